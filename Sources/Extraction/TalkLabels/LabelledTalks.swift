import Bibliography
import Documents

/// Brings what the model of talks finds on a page together with what the rules read.
///
/// On pages that neither has seen they are hardly ever wrong in the same way: where they agree on most
/// talks, the rules are right in the others, too; where they agree on few, the rules have misread how
/// the page is built.
struct LabelledTalks {
  /// Below this share of talks that both find alike the model is believed, and on a small page.
  private static let leastAgreement = 0.75
  private static let leastAgreementOfFew = 0.5
  /// The same where the form of the page says where titles stand.
  private static let leastOfFormed = 0.3
  /// How much surer of its own titles than of those of the rules the model is to be believed.
  private static let margin: Float = 0.3
  /// How sure the model must be of a title where it is believed, and of one more where it is not.
  private static let sure: Float = 0.5
  private static let verySure: Float = 0.9
  /// How sure it must be of a speaker, and of one where the rules find none.
  private static let heard: Float = 0.6
  private static let likely: Float = 0.85
  /// How much likelier than a speaker of the rules another one must be.
  private static let likelier: Float = 8
  /// How sure it must be that a speaker of the rules is nobody.
  private static let leastSpeaker: Float = 0.005
  /// How sure it must be that a title of the rules is none.
  private static let least: Float = 0.05
  /// The same for one beside another by the same speaker, which both find.
  private static let leastBeside: Float = 0.2

  /// A page with fewer talks is too small to show how it is built.
  private static let many = 6

  private let blocks: [Block]
  private let labels: TalkLabeller
  private let isOwn: Bool
  /// Whether the talks stand in sections of a CV, whose headings say that they are talks.
  private let isSection: Bool

  private init(_ blocks: [Block], _ labels: TalkLabeller, isOwn: Bool, isSection: Bool = false) {
    self.blocks = blocks
    self.labels = labels
    self.isOwn = isOwn
    self.isSection = isSection
  }

  /// The talks of a page with those that the model finds.
  ///
  /// - Parameters:
  ///   - talks: what the rules read, in the order of the page.
  ///   - blocks: the document's blocks.
  ///   - isOwn: whether all are given by the page's owner, so that no talk names a speaker.
  ///   - parts: the blocks that hold the talks; all of them where nil.
  /// - Returns: the talks; the rules' own where the page is too long to be labelled.
  /// - Complexity: O(*n*) in the bytes of the blocks, and O(*k* log *k*) in the talks.
  static func settle(
    _ talks: [TalkDraft], _ blocks: [Block], isOwn: Bool, in parts: [Range<Int>]? = nil
  ) -> [TalkDraft] {
    guard let model = TalkModel.standard,
      var labels = TalkLabeller(blocks, model: model, rules: parts == nil ? talks : nil)
    else {
      return talks
    }
    if let parts { labels.keepTitles(in: parts) }
    guard !labels.titles.isEmpty else { return talks }
    let page = LabelledTalks(blocks, labels, isOwn: isOwn, isSection: parts != nil)
    return page.withDates(page.withSpeakers(page.settle(talks)))
  }

