import Bibliography
import Export
import GraphAnalysis
import Linking
import TestSupport
import Testing

struct MarkdownReportTests {
  private func report(_ corpus: LinkedCorpus) -> String {
    let reading = ReportBuilder.Reading(
      skipped: [("d.pdf", ".pdf: only .txt and .md are read")], diagnostics: corpus.diagnostics)
    let files = ReportFiles(CollaborationGraph(corpus), reading: reading).texts()
    let content = files.first { $0.name == "report.md" }?.content ?? []
    return String(decoding: content, as: UTF8.self)
  }

  @Test func reportOfTheSmallCorpus() {
    expectGolden(report(SmallCorpus.corpus), "small.md")
  }

  @Test func everyNoteIsThereOnceAndUsed() {
    let text = report(SmallCorpus.corpus)
    let defined = text.split(separator: "\n").filter { $0.hasPrefix("[^") }.count
    for number in 1...defined {
      #expect(text.components(of: "[^\(number)]:") == 1)
      #expect(text.components(of: "[^\(number)]") > 1)
    }
    #expect(text.components(of: "[^\(defined + 1)]") == 0)
  }

  @Test func markupInNamesIsText() {
    var corpus = SmallCorpus.corpus
    corpus.people[0].name = PersonName(given: "*A*|<b>_x_", family: "[y](z)\n# h")
    let text = report(corpus)
    #expect(!text.contains("*A*|<b>"))
    #expect(text.contains("\\*A\\*\\|\\<b\\>\\_x\\_ \\[y\\](z) \\# h"))
  }

  @Test func anEmptyCorpusHasAReport() {
    #expect(report(LinkedCorpus()).hasPrefix("# Collaboration report\n"))
  }
}

extension String {
  /// How often a text stands in this one.
  fileprivate func components(of part: String) -> Int {
    var count = 0
    var rest = self[...]
    while let found = rest.firstRange(of: part) {
      count += 1
      rest = rest[found.upperBound...]
    }
    return count
  }
}
