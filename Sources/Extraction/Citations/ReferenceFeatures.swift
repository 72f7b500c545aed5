/// The features of the tokens of a reference, as hashes.
///
/// This is the only place that computes them: the training tool writes what this gives, and the
/// decoder looks the same numbers up, so that training and decoding can't drift apart. Any change
/// here needs a newly trained model; ``version`` is stored in the model and compared.
package struct ReferenceFeatures {
  package static let version: UInt32 = 2

  /// More than any token has: 48 templates, the affixes, and six times the word lists.
  static let most = 256

  private var tokens: [ReferenceToken] = []
  private var text: [UInt8] = []
  private var context = ReferenceContext()
  /// The features that were asked for last; those behind ``count`` mean nothing.
  private(set) var hashes = [UInt32](repeating: 0, count: most)
  private(set) var count = 0

  package init() {}

  /// Looks at the tokens of a text, whose features can be had then.
  package mutating func read(_ tokens: [ReferenceToken], text: [UInt8]) {
    self.tokens = tokens
    self.text = text
    context.read(tokens)
  }

  /// All features of the token at `index`.
  package mutating func features(of index: Int) -> [UInt32] {
    fillChunk(of: index)
    var all = Array(hashes[..<count])
    fillToken(index)
    all += hashes[..<count]
    return all
  }

  /// The number of the chunk that a token stands in.
  func chunk(of index: Int) -> Int { Int(context.chunk[index]) }

  @inline(__always)
  private mutating func add(_ feature: UInt32) {
    hashes[count] = feature
    count &+= 1
  }

  /// The token's word, or its shape where it is a number; 1 and 2 stand for the string's ends.
  @inline(__always)
  private func word(_ index: Int) -> UInt32 {
    guard index >= 0 else { return 1 }
    guard index < tokens.count else { return 2 }
    let token = tokens[index]
    return token.kind == .number ? UInt32(token.shape) : token.folded
  }

  /// The token's shape with whether a space stands before it.
  @inline(__always)
  private func shape(_ index: Int) -> UInt32 {
    guard index >= 0 else { return 0xFE }
    guard index < tokens.count else { return 0xFF }
    let token = tokens[index]
    return UInt32(token.shape) | (token.flags.contains(.spaceBefore) ? 0x80 : 0)
  }

  @inline(__always)
  private func lists(_ index: Int) -> UInt32 {
    guard index >= 0, index < tokens.count else { return 0 }
    return tokens[index].lists.rawValue
  }

  private func chunk(_ index: Int) -> (profile: UInt32, lists: UInt32) {
    guard index >= 0, index < context.chunks.count else { return (0xFFFF, 0) }
    let chunk = context.chunks[index]
    return (chunk.profile, chunk.lists.rawValue)
  }

  /// Finds the features that all tokens of a chunk share.
  mutating func fillChunk(of index: Int) {
    count = 0
    let chunkIndex = Int(context.chunk[index])
    add(Hash.mix(46, UInt32(min(chunkIndex, 12))))
    let (profile, words) = chunk(chunkIndex)
    let (nextProfile, nextWords) = chunk(chunkIndex + 1)
    let (lastProfile, lastWords) = chunk(chunkIndex - 1)
    add(Hash.mix(50, profile))
    add(Hash.mix(51, nextProfile))
    add(Hash.mix(52, lastProfile))
    add(Hash.mix(53, profile & 0x7FF, nextProfile & 0x7FF))
    addBits(54, words)
    addBits(55, nextWords)
    addBits(56, lastWords)
    let marks = marks(chunkIndex)
    add(Hash.mix(57, marks))
    add(Hash.mix(58, marks, profile & 0x7FF))
    add(Hash.mix(59, words, marks))
    add(Hash.mix(62, context.whole))
  }

  private func marks(_ index: Int) -> UInt32 {
    guard index < context.chunks.count else { return 0 }
    return UInt32(context.chunks[index].markBefore) << 8 | UInt32(context.chunks[index].markAfter)
  }

  /// Finds the features of a token that its chunk doesn't have.
  mutating func fillToken(_ index: Int) {
    count = 0
    let token = tokens[index]
    let w0 = word(index)
    let w1 = word(index + 1)
    let w_1 = word(index - 1)
    add(Hash.mix(1, w0))
    add(Hash.mix(2, w_1))
    add(Hash.mix(3, w1))
    add(Hash.mix(4, word(index - 2)))
    add(Hash.mix(5, word(index + 2)))
    add(Hash.mix(6, w_1, w0))
    add(Hash.mix(7, w0, w1))

    let s0 = shape(index)
    let s1 = shape(index + 1)
    let s_1 = shape(index - 1)
    let s2 = shape(index + 2)
    let s_2 = shape(index - 2)
    add(Hash.mix(10, s0))
    add(Hash.mix(11, s_1))
    add(Hash.mix(12, s1))
    add(Hash.mix(13, s_1 << 16 | s0 << 8 | s1))
    add(Hash.mix(14, s_2 << 16 | s_1 << 8 | s0))
    add(Hash.mix(15, s0 << 16 | s1 << 8 | s2))
    add(Hash.mix(16, shape(index - 3) << 24 | s_2 << 16 | s_1 << 8 | s0))
    add(Hash.mix(17, s0 << 24 | s1 << 16 | s2 << 8 | shape(index + 3)))

    if token.kind == .word { addAffixes(token) }

    let lists0 = token.lists.rawValue
    addBits(30, lists0)
    addBits(31, lists(index - 1))
    addBits(32, lists(index + 1))
    add(Hash.mix(33, lists0, s0))
    add(Hash.mix(34, lists(index - 1), lists0))
    add(Hash.mix(35, lists0, lists(index + 1)))

    let total = tokens.count
    let tenth = UInt32(index * 10 / total)
    let quote = UInt32(context.quote[index])
    let bracket = UInt32(context.bracket[index])
    let sentence = UInt32(min(context.sentence[index], 4))
    let seen = UInt32(context.seen[index])
    add(Hash.mix(40, tenth))
    add(Hash.mix(41, UInt32(min(index, 6)) << 8 | UInt32(min(total - index, 7))))
    add(Hash.mix(42, quote << 8 | s0))
    add(Hash.mix(43, bracket << 8 | s0))
    add(Hash.mix(44, sentence << 4 | seen))
    add(Hash.mix(45, sentence << 4 | seen, s0))
    add(Hash.mix(47, quote << 2 | bracket, context.whole & 1))

    let around = UInt32(context.lowerAround[index])
    add(Hash.mix(60, around))
    add(Hash.mix(61, around, s0))
    add(Hash.mix(63, context.whole & 0x7F, sentence << 4 | seen))
    add(Hash.mix(64, context.whole & 0xF, s0))
    let (profile, _) = chunk(Int(context.chunk[index]))
    let place = UInt32(context.place[index])
    add(Hash.mix(66, place & 7, profile & 0x7FF))
    add(Hash.mix(67, place >> 4, s0))
    add(Hash.mix(68, place >> 4, lists0 & 0xC0 | (lists(index - 1) & 0xC0) << 8))
    add(Hash.mix(69, lists0 & 0xC0, s0 << 8 | s1))
    add(Hash.mix(65, seen << 4 | quote, profile & 0x7FF))
  }

  private mutating func addAffixes(_ token: ReferenceToken) {
    let start = Int(token.start)
    let end = Int(token.end)
    let length = end - start
    var hash = Hash.seed
    for offset in 0..<min(4, length) {
      let byte = text[start + offset]
      hash = Hash.add(hash, UInt32(byte &- 0x41 < 26 ? byte | 0x20 : byte))
      if offset > 0 { add(Hash.mix(20 + UInt32(offset), hash)) }
    }
    hash = Hash.seed
    for offset in 0..<min(4, length) {
      let byte = text[end - 1 - offset]
      hash = Hash.add(hash, UInt32(byte &- 0x41 < 26 ? byte | 0x20 : byte))
      if offset > 0 { add(Hash.mix(25 + UInt32(offset), hash)) }
    }
  }

  @inline(__always)
  private mutating func addBits(_ template: UInt32, _ bits: UInt32) {
    var rest = bits
    while rest != 0 {
      add(Hash.mix(template, UInt32(rest.trailingZeroBitCount)))
      rest &= rest - 1
    }
  }
}
