import Bibliography
import Documents

/// A part of an entry under "Education" or "Experience", and what it seems to be.
struct EntryPart: Sendable {
  enum Kind: Sendable { case date, place, role, institution, department, company, other }

  var kind: Kind
  var block: Int
  var range: Range<Int>
  var span: DateSpan?
  /// The first folded words, which tell degrees from positions.
  var words: [String]

  /// The parts of a line: what stands between tabs, commas, bars, dashes, brackets and full stops.
  ///
  /// - Complexity: O(*n*) in the number of tokens.
  static func parts(of block: Block, _ index: Int, _ line: Range<Int>) -> [EntryPart] {
    let text = TokenizedText(block.text, in: line)
    var out: [EntryPart] = []
    var start = 0
    func cut(_ end: Int) {
      if end > start, let part = part(text, start..<end, index) { out.append(part) }
    }
    var cursor = 0
    while cursor < text.tokens.count {
      if let span = DateScanner.span(in: text, at: cursor), isDate(text, span) {
        cut(cursor)
        if let first = text[span.tokens.lowerBound], let last = text[span.tokens.upperBound - 1] {
          out.append(
            EntryPart(
              kind: .date, block: index, range: first.range.lowerBound..<last.range.upperBound,
              span: span, words: []))
        }
        cursor = max(span.tokens.upperBound, cursor + 1)
        start = cursor
        continue
      }
      if let found = InstitutionScanner.institution(in: text, at: cursor, end: text.tokens.count),
        found.isSure, found.tokens.count > 1 || cursor == start, begins(text, cursor, start)
      {
        cut(cursor)
        var part = EntryPart(
          kind: InstitutionScanner.isDepartment(text, found.tokens) ? .department : .institution,
          block: index, range: found.range, words: keys(text, found.tokens))
        // "Research Intern" holds the head "Research": a role all the same.
        if part.words.contains(where: RoleWords.roles.contains), part.kind == .institution,
          !part.words.contains(where: { $0.hasPrefix("universi") || $0 == "institute" })
        {
          part.kind = .role
        }
        out.append(part)
        cursor = found.tokens.upperBound
        start = cursor
        continue
      }
      let token = text.tokens[cursor]
      let isCut =
        token.kind == .mark
        && [",", "|", "–", "(", ")", ";", "•", ":", "-", "@"].contains(token.key)
        || token.isMark(".") && endsPart(text, cursor)
        || token.key == "at" || token.key == "with" && token.shape == .lower
        || (cursor > start && tab(text, before: cursor))
      if isCut {
        cut(cursor)
        start = token.kind == .mark || token.key == "at" ? cursor + 1 : cursor
        if token.key == "with" {
          cursor += 1
          continue
        }
      }
      cursor += 1
    }
    cut(text.tokens.count)
    return out
  }

  /// Whether an institution's name may begin here: at a cut, or behind "at", "from", "in" or "the".
  private static func begins(_ text: TokenizedText, _ index: Int, _ start: Int) -> Bool {
    index == start || ["at", "from", "in", "the", "with"].contains(text.key(index - 1))
  }

  private static func isDate(_ text: TokenizedText, _ span: DateSpan) -> Bool {
    // A lone year inside words ("CS 2023 class") is none; at a cut it is.
    guard span.isSingle, span.from?.month == nil, !span.isExpected else { return true }
    let after = text[span.tokens.upperBound]
    return after == nil || after?.kind == .mark || after?.kind == .lineBreak
      || tab(text, before: span.tokens.lowerBound) || tab(text, before: span.tokens.upperBound)
  }

  private static func endsPart(_ text: TokenizedText, _ index: Int) -> Bool {
    guard let previous = text[index - 1], previous.isWord else { return true }
    if ProseVocabulary.titles.contains(previous.key) { return false }
    return previous.key.utf8.count > 3 || text[index + 1] == nil
  }

  private static func tab(_ text: TokenizedText, before index: Int) -> Bool {
    guard let a = text[index - 1], let b = text[index] else { return false }
    let gap = text.text[a.range.upperBound..<b.range.lowerBound]
    return gap.contains(0x09) || gap.count >= 3
  }

  private static func keys(_ text: TokenizedText, _ tokens: Range<Int>) -> [String] {
    tokens.compactMap { text[$0] }.filter { $0.kind != .mark }.map(\.key)
  }

  private static func part(
    _ text: TokenizedText, _ tokens: Range<Int>, _ index: Int
  ) -> EntryPart? {
    var lower = tokens.lowerBound
    var upper = tokens.upperBound
    while lower < upper, let token = text[lower],
      token.kind == .mark || token.kind == .lineBreak
        || ["in", "at", "from", "the", "and"].contains(token.key) && token.shape == .lower
    {
      lower += 1
    }
    while upper > lower, let token = text[upper - 1],
      token.kind == .mark
        || token.kind == .lineBreak
        || ["in", "at", "from", "the", "and"].contains(token.key) && token.shape == .lower
    {
      upper -= 1
    }
    guard lower < upper, let first = text[lower], let last = text[upper - 1] else { return nil }
    let words = keys(text, lower..<upper)
    var kind = Kind.other
    if PlaceScanner.place(in: text, at: lower, end: upper) == upper
      || words.count <= 2
        && words.allSatisfy({
          ProseVocabulary.isPlace($0) || PlaceScanner.isRegion($0)
        })
      || PlaceScanner.isRegion(words.joined(separator: " "))
    {
      kind = .place
    } else if (lower..<upper).contains(where: {
      NameScanner.isTitle(text, $0) && text.key($0) != "professor"
    })
      || words.first.map({ RolePhrases.advisingNouns[$0] != nil || $0 == "with" }) ?? false
    {
      // "with Prof. Doe", "Host: Jane Roe": people, no places.
      kind = .other
    } else if words.contains(where: RoleWords.roles.contains), words.count <= 14 {
      kind = .role
    } else if words.count <= 5,
      (lower..<upper).allSatisfy({
        text[$0]?.shape != .lower || ["of", "for", "and", "the"].contains(text.key($0))
      }), first.isWord
    {
      kind = .company
    }
    return EntryPart(
      kind: kind, block: index, range: first.range.lowerBound..<last.range.upperBound,
      words: words)
  }
}
