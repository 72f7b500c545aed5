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
      if let place = longer(talk, key, among: out, blocks) {
        add(talk, to: &out[place])
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

  /// The dated talk by the same speaker that an undated one repeats under a longer or shorter title.
  private static func longer(
    _ talk: TalkDraft, _ key: String, among talks: [TalkDraft], _ blocks: [Block]
  ) -> Int? {
    guard talk.date?.month == nil, let words = speaker(talk, blocks), words.count >= 2 else {
      return nil
    }
    // Schedules come right in front of their abstracts; a long page is not searched to its top.
    for place in talks.indices.suffix(200) where talks[place].date?.month != nil {
      guard let other = Self.key(talks[place], blocks), other != key,
        other.hasPrefix(key) || key.hasPrefix(other), let named = speaker(talks[place], blocks),
        named.intersection(words).count >= 2
      else { continue }
      return place
    }
    return nil
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

  static func key(_ talk: TalkDraft, _ blocks: [Block]) -> String? {
    guard let title = talk.title else { return nil }
    let text = TalkTitle.clean(blocks[title.block].string(in: title.range))
    let key = TextFolding.key(text)
    return key.utf8.count >= 8 && !TalkPlaceholder.isPlaceholder(text) ? key : nil
  }

  /// The talks by their titles' keys.
  ///
  /// - Complexity: O(*n*).
  static func byTitle(_ talks: [TalkDraft], _ blocks: [Block]) -> [String: [TalkDraft]] {
    var out: [String: [TalkDraft]] = [:]
    for talk in talks {
      if let key = key(talk, blocks) { out[key, default: []].append(talk) }
    }
    return out
  }

  /// Whether two talks of one title can be one: on the same day or in the same year, and by the same
  /// speaker, or with none named in one place.
  static func agree(_ a: TalkDraft, _ b: TalkDraft, _ blocks: [Block]) -> Bool {
    if let one = a.date, let other = b.date, one.month != nil, other.month != nil,
      one.month != other.month || one.day != other.day || one.year != other.year
    {
      return false
    }
    // Given again in another year; beside a full day, or among the abstracts below a list, a year alone
    // may be that of a paper.
    if areSetAlike(a, b, blocks), let one = a.date, let other = b.date, one.month == nil,
      other.month == nil,
      let first = one.year, let second = other.year, first != second
    {
      return false
    }
    guard let one = speaker(a, blocks), let other = speaker(b, blocks) else { return true }
    return one.contains(where: other.contains)
  }

  /// Whether both titles stand in items, in rows, in headings or in paragraphs.
  private static func areSetAlike(_ a: TalkDraft, _ b: TalkDraft, _ blocks: [Block]) -> Bool {
    guard let one = a.title, let other = b.title else { return false }
    return switch (blocks[one.block].kind, blocks[other.block].kind) {
    case (.listItem, .listItem), (.heading, .heading): true
    case (let one, let other): one == other
    }
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
