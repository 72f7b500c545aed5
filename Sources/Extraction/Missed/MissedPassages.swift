import Bibliography
import Documents

/// Finds the passages that something was expected of and nothing was read from.
///
/// Nothing is concluded from them: they are for the report, so that users see what to check.
enum MissedPassages {
  /// - Complexity: O(*n* log *n*) in the blocks and in what was found.
  static func run(_ draft: inout ExtractionDraft) {
    guard draft.extracted.kind != .statement else { return }
    let read = Coverage(draft.extracted)
    var missed: [MissedPassage] = []
    for work in draft.extracted.works where work.listing == .own {
      if work.authors.isEmpty {
        missed.append(MissedPassage(reason: .workWithoutAuthors, evidence: work.evidence))
      } else if work.year == nil {
        missed.append(MissedPassage(reason: .workWithoutYear, evidence: work.evidence))
      }
    }
    let untitled = UntitledSpeakers.find(draft) { read.covers($0, $1) }
    for passage in untitled {
      let evidence = draft.document.evidence(
        for: passage.range, of: draft.blocks[passage.block], limit: 160)
      missed.append(MissedPassage(reason: .talkWithoutTitle, evidence: evidence))
    }
    let named = Set(untitled.map(\.block))
    let topLevel = topLevel(draft)
    let details = TalkDetails(draft)
    for section in draft.sections {
      if let heading = section.heading, isUnknown(section, draft, topLevel, read) {
        missed.append(passage(.unknownHeading, draft.blocks[heading], draft))
      }
      for index in section.body {
        let block = draft.blocks[index]
        guard !block.isHeading, !named.contains(index),
          let reason = reason(block, section, draft, read),
          reason != .entryWithoutTalk || !details.contains(index)
        else { continue }
        missed.append(passage(reason, block, draft))
      }
    }
    draft.extracted.missed = missed.sorted { $0.evidence < $1.evidence }
  }

  private static func passage(
    _ reason: MissedPassage.Reason, _ block: Block, _ draft: ExtractionDraft
  ) -> MissedPassage {
    MissedPassage(
      reason: reason, evidence: draft.document.evidence(for: 0..<0, of: block, limit: 160))
  }

  /// The highest level of a heading that the vocabulary knows.
  private static func topLevel(_ draft: ExtractionDraft) -> Int? {
    draft.sections.filter { !$0.isSubsection }.compactMap { section in
      section.heading.flatMap { level(draft.blocks[$0]) }
    }.min()
  }

  private static func level(_ block: Block) -> Int? {
    guard case .heading(let level) = block.kind else { return nil }
    return level
  }

  /// Whether a heading stands among the known ones, and is not known itself.
  private static func isUnknown(
    _ section: Section, _ draft: ExtractionDraft, _ topLevel: Int?, _ read: Coverage
  ) -> Bool {
    // One that ends a list of works stands for itself, though nobody knows what it names.
    let isOther = section.kind == .other && SectionVocabulary.kind(ofMarked: section.title) == nil
    // "Comptes rendus" among the publications says of which kind they are.
    if section.kind == .publications,
      SectionVocabulary.dividesWorks(section.title) || SectionVocabulary.namesThesis(section.title)
    {
      return false
    }
    guard section.isSubsection || isOther, draft.extracted.kind == .cv,
      let heading = section.heading,
      heading > 0, section.kind != .header, let topLevel,
      let level = level(draft.blocks[heading]), level <= topLevel
    else { return false }
    let words = TextFolding.words(section.title)
    let isTitle = words.count > 8 || words.allSatisfy { Int($0) != nil }
    return !isTitle && !read.covers(draft.blocks[heading])
  }

  private static func reason(
    _ block: Block, _ section: Section, _ draft: ExtractionDraft, _ read: Coverage
  ) -> MissedPassage.Reason? {
    guard block.text.count >= 25, !read.covers(block), !read.isSource(block) else { return nil }
    let words = TextFolding.words(block.string)
    guard (4...120).contains(words.count) else { return nil }
    let hasYear = hasYear(words)
    switch section.kind {
    case .publications where draft.extracted.kind == .cv && (hasYear || isItem(block)):
      return .entryWithoutWork
    case .references where draft.extracted.kind == .references && (hasYear || isItem(block)):
      return .entryWithoutWork
    case .talks where isItem(block) || draft.extracted.kind == .talks && hasYear:
      return .entryWithoutTalk
    case .education, .experience:
      return hasYear && block.depth == 0 ? .entryWithoutAffiliation : nil
    default:
      let commas = block.text.count { $0 == 0x2C }
      guard hasYear, commas >= 2, words.count >= 8 else { return nil }
      let hasVenue = VenueNormalizer.standard.findVenues(in: block.string).contains {
        $0.venue.isKnown
      }
      let hasQuotes = block.string.contains("“") || block.string.contains("\"")
      return hasVenue && (hasQuotes || commas >= 4) ? .referenceNotRead : nil
    }
  }

  private static func hasYear(_ words: [String]) -> Bool {
    words.contains { $0.utf8.count == 4 && Int($0).map((1950...2100).contains) ?? false }
  }

  /// Whether a text names a year.
  static func hasYear(_ text: String) -> Bool { hasYear(TextFolding.words(text)) }

  private static func isItem(_ block: Block) -> Bool {
    switch block.kind {
    case .listItem, .row: true
    default: false
    }
  }

  /// The places of the text that something was read from.
  private struct Coverage {
    private let spans: [Range<Int>]
    /// The furthest end of the spans up to each.
    private let reach: [Int]
    /// The words of where works appeared, without numbers.
    private let sources: Set<[String]>

    init(_ document: ExtractedDocument) {
      var evidence = document.works.map(\.evidence) + document.mentions.map(\.evidence)
      evidence += document.talks.map(\.evidence) + document.relations.map(\.evidence)
      evidence += document.affiliations.map(\.evidence)
      spans = evidence.compactMap(\.span).sorted { $0.lowerBound < $1.lowerBound }
      sources = Set(document.works.map { Self.words($0.venueText) }.filter { !$0.isEmpty })
      var furthest = 0
      reach = spans.map { span in
        furthest = max(furthest, span.upperBound)
        return furthest
      }
    }

    private static func words(_ text: String) -> [String] {
      TextFolding.words(text).filter { Int($0) == nil }
    }

    /// Whether a block only says where a work appeared that was read: "Mill Journal 5, 2021".
    func isSource(_ block: Block) -> Bool {
      block.text.count <= 160 && sources.contains(Self.words(block.string))
    }

    /// Whether anything was read from a block.
    func covers(_ block: Block) -> Bool { covers(block, 0..<block.text.count) }

    /// Whether anything was read from some bytes of a block.
    func covers(_ block: Block, _ range: Range<Int>) -> Bool {
      guard !range.isEmpty else { return true }
      let first = block.offsets[range.lowerBound]
      let last = block.offsets[range.upperBound - 1]
      var low = 0
      var high = spans.count
      while low < high {
        let middle = (low + high) / 2
        if spans[middle].lowerBound <= last { low = middle + 1 } else { high = middle }
      }
      return low > 0 && reach[low - 1] > first
    }
  }
}
