package import Bibliography

/// The bytes of an input file, made into clean UTF-8 with `\n` line ends.
///
/// Every line of the file is a line here, so that places can be given by line.
package struct SourceText: Sendable {
  /// UTF-8 without byte-order mark, NUL bytes and carriage returns; letters with their accents as
  /// one character.
  package let bytes: [UInt8]
  /// How the file was encoded.
  package let encoding: TextEncoding
  package let diagnostics: [Diagnostic]

  /// The most bytes that one line may have: a longer one is no text that people wrote.
  package static let longestLine = 1 << 20

  /// The most bytes of text that are read of one document: far more than people write, and little
  /// enough for a machine that reads several at a time.
  package static let longestText = 32 << 20

  /// The reason why a file can't be read as text.
  package struct Refusal: Error, Sendable {
    package let diagnostic: Diagnostic
  }

  /// What the file holds: in text a line has a limit, in markup it has no meaning.
  package enum Form: Sendable {
    case text, markup
  }

  /// Decodes the content of a file.
  ///
  /// A byte-order mark decides, then whether the bytes are well-formed UTF-8, then what the file
  /// declares, then what the bytes look like. Bytes that don't fit the rest of the file are decoded
  /// line by line and reported; in text a line longer than ``longestLine`` is left out and reported.
  /// Lines behind the first ``longestText`` bytes are left out and reported, too.
  ///
  /// - Parameters:
  ///   - content: the bytes of the file.
  ///   - id: the document's id, for the diagnostics.
  ///   - form: whether lines have a limit.
  ///   - declared: the encoding that the file names itself.
  /// - Throws: ``Refusal`` where the file is empty or holds no text.
  /// - Complexity: O(*n*) in the number of bytes.
  package init(
    decoding content: [UInt8], id: String, form: Form = .text, declared: TextEncoding? = nil
  ) throws(Refusal) {
    var input = content[...]
    var wide: TextEncoding?
    if input.starts(with: [0xEF, 0xBB, 0xBF]) {
      input = input.dropFirst(3)
    } else if input.starts(with: [0xFF, 0xFE]) {
      wide = .utf16LittleEndian
      input = input.dropFirst(2)
    } else if input.starts(with: [0xFE, 0xFF]) {
      wide = .utf16BigEndian
      input = input.dropFirst(2)
    } else {
      wide = EncodingDetector.utf16(input)
    }
    guard input.contains(where: { $0 > 0x20 }) else { throw Self.empty(id) }
    var notes: [Diagnostic] = []
    var encoding = TextEncoding.utf8
    if let wide {
      encoding = wide
      let (text, isBroken) = TextDecoder.utf16(input, isBigEndian: wide == .utf16BigEndian)
      guard !isBroken else { throw Self.binary(id) }
      input = text[...]
    } else {
      guard Self.looksLikeText(input) else { throw Self.binary(id) }
      let tally = EncodingDetector.tally(input)
      if tally.strays > 0 {
        let fallback =
          declared?.table != nil
          ? declared ?? .windows1252 : EncodingDetector.singleByte(input)
        // A few bytes of a legacy encoding may happen to look like UTF-8.
        let isMixed = tally.sequences > 0 && tally.sequences * 20 > tally.strays
        encoding = isMixed ? .utf8 : fallback
        let (text, lines) = TextDecoder.singleByte(input, fallback, keepsUTF8: isMixed)
        input = text[...]
        notes.append(
          isMixed ? Self.mixed(id, lines, fallback) : Self.legacy(id, lines, fallback, declared))
      }
    }
    var cleaner = LineCleaner(form: form)
    cleaner.clean(input)
    bytes = cleaner.out
    self.encoding = encoding
    diagnostics = notes + cleaner.diagnostics(id)
  }

  private static func empty(_ id: String) -> Refusal {
    Refusal(
      diagnostic: Diagnostic(
        severity: .warning, code: "empty-file", document: id, summary: "The file is empty.",
        remedy: "Check that the right file was saved here, or remove it."))
  }

  private static func binary(_ id: String) -> Refusal {
    Refusal(
      diagnostic: Diagnostic(
        severity: .error, code: "not-text", document: id,
        summary: "The file does not hold text (binary data).",
        remedy: "Save the document as UTF-8 text or Markdown and run again."))
  }

  private static func legacy(
    _ id: String, _ lines: [Int], _ encoding: TextEncoding, _ declared: TextEncoding?
  ) -> Diagnostic {
    Diagnostic(
      severity: .note, code: "legacy-encoding", document: id, line: lines.first,
      summary: "The file is not UTF-8; it was read as \(encoding.rawValue)"
        + (declared == encoding ? ", as it says." : "."),
      remedy: "Check the letters with accents, and save it as UTF-8 where they are wrong.")
  }

  private static func mixed(_ id: String, _ lines: [Int], _ encoding: TextEncoding) -> Diagnostic {
    let others = lines.count - 1
    let rest = others == 0 ? "" : " and \(others) more \(others == 1 ? "line" : "lines")"
    return Diagnostic(
      severity: .warning, code: "mixed-encodings", document: id, line: lines.first,
      summary: "The file is UTF-8, but this line\(rest) \(others == 0 ? "is" : "are") not; what "
        + "did not fit was read as \(encoding.rawValue).",
      remedy: "Check the letters with accents there, and save the file as UTF-8.")
  }

  /// Whether the first 64 kB hold few control bytes and few broken UTF-8 sequences.
  private static func looksLikeText(_ bytes: ArraySlice<UInt8>) -> Bool {
    let sample = bytes.prefix(65_536)
    var control = 0
    for byte in sample
    where byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0C && byte != 0x0D {
      control += 1
    }
    let tally = EncodingDetector.tally(sample)
    let count = sample.count
    let high = sample.count { $0 >= 0x80 }
    // Text in a script of its own is nearly all high bytes; its letters then stand in words.
    let isLegacy =
      tally.strays * 4 <= count || tally.strays * 4 <= high
      || (control == 0 && sample.contains(0x20))
    return (control * 50 <= count || control <= 4) && isLegacy
  }

  /// Whether the first bytes of a file are text.
  package static func isText(_ head: [UInt8]) -> Bool {
    if head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) {
      return !TextDecoder.utf16(head.dropFirst(2).prefix(4_096), isBigEndian: head[0] == 0xFE)
        .isBroken
    }
    if let wide = EncodingDetector.utf16(head[...]) {
      return !TextDecoder.utf16(head.prefix(4_096), isBigEndian: wide == .utf16BigEndian).isBroken
    }
    return looksLikeText(head[...])
  }
}
