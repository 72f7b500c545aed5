import Documents
import Testing

@testable import Extraction

@Suite struct WholeTitleTests {
  /// A day in front of a title that stands on its line alone is no part of it.
  @Test(arguments: ["2/17   ", "Feb 17, 2021: ", "14:00 "])
  func leavesDaysInFront(day: String) throws {
    let titles = ["Ropes in water", "Hedging with knots", "Active looms", "How tissues count"]
    let page = (titles + [day + "Looms – coming soon"]).joined(separator: "\n\n")
    let source = try SourceText(decoding: Array(page.utf8), id: "page.txt")
    let blocks = ExtractionDraft(TextReader.read(source, id: "page.txt")).blocks
    let talks = blocks.indices.map { index in
      let start = index == 4 ? day.utf8.count : 0
      var talk = TalkDraft()
      talk.title = TalkListing.Passage(
        block: index, range: start..<(index == 4 ? start + 5 : blocks[index].text.count))
      return talk
    }
    let extended = WholeTitles.extend(talks, blocks).compactMap(\.title)
    #expect(extended[4].range == day.utf8.count..<blocks[4].text.count)
  }
}
