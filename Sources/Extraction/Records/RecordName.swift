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
    if author.family.isEmpty { return PersonName(family: author.given, suffix: author.suffix) }
    if author.given.isEmpty {
      return PersonName(particle: author.particle, family: author.family, suffix: author.suffix)
    }
    let surname = [author.particle, author.family].filter { !$0.isEmpty }.joined(separator: " ")
    var name = PersonName(parsing: "\(surname), \(author.given)")
    let isPlain = ![surname, author.given].contains { part in
      part.contains { ",()[]\"“”".contains($0) }
    }
    if !isPlain || name.given.isEmpty || name.family.isEmpty || !name.title.isEmpty {
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
}
