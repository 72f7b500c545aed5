/// Whether the two sides of a gutter are columns, or labels and notes and what they belong to.
extension ReadingOrder {
  /// Whether two sides are columns that are read one after the other.
  static func areColumns(_ left: [PageFragment], _ right: [PageFragment]) -> Bool {
    let leftBox = left.dropFirst().reduce(left[0].box) { $0.union($1.box) }
    let rightBox = right.dropFirst().reduce(right[0].box) { $0.union($1.box) }
    let shared =
      min(leftBox.bottom, rightBox.bottom) - max(leftBox.top, rightBox.top)
    if areTags(right, beside: left) { return true }
    guard rightBox.left - leftBox.right >= 4,
      shared > 0.35 * min(leftBox.height, rightBox.height)
    else { return false }
    guard !areNotes(right, rightBox) else { return false }
    let leftLines = lines(left)
    let rightLines = lines(right)
    let (fewer, more) =
      leftLines.count <= rightLines.count ? (leftLines, rightLines) : (rightLines, leftLines)
    guard fewer.count >= 4, !areLabels(left, leftBox, beside: rightLines) else { return false }
    let size = PageFragment.mainSize(left.flatMap(\.words))
    let aligned = fewer.count { more.nearest(to: $0) <= 0.3 * size }
    let share = Double(aligned) / Double(fewer.count)
    let areWhole = isOneColumn(left) && isOneColumn(right)
    if share < 0.6 { return areWhole }
    if areWhole, areIndependent(left, right) || areOneList(left, right) { return true }
    // Lines of both sides stand at the same heights: prose fills its column, labels don't.
    let whole = rightBox.right - leftBox.left
    let areWide = leftBox.width > 0.3 * whole && rightBox.width > 0.3 * whole
    return areWide && areWhole
      && (share < 0.85 || isProse(left, leftBox) && isProse(right, rightBox))
  }

  /// Whether the right side is a narrow column of a few words here and there, at heights of their own:
  /// the links beside the entries of a list, which stand at the middle of each.
  static func areTags(_ right: [PageFragment], beside left: [PageFragment]) -> Bool {
    guard right.count >= 6, left.count >= 12, right.allSatisfy({ $0.words.count <= 4 }) else {
      return false
    }
    let leftBox = left.dropFirst().reduce(left[0].box) { $0.union($1.box) }
    let rightBox = right.dropFirst().reduce(right[0].box) { $0.union($1.box) }
    let full = left.count { $0.box.width > 0.8 * leftBox.width }
    guard rightBox.left - leftBox.right >= 2, 3 * full >= left.count,
      rightBox.width < 0.25 * (rightBox.right - leftBox.left),
      rightBox.height > 0.6 * leftBox.height, 5 * right.count(where: isDate) <= right.count,
      !areNotes(right, rightBox)
    else { return false }
    let leftLines = lines(left)
    let size = PageFragment.mainSize(left.flatMap(\.words))
    let apart = lines(right).count { leftLines.nearest(to: $0) > 0.3 * size }
    return 5 * apart >= 2 * right.count
  }

  /// Whether the left side has a few words here and there over the height of the right one: headings
  /// or labels of what stands beside them, not lists.
  private static func areLabels(
    _ fragments: [PageFragment], _ box: PageBox, beside others: [Double]
  ) -> Bool {
    let lines = lines(fragments)
    guard let top = others.first, let bottom = others.last, 4 * lines.count <= others.count,
      2 * box.height > bottom - top, fragments.allSatisfy({ $0.words.count <= 4 })
    else { return false }
    // At most two lines below each other.
    let leading = leading(others)
    return zip(lines, lines.dropFirst(2)).allSatisfy { $1 - $0 > 3 * leading }
  }

  /// Whether the lines of the right side are dates and places that are set flush right: they belong
  /// to what stands beside them.
  private static func areNotes(_ fragments: [PageFragment], _ box: PageBox) -> Bool {
    guard fragments.allSatisfy({ $0.words.count <= 8 }) else { return false }
    if areFlushDates(fragments) { return true }
    let flush = fragments.count { box.right - $0.box.right <= 1.5 }
    guard 10 * flush >= 9 * fragments.count else { return false }
    // Years alone all begin at one place.
    let lefts = Set(fragments.map { Int($0.box.left / 3) })
    return 2 * lefts.count > fragments.count
      || 10 * fragments.count(where: isDate) >= 7 * fragments.count
  }

