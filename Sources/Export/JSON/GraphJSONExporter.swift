import Bibliography
package import GraphAnalysis
import Linking

/// Writes the interchange format `coterie-graph/1`.
///
/// Keys stand in the order that the format prescribes and every list is sorted, so that the same
/// corpus gives the same bytes. Each element of a top-level list has a line of its own, which keeps
/// differences between two runs readable. Keys beyond the prescribed ones come last in their
/// object; they let a reader rebuild the corpus without loss of what the questions need.
package struct GraphJSONExporter: Sendable {
  package static let schema: StaticString = "coterie-graph/1"

  private let graph: CollaborationGraph
  private let corpus: LinkedCorpus
  /// The stays of each person, by start, end and institution.
  private let stays: [[LinkedAffiliation]]
  /// The place in ``LinkedCorpus/doubtful`` of each pair.
  private let doubts: [PersonPair: Int]

  private struct PersonPair: Hashable {
    var first: Int
    var second: Int
  }

  package init(_ graph: CollaborationGraph) {
    self.graph = graph
    corpus = graph.corpus
    var stays = Array(repeating: [LinkedAffiliation](), count: corpus.people.count)
    for stay in corpus.affiliations { stays[stay.person].append(stay) }
    self.stays = stays.map { list in
      list.sorted {
        ($0.from ?? "", $0.to ?? "", $0.institution, $0.role ?? "")
          < ($1.from ?? "", $1.to ?? "", $1.institution, $1.role ?? "")
      }
    }
    var doubts: [PersonPair: Int] = [:]
    for (index, pair) in corpus.doubtful.enumerated() {
      doubts[PersonPair(first: pair.first, second: pair.second)] = index
    }
    self.doubts = doubts
  }

  /// The whole file; linear in its length, apart from the sorting of lists.
  package func export() -> [UInt8] {
    var json = JSONWriter()
    json.object(lines: true) { json in
      json.key("schema")
      json.string(Self.schema.description)
      list("documents", corpus.documents.sorted { $0.id < $1.id }, &json, write(document:_:))
      list("people", Array(corpus.people.indices), &json, write(person:_:))
      list("institutions", Array(corpus.institutions.indices), &json, write(institution:_:))
      list("works", corpus.works, &json, write(work:_:))
      list("venues", corpus.venues, &json, write(venue:_:))
      list("talks", corpus.talks, &json, write(talk:_:))
      list("relations", graph.relations(), &json, write(relation:_:))
      list("topics", graph.topics, &json) { topic, json in
        json.key("id")
        json.string("topic:\(topic.key)")
        json.key("label")
        json.string(topic.label)
      }
      list("systems", corpus.systems, &json, write(system:_:))
      list("diagnostics", corpus.diagnostics, &json, write(diagnostic:_:))
    }
    return json.finish()
  }

  private func list<Element>(
    _ key: StaticString, _ elements: [Element], _ json: inout JSONWriter,
    _ body: (Element, inout JSONWriter) -> Void
  ) {
    json.key(key)
    json.array(lines: true) { json in
      for element in elements { json.object { json in body(element, &json) } }
    }
  }

  // MARK: Elements

  private func write(document: LinkedDocument, _ json: inout JSONWriter) {
    json.key("id")
    json.string(document.id)
    json.key("kind")
    json.string(document.kind.rawValue)
    json.key("owner")
    json.string(document.owner.map { corpus.people[$0].id })
    json.key("role")
    json.string(document.role.rawValue)
    json.key("topics")
    json.strings(topicIDs(document.topics))
  }

  private func write(person index: Int, _ json: inout JSONWriter) {
    let person = corpus.people[index]
    let order = person.mentions.indices.sorted {
      mentionOrder(person.mentions[$0], person.mentions[$1])
    }
    json.key("id")
    json.string(person.id)
    json.key("name")
    json.string(person.name.display)
    json.key("aliases")
    json.strings(person.aliases.sorted())
    json.key("affiliations")
    json.array { json in
      for stay in stays[index] { json.object { json in write(affiliation: stay, &json) } }
    }
    json.key("applicant")
    json.boolean(person.isApplicant)
    json.key("mentions")
    json.array { json in
      for index in order { json.object { json in write(mention: person.mentions[index], &json) } }
    }
    json.key("panel")
    json.boolean(person.isPanel)
    json.key("identifiers")
    json.array { json in
      for identifier in person.identifiers.sorted() {
        json.object { json in
          json.key("scheme")
          json.string(identifier.scheme.rawValue)
          json.key("value")
          json.string(identifier.value)
        }
      }
    }
    json.key("nameParts")
    write(name: person.name, &json)
    if !person.joins.isEmpty {
      json.key("joins")
      write(joins: person.joins, order, &json)
    }
  }

  /// Writes the steps of linking, with the places of the mentions in the order that they are written.
  private func write(joins: [MentionJoin], _ order: [Int], _ json: inout JSONWriter) {
    var place = [Int](repeating: 0, count: order.count)
    for (written, index) in order.enumerated() { place[index] = written }
    json.array { json in
      for join in joins {
        json.object { json in
          json.key("first")
          json.integer(min(place[join.first], place[join.second]))
          json.key("second")
          json.integer(max(place[join.first], place[join.second]))
          json.key("reason")
          json.string(join.reason)
        }
      }
    }
  }

  private func write(name: PersonName, _ json: inout JSONWriter) {
    json.object { json in
      let parts: [(StaticString, String)] = [
        ("title", name.title), ("given", name.given), ("nickname", name.nickname),
        ("middle", name.middle), ("particle", name.particle), ("family", name.family),
        ("suffix", name.suffix),
      ]
      for (key, value) in parts where !value.isEmpty {
        json.key(key)
        json.string(value)
      }
    }
  }

  private func write(affiliation: LinkedAffiliation, _ json: inout JSONWriter) {
    json.key("institution")
    json.string(CollaborationGraph.institutionID(affiliation.institution))
    json.key("from")
    json.string(affiliation.from)
    json.key("to")
    json.string(affiliation.to)
    json.key("role")
    json.string(affiliation.role)
    json.key("evidence")
    write(evidence: affiliation.evidence, &json)
  }

  private func write(mention: LinkedMention, _ json: inout JSONWriter) {
    json.key("document")
    json.string(mention.evidence.document)
    json.key("line")
    json.integer(mention.evidence.line)
    if let page = mention.evidence.page {
      json.key("page")
      json.integer(page)
    }
    json.key("text")
    json.string(mention.text)
    json.key("role")
    json.string(mention.role.rawValue)
    json.key("work")
    json.string(mention.work.map { corpus.works[$0].id })
    json.key("position")
    json.integer(mention.position)
  }

  private func write(institution index: Int, _ json: inout JSONWriter) {
    let institution = corpus.institutions[index]
    json.key("id")
    json.string(CollaborationGraph.institutionID(index))
    json.key("name")
    json.string(institution.name)
    json.key("aliases")
    json.strings(institution.aliases)
    json.key("known")
    json.boolean(institution.isKnown)
  }

  private func write(work: LinkedWork, _ json: inout JSONWriter) {
    json.key("id")
    json.string(work.id)
    json.key("title")
    json.string(work.title)
    write(year: work.year, date: work.date, venue: work.venue, as: work.venueText, &json)
    json.key("type")
    json.string(work.kind.rawValue)
    json.key("listedAs")
    json.string(work.listing.rawValue)
    json.key("authors")
    json.array { json in
      for author in work.authors {
        json.object { json in
          json.key("person")
          json.string(corpus.people[author.person].id)
          json.key("text")
          json.string(author.text)
          json.key("equalContribution")
          json.boolean(author.equalContribution)
        }
      }
    }
    json.key("etAl")
    json.boolean(work.etAl)
    json.key("topics")
    json.strings(topicIDs(work.topics))
    json.key("documents")
    json.strings(work.documents.sorted())
    json.key("evidence")
    write(evidence: work.evidence, &json)
    write(locator: work.locator, &json)
    json.key("identifiers")
    write(identifiers: work.identifiers, &json)
    if !work.versions.isEmpty {
      json.key("versions")
      json.array { json in
        for version in work.versions { json.object { json in write(version: version, &json) } }
      }
    }
  }

  private func write(version: WorkVersion, _ json: inout JSONWriter) {
    json.key("type")
    json.string(version.kind.rawValue)
    write(
      year: version.year, date: version.date, venue: version.venue, as: version.venueText, &json)
    json.key("documents")
    json.strings(version.documents.sorted())
    json.key("evidence")
    write(evidence: version.evidence, &json)
    write(locator: version.locator, &json)
    json.key("identifiers")
    write(identifiers: version.identifiers, &json)
  }

  /// When and where something appeared.
  private func write(
    year: Int?, date: String?, venue: Int?, as printed: String, _ json: inout JSONWriter
  ) {
    json.key("year")
    json.integer(year)
    json.key("date")
    json.string(date)
    json.key("venue")
    json.string(venue.map { corpus.venues[$0].id })
    json.key("venueText")
    json.string(printed)
  }

  private func write(identifiers: [String: String], _ json: inout JSONWriter) {
    json.object { json in
      for (scheme, value) in identifiers.sorted(by: { $0.key < $1.key }) {
        json.key(named: scheme)
        json.string(value)
      }
    }
  }

  private func write(locator: Locator, _ json: inout JSONWriter) {
    json.key("locator")
    if locator.isEmpty {
      json.null()
      return
    }
    json.object { json in
      json.key("volume")
      json.string(locator.volume)
      json.key("issue")
      json.string(locator.issue)
      json.key("pages")
      json.string(locator.pages)
    }
  }

  private func write(venue: LinkedVenue, _ json: inout JSONWriter) {
    json.key("id")
    json.string(venue.id)
    json.key("series")
    json.string(venue.venue.series)
    json.key("name")
    json.string(venue.venue.name)
    json.key("aliases")
    json.strings(venue.aliases.sorted())
    json.key("kind")
    json.string(venue.venue.kind.rawValue)
    json.key("known")
    json.boolean(venue.venue.isKnown)
  }

  private func write(talk: LinkedTalk, _ json: inout JSONWriter) {
    json.key("id")
    json.string(talk.id)
    json.key("document")
    json.string(talk.document)
    json.key("title")
    json.string(talk.talk.title)
    json.key("speaker")
    json.string(talk.speaker.map { corpus.people[$0].id })
    json.key("affiliation")
    json.string(talk.talk.affiliation)
    json.key("date")
    json.string(talk.talk.date)
    json.key("topics")
    json.strings(topicIDs(talk.talk.topics))
    json.key("evidence")
    write(evidence: [talk.talk.evidence], &json)
    json.key("place")
    json.string(talk.talk.place)
    json.key("event")
    json.string(talk.talk.event)
  }

  private func write(relation: GraphRelation, _ json: inout JSONWriter) {
    json.key("kind")
    json.string(relation.kind.rawValue)
    json.key("from")
    json.string(graph.id(of: relation.from))
    json.key("to")
    json.string(graph.id(of: relation.to))
    json.key("weight")
    json.number(relation.weight)
    json.key("fractional")
    json.number(relation.fractional)
    json.key("years")
    json.array { json in
      for year in relation.years { json.integer(year) }
    }
    json.key("label")
    json.string(relation.label?.rawValue)
    if relation.begin != nil || relation.end != nil {
      json.key("begin")
      json.string(relation.begin)
      json.key("end")
      json.string(relation.end)
    }
    json.key("evidence")
    write(evidence: relation.evidence, &json)
    if let pair = doubt(relation) {
      json.key("reasons")
      json.strings(pair.reasons)
    }
  }

  private func write(system: LinkedSystem, _ json: inout JSONWriter) {
    json.key("id")
    json.string(system.id)
    json.key("name")
    json.string(system.name)
    json.key("documents")
    json.strings(system.documents.sorted())
    json.key("people")
    json.strings(system.people.sorted().map { corpus.people[$0].id })
    json.key("evidence")
    write(evidence: system.evidence, &json)
  }

  private func write(diagnostic: Diagnostic, _ json: inout JSONWriter) {
    json.key("severity")
    json.string(diagnostic.severity.rawValue)
    json.key("code")
    json.string(diagnostic.code)
    json.key("document")
    json.string(diagnostic.document)
    json.key("line")
    json.integer(diagnostic.line)
    json.key("summary")
    json.string(diagnostic.summary)
    json.key("remedy")
    json.string(diagnostic.remedy)
  }

  private func write(evidence: [Evidence], _ json: inout JSONWriter) {
    json.array { json in
      for item in evidence.sorted() {
        json.object { json in
          json.key("document")
          json.string(item.document)
          json.key("line")
          json.integer(item.line)
          if let page = item.page {
            json.key("page")
            json.integer(page)
          }
          json.key("quote")
          json.string(item.quote)
        }
      }
    }
  }

  // MARK: Lists

  /// The doubtful pair that an edge between two people who may be one came from.
  private func doubt(_ relation: GraphRelation) -> DoubtfulPair? {
    guard relation.kind == .possiblySame, case .person(let from) = relation.from,
      case .person(let to) = relation.to
    else { return nil }
    let pair = PersonPair(first: min(from, to), second: max(from, to))
    return doubts[pair].map { corpus.doubtful[$0] }
  }

  private func mentionOrder(_ left: LinkedMention, _ right: LinkedMention) -> Bool {
    let places = (left.evidence.document, right.evidence.document)
    guard places.0 == places.1 else { return places.0 < places.1 }
    return (left.evidence.line, left.work ?? -1, left.position ?? 0, left.role.rawValue, left.text)
      < (
        right.evidence.line, right.work ?? -1, right.position ?? 0, right.role.rawValue, right.text
      )
  }

  private func topicIDs(_ topics: [TopicAssignment]) -> [String] {
    Set(topics.map { "topic:\($0.topic.key)" }).sorted()
  }
}
