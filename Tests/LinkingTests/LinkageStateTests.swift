import TestSupport
import Testing

@testable import Linking

@Suite struct LinkageStateTests {
  /// What has been found in a smaller corpus changes nothing in the result for a larger one.
  @Test(arguments: 0..<10) func addingWorksEqualsARunFromNothing(_ seed: UInt64) async {
    let records = CorpusLinkerTests.random(seed, works: 90)
    var state = LinkageState()
    for count in [60, 75, 90] {
      let corpus = CorpusLinkerTests.corpus(Array(records.prefix(count)))
      let grown = await CorpusLinker().link(corpus, state: &state)
      let anew = await CorpusLinker().link(corpus)
      #expect(grown.entities == anew.entities)
      #expect(grown.doubtful == anew.doubtful)
    }
  }

  @Test func untouchedBlocksAreNotGroupedAgain() async throws {
    let records = CorpusLinkerTests.random(3, works: 120)
    var state = LinkageState()
    _ = await CorpusLinker().link(CorpusLinkerTests.corpus(records), state: &state)
    let all = state.grouped
    #expect(state.reused == 0)
    _ = await CorpusLinker().link(CorpusLinkerTests.corpus(records), state: &state)
    #expect(state.grouped < all)
    #expect(state.reused > 0)
    let alone = CorpusLinkerTests.Record(id: "zz", authors: [("Bea", "Quill"), ("Cem", "Reed")])
    _ = await CorpusLinker().link(CorpusLinkerTests.corpus(records + [alone]), state: &state)
    #expect(state.reused > 0)
  }

  @Test func bytesRoundTripAndDamageIsSeen() async throws {
    var state = LinkageState()
    let corpus = CorpusLinkerTests.corpus(CorpusLinkerTests.random(7, works: 80))
    let first = await CorpusLinker().link(corpus, state: &state)
    let bytes = state.bytes
    var read = try #require(LinkageState(bytes))
    #expect(read.count == state.count)
    #expect(read.bytes == bytes)
    let second = await CorpusLinker().link(corpus, state: &read)
    #expect(first.entities == second.entities)
    #expect(read.reused > 0)
    for place in stride(from: 0, to: bytes.count, by: 7) {
      var damaged = bytes
      damaged[place] ^= 0x10
      #expect(LinkageState(damaged) == nil)
      #expect(LinkageState(Array(bytes[..<place])) == nil)
    }
    #expect(LinkageState([]) == nil)
  }
}
