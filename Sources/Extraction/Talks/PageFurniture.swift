import Bibliography
import Documents

/// Short lines that a page repeats: its own words, and no part of any talk.
///
/// "Read more …", "Seminar Flyer", "Talks:" below or above each of its talks.
enum PageFurniture {
  private static let fewest = 3
  private static let longest = 40

  /// The lines without those that the page repeats.
  ///
  /// - Complexity: O(*n*) in the number of lines.
  static func left(_ lines: [TalkLine], _ blocks: [Block]) -> [TalkLine] {
    let keys = lines.map { key($0, blocks) }
    var counts: [String: Int] = [:]
    for case let key? in keys { counts[key, default: 0] += 1 }
    return lines.indices.compactMap { index in
      if keys[index].map({ counts[$0, default: 0] >= fewest }) ?? false { return nil }
      return isTermHead(lines[index], blocks) || isFile(lines[index], blocks) ? nil : lines[index]
    }
  }

  /// "flyer.pdf": the name of a file that a link led to.
  private static func isFile(_ line: TalkLine, _ blocks: [Block]) -> Bool {
    guard !line.isRow, line.range.count <= longest else { return false }
    let string = blocks[line.block].string(in: line.range)
    return !string.contains(" ") && TalkPlaceholder.namesFile(string)
  }

  /// "2022 Speaker Subject": the head of a year's talks, in a table that was copied as text.
  private static func isTermHead(_ line: TalkLine, _ blocks: [Block]) -> Bool {
    guard !line.isRow, !line.isHeading, (12...longest).contains(line.range.count) else {
      return false
    }
    let words = TextFolding.words(blocks[line.block].string(in: line.range))
    guard words.count == 3, EventScore.isYear(words[0]) else { return false }
    return Set(words.dropFirst().map { TalkField.named($0) }) == [.speaker, .title]
  }

  /// The words of a line that may be furniture; nil where it may name a person, a place or a day.
  private static func key(_ line: TalkLine, _ blocks: [Block]) -> String? {
    guard !line.isRow, line.field == nil, (3...longest).contains(line.range.count) else {
      return nil
    }
    let block = blocks[line.block]
    let string = block.string(in: line.range)
    let text = TokenizedText(block.text, in: line.range)
    let words = text.tokens.filter(\.isWord)
    guard (1...3).contains(words.count), !string.contains(where: { $0.isNumber || $0 == "\t" }),
      !TalkPlaceholder.isPlaceholder(string), !isQuoted(string),
      !words.contains(where: {
        DateVocabulary.months[$0.key] != nil || DateVocabulary.weekdays.contains($0.key)
      }), !LineShape.namesOrganization(block, line.range)
    else { return nil }
    let isName = words.allSatisfy { $0.shape != .lower && !EventScore.isEventNoun($0.key) }
    // One word may be anything: a given name, a town.
    guard
      words.count > 1
        ? !isName || TalkSegmenter.isLabel(text)
        : isLabelWord(string, text) || line.itemDepth != nil && !isNameOrPlace(words[0])
    else { return nil }
    return words.map(\.key).joined(separator: " ")
  }

  /// Whether a word may be somebody or a place of work.
  private static func isNameOrPlace(_ word: Token) -> Bool {
    word.shape == .capitals || ProseVocabulary.isPlace(word.key)
      || NameGazetteer.shared.isGivenName(word.key) || NameGazetteer.shared.isSurname(word.key)
  }

  private static func isQuoted(_ string: String) -> Bool {
    string.first.map { "\"“„«‘".contains($0) } ?? false
  }

  private static func isLabelWord(_ string: String, _ text: TokenizedText) -> Bool {
    string.last == ":" || TalkSegmenter.isLabel(text)
  }
}
