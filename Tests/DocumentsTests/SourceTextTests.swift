import Bibliography
import TestSupport
import Testing

@testable import Documents

/// Accents that stand as signs of their own are put on letters, and on nothing else.
@Test func composesLettersOnly() throws {
  #expect(Composition.compose("e", "\u{301}") == "é")
  #expect(Composition.compose("\u{7}", "\u{301}") == nil)
  #expect(Composition.compose("\n", "\u{308}") == nil)
  #expect(Composition.compose("5", "\u{301}") == nil)
  for control in (0...0x1F).compactMap(Unicode.Scalar.init) {
    let bytes = Array("a ´\(control)b ¨\(control)".utf8)
    _ = try? SourceText(decoding: bytes, id: "x.html", form: .markup)
  }
}

@Suite struct SourceTextTests {
  @Test func marksAndLineEndsAreCleaned() throws {
    let bytes: [UInt8] = [0xEF, 0xBB, 0xBF] + Array("a\r\nb\rc\u{0C}d".utf8)
    let source = try SourceText(decoding: bytes, id: "x")
    #expect(source.bytes == Array("a\nb\nc d".utf8))
    #expect(source.diagnostics.isEmpty)
  }

  /// The text that some bytes are read as, the encoding, and the codes of what is reported.
  private static func read(
    _ bytes: [UInt8], declared: TextEncoding? = nil
  ) throws -> (text: String, encoding: TextEncoding, codes: [String]) {
    let source = try SourceText(decoding: bytes, id: "x.txt", declared: declared)
    return (
      String(decoding: source.bytes, as: UTF8.self), source.encoding, source.diagnostics.map(\.code)
    )
  }

  @Test func aStrayByteAmongASCIIIsALetter() throws {
    let bytes = Array("Good line\nM".utf8) + [0xFC] + Array("ller wrote this text".utf8)
    let source = try SourceText(decoding: bytes, id: "x.txt")
    #expect(String(decoding: source.bytes, as: UTF8.self).contains("Müller"))
    #expect(source.diagnostics.map(\.code) == ["legacy-encoding"])
    #expect(source.diagnostics.first?.line == 2)
  }

  /// The bytes that an encoding has for a text.
  private static func encoded(_ text: String, _ encoding: TextEncoding) -> [UInt8] {
    text.unicodeScalars.map { scalar in
      if scalar.isASCII { return UInt8(scalar.value) }
      let index = encoding.table?.firstIndex(of: UInt16(scalar.value)) ?? 0
      return UInt8(0x80 + index)
    }
  }

  static let legacy: [(TextEncoding, String)] = [
    (
      .windows1252,
      "Jürgen Müller, José García and François Noël: “A title” – it’s naïve. Æsir, Ångström"
    ),
    (.windows1252, "Université de Montréal, Zürich, Düsseldorf, São Paulo"),
    (.macRoman, "Jürgen Müller, José García and François Noël: “A title” – it’s naïve, são"),
    (.latin2, "Jiří Novák, Tomáš Dvořák, Łukasz Wójcik, Zoltán Szűcs, Špičková, ženě"),
    (.windows1250, "Paweł Woźniak, Małgorzata Żółkiewska, Świętosław Dąbrowski, Šárka Žižková"),
    (.windows1251, "Иванов Пётр, Московский государственный университет, Новосибирск"),
    (.koi8r, "Иванов Петр, Московский государственный университет, Новосибирск"),
  ]

  @Test(arguments: legacy) func legacyEncodingsAreTold(_ test: (TextEncoding, String)) throws {
    let read = try Self.read(Self.encoded(test.1, test.0))
    #expect(read.text == test.1)
    #expect(read.encoding == test.0)
    #expect(read.codes == ["legacy-encoding"])
  }

  @Test func aDeclaredEncodingDecides() throws {
    let bytes = Self.encoded("20 € für Žofie", .latin9)
    #expect(try Self.read(bytes, declared: .latin9).text == "20 € für Žofie")
  }

  @Test(arguments: [true, false], [true, false])
  func utf16IsRead(isBigEndian: Bool, hasMark: Bool) throws {
    let text = "Jane Doe\nÉcole polytechnique, 2020 😀\n"
    var bytes: [UInt8] = []
    for unit in (hasMark ? "\u{FEFF}" + text : text).utf16 {
      let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      bytes += isBigEndian ? pair : pair.reversed()
    }
    let read = try Self.read(bytes)
    #expect(read.text == text)
    #expect(read.encoding == (isBigEndian ? .utf16BigEndian : .utf16LittleEndian))
    #expect(SourceText.isText(bytes))
  }

