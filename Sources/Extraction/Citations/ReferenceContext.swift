/// What the tokens of a reference say about each other: quotes, brackets, sentences and chunks.
///
/// A *sentence* ends at a full stop that is not an abbreviation's; a *chunk* is what stands between
/// two marks that may separate fields. Both are cheap guesses that the model weighs.
struct ReferenceContext {
  /// For each token: 0 outside quotes, 1 inside, 2 after a quoted stretch.
  private(set) var quote: [UInt8] = []
  /// For each token: 0 outside brackets, 1 inside round, 2 inside square or curly ones.
  private(set) var bracket: [UInt8] = []
  private(set) var sentence: [UInt8] = []
  private(set) var chunk: [Int32] = []
  /// For each token: the number of words in lower case among the four before and the four behind.
  private(set) var lowerAround: [UInt8] = []
  /// For each token: whether a year stands before it (bit 0) and a quoted stretch (bit 1).
  private(set) var seen: [UInt8] = []
  /// For each token: how far it stands into its chunk (low bits), and how many tokens behind the
  /// last conjunction of a list of names (high bits); both up to 7.
  private(set) var place: [UInt8] = []
  private(set) var chunks: [Chunk] = []
  /// Facts about the whole string.
  private(set) var whole: UInt32 = 0

  struct Chunk {
    var start: Int32
    var end: Int32
    var lists: WordLists
    /// Length class, share of capitals, initials and numbers.
    var profile: UInt32
    var markBefore: UInt8
    var markAfter: UInt8
  }

  /// Looks at the tokens of another text.
  mutating func read(_ tokens: [ReferenceToken]) {
    let count = tokens.count
    Self.clear(&quote, count)
    Self.clear(&bracket, count)
    Self.clear(&sentence, count)
    Self.clear(&lowerAround, count)
    Self.clear(&seen, count)
    Self.clear(&place, count)
    Self.clear(&chunk, count)
    chunks.removeAll(keepingCapacity: true)
    whole = 0
    guard count > 0 else { return }
    readBrackets(tokens)
    readSentences(tokens)
    readChunks(tokens)
    readNeighbourhoods(tokens)
    readPlaces(tokens)
    readWhole(tokens)
  }

  private static func clear<Value: BinaryInteger>(_ values: inout [Value], _ count: Int) {
    values.removeAll(keepingCapacity: true)
    values.append(contentsOf: repeatElement(0, count: count))
  }

  private mutating func readBrackets(_ tokens: [ReferenceToken]) {
    var inQuote = false
    var wasQuoted = false
    var quoteStart = 0
    var depth: UInt8 = 0
    var bracketStart = 0
    var yearSeen: UInt8 = 0
    let single = tokens.contains { $0.mark == 0x27 && $0.flags.contains(.openQuote) }
    for index in tokens.indices {
      let token = tokens[index]
      let isQuote = token.mark == 0x22 || (single && token.mark == 0x27)
      if isQuote {
        let opens = token.flags.contains(.openQuote)
        let closes = token.flags.contains(.closeQuote)
        if inQuote, !opens || closes {
          inQuote = false
          wasQuoted = true
        } else if !inQuote, !closes {
          inQuote = true
          quoteStart = index
        }
        quote[index] = wasQuoted && !inQuote ? 2 : 1
      } else {
        // A quote that is never closed does not swallow the rest.
        if inQuote, index - quoteStart > 60 { inQuote = false }
        quote[index] = inQuote ? 1 : wasQuoted ? 2 : 0
      }
      switch token.mark {
      case 0x28:
        depth = 1
        bracketStart = index
      case 0x5B, 0x7B:
        depth = 2
        bracketStart = index
      default: break
      }
      if depth > 0, index - bracketStart > 40 { depth = 0 }
      bracket[index] = depth
      if token.mark == 0x29 || token.mark == 0x5D || token.mark == 0x7D { depth = 0 }
      seen[index] = yearSeen | (wasQuoted ? 2 : 0)
      if token.flags.contains(.year) { yearSeen = 1 }
    }
  }

  /// Whether the mark at `index` ends a sentence.
  static func endsSentence(_ tokens: [ReferenceToken], at index: Int) -> Bool {
    let token = tokens[index]
    guard token.mark == 0x2E || token.mark == 0x3F || token.mark == 0x21 else { return false }
    guard index > 0 else { return false }
    let before = tokens[index - 1]
    if token.flags.contains(.spaceBefore), before.kind != .word { return false }
    if token.mark == 0x2E {
      if before.flags.contains(.initial) { return false }
      if before.kind == .word, before.length < 3 { return false }
      if before.flags.contains(.allCapitals), before.length < 4 { return false }
    }
    guard index + 1 < tokens.count else { return true }
    let next = tokens[index + 1]
    guard next.flags.contains(.spaceBefore) else {
      return next.flags.contains(.closeQuote) || next.mark == 0x22
    }
    return !next.flags.contains(.lower)
  }

