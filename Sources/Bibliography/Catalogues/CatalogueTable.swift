/// A table of tab-separated UTF-8 lines, kept as its bytes and the places of its fields.
///
/// Lines that are empty or begin with `#` are left out. A field may hold several values, separated
/// by `|`.
struct CatalogueTable: Sendable {
  let bytes: [UInt8]
  /// For each row, the range of its fields in ``fields``.
  private(set) var rows: [Range<Int>] = []
  private var fields: [Range<Int>] = []

  /// - Complexity: O(*n*) in the number of bytes.
  init(parsing bytes: [UInt8]) {
    self.bytes = bytes
    var start = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != 0x0A { end += 1 }
      let next = end + 1
      if end > start, bytes[end - 1] == 0x0D { end -= 1 }
      if end > start, bytes[start] != 0x23 {
        let first = fields.count
        var from = start
        for index in start..<end where bytes[index] == 0x09 {
          fields.append(from..<index)
          from = index + 1
        }
        fields.append(from..<end)
        rows.append(first..<fields.count)
      }
      start = next
    }
  }

  /// The bytes of a field; empty where the row is shorter.
  func field(_ column: Int, of row: Int) -> ArraySlice<UInt8> {
    let range = rows[row]
    guard column < range.count else { return bytes[0..<0] }
    return bytes[fields[range.lowerBound + column]]
  }

  /// A field as text.
  func text(_ column: Int, of row: Int) -> String {
    String(decoding: field(column, of: row), as: UTF8.self)
  }

  /// The values of a field, without empty ones.
  func values(_ column: Int, of row: Int) -> [ArraySlice<UInt8>] {
    field(column, of: row).split(separator: 0x7C)
  }
}
