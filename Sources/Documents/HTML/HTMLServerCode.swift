/// The code in the source of a page that its server runs: `<?php … ?>`, `<% … %>`.
enum HTMLServerCode {
  /// The page without the code; every line of it stays a line.
  ///
  /// Code of PHP that nothing closes goes on to the end of the file, as PHP has it; a declaration of
  /// XML is none.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  static func removed(from bytes: [UInt8]) -> [UInt8] {
    let opens = bytes.indices.dropLast().contains {
      bytes[$0] == 0x3C && (bytes[$0 + 1] == 0x3F || bytes[$0 + 1] == 0x25)
    }
    guard opens else { return bytes }
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var index = 0
    /// Whether nothing closes code of ASP behind here.
    var isOpen = false
    while index < bytes.count {
      if bytes[index] == 0x3C, index + 1 < bytes.count {
        let mark = bytes[index + 1]
        if mark == 0x3F, !isDeclaration(bytes, index) {
          let end = end(of: mark, bytes, index) ?? bytes.count
          out += bytes[index..<end].filter { $0 == 0x0A }
          index = end
          continue
        }
        if mark == 0x25, !isOpen {
          if let end = end(of: mark, bytes, index) {
            out += bytes[index..<end].filter { $0 == 0x0A }
            index = end
            continue
          }
          isOpen = true
        }
      }
      out.append(bytes[index])
      index += 1
    }
    return out
  }

  /// Whether "<?xml" or "<?xml-stylesheet" stands at an offset.
  private static func isDeclaration(_ bytes: [UInt8], _ start: Int) -> Bool {
    bytes[start...].dropFirst(2).prefix(3).map { $0 | 0x20 } == Array("xml".utf8)
  }

  /// The offset behind what closes the code that begins at another.
  private static func end(of mark: UInt8, _ bytes: [UInt8], _ start: Int) -> Int? {
    var index = start + 2
    while index + 1 < bytes.count {
      if bytes[index] == mark, bytes[index + 1] == 0x3E { return index + 2 }
      index += 1
    }
    return nil
  }
}
