import Bibliography

/// A word, number or mark of a text, with its place.
struct Token: Sendable {
  enum Kind: Sendable { case word, number, mark, lineBreak }

  /// How a word is written.
  enum Shape: Sendable {
    case lower, capitalized, capitals, mixed, initial, other
  }

  var kind: Kind
  /// Byte offsets in the text that was tokenised.
  var range: Range<Int>
  /// A word folded to lower-case base letters; a mark in one spelling ("–" for every dash).
  var key: String
  var shape: Shape

  var isWord: Bool { kind == .word }

  func isMark(_ mark: String) -> Bool { kind == .mark && key == mark }
}

/// A text and its tokens.
struct TokenizedText: Sendable {
  let text: [UInt8]
  let tokens: [Token]

  /// Tokenises a text.
  ///
  /// - Parameters:
  ///   - text: UTF-8.
  ///   - range: the part of it that is wanted; tokens keep their offsets in the whole.
  /// - Complexity: O(*n*).
  init(_ text: [UInt8], in range: Range<Int>? = nil) {
    self.text = text
    tokens = Tokenizer.tokens(of: text, in: range ?? 0..<text.count)
  }

  init(_ string: String) { self.init(Array(string.utf8)) }

  func string(_ range: Range<Int>) -> String {
    String(decoding: text[range], as: UTF8.self)
  }

  /// The token at an index, or nil beyond the ends.
  subscript(_ index: Int) -> Token? {
    tokens.indices.contains(index) ? tokens[index] : nil
  }

  /// The folded word or mark at an index; empty beyond the ends.
  func key(_ index: Int) -> String {
    tokens.indices.contains(index) ? tokens[index].key : ""
  }
}
