import Bibliography
import Documents
import TestSupport
import Testing

@testable import Extraction

/// Input that nobody wrote: long lines, broken bytes, words repeated without end.
@Suite struct HostileProseTests {
  private static let seeds: [String] = [
    "advised by ", "with Prof. ", "Prof. Dr. ", "Jane Doe, ", "(", "Speaker: ", "Jane Doe (",
    "University of ", "2019 - ", "Title: x\n", "\n", "- ", "\t|", "\"", "working with Foo Bar and ",
    "under the supervision of ", "Jan Jan ", "’s ", "A. ", "San Jose, CA 2019 ", "my advisor, ",
    "**a**", "Abstract ", "May 3, 2019 ", "“", "student at the University of X in 2019 and ",
  ]

  @Test(arguments: seeds)
  func bearsRepetition(_ seed: String) throws {
    let text = "# Talks\n\n" + String(repeating: seed, count: 6_000 / seed.utf8.count)
    for kind in [DocumentKind.talks, .cv, .unknown] {
      let draft = try affiliationDraft(text, kind: kind)
      #expect(draft.extracted.id == "x.txt")
    }
  }

  @Test(arguments: 0..<16)
  func bearsNoise(_ seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    var text = "# Talks\n\n"
    for _ in 0..<400 {
      let piece = Self.seeds[Int.random(in: 0..<Self.seeds.count, using: &random)]
      text += piece
      if Int.random(in: 0..<9, using: &random) == 0 { text += "\n" }
    }
    for kind in [DocumentKind.talks, .cv, .statement, .unknown] {
      let draft = try affiliationDraft(text, kind: kind)
      let mentions = draft.extracted.mentions.indices
      for relation in draft.extracted.relations {
        #expect(mentions.contains(relation.from) && mentions.contains(relation.to))
        #expect(!relation.evidence.quote.isEmpty)
      }
      for talk in draft.extracted.talks {
        #expect(talk.speaker.map(mentions.contains) ?? true)
      }
    }
  }

  @Test(arguments: 0..<40)
  func tokenizerKeepsPlaces(_ seed: Int) {
    var random = SplitMix64(seed: UInt64(seed) &+ 1_000)
    let bytes = (0..<300).map { _ in UInt8.random(in: 0...255, using: &random) }
    let text = TokenizedText(bytes)
    var last = 0
    for token in text.tokens {
      #expect(token.range.lowerBound >= last && token.range.upperBound <= bytes.count)
      last = token.range.upperBound
    }
  }
}
