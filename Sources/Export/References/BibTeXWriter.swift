import Bibliography

/// Writes entries as BibTeX.
///
/// O. Patashnik, "BibTeXing", 1988.
package enum BibTeXWriter {
  /// An entry, followed by an empty line.
  ///
  /// - Complexity: O(*n*) in its length.
  package static func bytes(of entry: ReferenceEntry) -> [UInt8] {
    let (type, venueField) = type(of: entry.kind)
    var text = "@\(type){\(key(entry.key)),\n"
    func field(_ name: String, _ value: String) {
      if !value.isEmpty { text += "  \(name) = {\(value)},\n" }
    }
    field("title", "{\(escaped(entry.title))}")
    var authors = entry.authors.map(name)
    if entry.etAl { authors.append("others") }
    field("author", authors.joined(separator: " and "))
    field("editor", entry.editors.map(name).joined(separator: " and "))
    field("year", entry.year.map { String($0) } ?? "")
    field(venueField, escaped(entry.venue))
    field("volume", escaped(entry.locator.volume))
    field("number", escaped(entry.locator.issue))
    // Two hyphens are TeX's dash between numbers.
    field("pages", escaped(entry.locator.pages).replacing("-", with: "--"))
    field("publisher", escaped(entry.publisher))
    for (scheme, value) in entry.identifiers.sorted(by: { $0.key < $1.key }) {
      field(scheme == "arxiv" ? "eprint" : word(scheme), escaped(value))
      if scheme == "arxiv" { field("archiveprefix", "arXiv") }
    }
    field("keywords", escaped(entry.keywords.joined(separator: ", ")))
    return Array((text + "}\n\n").utf8)
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
  private static func name(_ creator: ReferenceEntry.Creator) -> String {
    guard case .person(let name) = creator else {
      if case .institution(let text) = creator { return "{\(escaped(text))}" }
      return ""
    }
    let family = [name.particle, name.family].filter { !$0.isEmpty }.joined(separator: " ")
    let given = [name.given, name.middle].filter { !$0.isEmpty }.joined(separator: " ")
    let parts = [family, name.suffix, given].filter { !$0.isEmpty }.map(escaped)
    // A name that holds the separator must be one group.
    let text = parts.joined(separator: ", ")
    return text.contains(" and ") || parts.count == 1 ? "{\(text)}" : text
  }

  /// A key without the signs that end or break one.
  private static func key(_ text: String) -> String {
    let kept = text.map { $0.isLetter || $0.isNumber || ":/-_.+".contains($0) ? $0 : "-" }
    return kept.isEmpty ? "x" : String(kept)
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
