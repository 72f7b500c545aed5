/// A row as its column sees it: what stands in the margin, where its text begins, and whether it is
/// full.
struct ColumnRow: Sendable {
  var row: PageRow
  /// The heading in the margin that this row has a part of.
  var marginHeading: PageFragment?
  /// Whether the row is a heading that was taken out of the margin.
  var isMarginHeading = false
  /// The marker of a list item in front of the text: "•", "[12]", "3.".
  var marker: String?
  /// The words of the marker, which are not part of the text.
  var markerWords = 0
  /// A date or a word in the margin, left of where the column's text begins.
  var label: PageFragment?
  /// Where the text begins, behind marker and label.
  var left: Double
  /// Where the running text ends.
  var right: Double
  /// The right edge of the column.
  var margin: Double
  /// Whether enough rows come near the edge for it to be known.
  var isMarginSure: Bool
  /// The width of the first word of the text.
  var firstWord: Double
  /// The row of a table that this is.
  var tableRow: PageTable.Row?

  /// Whether the first word of the next row would not have fitted at the end of this one.
  func isFull(before next: ColumnRow) -> Bool {
    // A date at the right edge ends a line for good.
    guard !hasDetachedEnd else { return false }
    if isMarginSure, right >= margin - 0.15 * row.size { return true }
    guard right + 0.25 * row.size + next.firstWord > margin + 0.5 else { return false }
    // Where few rows reach the edge, it is not known whether they were broken there.
    return isMarginSure || next.startsSmall || endsOpen
  }

  /// Whether the label of the next row goes on with this one's: "2022 –" and "present".
  func isLabelOpen(before next: PageFragment) -> Bool {
    guard let last = label?.words.last?.text.unicodeScalars.last else { return false }
    return last == "-" || last == "–" || last == "—" || last == ","
      || next.words.first?.text.hasPrefix("–") == true
  }

  /// Whether the text begins with a small letter.
  var startsSmall: Bool {
    let words = textCells.first?.words.dropFirst(markerWords)
    return words?.first?.text.unicodeScalars.first?.properties.isLowercase == true
  }

  /// Whether the text begins with a capital.
  var startsBig: Bool {
    let words = textCells.first?.words.dropFirst(markerWords)
    return words?.first?.text.unicodeScalars.first?.properties.isUppercase == true
  }

  /// Whether the text breaks off behind a comma or a hyphen.
  private var endsOpen: Bool {
    guard let last = row.words.last?.text.unicodeScalars.last else { return false }
    return last == "," || last == "-" || last == "&"
  }

  /// Whether something stands apart at the right of the text.
  var hasDetachedEnd: Bool { (label == nil ? row.cells.count : row.cells.count - 1) > 1 }

  /// The cells of the text, without label.
  var textCells: ArraySlice<PageFragment> { row.cells.dropFirst(label == nil ? 0 : 1) }

  /// How the rows of a column stand in it.
  ///
  /// - Parameters:
  ///   - rows: the rows of one column.
  ///   - margin: the right edge of the column.
  ///   - full: how many lines of the document come near that edge, as far as it is the document's.
  ///   - number: the last number in front of an item in the columns before.
  /// - Returns: the rows from top to bottom; items side by side are rows of their own.
  static func rows(
    _ rows: [PageRow], margin: Double, full: Int = 0, behind number: Int? = nil
  ) -> [ColumnRow] {
    let textLeft = mainLeft(rows)
    let start = rows.map(\.box.left).min() ?? 0
    let width = max(margin - start, 1)
    var seconds: [Int: Int] = [:]
    for row in rows where isLabelled(row, width) {
      seconds[bin(row.cells[1].box.left), default: 0] += 1
    }
    let near = max(
      full,
      rows.count { row in
        row.box.reaches(margin, at: row.size) && row.cells.reduce(0) { $0 + $1.words.count } > 3
      })
    let isNumbered = isNumbered(rows, behind: number)
    return rows.flatMap(splitAtBullets).map { row in
      var row = row
      splitLabel(&row, at: textLeft)
      let number = isNumbered ? plainNumber(row) : nil
      joinMarker(&row, always: number != nil)
      var label: PageFragment?
      if isLabelled(row, width), let first = row.cells.first {
        let left = row.cells[1].box.left
        let isMain = abs(left - textLeft) <= 3 && first.box.left < textLeft - 1.2 * row.size
        if isMain || seconds[bin(left), default: 0] >= 2 { label = first }
      }
      let cells = row.cells.dropFirst(label == nil ? 0 : 1)
      let text = cells.first ?? row.cells[0]
      let marker = number.map { ("\($0).", 1) } ?? marker(text)
      let first = text.words[safe: marker?.words ?? 0] ?? text.words[0]
      var heading: PageFragment?
      if let margin = label, isHeading(margin) {
        heading = margin
      } else if row.cells.count == 1, row.box.right < textLeft - 0.5 * row.size, isHeading(text) {
        // A heading in the margin whose text begins a little lower.
        heading = text
      }
      return ColumnRow(
        row: row, marginHeading: heading, marker: marker?.text, markerWords: marker?.words ?? 0,
        label: label,
        left: first.box.left, right: text.box.right, margin: margin,
        isMarginSure: near >= 3 && text.box.right - first.box.left > 0.4 * width,
        firstWord: first.box.width)
    }
  }

