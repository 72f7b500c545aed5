extension PersonName {
  /// Takes for given names what stood in brackets behind initials and spells the first of them out.
  ///
  /// "Quill, A. B. (Ada Birgit)" is Ada Birgit Quill. Catalogues of libraries give the fuller form of a
  /// name so (MARC 21, field 100, subfield q). A nickname stays one: "R. (Bob)", "Robert (Rob)".
  package mutating func takeFullerForm() {
    let full = nickname.split(separator: " ")
    let letters = given.unicodeScalars.filter { $0 != "." }
    guard let first = full.first, full.count <= 4, letters.count == 1,
      first.unicodeScalars.count > 1, !first.contains("."),
      TextFolding.key(given).first == TextFolding.key(String(first)).first
    else { return }
    given = String(first)
    // "G. L. (George)" says nothing of the second name, "G. L. (George Luis)" does.
    if full.count > 1 { middle = full.dropFirst().joined(separator: " ") }
    nickname = ""
  }
}
