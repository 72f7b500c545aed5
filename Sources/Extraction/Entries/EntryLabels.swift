import Bibliography
import Documents

/// Labels in front of the entries of a list: the date in a first cell, "ROWS '20" in the margin,
/// "[ROWS 2020]".
struct EntryLabels {
  /// How many entries must have a label for it to be one of a list.
  private static let fewest = 3
  /// The longest label, in bytes.
  private static let longest = 42
  private static let longestBracket = 100

  /// A label: the year that it tells, and where the entry goes on behind it.
  typealias Label = (year: Int?, rest: Int)

  /// Whether most entries have a cell in front that is no part of them, whatever it says.
  private let areCells: Bool
  /// Whether three entries or more have a year in front of a line that is an author list and no more.
  private let areDatedLists: Bool
  /// Whether most entries begin with a bracket that holds a year.
  private let areBrackets: Bool
  /// Whether most paragraphs begin with a number that was typed in front of them.
  private let areNumbers: Bool
  /// Whether the paragraphs are counted by bare numbers, up or down.
  private let areCounted: Bool
  /// Whether three entries or more have a code in front, by itself or behind the label.
  private let areCodes: Bool
  /// Whether most entries begin with a year and a dash.
  private let areDashed: Bool
  private let datedTitles: DatedTitles

  /// Looks for labels in a range of blocks.
  ///
  /// - Complexity: O(*n*) in the number of blocks.
  init(_ draft: ExtractionDraft, _ range: Range<Int>) {
    datedTitles = DatedTitles(draft, range)
    let blocks = draft.blocks[range].filter {
      !$0.isHeading && $0.text.count >= 40
        && (ListRemarks.remarkBelowEntry($0) != nil || !ListRemarks.isProse($0))
    }
    let cells = blocks.count { block in
      block.lines.first.map { Self.cell(block, $0) != nil } ?? false
    }
    areCells = cells >= Self.fewest && cells * 5 >= blocks.count * 3
    let dated = draft.blocks[range].count { block in
      block.lines.first.map { Self.datedList(block, $0) } ?? false
    }
    areDatedLists = dated >= Self.fewest
    let brackets = blocks.count { block in
      block.lines.first.map {
        Self.bracket(block, $0) != nil || Self.bracketBehindKind(block, $0) != nil
      } ?? false
    }
    areBrackets = brackets >= 2 && brackets * 3 >= blocks.count * 2
    let numbers = blocks.count { block in
      block.lines.first.map { Self.typedNumber(block, $0) != nil } ?? false
    }
    areNumbers = numbers >= 2 && numbers * 3 >= blocks.count * 2
    areCounted = Self.areCounted(blocks)
    let dashed = blocks.count { block in
      block.lines.first.map { Self.yearBeforeDash(block, $0) != nil } ?? false
    }
    areDashed = dashed >= Self.fewest && dashed * 3 >= blocks.count * 2
    let codes = blocks.count { block in
      block.lines.contains { Self.code(block, $0.lowerBound, in: $0) != nil }
        || block.lines.first.map { line in
          Self.cell(block, line).map { Self.code(block, $0.rest, in: line) != nil } ?? false
        } ?? false
    }
    areCodes = codes >= Self.fewest && codes * 3 >= blocks.count
  }

  /// The year in front of a title that has its authors below, which begins an entry on any line.
  func datedTitle(of block: Block, _ line: Range<Int>) -> Label? {
    datedTitles.label(of: block, line)
  }

