import Bibliography

/// A way to write characters as bytes.
package enum TextEncoding: String, Sendable, Hashable, CaseIterable {
  case utf8 = "UTF-8"
  case utf16LittleEndian = "UTF-16 (little-endian)"
  case utf16BigEndian = "UTF-16 (big-endian)"
  case windows1252 = "Windows-1252"
  case windows1250 = "Windows-1250"
  case windows1251 = "Windows-1251"
  case latin2 = "ISO 8859-2"
  case latin9 = "ISO 8859-15"
  case macRoman = "Mac Roman"
  case koi8r = "KOI8-R"

  /// The encoding of a label, as pages and LaTeX files declare it; nil for one that is not known.
  ///
  /// ISO 8859-1 is read as Windows-1252, which has more characters, as browsers do (WHATWG Encoding
  /// Standard, 4.2).
  package init?(label: String) {
    switch label.lowercased().filter({ $0.isLetter || $0.isNumber }) {
    case "utf8", "utf8x": self = .utf8
    case "utf16", "utf16le": self = .utf16LittleEndian
    case "utf16be": self = .utf16BigEndian
    case "iso88591", "latin1", "windows1252", "cp1252", "ascii", "usascii", "ansinew", "l1":
      self = .windows1252
    case "windows1250", "cp1250": self = .windows1250
    case "windows1251", "cp1251": self = .windows1251
    case "iso88592", "latin2", "l2": self = .latin2
    case "iso885915", "latin9", "l9": self = .latin9
    case "macintosh", "macroman", "applemac", "xmacroman", "westernmacosroman": self = .macRoman
    case "koi8r": self = .koi8r
    default: return nil
    }
  }

  /// What the bytes from 0x80 on mean; nil for an encoding of more than one byte.
  var table: [UInt16]? {
    switch self {
    case .utf8, .utf16LittleEndian, .utf16BigEndian: nil
    case .windows1252: SingleByteTables.windows1252
    case .windows1250: SingleByteTables.windows1250
    case .windows1251: SingleByteTables.windows1251
    case .latin2: SingleByteTables.latin2
    case .latin9: SingleByteTables.latin9
    case .macRoman: SingleByteTables.macRoman
    case .koi8r: SingleByteTables.koi8r
    }
  }

  /// The encoding that a page names in its first bytes: `<meta charset=…>`, `<?xml encoding=…?>`.
  package static func declared(inPage content: [UInt8]) -> TextEncoding? {
    let head = String(decoding: content.prefix(4_096), as: UTF8.self).lowercased()
    for key in ["charset=", "encoding="] {
      guard let range = head.firstRange(of: key) else { continue }
      let label = head[range.upperBound...].drop { $0 == "\"" || $0 == "'" || $0 == " " }
        .prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
      if let encoding = TextEncoding(label: String(label)) { return encoding }
    }
    return nil
  }

  /// The encoding that a program for references names in the comment at the top of a file:
  /// `% Encoding: Cp1250`, `%% Saved with string encoding Western (Mac OS Roman)`.
  static func declared(inRecords content: [UInt8]) -> TextEncoding? {
    for line in content.prefix(1_024).split(separator: 0x0A) where line.first == 0x25 {
      let line = String(decoding: line, as: UTF8.self).lowercasedASCII
      guard let range = line.firstRange(of: "encoding") else { continue }
      if let encoding = TextEncoding(label: String(line[range.upperBound...])) { return encoding }
    }
    return nil
  }

  /// The encoding that a LaTeX file names: `\usepackage[latin1]{inputenc}`.
  package static func declared(inTeX content: [UInt8]) -> TextEncoding? {
    let head = String(decoding: content.prefix(16_384), as: UTF8.self)
    guard let end = head.firstRange(of: "]{inputenc}"),
      let start = head[..<end.lowerBound].lastIndex(of: "[")
    else { return nil }
    return TextEncoding(label: String(head[head.index(after: start)..<end.lowerBound]))
  }
}
