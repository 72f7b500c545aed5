import Bibliography
import Drawing
import GraphAnalysis
import Linking
import Testing

struct ConflictsViewTests {
  /// Two members of the committee, four others; the first member wrote with the first two of them,
  /// and the second member may be somebody who wrote with the third.
  private var graph: CollaborationGraph {
    var corpus = LinkedCorpus()
    for index in 0..<7 {
      var person = Person(id: "p\(index)", name: PersonName(given: "A\(index)", family: "B"))
      person.isPanel = index < 2
      person.isApplicant = (2..<6).contains(index)
      corpus.people.append(person)
    }
    let evidence = [Evidence(document: "a.txt", line: 1, quote: "q")]
    for (first, second, year) in [(0, 2, 2025), (0, 3, 2024), (6, 4, 2025), (0, 4, 1990)] {
      corpus.works.append(
        LinkedWork(
          id: "w\(corpus.works.count)", title: "Title <\(year)>", year: year, date: nil,
          venue: nil, venueText: "", kind: .journal, listing: .own,
          authors: [first, second].map {
            LinkedWork.Author(person: $0, text: "", equalContribution: false)
          }, etAl: false, documents: ["a.txt"], evidence: evidence))
    }
    corpus.doubtful = [
      DoubtfulPair(first: 1, second: 6, weight: 1, reasons: [], evidence: evidence)
    ]
    return CollaborationGraph(corpus)
  }

  private func picture(labels: Int = 120, waived: Bool = false) throws -> Picture {
    let graph = graph
    let policy = ConflictPolicy(
      id: "rule", title: "Rule", coauthorship: .init(window: .months(48)))
    let day = try #require(CalendarDay("2026-01-01"))
    let waivers =
      waived ? [ConflictReport.Waiver(first: 0, second: 2, reason: "a good reason")] : []
    let report = ConflictReport(
      between: ConflictReport.pairs(in: graph), under: [policy], asOf: day, in: graph,
      waivers: waivers)
    return PictureView.conflicts.picture(of: graph, maximumLabels: labels, conflicts: report)
  }

  @Test func whatTiesTwoStandsBetweenThem() throws {
    let picture = try picture()
    #expect(picture.nodes.count { $0.kind == .panel } == 2)
    #expect(picture.nodes.count { $0.kind == .applicant } == 4)
    let ties = picture.nodes.indices.filter { picture.nodes[$0].kind == .tie }
    #expect(ties.count == 3)
    for tie in ties {
      #expect(picture.cells[tie].column == 1)
      let lines = picture.edges.filter { $0.from == tie || $0.to == tie }
      #expect(lines.map { picture.cells[$0.from].column } == [0, 1])
      #expect(lines.map { picture.cells[$0.to].column } == [1, 2])
    }
    let kinds = Set(picture.edges.map(\.kind))
    #expect(kinds == [.conflict, .possibleConflict])
    #expect(picture.nodes.contains { $0.label.hasPrefix("conflict\n1 joint work, last 2025") })
    #expect(picture.omissions.contains { $0.contains("5 pairs") })
    #expect(Set(picture.cells).count == picture.cells.count)
  }

  @Test func whatIsWaivedIsDrawnAsSuch() throws {
    let picture = try picture(waived: true)
    #expect(picture.edges.contains { $0.kind == .waivedConflict })
    #expect(picture.nodes.contains { $0.tooltip.contains("waived: a good reason") })
  }

  @Test func theGravestStayWhereThereIsNoRoom() throws {
    let picture = try picture(labels: 8)
    #expect(picture.nodes.count == 8)
    #expect(picture.edges.allSatisfy { $0.kind == .conflict })
    #expect(picture.omissions.contains { $0.contains("room: 1 pair ") })
  }
}
