import Documents
import TestSupport
import Testing

@testable import Extraction

/// What a first pass says of the places of a page.
@Suite struct PageAgreementTests {
  private let blocks: [Block]
  private let page: PageTokens
  private let features: TalkFeatures

  init() throws {
    blocks = try talkDraft(TalkLabellerTests.page).blocks
    page = try #require(PageTokens(blocks))
    features = TalkFeatures(page, blocks)
  }

  /// Probabilities of labels: those of the tokens in italics are titles.
  private func marginals(exceptOnLine line: Int? = nil) -> [Float] {
    page.tokens.indices.flatMap { index -> [Float] in
      let isTitle = page.tokens[index].styles & 2 != 0 && page.line[index] != line
      guard isTitle else { return [0, 0, 0, 0, 1] }
      let isFirst = page.tokens[index - 1].styles & 2 == 0
      return isFirst ? [0.9, 0, 0, 0, 0.1] : [0, 0.9, 0, 0, 0.1]
    }
  }

  private func agreement(_ marginals: [Float], _ rules: [TalkDraft]? = nil) -> PageAgreement {
    PageAgreement(page, features, marginals, rules)
  }

  /// The shares of a place are those of all other lines, and of no token of the own one.
  @Test(arguments: 0..<20)
  func sumsWhatOtherLinesHave(_ seed: Int) {
    var generator = SplitMix64(seed: UInt64(seed))
    let keys = page.tokens.map { _ in UInt32(generator.next() % 4) }
    let values = page.tokens.map { _ in Float(generator.next() % 8) }
    let (sums, counts) = agreement(marginals()).outside(keys, values)
    for index in page.tokens.indices {
      let others = page.tokens.indices.filter {
        keys[$0] == keys[index] && page.line[$0] != page.line[index]
      }
      #expect(counts[index] == Float(others.count))
      #expect(sums[index] == others.reduce(0) { $0 + values[$1] })
    }
  }

  @Test func hearsTheOtherEntries() throws {
    let line = page.lines.count - 1
    let italic = try #require(page.lines[line].first { page.tokens[$0].styles & 2 != 0 })
    let plain = page.lines[line].lowerBound
    let none = agreement([Float](repeating: 0.2, count: page.tokens.count * 5))
    let some = agreement(marginals(exceptOnLine: line))
    let all = agreement(marginals())
    func differing(_ one: PageAgreement, _ other: PageAgreement, _ token: Int) -> Int {
      zip(one.features(ofToken: token), other.features(ofToken: token)).count { $0 != $1 }
    }
    // The place of a title that the first pass missed is one of titles all the same.
    #expect(differing(none, some, italic) > 20)
    let shares = agreement(marginals(exceptOnLine: line)).features(ofToken: italic)
    let known = agreement(marginals()).features(ofToken: italic)
    // The labels of the five kinds come first, then those of the neighbours, then the first share.
    #expect(shares[9] == known[9])
    #expect(shares[9] != all.features(ofToken: plain)[9])
    #expect(shares[0] != known[0])
  }

  @Test func tellsWhatTheRulesRead() throws {
    let talks = TalkExtractor.listing(try talkDraft(TalkLabellerTests.page))
    #expect(talks.count == 3)
    let without = agreement(marginals())
    let with = agreement(marginals(), talks)
    for index in page.tokens.indices {
      let (few, many) = (without.features(ofToken: index), with.features(ofToken: index))
      #expect(Array(many.prefix(few.count)) == few)
      #expect(many.count == few.count + 20)
      #expect(Set(many).count == many.count)
    }
  }

  /// A model is of no use for other features than those that it was trained on.
  @Test func featuresStayAsTheyWere() throws {
    let talks = TalkExtractor.listing(try talkDraft(TalkLabellerTests.page))
    let agreement = agreement(marginals(), talks)
    let all = page.tokens.indices.flatMap { agreement.features(ofToken: $0) }
    #expect(TalkFeatures.version == 3)
    #expect(all.reduce(Hash.seed, Hash.add) == 2_657_051_709)
  }
}
