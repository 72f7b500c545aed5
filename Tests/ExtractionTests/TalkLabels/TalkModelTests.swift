import TestSupport
import Testing

@testable import Extraction

/// The loader takes nothing but a whole model that was made for these features.
@Suite struct TalkModelTests {
  private let standard = TalkModel.embeddedBytes

  @Test func readsTheEmbeddedModel() throws {
    let model = try #require(TalkModel(standard))
    #expect(model.passes.count == 2)
    // Half of it for each pass.
    #expect(standard.count <= 2 * 400_000)
    let labels = TalkModel.Label.allCases.count
    #expect(model.passes.allSatisfy { $0.transitions.count == labels * labels })
  }

  @Test(arguments: [0, 1, 7, 27, 28, 100, 127, 128, 5_000])
  func refusesTruncated(_ count: Int) {
    #expect(TalkModel(Array(standard.prefix(count))) == nil)
  }

  @Test(arguments: 0..<60)
  func refusesFlippedBits(_ seed: Int) {
    var generator = SplitMix64(seed: UInt64(seed))
    var bytes = standard
    let place = seed < 28 ? seed : Int(generator.next() % UInt64(bytes.count - 28)) + 28
    bytes[place] ^= 1 << UInt8(generator.next() % 8)
    #expect(TalkModel(bytes) == nil)
  }

  @Test func refusesMore() {
    #expect(TalkModel(standard + [0]) == nil)
    #expect(TalkModel(Array("this is a text file, not a model".utf8)) == nil)
  }
}
