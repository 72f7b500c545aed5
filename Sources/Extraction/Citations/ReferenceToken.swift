/// A word, number, mark or address of a reference string.
package struct ReferenceToken: Sendable {
  package enum Kind: UInt8, Sendable {
    case word, number, mark, address
  }

  package var kind: Kind
  /// Byte offsets in the text.
  package var start: Int32
  package var end: Int32
  /// A hash of the word in lower case without accents; of the mark; of the number's digits.
  package var folded: UInt32
  /// The shape: which kinds of letter it is made of, and in what order.
  package var shape: UInt8
  /// The first byte of an ASCII mark, 0 for everything else.
  package var mark: UInt8
  /// The number of scalars, up to 255.
  package var length: UInt8
  package var flags: Flags
  /// The word lists that it is in.
  package var lists: WordLists

  package struct Flags: OptionSet, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// White space stands in front of it, or it begins the text.
    static let spaceBefore = Flags(rawValue: 1)
    static let capital = Flags(rawValue: 2)
    static let allCapitals = Flags(rawValue: 4)
    /// One letter, or two where the second is small and a full stop follows ("Yu.").
    static let initial = Flags(rawValue: 8)
    static let openQuote = Flags(rawValue: 16)
    static let closeQuote = Flags(rawValue: 32)
    static let year = Flags(rawValue: 64)
    static let lower = Flags(rawValue: 128)
  }

  package var range: Range<Int> { Int(start)..<Int(end) }
}
