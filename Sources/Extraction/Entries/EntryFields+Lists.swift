import Bibliography
import Documents

/// Lists of names that the words around them tell apart: "et al., incl. B", "In: C and D (eds.)".
extension EntryFields {
  /// Takes who is named behind the sign of a list cut short for an author.
  ///
  /// As in "Quill A et al. [incl. Moss B], Title".
  mutating func takeIncluded(_ block: Block, _ reference: ParsedReference?) {
    let text = block.text
    guard text.count <= ReferenceParser.byteLimit, let found = Self.inclusion(in: text) else {
      return
    }
    let head = AuthorListParser.prefix(of: text[..<found.word])
    guard head.confidence >= 0.5, head.names >= 1, head.end + 3 >= found.word else { return }
    let rest = text[found.names...]
    let close = found.isBracketed ? rest.firstIndex { $0 == 0x29 || $0 == 0x5D } : nil
    guard !found.isBracketed || close.map({ $0 - found.names <= 120 }) == true else { return }
    let list = AuthorListParser.prefix(of: text[found.names..<(close ?? text.count)])
    guard list.names >= 1, list.confidence >= 0.5 else { return }
    let end = close.map { $0 + 1 } ?? found.names + list.end
    let start = Self.skipDate(text, end)
    authors = 0..<end
    if let title, title.lowerBound >= end { return }
    if let later = reference?.fields.first(where: {
      $0.label == .title && $0.range.lowerBound >= end
    }) {
      title = later.range
    } else if let title, title.upperBound > start + 8 {
      self.title = start..<title.upperBound
    } else if let venue, venue.lowerBound > start + 8 {
      title = Self.trimmed(text, start..<venue.lowerBound)
    }
  }

  /// Where "incl." stands behind "et al.", and the names behind it.
  static func inclusion(
    in text: [UInt8]
  ) -> (word: Int, names: Int, isBracketed: Bool)? {
    for index in text.indices.dropFirst(6).prefix(2_000) {
      guard [0x20, 0x28, 0x5B].contains(text[index - 1]),
        let word = inclusions.first(where: { text[index...].starts(with: $0.utf8) })
      else { continue }
      var names = index + word.utf8.count
      guard names < text.count, text[names] == 0x20 || text[names] == 0x2E else { continue }
      while names < text.count, text[names] == 0x20 || text[names] == 0x2E { names += 1 }
      var end = index
      while end > 0, [0x20, 0x28, 0x2C, 0x2E, 0x5B].contains(text[end - 1]) { end -= 1 }
      guard text[..<end].suffix(5).elementsEqual("et al".utf8) else { continue }
      return (index, names, text[end..<index].contains { $0 == 0x28 || $0 == 0x5B })
    }
    return nil
  }

  /// Whether names stand behind "et al., incl.", and nothing behind them.
  static func includesToEnd(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.count <= 400, let found = inclusion(in: Array(line)), !found.isBracketed else {
      return false
    }
    let names = line.dropFirst(found.names)
    let list = AuthorListParser.prefix(of: names)
    return list.names >= 1 && list.end + 2 >= names.count
  }

  private static let inclusions = ["including", "incl", "inkl", "darunter", "dont", "incluyendo"]

  /// Leaves the last of a list whose family name is a single letter.
  ///
  /// "U. S. Patent" is no author.
  mutating func cutAtLetter(_ block: Block) {
    guard let found = authors else { return }
    let entries = AuthorListParser.parse(block.text, range: found).entries
    guard entries.count >= 2, let last = entries.last,
      last.name.family.filter(\.isLetter).count == 1, last.name.given.filter(\.isLetter).count <= 2,
      last.range.lowerBound > found.lowerBound + 3,
      block.text[last.range].first.map({ (0x41...0x5A).contains($0) }) == true,
      entries.dropLast().allSatisfy({ $0.name.family.filter(\.isLetter).count > 1 })
    else { return }
    leave(last.range, of: found, block)
  }

