import Bibliography
import Documents

/// The titles of one's own talks that links, a type or a line of their own set off: "June 2019,
/// LoomConf: [A Case for Knots]", "**A Case for Knots**, Conference “Rope 19”, Ghent".
///
/// A link may as well lead to the event, and bold may name it, so the page decides: most of its
/// items must have their title in the same way.
struct SetOffTitles {
  private static let fewest = 3
  private var titles: [Int: Range<Int>] = [:]
  /// Whether people stand in front of the titles, as in references.
  private(set) var areCited = false

  /// - Parameters:
  ///   - blocks: the document's blocks.
  ///   - places: the blocks of the section, or of all of the page's.
  ///   - isEntry: whether a block is an entry, given its place.
  /// - Complexity: O(*n*) in the bytes of the blocks.
  init(_ blocks: [Block], _ places: [Int], isEntry: (Int) -> Bool) {
    let labelled = Self.labelled(blocks, places, isEntry)
    if !labelled.isEmpty {
      titles = labelled
      return
    }
    let cited = Self.cited(blocks, places)
    if !cited.isEmpty {
      titles = cited
      areCited = true
      return
    }
    var found = [Block.Emphasis.Style.link, .bold, .italic].compactMap {
      Self.runs(of: $0, blocks, places, isEntry)
    }
    if let ending = Self.endingItalics(blocks, places, isEntry) { found.append(ending) }
    // A link may lead to the event of a title in italics.
    if let best = found.max(by: { $0.worth < $1.worth }) {
      titles = best.titles
      return
    }
    readLines(blocks, places, isEntry)
    if titles.isEmpty { readAroundPlaces(blocks, places, isEntry) }
  }

  /// The titles in italics right behind the people whom most entries begin with, as references do.
  static func cited(_ blocks: [Block], _ places: [Int]) -> [Int: Range<Int>] {
    var entries = 0
    var found: [Int: Range<Int>] = [:]
    for index in places where !blocks[index].isHeading && blocks[index].text.count >= 40 {
      entries += 1
      found[index] = ReferenceTalk.italics(behindPeople: blocks[index])
    }
    return found.count >= fewest && found.count * 3 >= entries * 2 ? found : [:]
  }

  /// The titles that a style sets off, and how sure they are; nil where it doesn't in most entries.
  private static func runs(
    of style: Block.Emphasis.Style, _ blocks: [Block], _ places: [Int], _ isEntry: (Int) -> Bool
  ) -> (titles: [Int: Range<Int>], worth: Double)? {
    var entries = 0
    var found: [Int: Range<Int>] = [:]
    var events = 0
    var leading = 0
    var quoted = 0
    for index in places where isEntry(index) {
      let block = blocks[index]
      // Links don't count in cells, which link their whole text.
      if style == .link, block.kind == .row { continue }
      entries += 1
      if block.text.contains(where: { $0 == 0x22 }) || block.string.contains("“") { quoted += 1 }
      guard let run = longest(block, style) else { continue }
      let text = TokenizedText(block.text, in: run)
      if EventScore.score(text, text.tokens.indices) > 0 { events += 1 }
      if leads(run, block, index) { leading += 1 }
      found[index] = run
    }
    let isLink = style == .link
    // Of types, only one that nearly all items begin with is no emphasis inside of a title.
    guard found.count >= fewest, events * 4 <= found.count,
      isLink
        ? found.count * 2 > entries
        : found.count * 4 >= entries * 3 && leading * 4 >= found.count * 3 && quoted * 2 < entries
    else { return nil }
    let titles = isLink ? found : found.filter { leads($0.value, blocks[$0.key], $0.key) }
    let share = { (count: Int) in Double(count) / Double(found.count) }
    return (titles, share(leading) - share(events) + Double(found.count) / Double(entries))
  }

