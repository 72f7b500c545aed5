extension GraphScore {
  /// Scores the talks, who gave them and where the speakers are from.
  mutating func scoreTalks() {
    let talks = graph.talks ?? []
    var scored: [(score: Double, left: Int, right: Int)] = []
    for (index, talk) in gold.talks.enumerated() {
      for (other, candidate) in talks.enumerated()
      where document(candidate.document) == talk.doc {
        let score = TitleSimilarity.score(talk.title, candidate.title)
        guard score >= 0.9 else { continue }
        let speaker = candidate.speaker.flatMap { who[$0] }
        scored.append((score + (speaker == talk.speaker ? 0.01 : 0), index, other))
      }
    }
    let hit = ScoreFigures.oneToOne(scored)
    record("talks", right: hit.count, predicted: talks.count, gold: gold.talks.count)
    var (speakers, affiliations, withAffiliation) = (0, 0, 0)
    for (index, talk) in gold.talks.enumerated() {
      let expected = talk.affiliation ?? ""
      if !expected.isEmpty { withAffiliation += 1 }
      guard let found = hit[index].map({ talks[$0] }) else {
        miss("talks", talk.title)
        continue
      }
      let speaker = found.speaker.flatMap { who[$0] }
      if (talk.speaker == nil && found.speaker == nil)
        || (found.speaker != nil && speaker == talk.speaker)
      {
        speakers += 1
      } else {
        miss("speakers", "\(talk.title): \(found.speaker ?? "-")")
      }
      let (want, got) = (ScoreText.fold(expected), ScoreText.fold(found.affiliation))
      if !expected.isEmpty, !got.isEmpty, want.contains(got) || got.contains(want) {
        affiliations += 1
      }
    }
    record("speakers", good: speakers, of: gold.talks.count)
    record("talk affiliations", good: affiliations, of: withAffiliation)
  }

  /// Scores the named systems.
  ///
  /// Those that the gold calls optional count neither way.
  mutating func scoreSystems() {
    guard let expected = gold.systems, !expected.isEmpty else { return }
    let listed = graph.systems ?? []
    var scored: [(score: Double, left: Int, right: Int)] = []
    for (index, system) in expected.enumerated() {
      let names = Set(([system.name] + (system.forms ?? []).map(\.text)).map(ScoreText.fold))
      for (other, candidate) in listed.enumerated()
      where names.contains(ScoreText.fold(candidate.name)) {
        let places = Set((candidate.documents ?? []).compactMap(document))
        scored.append((places.isDisjoint(with: system.docs) ? 1 : 2, index, other))
      }
    }
    let hit = ScoreFigures.oneToOne(scored)
    let optional = Set(expected.indices.filter { expected[$0].optional == true })
    let right = hit.keys.filter { !optional.contains($0) }.count
    record(
      "systems", right: right, predicted: listed.count - (hit.count - right),
      gold: expected.count - optional.count)
    for index in expected.indices where hit[index] == nil && !optional.contains(index) {
      miss("systems", expected[index].name)
    }
    let matched = Set(hit.values)
    for index in listed.indices where !matched.contains(index) {
      miss("systems that are none", listed[index].name)
    }
  }

  /// Scores the topics of documents and talks, as far as the gold knows their labels.
  mutating func scoreTopics() {
    guard let topics = gold.topics else { return }
    struct Subject: Hashable {
      var document: String
      var talk: String?
    }
    let labels = Dictionary((graph.topics ?? []).map { ($0.id, ScoreText.fold($0.label)) }) { $1 }
    let known = Set(topics.labels.map(ScoreText.fold))
    var given: [Subject: Set<String>] = [:]
    func folded(_ ids: [String]?) -> [String] {
      (ids ?? []).map { labels[$0] ?? ScoreText.fold($0) }
    }
    for file in graph.documents {
      let subject = Subject(document: document(file.id) ?? file.id)
      given[subject, default: []].formUnion(folded(file.topics))
    }
    for talk in graph.talks ?? [] {
      let subject = Subject(
        document: document(talk.document) ?? talk.document, talk: ScoreText.fold(talk.title))
      given[subject, default: []].formUnion(folded(talk.topics))
    }
    var (right, predicted, total) = (0, 0, 0)
    for assignment in topics.assignments {
      let subject: Subject
      if assignment.kind == "document" {
        subject = Subject(document: assignment.ref)
      } else if let talk = gold.talks.first(where: { $0.id == assignment.ref }) {
        subject = Subject(document: talk.doc, talk: ScoreText.fold(talk.title))
      } else {
        continue
      }
      let wanted = Set(assignment.labels.map(ScoreText.fold))
      let got = (given[subject] ?? []).intersection(known)
      right += wanted.intersection(got).count
      predicted += got.count
      total += wanted.count
      if wanted != got {
        miss("topics", "\(assignment.ref): \(got.sorted()) for \(wanted.sorted())")
      }
    }
    record("topics", right: right, predicted: predicted, gold: total)
  }
}