  /// Whether the model finds so many talks that a document of no known kind is a page of them.
  ///
  /// - Parameters:
  ///   - blocks: the document's blocks.
  ///   - isNamed: whether it says of itself that it has talks; elsewhere most must have days or
  ///     speakers.
  ///   - areDated: whether most must have months, as works don't.
  /// - Returns: whether it is.
  /// - Complexity: O(*n*) in the bytes of the blocks, and O(*k* log *k*) in the talks.
  static func arePage(_ blocks: [Block], isNamed: Bool, areDated: Bool = false) -> Bool {
    guard let model = TalkModel.standard, let labels = TalkLabeller(blocks, model: model) else {
      return false
    }
    let page = LabelledTalks(blocks, labels, isOwn: false)
    let talks = page.replaced([], [], [])
    let confidence = page.mean(page.sureTitles.map { labels.titles[$0].confidence })
    // Abstracts are long lines, and a talk may have one of any length.
    let lines = blocks.reduce(0) { $0 + $1.lines.count { $0.count <= 160 } }
    guard talks.count >= (isNamed ? 2 : 3), talks.count * 8 >= lines,
      confidence >= (isNamed ? 0.6 : 0.8)
    else { return false }
    let dated = talks.count { $0.date?.month != nil }
    let spoken = talks.count { $0.speaker != nil }
    let people = Set(
      talks.compactMap { talk in talk.speaker.map { blocks[$0.block].string(in: $0.range) } })
    if areDated, dated * 3 < talks.count * 2 { return false }
    if isNamed {
      // Those of an interview speak in turn.
      return spoken * 2 < talks.count || people.count * 4 >= spoken * 3
        || dated * 4 >= talks.count * 3
    }
    // Works have years and months.
    let yearly = talks.count { $0.date != nil && $0.date?.day == nil }
    return talks.count { $0.date?.day != nil } * 3 >= talks.count * 2
      || spoken * 3 >= talks.count * 2 && people.count * 4 >= spoken * 3
        && yearly * 2 < talks.count
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
    let confidence = mean(confidences)
    // A small page is given to the model only if it finds all that the rules find.
    let isSmall = isSection || talks.count < Self.many
    let isFound = sureTitles.count * (isSmall ? 1 : 2) >= talks.count
    let isDoubtful =
      agreement < (isSmall ? Self.leastAgreementOfFew : Self.leastAgreement)
      && confidence < mean(own)
      || confidence + Self.margin < mean(own)
    // Where the form of the page says where titles stand, they do.
    let isFormed =
      !talks.isEmpty && talks.count(where: \.isInPlace) * 5 >= talks.count * 4
      && (agreement >= Self.leastOfFormed || talks.allSatisfy(\.isTitleLabelled))
    if isFound, isDoubtful, !isFormed { return replaced(talks, places, same) }
    let heard = Set(talks.indices.compactMap { same[$0] == nil ? nil : start(talks[$0].speaker) })
    let kept = talks.indices.filter {
      guard places[$0] != nil, shared[$0].isEmpty, !(isFormed && talks[$0].isInPlace) else {
        return true
      }
      // Whoever gives a talk that both find doesn't give the line beside it as well.
      if let speaker = start(talks[$0].speaker) {
        return !heard.contains(speaker) || confidences[$0] >= Self.leastBeside
      }
      return isSmall || confidences[$0] >= Self.least
    }
    let taken = Set(shared.flatMap(\.self))
    let missed = labels.titles.indices.filter {
      own[$0] >= Self.verySure && !taken.contains($0) && hasWords(labels.titles[$0].tokens)
        && !isDescribing(labels.titles[$0].tokens)
    }
    return withMissed(
      missed,
      kept.map { index in
        var talk = talks[index]
        talk.isTitleSure = same[index].map { own[$0] >= Self.verySure } ?? false
        return talk
      })
  }

  /// Whether a title begins in a line whose label says that it tells of a talk or of a person.
  private func isDescribing(_ title: Range<Int>) -> Bool {
    let tokens = labels.page.tokens
    let line = labels.page.lines[labels.page.line[title.lowerBound]]
    let range =
      tokens[line.lowerBound].range.lowerBound..<tokens[line.upperBound - 1].range.upperBound
    let field = TalkLine.label(of: range, in: blocks[tokens[line.lowerBound].block])?.field
    return field == .abstract || field == .bio
  }

  /// The talks with those of the model's titles that have what the others mostly have.
  private func withMissed(_ titles: [Int], _ talks: [TalkDraft]) -> [TalkDraft] {
    let known = talks.compactMap { $0.title.flatMap(tokens) }
    // A title that stands there twice is that of an abstract, or was given on two days.
    let titled = TalkMerging.byTitle(talks, blocks)
    let days = Set(
      labels.page.dates.filter { $0.date.month != nil }.map { labels.page.tokens[$0.token].block })
    let drafts = drafts(titles, beside: known).filter { draft in
      let others = TalkMerging.key(draft, blocks).flatMap { titled[$0] } ?? []
      return others.isEmpty
        || draft.title.map { days.contains($0.block) } == true
          && !others.contains { TalkMerging.agree($0, draft, blocks) }
    }
    let spoken = talks.count { $0.speaker != nil } * 3 >= talks.count * 2
    let dated = talks.count { $0.date != nil } * 3 >= talks.count * 2
    return TalkOrder.sorted(
      talks
        + drafts.filter { (!spoken || $0.speaker != nil) && (!dated || $0.date != nil) })
  }

