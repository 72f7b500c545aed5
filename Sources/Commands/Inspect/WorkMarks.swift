import Bibliography
import Documents

/// The marks of titles, venues and years, looked up around the words that a work was read from.
struct WorkMarks {
  private let source: [UInt8]
  private(set) var all: [AnnotationMark] = []

  /// How many bytes in front of and behind a work's words its fields may stand.
  private static let reach = (before: 400, behind: 500)

  init(_ works: [Work], _ document: Document) {
    source = document.source
    let listed = works.compactMap { work in work.evidence.span.map { (work: work, span: $0) } }
      .sorted { $0.span.lowerBound < $1.span.lowerBound }
    for (index, entry) in listed.enumerated() {
      let span = entry.span
      // What belongs to the works before and behind is not looked at.
      let next = listed[(index + 1)...].first { $0.span.lowerBound >= span.upperBound }
      let previous = index > 0 ? listed[index - 1].span.upperBound : 0
      let start = max(min(previous, span.lowerBound), span.lowerBound - Self.reach.before)
      let end = min(
        next?.span.lowerBound ?? source.count, span.upperBound + Self.reach.behind, source.count)
      mark(entry.work, span, start..<end)
    }
  }

  private mutating func mark(_ work: Work, _ span: Range<Int>, _ around: Range<Int>) {
    let title = find(work.title, span) ?? find(work.title, around)
    if let title {
      all.append(
        AnnotationMark(
          kind: .title, span: title, note: "Title of a work (\(work.listing.rawValue))"))
    }
    let behind = title?.upperBound ?? span.lowerBound
    let venue =
      find(work.venueText, behind..<around.upperBound)
      ?? find(work.venueText, around.lowerBound..<behind)
    if let venue {
      let series = work.venue.map { "Venue: \($0.series)" } ?? "Venue"
      all.append(
        AnnotationMark(kind: .venue, span: venue, note: "\(series), \(work.kind.rawValue)"))
    }
    if let year = work.year, let place = place(of: year, title, venue, around) {
      all.append(AnnotationMark(kind: .year, span: place, note: "Year \(year)"))
    }
  }

  private func find(_ text: String, _ range: Range<Int>) -> Range<Int>? {
    if text.isEmpty || range.isEmpty { return nil }
    return LetterSearch.find(Array(text.utf8), in: source, range, isWhole: true)
  }

  /// The year from the venue on, else the last one before it; those in titles and identifiers only
  /// where there is no other.
  private func place(
    of year: Int, _ title: Range<Int>?, _ venue: Range<Int>?, _ around: Range<Int>
  ) -> Range<Int>? {
    let digits = String(year)
    var before: Range<Int>?
    var start = around.lowerBound
    while let place = find(digits, start..<around.upperBound) {
      start = place.upperBound
      if isInIdentifier(place) || title?.overlaps(place) ?? false { continue }
      if place.upperBound > venue?.lowerBound ?? around.lowerBound { return place }
      before = place
    }
    return before ?? find(digits, around)
  }

  /// Whether signs and letters beside digits make an identifier or an address of them:
  /// "10.1000/abc-2023-0025".
  private func isInIdentifier(_ place: Range<Int>) -> Bool {
    func isLink(_ at: Int) -> Bool {
      source.indices.contains(at) && [0x2D, 0x2E, 0x2F, 0x5F].contains(source[at])
    }
    func isLetter(_ at: Int) -> Bool {
      source.indices.contains(at) && LetterSearch.letter(source[at]) != nil
    }
    return isLink(place.lowerBound - 1) && isLetter(place.lowerBound - 2)
      || isLink(place.upperBound) && isLetter(place.upperBound + 1)
  }
}
