/// Divides the rows of a document into blocks.
///
/// What begins a block is judged from the column: a gap wider than between the lines of a paragraph,
/// a marker or a label in the margin, a line that stands out to the left of a hanging indent, another
/// size of type. Lines of a block that were broken because they were full are one line.
struct BlockShape: Sendable {
  /// Rows that belong together, and how each is joined to the one in front of it.
  struct Group: Sendable {
    var rows: [ColumnRow]
    /// For each row, whether it goes on with the line in front of it.
    var continues: [Bool]
    var headingLevel: Int?
  }

  /// The size of most letters of the document.
  let bodySize: Double
  /// For each column the distance beyond which a paragraph begins, where it is known.
  private var paragraphGaps: [Int: Double] = [:]
  /// By how much one and the same distance may differ, as a multiple of the type's size.
  var rounding = 0.0
  /// For each column with lines that are closer than those of paragraphs the distance of those.
  var menus: [Int: Double] = [:]

  init(bodySize: Double) {
    self.bodySize = bodySize
  }

  /// The blocks of rows in reading order.
  ///
  /// - Complexity: O(*n*) in the number of rows, beside sorting distances.
  mutating func groups(_ rows: [ColumnRow]) -> [Group] {
    let rows = withWholeNames(withStretchedLines(rows))
    let leadings = leadings(rows)
    rounding = rounding(of: rows)
    paragraphGaps = gaps(rows)
    var groups: [Group] = []
    // Where the first row of what stands below a heading, or in a column, begins.
    var edge: (zone: Int, left: Double)?
    for (index, var row) in rows.enumerated() {
      if index > 0, let open = groups.last,
        isDash(row, after: rows[index - 1], open) || isStar(row, in: open)
          || isLastPage(row, after: rows[index - 1])
      {
        row.marker = nil
        row.markerWords = 0
        row.left = row.row.box.left
      }
      guard row.tableRow == nil else {
        groups.append(Group(rows: [row], continues: [false]))
        continue
      }
      if index > 0, groups.last?.headingLevel == nil,
        SmallCapitals.goOn(row, after: rows[index - 1], bodySize: bodySize)
      {
        groups[groups.count - 1].rows.append(row)
        groups[groups.count - 1].continues.append(true)
        continue
      }
      let isHeading = isHeading(rows, index, leadings)
      if isHeading, !row.isMarginHeading, index > 0,
        isBrokenHeading(rows[index - 1], row, groups.last, leadings)
      {
        groups[groups.count - 1].rows.append(row)
        groups[groups.count - 1].continues.append(true)
        continue
      }
      guard let previous = index > 0 ? rows[index - 1] : nil, let open = groups.last,
        !isHeading, open.headingLevel == nil, previous.tableRow == nil,
        !begins(row, after: previous, open, next: rows[safe: index + 1], leadings),
        !isBackAtEdge(row, after: previous, open, edge: edge)
      else {
        groups.append(
          Group(rows: [row], continues: [false], headingLevel: isHeading ? level(row) : nil))
        if isHeading {
          edge = nil
        } else if edge?.zone != row.row.zone {
          edge = (row.row.zone, row.left)
        }
        continue
      }
      groups[groups.count - 1].rows.append(row)
      let isInside = row.left > open.rows[0].left + 0.5 * row.row.size && isHanging(open, row)
      groups[groups.count - 1].continues.append(
        goesOn(row, after: previous)
          && (isInside || !endsSentence(previous) || isAbbreviated(previous, before: row))
          && !isSetOff(open, from: row) && !startsVenue(row, after: previous)
          && !endsNames(open, before: row)
          && !(namesCoauthors(previous) && !row.startsSmall))
    }
    HeadingLevels.rank(&groups)
    return groups
  }

  /// Whether a number is the last page of a range that was broken: "367-" over "389.".
  private func isLastPage(_ row: ColumnRow, after previous: ColumnRow) -> Bool {
    guard let marker = row.marker, marker.hasSuffix("."), let last = Int(marker.dropLast()),
      let word = previous.row.words.last?.text, let dash = word.last, "-–".contains(dash),
      case let digits = word.dropLast().utf8.reversed().prefix(while: { (0x30...0x39).contains($0) }
      ),
      let first = Int(String(decoding: digits.reversed(), as: UTF8.self))
    else { return false }
    return last > first && row.row.zone == previous.row.zone
  }

