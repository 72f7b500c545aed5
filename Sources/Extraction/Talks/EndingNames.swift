import Bibliography
import Documents

/// Reads the items that are left of lists whose talks are all "title, speaker": those whose titles are one
/// word or have brackets in them, and whose speakers have no known name.
enum EndingNames {
  private static let fewest = 8

  /// The talks of a page with those of the items below its days that no talk was read of.
  ///
  /// - Complexity: O(*n*) in the bytes of the items, and O(*k* log *k*) in the talks.
  static func added(to talks: [TalkDraft], _ blocks: [Block]) -> [TalkDraft] {
    let days = HeadedDays.days(of: blocks)
    guard talks.count >= fewest, !days.isEmpty else { return talks }
    let formed = talks.count { isFormed($0, blocks) }
    guard formed * 5 >= talks.count * 4 else { return talks }
    // Days whose other items are of the form.
    let sure = Set(
      talks.filter { isFormed($0, blocks) }.compactMap { $0.title.flatMap { days[$0.block] } })
    var out = talks.filter { talk in
      // A speaker from another item is nobody's of this one.
      guard let title = talk.title, let speaker = talk.speaker, days[title.block] != nil else {
        return true
      }
      return speaker.block == title.block || days[speaker.block] == nil
        || part(blocks[title.block], at: comma(blocks[title.block])) == nil
    }
    let known = Set(out.flatMap { [$0.title?.block, $0.speaker?.block] }.compactMap(\.self))
    for (index, day) in days where sure.contains(day) && !known.contains(index) {
      let block = blocks[index]
      guard let (title, name) = part(block, at: comma(block)) else { continue }
      var talk = TalkDraft()
      talk.title = TalkListing.Passage(block: index, range: title)
      talk.speaker = TalkListing.Passage(block: index, range: name)
      talk.isSpeakerLabelled = true
      talk.date = day
      talk.isInPlace = true
      out.append(talk)
    }
    return TalkOrder.sorted(out)
  }

  /// Whether a talk's item is its title, a comma and its speaker.
  private static func isFormed(_ talk: TalkDraft, _ blocks: [Block]) -> Bool {
    guard let title = talk.title, let speaker = talk.speaker, title.block == speaker.block,
      case .listItem = blocks[title.block].kind, title.range.upperBound <= speaker.range.lowerBound
    else { return false }
    let block = blocks[title.block]
    return block.text[title.range.upperBound..<speaker.range.lowerBound].contains(0x2C)
      && block.text.count - speaker.range.upperBound <= 2 && block.text.count <= 300
  }

  private static func comma(_ block: Block) -> Int? {
    block.text.count <= 300 ? block.text.lastIndex(of: 0x2C) : nil
  }

  /// A title and the name of one to three words behind the comma at a byte; nil where these are others.
  private static func part(
    _ block: Block, at comma: Int?
  ) -> (title: Range<Int>, name: Range<Int>)? {
    guard let comma, block.isOneLine else { return nil }
    var title = block.trimmed(0..<comma)
    while block.text[title].last == 0x2E { title = block.trimmed(title.dropLast()) }
    let name = block.trimmed(comma + 1..<block.text.count)
    let text = TokenizedText(block.text, in: name)
    guard title.count >= 4, (1...3).contains(text.tokens.count),
      text.tokens.allSatisfy({ $0.isWord && ($0.shape == .capitalized || $0.shape == .mixed) }),
      !text.tokens.contains(where: { TitleWord.isLikely($0.key, isFirst: false) }),
      text.tokens.count > 1 || NameGazetteer.shared.isGivenName(text.key(0)),
      !LineShape.namesOrganization(block, name),
      PlaceScanner.place(in: text, at: 0, end: text.tokens.count) != text.tokens.count
    else { return nil }
    return (title, name)
  }
}
