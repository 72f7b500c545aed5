import Bibliography
import Testing

@testable import Documents

/// Runs of letters in several cuts of one font, as the description of a page joins them.
@Suite struct FontCutsTests {
  /// The words of a block in bold, and those in italics.
  private func emphasis(_ block: Block, _ style: Block.Emphasis.Style) -> [String] {
    block.emphasis.filter { $0.style == style }.map { block.string(in: $0.range) }
  }

  @Test func eachCutKeepsItsWords() throws {
    let blocks = PageSketch.blocks { sketch in
      sketch.line(
        cuts: [
          ("A. Quill,", "b"), ("B. Reed,", ""), ("Rows of half columns in mills,", "i"),
          ("Mill Lett. 12, 2019.", ""),
        ], baseline: 100)
      sketch.line(
        cuts: [
          ("C. Moss and", ""), ("A. Quill,", "b"), ("Oil for old lamps of towns,", "bi"),
          ("Lamp J. 7, 2018.", ""),
        ], baseline: 130)
    }
    try #require(blocks.count == 2)
    #expect(emphasis(blocks[0], .bold) == ["A. Quill,"])
    #expect(emphasis(blocks[0], .italic) == ["Rows of half columns in mills,"])
    #expect(emphasis(blocks[1], .bold) == ["A. Quill, Oil for old lamps of towns,"])
    #expect(emphasis(blocks[1], .italic) == ["Oil for old lamps of towns,"])
  }

  /// A run that begins in bold has a bold font, and upright words behind.
  @Test func theFirstCutSaysNothingOfTheOthers() throws {
    let blocks = PageSketch.blocks { sketch in
      sketch.line(
        cuts: [("Rows of half columns", "b"), ("Mill Lett. 12, 2019.", "")], baseline: 100, font: 1)
    }
    try #require(blocks.count == 1)
    #expect(emphasis(blocks[0], .bold) == ["Rows of half columns"])
  }

  /// The places of words tell where a cut begins, not how many letters stand in front of it.
  @Test func wideWordsDoNotShiftTheCut() {
    let box = PageBox(left: 0, top: 0, right: 200, bottom: 10)
    let run = FontRun(
      text: "illlRows", box: box, style: PageStyle(size: 10, isBold: false, isItalic: false),
      cuts: [
        .init(letters: 4, isBold: false, isItalic: false),
        .init(letters: 4, isBold: false, isItalic: true),
      ])
    func word(_ text: String, _ left: Double, _ right: Double) -> PageWord {
      PageWord(
        text: text, box: PageBox(left: left, top: 0, right: right, bottom: 10),
        style: PageStyle(size: 10))
    }
    var page = PageText(
      width: 300, height: 300, lines: [[word("illl", 0, 8), word("Rows", 12, 60)]])
    WordStyling.apply([run], to: &page)
    #expect(page.lines[0].map(\.style.isItalic) == [false, true])
    #expect(page.lines[0].allSatisfy { $0.parts.isEmpty })
  }
}
