/// Cuts a reference string into words, numbers, marks and addresses.
///
/// White space only sets a flag on the token behind it, so a reference reads the same however its
/// lines are broken. Letters and digits are cut apart ("HPCA29" is two tokens without a space
/// between them), because recognised text often glues fields together; hyphens and apostrophes
/// inside words are kept.
///
/// - Complexity: O(*n*) in the number of bytes.
struct ReferenceTokenizer {
  /// More tokens than any reference has; the rest of a longer text is not looked at.
  static let limit = 1200

  private let text: [UInt8]
  private let lists: WordListTable
  private var tokens: [ReferenceToken] = []
  private var index = 0
  private var spaceBefore = true
  /// Where the nickname in quotation marks ends that is being read.
  private var nicknameEnd = -1

  /// Replaces `tokens` by those of `text`.
  static func read(_ text: [UInt8], lists: WordListTable, into tokens: inout [ReferenceToken]) {
    var tokenizer = ReferenceTokenizer(text: text, lists: lists)
    swap(&tokenizer.tokens, &tokens)
    tokenizer.tokens.removeAll(keepingCapacity: true)
    tokenizer.run()
    swap(&tokenizer.tokens, &tokens)
  }

  private init(text: [UInt8], lists: WordListTable) {
    self.text = text
    self.lists = lists
  }

  private mutating func run() {
    while index < text.count, tokens.count < Self.limit {
      let (scalar, length) = ReferenceScalars.decode(text, at: index)
      switch ReferenceScalars.classify(scalar) {
      case .space:
        spaceBefore = true
        index += length
      case .digit:
        readNumber()
      case .mark:
        if index == nicknameEnd || opensNickname(scalar, length) {
          index += length
        } else {
          readMark(scalar, length)
        }
      case .upper, .lower, .otherLetter:
        if !readAddress() { readWord() }
      }
    }
  }

