import TestSupport
import Testing

@testable import Linking

@Suite struct CircleTests {
  typealias Record = CorpusLinkerTests.Record

  @Test(arguments: 0..<20) func theGraphIsWhoSignsWithWhom(_ seed: UInt64) {
    let corpus = CorpusLinkerTests.corpus(CorpusLinkerTests.random(seed, works: 60))
    let names = CompiledNames(corpus.names)
    let statistics = CorpusStatistics(corpus, names)
    let graph = CoauthorGraph(corpus, person: statistics.fine, count: statistics.fineNumbers)
    for person in 0..<Int32(statistics.fineNumbers) {
      var expected = Set<Int32>()
      for work in 0..<corpus.workCount {
        let signers = corpus.mentions(ofWork: work).map { statistics.fine[$0] }
        if signers.contains(person) {
          expected.formUnion(signers.filter { $0 >= 0 && $0 != person })
        }
      }
      #expect(Array(graph.neighbours(of: person)) == expected.sorted())
      #expect(graph.degree(person) == expected.count)
    }
  }

  /// An initial writes with Bo Reed, the full name with Carl Moreno.
  ///
  /// They have nothing in common, but that Reed and Moreno have written together.
  private static func weight(whereTheyMet: Bool) async throws -> (Double, [String]) {
    var records = [
      Record(id: "a", title: "Sparse kernels", authors: [("A.", "Quill"), ("Bo", "Reed")]),
      Record(id: "b", title: "Birds of passage", authors: [("Ada", "Quill"), ("Carl", "Moreno")]),
      Record(id: "c", title: "Old maps", authors: [("Amara", "Quill"), ("Dara", "Okafor")]),
    ]
    records += (0..<40).map { number in
      Record(
        id: "w\(number)", title: "On subject \(number)",
        authors: [("Given\(number)", "Family\(number)"), ("Other\(number)", "Name\(number)")])
    }
    let third = whereTheyMet ? ("Bo", "Reed") : ("Given1", "Family1")
    records.append(Record(id: "z", title: "A survey", authors: [third, ("Carl", "Moreno")]))
    let corpus = CorpusLinkerTests.corpus(records)
    let out = try #require(
      await CorpusLinker().explain(corpus, RulingTests.place("a", 0), RulingTests.place("b", 0)))
    return (out.total, out.weights.map(\.reason))
  }

  @Test func coauthorsWhoHaveWrittenTogetherSpeakForOnePerson() async throws {
    let met = try await Self.weight(whereTheyMet: true)
    let strangers = try await Self.weight(whereTheyMet: false)
    #expect(met.0 > strangers.0 + 0.5)
    #expect(met.1.contains { $0.hasPrefix("coauthors who have written together") })
  }

  @Test func whatEndsInAnInitialIsNoFamilyName() {
    let lost = NameForm(family: "Ada Q.", given: "")
    #expect(lost.family.isEmpty)
    #expect(lost.given.map(\.isInitial) == [false, true])
    #expect(NameForm(family: "A. Q.", given: "").given.count == 2)
    #expect(NameForm(family: "Quill", given: "").family == Array("quill".utf8))
    #expect(NameForm(family: "Quill Q.", given: "Ada").family == Array("quillq".utf8))
  }

  @Test func anAddressInTheFieldOfTheGivenNameIsAnAddress() {
    var author = LinkageAuthor()
    author.family = Array("Ada Q".utf8)
    author.given = Array("ada@quill.example".utf8)
    author.email = Array("Institute of Maps".utf8)
    var corpus = LinkageCorpus()
    corpus.add(id: [0x31], title: [], venue: [], year: nil, authors: [author])
    #expect(corpus.writtenName(of: 0) == "Ada Q")
    #expect(corpus.emails.string(0) == "ada@quill.example")
    #expect(corpus.affiliations.string(0) == "Institute of Maps")
  }
}
