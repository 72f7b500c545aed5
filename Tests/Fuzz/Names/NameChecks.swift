import Bibliography

/// What must hold of names and lists that are made of any bytes.
enum NameChecks {
  static func check(_ bytes: [UInt8]) {
    // Tags are markup: their letters are no part of a name.
    let bytes = bytes.map { $0 == 0x3C ? 0x20 : $0 }
    let text = String(decoding: bytes, as: UTF8.self)
    let valid = Array(text.utf8)
    for order in NameOrder.allCases {
      _ = NameParser.parse(bytes, range: 0..<bytes.count, order: order)
      let name = NameParser.parse(valid, range: 0..<valid.count, order: order)
      precondition(
        letters(of: name) == letters(of: text) || text.utf8.contains(0x26),
        "A letter was lost or made up.")
      let key = NameKey(name)
      precondition(
        key.compared(to: key).relation != .conflicting || letters(of: name.family).isEmpty,
        "A name conflicts with itself.")
    }
    let list = AuthorListParser.parse(bytes, range: 0..<bytes.count)
    var end = 0
    for entry in list.entries {
      precondition(entry.range.lowerBound >= end, "Two authors overlap.")
      precondition(entry.range.upperBound <= bytes.count, "An author ends behind the text.")
      end = entry.range.upperBound
    }
    let prefix = AuthorListParser.prefix(of: bytes[...])
    precondition(prefix.end <= bytes.count, "The list reaches behind the text.")
    _ = AuthorListParser.looksLikeAuthorList(bytes[...])
  }

  private static func letters(of name: PersonName) -> [UInt32] {
    letters(
      of: [
        name.given, name.middle, name.particle, name.family, name.suffix, name.nickname, name.title,
      ].joined(separator: " "))
  }

  private static func letters(of text: String) -> [UInt32] {
    text.unicodeScalars.map(\.value)
      .filter { LetterTable.traits(of: $0).contains(.letter) }.sorted()
  }
}
