import Bibliography
import Drawing
import GraphAnalysis
import Linking
import Testing

struct TimelineViewTests {
  /// `people` applicants with a work in each of `years`, and one work of the first two together.
  private func corpus(people: Int, years: ClosedRange<Int>) -> LinkedCorpus {
    var corpus = LinkedCorpus()
    for index in 0..<people {
      corpus.people.append(
        Person(
          id: "p\(index)", name: PersonName(given: "A", family: "B\(index)"), isApplicant: true))
    }
    func work(_ authors: [Int], _ year: Int?) {
      corpus.works.append(
        LinkedWork(
          id: "w\(corpus.works.count)", title: "T", year: year, date: nil, venue: nil,
          venueText: "", kind: .journal, listing: .own,
          authors: authors.map {
            LinkedWork.Author(person: $0, text: "", equalContribution: false)
          }, etAl: false, documents: ["a.txt"],
          evidence: [Evidence(document: "a.txt", line: 1, quote: "q")]))
    }
    for person in 0..<people { for year in years { work([person], year) } }
    if people > 1 { work([0, 1], years.upperBound) }
    work([0], nil)
    return corpus
  }

  @Test func aCellSaysHowManyWorksAndWithWhom() throws {
    let picture = PictureView.timeline.picture(
      of: CollaborationGraph(corpus(people: 2, years: 2020...2022)))
    let cell = try #require(picture.nodes.first { $0.id == "p0-2022" })
    #expect(cell.label == "2 works\nwith A B1")
    #expect(cell.isShared)
    let plain = try #require(picture.nodes.first { $0.id == "p0-2021" })
    #expect(plain.label == "1 work" && !plain.isShared)
    #expect(picture.nodes.filter { $0.kind == .year }.map(\.label) == ["2020", "2021", "2022"])
    #expect(picture.omissions == ["1 work without a year is not drawn."])
    #expect(picture.cells.count == picture.nodes.count)
    #expect(Set(picture.cells).count == picture.cells.count, "no cell holds two labels")
  }

  @Test(arguments: [(1, 1960...2024), (30, 2000...2024), (200, 2010...2020)])
  func spansGrowAndRowsFallUntilAPageHoldsThem(people: Int, years: ClosedRange<Int>) {
    let picture = PictureView.timeline.picture(
      of: CollaborationGraph(corpus(people: people, years: years)))
    #expect(picture.nodes.count <= 120)
    #expect(picture.nodes.count { $0.kind == .year } <= 12)
    let rows = picture.nodes.count { $0.kind == .applicant }
    #expect(rows > 0)
    #expect(rows == people || picture.omissions.contains { $0.contains("\(people - rows) people") })
  }

  @Test func nothingDatedIsNoTable() {
    var corpus = corpus(people: 1, years: 2020...2020)
    for index in corpus.works.indices { corpus.works[index].year = nil }
    #expect(PictureView.timeline.picture(of: CollaborationGraph(corpus)).nodes.isEmpty)
  }
}
