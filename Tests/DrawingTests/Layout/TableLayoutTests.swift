import Drawing
import TestSupport
import Testing

struct TableLayoutTests {
  @Test(arguments: 0..<50)
  func boxesStayInTheirCells(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var cells: [Picture.Cell] = []
    for row in 0..<Int.random(in: 1...9, using: &random) {
      for column in 0..<6 where Bool.random(using: &random) {
        cells.append(Picture.Cell(column: column * 2, row: row))
      }
    }
    let sizes = cells.map { _ in
      RingLayout.Size(
        width: Double.random(in: 5...200, using: &random),
        height: Double.random(in: 5...60, using: &random))
    }
    let centres = TableLayout.centres(cells, sizes: sizes, columnGap: 20, rowGap: 10)
    for first in cells.indices {
      for second in cells.indices where second != first {
        let dx = abs(centres[first].x - centres[second].x)
        let dy = abs(centres[first].y - centres[second].y)
        if cells[first].column < cells[second].column {
          #expect(centres[first].x < centres[second].x)
          #expect(dx + 0.001 >= 20 + (sizes[first].width + sizes[second].width) / 2)
        }
        if cells[first].row < cells[second].row {
          #expect(centres[first].y > centres[second].y)
          #expect(dy + 0.001 >= 10 + (sizes[first].height + sizes[second].height) / 2)
        }
      }
    }
  }

  @Test func nothingHasNoPlaces() {
    #expect(TableLayout.centres([], sizes: []).isEmpty)
  }
}
