import Bibliography
package import GraphAnalysis
import Linking

/// Writes the works as BibTeX.
package struct BibTeXExporter: Sendable {
  private let graph: CollaborationGraph

  package init(_ graph: CollaborationGraph) {
    self.graph = graph
  }

  package func export() -> [UInt8] {
    var text = ""
    for work in graph.corpus.works {
      let venue = work.venue.map { graph.corpus.venues[$0].venue.name } ?? work.venueText
      let (type, venueField) = Self.type(of: work.kind)
      var fields: [(String, String)] = [("title", "{\(Self.escaped(work.title))}")]
      var authors = work.authors.map { Self.name(graph.corpus.people[$0.person].name) }
      if work.etAl { authors.append("others") }
      if !authors.isEmpty { fields.append(("author", authors.joined(separator: " and "))) }
      if let year = work.year { fields.append(("year", String(year))) }
      if !venue.isEmpty { fields.append((venueField, Self.escaped(venue))) }
      for (scheme, value) in work.identifiers.sorted(by: { $0.key < $1.key }) {
        fields.append((scheme == "arxiv" ? "eprint" : Self.word(scheme), Self.escaped(value)))
      }
      text += "@\(type){\(Self.word(work.id)),\n"
      for (name, value) in fields { text += "  \(name) = {\(value)},\n" }
      text += "}\n\n"
    }
    return Array(text.utf8)
  }

  private static func type(of kind: Work.Kind) -> (type: String, venueField: String) {
    switch kind {
    case .conference, .workshop, .poster: ("inproceedings", "booktitle")
    case .journal: ("article", "journal")
    case .thesis: ("phdthesis", "school")
    case .preprint, .other: ("misc", "howpublished")
    }
  }

  /// "von Family, Jr, Given", the form that leaves nothing to guess.
  private static func name(_ name: PersonName) -> String {
    let family = [name.particle, name.family].filter { !$0.isEmpty }.joined(separator: " ")
    let given = [name.given, name.middle].filter { !$0.isEmpty }.joined(separator: " ")
    let parts = [family, name.suffix, given].filter { !$0.isEmpty }.map(escaped)
    // A name that holds the separator must be one group.
    let text = parts.joined(separator: ", ")
    return text.contains(" and ") || parts.count == 1 ? "{\(text)}" : text
  }

  private static func word(_ text: String) -> String {
    let kept = text.unicodeScalars.filter { scalar in
      scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
    }
    return kept.isEmpty ? "x" : String(String.UnicodeScalarView(kept))
  }

  /// Text without anything that TeX takes for a command; braces would have to be balanced.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result += "\\textbackslash{}"
      case "{", "}": continue
      case "&", "%", "$", "#", "_": result += "\\\(scalar)"
      case "~": result += "\\textasciitilde{}"
      case "^": result += "\\textasciicircum{}"
      case "\n", "\r", "\t": result += " "
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}": continue
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
