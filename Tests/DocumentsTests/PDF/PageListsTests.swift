import Documents
import Testing

/// Lists of works as browsers print them: without their bullets, colours and addresses.
@Suite struct PageListsTests {
  private func strings(_ draw: (inout PageSketch) -> Void) -> [String] {
    PageSketch.blocks(draw).map(\.string)
  }

  /// Lines that fill their column, and tell where it ends.
  private func prose(_ sketch: inout PageSketch, to baseline: Double = 120) {
    for row in 0..<7 {
      sketch.line(
        "line \(row) of words that fill the column up to the edge of it, all of them, here.",
        left: 50, baseline: baseline - 84 + 12 * Double(row))
    }
  }

  /// A title in the middle, as large as the headings below it, heads them all.
  @Test func aTitleInTheMiddleStandsAboveHeadingsAsLarge() {
    func levels(title: Double, second: Double = 50) -> [Block.Kind] {
      PageSketch.blocks { sketch in
        sketch.line("Publications", left: title, baseline: 40, font: 18)
        for section in 0..<3 {
          let top = 80 + 60 * Double(section)
          sketch.line(
            "Birds of \(["ponds", "mills", "tides"][section])", left: section == 1 ? second : 50,
            baseline: top, font: 18)
          sketch.line(
            "Ada Quill and Bo Moss (201\(section)) Counting the birds of the ponds by ear and eye.",
            left: 50, baseline: top + 24)
        }
      }.map(\.kind).filter { if case .heading = $0 { true } else { false } }
    }
    #expect(
      levels(title: 230)
        == [.heading(level: 1)] + [Block.Kind](repeating: .heading(level: 2), count: 3))
    // At the left it is one of them, and where all stand in the middle, too.
    #expect(Set(levels(title: 50)).count == 1)
    #expect(Set(levels(title: 230, second: 200)).count == 1)
  }

  /// Headings of one size below a larger title are its sections, and smaller ones are parts of them.
  @Test func headingsOfOneSizeStandBelowALargerTitle() {
    func levels(last: Int) -> [Block.Kind] {
      PageSketch.blocks { sketch in
        sketch.line("Publications", left: 230, baseline: 40, font: 24)
        sketch.line(
          "Ada Quill counts birds, and their songs, at the edges of the ponds.", left: 50,
          baseline: 70)
        for section in 0..<3 {
          let top = 100 + 80 * Double(section)
          let font = section == 2 ? last : 18
          sketch.line(
            "Birds of \(["ponds", "mills", "tides"][section])", left: 50, baseline: top, font: font)
          sketch.line(
            "The year \(["one", "two", "three"][section])", left: 50, baseline: top + 26, font: 14)
          sketch.line(
            "Ada Quill and Bo Moss (201\(section)) Counting the birds of the ponds by ear and eye.",
            left: 50, baseline: top + 50)
        }
      }.map(\.kind).filter { if case .heading = $0 { true } else { false } }
    }
    let below = (0..<3).flatMap { _ in [Block.Kind.heading(level: 2), .heading(level: 3)] }
    #expect(levels(last: 18) == [.heading(level: 1)] + below)
    // A heading as large as the title is no part of what stands below it.
    #expect(levels(last: 24).count { $0 == .heading(level: 1) } == 4)
  }

  /// Rows below an indent begin an entry where the sentence above is over.
  @Test func entriesBeginBehindIndentedSummaries() {
    let found = strings { sketch in
      prose(&sketch)
      for entry in 0..<3 {
        let top = 160 + 48 * Double(entry)
        sketch.line(
          "Counting birds, part \(entry) (201\(entry)). The Quarterly Journal of the Mills and the Reeds",
          left: 50, baseline: top)
        sketch.line("of the North 12: 3-14.", left: 50, baseline: top + 12)
        sketch.line(
          "We count the birds of the marshes by ear, at all of the mills of the northern", left: 80,
          baseline: top + 24)
        sketch.line("counties.", left: 80, baseline: top + 36)
      }
    }
    #expect(found.count { $0.hasPrefix("Counting birds, part") } == 3)
  }

  /// The lines of a menu are closer than those of the entries, which tell nothing of them.
  @Test func aMenuDoesNotPartTheLinesOfEntries() {
    let found = strings { sketch in
      for row in 0..<7 {
        sketch.line("Item\(row)", left: 50, baseline: 30 + 12 * Double(row))
      }
      for entry in 0..<4 {
        let top = 140 + 75 * Double(entry)
        sketch.line(
          "Counting the birds of the mills and the ponds of the north by ear and by eye, and",
          left: 50, baseline: top)
        sketch.line("all of the reeds of part \(entry).", left: 50, baseline: top + 20)
        sketch.line("Ada Quill (201\(entry)) Mill Journal 3:14.", left: 50, baseline: top + 40)
      }
    }
    #expect(found.count { $0.hasPrefix("Counting the birds") } == 4)
    #expect(
      found.last
        == "Counting the birds of the mills and the ponds of the north by ear and by eye, and all of "
        + "the reeds of part 3.\nAda Quill (2013) Mill Journal 3:14.")
  }

  /// Entries of a line each, further apart than the lines below them, are no paragraph.
  @Test func fullLinesAboveCloserOnesStayApart() {
    let found = strings { sketch in
      for entry in 0..<6 {
        sketch.line(
          "Counting birds of part \(entry) by ear and by eye, with a word or two on mills, Letters, 201\(entry)",
          left: 50, baseline: 30 + 20 * Double(entry))
      }
      for row in 0..<12 {
        sketch.line("Course of birds \(row)", left: 50, baseline: 160 + 12 * Double(row))
      }
    }
    #expect(found.count { $0.hasPrefix("Counting birds") } == 6)
  }

  /// Where entries begin at an indent and end at the margin, the margin begins none.
  @Test func sourcesAtTheMarginGoOnWithAnIndentedEntry() {
    let found = strings { sketch in
      prose(&sketch)
      sketch.line("Works", left: 50, baseline: 145, font: 14)
      for entry in 0..<3 {
        let top = 170 + 60 * Double(entry)
        sketch.line(
          "Ada Quill and Bo Moss, Counting the birds of part \(entry) by ear", left: 80,
          baseline: top)
        sketch.line("and by eye in the northern mills.", left: 80, baseline: top + 12)
        sketch.line("Mill Journal 3 (201\(entry)), 12-30.", left: 50, baseline: top + 24)
      }
    }
    #expect(found.count { $0.contains("northern mills.") && $0.contains("Mill Journal") } == 3)
  }

  /// A name that is stretched over the width of the page is no row of a table.
  @Test(arguments: [
    (["Ada", "Moss", "Quillworth"], [50.0, 90, 135], true),
    (["Ada", "Moss", "Quillworth"], [50.0, 90, 150], false),
    (["ponds", "mills", "tides"], [50.0, 95, 140], false),
  ])
  func aStretchedLineIsOneCell(words: [String], places: [Double], isOne: Bool) {
    let found = strings { sketch in
      for (word, place) in zip(words, places) {
        sketch.line(word, left: place, baseline: 30)
      }
      prose(&sketch, to: 160)
    }
    #expect(found[0].contains("\t") != isOne)
  }

  @Test func namesAndYearsBeginEntries() {
    let found = strings { sketch in
      prose(&sketch)
      sketch.line(
        "Ada Quill, Bo Moss and Cy Thorn (2019) Counting the birds of marshes by ear. Mill",
        left: 70, baseline: 160)
      sketch.line("Journal 3:14", left: 70, baseline: 172)
      sketch.line("Northern Society (2018) Tides.", left: 70, baseline: 184)
      sketch.line("D Voss, Quill A. 2017. On silt. Mill Press, Reed City.", left: 70, baseline: 196)
      sketch.line("Dana Lin, and Ada Quill, “Chalk.” Mill Journal, 2016.", left: 70, baseline: 208)
      sketch.line("Moss, B., and A. Quill, 2015: Frost. Mill Letters, 3.", left: 70, baseline: 220)
      sketch.line("Moss B., Quill A., ”Thaw”, Mill Letters, 2.", left: 70, baseline: 232)
      sketch.line("Dana Lin, Bo Moss, ``Reeds,'' Mill Letters, 1.", left: 70, baseline: 244)
    }
    #expect(
      found.dropFirst() == [
        "Ada Quill, Bo Moss and Cy Thorn (2019) Counting the birds of marshes by ear. Mill Journal 3:14",
        "Northern Society (2018) Tides.",
        "D Voss, Quill A. 2017. On silt. Mill Press, Reed City.",
        "Dana Lin, and Ada Quill, “Chalk.” Mill Journal, 2016.",
        "Moss, B., and A. Quill, 2015: Frost. Mill Letters, 3.",
        "Moss B., Quill A., ”Thaw”, Mill Letters, 2.",
        "Dana Lin, Bo Moss, ``Reeds,'' Mill Letters, 1.",
      ])
  }

  /// An address that fills its line doesn't go on in the names of the next entry.
  @Test func namesBeginEntriesBehindAnAddress() {
    let found = strings { sketch in
      prose(&sketch)
      for entry in 0..<2 {
        let top = 160 + 24 * Double(entry)
        sketch.line("Bo Moss, Ada Quill (201\(entry)) On chalk.", left: 70, baseline: top)
        sketch.line(
          "http://mill.example.org/" + String(repeating: "chalk-", count: 8), left: 70,
          baseline: top + 12)
      }
    }
    #expect(found.count == 3)
  }

  /// A venue and its year on a line of its own is no entry.
  @Test func venuesWithYearsBeginNone() {
    let found = strings { sketch in
      prose(&sketch)
      sketch.line("Ada Quill, Bo Moss (2019) Counting the birds.", left: 70, baseline: 160)
      sketch.line("Mill Journal (2019) 12–13", left: 70, baseline: 172)
      sketch.line("Reed City, Mill Press, 2019.", left: 70, baseline: 184)
      sketch.line("Reviews in Tides and Letters (2020) in print", left: 70, baseline: 196)
    }
    #expect(found.count == 2)
  }

  /// Years in front of titles, no further from them than other words.
  @Test func yearsInFrontOfTitlesBeginEntries() {
    let found = strings { sketch in
      prose(&sketch)
      for entry in 0..<4 {
        let top = 160 + 24 * Double(entry)
        sketch.line("\(2020 - entry) ¿On tides? Volume \(entry)", left: 70, baseline: top)
        sketch.line("Quill, A. & Moss, B. Mill Journal, 3.", left: 70, baseline: top + 12)
      }
    }
    #expect(found.count == 5)
    #expect(found.last == "2017\n¿On tides? Volume 3\nQuill, A. & Moss, B. Mill Journal, 3.")
  }

  /// Years that a line broke off, or that stand in no order, begin nothing.
  @Test func yearsOfRunningTextBeginNothing() {
    let broken = strings { sketch in
      for row in 0..<12 {
        let start = row % 2 == 0 ? "\(2010 + row) The" : "when the"
        sketch.line(
          start + " mills of the north turned all year and all of the ponds froze, as in",
          left: 50, baseline: 60 + 12 * Double(row))
      }
    }
    #expect(broken.count == 1)
    let mixed = strings { sketch in
      prose(&sketch)
      for (row, year) in [2010, 2019, 2003, 2020, 1999].enumerated() {
        sketch.line("\(year) Mills turned.", left: 50, baseline: 160 + 12 * Double(row))
      }
    }
    #expect(mixed.count == 2)
  }

  /// A title in bold that fills its line ends it, also in the middle of a block.
  @Test func titlesInTypeEndTheirLine() {
    let found = strings { sketch in
      prose(&sketch)
      sketch.line("Ada Quill, Bo Moss:", left: 50, baseline: 160)
      sketch.line(
        "Counting the birds of marshes by ear and by eye, and the mills that turn beside,",
        left: 50, baseline: 172, font: 1)
      sketch.line("Reports of the Mill College 7, Reed City, 80 pages", left: 50, baseline: 184)
    }
    #expect(
      found.last
        == "Ada Quill, Bo Moss:\n"
        + "Counting the birds of marshes by ear and by eye, and the mills that turn beside,\n"
        + "Reports of the Mill College 7, Reed City, 80 pages")
  }

  /// Names that fill their line end before the name of a meeting, and go on before a family name.
  @Test(arguments: [("Workshop on Mills, 2011", "\n"), ("Moss, Mill College, 2011", " ")])
  func namesThatFillTheirLine(next: String, joint: String) {
    let names = "Ada Quill, Bo Reed, Catherine Delgado-Marsh, Deniz Ostrovsky-Lundgreen, Ea Ulla"
    let found = strings { sketch in
      prose(&sketch)
      sketch.line("Counting the birds", left: 50, baseline: 160)
      sketch.line(names, left: 50, baseline: 172)
      sketch.line(next, left: 50, baseline: 184)
    }
    #expect(found.last == "Counting the birds\n" + names + joint + next)
  }

  /// An entry that ends with its year ends at the page's foot, however full its line is.
  @Test(arguments: [("Counting the birds", 2), ("and counting on", 1)])
  func yearsEndEntriesAtTheFootOfAPage(next: String, count: Int) {
    let found = strings { sketch in
      prose(&sketch, to: 740)
      sketch.line(
        "Mill Meeting on the birds of all of the ponds and of the marshes, Reed City, 2015",
        left: 50, baseline: 740)
      sketch.page()
      sketch.line(next + " of marshes by ear", left: 50, baseline: 60)
      sketch.line("Ada Quill.", left: 50, baseline: 72)
    }
    #expect(found.count == count)
  }

  /// A year in brackets in front of a work counts nothing: it stays in the text.
  @Test func yearsInBracketsAreNoMarkers() {
    let blocks = PageSketch.blocks { sketch in
      for entry in 0..<3 {
        sketch.line(
          "[201\(entry)] Ada Quill. On tides.", left: 50, baseline: 60 + 24 * Double(entry))
      }
      sketch.line("[12] Ada Quill. On silt.", left: 50, baseline: 132)
    }
    #expect(blocks.first?.string == "[2010] Ada Quill. On tides.")
    #expect(blocks.first?.kind == .paragraph)
    #expect(blocks.last?.kind == .listItem(marker: "[12]"))
  }

  /// The title in a file's properties names whose list begins with what it is.
  @Test(arguments: [
    ("Ada Reed Publications", "List of Publications", "Ada Reed"),
    ("Publications – Ada Reed", "Publications", "Ada Reed"),
    ("Ada Reed Publications", "Papers of Bo Moss", nil),
    ("Ada Reed", "Publications", nil),
    ("Curriculum vitae of 2019", "Curriculum Vitae", nil),
    ("Microsoft Word - Ada Reed CV.doc", "Curriculum Vitae", nil),
  ])
  func ownersInTheTitleOfAFile(title: String, heading: String, owner: String?) {
    var sketch = PageSketch()
    sketch.page()
    sketch.line(heading, left: 50, baseline: 60, font: 18)
    sketch.line("On tides, Mill Journal 3 (2019), 1-2.", left: 50, baseline: 90)
    let head = "<html><head><title>\(title)</title></head><body><doc>\n"
    let blocks = PDFReader.read(
      words: Array(head.utf8) + sketch.wordBytes, fonts: sketch.fontBytes, id: "a.pdf"
    ).blocks
    #expect(blocks.first?.string == owner ?? heading)
  }

  @Test func ownersThatThePageNamesAreNotTakenFromItsTitle() {
    var sketch = PageSketch()
    sketch.page()
    sketch.line("Publications", left: 50, baseline: 60, font: 18)
    sketch.line("Ada M. Reed, Mill College", left: 50, baseline: 90)
    let blocks = PDFReader.read(
      words: Array("<title>Ada Reed: Publications</title>".utf8) + sketch.wordBytes,
      fonts: sketch.fontBytes, id: "a.pdf"
    ).blocks
    #expect(blocks.map(\.string) == ["Publications", "Ada M. Reed, Mill College"])
  }
}
