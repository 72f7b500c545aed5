import Bibliography
import Documents

/// Finds whose CV or statement a document is, also where no line prints the name plainly.
///
/// Candidates come from the first lines, from labels and signatures, and from the author lists of
/// the document's own works; e-mail addresses, bold type and the file's name speak for one of them.
package enum OwnerFinder {
  /// Sets the owner of `draft` and adds the owner's mention.
  ///
  /// Only CVs and statements have owners. Nobody is named where the signs are too weak.
  ///
  /// - Complexity: O(*n*) in the document, plus O(*candidates* · *works*).
  package static func run(_ draft: inout ExtractionDraft) {
    let contacts = ContactFinder.find(draft)
    guard draft.extracted.kind == .cv || draft.extracted.kind == .statement else { return }
    var candidates = HeaderNames.find(draft).map(OwnerCandidate.init)
    addAuthors(of: draft, to: &candidates)
    for index in candidates.indices {
      candidates[index].points += contactPoints(candidates[index].key, contacts, draft.document.id)
    }
    let best = candidates.enumerated().max {
      ($0.element.points, -$0.offset) < ($1.element.points, -$1.offset)
    }
    guard let best = best?.element, best.points >= OwnerCandidate.leastPoints else {
      draft.extracted.diagnostics.append(
        Diagnostic(
          severity: .warning, code: "no-owner", document: draft.document.id,
          summary: "Whose document this is could not be told.",
          remedy: "Write the name on the first line, or name the file after its owner."))
      return
    }
    draft.extracted.owner = draft.add(
      Mention(
        text: best.text, name: best.name, role: .owner, isEmphasized: true,
        identifiers: contacts.identifiers, evidence: best.evidence))
    draft.extracted.ownerIdentifiers = contacts.identifiers
    claimWorks(of: OwnerKey(best.name), in: &draft)
  }

  /// A work in a list of references that names the owner among its authors is the owner's own.
  private static func claimWorks(of owner: OwnerKey, in draft: inout ExtractionDraft) {
    for index in draft.extracted.works.indices where draft.extracted.works[index].listing == .cited
    {
      let isOwn = draft.extracted.works[index].authors.contains { author in
        let key = OwnerKey(draft.extracted.mentions[author].name)
        return key.agrees(with: owner) && !key.given.isEmpty
      }
      if isOwn { draft.extracted.works[index].listing = .own }
    }
  }

  /// Adds the names in the document's own author lists: the owner is in nearly all of them.
  private static func addAuthors(
    of draft: ExtractionDraft, to candidates: inout [OwnerCandidate]
  ) {
    var works = draft.extracted.works.filter { $0.listing == .own }
    // "References" may be a CV's word for its publications.
    if works.isEmpty, draft.extracted.kind == .cv { works = draft.extracted.works }
    guard !works.isEmpty else { return }
    var counts: [Int] = candidates.map { _ in 0 }
    var bold: [Int] = counts
    var byFamily: [String: [Int]] = [:]
    for (index, candidate) in candidates.enumerated() {
      byFamily[candidate.key.family, default: []].append(index)
      for part in [candidate.key.innerFamily, candidate.key.lastFamily].compactMap(\.self) {
        byFamily[part, default: []].append(index)
      }
    }
    for work in works {
      var seen: Set<Int> = []
      for author in work.authors {
        let mention = draft.extracted.mentions[author]
        let key = OwnerKey(mention.name)
        guard !key.family.isEmpty else { continue }
        let known = byFamily[key.family, default: []].first {
          !seen.contains($0) && candidates[$0].key.agrees(with: key)
        }
        let index: Int
        if let known {
          index = known
          if mention.name.display.utf8.count > candidates[index].name.display.utf8.count {
            candidates[index].replaceName(with: mention)
          }
        } else {
          // "with Jane Doe": whose list it is stands beside her, under no name of its own. Who was
          // put in front of an entry has all of it for evidence.
          if let span = mention.evidence.span, span == work.evidence.span { continue }
          index = candidates.count
          candidates.append(OwnerCandidate(mention))
          counts.append(0)
          bold.append(0)
          byFamily[key.family, default: []].append(index)
        }
        seen.insert(index)
        counts[index] += 1
        if mention.isEmphasized { bold[index] += 1 }
      }
    }
    // Where many authors are bold, bold tells nothing.
    let boldTotal = bold.reduce(0, +)
    for index in candidates.indices where counts[index] > 0 {
      let share = Double(counts[index]) / Double(works.count)
      candidates[index].points += share >= 0.5 ? 4 * share * weight(of: works.count) : share
      if bold[index] > 0, boldTotal <= works.count + 2 {
        candidates[index].points += 3 * Double(bold[index]) / Double(boldTotal)
      }
    }
  }

  /// One work says little about who is in every author list.
  private static func weight(of works: Int) -> Double {
    switch works {
    case 1: 0.3
    case 2: 0.6
    default: 1
    }
  }

  private static func contactPoints(
    _ key: OwnerKey, _ contacts: ContactFinder.Contacts, _ document: String
  ) -> Double {
    var points = 0.0
    let locals = contacts.localParts.map { key.likeness(toLocalPart: $0) }
    points += 3.5 * (locals.max() ?? 0)
    let handles = contacts.handles.map { key.likeness(toLocalPart: $0) }
    points += 1.5 * (handles.max() ?? 0)
    let words = Set(TextFolding.words(document))
    if words.contains(key.family), key.given.utf8.count < 2 || words.contains(key.given) {
      points += 2
    }
    return points
  }
}

/// Somebody who may own the document, with what speaks for it.
struct OwnerCandidate {
  /// Below this, nobody is named the owner.
  static let leastPoints = 2.0

  var name: PersonName
  var key: OwnerKey
  var text: String
  var evidence: Evidence
  var points: Double

  init(_ header: HeaderNames.Found) {
    name = header.name
    key = OwnerKey(header.name)
    text = header.text
    evidence = header.evidence
    points = header.points
  }

  init(_ mention: Mention) {
    name = mention.name
    key = OwnerKey(mention.name)
    text = mention.text
    evidence = mention.evidence
    points = 0
  }

  /// Takes over a fuller spelling from an author list, where the header gave none.
  mutating func replaceName(with mention: Mention) {
    guard points == 0 else { return }
    name = mention.name
    key = OwnerKey(mention.name)
    text = mention.text
    evidence = mention.evidence
  }
}
