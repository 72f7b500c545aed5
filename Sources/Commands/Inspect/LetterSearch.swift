/// Finds a text by its letters and digits; marks and white space may differ.
enum LetterSearch {
  /// The first place of a text; with `isWhole` one without a letter or digit directly beside it.
  ///
  /// - Complexity: O(*n* · *m*) at worst; the range is short.
  static func find(
    _ needle: [UInt8], in source: [UInt8], _ range: Range<Int>, isWhole: Bool = false
  ) -> Range<Int>? {
    let wanted = needle.compactMap(letter)
    guard let first = wanted.first, wanted.count <= 1_000 else { return nil }
    for start in range where letter(source[start]) == first {
      if isWhole, isLetter(source, before: start) { continue }
      var place = start
      var matched = 0
      while place < range.upperBound, matched < wanted.count {
        if let byte = letter(source[place]) {
          guard byte == wanted[matched] else { break }
          matched += 1
        }
        place += 1
      }
      guard matched == wanted.count else { continue }
      if isWhole, isLetter(source, at: place) { continue }
      return start..<place
    }
    return nil
  }

  private static func isLetter(_ source: [UInt8], before place: Int) -> Bool {
    var start = place - 1
    while start > 0, source[start] & 0xC0 == 0x80 { start -= 1 }
    return isLetter(source, at: start)
  }

  /// Whether a letter or digit begins here; dashes, quotation marks and spaces of Unicode are none.
  private static func isLetter(_ source: [UInt8], at place: Int) -> Bool {
    guard source.indices.contains(place), letter(source[place]) != nil else { return false }
    switch source[place] {
    case 0xC2: return false
    case 0xE2: return !(place + 1 < source.count && (0x80...0x81).contains(source[place + 1]))
    case 0xE3: return !(place + 1 < source.count && source[place + 1] == 0x80)
    default: return true
    }
  }

  /// A letter or digit in lower case; nil for anything else.
  static func letter(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39, 0x61...0x7A, 0x80...0xFF: byte
    case 0x41...0x5A: byte | 0x20
    default: nil
    }
  }
}
