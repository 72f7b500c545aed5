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
