import Bibliography

/// JSON as bytes on one line.
struct JSONLine {
  var bytes: [UInt8] = []

  mutating func append(raw text: StaticString) {
    text.withUTF8Buffer { buffer in
      for index in buffer.indices { unsafe bytes.append(buffer[index]) }
    }
  }

  /// Appends a string literal.
  mutating func append(_ text: String) {
    bytes.append(0x22)
    for byte in text.utf8 {
      switch byte {
      case 0x22, 0x5C:
        bytes.append(0x5C)
        bytes.append(byte)
      case 0x0A: append(raw: "\\n")
      case 0x0D: append(raw: "\\r")
      case 0x09: append(raw: "\\t")
      case 0..<0x20:
        append(raw: "\\u00")
        bytes.append(byte < 0x10 ? 0x30 : 0x31)
        let low = byte & 15
        bytes.append(low < 10 ? 0x30 + low : 0x57 + low)
      default: bytes.append(byte)
      }
    }
    bytes.append(0x22)
  }

  /// Appends a name as an object of its parts.
  mutating func append(_ name: PersonName, literal: String? = nil) {
    append(raw: "{\"given\":")
    append(name.given)
    append(raw: ",\"middle\":")
    append(name.middle)
    append(raw: ",\"particle\":")
    append(name.particle)
    append(raw: ",\"family\":")
    append(name.family)
    append(raw: ",\"suffix\":")
    append(name.suffix)
    append(raw: ",\"nickname\":")
    append(name.nickname)
    append(raw: ",\"title\":")
    append(name.title)
    if let literal {
      append(raw: ",\"literal\":")
      append(literal)
    }
    bytes.append(0x7D)
  }

  /// Appends the authors of a list; an organisation has its name as `literal` too.
  mutating func append(_ entries: [AuthorList.Entry]) {
    bytes.append(0x5B)
    for (index, entry) in entries.enumerated() {
      if index > 0 { bytes.append(0x2C) }
      append(entry.name, literal: entry.isOrganisation ? entry.text : nil)
    }
    bytes.append(0x5D)
  }
}
