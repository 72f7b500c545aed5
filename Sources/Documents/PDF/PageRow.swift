/// Words side by side on a page without a wide gap between them.
struct PageFragment: Sendable {
  var words: [PageWord]
  var box: PageBox
  /// The size of most of its letters.
  var size: Double
  /// The line on which the letters stand.
  var baseline: Double

  init?(_ words: [PageWord]) {
    guard let first = words.first else { return nil }
    self.words = words
    box = words.dropFirst().reduce(first.box) { $0.union($1.box) }
    let main = Self.mainSize(words)
    size = main
    // The letters of the main size tell the line; marks above and below it don't.
    let levels = words.filter { $0.style.size >= main * 0.85 }.map(\.level)
    baseline = levels.sorted()[safe: levels.count / 2] ?? box.bottom
  }

  /// The size that most letters have.
  static func mainSize(_ words: [PageWord]) -> Double {
    var letters: [Double: Int] = [:]
    for word in words { letters[word.style.size, default: 0] += word.text.utf8.count }
    return letters.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 10
  }
}

extension PageFragment {
  /// The number of an item that begins here: 5 of "5." and "[5]".
  var listNumber: Int? {
    guard let word = words.first?.text else { return nil }
    let digits = word.utf8.filter { (0x30...0x39).contains($0) }
    let isItem = word.hasSuffix(".") || word.hasSuffix(")") || word.hasPrefix("[")
    guard isItem, digits.count <= 3, digits.count + 2 >= word.utf8.count else { return nil }
    return Int(String(decoding: digits, as: UTF8.self))
  }
}

/// A line of a column of a page: its cells, which wide gaps separate.
struct PageRow: Sendable {
  var cells: [PageFragment]
  var box: PageBox
  var size: Double
  var baseline: Double
  /// The page, counted from 1.
  var page: Int
  /// The column that it belongs to, counted through the document.
  var zone: Int

  init?(_ cells: [PageFragment], page: Int, zone: Int) {
    guard let first = cells.first else { return nil }
    self.cells = cells
    box = cells.dropFirst().reduce(first.box) { $0.union($1.box) }
    let longest = cells.max { $0.box.width < $1.box.width } ?? first
    size = longest.size
    baseline = longest.baseline
    self.page = page
    self.zone = zone
  }

  var words: [PageWord] { cells.flatMap(\.words) }

  /// The words with a space between them and a tab between cells.
  var text: String {
    cells.map { $0.words.map(\.text).joined(separator: " ") }.joined(separator: "\t")
  }

  var isBold: Bool { words.allSatisfy { $0.style.isBold || !$0.hasLetters } }
}

extension PageWord {
  var hasLetters: Bool { text.unicodeScalars.contains { $0.properties.isAlphabetic } }
}

extension Array {
  /// The element at an index, or nil where there is none.
  subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
