import Bibliography
package import GraphAnalysis
import Linking

/// The graph as plain rows of nodes and edges, from which every network format is written.
///
/// Formats differ in what they can hold; here nothing is nil, nested or a list, which is what their
/// readers stumble over: a missing number is left out, lists are joined by "; ".
package struct ExportedNetwork: Sendable {
  /// A value of an attribute.
  package enum Value: Sendable, Hashable {
    case text(String)
    case integer(Int)
    case real(Double)
    case boolean(Bool)
  }

  package struct Node: Sendable, Hashable {
    package var id: String
    package var label: String
    /// "person", "institution", "topic" or "system".
    package var kind: String
    package var isApplicant: Bool
    package var isPanel: Bool
    package var works: Int
    package var coauthors: Int
    package var aliases: String
  }

  package struct Edge: Sendable, Hashable {
    package var source: Int
    package var target: Int
    package var kind: EdgeKind
    package var weight: Double
    package var fractional: Double?
    package var firstYear: Int?
    package var lastYear: Int?
    package var label: String
    /// "document:line", joined.
    package var evidence: String
  }

  package let nodes: [Node]
  package let edges: [Edge]

  /// The rows of a graph.
  ///
  /// - Parameters:
  ///   - graph: the graph.
  ///   - kinds: the kinds of edges; things that no edge touches are left out, people are not.
  package init(_ graph: CollaborationGraph, kinds: [EdgeKind] = EdgeKind.allCases) {
    var nodes: [Node] = []
    var places: [GraphNode: Int] = [:]
    for index in graph.corpus.people.indices {
      places[.person(index)] = nodes.count
      nodes.append(Self.person(index, graph))
    }
    var edges: [Edge] = []
    for relation in graph.relations(of: kinds) {
      guard let source = Self.place(relation.from, in: graph, &nodes, &places),
        let target = Self.place(relation.to, in: graph, &nodes, &places)
      else { continue }
      let evidence = relation.evidence.prefix(20).map { "\($0.document):\($0.line)" }
      edges.append(
        Edge(
          source: source, target: target, kind: relation.kind, weight: relation.weight,
          fractional: relation.fractional, firstYear: relation.years.first,
          lastYear: relation.years.last, label: relation.label?.rawValue ?? "",
          evidence: evidence.joined(separator: "; ")))
    }
    self.nodes = nodes
    self.edges = edges
  }

  private static func person(_ index: Int, _ graph: CollaborationGraph) -> Node {
    let person = graph.corpus.people[index]
    return Node(
      id: person.id, label: person.name.display, kind: "person", isApplicant: person.isApplicant,
      isPanel: person.isPanel, works: graph.works(of: index).count,
      coauthors: graph[.coauthor].degree(index), aliases: person.aliases.joined(separator: "; "))
  }

  /// The place of a node, which is added where it is new; nil for works and talks.
  private static func place(
    _ node: GraphNode, in graph: CollaborationGraph, _ nodes: inout [Node],
    _ places: inout [GraphNode: Int]
  ) -> Int? {
    if let known = places[node] { return known }
    let kind: String
    switch node {
    case .institution: kind = "institution"
    case .topic: kind = "topic"
    case .system: kind = "system"
    case .person, .work, .talk: return nil
    }
    places[node] = nodes.count
    nodes.append(
      Node(
        id: graph.id(of: node), label: graph.name(of: node), kind: kind, isApplicant: false,
        isPanel: false, works: 0, coauthors: 0, aliases: ""))
    return nodes.count - 1
  }
}

extension ExportedNetwork {
  /// The attributes of nodes, in the order in which formats declare them.
  package static let nodeAttributes = [
    "kind", "applicant", "panel", "works", "coauthors", "aliases",
  ]

  /// The attributes of edges, in the order in which formats declare them.
  package static let edgeAttributes = [
    "kind", "weight", "fractional", "first_year", "last_year", "role", "evidence",
  ]

  /// The attributes that a node has.
  package static func attributes(of node: Node) -> [(name: String, value: Value)] {
    [
      ("kind", .text(node.kind)), ("applicant", .boolean(node.isApplicant)),
      ("panel", .boolean(node.isPanel)), ("works", .integer(node.works)),
      ("coauthors", .integer(node.coauthors)), ("aliases", .text(node.aliases)),
    ]
  }

  /// The attributes that an edge has.
  package static func attributes(of edge: Edge) -> [(name: String, value: Value)] {
    var result: [(name: String, value: Value)] = [
      ("kind", .text(edge.kind.rawValue)), ("weight", .real(edge.weight)),
    ]
    if let fractional = edge.fractional { result.append(("fractional", .real(fractional))) }
    if let year = edge.firstYear { result.append(("first_year", .integer(year))) }
    if let year = edge.lastYear { result.append(("last_year", .integer(year))) }
    if !edge.label.isEmpty { result.append(("role", .text(edge.label))) }
    result.append(("evidence", .text(edge.evidence)))
    return result
  }

  /// The type of an attribute, as GraphML, GEXF and CX2 call it alike.
  package static func type(of attribute: String) -> String {
    switch attribute {
    case "applicant", "panel", "directed": "boolean"
    case "works", "coauthors", "first_year", "last_year": "integer"
    case "weight", "fractional": "double"
    default: "string"
    }
  }

  /// A number with at most six decimals.
  package static func spelled(_ value: Double) -> String {
    guard value.isFinite else { return "0.0" }
    return (abs(value) < 1e9 ? (value * 1e6).rounded() / 1e6 : value).description
  }
}
