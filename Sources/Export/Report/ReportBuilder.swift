package import Bibliography
package import Drawing
package import GraphAnalysis
import Linking

/// Puts the report together, section by section.
package struct ReportBuilder {
  /// What happened before the graph was built.
  package struct Reading: Sendable {
    /// Files that were left out, with the reason.
    package var skipped: [(document: String, reason: String)]
    package var diagnostics: [Diagnostic]
    /// Passages that something was expected of and nothing was read from.
    package var missed: [MissedPassage]

    package init(
      skipped: [(document: String, reason: String)] = [], diagnostics: [Diagnostic] = [],
      missed: [MissedPassage] = []
    ) {
      self.skipped = skipped
      self.diagnostics = diagnostics
      self.missed = missed
    }
  }

  let graph: CollaborationGraph
  let shared: SharedCoauthors
  let reading: Reading
  /// The default picture, whose lines the report lists.
  let drawn: Picture
  let phrases: ReportPhrases
  private(set) var blocks: [ReportDocument.Block] = []
  private var notes: [Evidence] = []
  private var numbers: [Evidence: Int] = [:]

  /// The most rows of one list or table; what is beyond is counted.
  static let longestList = 400
  /// The most rows of a table that is folded away.
  static let longestFolded = 6000
  /// The most people of the matrix.
  static let widestMatrix = 24

  package init(
    _ graph: CollaborationGraph, shared: SharedCoauthors, reading: Reading, picture: Picture
  ) {
    self.graph = graph
    self.shared = shared
    self.reading = reading
    drawn = picture
    phrases = ReportPhrases(graph)
  }

  package mutating func build() -> ReportDocument {
    addSummary()
    addReading()
    addSharedCoauthors()
    addAdvisors()
    for person in shared.people { addPerson(person) }
    addTalks()
    addDoubts()
    addMissed()
    addEverybody()
    addProblems()
    return ReportDocument(title: "Collaboration report", blocks: blocks, notes: notes)
  }

  // MARK: Pieces

  mutating func heading(_ level: Int, _ text: String, anchor: String? = nil) {
    blocks.append(.heading(level: level, text: text, anchor: anchor))
  }

  mutating func paragraph(_ inlines: ReportDocument.Inline...) { paragraph(inlines) }

  mutating func paragraph(_ inlines: [ReportDocument.Inline]) {
    blocks.append(.paragraph(inlines))
  }

  mutating func list(_ items: [[ReportDocument.Inline]]) {
    guard !items.isEmpty else { return }
    var shown = Array(items.prefix(Self.longestList))
    if items.count > shown.count {
      shown.append([.emphasis("and \(items.count - shown.count) more, see graph.json")])
    }
    blocks.append(.list(shown))
  }

  mutating func table(_ table: ReportDocument.Table) {
    guard !table.rows.isEmpty else { return }
    var table = table
    let surplus = table.rows.count - (table.isFolded ? Self.longestFolded : Self.longestList)
    if surplus > 0 {
      table.rows.removeLast(surplus)
      table.facts = Array(table.facts.prefix(table.rows.count))
      var row = Array(repeating: [ReportDocument.Inline](), count: table.header.count)
      row[0] = [.emphasis("and \(surplus) more, see graph.json")]
      table.rows.append(row)
    }
    blocks.append(.table(table))
  }

  mutating func picture() { blocks.append(.picture) }

  /// A chart, unless it would have one bar or none.
  mutating func chart(_ chart: ReportDocument.Chart) {
    if chart.bars.count > 1 { blocks.append(.chart(chart)) }
  }

  /// A reference to where the sources say so; at most four places are named.
  mutating func note(_ evidence: [Evidence]) -> [ReportDocument.Inline] {
    var used: [Int] = []
    for item in evidence.sorted().prefix(4) {
      let number: Int
      if let known = numbers[item] {
        number = known
      } else {
        notes.append(item)
        number = notes.count
        numbers[item] = number
      }
      if !used.contains(number) { used.append(number) }
    }
    return used.isEmpty ? [] : [.notes(used.sorted())]
  }

  /// A name that leads to the person's own section, where there is one.
  func person(_ index: Int) -> ReportDocument.Inline {
    let name = phrases.name(index)
    return shared.people.contains(index)
      ? .link(name, anchor: graph.corpus.people[index].id) : .text(name)
  }
}
