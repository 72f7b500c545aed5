/// Measures the evidence of pairs of clusters in one corpus.
final class PairEvidence: Sendable {
  let statistics: CorpusStatistics
  let names: CompiledNames

  init(statistics: CorpusStatistics, names: CompiledNames) {
    self.statistics = statistics
    self.names = names
  }

  /// What stands for a missing value: neutral, with a match weight of its own.
  static let missing: Float = -1
  static let missingVenue: Float = -20

  /// Everything but the name's own evidence, which the block knows.
  func measure(_ a: ClusterProfile, _ b: ClusterProfile, into features: inout MatchFeatures) {
    let (large, small) = a.size >= b.size ? (a, b) : (b, a)
    set(.larger, large.extent, &features)
    set(.smaller, small.extent, &features)
    measureCoauthors(large, small, &features)
    set(.venue, venueEvidence(large, small), &features)
    if large.titles > 0, small.titles > 0 {
      let pairs = large.titles * small.titles
      let cosine = large.words.dot(small.words) / pairs
      set(.title, 10 * cosine * pairs.squareRoot().squareRoot(), &features)
    } else {
      set(.title, Self.missing, &features)
    }
    if a.firstYear >= 0, b.firstYear >= 0 {
      set(.years, Float(max(0, max(a.firstYear - b.lastYear, b.firstYear - a.lastYear))), &features)
    } else {
      set(.years, Self.missing, &features)
    }
    if a.affiliations.isEmpty || b.affiliations.isEmpty {
      set(.affiliation, Self.missing, &features)
    } else {
      let lengths = (a.affiliations.square * b.affiliations.square).squareRoot()
      set(.affiliation, a.affiliations.dot(b.affiliations) / max(lengths, 1e-6), &features)
    }
    let known = !a.emails.isEmpty && !b.emails.isEmpty
    let shared = known && a.emails.contains { b.emails.contains($0) }
    set(.email, shared ? 1 : known ? 0 : Self.missing, &features)
  }

  @inline(__always)
  private func set(_ feature: MatchFeature, _ value: Float, _ features: inout MatchFeatures) {
    features.values[feature.rawValue] = value
  }

  /// Sums the surprise of each shared coauthor: how unlikely it is that one of the larger cluster's
  /// works has that name by chance.
  private func measureCoauthors(
    _ large: ClusterProfile, _ small: ClusterProfile, _ features: inout MatchFeatures
  ) {
    if large.coauthors.isEmpty || small.coauthors.isEmpty {
      set(.coauthorShare, Self.missing, &features)
      set(.strangers, Self.missing, &features)
      return
    }
    let exposure = Double(large.works.count)
    var full: Float = 0
    var initialled: Float = 0
    var shared: Float = 0
    let mine = large.coauthors
    let theirs = small.coauthors
    let gallops = theirs.count * 8 < mine.count
    var i = 0
    var j = 0
    while i < mine.count, j < theirs.count {
      let coarse = theirs[j].coarse
      if gallops {
        i = Self.place(of: coarse, in: mine, from: i)
      } else {
        while i < mine.count, mine[i].coarse < coarse { i += 1 }
      }
      if i == mine.count { break }
      if mine[i].coarse != coarse {
        j += 1
        continue
      }
      let start = i
      while i < mine.count, mine[i].coarse == coarse { i += 1 }
      while j < theirs.count, theirs[j].coarse == coarse {
        let fine = theirs[j].fine
        var isFull = false
        var isInitialled = false
        for k in start..<i {
          if mine[k].fine == fine, fine >= 0 { isFull = true }
          if mine[k].fine < 0 || fine < 0 { isInitialled = true }
        }
        if isFull {
          full += surprise(Double(statistics.fineCount[Int(fine)]) * exposure)
          shared += theirs[j].count
        } else if isInitialled {
          let count = Double(statistics.blockMentions[Int(coarse)])
          let people = Double(max(1, statistics.blockPersons[Int(coarse)]))
          initialled += max(0, surprise(count * exposure) - Float(bits(people)) * 0.5)
          shared += theirs[j].count
        }
        j += 1
      }
    }
    set(.coauthors, full, &features)
    set(.initialledCoauthors, initialled, &features)
    set(.coauthorShare, shared / small.coauthorTotal, &features)
    let none = full + initialled == 0
    set(.strangers, none ? Float(bits(1 + Double(theirs.count))) : 0, &features)
  }

  private static func place(
    of coarse: Int32, in coauthors: [ClusterProfile.Coauthor], from: Int
  ) -> Int {
    var low = from
    var high = coauthors.count
    while low < high {
      let middle = (low + high) >> 1
      if coauthors[middle].coarse < coarse { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func surprise(_ expected: Double) -> Float {
    Float(min(12, max(0.5, bits((statistics.works + 1000) / max(expected, 0.01)))))
  }

  private func venueEvidence(_ large: ClusterProfile, _ small: ClusterProfile) -> Float {
    if large.venues.isEmpty || small.venues.isEmpty { return Self.missingVenue }
    let total = large.venueTotal
    var sum: Float = 0
    var i = 0
    for (j, venue) in small.venues.numbers.enumerated() {
      while i < large.venues.numbers.count, large.venues.numbers[i] < venue { i += 1 }
      let here =
        i < large.venues.numbers.count && large.venues.numbers[i] == venue
        ? large.venues.weights[i] : 0
      let chance = Float(Double(statistics.venueCount[Int(venue)]) / statistics.works)
      let ratio = (here + 3 * chance) / ((total + 3) * chance)
      sum += small.venues.weights[j] * Float(bits(Double(ratio)))
    }
    return sum / max(small.venueTotal, 1)
  }
}
