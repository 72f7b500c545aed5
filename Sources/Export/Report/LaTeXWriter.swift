import Bibliography
import Drawing

/// Writes a report in LaTeX, for any of its engines; those that read UTF-8 natively show every
/// script for which the machine has a font.
package struct LaTeXWriter: Sendable {
  private let report: ReportDocument
  /// The file of the picture, relative to the report; nil where there is none.
  private let picture: String?

  package init(_ report: ReportDocument, picture: String?) {
    self.report = report
    self.picture = picture
  }

  package func export() -> [UInt8] {
    var text = Self.preamble
    text += "\\title{\(Self.escaped(report.title))}\n\\date{}\n"
    text += "\\begin{document}\n\\maketitle\n"
    for block in report.blocks { text += write(block) }
    if !report.notes.isEmpty {
      text += "\n\\section*{Evidence}\n\\begin{enumerate}\\tight\\small\\sloppy\n"
      for (index, note) in report.notes.enumerated() {
        let page = note.page.map { ", page \($0)" } ?? ""
        text += "\\item[\(index + 1)] \\hypertarget{note-\(index + 1)}{}"
        text += "\\emph{\(Self.escaped(note.document))}\(page), line \(note.line): "
        text += "``\(Self.escaped(MarkdownWriter.shortened(note.quote)))''\n"
      }
      text += "\\end{enumerate}\n"
    }
    text += "\\end{document}\n"
    return Array(text.utf8)
  }

  /// Older engines are told what they need; a letter that their fonts lack is shown as a box
  /// instead of ending the run.
  private static let preamble = #"""
    \documentclass[10pt,a4paper]{article}
    \usepackage{iftex}
    \ifPDFTeX
      \usepackage[utf8]{inputenc}
      \usepackage[T1]{fontenc}
      \usepackage{lmodern,textcomp}
      \makeatletter
      % A letter without a glyph is no reason to stop.
      \def\UTFviii@undefined@err#1{\fbox{\rule{0pt}{0.6ex}\rule{0.3em}{0pt}}}
      \makeatother
    \else
      \usepackage{fontspec}
      \IfFontExistsTF{DejaVu Serif}{\setmainfont{DejaVu Serif}[Scale=0.85]}{}
    \fi
    \usepackage[margin=2cm]{geometry}
    \usepackage{array,longtable,graphicx}
    \usepackage[hidelinks]{hyperref}
    \setcounter{secnumdepth}{0}
    \setlength{\parindent}{0pt}
    \setlength{\parskip}{0.5em}
    \setlength{\LTleft}{0pt}
    \setlength{\LTright}{0pt plus 1fill}
    \emergencystretch=3em
    \renewcommand{\arraystretch}{1.2}
    \newcommand{\bars}[1]{\rule{#1mm}{1.6ex}}
    % A heading near the end of a page goes to the next one.
    \newcommand{\room}{\par\vspace{0pt plus 9\baselineskip}\penalty-200%
      \vspace{0pt plus -9\baselineskip}}
    \newcommand{\tight}{\setlength{\itemsep}{0pt}\setlength{\parskip}{0pt}}

    """#

  // MARK: Blocks

  private func write(_ block: ReportDocument.Block) -> String {
    switch block {
    case .heading(let level, let text, let anchor):
      let command = level <= 2 ? "section" : "subsection"
      let target = anchor.map { "\\hypertarget{\(Self.identifier($0))}{}" } ?? ""
      return "\n\\room\(target)\\\(command){\(Self.escaped(text))}\n"
    case .paragraph(let inlines): return "\n\(write(inlines))\n"
    case .list(let items):
      return "\n\\begin{itemize}\\tight\n"
        + items.map { "\\item \(Self.guarded(write($0)))\n" }.joined() + "\\end{itemize}\n"
    case .table(let table): return table.isFolded ? "" : write(table)
    case .chart(let chart): return write(chart)
    case .picture:
      guard let picture else { return "" }
      return "\n\\begin{center}\n\\includegraphics[width=\\linewidth,height=0.8\\textheight,"
        + "keepaspectratio]{\(picture)}\n\\end{center}\n"
    }
  }

  private func write(_ table: ReportDocument.Table) -> String {
    let widths = Self.widths(table)
    let columns = table.header.indices.map { column in
      let side = table.numeric.contains(column) ? "\\raggedleft" : "\\raggedright"
      let share = Self.hundredths(widths[column])
      // The space between columns comes out of their widths.
      return ">{\(side)\\arraybackslash}p{\\dimexpr \(share)\\linewidth-2\\tabcolsep\\relax}"
    }
    func row(_ cells: [[ReportDocument.Inline]]) -> String {
      Self.guarded(cells.map(write).joined(separator: " & ")) + " \\\\\n"
    }
    var text = "\n{\\small\n\\begin{longtable}{\(columns.joined())}\n"
    if !table.caption.isEmpty {
      text += "\\multicolumn{\(table.header.count)}{@{}p{\\linewidth}@{}}"
      text += "{\\textit{\(Self.escaped(table.caption))}} \\\\\n"
    }
    text += "\\hline\n"
    text += row(table.header.map { [.strong(Self.plain($0))] })
    text += "\\hline\n\\endhead\n"
    for cells in table.rows { text += row(cells) }
    return text + "\\hline\n\\end{longtable}}\n"
  }

  private func write(_ chart: ReportDocument.Chart) -> String {
    let largest = Double(max(1, chart.bars.map(\.value).max() ?? 1))
    var text = "\n{\\small\\begin{longtable}{@{}lrl@{}}\n"
    text += "\\multicolumn{3}{@{}l}{\\textit{\(Self.escaped(chart.title))}} \\\\\n"
    for bar in chart.bars {
      let length = Self.hundredths(Double(bar.value) / largest * 60)
      let rule = bar.value > 0 ? "\\bars{\(length)}" : ""
      text += "\(Self.guarded(Self.escaped(bar.label))) & \(bar.value) & \(rule) \\\\\n"
    }
    return text + "\\end{longtable}}\n"
  }

  /// The share of the page's width that each column needs: by its text, within bounds.
  private static func widths(_ table: ReportDocument.Table) -> [Double] {
    let wanted = table.header.indices.map { column in
      let lengths = ([table.header] + table.rows.prefix(60)).map { row in
        row.indices.contains(column) ? plain(row[column]).count : 0
      }
      let longest = lengths.max() ?? 0
      let mean = Double(lengths.reduce(0, +)) / Double(max(1, lengths.count))
      return min(60, max(9, (Double(longest) + mean) / 2))
    }
    let total = wanted.reduce(0, +)
    // A narrow table need not fill the page.
    let scale = max(total, 60)
    return wanted.map { $0 / scale }
  }

  // MARK: Text

  private func write(_ inlines: [ReportDocument.Inline]) -> String {
    inlines.map { inline in
      switch inline {
      case .text(let text): Self.escaped(text)
      case .strong(let text): "\\textbf{\(Self.escaped(text))}"
      case .emphasis(let text): "\\emph{\(Self.escaped(text))}"
      case .link(let text, let anchor):
        "\\hyperlink{\(Self.identifier(anchor))}{\(Self.escaped(text))}"
      case .notes(let numbers):
        "\\textsuperscript{"
          + numbers.map { "\\hyperlink{note-\($0)}{\($0)}" }.joined(separator: ",") + "}"
      }
    }.joined()
  }

  private static func plain(_ inlines: [ReportDocument.Inline]) -> String {
    inlines.map { inline in
      switch inline {
      case .text(let text), .strong(let text), .emphasis(let text), .link(let text, _): text
      case .notes: ""
      }
    }.joined()
  }

  /// A bracket at the beginning would be taken for an option of `\item` or `\\`, a star likewise.
  private static func guarded(_ text: String) -> String {
    guard let first = text.first, first == "[" || first == "*" else { return text }
    return "{}" + text
  }

  private static func identifier(_ text: String) -> String {
    String(
      text.unicodeScalars.map { scalar -> Character in
        let isPlain =
          scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
        return isPlain ? Character(scalar) : "-"
      })
  }

  private static func hundredths(_ value: Double) -> String {
    let count = Int((max(0, value) * 100).rounded())
    let rest = count % 100
    return "\(count / 100).\(rest < 10 ? "0" : "")\(rest)"
  }

  /// Text in which nothing is a command.
  private static func escaped(_ text: String) -> String {
    var result = ""
    var previous: Unicode.Scalar = " "
    for scalar in PictureText.clean(text).unicodeScalars {
      defer { previous = scalar }
      switch scalar {
      // Two of these make one sign of another kind.
      case "-" where previous == "-", "," where previous == ",":
        result += "{}"
        result.unicodeScalars.append(scalar)
      case "\\": result += "\\textbackslash{}"
      case "{", "}", "$", "&", "#", "_", "%":
        result.unicodeScalars.append("\\")
        result.unicodeScalars.append(scalar)
      case "~": result += "\\textasciitilde{}"
      case "^": result += "\\textasciicircum{}"
      case "<": result += "\\textless{}"
      case ">": result += "\\textgreater{}"
      case "|": result += "\\textbar{}"
      case "\"": result += "\\textquotedbl{}"
      case "`": result += "\\textasciigrave{}"
      case "'": result += "\\textquotesingle{}"
      case "\n", "\u{A0}": result += " "
      case "\u{2018}", "\u{2019}": result += scalar == "\u{2018}" ? "`{}" : "'{}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
