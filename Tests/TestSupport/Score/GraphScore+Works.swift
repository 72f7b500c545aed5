extension GraphScore {
  /// A work of the graph in a document of the gold.
  private struct Place: Hashable, CustomStringConvertible {
    let index: Int
    let document: String
    var description: String { "(\(index), '\(document)')" }
  }

  /// Counts over the papers of the gold.
  private struct Counts {
    var years = 0
    var dated = 0
    var venues = 0
    var withVenue = 0
    var etAl = 0
    var exactLists = 0
    var right = 0
    var predicted = 0
    var authors = 0
  }

  /// Finds the papers among the works, and scores their fields and authors.
  mutating func scoreWorks() {
    let wanted = gold.papers.filter { $0.kind != "talk-work" }
    match(wanted)
    var standsFor: [String: [(series: String, count: Int)]] = [:]
    for paper in wanted {
      guard let venue = found[paper.id]?.venue, let series = paper.venue else { continue }
      if let at = standsFor[venue]?.firstIndex(where: { $0.series == series }) {
        standsFor[venue]?[at].count += 1
      } else {
        standsFor[venue, default: []].append((series, 1))
      }
    }
    // The first of the most frequent ones.
    let series = standsFor.mapValues { entries in
      entries.first { $0.count == entries.map(\.count).max() }?.series
    }
    var counts = Counts()
    for paper in wanted { score(paper, series, &counts) }
    let clean = wanted.filter { paper in
      guard let work = found[paper.id] else { return false }
      let titles = [paper.title, paper.printedTitle ?? paper.title].map(ScoreText.fold)
      let isExact = titles.contains(ScoreText.fold(work.title))
      if !isExact { miss("titles exact", "\(paper.id): \(work.title)") }
      return isExact
    }
    record("titles exact", good: clean.count, of: wanted.count)
    record("years", good: counts.years, of: counts.dated)
    record("venues", good: counts.venues, of: counts.withVenue)
    record("author lists exact", good: counts.exactLists, of: wanted.count)
    record("et al", good: counts.etAl, of: wanted.count)
    record("authors", right: counts.right, predicted: counts.predicted, gold: counts.authors)
    recordClusters("linking")
  }

  private mutating func match(_ wanted: [GoldAnnotation.Paper]) {
    let titles = Dictionary(gold.papers.map { ($0.id, $0.title) }) { $1 }
    let documents = Set(wanted.map(\.doc))
    let places = graph.works.map { Set($0.documents.compactMap(document)) }
    var scored: [(score: Double, left: String, right: Place)] = []
    for paper in wanted {
      let names =
        [paper.title, paper.printedTitle ?? paper.title]
        + (paper.sameAs ?? []).compactMap { titles[$0] }
      for (index, work) in graph.works.enumerated() where places[index].contains(paper.doc) {
        let score = names.map { TitleSimilarity.score($0, work.title) }.max() ?? 0
        if score >= 0.88 {
          scored.append((score, paper.id, Place(index: index, document: paper.doc)))
        }
      }
    }
    let hit = ScoreFigures.oneToOne(scored)
    found = hit.mapValues { graph.works[$0.index] }
    let used = Set(hit.values)
    let neutral = (gold.otherWorks ?? []).map(\.title)
    var extra = 0
    for (index, work) in graph.works.enumerated() where work.type != "thesis" {
      for document in places[index].intersection(documents).sorted()
      where !used.contains(Place(index: index, document: document))
        && !neutral.contains(where: { TitleSimilarity.score($0, work.title) >= 0.88 })
      {
        extra += 1
        miss("works that are none", work.title)
      }
    }
    for paper in wanted where found[paper.id] == nil {
      miss("works", "\(paper.id): \(paper.title)")
    }
    record("works", right: found.count, predicted: found.count + extra, gold: wanted.count)
  }

  private mutating func score(
    _ paper: GoldAnnotation.Paper, _ standsFor: [String: String?], _ counts: inout Counts
  ) {
    let work = found[paper.id]
    let countsVenue =
      paper.venue != nil && !(paper.venueOptional == true && work != nil && work?.venue == nil)
    counts.authors += paper.authors.count
    if paper.year != nil { counts.dated += 1 }
    if countsVenue { counts.withVenue += 1 }
    guard let work else { return }
    if let year = paper.year {
      if work.year == year {
        counts.years += 1
      } else {
        miss("years", "\(paper.id): \(work.year ?? 0)")
      }
    }
    if (work.etAl ?? false) == (paper.etAl ?? false) { counts.etAl += 1 }
    if countsVenue, isRight(work, paper, standsFor) { counts.venues += 1 }
    scoreAuthors(of: work, paper, &counts)
  }

  private mutating func isRight(
    _ work: ScoredGraph.Work, _ paper: GoldAnnotation.Paper, _ standsFor: [String: String?]
  ) -> Bool {
    let venue = (graph.venues ?? []).last { $0.id == work.venue }
    let names = [venue?.series, venue?.name].compactMap { $0 }.filter { !$0.isEmpty }
    let series = gold.venues.last { $0.canonical == paper.venue }
    let good =
      [paper.venue, paper.venueFull, series?.full].compactMap { $0 } + (series?.aliases ?? [])
    let isNamed = !Set(names.map(ScoreText.fold)).isDisjoint(with: good.map(ScoreText.fold))
    let isRight = isNamed && work.venue.flatMap { standsFor[$0] ?? nil } == paper.venue
    if !isRight { miss("venues", "\(paper.id): \(venue?.series ?? "-") for \(paper.venue ?? "-")") }
    return isRight
  }

  private mutating func scoreAuthors(
    of work: ScoredGraph.Work, _ paper: GoldAnnotation.Paper, _ counts: inout Counts
  ) {
    let expected = paper.authors.map { author in
      Set(([author.text] + (author.otherTexts ?? [])).map(ScoreText.foldName))
    }
    let actual = work.authors.map { ScoreText.foldName($0.text) }
    counts.predicted += actual.count
    if expected.count == actual.count, zip(expected, actual).allSatisfy({ $0.contains($1) }) {
      counts.exactLists += 1
    } else {
      miss("author lists exact", "\(paper.id): \(work.authors.map(\.text))")
    }
    var used: Set<Int> = []
    for (index, author) in paper.authors.enumerated() {
      let candidates = actual.indices.filter {
        !used.contains($0) && expected[index].contains(actual[$0])
      }
      guard let place = candidates.min(by: { (abs($0 - index), $0) < (abs($1 - index), $1) }) else {
        continue
      }
      used.insert(place)
      counts.right += 1
      let entity = work.authors[place].person
      let weight = (author.basis ?? "text") == "text" ? 1 : 0.01
      votes[entity, default: [:]][author.person, default: 0] += weight
      if isTolerated(author.person, in: paper.id) || author.basis == "ambiguous" { continue }
      mentions.append((author.person, entity))
    }
  }
}
