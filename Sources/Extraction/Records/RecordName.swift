package import Bibliography
package import Documents

/// Parses the names of records: the parts are taken as the format states them.
package enum RecordName {
  /// The name of an author; that of an institution is all family name.
  ///
  /// - Complexity: O(*n*) in its length.
  package static func name(of author: BibliographicRecord.Author) -> PersonName {
    if author.isCorporate { return PersonName(family: author.raw) }
    guard author.hasParts else { return PersonName(parsing: author.raw, order: .givenFirst) }
    if author.isUndivided, let name = undivided(author, completed(author.raw)) { return name }
    if author.family.isEmpty { return PersonName(family: author.given, suffix: author.suffix) }
    if author.given.isEmpty {
      return PersonName(particle: author.particle, family: author.family, suffix: author.suffix)
    }
    let surname = [author.particle, author.family].filter { !$0.isEmpty }.joined(separator: " ")
    let (given, fuller) = asides(author.given)
    var name = PersonName(parsing: "\(surname), \(given)")
    let isPlain = ![surname, given].contains { part in part.contains { ",()[]\"“”".contains($0) } }
    if !isPlain || name.given.isEmpty || !name.title.isEmpty || !holds(name, surname) {
      let words = given.split(separator: " ").map(String.init)
      name = PersonName(
        given: words.first ?? "", middle: words.dropFirst().joined(separator: " "),
        family: author.family)
    }
    if !author.particle.isEmpty {
      name.particle = author.particle
      name.family = author.family
    }
    if !author.suffix.isEmpty { name.suffix = author.suffix }
    if !fuller.isEmpty {
      name.nickname = fuller
      name.takeFullerForm()
    }
    return name
  }

  /// Given names without what stands behind them in brackets, and that.
  ///
  /// "H. (Helmut)" is such a name; letters that were added to an initial, as in "L[eslie]", are a
  /// part of it.
  private static func asides(_ given: String) -> (given: String, fuller: String) {
    let added = completed(given)
    guard added.hasSuffix(")"), let open = added.firstIndex(of: "("), open > added.startIndex
    else { return (added, "") }
    let inside = added[added.index(after: open)...].dropLast()
    if inside.contains(where: { "()".contains($0) }) { return (added, "") }
    return (words(added[..<open]), words(inside))
  }

  private static func words(_ text: Substring) -> String {
    text.split(separator: " ").joined(separator: " ")
  }

  private static func completed(_ name: String) -> String {
    if !name.utf8.contains(0x5B) { return name }
    var out = ""
    var isAdded = false
    for letter in name {
      switch letter {
      case "[" where out.last?.isLetter == true: isAdded = true
      case "]" where isAdded: isAdded = false
      default: out.append(letter)
      }
    }
    return isAdded ? name : out
  }

  /// The name that people read, if it has the family name that the format's rule gives.
  ///
  /// A particle with a capital ("Harry De Reed"), a title, a nickname are seen this way; two last
  /// words that look like a double family name ("L. Hardy Reed") are not made one.
  private static func undivided(
    _ author: BibliographicRecord.Author, _ text: String
  ) -> PersonName? {
    // Scripts in which the family name stands in front, often in one word with the others.
    let isEastAsian = text.unicodeScalars.contains { $0.value >= 0x2E80 }
    if author.given.isEmpty, !isEastAsian { return nil }
    let name = PersonName(parsing: text, order: .givenFirst)
    if isEastAsian { return name }
    if TextFolding.key(name.family) == TextFolding.key(author.family) { return name }
    // "Reed B. A."
    let words = text.split(separator: " ")
    let isInitials = { (word: Substring) in
      word.count < 3 && word.allSatisfy { $0.isUppercase || $0 == "." } || word.hasSuffix(".")
    }
    if words.count > 1, let first = words.first, !isInitials(first),
      words.dropFirst().allSatisfy(isInitials)
    {
      return name
    }
    return nil
  }

  /// Whether the family name of a name is the stated one, of which a suffix may have been parted.
  private static func holds(_ name: PersonName, _ surname: String) -> Bool {
    let stated = TextFolding.key(surname)
    let family = TextFolding.key(name.family)
    if family.isEmpty { return false }
    let particle = TextFolding.key(name.particle)
    let suffix = TextFolding.key(name.suffix)
    return [family, particle + family, family + suffix, particle + family + suffix].contains(stated)
  }
}