  /// Whether numbers count the lines of a block, up or down: each is an entry.
  ///
  /// Those in brackets may stand behind the cell of a year; others are three or more.
  func countsLines(of block: Block) -> Bool {
    let brackets = block.lines.compactMap { line -> Int? in
      let start = Self.cell(block, line)?.rest ?? line.lowerBound
      let text = block.text[start..<line.upperBound].drop { $0 <= 0x20 }
      guard text.first == 0x5B, let close = text.prefix(5).firstIndex(of: 0x5D) else { return nil }
      return Int(String(decoding: text[(text.startIndex + 1)..<close], as: UTF8.self))
    }
    if !brackets.isEmpty { return Self.areInOrder(brackets, atLeast: 2) }
    let typed = block.lines.compactMap { line in
      Self.typedNumber(block, line).flatMap { rest in
        Int(block.string(in: line.lowerBound..<rest).filter(\.isNumber))
      }
    }
    return Self.areInOrder(typed, atLeast: Self.fewest)
  }

  private static func areInOrder(_ numbers: [Int], atLeast fewest: Int) -> Bool {
    numbers.count >= fewest
      && zip(numbers, numbers.dropFirst()).allSatisfy { abs($0 - $1) == 1 }
  }

  /// Whether a number that was typed in front of a paragraph counts it, as such numbers count most.
  func counts(_ block: Block, _ line: Range<Int>) -> Bool {
    areNumbers && Self.typedNumber(block, line) != nil
  }

  /// The label of a line that a number counts.
  static func counted(_ block: Block, _ line: Range<Int>) -> Label? {
    (number(block, line) ?? typedNumber(block, line)).map { (nil, $0) }
  }

  /// The label that an entry's first line begins with, if any.
  func label(of block: Block, _ line: Range<Int>) -> Label? {
    let label = firstLabel(of: block, line)
    guard areCodes, let end = Self.code(block, label?.rest ?? line.lowerBound, in: line) else {
      return label
    }
    return (label?.year, end)
  }

  private func firstLabel(of block: Block, _ line: Range<Int>) -> Label? {
    if areBrackets,
      let label = Self.bracket(block, line) ?? Self.bracketBehindKind(block, line)
    {
      return label
    }
    if let number = Self.number(block, line) { return (nil, number) }
    if let bullet = Self.bullet(block, line) { return (nil, bullet) }
    if areNumbers, let number = Self.typedNumber(block, line) { return (nil, number) }
    if areCounted, let number = Self.bareNumber(block, line) { return (nil, number.rest) }
    if let end = Self.stage(block, line) { return (nil, end) }
    if areDashed, let label = Self.yearBeforeDash(block, line) { return label }
    if areDatedLists, Self.datedList(block, line) { return Self.cell(block, line) }
    guard let cell = Self.cell(block, line) else { return Self.yearBeforeQuote(block, line) }
    let isRow = if case .row = block.kind { true } else { false }
    let end = block.trimmed(line.lowerBound..<cell.rest)
    return areCells || isRow && cell.year != nil || EntryFields.isStage(block.text[end])
      ? cell : nil
  }

  /// Where the text begins behind a bullet that was typed in front of a paragraph.
  private static func bullet(_ block: Block, _ line: Range<Int>) -> Int? {
    let text = block.text[line]
    guard text.count >= 16,
      let mark = ["•", "▪", "◦", "‣"].first(where: { text.starts(with: $0.utf8) })
    else { return nil }
    let rest = text.dropFirst(mark.utf8.count)
    guard let next = rest.first, next <= 0x20 else { return nil }
    return rest.firstIndex { $0 > 0x20 }
  }

  /// Whether a line is a year in a cell of its own, and an author list.
  private static func datedList(_ block: Block, _ line: Range<Int>) -> Bool {
    guard let cell = cell(block, line), cell.year != nil else { return false }
    return AuthorSigns(block.text[cell.rest..<line.upperBound]).isWhole
  }

  /// Where the text begins behind how far a work has come and a dash: "Under review - Quill, A.".
  private static func stage(_ block: Block, _ line: Range<Int>) -> Int? {
    let text = block.text[line]
    guard text.count >= 40,
      let dash = text.prefix(longest).indices.first(where: { index in
        [" - ", " – ", " — "].contains { text[index...].starts(with: $0.utf8) }
      }), EntryFields.isStage(text[..<dash])
    else { return nil }
    return text[(dash + 1)...].firstIndex(of: 0x20).map { $0 + 1 }
  }

