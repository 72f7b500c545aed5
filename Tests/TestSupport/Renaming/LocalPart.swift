/// The local part of an e-mail address, made of a person's name: "hguyue1", "cli99", "a.b.smith".
enum LocalPart {
  /// Whether a form of a person is the local part of an address, not a name.
  static func isOne(_ form: String) -> Bool {
    form.first?.isLowercase == true && !form.contains(where: \.isWhitespace)
      && !NameShape.stays(form)
  }

  /// The local part made of the new names as the old one was made of the old names.
  ///
  /// Tries given and family names, initials and both orders, with any separator, and allows one
  /// letter that was misread; digits at the end stay. A local part that is made otherwise becomes
  /// the new given name with the old digits.
  static func renamed(
    _ local: String, old: (given: String, family: String), new: (given: String, family: String)
  ) -> String {
    let digits = local.reversed().prefix(while: \.isNumber).reversed()
    let core = String(local.dropLast(digits.count))
    var best: (faults: Int, text: String)?
    for separator in ["", ".", "_", "-"] {
      let shapes = zip(made(old, separator), made(new, separator))
      for (before, after) in shapes where !before.isEmpty && before.count == core.count {
        guard let faults = WordCopy.faults(before, core), faults <= 1,
          faults < best?.faults ?? 2
        else { continue }
        best = (faults, WordCopy.faulted(after, before, core))
      }
    }
    return (best?.text ?? new.given) + String(digits)
  }

  private static func made(_ name: (given: String, family: String), _ separator: String) -> [String]
  {
    let (given, family) = (name.given, name.family)
    let (g, f) = (String(given.prefix(1)), String(family.prefix(1)))
    return [
      given + separator + family, family + separator + given, g + separator + family,
      family + separator + g, given + separator + f, f + separator + given, given, family,
    ]
  }
}