  /// Whether all of the line so far is set in a type that the next row is not set in: a title over
  /// its authors.
  private func isSetOff(_ open: Group, from row: ColumnRow) -> Bool {
    guard open.rows[0].marker == nil, let next = row.textCells.first?.words.first else {
      return false
    }
    // From the end: the row above differs for all but one row of a long paragraph.
    var (isItalic, isBold, count) = (!next.style.isItalic, !next.style.isBold, 0)
    for index in open.rows.indices.reversed() {
      for word in open.rows[index].row.words where word.hasLetters {
        count += 1
        isItalic = isItalic && word.style.isItalic
        isBold = isBold && word.style.isBold
      }
      if !isItalic, !isBold { return false }
      if !open.continues[index] { break }
    }
    return count >= 3
  }

  /// Whether a row begins with italics behind a row of names that no comma or full stop ends: where a
  /// work appeared, on a line of its own.
  private func startsVenue(_ row: ColumnRow, after previous: ColumnRow) -> Bool {
    guard let last = previous.row.words.last, let next = row.textCells.first?.words.first,
      next.style.isItalic, !last.style.isItalic, last.text.last?.isLetter == true,
      last.text.first?.isUppercase == true, last.text.utf8.count > 2,
      next.text.first?.isUppercase == true
    else { return false }
    return previous.row.text.contains(",")
  }

  /// Whether the line so far is a row of names that no comma ends, and the next begins with where a
  /// work appeared: "Ada Quill, Bo Moss" over "Workshop on Mills".
  private func endsNames(_ open: Group, before row: ColumnRow) -> Bool {
    guard let last = open.rows.last, open.continues.last == false,
      let next = row.textCells.first?.words.first?.text, Self.meetings.contains(next)
    else { return false }
    let names = last.row.text.split(separator: ",", omittingEmptySubsequences: false)
    return names.count >= 2
      && names.allSatisfy { name in
        let words = name.split(separator: " ")
        return (2...4).contains(words.count)
          && words.allSatisfy { word in
            word.first?.isUppercase == true && !word.contains(where: \.isNumber)
              && !Self.meetings.contains(String(word))
          }
      }
  }

  /// Words that names of meetings and journals begin with.
  private static let meetings: Set<String> = [
    "International", "Workshop", "Conference", "Symposium", "Proceedings", "Journal",
    "Transactions", "Annual", "European",
  ]

  /// Whether a row ends with coauthors in brackets, as entries of nothing but a title do.
  private func namesCoauthors(_ row: ColumnRow) -> Bool {
    guard row.row.words.last?.text.hasSuffix(")") == true,
      let open = row.row.words.lastIndex(where: { $0.text.hasPrefix("(") })
    else { return false }
    return row.row.words[open].text.lowercased() == "(with"
  }

  /// The rows, a line at the top whose words one and the same wide gap parts as one cell.
  ///
  /// A name that is stretched over its line is set so; the gaps of a table differ, as its words do.
  private func withStretchedLines(_ rows: [ColumnRow]) -> [ColumnRow] {
    var rows = rows
    for index in rows.indices.prefix(3) where rows[index].row.cells.count >= 3 {
      let words = rows[index].row.words
      guard words.count == rows[index].row.cells.count,
        case let gaps = zip(words, words.dropFirst()).map({ $1.box.left - $0.box.right }),
        let least = gaps.min(), let most = gaps.max(),
        most <= (gaps.count == 2 ? 1.02 : 1.12) * least,
        words.allSatisfy({ $0.text.first?.isUppercase == true || !$0.hasLetters }),
        rows[safe: index + 1].map({
          $0.row.cells.count == 1 || $0.row.baseline - rows[index].row.baseline < $0.row.size
        }) ?? true,
        let cell = PageFragment(words)
      else { continue }
      rows[index].row.cells = [cell]
      rows[index].marker = nil
      rows[index].markerWords = 0
      rows[index].label = nil
      rows[index].left = cell.box.left
    }
    return rows
  }

