import CGraphviz
import Drawing
import Export
import GraphAnalysis
import Rendering
import TestSupport
import Testing

/// Holds the DOT writer and the builder of the library's graph to each other: the library's own
/// reader must make of the text what the builder makes through calls.
struct DOTAgreementTests {
  @Test(arguments: 0..<20)
  func theTextReadsAsTheGraphThatIsBuilt(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var picture = Picture(title: "T", summary: "S")
    for index in 0..<30 {
      picture.nodes.append(
        Picture.Node(
          id: "n\(index)" + (index % 3 == 0 ? HostileText.next(&random) : ""),
          label: HostileText.next(&random),
          kind: Picture.Node.Kind.allCases[index % Picture.Node.Kind.allCases.count],
          isShared: index % 4 == 0, tooltip: HostileText.next(&random),
          link: HostileText.next(&random)))
    }
    for index in 1..<30 {
      picture.edges.append(
        Picture.Edge(
          from: index, to: Int.random(in: 0..<index, using: &random),
          kind: Picture.Edge.Kind.allCases[index % Picture.Edge.Kind.allCases.count],
          weight: Double(index), label: index % 5 == 0 ? HostileText.next(&random) : "",
          tooltip: HostileText.next(&random)))
    }
    picture.groups = [Picture.Group(id: "g", label: HostileText.next(&random), members: [0, 1])]
    try compare(picture)
  }

  @Test func theCollaborationViewReadsAsItIsBuilt() throws {
    let corpus = randomCorpus(seed: 3, applicants: 4, people: 90, works: 40)
    try compare(CollaborationView(CollaborationGraph(corpus)).picture())
  }

  private func compare(_ picture: Picture) throws {
    let expected = AttributedGraph(picture, style: .color)
    let text = String(decoding: DOTWriter(picture).export(), as: UTF8.self)
    try Renderer.withLibrary {
      let graph = try unsafe #require(unsafe coterie_graph_read(text))
      defer { unsafe coterie_graph_free(graph) }
      var nodes = unsafe [String: UnsafeMutableRawPointer]()
      var next = unsafe coterie_first_node(graph)
      var edgeCount = 0
      while let node = unsafe next {
        unsafe nodes[String(cString: coterie_name(node))] = unsafe node
        var out = unsafe coterie_first_out(graph, node)
        while let edge = unsafe out {
          edgeCount += 1
          unsafe out = unsafe coterie_next_out(graph, edge)
        }
        unsafe next = unsafe coterie_next_node(graph, node)
      }
      #expect(unsafe nodes.count == Set(expected.nodes.map(\.name)).count)
      #expect(edgeCount == expected.edges.count)
      for attribute in expected.attributes {
        #expect(unsafe Self.value(of: graph, attribute.name) == attribute.value)
      }
      for node in expected.nodes {
        let read = try unsafe #require(unsafe nodes[node.name])
        for attribute in node.attributes {
          #expect(unsafe Self.value(of: read, attribute.name) == attribute.value)
        }
      }
      for edge in expected.edges {
        let tail = try unsafe #require(unsafe nodes[edge.tail])
        var out = unsafe coterie_first_out(graph, tail)
        var isFound = false
        while let read = unsafe out, !isFound {
          isFound = unsafe String(cString: coterie_name(coterie_edge_head(read))) == edge.head
          for attribute in edge.attributes where isFound {
            let value = unsafe Self.value(of: read, attribute.name)
            isFound = value == attribute.value
          }
          unsafe out = unsafe coterie_next_out(graph, read)
        }
        #expect(isFound, "\(edge)")
      }
    }
  }

  private static func value(of object: UnsafeMutableRawPointer, _ name: String) -> String? {
    guard let text = unsafe coterie_get(object, name) else { return nil }
    return unsafe String(cString: text)
  }
}
