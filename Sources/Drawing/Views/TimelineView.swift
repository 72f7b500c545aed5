import Bibliography
package import GraphAnalysis
import Linking

/// The people asked about year by year: a row for each, a column for each year or span of years.
///
/// A label says how many works there are, where they appeared, where a stay began, and which of the
/// authors are asked about or shared by two of those who are.
package struct TimelineView: Sendable {
  private let graph: CollaborationGraph
  private let options: CollaborationView.Options

  /// The most columns of a page.
  private static let mostColumns = 12

  package init(_ graph: CollaborationGraph, options: CollaborationView.Options) {
    self.graph = graph
    self.options = options
  }

  /// What stands in one cell.
  private struct Entry {
    var works: [Int] = []
    var begun: [Int] = []
  }

  /// The picture.
  ///
  /// - Complexity: O(works and stays of the people asked about).
  package func picture() -> Picture {
    let asked = Circle.people(options.people, in: graph)
    let timelines = asked.map { Timeline(of: $0, in: graph) }
    let years = Set(timelines.flatMap { $0.years.filter(Self.tells).map(\.year) })
    var picture = Picture(
      title: "Works and stays by year", summary: "", engine: .neato, hasRings: false)
    guard let first = years.min(), let last = years.max() else {
      picture.summary = "Nothing with a year was found."
      return picture
    }
    // The narrowest spans with which everything fits, else as many rows as there is room for.
    var span = 1
    var rows: [[Int: Entry]] = []
    for width in [1, 2, 3, 5, 10, 20] {
      span = width
      rows = timelines.map { Self.entries($0, from: first, span: width) }
      let columns = min(Set(rows.flatMap(\.keys)).count + 2, (last - first) / width + 1)
      let labels = rows.reduce(columns + rows.count) { $0 + $1.count }
      if labels <= options.maximumLabels && columns <= Self.mostColumns { break }
    }
    draw(asked, rows, first: first, last: last, span: span, into: &picture)
    let undated = Set(timelines.flatMap(\.undated)).count
    if undated > 0 {
      picture.omissions.append(
        "\(undated) \(undated == 1 ? "work" : "works") without a year \(undated == 1 ? "is" : "are") "
          + "not drawn.")
    }
    return picture
  }

  private static func tells(_ year: Timeline.Year) -> Bool {
    !year.works.isEmpty || !year.begun.isEmpty
  }

  private static func entries(_ timeline: Timeline, from first: Int, span: Int) -> [Int: Entry] {
    var entries: [Int: Entry] = [:]
    for year in timeline.years where tells(year) {
      let column = (year.year - first) / span
      entries[column, default: Entry()].works += year.works
      entries[column, default: Entry()].begun += year.begun
    }
    return entries
  }

  private func draw(
    _ asked: [Int], _ rows: [[Int: Entry]], first: Int, last: Int, span: Int,
    into picture: inout Picture
  ) {
    let text = PictureLabels(graph)
    // A year in which nothing happened has its column too, where there is room for all of them.
    let all = (last - first) / span + 1
    let columns = all <= Self.mostColumns ? Array(0..<all) : Set(rows.flatMap(\.keys)).sorted()
    let places = Dictionary(uniqueKeysWithValues: columns.enumerated().map { ($1, $0 + 1) })
    for column in columns {
      let from = first + column * span
      let to = min(from + span - 1, last)
      picture.nodes.append(
        Picture.Node(
          id: "year-\(from)", label: from == to ? String(from) : "\(from)–\(to)", kind: .year))
      picture.cells.append(Picture.Cell(column: places[column] ?? 0, row: 0))
    }
    let shared = sharedPeople(asked)
    var drawn = 0
    for (person, row) in zip(asked, rows) {
      guard picture.nodes.count + 1 + row.count <= options.maximumLabels else { continue }
      drawn += 1
      let entity = graph.corpus.people[person]
      var previous = picture.nodes.count
      picture.nodes.append(
        Picture.Node(
          id: entity.id, label: PictureText.wrapped(entity.name.display),
          kind: entity.isPanel ? .panel : .applicant,
          tooltip: text.tooltip(of: person, subjects: []),
          link: options.report.map { "\($0)#\(entity.id)" }))
      picture.cells.append(Picture.Cell(column: 0, row: drawn))
      for (column, entry) in row.sorted(by: { $0.key < $1.key }) {
        let ties = people(in: entry.works, of: person, among: shared)
        picture.edges.append(
          Picture.Edge(from: previous, to: picture.nodes.count, kind: .lane))
        previous = picture.nodes.count
        picture.nodes.append(
          Picture.Node(
            id: "\(entity.id)-\(first + column * span)", label: label(entry, ties),
            kind: .work, isShared: !ties.isEmpty, tooltip: tooltip(entry)))
        picture.cells.append(Picture.Cell(column: places[column] ?? 0, row: drawn))
      }
    }
    picture.summary =
      "\(drawn) people from \(first) to \(last): how many works, where they appeared, "
      + "and where stays began."
    if drawn < asked.count {
      picture.omissions.append(
        "\(asked.count - drawn) people asked about are left out for want of room.")
    }
  }

  /// The people asked about and those who wrote with two of them.
  private func sharedPeople(_ asked: [Int]) -> Set<Int> {
    var circles: [Int: Int] = [:]
    for person in asked {
      for neighbour in Set(graph[.coauthor].neighbours(of: person)) {
        circles[Int(neighbour), default: 0] += 1
      }
    }
    return Set(circles.filter { $0.value > 1 }.keys).union(asked)
  }

  private func people(in works: [Int], of person: Int, among shared: Set<Int>) -> [Int] {
    var found: Set<Int> = []
    for work in works {
      for author in graph.corpus.works[work].authors where shared.contains(author.person) {
        found.insert(author.person)
      }
    }
    found.remove(person)
    return found.sorted()
  }

  private func label(_ entry: Entry, _ ties: [Int]) -> String {
    var lines: [String] = []
    if !entry.works.isEmpty {
      lines.append(entry.works.count == 1 ? "1 work" : "\(entry.works.count) works")
      let venues = entry.works.compactMap { work -> String? in
        let work = graph.corpus.works[work]
        return work.venue.map { graph.corpus.venues[$0].venue.series }
      }
      let named = Self.some(venues.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }, 2)
      if !named.isEmpty { lines.append(named) }
    }
    let begun = entry.begun.map {
      let institution = graph.corpus.institutions[graph.corpus.affiliations[$0].institution]
      return institution.aliases.first { $0.count <= 8 } ?? institution.name
    }
    if !begun.isEmpty { lines.append("begins: " + Self.some(begun, 1)) }
    if !ties.isEmpty {
      lines.append("with " + Self.some(ties.map { graph.name(of: .person($0)) }, 2))
    }
    return lines.map { PictureText.wrapped(PictureText.clean($0, limit: 60), over: 26) }
      .joined(separator: "\n")
  }

  /// The first few, and how many more there are.
  private static func some(_ parts: [String], _ limit: Int) -> String {
    let shown = parts.prefix(limit).map { PictureText.clean($0, limit: 28) }
    let rest = parts.count - shown.count
    return shown.joined(separator: ", ") + (rest > 0 ? " +\(rest)" : "")
  }

  private func tooltip(_ entry: Entry) -> String {
    let works = entry.works.prefix(12).map { index in
      let work = graph.corpus.works[index]
      return "“\(work.title)”" + (work.year.map { " (\($0))" } ?? "")
    }
    let stays = entry.begun.map { index in
      let stay = graph.corpus.affiliations[index]
      return "from \(stay.from ?? "?"): \(graph.corpus.institutions[stay.institution].name)"
    }
    return (works + stays).joined(separator: "\n")
  }
}
