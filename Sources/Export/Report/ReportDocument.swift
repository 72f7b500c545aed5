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
    case chart(Chart)
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
    /// Facts about each row for the script of a page, by name; empty where there are none.
    package var facts: [[Fact]]
    /// Whether a page shows the table only where it is asked for, and other formats not at all.
    package var isFolded: Bool

    package init(
      header: [[Inline]], rows: [[[Inline]]], numeric: Set<Int> = [], hasRowHeaders: Bool = false,
      caption: String = "", facts: [[Fact]] = [], isFolded: Bool = false
    ) {
      self.header = header
      self.rows = rows
      self.numeric = numeric
      self.hasRowHeaders = hasRowHeaders
      self.caption = caption
      self.facts = facts
      self.isFolded = isFolded
    }
  }

  /// A fact about a row: a name of small letters and its value.
  package struct Fact: Sendable, Hashable {
    package var name: String
    package var value: String

    package init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// Numbers as bars; every format has them as a table too.
  package struct Chart: Sendable, Hashable {
    package enum Direction: Sendable, Hashable {
      /// Side by side, for years.
      case upright
      /// Below each other, for words.
      case lying
    }

    package struct Bar: Sendable, Hashable {
      package var label: String
      package var value: Int

      package init(_ label: String, _ value: Int) {
        self.label = label
        self.value = value
      }
    }

    package var title: String
    /// What the labels and the values are.
    package var axes: (labels: String, values: String) { (labelAxis, valueAxis) }
    package var direction: Direction
    package var bars: [Bar]
    private var labelAxis: String
    private var valueAxis: String

    package init(
      title: String, labels: String, values: String, direction: Direction = .upright, bars: [Bar]
    ) {
      self.title = title
      labelAxis = labels
      valueAxis = values
      self.direction = direction
      self.bars = bars
    }
  }

  package var title: String
  package var blocks: [Block]
  /// The evidence that the text refers to, in order of first reference.
  package var notes: [Evidence]
}
