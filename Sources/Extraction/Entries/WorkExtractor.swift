import Bibliography
import Documents

/// Reads the works of a document: its publications and its references.
package enum WorkExtractor {
  /// Appends the works of `draft`, and a mention for each author.
  ///
  /// - Complexity: O(*n*) in the bytes of the sections of works.
  package static func run(_ draft: inout ExtractionDraft) {
    var found: [(entry: Entry, listing: Work.Listing)] = []
    var lists: [Range<Int>] = []
    let owner = OwnerHint(draft)
    let implied = ImpliedOwner(owner)
    let (ranges, letters) = ranges(of: draft)
    report(letters.filter { ContactBlocks.isEntry(draft.blocks[$0]) }, &draft)
    for (range, listing) in ranges {
      WrappedLines.join(&draft, in: range)
      RaisedMarks.blank(&draft, in: range)
      CountedAuthors.blank(&draft, in: range)
      let result = EntryFinder.find(draft, in: range)
      var marked = result.entries.map(TypeBorders.marked)
      RepeatedAuthors.fill(&marked)
      BarredEntries.mark(&marked)
      var entries = listing == .own ? implied.complete(marked) : marked
      entries.removeAll { BookReviews.onlyPrintsReviewed($0, owner: owner) }
      AlikeTitles.mark(&entries)
      AlikeAuthors.mark(&entries)
      lists.append(found.count..<found.count + entries.count)
      found += entries.map { ($0, listing) }
      report(result.leftOver, &draft)
    }
    let inline = found.indices.filter { found[$0].entry.parts == nil }
    let parsed = ReferenceParser.standard.parse(inline.map { found[$0].entry.block.text })
    var references: [Int: ParsedReference] = [:]
    for (index, reference) in zip(inline, parsed) { references[index] = reference }

    for list in lists {
      AlikeBorders.mend(&references, list.map { ($0, found[$0].entry) })
    }
    completeLone(&found, &references, implied)

    var drafts: [WorkDraft] = []
    for list in lists {
      var works = list.map { index in
        WorkDraft(
          found[index].entry, references[index], listing: found[index].listing,
          owner: found[index].listing == .own ? owner : nil)
      }
      markFamilies(&works)
      for (index, work) in zip(list, works) {
        if work.isPlausible {
          drafts.append(work)
        } else {
          report(found[index].entry, &draft)
        }
      }
    }
    let style = AuthorListStyle.infer(from: drafts.map(\.authorText))
    for work in drafts { work.add(to: &draft, style: style) }
  }

  /// Reads own entries in which the parser saw no author again, as works of the owner alone.
  private static func completeLone(
    _ found: inout [(entry: Entry, listing: Work.Listing)],
    _ references: inout [Int: ParsedReference], _ implied: ImpliedOwner
  ) {
    for index in found.indices where found[index].listing == .own {
      guard let reference = references[index], reference.authors == nil,
        found[index].entry.setOff == nil, let entry = implied.completeAlone(found[index].entry)
      else { continue }
      found[index].entry = entry
      references[index] = ReferenceParser.standard.parse(entry.block.text)
    }
  }

  /// Tells the entries of a list whether a family name alone may be the owner's.
  ///
  /// Where others print "A. Quill", "Quill (1876) The wealth of rows" is somebody else's.
  private static func markFamilies(_ works: inout [WorkDraft]) {
    let inFull = works.map(\.namesOwnerInFull)
    let count = inFull.count { $0 }
    for index in works.indices {
      works[index].tellsFamilies = count == (inFull[index] ? 1 : 0)
    }
  }

  /// The block ranges that hold works, with what the heading says of them, and the blocks that tell who
  /// writes letters of reference.
  private static func ranges(
    of draft: ExtractionDraft
  ) -> (works: [(Range<Int>, Work.Listing)], letters: [Int]) {
    var ranges: [(Range<Int>, Work.Listing)] = []
    let kind = draft.extracted.kind
    for section in draft.sections {
      let listing: Work.Listing
      switch section.kind {
      case .publications: listing = kind == .references ? .cited : .own
      case .references: listing = .cited
      default: continue
      }
      // Programs among the publications are listed as what they are.
      if section.isSubsection, SectionVocabulary.namesSoftware(section.title) { continue }
      if let last = ranges.last, last.0.upperBound == section.blocks.lowerBound, last.1 == listing {
        ranges[ranges.count - 1].0 = last.0.lowerBound..<section.blocks.upperBound
      } else {
        ranges.append((section.blocks, listing))
      }
    }
    if ranges.isEmpty, kind == .references || kind == .bibliography {
      ranges = [(0..<draft.blocks.count, .cited)]
    }
    // In a CV, "References" may be the people who write letters: each is alone and has no year.
    var letters: [Int] = []
    let kept = ranges.filter { range, listing in
      guard kind == .cv, listing == .cited else { return true }
      let bodies = range.filter { !draft.blocks[$0].isHeading }
      if ContactBlocks.fill(bodies.map { draft.blocks[$0] }) {
        letters += bodies
        return false
      }
      let works = bodies.count { index in
        YearScanner.last(in: draft.blocks[index].text[...]) != nil
          || WorkRuns.beginsWithAuthors(draft.blocks[index])
      }
      return works * 2 >= bodies.count
    }
    return (kept + unannounced(draft, outside: kept.map(\.0)), letters)
  }

  /// Lists of works that no known heading announces: all of a CV's, or a statement's references.
  private static func unannounced(
    _ draft: ExtractionDraft, outside taken: [Range<Int>]
  ) -> [(Range<Int>, Work.Listing)] {
    switch draft.extracted.kind {
    case .cv:
      let runs = WorkRuns.find(draft, outside: taken, least: 3)
      return (runs + own(draft, outside: taken + runs)).map { ($0, .own) }
    case .statement where taken.isEmpty:
      return WorkRuns.find(draft, outside: taken, least: 2).map { ($0, .cited) }
    default: return []
    }
  }

  /// Blocks outside of all lists that begin with the owner's name among others and a title set off.
  ///
  /// "Current activities" may be works; talks, posters and theses that are listed so are not.
  private static func own(
    _ draft: ExtractionDraft, outside taken: [Range<Int>]
  ) -> [Range<Int>] {
    guard !taken.isEmpty, let owner = OwnerHint(draft) else { return [] }
    return draft.blocks.indices.compactMap { index in
      switch draft.section(ofBlock: index)?.kind ?? .other {
      case .talks, .teaching, .education, .students, .publications, .references: return nil
      default: break
      }
      guard !taken.contains(where: { $0.contains(index) }),
        WorkWords.namesStage(draft.blocks[index].text[...])
          || WorkRuns.isEntry(draft.blocks[index]),
        WorkRuns.isOwn(draft.blocks[index], owner)
      else { return nil }
      return index..<index + 1
    }
  }

  private static func report(_ leftOver: [Int], _ draft: inout ExtractionDraft) {
    for index in leftOver {
      let block = draft.blocks[index]
      let evidence = draft.document.evidence(for: 0..<0, of: block)
      draft.extracted.diagnostics.append(
        Diagnostic(
          severity: .note, code: "no-entry", document: draft.document.id, line: evidence.line,
          summary: "A line among the publications was not read as a work: “\(evidence.quote)”.",
          remedy: "Nothing to do if it is no publication."))
    }
  }

  private static func report(_ entry: Entry, _ draft: inout ExtractionDraft) {
    let evidence = draft.document.evidence(for: 0..<0, of: entry.block, limit: 80)
    draft.extracted.diagnostics.append(
      Diagnostic(
        severity: .note, code: "entry-not-understood", document: draft.document.id,
        line: evidence.line,
        summary: "An entry among the publications was not understood: “\(evidence.quote) …”.",
        remedy: "If it is a publication, put authors, title, venue and year on it."))
  }
}
