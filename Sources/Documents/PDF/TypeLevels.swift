/// Sets words of different fonts that stand on one line at one level.
///
/// The boxes of words tell how far the letters of a font may reach, not where its line is: italics of
/// the same size often reach less far down than the upright letters beside them. How far the fonts
/// of a document differ is learned from the rows in which two of them meet, and, where they never do,
/// from lines below each other: what one font stands too low below another, that stands too high
/// below it.
enum TypeLevels {
  /// How often two fonts must meet.
  private static let fewest = 3
  /// How many words beside one on its row are looked at, above and below.
  private static let mostNeighbours = 24

  /// A font as far as boxes tell: its height as a share of the size, and whether it is italic.
  ///
  /// The bold of a family is as high as the plain.
  private struct Font: Hashable {
    var height: Int
    var isItalic: Bool

    init(_ word: PageWord) {
      height = Int((100 * word.box.height / max(word.style.size, 1)).rounded())
      isItalic = word.style.isItalic
    }
  }

  /// Moves the boxes of words up or down to the level of the font that the document is set in.
  ///
  /// Fonts that never meet that one, or stand now here and now there, stay where they are.
  ///
  /// - Complexity: O(*n* log *n*) in the number of words.
  static func align(_ pages: inout [PageText]) {
    var letters: [Font: Int] = [:]
    for word in pages.lazy.flatMap(\.lines).joined() {
      letters[Font(word), default: 0] += word.text.utf8.count
    }
    guard letters.count > 1,
      let main = letters.max(by: { ($0.value, $1.key.height) < ($1.value, $0.key.height) })?.key
    else { return }
    var steps: [Font: [Double]] = [:]
    for page in pages { collect(page, main, &steps) }
    var moves = steps.compactMapValues(move)
    moves.merge(movesBelow(pages, main).filter { steps[$0.key]?.count ?? 0 < fewest }) { own, _ in
      own
    }
    guard !moves.isEmpty else { return }
    for page in pages.indices {
      for line in pages[page].lines.indices {
        for index in pages[page].lines[line].indices {
          let word = pages[page].lines[line][index]
          guard let share = moves[Font(word)] else { continue }
          pages[page].lines[line][index].box.top -= share * word.style.size
          pages[page].lines[line][index].box.bottom -= share * word.style.size
        }
      }
    }
  }

  /// Collects how much lower than the main font others stand where they share a row with it.
  private static func collect(_ page: PageText, _ main: Font, _ steps: inout [Font: [Double]]) {
    // A line of words in one font counts once: its first word stands for it.
    var marks: [(font: Font, word: PageWord)] = []
    for line in page.lines {
      var fonts: Set<Font> = []
      for word in line where fonts.insert(Font(word)).inserted {
        marks.append((Font(word), word))
      }
    }
    marks.sort { $0.word.box.bottom < $1.word.box.bottom }
    for (index, mark) in marks.enumerated() where mark.font != main {
      let size = mark.word.style.size
      let level = mark.word.level
      var nearest: Double?
      for step in [-1, 1] {
        for distance in 1...mostNeighbours {
          guard let near = marks[safe: index + step * distance],
            abs(near.word.box.bottom - mark.word.box.bottom) < 0.6 * size
          else { break }
          guard near.font == main,
            abs(near.word.style.size - size) < 0.03 * size
          else { continue }
          let height = level - near.word.level
          if abs(height) < 0.3 * size, abs(height) < abs(nearest ?? .infinity) {
            nearest = height
          }
        }
      }
      if let nearest { steps[mark.font, default: []].append(nearest / size) }
    }
  }

  /// How far fonts are set too low, as lines of them and of the main font below each other tell.
  private static func movesBelow(_ pages: [PageText], _ main: Font) -> [Font: Double] {
    var below: [Font: [Double]] = [:]
    var above: [Font: [Double]] = [:]
    var plain: [Double] = []
    for page in pages {
      let starts = page.lines.compactMap(\.first).sorted { $0.level < $1.level }
      for (index, word) in starts.enumerated() {
        let size = word.style.size
        let near = starts[..<index].suffix(mostNeighbours).last {
          abs($0.box.left - word.box.left) <= 3 && abs($0.style.size - size) < 0.03 * size
            && word.level - $0.level > 0.7 * size
        }
        guard let near, word.level - near.level < 2 * size else { continue }
        let distance = (word.level - near.level) / size
        let (upper, lower) = (Font(near), Font(word))
        if upper == main, lower == main {
          plain.append(distance)
        } else if upper == main {
          below[lower, default: []].append(distance)
        } else if lower == main {
          above[upper, default: []].append(distance)
        }
      }
    }
    guard let leading = common(plain) else { return [:] }
    return below.reduce(into: [:]) { moves, font in
      guard let down = common(font.value), let up = common(above[font.key] ?? []),
        abs((down + up) / 2 - leading) < 0.02
      else { return }
      let step = (down - up) / 2
      if abs(step) > 0.02, abs(step) < 0.2 { moves[font.key] = step }
    }
  }

  /// The distance that most are near to.
  private static func common(_ distances: [Double]) -> Double? {
    let near = distances.sorted().densest(within: 0.02)
    guard near.count >= fewest, near.count * 3 >= distances.count else { return nil }
    return near[near.startIndex + near.count / 2]
  }

  /// By how much a font is set too low, where nearly all of its meetings agree.
  private static func move(_ steps: [Double]) -> Double? {
    guard steps.count >= fewest else { return nil }
    let middle = steps.sorted()[steps.count / 2]
    let alike = steps.count { abs($0 - middle) < 0.02 }
    return abs(middle) > 0.02 && alike * 10 >= steps.count * 8 ? middle : nil
  }
}

extension PageWord {
  /// Descenders reach about this share of a box's height below the line on which letters stand.
  static let descent = 0.22

  /// The line on which the letters stand, as far as the box tells.
  var level: Double { box.bottom - Self.descent * box.height }
}
