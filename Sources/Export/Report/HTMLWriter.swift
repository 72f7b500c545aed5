import Bibliography

/// Writes a report as one web page that needs no network, and no scripts to be read.
///
/// Scripts add a search, filters by kind, and moving and enlarging the picture. Everything that
/// comes from documents is escaped; the page allows nothing but its own style and script.
package struct HTMLWriter: Sendable {
  private let report: ReportDocument
  /// The picture, as the renderer wrote it; empty where there is none.
  private let picture: [UInt8]

  package init(_ report: ReportDocument, picture: [UInt8]) {
    self.report = report
    self.picture = picture
  }

  package func export() -> [UInt8] {
    let title = Self.escaped(report.title)
    var text = """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" \
      content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:">
      <title>\(title)</title>
      <style>
      \(ReportPage.style)</style>
      </head>
      <body>
      <a class="skip" href="#content">Skip to the report</a>
      <header>
      <h1>\(title)</h1>
      <div id="tools" hidden>
      <label>Search <input id="search" type="search"></label>
      <span id="found" role="status"></span>
      </div>
      </header>
      \(contents())<main id="content">

      """
    // Charts that follow each other stand side by side.
    var isInCharts = false
    for block in report.blocks {
      var isChart = false
      if case .chart = block { isChart = true }
      if isChart != isInCharts { text += isChart ? "<div class=\"charts\">\n" : "</div>\n" }
      isInCharts = isChart
      text += write(block)
    }
    if isInCharts { text += "</div>\n" }
    text += notes()
    text += """
      </main>
      <dialog id="card" aria-labelledby="card-title"></dialog>
      <script>
      \(ReportPage.script)</script>
      </body>
      </html>

      """
    return Array(text.utf8)
  }

  // MARK: Parts

  private func contents() -> String {
    var text = "<nav aria-label=\"Contents\"><ul>\n"
    for block in report.blocks {
      guard case .heading(2, let title, let anchor?) = block else { continue }
      text += "<li><a href=\"#\(Self.identifier(anchor))\">\(Self.escaped(title))</a></li>\n"
    }
    if !report.notes.isEmpty { text += "<li><a href=\"#evidence\">Evidence</a></li>\n" }
    return text + "</ul></nav>\n"
  }

  private func notes() -> String {
    guard !report.notes.isEmpty else { return "" }
    var text = "<h2 id=\"evidence\">Evidence</h2>\n<ol class=\"notes\">\n"
    for (index, note) in report.notes.enumerated() {
      let page = note.page.map { ", page \($0)" } ?? ""
      let quote = MarkdownWriter.shortened(note.quote)
      text += "<li id=\"note-\(index + 1)\"><cite>\(Self.escaped(note.document))</cite>\(page), "
      text += "line \(note.line): <q>\(Self.escaped(quote))</q></li>\n"
    }
    return text + "</ol>\n"
  }

  private func write(_ block: ReportDocument.Block) -> String {
    switch block {
    case .heading(let level, let text, let anchor):
      let id = anchor.map { " id=\"\(Self.identifier($0))\"" } ?? ""
      return "<h\(level)\(id)>\(Self.escaped(text))</h\(level)>\n"
    case .paragraph(let inlines): return "<p>\(write(inlines))</p>\n"
    case .list(let items):
      return "<ul>\n" + items.map { "<li>\(write($0))</li>\n" }.joined() + "</ul>\n"
    case .table(let table):
      guard table.isFolded else { return write(table) }
      return
        "<details><summary>\(Self.escaped(table.caption))</summary>\n\(write(table))</details>\n"
    case .chart(let chart): return write(chart)
    case .picture: return figure()
    }
  }

  private func write(_ table: ReportDocument.Table) -> String {
    var text = "<div class=\"wide\" role=\"region\" tabindex=\"0\" "
    text += "aria-label=\"\(Self.escaped(table.caption))\"><table>\n"
    text += "<caption>\(Self.escaped(table.caption))</caption>\n<thead><tr>"
    for cell in table.header {
      let content = write(cell)
      text += content.isEmpty ? "<td></td>" : "<th scope=\"col\">\(content)</th>"
    }
    text += "</tr></thead>\n<tbody>\n"
    for (place, row) in table.rows.enumerated() {
      let facts = table.facts.indices.contains(place) ? table.facts[place] : []
      text += "<tr" + facts.map { " data-\($0.name)=\"\(Self.escaped($0.value))\"" }.joined() + ">"
      for (column, cell) in row.enumerated() {
        let style = table.numeric.contains(column) ? " class=\"number\"" : ""
        text +=
          column == 0 && table.hasRowHeaders
          ? "<th scope=\"row\">\(write(cell))</th>" : "<td\(style)>\(write(cell))</td>"
      }
      text += "</tr>\n"
    }
    return text + "</tbody>\n</table></div>\n"
  }

  private func write(_ chart: ReportDocument.Chart) -> String {
    """
    <figure class="numbers">
    <figcaption>\(Self.escaped(chart.title))</figcaption>
    <div class="beside">\(ChartSVG.write(chart))
    \(write(chart.table))</div>
    </figure>

    """
  }

  /// The picture inside the page: its ids are renamed, for sections have the ids of people too.
  private func figure() -> String {
    guard !picture.isEmpty else { return "" }
    var svg = String(decoding: picture, as: UTF8.self)
    if let start = svg.firstRange(of: "<svg") { svg = String(svg[start.lowerBound...]) }
    svg = svg.replacing(" id=\"", with: " id=\"net-")
      .replacing(
        "aria-labelledby=\"picture-title picture-description\"",
        with: "aria-labelledby=\"net-picture-title net-picture-description\""
      )
      .replacing("xlink:href=\"report.html#", with: "href=\"#")
    return """
      <figure id="network">
      <div class="bar" id="network-tools" hidden></div>
      <div class="canvas" tabindex="0" role="region" aria-label="Picture, scrollable">
      \(svg)</div>
      <figcaption>Who has worked with whom. The table below has the same lines, with their \
      sources.</figcaption>
      </figure>

      """
  }

  private func write(_ inlines: [ReportDocument.Inline]) -> String {
    inlines.map { inline in
      switch inline {
      case .text(let text): Self.escaped(text)
      case .strong(let text): "<strong>\(Self.escaped(text))</strong>"
      case .emphasis(let text): "<em>\(Self.escaped(text))</em>"
      case .link(let text, let anchor):
        "<a href=\"#\(Self.identifier(anchor))\">\(Self.escaped(text))</a>"
      case .notes(let numbers):
        numbers.map { number in
          "<sup><a class=\"note\" href=\"#note-\(number)\" "
            + "title=\"\(Self.escaped(hint(number)))\">\(number)</a></sup>"
        }.joined()
      }
    }.joined()
  }

  /// What a note says, for readers who point at its number.
  private func hint(_ number: Int) -> String {
    guard report.notes.indices.contains(number - 1) else { return "" }
    let note = report.notes[number - 1]
    return
      "\(note.document), line \(note.line): \(MarkdownWriter.shortened(note.quote, limit: 160))"
  }

  // MARK: Text

  private static func escaped(_ text: String) -> String { XMLText.escaped(text) }

  /// An anchor as an id: letters, digits and hyphens, never empty.
  private static func identifier(_ text: String) -> String {
    let kept = text.utf8.map { byte -> UInt8 in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        byte
      default: UInt8(ascii: "-")
      }
    }
    return kept.isEmpty ? "section" : String(decoding: kept, as: UTF8.self)
  }
}
