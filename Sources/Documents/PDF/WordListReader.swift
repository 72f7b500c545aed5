/// Reads what `pdftotext -bbox-layout` prints: pages of lines of words with their boxes.
enum WordListReader {
  /// The most words of a page: more are no page that people read.
  static let mostWords = 20_000

  /// The pages; words that stand upright along the margin are left out.
  ///
  /// - Returns: the pages, and those of which not all words were taken.
  /// - Complexity: O(*n*) in the number of bytes.
  static func read(_ bytes: [UInt8]) -> (pages: [PageText], cut: [Int]) {
    let codes = GlyphCodes(bytes)
    var scanner = MarkupScanner(bytes)
    var pages: [PageText] = []
    var cut: [Int] = []
    var line: [PageWord] = []
    var box: PageBox?
    var letters: [UInt8] = []
    var count = 0

    func closeLine() {
      if !line.isEmpty, !pages.isEmpty { pages[pages.count - 1].lines.append(line) }
      line = []
    }

    while let token = scanner.next() {
      switch token {
      case .tag("page", false):
        closeLine()
        pages.append(
          PageText(width: scanner.number("width") ?? 612, height: scanner.number("height") ?? 792))
        count = 0
      case .tag("line", _):
        closeLine()
      case .tag("word", false):
        letters = []
        box = Self.box(scanner)
      case .tag("word", true):
        defer { box = nil }
        guard let place = box, !pages.isEmpty else { continue }
        count += 1
        guard count <= mostWords else {
          if cut.last != pages.count { cut.append(pages.count) }
          continue
        }
        let text = String(decoding: letters, as: UTF8.self)
        guard let word = word(text, place, codes) else { continue }
        line.append(word)
      case .text(let text):
        if box != nil { letters += text }
      default:
        break
      }
    }
    closeLine()
    return (pages, cut)
  }

  private static func box(_ scanner: MarkupScanner) -> PageBox? {
    guard let left = scanner.number("xMin"), let top = scanner.number("yMin"),
      let right = scanner.number("xMax"), let bottom = scanner.number("yMax"), right >= left,
      bottom >= top
    else { return nil }
    return PageBox(left: left, top: top, right: right, bottom: bottom)
  }

  private static func word(_ text: String, _ box: PageBox, _ codes: GlyphCodes?) -> PageWord? {
    let mended = GlyphMending.mend(text, codes: codes)
    guard !mended.isEmpty else { return nil }
    let letters = Double(mended.unicodeScalars.count)
    // Text that runs up the page has boxes much higher than wide.
    if letters >= 3, box.height > box.width * 2 { return nil }
    return PageWord(text: mended, box: box, style: PageStyle(size: box.height))
  }
}
