/// Tells the types of a document whose fonts have no names.
///
/// Fonts that TeX drew as bitmaps come without names, and with boxes that tell how far their letters
/// reach instead of their size: italics of the same size seem smaller than the upright letters beside
/// them. Fonts that meet on line after line are one size; the one that meets most of them is upright,
/// and the others are set off from it.
enum NamelessFonts {
  /// On how many lines two fonts must meet.
  private static let fewest = 6

  /// Gives the words of fonts that share lines with the main one its size, and marks them as set off:
  /// those of the font of most letters as italic, those of the next as bold.
  ///
  /// - Returns: whether nothing else tells of a type.
  /// - Complexity: O(*n*) in the number of words.
  static func tell(_ pages: inout [PageText]) -> Bool {
    var letters: [Int: Int] = [:]
    var lines: [Int: Int] = [:]
    for line in pages.lazy.flatMap(\.lines) {
      for word in line {
        guard !word.style.isBold, !word.style.isItalic else { return false }
        letters[key(word), default: 0] += word.text.utf8.count
      }
      let sizes = Set(line.map(key))
      if sizes.count > 1 { for size in sizes { lines[size, default: 0] += 1 } }
    }
    // Titles may have more letters, but names, marks and years stand beside all others.
    guard lines.count > 1,
      let main = lines.max(by: { ($0.value, $0.key) < ($1.value, $1.key) })?.key
    else { return true }
    var meetings: [Int: Int] = [:]
    for line in pages.lazy.flatMap(\.lines) {
      // A mark or a number in another font is no meeting.
      let sizes = Set(line.filter { $0.text.utf8.count >= 3 }.map(key))
      guard sizes.contains(main) else { continue }
      for size in sizes where size != main { meetings[size, default: 0] += 1 }
    }
    let alike = meetings.filter { size, count in
      count >= fewest && size * 2 > main && size < main * 2
    }
    let ranked = alike.keys.sorted { (letters[$0] ?? 0, $0) > (letters[$1] ?? 0, $1) }
    guard !ranked.isEmpty else { return true }
    for page in pages.indices {
      for line in pages[page].lines.indices {
        for index in pages[page].lines[line].indices {
          var word = pages[page].lines[line][index]
          word.parts = []
          if let rank = ranked.firstIndex(of: key(word)) {
            word.style.size = Double(main) / 10
            word.style.isItalic = rank == 0
            word.style.isBold = rank == 1
          }
          pages[page].lines[line][index] = word
        }
      }
    }
    return true
  }

  private static func key(_ word: PageWord) -> Int { Int((word.style.size * 10).rounded()) }
}
