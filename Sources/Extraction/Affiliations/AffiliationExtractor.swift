import Bibliography
import Documents

/// Finds where people study and work, and when: in the entries of CVs, in bios, and in the brackets
/// behind speakers' names.
package enum AffiliationExtractor {
  /// Adds the affiliations of `draft`.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  package static func run(_ draft: inout ExtractionDraft) {
    if let owner = draft.extracted.owner {
      readEntries(of: owner, &draft)
      readProse(of: owner, &draft)
    }
    for item in draft.talkListing.items where item.talk < draft.extracted.talks.count {
      let talk = draft.extracted.talks[item.talk]
      guard let speaker = talk.speaker, speaker != draft.extracted.owner else { continue }
      readBracket(talk, of: speaker, item, &draft)
      for passage in item.bio { readBio(passage, of: speaker, &draft) }
    }
    removeRepeated(&draft)
  }

  // MARK: Entries

  private static func readEntries(of owner: Int, _ draft: inout ExtractionDraft) {
    var range: Range<Int>?
    func stays(_ range: Range<Int>) {
      for stay in EntryReader.stays(in: draft.blocks, range) {
        if let affiliation = affiliation(of: stay, owner, draft) {
          append(affiliation, to: &draft)
        }
      }
    }
    // Headings inside a section ("University of Bergen") divide its entries, not the section.
    for section in draft.sections {
      let isWanted = section.kind == .education || section.kind == .experience
      if isWanted, section.isSubsection, let open = range,
        open.upperBound == section.blocks.lowerBound
      {
        range = open.lowerBound..<section.blocks.upperBound
        continue
      }
      if let open = range { stays(open) }
      range = isWanted ? (section.isSubsection ? section.blocks : section.body) : nil
    }
    if let open = range { stays(open) }
  }

  private static func affiliation(
    of stay: EntryReader.Stay, _ owner: Int, _ draft: ExtractionDraft
  ) -> Affiliation? {
    guard let place = stay.place else { return nil }
    let block = draft.blocks[place.block]
    let text = flat(block.string(in: place.range))
    guard text.utf8.count >= 2 else { return nil }
    var item = Affiliation(
      person: owner, institution: institution(text, draft), text: text,
      role: stay.role.map { flat(draft.blocks[$0.block].string(in: $0.range)) },
      evidence: draft.document.evidence(for: place.range, of: block))
    let isDegree = stay.role?.words.contains { RoleWords.degrees.contains($0) } ?? false
    set(stay.date?.span, isDegree: isDegree, &item)
    return item
  }

  private static func set(_ span: DateSpan?, isDegree: Bool, _ item: inout Affiliation) {
    guard let span else { return }
    item.to = span.isOngoing ? nil : span.to?.iso
    // One date for a degree is its end; for a position, all of it.
    item.from = span.isExpected || (span.isSingle && isDegree) ? nil : span.from?.iso
  }

  // MARK: Prose

  private static func readProse(of owner: Int, _ draft: inout ExtractionDraft) {
    for (index, block) in draft.blocks.enumerated() where block.text.count > 60 {
      let kind = draft.section(ofBlock: index)?.kind ?? .other
      switch kind {
      case .publications, .references, .talks, .awards, .service, .education, .experience, .skills,
        .students:
        continue
      default: break
      }
      let text = TokenizedText(block.text)
      let passage = TalkListing.Passage(block: index, range: 0..<block.text.count)
      guard isPersonal(text) || kind == .abstract else { continue }
      readBio(passage, of: owner, &draft)
    }
  }

  private static func isPersonal(_ text: TokenizedText) -> Bool {
    text.tokens.contains { ["i", "my", "he", "she", "his", "her"].contains($0.key) && $0.isWord }
  }

  private static func readBio(
    _ passage: TalkListing.Passage, of person: Int, _ draft: inout ExtractionDraft
  ) {
    let block = draft.blocks[passage.block]
    let text = TokenizedText(block.text, in: passage.range)
    for found in BioAffiliations.find(in: text) {
      let name = flat(text.string(found.institution))
      var item = Affiliation(
        person: person, institution: institution(name, draft), text: name,
        role: found.role.map { flat(text.string($0)) },
        evidence: draft.document.evidence(for: found.range, of: block))
      set(found.span, isDegree: found.isDegree, &item)
      append(item, to: &draft)
    }
  }

  // MARK: Brackets

  private static func readBracket(
    _ talk: Talk, of speaker: Int, _ item: TalkListing.Item, _ draft: inout ExtractionDraft
  ) {
    guard let text = talk.affiliation else { return }
    let passage = item.speakers.first ?? item.title
    let evidence = draft.document.evidence(for: passage.range, of: draft.blocks[passage.block])
    for part in parts(of: text) {
      append(
        Affiliation(
          person: speaker, institution: institution(part, draft), text: part, evidence: evidence),
        to: &draft)
    }
  }

  /// "University of Washington & Anyscale" is two.
  static func parts(of text: String) -> [String] {
    var parts: [Substring] = []
    var rest = text[...]
    while let cut = rest.firstRange(of: " & ") ?? rest.firstRange(of: " / ")
      ?? rest.firstRange(of: "; ")
    {
      parts.append(rest[..<cut.lowerBound])
      rest = rest[cut.upperBound...]
    }
    parts.append(rest)
    let names = parts.map { String($0.trimmed()) }.filter { !$0.isEmpty }
    // "Texas A & M", "AT & T": single letters stay together.
    return names.contains { $0.utf8.count < 2 } ? [text] : names
  }

  // MARK: Adding

  private static func append(_ item: Affiliation, to draft: inout ExtractionDraft) {
    draft.extracted.affiliations.append(item)
  }

  /// Leaves out what was said before in the same words.
  private static func removeRepeated(_ draft: inout ExtractionDraft) {
    var told: Set<[String]> = []
    for item in draft.extracted.affiliations where item.role != nil {
      told.insert([String(item.person), item.institution.name])
    }
    draft.extracted.affiliations.removeAll {
      $0.role == nil && $0.from == nil && $0.to == nil
        && told.contains([String($0.person), $0.institution.name])
    }
    var seen: Set<[String]> = []
    draft.extracted.affiliations.removeAll { item in
      let key = [
        String(item.person), item.institution.name, item.role ?? "", item.from ?? "", item.to ?? "",
      ]
      return !seen.insert(key).inserted
    }
  }

  private static func institution(_ text: String, _ draft: ExtractionDraft) -> Institution {
    // A text that names two is left as printed: which of them is meant isn't said.
    let found = draft.catalogues.institutions.normalize(text)
    guard let first = found.first, found.count == 1 else {
      return Institution(name: text, isKnown: false)
    }
    return first
  }

  private static func flat(_ text: String) -> String {
    text.split { $0.isWhitespace }.joined(separator: " ")
  }
}
