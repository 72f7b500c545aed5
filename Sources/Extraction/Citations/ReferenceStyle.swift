/// How the references of one list are written.
///
/// A list keeps to one style, so what its clear entries do tips the balance for the doubtful ones.
package struct ReferenceStyle: Sendable, Hashable {
  /// Whether the title stands in front of the authors; nil where the list doesn't tell.
  package var titleComesFirst: Bool?
  /// Whether titles stand in quotes; nil where the list doesn't tell.
  package var quotesTitles: Bool?

  package init(titleComesFirst: Bool? = nil, quotesTitles: Bool? = nil) {
    self.titleComesFirst = titleComesFirst
    self.quotesTitles = quotesTitles
  }

  /// What most of the confident references of a list have in common.
  ///
  /// - Complexity: O(*n*) in the number of fields.
  package static func infer(
    from references: [ParsedReference], of texts: [[UInt8]]
  ) -> ReferenceStyle {
    var order = Votes()
    var quotes = Votes()
    for (reference, text) in zip(references, texts) where reference.confidence > 0.8 {
      guard let title = reference.titleRange else { continue }
      if let authors = reference.authors {
        order.add(title.lowerBound < authors.lowerBound)
      }
      quotes.add(isQuoted(title, in: text))
    }
    return ReferenceStyle(titleComesFirst: order.verdict, quotesTitles: quotes.verdict)
  }

  private static func isQuoted(_ range: Range<Int>, in text: [UInt8]) -> Bool {
    guard range.lowerBound > 0 else { return false }
    let before = text[max(0, range.lowerBound - 3)..<range.lowerBound]
    // ASCII quotes, and the last byte of the curly and angular ones behind their lead bytes.
    return before.last == 0x22 || before.last == 0x60 || before.last == 0x27
      || before.suffix(3).starts(with: [0xE2, 0x80]) || before.suffix(2) == [0xC2, 0xAB]
  }

  private struct Votes {
    var yes = 0
    var no = 0

    mutating func add(_ vote: Bool) {
      if vote { yes += 1 } else { no += 1 }
    }

    /// The side of at least four out of five, if three or more have voted.
    var verdict: Bool? {
      guard yes + no >= 3 else { return nil }
      return yes * 5 >= (yes + no) * 4 ? true : no * 5 >= (yes + no) * 4 ? false : nil
    }
  }
}
