/// A person's ruling on two authors of records: one person, or two.
package struct MentionRuling: Sendable {
  /// An author of a record, by the record's id and the place in its list, counted from 0.
  package struct Place: Sendable, Hashable {
    package var work: String
    package var position: Int

    package init(work: String, position: Int) {
      self.work = work
      self.position = position
    }
  }

  package var isSame: Bool
  package var first: Place
  package var second: Place

  package init(isSame: Bool, _ first: Place, _ second: Place) {
    self.isSame = isSame
    self.first = first
    self.second = second
  }
}

/// Rulings as numbers of mentions, freed of those that contradict each other or the works.
struct Rulings: Sendable {
  /// The group that rulings make of each mention concerned, and the pairs of mentions kept apart.
  private(set) var group: [Int32: Int32] = [:]
  private(set) var apart: [(Int32, Int32)] = []
  /// The rulings that could not be followed, with the reason.
  private(set) var refused: [(ruling: MentionRuling, reason: RulingFault)] = []

  var isEmpty: Bool { group.isEmpty && apart.isEmpty }

  init() {}

  /// Rulings, and what ORCIDs say: mentions with one ORCID are one person, whatever their names.
  init(_ rulings: [MentionRuling], _ corpus: LinkageCorpus) {
    follow(rulings, corpus)
    joinORCIDs(corpus)
  }

  private mutating func joinORCIDs(_ corpus: LinkageCorpus) {
    var mentions: [Int32: [Int32]] = [:]
    for (mention, orcid) in corpus.orcid.enumerated() where orcid >= 0 {
      mentions[orcid, default: []].append(Int32(mention))
    }
    let apart = Set(self.apart.flatMap { [$0.0, $0.1] })
    for (_, all) in mentions.sorted(by: { $0.key < $1.key }) where all.count > 1 {
      // Rulings go before ORCIDs; in a work that gives two authors one ORCID the first has it.
      var works = Set<Int32>()
      let free = all.filter {
        group[$0] == nil && !apart.contains($0)
          && works.insert(corpus.workOfMention[Int($0)]).inserted
      }
      if free.count > 1 { for mention in free { group[mention] = free[0] } }
    }
  }

  private mutating func follow(_ rulings: [MentionRuling], _ corpus: LinkageCorpus) {
    if rulings.isEmpty { return }
    var concerned: [Int32] = []
    var resolved: [(ruling: MentionRuling, first: Int32, second: Int32)] = []
    for ruling in rulings {
      guard let first = corpus.mention(ruling.first), let second = corpus.mention(ruling.second)
      else {
        refused.append((ruling, .unknown))
        continue
      }
      if first == second, !ruling.isSame {
        refused.append((ruling, .oneMention))
        continue
      }
      resolved.append((ruling, first, second))
      concerned += [first, second]
    }
    concerned = Array(Set(concerned)).sorted()
    let place = Dictionary(uniqueKeysWithValues: zip(concerned, concerned.indices))
    var union = UnionFind(count: concerned.count)
    for item in resolved where !item.ruling.isSame { apart.append((item.first, item.second)) }
    // A ruling that keeps apart outweighs one that joins: a wrong merge is harder to see.
    let same = resolved.filter(\.ruling.isSame).sorted {
      (min($0.first, $0.second), max($0.first, $0.second))
        < (min($1.first, $1.second), max($1.first, $1.second))
    }
    for item in same {
      guard let a = place[item.first], let b = place[item.second] else { continue }
      var next = union
      next.join(a, b)
      if let fault = Self.fault(next, concerned, place, apart, corpus) {
        refused.append((item.ruling, fault))
      } else {
        union = next
      }
    }
    for (index, mention) in concerned.enumerated() {
      group[mention] = concerned[union.find(index)]
    }
  }

  private static func fault(
    _ given: UnionFind, _ concerned: [Int32], _ place: [Int32: Int], _ apart: [(Int32, Int32)],
    _ corpus: LinkageCorpus
  ) -> RulingFault? {
    var union = given
    for (a, b) in apart {
      if let x = place[a], let y = place[b], union.find(x) == union.find(y) { return .ruledApart }
    }
    var seen = Set<UInt64>()
    for (index, mention) in concerned.enumerated() {
      let work = UInt64(UInt32(corpus.workOfMention[Int(mention)]))
      if !seen.insert(UInt64(union.find(index)) << 32 | work).inserted { return .oneWork }
    }
    return nil
  }
}

/// Why a ruling could not be followed.
package enum RulingFault: String, Sendable {
  /// No such record, or no such author in it.
  case unknown
  /// Other rulings keep the two apart.
  case ruledApart
  /// It keeps a mention apart from itself.
  case oneMention
  /// The two would be one person twice in the list of one work.
  case oneWork
}
