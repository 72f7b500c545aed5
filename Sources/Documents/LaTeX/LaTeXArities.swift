/// Tells how many arguments unknown commands have, from all the places where a file uses them.
///
/// A command takes as many arguments each time. Where a brace behind `\mark{3}` opens text of its
/// own, as in `\mark{7} {Quill} and others`, other places show the command without it.
struct LaTeXArities {
  /// The least number of groups in braces that follow each command which is used twice or more.
  private(set) var least: [String: Int] = [:]
  /// The commands used twice or more of which each use begins a line.
  private(set) var leading: Set<String> = []

  /// Looks through a file.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  init(_ bytes: [UInt8]) {
    var uses: [String: Int] = [:]
    var inLines: Set<String> = []
    var index = 0
    // Commands that are nested without an end would be looked through again and again.
    var budget = 16 * bytes.count
    while index < bytes.count, budget > 0 {
      if bytes[index] == 0x25 {
        while index < bytes.count, bytes[index] != 0x0A { index += 1 }
        continue
      }
      guard bytes[index] == 0x5C, index + 1 < bytes.count else {
        index += 1
        continue
      }
      var end = index + 1
      while end < bytes.count, end - index < 40, LaTeXLexer.isLetter(bytes[end]) { end += 1 }
      guard end > index + 2, end < bytes.count,
        bytes[end] == 0x7B || bytes[end] == 0x5B || bytes[end] <= 0x20 || bytes[end] == 0x2A
      else {
        index = max(end, index + 2)
        continue
      }
      let (groups, last) = Self.groups(bytes, end)
      budget -= last - end
      if groups > 0, least.count < 4_000 {
        let name = String(decoding: bytes[index + 1..<end], as: UTF8.self)
        least[name] = min(least[name] ?? groups, groups)
        uses[name, default: 0] += 1
        if !Self.beginsLine(bytes, index) { inLines.insert(name) }
      }
      index = end
    }
    least = least.filter { uses[$0.key, default: 0] >= 2 }
    leading = Set(least.keys).subtracting(inLines)
  }

  /// Whether only a few blanks stand in front of an offset on its line.
  private static func beginsLine(_ bytes: [UInt8], _ offset: Int) -> Bool {
    let before = bytes[..<offset].suffix(32).last { $0 != 0x20 && $0 != 0x09 }
    return before == 0x0A || before == nil && offset <= 32
  }

  /// How many groups in braces follow, and where they end; a group is looked through up to a limit.
  private static func groups(_ bytes: [UInt8], _ start: Int) -> (count: Int, end: Int) {
    var index = start
    var count = 0
    let limit = min(bytes.count, start + 4_000)
    if index < limit, bytes[index] == 0x2A { index += 1 }
    while count < 9 {
      var lines = 0
      while index < limit, bytes[index] <= 0x20 {
        if bytes[index] == 0x0A { lines += 1 }
        index += 1
      }
      guard index < limit, lines < 2, bytes[index] == 0x7B || bytes[index] == 0x5B && count == 0
      else { return (count, index) }
      let isGroup = bytes[index] == 0x7B
      let closing: UInt8 = isGroup ? 0x7D : 0x5D
      var depth = 0
      repeat {
        if bytes[index] == 0x5C {
          index += 1
        } else if bytes[index] == 0x7B {
          depth += 1
        } else if bytes[index] == 0x5B, !isGroup, depth == 0 {
          depth += 1
        } else if bytes[index] == 0x7D || bytes[index] == closing {
          depth -= 1
        }
        index += 1
      } while index < limit && depth > 0
      // What is longer is an argument all the same; what follows it isn't seen.
      guard depth <= 0 else { return (isGroup ? 9 : count, limit) }
      if isGroup { count += 1 }
    }
    return (count, index)
  }
}
