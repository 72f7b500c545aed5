import Bibliography
import Export
import GraphAnalysis
import Linking
import TestSupport
import Testing

struct HTMLReportTests {
  private let picture = """
    <?xml version="1.0"?>
    <svg aria-labelledby="picture-title picture-description">
    <title id="picture-title">T</title><a xlink:href="report.html#p1"><g id="p1"/></a>
    </svg>
    """

  private func page(_ corpus: LinkedCorpus) -> String {
    let files = ReportFiles(CollaborationGraph(corpus))
    return String(decoding: files.page(svg: Array(picture.utf8)), as: UTF8.self)
  }

  /// The values of an attribute, in order.
  private func values(of attribute: String, in text: String) -> [String] {
    text.split(separator: " \(attribute)=\"").dropFirst().map { rest in
      String(rest.prefix { $0 != "\"" })
    }
  }

  @Test func pageOfTheSmallCorpus() {
    expectGolden(page(SmallCorpus.corpus), "small.html")
  }

  @Test func everyReferenceHasItsPlace() {
    let text = page(SmallCorpus.corpus)
    let ids = values(of: "id", in: text)
    #expect(Set(ids).count == ids.count)
    let targets = values(of: "href", in: text).filter { $0.hasPrefix("#") }
    #expect(targets.count > 10)
    for target in targets { #expect(ids.contains(String(target.dropFirst())), "\(target)") }
  }

  @Test func nothingIsFetched() {
    let text = page(SmallCorpus.corpus)
    for mark in ["src=\"", "<link", "@import", "url(", "fetch(", "http://", "https://"] {
      #expect(!text.contains(mark), "\(mark)")
    }
  }

  @Test func namesCannotRunScripts() {
    var corpus = SmallCorpus.corpus
    let attack = "</script><script>alert(1)</script><img src=x onerror=alert(1)>\" onload=\"x"
    corpus.people[0].name = PersonName(given: attack, family: "'\"&<>")
    corpus.works[0].title = attack
    corpus.works[0].evidence = [Evidence(document: attack, line: 1, quote: attack)]
    corpus.documents[0].id = attack
    let text = page(corpus)
    #expect(text.split(separator: "<script").count == 2)
    #expect(!text.contains("<img"))
    #expect(!text.contains("\" onload=\""))
  }

  @Test func anEmptyCorpusHasAPage() {
    let bytes = ReportFiles(CollaborationGraph(LinkedCorpus())).page(svg: [])
    #expect(String(decoding: bytes, as: UTF8.self).hasSuffix("</html>\n"))
  }
}
