import Export
import GraphAnalysis
import TestSupport
import Testing

struct CSVTests {
  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  @Test(arguments: [
    ("plain", "plain"), ("a,b", "\"a,b\""), ("say \"x\"", "\"say \"\"x\"\"\""),
    ("two\nlines", "\"two\nlines\""), ("=1+1", "'=1+1"), ("+1", "+1"), ("-3.5", "-3.5"),
    ("+cmd", "'+cmd"), ("-x", "'-x"), ("@a", "'@a"), ("\t=1", "'\t=1"), ("  =1", "'  =1"),
    ("", ""), (" a", "\" a\""),
  ])
  func cellsAreQuotedAndGuarded(cell: String, expected: String) {
    var csv = CSVWriter(header: ["h"])
    csv.row([cell])
    #expect(text(csv.finish()) == "h\n\(expected)\n")
  }

  @Test func tablesOfTheSmallCorpus() {
    let graph = SmallCorpus.graph
    let shared = SharedCoauthors(among: graph.applicants, in: graph)
    let all =
      PeopleCSVExporter(graph).export() + WorksCSVExporter(graph).export()
      + SharedCoauthorsCSVExporter(shared, in: graph).export()
    expectGolden(text(all), "small.csv")
  }
}