  /// The only italics of entries that most of them end in, but for links and who took part: "Loom
  /// Fair, Ghent: *A Case for Knots* (slides)".
  private static func endingItalics(
    _ blocks: [Block], _ places: [Int], _ isEntry: (Int) -> Bool
  ) -> (titles: [Int: Range<Int>], worth: Double)? {
    var entries = 0
    var found: [Int: Range<Int>] = [:]
    var ending = 0
    var events = 0
    for index in places where isEntry(index) && blocks[index].kind != .row {
      let block = blocks[index]
      entries += 1
      let runs = TypeRuns.merged(block).prefix(64).filter { $0.style == .italic }
      guard runs.count == 1, let run = runs.first?.range, run.count >= 4, run.lowerBound >= 8,
        case let title = withoutStops(block, run), title.count >= 4
      else { continue }
      let text = TokenizedText(block.text, in: title)
      if EventScore.score(text, text.tokens.indices) >= 3 { events += 1 }
      let rest = block.trimmed(run.upperBound..<block.text.count)
      if rest.count <= 24 || block.text[rest].starts(with: Array(", with ".utf8)) { ending += 1 }
      found[index] = title
    }
    guard found.count >= fewest, found.count * 4 >= entries * 3, ending * 4 >= found.count * 3,
      events * 4 <= found.count
    else { return nil }
    return (
      found, Double(ending - events) / Double(found.count) + Double(found.count) / Double(entries)
    )
  }

  /// The titles behind a label inside of most entries, each up to the end of its sentence.
  ///
  /// "Invited speaker at the workshop “Ropes”. Title: A Case for Knots. Ghent, 3 May 2024"
  private static func labelled(
    _ blocks: [Block], _ places: [Int], _ isEntry: (Int) -> Bool
  ) -> [Int: Range<Int>] {
    var entries = 0
    var found: [Int: Range<Int>] = [:]
    for index in places where isEntry(index) {
      entries += 1
      let block = blocks[index]
      guard let line = block.lines.first(where: { title(behindLabel: $0, block) != nil }) else {
        continue
      }
      found[index] = title(behindLabel: line, block)
    }
    return found.count >= fewest && found.count * 5 >= entries * 3 ? found : [:]
  }

  /// Where the italics end that begin at a title; signs between two runs of them are part of it.
  private static func italicsEnd(_ block: Block, _ start: Int, _ line: Range<Int>) -> Int? {
    var end: Int?
    for run in TypeRuns.merged(block).prefix(64)
    where run.style == .italic && run.range.lowerBound < line.upperBound {
      if let last = end {
        guard run.range.lowerBound >= last else { continue }
        let gap = block.text[last..<run.range.lowerBound]
        guard gap.count <= 24, !gap.contains(where: { [0x2C, 0x2E, 0x3A, 0xE2].contains($0) })
        else { break }
        end = run.range.upperBound
      } else if run.range.contains(start), run.range.count >= 8 {
        end = run.range.upperBound
      }
    }
    return end.map { min($0, line.upperBound) }
  }

  private static func withoutStops(_ block: Block, _ range: Range<Int>) -> Range<Int> {
    var range = block.trimmed(range)
    while block.text[range].last == 0x2E { range = block.trimmed(range.dropLast()) }
    return range
  }

  /// Whether two or three words up to a token, behind a mark, say what sort of talk follows, as in
  /// "Lisbon; Oral communication: …".
  private static func endsKind(_ text: TokenizedText, _ index: Int, _ block: Block) -> Bool {
    guard index >= 2, text.tokens[index].isWord else { return false }
    return (max(1, index - 2)..<index).contains { start in
      text.tokens[start - 1].kind == .mark && text.tokens[start].shape != .lower
        && TalkTitle.namesKind(
          block.string(
            in: text.tokens[start].range.lowerBound..<text.tokens[index].range.upperBound))
    }
  }

