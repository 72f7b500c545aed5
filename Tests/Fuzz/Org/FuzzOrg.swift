import Documents

/// Called by libFuzzer with an input of its making.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOrg(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  guard let source = try? SourceText(decoding: bytes, id: "x", form: .markup) else { return 0 }
  let document = OrgReader.read(source, id: "x")
  var end = 0
  for block in document.blocks {
    precondition(block.text.count == block.offsets.count, "A byte has no place.")
    for (byte, offset) in zip(block.text, block.offsets) {
      precondition(offset >= end, "Two blocks overlap.")
      precondition(document.source[offset] == byte, "A byte stands elsewhere.")
      end = offset + 1
    }
    for item in block.emphasis {
      precondition(item.range.upperBound <= block.text.count, "Emphasis ends behind the text.")
    }
  }
  let lines = source.bytes.count { $0 == 0x0A } + 1
  for mark in document.lineMarks {
    precondition((1...lines).contains(mark.line), "A line is not in the file.")
  }
  return 0
}
