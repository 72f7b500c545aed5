/// A place in a text that speaks of a topic.
package struct TopicMatch: Sendable, Hashable {
  /// The topic's index in the vocabulary.
  package var topic: Int
  /// The bytes of the text.
  package var range: Range<Int>
  /// How much the words say: more for longer phrases, less for single common words.
  package var weight: Double
}

/// Finds the topics of a vocabulary in texts.
///
/// All labels and synonyms are looked for in one pass over the folded words; plural forms and
/// hyphens make no difference, abbreviations must stand in capitals.
package struct TopicMatcher: Sendable {
  package let vocabulary: TopicVocabulary

  private struct Phrase: Sendable {
    var topic: Int32
    var weight: Double
    /// The abbreviation as it must stand, without a plural "s"; nil for words.
    var capitals: [UInt8]?
  }

  /// For each topic, the indices of all topics above it.
  package private(set) var ancestors: [[Int]] = []
  /// For each topic, from 0 to 1: low for those that have many below them.
  package private(set) var specificity: [Double] = []

  private var words = KeyIndex()
  private var index = PhraseIndex()
  private var phrases: [Phrase] = []

  /// The matcher for the compiled-in vocabulary; made on first use.
  package static let standard = TopicMatcher(.standard)

  package init(_ vocabulary: TopicVocabulary) {
    self.vocabulary = vocabulary
    findAncestors()
    for (topic, synonyms) in vocabulary.synonyms.enumerated() {
      for (place, synonym) in synonyms.enumerated() {
        add(synonym, Int32(topic), isLabel: place == 0)
        if synonym.utf8.contains(0x2D) {
          add(synonym.filter { $0 != "-" }, Int32(topic), isLabel: false)
        }
      }
    }
  }

  /// The places that speak of topics, from left to right.
  ///
  /// Phrases may overlap, but one inside another isn't reported ("graph neural network" hides
  /// "neural network"). A phrase that several topics claim counts for each.
  ///
  /// - Complexity: O(*n*).
  package func matches(in text: [UInt8]) -> [TopicMatch] {
    let folded = FoldedWords(text)
    let numbers = (0..<folded.count).map { word in
      words.number(of: Self.stem(folded[word])).map(Int32.init) ?? -1
    }
    var found: [TopicMatch] = []
    var end = 0
    for start in numbers.indices where numbers[start] >= 0 {
      let here = index.matches(at: start, in: numbers).filter {
        isSpelled(phrases[Int($0.value)], folded.range(of: $0.words), text)
      }
      guard let longest = here.last?.words.upperBound, longest > end else { continue }
      end = longest
      var seen: [Int32] = []
      for match in here where match.words.upperBound == longest {
        let phrase = phrases[Int(match.value)]
        if seen.contains(phrase.topic) { continue }
        seen.append(phrase.topic)
        found.append(
          TopicMatch(
            topic: Int(phrase.topic), range: folded.range(of: match.words), weight: phrase.weight))
      }
    }
    return found
  }

  private mutating func findAncestors() {
    var below = Array(repeating: 0, count: vocabulary.topics.count)
    for topic in vocabulary.topics.indices {
      var above: [Int] = []
      var open = vocabulary.parents[topic]
      while let next = open.popLast() {
        if next == topic || above.contains(next) { continue }
        above.append(next)
        open.append(contentsOf: vocabulary.parents[next])
      }
      for ancestor in above { below[ancestor] += 1 }
      ancestors.append(above)
    }
    specificity = below.map { 1 / (1 + 0.15 * Double($0)) }
  }

  private mutating func add(_ text: String, _ topic: Int32, isLabel: Bool) {
    let folded = FoldedWords(text)
    guard folded.count > 0 else { return }
    let numbers = (0..<folded.count).map { Int32(words.insert(Self.stem(folded[$0]), 0)) }
    let capitals = text.utf8.filter { (0x41...0x5A).contains($0) }.count
    let isAbbreviation = folded.count == 1 && capitals >= 2 && text.utf8.count <= 6
    let weight: Double
    switch folded.count {
    case 1: weight = isAbbreviation || isLabel ? 1 : 0.6
    case 2: weight = 1.2
    default: weight = 1.5
    }
    var spelling = Array(text.utf8)
    if spelling.last == 0x73 { spelling.removeLast() }
    index.add(numbers, Int32(phrases.count))
    phrases.append(
      Phrase(topic: topic, weight: weight, capitals: isAbbreviation ? spelling : nil))
  }

  private func isSpelled(_ phrase: Phrase, _ range: Range<Int>, _ text: [UInt8]) -> Bool {
    guard let capitals = phrase.capitals else { return true }
    return text[range].starts(with: capitals)
  }

  /// The word without the ending of its plural.
  static func stem(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard word.count > 3, word.last == 0x73 else { return word }
    let previous = word[word.endIndex - 2]
    // "-ss", "-us", "-is" are no plurals.
    if previous == 0x73 || previous == 0x75 || previous == 0x69 { return word }
    if word.count > 4, previous == 0x65 {
      let third = word[word.endIndex - 3]
      if third == 0x69 { return word.dropLast(3) + [0x79] }
      if third == 0x78 || third == 0x73 && word[word.endIndex - 4] == 0x73 {
        return word.dropLast(2)
      }
    }
    return word.dropLast()
  }
}
