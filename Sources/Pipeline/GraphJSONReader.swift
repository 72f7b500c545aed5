import Bibliography
package import Foundation
package import Linking

/// Reads `coterie-graph/1` back into the corpus that it was written from.
///
/// Coauthor edges are counted anew from the works; the stated edges give their evidence back to
/// the relations, stays, systems and topics.
package struct GraphJSONReader {
  /// The schema that is read.
  package static let schema = "coterie-graph/1"

  let file: String
  let records: GraphJSONRecords
  let people: [String: Int]
  let works: [String: Int]
  private let institutions: [String: Int]
  private let venues: [String: Int]
  let talks: [String: Int]
  private let systems: [String: Int]
  let topics: [String: Topic]
  /// Evidence and weight of the edges to topics, by kind of source.
  let relations: [String: [GraphJSONRecords.Relation]]

  /// Reads a graph.
  ///
  /// - Parameters:
  ///   - data: the bytes of the file.
  ///   - file: its name, for messages.
  /// - Returns: the corpus, with the people, works and so on in the order of the file.
  /// - Throws: what is wrong, with its place.
  package static func read(_ data: Data, file: String) throws(GraphJSONError) -> LinkedCorpus {
    try GraphJSONReader(data, file: file).corpus()
  }

  private init(_ data: Data, file: String) throws(GraphJSONError) {
    self.file = file
    let header = try Self.decode(GraphJSONRecords.Header.self, data, file: file)
    guard header.schema == Self.schema else {
      throw .otherSchema(file: file, found: header.schema ?? "")
    }
    let records = try Self.decode(GraphJSONRecords.self, data, file: file)
    self.records = records
    people = try Self.index(records.people.map(\.id), file)
    works = try Self.index(records.works.map(\.id), file)
    institutions = try Self.index((records.institutions ?? []).map(\.id), file)
    venues = try Self.index((records.venues ?? []).map(\.id), file)
    talks = try Self.index((records.talks ?? []).map(\.id), file)
    systems = try Self.index((records.systems ?? []).map(\.id), file)
    var topics: [String: Topic] = [:]
    for topic in records.topics ?? [] {
      let key = topic.id.hasPrefix("topic:") ? String(topic.id.dropFirst(6)) : topic.id
      topics[topic.id] = Topic(key: key, label: topic.label)
    }
    self.topics = topics
    relations = Dictionary(grouping: records.relations, by: \.kind)
  }

  private static func decode<Value: Decodable>(
    _ type: Value.Type, _ data: Data, file: String
  ) throws(GraphJSONError) -> Value {
    do {
      return try JSONDecoder().decode(type, from: data)
    } catch let error as DecodingError {
      throw malformed(error, file: file)
    } catch {
      throw .malformed(file: file, place: "", reason: error.localizedDescription)
    }
  }

  private static func malformed(_ error: DecodingError, file: String) -> GraphJSONError {
    let (context, reason): (DecodingError.Context, String) =
      switch error {
      case .keyNotFound(let key, let context): (context, "\"\(key.stringValue)\" is missing")
      case .typeMismatch(_, let context): (context, "a value of another type stands there")
      case .valueNotFound(_, let context): (context, "null stands there")
      case .dataCorrupted(let context): (context, context.debugDescription)
      @unknown default: (.init(codingPath: [], debugDescription: ""), "it can't be decoded")
      }
    let place = context.codingPath.map { $0.intValue.map { "[\($0)]" } ?? ".\($0.stringValue)" }
    return .malformed(
      file: file, place: String(place.joined().drop { $0 == "." }), reason: reason)
  }

  private static func index(_ ids: [String], _ file: String) throws(GraphJSONError) -> [String: Int]
  {
    var index: [String: Int] = [:]
    for (position, id) in ids.enumerated() {
      guard index.updateValue(position, forKey: id) == nil else {
        throw .repeatedID(file: file, id: id)
      }
    }
    return index
  }

  func find(
    _ id: String, in index: [String: Int], _ place: String
  ) throws(GraphJSONError) -> Int {
    guard let found = index[id] else { throw .unknownID(file: file, id: id, place: place) }
    return found
  }

  func find(
    _ id: String?, in index: [String: Int], _ place: String
  ) throws(GraphJSONError) -> Int? {
    guard let id else { return nil }
    let found: Int = try find(id, in: index, place)
    return found
  }

  func evidence(_ items: [GraphJSONRecords.Evidence]?) -> [Evidence] {
    (items ?? []).map {
      Evidence(document: $0.document, line: $0.line, page: $0.page, quote: $0.quote)
    }
  }

  private func corpus() throws(GraphJSONError) -> LinkedCorpus {
    var corpus = LinkedCorpus()
    let given = try topicEdges()
    corpus.institutions = (records.institutions ?? []).map {
      Institution(name: $0.name, aliases: $0.aliases ?? [], isKnown: $0.known ?? false)
    }
    corpus.venues = (records.venues ?? []).map { record in
      LinkedVenue(
        id: record.id,
        venue: Venue(
          series: record.series, name: record.name,
          kind: record.kind.flatMap(Work.Kind.init) ?? .other, isKnown: record.known ?? false),
        aliases: record.aliases ?? [])
    }
    corpus.works = try readWorks(given)
    corpus.talks = try readTalks(given)
    corpus.people = try readPeople()
    corpus.documents = try readDocuments(given)
    corpus.relations = try readRelations()
    corpus.doubtful = try readDoubtful()
    corpus.affiliations = try readAffiliations()
    corpus.systems = try readSystems()
    corpus.diagnostics = (records.diagnostics ?? []).map {
      Diagnostic(
        severity: Diagnostic.Severity(rawValue: $0.severity) ?? .note, code: $0.code,
        document: $0.document, line: $0.line, summary: $0.summary, remedy: $0.remedy)
    }
    return corpus
  }

  private func readPeople() throws(GraphJSONError) -> [Person] {
    var people: [Person] = []
    for (position, record) in records.people.enumerated() {
      var person = Person(
        id: record.id, name: Self.name(of: record), aliases: record.aliases ?? [],
        isApplicant: record.applicant ?? false, isPanel: record.panel ?? false)
      for item in record.identifiers ?? [] {
        if let scheme = PersonIdentifier.Scheme(rawValue: item.scheme) {
          person.identifiers.append(PersonIdentifier(scheme: scheme, value: item.value))
        }
      }
      for mention in record.mentions ?? [] {
        person.mentions.append(
          LinkedMention(
            text: mention.text, role: Mention.Role(rawValue: mention.role) ?? .mentioned,
            work: try find(mention.work, in: works, "people[\(position)].mentions"),
            position: mention.position,
            evidence: Evidence(
              document: mention.document, line: mention.line, page: mention.page,
              quote: mention.text)))
      }
      // Steps between mentions that are not there say nothing.
      let places = person.mentions.indices
      for join in record.joins ?? []
      where places.contains(join.first) && places.contains(join.second) {
        person.joins.append(
          MentionJoin(first: join.first, second: join.second, reason: join.reason))
      }
      people.append(person)
    }
    return people
  }

  /// The canonical name in parts, parsed anew where the file has only its display form.
  private static func name(of record: GraphJSONRecords.Person) -> PersonName {
    if let parts = record.nameParts {
      return PersonName(
        given: parts.given ?? "", middle: parts.middle ?? "", particle: parts.particle ?? "",
        family: parts.family ?? "", suffix: parts.suffix ?? "", nickname: parts.nickname ?? "",
        title: parts.title ?? "")
    }
    let parsed = PersonName(parsing: record.name)
    return parsed.display == record.name ? parsed : PersonName(family: record.name)
  }

  private func readWorks(_ given: TopicEdges) throws(GraphJSONError) -> [LinkedWork] {
    var result: [LinkedWork] = []
    for (position, record) in records.works.enumerated() {
      let place = "works[\(position)]"
      var versions: [WorkVersion] = []
      for version in record.versions ?? [] {
        versions.append(try read(version, "\(place).versions"))
      }
      var authors: [LinkedWork.Author] = []
      for author in record.authors {
        authors.append(
          LinkedWork.Author(
            person: try find(author.person, in: people, "\(place).authors"), text: author.text,
            equalContribution: author.equalContribution ?? false))
      }
      var work =
        LinkedWork(
          id: record.id, title: record.title, year: record.year, date: record.date,
          venue: try find(record.venue, in: venues, "\(place).venue"),
          venueText: record.venueText ?? "",
          kind: record.type.flatMap(Work.Kind.init) ?? .other,
          listing: record.listedAs.flatMap(Work.Listing.init) ?? .mentioned, authors: authors,
          etAl: record.etAl ?? false,
          topics: try assignments(record.topics, from: record.id, given, "\(place).topics"),
          identifiers: record.identifiers ?? [:], documents: record.documents ?? [],
          evidence: evidence(record.evidence), versions: versions)
      work.locator = locator(record.locator)
      result.append(work)
    }
    return result
  }

  private func read(
    _ version: GraphJSONRecords.Version, _ place: String
  ) throws(GraphJSONError) -> WorkVersion {
    var result = WorkVersion(
      kind: version.type.flatMap(Work.Kind.init) ?? .other, year: version.year,
      date: version.date, venue: try find(version.venue, in: venues, "\(place).venue"),
      venueText: version.venueText ?? "", identifiers: version.identifiers ?? [:],
      documents: version.documents ?? [], evidence: evidence(version.evidence))
    result.locator = locator(version.locator)
    return result
  }

  private func locator(_ record: GraphJSONRecords.Locator?) -> Locator {
    Locator(
      volume: record?.volume ?? "", issue: record?.issue ?? "", pages: record?.pages ?? "")
  }

  private func readTalks(_ given: TopicEdges) throws(GraphJSONError) -> [LinkedTalk] {
    var result: [LinkedTalk] = []
    for (position, record) in (records.talks ?? []).enumerated() {
      let place = "talks[\(position)]"
      let speaker: Int? = try find(record.speaker, in: people, "\(place).speaker")
      let found = evidence(record.evidence)
      let talk = Talk(
        title: record.title, affiliation: record.affiliation, date: record.date,
        place: record.place, event: record.event,
        topics: try assignments(record.topics, from: record.id, given, "\(place).topics"),
        evidence: found.first ?? Evidence(document: record.document, line: 1, quote: ""))
      result.append(
        LinkedTalk(id: record.id, document: record.document, talk: talk, speaker: speaker))
    }
    return result
  }

  private func readRelations() throws(GraphJSONError) -> [LinkedRelation] {
    var result: [LinkedRelation] = []
    for kind in [Relation.Kind.advisor, .collaborator] {
      for record in relations[kind.rawValue] ?? [] {
        result.append(
          LinkedRelation(
            kind: kind, from: try find(record.from, in: people, "a relation"),
            to: try find(record.to, in: people, "a relation"),
            label: record.label.flatMap(Relation.Label.init), begin: record.begin,
            end: record.end, evidence: evidence(record.evidence)))
      }
    }
    return result
  }

  private func readDoubtful() throws(GraphJSONError) -> [DoubtfulPair] {
    var result: [DoubtfulPair] = []
    for record in relations["possibly-same"] ?? [] {
      let from: Int = try find(record.from, in: people, "a relation")
      let to: Int = try find(record.to, in: people, "a relation")
      result.append(
        DoubtfulPair(
          first: min(from, to), second: max(from, to), weight: record.weight ?? 0,
          reasons: record.reasons ?? [],
          evidence: evidence(record.evidence)))
    }
    return result.sorted { ($1.weight, $0.first, $0.second) < ($0.weight, $1.first, $1.second) }
  }

  private func readAffiliations() throws(GraphJSONError) -> [LinkedAffiliation] {
    var proofs: [[String]: [Evidence]] = [:]
    for record in relations["affiliation"] ?? [] {
      proofs[[record.from, record.to], default: []] += evidence(record.evidence)
    }
    var result: [LinkedAffiliation] = []
    for (person, record) in records.people.enumerated() {
      for stay in record.affiliations ?? [] {
        result.append(
          LinkedAffiliation(
            person: person,
            institution: try find(
              stay.institution, in: institutions, "people[\(person)].affiliations"),
            from: stay.from, to: stay.to, role: stay.role,
            evidence: stay.evidence.map(evidence) ?? proofs[[record.id, stay.institution]] ?? []))
      }
    }
    return result
  }

  private func readSystems() throws(GraphJSONError) -> [LinkedSystem] {
    var proofs: [String: [Evidence]] = [:]
    for record in relations["system"] ?? [] where proofs[record.to] == nil {
      proofs[record.to] = evidence(record.evidence)
    }
    var result: [LinkedSystem] = []
    for (position, record) in (records.systems ?? []).enumerated() {
      var makers: [Int] = []
      for id in record.people ?? [] {
        makers.append(try find(id, in: people, "systems[\(position)].people"))
      }
      result.append(
        LinkedSystem(
          id: record.id, name: record.name, documents: record.documents ?? [],
          people: makers.sorted(),
          evidence: record.evidence.map(evidence) ?? proofs[record.id] ?? []))
    }
    return result
  }
}
