/// Writes comma-separated values as RFC 4180 has them, with line feeds between the rows.
///
/// A cell that a spreadsheet would take for a formula is preceded by an apostrophe: names and
/// titles come from documents that nobody has checked.
package struct CSVWriter: ~Copyable {
  private var bytes: [UInt8] = []

  package init(header: [String]) {
    row(header)
  }

  package mutating func row(_ cells: [String]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      write(cell)
    }
    bytes.append(UInt8(ascii: "\n"))
  }

  package consuming func finish() -> [UInt8] { bytes }

  private mutating func write(_ cell: String) {
    var text = cell
    if Self.looksLikeFormula(cell) { text = "'" + cell }
    let isPlain = text.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: ","), UInt8(ascii: "\""), UInt8(ascii: "\n"), UInt8(ascii: "\r"): false
      default: true
      }
    }
    guard !isPlain || text.utf8.first == 0x20 || text.utf8.last == 0x20 else {
      bytes.append(contentsOf: text.utf8)
      return
    }
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Whether a spreadsheet might run the cell: it begins, perhaps after blanks, with one of the
  /// characters that introduce a formula, and is not just a number.
  private static func looksLikeFormula(_ cell: String) -> Bool {
    guard let first = cell.utf8.first else { return false }
    if first == 0x09 || first == 0x0D { return true }
    guard let mark = cell.utf8.first(where: { $0 != 0x20 }) else { return false }
    switch mark {
    case UInt8(ascii: "="), UInt8(ascii: "@"): return true
    case UInt8(ascii: "+"), UInt8(ascii: "-"): return Double(cell) == nil
    default: return false
    }
  }
}
