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
    let runs = runs.flatMap { $0.cuts.isEmpty ? [$0] : parted($0, page) }
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

  /// The parts of a run that are each in one cut of the font, put where the words of the page show
  /// their letters.
  private static func parted(_ run: FontRun, _ page: PageText) -> [FontRun] {
    let words = page.lines.joined().filter { word in
      let middle = (word.box.left + word.box.right) / 2
      let height = min(run.box.bottom, word.box.bottom) - max(run.box.top, word.box.top)
      return middle > run.box.left && middle < run.box.right
        && height > 0.5 * min(run.box.height, word.box.height)
    }.sorted { $0.box.left < $1.box.left }
    let counts = words.map(\.text.unicodeScalars.count)
    let shown = Double(counts.reduce(0, +))
    let letters = Double(run.cuts.reduce(0) { $0 + $1.letters })
    guard shown > 0, letters > 0 else { return [run] }
    /// Where the letter at a place of the run begins, or the one before it ends.
    func place(_ letter: Int, ends: Bool) -> Double {
      var rest = Double(letter) * shown / letters
      for (word, count) in zip(words, counts) {
        if rest < Double(count) || ends && rest <= Double(count) {
          return word.box.left + word.box.width * rest / Double(max(count, 1))
        }
        rest -= Double(count)
      }
      return words[words.count - 1].box.right
    }
    var parts: [FontRun] = []
    var start = run.text.unicodeScalars.startIndex
    var letter = 0
    for cut in run.cuts {
      let end =
        run.text.unicodeScalars.index(
          start, offsetBy: cut.letters, limitedBy: run.text.unicodeScalars.endIndex)
        ?? run.text.unicodeScalars.endIndex
      var part = run
      part.cuts = []
      part.text = String(run.text.unicodeScalars[start..<end])
      part.box.left = place(letter, ends: false)
      part.box.right = max(place(letter + cut.letters, ends: true), part.box.left)
      part.style.isBold = cut.isBold
      part.style.isItalic = cut.isItalic
      parts.append(part)
      start = end
      letter += cut.letters
    }
    return parts
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