  private mutating func append(
    _ kind: ReferenceToken.Kind, from start: Int, folded: UInt32, shape: UInt8, mark: UInt8 = 0,
    length: Int, flags: ReferenceToken.Flags, lists: WordLists = []
  ) {
    var flags = flags
    if spaceBefore { flags.insert(.spaceBefore) }
    spaceBefore = false
    tokens.append(
      ReferenceToken(
        kind: kind, start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: index),
        folded: folded, shape: shape, mark: mark, length: UInt8(min(length, 255)), flags: flags,
        lists: lists))
  }

  private mutating func readNumber() {
    let start = index
    var hash = Hash.seed
    var value = 0
    while index < text.count, text[index] &- 0x30 < 10 {
      hash = Hash.add(hash, UInt32(text[index]))
      if index - start < 4 { value = value * 10 + Int(text[index] &- 0x30) }
      index += 1
    }
    let length = index - start
    var flags: ReferenceToken.Flags = []
    if length == 4, value >= 1500, value <= 2059 { flags.insert(.year) }
    // Numbers are known by their length only; years and one-digit numbers keep their value's class.
    var shape = UInt8(0x40 + min(length, 7))
    if flags.contains(.year) {
      shape = value < 1850 ? 0x48 : value < 1950 ? 0x49 : value < 2000 ? 0x4A : 0x4B
    }
    append(
      .number, from: start, folded: Hash.finish(hash), shape: shape, length: length, flags: flags)
  }

  /// Whether a quotation mark opens one word between the words of a name: "Mei ‘May’ Tan".
  ///
  /// Such marks part no fields; the nickname is read as a word of the name.
  private mutating func opensNickname(_ scalar: UInt32, _ length: Int) -> Bool {
    let closings: [UInt32]
    switch scalar {
    case 0x2018, 0x60: closings = [0x2019, 0x27]
    case 0x27: closings = [0x27]
    case 0x201C: closings = [0x201D, 0x22]
    case 0x22: closings = [0x22]
    default: return false
    }
    guard spaceBefore, let last = tokens.last, last.kind == .word, last.flags.contains(.capital),
      Int(last.end) + 1 == index
    else { return false }
    var place = index + length
    var letters = 0
    while place < text.count, letters <= 12 {
      let (next, width) = ReferenceScalars.decode(text, at: place)
      switch ReferenceScalars.classify(next) {
      case .upper where letters == 0: letters += 1
      case .lower where letters > 0: letters += 1
      case .mark where letters >= 2 && closings.contains(next):
        let behind = place + width
        guard behind + 1 < text.count, text[behind] == 0x20,
          case .upper = ReferenceScalars.classify(
            ReferenceScalars.decode(text, at: behind + 1).0)
        else { return false }
        nicknameEnd = place
        return true
      default: return false
      }
      place += width
    }
    return false
  }

  private mutating func readMark(_ scalar: UInt32, _ length: Int) {
    let start = index
    index += length
    var flags: ReferenceToken.Flags = []
    var folded = scalar
    var byte = scalar < 0x80 ? UInt8(scalar) : 0
    switch scalar {
    case 0x201C, 0x201E, 0xAB, 0x2039, 0x300C, 0x300A:
      flags.insert(.openQuote)
      folded = 0x22
      byte = 0x22
    case 0x201D, 0xBB, 0x203A, 0x300D, 0x300B:
      flags.insert(.closeQuote)
      folded = 0x22
      byte = 0x22
    case 0x2018, 0x201A:
      flags.insert(.openQuote)
      folded = 0x27
      byte = 0x27
    case 0x2019:
      flags.insert(.closeQuote)
      folded = 0x27
      byte = 0x27
    case 0x22:
      break
    case 0x60:
      // LaTeX quotes: ``title''.
      if index < text.count, text[index] == 0x60 { index += 1 }
      flags.insert(.openQuote)
      folded = 0x22
      byte = 0x22
    case 0x27:
      if index < text.count, text[index] == 0x27 {
        index += 1
        flags.insert(.closeQuote)
        folded = 0x22
        byte = 0x22
      }
    case 0x2010...0x2015, 0x2212, 0xAD:
      folded = 0x2D
      byte = 0x2D
    case 0x3002, 0xFF0E: byte = 0x2E
    case 0xFF0C, 0x3001: byte = 0x2C
    case 0xFF08: byte = 0x28
    case 0xFF09: byte = 0x29
    case 0xFF1A: byte = 0x3A
    default: break
    }
    if byte != 0 { folded = UInt32(byte) }
    if byte == 0x2D {
      while index < text.count, text[index] == 0x2D { index += 1 }
    }
    append(
      .mark, from: start, folded: folded &* 0x9E37_79B1,
      shape: byte == 0 ? 0x3F : shapeOfMark(byte),
      mark: byte, length: 1, flags: flags)
  }

  private func shapeOfMark(_ byte: UInt8) -> UInt8 {
    switch byte {
    case 0x2E: 0x20
    case 0x2C: 0x21
    case 0x3B: 0x22
    case 0x3A: 0x23
    case 0x28: 0x24
    case 0x29: 0x25
    case 0x5B: 0x26
    case 0x5D: 0x27
    case 0x22: 0x28
    case 0x27: 0x29
    case 0x2D: 0x2A
    case 0x2F: 0x2B
    case 0x26: 0x2C
    case 0x3F: 0x2D
    case 0x21: 0x2E
    case 0x2A: 0x2F
    default: 0x3E
    }
  }

  /// Reads an address ("http://…", "www.…", "doi:10.…/…") up to the next white space.
  private mutating func readAddress() -> Bool {
    guard startsAddress() else { return false }
    let start = index
    while index < text.count, text[index] > 0x20, text[index] != 0x3C, text[index] != 0x3E,
      text[index] != 0x22
    {
      if text[index] == 0xC2, index + 1 < text.count, text[index + 1] == 0xA0 { break }
      index += 1
    }
    // Closing punctuation belongs to the reference; a bracket only where it closes none of the
    // address's own.
    var open = 0
    for byte in text[start..<index] { open += byte == 0x28 ? 1 : byte == 0x29 ? -1 : 0 }
    while index > start + 1 {
      let byte = text[index - 1]
      if byte == 0x29, open < 0 {
        open += 1
      } else if byte != 0x2E, byte != 0x2C, byte != 0x3B, byte != 0x5D {
        break
      }
      index -= 1
    }
    append(
      .address, from: start, folded: 0x0ADD_4E55, shape: 0x50, length: index - start, flags: [])
    return true
  }

  private func startsAddress() -> Bool {
    switch text[index] | 0x20 {
    case 0x68: matches("http://") || matches("https://")
    case 0x77: matches("www.")
    case 0x66: matches("ftp://")
    default: false
    }
  }

  private func matches(_ word: StaticString) -> Bool {
    let count = word.utf8CodeUnitCount
    guard index + count <= text.count else { return false }
    return word.withUTF8Buffer { buffer in
      for offset in 0..<count {
        let byte = text[index + offset]
        let lowered = byte &- 0x41 < 26 ? byte | 0x20 : byte
        if unsafe lowered != buffer[offset] { return false }
      }
      return true
    }
  }

  private mutating func readWord() {
    let start = index
    var hash = Hash.seed
    var upper = 0
    var lower = 0
    var other = 0
    var length = 0
    var firstIsUpper = false
    var hasJoint = false
    loop: while index < text.count {
      let (scalar, bytes) = ReferenceScalars.decode(text, at: index)
      switch ReferenceScalars.classify(scalar) {
      case .upper:
        if length == 0 { firstIsUpper = true }
        upper += 1
      case .lower: lower += 1
      case .otherLetter: other += 1
      case .mark where isJoint(scalar, bytes):
        hasJoint = true
        index += bytes
        if scalar == 0x2D || scalar == 0x2010 { hash = Hash.add(hash, 0x2D) }
        continue loop
      default: break loop
      }
      hash = Hash.add(hash, ReferenceScalars.fold(scalar))
      length += 1
      index += bytes
    }
    let folded = Hash.finish(hash)
    var flags: ReferenceToken.Flags = []
    if firstIsUpper { flags.insert(.capital) }
    if upper > 1, lower == 0, other == 0 { flags.insert(.allCapitals) }
    if upper == 0, other == 0 { flags.insert(.lower) }
    let dotted = index < text.count && text[index] == 0x2E
    if firstIsUpper, length == 1 || (length == 2 && lower == 1 && dotted) { flags.insert(.initial) }
    // "AB. Quill": both initials with one full stop.
    if upper == 2, length == 2, dotted, isBeforeName() { flags.insert(.initial) }
    let shape = shapeOfWord(
      upper: upper, lower: lower, other: other, firstIsUpper: firstIsUpper, length: length,
      hasJoint: hasJoint)
    append(
      .word, from: start, folded: folded, shape: shape, length: length, flags: flags,
      lists: lists[folded])
  }

  /// Whether a capitalised word follows the full stop at the index.
  private func isBeforeName() -> Bool {
    guard index + 3 < text.count, text[index + 1] == 0x20 else { return false }
    return (0x41...0x5A).contains(text[index + 2]) && (0x61...0x7A).contains(text[index + 3])
  }

  /// Whether a hyphen or apostrophe stands between two letters.
  private func isJoint(_ scalar: UInt32, _ bytes: Int) -> Bool {
    switch scalar {
    case 0x2D, 0x2010, 0x2011, 0x27, 0x2019, 0xAD:
      guard index + bytes < text.count else { return false }
      let (next, _) = ReferenceScalars.decode(text, at: index + bytes)
      switch ReferenceScalars.classify(next) {
      case .upper, .lower, .otherLetter: return true
      default: return false
      }
    default: return false
    }
  }

  private func shapeOfWord(
    upper: Int, lower: Int, other: Int, firstIsUpper: Bool, length: Int, hasJoint: Bool
  ) -> UInt8 {
    if other > 0 { return length == 1 ? 1 : 2 }
    if upper == 0 { return length == 1 ? 3 : hasJoint ? 4 : 5 }
    if lower == 0 {
      switch length {
      case 1: return 6
      case 2: return 7
      case 3: return 8
      default: return hasJoint ? 9 : 10
      }
    }
    if firstIsUpper, upper == 1 { return length == 2 ? 11 : hasJoint ? 12 : 13 }
    if firstIsUpper { return hasJoint ? 14 : 15 }
    return 16
  }
}

