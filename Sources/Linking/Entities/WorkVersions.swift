import Bibliography

/// Which listings of one work are listings of the same version of it.
struct WorkVersions {
  let table: MentionTable
  let venues: VenueIndex

  /// The versions that some listings of one work tell of, in the order of the listings; none where
  /// all tell of the same.
  func versions(of listings: [Int]) -> [WorkVersion] {
    if listings.count < 2 { return [] }
    var groups: [[Int]] = []
    for listing in listings {
      let work = table.work(listing)
      if let known = groups.firstIndex(where: { group in
        group.prefix(16).allSatisfy { Self.isSameVersion(table.work($0), work) }
      }) {
        groups[known].append(listing)
      } else {
        groups.append([listing])
      }
    }
    return groups.count < 2 ? [] : groups.map(version)
  }

  /// A preprint is one version whatever archive holds it; what appeared is told apart by its venue,
  /// and a listing that names none may be of any.
  private static func isSameVersion(_ a: Work, _ b: Work) -> Bool {
    if a.kind == .preprint || b.kind == .preprint { return a.kind == b.kind }
    if let x = a.venue, let y = b.venue {
      return x.isKnown && y.isKnown ? x.series == y.series : true
    }
    return true
  }

  private func version(_ listings: [Int]) -> WorkVersion {
    let all = listings.map { table.work($0) }
    let main = all.first { $0.venue != nil } ?? all[0]
    var identifiers: [String: String] = [:]
    for work in all.reversed() { identifiers.merge(work.identifiers) { $1 } }
    var version = WorkVersion(
      kind: main.kind, year: main.year ?? all.compactMap(\.year).first,
      date: main.date ?? all.compactMap(\.date).first,
      venue: main.venue.flatMap { venues.index(of: $0) },
      venueText: main.venueText.isEmpty
        ? all.map(\.venueText).first { !$0.isEmpty } ?? "" : main.venueText,
      identifiers: identifiers,
      documents: Set(listings.map { table.documents[table.documentOfWork[$0]].id }).sorted(),
      evidence: Set(all.map(\.evidence)).sorted())
    version.locator = all.first { !$0.locator.isEmpty }?.locator ?? Locator()
    return version
  }
}
