import Bibliography
import Documents

/// Takes speakers off the ends of titles in a table that was copied as text: below "Date Paper Leader", the
/// row "2018-01-09 On Sorting (POPL '18) Jane".
///
/// Only a head whose last word names speakers says so; the names may be given names alone, which a group
/// of few people uses again and again.
enum TrailingSpeakers {
  private static let fewest = 3

  /// The talks with the names that end their titles as speakers.
  ///
  /// - Complexity: O(*n*) in the bytes of the page.
  static func cut(_ talks: [TalkDraft], _ blocks: [Block]) -> [TalkDraft] {
    let open = talks.indices.filter { talks[$0].speaker == nil && talks[$0].title != nil }
    guard !open.isEmpty, endsInSpeakers(blocks) else { return talks }
    var endings: [String: Int] = [:]
    for index in open {
      guard let title = talks[index].title else { continue }
      let text = TokenizedText(blocks[title.block].text, in: title.range)
      if let last = text.tokens.last, last.isWord { endings[last.key, default: 0] += 1 }
    }
    var out = talks
    var found = 0
    /// Of these, those with a given name and a family name: they need no others beside them.
    var whole = 0
    for index in open {
      guard let title = talks[index].title,
        let (start, names) = names(blocks[title.block], title.range, endings)
      else { continue }
      found += 1
      if names.allSatisfy({ $0.fullWords >= 2 }) { whole += 1 }
      out[index].title?.range = blocks[title.block].trimmed(title.range.lowerBound..<start)
      out[index].speaker = TalkListing.Passage(
        block: title.block, range: start..<title.range.upperBound)
      out[index].readSpeaker = (names, nil)
    }
    return found * 2 >= open.count && (found >= fewest || whole == found) ? out : talks
  }

  /// Whether a line names columns, a day first and speakers last.
  private static func endsInSpeakers(_ blocks: [Block]) -> Bool {
    blocks.contains { block in
      block.lines.prefix(40).contains { line in
        guard line.count <= 80 else { return false }
        let fields = TextFolding.words(block.string(in: line)).map { TalkField.named($0) }
        return (3...6).contains(fields.count) && fields.first == .date && fields.last == .speaker
          && fields.allSatisfy { $0 != nil }
      }
    }
  }

  /// Small words that may lead to a name inside of a title.
  private static let leading: Set<String> = [
    "of", "on", "by", "and", "for", "with", "from", "to", "in", "at", "the", "a", "de", "von",
    "van",
  ]

  /// The people at the end of a title, and the byte at which they begin.
  private static func names(
    _ block: Block, _ range: Range<Int>, _ endings: [String: Int]
  ) -> (Int, [NamePhrase])? {
    let text = TokenizedText(block.text, in: range)
    guard let last = text.tokens.last, last.shape == .capitalized else { return nil }
    var start = text.tokens.count - 1
    if text.tokens.count >= 4, let given = text[start - 1], given.shape == .capitalized,
      NameGazetteer.shared.isGivenName(given.key),
      !NameGazetteer.shared.isGivenName(last.key) || NameGazetteer.shared.isSurname(last.key)
    {
      start -= 1
    } else {
      guard NameGazetteer.shared.isGivenName(last.key) || endings[last.key, default: 0] >= 2 else {
        return nil
      }
      if ["&", "and"].contains(text.key(start - 1)), text[start - 2]?.shape == .capitalized {
        start -= 2
      }
    }
    guard start >= 2, let before = text[start - 1], let first = text[start],
      before.kind == .mark || before.kind == .number || before.shape != .lower
        || before.key.utf8.count > 4
        || start + 2 == text.tokens.count && !leading.contains(before.key)
    else { return nil }
    let part = TokenizedText(block.text, in: first.range.lowerBound..<last.range.upperBound)
    guard
      let line = SpeakerLine.read(part, at: 0, end: part.tokens.count, isLabelled: true),
      line.end >= part.tokens.count
    else { return nil }
    return (first.range.lowerBound, line.names)
  }
}
