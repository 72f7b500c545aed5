import Bibliography
import Documents

/// Divides a document into sections.
///
/// Headings are those that are marked as such; lines that the vocabulary knows and that are set off:
/// alone, first in their paragraph, all capitals, or bold; and lines of unknown words that are set
/// exactly as the document sets the known ones.
enum SectionFinder {
  /// The blocks, split at headings, and the sections over them.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  static func find(_ document: Document) -> (blocks: [Block], sections: [Section]) {
    let source = Subtitles.joined(MarginHeadings.split(document).map(BrokenWords.mended))
    let running = RunningLines.find(source, in: document)
    let headings = headingLines(source, document)
    let capitals = headings.values.joined().count { $0.isCapitals && $0.kind != nil }
    // What the document marks as a heading stands no lower than what only its looks make one.
    let marked = source.compactMap { block -> Int? in
      guard case .heading(let level) = block.kind,
        SectionVocabulary.kind(ofMarked: block.string) != nil
      else { return nil }
      return level
    }.min()
    let recurring = RecurringHeadings.references(in: source)
    var outline = Outline()
    for (index, block) in source.enumerated() {
      if block.isHeading {
        let isPart = recurring.contains(index)
        outline.append(block, kind: isPart ? nil : SectionVocabulary.kind(ofMarked: block.string))
        continue
      }
      let dropped = running[index] ?? []
      let lines = block.lines
      guard !dropped.isEmpty || headings[index] != nil else {
        if outline.mayBeDivided, let line = division(of: block, index, document) {
          outline.divide(block.slice(line))
          let rest = block.trimmed(line.upperBound..<block.text.count)
          if !rest.isEmpty { outline.append(block.slice(rest)) }
        } else {
          outline.append(block)
        }
        continue
      }
      var start = 0
      func close(_ end: Int) {
        guard end > start else { return }
        outline.append(block.slice(lines[start].lowerBound..<lines[end - 1].upperBound))
      }
      for number in lines.indices {
        if dropped.contains(number) {
          close(number)
          start = number + 1
        } else if let heading = headings[index]?.first(where: { $0.number == number }) {
          // The abstract of a work that is listed is no section.
          if [.publications, .references].contains(outline.kind),
            SectionVocabulary.labelsAbstract(block.string(in: heading.range))
          {
            continue
          }
          close(number)
          var piece = block.slice(heading.range)
          let level = heading.isCapitals || capitals < 2 ? 2 : 3
          piece.kind = .heading(level: max(level, marked ?? level))
          outline.append(piece, kind: heading.kind ?? .other)
          start = number + 1
        }
      }
      close(lines.count)
    }
    let sections = UnheadedWorks.mended(outline.sections, outline.blocks)
    return (outline.blocks, MeetingPapers.mended(sections, outline.blocks))
  }

  /// The line that divides a list of works: "Conferences" in bold or capitals.
  ///
  /// It stands alone, also in italics, or in bold above the first entry.
  private static func division(
    of block: Block, _ index: Int, _ document: Document
  ) -> Range<Int>? {
    let lines = block.lines
    guard let first = lines.first, first.count <= 60,
      let line = HeadingLine(
        block, index: index, line: first, number: 0, lineCount: lines.count, in: document),
      line.isText, line.isBold || lines.count == 1 && (line.isCapitals || isInOneType(block)),
      case let text = block.string(in: first),
      SectionVocabulary.dividesWorks(text)
        || index > 0 && document.blocks[index - 1].isHeading && SectionVocabulary.namesThesis(text)
    else { return nil }
    return first
  }

  private static func isInOneType(_ block: Block) -> Bool {
    block.emphasis.contains { $0.isType && $0.range == 0..<block.text.count }
  }

  /// The lines inside blocks that are headings, by block.
  private static func headingLines(
    _ blocks: [Block], _ document: Document
  ) -> [Int: [HeadingLine]] {
    var found: [Int: [HeadingLine]] = [:]
    var others: [HeadingLine] = []
    for (index, block) in blocks.enumerated() where !block.isHeading {
      let lines = block.lines
      var previous: HeadingLine?
      for (number, line) in lines.enumerated() {
        guard
          let item = HeadingLine(
            block, index: index, line: line, number: number, lineCount: lines.count, in: document)
        else {
          previous = nil
          continue
        }
        if isKnown(item, after: previous, lines, block, document) {
          found[index, default: []].append(item)
          previous = item
        } else {
          if item.isUnknownHeading(block) { others.append(item) }
          previous = nil
        }
      }
    }
    addUnknown(others, to: &found, blocks)
    for index in contents(found, blocks) { found[index] = nil }
    return found
  }

  /// The items of a table of contents: a list of short lines, three or more of them known headings.
  private static func contents(_ found: [Int: [HeadingLine]], _ blocks: [Block]) -> [Int] {
    var items: [Int] = []
    var run: [Int] = []
    func close() {
      let known = run.filter { found[$0] != nil }
      if known.count >= 3, known.count * 2 >= run.count { items += known }
      run = []
    }
    for index in blocks.indices {
      if case .listItem = blocks[index].kind, blocks[index].text.count <= 90,
        !blocks[index].text.contains(0x0A)
      {
        run.append(index)
      } else {
        close()
      }
    }
    close()
    return items
  }

  /// Takes in lines of unknown words, where known headings are set in capitals at their column.
  private static func addUnknown(
    _ others: [HeadingLine], to found: inout [Int: [HeadingLine]], _ blocks: [Block]
  ) {
    let known = found.values.joined().filter { $0.isCapitals && $0.kind != nil }
    guard known.count >= 3, let first = known.map(\.block).min() else { return }
    let columns = Set(known.map(\.column))
    for item in others where item.block > first && columns.contains(item.column) {
      guard isClosed(before: item, blocks[item.block]) else { continue }
      found[item.block, default: []].append(item)
      found[item.block]?.sort { $0.number < $1.number }
    }
  }

  /// Whether the line before ends what it began, so that a heading may follow.
  private static func isClosed(before item: HeadingLine, _ block: Block) -> Bool {
    guard item.number > 0 else { return true }
    let lines = block.lines
    let above = block.text[lines[item.number - 1]]
    guard let last = above.last else { return true }
    return ![0x2C, 0x2D, 0x26, 0x28, 0x3A].contains(last)
      && !String(decoding: above.suffix(4), as: UTF8.self).hasSuffix(" and")
  }

  private static func isKnown(
    _ item: HeadingLine, after previous: HeadingLine?, _ lines: [Range<Int>], _ block: Block,
    _ document: Document
  ) -> Bool {
    guard item.kind != nil else { return false }
    if item.isBold || item.isCapitals { return true }
    if endsList(item, lines, block, document) { return true }
    guard item.isText else { return false }
    if item.isAlone { return true }
    guard item.isPhrase(block, atMost: 50) else { return false }
    let next = item.number + 1 < lines.count ? block.text[lines[item.number + 1]].first : nil
    let goesOn = next.map { (0x61...0x7A).contains($0) } ?? false
    if item.number == 0 { return !goesOn }
    if previous != nil { return !goesOn }
    // "Public talk" below a title says what it was; sections are named in the plural.
    if item.kind == .talks,
      ["talk", "lecture", "presentation", "keynote"].contains(
        TextFolding.words(block.string(in: item.range)).last)
    {
      return false
    }
    // In the middle of a block: behind a closed line, and clearly shorter than the lines around.
    let longest = lines.map(\.count).max() ?? 0
    let above = lines[item.number - 1]
    let words = block.text[item.range].split(separator: 0x20).count
    return !goesOn && (next != nil || words >= 2) && isClosed(before: item, block)
      && item.range.count * 2 < longest
      && (isStop(block.text[above].last) || above.count * 3 < longest * 2
        || words >= 2 && item.range.count <= 40)
  }

  /// Whether a line is the last of a list item and yet set left of its text: a heading without its
  /// marks, which readers of Markdown take for the item's end.
  private static func endsList(
    _ item: HeadingLine, _ lines: [Range<Int>], _ block: Block, _ document: Document
  ) -> Bool {
    guard case .listItem = block.kind, item.number > 0, item.number == lines.count - 1,
      item.isPhrase(block, atMost: 60), block.text[item.range].contains(0x20)
    else { return false }
    let column = document.column(at: block.offsets[lines[0].lowerBound])
    return item.column + 2 <= column && isClosed(before: item, block)
  }

  private static func isStop(_ byte: UInt8?) -> Bool {
    guard let byte else { return true }
    return byte == 0x2E || byte == 0x29 || byte == 0x5D || (0x30...0x39).contains(byte)
  }
}

