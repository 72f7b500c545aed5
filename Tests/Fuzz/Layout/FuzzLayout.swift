import Documents

/// Called by libFuzzer with an input of its making: a page description, or two of them parted by NUL.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzLayout(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  let parts = bytes.split(separator: 0, maxSplits: 1, omittingEmptySubsequences: false)
  let document = PDFReader.read(
    words: Array(parts[0]), fonts: parts.count > 1 ? Array(parts[1]) : [], id: "x")
  for block in document.blocks {
    precondition(block.text.count == block.offsets.count, "A byte has no place.")
    for (byte, offset) in zip(block.text, block.offsets) where byte > 0x20 {
      precondition(document.source[offset] == byte, "A byte stands elsewhere.")
    }
    for item in block.emphasis {
      precondition(item.range.upperBound <= block.text.count, "Emphasis ends behind the text.")
    }
  }
  return 0
}