  /// Where a block goes on behind the bracket that it begins with: "[quill2019rows]", "[7]".
  static func bracketEnd(_ block: Block) -> Int {
    guard block.text.first == 0x5B,
      let close = block.text.prefix(longest).firstIndex(of: 0x5D)
    else { return 0 }
    let rest = block.text[(close + 1)...]
    return rest.firstIndex { $0 > 0x20 } ?? 0
  }

  /// The first cell of a line, where it is short and holds no names: "Nov 2022 ⇥ Doe".
  private static func cell(_ block: Block, _ line: Range<Int>) -> Label? {
    guard let tab = block.text[line].prefix(longest).firstIndex(of: 0x09),
      tab > line.lowerBound, tab + 12 < line.upperBound
    else { return nil }
    let cell = block.trimmed(line.lowerBound..<tab)
    let words = TextFolding.words(block.string(in: cell))
    let year = year(block.text[cell])
    guard words.count <= (year == nil ? 3 : 6), !AuthorSigns(block.text[cell]).isWhole,
      !namesDated(block, cell),
      year != nil || cell.count * 4 < line.upperBound - tab
    else { return nil }
    return (year, tab + 1)
  }

  /// Whether a cell is a name and the year in brackets.
  private static func namesDated(_ block: Block, _ cell: Range<Int>) -> Bool {
    guard block.text[cell].last == 0x29, let open = block.text[cell].lastIndex(of: 0x28),
      case let name = block.trimmed(cell.lowerBound..<open), name.count >= 4,
      YearScanner.last(in: block.text[open..<cell.upperBound]) != nil
    else { return false }
    let words = block.text[name].split(separator: 0x20)
    guard let last = words.last, words.count >= 2, last.last == 0x2E else {
      return AuthorSigns(block.text[name]).isWhole
    }
    // "Quill A.B.": initials behind a family name.
    return last.count <= 6 && last.contains { (0x41...0x5A).contains($0) }
      && !last.contains { (0x61...0x7A).contains($0) }
  }

  /// Where the text begins behind a code in front, or a letter in a cell: "WP12: ", "P.12 ", "P.⇥".
  private static func code(_ block: Block, _ start: Int, in line: Range<Int>) -> Int? {
    let text = block.text[start..<line.upperBound].drop { $0 <= 0x20 }
    guard text.count >= 24, let first = text.first, (0x41...0x5A).contains(first) else {
      return nil
    }
    if let end = numberedCode(text) { return end }
    var rest = text.dropFirst()
    guard rest.first == 0x2E || rest.first == 0x2D else { return nil }
    rest = rest.dropFirst()
    let digits = rest.prefix { (0x30...0x39).contains($0) }
    rest = rest[digits.endIndex...]
    guard digits.count <= 3, let mark = rest.first,
      digits.isEmpty ? mark == 0x09 : mark <= 0x20
    else { return nil }
    return rest.startIndex + 1
  }

  /// Where the text begins behind letters and a number that a mark ends, as in "WP12: Rows".
  private static func numberedCode(_ text: ArraySlice<UInt8>) -> Int? {
    let letters = text.prefix { (0x41...0x5A).contains($0) }
    let digits = text[letters.endIndex...].prefix { (0x30...0x39).contains($0) }
    var rest = text[digits.endIndex...]
    if let next = rest.first, (0x61...0x66).contains(next) { rest = rest.dropFirst() }
    guard letters.count <= 3, (1...3).contains(digits.count), let mark = rest.first,
      [0x2E, 0x3A, 0x29].contains(mark), let blank = rest.dropFirst().first, blank <= 0x20
    else { return nil }
    return rest.startIndex + 2
  }

