import Foundation

/// How the score compares strings: by their letters and digits.
enum ScoreText {
  private static let plain: [Character: String] = [
    "ł": "l", "Ł": "l", "ø": "o", "Ø": "o", "đ": "d", "Đ": "d", "ß": "ss", "æ": "ae", "Æ": "ae",
    "ı": "i", "ð": "d", "þ": "th",
  ]

  /// The letters and digits of a text in any script, without case and accents.
  static func fold(_ text: String?) -> String {
    guard let text else { return "" }
    if text.utf8.allSatisfy({ $0 < 0x80 }) {
      return text.lowercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
    }
    let replaced = text.reduce(into: "") { $0 += plain[$1] ?? String($1) }
    var kept = String.UnicodeScalarView()
    for scalar in replaced.decomposedStringWithCompatibilityMapping.lowercased().unicodeScalars
    where isLetterOrNumber(scalar) && scalar.properties.canonicalCombiningClass == .notReordered {
      kept.append(scalar)
    }
    return String(kept)
  }

  /// A person's name without titles, markers and the footnote digits at its end.
  static func foldName(_ text: String?) -> String {
    let title = /\b(?:prof(?:essor)?|dr)\b\.?/.ignoresCase().wordBoundaryKind(.simple)
    var folded = fold((text ?? "").replacing(title, with: ""))
    while let last = folded.unicodeScalars.last, last.properties.generalCategory == .decimalNumber {
      folded.unicodeScalars.removeLast()
    }
    return folded
  }

  /// The words of a name, hyphens within them kept.
  static func words(_ text: String) -> [String] {
    var cleaned = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let keep = isLetterOrNumber(scalar) || scalar == "_" || scalar == "-"
      cleaned.append(keep ? scalar : " ")
    }
    return String(cleaned).split(separator: " ").map(String.init)
  }

  private static func isLetterOrNumber(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber:
      true
    default: false
    }
  }
}
