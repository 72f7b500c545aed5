package import Bibliography
import Documents

/// Gives topics to works, talks and documents, each with the words that gave them.
package enum TopicExtractor {
  /// Adds the topics of `draft`; runs after the works and talks have been found.
  ///
  /// - Parameters:
  ///   - draft: the document's draft.
  ///   - matcher: the vocabulary's matcher.
  /// - Complexity: O(*n*) in the number of bytes.
  package static func run(_ draft: inout ExtractionDraft, _ matcher: TopicMatcher = .standard) {
    assignWorks(&draft, matcher)
    assignTalks(&draft, matcher)
    assignDocument(&draft, matcher)
  }

  private static func assignWorks(_ draft: inout ExtractionDraft, _ matcher: TopicMatcher) {
    for index in draft.extracted.works.indices {
      let work = draft.extracted.works[index]
      let title = Array(work.title.utf8)
      var tally = TopicTally(matcher)
      tally.count(title, weight: 1) { quote($0, of: title, work.evidence) }
      draft.extracted.works[index].topics = tally.strongest(limit: 4, share: 0.4, floor: 0.3)
    }
  }

  private static func assignTalks(_ draft: inout ExtractionDraft, _ matcher: TopicMatcher) {
    var passages: [Int: TalkListing.Item] = [:]
    for item in draft.talkListing.items { passages[item.talk] = item }
    for index in draft.extracted.talks.indices {
      let talk = draft.extracted.talks[index]
      let title = Array(talk.title.utf8)
      var tally = TopicTally(matcher)
      tally.count(title, weight: 3) { quote($0, of: title, talk.evidence) }
      if let item = passages[index] {
        let isBare = item.abstract.isEmpty
        count(isBare ? item.bio : item.abstract, weight: isBare ? 0.8 : 1, in: draft, &tally)
      }
      draft.extracted.talks[index].topics = tally.strongest(limit: 4, share: 0.2, floor: 0.5)
    }
  }

  private static func count(
    _ passages: [TalkListing.Passage], weight: Double, in draft: ExtractionDraft,
    _ tally: inout TopicTally
  ) {
    for passage in passages {
      let block = draft.blocks[passage.block]
      let start = passage.range.lowerBound
      tally.count(Array(block.text[passage.range]), weight: weight) { range in
        draft.document.evidence(
          around: start + range.lowerBound..<start + range.upperBound, of: block)
      }
    }
  }

  private static func assignDocument(_ draft: inout ExtractionDraft, _ matcher: TopicMatcher) {
    var tally = TopicTally(matcher)
    for section in draft.sections {
      let weight = weight(of: section.kind, draft.extracted.kind)
      for index in section.blocks {
        let block = draft.blocks[index]
        let isTitle = block.isHeading && section.isSubsection
        let blockWeight = isTitle ? max(weight, 1) * 2 : weight
        guard blockWeight > 0 else { continue }
        tally.count(block.text, weight: blockWeight) {
          draft.document.evidence(around: $0, of: block)
        }
      }
    }
    draft.extracted.topics = tally.strongest(limit: 6, share: 0.25, floor: 1)
  }

  /// How much a section says about what its owner works on.
  private static func weight(of section: Section.Kind, _ document: DocumentKind) -> Double {
    switch section {
    case .interests: 3
    case .publications, .projects, .research, .abstract: 1
    case .experience, .talks, .header, .other: document == .cv ? 0.7 : 1
    case .references: 0.5
    case .skills, .education, .students: 0.3
    case .awards, .service, .teaching, .contact: 0.1
    }
  }

  /// The words of a cleaned title where its entry prints them so, else the entry's words.
  private static func quote(
    _ range: Range<Int>, of title: [UInt8], _ evidence: Evidence
  ) -> Evidence {
    let words = String(decoding: title[range], as: UTF8.self)
    guard range.count >= 6, isPrinted(title[range], in: Array(evidence.quote.utf8)) else {
      return evidence
    }
    return Evidence(
      document: evidence.document, line: evidence.line, page: evidence.page, quote: words)
  }

  private static func isPrinted(_ words: ArraySlice<UInt8>, in quote: [UInt8]) -> Bool {
    guard quote.count >= words.count else { return false }
    return (0...quote.count - words.count).contains {
      quote[$0..<$0 + words.count].elementsEqual(words)
    }
  }
}
