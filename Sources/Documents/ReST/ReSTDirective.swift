/// The first line of a directive, and what becomes of it.
///
/// It is two stops, a name, two colons and an argument.
struct ReSTDirective {
  enum Kind {
    /// Nothing of it is text: code, pictures, settings.
    case leftOut
    /// What stands below its options is text: the caption of a figure.
    case body
    /// What stands behind its name is text, too.
    case text
    /// A title, and text below it.
    case titled
    /// A line of its own.
    case line
    case literal
    case captioned
    case rows
    case values
    case unknown
  }

  let name: String
  let kind: Kind
  /// What follows on the name in its line.
  let argument: Range<Int>

  /// Reads what stands behind the two stops; nil where that is no directive.
  init?(_ source: [UInt8], _ content: Range<Int>) {
    let end = ReSTLine.nameEnd(source, content.prefix(60))
    guard end > content.lowerBound else { return nil }
    var marks = end
    if marks < content.upperBound, source[marks] == 0x20 { marks += 1 }
    guard marks + 1 < content.upperBound, source[marks] == 0x3A, source[marks + 1] == 0x3A else {
      return nil
    }
    var start = marks + 2
    guard start == content.upperBound || source[start] <= 0x20 else { return nil }
    while start < content.upperBound, source[start] <= 0x20 { start += 1 }
    name = String(decoding: source[content.lowerBound..<end], as: UTF8.self).lowercased()
    argument = start..<content.upperBound
    kind = Self.kinds[name] ?? (name.hasPrefix("auto") ? .leftOut : .unknown)
  }

  private static let kinds: [String: Kind] = {
    let names: [(Kind, String)] = [
      (
        .leftOut,
        "code code-block sourcecode highlight raw image toctree include literalinclude math contents "
          + "meta index sectnum section-numbering header footer title target-notes default-role role "
          + "replace unicode date currentmodule module graphviz digraph graph plot mermaid uml "
          + "bibliography youtube vimeo soundcloud gist video iframe googlemap chart thumbnail listing "
          + "tabularcolumns testsetup testcleanup testcode testoutput doctest productionlist "
          + "inheritance-diagram ipython jupyter-execute program-output command-output todo todolist "
          + "disqus postlist slides media button-link button-ref highlightlang seo sectionauthor"
      ),
      (
        .body,
        "figure container class rst-class cssclass only hlist grid grid-item tab-set tabs glossary div "
          + "ifconfig panels toggle html-container carousel card-carousel"
      ),
      (
        .text,
        "note tip hint important warning caution danger attention error seealso compound epigraph "
          + "highlights pull-quote"
      ),
      (
        .titled,
        "topic sidebar admonition rubric dropdown card grid-item-card tab-item tab tabbed details "
          + "collapse"
      ),
      (.line, "centered"), (.literal, "parsed-literal line-block"), (.captioned, "table"),
      (.rows, "list-table flat-table"), (.values, "csv-table"),
    ]
    var kinds: [String: Kind] = [:]
    for (kind, list) in names {
      for name in list.split(separator: " ") { kinds[String(name)] = kind }
    }
    return kinds
  }()
}
