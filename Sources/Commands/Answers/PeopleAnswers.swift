import Bibliography
import GraphAnalysis
import Linking

extension EgoNetwork {
  /// `coterie ego` in words.
  func answer(in graph: CollaborationGraph) -> Answer {
    var answer = Answer(
      question: "ego", title: "The people around \(graph.name(of: .person(ego)))")
    let works = graph.works(of: ego)
    answer.notes = graph.coverageNotes(
      cutShort: works.count { graph.corpus.works[$0].etAl }, works: works.count,
      hyperAuthored: graph.hyperAuthored.filter(works.contains).count)
    answer.notes += graph.silenceNotes([ego])
    var ties = Answer.Table(
      "Ties", key: "ties",
      columns: [
        "from": "From", "to": "To", "kind": "Tie", "label": "Word", "weight": "Weight",
        "fractional": "Fractional", "years": "Years", "works": "Works", "evidence": "Sources",
      ])
    ties.rows = relations.map { relation in
      [
        .reference(graph.reference(relation.from)), .reference(graph.reference(relation.to)),
        .text(relation.kind.rawValue), relation.label.map { .text($0.rawValue) } ?? .none,
        .decimal(relation.weight), relation.fractional.map(Answer.Cell.decimal) ?? .none,
        .integers(relation.years), graph.references(works: relation.works),
        .evidence(relation.evidence),
      ]
    }
    let people = Answer.Table(
      "People", key: "people",
      columns: ["person": "Person", "distance": "Steps", "evidence": "Sources"],
      rows: members.map { member in
        [
          .reference(graph.reference(member.person)), .integer(member.distance),
          .evidence(tie(of: member)?.evidence ?? []),
        ]
      })
    answer.tables = [ties, people]
    return answer
  }

  /// The first tie of a member to somebody one step nearer.
  private func tie(of member: Member) -> GraphRelation? {
    relations.first { relation in
      let ends = [relation.from, relation.to]
      guard ends.contains(.person(member.person)) else { return false }
      return members.contains {
        $0.distance == member.distance - 1 && ends.contains(.person($0.person))
      }
    }
  }
}

extension AdvisorTree {
  /// `coterie tree` in words.
  func answer(in graph: CollaborationGraph) -> Answer {
    func table(_ title: String, _ key: String, _ branches: [Branch]) -> Answer.Table {
      Answer.Table(
        title, key: key,
        columns: [
          "generation": "Generation", "advisee": "Advisee", "advisor": "Advisor",
          "label": "Word", "begin": "From", "end": "To", "evidence": "Sources",
        ],
        rows: branches.map { branch in
          [
            .integer(branch.generation), .reference(graph.reference(branch.advisee)),
            .reference(graph.reference(branch.advisor)),
            branch.relation.label.map { .text($0.rawValue) } ?? .none,
            branch.relation.begin.map(Answer.Cell.text) ?? .none,
            branch.relation.end.map(Answer.Cell.text) ?? .none,
            .evidence(branch.relation.evidence),
          ]
        }, ifEmpty: "None is told of.")
    }
    return Answer(
      question: "tree", title: "Advisors and advisees of \(graph.name(of: .person(person)))",
      tables: [
        table("Advisors, and theirs", "advisors", advisors),
        table("Advisees, and theirs", "advisees", descendants),
      ])
  }
}

extension Groups {
  /// `coterie components` and `coterie communities` in words.
  func answer(_ question: String, title: String, in graph: CollaborationGraph) -> Answer {
    var answer = Answer(question: question, title: title)
    let alone = groups.count { $0.count == 1 }
    answer.notes = ["\(groups.count) groups, \(alone) of them of one person."]
    if let modularity, let seed {
      answer.notes.append("Modularity \(Answer.shown(modularity)), seed \(seed) (Leiden).")
    }
    answer.tables = [
      Answer.Table(
        "Groups of two and more", key: "groups",
        columns: [
          "group": "Group", "size": "Size", "people": "People", "evidence": "Sources",
        ],
        rows: groups.filter { $0.count > 1 }.enumerated().map { number, people in
          [
            .integer(number + 1), .integer(people.count), graph.references(people),
            .evidence(graph.sources(tying: people)),
          ]
        })
    ]
    return answer
  }
}