/// Sections while they are built from blocks.
private struct Outline {
  private(set) var blocks: [Block] = []
  private var starts: [(index: Int, kind: Section.Kind, isHeading: Bool, isSubsection: Bool)] = []
  /// The kind that goes on, and the level of the heading that named it.
  private(set) var kind = Section.Kind.header
  private var level = 0
  /// Whether lines divide the section of works that goes on.
  private var isDivided = false
  /// The level of the heading of publications that the last headings stand below.
  private var worksLevel: Int?

  /// Whether a line that tells of a kind of works divides the section, or begins another.
  var mayBeDivided: Bool { kind == .publications || Self.others.contains(kind) }

  /// Sections that no works are part of.
  private static let others: Set<Section.Kind> = [.awards, .research, .projects, .skills]

  mutating func append(_ block: Block) {
    if starts.isEmpty { starts.append((0, .header, false, false)) }
    blocks.append(block)
  }

  /// Appends a line that divides the section of works, as a heading under that of the section.
  ///
  /// In another section it begins one of its own: "Conferences" behind "Grants" is no part of it.
  mutating func divide(_ line: Block) {
    var heading = line
    guard kind == .publications else {
      heading.kind = .heading(level: level)
      append(heading, kind: nil)
      return
    }
    heading.kind = .heading(level: level + 1)
    isDivided = true
    starts.append((blocks.count, kind, true, true))
    blocks.append(heading)
  }

