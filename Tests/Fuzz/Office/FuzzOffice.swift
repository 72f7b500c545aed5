import Documents

/// Called by libFuzzer with an input of its making: parts of an office document, parted by NUL.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOffice(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  let parts = bytes.split(separator: 0, maxSplits: 2, omittingEmptySubsequences: false).map(
    Array.init)
  func part(_ index: Int) -> [UInt8] { index < parts.count ? parts[index] : [] }
  check(
    WordReader.read(
      [
        (name: "word/document.xml", bytes: part(0)), (name: "word/styles.xml", bytes: part(1)),
        (name: "word/numbering.xml", bytes: part(2)), (name: "word/header1.xml", bytes: part(1)),
      ], id: "x"))
  check(
    OpenDocumentReader.read(
      [(name: "content.xml", bytes: part(0)), (name: "styles.xml", bytes: part(1))], id: "x"))
  return 0
}

private func check(_ document: Document) {
  for block in document.blocks {
    precondition(block.text.count == block.offsets.count, "A byte has no place.")
    for (byte, offset) in zip(block.text, block.offsets) {
      precondition(document.source[offset] == byte, "A byte stands elsewhere.")
    }
    for item in block.emphasis {
      precondition(item.range.upperBound <= block.text.count, "Emphasis ends behind the text.")
    }
  }
}
