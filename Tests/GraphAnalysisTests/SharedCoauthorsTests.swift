import Bibliography
import GraphAnalysis
import Linking
import Testing

@Suite struct SharedCoauthorsTests {
  private static func sample() -> (SampleCorpus, [Int]) {
    var sample = SampleCorpus()
    let people = ["Ada Berg", "Bo Carr", "Cy Dahl", "Di Engel"].map { sample.person($0) }
    sample.work("One", by: "Ada Berg, Xu Lin, Yan Mo", year: 2020, topics: ["t"])
    sample.work("Two", by: "Bo Carr, Xu Lin=X. Lin, +", year: 2021, topics: ["t"])
    sample.work("Three", by: "Ada Berg, Bo Carr", year: 2022)
    sample.work("Four", by: "Cy Dahl, Yan Mo", year: 2022)
    sample.work("Five", by: "Ada Berg, Xu Lin", year: 2023)
    sample.work("Six", by: "Di Engel, Yan Mo Jr", year: 2023)
    sample.doubt("Yan Mo", "Yan Mo Jr", weight: 3)
    sample.relation(.advisor, from: "Ada Berg", to: "Prof Zed", label: .advisor)
    sample.relation(.advisor, from: "Cy Dahl", to: "Prof Zed", label: .mentor)
    sample.stay(of: "Ada Berg", at: "Upsala", from: "2019")
    sample.stay(of: "Di Engel", at: "Upsala", from: "2021", to: "2022")
    return (sample, people)
  }

  @Test func matrixAndProofs() throws {
    let (sample, people) = Self.sample()
    let graph = sample.graph()
    let shared = SharedCoauthors(among: people, in: graph)
    #expect(
      shared.matrix(in: graph) == [[3, 1, 1, 0], [1, 2, 0, 0], [1, 0, 1, 0], [0, 0, 0, 1]])
    let pair = try #require(shared.pair(1, 0))
    #expect(pair.first == people[0])
    #expect(pair.shared.map { graph.name(of: .person($0.person)) } == ["Xu Lin"])
    let coauthor = try #require(pair.shared.first)
    #expect(coauthor.worksWithFirst == [0, 4])
    #expect(coauthor.worksWithSecond == [1])
    #expect(coauthor.fractionalWithFirst == 1.5)
    #expect(coauthor.strength == 1)
    #expect(coauthor.doubt?.reason == .initialsOnly(["X. Lin"]))
    #expect(pair.jointWorks == [2])
    #expect(pair.distance == 1)
    #expect(pair.sharedTopics == [0])
    #expect(pair.cutShort == [1])
    #expect(shared.cutShort == [1])
    #expect(shared.common.map(\.with.count) == [2, 2])
  }

  @Test func chainsAndOtherTies() throws {
    let (sample, people) = Self.sample()
    let graph = sample.graph()
    let shared = SharedCoauthors(among: people, in: graph)
    let far = try #require(shared.pair(1, 2))
    #expect(far.distance == 3)
    #expect(far.chains.count == 2)
    #expect(far.chains.first?.hops.map(\.works) == [[2], [0], [3]])
    let advised = try #require(shared.pair(0, 2))
    #expect(advised.sharedAdvisors.map { graph.name(of: .person($0)) } == ["Prof Zed"])
    let apart = try #require(shared.pair(0, 3))
    #expect(apart.distance == nil)
    #expect(apart.shared.isEmpty)
    #expect(apart.sharedInstitutions == [0])
    #expect(apart.possible.map(\.weight) == [3])
  }

  @Test func capKeepsHyperAuthoredWorksOut() {
    var (sample, people) = Self.sample()
    let crowd = (0..<60).map { "Crowd N\($0)" }.joined(separator: ", ")
    sample.work("Detector", by: "Ada Berg, Cy Dahl, \(crowd)", year: 2020)
    let capped = SharedCoauthors(among: people, in: sample.graph())
    #expect(capped.pair(0, 2)?.shared.count == 1)
    #expect(capped.hyperAuthored == [6])
    let asked = sample.graph(.init(includesHyperAuthored: true))
    let all = SharedCoauthors(among: people, in: asked)
    #expect(all.pair(0, 2)?.shared.count == 61)
    #expect(all.hyperAuthored.isEmpty)
  }

  @Test func everyRelationHasEvidenceAndOneDirection() {
    let (sample, _) = Self.sample()
    let graph = sample.graph()
    let relations = graph.relations()
    #expect(relations.allSatisfy { !$0.evidence.isEmpty })
    for relation in relations where !relation.kind.isDirected {
      #expect(graph.id(of: relation.from) < graph.id(of: relation.to))
    }
    #expect(
      Set(relations.map(\.kind)) == [
        .coauthor, .advisor, .possiblySame, .topic, .affiliation,
      ])
    let advisor = relations.filter { $0.kind == .advisor }.map(\.label)
    #expect(advisor == [.advisor, .mentor])
  }
}
