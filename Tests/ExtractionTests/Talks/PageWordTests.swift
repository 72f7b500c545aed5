import Documents
import Testing

@testable import Extraction

@Suite struct PageWordTests {
  @Test func dropsNamesOfFiles() throws {
    let draft = try talkDraft("Knots for Sceptics\n\nmarsh.doc\n\nAnna Marsh\n")
    let lines = TalkLine.lines(of: draft.blocks, 0..<draft.blocks.count)
    let left = PageFurniture.left(lines, draft.blocks).map {
      draft.blocks[$0.block].string(in: $0.range)
    }
    #expect(left == ["Knots for Sceptics", "Anna Marsh"])
  }

  @Test(arguments: [
    ("Presentations & conversations", true), ("Talks and posters", true), ("Talks", false),
    ("Talks on posters", false),
  ])
  func namesSorts(_ line: String, _ isSort: Bool) {
    #expect(TalkPlaceholder.namesSorts(line) == isSort)
  }

  @Test func readsShortYearsBehindDays() throws {
    let found = try #require(
      DateScanner.date(in: TokenizedText("Sep. 25th, \u{27}03"), at: 0))
    #expect(found.0.iso == "2003-09-25")
  }
}