  static func title(behindLabel line: Range<Int>, _ block: Block) -> Range<Int>? {
    let text = TokenizedText(block.text, in: line)
    guard text.tokens.count <= 120,
      let label = text.tokens.indices.first(where: {
        text.key($0 + 1) == ":" && ($0 > 0 || line.lowerBound > 0)
          && (TalkField.named(text.key($0)) == .title
            && ($0 == 0 || text.tokens[$0 - 1].kind == .mark || text.tokens[$0].shape != .lower)
            || endsKind(text, $0, block))
      }), let first = text[label + 2], DateScanner.date(in: text, at: label + 2) == nil
    else { return nil }
    if first.isMark("\""),
      let close = text.tokens.indices.dropFirst(label + 4).first(where: {
        text.tokens[$0].isMark("\"")
      })
    {
      return block.trimmed(first.range.upperBound..<text.tokens[close].range.lowerBound)
    }
    // A title in italics ends with them.
    if let end = italicsEnd(block, first.range.lowerBound, line) {
      return withoutStops(block, first.range.lowerBound..<end)
    }
    // On a line of its own it gets all of that.
    if label == 0 { return withoutStops(block, first.range.lowerBound..<line.upperBound) }
    var end = label + 3
    while let token = text[end] {
      let isEnd = [".", "?", "!"].contains(token.key) && token.kind == .mark
      if isEnd, let next = text[end + 1], next.shape != .lower,
        next.range.lowerBound > token.range.upperBound,
        token.key != "." || !TitleSentences.abbreviations.contains(text.key(end - 1))
      {
        return first.range
          .lowerBound..<(token.key == "." ? token.range.lowerBound : token.range.upperBound)
      }
      end += 1
    }
    guard let last = text.tokens.last, end > label + 3 else { return nil }
    return first.range.lowerBound..<last.range.upperBound
  }

  /// Where nearly all entries have a first line in one piece and the day on another, the first line
  /// is the title whatever dashes it has: "Looms – but well! / Loom Fair, 11.07.2017".
  private mutating func readLines(
    _ blocks: [Block], _ places: [Int], _ isEntry: (Int) -> Bool
  ) {
    var entries = 0
    var plain = 0
    var events = 0
    var found: [Int: Range<Int>] = [:]
    for index in places where isEntry(index) {
      let block = blocks[index]
      entries += 1
      guard block.lines.count >= 2, let line = block.lines.first, (8...240).contains(line.count)
      else { continue }
      let pieces = TalkPiece.pieces(of: block, index, line)
      guard pieces.allSatisfy({ $0.kind == .text && !$0.isQuoted }),
        block.lines.dropFirst().prefix(4).contains(where: { below in
          TalkPiece.pieces(of: block, index, below).contains { $0.kind == .date }
        })
      else { continue }
      if pieces.count == 1 { plain += 1 }
      if pieces.contains(where: { $0.eventScore >= 3 }) { events += 1 }
      var title = block.trimmed(line)
      while let last = block.text[title].last, last == 0x2E || last == 0x2C {
        title = block.trimmed(title.dropLast())
      }
      found[index] = title
    }
    guard found.count >= Self.fewest, found.count * 4 >= entries * 3, plain * 3 >= found.count * 2,
      events * 4 <= found.count
    else { return }
    titles = found
  }

  /// Where nearly all entries say first where and then when, what stands behind the day is the title,
  /// with a mark between or without: "Loom Seminar, Ghent, 6 October 2020 A Case for Knots".
  ///
  /// And where nearly all end in brackets with both, what stands in front is: "A Case for Knots (Loom
  /// Seminar, Ghent, 6 October 2020)".
  private mutating func readAroundPlaces(
    _ blocks: [Block], _ places: [Int], _ isEntry: (Int) -> Bool
  ) {
    let entries = places.filter(isEntry)
    for read in [Self.behindDate, Self.beforeBracket] {
      var placed = 0
      var events = 0
      var found: [Int: Range<Int>] = [:]
      for index in entries {
        guard let (event, title) = read(blocks[index]) else { continue }
        if event >= 3 { placed += 1 }
        let text = TokenizedText(blocks[index].text, in: title)
        if EventScore.score(text, text.tokens.indices) >= 3
          || LineShape.namesOrganization(blocks[index], title)
        {
          events += 1
        }
        found[index] = title
      }
      guard found.count >= Self.fewest, found.count * 4 >= entries.count * 3,
        placed * 3 >= found.count * 2, events * 4 <= found.count
      else { continue }
      titles = found
      return
    }
  }

