import Bibliography
import Testing

@testable import Extraction

@Suite struct TopicTallyTests {
  private func topics(_ passages: [String]) -> [String] {
    var tally = TopicTally(.standard)
    for passage in passages {
      tally.count(Array(passage.utf8), weight: 1) { _ in
        Evidence(document: "a.txt", line: 1, quote: passage)
      }
    }
    return tally.strongest(limit: 8, share: 0.2, floor: 0.5).map(\.topic.label)
  }

  /// A broad topic repeats those below it, unless it is what the passages are mostly about.
  @Test func broadTopicsStandWhereTheyLead() {
    let narrow = "We train a reinforcement learning agent by reinforcement learning."
    let broad = "I came to machine learning by chance."
    let few = topics([broad, narrow, narrow])
    #expect(few.contains("reinforcement learning"))
    #expect(!few.contains("machine learning"))
    let many = topics([broad, broad, broad, broad, narrow])
    #expect(many.contains("machine learning"))
  }
}
