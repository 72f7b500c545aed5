import Bibliography
import Documents

/// Finds the named systems that a document speaks of, and who made them.
package enum SystemExtractor {
  /// Adds the systems of `draft`; runs after its works, talks and owner have been found.
  ///
  /// Every sign for a name (a title "Name: …", "we present Name, a compiler", "frameworks such as
  /// Name", a shape like "AB-SpMV", the catalogue) has a score; a name is taken for a system where
  /// the scores in the document sum up to 1.
  ///
  /// - Parameter draft: the document's draft; the mechanism works without its catalogues.
  /// - Complexity: O(*n*) in the number of bytes.
  package static func run(_ draft: inout ExtractionDraft) {
    let catalogue = draft.catalogues.systems
    let institutions = draft.catalogues.institutions
    var tally = SystemTally(catalogue)
    readWorks(draft, &tally)
    readTalks(draft, &tally)
    readSections(draft, &tally, catalogue)
    let people = NameParts(draft.extracted.mentions)
    draft.extracted.systems = tally.systems { name in
      people.contains(TextFolding.key(name)) || VenueNormalizer.standard.isVenueAcronym(name)
        || institutions.findInstitutions(in: Array(name.utf8)).contains {
          $0.confidence > 0.6
        }
    }
  }

  /// The family and given names of a document's people, folded.
  private struct NameParts {
    private var keys: Set<String> = []

    init(_ mentions: [Mention]) {
      for mention in mentions {
        for part in [mention.name.given, mention.name.family] where part.utf8.count > 2 {
          keys.insert(TextFolding.key(part))
        }
      }
    }

    func contains(_ key: String) -> Bool { keys.contains(key) }
  }

  private static func readWorks(_ draft: ExtractionDraft, _ tally: inout SystemTally) {
    for (index, work) in draft.extracted.works.enumerated() {
      let title = Array(work.title.utf8)
      for name in SystemTitles.heads(title) {
        tally.add(
          name, score: 1.5, isTitled: true, evidence: work.evidence, makers: work.authors,
          work: index)
      }
      if let tail = SystemTitles.tail(title) {
        tally.add(tail.name, score: tail.score, evidence: work.evidence)
      }
    }
  }

  private static func readTalks(_ draft: ExtractionDraft, _ tally: inout SystemTally) {
    for talk in draft.extracted.talks {
      let title = Array(talk.title.utf8)
      let makers = talk.speaker.map { [$0] } ?? []
      for name in SystemTitles.heads(title) {
        tally.add(name, score: 1.5, isTitled: true, evidence: talk.evidence, makers: makers)
      }
      if let tail = SystemTitles.tail(title) {
        tally.add(tail.name, score: tail.score, evidence: talk.evidence)
      }
    }
  }

  private static func readSections(
    _ draft: ExtractionDraft, _ tally: inout SystemTally, _ catalogue: SystemCatalogue
  ) {
    var speakers: [Int: Int] = [:]
    for item in draft.talkListing.items {
      guard let speaker = draft.extracted.talks[item.talk].speaker else { continue }
      for passage in item.abstract + item.bio + [item.title] { speakers[passage.block] = speaker }
    }
    for section in draft.sections {
      if section.kind == .references || section.kind == .education || section.kind == .contact {
        continue
      }
      let isOwn = section.kind == .projects || section.kind == .research
      for index in section.blocks {
        let block = draft.blocks[index]
        if block.isHeading, section.heading == index, !section.isSubsection { continue }
        let owner = isOwn || section.kind == .experience ? draft.extracted.owner : nil
        if block.isHeading || isOwn {
          for name in SystemTitles.heads(block.text)
          where block.isHeading && section.isSubsection || isOwn {
            let evidence = draft.document.evidence(for: 0..<min(block.text.count, 120), of: block)
            tally.add(
              name, score: 1.5, isTitled: true, evidence: evidence, makers: owner.map { [$0] } ?? []
            )
          }
        }
        for sign in SystemFinder(block.text, catalogue).signs {
          let maker = sign.isMaking ? speakers[index] ?? owner : nil
          tally.add(
            sign.name, score: sign.score, isTitled: sign.isExplicit,
            evidence: draft.document.evidence(around: sign.bytes, of: block),
            makers: maker.map { [$0] } ?? [])
          if let alias = sign.alias { tally.addAlias(alias, to: sign.name) }
        }
      }
    }
  }
}
