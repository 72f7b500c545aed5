import Bibliography

/// Writes a report in Markdown, with the tables and footnotes of its common extensions.
package struct MarkdownWriter: Sendable {
  private let report: ReportDocument
  /// The file of the picture, relative to the report; nil where there is none.
  private let picture: String?

  package init(_ report: ReportDocument, picture: String?) {
    self.report = report
    self.picture = picture
  }

  package func export() -> [UInt8] {
    var text = "# \(escaped(report.title))\n"
    for block in report.blocks {
      if case .table(let table) = block, table.isFolded { continue }
      text += "\n" + write(block)
    }
    if !report.notes.isEmpty {
      text += "\n## Evidence\n\n"
      for (index, note) in report.notes.enumerated() {
        let page = note.page.map { ", page \($0)" } ?? ""
        text += "[^\(index + 1)]: \(escaped(note.document))\(page), line \(note.line): "
        text += "“\(escaped(Self.shortened(note.quote)))”\n"
      }
    }
    return Array(text.utf8)
  }

  /// A quote at a length that a note can have.
  static func shortened(_ quote: String, limit: Int = 240) -> String {
    quote.utf8.count > limit && quote.count > limit ? quote.prefix(limit - 1) + "…" : quote
  }

  private func write(_ block: ReportDocument.Block) -> String {
    switch block {
    case .heading(let level, let text, let anchor):
      let target = anchor.map { "<a id=\"\(attribute($0))\"></a>" } ?? ""
      return String(repeating: "#", count: level) + " \(target)\(escaped(text))\n"
    case .paragraph(let inlines): return write(inlines) + "\n"
    case .list(let items): return items.map { "- \(write($0))\n" }.joined()
    case .table(let table): return write(table)
    case .chart(let chart): return write(chart.table)
    case .picture:
      guard let picture else { return "" }
      return "![Who has worked with whom](\(picture))\n"
    }
  }

  private func write(_ table: ReportDocument.Table) -> String {
    func row(_ cells: [[ReportDocument.Inline]]) -> String {
      "|" + cells.map { " \(write($0)) |" }.joined() + "\n"
    }
    var text = row(table.header)
    text += "|"
    for column in table.header.indices {
      text += table.numeric.contains(column) ? " ---: |" : " --- |"
    }
    text += "\n"
    for cells in table.rows { text += row(cells) }
    return text
  }

  private func write(_ inlines: [ReportDocument.Inline]) -> String {
    inlines.map { inline in
      switch inline {
      case .text(let text): escaped(text)
      case .strong(let text): wrapped(text, "**")
      case .emphasis(let text): wrapped(text, "*")
      case .link(let text, let anchor): "[\(escaped(text))](#\(attribute(anchor)))"
      case .notes(let numbers): numbers.map { "[^\($0)]" }.joined()
      }
    }.joined()
  }

  /// The text between marks; blanks at its ends must stand outside of them.
  private func wrapped(_ text: String, _ mark: String) -> String {
    let head = text.prefix { $0 == " " }
    let rest = text.dropFirst(head.count)
    let tail = rest.reversed().prefix { $0 == " " }
    let core = rest.dropLast(tail.count)
    return core.isEmpty ? escaped(text) : "\(head)\(mark)\(escaped(String(core)))\(mark)" + tail
  }

  private func attribute(_ text: String) -> String {
    String(
      text.unicodeScalars.map { scalar -> Character in
        let isPlain =
          scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
        return isPlain || scalar == "-" || scalar == "_" || scalar == ":" ? Character(scalar) : "-"
      })
  }

  /// Text in which nothing is taken for a mark.
  private func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "#", "~":
        result.unicodeScalars.append("\\")
        result.unicodeScalars.append(scalar)
      case "&": result += "&amp;"
      case "\n", "\r", "\t", "\u{85}", "\u{2028}", "\u{2029}": result += " "
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}": continue
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
