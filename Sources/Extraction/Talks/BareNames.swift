import Bibliography
import Documents

/// Names of one word beside the dates of a schedule: "2/11 Lena" above the paper that she presents.
///
/// One word is no name anywhere else; where most dates of a page have one and nothing more, it is.
struct BareNames {
  private struct Place: Hashable {
    var block: Int
    var offset: Int
  }

  private struct Found {
    var date: PartialDate
    var speaker: TalkListing.Passage
    var name: NamePhrase
  }

  private static let fewest = 3
  private var found: [Place: Found] = [:]

  /// Reads the lines that begin with dates.
  ///
  /// - Complexity: O(*n*) in the bytes of these lines.
  init(_ lines: [TalkLine], _ dated: [Bool], _ blocks: [Block]) {
    var all = 0
    for (index, line) in lines.enumerated() where dated[index] && line.range.count <= 240 {
      all += 1
      guard line.range.count <= 48, let name = Self.name(line, blocks) else { continue }
      found[Place(block: line.block, offset: line.range.lowerBound)] = name
    }
    if found.count < Self.fewest || found.count * 2 < all { found = [:] }
  }

  /// The talk of an entry whose first line is a date and a name; nil where it is not.
  func talk(_ record: TalkRecord, _ blocks: [Block]) -> TalkDraft? {
    guard let first = record.lines.first, record.lines.count >= 2,
      let person = found[Place(block: first.block, offset: first.range.lowerBound)],
      var talk = TalkRecord(lines: Array(record.lines.dropFirst())).read(blocks, columns: []),
      talk.title != nil
    else { return nil }
    talk.date = person.date
    if talk.speaker == nil {
      talk.speaker = person.speaker
      talk.readSpeaker = ([person.name], nil)
      // What stands behind the paper is where it was published.
      talk.affiliation = nil
    }
    return talk
  }

  private static func name(_ line: TalkLine, _ blocks: [Block]) -> Found? {
    let text = TokenizedText(blocks[line.block].text, in: line.range)
    let start = TalkSegmenter.afterOrdinal(text, at: 0)
    guard
      let (date, end) = DateScanner.date(in: text, at: start)
        ?? DateScanner.shortDate(in: text, at: start),
      let word = text.tokens.last, text.tokens.count > end,
      word.shape == .capitalized, word.key.utf8.count >= 2,
      // "(W)", ":", "–" may stand between the two.
      text.tokens[end..<text.tokens.count - 1].allSatisfy({
        $0.kind == .mark || $0.shape == .initial || DateVocabulary.weekdays.contains($0.key)
      }),
      !DateVocabulary.weekdays.contains(word.key), DateVocabulary.months[word.key] == nil,
      !TalkPlaceholder.isPlaceholder(word.key), !NameGazetteer.shared.isTitleWord(word.key),
      let name = NameScanner.name(
        in: text, at: text.tokens.count - 1, allowSingle: true)
    else { return nil }
    return Found(
      date: date, speaker: TalkListing.Passage(block: line.block, range: word.range), name: name)
  }
}
