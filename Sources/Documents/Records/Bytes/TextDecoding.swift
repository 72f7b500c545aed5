import Bibliography

/// What the text of a field takes to be read.
enum TextKind {
  /// Its marks are to be resolved, or its white space is not single spaces.
  case marked
  /// It reads as it stands; and it is ASCII at that.
  case plain, ascii
}

/// Turns the bytes of a field into a string, whatever their encoding.
///
/// A field that is valid UTF-8 is taken as such, one that isn't in the encoding that the file names
/// or seems to have, field by field, so that files of mixed encodings are read.
struct TextDecoding: Sendable {
  /// Whether the file says that it is in Latin-1 or Windows-1252.
  var isDeclaredLatin = false
  /// The encoding of fields that are no UTF-8, of one byte a letter; Latin-1 is a part of the usual
  /// one.
  var fallback = TextEncoding.windows1252
  /// What the commands that a BibTeX file defines in its preamble stand for.
  var commands: [String: [UInt8]] = [:]
  /// Whether a field had to be taken as that though the file declares nothing of it.
  private(set) var foundLatin = false

  /// The string of a range of bytes.
  ///
  /// - Complexity: O(*n*).
  mutating func string(_ view: ByteView, _ range: Range<Int>) -> String {
    if range.isEmpty { return "" }
    if view.isASCII(range) { return view.repaired(range) }
    if !isDeclaredLatin, let text = view.utf8(range) { return text }
    return latin(range.lazy.map { view[$0] })
  }

  mutating func string(_ bytes: [UInt8]) -> String {
    bytes.withView { string($0, 0..<$0.count) }
  }

  /// Makes the bytes of a field from `start` on UTF-8, for what is to be resolved before it becomes a
  /// string.
  ///
  /// - Complexity: O(*n*).
  mutating func makeUTF8(_ bytes: inout [UInt8], from start: Int) {
    let isSound = bytes.withView { view in
      let field = start..<view.count
      return view.isASCII(field) || !isDeclaredLatin && view.utf8(field) != nil
    }
    if !isSound { bytes.replaceSubrange(start..., with: Array(latin(bytes[start...]).utf8)) }
  }

  /// The string of text that was put together from fields: already UTF-8 where the file declares
  /// another encoding.
  mutating func string(utf8 bytes: [UInt8]) -> String {
    isDeclaredLatin ? String(decoding: bytes, as: UTF8.self) : string(bytes)
  }

  private mutating func latin(_ bytes: some Sequence<UInt8>) -> String {
    var scalars = String.UnicodeScalarView()
    let table = fallback == .windows1252 ? nil : fallback.table
    for byte in bytes {
      if byte >= 0x80 { foundLatin = foundLatin || !isDeclaredLatin }
      if byte >= 0x80, let table {
        scalars.append(Unicode.Scalar(table[Int(byte) - 0x80]) ?? "\u{FFFD}")
      } else {
        scalars.append(Self.windows1252(byte))
      }
    }
    return String(scalars)
  }

  /// The letter of a byte in Windows-1252; undefined bytes are U+FFFD.
  static func windows1252(_ byte: UInt8) -> Unicode.Scalar {
    guard (0x80...0x9F).contains(byte) else { return Unicode.Scalar(byte) }
    return Unicode.Scalar(upper[Int(byte) - 0x80]) ?? "\u{FFFD}"
  }

  private static let upper: [UInt32] = [
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
  ]
}