  /// Where the text begins behind a number in brackets: "[J12]", "[7]", "[C3a]".
  private static func number(_ block: Block, _ line: Range<Int>) -> Int? {
    let text = block.text[line]
    // "[2] A. Quill": a list of one author is a short line.
    guard text.first == 0x5B, text.count >= 10,
      let close = text.prefix(9).firstIndex(of: 0x5D), close + 6 < line.upperBound,
      text[close + 1] <= 0x20
    else { return nil }
    let letters = text[(line.lowerBound + 1)..<close].prefix { $0 >= 0x41 }
    let digits = text[letters.endIndex..<close].prefix { (0x30...0x39).contains($0) }
    guard letters.count <= 3, (1...3).contains(digits.count),
      text[digits.endIndex..<close].allSatisfy({ (0x61...0x7A).contains($0) })
    else { return nil }
    return close + 2
  }

  /// Where the text begins behind a number that counts a paragraph.
  ///
  /// As in "12. Rows of mills", "(3) Rows" and "7) Rows".
  static func typedNumber(_ block: Block, _ line: Range<Int>) -> Int? {
    guard case .paragraph = block.kind else { return nil }
    let text = block.text[line]
    let digits = text.drop { $0 == 0x28 }.prefix { (0x30...0x39).contains($0) }
    let open = digits.startIndex - line.lowerBound
    guard text.count >= 16, open <= 1, (1...3).contains(digits.count),
      text[digits.endIndex] == 0x29 || open == 0 && text[digits.endIndex] == 0x2E,
      text[digits.endIndex + 1] <= 0x20
    else { return nil }
    return digits.endIndex + 2
  }

  /// The number without a mark behind it that a paragraph begins with, and where the text goes on:
  /// "14 Quill A et al, 2020".
  private static func bareNumber(_ block: Block, _ line: Range<Int>) -> (value: Int, rest: Int)? {
    guard case .paragraph = block.kind, line.lowerBound == 0 else { return nil }
    let text = block.text[line]
    let digits = text.prefix { (0x30...0x39).contains($0) }
    let rest = text[digits.endIndex...]
    guard text.count >= 40, (1...3).contains(digits.count), rest.first == 0x20,
      let letter = rest.dropFirst().first, (0x41...0x5A).contains(letter) || letter >= 0xC0,
      let value = Int(String(decoding: digits, as: UTF8.self))
    else { return nil }
    return (value, digits.endIndex + 1)
  }

  /// Whether bare numbers count most paragraphs: each is the next one to the number before it.
  private static func areCounted(_ blocks: [Block]) -> Bool {
    let values = blocks.compactMap { block in
      block.lines.first.flatMap { bareNumber(block, $0)?.value }
    }
    guard values.count >= 2, values.count * 3 >= blocks.count * 2 else { return false }
    let steps = zip(values, values.dropFirst()).map { $1 - $0 }
    let down = steps.count { $0 < 0 }
    let up = steps.count { $0 > 0 }
    // Two alone must count from one or down to it.
    if values.count == 2 { return values.sorted() == [1, 2] }
    return steps.contains { abs($0) == 1 } && max(down, up) + 1 >= steps.count
  }

  /// A year and a dash in front of an entry that begins with its authors: "2022 - Quill, A.".
  ///
  /// "2022 – ROWS – Quill, A." and "2022 – Spring: Quill, A." go on with the year.
  private static func yearBeforeDash(_ block: Block, _ line: Range<Int>) -> Label? {
    let text = block.text[line]
    guard text.count >= 24, let year = YearScanner.last(in: text.prefix(4)),
      let dash = [" - ", " – ", " — "].first(where: { text.dropFirst(4).starts(with: $0.utf8) }),
      case let start = line.lowerBound + 4 + dash.utf8.count,
      // "2019 - 2021" is a span.
      let first = block.text[start..<line.upperBound].first, !(0x30...0x39).contains(first),
      beginsWithPerson(block.text[start..<line.upperBound])
    else { return nil }
    return (year, start)
  }

