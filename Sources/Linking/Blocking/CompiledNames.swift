import Bibliography

/// The distinct names of a corpus, compiled once for fast comparison.
///
/// Every given name is a number; two names of one block are compared by their numbers only.
struct CompiledNames: Sendable {
  /// The block of each name: the folded family name with the first initial.
  private(set) var block: [Int32] = []
  /// The number of the first given name in full, -1 where there is an initial or nothing.
  private(set) var fullGiven: [Int32] = []
  /// The given names of each name: the first in ``tokens``, and the end.
  private(set) var firstToken: [Int32] = [0]
  private(set) var tokens: [Token] = []
  /// Blocks, in the order of first sight: "family|i".
  private(set) var blocks = ByteInterner(capacity: 1 << 12)
  private(set) var givens = ByteInterner(capacity: 1 << 12)
  /// The share of people who bear each family name (by block) and given name (by number).
  private(set) var familyShare: [Double] = []
  private(set) var initialShare: [Double] = []
  private(set) var givenShare: [Double] = []
  /// All given names joined, to see that "Xiao Yu" and "Xiaoyu" are one; -1 with initials.
  private(set) var joinedGiven: [Int32] = []

  struct Token: Sendable {
    var text: Int32
    var letter: UInt8
    var isInitial: Bool
    var isTied: Bool
  }

  init(_ names: ByteInterner) {
    let frequencies = NameFrequencies.shared
    for name in 0..<Int32(names.count) {
      let bytes = names[name]
      let separator = bytes.firstIndex(of: 0x1F) ?? bytes.endIndex
      let family = String(decoding: bytes[..<separator], as: UTF8.self)
      let given = String(decoding: bytes[separator...].dropFirst(), as: UTF8.self)
      let form = NameForm(family: family, given: given)
      let key = form.family + [0x7C, form.initial]
      let known = blocks.count
      let block = blocks.intern(key)
      if blocks.count > known {
        familyShare.append(frequencies.family(form.family))
        initialShare.append(frequencies.initial(form.initial))
      }
      self.block.append(block)
      let full = form.fullGiven
      fullGiven.append(full.count > 1 ? number(of: full) : -1)
      let isSpelledOut = form.given.allSatisfy { !$0.isInitial } && !form.given.isEmpty
      joinedGiven.append(isSpelledOut ? number(of: form.given.flatMap(\.text)) : -1)
      for token in form.given.prefix(8) {
        tokens.append(
          Token(
            text: number(of: token.text), letter: token.text.first ?? 0,
            isInitial: token.isInitial, isTied: token.isTied))
      }
      firstToken.append(Int32(tokens.count))
    }
  }

  private mutating func number(of given: [UInt8]) -> Int32 {
    let known = givens.count
    let number = givens.intern(given)
    if givens.count > known { givenShare.append(NameFrequencies.shared.given(given)) }
    return number
  }

  func tokens(of name: Int32) -> ArraySlice<Token> {
    tokens[Int(firstToken[Int(name)])..<Int(firstToken[Int(name) + 1])]
  }
}

/// How two names of one block agree: the first piece of evidence of every pair.
enum NameMatch: UInt8, Sendable, CaseIterable {
  /// They can't be one name.
  case conflict
  /// The same given name in full and further names that agree.
  case fullAndMiddle
  /// The same given name in full, and one has a further name that the other lacks.
  case fullMiddleMissing
  /// The same given name in full, and nothing else.
  case full
  /// One is a short form of the other.
  case short
  /// An initial for a name in full.
  case initialOfFull
  /// Two or more initials that agree with the names in full.
  case initialsOfFull
  /// One initial and nothing else on both sides.
  case initial
  /// One initial, and one side has a further one.
  case initialMissing
  /// Two or more initials on both sides.
  case initials
  /// No given name on one side.
  case none

  var isFull: Bool { rawValue >= 1 && rawValue <= 4 }
}

extension CompiledNames {
  /// Compares two names of one block; symmetric.
  func match(_ a: Int32, _ b: Int32) -> NameMatch {
    let left = tokens(of: a)
    let right = tokens(of: b)
    guard let first = left.first, let second = right.first else { return .none }
    let x = fullGiven[Int(a)]
    let y = fullGiven[Int(b)]
    if x >= 0, y >= 0 {
      if x != y {
        if joinedGiven[Int(a)] >= 0, joinedGiven[Int(a)] == joinedGiven[Int(b)] { return .full }
        return isShort(x, of: y) || isShort(y, of: x)
          ? (middle(left, right) == nil ? .conflict : .short) : .conflict
      }
      guard let agreeing = middle(left, right) else { return .conflict }
      if agreeing > 0 { return .fullAndMiddle }
      return rest(left).isEmpty == rest(right).isEmpty ? .full : .fullMiddleMissing
    }
    // "Th." is a beginning, not a letter.
    if first.letter != second.letter { return .conflict }
    let isBeginning =
      first.text == second.text || givens[first.text].starts(with: givens[second.text])
      || givens[second.text].starts(with: givens[first.text])
    if !isBeginning { return .conflict }
    guard let agreeing = middle(left, right) else { return .conflict }
    if x >= 0 || y >= 0 { return agreeing > 0 ? .initialsOfFull : .initialOfFull }
    if agreeing > 0 { return .initials }
    return left.count == right.count ? .initial : .initialMissing
  }

  private func isShort(_ short: Int32, of long: Int32) -> Bool {
    let a = givens[short]
    let b = givens[long]
    return a.count >= 3 && b.count >= a.count + 2 && b.starts(with: a)
  }

  /// The further names, without those that a hyphen ties to a first name in full.
  private func rest(_ tokens: ArraySlice<Token>) -> ArraySlice<Token> {
    var out = tokens.dropFirst()
    if let first = tokens.first, !first.isInitial {
      while let next = out.first, next.isTied, !next.isInitial { out = out.dropFirst() }
    }
    return out
  }

  /// How many of the further names agree; nil if any two contradict.
  private func middle(_ left: ArraySlice<Token>, _ right: ArraySlice<Token>) -> Int? {
    var mine = rest(left)
    var theirs = rest(right)
    if mine.isEmpty || theirs.isEmpty { return 0 }
    // Against a name in full, a tied initial may stand for a part of the first name: "W.-M.".
    if left.first?.isInitial != right.first?.isInitial {
      if left.first?.isInitial == true, mine.first?.isTied == true { mine = mine.dropFirst() }
      if right.first?.isInitial == true, theirs.first?.isTied == true {
        theirs = theirs.dropFirst()
      }
    }
    var agreeing = 0
    for (a, b) in zip(mine, theirs) {
      if a.letter != b.letter { return nil }
      if !a.isInitial, !b.isInitial, a.text != b.text { return nil }
      agreeing += 1
    }
    return agreeing
  }
}
