import Bibliography

/// Makes the linked corpus out of clusters: canonical names, ids, and every reference resolved.
struct CorpusAssembly {
  let table: MentionTable
  let works: WorkGrouping
  let clustering: PersonClustering
  let options: LinkingOptions
  /// The person of each cluster, and the clusters in the order of people.
  private var personOfCluster: [Int: Int] = [:]
  private var clusterOfPerson: [Int] = []
  private var names: [PersonName] = []

  init(
    table: MentionTable, works: WorkGrouping, clustering: PersonClustering, options: LinkingOptions
  ) {
    self.table = table
    self.works = works
    self.clustering = clustering
    self.options = options
    numberPeople()
  }

  func corpus() -> LinkedCorpus {
    let venues = VenueIndex(table)
    let (linkedWorks, workOfGroup) = makeWorks(venues)
    let institutions = InstitutionIndex(table)
    var people = makePeople(workOfGroup)
    let documents = makeDocuments(&people)
    return LinkedCorpus(
      documents: documents, people: people, works: linkedWorks, venues: venues.venues,
      institutions: institutions.institutions, talks: makeTalks(), relations: makeRelations(),
      affiliations: makeAffiliations(institutions), systems: makeSystems(),
      doubtful: makeDoubtful(),
      diagnostics: table.documents.flatMap(\.diagnostics) + clustering.diagnostics)
  }

  /// Orders people by family name, given name and first evidence, and numbers them.
  private mutating func numberPeople() {
    var keyed: [(key: String, mention: Int, cluster: Int, name: PersonName)] = []
    for (number, cluster) in clustering.clusters.enumerated() {
      guard let first = cluster.mentions.first else { continue }
      let name = CanonicalName.choose(cluster.mentions.map { table.mention($0) })
      keyed.append((TextFolding.spaced(name.sortable), first, number, name))
    }
    keyed.sort { ($0.key, $0.mention) < ($1.key, $1.mention) }
    for (person, item) in keyed.enumerated() {
      personOfCluster[item.cluster] = person
      clusterOfPerson.append(item.cluster)
      names.append(item.name)
    }
  }

  /// The person that a mention refers to.
  private func person(_ mention: Int) -> Int {
    personOfCluster[clustering.clusterOfMention[mention]] ?? 0
  }

  private func makePeople(_ workOfGroup: [Int]) -> [Person] {
    var joints: [Int: [PersonClustering.Joint]] = [:]
    for joint in clustering.joints { joints[person(joint.first), default: []].append(joint) }
    return clusterOfPerson.enumerated().map { number, cluster in
      let members = clustering.clusters[cluster].mentions
      var spellings = Set<String>()
      var mentions: [LinkedMention] = []
      for member in members {
        let mention = table.mention(member)
        let group = clustering.slotOfMention[member].group
        spellings.insert(mention.name.display)
        mentions.append(
          LinkedMention(
            text: mention.text, role: mention.role, work: group >= 0 ? workOfGroup[group] : nil,
            position: mention.position, evidence: mention.evidence))
      }
      spellings.remove(names[number].display)
      spellings.remove("")
      return Person(
        id: "p\(number + 1)", name: names[number], aliases: spellings.sorted(), mentions: mentions,
        identifiers: clustering.clusters[cluster].identifiers,
        joins: Self.joins(joints[number] ?? [], among: members))
    }
  }

  /// The steps that made one person, with the places of the mentions in `members`, ascending.
  private static func joins(
    _ joints: [PersonClustering.Joint], among members: [Int]
  ) -> [MentionJoin] {
    let place = Dictionary(uniqueKeysWithValues: zip(members, members.indices))
    return joints.compactMap { joint in
      guard let first = place[joint.first], let second = place[joint.second] else { return nil }
      return MentionJoin(first: first, second: second, reason: joint.reason)
    }
  }

