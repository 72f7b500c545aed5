/// Places boxes in columns and rows: each column as wide as its widest box, each row as high as its
/// highest.
package enum TableLayout {
  /// The centres of boxes, in the order given.
  ///
  /// Boxes of the first column begin at the left, those of the others stand in the middle. Rows go
  /// down, as on paper, so that the ordinates are negative. Two boxes may not share a cell.
  ///
  /// - Complexity: O(*n* log *n*).
  package static func centres(
    _ cells: [Picture.Cell], sizes: [RingLayout.Size], columnGap: Double = 32,
    rowGap: Double = 14
  ) -> [RingLayout.Point] {
    var widths: [Int: Double] = [:]
    var heights: [Int: Double] = [:]
    for (cell, size) in zip(cells, sizes) {
      widths[cell.column] = max(widths[cell.column] ?? 0, size.width)
      heights[cell.row] = max(heights[cell.row] ?? 0, size.height)
    }
    let lefts = starts(widths, gap: columnGap)
    let tops = starts(heights, gap: rowGap)
    let first = widths.keys.min()
    return zip(cells, sizes).map { cell, size in
      let width = cell.column == first ? size.width : widths[cell.column] ?? 0
      return RingLayout.Point(
        x: (lefts[cell.column] ?? 0) + width / 2,
        y: -((tops[cell.row] ?? 0) + (heights[cell.row] ?? 0) / 2))
    }
  }

  private static func starts(_ extents: [Int: Double], gap: Double) -> [Int: Double] {
    var place = 0.0
    var result: [Int: Double] = [:]
    for (index, extent) in extents.sorted(by: { $0.key < $1.key }) {
      result[index] = place
      place += extent + gap
    }
    return result
  }
}
