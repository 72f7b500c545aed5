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
    var cursor = JSONCursor(line)
    cursor.skipSpace()
    if cursor.isAtEnd { return }
    id.removeAll(keepingCapacity: true)
    title.removeAll(keepingCapacity: true)
    venue.removeAll(keepingCapacity: true)
    year = nil
    authors.removeAll(keepingCapacity: true)
    guard readRecord(&cursor), !id.isEmpty else {
      faultyLines += 1
      if firstFault == nil { firstFault = lines }
      return
    }
    corpus.add(id: id, title: title, venue: venue, year: year, authors: authors)
  }

  private mutating func readRecord(_ cursor: inout JSONCursor) -> Bool {
    cursor.readObject { key, cursor in
      switch key {
      case "id": cursor.readText(&id)
      case "title": cursor.readText(&title)
      case "venue": cursor.readText(&venue)
      case "year":
        year = cursor.readInteger()
        return !cursor.hasFailed
      case "authors":
        return cursor.readArray { cursor in
          var author = LinkageAuthor()
          let good = cursor.readObject { key, cursor in
            switch key {
            case "given": cursor.readText(&author.given)
            case "family": cursor.readText(&author.family)
            case "affiliation": cursor.readText(&author.affiliation)
            case "email": cursor.readText(&author.email)
            case "orcid": cursor.readText(&author.orcid)
            default: cursor.skipValue()
            }
          }
          authors.append(author)
          return good
        }
      default: return cursor.skipValue()
      }
      return !cursor.hasFailed
    }
  }
}
