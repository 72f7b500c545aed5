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
}
