/// Comparing two clusters: the larger one is spread out once and compared with many.
extension ClusterTable {
  /// How the names of two clusters agree: a conflict of any two names is one of the clusters, else
  /// the best agreement counts.
  ///
  /// But one "James" among the mentions of a "Jay" does not make all of them the same as another
  /// "James": where the usual given names differ, one stays a form or a fault of the other.
  func nameMatch(_ a: Int32, _ b: Int32) -> NameMatch {
    let left = clusters.span[Int(a)].names
    let right = clusters.span[Int(b)].names
    if left.count == 1, right.count == 1 {
      return input.names.match(numberPool[left.lowerBound], numberPool[right.lowerBound])
    }
    var best = NameMatch.none
    var unlike: NameMatch?
    for i in left {
      let x = numberPool[i]
      for j in right {
        let match = input.names.match(x, numberPool[j])
        if match == .conflict { return .conflict }
        if match == .short || match == .fault { unlike = match }
        if match.rawValue < best.rawValue { best = match }
      }
    }
    guard let unlike, best.rawValue < unlike.rawValue,
      clusters.span[Int(a)].usualGiven != clusters.span[Int(b)].usualGiven
    else { return best }
    return unlike
  }

  /// The nearest relation of the family names of two clusters.
  func familyRelation(_ a: Int32, _ b: Int32) -> Float {
    var best: UInt8 = 3
    for x in names(a) { for y in names(b) { best = min(best, input.names.relation(x, y)) } }
    return Float(best)
  }

  /// Whether one work has a mention of each.
  func sharesWork(_ a: Int32, _ b: Int32) -> Bool {
    if clusters.span[Int(a)].works.isEmpty || clusters.span[Int(b)].works.isEmpty { return false }
    var i = clusters.span[Int(a)].works
    var j = clusters.span[Int(b)].works
    while let x = i.first, let y = j.first {
      if numberPool[x] == numberPool[y] { return true }
      if numberPool[x] < numberPool[y] { i = i.dropFirst() } else { j = j.dropFirst() }
    }
    return false
  }

  /// Whether two clusters can't be one person, whatever else they share.
  func isForbidden(_ a: Int32, _ b: Int32) -> Bool {
    haveOtherIdentities(a, b) || sharesWork(a, b) || nameMatch(a, b) == .conflict
  }

  /// Takes back what ``spreadOut(_:)`` and ``spreadTopics(_:)`` did.
  mutating func clearSpread() {
    clearTopics()
    if spread < 0 { return }
    spread = -1
    for coarse in spreadCoarse { coauthorAt[Int(coarse)] = -1 }
    spreadCoarse.removeAll(keepingCapacity: true)
  }

  private mutating func clearTopics() {
    if topicSpread < 0 { return }
    let old = clusters[Int(topicSpread)]
    topicSpread = -1
    Self.set(&wordAt, old.words, of: entryPool, isOn: false)
    Self.set(&affiliationAt, old.affiliations, of: entryPool, isOn: false)
    Self.set(&venueAt, old.venues, of: entryPool, isOn: false)
    for person in spreadNear { nearness[Int(person)] = 0 }
    spreadNear.removeAll(keepingCapacity: true)
  }

  /// Spreads the coauthors of a cluster out for ``measureCoauthors(_:_:_:)``.
  mutating func spreadOut(_ cluster: Int32) {
    if spread == cluster { return }
    clearSpread()
    spread = cluster
    for place in clusters.span[Int(cluster)].coauthors {
      let coarse = input.coauthorKeys[Int(entryPool[place].key)].coarse
      if coauthorAt[Int(coarse)] < 0 {
        coauthorAt[Int(coarse)] = Int32(place)
        spreadCoarse.append(coarse)
      }
    }
  }

  /// Spreads the other evidence of a cluster out for ``measureTopics(_:_:_:)``; most clusters that
  /// are compared with many never come to that.
  mutating func spreadTopics(_ cluster: Int32) {
    if topicSpread == cluster { return }
    clearTopics()
    topicSpread = cluster
    let new = clusters[Int(cluster)]
    Self.set(&wordAt, new.words, of: entryPool, isOn: true)
    Self.set(&affiliationAt, new.affiliations, of: entryPool, isOn: true)
    Self.set(&venueAt, new.venues, of: entryPool, isOn: true)
    if new.circle.isEmpty { return }
    Self.count(
      neighboursOf: numberPool[new.circle], in: input.circleNeighbours, &nearness, &spreadNear)
  }

