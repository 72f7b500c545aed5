/// Joins entries that the end of a page or column broke between two of their lines.
///
/// A title stands at the foot of one page, its source at the head of the next: no line was full, so
/// that nothing but the other entries of the list tells that the two belong together.
enum BrokenEntries {
  /// How many whole entries on each side of the break are looked at.
  private static let most = 12
  /// How many of them there must be.
  private static let fewest = 3

  /// The blocks, with the two parts of each broken entry as one.
  ///
  /// - Complexity: O(*n*) in the number of rows.
  static func joined(_ groups: [BlockShape.Group]) -> [BlockShape.Group] {
    var out: [BlockShape.Group] = []
    for (index, group) in groups.enumerated() {
      guard let open = out.last, index > 0, isBroken(open, group),
        case let others = whole(groups, around: index, marked: open.rows[0].marker != nil),
        others.count >= fewest,
        let least = others.min(), let most = others.max(),
        case let (above, below) = (lines(open), lines(group)),
        // In a list with marks, what has none below their text goes on.
        open.rows[0].marker != nil && isIndented(group, open) || above < least, below < least,
        above + below >= least,
        above + below <= most
      else {
        out.append(group)
        continue
      }
      out[out.count - 1].rows += group.rows
      out[out.count - 1].continues += group.continues
    }
    return out
  }

  /// Whether a page or column ends between two blocks that could be parts of one entry.
  private static func isBroken(_ open: BlockShape.Group, _ group: BlockShape.Group) -> Bool {
    guard let last = open.rows.last, let first = group.rows.first else { return false }
    return last.row.zone != first.row.zone && isEntry(open) && isEntry(group)
      && first.marker == nil && first.label == nil
      && abs(last.row.size - first.row.size) < 0.06 * first.row.size
  }

  /// Whether a block on the next page begins to the right of the mark of an item; where the next
  /// column begins doesn't tell.
  private static func isIndented(_ group: BlockShape.Group, _ open: BlockShape.Group) -> Bool {
    let (first, item) = (group.rows[0], open.rows[0])
    return first.row.page == item.row.page
      || first.left > item.row.box.left + 0.35 * first.row.size
  }

  private static func isEntry(_ group: BlockShape.Group) -> Bool {
    group.headingLevel == nil && group.rows[0].tableRow == nil
  }

  /// How many lines the entries of a list have, but for the two at a break.
  private static func whole(
    _ groups: [BlockShape.Group], around index: Int, marked isMarked: Bool
  ) -> [Int] {
    let isAlike = { (group: BlockShape.Group) in
      isEntry(group) && (group.rows[0].marker != nil) == isMarked
    }
    let above = groups[..<(index - 1)].reversed().prefix(most).prefix(while: isAlike)
    let below = groups[(index + 1)...].prefix(most).prefix(while: isAlike)
    return (Array(above) + Array(below)).map(lines)
  }

  /// The lines of an entry, as its author broke it.
  private static func lines(_ group: BlockShape.Group) -> Int {
    group.continues.count { !$0 }
  }
}
