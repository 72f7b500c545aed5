import Bibliography
import Testing

@testable import Linking

/// Works of one title that appeared at different places.
@Suite struct WorkPlaceTests {
  struct Listing: CustomTestStringConvertible {
    var volume = ""
    var issue = ""
    var pages = ""
    var year = 2004
    var doi: String?
    var authors = ["Quill", "Marsh"]
    var testDescription: String { "\(year) \(volume)(\(issue)):\(pages) \(authors)" }

    fileprivate func add(to document: inout ExtractedDocument) {
      let number = document.works.count
      let evidence = Evidence(document: document.id, line: number + 1, quote: "Letters")
      let first = document.mentions.count
      for (place, family) in authors.enumerated() {
        document.mentions.append(
          Mention(
            text: "Ada \(family)", name: PersonName(given: "Ada", family: family), role: .author,
            work: number, position: place + 1, evidence: evidence))
      }
      var work = Work(
        title: "Letters from the treasurer", authors: Array(first..<document.mentions.count),
        year: year, venueText: "Moot Letters", kind: .journal, evidence: evidence)
      work.identifiers["doi"] = doi
      work.locator = Locator(volume: volume, issue: issue, pages: pages)
      document.works.append(work)
    }
  }

  private func works(_ lists: [[Listing]]) -> Int {
    let documents = lists.enumerated().map { number, list in
      var document = ExtractedDocument(id: "\(number).bib", kind: .bibliography)
      for listing in list { listing.add(to: &document) }
      return document
    }
    return Linker.link(documents).works.count
  }

  static let pairs: [(a: Listing, b: Listing, count: Int)] = [
    (Listing(volume: "3", issue: "1"), Listing(volume: "3", issue: "2"), 2),
    (Listing(volume: "3"), Listing(volume: "4"), 2),
    (Listing(pages: "1--4"), Listing(pages: "101--104"), 2),
    (Listing(year: 2004), Listing(year: 2005), 2),
    (Listing(doi: "10.1000/a.1"), Listing(doi: "10.1000/a.2"), 2),
    (Listing(authors: ["Quill"]), Listing(authors: ["Quill", "Marsh"]), 2),
    (Listing(authors: ["Quill", "Marsh"]), Listing(authors: ["Quill", "Lodge"]), 2),
    (
      Listing(authors: ["Quill", "Marsh", "Lodge"]),
      Listing(authors: ["Quill", "Marsch", "Lodge"]),
      1
    ),
    (Listing(volume: "3", pages: "1--4"), Listing(volume: "3", pages: "1"), 1),
    (Listing(volume: "3"), Listing(pages: "1--4"), 1),
    (Listing(), Listing(), 1),
    (Listing(volume: "3", doi: "10.1000/a.1"), Listing(volume: "4", doi: "10.1000/a.1"), 1),
  ]

  @Test(arguments: pairs) func oneListNamesThem(_ a: Listing, _ b: Listing, _ count: Int) {
    #expect(works([[a, b]]) == count)
    #expect(works([[b, a]]) == count)
  }

  static let lists: [(a: Listing, b: Listing, count: Int)] = [
    (Listing(volume: "3", pages: "1"), Listing(volume: "4", pages: "101"), 2),
    // A slip in one number, or a year that was still open, is no other work.
    (Listing(volume: "3", pages: "1"), Listing(volume: "3", pages: "2"), 1),
    (Listing(volume: "3", pages: "1"), Listing(volume: "4", pages: "1"), 1),
    (Listing(year: 2004), Listing(year: 2005), 1),
  ]

  @Test(arguments: lists) func twoListsNameThem(_ a: Listing, _ b: Listing, _ count: Int) {
    #expect(works([[a], [b]]) == count)
  }
}
