/// A fixed set of folded words.
package struct WordSet: Sendable {
  private var index = KeyIndex()

  /// - Parameter words: the words, separated by spaces or line ends.
  package init(_ words: String) {
    for word in words.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
      index.insert(Array(word)[...], 0)
    }
  }

  package func contains(_ word: ArraySlice<UInt8>) -> Bool { index.number(of: word) != nil }
}
