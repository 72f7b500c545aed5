/// A person with the words that the printed forms of the name are made of.
struct NameHolder {
  /// What a printed word is to its person.
  enum Origin {
    case stays
    case word(String, isFamily: Bool)
    case shortForm(of: String)
    case faulty(of: String, isFamily: Bool)
  }

  let given: [String]
  let family: [String]
  /// Given names that only some forms have: a nickname, a middle name, a second given name.
  let extra: [String]
  /// Given names that some form shortens.
  let shortened: Set<String>

  init(_ person: GoldAnnotation.Person) {
    let printed = person.forms.map(\.text).filter { !LocalPart.isOne($0) }.flatMap(NameShape.words)
    /// The spelling with the most hyphens, so that every other can be made from it.
    func spelling(_ word: String) -> String {
      let key = NameShape.key(word)
      let spellings = [word] + printed.filter { NameShape.key($0) == key }.map(String.init)
      func hyphens(_ text: String) -> Int { text.count { $0 == "-" } }
      return spellings.max { hyphens($0) < hyphens($1) } ?? word
    }
    let parts = NameShape.parts(person.name)
    given = parts.given.map(spelling)
    family = parts.family.map(spelling)
    var extra: [String] = []
    var shortened: Set<String> = []
    for text in person.forms.map(\.text) + [person.name] where !LocalPart.isOne(text) {
      for word in NameShape.words(Self.withoutRemark(text)) {
        switch Self.origin(of: word, given, family, extra, isLast: false) {
        case nil: extra.append(spelling(word.filter { !$0.isNumber }))
        case .shortForm(let of): shortened.insert(NameShape.key(of))
        default: break
        }
      }
    }
    self.extra = extra
    self.shortened = shortened
  }

  /// A form with new words in the place of old ones, without a remark in brackets.
  func rewritten(_ form: String, with replacement: (Substring, Origin) -> String?) -> String {
    let text = Self.withoutRemark(form)
    let words = NameShape.words(text)
    let full = words.filter { !NameShape.stays($0) }
    var result = ""
    var end = text.startIndex
    for word in words {
      // "Wei Wei": the last is the family name; "Liu L.": so is the only one beside initials.
      let isLast = full.count > 1 ? word.endIndex == full.last?.endIndex : words.count > 1
      let origin = Self.origin(of: word, given, family, extra, isLast: isLast) ?? .stays
      result += text[end..<word.startIndex] + (replacement(word, origin) ?? String(word))
      end = word.endIndex
    }
    result += text[end...]
    return String(result.reversed().drop(while: \.isWhitespace).reversed())
  }

  /// A remark in brackets of several words or with digits is no name.
  static func withoutRemark(_ text: String) -> String {
    text.replacing(/\([^)]*[\s\d][^)]*\)/, with: "")
  }

  private static func origin(
    of printed: Substring, _ given: [String], _ family: [String], _ extra: [String], isLast: Bool
  ) -> Origin? {
    if NameShape.stays(printed) { return .stays }
    let key = NameShape.key(printed)
    let ofGiven = (given + extra).first { NameShape.key($0) == key }
    let ofFamily = family.first { NameShape.key($0) == key }
    if let ofFamily, isLast || ofGiven == nil { return .word(ofFamily, isFamily: true) }
    if let ofGiven { return .word(ofGiven, isFamily: false) }
    if key.count >= 3, let full = given.first(where: { NameShape.key($0).hasPrefix(key) }) {
      return .shortForm(of: full)
    }
    for (words, isFamily) in [(given, false), (family, true)] {
      for word in words {
        let original = NameShape.key(word)
        if let faults = WordCopy.faults(original, key), faults * 2 <= original.count {
          return .faulty(of: word, isFamily: isFamily)
        }
      }
    }
    return nil
  }
}