  /// Puts the weights of some entries at their keys, or zeros.
  private static func set(
    _ weights: inout [Float], _ range: Range<Int>, of pool: [EvidenceEntry], isOn: Bool
  ) {
    if range.isEmpty { return }
    let entries = pool.span
    var weights = weights.mutableSpan
    for place in range {
      let entry = entries[place]
      weights[Int(entry.key)] = isOn ? entry.weight : 0
    }
  }

  /// Counts for each person how many of a circle are neighbours, and notes whom.
  private static func count(
    neighboursOf circle: ArraySlice<Int32>, in rows: NumberRows, _ nearness: inout [Int16],
    _ touched: inout [Int32]
  ) {
    let numbers = rows.numbers.span
    var near = nearness.mutableSpan
    for person in circle {
      if near[Int(person)] == 0 { touched.append(person) }
      near[Int(person)] = -1
      for row in rows.range(Int(person)) {
        let other = numbers[row]
        let count = near[Int(other)]
        if count < 0 { continue }
        if count == 0 { touched.append(other) }
        near[Int(other)] = min(count, 1000) + 1
      }
    }
  }

  /// The evidence of coauthors, years and sizes, of the cluster that is spread out and a smaller one.
  @inline(__always)
  func measureCoauthors(_ large: Int32, _ small: Int32, _ features: inout MatchFeatures) {
    let i = Int(large)
    let j = Int(small)
    features[.larger] = clusters.span[i].extent
    features[.smaller] = clusters.span[j].extent
    features[.years] =
      clusters.span[i].firstYear >= 0 && clusters.span[j].firstYear >= 0
      ? Float(
        max(
          0,
          max(
            clusters.span[i].firstYear - clusters.span[j].lastYear,
            clusters.span[j].firstYear - clusters.span[i].lastYear)))
      : MatchFeatures.missing
    measureRanks(i, j, &features)
    if clusters.span[i].coauthorTotal == 0 || clusters.span[j].coauthorTotal == 0 {
      features[.coauthorShare] = MatchFeatures.missing
      features[.strangers] = MatchFeatures.missing
      return
    }
    var full: Float = 0
    var initialled: Float = 0
    var shared: Float = 0
    for place in clusters.span[j].coauthors {
      let entry = entryPool[place]
      let mine = input.coauthorKeys[Int(entry.key)]
      let start = coauthorAt[Int(mine.coarse)]
      if start < 0 { continue }
      var together: Float = 0
      var isInitialled = false
      var at = Int(start)
      while at < clusters.span[i].coauthors.upperBound {
        let theirs = input.coauthorKeys[Int(entryPool[at].key)]
        if theirs.coarse != mine.coarse { break }
        if theirs.fine == mine.fine, mine.fine >= 0 { together += entryPool[at].weight }
        if theirs.given < 0 || mine.given < 0 || theirs.given == mine.given { isInitialled = true }
        at += 1
      }
      if together > 0 {
        // How much more often the larger cluster writes with that person than others do.
        let often = Self.logarithm(together) - clusters.span[i].extent
        full += min(12, max(0.5, mine.personBits + often))
        shared += entry.weight
      } else if isInitialled {
        initialled += max(
          0, min(12, max(0.5, mine.initialBits - clusters.span[i].extent)) - mine.crowdBits)
        shared += entry.weight
      }
    }
    features[.coauthors] = full
    features[.initialledCoauthors] = initialled
    features[.coauthorShare] = shared / clusters.span[j].coauthorTotal
    features[.strangers] = full + initialled == 0 ? clusters.span[j].strangerBits : 0
  }

