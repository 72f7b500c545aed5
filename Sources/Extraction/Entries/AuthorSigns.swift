import Bibliography

/// Whether a piece of text is an author list, or begins with one.
struct AuthorSigns {
  /// The whole text is an author list.
  let isWhole: Bool
  /// The text begins with an author list, and more follows.
  let isPrefix: Bool

  /// The longest list that is looked at; one beyond is judged by its beginning.
  private static let limit = 4_000

  /// Judges a line.
  ///
  /// - Complexity: O(*n*) in the bytes of the line.
  init(_ bytes: ArraySlice<UInt8>) {
    let text = Self.trimmed(bytes.prefix(Self.limit))
    guard text.count >= 5 else {
      isWhole = false
      isPrefix = false
      return
    }
    isWhole = Self.isList(text)
    isPrefix = !isWhole && Self.ends(of: text).contains { Self.isList(Self.trimmed(text[..<$0])) }
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var text = bytes
    while let last = text.last, last <= 0x20 || [0x2E, 0x2C, 0x3A, 0x3B].contains(last) {
      text.removeLast()
    }
    return text
  }

  /// Places where an author list may end: in front of a quoted title, a bracketed year, or behind a
  /// full stop that is no initial's.
  private static func ends(of text: ArraySlice<UInt8>) -> [Int] {
    var ends: [Int] = []
    var index = text.startIndex + 4
    while index < text.endIndex, ends.count < 3 {
      let byte = text[index]
      let before = text[index - 1]
      switch byte {
      case 0x22: ends.append(index)
      case 0xE2 where text[index...].starts(with: [0xE2, 0x80, 0x9C]): ends.append(index)
      case 0x28 where text.dropFirst(index + 1 - text.startIndex).first.map(isDigit) ?? false:
        ends.append(index)
      case 0x2E, 0x3A:
        let next = index + 1 < text.endIndex ? text[index + 1] : 0x20
        let isInitial =
          index - 2 < text.startIndex || !isLetter(text[index - 2]) || isUpper(before)
        if next <= 0x20,
          byte == 0x3A || isLetter(before) && !isInitial
            || before == 0x29 || isDigit(before) || endsWithInitial(text, index)
        {
          ends.append(index)
        }
      default: break
      }
      index += 1
    }
    return ends
  }

  /// "… Ding Y. TC-GNN": an initial's full stop ends the list where a title follows.
  private static func endsWithInitial(_ text: ArraySlice<UInt8>, _ stop: Int) -> Bool {
    var next = stop + 1
    while next < text.endIndex, text[next] <= 0x20 { next += 1 }
    var end = next
    while end < text.endIndex, text[end] > 0x20 { end += 1 }
    let word = text[next..<end]
    guard word.count >= 3, word.last != 0x2C, word.last != 0x2E else { return false }
    // A name goes on with a comma or another initial before long; a title does not.
    var cursor = end
    var words = 1
    while cursor < text.endIndex, words < 4 {
      while cursor < text.endIndex, text[cursor] <= 0x20 { cursor += 1 }
      var stop = cursor
      while stop < text.endIndex, text[stop] > 0x20 { stop += 1 }
      guard let last = text[cursor..<stop].last else { return false }
      if last == 0x2C || last == 0x2E { return false }
      words += 1
      cursor = stop
    }
    return true
  }

  /// Whether the parsed list consists of names, and of at least one that is surely a name.
  private static func isList(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count >= 5, let first = text.first, first != 0x28 else { return false }
    let list = AuthorListParser.parse(Array(text), range: 0..<text.count)
    guard !list.entries.isEmpty else { return false }
    var points = 0.0
    for entry in list.entries { points += worth(of: entry) }
    let mean = points / Double(list.entries.count)
    // One name alone must be known: many a title has two capitalised words.
    return list.entries.count == 1 && !list.etAl ? mean >= 1 : mean >= 0.6
  }

  private static func worth(of entry: AuthorList.Entry) -> Double {
    let words = entry.text.split(separator: " ")
    guard words.count <= 5, !entry.name.family.isEmpty else { return -1 }
    if words.contains(where: { TextFolding.key($0).utf8.count > 18 }) { return -1 }
    let lower = words.count { $0.first?.isLowercase ?? true }
    if lower > 0, entry.name.particle.isEmpty { return -1 }
    let family = TextFolding.key(entry.name.family)
    let given = TextFolding.key(entry.name.given)
    guard !given.isEmpty else { return -0.5 }
    let isInitial = given.utf8.count == 1
    var worth = isInitial ? 0.5 : 0.2
    if NameGazetteer.shared.isSurname(family) || NameGazetteer.shared.isGivenName(family) {
      worth += 0.5
    }
    if !isInitial, NameGazetteer.shared.isGivenName(given) || NameGazetteer.shared.isSurname(given)
    {
      worth += 0.5
    }
    if family.utf8.contains(where: { (0x30...0x39).contains($0) }) { worth -= 0.5 }
    return worth
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte >= 0x80
  }
  private static func isUpper(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }
  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
