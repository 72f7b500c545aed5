import Bibliography

/// The names in one cell of a table.
enum TableNames {
  /// Splits a cell at its semicolons, "and"s or strokes; where there are only commas, as a printed
  /// list of authors is split.
  ///
  /// - Complexity: O(*n*).
  static func split(_ cell: String) -> (authors: [BibliographicRecord.Author], etAl: Bool) {
    let text = cell.stripped()
    if text.isEmpty { return ([], false) }
    var etAl = false
    var authors: [BibliographicRecord.Author] = []
    for separator in [";", "|", "\n"] where text.contains(separator) {
      for part in text.split(separator: Character(separator)) { append(part, &authors, &etAl) }
      return (authors, etAl)
    }
    let parts = text.split(separator: " and ", omittingEmptySubsequences: true)
    // "Quill, Ada and Reed, Bo" names a comma for each; "Ada Quill, Bo Reed and Cy Stone" doesn't.
    let areInverted =
      parts.count > 1 && parts.allSatisfy { $0.utf8.count(where: { $0 == 0x2C }) == 1 }
    let arePlain = parts.allSatisfy { !$0.contains(",") }
    if areInverted || arePlain {
      for part in parts { append(part, &authors, &etAl) }
      return (authors, etAl)
    }
    let list = AuthorListParser.parse(text)
    for entry in list.entries {
      var author = BibliographicRecord.Author(raw: entry.text)
      author.isCorporate = entry.isOrganisation
      if !entry.isOrganisation {
        author.given = [entry.name.given, entry.name.middle].filter { !$0.isEmpty }
          .joined(separator: " ")
        author.particle = entry.name.particle
        author.family = entry.name.family
        author.suffix = entry.name.suffix
      }
      authors.append(author)
    }
    return (authors, list.etAl)
  }

  private static func append(
    _ part: Substring, _ authors: inout [BibliographicRecord.Author], _ etAl: inout Bool
  ) {
    var name = part.stripped()
    // "Quill, Ada (57190000000)": Scopus puts its number behind the name.
    if name.hasSuffix(")"), let open = name.lastIndex(of: "("),
      name[open...].dropFirst().dropLast().allSatisfy(\.isNumber)
    {
      name = name[..<open].stripped()
    }
    if name.isEmpty { return }
    if ["et al.", "et al", "others", "...", "…"].contains(name.lowercasedASCII) {
      etAl = true
      return
    }
    authors.append(
      BibliographicRecord.Author(TaggedField(tag: "", value: String(name), line: 0)))
  }

  /// Gives ORCIDs to the authors whose names stand with them, or who stand at the same place.
  static func give(orcids cell: String, to authors: inout [BibliographicRecord.Author]) {
    if cell.isEmpty { return }
    let named = TaggedText.orcids(cell)
    for (name, orcid) in named where !name.isEmpty && !name.contains("orcid.org") {
      let folded = TextFolding.key(name)
      for index in authors.indices where TextFolding.key(authors[index].raw) == folded {
        authors[index].identifiers.append(PersonIdentifier(scheme: .orcid, value: orcid))
      }
    }
    let parts = cell.split(omittingEmptySubsequences: false) { $0 == ";" || $0 == "|" }
    guard parts.count == authors.count else { return }
    for (index, part) in parts.enumerated() where authors[index].identifiers.isEmpty {
      if let orcid = Identifiers.orcid(part.stripped()) {
        authors[index].identifiers.append(PersonIdentifier(scheme: .orcid, value: orcid))
      }
    }
  }
}