  /// Whether most fragments are dates that end at one place, below an address that needn't end there.
  private static func areFlushDates(_ fragments: [PageFragment]) -> Bool {
    let dates = fragments.filter(isDate)
    guard dates.count >= 5, 10 * dates.count >= 7 * fragments.count,
      let edge = dates.map(\.box.right).max()
    else { return false }
    return 10 * dates.count { edge - $0.box.right <= 1.5 } >= 9 * dates.count
  }

  /// Whether a fragment is a year, with a month or as a range: "2019", "Jun 2019 – May 2020".
  static func isDate(_ fragment: PageFragment) -> Bool {
    fragment.words.count <= 5
      && fragment.words.contains { word in
        let digits = word.text.utf8.filter { (0x30...0x39).contains($0) }
        return [4, 8].contains(digits.count)
          && (digits.starts(with: "19".utf8) || digits.starts(with: "20".utf8))
      }
  }

  /// Whether the lines of a side stand below each other, not some here and some there.
  private static func isOneColumn(_ fragments: [PageFragment]) -> Bool {
    let boxes = RowBuilder.rows(fragments, page: 1, zone: 0).map(\.box)
    guard let widest = boxes.max(by: { $0.width < $1.width }) else { return false }
    let below = boxes.count { $0.left < widest.right && $0.right > widest.left }
    return 10 * below >= 7 * boxes.count
  }

  /// Whether the right side goes on with the numbers of the left one.
  private static func areOneList(_ left: [PageFragment], _ right: [PageFragment]) -> Bool {
    let sides = [left, right].map { side in
      side.sorted { $0.baseline < $1.baseline }.compactMap(\.listNumber)
    }
    guard let last = sides[0].last, let next = sides[1].first, abs(next - last) == 1 else {
      return false
    }
    return sides.allSatisfy { numbers in
      numbers.count >= 2 && zip(numbers, numbers.dropFirst()).allSatisfy { $1 - $0 == next - last }
    }
  }

  /// Whether parts of the left side begin beside lines in the middle of the right side's paragraphs,
  /// or lists of it beside nothing, which labels never do.
  private static func areIndependent(_ left: [PageFragment], _ right: [PageFragment]) -> Bool {
    let leftRows = RowBuilder.rows(left, page: 1, zone: 0)
    let rightRows = RowBuilder.rows(right, page: 1, zone: 0)
    let leftLeading = leading(leftRows.map(\.baseline))
    let rightLeading = leading(rightRows.map(\.baseline))
    let edge = rightRows.map(\.box.right).max() ?? 0
    var starts = 0
    var alone = 0
    var beside = 0
    var within = 0
    var next = 0
    for (index, row) in leftRows.enumerated() {
      let isStart =
        index == 0 || row.baseline - leftRows[index - 1].baseline > 1.2 * leftLeading
        || row.isBold && !leftRows[index - 1].isBold
      guard isStart else { continue }
      starts += 1
      while next < rightRows.count, rightRows[next].baseline < row.baseline - 0.3 * row.size {
        next += 1
      }
      guard next > 0, let line = rightRows[safe: next],
        abs(line.baseline - row.baseline) <= 0.3 * row.size
      else {
        if next > 0, next < rightRows.count { alone += 1 }
        continue
      }
      beside += 1
      let above = rightRows[next - 1]
      let word = line.words[0]
      let isBroken =
        above.box.right + 0.25 * line.size + word.box.width > edge - 0.5 * line.size
        || word.text.unicodeScalars.first?.properties.isLowercase == true
        || above.words.last?.text.hasSuffix("-") == true
      if isBroken, line.baseline - above.baseline < 1.1 * rightLeading, word.text != "•" {
        within += 1
      }
    }
    // Headings of a margin may stand beside nothing; lists of several lines are none.
    if leftRows.count >= 3 * starts, alone >= 2, 3 * alone >= starts { return true }
    return within >= 2 && 3 * within >= beside
  }

  /// The lines on which fragments stand, one for those side by side.
  static func lines(_ fragments: [PageFragment]) -> [Double] {
    var lines: [Double] = []
    for fragment in fragments.sorted(by: { $0.baseline < $1.baseline }) {
      if let last = lines.last, fragment.baseline - last <= 0.3 * fragment.size { continue }
      lines.append(fragment.baseline)
    }
    return lines
  }

  private static func isProse(_ fragments: [PageFragment], _ box: PageBox) -> Bool {
    let full = fragments.count { $0.box.width > 0.85 * box.width }
    return fragments.count >= 6 && 2 * full >= fragments.count
  }
}
