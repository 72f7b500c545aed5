import Bibliography
import Documents

/// Takes what several titles of a page end in for what it is: the word of a link, or a room.
enum CommonEndings {
  private static let fewest = 3

  /// Drops the endings of the talks' titles.
  ///
  /// - Complexity: O(*n*) in the bytes of the titles.
  static func drop(_ talks: inout [TalkDraft], _ blocks: [Block]) {
    for word in ["Abstract", "Slides", "Video"] { drop(word, from: &talks, blocks, fewest: 2) }
    for index in talks.indices {
      guard let title = talks[index].title else { continue }
      talks[index].title?.range = withoutLink(title.range, blocks[title.block])
    }
    // "UH 227", "HS 3" behind most titles: the cells of a copied table ran together.
    var rooms: [String: Int] = [:]
    for talk in talks {
      guard let title = talk.title, let room = room(blocks[title.block], title.range) else {
        continue
      }
      rooms[room, default: 0] += 1
    }
    for (room, count) in rooms.sorted(by: { $0.key < $1.key })
    where count >= fewest && count * 2 >= talks.count {
      drop(room, from: &talks, blocks, fewest: fewest)
      drop("TBD", from: &talks, blocks, fewest: 1)
      drop("TBA", from: &talks, blocks, fewest: 1)
    }
  }

  /// A title without the word behind it that is a link of its own: "Knots [Youtube](…)".
  private static func withoutLink(_ title: Range<Int>, _ block: Block) -> Range<Int> {
    guard
      let link = block.emphasis.last(where: {
        $0.style == .link && $0.range.upperBound == title.upperBound
      })?.range, link.lowerBound > title.lowerBound + 4, link.count <= 12,
      links.contains(TextFolding.spaced(block.string(in: link)))
    else { return title }
    let rest = block.trimmed(title.lowerBound..<link.lowerBound)
    return rest.isEmpty ? title : rest
  }

  private static let links: Set<String> = [
    "youtube", "video", "slides", "recording", "pdf", "notes", "abstract", "poster", "paper",
    "zoom",
    "link", "folien", "diapos",
  ]

  private static func drop(
    _ ending: String, from talks: inout [TalkDraft], _ blocks: [Block], fewest: Int
  ) {
    let end = Array(" \(ending)".utf8)
    let places = talks.indices.filter { index in
      guard let title = talks[index].title, title.range.count > end.count + 4 else {
        return false
      }
      return blocks[title.block].text[title.range].suffix(end.count).elementsEqual(end)
    }
    guard places.count >= fewest else { return }
    for index in places {
      guard let title = talks[index].title else { continue }
      talks[index].title?.range = title.range.lowerBound..<title.range.upperBound - end.count
    }
  }

  /// A short word in capitals and a number of three or more digits, or a word for a room and its number.
  private static func room(_ block: Block, _ range: Range<Int>) -> String? {
    guard range.count > 12 else { return nil }
    let start = range.upperBound - min(range.count, 40)
    let text = TokenizedText(block.text, in: start..<range.upperBound)
    let last = text.tokens.count - 1
    guard last >= 2, let number = text[last], number.kind == .number, let word = text[last - 1],
      word.isWord,
      word.shape == .capitals && word.key.utf8.count <= 4 && number.key.utf8.count >= 3
        && !EventScore.isYear(number.key)
        || RoomVocabulary.leading.contains(word.key)
    else { return nil }
    return text.string(word.range.lowerBound..<number.range.upperBound)
  }
}
