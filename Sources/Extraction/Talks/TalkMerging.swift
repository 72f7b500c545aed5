import Bibliography
import Documents

/// Brings together what a page says of one talk in two places: its schedule, and its abstracts below.
enum TalkMerging {
  /// The talks with those of the same title as one, in the order of their first places.
  ///
  /// - Complexity: O(*n*).
  static func unique(_ talks: [TalkDraft], _ blocks: [Block]) -> [TalkDraft] {
    var out: [TalkDraft] = []
    var places: [String: Int] = [:]
    for talk in talks {
      guard let key = key(talk, blocks) else {
        out.append(talk)
        continue
      }
      if let place = places[key], agree(out[place], talk, blocks) {
        add(talk, to: &out[place])
      } else {
        places[key] = places[key] ?? out.count
        out.append(talk)
      }
    }
    return out
  }

  /// Adds to `talks` what `others` say of the same titles; what they say of other titles is left.
  static func merge(
    _ others: [TalkDraft], into talks: [TalkDraft], _ blocks: [Block]
  ) -> [TalkDraft] {
    var out = talks
    var places: [String: Int] = [:]
    for (index, talk) in talks.enumerated() {
      if let key = key(talk, blocks) { places[key] = places[key] ?? index }
    }
    for talk in others {
      guard let key = key(talk, blocks), let place = places[key] else { continue }
      add(talk, to: &out[place])
    }
    return out
  }

  private static func key(_ talk: TalkDraft, _ blocks: [Block]) -> String? {
    guard let title = talk.title else { return nil }
    let text = TalkTitle.clean(blocks[title.block].string(in: title.range))
    let key = TextFolding.key(text)
    return key.utf8.count >= 8 && !TalkPlaceholder.isPlaceholder(text) ? key : nil
  }

  /// Whether two talks of one title can be one: the same speaker, or none named in one place.
  private static func agree(_ a: TalkDraft, _ b: TalkDraft, _ blocks: [Block]) -> Bool {
    guard let one = speaker(a, blocks), let other = speaker(b, blocks) else { return true }
    return one.contains(where: other.contains)
  }

  private static func speaker(_ talk: TalkDraft, _ blocks: [Block]) -> Set<String>? {
    guard let speaker = talk.speaker else { return nil }
    return Set(
      TextFolding.words(blocks[speaker.block].string(in: speaker.range)).filter {
        $0.utf8.count > 2
      })
  }

  private static func add(_ other: TalkDraft, to talk: inout TalkDraft) {
    talk.abstract += other.abstract
    talk.bio += other.bio
    talk.hosts += other.hosts
    if talk.speaker == nil {
      talk.speaker = other.speaker
      talk.readSpeaker = other.readSpeaker
      talk.isSpeakerLabelled = other.isSpeakerLabelled
    }
    if talk.affiliation == nil { talk.affiliation = other.affiliation }
    if talk.date == nil { talk.date = other.date }
    if talk.place == nil { talk.place = other.place }
  }
}
