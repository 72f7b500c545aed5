import Foundation

/// What decides how hard a bibliography is to link, as counts by rank and without any of its words.
///
/// A corpus generated from a shape has the list lengths, years, venues, title lengths, abbreviated
/// names and, above all, the ambiguity of names of the corpus that it was measured on.
struct CorpusShape {
  var works = 20_000
  /// Distinct names in full: about the number of people.
  var people = 16_000
  /// How often each number of authors occurs, from none on.
  var lengths: [Double] = []
  /// How many people bear each family name, and each given name, the most frequent first.
  var families: [Double] = []
  var givens: [Double] = []
  var years: [(year: Int, count: Double)] = []
  /// How many works each venue has, the largest first; and which part of works has one.
  var venues: [Double] = []
  var venueShare = 1.0
  /// How many titles have each number of words; and how often each word occurs.
  var titleLengths: [Double] = []
  var words: [Double] = []
  /// How many works each person has, the busiest first.
  var output: [Double] = []
  /// Which parts of works print initials, and of authors have an affiliation.
  var initialShare = 0.1
  var affiliationShare = 0.0

  /// A large bibliography of a science: laws instead of counts.
  static var usual: CorpusShape {
    func law(_ count: Int, _ exponent: Double, _ first: Double) -> [Double] {
      (1...count).map { max(1, (first / pow(Double($0), exponent)).rounded()) }
    }
    var out = CorpusShape()
    out.lengths = [0, 14, 24, 24, 17, 10, 5, 3, 1.5, 0.8, 0.4, 0.2, 0.1, 0.05, 0.05]
    out.families = law(7000, 0.75, 500)
    out.givens = law(5000, 0.8, 250)
    out.years = (0..<40).map { (1986 + $0, pow(1.07, Double($0))) }
    out.venues = law(400, 1, 2000)
    out.venueShare = 0.95
    out.titleLengths = [0, 1, 2, 4, 7, 10, 12, 12, 10, 8, 6, 4, 2, 1]
    out.words = law(20_000, 0.9, 8000)
    out.output = law(16_000, 0.6, 300)
    return out
  }

  private init() {}

  /// Measures the records in a file, one JSON object a line.
  init(measuring path: String) throws {
    var tally = Tally()
    let text = try Data(contentsOf: URL(fileURLWithPath: path))
    for line in text.split(separator: 0x0A) {
      if let record = try? JSONSerialization.jsonObject(with: line) as? [String: Any] {
        tally.add(record)
      }
    }
    works = max(1, tally.works)
    people = max(2, tally.works(of: \.people).count)
    output = tally.works(of: \.people)
    lengths = tally.lengths
    families = Self.ranked(tally.bearers.mapValues { Double($0.count) })
    givens = Self.ranked(tally.givens.mapValues { Double($0.count) })
    years = tally.years.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    venues = Self.ranked(tally.venues)
    venueShare = tally.venues.values.reduce(0, +) / Double(works)
    titleLengths = tally.titleLengths
    words = Self.ranked(tally.words)
    let mentions = max(1, tally.mentions)
    initialShare = tally.initials / mentions
    affiliationShare = tally.affiliations / mentions
  }

  private static func ranked(_ counts: [String: Double]) -> [Double] {
    counts.values.sorted(by: >)
  }

  /// Counts while records go by.
  private struct Tally {
    var works = 0
    var mentions = 0.0
    var initials = 0.0
    var affiliations = 0.0
    var lengths: [Double] = []
    var titleLengths: [Double] = []
    var years: [Int: Double] = [:]
    var venues: [String: Double] = [:]
    var words: [String: Double] = [:]
    var people: [String: Double] = [:]
    /// The given names that go with each family name, and the other way round.
    var bearers: [String: Set<String>] = [:]
    var givens: [String: Set<String>] = [:]

    mutating func add(_ record: [String: Any]) {
      works += 1
      if let year = record["year"] as? Int { years[year, default: 0] += 1 }
      if let venue = record["venue"] as? String, !venue.isEmpty { venues[venue, default: 0] += 1 }
      let title = (record["title"] as? String ?? "").lowercased().split(separator: " ")
      Self.count(title.count, in: &titleLengths)
      for word in title { words[String(word), default: 0] += 1 }
      let authors = record["authors"] as? [[String: Any]] ?? []
      Self.count(authors.count, in: &lengths)
      for author in authors {
        mentions += 1
        if author["affiliation"] is String { affiliations += 1 }
        let family = (author["family"] as? String ?? "").lowercased()
        let first =
          (author["given"] as? String ?? "").lowercased()
          .split(whereSeparator: { $0 == " " || $0 == "." }).first.map(String.init) ?? ""
        guard first.count > 1 else {
          initials += 1
          continue
        }
        people[first + " " + family, default: 0] += 1
        bearers[family, default: []].insert(first)
        givens[first, default: []].insert(family)
      }
    }

    func works(of counts: KeyPath<Tally, [String: Double]>) -> [Double] {
      CorpusShape.ranked(self[keyPath: counts])
    }

    private static func count(_ value: Int, in histogram: inout [Double]) {
      while histogram.count <= value { histogram.append(0) }
      histogram[value] += 1
    }
  }
}
