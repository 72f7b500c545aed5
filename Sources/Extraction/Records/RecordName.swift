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
    if author.isUndivided, let name = undivided(author) { return name }
    if author.family.isEmpty { return PersonName(family: author.given, suffix: author.suffix) }
    if author.given.isEmpty {
      return PersonName(particle: author.particle, family: author.family, suffix: author.suffix)
    }
    let surname = [author.particle, author.family].filter { !$0.isEmpty }.joined(separator: " ")
    var name = PersonName(parsing: "\(surname), \(author.given)")
    let isPlain = ![surname, author.given].contains { part in
      part.contains { ",()[]\"“”".contains($0) }
    }
    if !isPlain || name.given.isEmpty || !name.title.isEmpty || !holds(name, surname) {
      let words = author.given.split(separator: " ").map(String.init)
      name = PersonName(
        given: words.first ?? "", middle: words.dropFirst().joined(separator: " "),
        family: author.family)
    }
    if !author.particle.isEmpty {
      name.particle = author.particle
      name.family = author.family
    }
    if !author.suffix.isEmpty { name.suffix = author.suffix }
    return name
  }

  /// The name that people read, if it has the family name that the format's rule gives.
  ///
  /// A particle with a capital ("Harry De Reed"), a title, a nickname are seen this way; two last
  /// words that look like a double family name ("L. Hardy Reed") are not made one.
  private static func undivided(_ author: BibliographicRecord.Author) -> PersonName? {
    // Scripts in which the family name stands in front, often in one word with the others.
    let isEastAsian = author.raw.unicodeScalars.contains { $0.value >= 0x2E80 }
    if author.given.isEmpty, !isEastAsian { return nil }
    let name = PersonName(parsing: author.raw, order: .givenFirst)
    if isEastAsian { return name }
    if TextFolding.key(name.family) == TextFolding.key(author.family) { return name }
    // "Reed B. A."
    let words = author.raw.split(separator: " ")
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
