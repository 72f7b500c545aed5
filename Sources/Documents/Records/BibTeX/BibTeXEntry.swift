import Bibliography

/// A BibTeX entry with its macros expanded; values are TeX text.
struct BibTeXEntry {
  struct Field {
    var name: String
    var value: [UInt8]
    /// The line on which the value begins.
    var line: Int
    /// Whether the file has the value in one piece, so that it can be quoted.
    var isPrinted: Bool
  }

  var type: String
  var key: String
  var line: Int
  var fields: [Field] = []

  func index(of name: String) -> Int? {
    // Names of other lengths, most of them, are told apart without a call.
    let length = name.utf8.count
    return fields.firstIndex { $0.name.utf8.count == length && $0.name == name }
  }

  /// The value of a field; nil where it is absent or empty.
  subscript(name: String) -> [UInt8]? {
    guard let index = index(of: name), !fields[index].value.isEmpty else { return nil }
    return fields[index].value
  }

  /// About how much memory it takes.
  var size: Int { 200 + key.utf8.count + fields.reduce(0) { $0 + $1.value.count + 80 } }

  /// The keys of the entries that it takes fields from: `xdata`, then `crossref`.
  var references: [String] {
    var keys: [String] = []
    for name in ["xdata", "crossref"] {
      guard let value = self[name] else { continue }
      for part in value.split(separator: 0x2C) {
        let key = String(decoding: part, as: UTF8.self).stripped().lowercasedASCII
        if !key.isEmpty { keys.append(key) }
      }
    }
    return keys
  }

  /// Takes the fields of `parent` that this entry doesn't have.
  ///
  /// As BibLaTeX's manual has it (appendix B): the title of proceedings, books and collections is
  /// their papers' `booktitle`, that of a periodical the `journaltitle`, and what belongs to one
  /// entry alone (identifiers, pages, abstract, notes) isn't handed down. An `xdata` entry hands down
  /// everything.
  mutating func inherit(from parent: BibTeXEntry) {
    let isData = parent.type == "xdata"
    let isPeriodical = parent.type == "periodical"
    let hasTitle = self["title"] != nil
    let namesVolume = parent["booktitle"] != nil
    // A date is one thing, however it is spread over fields: a year here, a whole date there.
    let isDated = Self.dates.contains { self[$0] != nil }
    for field in parent.fields where !field.value.isEmpty && !Self.links.contains(field.name) {
      var name = field.name
      if isDated, Self.dates.contains(name) { continue }
      if !isData {
        if Self.personal.contains(name) { continue }
        if hasTitle {
          if name == "title", namesVolume { continue }
          if name == "title" { name = isPeriodical ? "journaltitle" : "booktitle" }
          if name == "subtitle" { name = isPeriodical ? "journalsubtitle" : "booksubtitle" }
        }
        // The author of a volume is not the author of a paper in it.
        if name == "author", parent.type == "proceedings" || type == "inproceedings" { continue }
      }
      if let known = index(of: name) {
        if fields[known].value.isEmpty { fields[known] = field.renamed(name) }
      } else {
        fields.append(field.renamed(name))
      }
    }
  }

  private static let links: Set<String> = ["crossref", "xdata", "xref", "ids"]

  private static let dates: Set<String> = ["date", "year", "month", "day", "issued"]

  private static let personal: Set<String> = [
    "doi", "url", "eprint", "eprinttype", "archiveprefix", "abstract", "pages", "note", "keywords",
    "isbn", "issn", "biburl", "bibsource", "key", "annote", "annotation", "file", "urldate", "pmid",
    "eid", "pagetotal",
  ]
}

extension BibTeXEntry.Field {
  fileprivate func renamed(_ name: String) -> Self {
    var copy = self
    copy.name = name
    return copy
  }
}