  private func makeDocuments(_ people: inout [Person]) -> [LinkedDocument] {
    let ids = Set(options.panel)
    let panelNames = options.panel.map { TextFolding.key($0) }.filter { !$0.isEmpty }
    let isDocument = Set(table.documents.map(\.id))
    for number in people.indices {
      let spellings = [people[number].name.display, people[number].name.sortable]
      let keys = (spellings + people[number].aliases).map { TextFolding.key($0) }
      if keys.contains(where: { panelNames.contains($0) }) { people[number].isPanel = true }
    }
    var out: [LinkedDocument] = []
    for (number, document) in table.documents.enumerated() {
      let owner = document.owner.map { person($0 + table.mentionBase[number]) }
      let inFolder = options.panel.contains { entry in
        !isDocument.contains(entry)
          && document.id.hasPrefix(entry.hasSuffix("/") ? entry : entry + "/")
      }
      var role = LinkedDocument.Role.other
      if ids.contains(document.id) || inFolder { role = .panel }
      if let owner, role == .panel { people[owner].isPanel = true }
      out.append(
        LinkedDocument(
          id: document.id, kind: document.kind, owner: owner, role: role, topics: document.topics))
    }
    for number in out.indices {
      guard let owner = out[number].owner else { continue }
      if people[owner].isPanel {
        out[number].role = .panel
      } else if out[number].kind == .cv || out[number].kind == .statement {
        out[number].role = .applicant
        people[owner].isApplicant = true
      }
    }
    return out
  }

  /// Works by title, year and first evidence; and the work of each group.
  private func makeWorks(_ venues: VenueIndex) -> ([LinkedWork], [Int]) {
    var order = Array(works.groups.indices)
    let keys = works.groups.map { TextFolding.spaced(table.work($0[0]).title) }
    let years = works.groups.map { table.work($0[0]).year ?? 0 }
    order.sort { (keys[$0], years[$0], $0) < (keys[$1], years[$1], $1) }
    var workOfGroup = [Int](repeating: 0, count: works.groups.count)
    var out: [LinkedWork] = []
    for group in order {
      workOfGroup[group] = out.count
      out.append(linkedWork(group, id: "w\(out.count + 1)", venues))
    }
    return (out, workOfGroup)
  }

  private func linkedWork(_ group: Int, id: String, _ venues: VenueIndex) -> LinkedWork {
    let listings = works.groups[group]
    let main = table.work(listings[0])
    let all = listings.map { table.work($0) }
    var identifiers: [String: String] = [:]
    for work in all.reversed() { identifiers.merge(work.identifiers) { $1 } }
    // The list of the best witness; another's where the first is cut short and the other is not.
    let witness = listings.first { !table.work($0).etAl && !table.work($0).authors.isEmpty }
    let authors = table.authors(witness ?? listings[0])
    let listing: Work.Listing =
      all.contains { $0.listing == .own }
      ? .own : all.contains { $0.listing == .cited } ? .cited : .mentioned
    let venueHolder = all.first { $0.venue != nil && $0.kind == main.kind }
    var work = LinkedWork(
      id: id, title: main.title, year: main.year ?? all.compactMap(\.year).first,
      date: main.date ?? all.compactMap(\.date).first,
      venue: (main.venue ?? venueHolder?.venue).flatMap { venues.index(of: $0) },
      venueText: main.venueText, kind: main.kind, listing: listing,
      authors: authors.map { mention in
        let value = table.mention(mention)
        return LinkedWork.Author(
          person: person(mention), text: value.text, equalContribution: value.equalContribution)
      },
      etAl: witness == nil ? main.etAl : table.work(witness ?? listings[0]).etAl,
      topics: TopicMerging.merged(all.flatMap(\.topics)), identifiers: identifiers,
      documents: Set(listings.map { table.documents[table.documentOfWork[$0]].id }).sorted(),
      evidence: Set(all.map(\.evidence)).sorted(),
      versions: WorkVersions(table: table, venues: venues).versions(of: listings))
    // The pages of one version are not those of another.
    work.locator =
      all.first { $0.kind == main.kind && !$0.locator.isEmpty }?.locator ?? main.locator
    return work
  }

  private func makeTalks() -> [LinkedTalk] {
    var out: [LinkedTalk] = []
    for (number, document) in table.documents.enumerated() {
      for talk in document.talks {
        out.append(
          LinkedTalk(
            id: "t\(out.count + 1)", document: document.id, talk: talk,
            speaker: talk.speaker.map { person($0 + table.mentionBase[number]) }))
      }
    }
    return out
  }

