import Bibliography
import Documents

/// Brings what the model of talks finds on a page together with what the rules read.
///
/// Both are right about equally often on pages that neither has seen, and hardly ever wrong in the same
/// way: where they agree on most talks, the rules are right in the others, too; where they agree on
/// few, the rules have misread how the page is built.
struct LabelledTalks {
  /// Below this share of talks that both find alike, the model is believed.
  private static let leastAgreement = 0.3
  /// From this share on, what only the rules find stays whatever the model says.
  private static let fullAgreement = 0.75
  /// How much surer of its own titles than of those of the rules the model is to be believed.
  private static let margin: Float = 0.5
  /// How sure the model must be of a title where it is believed, and of one more where it is not.
  private static let sure: Float = 0.5
  private static let verySure: Float = 0.97
  /// How sure it must be that a speaker of the rules is nobody.
  private static let leastSpeaker: Float = 0.02
  /// How sure it must be that a title of the rules is none.
  private static let least: Float = 0.002
  /// The same for one beside another by the same speaker, which both find.
  private static let leastBeside: Float = 0.2

  /// A page with fewer talks is too small to show how it is built.
  private static let many = 5

  private let blocks: [Block]
  private let labels: TalkLabeller
  private let isOwn: Bool
  /// Whether the page names days or months.
  private let hasDays: Bool

  private init(_ blocks: [Block], _ labels: TalkLabeller, isOwn: Bool) {
    self.blocks = blocks
    self.labels = labels
    self.isOwn = isOwn
    hasDays = labels.page.dates.contains { $0.date.month != nil }
  }

  /// The talks of a page with those that the model finds.
  ///
  /// - Parameters:
  ///   - talks: what the rules read, in the order of the page.
  ///   - blocks: the document's blocks.
  ///   - isOwn: whether all are given by the page's owner, so that no talk names a speaker.
  /// - Returns: the talks; the rules' own where the page is too long to be labelled.
  /// - Complexity: O(*n*) in the bytes of the blocks, and O(*k* log *k*) in the talks.
  static func settle(
    _ talks: [TalkDraft], _ blocks: [Block], isOwn: Bool
  ) -> [TalkDraft] {
    guard let model = TalkModel.standard, let labels = TalkLabeller(blocks, model: model),
      !labels.titles.isEmpty
    else { return talks }
    let page = LabelledTalks(blocks, labels, isOwn: isOwn)
    return page.withSpeakers(page.settle(talks))
  }

  /// The talks that the model alone finds on a page; empty where they are too few to make it one of
  /// talks, or have neither days nor as many speakers: those of an interview speak in turn.
  ///
  /// On a page that does not say of itself that it has talks (`isNamed`), most must have speakers, and
  /// they must be what it mostly holds.
  ///
  /// - Complexity: O(*n*) in the bytes of the blocks, and O(*k* log *k*) in the talks.
  static func talks(in blocks: [Block], isNamed: Bool) -> [TalkDraft] {
    guard let model = TalkModel.standard,
      let labels = TalkLabeller(blocks, model: model)
    else { return [] }
    let page = LabelledTalks(blocks, labels, isOwn: false)
    let talks = page.replaced([], [], [])
    let dated = talks.count { $0.date?.month != nil }
    let people = Set(
      talks.compactMap { talk in talk.speaker.map { blocks[$0.block].string(in: $0.range) } })
    guard talks.count >= (isNamed ? 2 : 3),
      dated * 4 >= talks.count * 3 || talks.count >= 5 && people.count * 4 >= talks.count * 3
    else { return [] }
    if isNamed { return talks }
    let spoken = talks.count { $0.speaker != nil }
    // Abstracts are long lines, and a talk may have one of any length.
    let lines = blocks.reduce(0) { $0 + $1.lines.count { $0.count <= 160 } }
    return spoken * 3 >= talks.count * 2 && talks.count * 8 >= lines ? talks : []
  }

