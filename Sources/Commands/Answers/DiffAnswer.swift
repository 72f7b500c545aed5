import Bibliography
import GraphAnalysis
import Linking

extension GraphDifference {
  /// The cause where no document is.
  static let linkedDifferently = "no document: linked differently"

  /// `coterie diff` in words.
  func answer(from old: CollaborationGraph, to new: CollaborationGraph) -> Answer {
    var answer = Answer(question: "diff", title: "What changed")
    var table = Answer.Table(
      "Changes", key: "changes",
      columns: [
        "change": "Change", "kind": "Kind", "what": "What", "with": "With",
        "causes": "Documents behind it", "evidence": "Sources",
      ], ifEmpty: "Nothing changed.")
    for id in newDocuments {
      table.rows.append([.text("new"), .text("document"), .text(id), .none, .none, .none])
    }
    for id in lostDocuments {
      table.rows.append([.text("lost"), .text("document"), .text(id), .none, .none, .none])
    }
    for (word, people, graph, others) in [
      ("new", newPeople, new, lostDocuments), ("lost", lostPeople, old, newDocuments),
    ] {
      for person in people {
        let places = graph.corpus.people[person].mentions.map(\.evidence)
        let documents = Set(places.map(\.document)).subtracting(others).sorted()
        table.rows.append([
          .text(word), .text("person"), .reference(graph.reference(person)), .none,
          .texts(documents), .evidence(Array(Set(places).sorted().prefix(3))),
        ])
      }
    }
    for (word, groups, whole, parts, others) in [
      ("merged", merged, new, old, Set(newDocuments)),
      ("split", split, old, new, Set(lostDocuments).union(newDocuments)),
    ] {
      for group in groups {
        let people =
          [whole.corpus.people[group.whole]] + group.parts.map { parts.corpus.people[$0] }
        let places = Set(people.flatMap(\.mentions).map(\.evidence))
        let causes = Set(places.map(\.document)).intersection(others).sorted()
        table.rows.append([
          .text(word), .text("person"), .reference(whole.reference(group.whole)),
          parts.references(group.parts),
          .texts(causes.isEmpty ? [Self.linkedDifferently] : causes),
          .evidence(group.parts.compactMap { parts.corpus.people[$0].mentions.first?.evidence }),
        ])
      }
    }
    for (word, changes, graph) in [("new", newEdges, new), ("lost", lostEdges, old)] {
      for change in changes {
        let causes =
          change.causes.isEmpty ? [Self.linkedDifferently] : change.causes
        table.rows.append([
          .text(word), .text(change.relation.kind.rawValue),
          .reference(graph.reference(change.relation.from)),
          .references([graph.reference(change.relation.to)]), .texts(causes),
          .evidence(change.relation.evidence),
        ])
      }
    }
    answer.tables = [table]
    return answer
  }
}

/// A conflict that appeared, vanished or changed from one graph to another.
struct ConflictChange {
  var policy: String
  var people: [Answer.Reference]
  var before: ConflictState
  var after: ConflictState
  /// Documents of the evidence that only one of the graphs read, sorted.
  var causes: [String]
  var evidence: [Evidence]
}

extension Answer {
  mutating func addConflicts(_ changes: [ConflictChange]) {
    tables.append(
      Answer.Table(
        "Conflicts that changed", key: "conflicts",
        columns: [
          "policy": "Policy", "people": "People", "before": "Before", "after": "After",
          "causes": "Documents behind it", "evidence": "Sources",
        ],
        rows: changes.map { change in
          [
            .text(change.policy), .references(change.people), .text(change.before.rawValue),
            .text(change.after.rawValue),
            .texts(change.causes.isEmpty ? [GraphDifference.linkedDifferently] : change.causes),
            .evidence(change.evidence),
          ]
        }))
  }
}