  /// The rows of a table.
  static func rows(_ table: PageTable, page: Int, zone: Int) -> [ColumnRow] {
    table.rows.compactMap { tableRow in
      let lines = tableRow.cells.flatMap(\.lines)
      guard let row = PageRow(lines, page: page, zone: zone) else { return nil }
      // A line of its own between rows is a heading or a remark.
      return ColumnRow(
        row: row, left: row.box.left, right: row.box.right,
        margin: table.columns.rights.last ?? row.box.right,
        isMarginSure: false, firstWord: lines[0].words[0].box.width,
        tableRow: lines.count > 1 || tableRow.cells[0].lines.isEmpty ? tableRow : nil)
    }
  }

  /// Whether words in the margin are a heading: bold, and no date.
  private static func isHeading(_ cell: PageFragment) -> Bool {
    cell.words.count <= 4 && cell.words.contains(where: \.hasLetters)
      && cell.words.allSatisfy { word in
        (word.style.isBold || !word.hasLetters)
          && !word.text.unicodeScalars.contains { ("0"..."9").contains($0) }
      }
  }

  private static func bin(_ place: Double) -> Int { Int((place / 3).rounded()) }

  /// Whether a narrow cell stands in front of a wider one.
  private static func isLabelled(_ row: PageRow, _ width: Double) -> Bool {
    guard row.cells.count > 1, row.cells[0].words.count <= 6 else { return false }
    let first = row.cells[0].box.width
    return first < 0.3 * width && row.cells[1].box.width > 1.2 * first
  }

  /// Takes a date in the margin off the text that follows it after hardly more than a space.
  private static func splitLabel(_ row: inout PageRow, at left: Double) {
    let cell = row.cells[0]
    guard row.box.left < left - 1.2 * row.size,
      let index = cell.words.firstIndex(where: {
        abs($0.box.left - left) <= max(1.5, 0.25 * row.size)
      }), index > 0,
      index <= 5, cell.words[index].box.left - cell.words[index - 1].box.right > 0.45 * row.size,
      let label = PageFragment(Array(cell.words[..<index])),
      let text = PageFragment(Array(cell.words[index...]))
    else { return }
    row.cells.replaceSubrange(0..<1, with: [label, text])
  }

  /// A row, or the items side by side on it.
  private static func splitAtBullets(_ row: PageRow) -> [PageRow] {
    guard row.cells.count > 1, row.cells.dropFirst().contains(where: { $0.words[0].text == "•" })
    else {
      return [row]
    }
    var parts: [[PageFragment]] = []
    for cell in row.cells {
      if cell.words[0].text == "•" || parts.isEmpty {
        parts.append([cell])
      } else {
        parts[parts.count - 1].append(cell)
      }
    }
    return parts.compactMap { PageRow($0, page: row.page, zone: row.zone) }
  }

  /// The left edge that most rows without a wide gap, and the second cells of others, have.
  private static func mainLeft(_ rows: [PageRow]) -> Double {
    var counts: [Int: (count: Int, sum: Double)] = [:]
    for row in rows {
      // A label makes the second cell the text; without one the first is.
      for cell in row.cells.prefix(2) where cell.words.count > 1 || row.cells.count == 1 {
        let key = Int((cell.box.left / 3).rounded())
        counts[key, default: (0, 0)].count += 1
        counts[key]?.sum += cell.box.left
      }
    }
    guard let best = counts.max(by: { ($0.value.count, $1.key) < ($1.value.count, $0.key) }) else {
      return 0
    }
    return best.value.sum / Double(best.value.count)
  }

