import Bibliography
import Documents
import Foundation
import Testing

/// What the lines of a page tell of headings, entries and paragraphs.
@Suite struct PageLinesTests {
  /// Prose, so that the size of the text and its right edge are known.
  private func prose(_ sketch: inout PageSketch, from top: Double) {
    for row in 0..<8 {
      sketch.line(
        "line \(row) of words that fill the column up to the edge of it, all of them, here.",
        left: 50, baseline: top + 12 * Double(row))
    }
  }

  /// Two sizes of headings that are both larger than the text are two levels.
  @Test(arguments: [
    (sizes: [14, 12, 12, 14], levels: [2, 3, 3, 2]), ([12, 14, 14], [2, 2, 2]),
    ([18, 12, 12], [1, 2, 2]), ([14, 12, 12], [2, 2, 2]),
  ])
  func smallerHeadingsStandBelowLargerOnes(sizes: [Int], levels: [Int]) {
    let found = PageSketch.blocks { sketch in
      for (number, size) in sizes.enumerated() {
        let top = 60 + 140 * Double(number)
        sketch.line("Heading of part \(number)", left: 50, baseline: top, font: size)
        prose(&sketch, from: top + 30)
      }
    }
    let headings: [Int] = found.compactMap {
      if case .heading(let level) = $0.kind { level } else { nil }
    }
    #expect(headings == levels)
  }

