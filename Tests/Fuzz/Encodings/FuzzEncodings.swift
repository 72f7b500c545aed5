import Documents

/// Called by libFuzzer with an input of its making.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzEncodings(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  var bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  // The last byte chooses what the file says of itself.
  var declared: TextEncoding?
  if let choice = bytes.popLast() {
    declared = TextEncoding.allCases[Int(choice) % TextEncoding.allCases.count]
  }
  guard let source = try? SourceText(decoding: bytes, id: "x", declared: declared) else { return 0 }
  let text = String(decoding: source.bytes, as: UTF8.self)
  precondition(text.utf8.elementsEqual(source.bytes), "The text is not UTF-8.")
  precondition(!source.bytes.contains { $0 == 0 || $0 == 0x0D }, "A control character is left.")
  if source.encoding != .utf16LittleEndian, source.encoding != .utf16BigEndian {
    var lines = 0
    var previous: UInt8 = 0
    for byte in bytes {
      if byte == 0x0D || (byte == 0x0A && previous != 0x0D) { lines += 1 }
      previous = byte
    }
    precondition(source.bytes.count { $0 == 0x0A } == lines, "A line was lost.")
  }
  _ = TextReader.read(source, id: "x")
  return 0
}
