import Bibliography
import Documents

/// Where the people stand in a stretch of an entry, and which words name an organisation.
extension TalkSegmenter {
  /// People with their affiliation in brackets, and nothing but place and time behind them.
  ///
  /// "Title. Jane Doe and John Roe (MIT). Room 7, 15:00. Announcement".
  func innerSpeakers(
    _ range: Range<Int>
  ) -> (title: Int, people: Range<Int>, line: SpeakerLine)? {
    for cursor in range.dropFirst(2) {
      let key = text.key(cursor)
      guard key == "." || key == "," || key == "?" || key == "!" else { continue }
      var start = cursor + 1
      if ["by", "von", "par"].contains(text.key(start)) { start += 1 }
      guard
        let line = SpeakerLine.read(text, at: start, end: range.upperBound, isLabelled: false),
        line.affiliation != nil && text.key(line.end - 1) == ")"
          || line.affiliation == nil && line.names[0].isTitled && line.end == range.upperBound,
        line.end < range.upperBound && [".", ","].contains(text.key(line.end))
          || line.end == range.upperBound && key == "," && isKnown(line.names[0])
          || line.end == range.upperBound && key == "," && line.names[0].isTitled,
        line.names[0].fullWords >= 2 || line.names[0].isTitled
      else { continue }
      return (key == "?" || key == "!" ? cursor + 1 : cursor, start..<line.end, line)
    }
    return nil
  }

  /// "at 3-4pm in Room 308": when and where, behind a day.
  func isTimeAndPlace(_ range: Range<Int>) -> Bool {
    guard (2...10).contains(range.count), ["at", "from", "@"].contains(text.key(range.lowerBound))
    else { return false }
    return range.prefix(6).contains { index in
      guard let token = text[index] else { return false }
      return token.kind == .number && (token.key.hasSuffix("pm") || token.key.hasSuffix("am"))
        || index > range.lowerBound && TalkSegmenter.startsWithTime(text, at: index)
    }
  }

  /// "Universals: Jane Doe (MIT)", "Founders Lecture: Jane Doe, MIT", "Guest lecturer, Jane Doe": words for
  /// the series or the role in front of a person; the index where the person begins.
  func introduced(_ range: Range<Int>) -> (start: Int, line: SpeakerLine)? {
    guard range.count >= 4, range.count <= 40, let first = text[range.lowerBound], first.isWord,
      first.shape == .capitalized || first.shape == .capitals,
      let mark = range.prefix(7).dropFirst().first(where: {
        text.key($0) == ":" || text.key($0) == ","
      }), let before = text[mark - 1], before.isWord
    else { return nil }
    let isRole = Self.roles.contains(before.key)
    guard isRole || text.key(mark) == ":" && mark == range.lowerBound + 1,
      let line = SpeakerLine.read(
        text, at: mark + 1, end: range.upperBound, isLabelled: isRole),
      line.end >= range.upperBound - 1, line.names[0].fullWords >= 2 || line.names[0].isTitled,
      isKnown(line.names[0]) || isRole && (line.affiliation != nil || text.key(mark) == ":"),
      !NameGazetteer.shared.isGivenName(first.key) || isRole && mark - range.lowerBound > 1
    else { return nil }
    return (mark + 1, line)
  }

  private static let roles: Set<String> = [
    "lecture", "lecturer", "keynote", "speaker", "talk", "plenary", "address", "speech",
    "presenter",
    "tutorial", "colloquium", "seminar", "presentation", "vortrag", "conferencier",
  ]

  /// Whether all of a range is a name by its form and nothing else.
  func isBareName(_ range: Range<Int>) -> Bool {
    guard
      let line = SpeakerLine.read(
        text, at: range.lowerBound, end: range.upperBound, isLabelled: false)
    else { return false }
    return line.affiliation == nil && line.names.count == 1 && line.end >= range.upperBound
  }

  /// Whether a range only holds a place in a programme: "Coffee Break", "TBA".
  func isPlaceholder(_ range: Range<Int>) -> Bool {
    guard let first = text[range.lowerBound], let last = text[range.upperBound - 1],
      first.shape != .lower, last.shape != .lower
    else { return false }
    return TalkPlaceholder.isPlaceholder(
      text.string(first.range.lowerBound..<last.range.upperBound))
  }

  /// "Title, by Jane Doe (MIT)", "Title by Jane Doe, MIT", "Title (Jane Doe, MIT)".
  func byline(_ range: Range<Int>) -> (title: Int, people: SpeakerLine)? {
    for cursor in range.dropFirst().reversed() {
      let key = text.key(cursor)
      if key == "by" || key == "von" || key == "par" {
        if let line = SpeakerLine.read(
          text, at: cursor + 1, end: range.upperBound, isLabelled: true),
          line.end >= range.upperBound - 1, line.names[0].fullWords >= 2 || line.names[0].isTitled
        {
          return (cursor, line)
        }
      } else if key == "(", text.key(range.upperBound - 1) == ")" {
        if let line = SpeakerLine.read(
          text, at: cursor + 1, end: range.upperBound - 1, isLabelled: true),
          line.end >= range.upperBound - 1,
          line.names[0].fullWords >= 2 || isGivenName(cursor + 1, range)
        {
          return (cursor, line)
        }
      }
    }
    return nil
  }

  /// Whether brackets at the end of a range hold one word that is a known given name: "(Maja)".
  func isGivenName(_ index: Int, _ range: Range<Int>) -> Bool {
    guard index == range.upperBound - 2, let token = text[index], token.shape == .capitalized else {
      return false
    }
    return NameGazetteer.shared.isGivenName(token.key) && !ProseVocabulary.isPlace(token.key)
  }

  /// Whether a name begins with a known given name, or ends in a known family name.
  func isKnown(_ name: NamePhrase) -> Bool {
    let words = TextFolding.words(String(decoding: block.text[name.nameRange], as: UTF8.self))
    return words.first.map(NameGazetteer.shared.isGivenName) ?? false
      || words.last.map(NameGazetteer.shared.isSurname) ?? false
  }

  func isOrganization(_ range: Range<Int>) -> Bool {
    guard range.count <= 9, !range.isEmpty else { return false }
    let words = range.compactMap { text[$0] }.filter(\.isWord)
    guard let first = words.first, first.shape != .lower else { return false }
    if words.contains(where: {
      ProseVocabulary.organization.contains($0.key)
        || ProseVocabulary.institutionHeads.contains($0.key)
    }) {
      return !words.contains { ["for", "with", "using", "via", "towards"].contains($0.key) }
    }
    return words.count <= 3
      && words.allSatisfy { $0.shape == .capitals || ProseVocabulary.isPlace($0.key) }
  }
}
