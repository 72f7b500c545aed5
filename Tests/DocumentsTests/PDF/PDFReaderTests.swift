import Bibliography
import Documents
import Testing

/// Reading order, paragraphs and emphasis, from page descriptions without a PDF.
@Suite struct PDFReaderTests {
  private func read(_ draw: (inout PageSketch) -> Void) -> Document {
    var sketch = PageSketch()
    sketch.page()
    draw(&sketch)
    return PDFReader.read(words: sketch.wordBytes, fonts: sketch.fontBytes, id: "a.pdf")
  }

  private func texts(_ draw: (inout PageSketch) -> Void) -> [String] {
    read(draw).blocks.map(\.string)
  }

  /// Twelve lines of prose of a column 200 points wide.
  private func prose(_ sketch: inout PageSketch, _ name: String, left: Double, from top: Double) {
    for row in 0..<12 {
      sketch.line(
        "\(name)\(row) filling words until edge", left: left, baseline: top + 12 * Double(row))
    }
  }

  @Test func columnsAreReadOneAfterTheOther() {
    let text = texts { sketch in
      prose(&sketch, "left", left: 50, from: 100)
      prose(&sketch, "right", left: 300, from: 100)
    }.joined(separator: " ")
    #expect(text.firstRange(of: "left11")!.upperBound < text.firstRange(of: "right0")!.lowerBound)
  }

  @Test func datesBelongToTheTextBesideThem() {
    let blocks = texts { sketch in
      for (row, year) in [2018, 2019, 2020, 2021, 2022, 2023].enumerated() {
        let baseline = 100 + 40 * Double(row)
        sketch.line("\(year)", left: 50, baseline: baseline)
        sketch.line(
          "Entry of \(year) with a long line of words that fills it to", left: 110,
          baseline: baseline)
        sketch.line("its end", left: 110, baseline: baseline + 12)
      }
    }
    #expect(blocks.count == 6)
    #expect(blocks[2] == "2020\nEntry of 2020 with a long line of words that fills it to its end")
  }

  @Test func hangingIndentsPartEntries() {
    let blocks = texts { sketch in
      for row in 0..<4 {
        let baseline = 100 + 24 * Double(row)
        sketch.line(
          "Entry number \(row) begins at the edge and is broken where full", left: 50,
          baseline: baseline)
        sketch.line("in the second line", left: 70, baseline: baseline + 12)
      }
    }
    #expect(blocks.count == 4)
    #expect(blocks.allSatisfy { $0.hasSuffix("broken where full in the second line") })
  }

  @Test(arguments: [
    ("effi-", "cient", "efficient"), ("Jean-", "Paul", "Jean-Paul"),
    ("self-", "taught", "self-taught"),
    ("end-to-", "end", "end-to-end"), ("degree-", "aware", "degree-aware"), ("10-", "20", "10-20"),
  ])
  func hyphensOfLineEnds(first: String, second: String, whole: String) {
    let blocks = texts { sketch in
      let filling = String(repeating: "x", count: 60 - first.utf8.count)
      for row in 0..<3 {
        sketch.line(String(repeating: "z", count: 61), left: 50, baseline: 60 + 12 * Double(row))
      }
      sketch.line("\(filling) \(first)", left: 50, baseline: 96)
      sketch.line("\(second) follows", left: 50, baseline: 108)
    }
    #expect(blocks.joined(separator: " ").contains(" \(whole) follows"))
  }

  @Test func runningHeadsAndNumbersOfPagesGo() {
    var sketch = PageSketch()
    for page in 1...3 {
      sketch.page()
      sketch.line("Ada Quill – Curriculum Vitae", left: 50, baseline: 30)
      for row in 0..<7 {
        let letter = UnicodeScalar(UInt8(0x60 + 7 * page + row % 3))
        let word = String(repeating: Character(letter), count: 5 + row)
        sketch.line("Words \(word) of the text", left: 50, baseline: 100 + 12 * Double(row))
      }
      sketch.line(
        "The end of \(page == 1 ? "one" : page == 2 ? "two" : "all").", left: 50, baseline: 184)
      sketch.line("Page \(page) of 3", left: 280, baseline: 770)
    }
    let document = PDFReader.read(words: sketch.wordBytes, fonts: sketch.fontBytes, id: "a.pdf")
    let source = String(decoding: document.source, as: UTF8.self)
    #expect(source.ranges(of: "Curriculum Vitae").count == 1)
    #expect(!source.contains("Page"))
    #expect(document.blocks.last?.page == 3)
  }

  /// What numbers the entries of a list is no running head, though two pages begin with one.
  @Test func numbersOfEntriesAtTheTopOfPagesStay() {
    var sketch = PageSketch()
    for page in 0..<2 {
      sketch.page()
      for row in 0..<6 {
        let top = 40 + 60 * Double(row)
        let letter = UnicodeScalar(UInt8(0x61 + 6 * page + row))
        let word = String(repeating: Character(letter), count: 8)
        sketch.line("\(6 * page + row + 1). \(2024 - page)", left: 50, baseline: top)
        sketch.line("Mills of \(word) and \(word)", left: 64, baseline: top + 14)
        sketch.line("Journal of \(word), pp. 1–9.", left: 64, baseline: top + 28)
      }
    }
    let document = PDFReader.read(words: sketch.wordBytes, fonts: sketch.fontBytes, id: "a.pdf")
    let source = String(decoding: document.source, as: UTF8.self)
    #expect(source.ranges(of: "2024").count == 6)
    #expect(source.ranges(of: "2023").count == 6)
  }