  private func settle(_ talks: [TalkDraft]) -> [TalkDraft] {
    let places = talks.map { $0.title.flatMap(tokens) }
    // For each talk, the title of the model that it has, and those that it shares words with.
    let shared = places.map { place in place.map(overlapping) ?? 0..<0 }
    let same = zip(places, shared).map { place, shared in
      place.flatMap { place in shared.first { areAlike(labels.titles[$0].tokens, place) } }
    }
    let agreement = Double(same.count { $0 != nil }) / Double(max(1, talks.count))
    let confidences = zip(places, same).map { place, same in
      same.map { labels.titles[$0].confidence } ?? place.map(labels.confidence(ofTitle:)) ?? 0
    }
    let own = labels.titles.map(\.confidence)
    let isDoubtful =
      agreement < Self.leastAgreement || mean(confidences) + Self.margin < mean(own)
    if isDoubtful, areWhole(talks) ? isSurer(than: talks) : findsAsMany(as: talks) {
      return replaced(talks, places, same)
    }
    let heard = Set(talks.indices.compactMap { same[$0] == nil ? nil : start(talks[$0].speaker) })
    let kept = talks.indices.filter {
      guard places[$0] != nil, shared[$0].isEmpty else { return true }
      // Whoever gives a talk that both find doesn't give the line beside it as well.
      if let speaker = start(talks[$0].speaker) {
        return !heard.contains(speaker) || confidences[$0] >= Self.leastBeside
      }
      return talks.count < Self.many || agreement >= Self.fullAgreement || isWhole(talks[$0])
        || confidences[$0] >= Self.least
    }
    let taken = Set(shared.flatMap(\.self))
    let repeated = Set(places.compactMap { $0.map(key) })
    let missed = labels.titles.indices.filter {
      let title = labels.titles[$0].tokens
      return own[$0] >= Self.verySure && !taken.contains($0) && hasWords(title)
        && !repeated.contains(key(title))
    }
    return withMissed(missed, kept.map { talks[$0] })
  }

  /// The talks with those of the model's titles that have what the others mostly have.
  private func withMissed(_ titles: [Int], _ talks: [TalkDraft]) -> [TalkDraft] {
    let known = talks.compactMap { $0.title.flatMap(tokens) }
    let drafts = drafts(titles, beside: known)
    let spoken = talks.count { $0.speaker != nil } * 3 >= talks.count * 2
    let dated = talks.count { $0.date != nil } * 3 >= talks.count * 2
    return inOrder(
      talks
        + drafts.filter { (!spoken || $0.speaker != nil) && (!dated || $0.date != nil) })
  }

  /// Whether the rules found what belongs to a talk besides its title, or the page names the title.
  private func isWhole(_ talk: TalkDraft) -> Bool {
    if isOwn { return talk.date != nil && talk.event != nil }
    return talk.speaker != nil
      && (talk.date != nil || !hasDays
        || talk.isTitleLabelled
        || talk.isTitleQuoted || talk.readSpeaker?.affiliation != nil)
  }

  private func areWhole(_ talks: [TalkDraft]) -> Bool {
    // A meeting that was cancelled has no speaker.
    let named = talks.filter { talk in
      talk.title.map { !TalkPlaceholder.isPlaceholder(blocks[$0.block].string(in: $0.range)) }
        ?? true
    }
    return named.count { isWhole($0) } * 10 >= named.count * 9
  }

  /// Whether the model finds about as many talks as the rules do, and is sure of nearly all.
  private func isSurer(than talks: [TalkDraft]) -> Bool {
    let titles = labels.titles.count { hasWords($0.tokens) }
    return talks.count >= Self.many && sure * 5 >= talks.count * 4 && sure * 4 >= titles * 3
  }

  /// Whether the model is sure of as many talks as the rules find on a page that has few, and of half as
  /// many on one that has some.
  private func findsAsMany(as talks: [TalkDraft]) -> Bool {
    talks.count >= 2 * Self.many
      || sure * 2 > talks.count
        && (talks.count >= Self.many || sure >= talks.count)
  }

  /// The number of titles that the model is sure of.
  private var sure: Int {
    labels.titles.count { $0.confidence >= Self.sure && hasWords($0.tokens) }
  }

  /// The model's talks, with what the rules say of those that they found as well.
  private func replaced(
    _ talks: [TalkDraft], _ places: [Range<Int>?], _ same: [Int?]
  ) -> [TalkDraft] {
    var known: [Int: TalkDraft] = [:]
    for (index, title) in same.enumerated() {
      if let title { known[title] = talks[index] }
    }
    let titles = labels.titles.indices.filter {
      labels.titles[$0].confidence >= Self.sure && hasWords(labels.titles[$0].tokens)
    }
    let found = drafts(titles)
    guard !found.isEmpty else { return talks }
    return TalkMerging.unique(
      zip(titles, found).map { title, draft in known[title] ?? draft }, blocks)
  }

  private func mean(_ values: [Float]) -> Float {
    values.isEmpty ? 0 : values.reduce(0, +) / Float(values.count)
  }

  // MARK: Places

  /// Where a passage begins, as an empty one.
  private func start(_ passage: TalkListing.Passage?) -> TalkListing.Passage? {
    passage.map {
      TalkListing.Passage(block: $0.block, range: $0.range.lowerBound..<$0.range.lowerBound)
    }
  }

