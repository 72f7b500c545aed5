import Bibliography
import Linking

extension GraphJSONReader {
  /// The edges to topics, by source and topic.
  struct TopicEdges {
    var edges: [[String]: (weight: Double, evidence: [Evidence])] = [:]
  }

  func topicEdges() throws(GraphJSONError) -> TopicEdges {
    var result = TopicEdges()
    for record in relations["topic"] ?? [] {
      guard people[record.from] != nil || works[record.from] != nil || talks[record.from] != nil
      else { throw .unknownID(file: file, id: record.from, place: "a relation") }
      result.edges[[record.from, record.to]] = (record.weight ?? 1, evidence(record.evidence))
    }
    return result
  }

  func assignments(
    _ ids: [String]?, from source: String, _ given: TopicEdges, _ place: String
  ) throws(GraphJSONError) -> [TopicAssignment] {
    var result: [TopicAssignment] = []
    for id in ids ?? [] {
      guard let topic = topics[id] else { throw .unknownID(file: file, id: id, place: place) }
      let edge = given.edges[[source, id]]
      result.append(
        TopicAssignment(topic: topic, weight: edge?.weight ?? 1, evidence: edge?.evidence ?? []))
    }
    return result
  }

  /// A document's topics: what its owner's edges have beyond those of the owner's works and talks.
  func readDocuments(_ given: TopicEdges) throws(GraphJSONError) -> [LinkedDocument] {
    var rest = given.edges
    var shown: [[String]: Set<Evidence>] = [:]
    let sources =
      records.works.map { ($0.id, $0.authors.map(\.person), $0.topics ?? []) }
      + (records.talks ?? []).map { ($0.id, $0.speaker.map { [$0] } ?? [], $0.topics ?? []) }
    for (source, holders, ids) in sources {
      for id in ids {
        guard let edge = given.edges[[source, id]] else { continue }
        for holder in holders {
          rest[[holder, id]]?.weight -= edge.weight
          shown[[holder, id], default: []].formUnion(edge.evidence)
        }
      }
    }
    var claims: [[String]: Int] = [:]
    for record in records.documents {
      guard let owner = record.owner else { continue }
      for id in record.topics ?? [] { claims[[owner, id], default: 0] += 1 }
    }
    var result: [LinkedDocument] = []
    for (position, record) in records.documents.enumerated() {
      let owner: Int? = try find(record.owner, in: people, "documents[\(position)].owner")
      var topics = try assignments(record.topics, from: "", given, "documents[\(position)].topics")
      if let owner = record.owner {
        for (place, id) in (record.topics ?? []).enumerated() {
          guard let edge = rest[[owner, id]] else { continue }
          let here = edge.evidence.filter { $0.document == record.id }
          let own = here.filter { !(shown[[owner, id]] ?? []).contains($0) }
          topics[place].evidence = own.isEmpty ? here : own
          topics[place].weight = edge.weight / Double(max(1, claims[[owner, id]] ?? 1))
        }
      }
      result.append(
        LinkedDocument(
          id: record.id, kind: DocumentKind(rawValue: record.kind) ?? .unknown, owner: owner,
          role: record.role.flatMap(LinkedDocument.Role.init) ?? .other, topics: topics))
    }
    return result
  }
}
