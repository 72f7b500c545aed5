import Bibliography

/// A BibTeX entry with its macros expanded; values are TeX text.
struct BibTeXEntry {
  struct Field {
    var name: BibTeXField
    /// Where the value stands in the entry's bytes.
    fileprivate(set) var value: Range<Int>
    /// The line on which the value begins.
    var line: Int
    /// Whether the file has the value in one piece, so that it can be quoted.
    var isPrinted: Bool
  }

  let type: String
  let key: String
  let line: Int
  private(set) var fields: [Field] = []
  /// The values of all fields, one behind the other.
  private var bytes: [UInt8] = []
  private var present: BibTeXFieldSet = []

  /// Makes an entry without fields, with room for about `capacity` of them and `size` bytes of values.
  init(type: String, key: String, line: Int, capacity: Int, size: Int) {
    self.type = type
    self.key = key
    self.line = line
    fields.reserveCapacity(capacity)
    bytes.reserveCapacity(size)
  }

  /// Whether the entry has a field, be it an empty one.
  func has(_ name: BibTeXField) -> Bool { present.contains(name) }

  /// The field of a name; nil where it is absent.
  func field(_ name: BibTeXField) -> Field? {
    has(name) ? fields.first { $0.name == name } : nil
  }

  /// The field of a name; nil where it is absent or empty.
  subscript(name: BibTeXField) -> Field? {
    guard let field = field(name), !field.value.isEmpty else { return nil }
    return field
  }

  /// Calls `body` with the value of a field.
  func withValue<Result>(of field: Field, _ body: (ByteView) -> Result) -> Result {
    bytes.withView { body($0[field.value]) }
  }

  /// Adds a field that isn't there yet.
  ///
  /// - Parameters:
  ///   - name: the field.
  ///   - line: the line on which its value begins.
  ///   - write: appends the value to the bytes that it gets, and says whether the file has it in one
  ///     piece.
  mutating func add(_ name: BibTeXField, line: Int, _ write: (inout [UInt8]) -> Bool) {
    let start = bytes.count
    let isPrinted = write(&bytes)
    fields.append(
      Field(name: name, value: start..<bytes.count, line: line, isPrinted: isPrinted))
    present.insert(name)
  }

  /// About how much memory it takes.
  var size: Int { 200 + key.utf8.count + fields.reduce(0) { $0 + $1.value.count + 80 } }

  /// The keys of the entries that it takes fields from: `xdata`, then `crossref`.
  var references: [String] {
    var keys: [String] = []
    if present.isDisjoint(with: [.xdata, .crossref]) { return keys }
    for name in [BibTeXField.xdata, .crossref] {
      guard let field = self[name] else { continue }
      for part in bytes[field.value].split(separator: 0x2C) {
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
    let hasTitle = self[.title] != nil
    let namesVolume = parent[.booktitle] != nil
    // A date is one thing, however it is spread over fields: a year here, a whole date there.
    let isDated = fields.contains { Self.dates.contains($0.name) && !$0.value.isEmpty }
    for field in parent.fields where !field.value.isEmpty && !Self.links.contains(field.name) {
      var name = field.name
      if isDated, Self.dates.contains(name) { continue }
      if !isData {
        if Self.personal.contains(name) { continue }
        if hasTitle {
          if name == .title, namesVolume { continue }
          if name == .title { name = isPeriodical ? .journaltitle : .booktitle }
          if name == .subtitle { name = isPeriodical ? .journalsubtitle : .booksubtitle }
        }
        // The author of a volume is not the author of a paper in it.
        if name == .author, parent.type == "proceedings" || type == "inproceedings" { continue }
      }
      if self[name] == nil { take(field, of: parent, as: name) }
    }
  }

  private mutating func take(_ field: Field, of parent: BibTeXEntry, as name: BibTeXField) {
    var copy = field
    copy.name = name
    copy.value = bytes.count..<bytes.count + field.value.count
    bytes += parent.bytes[field.value]
    if let known = fields.firstIndex(where: { $0.name == name }) {
      fields[known] = copy
    } else {
      fields.append(copy)
      present.insert(name)
    }
  }

  private static let links: BibTeXFieldSet = [.crossref, .xdata, .xref]

  private static let dates: BibTeXFieldSet = [.date, .year, .month, .day, .issued]

  private static let personal: BibTeXFieldSet = [
    .doi, .url, .eprint, .eprinttype, .archiveprefix, .pages, .note, .keywords, .isbn, .pmid, .eid,
  ]
}
