import Bibliography
import Documents

/// Writes page descriptions as poppler prints them, for tests that need no PDF.
struct PageSketch {
  private var words = ""
  private var fonts = ""

  /// The sizes in which headings may be set.
  static let headings = [12, 14, 18, 24]

  /// The font of small capitals.
  static let smallCapitals = 3

  /// The font of plain letters that are a little larger than the text, which is also their size.
  static let larger = 11

  /// The font of plain letters that are smaller than the text, which is also their size.
  static let smaller = 8

  /// Begins a page of 612 × 792 points.
  mutating func page() {
    words += "<page width=\"612\" height=\"792\">\n"
    fonts +=
      "<page number=\"1\" position=\"absolute\" top=\"0\" left=\"0\" height=\"792\" width=\"612\">\n"
    for (id, name) in ["Serif", "Serif-Bold", "Serif-Italic", "SerifSC"].enumerated() {
      fonts += "<fontspec id=\"\(id)\" size=\"10\" family=\"ABCDEF+\(name)\" color=\"#000000\"/>\n"
    }
    for size in [Self.smaller, Self.larger] {
      fonts +=
        "<fontspec id=\"\(size)\" size=\"\(size)\" family=\"ABCDEF+Serif\" color=\"#000000\"/>\n"
    }
    for size in Self.headings {
      fonts +=
        "<fontspec id=\"\(size)\" size=\"\(size)\" family=\"Serif-Bold\" color=\"#000000\"/>\n"
    }
  }

  /// Writes a line; every space is 3 points wide.
  ///
  /// - Parameters:
  ///   - text: its words.
  ///   - left: where it begins.
  ///   - baseline: where it stands.
  ///   - font: 0 for upright letters, 1 for bold, 2 for italic, 3 for small capitals, 8 and
  ///     11 for smaller and larger letters, or the size of a heading.
  ///   - letter: how many points wide every letter is.
  ///   - rest: upright words on the same line.
  ///   - place: where they begin.
  mutating func line(
    _ text: String, left: Double, baseline: Double, font: Int = 0, letter: Double = 5,
    with rest: String = "", at place: Double = 0
  ) {
    words += "<line>"
    write(text, left: left, baseline: baseline, font: font, letter: letter)
    if !rest.isEmpty { write(rest, left: place, baseline: baseline, font: 0, letter: letter) }
    words += "</line>\n"
  }

  /// Writes a line whose words are in several cuts of one font, as one run with marks inside.
  ///
  /// - Parameters:
  ///   - cuts: the words of each cut, and its marks: "b", "i", "bi" or "".
  ///   - left: where the line begins.
  ///   - baseline: where it stands.
  ///   - font: the font of its first words.
  mutating func line(
    cuts: [(text: String, marks: String)], left: Double = 50, baseline: Double, font: Int = 0
  ) {
    let plain = cuts.map(\.text).joined(separator: " ")
    let before = fonts
    line(plain, left: left, baseline: baseline, font: font)
    let marked = cuts.map { cut in
      cut.marks.map { "<\($0)>" }.joined() + cut.text
        + cut.marks.reversed().map { "</\($0)>" }.joined()
    }.joined(separator: " ")
    fonts = before + fonts.dropFirst(before.count).replacing(plain, with: marked)
  }

  private mutating func write(
    _ text: String, left: Double, baseline: Double, font: Int, letter: Double
  ) {
    var place = left
    let height = Double(font == Self.smaller ? font : max(font, 10))
    for word in text.split(separator: " ") {
      let width = letter * Double(word.unicodeScalars.count)
      words +=
        "<word xMin=\"\(place)\" yMin=\"\(baseline - 0.8 * height)\" xMax=\"\(place + width)\" "
        + "yMax=\"\(baseline + 0.2 * height)\">\(word)</word>"
      place += width + 3
    }
    fonts +=
      "<text top=\"\(baseline - 0.8 * height)\" left=\"\(left)\" width=\"\(place - 3 - left)\" "
      + "height=\"\(height)\" font=\"\(font)\">\(text)</text>\n"
  }

  /// The blocks that are read from pages, the first of which is begun.
  static func blocks(_ draw: (inout PageSketch) -> Void) -> [Block] {
    var sketch = PageSketch()
    sketch.page()
    draw(&sketch)
    return PDFReader.read(words: sketch.wordBytes, fonts: sketch.fontBytes, id: "a.pdf").blocks
  }

  /// The blocks below a paragraph of some lines, which fill a column at 50 points and begin at 60.
  static func blocks(below lines: Int, _ draw: (inout PageSketch) -> Void) -> [Block] {
    let all = blocks { sketch in
      for row in 0..<lines {
        sketch.line(
          "line \(row) of words that fill the column up to the edge of it, all of them, here.",
          left: 50, baseline: 60 + 12 * Double(row))
      }
      draw(&sketch)
    }
    return Array(all.dropFirst())
  }

  var wordBytes: [UInt8] { Array(words.utf8) }
  var fontBytes: [UInt8] { Array(fonts.utf8) }
}
