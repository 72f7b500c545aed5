import Bibliography
import Drawing
import Export
import GraphAnalysis
import Linking
import TestSupport
import Testing

struct ChartTests {
  private var corpus: LinkedCorpus {
    var corpus = SmallCorpus.corpus
    for (index, year) in [2019, 2021, 2021].enumerated() {
      var work = corpus.works[0]
      work.id = "w\(10 + index)"
      work.title = "More \(index)"
      work.year = year
      corpus.works.append(work)
    }
    return corpus
  }

  @Test func everyFormatHasTheNumbers() {
    let files = ReportFiles(CollaborationGraph(corpus))
    let page = String(decoding: files.page(svg: []), as: UTF8.self)
    #expect(page.contains("aria-label=\"Works of Ada Quill by year\""))
    #expect(page.contains("<th scope=\"row\">2021</th><td class=\"number\">2</td>"))
    #expect(!page.contains("<th scope=\"row\">2020</th>"), "a year without works has no row")
    let texts = files.texts().map { String(decoding: $0.content, as: UTF8.self) }
    #expect(texts.contains { $0.contains("| 2021 | 2 |") })
    #expect(texts.contains { $0.contains("2021 & 2 & \\bars{60.00}") })
    #expect(texts.contains { $0.contains("2019 & 1 & \\bars{30.00}") })
    #expect(texts.contains { $0.contains("2020 & 0 &  ") })
  }

  @Test func oneBarIsNoChart() {
    let page = ReportFiles(SmallCorpus.graph).page(svg: [])
    #expect(!String(decoding: page, as: UTF8.self).contains("by year"))
  }

  @Test func theLinesOfThePictureAreATable() throws {
    let files = ReportFiles(SmallCorpus.graph)
    let page = String(decoding: files.page(svg: []), as: UTF8.self)
    let rows = page.split(separator: "<tr data-edge=\"").dropFirst()
    let drawn = files.picture.edges.filter { $0.kind != .others }
    #expect(rows.count == drawn.count && !rows.isEmpty)
    let first = try #require(rows.first)
    #expect(
      first.hasPrefix(
        "coauthor-p1-p3\" data-kind=\"coauthor\" data-weight=\"1\" data-years=\"2023\" "
          + "data-from=\"p1\" data-to=\"p3\">"), "\(first.prefix(200))")
    #expect(first.contains("wrote with") && first.contains("href=\"#note-"))
  }
}