  /// Ends a list in front of the month that its year follows: "Quill, A., Reed, B., August, 2012".
  mutating func cutAtMonth(_ block: Block) {
    guard let found = authors, let end = Self.monthEnd(block.text, found) else { return }
    authors = found.lowerBound..<end
  }

  /// Where a list ends in front of a month that a year follows; nil where no such month ends it.
  static func monthEnd(_ text: [UInt8], _ list: Range<Int>) -> Int? {
    func isGap(_ byte: UInt8) -> Bool { byte <= 0x20 || byte == 0x2C || byte == 0x3B }
    var end = list.upperBound
    while end > list.lowerBound, isGap(text[end - 1]) || text[end - 1] == 0x2E { end -= 1 }
    let year = text[end...].prefix(8).drop { isGap($0) || $0 == 0x2E }.prefix(4)
    guard let start = text[list.lowerBound..<end].lastIndex(of: 0x20).map({ $0 + 1 }),
      DateVocabulary.months[TextFolding.key(String(decoding: text[start..<end], as: UTF8.self))]
        != nil, year.count == 4, YearScanner.last(in: year) != nil
    else { return nil }
    var names = start
    while names > list.lowerBound, isGap(text[names - 1]) { names -= 1 }
    guard names >= list.lowerBound + 4 else { return nil }
    // "Moss, June" is one person.
    let last = text[list.lowerBound..<names].split(separator: 0x2C).last ?? []
    let isName = last.contains(0x2E) || last.split(separator: 0x20).count >= 2
    return isName || !text[names..<start].contains(0x2C) ? names : nil
  }

  /// Leaves the first word of a title that a colon ends.
  ///
  /// As in "Ada Quill, Bo Reed, Eugene: Towards deep mills", where all others have two names.
  mutating func cutAtColon(_ block: Block) {
    guard let found = authors, let title else { return }
    let entries = AuthorListParser.parse(block.text, range: found).entries
    guard entries.count >= 3, let last = entries.last, !last.text.contains(" "),
      !last.text.contains("."), last.text.utf8.count >= 3,
      block.text[last.range.upperBound...].first == 0x3A,
      (last.range.upperBound + 1...last.range.upperBound + 3).contains(title.lowerBound),
      entries.dropLast().allSatisfy({ $0.text.contains(" ") && !$0.text.contains(",") })
    else { return }
    leave(last.range, of: found, block)
    self.title = last.range.lowerBound..<title.upperBound
  }

  /// Leaves what follows the name behind "and": "A, B and C, Pond Letters 4".
  ///
  /// Given names stand first, so that the comma is none inside of a name, and nobody is called so.
  mutating func cutBehindConjunction(_ block: Block) {
    guard let found = authors else { return }
    let entries = AuthorListParser.parse(block.text, range: found).entries
    guard entries.count >= 3, let last = entries.last,
      case let behind = entries[entries.count - 2], case let before = entries[entries.count - 3],
      before.range.upperBound <= behind.range.lowerBound,
      behind.range.upperBound <= last.range.lowerBound,
      Self.joins(block.text[before.range.upperBound..<behind.range.lowerBound]),
      block.text[behind.range.upperBound..<last.range.lowerBound].elementsEqual(", ".utf8),
      !behind.name.given.isEmpty, behind.text.hasPrefix(behind.name.given.prefix(1)),
      !behind.text.contains(","),
      let first = TextFolding.words(last.text).first, !NameGazetteer.shared.isGivenName(first),
      first.utf8.count > 1, !last.text.contains(".")
    else { return }
    leave(last.range, of: found, block)
    if venue.map({ $0.lowerBound > last.range.lowerBound }) ?? true {
      venue = last.range.lowerBound..<max(last.range.upperBound, venue?.upperBound ?? 0)
    }
  }

  /// Whether "and", "&" or the like stands between two names.
  private static func joins(_ text: ArraySlice<UInt8>) -> Bool {
    let words = text.split { $0 == 0x20 || $0 == 0x2C }
    return words.count == 1
      && NameList.conjunctions.contains(String(decoding: words[0], as: UTF8.self))
  }

