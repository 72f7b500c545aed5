extension GraphScore {
  /// Finds out who the entities are: by their author mentions, else by name.
  mutating func identify() {
    var claims: [(score: Double, left: String, right: String)] = []
    for (entity, people) in votes {
      for (person, weight) in people { claims.append((weight, entity, person)) }
    }
    who = ScoreFigures.oneToOne(claims)
    let forms = goldForms()
    var taken = Set(who.values)
    for person in graph.people.sorted(by: { $0.id < $1.id })
    where who[person.id] == nil && votes[person.id] == nil {
      guard let match = named(person, forms), !taken.contains(match) else { continue }
      who[person.id] = match
      taken.insert(match)
    }
    addMentionsOfOtherRoles()
    recordClusters("linking, all roles")
  }

  private func goldForms() -> [String: Set<String>] {
    var forms: [String: Set<String>] = [:]
    for person in gold.people {
      for text in [person.name] + person.forms.map(\.text) {
        forms[ScoreText.foldName(text), default: []].insert(person.id)
        let words = ScoreText.words(text)
        if words.count > 2, let first = words.first, let last = words.last {
          forms[ScoreText.foldName("\(first) \(last)"), default: []].insert(person.id)
        }
      }
    }
    return forms
  }

  private func named(_ person: ScoredGraph.Person, _ forms: [String: Set<String>]) -> String? {
    let texts = [person.name] + (person.aliases ?? []) + (person.mentions ?? []).map(\.text)
    for text in texts {
      var shapes = [text]
      if let comma = text.firstIndex(of: ",") {
        shapes.append("\(text[text.index(after: comma)...]) \(text[..<comma])")
      }
      let words = text.split(whereSeparator: \.isWhitespace)
      if words.count > 2, let first = words.first, let last = words.last {
        shapes.append("\(first) \(last)")
      }
      for shape in shapes {
        if let ids = forms[ScoreText.foldName(shape)], ids.count == 1 { return ids.first }
      }
    }
    return nil
  }

  /// Adds the mentions in other roles whose text means one person in their document.
  private mutating func addMentionsOfOtherRoles() {
    struct Place: Hashable {
      var document: String?
      var text: String
    }
    struct Seen: Hashable {
      var place: Place
      var entity: String
    }
    var texts: [Place: Set<String>] = [:]
    for person in gold.people {
      for form in person.forms {
        let place = Place(document: form.doc, text: ScoreText.foldName(form.text))
        texts[place, default: []].insert(person.id)
      }
    }
    var seen: Set<Seen> = []
    for person in graph.people {
      for mention in person.mentions ?? [] where mention.role != "author" {
        let place = Place(
          document: document(mention.document), text: ScoreText.foldName(mention.text))
        guard let ids = texts[place], ids.count == 1, let id = ids.first,
          seen.insert(Seen(place: place, entity: person.id)).inserted, !loosePeople.contains(id)
        else { continue }
        mentions.append((id, person.id))
      }
    }
  }

  /// Scores the kinds and owners of the documents.
  mutating func scoreDocuments() {
    // Of several files of one document, the one that knows its owner.
    func rank(_ document: ScoredGraph.Document) -> Int {
      (document.owner != nil ? 2 : 0) + (document.kind != "unknown" ? 1 : 0)
    }
    var given: [String: ScoredGraph.Document] = [:]
    for file in graph.documents {
      let name = document(file.id) ?? file.id
      if let other = given[name], rank(other) > rank(file) { continue }
      given[name] = file
    }
    let kinds = gold.documents.filter { given[$0.id]?.kind == $0.kind }
    record("document kinds", good: kinds.count, of: gold.documents.count)
    let owned = gold.documents.filter { $0.owner != nil }
    var right = 0
    for entry in owned {
      if let owner = given[entry.id]?.owner, who[owner] == entry.owner {
        right += 1
      } else {
        miss("owners", entry.id)
      }
    }
    record("owners", good: right, of: owned.count)
  }
}
