import Bibliography
import Documents
import Testing

/// Names of sections that stand in a margin of their own, beside the text.
@Suite struct SideHeadingsTests {
  private func dump(_ draw: (inout PageSketch) -> Void) -> [String] {
    var sketch = PageSketch()
    draw(&sketch)
    let document = PDFReader.read(
      words: sketch.wordBytes, fonts: sketch.fontBytes, id: "a.pdf")
    return document.blocks.map { block in
      let text = block.string.replacing("\n", with: " / ").replacing("\t", with: " > ")
      return block.isHeading ? "# \(text)" : text
    }
  }

  /// Entries of four lines each, whose text begins at the 160th point.
  private func entries(_ sketch: inout PageSketch, from top: Double, count: Int) {
    for entry in 0..<count {
      let start = top + 60 * Double(entry)
      sketch.line(
        "\(entry + 1). A. Quill and M. Sharma, the birds of marsh number \(entry), a long title",
        left: 160,
        baseline: start)
      sketch.line(
        "that goes on in the next line, Journal of Birds, 2019.", left: 172, baseline: start + 12)
    }
  }

  /// Capitals, bold letters, small capitals or letters smaller than the text make headings; their lines may lie between those of
  /// the text.
  @Test(arguments: [
    (names: ["CONTACT", "EDUCATION", "PUBLICATIONS"], font: 0),
    (["Contact", "Education", "Publications"], 1),
    (["Journals (6)", "Proceedings (25)", "Reports (1)"], 1),
    (["Contact", "Education", "Publications"], PageSketch.smallCapitals),
    (["Contact", "Education", "Publications"], PageSketch.smaller),
  ])
  func headingsOfTheMarginStandOverTheirSections(names: [String], font: Int) {
    let found = dump { sketch in
      sketch.page()
      sketch.line("Ada Quill", left: 50, baseline: 40, font: 18)
      for (number, name) in names.enumerated() {
        let top = 80 + 200 * Double(number)
        sketch.line(name, left: 50, baseline: top + 4, font: font)
        if number == 2 { sketch.line("and".uppercased(), left: 50, baseline: top + 16, font: font) }
        entries(&sketch, from: top, count: 3)
      }
    }
    #expect(
      found.filter { $0.hasPrefix("#") } == [
        "# Ada Quill", "# \(names[0])", "# \(names[1])", "# \(names[2]) AND",
      ])
    #expect(found.firstIndex(of: "# \(names[1])") == 5)
    #expect(found.count == 13)
    #expect(
      found[2]
        == "A. Quill and M. Sharma, the birds of marsh number 0, a long title that goes on in the next line, Journal of Birds, 2019."
    )
  }

  /// Headings that are flush right, hardly more than a space in front of their text.
  @Test func headingsMayAllButTouchTheText() {
    let names = ["education", "honours and prizes", "publications"]
    let found = dump { sketch in
      sketch.page()
      sketch.line("Ada Quill", left: 160, baseline: 40, font: 18)
      for (number, name) in names.enumerated() {
        let top = 80 + 200 * Double(number)
        let words = name.split(separator: " ").count
        let width = 5 * Double(name.count - words + 1) + 3 * Double(words - 1)
        sketch.line(
          name, left: 153 - width, baseline: top, font: PageSketch.smallCapitals,
          with: "1. A. Quill and M. Sharma, the birds of marsh number 0, a long title", at: 160)
        sketch.line(
          "that goes on in the next line, Journal of Birds, 2019.", left: 172, baseline: top + 12)
        entries(&sketch, from: top + 60, count: 2)
      }
    }
    #expect(
      found.filter { $0.hasPrefix("#") } == ["# Ada Quill"] + names.map { "# \($0)" })
    #expect(found.count == 13)
  }

  /// Headings that are flush right, of which some are of one length and so begin at one place, too.
  @Test func flushRightHeadingsOfOneLength() {
    let names = ["EDUCATION", "PUBLICATIONS", "POSITIONS", "ADDRESSES", "HONOURS AND PRIZES"]
    let found = dump { sketch in
      sketch.page()
      for (number, name) in names.enumerated() {
        let words = name.split(separator: " ").count
        let width = 5 * Double(name.count - words + 1) + 3 * Double(words - 1)
        let top = 80 + 130 * Double(number)
        sketch.line(name, left: 145 - width, baseline: top)
        entries(&sketch, from: top, count: 2)
      }
    }
    #expect(found.filter { $0.hasPrefix("#") } == names.map { "# \($0)" })
  }

  /// The name and the addresses above all sections may reach from the margin into the text.
  @Test func theHeadOfThePageMayBeginInTheMargin() {
    let found = dump { sketch in
      sketch.page()
      sketch.line("Ada Quill-Olsen", left: 50, baseline: 40, font: 18)
      sketch.line("ada.quill-olsen@mills.exampleton.example", left: 50, baseline: 55)
      sketch.line("https://mills.exampleton.example/quill", left: 50, baseline: 67)
      for (number, name) in ["Education", "Publications", "Teaching"].enumerated() {
        let top = 110 + 200 * Double(number)
        sketch.line(name, left: 50, baseline: top + 4, font: 1)
        entries(&sketch, from: top, count: 3)
      }
    }
    #expect(
      found.filter { $0.hasPrefix("#") }.suffix(3) == [
        "# Education", "# Publications", "# Teaching",
      ])
    #expect(found.first == "# Ada Quill-Olsen")
  }

  /// A page with a single heading belongs to the margin of the other pages, and a long name of a
  /// section may all but touch the text.
  @Test func theMarginIsThatOfAllPages() {
    let found = dump { sketch in
      for names in [["EDUCATION", "TEACHING", "HONOURS"], ["PUBLICATIONS AND TALKS"]] {
        sketch.page()
        for (number, name) in names.enumerated() {
          let top = 80 + 200 * Double(number)
          sketch.line(name, left: 50, baseline: top)
          entries(&sketch, from: top, count: 3)
        }
      }
    }
    #expect(
      found.filter { $0.hasPrefix("#") } == [
        "# EDUCATION", "# TEACHING", "# HONOURS", "# PUBLICATIONS AND TALKS",
      ])
  }

  /// A heading below all lines of its page heads the next page, or ends the document.
  @Test func headingsAtTheFootOfAPageStay() {
    let found = dump { sketch in
      sketch.page()
      for (number, name) in ["EDUCATION", "TEACHING"].enumerated() {
        let top = 80 + 200 * Double(number)
        sketch.line(name, left: 50, baseline: top)
        entries(&sketch, from: top, count: 3)
      }
      sketch.line("HONOURS", left: 50, baseline: 700)
      sketch.page()
      entries(&sketch, from: 80, count: 3)
      sketch.line("TALKS", left: 50, baseline: 700)
    }
    #expect(
      found.filter { $0.hasPrefix("#") } == ["# EDUCATION", "# TEACHING", "# HONOURS", "# TALKS"])
    #expect(found.firstIndex(of: "# HONOURS") == 8)
    #expect(found.last == "# TALKS")
  }

  /// Browsers leave room above headings: each stands a little lower than the first line of its section,
  /// between that and the second.
  @Test func headingsThatStandLowerAreAboveTheirFirstLine() {
    let names = ["Contact", "Education", "Publications"]
    let found = dump { sketch in
      sketch.page()
      for (number, name) in names.enumerated() {
        let top = 80 + 200 * Double(number)
        sketch.line(name, left: 50, baseline: top + 6.5, font: 1)
        entries(&sketch, from: top, count: 3)
      }
    }
    #expect(found.indices.filter { found[$0].hasPrefix("#") } == [0, 4, 8])
  }

  /// Where most headings do so, one does that has no room above it.
  @Test func oneHeadingStandsLowerAsTheOthersDo() {
    let names = ["Contact", "Education", "Publications", "Chapters"]
    let found = dump { sketch in
      sketch.page()
      for (number, name) in names.enumerated() {
        // The last section goes right on: its first line is as close as the lines of one entry.
        let top = number == 3 ? 80 + 340 : 80 + 140 * Double(number)
        sketch.line(name, left: 50, baseline: top + 6.5, font: 1)
        for entry in 0..<5 {
          sketch.line(
            "\(entry + 1). A. Quill, the birds of \(name) number \(entry).", left: 160,
            baseline: top + 12 * Double(entry))
        }
      }
    }
    #expect(found.firstIndex(of: "# Chapters").map { found[$0 + 1].contains("number 0") } == true)
  }

  /// Letters of no width right beside the text leave no room for a margin.
  @Test func lettersWithoutWidthMakeNoMargin() {
    let found = dump { sketch in
      sketch.page()
      for (number, name) in ["EDUCATION", "TEACHING", "HONOURS"].enumerated() {
        let top = 80 + 200 * Double(number)
        sketch.line(name, left: 158.5, baseline: top, letter: 0.01)
        entries(&sketch, from: top, count: 3)
      }
    }
    #expect(found.contains { $0.contains("marsh number 2") })
  }

  /// Words in the type of the text are no headings, nor small ones that begin with small letters.
  @Test(arguments: [
    (["Contact", "Education", "Publications"], 0),
    (["near mills", "at ponds", "by rivers"], PageSketch.smaller),
  ])
  func plainWordsStayBesideTheirText(labels: [String], font: Int) {
    let found = dump { sketch in
      sketch.page()
      // Some words are bold: the fonts tell of types.
      sketch.line("Rows of mills", left: 160, baseline: 60, font: 1)
      for (number, label) in labels.enumerated() {
        let top = 80 + 200 * Double(number)
        sketch.line(label, left: 50, baseline: top, font: font)
        entries(&sketch, from: top, count: 3)
      }
    }
    #expect(!found.contains { line in labels.contains { line == "# \($0)" } })
  }

  /// Dates and words that come again and again are labels, not headings.
  @Test(arguments: [["2019", "2018", "2017", "2016"], ["TALK", "TALK", "TALK", "POSTER"]])
  func labelsStayBesideTheirText(labels: [String]) {
    let found = dump { sketch in
      sketch.page()
      for (number, label) in labels.enumerated() {
        let top = 80 + 60 * Double(number)
        sketch.line(label, left: 50, baseline: top)
        entries(&sketch, from: top, count: 1)
      }
    }
    #expect(!found.contains { $0.hasPrefix("#") })
  }
}
