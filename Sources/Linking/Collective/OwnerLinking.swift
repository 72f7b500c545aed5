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

  /// Joins an owner with the author who bears an earlier family name of theirs.
  ///
  /// A list of own works in which the owner is missing now and then was mostly written under another
  /// name. Where an author with the owner's given name or initial stands in all the works that the
  /// owner is missing from, and in none of the others, and there are two such works or the document
  /// gives that family name beside the owner's (an e-mail address, "née …"), the two are one.
  mutating func joinEarlierNames() {
    for (number, document) in table.documents.enumerated() {
      guard let owner = document.owner else { continue }
      let base = table.mentionBase[number]
      let cluster = clusterOfMention[owner + base]
      let form = table.form(owner + base)
      guard form.initial != 0 else { continue }
      var missing: [[Int]] = []
      var present = 0
      var elsewhere = Set<[UInt8]>()
      for work in document.works where work.listing == .own && !work.authors.isEmpty && !work.etAl {
        let authors = work.authors.map { $0 + base }
        if authors.contains(where: { clusterOfMention[$0] == cluster }) {
          present += 1
          for author in authors where clusterOfMention[author] != cluster {
            elsewhere.insert(table.form(author).fullFamily)
          }
        } else {
          missing.append(authors)
        }
      }
      guard present > 0, let first = missing.first, missing.count <= 3 * present else { continue }
      var choices: [[UInt8]] = []
      for author in first {
        let family = table.form(author).fullFamily
        if elsewhere.contains(family) || choices.contains(family) { continue }
        let inAll = missing.allSatisfy { $0.contains { isOwner($0, named: form, family: family) } }
        if inAll { choices.append(family) }
      }
      if choices.count > 1 || missing.count < 2 {
        choices = choices.filter { isGiven($0, beside: form, in: document) }
      }
      guard choices.count == 1, let family = choices.first else { continue }
      for authors in missing {
        if let author = authors.first(where: { isOwner($0, named: form, family: family) }) {
          join(clusterOfMention[author], clusterOfMention[owner + base])
        }
      }
      for index in document.mentions.indices
      where isOwner(index + base, named: form, family: family)
        && slotOfMention[index + base].group < 0
      {
        join(clusterOfMention[index + base], clusterOfMention[owner + base])
      }
    }
  }

  /// Whether a mention has the owner's given name, or its initial, with the family name given.
  private func isOwner(_ mention: Int, named owner: NameForm, family: [UInt8]) -> Bool {
    let form = table.form(mention)
    guard form.fullFamily == family, let mine = form.given.first, let theirs = owner.given.first
    else { return false }
    return mine.isInitial || theirs.isInitial
      ? mine.text.first == theirs.text.first : form.fullGiven == owner.fullGiven
  }

  /// Whether the document gives a family name as the owner's: in brackets or an address.
  private func isGiven(
    _ family: [UInt8], beside owner: NameForm, in document: ExtractedDocument
  ) -> Bool {
    let name = String(decoding: family, as: UTF8.self)
    if String(decoding: owner.nickname, as: UTF8.self).hasSuffix(name) { return true }
    return document.ownerIdentifiers.contains {
      $0.scheme == .email && family.count >= 4
        && TextFolding.words($0.value.split(separator: "@").first ?? "").contains(name)
    }
  }

  /// Joins an advisor who is known by an adopted given name with the coauthor of the same family name.
  ///
  /// A stated advisor nearly always signs the works that were done under them, mostly as the last
  /// author. Where no author bears the advisor's name and just one coauthor of the advisee bears the
  /// family name, closes at least two of the advisee's works and has another given name, the two are
  /// one: "Prof. Max Reed" in the text, "Bo Reed" in the lists.
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
