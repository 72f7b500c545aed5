import TestSupport
import Testing

@testable import Linking

/// Mentions of which nothing is known but the name.
@Suite struct BareMentionTests {
  private struct Mention {
    var given: String
    var affiliation = ""
    var title = ""
  }

  /// Works of one author each.
  private static func corpus(_ mentions: [Mention]) -> LinkageCorpus {
    var corpus = LinkageCorpus()
    for (number, mention) in mentions.enumerated() {
      var author = LinkageAuthor()
      author.given = Array(mention.given.utf8)
      author.family = Array("Novak".utf8)
      author.affiliation = Array(mention.affiliation.utf8)
      corpus.add(
        id: Array("w\(number)".utf8), title: Array(mention.title.utf8), venue: [], year: nil,
        authors: [author])
    }
    return corpus
  }

  private static func link(_ mentions: [Mention]) async -> [Int32] {
    await CorpusLinker().link(corpus(mentions)).entities
  }

  private static let places = [
    "Halden University", "Institute of Optics, Brno", "Rudolf Laboratory", "Miskolc Observatory",
  ]

  @Test(arguments: 0..<20) func theyStayTogether(_ seed: UInt64) async {
    var random = SplitMix64(seed: seed)
    // Others whom the initials allow, and the same initials at several places.
    var mentions = Self.places.flatMap { place in
      ["Q. R.", "Quentin", "Quirin", "Qadir"].map { Mention(given: $0, affiliation: place) }
    }
    let count = Int.random(in: 20...200, using: &random)
    for _ in 0..<count {
      mentions.append(Mention(given: Bool.random(using: &random) ? "Q. R." : "Q.R."))
    }
    mentions.shuffle(using: &random)
    let found = await Self.link(mentions)
    let bare = mentions.indices.filter { mentions[$0].affiliation.isEmpty }
    #expect(Set(bare.map { found[$0] }).count == 1)
  }

  @Test func oneAffiliationIsOnePerson() async {
    let mentions = (0..<120).map { Mention(given: "Q. R.", affiliation: Self.places[$0 % 4]) }
    let found = await Self.link(mentions)
    for place in 0..<4 {
      #expect(Set(stride(from: place, to: 120, by: 4).map { found[$0] }).count == 1)
    }
  }

  @Test func theReasonIsTold() async throws {
    let corpus = Self.corpus([Mention(given: "Q. R."), Mention(given: "Q. R.")])
    let places = ["w0", "w1"].map { MentionRuling.Place(work: $0, position: 0) }
    let told = try #require(await CorpusLinker().explain(corpus, places[0], places[1]))
    #expect(told.isOnePerson)
    #expect(told.path.contains { $0.contains("nothing but this name is known") })
  }

  @Test func otherInitialsAndTitlesAreNoBareMentions() async {
    let titles = ["Spectra of cold stars", "Budgets of small towns", "Knots in proteins"]
    let titled = titles.map { Mention(given: "Q. R.", title: $0) }
    let corpus = await Self.link([Mention(given: "Q. S."), Mention(given: "Q. R.")] + titled)
    #expect(corpus[0] != corpus[1])
  }
}