  @Test func mixedEncodingsAreReadLineByLine() throws {
    let bytes =
      Array("Müller, García, Noël\nWalter B".utf8) + [0xFC] + Array("cher\nÅngström M".utf8)
      + [0xFC] + Array("ck\n".utf8)
    let source = try SourceText(decoding: bytes, id: "x")
    #expect(
      String(decoding: source.bytes, as: UTF8.self)
        == "Müller, García, Noël\nWalter Bücher\nÅngström Mück\n")
    #expect(source.diagnostics.map(\.code) == ["mixed-encodings"])
    #expect(source.diagnostics.first?.line == 2)
    #expect(source.diagnostics.first?.severity == .warning)
  }

  static let mended: [(String, String)] = [
    ("e\u{301}tude, A\u{30A}ngstro\u{308}m, й = и\u{306}", "étude, Ångström, й = й"),
    ("a\u{302}\u{301}", "ấ"),
    (
      "M¨uller, Mu¨ller, G¨ odel, Poincar´e, Garc´ıa, Garc ´ıa",
      "Müller, Müller, Gödel, Poincaré, García, García"
    ),
    (
      "C¸ elik, Fran¸cois, Franc¸ois, Nov´ak, Dvoˇr´ak, ˚Angstr¨om",
      "Çelik, François, François, Novák, Dvořák, Ångström"
    ),
    ("d´Orsay, O´Brien, don´t, l´analyse", "d´Orsay, O´Brien, don´t, l´analyse"),
    ("MÃ¼ller, GarcÃ\u{AD}a, Å¡, itâ€™s â€œaâ€\u{9D} â€“ b", "Müller, García, š, it’s “a” – b"),
    (
      "ﬁrst eﬃcient, soft\u{AD}ware, zero\u{200B}width\u{FEFF}",
      "first efficient, software, zerowidth"
    ),
    ("exam\u{AD}\nple", "exam-\nple"),
    ("Übung, «MENÜ» Ä. Â, 20 °C, a · b, “quoted”", "Übung, «MENÜ» Ä. Â, 20 °C, a · b, “quoted”"),
  ]

  @Test(arguments: mended) func lettersAreMended(_ test: (String, String)) throws {
    let read = try Self.read(Array(test.0.utf8))
    #expect(Array(read.text.unicodeScalars) == Array(test.1.unicodeScalars))
  }

  @Test func mendedLettersAreReported() throws {
    let source = try SourceText(decoding: Array("plain\nPoincar´e\n\nMÃ¼ller".utf8), id: "x")
    #expect(source.diagnostics.map(\.code) == ["misread-letters", "mended-accents"])
    #expect(source.diagnostics.map(\.line) == [4, 2])
  }

  @Test func markupHasNoLongestLine() throws {
    let huge = [UInt8](repeating: 0x61, count: SourceText.longestLine * 3)
    let source = try SourceText(decoding: huge, id: "x", form: .markup)
    #expect(source.bytes == huge)
  }

  @Test func emptyFilesAreRefused() {
    for text in ["", "  \n\t\n", "\u{FEFF}"] {
      #expect(throws: SourceText.Refusal.self) {
        try SourceText(decoding: Array(text.utf8), id: "x")
      }
    }
  }

  @Test(arguments: 0..<20) func randomBytesAreRefused(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let bytes = (0..<4_000).map { _ in UInt8.random(in: 0...255, using: &random) }
    #expect(throws: SourceText.Refusal.self) { try SourceText(decoding: bytes, id: "x") }
  }

  @Test func aHugeLineIsLeftOutAndTheRestRead() throws {
    let huge = [UInt8](repeating: 0x61, count: SourceText.longestLine * 3)
    let source = try SourceText(
      decoding: Array("first\n".utf8) + huge + Array("\nlast".utf8), id: "x")
    #expect(source.bytes == Array("first\n\nlast".utf8))
    #expect(source.diagnostics.map(\.code) == ["line-too-long"])
    #expect(source.diagnostics.first?.line == 2)
  }

  /// A text longer than the limit is read up to a line; markup, which may be one line, to a letter.
  @Test func aHugeTextIsReadInPart() {
    for (form, text, kept, line) in [
      (SourceText.Form.text, "aaaa\nbbbb\ncccc\ndddd", "aaaa\nbbbb\n", 3),
      (.markup, "aaaa\nbbbb\ncccc\ndddd", "aaaa\nbbbb\ncc", 3),
      (.text, "aaaa\nbbbbbb\ncccc", "aaaa\nbbbbbb\n", 3), (.markup, "<b>éééé", "<b>éééé", 0),
      (.markup, "<b>éééééé", "<b>éééé", 1), (.text, "aaaa\nbbbbbbb", "aaaa\nbbbbbbb", 0),
    ] {
      var cleaner = LineCleaner(form: form, longestText: 12)
      cleaner.clean(Array(text.utf8)[...])
      #expect(String(decoding: cleaner.out, as: UTF8.self) == kept)
      #expect(cleaner.diagnostics("x").map(\.line) == (line > 0 ? [line] : []), "\(text)")
    }
  }

  @Test func legacyTextWithManyAccentsIsStillRead() throws {
    // Latin-1 German: broken as UTF-8, but text.
    let bytes = Array("Die M".utf8) + [0xFC] + Array("hle steht am Flu".utf8) + [0xDF, 0x2E]
    #expect(throws: Never.self) { try SourceText(decoding: bytes, id: "x") }
  }
}
