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
    let isPlain = FontRunReader.areNameless(fonts) && NamelessFonts.tell(&pages)
    TypeLevels.align(&pages)
    let rows = columns(of: pages, isPlain: isPlain)
    let hyphenation = Hyphenation(rows.flatMap(\.self).map(\.row))
    var shape = BlockShape(bodySize: bodySize(pages))
    var writer = PageTextWriter(hyphenation)
    let groups = BrokenEntries.joined(AlikeLines.parted(shape.groups(rows.flatMap(\.self))))
    if let owner = TitledOwner.find(words, above: groups) { writer.write(owner) }
    for group in groups { writer.write(group) }
    let diagnostics = cut.map { page in
      Diagnostic(
        severity: .warning, code: "too-many-words", document: id, page: page,
        summary: "The page has more than \(WordListReader.mostWords) words; the rest was left out.",
        remedy: "Check the page; it may be a drawing.")
    }
    return Document(
      id: id, format: "pdf", source: writer.source, blocks: writer.blocks,
      diagnostics: diagnostics, pageMarks: writer.pageMarks)
  }

  /// The rows of the pages in reading order, a list for each column.
  private static func columns(of pages: [PageText], isPlain: Bool) -> [[ColumnRow]] {
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
    let headings = SideHeadings.take(from: &fragments, isPlain: isPlain)
    let margin = rightEdge(fragments.flatMap(\.self))
    let setting = TableFinder.Setting(
      leading: TableFinder.leading(fragments), margin: margin)
    let full = fragments.joined().count {
      $0.words.count > 6 && $0.box.reaches(margin, at: $0.size)
    }
    var zones: [[ColumnRow]] = []
    var open: PageTableColumns?
    // Where what stands aside on the page before ends: it goes on in front of the wide columns.
    var aside: Int?
    for (index, fragments) in fragments.enumerated() {
      let parts = TableFinder.parts(fragments, setting, continuing: open)
        .flatMap { columns($0, setting, width: pages[index].width) }
      var place = parts.first?.isAside == true ? aside : nil
      aside = nil
      for (number, part) in parts.enumerated() {
        let rows: [ColumnRow]
        switch part.content {
        case .table(let table):
          var lines = ColumnRow.rows(table, page: index + 1, zone: zones.count)
          if number == 0, open != nil { goOn(&zones, with: &lines) }
          rows = lines
        case .text(let column):
          let lines = RowBuilder.rows(column, page: index + 1, zone: zones.count)
          let (edge, isCommon) = commonRightEdge(column)
          // A few short lines don't tell where their column ends; the page does.
          let isWhole = !isCommon && column.count == fragments.count || edge > margin - 40
          rows = MarginHeadings.setAbove(
            ColumnRow.rows(
              lines, margin: isWhole ? margin : edge, full: isWhole ? full : 0,
              behind: zones.last.flatMap(ColumnRow.lastNumber)))
        }
        if part.isAside, let end = place {
          zones.insert(rows, at: end)
          place = end + 1
        } else {
          zones.append(rows)
          if part.isAside { place = zones.count }
        }
        if part.isAside { aside = place } else { place = nil }
      }
      if case .table(let table) = parts.last?.content { open = table.columns } else { open = nil }
    }
    return headings?.insert(into: zones) ?? zones
  }

  /// Joins the first row of a table that goes on from the page before to the last row there, where
  /// it has no beginning of its own.
  private static func goOn(_ zones: inout [[ColumnRow]], with rows: inout [ColumnRow]) {
    guard let first = rows.first?.tableRow, let zone = zones.indices.last,
      let index = zones[zone].indices.last, let last = zones[zone][index].tableRow,
      first.cells.count == last.cells.count, first.cells[0].lines.isEmpty,
      first.filled < last.filled,
      zip(first.cells, last.cells).allSatisfy({ $0.lines.isEmpty || !$1.lines.isEmpty })
    else { return }
    for (column, cell) in first.cells.enumerated() {
      zones[zone][index].tableRow?.cells[column].lines += cell.lines
    }
    rows.removeFirst()
  }

  /// A part of a page, and whether it stands beside a much wider one.
  private struct Part {
    var content: TableFinder.Part
    var isAside = false
  }

  /// The columns of a part of a page, and the tables in them.
  private static func columns(
    _ part: TableFinder.Part, _ setting: TableFinder.Setting, width: Double
  ) -> [Part] {
    guard case .text(let fragments) = part else { return [Part(content: part)] }
    let columns = ReadingOrder.columns(fragments, width: width)
    guard columns.count > 1 else { return [Part(content: part)] }
    return columns.flatMap { column in
      var setting = setting
      setting.margin = rightEdge(column.fragments)
      return TableFinder.parts(column.fragments, setting).map {
        Part(content: $0, isAside: column.isAside)
      }
    }
  }

  private static func rightEdge(_ fragments: [PageFragment]) -> Double {
    commonRightEdge(fragments).place
  }

  /// Where lines end on the right: where many end at the same place, as in justified text, there;
  /// else where the longest end.
  private static func commonRightEdge(
    _ fragments: [PageFragment]
  ) -> (place: Double, isCommon: Bool) {
    let edges = fragments.map(\.box.right).sorted()
    let longest = edges[safe: edges.count * 98 / 100] ?? 0
    var counts: [Int: (count: Int, most: Double)] = [:]
    // Bullets and labels end far to the left.
    for right in edges where right > longest - 60 {
      // Bins overlap, so that an edge between two of them counts in one.
      let bin = Int(right)
      for key in bin - 1...bin {
        let old = counts[key] ?? (0, 0)
        counts[key] = (old.count + 1, max(old.most, right))
      }
    }
    guard
      let best = counts.max(by: { ($0.value.count, $0.key) < ($1.value.count, $1.key) })?.value,
      best.count >= 4, best.count * 5 >= fragments.count
    else { return (longest, false) }
    return (best.most, true)
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
