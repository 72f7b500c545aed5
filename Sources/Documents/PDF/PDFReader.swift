import Bibliography

/// Reads what the tools of poppler tell about a PDF: words with their boxes, and runs of letters with
/// their fonts.
package enum PDFReader {
  /// Rebuilds the text of a PDF.
  ///
  /// - Parameters:
  ///   - words: what `pdftotext -bbox-layout` printed.
  ///   - fonts: what `pdftohtml -xml` printed; may be empty.
  ///   - id: the document's id.
  /// - Returns: the document; its source is the text in reading order, one line of a page a line.
  /// - Complexity: O(*n* log *n*) in the number of words.
  package static func read(words: [UInt8], fonts: [UInt8], id: String) -> Document {
    var (pages, cut) = WordListReader.read(words)
    let runs = FontRunReader.read(fonts, widths: pages.map(\.width))
    for index in pages.indices where index < runs.count {
      WordStyling.apply(runs[index], to: &pages[index])
    }
    let rows = columns(of: pages)
    let hyphenation = Hyphenation(rows.flatMap(\.self).map(\.row))
    let shape = BlockShape(bodySize: bodySize(pages))
    var writer = PageTextWriter(hyphenation)
    for group in shape.groups(rows.flatMap(\.self)) { writer.write(group) }
    let diagnostics = cut.map { page in
      Diagnostic(
        severity: .warning, code: "too-many-words", document: id, page: page,
        summary: "The page has more than \(WordListReader.mostWords) words; the rest was left out.",
        remedy: "Check the page; it may be a drawing.")
    }
    return Document(
      id: id, format: "pdf", source: writer.source, blocks: writer.blocks,
      diagnostics: diagnostics)
  }

  /// The rows of the pages in reading order, a list for each column.
  private static func columns(of pages: [PageText]) -> [[ColumnRow]] {
    var fragments = pages.map(RowBuilder.fragments)
    let flat = fragments.enumerated().map { RowBuilder.rows($1, page: $0 + 1, zone: 0) }
    let kept = PageFurniture.remove(from: flat)
    for index in pages.indices {
      // What was dropped is known by the lines that are left.
      let lines = kept[index].map { ($0.baseline, $0.size, $0.box) }
      let dropped = flat[index].filter { row in
        !lines.contains { $0.0 == row.baseline && $0.2 == row.box }
      }
      fragments[index].removeAll { fragment in
        dropped.contains { row in
          abs(row.baseline - fragment.baseline) <= 0.35 * row.size
            && fragment.box.left >= row.box.left - 1 && fragment.box.right <= row.box.right + 1
        }
      }
    }
    let margin = rightEdge(fragments.flatMap(\.self))
    var zones: [[ColumnRow]] = []
    for index in pages.indices {
      for column in ReadingOrder.columns(fragments[index]) {
        let rows = RowBuilder.rows(column, page: index + 1, zone: zones.count)
        let edge = rightEdge(column)
        // A few short lines don't tell where their column ends; the page does.
        let isWhole = column.count == fragments[index].count || edge > margin - 40
        zones.append(
          MarginHeadings.setAbove(ColumnRow.rows(rows, margin: isWhole ? margin : edge)))
      }
    }
    return zones
  }

  /// Where lines end on the right: where many end at the same place, as in justified text, there;
  /// else where the longest end.
  private static func rightEdge(_ fragments: [PageFragment]) -> Double {
    var counts: [Int: (count: Int, most: Double)] = [:]
    for fragment in fragments where fragment.words.count > 2 {
      // Bins overlap, so that an edge between two of them counts in one.
      let bin = Int(fragment.box.right)
      for key in bin - 1...bin {
        let old = counts[key] ?? (0, 0)
        counts[key] = (old.count + 1, max(old.most, fragment.box.right))
      }
    }
    let edges = fragments.map(\.box.right).sorted()
    let longest = edges[safe: edges.count * 98 / 100] ?? 0
    guard
      let best = counts.max(by: { ($0.value.count, $0.key) < ($1.value.count, $1.key) })?.value,
      best.count >= 4, best.count * 5 >= fragments.count, best.most > longest - 60
    else { return longest }
    return best.most
  }

  /// The size of most letters.
  private static func bodySize(_ pages: [PageText]) -> Double {
    var letters: [Int: Int] = [:]
    for page in pages {
      for word in page.lines.joined() {
        letters[Int((word.style.size * 4).rounded()), default: 0] += word.text.utf8.count
      }
    }
    let best = letters.max { ($0.value, $0.key) < ($1.value, $1.key) }
    return best.map { Double($0.key) / 4 } ?? 10
  }
}
