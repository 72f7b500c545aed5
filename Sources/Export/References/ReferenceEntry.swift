package import Bibliography

/// A work as reference managers have it, ready to be written in one of their formats.
package struct ReferenceEntry: Sendable {
  /// Who wrote or edited it: a person, or an institution under its one name.
  package enum Creator: Sendable {
    case person(PersonName)
    case institution(String)
  }

  package var key: String
  package var kind: Work.Kind
  package var title: String
  package var authors: [Creator] = []
  /// Whether the author list was cut short.
  package var etAl = false
  package var editors: [Creator] = []
  /// The journal, the proceedings, the school of a thesis.
  package var venue = ""
  /// Volume, issue and pages.
  package var locator = Locator()
  package var publisher = ""
  package var year: Int?
  /// The date as far as it is known, in ISO 8601 form.
  package var date = ""
  /// Identifiers by scheme: "doi", "arxiv", "pmid".
  package var identifiers: [String: String] = [:]
  package var keywords: [String] = []

  package init(key: String, kind: Work.Kind, title: String) {
    self.key = key
    self.kind = kind
    self.title = title
  }

  /// The parts of the date: year, month and day as far as they are known.
  var dateParts: [Int] {
    let parts = date.split(separator: "-").prefix(3).map { Int($0) }
    let known = parts.prefix { $0 != nil }.compactMap(\.self)
    return known.isEmpty ? year.map { [$0] } ?? [] : known
  }
}
