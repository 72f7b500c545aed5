/// An entry of the legend: a sample and what it means.
package struct LegendEntry: Sendable, Hashable {
  package enum Sample: Sendable, Hashable {
    case node(Picture.Node.Kind, isShared: Bool)
    case edge(Picture.Edge.Kind)
  }

  package var sample: Sample
  package var label: String
}

extension Picture {
  /// The legend: an entry for each kind of node and edge that the picture has, in a fixed order.
  package var legend: [LegendEntry] {
    var entries: [LegendEntry] = []
    for kind in Node.Kind.allCases where kind != .year && nodes.contains(where: { $0.kind == kind })
    {
      entries.append(LegendEntry(sample: .node(kind, isShared: false), label: kind.caption))
    }
    if let shared = nodes.first(where: { $0.isShared && !$0.kind.isAskedAbout }) {
      // The sample has the shape of what is shared here.
      let kind = shared.kind == .advisor ? Node.Kind.coauthor : shared.kind
      entries.append(
        LegendEntry(
          sample: .node(kind, isShared: true),
          label: kind == .work ? "With somebody shared" : "Shared by two or more"))
    }
    for kind in Edge.Kind.allCases where edges.contains(where: { $0.kind == kind }) {
      if let caption = kind.caption {
        entries.append(LegendEntry(sample: .edge(kind), label: caption))
      }
    }
    return entries
  }
}

extension Picture.Node.Kind {
  /// What the legend calls it.
  package var caption: String {
    switch self {
    case .applicant: "Applicant"
    case .panel: "Committee"
    case .coauthor: "Coauthor"
    case .advisor: "Advisor"
    case .person: "Other person"
    case .others: "Further coauthors"
    case .institution: "Institution"
    case .topic: "Topic"
    case .system: "System"
    case .work: "Works of a year"
    case .year: "Year"
    case .tie: "What ties the two"
    }
  }

  /// Whether somebody asked for these: they keep their look and are never left out first.
  package var isAskedAbout: Bool { self == .applicant || self == .panel }
}

extension Picture.Edge.Kind {
  /// What the legend says of it; nil where the node at its end says enough.
  package var caption: String? {
    switch self {
    case .coauthor: "Joint works (thicker: more)"
    case .advisor: "Points to the advisor, supervisor, mentor or host"
    case .collaborator: "Said to work together"
    case .possiblySame: "Possibly the same person"
    case .topic: "Works on"
    case .affiliation: "Is or was at"
    case .system: "Made"
    case .others, .lane: nil
    case .conflict: "Conflict of interest"
    case .possibleConflict: "Possible conflict (date or identity open)"
    case .waivedConflict: "Waived"
    }
  }
}
