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

  /// - Complexity: O(*n* + *m*), or O(*n* log *m*) where one is much shorter.
  func dot(_ other: SparseVector) -> Float {
    if numbers.count > other.numbers.count { return other.dot(self) }
    var sum: Float = 0
    if numbers.count * 8 < other.numbers.count {
      var from = 0
      for (index, number) in numbers.enumerated() {
        from = other.numbers.firstPlace(of: number, from: from)
        if from < other.numbers.count, other.numbers[from] == number {
          sum += weights[index] * other.weights[from]
        }
      }
      return sum
    }
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

extension [Int32] {
  /// The first place from `from` on whose value is not below `value`, in a sorted array.
  func firstPlace(of value: Int32, from: Int) -> Int {
    var low = from
    var high = count
    while low < high {
      let middle = (low + high) >> 1
      if self[middle] < value { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// What the mentions of a cluster say together: enough to weigh it against another cluster.
///
/// A class, so that weighing a pair copies nothing; its values never change.
final class ClusterProfile: Sendable {
  /// A coauthor by coarse and fine number, with the count of works.
  struct Coauthor: Sendable {
    var coarse: Int32
    var fine: Int32
    var count: Float
  }

  let mentions: [Int32]
  /// Works, sorted: two clusters that share one can't be one person.
  let works: [Int32]
  /// Distinct names, sorted, as places in the block's list of names.
  let names: [Int32]
  /// Sorted by coarse, then fine number.
  let coauthors: [Coauthor]
  let coauthorTotal: Float
  /// Title words as the sum of unit vectors, one a work.
  let words: SparseVector
  let titles: Float
  let venues: SparseVector
  let affiliations: SparseVector
  let firstYear: Int32
  let lastYear: Int32
  let emails: [Int32]
  let orcid: Int32
  /// The log2 of the number of mentions, and how many venues are known.
  let extent: Float
  let venueTotal: Float

  init(
    mentions: [Int32], works: [Int32], names: [Int32], coauthors: [Coauthor], coauthorTotal: Float,
    words: SparseVector, titles: Float, venues: SparseVector, affiliations: SparseVector,
    firstYear: Int32, lastYear: Int32, emails: [Int32], orcid: Int32
  ) {
    self.mentions = mentions
    self.works = works
    self.names = names
    self.coauthors = coauthors
    self.coauthorTotal = coauthorTotal
    self.words = words
    self.titles = titles
    self.venues = venues
    self.affiliations = affiliations
    self.firstYear = firstYear
    self.lastYear = lastYear
    self.emails = emails
    self.orcid = orcid
    extent = Float(bits(Double(max(1, mentions.count))))
    venueTotal = venues.weights.reduce(0, +)
  }

  var size: Int { mentions.count }

  /// The profile of the union of two clusters.
  func merged(with other: ClusterProfile) -> ClusterProfile {
    var first = firstYear
    if other.firstYear >= 0 { first = first < 0 ? other.firstYear : min(first, other.firstYear) }
    return ClusterProfile(
      mentions: mentions + other.mentions, works: Self.union(works, other.works),
      names: Self.union(names, other.names), coauthors: Self.sum(coauthors, other.coauthors),
      coauthorTotal: coauthorTotal + other.coauthorTotal, words: words.adding(other.words),
      titles: titles + other.titles, venues: venues.adding(other.venues),
      affiliations: affiliations.adding(other.affiliations), firstYear: first,
      lastYear: max(lastYear, other.lastYear), emails: Self.union(emails, other.emails),
      orcid: orcid >= 0 ? orcid : other.orcid)
  }

  /// Whether one work has a mention of each.
  func sharesWork(with other: ClusterProfile) -> Bool {
    if works.count > other.works.count { return other.sharesWork(with: self) }
    if works[works.count - 1] < other.works[0] || works[0] > other.works[other.works.count - 1] {
      return false
    }
    var place = 0
    for work in works {
      place = other.works.firstPlace(of: work, from: place)
      if place < other.works.count, other.works[place] == work { return true }
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
