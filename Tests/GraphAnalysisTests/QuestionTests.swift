import Bibliography
import GraphAnalysis
import Linking
import Testing

@Suite struct QuestionTests {
  private static func sample() -> SampleCorpus {
    var sample = SampleCorpus()
    sample.document("a.txt", owner: "Ann App")
    sample.work("One", by: "Ann App, Bea Co, Cal Do", year: 2020, topics: ["gnn"])
    sample.work("Two", by: "Bea Co, Cal Do", year: 2021, topics: ["gnn", "dsl"])
    sample.work("Three", by: "Cal Do, Dee Ek", year: 2022)
    sample.work("Four", by: "Ann App, Bea Co", topics: [])
    sample.work("Five", by: "Fay Lo", year: 2022)
    sample.relation(.advisor, from: "Ann App", to: "Bea Co", label: .advisor)
    sample.relation(.advisor, from: "Bea Co", to: "Gus Old", label: .advisor)
    sample.relation(.advisor, from: "Gus Old", to: "Ann App", label: .host)
    sample.relation(.advisor, from: "Hal Kid", to: "Ann App", label: .mentor)
    sample.stay(of: "Ann App", at: "Here", from: "2019-09", to: "2023")
    return sample
  }

  private static func names(_ people: [Int], _ graph: CollaborationGraph) -> [String] {
    people.map { graph.name(of: .person($0)) }
  }

  @Test func egoNetworkHasTheTiesAmongItsMembers() {
    let graph = Self.sample().graph()
    let near = EgoNetwork(around: 0, in: graph, via: [.coauthor])
    #expect(Self.names(near.members.map(\.person), graph) == ["Ann App", "Bea Co", "Cal Do"])
    #expect(near.relations.count == 3)
    let far = EgoNetwork(around: 0, in: graph, hops: 2, via: [.coauthor])
    #expect(far.members.last?.distance == 2)
    #expect(EgoNetwork(around: 0, in: graph, hops: 0).relations.isEmpty)
  }

  /// The three advise each other in a circle: it is followed once.
  @Test func treeEndsInACircle() {
    let graph = Self.sample().graph()
    let tree = AdvisorTree(of: 0, in: graph)
    #expect(tree.advisors.map(\.generation) == [1, 2, 3])
    #expect(tree.descendants.filter { $0.generation == 1 }.count == 2)
    #expect(AdvisorTree(of: 0, in: graph, descendants: false).descendants.isEmpty)
    #expect(AdvisorTree(of: 0, in: graph, generations: 1).advisors.count == 1)
  }

  /// No answer may rank applicants: they are in no list of people by a measure.
  @Test(arguments: TopList.Measure.allCases)
  func applicantsAreNeverRanked(measure: TopList.Measure) {
    let graph = Self.sample().graph()
    let list = TopList(by: measure, in: graph)
    #expect(!list.entries.contains { graph.corpus.people[$0.person].isApplicant })
    #expect(!list.entries.isEmpty)
    #expect(list.entries.map(\.value) == list.entries.map(\.value).sorted(by: >))
  }

  @Test func timelineTellsEachYear() {
    let graph = Self.sample().graph()
    let timeline = Timeline(of: 0, in: graph)
    #expect(timeline.years.map(\.year) == [2019, 2020, 2023])
    #expect(timeline.undated == [3])
    #expect(Self.names(timeline.years[1].newCoauthors, graph) == ["Bea Co", "Cal Do"])
  }

  @Test func topicsOfAPersonAndOfAll() {
    let graph = Self.sample().graph()
    let all = TopicProfile(in: graph)
    #expect(all.entries.map { graph.topics[$0.topic].key } == ["gnn", "dsl"])
    let own = TopicProfile(of: 0, in: graph)
    #expect(own.entries.map(\.works) == [[0]])
  }

  @Test func groupsCoverEverybodyOnce() {
    let graph = Self.sample().graph()
    for groups in [Groups(componentsOf: graph), Groups(communitiesOf: graph)] {
      #expect(groups.groups.joined().sorted() == Array(0..<graph.personCount))
      #expect(groups.groups.map(\.count) == groups.groups.map(\.count).sorted(by: >))
    }
  }

  @Test func comparisonTellsWhatBothHave() throws {
    let graph = Self.sample().graph()
    let comparison = try #require(Comparison(0, 2, in: graph))
    #expect(comparison.pair.jointWorks == [0])
    #expect(Comparison(0, 0, in: graph) == nil)
  }

  @Test func emptyCorpusAnswersEverything() {
    let graph = CollaborationGraph(LinkedCorpus())
    #expect(graph.relations().isEmpty)
    #expect(SharedCoauthors(among: [], in: graph).pairs.isEmpty)
    #expect(Groups(communitiesOf: graph).groups.isEmpty)
    #expect(TopList(by: .betweenness, in: graph).entries.isEmpty)
    #expect(TopicProfile(in: graph).entries.isEmpty)
    #expect(ConflictReport.pairs(in: graph).isEmpty)
  }
}
