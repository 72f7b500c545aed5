import Bibliography
import Documents
import Testing

/// Entries that nothing parts but what their first lines begin with.
@Suite struct AlikeLinesTests {
  /// The lines of the blocks below a paragraph that fills its column.
  private func blocks(_ draw: (inout PageSketch) -> Void) -> [[String]] {
    PageSketch.blocks(below: 8, draw).map { $0.string.split(separator: "\n").map(String.init) }
  }

  /// Bold titles over names and journals of many lines.
  @Test func boldTitlesBeginEntriesOfManyLines() {
    let found = blocks { sketch in
      for entry in 0..<4 {
        let top = 190 + 60 * Double(entry)
        sketch.line(
          "A long winter of marshes and of the birds that stay in them, number \(entry), of",
          left: 50, baseline: top, font: 1)
        sketch.line("winters", left: 50, baseline: top + 12, font: 1)
        sketch.line(
          "Ada Quill, Bo Reed, Catherine Delgado-Marsh, Deniz Ostrovsky-Lundgreen, Ea Moss",
          left: 50, baseline: top + 24)
        sketch.line("Journal of Northern Birds", left: 50, baseline: top + 36, font: 2)
        sketch.line("Second prize, 201\(entry)", left: 50, baseline: top + 48)
      }
    }
    #expect(found.count == 4)
    #expect(
      found.last == [
        "A long winter of marshes and of the birds that stay in them, number 3, of winters",
        "Ada Quill, Bo Reed, Catherine Delgado-Marsh, Deniz Ostrovsky-Lundgreen, Ea Moss",
        "Journal of Northern Birds", "Second prize, 2013",
      ])
  }

  /// Venues in brackets, below a heading that stands no further apart than the lines.
  @Test func wordsInBracketsBeginEntries() {
    let found = blocks { sketch in
      sketch.line("Publications", left: 50, baseline: 190)
      for entry in 0..<4 {
        let top = 202 + 24 * Double(entry)
        sketch.line(
          "[Birds and Mills 201\(entry)] Counting the birds of marshes by ear and eye alone, by",
          left: 50, baseline: top)
        sketch.line("night. Ada Quill, Bo Reed.", left: 50, baseline: top + 12)
      }
    }
    #expect(found.count == 5)
    #expect(found.first == ["Publications"])
    #expect(
      found.last == [
        "[Birds and Mills 2013] Counting the birds of marshes by ear and eye alone, by night. Ada Quill, Bo Reed."
      ])
  }

  /// A bracket that closes in the next line, and the owner's name in bold where a line begins.
  @Test func entriesInBracketsGoOnBehindBoldNames() {
    let found = blocks { sketch in
      for entry in 0..<2 {
        let top = 190 + 36 * Double(entry)
        sketch.line(
          "[The 201\(entry)th Meeting of the Society for the Birds and Mills of the North and of the",
          left: 50, baseline: top)
        sketch.line(
          "South 2019] Counting the birds of marshes by ear and by eye. Bo Reed, Cleo Moss, Ada",
          left: 50, baseline: top + 12)
        sketch.line(
          "Quillmore", left: 50, baseline: top + 24, font: 1, with: "and Dana Lin.", at: 98)
      }
    }
    #expect(found.count == 2)
    #expect(found.last?.first?.hasSuffix("Ada Quillmore and Dana Lin.") == true)
  }

  /// Years in front of names, under which nothing but the next entry begins.
  @Test(arguments: [(left: 74.0, count: 3), (50, 1)]) func yearsBeginEntries(
    left: Double, count: Int
  ) {
    let found = blocks { sketch in
      for entry in 0..<3 {
        let top = 190 + 24 * Double(entry)
        sketch.line(
          "201\(entry) Ada Quill, Bo Reed. Counting the birds of marshes by ear and eye alone, by",
          left: 50, baseline: top)
        sketch.line(
          "night and day, in the Journal of Mills and Marshes and their Birds, which is a",
          left: left,
          baseline: top + 12)
      }
    }
    #expect(found.count == count)
  }

  /// Years, or how far a work has come, in front of family names with their comma; the number of a
  /// last page begins no item.
  @Test func yearsInFrontOfTurnedNamesBeginEntries() {
    let found = blocks { sketch in
      for (entry, year) in ["Forthcoming", "2012", "2011"].enumerated() {
        let top = 190 + 36 * Double(entry)
        sketch.line(
          "\(year) Quill, Ada and Bo Reed. Counting the birds of marshes by ear and eye alone, by",
          left: 50, baseline: top)
        sketch.line(
          "night and day, in the Journal of Mills and Marshes and of their Birds 52(2): 367-",
          left: 50, baseline: top + 12)
        sketch.line("389. Best paper.", left: 50, baseline: top + 24)
      }
    }
    #expect(found.count == 3)
    #expect(found.allSatisfy { $0.last?.hasSuffix("52(2): 367-389. Best paper.") == true })
  }

  /// A full line that ends in the year of its source is the last of an entry, where names and a
  /// quotation mark begin the next.
  @Test func namesBeginEntriesBelowAFullLineThatEndsInItsYear() {
    let found = blocks { sketch in
      for entry in 0..<3 {
        let top = 190 + 24 * Double(entry)
        sketch.line(
          "Quill, A.; Moss, B., “Counting the birds of marsh \(entry) by ear and by eye, by night”,",
          left: 50, baseline: top)
        sketch.line(
          "Journal of Mills and Marshes and of all of their Birds and Mice 14: 118-129, 201\(entry)",
          left: 50, baseline: top + 12)
      }
    }
    #expect(found.count == 3)
  }

  /// A bold title that fills its line and goes on in the next begins an entry as the short ones do.
  @Test func longBoldTitlesBeginEntriesAmongShortOnes() {
    let found = blocks { sketch in
      var place = 190.0
      func next() -> Double {
        defer { place += 12 }
        return place
      }
      for entry in 0..<4 {
        if entry % 2 == 0 {
          sketch.line(
            "\(entry == 0 ? "Painting" : "Watching") birds.", left: 50, baseline: next(), font: 1,
            with: "Ada Quill, Bo Moss, Cleo Reed, Deniz Lin, Ea Sala, Gus", at: 126)
        } else {
          sketch.line(
            "\(entry == 1 ? "Counting" : "Studying") the birds of the marshes of the north by ear and by eye, at night, of",
            left: 50, baseline: next(), font: 1)
          sketch.line(
            "winters.", left: 50, baseline: next(), font: 1, with: "Ada Quill, Bo Moss.", at: 93)
        }
        sketch.line(
          "Marsh. Journal of the Birds of the North and of all of the Mills that stand there,",
          left: 50, baseline: next())
        sketch.line("Marshes and Mice, 201\(entry).", left: 50, baseline: next())
      }
    }
    #expect(found.count == 4)
  }

  /// Brackets inside a paragraph begin nothing.
  @Test func aBracketAtTheStartOfALineIsNoList() {
    let found = blocks { sketch in
      sketch.line(
        "The birds of the northern marshes and the southern ones, observed over years of",
        left: 50, baseline: 190)
      sketch.line(
        "[see below] rain, and the mills beside them, as all who came here could see for",
        left: 50, baseline: 202)
      sketch.line("themselves, and did.", left: 50, baseline: 214)
    }
    #expect(found.count == 1)
    #expect(found.first?.count == 1)
  }
}
