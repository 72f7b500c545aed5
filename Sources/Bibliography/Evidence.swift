/// The place in an input document that a statement was read from.
///
/// Every item that Coterie extracts, and every edge of the graph, carries at least one of these.
public struct Evidence: Sendable, Hashable {
  /// The document's id: its path relative to the folder that was read.
  public var document: String
  /// The first line of the quote, counted from 1.
  public var line: Int
  /// The page, counted from 1, where the document has pages.
  public var page: Int?
  /// The words as they stand in the source; line breaks may have become spaces.
  public var quote: String

  /// Where the words begin in the text that was read, in bytes, and how many they are; a length of
  /// nought where the place is not known.
  private var start: UInt32
  private var length: UInt32

  package init(
    document: String, line: Int, page: Int? = nil, quote: String, span: Range<Int>? = nil
  ) {
    self.document = document
    self.line = line
    self.page = page
    self.quote = quote
    start = UInt32(clamping: span?.lowerBound ?? 0)
    length = UInt32(clamping: span?.count ?? 0)
  }

  /// The byte range of the words in the text that was read; nil where it is not known.
  package var span: Range<Int>? {
    get { length == 0 ? nil : Int(start)..<Int(start) + Int(length) }
    set {
      start = UInt32(clamping: newValue?.lowerBound ?? 0)
      length = UInt32(clamping: newValue?.count ?? 0)
    }
  }

  /// The same words at the same line are the same evidence, whatever part of it was meant.
  public static func == (left: Evidence, right: Evidence) -> Bool {
    left.line == right.line && left.page == right.page && left.quote == right.quote
      && left.document == right.document
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(document)
    hasher.combine(line)
    hasher.combine(page)
    hasher.combine(quote)
  }
}

extension Evidence: Comparable {
  /// Orders by document, line and quote, so that lists of evidence are written the same each time.
  public static func < (left: Evidence, right: Evidence) -> Bool {
    (left.document, left.line, left.quote) < (right.document, right.line, right.quote)
  }
}
