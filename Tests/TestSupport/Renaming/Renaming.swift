/// Documents in which every person has another name.
///
/// Each word of a name becomes another one with the same initial, everywhere the same one: people
/// who share a family name go on sharing it, different names stay different. Capitals, hyphens,
/// the order and initials stay as they are; a misread letter stays one; the local part of an
/// address follows the name that it is made of. A nickname that does not begin the given name
/// becomes another name of its own.
///
/// A pure function of its arguments: the same seed gives the same names.
package struct Renaming: Sendable {
  /// The documents by their ids.
  package let texts: [String: String]
  private let names: [String: [String: String]]

  /// Renames the people in documents.
  ///
  /// - Parameters:
  ///   - texts: the documents by their ids.
  ///   - people: everybody who is named, with all printed forms. A form of one word is replaced in
  ///     the documents whose id, or a folder in it, begins with the form's; any other everywhere.
  ///   - seed: chooses among the names.
  package init(of texts: [String: String], people: [GoldAnnotation.Person], seed: UInt64) {
    let holders = people.map(NameHolder.init)
    var generator = SplitMix64(seed: seed)
    let choice = Self.choice(holders, texts, using: &generator)
    var names: [String: [String: String]] = [:]
    var everywhere: [String: String] = [:]
    var somewhere: [(document: String, old: String, new: String)] = []
    for (person, holder) in zip(people, holders) {
      for form in [GoldAnnotation.Form(doc: "", text: person.name)] + person.forms {
        let new = Self.renamed(form.text, holder, choice)
        names[person.id, default: [:]][form.text] = new
        guard !form.doc.isEmpty else { continue }
        if form.text.contains(where: \.isWhitespace) {
          everywhere[form.text] = everywhere[form.text] ?? new
        } else {
          somewhere.append((form.doc, form.text, new))
        }
      }
    }
    self.names = names
    self.texts = Dictionary(
      uniqueKeysWithValues: texts.map { id, text in
        var here = everywhere
        for form in somewhere where Self.isAbout(form.document, id) { here[form.old] = form.new }
        return (id, NameReplacement(here).applied(to: text))
      })
  }

  /// A person's new name for a form that was given.
  package func name(_ text: String, of person: String) -> String {
    names[person]?[text] ?? text
  }

  private static func isAbout(_ document: String, _ id: String) -> Bool {
    id == document || id.split(separator: "/").contains { $0.hasPrefix(document) }
  }

  private static func choice(
    _ holders: [NameHolder], _ texts: [String: String], using generator: inout SplitMix64
  ) -> NameChoice {
    var given: Set<NameChoice.Need> = []
    var family: Set<NameChoice.Need> = []
    let shortened = holders.reduce(into: Set<String>()) { $0.formUnion($1.shortened) }
    for holder in holders {
      for word in holder.given + holder.extra {
        for part in word.split(separator: "-").map(NameShape.key) where part.count > 1 {
          given.insert(.init(key: part, hasShortForm: shortened.contains(part)))
        }
      }
      for word in holder.family {
        for part in word.split(separator: "-") where !isKept(part) {
          family.insert(.init(key: NameShape.key(part), hasShortForm: false))
        }
      }
    }
    var words: Set<String> = []
    for text in texts.values {
      for word in text.split(whereSeparator: { !$0.isLetter }) { words.insert(word.lowercased()) }
    }
    return NameChoice(given: given, family: family, words: words, using: &generator)
  }

  /// "Al" in "Al-Mansour", and single letters.
  private static func isKept(_ part: Substring) -> Bool {
    let key = NameShape.key(part)
    return key.count <= 1 || NameShape.particles.contains(key)
  }

  private static func renamed(_ form: String, _ holder: NameHolder, _ choice: NameChoice) -> String
  {
    if LocalPart.isOne(form) {
      func joined(_ word: String?, isFamily: Bool) -> String {
        word.map { new($0, isFamily, choice).joined().lowercased() } ?? ""
      }
      let (given, family) = (holder.given.first, holder.family.last)
      return LocalPart.renamed(
        form, old: (NameShape.key(given ?? ""), NameShape.key(family ?? "")),
        new: (joined(given, isFamily: false), joined(family, isFamily: true)))
    }
    return holder.rewritten(form) { word($0, $1, choice) }
  }

  /// The parts between hyphens of the new word for an old one.
  private static func new(_ word: String, _ isFamily: Bool, _ choice: NameChoice) -> [String] {
    word.split(separator: "-").map { part in
      isKept(part) && (isFamily || part.count == 1)
        ? String(part) : choice.word(for: NameShape.key(part), isFamily: isFamily)
    }
  }

  private static func word(
    _ printed: Substring, _ origin: NameHolder.Origin, _ choice: NameChoice
  ) -> String? {
    let digits = String(printed.reversed().prefix(while: \.isNumber).reversed())
    let letters = printed.dropLast(digits.count)
    switch origin {
    case .stays:
      return nil
    case .word(let old, let isFamily):
      let parts = new(old, isFamily, choice)
      let shape = letters.split(separator: "-")
      if shape.count == parts.count {
        return zip(parts, shape).map(WordCopy.cased).joined(separator: "-") + digits
      }
      let joined = parts[0] + parts.dropFirst().joined().lowercased()
      return WordCopy.cased(joined, like: letters) + digits
    case .shortForm(let old):
      let short = choice.shortForm(of: NameShape.key(old), length: letters.count)
      return WordCopy.cased(short, like: letters) + digits
    case .faulty(let old, let isFamily):
      let whole = new(old, isFamily, choice).joined(separator: "-")
      return WordCopy.faulted(whole, old, String(letters)) + digits
    }
  }
}