  /// The rows with the second line of a large name behind the first, where lines of an address
  /// beside it stand between them.
  private func withWholeNames(_ rows: [ColumnRow]) -> [ColumnRow] {
    var rows = rows
    for index in rows.indices.prefix(8) where rows[index].row.size >= 1.5 * bodySize {
      let first = rows[index].row
      guard
        let next = rows.indices.dropFirst(index + 1).prefix(4).first(where: {
          let row = rows[$0].row
          return abs(row.size - first.size) < 0.03 * first.size
            && abs(row.box.left - first.box.left) <= 3 && row.page == first.page
            && row.baseline - first.baseline < 1.5 * first.size
        }),
        rows[(index + 1)..<next].allSatisfy({ $0.row.box.left > first.box.right }),
        first.words.count + rows[next].row.words.count <= 5,
        let cell = PageFragment(first.words + rows[next].row.words)
      else { continue }
      rows[index].row.cells = [cell]
      rows[index].row.box = cell.box
      rows.remove(at: next)
      break
    }
    return rows
  }

  /// Whether a row was broken off from the one in front of it because that one was full.
  private func goesOn(_ row: ColumnRow, after previous: ColumnRow) -> Bool {
    if previous.row.words.last?.text.hasSuffix("-") == true { return true }
    return previous.isFull(before: row)
  }

  /// Whether a row begins with a dash of its sentence, which is no mark of an item: the row above was
  /// full, and both stand at the same edge.
  private func isDash(_ row: ColumnRow, after previous: ColumnRow, _ open: Group) -> Bool {
    guard let marker = row.marker, ["-", "–", "—"].contains(marker), open.headingLevel == nil,
      previous.tableRow == nil, previous.row.zone == row.row.zone, previous.marker != marker,
      let dash = row.textCells.first?.words.first, row.row.box.left <= previous.left + 1,
      abs(row.row.box.left - (open.rows.count > 1 ? open.rows[1].left : previous.left))
        <= 0.35 * row.row.size
    else { return false }
    let width = dash.box.width + 0.25 * row.row.size + row.firstWord
    return !endsSentence(previous) && previous.right + width > previous.margin - 0.5
  }

  /// Whether a row begins with a star that marks words of a numbered item, not an item in it: it
  /// stands where the item's text does.
  private func isStar(_ row: ColumnRow, in open: Group) -> Bool {
    let first = open.rows[0]
    guard row.marker == "*", first.row.zone == row.row.zone, first.tableRow == nil,
      first.marker?.utf8.contains(where: { (0x30...0x39).contains($0) }) == true
    else { return false }
    return abs(row.row.box.left - first.left) <= 0.35 * row.row.size
  }

  /// Whether the indent of a row tells that it belongs to the item above.
  private func isHanging(_ open: Group, _ row: ColumnRow) -> Bool {
    open.rows.count == 1 || abs(open.rows[1].left - row.left) <= 0.35 * row.row.size
  }

  /// Whether a heading, such as a long name, was too long for its line.
  private func isBrokenHeading(
    _ previous: ColumnRow, _ row: ColumnRow, _ open: Group?, _ leadings: [Int: Double]
  ) -> Bool {
    guard open?.headingLevel != nil, row.row.size > bodySize * 1.12,
      abs(row.row.size - previous.row.size) < 0.03 * row.row.size,
      let distance = distance(row, previous), distance < 1.5 * row.row.size
    else { return false }
    return previous.right + 0.25 * row.row.size + row.firstWord > previous.margin + 0.5
  }

  private func gap(_ row: ColumnRow, after previous: ColumnRow) -> Double {
    paragraphGaps[row.row.zone].map { $0 * max(row.row.size, previous.row.size) } ?? .infinity
  }

  private func leading(_ row: ColumnRow, _ leadings: [Int: Double]) -> Double {
    (leadings[row.row.zone] ?? leadings[-1] ?? 1.2) * row.row.size
  }

  /// The distance from the row above, or nil across columns and pages.
  private func distance(_ row: ColumnRow, _ previous: ColumnRow) -> Double? {
    guard row.row.zone == previous.row.zone else { return nil }
    return row.row.baseline - previous.row.baseline
  }

