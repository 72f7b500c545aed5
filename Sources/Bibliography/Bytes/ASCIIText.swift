/// Work on the bytes of strings, for what is asked of each record.
extension StringProtocol {
  /// Calls `body` with a view of the text's UTF-8.
  package func withBytes<Result>(_ body: (ByteView) -> Result) -> Result {
    let result = utf8.withContiguousStorageIfAvailable {
      unsafe body(ByteView(UnsafeRawBufferPointer($0)))
    }
    return result ?? Array(utf8).withView(body)
  }

  /// Whether the text holds an ASCII text, letter by letter.
  package func holds(_ needle: StaticString) -> Bool { place(of: needle) != nil }

  /// The offset in UTF-8 of the first occurrence of an ASCII text.
  ///
  /// - Complexity: O(*n* *m*) at worst.
  package func place(of needle: StaticString) -> Int? {
    withBytes { view in
      let length = needle.utf8CodeUnitCount
      guard length > 0 else { return nil }
      let first = unsafe needle.utf8Start[0]
      var at = 0
      while at + length <= view.count {
        at = view.find(first, from: at)
        if view.matches(needle, at: at) { return at }
        at += 1
      }
      return nil
    }
  }

  /// Whether the text holds an ASCII text, whose letters are in lower case, in letters of any case.
  ///
  /// - Complexity: O(*n* *m*) at worst.
  package func holdsInAnyCase(_ needle: StaticString) -> Bool {
    withBytes { view in
      let length = needle.utf8CodeUnitCount
      guard length > 0 else { return false }
      func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }
      let first = unsafe needle.utf8Start[0]
      let other = isLetter(first) ? first & 0xDF : first
      var at = 0
      while at + length <= view.count {
        at = view.find(first, other, from: at, to: view.count)
        guard at + length <= view.count else { return false }
        var offset = 1
        while offset < length {
          let wanted = unsafe needle.utf8Start[offset]
          let found = view[at + offset]
          guard found == wanted || isLetter(wanted) && found == wanted & 0xDF else { break }
          offset += 1
        }
        if offset == length { return true }
        at += 1
      }
      return false
    }
  }

  /// The text with its ASCII letters in lower case.
  package var lowercasedASCII: String {
    if !utf8.contains(where: { (0x41...0x5A).contains($0) }) { return String(self) }
    var bytes = Array(utf8)
    for index in bytes.indices where (0x41...0x5A).contains(bytes[index]) { bytes[index] |= 0x20 }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The text without ASCII white space at its ends.
  package func stripped() -> Substring {
    let text = Substring(self)
    let bytes = text.utf8
    var start = bytes.startIndex
    var end = bytes.endIndex
    while start < end, bytes[start] <= 0x20 { start = bytes.index(after: start) }
    while end > start, bytes[bytes.index(before: end)] <= 0x20 { end = bytes.index(before: end) }
    return text[start..<end]
  }
}