  private func makeRelations() -> [LinkedRelation] {
    struct Key: Hashable {
      var kind: Relation.Kind
      var from: Int
      var to: Int
    }
    var found: [Key: LinkedRelation] = [:]
    for (number, document) in table.documents.enumerated() {
      for relation in document.relations {
        let base = table.mentionBase[number]
        var from = person(relation.from + base)
        var to = person(relation.to + base)
        if from == to { continue }
        if relation.kind == .collaborator, from > to { swap(&from, &to) }
        let key = Key(kind: relation.kind, from: from, to: to)
        var linked =
          found[key]
          ?? LinkedRelation(
            kind: relation.kind, from: from, to: to, label: relation.label, evidence: [])
        linked.label = Self.stronger(linked.label, relation.label)
        linked.add(begin: relation.begin, end: relation.end)
        linked.evidence.append(relation.evidence)
        found[key] = linked
      }
    }
    return found.values.map { relation in
      var relation = relation
      relation.evidence = Set(relation.evidence).sorted()
      return relation
    }.sorted {
      ($0.kind.rawValue, $0.from, $0.to) < ($1.kind.rawValue, $1.from, $1.to)
    }
  }

  /// Of two words for an advisor, the more binding one.
  private static func stronger(
    _ a: Relation.Label?, _ b: Relation.Label?
  ) -> Relation.Label? {
    let order: [Relation.Label] = [.advisor, .supervisor, .mentor, .host]
    return order.first { $0 == a || $0 == b }
  }

  private func makeAffiliations(_ institutions: InstitutionIndex) -> [LinkedAffiliation] {
    var out: [LinkedAffiliation] = []
    for (number, document) in table.documents.enumerated() {
      for stay in document.affiliations {
        guard let institution = institutions.index(of: stay.institution) else { continue }
        let person = person(stay.person + table.mentionBase[number])
        if let same = out.firstIndex(where: {
          $0.person == person && $0.institution == institution && $0.role == stay.role
            && $0.from == stay.from && $0.to == stay.to
        }) {
          out[same].evidence.append(stay.evidence)
        } else {
          out.append(
            LinkedAffiliation(
              person: person, institution: institution, from: stay.from, to: stay.to,
              role: stay.role, evidence: [stay.evidence]))
        }
      }
    }
    for index in out.indices { out[index].evidence = Set(out[index].evidence).sorted() }
    return out.sorted {
      ($0.person, $0.institution, $0.from ?? "", $0.to ?? "", $0.role ?? "")
        < ($1.person, $1.institution, $1.from ?? "", $1.to ?? "", $1.role ?? "")
    }
  }

  private func makeSystems() -> [LinkedSystem] {
    SystemMerging(table: table, person: { person($0) }).systems()
  }

  private func makeDoubtful() -> [DoubtfulPair] {
    clustering.doubtful.compactMap { first, second, match in
      guard let a = personOfCluster[first], let b = personOfCluster[second], a != b else {
        return nil
      }
      let mentions = [first, second].compactMap { clustering.clusters[$0].mentions.first }
      return DoubtfulPair(
        first: min(a, b), second: max(a, b), weight: match.weight,
        reasons: match.parts.map { "\($0.reason) (\(Self.bits($0.weight)))" },
        evidence: mentions.map { table.mention($0).evidence })
    }
  }

  /// A weight to one decimal place, with its sign.
  private static func bits(_ weight: Double) -> String {
    let tenths = Int((abs(weight) * 10).rounded())
    return "\(weight < 0 ? "−" : "+")\(tenths / 10).\(tenths % 10)"
  }
}

extension LinkedRelation {
  /// Widens the time of the relation by what another statement tells.
  fileprivate mutating func add(begin other: String?, end otherEnd: String?) {
    guard other != nil || otherEnd != nil else { return }
    let isDated = begin != nil || end != nil
    let goesOn = (begin != nil && end == nil) || (other != nil && otherEnd == nil)
    end = goesOn ? nil : [isDated ? end : nil, otherEnd].compactMap(\.self).max()
    begin = [begin, other].compactMap(\.self).min()
  }
}
