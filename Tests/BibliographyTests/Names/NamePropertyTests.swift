import TestSupport
import Testing

@testable import Bibliography

@Suite struct NamePropertyTests {
  private static let pieces = [
    "Chen", "siyuan", "J.", "JP", "M.-H.", "van", "der", "de", "la", "Jr.", "III", "PhD", "Dr.",
    "Prof", ",", ", ", ";", " and ", "&", " et al.", "(", ")", "\"", "'", "’", "*", "\\*", "**",
    "†",
    "1,2", "2023", "É", "e\u{301}", "Müller", "O'Brien", "Garcia-Molina", "y", "李", "明", "김", "タナカ",
    "Иван", "Ω", "محمد", "ß", "ﬁ", ".", "..", "...", "-", "–", "/", ":", "\n", "\t", " ", " ",
    "\u{200B}", "\u{FFFD}", "𝒜", "👩‍🔬", "#", "<b>", "</b>", "<", "$^1$", "Eds.", "In", "MW", "a",
  ]

  private static func text(seed: Int) -> String {
    var random = SplitMix64(seed: UInt64(seed))
    let count = Int.random(in: 0...(1 + seed % 14), using: &random)
    return (0..<count).map { _ in
      (pieces.randomElement(using: &random) ?? "") + (Bool.random(using: &random) ? " " : "")
    }.joined()
  }

  /// The letters of a text, in any order, in Unicode's canonical decomposition.
  private static func letters(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { LetterTable.traits(of: $0.value).contains(.letter) }.sorted()
  }

  private static func letters(_ name: PersonName) -> [Unicode.Scalar] {
    letters(
      [
        name.given, name.middle, name.particle, name.family, name.suffix, name.nickname, name.title,
      ].joined(separator: " "))
  }

  @Test(arguments: 0..<400)
  func noLetterIsLost(seed: Int) {
    // What the tag or the ampersand spells isn't part of a name.
    let text = Self.text(seed: seed).replacing("<b>", with: "").replacing("</b>", with: "")
    for order in NameOrder.allCases {
      #expect(
        Self.letters(PersonName(parsing: text, order: order)) == Self.letters(text), "\(text)")
    }
  }

  /// A letter that the parser keeps but the comparison drops would make a name conflict with
  /// itself; so did a code point between the compatibility ideographs that is not assigned.
  @Test func everyLetterHasAKey() {
    var key: [UInt8] = []
    for value in UInt32(0)...0x10FFFF where LetterTable.traits(of: value).contains(.letter) {
      guard let scalar = Unicode.Scalar(value) else {
        Issue.record("U+\(String(value, radix: 16)) is no scalar")
        continue
      }
      key.removeAll(keepingCapacity: true)
      TextFolding.append(scalar, to: &key, separator: nil)
      #expect(!key.isEmpty, "U+\(String(value, radix: 16))")
    }
    let name = PersonName(parsing: "h (A: U 뫫 (\u{FAEB}")
    #expect(name.compared(to: name).relation != .conflicting, "\(name)")
  }

  @Test(arguments: 0..<400)
  func canonicalEquivalentsParseAlike(seed: Int) {
    let text = Self.text(seed: seed)
    let composed = text.replacing("e\u{301}", with: "é").replacing("ü", with: "ü")
    let decomposed = composed.replacing("é", with: "e\u{301}").replacing("ü", with: "u\u{308}")
    #expect(PersonName(parsing: composed) == PersonName(parsing: decomposed))
    let left = AuthorListParser.parse(composed).entries.map(\.name)
    #expect(left == AuthorListParser.parse(decomposed).entries.map(\.name))
  }

  @Test(arguments: 0..<400)
  func listsKeepOrderAndRanges(seed: Int) {
    let text = Self.text(seed: seed) + ", " + Self.text(seed: seed + 1000)
    let bytes = Array(text.utf8)
    let list = AuthorListParser.parse(text)
    var end = 0
    for entry in list.entries {
      #expect(entry.range.lowerBound >= end && entry.range.upperBound <= bytes.count)
      #expect(!entry.text.isEmpty)
      end = entry.range.upperBound
    }
    let prefix = AuthorListParser.prefix(of: text)
    #expect(prefix.end <= bytes.count && (0...1).contains(prefix.confidence))
    #expect((0...1).contains(AuthorListParser.looksLikeAuthorList(text)))
  }

  @Test(arguments: 0..<200)
  func anyBytesAreRead(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let count = Int.random(in: 0...200, using: &random)
    let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
    _ = NameParser.parse(bytes, range: 0..<bytes.count)
    _ = AuthorListParser.parse(bytes, range: 0..<bytes.count)
    _ = AuthorListParser.prefix(of: bytes[...])
    let name = PersonName(parsing: String(decoding: bytes, as: UTF8.self))
    #expect(name.compared(to: name).level >= .familyOnly || name.family.isEmpty, "\(name)")
  }

  @Test(arguments: 0..<200)
  func comparisonIsSymmetric(seed: Int) {
    let left = NameKey(PersonName(parsing: Self.text(seed: seed)))
    let right = NameKey(PersonName(parsing: Self.text(seed: seed + 7)))
    #expect(left.compared(to: right) == right.compared(to: left))
  }

  @Test func longTextsAreRead() {
    let long = String(repeating: "Chen Siyuan J. ", count: 7_000)
    #expect(!PersonName(parsing: long).family.isEmpty)
    #expect(!AuthorListParser.parse(long).entries.isEmpty)
    let one = String(repeating: "a", count: 200_000)
    #expect(PersonName(parsing: one).family.utf8.count == 200_000)
    for sign in ["'", "(", "\"", "*", "<", "-", "y ", "and ", ".", "_", "A'", "’ "] {
      let signs = String(repeating: sign, count: 20_000)
      _ = PersonName(parsing: signs)
      _ = AuthorListParser.parse(signs)
      _ = AuthorListParser.prefix(of: signs)
    }
    _ = NameKey(PersonName(parsing: long)).compared(to: NameKey(PersonName(parsing: one)))
  }
}
