/// Tells the types of a document whose fonts have no names.
///
/// Fonts that TeX drew as bitmaps come without names, and with boxes that tell how far their letters
/// reach instead of their size: italics of the same size seem smaller than the upright letters beside
/// them. Fonts that meet on line after line are one size; the one that meets most of them is upright,
/// and the others are set off from it. Fonts that are told as of one size differ in how far they reach.
enum NamelessFonts {
  /// On how many lines two fonts must meet.
  private static let fewest = 6

  /// Gives the words of fonts that share lines with the main one its size, and marks them as set off:
  /// those of the font of most letters as italic, those of the next as bold.
  ///
  /// - Returns: whether nothing else tells of a type.
  /// - Complexity: O(*n*) in the number of words.
  static func tell(_ pages: inout [PageText]) -> Bool {
    guard
      pages.lazy.flatMap(\.lines).joined().allSatisfy({ !$0.style.isBold && !$0.style.isItalic })
    else { return false }
    level(&pages)
    var letters: [Font: Int] = [:]
    var lines: [Font: Int] = [:]
    for line in pages.lazy.flatMap(\.lines) {
      for word in line { letters[Font(word), default: 0] += word.text.utf8.count }
      let fonts = Set(line.map(Font.init))
      if fonts.count > 1 { for font in fonts { lines[font, default: 0] += 1 } }
    }
    // Titles may have more letters, but names, marks and years stand beside all others.
    guard lines.count > 1,
      let main = lines.max(by: {
        ($0.value, $0.key.size, $0.key.height) < ($1.value, $1.key.size, $1.key.height)
      })?.key
    else { return true }
    var meetings: [Font: Int] = [:]
    for line in pages.lazy.flatMap(\.lines) {
      // A mark or a number in another font is no meeting.
      let fonts = Set(line.filter { $0.text.utf8.count >= 3 }.map(Font.init))
      guard fonts.contains(main) else { continue }
      for font in fonts where font != main { meetings[font, default: 0] += 1 }
    }
    // Capitals and figures of the main font may come in a font of their own.
    let alike = meetings.filter { font, count in
      count >= fewest && font.size != main.size && font.size * 2 > main.size
        && font.size < main.size * 2
    }
    let ranked = alike.keys.sorted {
      (letters[$0] ?? 0, $0.size, $0.height) > (letters[$1] ?? 0, $1.size, $1.height)
    }
    guard !ranked.isEmpty else { return true }
    for page in pages.indices {
      for line in pages[page].lines.indices {
        for index in pages[page].lines[line].indices {
          var word = pages[page].lines[line][index]
          word.parts = []
          if let rank = ranked.firstIndex(of: Font(word)) {
            word.style.size = Double(main.size) / 10
            word.style.isItalic = rank == 0
            word.style.isBold = rank == 1
          }
          pages[page].lines[line][index] = word
        }
      }
    }
    return true
  }

  /// Gives words with boxes of one height one size: that of most of their letters.
  ///
  /// A run of words may be said to be of the size of its first, whatever fonts follow in it.
  private static func level(_ pages: inout [PageText]) {
    var sizes: [Int: [Double: Int]] = [:]
    for word in pages.lazy.flatMap(\.lines).joined() {
      sizes[Font(word).height, default: [:]][word.style.size, default: 0] += word.text.utf8.count
    }
    let common = sizes.compactMapValues { counts in
      counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key
    }
    for page in pages.indices {
      for line in pages[page].lines.indices {
        for index in pages[page].lines[line].indices {
          let word = pages[page].lines[line][index]
          guard let size = common[Font(word).height] else { continue }
          pages[page].lines[line][index].style.size = size
        }
      }
    }
  }

  /// A font as far as boxes tell, in tenths of a point.
  private struct Font: Hashable {
    var size: Int
    var height: Int

    init(_ word: PageWord) {
      size = Int((word.style.size * 10).rounded())
      height = Int((word.box.height * 10).rounded())
    }
  }
}
