import Bibliography

/// The name that stands for a person: the fullest one that the mentions support.
enum CanonicalName {
  /// Chooses among the spellings of one person.
  ///
  /// A spelling that a single damaged line gave must not win over one that stands often; so of
  /// spellings with a full given name the best supported family name and given name are taken, and
  /// among these the one with most further names.
  static func choose(_ mentions: [Mention]) -> PersonName {
    struct Spelling {
      var name: PersonName
      var form: NameForm
      var count: Int
    }
    var found: [String: Spelling] = [:]
    for mention in mentions {
      let name = cleaned(mention.name)
      // Prose and headers come after author lists, where a name is printed with more care.
      found[name.display, default: Spelling(name: name, form: NameForm(name), count: 0)].count +=
        mention.role == .author || mention.role == .owner ? 2 : 1
    }
    let spellings = found.sorted { $0.key < $1.key }.map(\.value)
    var support: [[UInt8]: Int] = [:]
    for spelling in spellings {
      // "Bill" speaks for "William" too.
      for other in spellings.prefix(40)
      where key(other.form) == key(spelling.form)
        || other.form.hasFullGiven && other.form.agreement(with: spelling.form) >= .shortened
      {
        support[key(spelling.form), default: 0] += other.count
      }
    }
    let best = spellings.max { left, right in
      rank(left.form, left.count, left.name, support)
        < rank(right.form, right.count, right.name, support)
    }
    return best?.name ?? PersonName()
  }

  private static func key(_ form: NameForm) -> [UInt8] {
    form.fullFamily + [0x20] + form.fullGiven
  }

  private static func rank(
    _ form: NameForm, _ count: Int, _ name: PersonName, _ support: [[UInt8]: Int]
  ) -> (Int, Int, Int, Int, Int) {
    (
      form.given.isEmpty ? 0 : form.hasFullGiven ? 2 : 1, support[key(form)] ?? 0, form.extent,
      isPlain(name) ? 1 : 0, count
    )
  }

  /// Whether a name is written with capitals at the head of words only.
  private static func isPlain(_ name: PersonName) -> Bool {
    let letters = name.family.unicodeScalars.filter { $0.properties.isAlphabetic }
    return letters.contains { $0.properties.isLowercase } || letters.count <= 2
  }

  /// The name without title, and with capitals set right where all letters are capitals.
  private static func cleaned(_ name: PersonName) -> PersonName {
    var name = name
    name.title = ""
    if !isPlain(name), name.family.unicodeScalars.count > 2 {
      name.family = recased(name.family)
      name.given = recased(name.given)
      name.middle = recased(name.middle)
    }
    return name
  }

  private static func recased(_ text: String) -> String {
    var out = ""
    var atStart = true
    for scalar in text.unicodeScalars {
      if scalar.properties.isAlphabetic {
        out += atStart ? scalar.properties.titlecaseMapping : scalar.properties.lowercaseMapping
        atStart = false
      } else {
        out.unicodeScalars.append(scalar)
        atStart = true
      }
    }
    return out
  }
}
