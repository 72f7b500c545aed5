/// The distinct names of one block, compared once with each other.
struct BlockNames: Sendable {
  /// The numbers of the names in the corpus, ascending.
  private(set) var numbers: [Int32] = []
  private var matches: [NameMatch] = []
  /// Where the names are too many for a table of all pairs: the names themselves.
  private var source: CompiledNames?
  /// Asked before ``source``, which is costly to take out.
  private var isTabled = true
  /// With more distinct names than this, pairs are compared when they are asked for.
  static let mostTabled = 2048
  /// The full given name of each name as a number, -1 for initials.
  private(set) var fullGiven: [Int32] = []
  /// How many people of that very name are to be expected, log2.
  private(set) var crowd: [Float] = []
  /// The letter of each name's first further name, 0 if it has none; and how rare that letter is, log2.
  private(set) var middle: [UInt8] = []
  private(set) var middleBits: [Float] = []
  /// How many bear the name, or any that its initial allows, in a bibliography of a million, log2.
  private(set) var fame: [Float] = []
  /// How many full names are compatible, log2 of one more.
  private(set) var fullNames: [Float] = []
  /// The mentions of compatible full names, log2; and of all compatible names.
  private(set) var fullMentions: [Float] = []
  private(set) var allMentions: [Float] = []
  /// Among how many full names the compatible mentions are spread.
  ///
  /// The log2 of the inverse Simpson index; -1 where there is none.
  private(set) var spread: [Float] = []
  /// Which part of all compatible mentions has full names.
  private(set) var fullPart: [Float] = []
  /// Whether there are several family names.
  private(set) var hasVariants = false
  /// How the family names of any two names are related; empty where there is one only.
  private var relations: [UInt8] = []

  init() {}

  /// - Complexity: O(*k*²) in the number of distinct names.
  init(
    _ mentions: [Int32], _ corpus: LinkageCorpus, _ names: CompiledNames,
    _ statistics: CorpusStatistics
  ) {
    let sorted = mentions.map { corpus.name[Int($0)] }.sorted()
    var counts: [Float] = []
    for name in sorted {
      if numbers.last == name {
        counts[counts.count - 1] += 1
      } else {
        numbers.append(name)
        counts.append(1)
      }
    }
    let count = numbers.count
    fullGiven = numbers.map { names.fullGiven[Int($0)] }
    let groups = NameFrequencies.shared.groups
    for name in numbers {
      let letter = names.rest(names.tokens(of: name)).first?.letter ?? 0
      let family = names.familyPart[Int(names.block[Int(name)])]
      middle.append(letter)
      middleBits.append(
        letter == 0
          ? 0 : CorpusStatistics.rounded(bits(groups.initialShare(letter, of: family))))
    }
    hasVariants = numbers.contains { names.family[Int($0)] != names.family[Int(numbers[0])] }
    if count > Self.mostTabled {
      source = names
      isTabled = false
      countCompatible(counts, names, statistics)
      return
    }
    matches = [NameMatch](repeating: .conflict, count: count * count)
    if hasVariants { relations = [UInt8](repeating: 0, count: count * count) }
    for a in 0..<count {
      for b in a..<count {
        var match = names.match(numbers[a], numbers[b])
        if hasVariants {
          let relation = names.familyRelation(numbers[a], numbers[b])
          if relation == nil { match = .conflict }
          relations[a * count + b] = relation?.rawValue ?? 0
          relations[b * count + a] = relation?.rawValue ?? 0
        }
        matches[a * count + b] = match
        matches[b * count + a] = match
      }
    }
    countCompatible(counts, names, statistics)
  }

