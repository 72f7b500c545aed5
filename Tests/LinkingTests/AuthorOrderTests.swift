import Testing

@testable import Linking

/// What places in author lists say of their authors.
@Suite struct AuthorOrderTests {
  typealias Record = CorpusLinkerTests.Record

  private static func order(_ lists: [[String]]) -> (AuthorOrder, LinkageCorpus) {
    let records = lists.enumerated().map { number, families in
      Record(id: "w\(number)", authors: families.map { ("Ada", $0) })
    }
    let corpus = CorpusLinkerTests.corpus(records)
    return (AuthorOrder(corpus, CompiledNames(corpus.names)), corpus)
  }

  @Test(
    arguments: [
      (["Zeller"], [-1]),
      (["Zeller", "Adler"], [0, 1]),
      (["Adler", "Zeller"], [0, 1]),
      (["Adler", "Miller", "Zeller"], [0, 0.5, 1]),
      (["Adler", "Miller", "Reed", "Zeller"], [-1, -1, -1, -1]),
      (["Reed", "Miller", "Adler", "Stone", "Zeller"], [0, 0.25, 0.5, 0.75, 1]),
    ] as [([String], [Float])])
  func placesCountFromTheFirstToTheLast(_ families: [String], _ ranks: [Float]) {
    let others = [["Zeller", "Adler"], ["Stone", "Reed", "Adler"]]
    let (order, corpus) = Self.order([families] + others)
    #expect(corpus.mentions(ofWork: 0).map { order.rank(of: Int32($0), corpus) } == ranks)
  }

  @Test func whereListsAreAlphabeticalPlacesSayNothing() {
    let (order, corpus) = Self.order([
      ["Adler", "Reed"], ["Miller", "Zeller"], ["Adler", "Miller", "Stone"], ["Reed", "Stone"],
    ])
    #expect(order.alphabeticalShare == 1)
    for mention in 0..<Int32(corpus.mentionCount) {
      #expect(order.rank(of: mention, corpus) == -1)
    }
  }

  @Test(arguments: [(20, 0, true), (18, 2, true), (17, 3, false), (15, 0, false)])
  func placesThatHardlyEverDifferSayNothing(_ last: Int, _ first: Int, _ isUniform: Bool) {
    var ranks = [Float](repeating: 1, count: last) + [Float](repeating: 0, count: first) + [-1]
    let before = ranks
    AuthorOrder.forgetUniform(&ranks)
    #expect(ranks == (isUniform ? before.map { _ in -1 } : before))
  }

  @Test func listsThatAreSortedByChanceAreNotAlphabetical() {
    let (order, _) = Self.order([
      ["Adler", "Reed"], ["Zeller", "Miller"], ["Miller", "Adler", "Stone"],
    ])
    #expect(order.alphabeticalShare < 0.3)
  }

  /// An initial that signs last does not go to the full name that signs first, nor the other way.
  @Test func whoLeadsIsNotWhoBegins() async throws {
    func weight(first: Bool) async throws -> Double {
      let records = (0..<6).map { number in
        Record(
          id: "w\(number)", year: 2010,
          authors: [("Olga", "Zeller"), ("Ines", "Moreno\(number)"), ("Vera", "Stone")])
      }
      let authors = [("V.", "Stone"), ("Carl", "Reed"), ("Bo", "Adler")]
      let last = Record(id: "x", year: 2010, authors: first ? authors : authors.reversed())
      let model = MatchModel.shared
      let corpus = CorpusLinkerTests.corpus(records + [last])
      let names = CompiledNames(corpus.names)
      let pass = LinkingPass(corpus, rulings: [], model: model)
      let stones = (0..<Int32(corpus.mentionCount)).filter {
        names.families.string(names.family[Int(corpus.name[Int($0)])]) == "stone"
      }
      var builder = pass.builder()
      var clustering = BlockClustering(builder.build(stones), model: model, threshold: 0)
      let full = clustering.table.add(Array(0..<6))
      let initial = clustering.table.add([6])
      clustering.table.spreadOut(full)
      let evidence = clustering.evidence(full, initial)
      let features = try #require(evidence)
      return Double(model.weight(features))
    }
    let asFirst = try await weight(first: true)
    let asLast = try await weight(first: false)
    #expect(asLast > asFirst + 1)
  }
}