  /// A heading that breaks behind a semicolon goes on in the next row, which is no heading of its own.
  @Test func headingsBreakBehindSemicolons() {
    let found = PageSketch.blocks { sketch in
      prose(&sketch, from: 60)
      sketch.line(
        "Postdoctoral Fellows Sponsored (Habilitation-Institution of Exampleton);",
        left: 50, baseline: 180, font: 12)
      sketch.line("current institution", left: 50, baseline: 194, font: 12)
      prose(&sketch, from: 230)
    }
    let headings = found.filter(\.isHeading).map { $0.string.replacing("\n", with: " ") }
    #expect(
      headings == [
        "Postdoctoral Fellows Sponsored (Habilitation-Institution of Exampleton); current institution"
      ])
  }

  /// The first letter of a name at the end of a full line is no end of a sentence.
  @Test(arguments: ["M.", "J.-P.", "K.A."]) func namesGoOnInTheNextLine(initial: String) {
    let found = PageSketch.blocks { sketch in
      prose(&sketch, from: 60)
      sketch.line(
        "Ada Quill, Bo Reed, Catherine Delgado-Marsh, Deniz Ostrovsky-Lundgreen, and \(initial)",
        left: 50, baseline: 180)
      sketch.line("Sharma. Counting birds. 2019.", left: 50, baseline: 192)
    }
    #expect(found.last?.string.contains("and \(initial) Sharma.") == true)
  }

  /// A row that had room for more, and the next one further left: a remark in a list is over.
  @Test func remarksEndWhereTheIndentDoes() {
    let found = PageSketch.blocks { sketch in
      for row in 0..<4 {
        let top = 60 + 42 * Double(row)
        sketch.line(
          "Quill, A., Reed, B. (201\(row)). Counting the birds of the town by ear, with other words",
          left: 50, baseline: top)
        sketch.line("that fill lines.", left: 50, baseline: top + 12)
        sketch.line("Code: quill.example/rows", left: 80, baseline: top + 30)
      }
    }
    #expect(
      found.map { $0.string.hasPrefix("Quill") } == [
        true, false, true, false, true, false, true, false,
      ])
  }

  /// Coauthors in brackets end an entry of nothing but a title, though the line was full.
  @Test func coauthorsInBracketsEndALine() {
    let found = PageSketch.blocks { sketch in
      prose(&sketch, from: 60)
      sketch.line(
        "The many effects of salt on the harbours of the north and their tides (with B. Reed)",
        left: 50, baseline: 180)
      sketch.line("Counting birds by ear in a far town", left: 50, baseline: 192)
    }
    #expect(found.last?.lines.count == 2)
  }

  /// A title in large type goes on in the next row, however long it is.
  @Test func longTitlesInLargeTypeAreHeadings() {
    let found = PageSketch.blocks { sketch in
      prose(&sketch, from: 60)
      sketch.line(
        "On the many sizes of the old mills of the far north and of all their rows", left: 50,
        baseline: 190, font: 14, letter: 5.5)
      sketch.line("of ponds", left: 50, baseline: 207, font: 14, letter: 5.5)
      sketch.line("With B. Reed. Mill Studies, 2019.", left: 50, baseline: 230)
    }
    #expect(
      found.dropFirst().map(\.string) == [
        "On the many sizes of the old mills of the far north and of all their rows of ponds",
        "With B. Reed. Mill Studies, 2019.",
      ])
  }

  /// Numbers without a full stop in front of entries count them.
  @Test(arguments: [["1", "2", "3", "5"], ["12", "11", "10", "9"]])
  func plainNumbersCountEntries(numbers: [String]) {
    let found = PageSketch.blocks { sketch in
      for (row, number) in numbers.enumerated() {
        let top = 60 + 36 * Double(row)
        sketch.line(number, left: 50, baseline: top)
        sketch.line(
          "Entry \(row) begins here and goes on up to where the column ends, by A. Quill, M.",
          left: 90, baseline: top)
        sketch.line("Sharma, 2019.", left: 90, baseline: top + 12)
      }
    }
    #expect(found.map(\.kind) == numbers.map { .listItem(marker: $0 + ".") })
    #expect(found.allSatisfy { $0.string.hasSuffix("A. Quill, M. Sharma, 2019.") })
  }

  /// A list that goes on from the page before needs no three numbers to be one.
  @Test func plainNumbersGoOnFromThePageBefore() {
    let found = PageSketch.blocks { sketch in
      for (row, number) in ["6", "5", "4", "3", "2"].enumerated() {
        if row == 4 { sketch.page() }
        let top = row == 4 ? 240 : 60 + 36 * Double(row)
        sketch.line(number, left: 50, baseline: top)
        sketch.line(
          "Entry \(row) begins here and goes on up to where the column ends, by A. Quill, M.",
          left: 90, baseline: top)
        sketch.line("Sharma, 2019.", left: 90, baseline: top + 12)
      }
    }
    #expect(found.map(\.kind) == ["6", "5", "4", "3", "2"].map { .listItem(marker: $0 + ".") })
  }

  /// Numbers hardly apart from their entries count them only where they go up one by one.
  @Test(arguments: [(numbers: [1, 2, 3, 4, 5], count: 5), ([7, 3, 12, 5, 90], 0)])
  func numbersHardlyApartCountInOrder(numbers: [Int], count: Int) {
    let found = PageSketch.blocks { sketch in
      for (row, number) in numbers.enumerated() {
        let top = 60 + 24 * Double(row)
        sketch.line("\(number)", left: 50, baseline: top)
        sketch.line(
          "Entry of birds that goes on up to where the column ends, by A. Quill, M. Moss, B.",
          left: 51 + 5 * Double("\(number)".count) + 4, baseline: top)
        sketch.line("Sharma, 2019.", left: 60, baseline: top + 12)
      }
    }
    let items = found.count { if case .listItem = $0.kind { true } else { false } }
    #expect(items == count)
    #expect(found.count == 5 || count == 0)
  }

  /// A word that is broken at the end of a row goes on below, even where the rows lie further apart.
  @Test func brokenWordsGoOn() {
    let found = PageSketch.blocks { sketch in
      prose(&sketch, from: 60)
      sketch.line(
        "The mountain rivers of the north: a review of past, current and future re-", left: 50,
        baseline: 200)
      sketch.line("sumption of their flow", left: 50, baseline: 218)
    }
    #expect(found.last?.string.hasSuffix("future resumption of their flow") == true)
  }

  /// A star at the edge of a numbered entry's text marks an author and begins no item.
  @Test func aStarOfAnAuthorIsNoItem() {
    let found = PageSketch.blocks { sketch in
      for row in 0..<5 {
        let top = 60 + 36 * Double(row)
        sketch.line("\(row + 1).", left: 50, baseline: top)
        sketch.line(
          "Counting mussels by night and by day along the whole of the river, volume \(row)",
          left: 70, baseline: top)
        sketch.line("* Ada Quill, * Bo Reed, and Cleo Moss", left: 70, baseline: top + 12)
      }
    }
    #expect(found.count == 5)
    #expect(found.allSatisfy { $0.string.contains("volume") && $0.string.contains("Ada Quill") })
  }

  /// A few plain words that are a little larger than the text and stand apart name a section.
  @Test(arguments: [
    (line: "Journal papers", isHeading: true), ("In 2019 there were 12 of them", false),
    ("Note: see below", false), ("some more of them", false),
  ])
  func largerWordsNameSections(line: String, isHeading: Bool) {
    let found = PageSketch.blocks { sketch in
      prose(&sketch, from: 60)
      sketch.line(line, left: 50, baseline: 180, font: PageSketch.larger)
      prose(&sketch, from: 200)
    }
    #expect(found.contains { $0.isHeading && $0.string == line } == isHeading)
  }

  /// Bold words in the size of the text head what stands below them with room on both sides.
  @Test(arguments: [
    (line: "Funded work of the mill", below: 200.0, isHeading: true),
    ("Funded work of the mill", 192, false), ("Funded work since 2019", 200, false),
    ("ada@quill.example", 200, false),
  ])
  func boldWordsApartNameSections(line: String, below: Double, isHeading: Bool) {
    let found = PageSketch.blocks { sketch in
      prose(&sketch, from: 60)
      sketch.line(line, left: 50, baseline: 180, font: 1)
      prose(&sketch, from: below)
    }
    #expect(found.contains { $0.isHeading && $0.string == line } == isHeading)
  }

  /// Browsers set lines at whole pixels: distances that are meant to be equal differ a little.
  @Test func entriesOfAPageThatABrowserPrinted() {
    let found = PageSketch.blocks { sketch in
      sketch.line(String(repeating: "wide ", count: 20), left: 50, baseline: 30)
      var baseline = 60.0
      for row in 0..<6 {
        for (number, step) in [11.1, 11.4].enumerated() {
          sketch.line("Entry \(row), line \(number)", left: 50, baseline: baseline)
          baseline += step
        }
        sketch.line("In a journal of birds, 2019", left: 50, baseline: baseline)
        baseline += row % 2 == 0 ? 13.4 : 13.7
      }
    }
    #expect(found.count == 7)
    #expect(found[4].string == "Entry 3, line 0\nEntry 3, line 1\nIn a journal of birds, 2019")
  }

  /// An accent or a rule may push the second line of an entry down: it begins none.
  @Test func aLineThatIsPushedDownBeginsNoEntry() {
    let found = PageSketch.blocks { sketch in
      var baseline = 60.0
      for row in 0..<9 {
        sketch.line(
          "Entry \(row) by A. Quill and B. Reed, Words that fill the column up to the very Edge",
          left: 50, baseline: baseline)
        baseline += row % 3 == 2 ? 12.9 : 12
        sketch.line("Conditions and Loads, 2019", left: 50, baseline: baseline)
        baseline += 14.8
      }
    }
    #expect(found.count == 9)
    #expect(found.allSatisfy { $0.string.hasSuffix("Edge Conditions and Loads, 2019") })
  }

  /// A full line of an item goes on below, whatever the type of the next one does to its distance.
  @Test func itemsGoOnBehindFullLines() {
    let found = PageSketch.blocks { sketch in
      var baseline = 60.0
      for row in 0..<9 {
        sketch.line("•", left: 40, baseline: baseline)
        sketch.line(
          "Entry \(row) by A. Quill and B. Reed, Words that fill the column up to the very Edge",
          left: 50, baseline: baseline)
        baseline += row % 2 == 0 ? 13.5 : 12
        sketch.line("Conditions and Loads, 2019", left: 50, baseline: baseline)
        baseline += 12
      }
    }
    #expect(found.count == 9)
    #expect(found.allSatisfy { $0.string.hasSuffix("Edge Conditions and Loads, 2019") })
  }

  /// On a page of many entries of one line each, their distance is not that of lines.
  @Test func entriesOfOneLineAreApart() {
    var sketch = PageSketch()
    sketch.page()
    for part in 0..<5 { prose(&sketch, from: 60 + 130 * Double(part)) }
    sketch.page()
    for row in 0..<14 {
      sketch.line("Entry \(row) of a few words", left: 50, baseline: 60 + 17 * Double(row))
    }
    sketch.line(
      "The last of them goes on to the edge of the column, and as there is no room",
      left: 50, baseline: 60 + 17 * 14)
    for row in 1...2 {
      sketch.line(
        "it takes three lines, this being one of them with words up to the edge too, so",
        left: 50, baseline: 60 + 17 * 14 + 12 * Double(row))
    }
    let found = PDFReader.read(words: sketch.wordBytes, fonts: sketch.fontBytes, id: "a.pdf").blocks
    #expect(
      found.suffix(15).map(\.string).prefix(2) == [
        "Entry 0 of a few words", "Entry 1 of a few words",
      ])
    #expect(found.last?.string.hasPrefix("The last of them") == true)
  }

  /// A long word at the top of a page doesn't tell that a short line above the break was full.
  @Test(arguments: [(word: "Counterclockwise", count: 2), ("counterclockwise", 1)])
  func entriesAtTheTopOfAPage(word: String, count: Int) {
    let found = PageSketch.blocks { sketch in
      prose(&sketch, from: 60)
      sketch.line(
        "Ada Quill and Bo Reed. Counting birds. Journal of Mills and Marshes", left: 50,
        baseline: 180)
      sketch.page()
      sketch.line("\(word) mills by Ada Quill", left: 50, baseline: 60)
    }
    #expect(found.count == 1 + count)
  }

  /// Space between items, which a page has more of, is not the space between entries.
  @Test func entriesOnAPageOfItemsAreApart() {
    let found = PageSketch.blocks { sketch in
      func entries(_ sketch: inout PageSketch, _ name: String, _ count: Int) {
        for row in 0..<count {
          let top = 60 + 39 * Double(row)
          for (number, text) in ["Counting \(name)", "Ada Quill", "Journal"].enumerated() {
            sketch.line("\(text) \(row)", left: 50, baseline: top + 12 * Double(number))
          }
        }
      }
      entries(&sketch, "birds", 12)
      sketch.page()
      entries(&sketch, "mills", 3)
      for row in 0..<8 {
        sketch.line("• Item of birds \(row)", left: 50, baseline: 200 + 24 * Double(row))
      }
    }
    #expect(found.count == 12 + 3 + 8)
  }

  /// A title in a type of its own ends where the type does, even at the end of a full line.
  @Test func theTypeOfATitleEndsIt() {
    let found = PageSketch.blocks { sketch in
      prose(&sketch, from: 60)
      sketch.line(
        "The birds of the northern marshes and the southern ones, observed over years",
        left: 50, baseline: 190, font: 2)
      sketch.line("with Marguerite Sharma", left: 50, baseline: 202)
      sketch.line("Journal of Birds, 2019", left: 50, baseline: 214)
    }
    #expect(found.last?.string.split(separator: "\n").count == 3)
  }

  /// The abbreviation of what the next line begins with ends no sentence.
  @Test(arguments: ["Vol.", "pp.", "No."]) func abbreviationsGoOnInTheNextLine(word: String) {
    let found = PageSketch.blocks { sketch in
      prose(&sketch, from: 60)
      sketch.line(
        "Counting birds by ear and eye alone, Journal of Birds and Other Animals, \(word)",
        left: 50, baseline: 190)
      sketch.line("129, September 2021", left: 50, baseline: 202)
    }
    #expect(found.last?.string.hasSuffix("\(word) 129, September 2021") == true)
  }

  /// Places and years that are set flush right in the middle of the lines beside them are no column.
  @Test func flushRightNotesAreNoColumn() {
    let found = PageSketch.blocks { sketch in
      for (row, place) in ["Riga", "Gdansk", "Tallinn", "Kiel", "Turku", "Visby"].enumerated() {
        let top = 60 + 40 * Double(row)
        sketch.line("University of the northern coast, number \(row)", left: 50, baseline: top)
        sketch.line("Assistant professor of marshes", left: 50, baseline: top + 12)
        sketch.line(place, left: 540 - 5 * Double(place.count), baseline: top + 6)
      }
    }
    let text = found.map(\.string).joined(separator: "\n")
    let riga = text.range(of: "Riga")?.lowerBound
    let second = text.range(of: "number 1")?.lowerBound
    #expect(zip([riga], [second]).allSatisfy { ($0 ?? text.endIndex) < ($1 ?? text.startIndex) })
  }

  /// Years at the right edge, all of one width, belong to the titles beside them.
  @Test func yearsAtTheEdgeAreNoColumn() {
    let found = PageSketch.blocks { sketch in
      for (row, year) in ["2021", "2019", "2018", "2016", "2015", "2013"].enumerated() {
        let top = 60 + 48 * Double(row)
        sketch.line("Rows of marshes on northern coasts, part \(row)", left: 50, baseline: top)
        sketch.line(year, left: 520, baseline: top)
        sketch.line("Ada Quill, Bo Reed and Cleo Moss", left: 50, baseline: top + 12)
        sketch.line("Journal of Birds", left: 50, baseline: top + 24)
      }
    }
    let text = found.map(\.string).joined(separator: "\n")
    let first = text.range(of: "2021")?.lowerBound
    let second = text.range(of: "part 1")?.lowerBound
    #expect(zip([first], [second]).allSatisfy { ($0 ?? text.endIndex) < ($1 ?? text.startIndex) })
  }

  /// A large name on two lines, and the lines of an address beside it.
  @Test func aNameBesideAnAddressIsWhole() {
    let found = PageSketch.blocks { sketch in
      sketch.line("Ada Reyes", left: 50, baseline: 60, font: 18)
      sketch.line("12 Marsh Road, Harbour Town", left: 380, baseline: 68)
      sketch.line("Quill", left: 50, baseline: 80, font: 18)
      sketch.line("ada at example dot org", left: 380, baseline: 92)
      prose(&sketch, from: 140)
    }
    #expect(found.first?.string == "Ada Reyes Quill")
    #expect(found.first?.isHeading == true)
  }

  /// A dash at the beginning of a line that goes on with the one above marks no item.
  @Test func aDashOfASentenceIsNoItem() {
    let found = PageSketch.blocks { sketch in
      prose(&sketch, from: 60)
      sketch.line("3.", left: 50, baseline: 190)
      sketch.line(
        "A. Quill, M. Sharma. Marshes and their birds in the seasons of a year of rain",
        left: 70, baseline: 190)
      sketch.line("- a long view of them. Journal of Birds, 2019.", left: 70, baseline: 202)
    }
    #expect(found.last?.kind == .listItem(marker: "3."))
    #expect(found.last?.string.contains("rain - a long view") == true)
  }

  /// Entries without space between them: a title in bold or italics, and where it appeared below.
  @Test(arguments: [1, 2]) func titlesOverJournalsBeginEntries(font: Int) {
    let titles = [
      "Counting birds by ear",
      "A long winter of marshes and of the birds that stay in them all winter",
      "Nests without eggs in them", "Birds of passage and others",
    ]
    let found = PageSketch.blocks { sketch in
      prose(&sketch, from: 60)
      for (row, title) in titles.enumerated() {
        sketch.line(title, left: 50, baseline: 190 + 24 * Double(row), font: font)
        sketch.line(
          "Proceedings-of-many-birds, 201\(row)", left: 50, baseline: 202 + 24 * Double(row))
      }
    }
    #expect(
      found.suffix(4).map { $0.string.split(separator: "\n").map(String.init) }
        == titles.indices.map { [titles[$0], "Proceedings-of-many-birds, 201\($0)"] })
  }

  /// A title in small capitals goes on in the next row, which is no heading; a heading above a list is one.
  @Test func smallCapitalsGoOn() {
    let found = PageSketch.blocks { sketch in
      prose(&sketch, from: 60)
      sketch.line(
        "ROWS OF OLD LOOMS AND THE PONDS OF A MILL IN EVERY HOUSE IN THE VALLEY OF", left: 118,
        baseline: 190, font: PageSketch.smaller, letter: 4, with: "– Thesis Title:", at: 50)
      sketch.line(
        "NORTHERN MARSHES", left: 50, baseline: 202, font: PageSketch.smaller, letter: 4)
      sketch.line("– Supervisor: Bo Reed", left: 50, baseline: 214)
    }
    #expect(
      found.dropFirst().map(\.string) == [
        "Thesis Title: ROWS OF OLD LOOMS AND THE PONDS OF A MILL IN EVERY HOUSE IN THE VALLEY OF "
          + "NORTHERN MARSHES",
        "Supervisor: Bo Reed",
      ])
  }
}
