/// The code in the source of a page that its server runs: `<?php … ?>`, `<?= … ?>`, `<% … %>`.
enum HTMLServerCode {
  /// The longest piece between `<%` and `%>`, which text may hold as well: "<% 5".
  private static let longest = 4_000

  /// The page without the code; every line of it stays a line.
  ///
  /// Comments, scripts and styles stay as they are. Code of PHP that nothing closes goes on to the end of the
  /// file, as PHP has it, where the page begins with such code or has closed some before.
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
    var isServed = false
    /// Whether nothing closes what begins like this behind here.
    var unclosed: Set<String> = []
    func skip(to end: Int) {
      out += bytes[index..<end].filter { $0 == 0x0A }
      index = end
    }
    while index < bytes.count {
      guard bytes[index] == 0x3C else {
        out.append(bytes[index])
        index += 1
        continue
      }
      if let mark = quoted.first(where: { stands($0.open, bytes, index) }) {
        if !unclosed.contains(mark.close), let end = end(of: mark.close, bytes, index) {
          out += bytes[index..<end]
          index = end
          continue
        }
        unclosed.insert(mark.close)
      } else if opensPHP(bytes, index) {
        // What nothing closed once, nothing closes further down.
        let end = unclosed.contains("?>") ? nil : end(of: "?>", bytes, index)
        if let end {
          isServed = true
          skip(to: end)
          continue
        }
        if isServed || !unclosed.contains("?>") && out.allSatisfy({ $0 <= 0x20 }) {
          skip(to: bytes.count)
          continue
        }
        unclosed.insert("?>")
      } else if stands("<%", bytes, index), let end = endOfASP(bytes, index) {
        skip(to: end)
        continue
      }
      out.append(bytes[index])
      index += 1
    }
    return out
  }

  /// What holds no code that matters: its words are not shown.
  private static let quoted: [(open: String, close: String)] = [
    ("<!--", "-->"), ("<script", "</script"), ("<style", "</style"),
  ]

  /// Whether letters, in any case, stand at an offset.
  private static func stands(_ letters: String, _ bytes: [UInt8], _ start: Int) -> Bool {
    var index = start
    for letter in letters.utf8 {
      guard index < bytes.count else { return false }
      let byte = (0x41...0x5A).contains(bytes[index]) ? bytes[index] | 0x20 : bytes[index]
      guard byte == letter else { return false }
      index += 1
    }
    return true
  }

  private static func opensPHP(_ bytes: [UInt8], _ start: Int) -> Bool {
    if stands("<?=", bytes, start) { return true }
    return stands("<?php", bytes, start)
      && (start + 5 == bytes.count || start + 5 < bytes.count && bytes[start + 5] <= 0x20)
  }

  /// The offset behind what closes a piece that begins at another.
  private static func end(of close: String, _ bytes: [UInt8], _ start: Int) -> Int? {
    let length = close.utf8.count
    let first = close.utf8.first
    var index = start + 2
    while index + length <= bytes.count {
      if bytes[index] == first, stands(close, bytes, index) { return index + length }
      index += 1
    }
    return nil
  }

  /// The offset behind "%>", with no tag and no other "<%" in front of it.
  private static func endOfASP(_ bytes: [UInt8], _ start: Int) -> Int? {
    var index = start + 2
    let limit = min(bytes.count - 1, start + longest)
    while index < limit {
      if bytes[index] == 0x25, bytes[index + 1] == 0x3E { return index + 2 }
      let next = bytes[index + 1]
      if bytes[index] == 0x3C, next == 0x2F || next == 0x25 || (0x61...0x7A).contains(next | 0x20) {
        return nil
      }
      index += 1
    }
    return nil
  }
}
