package import Bibliography

/// The bytes of an input file, made into clean UTF-8 with `\n` line ends.
package struct SourceText: Sendable {
  /// UTF-8 without byte-order mark, NUL bytes and carriage returns.
  package let bytes: [UInt8]
  package let diagnostics: [Diagnostic]

  /// The most bytes that one line may have: a longer one is no text that people wrote.
  package static let longestLine = 1 << 20

  /// The reason why a file can't be read as text.
  package struct Refusal: Error, Sendable {
    package let diagnostic: Diagnostic
  }

  /// Decodes the content of a file.
  ///
  /// Invalid UTF-8 is replaced by U+FFFD and reported; a line longer than ``longestLine`` is left
  /// out and reported.
  ///
  /// - Parameters:
  ///   - content: the bytes of the file.
  ///   - id: the document's id, for the diagnostics.
  /// - Throws: ``Refusal`` where the file is empty or holds no text.
  /// - Complexity: O(*n*) in the number of bytes.
  package init(decoding content: [UInt8], id: String) throws(Refusal) {
    var input = content[...]
    if input.starts(with: [0xEF, 0xBB, 0xBF]) { input = input.dropFirst(3) }
    guard input.contains(where: { $0 > 0x20 }) else {
      throw Refusal(
        diagnostic: Diagnostic(
          severity: .warning, code: "empty-file", document: id, summary: "The file is empty.",
          remedy: "Check that the right file was saved here, or remove it."))
    }
    guard Self.looksLikeText(input) else {
      throw Refusal(
        diagnostic: Diagnostic(
          severity: .error, code: "not-text", document: id,
          summary: "The file does not hold text (binary data).",
          remedy: "Save the document as UTF-8 text or Markdown and run again."))
    }
    var notes: [Diagnostic] = []
    let text = String(decoding: input, as: UTF8.self)
    if !text.utf8.elementsEqual(input) {
      let line = Self.firstDifference(Array(text.utf8), Array(input))
      notes.append(
        Diagnostic(
          severity: .warning, code: "invalid-utf8", document: id, line: line,
          summary: "The file is not valid UTF-8; unreadable bytes were replaced by \u{FFFD}.",
          remedy: "Save it again with the encoding UTF-8, or check the marked places."))
    }
    var out: [UInt8] = []
    out.reserveCapacity(text.utf8.count)
    var lineStart = 0
    var line = 1
    var dropping = false
    var previous: UInt8 = 0
    for byte in text.utf8 {
      defer { previous = byte }
      switch byte {
      case 0x0A where previous == 0x0D:
        break
      case 0x0A, 0x0D:
        out.append(0x0A)
        lineStart = out.count
        line += 1
        dropping = false
      case 0x00...0x08, 0x0B, 0x0C, 0x0E...0x1F, 0x7F:
        if !dropping { out.append(0x20) }
      default:
        if dropping { continue }
        out.append(byte)
        if out.count - lineStart > Self.longestLine {
          out.removeSubrange(lineStart...)
          dropping = true
          notes.append(
            Diagnostic(
              severity: .warning, code: "line-too-long", document: id, line: line,
              summary: "The line is longer than \(Self.longestLine / 1024) kB and was left out.",
              remedy: "Break it into lines; the rest of the document was read."))
        }
      }
    }
    bytes = out
    diagnostics = notes
  }

  /// Whether the first 64 kB hold few control bytes and few broken UTF-8 sequences.
  private static func looksLikeText(_ bytes: ArraySlice<UInt8>) -> Bool {
    let sample = bytes.prefix(65_536)
    var control = 0
    var broken = 0
    var high = 0
    var pending = 0
    for byte in sample {
      if byte < 0x20, byte != 0x09, byte != 0x0A, byte != 0x0C, byte != 0x0D { control += 1 }
      if byte >= 0x80 { high += 1 }
      if pending > 0 {
        if byte & 0xC0 == 0x80 {
          pending -= 1
          continue
        }
        broken += 1
        pending = 0
      }
      switch byte {
      case 0x80...0xBF, 0xF8...0xFF: broken += 1
      case 0xC0...0xDF: pending = 1
      case 0xE0...0xEF: pending = 2
      case 0xF0...0xF7: pending = 3
      default: break
      }
    }
    let count = sample.count
    return control * 50 <= count && (broken * 10 <= count || broken * 4 <= high)
  }

  /// Whether the first bytes of a file are text.
  package static func isText(_ head: [UInt8]) -> Bool { looksLikeText(head[...]) }

  private static func firstDifference(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var line = 1
    for (a, b) in zip(left, right) {
      if a != b { return line }
      if a == 0x0A { line += 1 }
    }
    return line
  }
}
