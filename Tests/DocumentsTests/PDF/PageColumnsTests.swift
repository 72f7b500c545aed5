import Bibliography
import Documents
import Testing

/// Columns beside each other that do not reach over the whole of their pages, or are of different
/// widths.
@Suite struct PageColumnsTests {
  /// Where words stand in the text, in the order in which they were asked for.
  private func order(_ blocks: [Block], _ words: [String]) -> [String] {
    let text = blocks.map(\.string).joined(separator: "\n")
    let places = words.compactMap { word in
      text.firstRange(of: word).map { (word, $0.lowerBound) }
    }
    return places.sorted { $0.1 < $1.1 }.map(\.0)
  }

  /// Entries of two lines in a column 330 points wide.
  private func entries(
    _ sketch: inout PageSketch, _ name: String, left: Double, from top: Double, count: Int
  ) {
    for entry in 0..<count {
      let start = top + 30 * Double(entry)
      sketch.line(
        "\(name)\(entry) A. Quill and B. Reed, the birds of a marsh and others", left: left,
        baseline: start)
      sketch.line("in the north, 2019.", left: left + 12, baseline: start + 12)
    }
  }

  /// Lists of a word or two on a line, each under a heading of its own.
  private func lists(
    _ sketch: inout PageSketch, left: Double, from top: Double,
    names: [String] = ["Contact", "Skills", "Interests"]
  ) {
    for (number, name) in names.enumerated() {
      let start = top + 62 * Double(number)
      sketch.line(name, left: left, baseline: start, font: 1)
      for (row, word) in ["Marshes", "Harbours", "Mills", "Ponds"].enumerated() {
        sketch.line(
          "\(word) \(name.lowercased())", left: left, baseline: start + 11.5 * Double(row + 1))
      }
    }
  }

  /// What stands aside is read in front of the wide column, which goes on on the next page, and the
  /// name over the wide column in front of both.
  @Test(arguments: [(wide: 50.0, aside: 430.0), (220, 50)])
  func whatStandsAsideInterruptsNothing(wide: Double, aside: Double) {
    let found = PageSketch.blocks { sketch in
      sketch.line("Ada Quill", left: wide, baseline: 50, font: 18)
      sketch.line("Publications", left: wide, baseline: 80, font: 14)
      entries(&sketch, "first", left: wide, from: 110, count: 18)
      lists(&sketch, left: aside, from: 80)
      sketch.page()
      entries(&sketch, "second", left: wide, from: 60, count: 3)
    }
    #expect(
      order(found, ["Publications", "Ponds interests", "first17", "second0"])
        == ["Ponds interests", "Publications", "first17", "second0"])
    #expect(found.filter(\.isHeading).last?.string == "Publications")
    if wide < aside { #expect(found.first?.string == "Ada Quill") }
  }

