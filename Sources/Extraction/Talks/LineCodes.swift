import Bibliography
import Documents

/// The codes with which programmes number their talks: "1A-3", "T2.4", "[Paper 12]".
enum LineCodes {
  private static let fewest = 3

  /// Whether several lines of some blocks begin with a code.
  ///
  /// - Complexity: O(*n*) in the number of lines.
  static func areUsed(in blocks: ArraySlice<Block>) -> Bool {
    blocks.lazy.filter { $0.kind != .row }.flatMap { block in
      block.lines.lazy.filter { length(block.text[$0]) > 0 }
    }
    .prefix(fewest).count { _ in true } >= fewest
  }

  /// A line without the code in front of its words.
  static func behind(_ line: Range<Int>, _ block: Block) -> Range<Int> {
    guard block.kind != .row else { return line }
    let rest = block.trimmed(line.lowerBound + length(block.text[line])..<line.upperBound)
    return rest.isEmpty ? line : rest
  }

  /// How long the code is that a line begins with, 0 where it begins with none.
  private static func length(_ line: ArraySlice<UInt8>) -> Int {
    let start = line.startIndex
    if line.first == 0x5B {
      guard let end = line.prefix(16).firstIndex(of: 0x5D), end + 1 < line.endIndex,
        line[end + 1] == 0x20
      else { return 0 }
      let inner = line[(start + 1)..<end]
      // "[2019]" is a year.
      let isYear = inner.count == 4 && inner.allSatisfy(isDigit)
      return inner.contains(where: isDigit) && !isYear ? end + 1 - start : 0
    }
    let head = line.prefix(4).prefix { isDigit($0) || isCapital($0) }
    guard head.contains(where: isCapital), let mark = line[head.endIndex...].first,
      mark == 0x2D || mark == 0x2E
    else { return 0 }
    let digits = line[(head.endIndex + 1)...].prefix(3).prefix(while: isDigit)
    guard !digits.isEmpty, digits.endIndex < line.endIndex, line[digits.endIndex] == 0x20 else {
      return 0
    }
    return digits.endIndex - start
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
  private static func isCapital(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }
}