  /// Appends a heading; `known` is what the vocabulary says of it.
  mutating func append(_ heading: Block, kind known: Section.Kind?) {
    let own = if case .heading(let level) = heading.kind { level } else { 2 }
    var isSubsection = false
    if let works = worksLevel, own <= works { worksLevel = nil }
    if let known {
      let isPosters = known == .talks && SectionVocabulary.namesPosters(heading.string)
      if known == .publications, worksLevel == nil { worksLevel = own }
      if let works = worksLevel, isPosters, kind == .talks {
        // Below "Publications" as well as the "Talks" in front of it.
        kind = .publications
        level = works
        isDivided = false
      }
      let isLine = isDivided && isPosters
      if kind == .publications, own > level && isPart(of: known, heading) || isLine {
        isSubsection = true
      } else {
        isDivided = false
        // "Book chapters" below "Publications": the section is still the higher one.
        level = kind == known && own > level ? level : own
        kind = known
      }
    } else if ends(heading, at: own) {
      kind = .other
      level = own
    } else {
      // The first heading of a CV is mostly its owner's name: still the header.
      isSubsection = true
    }
    starts.append((blocks.count, kind, true, isSubsection))
    blocks.append(heading)
  }

  /// Whether a lower heading among the publications only divides them: "Posters", "Student work".
  private func isPart(of known: Section.Kind, _ heading: Block) -> Bool {
    switch known {
    case .experience, .research, .projects, .interests, .education, .abstract, .skills, .other,
      .students:
      return true
    case .talks: return SectionVocabulary.namesPosters(heading.string)
    default: return false
    }
  }

  /// Whether a heading of unknown words ends a section of works, talks or students.
  private func ends(_ heading: Block, at own: Int) -> Bool {
    guard own <= level else { return false }
    let text = heading.string
    guard [.publications, .talks, .students, .references].contains(kind) else {
      return Self.others.contains(kind) && SectionVocabulary.dividesWorks(text)
    }
    // "Conferences" beside "Publications" is still about works.
    if kind == .publications, SectionVocabulary.dividesWorks(text) { return false }
    // Right below "Publications" the thesis is the first of them.
    if kind == .publications, blocks.last?.isHeading == true, SectionVocabulary.namesThesis(text) {
      return false
    }
    let words = TextFolding.words(text)
    guard (1...5).contains(words.count), !words.contains(where: { Int($0) != nil }),
      !text.contains(where: { ":?\"“”;,.".contains($0) })
    else { return false }
    return NameShape.plausibility(of: text).map { $0 < 0.9 } ?? true
  }

  var sections: [Section] {
    var out: [Section] = []
    for (number, start) in starts.enumerated() {
      let end = number + 1 < starts.count ? starts[number + 1].index : blocks.count
      guard end > start.index else { continue }
      out.append(
        Section(
          kind: start.kind, title: start.isHeading ? blocks[start.index].string : "",
          heading: start.isHeading ? start.index : nil, blocks: start.index..<end,
          isSubsection: start.isSubsection))
    }
    return out
  }
}
