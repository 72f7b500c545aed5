import Bibliography

/// A name folded for the comparison with e-mail addresses and author lists.
struct OwnerKey: Hashable {
  let given: String
  let middle: [String]
  let family: String
  /// The first of two family names, "Moss" of "Ada Moss Quill", or a name in the middle.
  let innerFamily: String?
  /// The last word of a family name of several: "Quill" of "de Moss Quill".
  let lastFamily: String?
  /// Whether the given name is an initial or a pair of them ("H.", "H.-P.").
  private let isInitial: Bool

  init(_ name: PersonName) {
    given = TextFolding.key(name.given)
    isInitial = given.utf8.count == 1 || (given.utf8.count <= 3 && name.given.contains("."))
    middle = TextFolding.words(name.middle)
    family = TextFolding.key(name.family)
    innerFamily = middle.last.flatMap { $0.utf8.count >= 3 ? $0 : nil }
    let words = TextFolding.words(name.family)
    lastFamily = words.count >= 2 ? words.last : nil
  }

  /// Whether two keys can be one person's: the same family name, no contradiction in the given.
  func agrees(with other: OwnerKey) -> Bool {
    guard family == other.family || isNamed(other) || other.isNamed(self) else { return false }
    if given.isEmpty || other.given.isEmpty { return true }
    if isInitial || other.isInitial {
      return given.utf8.first == other.given.utf8.first
    }
    return given == other.given
  }

  /// Whether another key has the first of this one's two family names for its only one.
  ///
  /// Lists of works print "A. Moss" for "Ada Moss Quill", and "A. J. Moss" for "Ada Jo Moss Quill".
  private func isNamed(_ other: OwnerKey) -> Bool {
    guard other.isInitial else { return false }
    if other.middle.isEmpty { return innerFamily == other.family || lastFamily == other.family }
    return innerFamily == other.family && other.middle.count < middle.count
      && zip(middle, other.middle).allSatisfy { $1.utf8.count == 1 && $0.hasPrefix($1) }
  }

  /// How much the local part of an e-mail address looks made from this name, 0 to 1.
  ///
  /// Digits at the end are numbers of the mail system, and one wrong letter is a fault of OCR.
  func likeness(toLocalPart local: String) -> Double {
    var letters = Array(TextFolding.key(local).utf8)
    while let last = letters.last, (0x30...0x39).contains(last) { letters.removeLast() }
    guard letters.count >= 2, !family.isEmpty else { return 0 }
    var best = 0.0
    for (form, worth) in forms {
      let bytes = Array(form.utf8)
      guard bytes.count >= 2 else { continue }
      if bytes == letters {
        best = max(best, worth)
      } else if bytes.count >= 5, Self.differsByOne(bytes, letters) {
        best = max(best, worth * 0.85)
      }
    }
    if best == 0, family.utf8.count >= 4, Self.contains(letters, Array(family.utf8)) { best = 0.5 }
    if best == 0, given.utf8.count >= 5, Self.contains(letters, Array(given.utf8)) { best = 0.45 }
    return best
  }

  private var forms: [(String, Double)] {
    let g = String(given.prefix(1))
    let f = String(family.prefix(1))
    let m = middle.map { String($0.prefix(1)) }.joined()
    var forms: [(String, Double)] = [
      (given + family, 1), (family + given, 1), (g + family, 0.9), (family + g, 0.9),
      (given + f, 0.9), (f + given, 0.8), (g + m + family, 1), (given + m + family, 1),
      (g + m + f, 0.4), (g + f, 0.25), (given, 0.5), (family, 0.6), (family + g + m, 0.9),
      (given + middle.joined() + family, 1),
    ]
    // Mail systems cut long names: "gibbonsp", "vandermd".
    if family.utf8.count > 6 {
      for length in 5..<family.utf8.count {
        let part = String(family.prefix(length))
        forms.append((part + g, 0.6))
        forms.append((g + part, 0.6))
      }
    }
    for word in middle where word.utf8.count > 1 {
      forms.append((word + family, 0.8))
      forms.append((given + word, 0.7))
      forms.append((g + word, 0.75))
    }
    return forms
  }

  private static func differsByOne(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    guard abs(left.count - right.count) <= 1 else { return false }
    var start = 0
    while start < min(left.count, right.count), left[start] == right[start] { start += 1 }
    var end = 0
    while end < min(left.count, right.count) - start,
      left[left.count - 1 - end] == right[right.count - 1 - end]
    {
      end += 1
    }
    return max(left.count, right.count) - start - end <= 1
  }

  private static func contains(_ text: [UInt8], _ part: [UInt8]) -> Bool {
    guard part.count <= text.count else { return false }
    return (0...(text.count - part.count)).contains {
      text[$0..<$0 + part.count].elementsEqual(part)
    }
  }
}
