import Bibliography
import Export
import Foundation
import GraphAnalysis
import Linking
import TestSupport
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

struct NetworkFormatsTests {
  /// Names that tend to break writers.
  private static let names = [
    "Ann \"Q\" O'Neil", "Back\\slash\\", "<Bobby> & Sons", "Tab\there", "Two\nLines", "אבג דה",
    "😀 Smile", "Ctrl\u{1}\u{C}x", "]]>", "{brace", "a}b", "--", "* star | pipe", "=1+1", "",
    "% & $ #",
    "\u{202E}turned", "x and y", "]", "é\u{301}",
  ]

  private static var hostileGraph: CollaborationGraph {
    var corpus = SmallCorpus.corpus
    let first = corpus.people.count
    for (index, name) in names.enumerated() {
      corpus.people.append(
        Person(
          id: "p\(first + index + 1)", name: PersonName(given: name, family: name), aliases: [name])
      )
    }
    corpus.works.append(
      LinkedWork(
        id: "w9", title: names.joined(separator: " "), year: 2020, date: nil, venue: nil,
        venueText: names[2], kind: .journal, listing: .own,
        authors: names.indices.map {
          LinkedWork.Author(person: first + $0, text: names[$0], equalContribution: false)
        }, etAl: true, documents: ["a\"b.txt"],
        evidence: [Evidence(document: "a\"<b>.txt", line: 1, quote: names[1])]))
    return CollaborationGraph(corpus)
  }

  private func xml(_ format: ExportFormat) -> (counts: [String: Int], error: String?) {
    let counter = ElementCounter()
    let parser = XMLParser(data: Data(format.export(Self.hostileGraph)))
    parser.delegate = counter
    let isSound = parser.parse()
    return (counter.counts, isSound ? nil : "\(String(describing: parser.parserError))")
  }

  @Test(arguments: [ExportFormat.graphml, .gexf])
  func xmlFormatsAreWellFormed(format: ExportFormat) {
    let network = ExportedNetwork(Self.hostileGraph)
    let (counts, error) = xml(format)
    #expect(error == nil)
    #expect(counts["node"] == network.nodes.count)
    #expect(counts["edge"] == network.edges.count)
  }

  @Test(arguments: [ExportFormat.cx2, .vosviewer, .nodelink, .csljson, .json])
  func jsonFormatsAreRead(format: ExportFormat) throws {
    let read = try JSONSerialization.jsonObject(with: Data(format.export(Self.hostileGraph)))
    let network = ExportedNetwork(Self.hostileGraph)
    switch format {
    case .cx2:
      let aspects = try #require(read as? [[String: Any]])
      #expect(aspects.first?["CXVersion"] as? String == "2.0")
      let nodes = aspects.compactMap { $0["nodes"] as? [Any] }.first
      let edges = aspects.compactMap { $0["edges"] as? [Any] }.first
      #expect(nodes?.count == network.nodes.count)
      #expect(edges?.count == network.edges.count)
      #expect(aspects.last?["status"] != nil)
    case .nodelink:
      let object = try #require(read as? [String: Any])
      let nodes = try #require(object["nodes"] as? [[String: Any]])
      let ids = Set(nodes.compactMap { $0["id"] as? String })
      let edges = try #require(object["edges"] as? [[String: Any]])
      #expect(ids.count == network.nodes.count)
      #expect(edges.allSatisfy { ids.contains($0["source"] as? String ?? "") })
    case .csljson: #expect((read as? [Any])?.count == Self.hostileGraph.corpus.works.count)
    default: #expect(read is [String: Any])
    }
  }

  @Test func pajekNumbersEveryVertexOnce() {
    let text = String(decoding: ExportFormat.pajek.export(Self.hostileGraph), as: UTF8.self)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let count = ExportedNetwork(Self.hostileGraph).nodes.count
    #expect(lines[0] == "*Vertices \(count)")
    for number in 1...count {
      #expect(lines[number].hasPrefix("\(number) \""))
      #expect(lines[number].filter { $0 == "\"" }.count == 2)
    }
    #expect(lines[count + 1] == "*Arcs")
  }

  @Test func sifHasThreeFieldsOrOne() {
    let network = ExportedNetwork(Self.hostileGraph)
    let text = String(decoding: ExportFormat.sif.export(Self.hostileGraph), as: UTF8.self)
    let rows = text.split(separator: "\n").map { $0.split(separator: "\t").count }
    #expect(rows.count { $0 == 3 } == network.edges.count)
    #expect(rows.allSatisfy { $0 == 3 || $0 == 1 })
  }

  @Test func bibtexBracesAreBalanced() {
    let text = String(decoding: ExportFormat.bibtex.export(Self.hostileGraph), as: UTF8.self)
    var depth = 0
    for character in text {
      if character == "{" { depth += 1 }
      if character == "}" { depth -= 1 }
      #expect(depth >= 0)
    }
    #expect(depth == 0)
    #expect(text.contains(" and others}"))
  }

  @Test(arguments: ExportFormat.allCases)
  func everyFormatIsTheSameTwiceAndTakesAnEmptyGraph(format: ExportFormat) {
    #expect(format.export(Self.hostileGraph) == format.export(Self.hostileGraph))
    _ = format.export(CollaborationGraph(LinkedCorpus()))
  }

  @Test(arguments: [ExportFormat.graphml, .gexf, .sif, .pajek, .csv, .bibtex, .nodelink])
  func smallCorpusIsWrittenAsBefore(format: ExportFormat) {
    let bytes = format.export(SmallCorpus.graph)
    expectGolden(String(decoding: bytes, as: UTF8.self), "small.\(format.rawValue)")
  }
}

private final class ElementCounter: NSObject, XMLParserDelegate {
  var counts: [String: Int] = [:]

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    counts[name, default: 0] += 1
  }
}
