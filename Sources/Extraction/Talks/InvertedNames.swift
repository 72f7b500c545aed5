import Bibliography
import Documents

/// Speakers whose family name stands in front, as in citations of talks.
enum InvertedNames {
  private static let mostInitials = 3
  /// The most bytes of a comma and initials.
  private static let longest = 16
  /// The most bytes of such a name with what follows it.
  private static let reach = 128

  /// A passage with what may belong to such a name behind it.
  static func range(around passage: Range<Int>, in block: Block) -> Range<Int> {
    passage.lowerBound..<min(passage.upperBound + longest, block.text.count)
  }

  /// The name with which a block begins that cites a talk; nil for other blocks, and where the speaker
  /// is set off by type among those that are named.
  ///
  /// - Parameters:
  ///   - block: the block of the title.
  ///   - speaker: the passage of the speaker.
  ///   - title: where the title begins.
  /// - Returns: the name, and the text that its tokens count in.
  static func name(
    citing block: Block, speaker: Range<Int>, title: Int
  ) -> (text: TokenizedText, name: NamePhrase)? {
    guard speaker.lowerBound > 0, speaker.upperBound <= title,
      !block.emphasis.contains(where: { $0.style == .bold && $0.range.overlaps(speaker) })
    else { return nil }
    let text = TokenizedText(block.text, in: 0..<min(block.text.count, title, reach))
    return name(text).map { (text, $0) }
  }

  /// The name that begins with the first word of a text and goes on behind a comma with initials; nil
  /// where it does not.
  ///
  /// - Complexity: O(1).
  static func name(_ text: TokenizedText) -> NamePhrase? {
    guard let first = text.tokens.first, first.isWord, first.shape != .initial,
      first.shape != .lower, text.key(1) == ","
    else { return nil }
    var cursor = 2
    var initials = 0
    var end = cursor
    while let token = text[cursor], initials < mostInitials {
      if token.isWord, token.shape == .initial {
        initials += 1
        cursor += 1
        if text.key(cursor) == "." { cursor += 1 }
        end = cursor
      } else if token.isMark("-"), initials > 0 {
        cursor += 1
      } else {
        break
      }
    }
    // "Quill, A loom": an article, and no initial.
    guard initials > 0, text.key(end - 1) == "." || text[end]?.isWord != true else { return nil }
    let range = first.range.lowerBound..<text.tokens[end - 1].range.upperBound
    return NamePhrase(
      tokens: 0..<end, range: range, nameRange: range, isTitled: false, fullWords: 1)
  }

  private static let fewest = 3

  /// The talks of a table most of whose cells of speakers are a family name, a comma and given names, with
  /// the whole cell as the name.
  ///
  /// - Complexity: O(*n*) in the bytes of the speakers.
  static func settled(_ talks: [TalkDraft], _ blocks: [Block]) -> [TalkDraft] {
    var cells: [Int: NamePhrase] = [:]
    var known = 0
    var spoken = 0
    for (index, talk) in talks.enumerated() {
      guard let speaker = talk.speaker, blocks[speaker.block].kind == .row else { continue }
      spoken += 1
      let block = blocks[speaker.block]
      guard let cell = TalkTable.cell(of: block, holding: speaker.range),
        let name = whole(TokenizedText(block.text, in: cell), isKnown: &known)
      else { continue }
      cells[index] = name
    }
    guard cells.count >= fewest, cells.count * 3 >= spoken * 2, known * 2 >= cells.count else {
      return talks
    }
    var out = talks
    for (index, name) in cells {
      out[index].speaker?.range = name.range
      out[index].readSpeaker = ([name], nil)
    }
    return out
  }

  /// A text that is one name with its family name in front; whether its given name is known is counted.
  private static func whole(_ text: TokenizedText, isKnown count: inout Int) -> NamePhrase? {
    guard let comma = text.tokens.firstIndex(where: { $0.isMark(",") }), (1...4).contains(comma),
      (1...4).contains(text.tokens.count - comma - 1), let last = text.tokens.last
    else { return nil }
    let words = text.tokens.indices.filter { $0 != comma && !text.tokens[$0].isMark(".") }
    guard
      words.allSatisfy({ index in
        let token = text.tokens[index]
        return token.isWord && !ProseVocabulary.organization.contains(token.key)
          && (token.shape != .lower && !ProseVocabulary.isPlace(token.key)
            || ProseVocabulary.particles.contains(token.key))
      }), words.contains(where: { $0 > comma })
    else { return nil }
    if NameGazetteer.shared.isGivenName(text.key(comma + 1)) { count += 1 }
    let range = text.tokens[0].range.lowerBound..<last.range.upperBound
    return NamePhrase(
      tokens: text.tokens.indices, range: range, nameRange: range, isTitled: false,
      fullWords: words.count)
  }
}
