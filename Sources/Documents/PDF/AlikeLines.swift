/// Parts blocks whose lines begin alike: the items of lists whose bullets are drawings, which are no
/// text of the page.
enum AlikeLines {
  /// How many lines that begin alike make a list.
  private static let fewest = 3

  /// What a line begins with.
  private enum Beginning: CaseIterable {
    /// An opening quotation mark.
    case quotation
    /// A month or a weekday, or a day in front of a month.
    case date
    /// Bold letters in front of others.
    case bold
    /// Nothing but bold or italic letters: a title over where it appeared.
    case title
  }

  /// The items of a block, or the block where its lines don't begin alike.
  ///
  /// - Complexity: O(*n*) in the number of words.
  static func parted(_ group: BlockShape.Group) -> [BlockShape.Group] {
    guard group.rows.count >= fewest, group.headingLevel == nil, let first = group.rows.first,
      first.marker == nil, first.label == nil, first.tableRow == nil
    else { return [group] }
    let begins = group.rows.map(beginnings)
    for kind in Beginning.allCases where begins[0].contains(kind) {
      let starts = begins.indices.filter { index in
        begins[index].contains(kind)
          && (kind != .title || index == 0 || !begins[index - 1].contains(.title))
          && abs(group.rows[index].left - first.left) <= 0.35 * first.row.size
      }
      guard starts.count >= fewest, 3 * starts.count >= group.rows.count else { continue }
      return zip(starts, starts.dropFirst() + [group.rows.count]).map { start, end in
        var part = BlockShape.Group(
          rows: Array(group.rows[start..<end]), continues: Array(group.continues[start..<end]))
        part.continues[0] = false
        if kind == .title {
          // Where the title ends, its line does.
          for index in part.rows.indices.dropFirst()
          where begins[start + index - 1].contains(.title)
            && !begins[start + index].contains(.title)
          {
            part.continues[index] = false
          }
        }
        part.rows[0].marker = "•"
        return part
      }
    }
    return [group]
  }

  private static func beginnings(_ row: ColumnRow) -> [Beginning] {
    let words = row.row.words
    guard let first = words.first, let scalar = first.text.unicodeScalars.first else { return [] }
    var found: [Beginning] = []
    if ["\"", "“", "„", "«", "‘"].contains(scalar) { found.append(.quotation) }
    if isDate(words) { found.append(.date) }
    if first.style.isBold, first.hasLetters || scalar.properties.numericType != nil,
      words.contains(where: { !$0.style.isBold && $0.hasLetters })
    {
      found.append(.bold)
    }
    let lettered = words.filter(\.hasLetters)
    if lettered.count >= 3,
      lettered.allSatisfy(\.style.isBold) || lettered.allSatisfy(\.style.isItalic)
    {
      found.append(.title)
    }
    return found
  }

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]
  private static let weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

  private static func isDate(_ words: [PageWord]) -> Bool {
    let texts = words.prefix(3).map { word in
      word.text.lowercased().filter { $0.isLetter || $0.isNumber || $0 == "/" || $0 == "-" }
    }
    guard let first = texts.first else { return false }
    let second = texts.dropFirst().first ?? ""
    if isName(first, months) || isName(first, weekdays) {
      return texts.dropFirst().contains { $0.first?.isNumber == true }
    }
    guard first.first?.isNumber == true else { return false }
    return first.utf8.count <= 4 && isName(second, months)
  }

  /// Whether a word is a name of a list or an abbreviation of one.
  private static func isName(_ word: String, _ names: [String]) -> Bool {
    word.utf8.count <= 9 && names.contains { word.hasPrefix($0) }
  }
}
