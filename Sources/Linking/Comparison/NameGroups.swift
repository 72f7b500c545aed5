/// Which given names go with which family names.
///
/// A mixture of groups that were learned from names alone and come out as languages and regions: family
/// and given name are independent within a group (latent class analysis, Lazarsfeld and Henry 1968).
/// "Ping" is a rare given name, but not among those who are called Wang.
struct NameGroups: Sendable {
  /// The group of a name, in parts of 255.
  typealias Part = SIMD16<UInt8>

  /// Family names or given names: their letters tell different things.
  enum Side: Int, Sendable {
    case family
    case given
  }

  /// The share of people of each group.
  private(set) var shares = SIMD16<Float>(repeating: 0)
  /// The weight of each pair of letters for each group, in tenths of a bit, for both sides.
  private var letters = [SIMD16<Int8>](repeating: SIMD16(repeating: 0), count: 2 * 27 * 27)
  /// One by the shares, 0 for groups that there aren't.
  private var inverse = SIMD16<Float>(repeating: 0)
  /// How many people of each group have a given name that begins with each letter; once all are
  /// counted, which share.
  private var initials = [SIMD16<Float>](repeating: SIMD16(repeating: 1), count: 27)
  /// What a listed name has of all groups: a name may be borne anywhere.
  private static let anywhere: Float = 0.02

  /// Reads "n TAB group TAB per mille" and "F|G TAB two letters TAB weights".
  mutating func read(_ fields: [ArraySlice<UInt8>]) {
    guard fields.count == 3, let kind = fields[0].first else { return }
    let text = fields[1]
    switch kind {
    case 0x6E:
      guard let group = text.first.map({ Int($0) - 0x61 }), (0..<16).contains(group) else { return }
      shares[group] = Float(String(decoding: fields[2], as: UTF8.self)).map { $0 / 1000 } ?? 0
    case 0x46, 0x47:
      guard text.count == 2, let first = text.first, let last = text.last else { return }
      let place = Self.pair(first, last) + (kind == 0x46 ? 0 : 27 * 27)
      readWeights(fields[2], at: place)
    default: break
    }
  }

  /// Reads whole numbers with blanks between, most of which are negative.
  private mutating func readWeights(_ text: ArraySlice<UInt8>, at place: Int) {
    var row = SIMD16<Int8>(repeating: 0)
    var group = 0
    var value: Int8 = 0
    var isNegative = false
    for byte in text {
      switch byte {
      case 0x20:
        row[group] = isNegative ? -value : value
        (value, isNegative) = (0, false)
        group += 1
        if group == 16 { return letters[place] = row }
      case 0x2D: isNegative = true
      case 0x30...0x39: value = value >= 12 ? 120 : value * 10 + Int8(byte - 0x30)
      default: break
      }
    }
    row[group] = isNegative ? -value : value
    letters[place] = row
  }

  /// Notes how many people bear a listed given name.
  mutating func noteInitial(_ letter: UInt8, _ part: Part, count: Double) {
    initials[Self.place(letter)] += SIMD16<Float>(part) * Float(count / 255)
  }

  /// Makes shares of what was counted, after the last line.
  mutating func finish() {
    // A letter that no name of a group begins with was counted once: rare there, not impossible.
    var people = SIMD16<Float>(repeating: 0)
    for count in initials { people += count }
    for letter in initials.indices { initials[letter] /= people }
    inverse = (1 / shares).replacing(with: 0, where: shares .== 0)
  }

  /// The part of each group in a listed name: a letter for each eighth.
  static func part(eighths: ArraySlice<UInt8>) -> Part {
    var out = SIMD16<Float>(repeating: 0)
    for letter in eighths where (0x61..<0x71).contains(letter) { out[Int(letter - 0x61)] += 1 }
    return rounded(out)
  }

  /// The part of each group in a name that is not listed, from its letters.
  func part(letters name: some Sequence<UInt8>, side: Side) -> Part {
    var sum = SIMD16<Float>(repeating: 0)
    var seen = 0
    var last: UInt8 = 0
    func add(_ next: UInt8) {
      sum += SIMD16<Float>(letters[Self.pair(last, next) + side.rawValue * 27 * 27])
      seen += 1
      last = next
    }
    for byte in name.prefix(40) { add(byte) }
    add(0)
    let scale = 0.1 / Float(seen).squareRoot()
    var out = SIMD16<Float>(repeating: 0)
    for group in 0..<16 where shares[group] > 0 {
      out[group] = shares[group] * Float(factor(Double(sum[group] * scale)))
    }
    return Self.rounded(out)
  }

  /// How many times likelier the two names are together than by chance, log2.
  ///
  /// - Complexity: O(1).
  func affinity(_ family: Part, _ given: Part) -> Double {
    let sum = (mixed(family) * mixed(given) * inverse).sum()
    return sum > 0 ? bits(Double(sum)) : 0
  }

  /// Which share of the bearers of a family name has a given name that begins with a letter.
  func initialShare(_ letter: UInt8, of family: Part) -> Double {
    Double((mixed(family) * initials[Self.place(letter)]).sum())
  }

  private func mixed(_ part: Part) -> SIMD16<Float> {
    let sum = Float(part.total)
    if sum == 0 { return shares }
    return SIMD16<Float>(part) * ((1 - Self.anywhere) / sum) + shares * Self.anywhere
  }

  private static func rounded(_ values: SIMD16<Float>) -> Part {
    let sum = values.sum()
    if sum <= 0 { return Part(repeating: 0) }
    return Part((values * (255 / sum)).rounded(.toNearestOrEven))
  }

  /// The place of a lowercase letter, 0 for all else and the ends of names.
  private static func place(_ letter: UInt8) -> Int {
    (0x61...0x7A).contains(letter) ? Int(letter) - 0x60 : 0
  }

  private static func pair(_ first: UInt8, _ second: UInt8) -> Int {
    27 * place(first) + place(second)
  }
}

extension SIMD16<UInt8> {
  /// The sum, which may be more than fits a byte.
  fileprivate var total: Int { Int(SIMD16<UInt16>(truncatingIfNeeded: self).wrappedSum()) }
}
