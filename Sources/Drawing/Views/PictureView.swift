package import GraphAnalysis

/// The views that a graph can be drawn in.
package enum PictureView: String, Sendable, Hashable, CaseIterable {
  case collaboration, shared, ego, advisors, topics, affiliations

  /// The picture of a graph in this view.
  ///
  /// - Parameters:
  ///   - graph: what to draw.
  ///   - people: the people asked about; nil for applicants and committee.
  ///   - maximumLabels: the most labels.
  ///   - report: the file to which labels link.
  /// - Returns: the picture, which says what was left out.
  package func picture(
    of graph: CollaborationGraph, people: [Int]? = nil, maximumLabels: Int = 120,
    report: String? = nil
  ) -> Picture {
    let options = CollaborationView.Options(
      people: people, maximumLabels: maximumLabels, report: report)
    switch self {
    case .collaboration: return CollaborationView(graph, options: options).picture()
    case .shared:
      var options = options
      options.smallCircle = 0
      options.coauthorsPerPerson = 0
      options.showsFolded = false
      var picture = CollaborationView(graph, options: options).picture()
      picture.title = "What ties them together"
      return picture
    case .ego: return EgoView(graph, options: options).picture()
    case .advisors: return AdvisorsView(graph, options: options).picture()
    case .topics: return TiesView(graph, kind: .topic, options: options).picture()
    case .affiliations: return TiesView(graph, kind: .affiliation, options: options).picture()
    }
  }
}

/// Why a picture can't be laid out.
package struct PictureTooLarge: Error, Hashable, CustomStringConvertible {
  package var engine: Picture.Engine
  package var nodes: Int

  package var description: String {
    "\(nodes) labels are too many for the layout “\(engine.rawValue)”, which takes up to "
      + "\(engine.largest); lower --labels, or use sfdp."
  }
}

extension Picture.Engine {
  /// The most nodes that the engine lays out in reasonable time.
  ///
  /// Measured on collaboration graphs with Graphviz 2.43: beyond these, a layout takes minutes, and
  /// nothing can stop it.
  package var largest: Int {
    switch self {
    case .dot: 500
    case .fdp: 200
    case .neato: 1500
    case .sfdp: 5000
    }
  }
}

extension Picture {
  /// Throws where the picture has more labels than its engine can place.
  package func check() throws(PictureTooLarge) {
    guard nodes.count <= engine.largest else {
      throw PictureTooLarge(engine: engine, nodes: nodes.count)
    }
  }
}
