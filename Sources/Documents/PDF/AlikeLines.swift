/// Parts blocks whose lines begin alike: the items of lists whose bullets are drawings, which are no
/// text of the page.
enum AlikeLines {
  /// How many lines that begin alike make a list.
  private static let fewest = 3
  /// How many lines an entry under a bold title or behind a bracket has at most, on average.
  private static let longest = 8

  /// What a line begins with.
  private enum Beginning: CaseIterable {
    /// An opening quotation mark.
    case quotation
    /// Words in brackets: "[ICML 2019]".
    case bracket
    /// A year in front of names.
    case year
    /// Names, and the year in brackets or a quotation mark behind them.
    case authors
    /// A month or a weekday, or a day in front of a month.
    case date
    /// Bold letters in front of others.
    case bold
    /// Nothing but bold letters: a title over where it appeared.
    case boldTitle
    /// Nothing but italic letters.
    case italicTitle

    /// Whether it is a whole line, of which a title may have several.
    var isTitle: Bool { self == .boldTitle || self == .italicTitle }
  }

  /// The blocks of a document, those of lines that begin alike divided into items.
  ///
  /// - Complexity: O(*n*) in the number of words.
  static func parted(_ groups: [BlockShape.Group]) -> [BlockShape.Group] {
    let groups = DatedLines.parted(groups)
    return groups.flatMap(parted)
  }

  /// The items of a block, or the block where its lines don't begin alike.
  ///
  /// - Complexity: O(*n*) in the number of words.
  static func parted(_ group: BlockShape.Group) -> [BlockShape.Group] {
    guard group.rows.count >= fewest, group.headingLevel == nil, let first = group.rows.first,
      first.marker == nil, first.label == nil, first.tableRow == nil
    else { return [group] }
    var begins = group.rows.indices.map {
      beginnings(group.rows[$0], before: group.rows[safe: $0 + 1])
    }
    for index in begins.indices {
      if beginsWithAuthors(group, index) { begins[index].append(.authors) }
      if beginsBoldTitle(group, index) { begins[index].append(.bold) }
    }
    if group.rows.count > fewest, let list = belowHeading(group, begins) { return list }
    for kind in Beginning.allCases where begins[0].contains(kind) {
      let starts = begins.indices.filter { index in
        begins[index].contains(kind)
          && (!kind.isTitle || index == 0 || !begins[index - 1].contains(kind))
          && abs(group.rows[index].left - first.left) <= 0.35 * first.row.size
      }
      // Other beginnings than these may stand in a text by chance.
      let isSure =
        [.boldTitle, .bracket, .authors].contains(kind)
        || kind == .bold && areTitles(starts, group)
      let rows = isSure ? longest : 3
      guard starts.count >= (kind == .bracket || kind == .authors ? 2 : fewest),
        rows * starts.count >= group.rows.count
      else {
        // Where entries begin with brackets, nothing else begins them.
        if kind == .bracket { break }
        continue
      }
      return zip(starts, starts.dropFirst() + [group.rows.count]).map { start, end in
        var part = BlockShape.Group(
          rows: Array(group.rows[start..<end]), continues: Array(group.continues[start..<end]))
        part.continues[0] = false
        if kind.isTitle {
          // Where the title ends, its line does.
          let end = part.rows.firstIndex { !isWhole($0, kind) }
          if let end { part.continues[end] = false }
        }
        part.rows[0].marker = "•"
        return part
      }
    }
    return [group]
  }

  /// A first line of a few plain words, which ends early, and the items below it.
  private static func belowHeading(
    _ group: BlockShape.Group, _ begins: [[Beginning]]
  ) -> [BlockShape.Group]? {
    let head = group.rows[0]
    guard begins[0].isEmpty, !begins[1].isEmpty, head.row.words.count <= 4, !group.continues[1],
      !head.isFull(before: group.rows[1])
    else { return nil }
    var rest = BlockShape.Group(
      rows: Array(group.rows.dropFirst()), continues: Array(group.continues.dropFirst()))
    rest.continues[0] = false
    let items = parted(rest)
    guard items.count > 1 else { return nil }
    return [BlockShape.Group(rows: [head], continues: [false])] + items
  }

  private static func beginnings(_ row: ColumnRow, before next: ColumnRow?) -> [Beginning] {
    let words = row.row.words
    guard let first = words.first, let scalar = first.text.unicodeScalars.first else { return [] }
    var found: [Beginning] = []
    if quotes.contains(scalar) { found.append(.quotation) }
    if scalar == "[", words.count > 1, words[0].text.last != "]",
      (words.prefix(15) + (next?.row.words.prefix(6) ?? [])).contains(where: {
        $0.text.hasSuffix("]")
      })
    {
      found.append(.bracket)
    }
    let isInverted = words.count > 3 && isInvertedName(words[1], words[2])
    if words.count > 3, isYear(first.text), words[1].text.first?.isUppercase == true,
      isInverted
        || next.map({ $0.left > row.left + row.row.size || isYear($0.row.words[0].text) }) ?? true
    {
      found.append(.year)
    }
    // How far a work has come, in the place of its year.
    if isInverted, stages.contains(first.text.lowercased()) { found.append(.year) }
    if isDate(words) { found.append(.date) }
    // A word that was broken begins nothing.
    if first.style.isBold, scalar.properties.isLowercase == false,
      first.hasLetters || scalar.properties.numericType != nil,
      words.contains(where: { !$0.style.isBold && $0.hasLetters })
    {
      found.append(.bold)
    }
    let lettered = words.filter(\.hasLetters)
    if lettered.count >= 3 { found += [.boldTitle, .italicTitle].filter { isWhole(row, $0) } }
    return found
  }

