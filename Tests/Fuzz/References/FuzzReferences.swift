import Bibliography
import Extraction

/// Called by libFuzzer with an input of its making.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzReferences(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  let parser = ReferenceParser.standard
  check(parser.parse(bytes), count)
  // The same bytes as a list of entries.
  let entries = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { Array($0) }
  let references = parser.parse(entries)
  precondition(references.count == entries.count, "An entry was lost.")
  for (reference, entry) in zip(references, entries) { check(reference, entry.count) }
  return 0
}

private func check(_ reference: ParsedReference, _ count: Int) {
  var end = 0
  for field in reference.fields {
    precondition(field.range.lowerBound >= end, "Two fields overlap.")
    precondition(field.range.upperBound <= count, "A field ends behind the text.")
    precondition(!field.range.isEmpty, "A field is empty.")
    end = field.range.upperBound
  }
  precondition((0...1).contains(reference.confidence), "The confidence is no probability.")
  for entry in reference.authorList.entries {
    precondition(entry.range.upperBound <= count, "An author ends behind the text.")
  }
}
