import Bibliography

/// The properties in a drawer under a headline, as far as they are part of what is printed.
///
/// Most steer Emacs. Two kinds hold text: those of a bibliographic record (`:AUTHOR:`, `:YEAR:`), as
/// Org keeps references, and those of an entry of a CV (`:FROM:`, `:LOCATION:`), from which the
/// exporters for CVs print the entry's first line.
struct OrgProperties {
  private var values: [String: String] = [:]
  private var order: [String] = []

  /// Takes a line of the drawer: ":KEY: value", ":KEY+: more".
  mutating func add(_ line: ArraySlice<UInt8>) {
    let text = String(decoding: line, as: UTF8.self).trimmed()
    guard text.first == ":", let end = text.dropFirst().firstIndex(of: ":"), order.count < 64 else {
      return
    }
    var key = text[text.index(after: text.startIndex)..<end].uppercased()
    let value = String(text[text.index(after: end)...].trimmed())
    guard !value.isEmpty else { return }
    let isMore = key.hasSuffix("+")
    if isMore { key.removeLast() }
    if let earlier = values[key] {
      values[key] = isMore ? earlier + " " + value : value
    } else {
      values[key] = value
      order.append(key)
    }
  }

  /// What is printed of them; nil where nothing is.
  var text: String? {
    if let authors = values["AUTHOR"], values["YEAR"] != nil || values["BTYPE"] != nil {
      let names = authors.split(separator: " and ").joined(separator: "; ")
      let venue = values["JOURNAL"] ?? values["BOOKTITLE"] ?? values["SCHOOL"]
      let parts = [names, values["TITLE"], venue, values["YEAR"]].compactMap { $0 }
      return parts.joined(separator: ". ") + "."
    }
    guard values["CV_ENV"] != nil || values["FROM"] != nil else { return nil }
    let fields = order.filter(Self.entryFields.contains).compactMap { values[$0] }
    let dates = [values["FROM"], values["TO"]].compactMap { $0 }.joined(separator: " – ")
    let line = ([dates] + fields).filter { !$0.isEmpty }.joined(separator: ", ")
    return line.isEmpty ? nil : line
  }

  private static let entryFields: Set<String> = [
    "DATE", "LOCATION", "HOST", "EMPLOYER", "ORGANIZATION", "COMPANY", "EVENT", "POSITION",
    "SCHOOL", "INSTITUTION", "DEGREE", "NOTE", "ADVISOR", "SUPERVISOR",
  ]
}
