import Bibliography
import Documents

/// Tells the people who write letters of reference from works, by their addresses.
enum ContactBlocks {
  /// The fewest digits of a telephone's number.
  private static let fewestDigits = 6
  private static let shortest = 40

  /// Whether most blocks of some length give an e-mail address or a telephone, as no work does.
  ///
  /// - Complexity: O(*n*) in the bytes of the blocks.
  static func fill(_ blocks: [Block]) -> Bool {
    let long = blocks.filter { $0.text.count >= shortest }
    let contacts = long.count { isContact($0.text[...]) && !isEntry($0) }
    return contacts >= 2 && contacts * 2 > long.count
  }

  /// Whether a block begins with authors and says when or where their work appeared.
  static func isEntry(_ block: Block) -> Bool {
    guard block.text.count >= shortest, WorkRuns.beginsWithAuthors(block) else { return false }
    if isContact(block.text[...]) { return isReference(block) }
    return YearScanner.last(in: block.text[...]) != nil || WorkWords.namesSource(block.text[...])
  }

  /// Whether a block with an address is a work all the same: two people without titles, and a year that
  /// is no part of a period.
  ///
  /// "Bo Moss, Ph.D., Supervisor, 2010-2014, moss@example.org" writes a letter.
  private static func isReference(_ block: Block) -> Bool {
    let words = TextFolding.words(block.string(in: 0..<min(block.text.count, 1_500)))
    guard !words.contains(where: titles.contains), hasYearOfItsOwn(words, block.text) else {
      return false
    }
    let start = min(EntryLabels.bracketEnd(block), block.text.count)
    let end = start + AuthorListParser.prefix(of: block.text[start...]).end
    let authors = AuthorListParser.parse(block.text, range: start..<min(end, block.text.count))
      .entries
    return authors.count { !$0.name.given.isEmpty && !$0.isOrganisation } >= 2
  }

  /// Whether a year stands in a text that is neither an end of a period nor its beginning.
  private static func hasYearOfItsOwn(_ words: [String], _ text: [UInt8]) -> Bool {
    func isYear(_ index: Int) -> Bool {
      words.indices.contains(index)
        && Int(words[index]).map { (1900..<2100).contains($0) } ?? false
    }
    return YearScanner.last(in: text[...]) != nil
      && words.indices.contains { index in
        guard isYear(index), !isYear(index - 1), !isYear(index + 1) else { return false }
        return (index == 0 || !["since", "from", "until", "box"].contains(words[index - 1]))
          && (index + 1 == words.count || !DateVocabulary.present.contains(words[index + 1]))
      }
  }

  private static let titles: Set<String> = [
    "prof", "professor", "professors", "dr", "drs", "phd", "director", "chair", "chairs", "editor",
    "editors", "supervisor", "supervisors", "advisor", "advisors", "adviser", "mentor", "head",
    "heads", "dean", "lecturer", "manager", "postdoctoral", "coauthor", "coauthors",
  ]

  /// Whether a text holds an address such as "moss@example.org", or a telephone's number behind the
  /// word for it.
  ///
  /// "Looms@Mills" is where a work appeared, "Phone recognition" a title, "Tel Aviv" a place.
  private static func isContact(_ text: ArraySlice<UInt8>) -> Bool {
    for word in text.split(whereSeparator: { $0 <= 0x20 }) {
      if word.contains(0x40) {
        if isAddress(word) { return true }
        continue
      }
      // "Tel.:", "phone:+82-42", "Telephone"
      let letters = word.prefix { (0x61...0x7A).contains($0 | 0x20) }
      guard
        ["tel", "phone", "telephone"].contains(
          String(decoding: letters, as: UTF8.self).lowercased())
      else { continue }
      let rest = text[letters.endIndex...].prefix(32)
      let number = rest.prefix { byte in
        (0x28...0x3A).contains(byte) && byte != 0x2C || byte <= 0x20
      }
      if number.count(where: { (0x30...0x39).contains($0) }) >= fewestDigits { return true }
    }
    return false
  }

  /// Whether a word is an e-mail address: letters on both sides of the sign, and a domain's end.
  private static func isAddress(_ word: ArraySlice<UInt8>) -> Bool {
    guard let at = word.firstIndex(of: 0x40), at > word.startIndex, word.count <= 200,
      isLetterOrDigit(word[at - 1])
    else { return false }
    let domain = word[(at + 1)...].prefix { isLetterOrDigit($0) || $0 == 0x2E || $0 == 0x2D }
    let labels = domain.split(separator: 0x2E)
    guard labels.count >= 2, let last = labels.last else { return false }
    return last.count >= 2 && last.allSatisfy { !(0x30...0x39).contains($0) && $0 != 0x2D }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || byte >= 0x80
  }
}
