import Bibliography
import Forms
import GraphAnalysis
import Linking

extension CollaboratorTables {
  /// The rows of tables 1, 3 and 4 for a template.
  func formRows(in graph: CollaborationGraph) -> [Int: [CollaboratorForm.Row]] {
    let name = Self.formal(person, graph)
    var own = institutions.map { institution in
      CollaboratorForm.Row(
        code: "", name: name, affiliation: graph.corpus.institutions[institution].name,
        lastActive: day.formDay)
    }
    if own.isEmpty { own = [CollaboratorForm.Row(code: "", name: name, affiliation: "")] }
    func rows(_ list: [Row]) -> [CollaboratorForm.Row] {
      list.map { row in
        CollaboratorForm.Row(
          code: "\(row.code):", name: Self.formal(row.person, graph),
          affiliation: row.institutions.map { graph.corpus.institutions[$0].name }
            .joined(separator: "; "),
          optional: Self.emails(row.person, graph).joined(separator: "; "),
          lastActive: row.lastActive.flatMap { Self.lastDay(of: $0, notAfter: day) })
      }
    }
    return [1: own, 3: rows(advising), 4: rows(collaborators)]
  }

  /// The last day that a date such as "2024" or "2024-07" may mean, today at the latest; a day that
  /// is given stays.
  static func lastDay(of date: String, notAfter day: CalendarDay) -> FormDay? {
    if let exact = CalendarDay(date) { return exact.formDay }
    guard let span = CalendarMonth.range(of: date) else { return nil }
    return min(CalendarDay.last(of: span.upperBound), day).formDay
  }

  /// What the person must still look at in a filled form, a line each.
  func remarks(on form: CollaboratorForm, in graph: CollaborationGraph) -> [String] {
    var lines = [
      "Table 1: \(max(1, institutions.count)), table 3: \(advising.count), table 4: "
        + "\(collaborators.count) rows. Days that the documents don't give are the last of the "
        + "month or year."
    ]
    let doubtful = collaborators.filter(\.isUncertain).map { Self.formal($0.person, graph) }
    if !doubtful.isEmpty {
      lines.append(
        "Perhaps too old for table 4, or without a date: " + doubtful.joined(separator: "; ") + ".")
    }
    var homeless: [String] = []
    for row in advising + collaborators where row.institutions.isEmpty {
      let name = Self.formal(row.person, graph)
      if !homeless.contains(name) { homeless.append(name) }
    }
    if !homeless.isEmpty {
      lines.append("No affiliation is known of: " + homeless.joined(separator: "; ") + ".")
    }
    if !form.removed.isEmpty {
      lines.append(
        "Stood in the template and was taken out (examples, or people whom no document tells of): "
          + form.removed.map { "\($0.name) (table \($0.table))" }.joined(separator: "; ") + ".")
    }
    let kept = form.kept.map { "\($0.name) (table \($0.table))" }
    lines.append(
      kept.isEmpty
        ? "Tables 2 and 5 can't be told from works and CVs; fill them in yourself."
        : "Tables 2 and 5 were left as they stand; see whether these are still the template's "
          + "examples: " + kept.joined(separator: "; ") + ".")
    return lines
  }

  /// The lines that HotCRP asks of its users: collaborators as `Name (Affiliation)`, and
  /// `All (Institution)` for where the person is.
  func hotCRPLines(in graph: CollaborationGraph) -> [String] {
    var lines = institutions.map { "All (\(graph.corpus.institutions[$0].name))" }
    var seen: Set<Int> = [person]
    for row in advising + collaborators where seen.insert(row.person).inserted {
      let places = row.institutions.map { graph.corpus.institutions[$0].name }
      let name = graph.name(of: .person(row.person))
      lines.append(
        places.isEmpty ? "\(name) (unknown)" : "\(name) (\(places.joined(separator: ", ")))")
    }
    return lines
  }
}

extension CalendarDay {
  var formDay: FormDay { FormDay(year: month.year, month: month.month, day: day) }
}
