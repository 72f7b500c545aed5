import Testing

@testable import Linking

@Suite struct FamilyVariantTests {
  typealias Record = CorpusLinkerTests.Record

  /// Variants of a family name are one person only where the coauthors say so.
  @Test(arguments: [
    ("Quintero", "Quintero-Salas"), ("Lindgren", "Lindgrenn"), ("Okonkwo", "Okonkow"),
  ])
  func areLinkedThroughCoauthors(_ first: String, _ second: String) async {
    let others = (0..<40).map {
      Record(id: "other\($0)", authors: [("Cem", "Reed\($0)"), ("Dara", "Pine\($0)")])
    }
    let team = [(given: "Bea", family: "Oduya"), (given: "Cyrus", family: "Falk")]
    let linked = CorpusLinkerTests.corpus(
      [
        Record(id: "a", title: "Sparse kernels", authors: [("Matilda", first)] + team),
        Record(id: "b", title: "Sparse kernels", authors: [("Matilda", second)] + team),
      ] + others)
    let one = await CorpusLinker().link(linked).entities
    #expect(one[0] == one[3])
    let apart = CorpusLinkerTests.corpus(
      [
        Record(id: "a", authors: [("Matilda", first), team[0]]),
        Record(id: "b", authors: [("Matilda", second), team[1]]),
      ] + others)
    let two = await CorpusLinker().link(apart).entities
    #expect(two[0] != two[2])
  }

  @Test func anAddressInTheWrongFieldIsAnAffiliation() {
    var author = LinkageAuthor()
    author.family = Array("Okafor".utf8)
    author.email = Array("Institute of Birds, Lagos".utf8)
    var corpus = LinkageCorpus()
    corpus.add(id: [0x61], title: [], venue: [], year: nil, authors: [author])
    #expect(corpus.email == [-1])
    #expect(corpus.affiliation == [0])
    author.email = Array("ada@example.org".utf8)
    corpus.add(id: [0x62], title: [], venue: [], year: nil, authors: [author])
    #expect(corpus.email == [-1, 0])
  }
}