  /// Lists beside lists on two pages are read through in front of the wide column.
  @Test func whatStandsAsideGoesOnOnTheNextPage() {
    let found = PageSketch.blocks { sketch in
      entries(&sketch, "first", left: 50, from: 70, count: 18)
      lists(&sketch, left: 430, from: 70)
      sketch.page()
      entries(&sketch, "second", left: 50, from: 80, count: 16)
      lists(&sketch, left: 430, from: 80, names: ["Languages", "Prizes", "Referees"])
    }
    #expect(
      order(found, ["Ponds contact", "Ponds referees", "first0", "first17", "second0", "second15"])
        == ["Ponds contact", "Ponds referees", "first0", "first17", "second0", "second15"])
  }

  /// Dates that end at one place belong to what stands beside them, also below an address that ends
  /// further right.
  @Test func datesBelowAnAddressAreNoColumn() {
    let found = PageSketch.blocks { sketch in
      sketch.line("Ada Quill", left: 250, baseline: 40, font: 18)
      sketch.line(
        "Department of Mills", left: 50, baseline: 70, with: "quill@mill.example", at: 453)
      sketch.line("Exampleton", left: 50, baseline: 82, with: "quill.example", at: 463)
      sketch.line("Mill Street", left: 50, baseline: 94)
      for entry in 0..<9 {
        let top = 130 + 66 * Double(entry)
        if entry % 2 == 0 {
          sketch.line("Posts of kind \(entry)", left: 50, baseline: top - 16, font: 1)
        }
        sketch.line(
          "Post\(entry) in the methods of counting the mills of a town", left: 90, baseline: top,
          with: "201\(entry) - 201\(entry)", at: 489)
        for (row, line) in ["School of Exampleton", "Department of Ponds", "Millbrook"].enumerated()
        {
          sketch.line(line, left: 90, baseline: top + 12 * Double(row + 1))
        }
      }
    }
    #expect(
      order(
        found, ["Ada Quill", "quill@", "Post0", "2010 -", "Post1", "2011 -", "Post8", "2018 -"])
        == ["Ada Quill", "quill@", "Post0", "2010 -", "Post1", "2011 -", "Post8", "2018 -"])
  }

  /// Lists of an aside column are no headings of a margin, though some of their words are bold.
  @Test func listsAreNoHeadingsOfAMargin() {
    let found = PageSketch.blocks { sketch in
      entries(&sketch, "entry", left: 190, from: 83, count: 20)
      lists(&sketch, left: 50, from: 80)
    }
    #expect(order(found, ["Ponds interests", "entry0"]) == ["Ponds interests", "entry0"])
    #expect(found.contains { $0.string.contains("Harbours skills") && !$0.isHeading })
  }

  /// Lists that begin beside nothing stand aside, though most of their lines are beside others.
  @Test func listsBesideNothingStandAside() {
    let found = PageSketch.blocks { sketch in
      for row in 0..<40 where row % 10 > 1 {
        sketch.line(
          "wide\(row) filling words of a line until the edge of it", left: 220,
          baseline: 60 + 12 * Double(row))
      }
      for list in 0..<4 {
        for row in 0..<6 {
          let place = 10 * list + row + (list == 0 ? 2 : 0)
          sketch.line(
            "List\(list)\(row) word", left: 50, baseline: 60 + 12 * Double(place),
            font: row == 0 ? 1 : 0)
        }
      }
    }
    #expect(
      order(found, ["List00", "List35", "wide2", "wide39"]) == [
        "List00", "List35", "wide2", "wide39",
      ])
  }

  /// A few words over the height of a page are labels of what stands beside them, though they stand a
  /// little higher.
  @Test func fewWordsAreNoColumn() {
    let found = PageSketch.blocks { sketch in
      for row in 0..<40 {
        sketch.line(
          "wide\(row) filling words of a line until the edge of it", left: 220,
          baseline: 60 + 12 * Double(row))
      }
      for (number, word) in ["harbours", "mills", "ponds", "rivers"].enumerated() {
        sketch.line(word, left: 50, baseline: 56 + 120 * Double(number))
      }
    }
    #expect(
      order(found, ["harbours", "wide9", "mills", "wide29"]) == [
        "harbours", "wide9", "mills", "wide29",
      ])
  }

  /// Words beside the middle of each entry of a list are read behind it, not in its lines.
  @Test func linksBesideEntriesAreApart() {
    let found = PageSketch.blocks { sketch in
      for row in 0..<12 {
        let top = 60 + 40 * Double(row)
        sketch.line(
          "Quill, A., & Reed, B. (20\(10 + row)). Counting the birds of the town by ear, and the",
          left: 50, baseline: top)
        sketch.line("fish of its river. Journal of Mills, 12, 3-9.", left: 50, baseline: top + 12)
        sketch.line("Paper\(row) link", left: 490, baseline: top + 6)
      }
    }
    #expect(
      found.filter { $0.string.hasPrefix("Quill") }.allSatisfy { $0.string.hasSuffix("3-9.") })
    #expect(order(found, ["(2021)", "Paper0", "Paper11"]) == ["(2021)", "Paper0", "Paper11"])
  }

  /// Two columns inside a page: dates at the right edge above them and short lines below are not
  /// theirs.
  @Test func columnsInsideAPage() {
    let found = PageSketch.blocks { sketch in
      for (row, year) in ["2016 – 2019", "2013 – 2016", "Summer 2012"].enumerated() {
        let top = 60 + 24 * Double(row)
        sketch.line("Assistant of mills, number \(row)", left: 50, baseline: top)
        sketch.line(year, left: 560 - 5 * Double(year.count), baseline: top)
      }
      sketch.line("Publications", left: 50, baseline: 150, font: 14)
      for row in 0..<12 {
        for (side, left) in [("left", 50.0), ("right", 320)] {
          sketch.line(
            "\(side)\(row) filling words until the edge", left: left,
            baseline: 180 + 12 * Double(row))
        }
      }
      sketch.line("Awards", left: 50, baseline: 350, font: 14)
      for row in 0..<4 {
        sketch.line("Prize \(row) of ponds", left: 50, baseline: 375 + 16 * Double(row))
      }
    }
    #expect(
      order(found, ["number 2", "Summer 2012", "left0", "left11", "right0", "right11", "Prize 0"])
        == [
          "number 2", "Summer 2012", "left0", "left11", "right0", "right11", "Prize 0",
        ])
    #expect(found.contains { $0.string.contains("number 0") && $0.string.contains("2016 – 2019") })
  }

  /// A list in two columns, whose numbers stand side by side, is no table.
  @Test func listsSideBySideAreNoTable() {
    let found = PageSketch.blocks { sketch in
      sketch.line("Publications", left: 50, baseline: 60, font: 14)
      for row in 0..<4 {
        for (side, left) in [(0, 50.0), (1, 320)] {
          let top = 90 + 36 * Double(row)
          let name = "entry\(4 * side + row + 1)"
          sketch.line("\(4 * side + row + 1).", left: left, baseline: top)
          sketch.line(
            "\(name) A. Quill and B. Reed: Counting birds", left: left + 20, baseline: top)
          sketch.line(
            "of the marshes and mills by ear and eye,", left: left + 20, baseline: top + 12)
          sketch.line("Mill Journal, 2019.", left: left + 20, baseline: top + 24)
        }
      }
    }
    #expect(
      order(found, ["entry1", "entry4", "entry5", "entry8"]) == [
        "entry1", "entry4", "entry5", "entry8",
      ])
  }

  /// A right column that ends beside a gap of the left one, which goes on below with full lines.
  @Test func theLeftColumnGoesOnBelowTheRightOne() {
    let found = PageSketch.blocks { sketch in
      for row in 0..<20 where row != 8 {
        sketch.line(
          "left\(row) filling words until the edge", left: 50, baseline: 60 + 12 * Double(row))
      }
      for row in 0..<8 {
        sketch.line(
          "right\(row) filling words until the edge", left: 320, baseline: 60 + 12 * Double(row))
      }
    }
    #expect(order(found, ["left7", "left19", "right0"]) == ["left7", "left19", "right0"])
  }

  /// Where a narrow column has a page for itself, its lines end at its own edge.
  @Test func aNarrowColumnAloneHasItsOwnEdge() {
    let found = PageSketch.blocks { sketch in
      for row in 0..<30 {
        sketch.line(
          String(repeating: "words that fill the page ", count: 4), left: 50,
          baseline: 60 + 12 * Double(row))
      }
      sketch.page()
      for row in 0..<6 {
        let top = 60 + 48 * Double(row)
        sketch.line("Entry \(row) A. Quill and B. Reed, a title of birds", left: 50, baseline: top)
        sketch.line("and marshes that goes on to the edge of it in", left: 50, baseline: top + 12)
        sketch.line("lines, 2019.", left: 50, baseline: top + 24)
      }
    }
    #expect(
      found.last?.string
        == "Entry 5 A. Quill and B. Reed, a title of birds and marshes that goes on to the edge of it in lines, 2019."
    )
  }
}