extension TopList {
  /// `coterie top` in words.
  func answer(in graph: CollaborationGraph) -> Answer {
    Answer(
      question: "top", title: "People of the corpus by \(measure.rawValue)",
      notes: [
        "Facts about the documents that were read. Applicants are left out: nothing here, or "
          + "anywhere, ranks or scores them."
      ],
      tables: [
        Answer.Table(
          "People", key: "people",
          columns: ["person": "Person", "value": measure.rawValue, "evidence": "Sources"],
          rows: entries.map { entry in
            [
              .reference(graph.reference(entry.person)), .decimal(entry.value),
              .evidence(graph.sources(of: graph.works(of: entry.person))),
            ]
          })
      ])
  }
}

extension Timeline {
  /// `coterie timeline` in words.
  func answer(in graph: CollaborationGraph) -> Answer {
    var table = Answer.Table(
      "Years", key: "years",
      columns: [
        "year": "Year", "works": "Works", "new_coauthors": "New coauthors", "begun": "Begun",
        "ended": "Ended", "talks": "Talks", "evidence": "Sources",
      ])
    func stays(_ list: [Int]) -> Answer.Cell {
      .texts(
        list.map { index in
          let stay = graph.corpus.affiliations[index]
          let name = graph.corpus.institutions[stay.institution].name
          return stay.role.map { "\($0), \(name)" } ?? name
        })
    }
    for year in years {
      var evidence = graph.sources(of: year.works)
      evidence += (year.begun + year.ended).flatMap { graph.corpus.affiliations[$0].evidence }
      evidence += year.talks.map { graph.corpus.talks[$0].talk.evidence }
      table.rows.append([
        .integer(year.year), graph.references(works: year.works),
        graph.references(year.newCoauthors), stays(year.begun), stays(year.ended),
        .references(year.talks.map { graph.reference(.talk($0)) }),
        .evidence(Set(evidence).sorted()),
      ])
    }
    var answer = Answer(
      question: "timeline", title: "\(graph.name(of: .person(person))), year by year",
      tables: [table])
    if !undated.isEmpty {
      answer.tables.append(
        Answer.Table(
          "Works without a year", key: "undated",
          columns: ["work": "Work", "evidence": "Sources"],
          rows: undated.map {
            [.reference(graph.reference(.work($0))), .evidence(graph.sources(of: [$0]))]
          }))
    }
    return answer
  }
}

extension TopicProfile {
  /// `coterie topics` in words.
  func answer(in graph: CollaborationGraph) -> Answer {
    let whose = person.map { "Topics of \(graph.name(of: .person($0)))" } ?? "Topics"
    return Answer(
      question: "topics", title: whose,
      tables: [
        Answer.Table(
          "Topics", key: "topics",
          columns: [
            "topic": "Topic", "works": "Works", "talks": "Talks", "people": "People",
            "years": "Years", "evidence": "Sources",
          ],
          rows: entries.map { entry in
            let node = GraphNode.topic(entry.topic)
            let holders = person.map { [GraphNode.person($0)] } ?? []
            let sources =
              holders + entry.works.map(GraphNode.work) + entry.talks.map(GraphNode.talk)
            let evidence = sources.flatMap {
              graph.relation(.topic, from: $0, to: node)?.evidence ?? []
            }
            return [
              .reference(graph.reference(node)), graph.references(works: entry.works),
              .references(entry.talks.map { graph.reference(.talk($0)) }),
              .integer(entry.people.count), .integers(entry.years),
              .evidence(Set(evidence).sorted()),
            ]
          })
      ])
  }
}

extension CollaborationGraph {
  /// For each of some people one tie to another of them: what holds a group together.
  func sources(tying people: [Int]) -> [Evidence] {
    let inside = Set(people)
    var evidence: Set<Evidence> = []
    for person in people {
      for kind in EdgeKind.allCases where kind.joinsPeople {
        let layer = self[kind]
        guard let other = layer.neighbours(of: person).first(where: { inside.contains(Int($0)) })
        else { continue }
        let relation =
          relation(kind, from: person, to: Int(other))
          ?? relation(kind, from: Int(other), to: person)
        evidence.formUnion(relation?.evidence ?? [])
        break
      }
    }
    return evidence.sorted()
  }
}
