/// One item of a name or list of names: a word, or a sign between words.
package struct NameWord: Sendable {
  /// What the item is.
  package enum Kind: UInt8, Sendable {
    case word, comma, semicolon, slash, lineBreak, open, close, quote, footnote, colon, stop, other
  }

  /// How a word is written.
  package struct Shape: OptionSet, Sendable {
    package let rawValue: UInt16
    package init(rawValue: UInt16) { self.rawValue = rawValue }
    /// It ends with a full stop.
    package static let dotted = Shape(rawValue: 1)
    /// Nothing but its own full stop stands between it and the word before.
    package static let glued = Shape(rawValue: 2)
    package static let hyphenated = Shape(rawValue: 4)
    /// Every part between hyphens is one letter: "J", "J.-P", "M-H".
    package static let singleLetters = Shape(rawValue: 8)
    package static let vowel = Shape(rawValue: 16)
    package static let han = Shape(rawValue: 32)
    package static let kana = Shape(rawValue: 64)
    package static let hangul = Shape(rawValue: 128)
    package static let digit = Shape(rawValue: 256)
    /// It stands inside Markdown emphasis or a strong tag.
    package static let emphasized = Shape(rawValue: 512)
    package static let startsUpper = Shape(rawValue: 1024)
    package static let apostrophe = Shape(rawValue: 2048)
    package static let cyrillic = Shape(rawValue: 4096)
  }

  package var kind: Kind
  /// The bytes of the word, with the full stop of an abbreviation and without other marks.
  package var start: Int32
  package var end: Int32
  /// Letters, and of those upper and lower case; all saturating at 255.
  package var letters: UInt8 = 0
  package var upper: UInt8 = 0
  package var lower: UInt8 = 0
  package var shape: Shape = []
  package var role: NameRole = []
  /// The hash of its folded letters: the key of `NameVocabulary`.
  package var hash: UInt64 = 0

  package var range: Range<Int> { Int(start)..<Int(end) }

  /// Whether it can only be an initial or several joined by hyphens: "M", "J.-P.", "Th.".
  @inline(__always)
  package var isInitial: Bool {
    shape.contains(.singleLetters)
      || shape.contains(.dotted) && letters <= 3 && role.contains(.abbreviatedGiven)
  }

  /// Whether it is a short run of capitals, as in "Russell MW".
  @inline(__always)
  package var isCapitalRun: Bool {
    lower == 0 && upper == letters && letters >= 2 && letters <= 4
      && shape.isDisjoint(with: [.hyphenated, .apostrophe, .digit])
  }

  /// Whether its small letters show that runs of capitals beside it stand for initials: "Russell" and
  /// "Yu", but not the "Yu." of an abbreviated given name.
  @inline(__always)
  package var showsSmallLetters: Bool {
    (lower >= 2 || lower == 1 && letters == 2 && !shape.contains(.dotted))
      && !role.contains(.particle)
  }

  /// Whether it is a word of more than one letter in capitals throughout.
  @inline(__always)
  package var isUpperCase: Bool { letters >= 2 && lower == 0 && upper == letters }

  /// Whether it starts with a small letter throughout its script's rules.
  @inline(__always)
  package var isLowerCase: Bool { lower > 0 && !shape.contains(.startsUpper) }
}