/// The hash of folded words: FNV-1a over scalars with a final mix.
enum Hash {
  static let seed: UInt32 = 0x811C_9DC5

  @inline(__always)
  static func add(_ hash: UInt32, _ value: UInt32) -> UInt32 {
    (hash ^ value) &* 0x0100_0193
  }

  @inline(__always)
  static func finish(_ hash: UInt32) -> UInt32 {
    var h = hash
    h ^= h >> 16
    h = h &* 0x85EB_CA6B
    h ^= h >> 13
    h = h &* 0xC2B2_AE35
    return h ^ (h >> 16)
  }

  /// The hash of a template of features and a value.
  @inline(__always)
  static func mix(_ template: UInt32, _ value: UInt32) -> UInt32 {
    finish((template &* 0x9E37_79B1) ^ value)
  }

  /// The hash of a template of features and two values.
  @inline(__always)
  static func mix(_ template: UInt32, _ first: UInt32, _ second: UInt32) -> UInt32 {
    finish(((template &* 0x9E37_79B1) ^ first) &* 0x85EB_CA77 ^ second)
  }

  /// The hash of a word that is written in folded form.
  static func word(_ folded: some Sequence<UInt8>) -> UInt32 {
    var hash = seed
    for byte in folded { hash = add(hash, UInt32(byte)) }
    return finish(hash)
  }
}
