/// Writes text into XML 1.0.
enum XMLText {
  /// The text with what XML reserves escaped, and without what no XML file can hold.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x26: result += "&amp;"
      case 0x3C: result += "&lt;"
      case 0x3E: result += "&gt;"
      case 0x22: result += "&quot;"
      case 0x09: result += "&#9;"
      case 0x0A: result += "&#10;"
      case 0x0D: result += "&#13;"
      case 0..<0x20, 0x7F..<0x85, 0x86..<0xA0, 0xFFFE, 0xFFFF: continue
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  static func spelled(_ value: ExportedNetwork.Value) -> String {
    switch value {
    case .text(let text): escaped(text)
    case .integer(let number): String(number)
    case .real(let number): ExportedNetwork.spelled(number)
    case .boolean(let flag): flag ? "true" : "false"
    }
  }
}
