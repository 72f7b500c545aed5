import Bibliography
import Documents

extension ImpliedOwner {
  /// The headings below which a list leaves its owner out, though it names them elsewhere.
  ///
  /// Two or more dated entries stand there, nobody in front of them, and each reads like a work.
  func headingsWithout(_ entries: [Entry]) -> Set<String> {
    var counts: [String: Int] = [:]
    var others: Set<String> = []
    for entry in entries {
      if entry.parts?.authors == nil, owner?.isNamed(in: entry.block.text[...]) == false,
        entry.yearContext ?? YearScanner.last(in: entry.block.text[...]) != nil,
        !beginsWithAuthors(entry), !holdsAuthors(entry), WithPhrase.find(in: entry) == nil,
        readsLikeWork(entry.block) || namesBook(entry.block)
      {
        counts[entry.heading, default: 0] += 1
      } else {
        others.insert(entry.heading)
      }
    }
    return Set(counts.filter { $0.value >= 2 && !$0.key.isEmpty }.keys).subtracting(others)
  }

  /// Whether "in" stands in front of words in italics that end an entry, or nearly do.
  private func namesBook(_ block: Block) -> Bool {
    block.emphasis.prefix(64).contains { run in
      run.style == .italic && run.range.count >= 8 && run.range.lowerBound >= 20
        && [" in ", " in: ", " en ", " dans ", " em ", " In ", " In: ", " En ", " Dans ", " Em "]
          .contains {
            block.text[..<run.range.lowerBound].suffix($0.utf8.count).elementsEqual($0.utf8)
          }
    }
  }
}
