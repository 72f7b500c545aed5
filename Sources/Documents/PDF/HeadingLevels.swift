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
    setTitleAbove(&groups)
    setSectionsBelowTitle(&groups)
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

  /// Sets the title of a document above headings that are as large as it.
  ///
  /// It stands in the middle, with no text between it and the first of them, and they begin at the
  /// left.
  private static func setTitleAbove(_ groups: inout [BlockShape.Group]) {
    guard groups.count > 2, let own = groups[0].headingLevel, groups[1].headingLevel == own else {
      return
    }
    let title = groups[0].rows[0]
    let first = groups[1].rows[0].row
    let others = groups.dropFirst().compactMap { group -> PageRow? in
      let row = group.rows[0].row
      return group.headingLevel == own && isAlike(row.size, first.size) ? row : nil
    }
    // Below two headings or more there is a text of its own.
    let middle = (first.box.left + title.margin) / 2
    guard isAlike(title.row.size, first.size), others.count >= 2, groups[2].headingLevel == nil,
      title.row.box.left > first.box.left + 2 * first.size,
      abs((title.row.box.left + title.row.box.right) / 2 - middle) < 3 * first.size,
      others.allSatisfy({ abs($0.box.left - first.box.left) <= 3 })
    else { return }
    if own > 1 {
      groups[0].headingLevel = own - 1
    } else {
      for index in groups.indices.dropFirst() { groups[index].headingLevel? += 1 }
    }
  }

  /// Sets headings that are all of one size below the title, which is larger than they are, where
  /// type that is much larger than the text has made titles of all.
  private static func setSectionsBelowTitle(_ groups: inout [BlockShape.Group]) {
    let titles = groups.indices.filter { groups[$0].headingLevel == 1 }
    guard titles.count >= 3, let title = titles.first.map({ groups[$0].rows[0].row.size }) else {
      return
    }
    let others = titles.dropFirst()
    let size = groups[others[others.startIndex]].rows[0].row.size
    guard size < 0.93 * title, others.allSatisfy({ isAlike(groups[$0].rows[0].row.size, size) })
    else { return }
    for index in others { groups[index].headingLevel = section }
  }

  private static func isAlike(_ first: Double, _ second: Double) -> Bool {
    abs(first - second) <= 0.03 * max(first, second)
  }

  private static func isCapitals(_ text: String) -> Bool {
    !text.unicodeScalars.contains { $0.properties.isLowercase }
  }
}
