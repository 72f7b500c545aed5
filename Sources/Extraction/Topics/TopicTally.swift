import Bibliography

/// What a set of passages says about each topic, with the words that say it.
struct TopicTally {
  private struct Entry {
    var score = 0.0
    var passages = 0
    var evidence: [Evidence] = []
  }

  private let matcher: TopicMatcher
  private var entries: [Int: Entry] = [:]

  init(_ matcher: TopicMatcher) {
    self.matcher = matcher
  }

  /// Counts the topics of one passage.
  ///
  /// Within a passage further places of a topic add less and less, so that one word repeated in a
  /// paragraph doesn't outweigh what a whole document is about.
  ///
  /// - Parameters:
  ///   - text: the passage.
  ///   - weight: how much its place counts: more for titles than for running text.
  ///   - evidence: gives the evidence for a range of the passage.
  mutating func count(
    _ text: [UInt8], weight: Double, evidence: (Range<Int>) -> Evidence
  ) {
    var inPassage: [Int: Double] = [:]
    for match in matcher.matches(in: text) {
      let before = inPassage[match.topic] ?? 0
      let share = before == 0 ? 1.0 : 0.4 / (1 + before)
      inPassage[match.topic] = before + match.weight * share
      var entry = entries[match.topic] ?? Entry()
      entry.score += weight * match.weight * share
      if before == 0 {
        entry.passages += 1
        if entry.evidence.count < Self.evidenceLimit {
          entry.evidence.append(evidence(match.range))
        }
      }
      entries[match.topic] = entry
    }
  }

  private static let evidenceLimit = 5

  /// Whether a broad topic is named more often than all that is below it: it is what the passages
  /// say that they are about.
  private func leads(_ topic: Int, _ others: [Int]) -> Bool {
    guard let own = entries[topic], own.passages >= 3 else { return false }
    return others.allSatisfy { other in
      !matcher.ancestors[other].contains(topic) || (entries[other]?.score ?? 0) < own.score
    }
  }

  /// The strongest topics.
  ///
  /// A topic above a chosen one is left out unless it is clearly stronger: it would only repeat it.
  ///
  /// - Parameters:
  ///   - limit: the most topics.
  ///   - share: the least score, as a share of the strongest topic's.
  ///   - floor: the least score.
  /// - Returns: the topics, strongest first; equal ones in the vocabulary's order.
  func strongest(limit: Int, share: Double, floor: Double) -> [TopicAssignment] {
    let vocabulary = matcher.vocabulary
    let scored = entries.map {
      (topic: $0.key, score: $0.value.score * matcher.specificity[$0.key])
    }
    .sorted { ($1.score, $0.topic) < ($0.score, $1.topic) }
    guard let best = scored.first?.score else { return [] }
    let least = max(floor, share * best)
    var chosen: [Int] = []
    for (topic, score) in scored where score >= least && chosen.count < limit {
      let isAbove = scored.contains { other in
        other.score >= least && other.score * 2 > score
          && matcher.ancestors[other.topic].contains(topic)
      }
      if matcher.specificity[topic] < 0.5 && isAbove && !leads(topic, scored.map(\.topic)) {
        continue
      }
      chosen.append(topic)
    }
    return chosen.map { topic in
      let entry = entries[topic] ?? Entry()
      return TopicAssignment(
        topic: vocabulary.topics[topic], weight: entry.score, evidence: entry.evidence)
    }
  }
}
