import Documents
import Testing

/// Tables of pages, rebuilt from where their words stand.
@Suite struct PageTableTests {
  private func rows(_ draw: (inout PageSketch) -> Void) -> [String] {
    PageSketch.blocks(draw).filter { $0.kind == .row }.map(\.string)
  }

  /// A table as browsers print it: `rows` of cells, each of lines, with space between the rows.
  private func table(
    _ sketch: inout PageSketch, _ rows: [[[String]]], lefts: [Double], from top: Double = 100,
    isMiddle: Bool = true, space: Double = 4
  ) {
    var baseline = top
    for row in rows {
      let most = row.map(\.count).max() ?? 1
      for (column, cell) in row.enumerated() {
        let shift = isMiddle ? 6 * Double(most - cell.count) : 0
        for (number, line) in cell.enumerated() {
          sketch.line(line, left: lefts[column], baseline: baseline + shift + 12 * Double(number))
        }
      }
      baseline += 12 * Double(most) + space
    }
  }

  /// Lines of prose, which tell how far apart the lines of a paragraph are.
  private func prose(_ sketch: inout PageSketch) {
    for row in 0..<5 {
      sketch.line(
        "The seminar meets every week in the usual room and is open to all who care", left: 50,
        baseline: 30 + 12 * Double(row))
    }
  }

  private static let talks: [[[String]]] = [
    [["Date"], ["Speaker"], ["Title"]],
    [["3 May"], ["Ada Quill"], ["Counting birds with", "three cheap sensors"]],
    [["10 May"], ["Bo Reed", "Marsh College"], ["On tides"]],
    [["17 May"], ["Cy Thorn"], ["A title that takes more", "than two lines when it", "is set"]],
    [["24 May"], ["Di Voss"], ["Silt"]],
  ]

  @Test(arguments: [true, false])
  func cellsOfSeveralLines(isMiddle: Bool) {
    let found = rows { sketch in
      prose(&sketch)
      table(&sketch, Self.talks, lefts: [50, 110, 230], isMiddle: isMiddle)
    }
    #expect(
      found == [
        "Date\tSpeaker\tTitle", "3 May\tAda Quill\tCounting birds with three cheap sensors",
        "10 May\tBo Reed, Marsh College\tOn tides",
        "17 May\tCy Thorn\tA title that takes more than two lines when it is set",
        "24 May\tDi Voss\tSilt",
      ])
  }

  /// Cells that fill their column leave no more than a space to the next one.
  @Test func narrowRivers() {
    let wide = [["3 May"], ["Abelard Quillfeather"], ["Birds"]]
    let found = rows { sketch in
      prose(&sketch)
      table(
        &sketch, [Self.talks[0], wide, Self.talks[2], Self.talks[4], wide], lefts: [50, 110, 233])
    }
    #expect(found.count == 5)
    #expect(found.last == "3 May\tAbelard Quillfeather\tBirds")
  }

  @Test func cellsThatSpanColumns() {
    let found = rows { sketch in
      prose(&sketch)
      table(
        &sketch,
        Self.talks + [[["31 May"], ["No seminar this week as the house is closed"]]]
          + Self.talks.dropFirst(), lefts: [50, 110, 230])
    }
    #expect(found.contains("31 May\tNo seminar this week as the house is closed"))
    #expect(found.count == 10)
  }

  /// Rows as TeX sets them, as close as the lines of a cell.
  @Test func rowsWithoutSpace() {
    let found = rows { sketch in
      prose(&sketch)
      table(&sketch, Self.talks, lefts: [50, 110, 230], isMiddle: false, space: 0)
    }
    #expect(found.count >= 4)
    #expect(
      found.contains("17 May\tCy Thorn\tA title that takes more than two lines when it is set"))
  }

  @Test func labelsInTheMiddleOfTheirText() {
    let found = rows { sketch in
      prose(&sketch)
      table(
        &sketch,
        [2018, 2019, 2020, 2021].map { year in
          [["\(year)"], ["Entry of \(year) with some words", "and more"]]
        }, lefts: [50, 110])
    }
    #expect(found.count == 4)
    #expect(found.last == "2021\tEntry of 2021 with some words and more")
  }

  @Test func aTableThatGoesOnOnTheNextPage() {
    var sketch = PageSketch()
    sketch.page()
    prose(&sketch)
    table(&sketch, Self.talks, lefts: [50, 110, 230])
    sketch.page()
    table(
      &sketch, [[[], [], ["and sand"]], [["31 May"], ["Ed Wick"], ["Chalk"]]],
      lefts: [50, 110, 230], from: 50)
    let blocks = PDFReader.read(words: sketch.wordBytes, fonts: sketch.fontBytes, id: "a.pdf")
      .blocks.filter { $0.kind == .row }
    #expect(
      blocks.map(\.string).suffix(2) == [
        "24 May\tDi Voss\tSilt and sand", "31 May\tEd Wick\tChalk",
      ])
    #expect(blocks.last?.page == 2)
  }

  /// Three lists side by side are columns of the page.
  @Test func listsSideBySideAreNoTable() {
    let found = rows { sketch in
      prose(&sketch)
      for (column, left) in [50.0, 210, 370].enumerated() {
        for row in 0..<9 where (row + column) % 4 != 3 {
          sketch.line(
            "Item \(row) of list \(column)", left: left,
            baseline: 120 + (14 + 1.7 * Double(column)) * Double(row))
        }
      }
    }
    #expect(found.isEmpty)
  }

  /// A larger line below a table heads the list beside labels that follows.
  @Test func headingsEndTables() {
    let blocks = PageSketch.blocks { sketch in
      prose(&sketch)
      table(&sketch, Self.talks, lefts: [50, 110, 230], isMiddle: false, space: 0)
      sketch.line("Publications", left: 110, baseline: 240, font: 14)
      for (row, kind) in ["Books", "Papers", "Reviews"].enumerated() {
        let baseline = 264 + 18 * Double(row)
        sketch.line(kind, left: 110, baseline: baseline, with: "On tides, 2019.", at: 230)
      }
    }
    #expect(blocks.contains { $0.string == "Publications" && $0.isHeading })
    #expect(blocks.last?.string.hasPrefix("Reviews") == true)
  }
}
