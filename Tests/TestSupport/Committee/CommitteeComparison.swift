/// A graph of the committee fixture beside its answers: every function lists what is wrong.
package struct CommitteeComparison: Sendable {
  private let answers: CommitteeAnswers
  private let graph: ScoredGraph
  /// The works of the graph by folded title.
  private let works: [String: ScoredGraph.Work]
  /// The people of the answers that an entity stands for, by the author lists they are in.
  private let people: [String: Set<String>]
  /// The entities that stand for a person of the answers.
  private let entities: [String: Set<String>]
  private let neighbours: [String: Set<String>]

  /// Compares a graph with the answers.
  package init(_ graph: ScoredGraph, with answers: CommitteeAnswers) {
    self.answers = answers
    self.graph = graph
    works = Dictionary(graph.works.map { (ScoreText.fold($0.title), $0) }) { first, _ in first }
    var people: [String: Set<String>] = [:]
    var entities: [String: Set<String>] = [:]
    for work in answers.works {
      guard let found = works[ScoreText.fold(work.title)],
        found.authors.count == work.authors.count
      else { continue }
      for (author, person) in zip(found.authors, work.authors) {
        people[author.person, default: []].insert(person)
        entities[person, default: []].insert(author.person)
      }
    }
    var neighbours: [String: Set<String>] = [:]
    for relation in graph.relations ?? [] where relation.kind == "coauthor" {
      neighbours[relation.from, default: []].insert(relation.to)
      neighbours[relation.to, default: []].insert(relation.from)
    }
    self.people = people
    self.entities = entities
    self.neighbours = neighbours
  }

  /// Works that are missing, doubtful or wrong.
  package func works(onlyIn folder: String? = nil) -> [String] {
    var wrong: [String] = []
    let expected = answers.works.filter { work in
      folder.map { prefix in work.documents.contains { $0.hasPrefix(prefix) } } ?? true
    }
    for work in expected {
      guard let found = works[ScoreText.fold(work.title)] else {
        wrong.append("no work \(work.title)")
        continue
      }
      if found.year != work.year { wrong.append("\(work.title): year \(found.year ?? 0)") }
      if found.etAl != work.etAl { wrong.append("\(work.title): et al.") }
      if found.authors.count != work.authors.count {
        wrong.append("\(work.title): authors \(found.authors.map(\.text))")
      }
      let documents = work.documents.filter { folder == nil || $0.hasPrefix(folder ?? "") }
      if Set(found.documents.map(Self.file)) != Set(documents.map(Self.file)) {
        wrong.append("\(work.title): documents \(found.documents)")
      }
    }
    let titles = Set(expected.map { ScoreText.fold($0.title) })
    for work in graph.works where !titles.contains(ScoreText.fold(work.title)) {
      wrong.append("no such work: \(work.title)")
    }
    return wrong
  }

  /// Documents with another owner, and applicants who are several people.
  package func owners() -> [String] {
    (answers.applicants + answers.panel).flatMap { member -> [String] in
      let files = Set(member.documents.map(Self.file))
      let owners = Set(
        graph.documents.filter { files.contains(Self.file($0.id)) }.map { $0.owner ?? "nobody" })
      let names = owners.map(name).sorted()
      return names == [member.name] || owners.isEmpty ? [] : ["\(member.name): \(names)"]
    }
  }

  /// People who are several entities, and entities that are several people.
  package func identities() -> [String] {
    let split = entities.filter { $0.value.count > 1 }.map { "\($0.key) is \($0.value.sorted())" }
    let merged = people.filter { $0.value.count > 1 }.map { "\($0.key) is \($0.value.sorted())" }
    return split.sorted() + merged.sorted()
  }

  /// Pairs whose shared coauthors, joint works or distance are wrong.
  package func pairs(_ pairs: [CommitteeAnswers.Pair]) -> [String] {
    pairs.flatMap { pair -> [String] in
      let title = pair.between.joined(separator: " / ")
      guard let a = entity(pair.between[0]), let b = entity(pair.between[1]) else {
        return ["\(title): not found"]
      }
      var wrong: [String] = []
      let both = (neighbours[a] ?? []).intersection(neighbours[b] ?? [])
      let shared = both.map(name).sorted()
      if shared != pair.shared.sorted() { wrong.append("\(title): shared \(shared)") }
      let joint = graph.works.filter { work in
        [a, b].allSatisfy { person in work.authors.contains { $0.person == person } }
      }
      if Set(joint.map { ScoreText.fold($0.title) }) != Set(pair.joint.map(ScoreText.fold)) {
        wrong.append("\(title): joint \(joint.map(\.title))")
      }
      let distance = distance(from: a, to: b)
      if distance != pair.distance {
        wrong.append("\(title): distance \(distance.map(String.init) ?? "none")")
      }
      return wrong
    }
  }

  /// People with another number of author lists that were cut short.
  package func cutShort() -> [String] {
    answers.cutShort.sorted { $0.key < $1.key }.compactMap { name, count in
      let entity = entity(name)
      let found = graph.works.filter { work in
        work.etAl == true && work.authors.contains { $0.person == entity }
      }
      return found.count == count ? nil : "\(name): \(found.map(\.title))"
    }
  }

  /// Advisor edges that are missing, wrong or have another label.
  package func advisors() -> [String] {
    func line(_ advisee: String, _ advisor: String, _ label: String) -> String {
      "\(advisee) -> \(advisor) (\(label))"
    }
    let expected = Set(
      answers.advisorEdges.map { line($0.advisee, Self.bare($0.advisor), $0.label) })
    let found = Set(
      (graph.relations ?? []).filter { $0.kind == "advisor" }
        .map { line(name($0.from), Self.bare(name($0.to)), $0.label ?? "") })
    return expected.subtracting(found).sorted().map { "missing: \($0)" }
      + found.subtracting(expected).sorted().map { "not so: \($0)" }
  }

  /// Mentions that must be of different people and are of one.
  package func apart() -> [String] {
    answers.apart.compactMap { entry in
      let sets = entry.mentions.map { mention -> Set<String> in
        let titles = Set(mention.works.map(ScoreText.fold))
        let found = graph.works.filter { titles.contains(ScoreText.fold($0.title)) }
        return Set(
          found.flatMap(\.authors)
            .filter { ScoreText.foldName($0.text) == ScoreText.foldName(mention.text) }
            .map(\.person))
      }
      let all = sets.reduce(into: Set<String>()) { $0.formUnion($1) }
      let isRight = sets.allSatisfy { !$0.isEmpty } && all.count == sets.map(\.count).reduce(0, +)
      return isRight ? nil : "\(entry.what), \(entry.mentions[0].text): \(sets.map { $0.sorted() })"
    }
  }

  /// Printed forms of one person that are somebody else's.
  package func one() -> [String] {
    var holders: [String: Set<String>] = [:]
    for person in graph.people {
      for mention in person.mentions ?? [] {
        holders[ScoreText.foldName(mention.text), default: []].insert(person.id)
      }
    }
    return answers.one.flatMap { entry -> [String] in
      let entity = entity(entry.name)
      return entry.forms.compactMap { form in
        guard let found = holders[ScoreText.foldName(form)] else { return nil }
        return entity.map(found.contains) == true
          ? nil : "\(entry.name), \(entry.why): \(form) is \(found.map(name).sorted())"
      }
    }
  }

  /// The one entity of a person, by author lists, else by name.
  private func entity(_ name: String) -> String? {
    if let found = entities[name], let first = found.sorted().first { return first }
    return graph.people.first { $0.name == name }?.id
  }

  /// The person of the answers that an entity is, else its own name.
  private func name(_ entity: String) -> String {
    if let found = people[entity], found.count == 1, let name = found.first { return name }
    return graph.people.first { $0.id == entity }?.name ?? entity
  }

  private func distance(from start: String, to end: String) -> Int? {
    var distances = [start: 0]
    var queue = [start]
    var index = 0
    while index < queue.count, distances[end] == nil {
      let person = queue[index]
      index += 1
      for next in (neighbours[person] ?? []).sorted() where distances[next] == nil {
        distances[next] = (distances[person] ?? 0) + 1
        queue.append(next)
      }
    }
    return distances[end]
  }

  private static func file(_ id: String) -> String {
    String(id.split(separator: "/").last ?? "")
  }

  /// A name without "(Porto)", which tells two people of one name apart.
  private static func bare(_ name: String) -> String {
    name.split(separator: " (").first.map(String.init) ?? name
  }
}
