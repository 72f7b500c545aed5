import Bibliography
import GraphAnalysis
import Linking

extension CollaboratorTables {
  /// The NSF form: tables 1 to 5 with its codes and headings.
  func answer(in graph: CollaborationGraph) -> Answer {
    var answer = Answer(
      question: "coa",
      title: "Collaborators and other affiliations of \(graph.name(of: .person(person)))")
    answer.notes = [
      "As of \(day). Tables 2 and 5 can't be told from works and CVs; fill them in yourself.",
      "A question mark after a date, or in its place, means that the documents leave it open. The "
        + "date of a publication may be later than that of the work on it.",
    ]
    answer.notes += graph.coverageNotes(
      cutShort: graph.works(of: person).count { graph.corpus.works[$0].etAl },
      works: graph.works(of: person).count,
      hyperAuthored: graph.hyperAuthored.filter(graph.works(of: person).contains).count)
    answer.notes += graph.silenceNotes([person])
    let columns: KeyValuePairs = [
      "table": "Table", "code": "Code", "name": "Name",
      "affiliation": "Organizational Affiliation", "optional": "Optional (email, Department)",
      "last_active": "Last Active", "evidence": "Sources",
    ]
    var rows: [[Answer.Cell]] = [
      [
        .integer(1), .text("(1)"), .text(Self.formal(person, graph)),
        .texts(institutions.map { graph.corpus.institutions[$0].name }), .none,
        .text(day.month.description),
        .evidence(
          institutions.flatMap {
            graph.relation(.affiliation, from: .person(person), to: .institution($0))?.evidence
              ?? []
          }),
      ]
    ]
    rows += advising.map { row(3, $0, graph) }
    rows += collaborators.map { row(4, $0, graph) }
    answer.tables = [Answer.Table("Tables 1, 3 and 4", key: "rows", columns: columns, rows: rows)]
    return answer
  }

  private func row(_ table: Int, _ row: Row, _ graph: CollaborationGraph) -> [Answer.Cell] {
    let date = (row.lastActive ?? "") + (row.isUncertain ? "?" : "")
    return [
      .integer(table), .text("\(row.code):"), .text(Self.formal(row.person, graph)),
      .texts(row.institutions.map { graph.corpus.institutions[$0].name }),
      .texts(Self.emails(row.person, graph)), date.isEmpty ? .none : .text(date),
      .evidence(row.evidence),
    ]
  }

  /// The form of the US Department of Energy.
  func energyAnswer(in graph: CollaborationGraph) -> Answer {
    var answer = answer(in: graph)
    let nature = ["G": "advisor", "T": "advisee", "A": "co-author", "C": "collaborator"]
    let rows = (advising + collaborators).map { row -> [Answer.Cell] in
      let name = graph.corpus.people[row.person].name
      let family = [name.particle, name.family].filter { !$0.isEmpty }.joined(separator: " ")
      let given = [name.given, name.middle].filter { !$0.isEmpty }.joined(separator: " ")
      let orcid = graph.corpus.people[row.person].identifiers.first { $0.scheme == .orcid }
      return [
        .text(family), .text(given), orcid.map { .text($0.value) } ?? .none,
        .texts(row.institutions.map { graph.corpus.institutions[$0].name }),
        .text(nature[row.code] ?? row.code),
        row.lastActive.map { .text(String($0.prefix(4)) + (row.isUncertain ? "?" : "")) }
          ?? .none,
        .evidence(row.evidence),
      ]
    }
    answer.tables = [
      Answer.Table(
        "Collaborators", key: "rows",
        columns: [
          "last_name": "Last (Family) Name", "first_name": "First (Given) Name",
          "orcid": "ORCiD ID (optional)", "institution": "Institution (Full Name)",
          "nature": "Nature of Relationship", "last_active": "Last Active (4-digit Year)",
          "evidence": "Sources",
        ], rows: rows)
    ]
    return answer
  }

  /// "Last, First, Middle", as the form asks for.
  static func formal(_ person: Int, _ graph: CollaborationGraph) -> String {
    let name = graph.corpus.people[person].name
    let family = [name.particle, name.family, name.suffix].filter { !$0.isEmpty }
    return [family.joined(separator: " "), name.given, name.middle].filter { !$0.isEmpty }
      .joined(separator: ", ")
  }

  static func emails(_ person: Int, _ graph: CollaborationGraph) -> [String] {
    graph.corpus.people[person].identifiers.filter { $0.scheme == .email }.map(\.value)
  }
}
