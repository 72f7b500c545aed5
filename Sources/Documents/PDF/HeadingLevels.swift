/// Tells the headings of sections from those below them.
///
/// Each heading is judged by its own size first; which of two sizes that are both larger than the
/// text is the higher one, only the whole document tells.
enum HeadingLevels {
  /// The level of most sections, and of those that stand below them.
  private static let section = 2

  /// Sets headings of sections lower that are smaller than others in front of them.
  ///
  /// - Complexity: O(*n*) in the number of groups.
  static func rank(_ groups: inout [BlockShape.Group]) {
    let sizes = groups.compactMap { $0.headingLevel == section ? $0.rows[0].row.size : nil }
    guard let top = sizes.filter({ size in sizes.count { isAlike($0, size) } >= 2 }).max() else {
      return
    }
    let most = sizes.count { isAlike($0, top) }
    var isBelow = false
    for index in groups.indices where groups[index].headingLevel == section {
      let row = groups[index].rows[0].row
      if row.size > 0.97 * top {
        isBelow = true
      } else if isBelow, row.size < 0.93 * top, most >= 3 || !isCapitals(row.text) {
        groups[index].headingLevel = section + 1
      }
    }
  }

  private static func isAlike(_ first: Double, _ second: Double) -> Bool {
    abs(first - second) <= 0.03 * max(first, second)
  }

  private static func isCapitals(_ text: String) -> Bool {
    !text.unicodeScalars.contains { $0.properties.isLowercase }
  }
}
