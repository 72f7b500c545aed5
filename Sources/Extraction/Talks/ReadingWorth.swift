import Bibliography
import Documents

/// Tells how good a reading of a page is: how many of its talks are whole, and whether they are built
/// alike.
struct ReadingWorth {
  private let blocks: [Block]
  private let talks: [TalkDraft]

  /// What the talks of a reading are worth together, at most 1 each.
  ///
  /// - Complexity: O(*n*) in the bytes of the talks' titles and names.
  static func of(_ talks: [TalkDraft], _ blocks: [Block]) -> Double {
    ReadingWorth(blocks: blocks, talks: talks).sum
  }

  private var sum: Double {
    var keys: [String: Int] = [:]
    for talk in talks { keys[key(talk), default: 0] += 1 }
    var sum = 0.0
    var orders: [Int: Int] = [:]
    var whole = 0
    var furniture = 0
    for talk in talks {
      let title = title(talk)
      let speaker = speaker(talk)
      // What many talks repeat is a line of the page's own.
      let isFurniture =
        keys[key(talk), default: 0] >= 3 && keys[key(talk), default: 0] * 3 >= talks.count
      // "Members' evening: looms", given by nobody, is no fault of the reading.
      if isFurniture, talk.speaker != nil { furniture += 1 }
      guard title > 0, speaker > 0, !isFurniture else { continue }
      sum += title * speaker * closeness(talk) * (talk.date?.month != nil ? 1 : 0.9)
      whole += 1
      orders[order(talk), default: 0] += 1
    }
    guard whole > 0 else { return 0 }
    sum *= 1 - 0.7 * Double(furniture) / Double(talks.count)
    return sum * (0.75 + 0.25 * Double(orders.values.max() ?? 0) / Double(whole))
  }

  private func key(_ talk: TalkDraft) -> String {
    guard let title = talk.title else { return "" }
    return String(
      TextFolding.key(blocks[title.block].string(in: title.range.prefix(48))).prefix(12))
  }

  /// Whether the speaker stands in front of the title or behind it, on its line or another.
  private func order(_ talk: TalkDraft) -> Int {
    guard let title = talk.title, let speaker = talk.speaker else { return 0 }
    let isBefore =
      (speaker.block, speaker.range.lowerBound) < (title.block, title.range.lowerBound)
    return (isBefore ? 1 : 0) + (speaker.block == title.block ? 2 : 0)
  }

  /// Less than 1 where an abstract stands between speaker and title: they are of two talks.
  private func closeness(_ talk: TalkDraft) -> Double {
    guard let title = talk.title, let speaker = talk.speaker else { return 1 }
    let least = 140
    let isBefore = (speaker.block, speaker.range.lowerBound) < (title.block, title.range.lowerBound)
    let (first, second) = isBefore ? (speaker, title) : (title, speaker)
    if first.block == second.block {
      return second.range.lowerBound - first.range.upperBound > least ? 0.5 : 1
    }
    let between = blocks[(first.block + 1)..<second.block].prefix(40)
    let isApart =
      between.contains { $0.text.count > least }
      || blocks[first.block].text.count - first.range.upperBound > least
    return isApart ? 0.5 : 1
  }

  private func title(_ talk: TalkDraft) -> Double {
    guard let title = talk.title, title.range.count >= 4, title.range.count <= 600 else { return 0 }
    let block = blocks[title.block]
    let string = block.string(in: title.range)
    guard !TalkPlaceholder.isPlaceholder(string), !TalkPlaceholder.isNotice(string),
      !TalkPlaceholder.namesFile(string)
    else {
      return 0
    }
    let text = TokenizedText(block.text, in: title.range)
    if text.tokens.count <= 4, let name = NameScanner.name(in: text, at: 0),
      name.tokens.upperBound == text.tokens.count,
      TextFolding.words(string).first.map(NameGazetteer.shared.isGivenName) ?? false
    {
      return 0
    }
    if LineShape.namesOrganization(block, title.range) || LineShape.namesDay(text)
      || LineShape.describesPerson(block, title.range)
      || TalkSegmenter.startsWithTime(text, at: ["a", "at", "um"].contains(text.key(0)) ? 1 : 0)
    {
      return 0.1
    }
    if title.range.count > 240 { return 0.5 }
    // "Workshop on Old Looms, Ghent": where a talk was given rather than what it is about.
    if !talk.isTitleQuoted, EventScore.score(text, text.tokens.indices) >= 3 { return 0.6 }
    return title.range.count < 8 ? 0.6 : 1
  }

  private func speaker(_ talk: TalkDraft) -> Double {
    guard let speaker = talk.speaker else { return 0 }
    if talk.isSpeakerLabelled { return 1 }
    guard let read = talk.readSpeaker, let name = read.names.first else { return 0.5 }
    return max(0.3, LineShape.worth(read.names, read.affiliation, blocks[speaker.block]))
      * (name.fullWords >= 2 || name.isTitled ? 1 : 0.7)
  }
}
