/// A personal name compiled for comparison: folded once, compared often.
///
/// Everything lies in one array of bytes; comparing two keys allocates nothing.
package struct NameKey: Sendable, Hashable {
  /// A folded word of the name.
  package struct Token: Sendable, Hashable {
    package var start: UInt16
    package var end: UInt16
    /// Whether it is an initial or an abbreviation.
    package var isInitial: Bool
    /// Whether a hyphen ties it to the token before.
    package var isTied: Bool
    /// Whether the catalogue of names has it.
    package var isKnown: Bool

    package var range: Range<Int> { Int(start)..<Int(end) }
  }

  package private(set) var bytes: [UInt8] = []
  /// Given names and initials in their order, hyphens taken apart.
  package private(set) var given: [Token] = []
  /// The family name without its particle, as one token.
  package private(set) var family = Token(
    start: 0, end: 0, isInitial: false, isTied: false, isKnown: false)
  /// Particle and family name together.
  package private(set) var fullFamily: Range<Int> = 0..<0
  /// The words of the family name, where there are several.
  package private(set) var familyWords: [Token] = []
  package private(set) var nickname: Range<Int> = 0..<0
  /// The family name as a scanner might confuse its letters.
  package private(set) var familySkeleton: Range<Int> = 0..<0
  /// The first given name as a scanner might confuse its letters.
  package private(set) var givenSkeleton: Range<Int> = 0..<0
  /// The sounds of family name and first given name, if another script than Latin spelled them.
  package private(set) var familySound: Range<Int> = 0..<0
  package private(set) var givenSound: Range<Int> = 0..<0
  /// Whether the name was written in another script than Latin.
  package private(set) var isTransliterated = false
  /// Whether given names in that script could not be spelled in Latin letters.
  package private(set) var givenIsUnknown = false
  /// The generation that the suffix tells: 0 for none, 1 for senior, 2 for junior, 3 for the third.
  package private(set) var generation: UInt8 = 0
  /// Hashes of the short and long forms of the first given name.
  package private(set) var forms: [UInt64] = []

  /// Compiles a name.
  ///
  /// - Complexity: O(*n*) in its length; parts beyond 4,096 bytes are cut.
  package init(_ name: PersonName) {
    let gazetteer = NameGazetteer.shared
    family = append(part: name.family, .family)
    let particle = append(folded(name.particle, .family))
    let start = bytes.count
    bytes.append(contentsOf: bytes[particle])
    bytes.append(contentsOf: bytes[family.range])
    fullFamily = start..<bytes.count
    let words = split(name.family)
    if words.count > 1 { familyWords = words.map { append(part: $0, .family) } }
    family.isKnown = gazetteer.isSurname(String(decoding: bytes[family.range], as: UTF8.self))
    for word in split(name.given + " " + name.middle, hyphens: false) { append(given: word) }
    if let first = given.first, !first.isInitial {
      let key = String(decoding: bytes[first.range], as: UTF8.self)
      given[0].isKnown = gazetteer.isGivenName(key)
      forms = gazetteer.nicknames(of: key).map { Self.hash(Array($0.utf8)[...]) }.sorted()
    }
    if name.nickname.split(separator: " ").count <= 2 {
      nickname = append(folded(name.nickname, .given))
    }
    familySkeleton = append(Self.skeleton(bytes[family.range]))
    if let first = given.first { givenSkeleton = append(Self.skeleton(bytes[first.range])) }
    familySound = append(Transliteration.soundKey(bytes[family.range]))
    if let first = given.first { givenSound = append(Transliteration.soundKey(bytes[first.range])) }
    generation = Self.generation(of: name.suffix)
  }

  package func text(_ range: Range<Int>) -> ArraySlice<UInt8> { bytes[range] }

  /// The hash of folded bytes, as ``forms`` has them.
  static func hash(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    var hash = NameVocabulary.emptyHash
    for byte in bytes { hash = NameVocabulary.extend(hash, by: byte) }
    return hash
  }

  // MARK: Compiling

  private mutating func append(_ part: [UInt8]) -> Range<Int> {
    let start = bytes.count
    bytes.append(contentsOf: part.prefix(4096))
    return start..<bytes.count
  }

  private mutating func append(part: some StringProtocol, _ kind: Transliteration.Part) -> Token {
    let range = append(folded(String(part), kind))
    return Token(
      start: UInt16(clamping: range.lowerBound), end: UInt16(clamping: range.upperBound),
      isInitial: false, isTied: false, isKnown: false)
  }

  private mutating func folded(_ text: String, _ part: Transliteration.Part) -> [UInt8] {
    let key = Array(TextFolding.key(text).utf8.prefix(4096))
    guard key.contains(where: { $0 >= 0x80 }) else { return key }
    isTransliterated = true
    if let latin = Transliteration.key(of: text, part: part), !latin.isEmpty { return latin }
    if part == .given { givenIsUnknown = true }
    return key
  }

  private func split(_ text: String, hyphens: Bool = true) -> [Substring] {
    text.prefix(1024).split { $0 == " " || hyphens && ($0 == "-" || $0 == "‐" || $0 == "–") }
      .prefix(16).map { $0 }
  }

  private mutating func append(given word: Substring) {
    var isTied = false
    for part in word.split(whereSeparator: { $0 == "-" || $0 == "‐" || $0 == "–" }) {
      for piece in part.split(separator: ".") where given.count < 16 {
        var token = append(part: piece, .given)
        guard !token.range.isEmpty else { continue }
        let letters = piece.unicodeScalars.count { !$0.properties.isDiacritic }
        token.isInitial = letters == 1 || part.hasSuffix(".") && letters <= 3
        token.isTied = isTied
        given.append(token)
        isTied = true
      }
      isTied = true
    }
  }

  /// The letters with those that scanners take for one another made one.
  private static func skeleton(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var out: [UInt8] = []
    for byte in text {
      let shape: UInt8
      switch byte {
      case 0x6C, 0x6A, 0x31, 0x74, 0x66: shape = 0x69  // l j 1 t f: i
      case 0x6D: shape = 0x6E  // m: n
      case 0x30, 0x63, 0x65: shape = 0x6F  // 0 c e: o
      case 0x76, 0x79: shape = 0x75  // v y: u
      case 0x35: shape = 0x73  // 5: s
      case 0x71, 0x39: shape = 0x67  // q 9: g
      case 0x68, 0x38: shape = 0x62  // h 8: b
      default: shape = byte
      }
      if shape == 0x6E, out.last == 0x72 {
        out[out.count - 1] = 0x6E  // rn: m
      } else if shape == 0x75, out.last == 0x75, byte == 0x76 {
        out[out.count - 1] = 0x77  // vv: w
      } else {
        out.append(shape)
      }
    }
    return out
  }

  private static func generation(of suffix: String) -> UInt8 {
    for word in TextFolding.words(suffix) {
      switch word {
      case "sr", "snr", "senior": return 1
      case "jr", "jnr", "jun", "junior", "ii": return 2
      case "iii": return 3
      case "iv": return 4
      default: continue
      }
    }
    return 0
  }
}
