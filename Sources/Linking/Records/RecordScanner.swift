import Bibliography

/// Reads bibliographic records, one JSON object a line, straight into a ``LinkageCorpus``.
///
/// A general JSON reader builds a tree for each record; for a hundred thousand records that takes
/// longer than linking them. This scanner reads the known fields and passes over all others. It
/// checks every bound, and a line that is not a record is counted and left out.
package struct RecordScanner {
  /// Lines that were not records.
  package private(set) var faultyLines = 0
  /// The first faulty line, counted from 1.
  package private(set) var firstFault: Int?
  package private(set) var lines = 0
  private var authors: [LinkageAuthor] = []
  private var id: [UInt8] = []
  private var title: [UInt8] = []
  private var venue: [UInt8] = []
  private var year: Int?
  private var raw: [UInt8] = []

  package init() {}

  /// Reads all the lines of `bytes` into `corpus`.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  package mutating func read(_ bytes: ArraySlice<UInt8>, into corpus: inout LinkageCorpus) {
    var start = bytes.startIndex
    while start < bytes.endIndex {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.endIndex
      lines += 1
      readLine(bytes[start..<end], into: &corpus)
      start = end + 1
    }
  }

  private mutating func readLine(_ line: ArraySlice<UInt8>, into corpus: inout LinkageCorpus) {
    id.removeAll(keepingCapacity: true)
    title.removeAll(keepingCapacity: true)
    venue.removeAll(keepingCapacity: true)
    year = nil
    authors.removeAll(keepingCapacity: true)
    let isRecord: Bool? = line.withView { view in
      var cursor = JSONCursor(view, from: 0, to: view.count)
      if cursor.peek() == nil { return nil }
      return readRecord(&cursor)
    }
    guard let isRecord else { return }
    guard isRecord, !id.isEmpty else {
      faultyLines += 1
      if firstFault == nil { firstFault = lines }
      return
    }
    corpus.add(id: id, title: title, venue: venue, year: year, authors: authors)
  }

  private mutating func readRecord(_ cursor: inout JSONCursor) -> Bool {
    guard cursor.peek() == 0x7B else { return false }
    return cursor.object { key, cursor in
      switch key {
      case "id": cursor.text(into: &id)
      case "title": cursor.text(into: &title)
      case "venue": cursor.text(into: &venue)
      case "year": year = cursor.integer()
      case "authors":
        cursor.elements { cursor in
          var author = LinkageAuthor()
          raw.removeAll(keepingCapacity: true)
          cursor.members { key, cursor in
            switch key {
            case "given": cursor.text(into: &author.given)
            case "family": cursor.text(into: &author.family)
            case "affiliation": cursor.text(into: &author.affiliation)
            case "email": cursor.text(into: &author.email)
            case "orcid": cursor.text(into: &author.orcid)
            case "dblp": cursor.text(into: &author.dblp)
            case "raw": cursor.text(into: &raw)
            case "arxiv": readProfile("arxiv", &cursor, &author)
            case "isni": readProfile("isni", &cursor, &author)
            case "openalex": readProfile("openalex", &cursor, &author)
            case "researcherid": readProfile("researcherid", &cursor, &author)
            case "scopus": readProfile("scopus", &cursor, &author)
            case "semanticscholar": readProfile("semanticscholar", &cursor, &author)
            default: cursor.skip()
            }
          }
          if author.family.isEmpty, author.given.isEmpty, !raw.isEmpty {
            Self.parse(raw, into: &author)
          }
          authors.append(author)
        }
      default: cursor.skip()
      }
    }
  }

  /// Reads a profile's number; of several the one whose scheme comes first in the alphabet counts.
  private mutating func readProfile(
    _ scheme: String, _ cursor: inout JSONCursor, _ author: inout LinkageAuthor
  ) {
    var value: [UInt8] = []
    cursor.text(into: &value)
    guard let last = value.split(separator: 0x2F).last else { return }
    let key = Array(scheme.utf8) + [0x3A] + last
    if author.profile.isEmpty || key.lexicographicallyPrecedes(author.profile) {
      author.profile = key
    }
  }

  /// Takes a name apart that a record gives in one piece only.
  private static func parse(_ raw: [UInt8], into author: inout LinkageAuthor) {
    let name = PersonName(parsing: String(decoding: raw.prefix(400), as: UTF8.self))
    let parts = { (words: [String]) in words.filter { !$0.isEmpty }.joined(separator: " ") }
    author.given = Array(parts([name.given, name.middle]).utf8)
    author.family = Array(parts([name.particle, name.family]).utf8)
  }
}

extension JSONCursor {
  /// Reads an object; anything else is a fault.
  mutating func members(_ body: (JSONKey, inout JSONCursor) -> Void) {
    if peek() == 0x7B { object(body) } else { fail() }
  }

  /// Reads an array, or null; anything else is a fault.
  mutating func elements(_ body: (inout JSONCursor) -> Void) {
    switch peek() {
    case 0x5B: array(body)
    case 0x6E: skip()
    default: fail()
    }
  }
}
