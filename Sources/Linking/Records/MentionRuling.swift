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
  /// For each mention that is kept apart, the places in ``apart``.
  private(set) var apartOf: [Int32: [Int32]] = [:]
  /// The rulings that could not be followed, with the reason.
  private(set) var refused: [(ruling: MentionRuling, reason: RulingFault)] = []

  var isEmpty: Bool { group.isEmpty && apart.isEmpty }

  init() {}

  /// Rulings, and what identifiers say: mentions with one ORCID or one identity of DBLP are one
  /// person, whatever their names.
  init(_ rulings: [MentionRuling], _ corpus: LinkageCorpus) {
    follow(rulings, corpus)
    for (number, pair) in apart.enumerated() {
      apartOf[pair.0, default: []].append(Int32(number))
      apartOf[pair.1, default: []].append(Int32(number))
    }
    joinIdentified(corpus)
  }

  /// Joins the mentions with one ORCID, then those with one identity of DBLP.
  ///
  /// Rulings go before identifiers. In a work that gives two authors one identifier the first has
  /// it, two ORCIDs stay two, and what very many different names carry is nobody's.
  private mutating func joinIdentified(_ corpus: LinkageCorpus) {
    var holders: [Int32] = []
    for mention in corpus.name.indices
    where corpus.orcid[mention] >= 0 || corpus.dblp[mention] >= 0 {
      let mention = Int32(mention)
      if group[mention] == nil, apartOf[mention] == nil { holders.append(mention) }
    }
    if holders.isEmpty { return }
    var groups = RuledGroups(
      holders.map { corpus.workOfMention[Int($0)] }, marks: holders.map { corpus.orcid[Int($0)] })
    var isJoined = [Bool](repeating: false, count: holders.count)
    for list in [corpus.orcid, corpus.dblp] {
      var places: [Int32: [Int]] = [:]
      for (place, mention) in holders.enumerated() where list[Int(mention)] >= 0 {
        places[list[Int(mention)], default: []].append(place)
      }
      for (_, all) in places.sorted(by: { $0.key < $1.key }) where all.count > 1 {
        if Set(all.map { corpus.name[Int(holders[$0])] }).count > Self.mostNames { continue }
        for place in all.dropFirst() where groups.join(all[0], place) == nil {
          isJoined[all[0]] = true
          isJoined[place] = true
        }
      }
    }
    for (place, mention) in holders.enumerated() where isJoined[place] {
      group[mention] = holders[groups.head(of: place)]
    }
  }

  /// Nobody writes their name in more ways.
  private static let mostNames = 64

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
    for item in resolved where !item.ruling.isSame { apart.append((item.first, item.second)) }
    var groups = RuledGroups(concerned.map { corpus.workOfMention[Int($0)] })
    for (first, second) in apart {
      if let a = place[first], let b = place[second] { groups.keepApart(a, b) }
    }
    // A ruling that keeps apart outweighs one that joins: a wrong merge is harder to see.
    let same = resolved.filter(\.ruling.isSame).sorted {
      (min($0.first, $0.second), max($0.first, $0.second))
        < (min($1.first, $1.second), max($1.first, $1.second))
    }
    for item in same {
      guard let a = place[item.first], let b = place[item.second] else { continue }
      if let fault = groups.join(a, b) { refused.append((item.ruling, fault)) }
    }
    for (index, mention) in concerned.enumerated() {
      group[mention] = concerned[groups.head(of: index)]
    }
  }
}

/// Groups that rulings make, which never hold two that are ruled apart or sign one work.
private struct RuledGroups {
  private var union: UnionFind
  /// The works and the foes of each group, by its head.
  private var works: [Set<Int32>]
  private var foes: [Set<Int>]
  /// The mark of each group, by its head, -1 for none; groups with different marks stay apart.
  private var marks: [Int32]

  init(_ works: [Int32], marks: [Int32]? = nil) {
    union = UnionFind(count: works.count)
    self.marks = marks ?? [Int32](repeating: -1, count: works.count)
    self.works = works.map { [$0] }
    foes = [Set<Int>](repeating: [], count: works.count)
  }

  mutating func head(of index: Int) -> Int { union.find(index) }

  mutating func keepApart(_ a: Int, _ b: Int) {
    foes[a].insert(b)
    foes[b].insert(a)
  }

  /// Joins two groups, unless that can't be.
  ///
  /// - Complexity: amortized O(log *n*), since the smaller group goes into the larger.
  mutating func join(_ a: Int, _ b: Int) -> RulingFault? {
    let x = union.find(a)
    let y = union.find(b)
    if x == y { return nil }
    let isFirstSmall = works[x].count + foes[x].count <= works[y].count + foes[y].count
    let (small, large) = isFirstSmall ? (x, y) : (y, x)
    if marks[x] >= 0, marks[y] >= 0, marks[x] != marks[y] { return .ruledApart }
    for foe in foes[small] where union.find(foe) == large { return .ruledApart }
    if !works[small].isDisjoint(with: works[large]) { return .oneWork }
    let mark = max(marks[x], marks[y])
    let head = union.join(x, y)
    marks[head] = mark
    // Taken out first, so that the larger sets grow in place.
    var (allWorks, allFoes) = (Set<Int32>(), Set<Int>())
    swap(&allWorks, &works[large])
    swap(&allFoes, &foes[large])
    allWorks.formUnion(works[small])
    allFoes.formUnion(foes[small])
    works[small] = []
    foes[small] = []
    works[head] = allWorks
    foes[head] = allFoes
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
