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

  /// A month in brackets ends titles where several have one, and no title that has the only one.
  @Test func endsTitlesAtMonths() throws {
    let endings = [
      " (July 2019), talk at the", " (September-October 2018), three seminars", " (Oct 2016)",
      " (May 1968) of the press",
    ]
    let page = endings.map { "Tides and ropes" + $0 }.joined(separator: "\n\n")
    let source = try SourceText(decoding: Array(page.utf8), id: "page.txt")
    let blocks = ExtractionDraft(TextReader.read(source, id: "page.txt")).blocks
    let talks = blocks.indices.map { index in
      var talk = TalkDraft()
      talk.title = TalkListing.Passage(block: index, range: 0..<blocks[index].text.count)
      return talk
    }
    let ended = TitleDates.ended(talks, blocks)
    let titles = ended.map { blocks[$0.title!.block].string(in: $0.title!.range) }
    #expect(
      titles == Array(repeating: "Tides and ropes", count: 3) + ["Tides and ropes" + endings[3]])
    #expect(ended.map(\.date?.iso) == ["2019-07", "2018-09", "2016-10", nil])
    let two = TitleDates.ended(Array(talks[..<2]), blocks)
    #expect(two.map(\.title?.range) == talks[..<2].map(\.title?.range))
  }

  /// Where few titles are quoted, one goes on behind its quotes, but not with who gives it.
  @Test(arguments: [
    ("“Any Rope Left?”: Counting what weavers said", true),
    ("“All wool to me” - on the early history of felt", true),
    ("“All wool to me” - Lars (loom5)", false), ("“All wool to me” on Monday", false),
  ])
  func goesOnBehindQuotes(line: String, goesOn: Bool) throws {
    let others = [
      "Nets and knots", "A loom for the blind", "Sorting stones", "The rows of carpets",
    ]
    let page = ([line] + others).joined(separator: "\n\n")
    let source = try SourceText(decoding: Array(page.utf8), id: "page.txt")
    let blocks = ExtractionDraft(TextReader.read(source, id: "page.txt")).blocks
    let close = try #require(blocks[0].text.firstRange(of: Array("”".utf8)))
    let talks = blocks.indices.map { index in
      var talk = TalkDraft()
      talk.title = TalkListing.Passage(
        block: index, range: index == 0 ? 3..<close.lowerBound : 0..<blocks[index].text.count)
      return talk
    }
    let title = try #require(QuotedTitles.mended(talks, blocks)[0].title)
    #expect(title.range == (goesOn ? 0..<blocks[0].text.count : 3..<close.lowerBound))
  }

  /// Bold that ends with its line ends the title, but for bold that goes on in the next.
  @Test(arguments: [
    ("**Mending nets at night**  \nGhent University, Room 3", "Mending nets at night"),
    (
      "**Mending nets at night**  \n**and counting knots**",
      "Mending nets at night\nand counting knots"
    ),
    ("Mending nets at night  \nand counting knots", "Mending nets at night\nand counting knots"),
    ("*Rosa canina nocturna*  \nblossoms and counts", "Rosa canina nocturna\nblossoms and counts"),
  ])
  func endsTitlesAtLinesInBold(page: String, title: String) throws {
    let source = try SourceText(decoding: Array(page.utf8), id: "page.md")
    let blocks = ExtractionDraft(TextReader.read(source, id: "page.md")).blocks
    var talk = TalkDraft()
    talk.title = TalkListing.Passage(block: 0, range: 0..<blocks[0].text.count)
    let cut = try #require(TitleRuns.cut([talk], blocks)[0].title)
    #expect(blocks[0].string(in: cut.range) == title)
  }
}
