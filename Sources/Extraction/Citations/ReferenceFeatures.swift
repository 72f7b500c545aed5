/// The features of the tokens of a reference, as hashes.
///
/// This is the only place that computes them: the training tool writes what this gives, and the
/// decoder looks the same numbers up, so that training and decoding can't drift apart. Any change
/// here needs a newly trained model; ``version`` is stored in the model and compared.
package struct ReferenceFeatures {
  package static let version: UInt32 = 2

  private let tokens: [ReferenceToken]
  private let text: [UInt8]
  private let context: ReferenceContext

  package init(tokens: [ReferenceToken], text: [UInt8]) {
    self.tokens = tokens
    self.text = text
    context = ReferenceContext(tokens, text: text)
  }

  @inline(__always)
  private func mix(_ template: UInt32, _ value: UInt32) -> UInt32 {
    Hash.finish((template &* 0x9E37_79B1) ^ value)
  }

  @inline(__always)
  private func mix(_ template: UInt32, _ first: UInt32, _ second: UInt32) -> UInt32 {
    Hash.finish(((template &* 0x9E37_79B1) ^ first) &* 0x85EB_CA77 ^ second)
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

  /// Replaces the contents of `out` by the features of the token at `index`.
  package func fill(_ out: inout [UInt32], at index: Int) {
    out.removeAll(keepingCapacity: true)
    let token = tokens[index]
    let w0 = word(index)
    let w1 = word(index + 1)
    let w_1 = word(index - 1)
    out.append(mix(1, w0))
    out.append(mix(2, w_1))
    out.append(mix(3, w1))
    out.append(mix(4, word(index - 2)))
    out.append(mix(5, word(index + 2)))
    out.append(mix(6, w_1, w0))
    out.append(mix(7, w0, w1))

    let s0 = shape(index)
    let s1 = shape(index + 1)
    let s_1 = shape(index - 1)
    let s2 = shape(index + 2)
    let s_2 = shape(index - 2)
    out.append(mix(10, s0))
    out.append(mix(11, s_1))
    out.append(mix(12, s1))
    out.append(mix(13, s_1 << 16 | s0 << 8 | s1))
    out.append(mix(14, s_2 << 16 | s_1 << 8 | s0))
    out.append(mix(15, s0 << 16 | s1 << 8 | s2))
    out.append(mix(16, shape(index - 3) << 24 | s_2 << 16 | s_1 << 8 | s0))
    out.append(mix(17, s0 << 24 | s1 << 16 | s2 << 8 | shape(index + 3)))

    if token.kind == .word { fillAffixes(&out, token) }

    let lists0 = token.lists.rawValue
    fillBits(&out, 30, lists0)
    fillBits(&out, 31, lists(index - 1))
    fillBits(&out, 32, lists(index + 1))
    out.append(mix(33, lists0, s0))
    out.append(mix(34, lists(index - 1), lists0))
    out.append(mix(35, lists0, lists(index + 1)))

    let count = tokens.count
    let tenth = UInt32(index * 10 / count)
    let quote = UInt32(context.quote[index])
    let bracket = UInt32(context.bracket[index])
    let sentence = UInt32(min(context.sentence[index], 4))
    let seen = UInt32(context.seen[index])
    let chunkIndex = Int(context.chunk[index])
    out.append(mix(40, tenth))
    out.append(mix(41, UInt32(min(index, 6)) << 8 | UInt32(min(count - index, 7))))
    out.append(mix(42, quote << 8 | s0))
    out.append(mix(43, bracket << 8 | s0))
    out.append(mix(44, sentence << 4 | seen))
    out.append(mix(45, sentence << 4 | seen, s0))
    out.append(mix(46, UInt32(min(chunkIndex, 12))))
    out.append(mix(47, quote << 2 | bracket, context.whole & 1))

    let (profile, words) = chunk(chunkIndex)
    let (nextProfile, nextWords) = chunk(chunkIndex + 1)
    let (lastProfile, lastWords) = chunk(chunkIndex - 1)
    out.append(mix(50, profile))
    out.append(mix(51, nextProfile))
    out.append(mix(52, lastProfile))
    out.append(mix(53, profile & 0x7FF, nextProfile & 0x7FF))
    fillBits(&out, 54, words)
    fillBits(&out, 55, nextWords)
    fillBits(&out, 56, lastWords)
    let marks: UInt32 =
      chunkIndex < context.chunks.count
      ? UInt32(context.chunks[chunkIndex].markBefore) << 8
        | UInt32(context.chunks[chunkIndex].markAfter) : 0
    out.append(mix(57, marks))
    out.append(mix(58, marks, profile & 0x7FF))
    out.append(mix(59, words, marks))

    let around = UInt32(context.lowerAround[index])
    out.append(mix(60, around))
    out.append(mix(61, around, s0))
    out.append(mix(62, context.whole))
    out.append(mix(63, context.whole & 0x7F, sentence << 4 | seen))
    out.append(mix(64, context.whole & 0xF, s0))
    let place = UInt32(context.place[index])
    out.append(mix(66, place & 7, profile & 0x7FF))
    out.append(mix(67, place >> 4, s0))
    out.append(mix(68, place >> 4, lists0 & 0xC0 | (lists(index - 1) & 0xC0) << 8))
    out.append(mix(69, lists0 & 0xC0, s0 << 8 | s1))
    out.append(mix(65, seen << 4 | quote, profile & 0x7FF))
  }

  private func fillAffixes(_ out: inout [UInt32], _ token: ReferenceToken) {
    let start = Int(token.start)
    let end = Int(token.end)
    let length = end - start
    var hash = Hash.seed
    for offset in 0..<min(4, length) {
      let byte = text[start + offset]
      hash = Hash.add(hash, UInt32(byte &- 0x41 < 26 ? byte | 0x20 : byte))
      if offset > 0 { out.append(mix(20 + UInt32(offset), hash)) }
    }
    hash = Hash.seed
    for offset in 0..<min(4, length) {
      let byte = text[end - 1 - offset]
      hash = Hash.add(hash, UInt32(byte &- 0x41 < 26 ? byte | 0x20 : byte))
      if offset > 0 { out.append(mix(25 + UInt32(offset), hash)) }
    }
  }

  @inline(__always)
  private func fillBits(_ out: inout [UInt32], _ template: UInt32, _ bits: UInt32) {
    var rest = bits
    while rest != 0 {
      out.append(mix(template, UInt32(rest.trailingZeroBitCount)))
      rest &= rest - 1
    }
  }
}
