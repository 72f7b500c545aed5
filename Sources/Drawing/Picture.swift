/// What a picture shows, before anything is laid out: the one source of every drawn file.
///
/// Nodes are referred to by their place in ``nodes``. All lists are in the order in which they are
/// written, which is fixed for a given graph, so that the same graph gives the same files.
package struct Picture: Sendable, Hashable, Codable {
  /// The name of the layout engine.
  package enum Engine: String, Sendable, Hashable, Codable, CaseIterable {
    case sfdp, neato, fdp, dot
  }

  /// The heading that is printed on the picture.
  package var title: String
  /// What the picture shows, in a sentence or two, for readers who can't see it.
  package var summary: String
  package var engine: Engine
  /// Whether ranks follow the direction of the edges (trees of advisors).
  package var isDirected: Bool
  /// Whether what hangs on one hub alone is set around it, not by the engine.
  package var hasRings: Bool
  package var nodes: [Node]
  package var edges: [Edge]
  package var groups: [Group]
  /// Where each node stands in a table of columns and rows; empty where the engine places them.
  package var cells: [Cell]
  /// What was left out, a sentence each; printed below the picture.
  package var omissions: [String]

  package init(
    title: String, summary: String, engine: Engine = .sfdp, isDirected: Bool = false,
    hasRings: Bool = true, nodes: [Node] = [], edges: [Edge] = [], groups: [Group] = [],
    cells: [Cell] = [], omissions: [String] = []
  ) {
    self.title = title
    self.summary = summary
    self.engine = engine
    self.isDirected = isDirected
    self.hasRings = hasRings
    self.nodes = nodes
    self.edges = edges
    self.groups = groups
    self.cells = cells
    self.omissions = omissions
  }

  /// A person or thing with its label.
  package struct Node: Sendable, Hashable, Codable {
    /// What is drawn, which decides the shape.
    package enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
      case applicant, panel, coauthor, advisor, person
      /// Several people folded into one label.
      case others
      case institution, topic, system, work, year
      /// What ties two people, between them.
      case tie
    }

    /// Unique in the picture and stable between runs: the id of the interchange.
    package var id: String
    package var label: String
    package var kind: Kind
    /// Whether it ties two or more of the people asked about together.
    package var isShared: Bool
    package var tooltip: String
    /// A relative or web address to open; nil for none.
    package var link: String?

    package init(
      id: String, label: String, kind: Kind, isShared: Bool = false, tooltip: String = "",
      link: String? = nil
    ) {
      self.id = id
      self.label = label
      self.kind = kind
      self.isShared = isShared
      self.tooltip = tooltip
      self.link = link
    }
  }

  /// A line between two nodes.
  package struct Edge: Sendable, Hashable, Codable {
    /// What the line says, which decides its stroke.
    package enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
      case coauthor, advisor, collaborator
      case possiblySame = "possibly-same"
      case topic, affiliation, system
      /// To several people folded into one label.
      case others
      /// Between two years of one person.
      case lane
      case conflict
      case possibleConflict = "possible-conflict"
      case waivedConflict = "waived-conflict"
    }

    package var from: Int
    package var to: Int
    package var kind: Kind
    package var weight: Double
    /// Whether it leads to somebody who is shared.
    package var isShared: Bool
    package var label: String
    package var tooltip: String

    package init(
      from: Int, to: Int, kind: Kind, weight: Double = 1, isShared: Bool = false,
      label: String = "", tooltip: String = ""
    ) {
      self.from = from
      self.to = to
      self.kind = kind
      self.weight = weight
      self.isShared = isShared
      self.label = label
      self.tooltip = tooltip
    }
  }

  /// A place in a table, counted from the upper left corner.
  package struct Cell: Sendable, Hashable, Codable {
    package var column: Int
    package var row: Int

    package init(column: Int, row: Int) {
      self.column = column
      self.row = row
    }
  }

  /// Nodes that are drawn in one box.
  package struct Group: Sendable, Hashable, Codable {
    package var id: String
    package var label: String
    package var members: [Int]

    package init(id: String, label: String, members: [Int]) {
      self.id = id
      self.label = label
      self.members = members
    }
  }
}