  private func begins(
    _ row: ColumnRow, after previous: ColumnRow, _ open: Group, next: ColumnRow?,
    _ leadings: [Int: Double]
  ) -> Bool {
    let size = row.row.size
    if row.marker != nil { return true }
    if let label = row.label { return !previous.isLabelOpen(before: label) }
    if abs(size - previous.row.size) > 0.12 * max(size, previous.row.size) { return true }
    let isFull = goesOn(row, after: previous)
    guard let distance = distance(row, previous) else {
      // Across a break only what was broken off goes on; a long word alone doesn't tell of that.
      let isNear = previous.right > previous.margin - 3 * size
      return !isFull || endsSentence(previous) || !isNear && !row.startsSmall
        || endsWithYear(previous) && row.startsBig
    }
    let leading = leading(row, leadings)
    if isBrokenWord(previous, row), distance > 0, distance < 2 * leading { return false }
    if distance > leading * 1.22 + 0.5 || distance < 0 { return true }
    let tolerance = 0.35 * size
    let first = open.rows[0]
    if distance > gap(row, after: previous) {
      // In a list the next entry has a marker or label of its own.
      let isItem = first.marker != nil || first.label != nil
      if !isFull || endsSentence(previous) || !row.startsSmall && !isItem { return true }
    }
    if open.rows.count > 1, hangs(open) {
      // Back at the left edge of a hanging indent.
      let edge = first.marker == nil && first.label == nil ? first.left : first.row.box.left
      if row.left < open.rows[1].left - tolerance, row.left <= edge + tolerance { return true }
      return false
    }
    // An item's text goes on under its text or under its marker.
    if first.marker != nil || first.label != nil {
      return row.left < first.row.box.left - tolerance
    }
    // Back from an indent: a row that had room for more was all of a remark or of a nested item.
    if open.rows.count == 1, !isFull, row.left < first.left - tolerance, !isAligned(row, first) {
      return true
    }
    if open.rows.count == 1 || !isFull {
      // The row begins a hanging indent of its own.
      if let next, abs(row.left - first.left) <= tolerance, next.left > row.left + tolerance,
        next.marker == nil, row.isFull(before: next),
        self.distance(next, row) ?? 0 < leading * 1.22 + 0.5
      {
        return true
      }
    }
    // The indented first line of a paragraph.
    if row.left > previous.left + 0.8 * size, open.rows.count > 1, !isFull || endsSentence(previous)
    {
      return true
    }
    return false
  }

  /// Whether a row comes back from an indent of several rows to where its list began: behind the summary
  /// below an entry.
  private func isBackAtEdge(
    _ row: ColumnRow, after previous: ColumnRow, _ open: Group, edge: (zone: Int, left: Double)?
  ) -> Bool {
    let first = open.rows[0]
    let tolerance = 0.35 * row.row.size
    guard let edge, edge.zone == row.row.zone, abs(edge.left - row.left) <= tolerance,
      open.rows.count > 1, first.marker == nil, first.label == nil,
      !goesOn(row, after: previous) || endsSentence(previous), row.left < first.left - tolerance,
      // The second row tells an indent from that of a first line, the last that nothing came back before.
      [open.rows[1], previous].allSatisfy({ abs($0.left - first.left) <= tolerance })
    else { return false }
    return !isAligned(row, previous)
  }

  /// Whether two rows are set to the right or to the middle, so that their left edges tell nothing.
  private func isAligned(_ row: ColumnRow, _ other: ColumnRow) -> Bool {
    abs(row.right - other.right) <= 0.4 * row.row.size
      || abs(row.left + row.right - other.left - other.right) <= 0.8 * row.row.size
  }

  /// Whether a word was broken at the end of a row: "resump-" over "tion".
  private func isBrokenWord(_ row: ColumnRow, _ next: ColumnRow) -> Bool {
    guard let word = row.row.words.last?.text, word.utf8.count > 2, next.startsSmall else {
      return false
    }
    return word.hasSuffix("-") && word.dropLast().last?.isLetter == true && !row.hasDetachedEnd
  }

  /// Whether a row ends with a year behind a comma, as entries do: "Mill Journal, 2019".
  func endsWithYear(_ row: ColumnRow) -> Bool {
    let words = row.row.words
    guard let year = words.last?.text, let before = words.dropLast().last?.text,
      year.utf8.count == 4, let value = Int(year)
    else { return false }
    return (1900...2100).contains(value) && before.hasSuffix(",")
  }

  func endsSentence(_ row: ColumnRow) -> Bool {
    guard let word = row.row.words.last?.text, let last = word.unicodeScalars.last else {
      return true
    }
    return last == "." && !isInitials(word) || last == "!" || last == "?"
  }

