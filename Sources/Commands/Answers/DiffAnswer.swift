import Bibliography
import GraphAnalysis
import Linking

extension GraphDifference {
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
    for group in merged {
      table.rows.append([
        .text("merged"), .text("person"), .reference(new.reference(group.whole)),
        old.references(group.parts), .none, .none,
      ])
    }
    for group in split {
      table.rows.append([
        .text("split"), .text("person"), .reference(old.reference(group.whole)),
        new.references(group.parts), .none, .none,
      ])
    }
    for (word, changes, graph) in [("new", newEdges, new), ("lost", lostEdges, old)] {
      for change in changes {
        let causes =
          change.causes.isEmpty ? ["no document: linked differently"] : change.causes
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

extension Answer {
  /// The conflicts that appeared, vanished or changed from one graph to another.
  mutating func addConflicts(
    _ changes: [(policy: String, people: [Reference], before: ConflictState, after: ConflictState)]
  ) {
    tables.append(
      Answer.Table(
        "Conflicts that changed", key: "conflicts",
        columns: [
          "policy": "Policy", "people": "People", "before": "Before", "after": "After",
        ],
        rows: changes.map {
          [
            .text($0.policy), .references($0.people), .text($0.before.rawValue),
            .text($0.after.rawValue),
          ]
        }))
  }
}
