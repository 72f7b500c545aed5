/// Makes any text safe to stand on a picture.
package enum PictureText {
  /// The text without what breaks a file or misleads a reader.
  ///
  /// Control characters (apart from line feeds) are no valid XML; marks that turn the direction of
  /// writing could make a name look like another; noncharacters have no meaning outside a program.
  /// A text of more than `limit` characters is cut and ends in "…".
  package static func clean(_ text: String, limit: Int = .max) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0A: scalars.append(scalar)
      case 0x09, 0x0D, 0x85, 0x2028, 0x2029: scalars.append(" ")
      case 0..<0x20, 0x7F..<0xA0: continue
      case 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: continue
      case 0xFDD0...0xFDEF: continue
      case let value where value & 0xFFFE == 0xFFFE: continue
      default: scalars.append(scalar)
      }
    }
    let cleaned = String(scalars)
    guard cleaned.count > limit else { return cleaned }
    return cleaned.prefix(max(0, limit - 1)) + "…"
  }

  /// The text on two lines where it is long, broken at the space that makes them most equal.
  package static func wrapped(_ text: String, over width: Int = 21) -> String {
    let characters = Array(text)
    guard characters.count > width else { return text }
    var best: Int?
    for (place, character) in characters.enumerated() where character == " " {
      let longer = max(place, characters.count - place - 1)
      if longer < best.map({ max($0, characters.count - $0 - 1) }) ?? characters.count {
        best = place
      }
    }
    guard let best else { return text }
    return String(characters[..<best]) + "\n" + String(characters[(best + 1)...])
  }

  /// An address that may be opened from a picture: a web or mail address, a place in the same
  /// document, or a relative path; what has no place in an address is percent-encoded.
  package static func safeLink(_ link: String?) -> String? {
    guard let link else { return nil }
    let cleaned = clean(link, limit: 2000).split(separator: "\n").joined()
    guard !cleaned.isEmpty else { return nil }
    let head = cleaned.prefix { $0 != "/" && $0 != "#" && $0 != "?" }
    if let colon = head.firstIndex(of: ":") {
      let scheme = head[..<colon].lowercased()
      guard ["http", "https", "mailto"].contains(scheme) else { return nil }
    }
    let digits = Array("0123456789ABCDEF")
    var result = ""
    for byte in cleaned.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        if "-._~:/?#@!$()*+,;=&%".utf8.contains(byte) {
          result.unicodeScalars.append(Unicode.Scalar(byte))
        } else {
          result += "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
        }
      }
    }
    return result
  }
}

/// Spells numbers for Graphviz: at most two decimals, no exponent.
package func decimal(_ value: Double) -> String {
  guard value.isFinite, abs(value) < 1e9 else { return "0" }
  let hundredths = Int((abs(value) * 100).rounded())
  let sign = value < 0 && hundredths > 0 ? "-" : ""
  let whole = "\(sign)\(hundredths / 100)"
  let rest = hundredths % 100
  if rest == 0 { return whole }
  if rest % 10 == 0 { return "\(whole).\(rest / 10)" }
  return "\(whole).\(rest < 10 ? "0" : "")\(rest)"
}