  /// Where in author lists the two stand.
  @inline(__always)
  private func measureRanks(_ i: Int, _ j: Int, _ features: inout MatchFeatures) {
    features[.largerRank] = clusters.span[i].meanRank
    features[.smallerRank] = clusters.span[j].meanRank
    if clusters.span[i].rankTotal == 0 || clusters.span[j].rankTotal == 0 {
      features[.rankApart] = MatchFeatures.missingRank
      features[.rankRise] = MatchFeatures.missingRank
      return
    }
    let apart = features[.smallerRank] - features[.largerRank]
    features[.rankApart] = apart
    if clusters.span[i].yearTotal == 0 || clusters.span[j].yearTotal == 0 {
      features[.rankRise] = MatchFeatures.missingRank
      return
    }
    let later =
      clusters.span[j].years / clusters.span[j].yearTotal - clusters.span[i].years
      / clusters.span[i].yearTotal
    features[.rankRise] = apart * max(-1, min(1, later / Self.career))
  }

  /// From this many years on it does not matter how many they are.
  private static let career: Float = 8

  /// The log2 of a small count.
  @inline(__always)
  private static func logarithm(_ count: Float) -> Float {
    count == 1 ? 0 : Float(bits(Double(count)))
  }

  /// Which coauthors of the smaller cluster have written with coauthors of the larger one.
  @inline(__always)
  func measureCircle(_ large: Int32, _ small: Int32, _ features: inout MatchFeatures) {
    let i = Int(large)
    let j = Int(small)
    if clusters.span[i].coauthorTotal == 0 || clusters.span[j].coauthorTotal == 0 {
      features[.circle] = MatchFeatures.missing
      return
    }
    var near: Float = 0
    let width = clusters.span[i].circleWidth
    for place in clusters.span[j].circle {
      let person = Int(numberPool[place])
      if nearness[person] > 0 {
        let many = Self.logarithm(Float(nearness[person]))
        near += max(0.25, input.circleBits[person] + many - width)
      }
    }
    features[.circle] = near
  }

  /// The evidence of titles, venues, affiliations and addresses.
  @inline(__always)
  func measureTopics(_ large: Int32, _ small: Int32, _ features: inout MatchFeatures) {
    let i = Int(large)
    let j = Int(small)
    measureCircle(large, small, &features)
    if clusters.span[i].titles > 0, clusters.span[j].titles > 0 {
      var dot: Float = 0
      for place in clusters.span[j].words {
        let entry = entryPool[place]
        dot += entry.weight * wordAt[Int(entry.key)]
      }
      let pairs = clusters.span[i].titles * clusters.span[j].titles
      features[.title] = 10 * (dot / pairs) * pairs.squareRoot().squareRoot()
    } else {
      features[.title] = MatchFeatures.missing
    }
    if clusters.span[i].venueTotal > 0, clusters.span[j].venueTotal > 0 {
      var sum = clusters.span[i].venueMiss * clusters.span[j].venueTotal
      for place in clusters.span[j].venues {
        let entry = entryPool[place]
        let here = venueAt[Int(entry.key)]
        if here > 0 {
          let ratio = 1 + here * input.venueRarity[Int(entry.key)]
          sum += entry.weight * Float(bits(Double(ratio)))
        }
      }
      features[.venue] = sum / clusters.span[j].venueTotal
    } else {
      features[.venue] = MatchFeatures.missingVenue
    }
    if clusters.span[i].affiliationSquare >= 0, clusters.span[j].affiliationSquare >= 0 {
      var dot: Float = 0
      var rarest: Float = 0
      for place in clusters.span[j].affiliations {
        let entry = entryPool[place]
        let here = affiliationAt[Int(entry.key)]
        if here == 0 { continue }
        dot += entry.weight * here
        rarest = max(rarest, input.affiliationWordBits[Int(entry.key)])
      }
      let lengths = (clusters.span[i].affiliationSquare * clusters.span[j].affiliationSquare)
        .squareRoot()
      features[.affiliation] = dot / max(lengths, 1e-6)
      features[.affiliationRarity] = rarest
    } else {
      features[.affiliation] = MatchFeatures.missing
      features[.affiliationRarity] = MatchFeatures.missing
    }
    if clusters.span[i].emails.isEmpty || clusters.span[j].emails.isEmpty {
      features[.email] = MatchFeatures.missing
    } else {
      let mine = numberPool[clusters.span[i].emails]
      features[.email] = numberPool[clusters.span[j].emails].contains { mine.contains($0) } ? 1 : 0
    }
  }
}