  /// The titles that the model is sure of.
  private var sureTitles: [Int] {
    labels.titles.indices.filter {
      labels.titles[$0].confidence >= Self.sure && hasWords(labels.titles[$0].tokens)
    }
  }

  /// The model's talks, with what the rules say of those that they found as well.
  private func replaced(
    _ talks: [TalkDraft], _ places: [Range<Int>?], _ same: [Int?]
  ) -> [TalkDraft] {
    var known: [Int: TalkDraft] = [:]
    var near: [Int: TalkDraft] = [:]
    for (index, title) in same.enumerated() {
      if let title { known[title] = talks[index] }
      for title in places[index].map(overlapping) ?? 0..<0 { near[title] = talks[index] }
    }
    let titles = sureTitles
    let found = drafts(titles)
    guard !found.isEmpty else { return talks }
    return TalkMerging.unique(
      zip(titles, found).map { title, draft in
        known[title] ?? near[title].map { completed(draft, with: $0) } ?? draft
      }, blocks)
  }

  /// A talk with what the rules say of one whose title it shares words with, by the same speaker.
  private func completed(_ talk: TalkDraft, with other: TalkDraft) -> TalkDraft {
    var talk = talk
    talk.event = other.event
    talk.place = other.place
    talk.abstract = other.abstract
    talk.bio = other.bio
    talk.hosts = other.hosts
    let isSame = talk.speaker.flatMap(tokens).map { speaker in
      other.speaker.map { overlaps($0, speaker) } ?? false
    }
    if isSame == true {
      talk.speaker = other.speaker
      talk.readSpeaker = other.readSpeaker
      talk.affiliation = other.affiliation
      talk.isSpeakerLabelled = other.isSpeakerLabelled
    }
    return talk
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

  private func tokens(_ passage: TalkListing.Passage) -> Range<Int>? {
    labels.page.range(of: passage)
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

  /// Talks with some of the model's titles, beside others of the page that have speakers and days of
  /// their own.
  private func drafts(_ titles: [Int], beside known: [Range<Int>] = []) -> [TalkDraft] {
    let dates = PageDates(blocks)
    let own = Set(titles.map { labels.titles[$0].tokens })
    let sureness = Dictionary(
      titles.map { (labels.titles[$0].tokens, labels.titles[$0].confidence) },
      uniquingKeysWith: { first, _ in first })
    let places = (Array(own) + known).sorted { $0.lowerBound < $1.lowerBound }
    let named = labels.page.dates.map { (token: $0.token, value: $0.date) }
    // A year above all talks is no day of the first.
    let days = labels.page.near(
      places, named.filter { $0.value.month != nil }, areInside: true
    ).merging(labels.page.near(places, named, areInside: true)) { day, _ in day }
    let speakers = isOwn ? [:] : labels.page.near(places, people)
    let above = carried(days, places)
    return places.enumerated().filter { own.contains($0.element) }.map { place, title in
      var draft = TalkDraft()
      let passage = passage(whole(title))
      draft.title = passage
      draft.isTitleSure = sureness[title] ?? 0 >= Self.verySure
      if let speaker = speakers[place]?.first { name(speaker, in: &draft) }
      let date = days[place]?.first ?? above[place]
      draft.date = date.map { dates.settled($0, in: passage.block) }
      return draft
    }
  }

  /// For titles without a day, that of the title in front, where it stands above that one in a block of its
  /// own: the day of a programme.
  private func carried(_ days: [Int: [PartialDate]], _ places: [Range<Int>]) -> [Int: PartialDate] {
    let tokens = labels.page.tokens
    var out: [Int: PartialDate] = [:]
    var dates = labels.page.dates[...]
    var above: (date: PartialDate, block: Int)?
    var titled: Set<Int> = []
    for (place, title) in places.enumerated() {
      defer { titled.insert(tokens[title.lowerBound].block) }
      while let next = dates.first, next.token < title.lowerBound {
        if next.date.day != nil { above = (next.date, tokens[next.token].block) }
        dates.removeFirst()
      }
      guard days[place] == nil, let above, above.block != tokens[title.lowerBound].block,
        !titled.contains(above.block)
      else { continue }
      out[place] = above.date
    }
    return out
  }

  /// The speakers, each with its first token.
  private var people: [(token: Int, value: Range<Int>)] {
    labels.speakers.filter { $0.confidence >= Self.heard }
      .map { ($0.tokens.lowerBound, $0.tokens) }
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
    // A name may go on in the next line.
    end = max(end, passage.range.upperBound)
    end = withoutLabel(passage.range.upperBound..<end, blocks[passage.block])
    let text = TokenizedText(
      blocks[passage.block].text, in: passage.range.lowerBound..<end)
    if let read = SpeakerLine.read(text, at: 0, end: text.tokens.count, isLabelled: true),
      read.names.count == 1, read.names[0].nameRange == passage.range, read.affiliation != nil
    {
      draft.readSpeaker = (read.names, read.affiliation)
    }
  }

  /// Where a place of work ends that a label parts from the title.
  private func withoutLabel(_ range: Range<Int>, _ block: Block) -> Int {
    guard !range.isEmpty else { return range.upperBound }
    let text = block.text[range]
    guard let last = text.lastIndex(where: { $0 > 0x20 && $0 != 0x22 }), text[last] == 0x3A else {
      return range.upperBound
    }
    return text[..<last].lastIndex { [0x2E, 0x2C, 0x3B, 0x0A].contains($0) } ?? range.upperBound
  }

  /// The talks with the speakers that the model finds beside them, where the rules found none or what
  /// the model is sure is no person.
  private func withSpeakers(_ talks: [TalkDraft]) -> [TalkDraft] {
    guard !isOwn, labels.speakers.count * 3 >= talks.count else { return talks }
    let places = talks.map { $0.title.flatMap(tokens) }
    let order = talks.indices.filter { places[$0] != nil }.sorted {
      (places[$0]?.lowerBound ?? 0, $0) < (places[$1]?.lowerBound ?? 0, $1)
    }
    let speakers = labels.page.near(order.compactMap { places[$0] }, people)
    let sureness = Dictionary(
      labels.speakers.map { ($0.tokens, $0.confidence) }, uniquingKeysWith: max)
    var out = talks
    for (place, index) in order.enumerated() {
      guard let speaker = speakers[place]?.first, let sure = sureness[speaker],
        talks[index].speaker.map({ isNobody($0, beside: sure) && !overlaps($0, speaker) })
          ?? (sure >= Self.likely)
      else { continue }
      name(speaker, in: &out[index])
    }
    return out
  }

  /// The talks with the days that stand in the blocks of their titles, where the rules found none.
  private func withDates(_ talks: [TalkDraft]) -> [TalkDraft] {
    guard talks.contains(where: { $0.date == nil }) else { return talks }
    let places = talks.map { $0.title.flatMap(tokens) }
    let order = talks.indices.filter { places[$0] != nil }.sorted {
      (places[$0]?.lowerBound ?? 0, $0) < (places[$1]?.lowerBound ?? 0, $1)
    }
    let days = labels.page.dates.map { ($0.token, (token: $0.token, date: $0.date)) }
    let found = labels.page.near(order.compactMap { places[$0] }, days, areInside: true)
    let dates = PageDates(blocks)
    var out = talks
    for (place, index) in order.enumerated() where talks[index].date == nil {
      guard let block = talks[index].title?.block,
        // "LOOM 2022" and "2021/22" are no days.
        let day = found[place]?.first(where: { $0.date.day != nil }),
        labels.page.tokens[day.token].block == block
      else { continue }
      out[index].date = dates.settled(day.date, in: block)
    }
    return out
  }

  private func overlaps(_ passage: TalkListing.Passage, _ range: Range<Int>) -> Bool {
    tokens(passage)?.overlaps(range) ?? false
  }

  /// Whether no word of a passage is a speaker's, or another speaker, of whom the model is as sure as
  /// given, is much likelier.
  private func isNobody(_ passage: TalkListing.Passage, beside sure: Float) -> Bool {
    guard let tokens = tokens(passage) else { return false }
    let confidence = labels.confidence(ofSpeakerIn: tokens)
    return confidence < Self.leastSpeaker || confidence * Self.likelier < sure
  }
}
