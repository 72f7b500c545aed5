/// Characters that stand for white space or for nothing.
enum Blanks {
  enum Kind { case letter, space, nothing }

  /// Whether a byte may begin one of them.
  static func mayBegin(_ byte: UInt8) -> Bool {
    byte == 0xC2 || byte == 0xE2 || byte == 0xE3 || byte == 0xEF
  }

  /// What the character at an offset stands for, and its width in bytes.
  static func read(_ bytes: [UInt8], _ index: Int) -> (kind: Kind, width: Int) {
    func byte(_ offset: Int) -> UInt8 {
      index + offset < bytes.count ? bytes[index + offset] : 0
    }
    switch (byte(0), byte(1), byte(2)) {
    case (0xC2, 0xA0, _): return (.space, 2)
    case (0xC2, 0xAD, _): return (.nothing, 2)
    case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8...0xA9), (0xE2, 0x80, 0xAF),
      (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80):
      return (.space, 3)
    case (0xE2, 0x80, 0x8B...0x8F), (0xE2, 0x80, 0xAA...0xAE), (0xE2, 0x81, 0xA0...0xA4),
      (0xEF, 0xBB, 0xBF):
      return (.nothing, 3)
    default: return (.letter, 1)
    }
  }
}

/// Raised digits: kept apart from the word in front of them.
enum Superscripts {
  private static let digits = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"]

  /// Raised digits behind a letter, which are marks of a footnote or an address, as characters of
  /// their own; anything else ("2nd") as it is.
  static func raised(_ bytes: [UInt8], behind text: [UInt8]?) -> [UInt8] {
    guard let last = text?.last, last >= 0x41,
      bytes.contains(where: { (0x30...0x39).contains($0) }),
      bytes.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2C })
    else { return bytes }
    return bytes.flatMap { byte -> [UInt8] in
      byte == 0x2C ? [] : Array(digits[Int(byte) - 0x30].utf8)
    }
  }
}

/// The number of a list item.
enum ListNumber {
  /// "3", "c", "iii" by the list's type.
  static func text(_ number: Int, type: String) -> String {
    guard number > 0, number < 4_000 else { return String(number) }
    switch type {
    case "a", "A":
      guard number <= 26 else { return String(number) }
      let base = type == "a" ? 96 : 64
      return String(UnicodeScalar(UInt8(base + number)))
    case "i": return roman(number).lowercased()
    case "I": return roman(number)
    default: return String(number)
    }
  }

  /// "12." or "[3]" as a word processor wrote it; "-" for a bullet, which is a letter of a font of signs.
  static func written(_ text: [UInt8]) -> String {
    let shown = text.filter { (0x21...0x7E).contains($0) }
    guard shown.contains(where: { (0x30...0x39).contains($0) }) else { return "-" }
    return String(decoding: shown, as: UTF8.self)
  }

  private static func roman(_ number: Int) -> String {
    let steps = [
      (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
      (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
    var rest = number
    var text = ""
    for (value, letters) in steps {
      while rest >= value {
        text += letters
        rest -= value
      }
    }
    return text
  }
}

/// Text between `<pre>` tags, or in a verbatim environment.
enum Preformatted {
  /// Whether this is a BibTeX record, shown for copying.
  static func isRecord(_ text: [UInt8]) -> Bool {
    let head = text.drop { $0 <= 0x20 }.prefix(60)
    guard head.first == 0x40, let brace = head.firstIndex(of: 0x7B) else { return false }
    return head[head.index(after: head.startIndex)..<brace].allSatisfy {
      (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) || $0 == 0x20
    } && brace > head.startIndex + 2
  }

  /// The blocks of text that is laid out by hand, read as plain text is.
  static func blocks(_ draft: DraftBlock) -> [HTMLBlock] {
    TextReader.blocks(draft.text).map { block in
      var result = DraftBlock(kind: block.kind, depth: block.depth)
      var mark = 0
      for (byte, offset) in zip(block.text, block.offsets) {
        while mark + 1 < draft.lineMarks.count, draft.lineMarks[mark + 1].offset <= offset {
          mark += 1
        }
        let line = draft.lineMarks.isEmpty ? 1 : draft.lineMarks[mark].line
        result.append(CollectionOfOne(byte), line: line)
      }
      return HTMLBlock(result)
    }
  }
}
