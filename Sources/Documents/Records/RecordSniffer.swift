import Bibliography

/// Tells formats of records from the first bytes of a file.
struct RecordSniffer {
  let view: ByteView

  private var start: Int { view.skipSpace(0) }

  /// Whether the head holds a text.
  func contains(_ text: StaticString) -> Bool {
    guard let first = "\(text)".utf8.first else { return false }
    var at = 0
    while true {
      at = view.find(first, from: at)
      if at >= view.count { return false }
      if view.matches(text, at: at) { return true }
      at += 1
    }
  }

  // MARK: XML and JSON

  var isXML: Bool { start < view.count && view[start] == 0x3C }

  /// The name of the first element.
  var firstTag: String {
    var at = start
    while at + 1 < view.count, view[at] == 0x3C {
      guard view[at + 1] == 0x21 || view[at + 1] == 0x3F else {
        return view.utf8(XMLTree.name(view, from: at + 1)) ?? ""
      }
      guard let end = XMLTree.skipMarkup(view, at) else { return "" }
      at = view.skipSpace(end)
    }
    return ""
  }

  var isDBLP: Bool {
    let tag = firstTag
    if tag == "dblp" || tag == "dblpperson" { return true }
    // A part of a dump, without its head.
    return DBLPFormat.types.contains(tag) && contains("mdate=")
  }

  var isJSON: Bool { start < view.count && (view[start] == 0x7B || view[start] == 0x5B) }

  // MARK: BibTeX

  /// Whether a line begins with an `@`, a type, a delimiter, a key and a comma (or a command).
  var isBibTeX: Bool {
    var at = 0
    while true {
      let sign = view.find(0x40, from: at)
      guard sign < view.count else { return false }
      at = sign + 1
      var back = sign
      while back > 0, view[back - 1] == 0x20 || view[back - 1] == 0x09 { back -= 1 }
      guard back == 0 || view[back - 1] == 0x0A || view[back - 1] == 0x0D else { continue }
      if BibTeXScanner.head(view, sign, end: view.count, isLast: true) == .entry {
        // Entries inside of a LaTeX, Markdown or HTML document don't make it a bibliography.
        let before = RecordSniffer(view: view[0..<sign])
        return !before.contains("\\begin{") && !before.contains("\\documentclass")
          && !before.contains("```") && !before.isXML
      }
    }
  }

  // MARK: Tagged formats

  /// The first lines that aren't empty.
  private func lines(_ limit: Int) -> [Range<Int>] {
    var out: [Range<Int>] = []
    var at = 0
    while at < view.count, out.count < limit {
      let end = view.find(0x0A, from: at)
      var line = at..<end
      while let last = line.last, view[last] <= 0x20 { line = at..<last }
      if !line.isEmpty { out.append(line) }
      at = end + 1
    }
    return out
  }

  var isRIS: Bool {
    let tags = lines(40).compactMap { RISDialect.tag(view, $0) }
    guard let first = tags.first(where: { view.equals("TY", $0.tag) }) else { return false }
    return first.tag.lowerBound < 4096 && tags.count >= 3
  }

  var isMedline: Bool {
    let tags = lines(40).compactMap { MedlineDialect.tag(view, $0) }
    return tags.count >= 3 && tags.prefix(3).contains { view.equals("PMID", $0.tag) }
  }

  var isWebOfScience: Bool {
    let lines = lines(8)
    let tags = lines.compactMap { WebOfScienceDialect.tag(view, $0) }
    guard let first = tags.first else { return false }
    if view.equals("FN", first.tag), tags.contains(where: { view.equals("VR", $0.tag) }) {
      return true
    }
    return view.equals("PT", first.tag) && tags.contains { view.equals("AU", $0.tag) }
  }

  var isRefer: Bool {
    let lines = lines(8)
    let tags = lines.compactMap { ReferDialect.tag(view, $0) }
    guard let first = tags.first, tags.count >= 2, tags.count * 2 >= lines.count else {
      return false
    }
    return view.equals("0", first.tag)
      || tags.contains { view.equals("T", $0.tag) }
        && tags.contains { view.equals("A", $0.tag) }
  }

  // MARK: Tables

  /// Whether the first line is a row of headings with titles and authors among them.
  var isTable: Bool {
    guard let line = lines(2).first(where: { !view.matches("sep=", at: $0.lowerBound) }) else {
      return false
    }
    let separator = TableReader.separator(view, line)
    // A row of a Markdown table begins with a stroke.
    guard let first = line.first, view[first] != 0x7C, line.count < 8192 else { return false }
    guard let text = view.utf8(line) else { return false }
    let mark = Character(Unicode.Scalar(separator))
    let cells = text.split(separator: mark, omittingEmptySubsequences: false).map {
      String($0.trimmed()).filter { $0 != "\"" }
    }
    return cells.count > 1 && TableColumns(cells).isConvincing
  }
}
