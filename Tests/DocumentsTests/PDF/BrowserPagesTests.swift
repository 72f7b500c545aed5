import Documents
import Testing

/// Lists that a browser printed: lines on whole pixels, entries that hardly anything parts.
@Suite struct BrowserPagesTests {
  /// The blocks below a paragraph that fills its column.
  private func dump(_ draw: (inout PageSketch) -> Void) -> [String] {
    PageSketch.blocks(below: 4, draw).map { $0.string.replacing("\n", with: " / ") }
  }

  private static let names = ["Ada Quill, Bo Moss", "Bo Moss, Cleo Reed, Ada Quill", "Ada Quill"]

  private static func entry(_ number: Int) -> [String] {
    ["Counting birds on pond \(number)", names[number % 3], "Pond Journal, 201\(number)"]
  }

  private static let entries = (0..<8).map { entry($0).joined(separator: " / ") }

  /// Lines of one distance go on with their entry though it comes out a pixel or two different.
  ///
  /// Where lines are not set on pixels, the wider distance parts paragraphs.
  @Test(arguments: [(pixel: 0.75, isWhole: true), (0.71, false)])
  func aPixelPartsNoEntries(pixel: Double, isWhole: Bool) {
    let found = dump { sketch in
      var place = 120.0
      for number in 0..<8 {
        for (line, text) in Self.entry(number).enumerated() {
          sketch.line(text, left: 50, baseline: place, font: line == 0 ? 1 : 0)
          // The names stand a pixel lower below the bold title, the next title a pixel above.
          place += pixel * [17.0, 15, 16][line]
        }
      }
    }
    #expect((found == Self.entries) == isWhole)
  }

  /// A title and its authors at the foot of a page, and where the work appeared at the head of the next.
  @Test(arguments: [true, false], [1, 2]) func anEntryGoesOnOnTheNextPage(
    isMarked: Bool, lines: Int
  ) {
    let found = dump { sketch in
      var place = 400.0
      for number in 0..<6 {
        for (line, text) in Self.entry(number).enumerated() {
          if number == 3, line == lines {
            sketch.page()
            place = 60
          }
          let mark = isMarked && line == 0 ? "\(number + 1). " : ""
          sketch.line(
            mark + text, left: isMarked && line > 0 ? 63 : 50, baseline: place,
            font: line == 0 ? 1 : 0)
          place += line == 2 ? 24 : 12
        }
      }
    }
    #expect(found == Array(Self.entries.prefix(6)))
  }

  /// Entries of one line do not go on, nor does what follows a list of whole entries.
  @Test func aNewPageBeginsAnEntry() {
    let found = dump { sketch in
      for number in 0..<6 {
        if number == 3 { sketch.page() }
        let place = 400 + 24 * Double(number) - (number < 3 ? 0 : 400)
        sketch.line(
          "Counting birds on pond \(number), Pond Journal, 201\(number)", left: 50, baseline: place)
      }
    }
    #expect(found.count == 6)
  }

  /// The edge that lines are broken at is that of the pages before, where few lines reach it.
  @Test func theEdgeOfThePageBreaksTheLinesOfFewEntries() {
    let found = dump { sketch in
      sketch.page()
      sketch.line(
        "Ada Quill, Bo Moss, Cleo Reed, Deniz Lin, Ea Sala, Fay Okafor, Gus Lundgreen, Ida",
        left: 50, baseline: 60)
      sketch.line("Marsh", left: 50, baseline: 72)
      sketch.line("Pond Journal, 2019", left: 50, baseline: 84)
    }
    #expect(found.first?.contains("Gus Lundgreen, Ida Marsh / Pond Journal") == true)
  }
}
