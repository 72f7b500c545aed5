import Drawing
package import GraphAnalysis

/// The formats in which a graph can be written.
package enum ExportFormat: String, Sendable, Hashable, CaseIterable {
  case json, dot, graphml, gexf, cx2, sif, pajek, vosviewer, nodelink, csv, bibtex, csljson

  /// What the format is, for a list of choices.
  package var summary: String {
    switch self {
    case .json: "the interchange coterie-graph/1, complete"
    case .dot: "the default picture, for Graphviz"
    case .graphml: "GraphML, for most network tools"
    case .gexf: "GEXF 1.3, for Gephi"
    case .cx2: "CX2, for Cytoscape and NDEx"
    case .sif: "simple interaction format, for Cytoscape"
    case .pajek: "Pajek .net"
    case .vosviewer: "VOSviewer JSON: people and joint works"
    case .nodelink: "node-link JSON, for NetworkX and D3"
    case .csv: "a table of edges"
    case .bibtex: "the works, as BibTeX"
    case .csljson: "the works, as CSL-JSON"
    }
  }

  /// The graph in this format.
  package func export(_ graph: CollaborationGraph) -> [UInt8] {
    let network = ExportedNetwork(graph, kinds: kinds)
    return switch self {
    case .json: GraphJSONExporter(graph).export()
    case .dot: DOTWriter(CollaborationView(graph).picture()).export()
    case .graphml: GraphMLExporter(network).export()
    case .gexf: GEXFExporter(network).export()
    case .cx2: CX2Exporter(network).export()
    case .sif: SIFExporter(network).export()
    case .pajek: PajekExporter(network).export()
    case .vosviewer: VOSviewerExporter(network).export()
    case .nodelink: NodeLinkExporter(network).export()
    case .csv: EdgesCSVExporter(network).export()
    case .bibtex: BibTeXExporter(graph).export()
    case .csljson: CSLJSONExporter(graph).export()
    }
  }

  /// The kinds of edges that the format's rows are made of.
  private var kinds: [EdgeKind] {
    switch self {
    case .json, .dot, .bibtex, .csljson: []
    case .vosviewer: [.coauthor]
    default: EdgeKind.allCases
    }
  }
}