  /// The number that stands for itself in front of a row's text, if one does.
  private static func plainNumber(_ row: PageRow) -> Int? {
    let first = row.cells[0].words[0]
    guard first.text.utf8.count <= 3, first.text.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    if row.cells[0].words.count > 1 {
      // Set off by more than a space, as labels of lists are.
      let gap = row.cells[0].words[1].box.left - first.box.right
      return row.cells[0].words.count > 2 && gap > 0.42 * row.size ? Int(first.text) : nil
    }
    guard row.cells.count > 1, row.cells[1].words.count > 1,
      row.cells[1].box.left - row.cells[0].box.right < 8 * row.size
    else { return nil }
    return Int(first.text)
  }

  /// The number without a full stop that counts the last of these rows that has one.
  static func lastNumber(_ rows: [ColumnRow]) -> Int? {
    guard let last = rows.last(where: { $0.marker != nil }), let number = plainNumber(last.row),
      last.marker == "\(number)."
    else { return nil }
    return number
  }

  /// Whether the rows are counted, upwards or downwards, by numbers without a full stop.
  private static func isNumbered(_ rows: [PageRow], behind last: Int?) -> Bool {
    let counted = rows.filter { plainNumber($0) != nil }
    let numbers = counted.compactMap(plainNumber)
    if let last, let first = numbers.first, abs(first - last) == 1 {
      // A list that goes on from the page before; others may follow it.
      let steps = zip(numbers, numbers.dropFirst()).map { $1 - $0 }
      let onward = steps.count { ($0 > 0) == (first > last) && abs($0) <= 2 }
      if (onward + 1) * 3 >= (steps.count + 1) * 2 { return true }
    }
    guard numbers.count >= 3 else { return false }
    let steps = zip(numbers, numbers.dropFirst()).map { $1 - $0 }
    if counted.contains(where: { $0.cells[0].words.count > 1 }) {
      // Hardly apart from the text they must count in order, and few lists begin anew.
      let rising = steps.count { (1...2).contains($0) }
      let falling = steps.count { (-2 ... -1).contains($0) }
      return max(rising, falling) * 5 >= steps.count * 4
    }
    let rising = steps.count { $0 > 0 }
    let falling = steps.count { $0 < 0 }
    return max(rising, falling) * 10 >= steps.count * 9
  }

  /// Makes a marker that a gap separates from its text one cell with it.
  private static func joinMarker(_ row: inout PageRow, always: Bool) {
    guard row.cells.count > 1, row.cells[0].words.count == 1,
      always
        || (marker(ofText: row.cells[0].words[0].text + " X") != nil
          || RowShape.isCode(Array(row.cells[0].words[0].text.utf8)[...]))
          && row.cells[1].box.left - row.cells[0].box.right < 5 * row.size,
      let joined = PageFragment(row.cells[0].words + row.cells[1].words)
    else { return }
    row.cells.replaceSubrange(0..<2, with: [joined])
  }

  private static func marker(_ cell: PageFragment) -> (text: String, words: Int)? {
    // The mark of a footnote is no list marker.
    guard cell.words.count > 1, !cell.words[0].style.isRaised else { return nil }
    // "C7." is one only where it is set off by more than a space.
    if RowShape.isCode(Array(cell.words[0].text.utf8)[...]),
      cell.words[1].box.left - cell.words[0].box.right > 0.6 * cell.words[1].style.size
    {
      return (cell.words[0].text, 1)
    }
    let head = cell.words.prefix(3).map(\.text).joined(separator: " ")
    guard let marker = marker(ofText: head) else { return nil }
    // The marker is a word of its own, "[12]Quill" aside.
    guard cell.words[0].text == marker else { return nil }
    return (marker, 1)
  }

  /// The list marker that a text begins with.
  static func marker(ofText text: String) -> String? {
    let bytes = Array(text.utf8)
    guard case .item(let marker) = TextLine(bytes, 0..<bytes.count).opening else { return nil }
    return marker
  }
}
