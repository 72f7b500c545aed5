import Testing

@testable import Documents

/// Letters of fonts without names for their glyphs, of which a page tells only the codes.
@Suite struct GlyphCodesTests {
  private func words(_ words: [String]) -> [String] {
    let lines = words.enumerated().map { number, word in
      "<word xMin=\"50\" yMin=\"\(100 + 14 * number)\" xMax=\"90\" yMax=\"\(110 + 14 * number)\">"
        + "\(word)</word>"
    }
    let page = "<page width=\"612\" height=\"792\"><line>\(lines.joined())</line></page>"
    return WordListReader.read(Array(page.utf8)).pages[0].lines[0].map(\.text)
  }

  @Test func ligaturesAndDashesOfTheCorkEncodingAreRead() {
    #expect(
      words(["classi\u{1C}cation", "e\u{1E}cient", "di\u{1B}erent", "work\u{1D}ow", "480\u{15}484"])
        == ["classification", "efficient", "different", "workflow", "480–484"])
  }

  /// Other control characters mean nothing.
  @Test func strayCodesGo() {
    #expect(words(["mi\u{03}lls", "row\u{1F}s", "plain"]) == ["mills", "rows", "plain"])
  }
}
