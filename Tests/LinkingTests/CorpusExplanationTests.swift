import Bibliography
import Testing

@testable import Linking

@Suite struct CorpusExplanationTests {
  typealias Record = CorpusLinkerTests.Record

  static let records = [
    Record(
      id: "a", title: "Sparse kernels", year: 2020,
      authors: [("Ada", "Okafor"), ("Chidi", "Moreno")]),
    Record(
      id: "b", title: "Sparse kernels again", year: 2021,
      authors: [("A.", "Okafor"), ("Chidi", "Moreno")]),
    Record(id: "c", title: "Birds", year: 1990, authors: [("Amara", "Okafor"), ("Bo", "Reed")]),
  ]

  static func explain(
    _ a: (String, Int), _ b: (String, Int)
  ) async -> LinkingExplanation? {
    await CorpusLinker().explain(
      CorpusLinkerTests.corpus(records), RulingTests.place(a.0, a.1), RulingTests.place(b.0, b.1))
  }

  @Test func whatWasJoinedIsTracedToItsEvidence() async throws {
    let out = try #require(await Self.explain(("a", 0), ("b", 0)))
    #expect(out.isOnePerson)
    #expect(out.first == "Okafor, Ada (a/0)")
    #expect(out.constraints.isEmpty)
    #expect(!out.path.isEmpty)
    #expect(out.coauthors.map(\.reason) == ["Moreno, Chidi"])
    #expect(out.total >= out.threshold)
    #expect(out.weights.allSatisfy { $0.bits.isFinite })
    #expect(out.weights.contains { $0.reason.contains("initial for a name in full") })
  }

  @Test func constraintsAreNamed() async throws {
    let names = try #require(await Self.explain(("a", 0), ("c", 0)))
    #expect(!names.isOnePerson)
    #expect(names.constraints == ["Some of their given names contradict each other."])
    #expect(names.weights.isEmpty)
    let blocks = try #require(await Self.explain(("a", 0), ("a", 1)))
    #expect(blocks.constraints.count == 1)
    #expect(await Self.explain(("a", 0), ("nowhere", 0)) == nil)
    #expect(await Self.explain(("a", 0), ("b", 7)) == nil)
  }

  @Test func theSumIsTheWeightThatDecided() async throws {
    let corpus = CorpusLinkerTests.corpus(CorpusLinkerTests.random(11, works: 60))
    let entities = await CorpusLinker().link(corpus).entities
    var compared = 0
    for mention in 0..<corpus.mentionCount where Int(entities[mention]) != mention {
      func place(_ mention: Int) -> MentionRuling.Place {
        let work = Int(corpus.workOfMention[mention])
        return RulingTests.place(
          corpus.id(ofWork: work), mention - corpus.mentions(ofWork: work).lowerBound)
      }
      let out = try #require(
        await CorpusLinker().explain(corpus, place(mention), place(Int(entities[mention]))))
      #expect(out.isOnePerson)
      compared += 1
      if compared == 12 { break }
    }
    #expect(compared > 0)
  }

  @Test func documentsAreExplainedToo() throws {
    func document(_ id: String, _ name: String) -> ExtractedDocument {
      var out = ExtractedDocument(id: id, kind: .cv)
      let evidence = Evidence(document: id, line: 3, quote: name)
      out.mentions = [
        Mention(
          text: name,
          name: PersonName(given: String(name.split(separator: " ")[0]), family: "Okafor"),
          role: .mentioned, evidence: evidence)
      ]
      return out
    }
    let documents = [document("x.txt", "Ada Okafor"), document("y.txt", "Bo Okafor")]
    let out = try #require(
      Linker.explain(
        documents, MentionReference(document: "x.txt", line: 3, text: "Ada Okafor"),
        MentionReference(document: "y.txt", text: "Bo Okafor")))
    #expect(!out.isOnePerson)
    #expect(out.weights.contains { $0.reason == "the names contradict each other" })
    #expect(out.total < out.threshold)
    #expect(
      Linker.explain(
        documents, MentionReference(document: "x.txt", line: 9, text: "Ada Okafor"),
        MentionReference(document: "y.txt", text: "Bo Okafor")) == nil)
  }
}
