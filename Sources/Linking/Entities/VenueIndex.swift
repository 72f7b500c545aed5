import Bibliography

/// The venue series that works appeared in, each once, with the spellings that were met.
struct VenueIndex: Sendable {
  private(set) var venues: [LinkedVenue] = []
  private var numbers: [String: Int] = [:]

  init(_ table: MentionTable) {
    var found: [String: (venue: Venue, spellings: Set<String>)] = [:]
    for number in 0..<table.workCount {
      let work = table.work(number)
      guard let venue = work.venue else { continue }
      let key = Self.key(venue)
      var entry = found[key] ?? (venue, [])
      // Of two spellings of an unknown series, the one that sorts first.
      if (venue.name, venue.series) < (entry.venue.name, entry.venue.series) { entry.venue = venue }
      entry.spellings.insert(work.venueText)
      found[key] = entry
    }
    for (number, item) in found.sorted(by: { $0.key < $1.key }).enumerated() {
      numbers[item.key] = number
      venues.append(
        LinkedVenue(
          id: "v\(number + 1)", venue: item.value.venue,
          aliases: item.value.spellings.filter { !$0.isEmpty && $0 != item.value.venue.name }
            .sorted()))
    }
  }

  func index(of venue: Venue) -> Int? { numbers[Self.key(venue)] }

  /// A known series by its unique abbreviation; an unknown one by the letters of its name.
  private static func key(_ venue: Venue) -> String {
    venue.isKnown ? "0" + venue.series : "1" + TextFolding.key(venue.series)
  }
}