  private mutating func readSentences(_ tokens: [ReferenceToken]) {
    var number: UInt8 = 0
    for index in tokens.indices {
      sentence[index] = number
      if Self.endsSentence(tokens, at: index), number < 7 { number += 1 }
    }
  }

  private mutating func readChunks(_ tokens: [ReferenceToken]) {
    var start = 0
    var markBefore: UInt8 = 0
    for index in tokens.indices {
      let token = tokens[index]
      var separates = false
      switch token.mark {
      case 0x2C, 0x3B, 0x3A, 0x28, 0x29, 0x5B, 0x5D, 0x22: separates = true
      case 0x2E, 0x3F, 0x21: separates = Self.endsSentence(tokens, at: index)
      default: break
      }
      if separates {
        close(tokens, start: start, end: index, before: markBefore, after: token.mark)
        chunk[index] = Int32(chunks.count - 1)
        start = index + 1
        markBefore = token.mark
      } else {
        chunk[index] = Int32(chunks.count)
      }
    }
    close(tokens, start: start, end: tokens.count, before: markBefore, after: 0)
  }

  private mutating func close(
    _ tokens: [ReferenceToken], start: Int, end: Int, before: UInt8, after: UInt8
  ) {
    var lists: WordLists = []
    var words = 0
    var capitals = 0
    var initials = 0
    var numbers = 0
    var years = 0
    var names = 0
    for index in start..<max(start, end) {
      let token = tokens[index]
      lists.formUnion(token.lists)
      switch token.kind {
      case .word:
        words += 1
        if token.flags.contains(.initial) {
          initials += 1
        } else if token.flags.contains(.capital) {
          capitals += 1
        }
        if !token.lists.isDisjoint(with: [.given, .family]), token.flags.contains(.capital) {
          names += 1
        }
      case .number:
        numbers += 1
        if token.flags.contains(.year) { years += 1 }
      default: break
      }
    }
    func bin(_ value: Int, _ limit: Int) -> UInt32 { UInt32(min(value, limit)) }
    let length: UInt32 = words < 4 ? UInt32(words) : words < 6 ? 4 : words < 9 ? 5 : 6
    let plain = words - initials
    let share: UInt32 =
      plain == 0 ? 0 : capitals == plain ? 3 : capitals * 2 > plain ? 2 : capitals > 0 ? 1 : 4
    let profile =
      length | share << 3 | bin(initials, 3) << 6 | bin(numbers, 2) << 8 | bin(years, 1) << 10
      | bin(names, 3) << 11
    chunks.append(
      Chunk(
        start: Int32(start), end: Int32(end), lists: lists, profile: profile, markBefore: before,
        markAfter: after))
  }

  private mutating func readNeighbourhoods(_ tokens: [ReferenceToken]) {
    for index in tokens.indices {
      var before: UInt8 = 0
      var behind: UInt8 = 0
      for distance in 1...4 {
        if index >= distance, tokens[index - distance].flags.contains(.lower) { before += 1 }
        if index + distance < tokens.count, tokens[index + distance].flags.contains(.lower) {
          behind += 1
        }
      }
      lowerAround[index] = before << 4 | behind
    }
  }

  private mutating func readPlaces(_ tokens: [ReferenceToken]) {
    var behindConjunction = 7
    for index in tokens.indices {
      let inside = index - Int(chunks[Int(chunk[index])].start)
      place[index] = UInt8(min(max(inside, 0), 7)) | UInt8(behindConjunction) << 4
      let token = tokens[index]
      if token.mark == 0x26 || token.lists.contains(.conjunction) && token.length < 4 {
        behindConjunction = 0
      } else if behindConjunction < 7, token.mark == 0 {
        behindConjunction += 1
      }
    }
  }

  private mutating func readWhole(_ tokens: [ReferenceToken]) {
    var facts: UInt32 = 0
    if seen[tokens.count - 1] & 2 != 0 || quote.contains(2) { facts |= 1 }
    // The first year: none, early in brackets, early bare, late in brackets, late bare.
    if let year = tokens.firstIndex(where: { $0.flags.contains(.year) }) {
      let early = year * 2 < tokens.count
      facts |= (early ? (bracket[year] != 0 ? 1 : 2) : (bracket[year] != 0 ? 3 : 4)) << 1
    }
    let first = tokens[0]
    facts |= (first.kind == .number ? 1 : first.mark == 0x5B ? 2 : first.mark == 0x28 ? 3 : 0) << 4
    if tokens.contains(where: { $0.mark == 0x3B }) { facts |= 1 << 6 }
    let sentences = sentence[tokens.count - 1]
    facts |= UInt32(min(sentences, 3)) << 7
    if tokens.contains(where: { $0.flags.contains(.initial) }) { facts |= 1 << 9 }
    let length = tokens.count < 12 ? 0 : tokens.count < 25 ? 1 : tokens.count < 60 ? 2 : 3
    facts |= UInt32(length) << 10
    whole = facts
  }
}
