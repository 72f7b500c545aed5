import Testing

@testable import Documents

/// Fonts without names, whose sizes are those of their boxes.
@Suite struct NamelessFontsTests {
  private func word(_ text: String, left: Double, bottom: Double, size: Double) -> PageWord {
    PageWord(
      text: text,
      box: PageBox(
        left: left, top: bottom - size, right: left + 5 * Double(text.utf8.count), bottom: bottom),
      style: PageStyle(size: size))
  }

  /// Lines of letters of one size, with words of others at their ends.
  private func pages(_ others: [Double], lines: Int) -> [PageText] {
    var page = PageText(width: 612, height: 792)
    for row in 0..<lines {
      let bottom = 100 + 14 * Double(row)
      page.lines.append(
        [word("Quill", left: 50, bottom: bottom, size: 12.7)]
          + others.enumerated().map {
            word("mills", left: 80 + 30 * Double($0), bottom: bottom, size: $1)
          })
    }
    page.lines.append([word("Publications", left: 50, bottom: 60, size: 17)])
    return [page]
  }

  @Test func fontsOfOneLineAreOneSizeAndSetOff() {
    var found = pages([10, 10.7], lines: 8)
    for row in 0..<3 {
      let bottom = 300 + 14 * Double(row)
      found[0].lines.append([word("Titles of mills", left: 50, bottom: bottom, size: 10)])
    }
    #expect(NamelessFonts.tell(&found))
    for line in found[0].lines.prefix(8) {
      #expect(line.map(\.style.size) == [12.7, 12.7, 12.7])
      #expect(line.map(\.style.isItalic) == [false, true, false])
      #expect(line.map(\.style.isBold) == [false, false, true])
    }
    // What never meets another font keeps its size.
    #expect(found[0].lines[8][0].style.size == 17)
  }

  /// A font that is told as large as another but reaches less far is a font of its own.
  @Test func fontsOfOneSizeAreTwo() {
    var found = pages([10], lines: 8)
    var other = word("Rows", left: 50, bottom: 400, size: 10)
    other.box.top += 3
    found[0].lines.append([other])
    #expect(NamelessFonts.tell(&found))
    #expect(found[0].lines[0][1].style.isItalic)
    #expect(found[0].lines.last?.first?.style == PageStyle(size: 10))
  }

  /// Runs that begin in another font are said to be of its size: boxes tell that they are not.
  @Test func sizesOfRunsAreMended() {
    var found = pages([10], lines: 8)
    for index in found[0].lines[0].indices { found[0].lines[0][index].style.size = 10 }
    #expect(NamelessFonts.tell(&found))
    #expect(found[0].lines[0].map(\.style) == found[0].lines[1].map(\.style))
  }

  /// A label said to be smaller whose letters reach as far as the text beside it stays on its line.
  @Test(arguments: [(13.0, 1), (8.0, 2)])
  func labelsStayBesideTheirText(height: Double, rows: Int) throws {
    var label = word("MILLS 2019", left: 50, bottom: 102, size: height)
    label.style.size = 7
    let text = word("Quill, A. Rows of mills in the north.", left: 130, bottom: 102, size: 12.7)
    let fragments = try [label, text].map { try #require(PageFragment([$0])) }
    #expect(RowBuilder.rows(fragments, page: 1, zone: 0).count == rows)
  }

  /// A few meetings are marks and numbers.
  @Test func fewMeetingsTellNothing() {
    var found = pages([10], lines: 4)
    let before = found
    #expect(NamelessFonts.tell(&found))
    #expect(found == before)
  }

  @Test func knownTypesAreKept() {
    var found = pages([10], lines: 8)
    found[0].lines[0][0].style.isBold = true
    let before = found
    #expect(!NamelessFonts.tell(&found))
    #expect(found == before)
  }

  @Test(arguments: [
    (["Times", "Times"], true), (["Times", "ABCDEF+CMR10"], false), ([], false),
    // Signs come with a name where letters come without.
    (["Times", "ABCDEF+CMSY8"], true), (["ABCDEF+CMSY8"], false),
  ])
  func names(families: [String], areNameless: Bool) {
    let specs = families.map { "<fontspec id=\"0\" size=\"15\" family=\"\($0)\"/>" }
    let bytes = Array(("<page>" + specs.joined() + "</page>").utf8)
    #expect(FontRunReader.areNameless(bytes) == areNameless)
  }
}