  /// Ends a list of authors in front of its last.
  mutating func leave(_ last: Range<Int>, of found: Range<Int>, _ block: Block) {
    let rest = Self.trimmed(block.text, found.lowerBound..<last.lowerBound)
    authors = found.lowerBound..<rest.upperBound
  }

  /// Takes the editors in front of the title of an edited book for its authors, and a meeting that
  /// nothing else is the title of for the title.
  mutating func takeEditedBook(_ block: Block, _ reference: ParsedReference?) {
    if authors == nil, let title, let editors = reference?.editors, editors.lowerBound <= 8,
      editors.upperBound <= title.lowerBound, title.lowerBound <= editors.upperBound + 16
    {
      authors = editors
    }
    guard title == nil, let found = authors, let venue, found.lowerBound <= 8,
      found.upperBound <= venue.lowerBound, venue.lowerBound <= found.upperBound + 16,
      venue.count >= 20,
      Self.namesEditors(block.text[found.lowerBound..<venue.lowerBound])
    else { return }
    title = venue
    let rest = Self.skipClosing(block.text, venue.upperBound)
    self.venue = rest < block.text.count ? rest..<block.text.count : nil
  }

  /// Leaves out the editors of a book that follow "In", "En", "Dans": they are no authors.
  ///
  /// Of those that the list of authors goes on into, as in "Quill, A., En: Reed, C. (Ed.)", and of
  /// those behind a title for which the authors were not seen.
  mutating func leaveEditors(_ block: Block) {
    guard let found = authors else { return }
    let text = block.text
    for index in found.dropLast(6)
    where index >= found.lowerBound + 4 && text[index - 1] == 0x20
      && [0x2C, 0x2E, 0x3B].contains(text[index - 2])
    {
      guard let names = Self.behindAnnouncement(text, index),
        Self.namesEditors(text[names...].prefix(240))
      else { continue }
      authors = Self.trimmed(text, found.lowerBound..<index)
      takeChapter(before: index, names, block)
      return
    }
    guard found.lowerBound >= 12, let start = Self.announcement(text, before: found.lowerBound),
      Self.namesEditors(text[found.lowerBound...].prefix(found.count + 24))
    else { return }
    let list = AuthorListParser.prefix(of: text[..<start])
    let behind = Self.skipDate(text, list.end)
    guard list.names >= 1, list.confidence >= 0.5, behind + 8 < start else { return }
    authors = 0..<list.end
    title =
      QuotedTitle.range(in: text).flatMap { $0.upperBound <= start ? $0 : nil }
      ?? Self.trimmed(text, behind..<start)
  }

  /// Takes what stands last in front of the editors of a book for the title of the chapter.
  ///
  /// Where that of the book was taken: "Ada Quill, Rows of Mills, In: C. Moss (Ed.) *A Book of Mills*".
  private mutating func takeChapter(before index: Int, _ names: Int, _ block: Block) {
    guard let found = authors, title.map({ $0.lowerBound > index }) ?? true else { return }
    let entries = AuthorListParser.parse(block.text, range: found).entries
    guard entries.count >= 2, let last = entries.last else { return }
    let link = TypeRuns.links(block).first {
      $0.range.lowerBound > found.lowerBound + 3 && $0.range.upperBound <= index
    }
    let start = link.map { $0.range.lowerBound } ?? last.range.lowerBound
    let chapter = Self.trimmed(block.text, start..<index)
    guard chapter.count >= 8 else { return }
    title = chapter
    let book = Self.behindEditors(block.text, names)
    venue = book..<max(book, venue?.upperBound ?? block.text.count)
    leave(start..<index, of: found, block)
  }

  /// Where a title ends in front of the book that it stands in, and where that begins.
  ///
  /// As in "Rows of Mills, In A. Quill (Ed.), A Book of Mills"; nil where no editors are named.
  static func chapterEnd(_ text: [UInt8], behind start: Int) -> (title: Int, venue: Int)? {
    for index in text.indices.dropFirst(start + 8).dropLast(12)
    where text[index - 1] == 0x20
      && [0x2C, 0x2E, 0x3B, 0x3F, 0x22, 0x9D].contains(text[index - 2])
    {
      guard let names = behindAnnouncement(text, index), namesEditors(text[names...].prefix(100))
      else { continue }
      return (index - 1, behindEditors(text, names))
    }
    return nil
  }

