import Testing

@testable import Documents

/// Fonts whose boxes reach less far down than those of the letters beside them.
@Suite struct TypeLevelsTests {
  private func word(_ text: String, left: Double, bottom: Double, isItalic: Bool) -> PageWord {
    var style = PageStyle(size: 10)
    style.isItalic = isItalic
    return PageWord(
      text: text,
      box: PageBox(
        left: left, top: bottom - 10, right: left + 5 * Double(text.utf8.count), bottom: bottom),
      style: style)
  }

  /// Rows of upright letters with italics at the end, whose boxes end a bit higher or lower.
  private func page(_ steps: [Double]) -> PageText {
    var page = PageText(width: 612, height: 792)
    for (row, step) in steps.enumerated() {
      let bottom = 100 + 14 * Double(row)
      page.lines.append([
        word("Quill", left: 50, bottom: bottom, isItalic: false),
        word("counts", left: 80, bottom: bottom, isItalic: false),
        word("Birds", left: 120, bottom: bottom - step, isItalic: true),
      ])
    }
    return page
  }

  @Test func italicsStandOnTheLineOfTheirRow() {
    var pages = [page([0.8, 0.8, 0.8, 0.8])]
    TypeLevels.align(&pages)
    for line in pages[0].lines {
      #expect(abs(line[2].level - line[0].level) < 0.01)
    }
  }

  /// Marks above the line and single rows tell nothing of a font.
  @Test(arguments: [[0.8, 0.8], [0.8, -0.6, 0.1, 0.9]])
  func fontsThatDifferHereAndThereStay(steps: [Double]) {
    var pages = [page(steps)]
    let before = pages
    TypeLevels.align(&pages)
    #expect(pages == before)
  }

  /// Italics that never share a row with upright letters, between rows of these.
  @Test func italicsStandOnRowsOfTheirOwn() {
    var page = PageText(width: 612, height: 792)
    for row in 0..<16 {
      let isItalic = row % 4 == 2
      let bottom = 100 + 14 * Double(row) - (isItalic ? 0.8 : 0)
      page.lines.append([word("Quill", left: 50, bottom: bottom, isItalic: isItalic)])
    }
    var pages = [page]
    TypeLevels.align(&pages)
    let levels = pages[0].lines.map { $0[0].level }
    #expect(zip(levels, levels.dropFirst()).allSatisfy { abs($1 - $0 - 14) < 0.01 })
  }

  /// More space above a line than below it may be the author's: the sum must be that of two lines.
  @Test func spaceBetweenEntriesMovesNothing() {
    var page = PageText(width: 612, height: 792)
    var bottom = 100.0
    for row in 0..<16 {
      let isItalic = row % 4 == 2
      page.lines.append([word("Quill", left: 50, bottom: bottom, isItalic: isItalic)])
      bottom += isItalic ? 20 : 14
    }
    var pages = [page]
    TypeLevels.align(&pages)
    #expect(pages == [page])
  }

  @Test func noWords() {
    var pages = [PageText(width: 612, height: 792)]
    TypeLevels.align(&pages)
    #expect(pages[0].lines.isEmpty)
  }
}
