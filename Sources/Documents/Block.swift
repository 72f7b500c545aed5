/// A piece of a document: a heading, a paragraph, a list item or a table row.
package struct Block: Sendable {
  package enum Kind: Sendable, Hashable {
    /// A heading of a level, 1 being the highest.
    case heading(level: Int)
    case paragraph
    /// An item of a list, with the marker as printed ("-", "[3]", "12.").
    case listItem(marker: String)
    /// A row of a table; its cells are separated by tabs.
    case row
  }

  /// Letters that the document sets off.
  package struct Emphasis: Sendable, Hashable {
    package enum Style: Sendable, Hashable {
      case bold, italic, code, superscript, underline
      /// The words of a link: no type of letters, but it sets them off as plainly.
      case link
    }

    package var style: Style
    /// Byte offsets in ``Block/text``.
    package var range: Range<Int>

    package init(style: Style, range: Range<Int>) {
      self.style = style
      self.range = range
    }

    /// Whether it is a type that prose uses for emphasis: no code and no link.
    package var isType: Bool { style != .code && style != .link }
  }

  package var kind: Kind
  /// The clean text as UTF-8, without marks; lines of the source stay separated by `\n`.
  package var text: [UInt8]
  /// For each byte of ``text``, its offset in the document's source.
  package var offsets: [Int]
  package var emphasis: [Emphasis]
  /// The page, counted from 1, where the document has pages.
  package var page: Int?
  /// How deep the block is indented or nested, 0 for none.
  package var depth: Int

  package init(
    kind: Kind, text: [UInt8], offsets: [Int], emphasis: [Emphasis] = [], page: Int? = nil,
    depth: Int = 0
  ) {
    precondition(text.count == offsets.count, "every byte of a block has its place in the source")
    self.kind = kind
    self.text = text
    self.offsets = offsets
    self.emphasis = emphasis
    self.page = page
    self.depth = depth
  }

  /// The clean text as a string.
  package var string: String { String(decoding: text, as: UTF8.self) }

  package var isHeading: Bool {
    if case .heading = kind { return true }
    return false
  }
}
