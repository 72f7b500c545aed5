package import GraphAnalysis

/// The views that a graph can be drawn in.
package enum PictureView: String, Sendable, Hashable, CaseIterable {
  case collaboration, shared, ego, advisors, topics, affiliations, timeline, conflicts

  /// The picture of a graph in this view.
  ///
  /// - Parameters:
  ///   - graph: what to draw.
  ///   - people: the people asked about; nil for applicants and committee.
  ///   - maximumLabels: the most labels.
  ///   - report: the file to which labels link.
  ///   - conflicts: what ``conflicts`` shows.
  /// - Returns: the picture, which says what was left out.
  package func picture(
    of graph: CollaborationGraph, people: [Int]? = nil, maximumLabels: Int = 120,
    report: String? = nil, conflicts: ConflictReport? = nil
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
      options.drawsOnlyTies = true
      var picture = CollaborationView(graph, options: options).picture()
      picture.title = "What ties them together"
      return picture
    case .ego: return EgoView(graph, options: options).picture()
    case .advisors: return AdvisorsView(graph, options: options).picture()
    case .topics: return TiesView(graph, kind: .topic, options: options).picture()
    case .affiliations: return TiesView(graph, kind: .affiliation, options: options).picture()
    case .timeline: return TimelineView(graph, options: options).picture()
    case .conflicts:
      guard let conflicts else {
        return Picture(title: "Conflicts of interest", summary: "No policy was applied.")
      }
      return ConflictsView(graph, report: conflicts, options: options).picture()
    }
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