  /// Counts for each name the names and mentions that are compatible.
  ///
  /// In a block of very many names a full name is held against the same full name and against
  /// initials only, of which there are few.
  private mutating func countCompatible(
    _ counts: [Float], _ names: CompiledNames, _ statistics: CorpusStatistics
  ) {
    let people = Double(statistics.fullNameCount)
    let groups = NameFrequencies.shared.groups
    let initials = numbers.indices.filter { fullGiven[$0] < 0 }.prefix(Self.mostTabled / 4)
    var bearers: [Int32: [Int]] = [:]
    if source != nil {
      for place in numbers.indices where fullGiven[place] >= 0 {
        bearers[fullGiven[place], default: []].append(place)
      }
    }
    var seen: [(given: Int32, mentions: Float)] = []
    for a in numbers.indices {
      seen.removeAll(keepingCapacity: true)
      var full: Float = 0
      var initialled: Float = 0
      let isPart = source != nil && fullGiven[a] >= 0
      let others =
        isPart ? (bearers[fullGiven[a]] ?? []).prefix(256) + initials : ArraySlice(numbers.indices)
      for b in others where match(Int32(a), Int32(b)) != .conflict {
        if fullGiven[b] >= 0 {
          seen.append((fullGiven[b], counts[b]))
          full += counts[b]
        } else {
          initialled += counts[b]
        }
      }
      append(seen: &seen, full: full, initialled: initialled)
      if fullGiven[a] >= 0 {
        let block = Int(names.block[Int(numbers[a])])
        // A corpus may hold one family only: then the block itself says how many there are.
        let here = Double(statistics.blockPersons[block]) / names.initialShare[block]
        let bearers = max(people * names.familyShare[block], here)
        let given = Int(fullGiven[a])
        let affinity = groups.affinity(names.familyPart[block], names.givenPart[given])
        let share = names.givenShare[given] * factor(affinity)
        crowd.append(CorpusStatistics.rounded(bits(0.001 + bearers * share)))
        fame.append(CorpusStatistics.rounded(bits(1e6 * names.familyShare[block] * share)))
      } else {
        crowd.append(0)
        let block = Int(names.block[Int(numbers[a])])
        let share = names.familyShare[block] * names.initialShare[block]
        fame.append(CorpusStatistics.rounded(bits(1e6 * share)))
      }
    }
  }

  private mutating func append(
    seen: inout [(given: Int32, mentions: Float)], full: Float, initialled: Float
  ) {
    seen.sort { ($0.given, $0.mentions) < ($1.given, $1.mentions) }
    var distinct = 0
    var squares: Float = 0
    var sum: Float = 0
    for (place, item) in seen.enumerated() {
      sum += item.mentions
      if place + 1 < seen.count, seen[place + 1].given == item.given { continue }
      distinct += 1
      squares += sum * sum
      sum = 0
    }
    spread.append(distinct == 0 ? -1 : Float(bits(Double(full * full / squares))))
    fullPart.append(full / max(full + initialled, 1))
    fullNames.append(Float(bits(1 + Double(distinct))))
    fullMentions.append(Float(bits(Double(max(full, 1)))))
    allMentions.append(Float(bits(Double(max(full + initialled, 1)))))
  }

  var count: Int { numbers.count }

  @inline(__always)
  func match(_ a: Int32, _ b: Int32) -> NameMatch {
    if isTabled { return matches[Int(a) * numbers.count + Int(b)] }
    return source.map { match(a, b, $0) } ?? .conflict
  }

  private func match(_ a: Int32, _ b: Int32, _ names: CompiledNames) -> NameMatch {
    let x = numbers[Int(a)]
    let y = numbers[Int(b)]
    if hasVariants, names.familyRelation(x, y) == nil { return .conflict }
    return names.match(x, y)
  }

  /// How the family names of two names are related, 0 for the same name.
  @inline(__always)
  func relation(_ a: Int32, _ b: Int32) -> UInt8 {
    if !isTabled, hasVariants, let source {
      return source.familyRelation(numbers[Int(a)], numbers[Int(b)])?.rawValue ?? 0
    }
    return relations.isEmpty ? 0 : relations[Int(a) * numbers.count + Int(b)]
  }

  /// Mixes what decides how the names are grouped into a fingerprint.
  func mix(into mixer: inout FingerprintMixer) {
    var givens = FirstSight()
    mixer.mix(fullGiven.map { givens.number($0) })
    if let source {
      for number in numbers { mixer.mix(source.digest(of: number)) }
    } else {
      for match in matches { mixer.mix(UInt64(match.rawValue)) }
      for relation in relations { mixer.mix(UInt64(relation)) }
    }
    mixer.mix(middle.map { Int32($0) })
    for list in [crowd, middleBits, fame, fullNames, fullMentions, allMentions, spread, fullPart] {
      mixer.mix(list)
    }
  }

  /// The place of a name's number.
  func place(of name: Int32) -> Int32 { Int32(numbers.firstPlace(of: name, from: 0)) }
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