  /// Whether a text begins with authors, the first of them with a given name or initials.
  private static func beginsWithPerson(_ text: ArraySlice<UInt8>) -> Bool {
    let list = AuthorListParser.prefix(of: text)
    guard list.confidence >= 0.6, list.names >= 1,
      case let head = Array(text.prefix(list.end)),
      let first = AuthorListParser.parse(head, range: 0..<head.count).entries.first
    else { return false }
    return first.range.lowerBound <= 1 && !first.name.given.isEmpty && !first.name.family.isEmpty
      && !head[first.range].contains(0x3A)
  }

  /// A year in front of a title in quotation marks: "2022 “Rows of mills”".
  private static func yearBeforeQuote(_ block: Block, _ line: Range<Int>) -> Label? {
    let text = block.text[line]
    guard text.count >= 24, let space = text.prefix(12).firstIndex(of: 0x20),
      QuotedTitle.opens(text[(space + 1)...]),
      text[..<space].allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2D || $0 >= 0x80 }),
      let year = YearScanner.last(in: text[..<space])
    else { return nil }
    return (year, space + 1)
  }

  /// A bracket with a year at the start of a line, and perhaps where the work appeared: "[ROWS 2020]",
  /// "(ROWS '20)", "(2020)".
  private static func bracket(_ block: Block, _ line: Range<Int>) -> Label? {
    guard let first = block.text[line].first, first == 0x5B || first == 0x28 else { return nil }
    let closing: UInt8 = first == 0x5B ? 0x5D : 0x29
    guard let end = block.text[line].prefix(longestBracket).firstIndex(of: closing) else {
      return nil
    }
    let inner = block.text[line.lowerBound + 1..<end]
    // "[2020]" may have a line of its own above the entry.
    let isAlone =
      end + 1 == line.upperBound && line.upperBound + 12 < block.text.count && inner.count == 4
    guard isAlone || end + 12 < line.upperBound else { return nil }
    guard inner.contains(where: { $0 >= 0x41 }) || inner.count == 4, let year = year(inner) else {
      return nil
    }
    return (year, end + 1)
  }

  /// A bracket with a year behind the first cell of a line, which says what kind of works begins, as
  /// in "Conferences ⇥ [2020] Rows of mills".
  private static func bracketBehindKind(_ block: Block, _ line: Range<Int>) -> Label? {
    guard let tab = block.text[line].prefix(longest).firstIndex(of: 0x09),
      case let cell = block.trimmed(line.lowerBound..<tab),
      (1...4).contains(block.text[cell].split(separator: 0x20).count),
      !block.text[cell].contains(where: { (0x30...0x39).contains($0) }),
      let start = block.text[tab..<line.upperBound].firstIndex(where: { $0 > 0x20 }),
      block.text[start] == 0x5B
    else { return nil }
    return bracket(block, start..<line.upperBound)
  }

  /// The year behind a month in figures: 2018 for "09/18".
  private static func month(_ text: ArraySlice<UInt8>) -> Int? {
    let parts = text.split(separator: 0x2F, omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ $0.count == 2 }),
      let month = Int(String(decoding: parts[0], as: UTF8.self)), (1...12).contains(month),
      let year = Int(String(decoding: parts[1], as: UTF8.self))
    else { return nil }
    return year < 50 ? 2000 + year : 1900 + year
  }

  /// The year in a label; of two digits only behind an apostrophe: "ROWS '20", "ROWS’98".
  private static func year(_ text: ArraySlice<UInt8>) -> Int? {
    if let year = YearScanner.last(in: text) { return year }
    if let year = month(text) { return year }
    let digits = text.suffix(2)
    guard text.count >= 4, digits.allSatisfy({ (0x30...0x39).contains($0) }),
      let value = Int(String(decoding: digits, as: UTF8.self))
    else { return nil }
    let head = text.dropLast(2)
    guard
      head.last == 0x27 || head.suffix(3).elementsEqual("’".utf8)
        || head.suffix(3).elementsEqual("‘".utf8)
    else { return nil }
    return value < 50 ? 2000 + value : 1900 + value
  }
}