  /// The tokens of a passage; nil where it has none.
  private func tokens(_ passage: TalkListing.Passage) -> Range<Int>? {
    let tokens = labels.page.tokens
    func first(_ offset: Int) -> Int {
      var (low, high) = (0, tokens.count)
      while low < high {
        let middle = (low + high) / 2
        if (tokens[middle].block, tokens[middle].range.lowerBound) < (passage.block, offset) {
          low = middle + 1
        } else {
          high = middle
        }
      }
      return low
    }
    let range = first(passage.range.lowerBound)..<first(passage.range.upperBound)
    return range.isEmpty ? nil : range
  }

  /// The titles of the model that share tokens with a range; they are in the order of the page.
  private func overlapping(_ range: Range<Int>) -> Range<Int> {
    let titles = labels.titles
    var (low, high) = (0, titles.count)
    while low < high {
      let middle = (low + high) / 2
      if titles[middle].tokens.upperBound <= range.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    var end = low
    while end < titles.count, titles[end].tokens.lowerBound < range.upperBound { end += 1 }
    return low..<end
  }

  /// Whether two ranges have nine of ten words in common.
  private func areAlike(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
    func words(_ range: Range<Int>) -> Int {
      labels.page.tokens[range].count { !$0.isMark }
    }
    let both = words(a.clamped(to: b))
    return both > 0 && both * 10 >= (words(a) + words(b) - both) * 9
  }

  /// Whether some tokens are more than a time, a day or a number.
  private func hasWords(_ range: Range<Int>) -> Bool {
    labels.page.tokens[range].contains {
      $0.kind == .word && $0.length >= 2 && !$0.signs.contains(.date)
    }
  }

  private func key(_ range: Range<Int>) -> String {
    TextFolding.key(blocks[passage(range).block].string(in: passage(range).range))
  }

  private func passage(_ range: Range<Int>) -> TalkListing.Passage {
    let tokens = labels.page.tokens
    let first = tokens[range.lowerBound]
    return TalkListing.Passage(
      block: first.block,
      range: first.range.lowerBound..<tokens[range.upperBound - 1].range.upperBound)
  }

  /// A title with the marks that belong to it: "Why looms?", "Looms (revisited)".
  private func whole(_ title: Range<Int>) -> Range<Int> {
    let tokens = labels.page.tokens
    let end = title.upperBound
    guard end < tokens.count, tokens[end].block == tokens[title.lowerBound].block,
      !tokens[end].hasSpaceBefore
    else { return title }
    let isOpen =
      tokens[title.lowerBound..<end].count { $0.mark == 0x28 }
      > tokens[title.lowerBound..<end].count { $0.mark == 0x29 }
    let belongs =
      [0x3F, 0x21].contains(tokens[end].mark) || isOpen && tokens[end].mark == 0x29
    return title.lowerBound..<(belongs ? end + 1 : end)
  }

  // MARK: Talks

  /// Gives each of some titles, which are in order, those of some things that stand on its side: in front
  /// of it or behind it, whichever most titles of the page have them on.
  ///
  /// The things come with their tokens, in order; `areInside` says whether they mostly stand in the
  /// block of their title.
  private func near<Value>(
    _ titles: [Range<Int>], _ things: [(token: Int, value: Value)], areInside: Bool = false
  ) -> [Int: [Value]] {
    var before = Side<Value>()
    var behind = Side<Value>()
    let starts = titles.map(\.lowerBound)
    for (token, value) in things {
      let next = starts.firstIndex(above: token)
      if next < titles.count { before.add(value, at: token, of: titles[next], next, labels.page) }
      if next > 0 { behind.add(value, at: token, of: titles[next - 1], next - 1, labels.page) }
    }
    if before.values.count != behind.values.count {
      return before.values.count > behind.values.count ? before.values : behind.values
    }
    if areInside, before.shared != behind.shared {
      return before.shared > behind.shared ? before.values : behind.values
    }
    return before.distance <= behind.distance ? before.values : behind.values
  }

  /// What stands on one side of titles: for each, the things on the line that is nearest to it.
  private struct Side<Value> {
    /// The things, by the number of the title.
    private(set) var values: [Int: [Value]] = [:]
    /// The first of them, by the number of the title.
    private var firsts: [Int: (line: Int, distance: Int, isInside: Bool)] = [:]

    /// How many titles have one in their own block.
    var shared: Int { firsts.values.count(where: \.isInside) }
    var distance: Int { firsts.values.reduce(0) { $0 + $1.distance } }

    mutating func add(
      _ value: Value, at token: Int, of title: Range<Int>, _ number: Int, _ page: PageTokens
    ) {
      let line = page.line[token]
      let isBefore = token < title.lowerBound
      if let first = firsts[number] {
        if first.line == line {
          values[number, default: []].append(value)
          return
        }
        // Things come in the order of the page: in front of a title the last are nearest.
        guard isBefore else { return }
      }
      values[number] = [value]
      firsts[number] = (
        line, isBefore ? title.lowerBound - token : token - title.upperBound,
        page.tokens[token].block == page.tokens[title.lowerBound].block
      )
    }
  }

  /// Talks with some of the model's titles, beside others of the page that have speakers and days of
  /// their own.
  private func drafts(_ titles: [Int], beside known: [Range<Int>] = []) -> [TalkDraft] {
    let dates = PageDates(blocks)
    let own = Set(titles.map { labels.titles[$0].tokens })
    let places = (Array(own) + known).sorted { $0.lowerBound < $1.lowerBound }
    let days = near(places, labels.page.dates.map { ($0.token, $0.date) }, areInside: true)
    let speakers = isOwn ? [:] : near(places, people)
    return places.enumerated().filter { own.contains($0.element) }.map { place, title in
      var draft = TalkDraft()
      let passage = passage(whole(title))
      draft.title = passage
      if let speaker = speakers[place]?.first { name(speaker, in: &draft) }
      let date = days[place].flatMap { days in days.first { $0.month != nil } ?? days.first }
      draft.date = date.map { dates.settled($0, in: passage.block) }
      return draft
    }
  }

  /// The speakers, each with its first token.
  private var people: [(token: Int, value: Range<Int>)] {
    labels.speakers.map { ($0.tokens.lowerBound, $0.tokens) }
  }

  private func name(_ speaker: Range<Int>, in draft: inout TalkDraft) {
    let passage = passage(speaker)
    draft.speaker = passage
    draft.isSpeakerLabelled = true
    draft.readSpeaker = nil
    // A place of work stands behind the name, on its line and in front of the title.
    let line = labels.page.lines[labels.page.line[speaker.lowerBound]]
    var end = labels.page.tokens[line.upperBound - 1].range.upperBound
    if let title = draft.title, title.block == passage.block,
      title.range.lowerBound >= passage.range.upperBound
    {
      end = min(end, title.range.lowerBound)
    }
    let text = TokenizedText(
      blocks[passage.block].text, in: passage.range.lowerBound..<max(end, passage.range.upperBound))
    if let read = SpeakerLine.read(text, at: 0, end: text.tokens.count, isLabelled: true),
      read.names.count == 1, read.names[0].nameRange == passage.range, read.affiliation != nil
    {
      draft.readSpeaker = (read.names, read.affiliation)
    }
  }

  /// The talks with the speakers that the model finds beside them, where the rules found none or what
  /// the model is sure is no person.
  private func withSpeakers(_ talks: [TalkDraft]) -> [TalkDraft] {
    guard !isOwn, labels.speakers.count * 3 >= talks.count else { return talks }
    let places = talks.map { $0.title.flatMap(tokens) }
    let order = talks.indices.filter { places[$0] != nil }.sorted {
      (places[$0]?.lowerBound ?? 0, $0) < (places[$1]?.lowerBound ?? 0, $1)
    }
    let speakers = near(order.compactMap { places[$0] }, people)
    var out = talks
    for (place, index) in order.enumerated() {
      guard let speaker = speakers[place]?.first,
        talks[index].speaker.map(isNobody) ?? true
      else { continue }
      name(speaker, in: &out[index])
    }
    return out
  }

  /// Whether the model is sure that no word of a passage is a speaker's.
  private func isNobody(_ passage: TalkListing.Passage) -> Bool {
    tokens(passage).map { labels.confidence(ofSpeakerIn: $0) < Self.leastSpeaker } ?? false
  }

  private func inOrder(_ talks: [TalkDraft]) -> [TalkDraft] {
    func place(_ talk: TalkDraft) -> (Int, Int) {
      talk.title.map { ($0.block, $0.range.lowerBound) } ?? (.max, .max)
    }
    return talks.enumerated().sorted { left, right in
      let (one, other) = (place(left.element), place(right.element))
      return one == other ? left.offset < right.offset : one < other
    }.map(\.element)
  }
}

extension [Int] {
  /// The index of the first element above a value, of elements in order.
  fileprivate func firstIndex(above value: Int) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] <= value { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
