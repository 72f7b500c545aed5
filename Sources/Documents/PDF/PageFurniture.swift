/// Removes what pages repeat: running heads and feet, and the numbers of pages.
enum PageFurniture {
  /// How many rows at each end of a page may be furniture.
  private static let depth = 3

  /// The rows without the repeated ones.
  ///
  /// - Parameter pages: the rows of each page from top to bottom.
  /// - Returns: the rows that are left of each page.
  /// - Complexity: O(*n*) in the number of rows.
  static func remove(from pages: [[PageRow]]) -> [[PageRow]] {
    var repeats: [String: Int] = [:]
    for rows in pages {
      for key in Set(edges(rows).map { key(rows[$0]) }) { repeats[key, default: 0] += 1 }
    }
    let counters = counters(of: pages)
    let running = counters.isEmpty ? [] : runningNumbers(of: pages)
    return pages.enumerated().map { number, rows in
      var dropped: Set<Int> = []
      for index in edges(rows) {
        let row = rows[index]
        let key = key(row)
        // What counts an entry has the entry below, so that it ends no page.
        let counts =
          index + 1 < rows.count && counters.contains(shape(row.text)) && !running.contains(key)
        let isRepeated = repeats[key].map { $0 >= 2 && $0 * 3 >= pages.count } ?? false && !counts
        let isNumber = isPageNumber(row.text, page: number + 1, of: pages.count)
        // The first page's head is the document's own: only what is a page number goes.
        let isOwnHead =
          number == 0 && index < depth && rows.count > 2 * depth && !isFoot(index, rows)
        if isNumber && pages.count > 1 || (isRepeated && !isOwnHead) { dropped.insert(index) }
        if isNumber || isDateOfIssue(row.text), isFoot(index, rows) { dropped.insert(index) }
      }
      if let foot = edges(rows).last(where: { isFoot($0, rows) && isBrowserFoot(rows[$0]) }) {
        dropped.insert(foot)
        if let head = rows.first, hasClock(head) { dropped.insert(0) }
      }
      return rows.indices.filter { !dropped.contains($0) }.map { rows[$0] }
    }
  }

  /// Rows of numbers alone that count entries: most of those alike stand inside of pages.
  ///
  /// As in "12. 2022" over each title; at the top of pages they look like what pages repeat.
  private static func counters(of pages: [[PageRow]]) -> Set<String> {
    var balance: [String: Int] = [:]
    for rows in pages {
      for (index, row) in rows.enumerated() where row.text.utf8.count <= 16 {
        let shape = shape(row.text)
        guard shape.contains("#"), shape.utf8.allSatisfy({ !isLetter($0) }) else { continue }
        let isEdge = index < depth || isFoot(index, rows)
        balance[shape, default: 0] += isEdge ? -1 : 1
      }
    }
    return Set(balance.filter { $0.value > 0 }.keys)
  }

  /// Rows at one height that hold one number, on most pages the same or one more on each page.
  private static func runningNumbers(of pages: [[PageRow]]) -> Set<String> {
    var equal: [String: [Int: Int]] = [:]
    var rising: [String: [Int: Int]] = [:]
    for (page, rows) in pages.enumerated() {
      var seen: Set<String> = []
      for index in edges(rows) {
        guard let number = onlyNumber(of: rows[index].text) else { continue }
        let key = key(rows[index])
        guard seen.insert(key).inserted else { continue }
        equal[key, default: [:]][number, default: 0] += 1
        rising[key, default: [:]][number - page, default: 0] += 1
      }
    }
    let isMost = { (counts: [Int: Int]) in
      (counts.values.max() ?? 0) >= 2 && (counts.values.max() ?? 0) * 2 > pages.count
    }
    return Set(equal.filter { isMost($0.value) }.keys)
      .union(rising.filter { isMost($0.value) }.keys)
  }

  /// The number of a short row that holds no other.
  private static func onlyNumber(of text: String) -> Int? {
    guard text.utf8.count <= 16 else { return nil }
    let numbers = text.utf8.split { !(0x30...0x39).contains($0) }
    guard numbers.count == 1 else { return nil }
    return Int(String(decoding: Array(numbers[0]), as: UTF8.self))
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x61...0x7A).contains(byte | 0x20)
  }

  /// What browsers print below a page: its address, and "2/5".
  private static func isBrowserFoot(_ row: PageRow) -> Bool {
    let words = row.words.map(\.text)
    guard words.count >= 2, let last = words.last?.split(separator: "/"), last.count == 2,
      last.allSatisfy({ Int($0) != nil })
    else { return false }
    return ["http://", "https://", "file://"].contains(where: words[0].hasPrefix)
  }

  /// What browsers print above a page: date, time and title.
  private static func hasClock(_ row: PageRow) -> Bool {
    row.words.prefix(4).contains { word in
      let parts = word.text.split(separator: ":")
      return parts.count >= 2 && parts.allSatisfy { !$0.isEmpty && $0.utf8.count <= 2 }
        && parts.allSatisfy { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
    }
  }

  /// "Last updated: May 2023".
  private static func isDateOfIssue(_ text: String) -> Bool {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    guard words.count <= 7, let first = words.first else { return false }
    if first == "updated" || first == "revised" { return true }
    return (first == "last" || first == "latest")
      && words.dropFirst().prefix(1).contains {
        $0 == "updated" || $0 == "update" || $0 == "modified" || $0 == "revised" || $0 == "revision"
      }
  }

  private static func isFoot(_ index: Int, _ rows: [PageRow]) -> Bool {
    index >= rows.count - depth
  }

  private static func edges(_ rows: [PageRow]) -> [Int] {
    rows.indices.filter { $0 < depth || $0 >= rows.count - depth }
  }

  /// The text with its numbers made alike, and about where it stands.
  private static func key(_ row: PageRow) -> String {
    "\(Int(row.baseline / 6)) " + shape(row.text)
  }

  private static func shape(_ text: String) -> String {
    var key = ""
    var inNumber = false
    for scalar in text.unicodeScalars {
      let isDigit = ("0"..."9").contains(scalar)
      if isDigit, !inNumber { key.append("#") }
      inNumber = isDigit
      if !isDigit { key.unicodeScalars.append(scalar) }
    }
    return key
  }

  /// "3", "– 3 –", "3 / 12", "Page 3 of 12", "Ada Quill, page 3", "Ada Quill 3/12".
  static func isPageNumber(_ text: String, page: Int, of count: Int) -> Bool {
    let words = text.split {
      $0 == " " || $0 == "\t" || $0 == "/" || $0 == "|" || $0 == "–" || $0 == "-"
    }
    guard words.count <= 8, let last = words.last else { return false }
    let numbers = words.map { Int($0.filter { $0 != "," && $0 != "." && $0 != "(" && $0 != ")" }) }
    if words.count == 1 {
      let roman = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"]
      return numbers[0] == page || (numbers[0].map { $0 < 100 && $0 > 0 } ?? false)
        || roman.contains(String(last))
    }
    let lower = words.map { $0.lowercased() }
    let isCount = numbers.last == .some(count)
    if let of = lower.lastIndex(where: { ["of", "von", "de", "sur", "di", "van"].contains($0) }),
      of + 1 < words.count, numbers[of + 1] != nil, of > 0, numbers[of - 1] != nil
    {
      return words.count <= 3 || isCount
    }
    if let at = lower.firstIndex(where: {
      ["page", "seite", "p.", "pg.", "página", "pagina"].contains($0)
    }) {
      return numbers[safe: at + 1].map { $0 != nil } ?? false
    }
    return words.count == 2 && isCount && numbers[0] == page
  }
}
