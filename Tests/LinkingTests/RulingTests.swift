import TestSupport
import Testing

@testable import Linking

@Suite struct RulingTests {
  typealias Record = CorpusLinkerTests.Record

  static func place(_ work: String, _ position: Int) -> MentionRuling.Place {
    MentionRuling.Place(work: work, position: position)
  }

  static let team = [
    Record(id: "a", authors: [("Ada", "Okafor"), ("Chidi", "Moreno")]),
    Record(id: "b", authors: [("Ada", "Okafor"), ("Chidi", "Moreno")]),
    Record(id: "c", authors: [("Bo", "Lindgren"), ("Adaeze", "Quill")]),
  ]

  @Test func rulingsHoldAgainstAllEvidence() async {
    let corpus = CorpusLinkerTests.corpus(Self.team)
    let free = await CorpusLinker().link(corpus)
    #expect(free.entities[0] == free.entities[2])
    let rulings = [
      MentionRuling(isSame: false, Self.place("a", 0), Self.place("b", 0)),
      // Of other blocks, with other family names: a change of name.
      MentionRuling(isSame: true, Self.place("a", 0), Self.place("c", 1)),
    ]
    let ruled = await CorpusLinker(rulings: rulings).link(corpus)
    #expect(ruled.refused.isEmpty)
    #expect(ruled.entities[0] != ruled.entities[2])
    #expect(ruled.entities[0] == ruled.entities[5])
    #expect(ruled.entities[1] == ruled.entities[3])
  }

  @Test func contradictionsAreTold() async {
    let corpus = CorpusLinkerTests.corpus(Self.team)
    let rulings = [
      MentionRuling(isSame: true, Self.place("a", 0), Self.place("a", 1)),
      MentionRuling(isSame: false, Self.place("a", 0), Self.place("b", 0)),
      MentionRuling(isSame: true, Self.place("b", 0), Self.place("a", 0)),
      MentionRuling(isSame: true, Self.place("a", 0), Self.place("nowhere", 3)),
      MentionRuling(isSame: true, Self.place("a", 0), Self.place("b", 9)),
    ]
    let result = await CorpusLinker(rulings: rulings).link(corpus)
    #expect(
      Set(result.refused.map(\.reason)) == [.oneWork, .ruledApart, .unknown])
    #expect(result.refused.count == 4)
    #expect(result.entities[0] != result.entities[1])
    #expect(result.entities[0] != result.entities[2])
  }

  /// No cluster holds two mentions that were ruled apart, and all hold those ruled together.
  @Test(arguments: 0..<10) func everyRulingThatIsNotRefusedHolds(_ seed: UInt64) async throws {
    let corpus = CorpusLinkerTests.corpus(CorpusLinkerTests.random(seed, works: 60))
    var random = SplitMix64(seed: seed &+ 5)
    func anyPlace() -> MentionRuling.Place {
      while true {
        let work = Int.random(in: 0..<corpus.workCount, using: &random)
        let range = corpus.mentions(ofWork: work)
        if range.isEmpty { continue }
        return Self.place(
          corpus.id(ofWork: work), Int.random(in: 0..<range.count, using: &random))
      }
    }
    let rulings = (0..<20).map { _ in
      MentionRuling(isSame: Bool.random(using: &random), anyPlace(), anyPlace())
    }
    let result = await CorpusLinker(rulings: rulings).link(corpus)
    for ruling in rulings where ruling.first != ruling.second {
      let a = try #require(corpus.mention(ruling.first))
      let b = try #require(corpus.mention(ruling.second))
      let isOne = result.entities[Int(a)] == result.entities[Int(b)]
      let isRefused = result.refused.contains {
        $0.ruling.first == ruling.first && $0.ruling.second == ruling.second
          && $0.ruling.isSame == ruling.isSame
      }
      if !isRefused { #expect(isOne == ruling.isSame) }
    }
    for work in 0..<corpus.workCount {
      let people = corpus.mentions(ofWork: work).map { result.entities[$0] }
      #expect(Set(people).count == people.count)
    }
  }
}
