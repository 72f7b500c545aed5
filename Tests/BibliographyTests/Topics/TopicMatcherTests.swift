import Testing

@testable import Bibliography

@Suite struct TopicMatcherTests {
  private func labels(_ text: String, _ matcher: TopicMatcher = .standard) -> [String] {
    matcher.matches(in: Array(text.utf8)).map { matcher.vocabulary.topics[$0.topic].label }
  }

  @Test(arguments: [
    ("Scaling Graph Neural Networks", ["graph neural networks"]),
    ("graph-neural-network training", ["graph neural networks"]),
    ("a finetuned model, fine-tuning", ["LLM fine-tuning"]),
    ("GNNs on FPGAs", ["graph neural networks", "FPGA and HLS"]),
    ("a gnn in lower case is no abbreviation", []),
    ("", []),
  ])
  func findsTopics(text: String, expected: [String]) {
    let found = labels(text)
    #expect(found == expected)
  }

  @Test func readsVocabulariesOfUsers() {
    let text =
      "# label\tkey\tsynonyms\tparents\nTeapots\tteapot\tkettle|brown betty\tpots\nPots\tpots\n\nCups\n"
    let vocabulary = TopicVocabulary(parsing: Array(text.utf8))
    #expect(vocabulary.topics.map(\.key) == ["teapot", "pots", "cups"])
    #expect(vocabulary.parents == [[1], [], []])
    let found = labels("Two Kettles and a brown-betty", TopicMatcher(vocabulary))
    #expect(found == ["Teapots", "Teapots"])
  }

  @Test func listsManyTopicsWithKnownParents() {
    let vocabulary = TopicVocabulary.standard
    #expect(vocabulary.topics.count >= 180)
    #expect(Set(vocabulary.topics.map(\.key)).count == vocabulary.topics.count)
    let table = Catalogue.topics.table
    let named = table.rows.indices.map { table.values(3, of: $0).count }.reduce(0, +)
    #expect(vocabulary.parents.map(\.count).reduce(0, +) == named)
  }

  @Test(arguments: 0..<50)
  func survivesAnyBytes(seed: Int) {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
    let bytes = (0..<500).map { _ in
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return UInt8(truncatingIfNeeded: state)
    }
    _ = TopicVocabulary(parsing: bytes)
    let matches = TopicMatcher.standard.matches(in: bytes)
    let institutions = InstitutionNormalizer.standard.findInstitutions(in: bytes)
    let venues = VenueNormalizer.standard.findVenues(in: bytes)
    _ = VenueNormalizer.standard.normalize(bytes)
    #expect(matches.allSatisfy { $0.range.upperBound <= bytes.count })
    #expect(institutions.allSatisfy { $0.range.upperBound <= bytes.count })
    #expect(venues.allSatisfy { $0.range.upperBound <= bytes.count })
  }
}