  /// Whether a row ends with the abbreviation of what the next begins with: "Vol." over "12".
  private func isAbbreviated(_ row: ColumnRow, before next: ColumnRow) -> Bool {
    guard let word = row.row.words.last?.text, (2...5).contains(word.utf8.count),
      word.hasSuffix("."), word.dropLast().allSatisfy(\.isLetter)
    else { return false }
    return next.textCells.first?.words.first?.text.first?.isNumber == true
  }

  /// Whether a word is a name cut to its first letters, whose full stops end no sentence: "J.-P.".
  private func isInitials(_ word: String) -> Bool {
    var letters = 0
    for scalar in word.unicodeScalars {
      if scalar == "." || scalar == "-" || scalar == "\u{2010}" {
        letters = 0
      } else {
        letters += 1
        guard letters == 1, scalar.properties.isUppercase else { return false }
      }
    }
    return true
  }

  /// Whether the second row of a block stands to the right of the first.
  private func hangs(_ group: Group) -> Bool {
    let first = group.rows[0]
    let edge = first.marker == nil ? first.left : first.row.box.left
    return group.rows[1].left > edge + 0.35 * first.row.size
  }

  // MARK: Headings

  private func isHeading(_ rows: [ColumnRow], _ index: Int, _ leadings: [Int: Double]) -> Bool {
    let row = rows[index]
    if row.isMarginHeading { return true }
    guard row.marker == nil, row.label == nil, row.row.cells.count == 1 else { return false }
    let words = row.row.words
    let text = row.row.text
    // The titles of works are set as headings, too, in type that is larger by far.
    let isLarge = row.row.size > bodySize * 1.25
    guard words.count <= (isLarge ? 20 : 9), text.utf8.count >= 3,
      text.utf8.count <= (isLarge ? 160 : 90), words.contains(where: \.hasLetters)
    else { return false }
    guard let last = text.unicodeScalars.last,
      !",.;".unicodeScalars.contains(last)
        || last != "." && goesOnAsHeading(row, rows[safe: index + 1])
    else { return false }
    if row.row.size > bodySize * 1.12 { return true }
    let leading = leading(row, leadings)
    let above = index > 0 ? distance(row, rows[index - 1]) : nil
    let isApart = above.map { $0 > leading * 1.22 + 0.5 } ?? true
    if words.count <= 7, isCapitals(text), isApart, !text.contains("@") { return true }
    if row.row.isBold, isApart, words.count <= 7, row.row.size > bodySize * 1.04 { return true }
    // Bold words of the text's size with room above and below them: titles stand close to what is theirs.
    if row.row.isBold, isApart, stands(row, apartFrom: rows[safe: index + 1], leading),
      !text.utf8.contains(where: { (0x30...0x39).contains($0) || $0 == 0x3A || $0 == 0x40 }),
      words[0].text.unicodeScalars.first?.properties.isUppercase == true
    {
      return true
    }
    // A few plain words, a little larger: "Journal Papers" over its list.
    return isApart && words.count <= 5 && row.row.size > bodySize * 1.06
      && !text.utf8.contains { (0x30...0x39).contains($0) || $0 == 0x3A || $0 == 0x40 }
      && words[0].text.unicodeScalars.first?.properties.isUppercase == true
  }

  private func stands(_ row: ColumnRow, apartFrom next: ColumnRow?, _ leading: Double) -> Bool {
    next.flatMap { distance($0, row) }.map { $0 > leading * 1.22 + 0.5 } ?? false
  }

  /// Whether the next row goes on with a heading in its size: "Fellows sponsored (degree);" over
  /// "current place".
  private func goesOnAsHeading(_ row: ColumnRow, _ next: ColumnRow?) -> Bool {
    guard let next, row.row.size > bodySize * 1.12, row.row.isBold, next.row.isBold,
      next.startsSmall, abs(next.row.size - row.row.size) < 0.03 * row.row.size,
      let distance = distance(next, row), distance < 1.5 * row.row.size,
      let last = next.row.text.unicodeScalars.last
    else { return false }
    return !",.;".unicodeScalars.contains(last)
  }

  private func isCapitals(_ text: String) -> Bool {
    var letters = 0
    for scalar in text.unicodeScalars where scalar.properties.isAlphabetic {
      if scalar.properties.isLowercase { return false }
      letters += 1
    }
    return letters >= 4
  }

  private func level(_ row: ColumnRow) -> Int {
    let ratio = row.row.size / bodySize
    return ratio > 1.5 ? 1 : ratio > 1.12 || isCapitals(row.row.text) ? 2 : 3
  }
}
