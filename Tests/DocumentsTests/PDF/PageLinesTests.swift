import Bibliography
import Documents
import Testing

/// What the lines of a page tell of headings, entries and paragraphs.
@Suite struct PageLinesTests {
  private func blocks(_ draw: (inout PageSketch) -> Void) -> [Block] {
    var sketch = PageSketch()
    sketch.page()
    draw(&sketch)
    return PDFReader.read(words: sketch.wordBytes, fonts: sketch.fontBytes, id: "a.pdf").blocks
  }

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
    let found = blocks { sketch in
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

  /// The first letter of a name at the end of a full line is no end of a sentence.
  @Test(arguments: ["M.", "J.-P.", "K.A."]) func namesGoOnInTheNextLine(initial: String) {
    let found = blocks { sketch in
      prose(&sketch, from: 60)
      sketch.line(
        "Ada Quill, Bo Reed, Catherine Delgado-Marsh, Deniz Ostrovsky-Lundgreen, and \(initial)",
        left: 50, baseline: 180)
      sketch.line("Sharma. Counting birds. 2019.", left: 50, baseline: 192)
    }
    #expect(found.last?.string.contains("and \(initial) Sharma.") == true)
  }

  /// Numbers without a full stop in front of entries count them.
  @Test(arguments: [["1", "2", "3", "5"], ["12", "11", "10", "9"]])
  func plainNumbersCountEntries(numbers: [String]) {
    let found = blocks { sketch in
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

  /// Browsers set lines at whole pixels: distances that are meant to be equal differ a little.
  @Test func entriesOfAPageThatABrowserPrinted() {
    let found = blocks { sketch in
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
    let found = blocks { sketch in
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
    let found = blocks { sketch in
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
}
