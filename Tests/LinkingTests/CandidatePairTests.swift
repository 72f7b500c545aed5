import Testing

@testable import Linking

/// Which pairs of a large block are compared.
@Suite struct CandidatePairTests {
  /// The pairs of works by one author, each a cluster, by the numbers of the works.
  private static func pairs(
    _ works: [(given: String, affiliation: String, title: String)]
  ) -> Set<[Int32]> {
    let corpus = SoleAuthorWork.corpus(
      works.map { work in
        SoleAuthorWork(given: work.given, affiliation: work.affiliation, title: work.title)
      })
    var builder = LinkingPass(corpus, rulings: [], model: .shared).builder()
    var table = ClusterTable(
      SharedInput(builder.build(works.indices.map { Int32($0) })))
    for place in works.indices { _ = table.add([Int32(place)]) }
    let order = works.indices.map { Int32($0) }
    let pairs = CandidatePairs(table, order).pairs().map { [$0.0, $0.1] }
    // In order, the larger cluster first, and none twice.
    #expect(pairs.allSatisfy { $0[0] < $0[1] })
    #expect(zip(pairs, pairs.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) })
    return Set(pairs)
  }

  /// People whose names exclude each other; the first ``CandidatePairs/largest`` count as the largest.
  private static let strangers = (0..<100).map { number in
    ("Q" + GiantBlockTests.name(number), "Place\(number)x", "Matter\(number)x")
  }

  @Test func whatIsSharedIsCompared() {
    let people =
      Self.strangers + [
        ("Q.", "Halden University", ""), ("Quentin", "University of Halden", ""),
        ("Quirin", "", "Mosses of the north"), ("Q. R.", "", "On mosses"),
      ]
    let pairs = Self.pairs(people)
    #expect(pairs.contains([100, 101]))
    #expect(pairs.contains([102, 103]))
    // Nothing in common, and neither is large.
    #expect(!pairs.contains([101, 103]))
    #expect(!pairs.contains([98, 99]))
  }

  @Test func thoseWhoShareAKeyAreComparedWithTheNextOnly() {
    let count = CandidatePairs.largest + CandidatePairs.window + 4
    let people = (0..<count).map { number in
      ("Q" + GiantBlockTests.name(number + 1000), "", "On mosses and lichens")
    }
    // A word that all have says nothing.
    let pairs = Self.pairs(people + Self.strangers)
    let expected = (0..<Int32(count)).flatMap { first in
      (first + 1..<Int32(count)).prefix(CandidatePairs.window).map { [first, $0] }
    }
    #expect(pairs == Set(expected))
  }

  @Test func ofAllWordsTheRarestCount() {
    // The words of long titles that many have are left out, however they are numbered.
    let common = "alpha beta gamma delta epsilon zeta eta theta iota kappa"
    let people =
      Self.strangers.map { ($0.0, $0.1, common) } + [
        ("Q.", "", common + " xylography"), ("Q. R.", "", "xylography"),
      ]
    let pairs = Self.pairs(people)
    #expect(pairs.contains([100, 101]))
  }

  @Test func theLargestAreComparedWithAllThatTheirNamesAllow() {
    let pairs = Self.pairs(Self.strangers + [("Q.", "", "")])
    let largest = (0..<Int32(CandidatePairs.largest)).map { [$0, 100] }
    #expect(Set(largest).isSubset(of: pairs))
    #expect(pairs.count == largest.count)
  }
}