  /// Whether bold words begin entries: most behind a line that had room for more, and not one and the
  /// same name again.
  private static func areTitles(_ starts: [Int], _ group: BlockShape.Group) -> Bool {
    let words = Set(starts.compactMap { group.rows[$0].row.words.first?.text })
    return words.count * 4 >= 3 * starts.count
      && starts.count { !group.continues[$0] } * 3 >= 2 * starts.count
  }

  /// Whether a row is the first of a bold title that fills it and goes on in the next one, up to other
  /// letters there.
  private static func beginsBoldTitle(_ group: BlockShape.Group, _ index: Int) -> Bool {
    let row = group.rows[index]
    guard isWhole(row, .boldTitle), row.row.words.first?.hasLetters == true,
      index == 0 || !endsBold(group.rows[index - 1]), !row.startsSmall,
      let next = group.rows[safe: index + 1]
    else { return false }
    return next.row.words.first?.style.isBold == true && !isWhole(next, .boldTitle)
  }

  private static func endsBold(_ row: ColumnRow) -> Bool {
    row.row.words.last(where: \.hasLetters)?.style.isBold ?? false
  }

  /// Whether a line of its own begins with names, a year or a quotation mark behind them, and a title.
  private static func beginsWithAuthors(_ group: BlockShape.Group, _ index: Int) -> Bool {
    if index > 0, group.continues[index], !endsEntry(group.rows[index - 1]) { return false }
    let rows = group.rows[index...].prefix(4)
    let words = rows.flatMap { $0.row.words.map(\.text) }
    // Where the rows end.
    var ends: Set<Int> = []
    for row in rows { ends.insert((ends.max() ?? 0) + row.row.words.count) }
    for (number, word) in words.enumerated() {
      guard let first = word.unicodeScalars.first else { return false }
      if number >= 2, quotes.contains(first) || isBackToFront(word) {
        return words[number - 1].last != "." || number > 2
      }
      let digits = word.filter(\.isNumber)
      if number >= 2, isYear(digits),
        word.hasPrefix("(" + digits) || word == digits + "." || word == digits + ":"
      {
        // At the end of a line it is that of a source: "Mill Press, 2019."
        guard word.hasPrefix("(") || !ends.contains(number + 1) else { return false }
        return words[safe: number + 1]?.unicodeScalars.first.map {
          $0.properties.isUppercase || quotes.contains($0)
        } ?? false
      }
      guard first.properties.isUppercase || joints.contains(word.lowercased()) else { return false }
    }
    return false
  }

  /// What may stand between the words of names.
  private static let joints: Set<String> = [
    "and", "&", "und", "et", "y", "e", "van", "von", "der", "den", "de", "la", "le", "di", "da",
    "dos", "el", "al", "al.", "ten", "ter",
  ]

  /// Whether a full row may end an entry all the same: with an address, which is as long as it is, or
  /// with the year behind a source.
  private static func endsEntry(_ row: ColumnRow) -> Bool {
    let words = row.row.words
    guard let word = words.last?.text else { return false }
    return word.hasPrefix("http") || word.utf8.count >= 30
      || isYear(word) && words.dropLast().last?.text.hasSuffix(",") == true
  }

  /// Whether a word begins with a closing quotation mark, as where ASCII quotes were typed for both:
  /// "”Impact".
  private static func isBackToFront(_ word: String) -> Bool {
    word.hasPrefix("”") && word.dropFirst().first?.isLetter == true
  }

  private static let quotes: Set<Unicode.Scalar> = ["\"", "“", "„", "«", "‘", "`"]

  /// Whether all letters of a row are set as those of a title.
  private static func isWhole(_ row: ColumnRow, _ kind: Beginning) -> Bool {
    row.row.words.allSatisfy { word in
      !word.hasLetters || (kind == .boldTitle ? word.style.isBold : word.style.isItalic)
    }
  }

  /// Whether two words are a family name with its comma and what is given: "Quill, Ada", "Quill, A.".
  private static func isInvertedName(_ family: PageWord, _ given: PageWord) -> Bool {
    family.text.hasSuffix(",") && family.text.utf8.count > 2
      && family.text.first?.isUppercase == true && given.text.first?.isUppercase == true
      && family.text.dropLast().allSatisfy { $0.isLetter || $0 == "-" || $0 == "’" || $0 == "'" }
  }

  private static let stages: Set<String> = ["forthcoming", "accepted", "submitted"]

  private static func isYear(_ word: String) -> Bool {
    word.utf8.count == 4 && Int(word).map { (1900...2100).contains($0) } ?? false
  }

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]
  private static let weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

  private static func isDate(_ words: [PageWord]) -> Bool {
    let texts = words.prefix(3).map { word in
      word.text.lowercased().filter { $0.isLetter || $0.isNumber || $0 == "/" || $0 == "-" }
    }
    guard let first = texts.first else { return false }
    let second = texts.dropFirst().first ?? ""
    if isName(first, months) || isName(first, weekdays) {
      return texts.dropFirst().contains { $0.first?.isNumber == true }
    }
    guard first.first?.isNumber == true else { return false }
    return first.utf8.count <= 4 && isName(second, months)
  }

  /// Whether a word is a name of a list or an abbreviation of one.
  private static func isName(_ word: String, _ names: [String]) -> Bool {
    word.utf8.count <= 9 && names.contains { word.hasPrefix($0) }
  }
}