  /// Numbers at the foot that rise by one a page, or stay the same, go, though years inside of pages look
  /// alike.
  @Test(arguments: [["000123", "000124", "000125"], ["2022", "2022", "2022"]])
  func runningNumbersGo(feet: [String]) {
    var sketch = PageSketch()
    for (page, foot) in feet.enumerated() {
      sketch.page()
      for row in 0..<7 {
        let top = 40 + Double(7 * page) + 60 * Double(row)
        let letter = UnicodeScalar(UInt8(0x61 + 7 * page + row))
        let word = String(repeating: Character(letter), count: 8)
        let number = feet[0].utf8.count == 4 ? "\(1990 + 7 * page + row)" : "\(7 * page + row)00000"
        sketch.line(number, left: 50, baseline: top)
        sketch.line("Mills of \(word) and \(word)", left: 64, baseline: top + 14)
        sketch.line("Journal of \(word), pp. 1–9.", left: 64, baseline: top + 28)
      }
      sketch.line(foot, left: 300, baseline: 740)
    }
    let document = PDFReader.read(words: sketch.wordBytes, fonts: sketch.fontBytes, id: "a.pdf")
    let source = String(decoding: document.source, as: UTF8.self)
    for foot in feet { #expect(!source.contains(foot)) }
    #expect(source.contains("Mills of aaaaaaaa"))
  }

  /// Browsers draw the bullets of lists, so that no text tells of them.
  @Test(arguments: [
    ["“Counting birds” (Quill Seminar, 2021)", "“On tides” (Marsh Days, 2022)", "“Silt” (2023)"],
    ["May 3: Ada Quill on birds", "May 10: Bo Reed on tides", "Jun 7: Cy Thorn on silt"],
  ])
  func linesThatBeginAlikeAreItems(items: [String]) {
    let blocks = read { sketch in
      sketch.line(String(repeating: "z", count: 60), left: 50, baseline: 60)
      sketch.line("Talks were given.", left: 50, baseline: 72)
      for (row, item) in items.enumerated() {
        sketch.line(item, left: 80, baseline: 100 + 12 * Double(row))
      }
    }.blocks.suffix(3)
    #expect(blocks.map(\.string) == items)
    #expect(blocks.allSatisfy { $0.kind == .listItem(marker: "•") })
  }

  @Test func linesThatBeginEachInItsWayAreNoItems() {
    let blocks = texts { sketch in
      sketch.line("Ada Quill", left: 80, baseline: 100)
      sketch.line("“Birds” are her field", left: 80, baseline: 112)
      sketch.line("May 3 is the day", left: 80, baseline: 124)
    }
    #expect(blocks.count == 1)
  }

  /// What browsers print above and below a page of its own.
  @Test(arguments: [("5/3/24, 9:41 AM", "1/1"), ("03.05.24, 09:41", "1/1")])
  func headsAndFeetOfBrowsers(clock: String, number: String) {
    let found = texts { sketch in
      sketch.line(clock, left: 20, baseline: 20)
      sketch.line("Quill Seminar", left: 300, baseline: 20)
      sketch.line("Ada Quill speaks at 9:30 in the hall", left: 50, baseline: 80)
      sketch.line("https://seminar.example/2024", left: 20, baseline: 780)
      sketch.line(number, left: 580, baseline: 780)
    }
    #expect(found == ["Ada Quill speaks at 9:30 in the hall"])
  }

  @Test func boldAndItalicLetters() throws {
    let document = read { sketch in
      sketch.line("Ada Quill", left: 50, baseline: 100, font: 1)
      sketch.line("and Bo Reed wrote", left: 98, baseline: 100)
      sketch.line("A Study", left: 186, baseline: 100, font: 2)
    }
    let block = try #require(document.blocks.first)
    let marks = block.emphasis.map { "\($0.style) \(block.string(in: $0.range))" }
    #expect(marks == ["bold Ada Quill", "italic A Study"])
  }

  @Test(arguments: [
    ("ﬁnding", "finding"), ("Mu´noz", "Muńoz"), ("J¨urgen", "Jürgen"), ("Jiřı́", "Jiří"),
    ("\u{F0B7}", "•"), ("\u{88}", "•"), ("co\u{AD}operate", "co-operate"), ("C´ot´e", "Cóté"),
    ("e\u{301}", "é"), ("plain", "plain"),
  ])
  func glyphs(printed: String, meant: String) {
    let text = texts { $0.line("x \(printed) y", left: 50, baseline: 100) }.joined()
    #expect(Array(text.unicodeScalars) == Array("x \(meant) y".unicodeScalars))
  }

  @Test(arguments: [
    "", "<page", "<page width=\"612\"><word xMin=\"a\">x</word>", "<word xMin=\"1\">x</word>",
    "<page width=\"1e999\" height=\"-1\"><word xMin=\"9\" yMin=\"9\" xMax=\"1\" yMax=\"1\">x</word>",
    "<page width=\"9\" height=\"9\"><word xMin=\"1\" yMin=\"1\" xMax=\"9\" yMax=\"9\">&#x110000;&#0;&bogus;</word>",
  ])
  func brokenDescriptions(words: String) {
    let document = PDFReader.read(words: Array(words.utf8), fonts: Array(words.utf8), id: "a.pdf")
    #expect(document.blocks.count <= 1)
  }

  @Test func aPageOfTooManyWords() {
    var sketch = PageSketch()
    sketch.page()
    for row in 0..<250 {
      let words = Array(repeating: "a", count: 100).joined(separator: " ")
      sketch.line(words, left: 10, baseline: 10 + 3 * Double(row))
    }
    let document = PDFReader.read(words: sketch.wordBytes, fonts: [], id: "a.pdf")
    #expect(document.diagnostics.map(\.code) == ["too-many-words"])
    #expect(document.diagnostics.first?.page == 1)
  }
}
