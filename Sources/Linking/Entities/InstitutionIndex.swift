import Bibliography

/// The institutions that people stayed at, each once.
struct InstitutionIndex: Sendable {
  private(set) var institutions: [Institution] = []
  private var numbers: [String: Int] = [:]

  init(_ table: MentionTable) {
    var found: [String: Institution] = [:]
    for document in table.documents {
      for stay in document.affiliations {
        let key = TextFolding.key(stay.institution.name)
        if key.isEmpty { continue }
        var institution = found[key] ?? stay.institution
        if stay.institution.isKnown, !institution.isKnown { institution = stay.institution }
        for alias in stay.institution.aliases where !institution.aliases.contains(alias) {
          institution.aliases.append(alias)
        }
        found[key] = institution
      }
    }
    for (number, item) in found.sorted(by: { $0.key < $1.key }).enumerated() {
      numbers[item.key] = number
      institutions.append(item.value)
    }
  }

  func index(of institution: Institution) -> Int? { numbers[TextFolding.key(institution.name)] }
}