  /// Behind the bracket that calls the people from an offset on editors.
  private static func behindEditors(_ text: [UInt8], _ names: Int) -> Int {
    guard let close = text[names...].prefix(120).firstIndex(of: 0x29) else { return names }
    let rest = text[(close + 1)...].firstIndex { ![0x20, 0x2C, 0x2E, 0x3A].contains($0) }
    return rest ?? names
  }

  /// Where a title ends whose quotation mark nothing closes: in front of "in" and the source's name.
  static func unclosedEnd(_ text: [UInt8], behind start: Int) -> (title: Int, venue: Int)? {
    guard start + 8 < text.count, QuotedTitle.opens(text[start...]),
      QuotedTitle.range(in: text) == nil,
      let end = [", in ", ", In "].lazy.compactMap({
        text[(start + 8)...].firstRange(of: Array($0.utf8))
      }).first, let first = text[end.upperBound...].first, (0x41...0x5A).contains(first)
    else { return nil }
    return (end.lowerBound, end.upperBound)
  }

  /// Where a title in quotation marks begins behind the kind of work that it is: "Book review: “…”".
  static func kindEnd(_ text: [UInt8], _ start: Int) -> Int {
    guard let colon = text[start...].prefix(24).firstIndex(of: 0x3A), colon + 3 < text.count,
      text[colon + 1] == 0x20, QuotedTitle.opens(text[(colon + 2)...])
    else { return start }
    let words = TextFolding.words(String(decoding: text[start..<colon], as: UTF8.self))
    return !words.isEmpty && words.allSatisfy { WorkWords.kinds.contains($0) || $0 == "essay" }
      ? colon + 2 : start
  }

  /// Behind "In", "En:", "Dans" and the like at an index; nil where no such word stands there.
  private static func behindAnnouncement(_ text: [UInt8], _ index: Int) -> Int? {
    for word in announcements where text[index...].starts(with: word.utf8) {
      var end = index + word.utf8.count
      guard end < text.count, text[end] == 0x20 || text[end] == 0x3A else { continue }
      while end < text.count, text[end] == 0x20 || text[end] == 0x3A { end += 1 }
      return end < text.count ? end : nil
    }
    return nil
  }

  /// Where the "In" begins that stands right before an index, behind a mark.
  private static func announcement(_ text: [UInt8], before index: Int) -> Int? {
    var end = index
    while end > 0, text[end - 1] == 0x20 || text[end - 1] == 0x3A { end -= 1 }
    for word in announcements where text[..<end].suffix(word.utf8.count).elementsEqual(word.utf8) {
      let start = end - word.utf8.count
      guard start >= 2, text[start - 1] == 0x20,
        [0x2C, 0x2E, 0x22, 0x9D, 0xBB, 0x3F].contains(text[start - 2])
      else { continue }
      return start
    }
    return nil
  }

  /// Whether a bracket says that the names before it are those of editors.
  private static func namesEditors(_ text: ArraySlice<UInt8>) -> Bool {
    var text = text
    while let open = text.firstIndex(of: 0x28) {
      text = text[(open + 1)...]
      let word = text.prefix(24).prefix { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A }
      if editors.contains(where: {
        word.count == $0.utf8.count
          && zip(word, $0.utf8).allSatisfy { $0 | 0x20 == $1 }
      }) {
        return true
      }
    }
    return false
  }

  private static let announcements = ["In", "En", "Dans", "Em", "in", "en", "dans", "em"]
  private static let editors = [
    "ed", "eds", "editor", "editors", "hg", "hrsg", "coord", "coords", "comp", "comps", "dir",
    "dirs", "org", "orgs", "edit", "coordinador", "coordinadores",
  ]
}
