/// Years whose digits a scanner took for letters, or set apart: "l975", "2OO5", "199 1".
enum MisreadYear {
  /// The digit that a byte stands for, as scanners confuse them; nil for other bytes.
  private static func digit(_ byte: UInt8) -> Int? {
    switch byte {
    case 0x30...0x39: Int(byte - 0x30)
    case 0x4F, 0x6F, 0x51, 0x44: 0  // O o Q D
    case 0x6C, 0x49, 0x69, 0x7C: 1  // l I i |
    case 0x5A, 0x7A: 2  // Z z
    case 0x53, 0x73: 5  // S s
    case 0x62: 6
    case 0x42: 8
    case 0x67, 0x71: 9  // g q
    default: nil
    }
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
      || byte == 0x7C
  }

  /// The year that a text states in letters and digits, the one in brackets first; nil where there
  /// is none outside the ranges that `taken` holds.
  ///
  /// A year has four signs from 1500 to 2049, two of them digits, and no dash beside it. One whose digits stand apart must
  /// have brackets around it.
  ///
  /// - Complexity: O(*n*) in the bytes of the text, times the number of ranges.
  static func find(in text: [UInt8], outside taken: [Range<Int>]) -> Int? {
    var found: Int?
    var index = 0
    while index < text.count {
      guard isWord(text[index]) else {
        if text[index] == 0x28, let year = apart(text, behind: index) { return year }
        index += 1
        continue
      }
      var end = index + 1
      while end < text.count, isWord(text[end]) { end += 1 }
      if let year = year(text[index..<end]), !hasDash(text, index, end),
        !taken.contains(where: { $0.contains(index) })
      {
        if isBracketed(text, index, end) { return year }
        found = year
      }
      index = end
    }
    return found
  }

  private static func year(_ word: ArraySlice<UInt8>) -> Int? {
    guard word.count == 4, word.count(where: { (0x30...0x39).contains($0) }) >= 2 else {
      return nil
    }
    var value = 0
    for byte in word {
      guard let digit = digit(byte) else { return nil }
      value = value * 10 + digit
    }
    return (1500...2049).contains(value) ? value : nil
  }

  /// Whether a dash ties the word to another: the pages "171S-180S".
  private static func hasDash(_ text: [UInt8], _ start: Int, _ end: Int) -> Bool {
    // The en dash begins with a byte that counts as a word's.
    start > 0 && text[start - 1] == 0x2D || end < text.count && text[end] == 0x2D
  }

  private static func isBracketed(_ text: [UInt8], _ start: Int, _ end: Int) -> Bool {
    var before = start - 1
    while before >= 0, text[before] <= 0x20 { before -= 1 }
    var behind = end
    while behind < text.count, text[behind] <= 0x20 { behind += 1 }
    return before >= 0 && text[before] == 0x28 && behind < text.count && text[behind] == 0x29
  }

  /// The year of "(2 007)", whose bracket opens at `open`.
  private static func apart(_ text: [UInt8], behind open: Int) -> Int? {
    var digits: [UInt8] = []
    var index = open + 1
    while index < text.count, index < open + 9 {
      let byte = text[index]
      if byte == 0x29 { return digits.count == 4 ? year(digits[...]) : nil }
      if (0x30...0x39).contains(byte) {
        digits.append(byte)
      } else if byte > 0x20 {
        return nil
      }
      index += 1
    }
    return nil
  }
}
