import TestSupport
import Testing

@testable import Linking

/// Mentions of which nothing is known but the name.
@Suite struct BareMentionTests {
  private static func link(_ mentions: [SoleAuthorWork]) async -> [Int32] {
    await CorpusLinker().link(SoleAuthorWork.corpus(mentions)).entities
  }

  private static let places = [
    "Halden University", "Institute of Optics, Brno", "Rudolf Laboratory", "Miskolc Observatory",
  ]

  @Test(arguments: 0..<20) func theyStayTogether(_ seed: UInt64) async {
    var random = SplitMix64(seed: seed)
    // Others whom the initials allow, and the same initials at several places.
    var mentions = Self.places.flatMap { place in
      ["Q. R.", "Quentin", "Quirin", "Qadir"].map { SoleAuthorWork(given: $0, affiliation: place) }
    }
    let count = Int.random(in: 20...200, using: &random)
    for _ in 0..<count {
      mentions.append(SoleAuthorWork(given: Bool.random(using: &random) ? "Q. R." : "Q.R."))
    }
    mentions.shuffle(using: &random)
    let found = await Self.link(mentions)
    let bare = mentions.indices.filter { mentions[$0].affiliation.isEmpty }
    #expect(Set(bare.map { found[$0] }).count == 1)
  }

  @Test func oneAffiliationIsOnePerson() async {
    let mentions = (0..<120).map {
      SoleAuthorWork(given: "Q. R.", affiliation: Self.places[$0 % 4])
    }
    let found = await Self.link(mentions)
    for place in 0..<4 {
      #expect(Set(stride(from: place, to: 120, by: 4).map { found[$0] }).count == 1)
    }
  }

  @Test func theReasonIsTold() async throws {
    let corpus = SoleAuthorWork.corpus([
      SoleAuthorWork(given: "Q. R."), SoleAuthorWork(given: "Q. R."),
    ])
    let places = ["w0", "w1"].map { MentionRuling.Place(work: $0, position: 0) }
    let told = try #require(await CorpusLinker().explain(corpus, places[0], places[1]))
    #expect(told.isOnePerson)
    #expect(told.path.contains { $0.contains("nothing but this name is known") })
  }

  @Test func otherInitialsAndTitlesAreNoBareMentions() async {
    let titles = ["Spectra of cold stars", "Budgets of small towns", "Knots in proteins"]
    let titled = titles.map { SoleAuthorWork(given: "Q. R.", title: $0) }
    let corpus = await Self.link(
      [SoleAuthorWork(given: "Q. S."), SoleAuthorWork(given: "Q. R.")] + titled)
    #expect(corpus[0] != corpus[1])
  }
}
