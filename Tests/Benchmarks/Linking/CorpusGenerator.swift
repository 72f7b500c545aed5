import Foundation
import TestSupport

/// Writes invented records in the shape of a bibliography, at any multiple of its size.
///
/// People are drawn with names of the shape's ambiguity: as many bear one name as in a sample of
/// that size, and new names keep turning up as often as names that occur once did (Good–Turing).
/// They live in communities, each with its subjects and venues; a work takes its authors from one
/// community, the busy ones more often, one in ten from anywhere. The same shape, scale and seed
/// give the same bytes.
struct CorpusGenerator {
  let shape: CorpusShape
  let scale: Int
  private var random: SplitMix64
  private var people: [Person] = []
  /// The first person of each community, and the end.
  private var communities: [Int] = [0]
  private let lengths: Draw
  private let years: Draw
  private let venues: Draw
  private let words: Draw
  private let titleLengths: Draw

  private struct Person {
    var family: Int
    var given: Int
    var middle: Int
    var activity: Double
  }

  init(shape: CorpusShape, scale: Int, seed: UInt64 = 1) {
    self.shape = shape
    self.scale = scale
    random = SplitMix64(seed: seed)
    lengths = Draw(shape.lengths)
    years = Draw(shape.years.map(\.count))
    venues = Draw(shape.venues)
    words = Draw(shape.words)
    titleLengths = Draw(shape.titleLengths)
    invent()
  }

  /// Hands over one record after the other, as lines of JSON.
  mutating func forEachRecord(_ body: (String) throws -> Void) rethrows {
    let weights = Draw(
      (1..<communities.count).map { Double(communities[$0] - communities[$0 - 1]) })
    let activity = (1..<communities.count).map { place in
      Draw(people[communities[place - 1]..<communities[place]].map(\.activity))
    }
    for number in 0..<(shape.works * scale) {
      let home = weights.next(&random)
      try body(record(number, home, activity))
    }
  }

  private mutating func record(_ number: Int, _ home: Int, _ activity: [Draw]) -> String {
    var authors: [Int] = []
    let count = lengths.next(&random)
    for turn in 0..<(count * 3) where authors.count < count {
      let isGuest = turn > 0 && Double.random(in: 0..<1, using: &random) < 0.1
      let place = isGuest ? Int.random(in: 0..<activity.count, using: &random) : home
      let person =
        turn < count * 2
        ? communities[place] + activity[place].next(&random)
        : Int.random(in: 0..<people.count, using: &random)
      if !authors.contains(person) { authors.append(person) }
    }
    let isShort = Double.random(in: 0..<1, using: &random) < shape.initialShare
    var out = "{\"id\":\"w\(number)\",\"title\":\""
    out += (0..<titleLengths.next(&random)).map { _ in word(home) }.joined(separator: " ")
    out += "\""
    if !shape.years.isEmpty { out += ",\"year\":\(shape.years[years.next(&random)].year)" }
    if Double.random(in: 0..<1, using: &random) < shape.venueShare {
      // A community meets in few places.
      let isUsual = Double.random(in: 0..<1, using: &random) < 0.7
      var own = SplitMix64(seed: UInt64(home) &* 977 &+ UInt64.random(in: 0..<3, using: &random))
      let venue = isUsual ? venues.next(&own) : venues.next(&random)
      out += ",\"venue\":\"\(InventedWord.make(venue, kind: 3))\""
    }
    let list = authors.map { person in
      let author = people[person]
      let given = InventedWord.make(author.given, kind: 1)
      var written = isShort ? given.prefix(1) + "." : given
      if author.middle >= 0 {
        written += " " + InventedWord.make(author.middle, kind: 1).prefix(1) + "."
      }
      var text = "{\"given\":\"\(written)\",\"family\":\""
      text += InventedWord.make(author.family, kind: 2) + "\""
      if Double.random(in: 0..<1, using: &random) < shape.affiliationShare {
        text += ",\"affiliation\":\"\(InventedWord.make(home, kind: 4)) institute\""
      }
      return text + "}"
    }
    return out + ",\"authors\":[" + list.joined(separator: ",") + "]}\n"
  }

  /// A word of a title: mostly one of the community's own subjects.
  private mutating func word(_ home: Int) -> String {
    let isOwn = Double.random(in: 0..<1, using: &random) < 0.4
    var own = SplitMix64(seed: UInt64(home) &* 31 &+ UInt64.random(in: 0..<25, using: &random))
    return InventedWord.make(isOwn ? words.next(&own) : words.next(&random), kind: 3)
  }

  private mutating func invent() {
    var families = GrowingDraw(shape.families)
    var givens = GrowingDraw(shape.givens)
    let output = Draw((0..<shape.output.count).map { _ in 1 })
    let count = shape.people * scale
    while people.count < count {
      let size = 10 + Int.random(in: 0..<50, using: &random)
      for _ in 0..<min(size, count - people.count) {
        let hasMiddle = Double.random(in: 0..<1, using: &random) < 0.15
        people.append(
          Person(
            family: families.next(&random), given: givens.next(&random),
            middle: hasMiddle ? givens.next(&random) : -1,
            activity: shape.output.isEmpty ? 1 : shape.output[output.next(&random)]))
      }
      communities.append(people.count)
    }
  }
}

/// Draws numbers in proportion to weights.
struct Draw {
  private var sums: [Double] = []

  init(_ weights: [Double]) {
    var sum = 0.0
    for weight in weights {
      sum += weight
      sums.append(sum)
    }
  }

  /// - Complexity: O(log *n*).
  func next(_ random: inout SplitMix64) -> Int {
    guard let total = sums.last, total > 0 else { return 0 }
    let value = Double.random(in: 0..<total, using: &random)
    var low = 0
    var high = sums.count - 1
    while low < high {
      let middle = (low + high) / 2
      if sums[middle] <= value { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// Draws names in proportion to how many bear them; names that one person bears stand for names
/// that were never met, of which there is no end.
struct GrowingDraw {
  private let known: Draw
  private let novelty: Double
  private var next: Int

  init(_ counts: [Double]) {
    let single = counts.filter { $0 <= 1 }.count
    known = Draw(counts.filter { $0 > 1 })
    novelty = Double(single) / max(1, counts.reduce(0, +))
    next = counts.count - single
  }

  mutating func next(_ random: inout SplitMix64) -> Int {
    if Double.random(in: 0..<1, using: &random) >= novelty { return known.next(&random) }
    next += 1
    return next - 1
  }
}

/// Words that nobody has: one for each number and kind.
enum InventedWord {
  private static let heads = Array(
    "b br d dr f g gr h k kl l m n p pr r s st t tr v z".split(separator: " "))
  private static let cores = ["a", "e", "i", "o", "u", "ai", "ou", "ea"]

  static func make(_ number: Int, kind: Int) -> String {
    // Neighbours in rank must not begin alike.
    let syllables = heads.count * cores.count
    var rest = (number &* 7919 &+ kind &* 104_729) % 5_451_776_000
    var out = ""
    for _ in 0..<2 {
      let syllable = rest % syllables
      out += heads[syllable % heads.count] + cores[syllable / heads.count]
      rest /= syllables
    }
    while rest > 0 {
      let syllable = rest % syllables
      out += heads[syllable % heads.count] + cores[syllable / heads.count]
      rest /= syllables
    }
    return out.prefix(1).uppercased() + out.dropFirst() + ["", "n", "l", "r"][kind % 4]
  }
}
