/// Gives words the type in which they are set: boxes come from one program, fonts from another.
enum WordStyling {
  /// The height of the bands in which runs are looked up, in points.
  private static let band = 12.0
  /// The most runs of a band: more are drawings made of letters.
  private static let mostRuns = 1_000

  /// Sets the style of every word of a page, and of the parts of words that differ.
  ///
  /// - Complexity: O(*w* + *r*) for words and runs that are spread over the page.
  static func apply(_ runs: [FontRun], to page: inout PageText) {
    var bands: [Int: [Int]] = [:]
    for (index, run) in runs.enumerated() where !run.text.isEmpty {
      let key = Int(run.box.middle / band)
      for near in key - 1...key + 1 where bands[near, default: []].count < mostRuns {
        bands[near, default: []].append(index)
      }
    }
    for line in page.lines.indices {
      for index in page.lines[line].indices {
        let word = page.lines[line][index]
        let near = bands[Int(word.box.middle / band)] ?? []
        page.lines[line][index] = styled(word, near.lazy.map { runs[$0] })
      }
    }
  }

  private static func styled(_ word: PageWord, _ runs: some Sequence<FontRun>) -> PageWord {
    var word = word
    var found: [(run: FontRun, overlap: Double)] = []
    for run in runs {
      let overlap = min(run.box.right, word.box.right) - max(run.box.left, word.box.left)
      let height = min(run.box.bottom, word.box.bottom) - max(run.box.top, word.box.top)
      guard overlap > 0, height > 0.3 * min(run.box.height, word.box.height) else { continue }
      found.append((run, overlap))
    }
    guard let main = found.max(by: { $0.overlap < $1.overlap }) else { return word }
    word.style = main.run.style
    for (run, overlap) in found where run.style != main.run.style {
      // Boxes of neighbours touch: what overlaps by less than a third of a letter is not in here.
      let letters = Double(max(word.text.unicodeScalars.count, 1))
      guard overlap > 0.34 * word.box.width / letters,
        let range = range(of: run, in: word)
      else { continue }
      var style = run.style
      style.isRaised =
        style.size <= word.style.size * 0.85 && run.box.middle < main.run.box.middle
      word.parts.append(PageWord.Part(range: range, style: style))
    }
    word.parts.sort { $0.range.lowerBound < $1.range.lowerBound }
    return word
  }

  /// The bytes of a word that a run covers.
  private static func range(of run: FontRun, in word: PageWord) -> Range<Int>? {
    let text = Array(word.text.utf8)
    let letters = Array(run.text.utf8)
    if letters.count < text.count {
      let share = (run.box.left - word.box.left) / max(word.box.width, 0.1)
      let guess = Int(share * Double(text.count))
      let starts = (0...text.count - letters.count).filter {
        text[$0..<$0 + letters.count].elementsEqual(letters)
      }
      if let start = starts.min(by: { abs($0 - guess) < abs($1 - guess) }) {
        return start..<start + letters.count
      }
    }
    // A run that goes on beyond the word: by the share of the width.
    let scalars = Array(word.text.unicodeScalars)
    let width = max(word.box.width, 0.1)
    func scalar(at place: Double) -> Int {
      let share = (place - word.box.left) / width
      return min(max(Int((share * Double(scalars.count)).rounded()), 0), scalars.count)
    }
    let lower = scalar(at: run.box.left)
    let upper = scalar(at: run.box.right)
    guard lower < upper else { return nil }
    func offset(_ index: Int) -> Int {
      scalars[..<index].reduce(0) { $0 + UTF8.width($1) }
    }
    return offset(lower)..<offset(upper)
  }
}
