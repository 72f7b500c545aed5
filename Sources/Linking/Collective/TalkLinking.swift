import Bibliography

extension PersonClustering {
  /// Notes who is connected with whom outside author lists: by a stated relation.
  mutating func makeTies() {
    ties = [[Int]](repeating: [], count: table.mentionCount)
    for (number, document) in table.documents.enumerated() {
      let base = table.mentionBase[number]
      for relation in document.relations where relation.from != relation.to {
        ties[relation.from + base].append(relation.to + base)
        ties[relation.to + base].append(relation.from + base)
      }
    }
    for mention in ties.indices where ties[mention].count > 1 {
      ties[mention] = Array(Set(ties[mention])).sorted()
    }
  }

  /// Finds the talks that present a listed work: by the title, or by the name before its colon.
  mutating func findPresentations() {
    var groupsOfName: [String: [Int]] = [:]
    var groupsOfTitle: [[UInt8]: [Int]] = [:]
    for (group, listings) in works.groups.enumerated() {
      guard let first = listings.first else { continue }
      let title = table.work(first).title
      if let name = Self.systemName(title) { groupsOfName[name, default: []].append(group) }
      groupsOfTitle[TitleForm(title).key, default: []].append(group)
    }
    for (number, document) in table.documents.enumerated() {
      let base = table.mentionBase[number]
      for talk in document.talks {
        guard let speaker = talk.speaker else { continue }
        var groups = groupsOfTitle[TitleForm(talk.title).key] ?? []
        if let name = Self.systemName(talk.title) { groups += groupsOfName[name] ?? [] }
        for group in Set(groups).sorted() {
          presentations.append((speaker + base, group))
        }
      }
    }
  }

  /// The folded name that a title puts before its colon: "abmoot" of "AB-Moot: Bridging …".
  static func systemName(_ title: String) -> String? {
    guard let colon = title.firstIndex(of: ":") else { return nil }
    let head = title[..<colon]
    let words = head.split(separator: " ")
    guard words.count <= 2, head.unicodeScalars.contains(where: { $0.properties.isUppercase })
    else { return nil }
    let key = TextFolding.key(head)
    return key.utf8.count >= 3 ? key : nil
  }

  /// Joins a mention that is one word only with the one person of its document who bears it.
  mutating func joinMononyms() {
    for document in table.documents.indices {
      let range = table.mentionBase[document]..<table.mentionBase[document + 1]
      for mention in range where table.form(mention).given.isEmpty {
        let word = table.form(mention).family
        var bearers = Set<Int>()
        for other in range where !table.form(other).given.isEmpty {
          let form = table.form(other)
          if form.family == word || form.fullGiven == word || form.nickname == word {
            bearers.insert(clusterOfMention[other])
          }
        }
        if bearers.count == 1, let bearer = bearers.first {
          join(clusterOfMention[mention], bearer)
        }
      }
    }
  }
}
