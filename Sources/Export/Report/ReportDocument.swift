package import Bibliography

/// A report as blocks of text, before it is written in some format.
///
/// Every claim refers to ``notes`` by number; a writer prints them once, with document and line.
package struct ReportDocument: Sendable {
  package enum Inline: Sendable, Hashable {
    case text(String)
    case strong(String)
    case emphasis(String)
    /// A reference to a section of the report.
    case link(String, anchor: String)
    /// Numbers of notes, counted from 1, ascending.
    case notes([Int])
  }

  package enum Block: Sendable {
    case heading(level: Int, text: String, anchor: String?)
    case paragraph([Inline])
    case list([[Inline]])
    case table(Table)
    /// The picture that goes with the report.
    case picture
  }

  package struct Table: Sendable {
    package var header: [[Inline]]
    package var rows: [[[Inline]]]
    /// Columns whose cells stand to the right.
    package var numeric: Set<Int>
    /// Whether the first cell of each row heads it.
    package var hasRowHeaders: Bool
    package var caption: String

    package init(
      header: [[Inline]], rows: [[[Inline]]], numeric: Set<Int> = [], hasRowHeaders: Bool = false,
      caption: String = ""
    ) {
      self.header = header
      self.rows = rows
      self.numeric = numeric
      self.hasRowHeaders = hasRowHeaders
      self.caption = caption
    }
  }

  package var title: String
  package var blocks: [Block]
  /// The evidence that the text refers to, in order of first reference.
  package var notes: [Evidence]
}
