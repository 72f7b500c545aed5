import Bibliography
import GraphAnalysis
import Linking
import Testing

@Suite struct RecordTests {
  @Test func collaboratorTablesKeepToTheirWindows() throws {
    var sample = SampleCorpus()
    sample.work("Old", by: "Me Self, Old Friend", year: 2020)
    sample.work("New", by: "Me Self, Zoe Late, Amy Early", year: 2025, date: "2025-03")
    sample.work("Edge", by: "Me Self, Edge Case", year: 2022)
    sample.work("Undated", by: "Me Self, No Date")
    sample.relation(.advisor, from: "Me Self", to: "Pro Fessor", label: .advisor)
    sample.relation(.advisor, from: "Me Self", to: "Men Tor", label: .mentor)
    sample.relation(.advisor, from: "Stu Dent", to: "Me Self", label: .supervisor)
    sample.relation(.collaborator, from: "Me Self", to: "Work Mate")
    sample.stay(of: "Me Self", at: "Here", from: "2020")
    sample.stay(of: "Me Self", at: "There", from: "2015", to: "2020")
    sample.stay(of: "Zoe Late", at: "There", from: "2015", to: "2020")
    let graph = sample.graph()
    let day = try #require(CalendarDay("2026-12-01"))
    let tables = CollaboratorTables(of: 0, in: graph, asOf: day)
    func names(_ rows: [CollaboratorTables.Row]) -> [String] {
      rows.map { "\($0.code) \(graph.name(of: .person($0.person))) \($0.lastActive ?? "-")" }
    }
    #expect(tables.institutions.map { graph.corpus.institutions[$0].name } == ["Here"])
    #expect(names(tables.advising) == ["G Pro Fessor -", "T Stu Dent -"])
    #expect(
      names(tables.collaborators)
        == [
          "A Edge Case 2022", "A No Date -", "A Amy Early 2025-03", "A Zoe Late 2025-03",
          "C Work Mate -",
        ].sorted { left, right in
          // By family name: Case, Date, Early, Late, Mate.
          left.split(separator: " ")[2] < right.split(separator: " ")[2]
        })
    #expect(tables.collaborators.map(\.isUncertain) == [true, true, false, false, true])
    #expect(
      tables.collaborators[3].institutions.map { graph.corpus.institutions[$0].name } == ["There"])
    #expect((tables.advising + tables.collaborators).allSatisfy { !$0.evidence.isEmpty })
  }

  @Test func equalGraphsDoNotDiffer() {
    var sample = SampleCorpus()
    sample.work("One", by: "Ann App, Bea Co", year: 2020)
    let graph = sample.graph()
    let difference = GraphDifference(from: graph, to: graph)
    #expect(difference.newPeople.isEmpty && difference.lostPeople.isEmpty)
    #expect(difference.merged.isEmpty && difference.split.isEmpty)
    #expect(difference.newEdges.isEmpty && difference.lostEdges.isEmpty)
  }

  @Test func newDocumentIsTheCauseOfItsEdges() {
    var old = SampleCorpus()
    old.document("a.txt", owner: nil)
    old.work("One", by: "Ann App, Bea Co", year: 2020)
    var new = old
    new.document("b.txt", owner: nil)
    new.work("Two", by: "Ann App, Cal Do", year: 2021, document: "b.txt")
    let forward = GraphDifference(from: old.graph(), to: new.graph())
    #expect(forward.newDocuments == ["b.txt"])
    #expect(forward.newPeople == [2])
    #expect(forward.newEdges.map(\.causes) == [["b.txt"]])
    #expect(forward.lostEdges.isEmpty)
    let back = GraphDifference(from: new.graph(), to: old.graph())
    #expect(back.lostDocuments == ["b.txt"])
    #expect(back.lostPeople == [2])
    #expect(back.lostEdges.count == 1)
  }

  @Test func splitAndMergedPeopleAreFoundByTheirMentions() {
    var apart = SampleCorpus()
    apart.work("One", by: "Wei One=W. Zhang, Bea Co", year: 2020)
    apart.work("Two", by: "Wei Two=W. Zhang, Cal Do", year: 2021)
    var joined = SampleCorpus()
    joined.work("One", by: "Wei=W. Zhang, Bea Co", year: 2020)
    joined.work("Two", by: "Wei=W. Zhang, Cal Do", year: 2021)
    let merge = GraphDifference(from: apart.graph(), to: joined.graph())
    #expect(merge.merged.map(\.whole) == [0])
    #expect(merge.merged.map(\.parts) == [[0, 2]])
    #expect(merge.newEdges.isEmpty && merge.lostEdges.isEmpty)
    let split = GraphDifference(from: joined.graph(), to: apart.graph())
    #expect(split.split.map(\.parts) == [[0, 2]])
    #expect(split.newEdges.isEmpty && split.lostEdges.isEmpty)
  }
}
