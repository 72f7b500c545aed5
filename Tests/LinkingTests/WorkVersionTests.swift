import Bibliography
import Testing

@testable import Linking

/// One work under several titles, in several lists and versions.
@Suite struct WorkVersionTests {
  private struct Listing {
    var document: String
    var title: String
    var authors: [PersonName]
    var year: Int?
    var kind = Work.Kind.conference
    var venue: Venue?
  }

  private static let ada = PersonName(given: "Ada", family: "Quill")
  private static let bo = PersonName(given: "Bo", family: "Marsh")
  private static let short = PersonName(given: "A.", family: "Quill")
  private static let meeting = Venue(
    series: "MOOT", name: "Meeting of Moot Matters", kind: .conference, isKnown: true)
  private static let journal = Venue(
    series: "Moot Letters", name: "Moot Letters", kind: .journal, isKnown: true)

  private static func link(_ listings: [Listing]) -> LinkedCorpus {
    var documents: [String: ExtractedDocument] = [:]
    for (line, item) in listings.enumerated() {
      var document =
        documents[item.document] ?? ExtractedDocument(id: item.document, kind: .cv)
      let first = document.mentions.count
      for (place, name) in item.authors.enumerated() {
        document.mentions.append(
          Mention(
            text: name.display, name: name, role: .author, work: document.works.count,
            position: place + 1,
            evidence: Evidence(document: item.document, line: line + 1, quote: name.display)))
      }
      document.works.append(
        Work(
          title: item.title, authors: Array(first..<document.mentions.count), year: item.year,
          venue: item.venue, venueText: item.venue?.name ?? "", kind: item.kind,
          evidence: Evidence(document: item.document, line: line + 1, quote: item.title)))
      documents[item.document] = document
    }
    return Linker.link(Array(documents.values))
  }

  @Test func onePaperInFourLists() {
    let title = "Slow ferries and the price of salt"
    let corpus = Self.link([
      Listing(document: "a", title: title, authors: [Self.ada, Self.bo], year: 2019),
      Listing(
        document: "b", title: "Slow Ferries and the Price of Salt.",
        authors: [Self.short, Self.bo],
        year: 2019),
      Listing(
        document: "c", title: "Slow ferries and the prlce of salt", authors: [Self.ada, Self.bo],
        year: nil),
      Listing(document: "d", title: title, authors: [Self.short, Self.bo], year: 2020),
    ])
    #expect(corpus.works.count == 1)
    #expect(corpus.works.first?.documents == ["a", "b", "c", "d"])
    #expect(corpus.works.first?.versions.isEmpty == true)
    #expect(corpus.people.count == 2)
  }

  @Test func versionsAreKeptWithTheirPlaces() throws {
    let title = "Slow ferries and the price of salt"
    let corpus = Self.link([
      Listing(
        document: "a", title: title, authors: [Self.ada, Self.bo], year: 2018, kind: .preprint),
      Listing(
        document: "a", title: title, authors: [Self.ada, Self.bo], year: 2019, venue: Self.meeting),
      Listing(
        document: "b", title: title, authors: [Self.short, Self.bo], year: 2020, kind: .journal,
        venue: Self.journal),
      Listing(document: "c", title: title, authors: [Self.short, Self.bo], year: 2019),
    ])
    let work = try #require(corpus.works.first)
    #expect(corpus.works.count == 1)
    #expect(
      work.versions.map(\.kind).sorted { $0.rawValue < $1.rawValue } == [
        .conference, .journal, .preprint,
      ])
    #expect(work.versions.first?.kind != .preprint)
    let preprint = try #require(work.versions.first { $0.kind == .preprint })
    #expect(preprint.year == 2018)
    #expect(preprint.documents == ["a"])
    #expect(preprint.evidence.map(\.line) == [1])
    let article = try #require(work.versions.first { $0.kind == .journal })
    #expect(article.venue.map { corpus.venues[$0].venue.series } == "Moot Letters")
    // A listing without a venue is no version of its own.
    #expect(work.versions.flatMap(\.documents).contains("c"))
  }

  @Test func anotherPaperOfTheSameTitleIsAnotherWork() {
    let corpus = Self.link([
      Listing(document: "a", title: "Editorial of the volume", authors: [Self.ada], year: 2010),
      Listing(document: "b", title: "Editorial of the volume", authors: [Self.bo], year: 2010),
      Listing(document: "c", title: "Editorial of the volume", authors: [Self.ada], year: 2016),
    ])
    #expect(corpus.works.count == 3)
  }

  @Test func unknownVenuesStayApart() {
    func unknown(_ name: String) -> Venue {
      Venue(series: name, name: name, kind: .workshop, isKnown: false)
    }
    let corpus = Self.link([
      Listing(
        document: "a", title: "On tides", authors: [Self.ada], year: 2010,
        venue: unknown("Workshop on Tides")),
      Listing(
        document: "b", title: "On winds", authors: [Self.ada], year: 2011,
        venue: unknown("Workshop on Winds")),
      Listing(
        document: "c", title: "On sands", authors: [Self.ada], year: 2012,
        venue: unknown("Workshop on tides")),
      Listing(
        document: "c", title: "On moots", authors: [Self.ada], year: 2013, venue: Self.meeting),
    ])
    #expect(corpus.venues.count == 3)
    #expect(corpus.venues.filter { !$0.venue.isKnown }.count == 2)
  }
}
