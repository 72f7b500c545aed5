import Bibliography
import Export
import Foundation
import GraphAnalysis
import Linking
import Pipeline
import Testing

@Suite struct GraphJSONReaderTests {
  /// The file that the exporter's own test holds to.
  private static let golden = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../ExportTests/JSON/Golden/small.json").standardizedFileURL

  @Test func writtenAgainGivesTheSameBytes() throws {
    let bytes = try Data(contentsOf: Self.golden)
    let corpus = try GraphJSONReader.read(bytes, file: "graph.json")
    let again = Data(GraphJSONExporter(CollaborationGraph(corpus)).export())
    #expect(String(decoding: again, as: UTF8.self) == String(decoding: bytes, as: UTF8.self))
  }

  /// What the schema asks for is enough; nothing beyond it is needed.
  @Test func bareFileIsRead() throws {
    let text = """
      {"schema": "coterie-graph/1", "documents": [{"id": "a.txt", "kind": "cv", "owner": "p1"}],
       "people": [{"id": "p1", "name": "Ada van der Berg", "applicant": true, "later": [1]},
                  {"id": "p2", "name": "Bo"}],
       "works": [{"id": "w1", "title": "T", "authors": [{"person": "p1", "text": "A"},
                                                         {"person": "p2", "text": "B"}]}],
       "relations": []}
      """
    let corpus = try GraphJSONReader.read(Data(text.utf8), file: "graph.json")
    #expect(corpus.people.map(\.name.display) == ["Ada van der Berg", "Bo"])
    #expect(corpus.documents.first?.owner == 0)
    #expect(CollaborationGraph(corpus)[.coauthor].edgeCount == 1)
  }

  @Test(arguments: [
    ("", "is no graph in JSON"),
    ("[1, 2]", "is no graph in JSON"),
    ("{}", "has the schema \"\""),
    (#"{"schema": "coterie-graph/2"}"#, "has the schema \"coterie-graph/2\""),
    (#"{"schema": "coterie-graph/1"}"#, "\"documents\" is missing"),
    (
      #"{"schema": "coterie-graph/1", "documents": [], "people": [{"id": 7, "name": "A"}], "#
        + #""works": [], "relations": []}"#,
      "at people[0].id: a value of another type"
    ),
    (
      #"{"schema": "coterie-graph/1", "documents": [{"id": "a", "kind": "cv", "owner": "p9"}], "#
        + #""people": [], "works": [], "relations": []}"#,
      "documents[0].owner refers to \"p9\""
    ),
    (
      #"{"schema": "coterie-graph/1", "documents": [], "people": [{"id": "p1", "name": "A"}, "#
        + #"{"id": "p1", "name": "B"}], "works": [], "relations": []}"#,
      "two entries with the id \"p1\""
    ),
    (
      #"{"schema": "coterie-graph/1", "documents": [], "people": [], "works": [], "relations": "#
        + #"[{"kind": "advisor", "from": "p1", "to": "p2"}]}"#,
      "a relation refers to \"p1\""
    ),
  ])
  func refuses(text: String, message: String) {
    let error = #expect(throws: GraphJSONError.self) {
      try GraphJSONReader.read(Data(text.utf8), file: "graph.json")
    }
    #expect(error?.description.contains(message) == true, "\(error?.description ?? "no error")")
  }
}
