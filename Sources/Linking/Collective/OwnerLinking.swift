import Bibliography

extension PersonClustering {
  /// Joins each document's owner with one author of each of the owner's works.
  ///
  /// The owner of a CV is an author of nearly everything that it lists as own; of several authors
  /// whose names fit, the one that is set off, then the fullest agreement, then the one who is in
  /// most of the works.
  mutating func joinOwners() {
    for (number, document) in table.documents.enumerated() {
      guard let owner = document.owner else { continue }
      let base = table.mentionBase[number]
      let ownerMention = owner + base
      for (index, mention) in document.mentions.enumerated() where mention.role == .owner {
        join(clusterOfMention[index + base], clusterOfMention[ownerMention])
      }
      clusters[clusterOfMention[ownerMention]].identifiers = Array(
        Set(clusters[clusterOfMention[ownerMention]].identifiers + document.ownerIdentifiers)
      ).sorted()
      let form = table.form(ownerMention)
      let frequency = formFrequency(number)
      for (index, work) in document.works.enumerated() where work.listing == .own {
        let choice = work.authors.map { $0 + base }
          .map { ($0, form.agreement(with: table.form($0))) }
          .filter { $0.1 >= .initials || $0.1 == .optical || $0.1 == .swapped }
          .max { left, right in
            ownerRank(left, frequency) < ownerRank(right, frequency)
          }
        _ = index
        if let choice { join(clusterOfMention[choice.0], clusterOfMention[ownerMention]) }
      }
    }
  }

  private func ownerRank(
    _ candidate: (Int, NameAgreement), _ frequency: [Int: Int]
  ) -> (Int, Int, Int, Int) {
    let (mention, agreement) = candidate
    return (
      table.mention(mention).isEmphasized && agreement >= .initials ? 1 : 0, agreement.rawValue,
      frequency[table.formOfMention[mention]] ?? 0, -mention
    )
  }

  /// How many of a document's author mentions print each name.
  private func formFrequency(_ document: Int) -> [Int: Int] {
    var out: [Int: Int] = [:]
    for mention in table.mentionBase[document]..<table.mentionBase[document + 1]
    where slotOfMention[mention].group >= 0 {
      out[table.formOfMention[mention], default: 0] += 1
    }
    return out
  }

  /// Joins an advisor who is known by an adopted given name with the coauthor of the same family name.
  ///
  /// A stated advisor nearly always signs the works that were done under them, mostly as the last
  /// author. Where no author bears the advisor's name and just one coauthor of the advisee bears the
  /// family name, closes at least two of the advisee's works and has another given name, the two are
  /// one: "Prof. Eric Liang" in the text, "Yun Liang" in the lists.
  mutating func joinAdoptedNames() {
    for (number, document) in table.documents.enumerated() {
      let base = table.mentionBase[number]
      for relation in document.relations where relation.kind == .advisor {
        let advisor = clusterOfMention[relation.to + base]
        let advisee = clusterOfMention[relation.from + base]
        guard clusters[advisor].slots.isEmpty, advisor != advisee else { continue }
        let form = table.form(relation.to + base)
        guard form.hasFullGiven, form.family.count > 1 else { continue }
        var closing: [Int: Int] = [:]
        var bearers = Set<Int>()
        for listings in works.groups {
          guard let work = listings.first else { continue }
          let people = table.authors(work).map { clusterOfMention[$0] }
          guard people.contains(advisee) else { continue }
          for (place, mention) in table.authors(work).enumerated()
          where people[place] != advisee && table.form(mention).family == form.family {
            bearers.insert(people[place])
            if place == people.count - 1 { closing[people[place], default: 0] += 1 }
          }
        }
        let closers = closing.filter { $0.value >= 2 }.keys.sorted()
        guard closers.count == 1, let closer = closers.first,
          bearers.allSatisfy({ $0 == closer || (closing[$0] ?? 0) == 0 })
        else { continue }
        join(advisor, closer)
      }
    }
  }
}
