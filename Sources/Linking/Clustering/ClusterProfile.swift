/// Numbers with weights, sorted by number.
struct SparseVector: Sendable {
  var numbers: [Int32] = []
  var weights: [Float] = []
  /// The sum of the squares of the weights.
  var square: Float = 0

  init() {}

  /// Adds up equal numbers.
  init(summing pairs: [(number: Int32, weight: Float)]) {
    numbers.reserveCapacity(pairs.count)
    weights.reserveCapacity(pairs.count)
    for pair in pairs.sorted(by: { $0.number < $1.number }) {
      if numbers.last == pair.number {
        weights[weights.count - 1] += pair.weight
      } else {
        numbers.append(pair.number)
        weights.append(pair.weight)
      }
    }
    for weight in weights { square += weight * weight }
  }

  var isEmpty: Bool { numbers.isEmpty }

  func dot(_ other: SparseVector) -> Float {
    var sum: Float = 0
    var i = 0
    var j = 0
    while i < numbers.count, j < other.numbers.count {
      let a = numbers[i]
      let b = other.numbers[j]
      if a == b { sum += weights[i] * other.weights[j] }
      if a <= b { i += 1 }
      if b <= a { j += 1 }
    }
    return sum
  }

  func adding(_ other: SparseVector) -> SparseVector {
    if isEmpty { return other }
    if other.isEmpty { return self }
    var out = SparseVector()
    out.numbers.reserveCapacity(numbers.count + other.numbers.count)
    out.weights.reserveCapacity(numbers.count + other.numbers.count)
    var i = 0
    var j = 0
    while i < numbers.count || j < other.numbers.count {
      let a = i < numbers.count ? numbers[i] : Int32.max
      let b = j < other.numbers.count ? other.numbers[j] : Int32.max
      var weight: Float = 0
      if a <= b {
        weight += weights[i]
        i += 1
      }
      if b <= a {
        weight += other.weights[j]
        j += 1
      }
      out.numbers.append(min(a, b))
      out.weights.append(weight)
      out.square += weight * weight
    }
    return out
  }
}

/// What the mentions of a cluster say together: enough to weigh it against another cluster.
struct ClusterProfile: Sendable {
  /// Coauthors: coarse number in the high half, fine number in the low half, with counts.
  struct Coauthor: Sendable {
    var coarse: Int32
    var fine: Int32
    var count: Float
  }

  var mentions: [Int32]
  /// Works, sorted: two clusters that share one can't be one person.
  var works: [Int32]
  /// Distinct names, sorted, as places in the block's list of names.
  var names: [Int32]
  /// Sorted by coarse, then fine number.
  var coauthors: [Coauthor]
  var coauthorTotal: Float
  /// Title words as the sum of unit vectors, one a work.
  var words: SparseVector
  var titles: Float
  var venues: SparseVector
  var affiliations: SparseVector
  var firstYear: Int32
  var lastYear: Int32
  var emails: [Int32]
  var orcid: Int32

  var size: Int { mentions.count }

  /// The profile of the union of two clusters.
  func merged(with other: ClusterProfile) -> ClusterProfile {
    var out = self
    out.mentions += other.mentions
    out.works = Self.union(works, other.works)
    out.names = Self.union(names, other.names)
    out.coauthors = Self.sum(coauthors, other.coauthors)
    out.coauthorTotal += other.coauthorTotal
    out.words = words.adding(other.words)
    out.titles += other.titles
    out.venues = venues.adding(other.venues)
    out.affiliations = affiliations.adding(other.affiliations)
    if other.firstYear >= 0 {
      out.firstYear = firstYear < 0 ? other.firstYear : min(firstYear, other.firstYear)
      out.lastYear = max(lastYear, other.lastYear)
    }
    out.emails = Self.union(emails, other.emails)
    out.orcid = orcid >= 0 ? orcid : other.orcid
    return out
  }

  /// Whether one work has a mention of each.
  func sharesWork(with other: ClusterProfile) -> Bool {
    var i = 0
    var j = 0
    while i < works.count, j < other.works.count {
      if works[i] == other.works[j] { return true }
      if works[i] < other.works[j] { i += 1 } else { j += 1 }
    }
    return false
  }

  private static func union(_ a: [Int32], _ b: [Int32]) -> [Int32] {
    if b.isEmpty { return a }
    if a.isEmpty { return b }
    var out: [Int32] = []
    out.reserveCapacity(a.count + b.count)
    var i = 0
    var j = 0
    while i < a.count || j < b.count {
      let x = i < a.count ? a[i] : Int32.max
      let y = j < b.count ? b[j] : Int32.max
      out.append(min(x, y))
      if x <= y { i += 1 }
      if y <= x { j += 1 }
    }
    return out
  }

  private static func sum(_ a: [Coauthor], _ b: [Coauthor]) -> [Coauthor] {
    if b.isEmpty { return a }
    if a.isEmpty { return b }
    var out: [Coauthor] = []
    out.reserveCapacity(a.count + b.count)
    var i = 0
    var j = 0
    while i < a.count, j < b.count {
      let x = (a[i].coarse, a[i].fine)
      let y = (b[j].coarse, b[j].fine)
      if x == y {
        out.append(Coauthor(coarse: x.0, fine: x.1, count: a[i].count + b[j].count))
        i += 1
        j += 1
      } else if x < y {
        out.append(a[i])
        i += 1
      } else {
        out.append(b[j])
        j += 1
      }
    }
    out += a[i...]
    out += b[j...]
    return out
  }
}
