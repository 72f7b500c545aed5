import Bibliography
import Documents

/// Takes the family names in brackets behind titles for the speakers, as programmes for people who know each
/// other have them: "Introduction to Looms 1 (Quill/Moss)".
enum BracketedSurnames {
  private static let fewest = 4
  private static let most = 6

  /// Names behind a title, and where the title ends.
  private struct Ending {
    var talk: Int
    var end: Int
    var names: [NamePhrase]
    var keys: [String]
  }

  /// The talks, with such speakers where at least half of those without a speaker have them, more than one
  /// person gives them and a third of the names are known as family names.
  ///
  /// - Complexity: O(*n*) in the bytes of the titles.
  static func split(_ talks: [TalkDraft], _ blocks: [Block]) -> [TalkDraft] {
    let open = talks.indices.filter { talks[$0].speaker == nil && talks[$0].title != nil }
    let endings = open.compactMap { ending(talks[$0], $0, blocks) }
    let keys = Set(endings.flatMap(\.keys))
    let known = keys.count { NameGazetteer.shared.isSurname($0) }
    guard endings.count >= fewest, endings.count * 2 >= open.count,
      // Towns stand there one by one.
      Set(endings.map(\.keys)).count >= 3, endings.contains(where: { $0.keys.count > 1 }),
      known * 3 >= keys.count
    else { return talks }
    var out = talks
    for ending in endings {
      guard let title = talks[ending.talk].title, let first = ending.names.first,
        let last = ending.names.last
      else { continue }
      out[ending.talk].title?.range = title.range.lowerBound..<ending.end
      out[ending.talk].speaker = TalkListing.Passage(
        block: title.block, range: first.nameRange.lowerBound..<last.nameRange.upperBound)
      out[ending.talk].readSpeaker = (ending.names, nil)
    }
    return out
  }

  private static func ending(_ talk: TalkDraft, _ index: Int, _ blocks: [Block]) -> Ending? {
    guard let title = talk.title, title.range.count <= 300 else { return nil }
    let text = TokenizedText(
      blocks[title.block].text, in: withBracket(title.range, of: blocks[title.block]))
    guard let close = text.tokens.last, close.isMark(")"),
      let open = text.tokens.lastIndex(where: { $0.isMark("(") }), open >= 1,
      case let inner = open + 1..<text.tokens.count - 1, !inner.isEmpty,
      inner.count < 2 * most
    else { return nil }
    var names: [NamePhrase] = []
    var keys: [String] = []
    for (place, cursor) in inner.enumerated() {
      guard place % 2 == 0 else {
        guard ["/", ",", "&", "and", "und", "et", "y"].contains(text.key(cursor)) else {
          return nil
        }
        continue
      }
      // "(Online)" and "(Part)" are no people: words of titles are none.
      guard text.tokens[cursor].shape == .capitalized,
        case let key = text.key(cursor),
        NameGazetteer.shared.isSurname(key) || !NameGazetteer.shared.isTitleWord(key),
        !TalkTitle.namesKind(key),
        let name = NameScanner.name(in: text, at: cursor, allowSingle: true),
        name.tokens == cursor..<cursor + 1
      else { return nil }
      names.append(name)
      keys.append(key)
    }
    guard inner.count % 2 == 1 else { return nil }
    return Ending(
      talk: index, end: text.tokens[open - 1].range.upperBound, names: names, keys: keys)
  }

  /// A title with the bracket right behind it that ends its line or cell.
  private static func withBracket(_ title: Range<Int>, of block: Block) -> Range<Int> {
    let rest = block.text[title.upperBound...].prefix(80)
    guard let open = rest.firstIndex(where: { $0 != 0x20 }), rest[open] == 0x28,
      let close = rest[open...].firstIndex(of: 0x29),
      rest[(close + 1)...].first(where: { $0 != 0x20 }).map({ $0 == 0x0A || $0 == 0x09 }) ?? true
    else { return title }
    return title.lowerBound..<close + 1
  }
}