  /// What stands in front of the brackets that end an entry of one line and hold its day or month; and
  /// how much like an event what stands in them is.
  private static func beforeBracket(_ block: Block) -> (event: Int, title: Range<Int>)? {
    guard block.text.count <= 600 else { return nil }
    var end = TalkPiece.addressStart(in: block, 0..<block.text.count)
    while end > 0, block.text[end - 1] <= 0x20 || block.text[end - 1] == 0x2E { end -= 1 }
    guard end > 0, block.text[end - 1] == 0x29 else { return nil }
    var depth = 0
    guard
      let open = (0..<end).last(where: { index in
        if block.text[index] == 0x29 { depth += 1 }
        if block.text[index] == 0x28 { depth -= 1 }
        return depth == 0
      }), case let title = TalkPiece.behindKind(block, block.trimmed(0..<open)),
      title.count >= 8, !block.text[title].contains(0x0A), block.text[title].contains(0x20)
    else { return nil }
    let text = TokenizedText(block.text, in: open + 1..<end - 1)
    // Brackets that only say when leave the event in front.
    guard
      let date = text.tokens.indices.first(where: { index in
        DateScanner.date(in: text, at: index).map { $0.date.month != nil } ?? false
      }), text.tokens[..<date].contains(where: \.isWord)
    else { return nil }
    return (EventScore.score(text, 0..<date), title)
  }

  /// What stands behind the last day or month of an entry of one line, up to an address; and how much
  /// like an event what stands in front is.
  static func behindDate(_ block: Block) -> (event: Int, title: Range<Int>)? {
    guard block.text.count <= 600 else { return nil }
    let range = block.trimmed(0..<TalkPiece.addressStart(in: block, 0..<block.text.count))
    let text = TokenizedText(block.text, in: range)
    var behind: (start: Int, end: Int)?
    for cursor in text.tokens.indices.dropFirst(2) where cursor >= behind?.end ?? 0 {
      if let (date, end) = DateScanner.date(in: text, at: cursor), date.month != nil {
        behind = (cursor, end)
      }
    }
    guard let behind else { return nil }
    var start = behind.end
    while let token = text[start], [",", ".", ":", "–", "-"].contains(token.key) { start += 1 }
    let words = text.tokens[start...].filter(\.isWord)
    guard words.count >= 2, words[0].shape != .lower, let first = text[start],
      let last = text.tokens.last,
      PlaceScanner.place(in: text, at: start, end: text.tokens.count) != text.tokens.count
    else { return nil }
    let title = block.trimmed(first.range.lowerBound..<last.range.upperBound)
    return (EventScore.score(text, 0..<behind.start), title)
  }

  /// Whether a title is one of those that are set off.
  func isTitle(_ title: TalkListing.Passage) -> Bool { titles[title.block] == title.range }

  /// The title that is set off in a line of a block; nil where none is.
  func title(in line: Range<Int>, of block: Int) -> Range<Int>? {
    guard let title = titles[block], line.contains(title.lowerBound),
      title.upperBound <= line.upperBound
    else { return nil }
    return title
  }

  /// Whether a run begins its entry, or has only the day and what sort of talk it is in front.
  private static func leads(_ run: Range<Int>, _ block: Block, _ index: Int) -> Bool {
    run.lowerBound <= 2
      || block.lines.contains { $0.lowerBound + 1 >= run.lowerBound && $0.contains(run.lowerBound) }
      || run.lowerBound <= 60
        && TalkPiece.pieces(of: block, index, block.trimmed(0..<run.lowerBound)).allSatisfy {
          $0.kind == .date
        }
  }

  static func isItem(_ block: Block) -> Bool {
    if case .listItem = block.kind { return true }
    return false
  }

  /// The longest run of a style of two words or more: of links, in the first line and not all of it; of
  /// types, one that begins one of the first lines before any other.
  private static func longest(
    _ block: Block, _ style: Block.Emphasis.Style
  ) -> Range<Int>? {
    guard let first = block.lines.first else { return nil }
    let lines = style == .link ? [first] : Array(block.lines.prefix(3))
    for line in lines {
      let runs = block.emphasis.prefix(64).filter {
        $0.style == style && $0.range.lowerBound >= line.lowerBound
          && $0.range.upperBound <= line.upperBound
          && (line == first || $0.range.lowerBound <= line.lowerBound + 1)
      }
      guard let run = runs.max(by: { $0.range.count < $1.range.count })?.range else { continue }
      var range = block.trimmed(run)
      while let last = block.text[range].last, last == 0x2E || last == 0x2C {
        range = block.trimmed(range.dropLast())
      }
      guard range.count >= 12, block.text[range].contains(0x20) else { continue }
      if style != .link || range.count + 6 < line.count { return range }
    }
    return nil
  }
}
