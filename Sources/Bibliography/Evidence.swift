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

  package init(document: String, line: Int, page: Int? = nil, quote: String) {
    self.document = document
    self.line = line
    self.page = page
    self.quote = quote
  }
}

extension Evidence: Comparable {
  /// Orders by document, line and quote, so that lists of evidence are written the same each time.
  public static func < (left: Evidence, right: Evidence) -> Bool {
    (left.document, left.line, left.quote) < (right.document, right.line, right.quote)
  }
}
