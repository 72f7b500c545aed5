import Bibliography
import Documents

/// Finds labels inside of a line: "Speaker: Jane Doe, MIT Title: On Sorting Abstract: We sort.".
///
/// A page whose line breaks were lost has all parts of a talk on one line.
enum InlineLabels {
  /// The line cut in front of each label; the line itself where fewer than two parts carry one.
  ///
  /// - Complexity: O(*n*) in the bytes of the line.
  static func parts(of line: Range<Int>, in block: Block) -> [Range<Int>] {
    guard line.count >= 30, line.count <= 20_000, !block.isHeading, block.kind != .row else {
      return [line]
    }
    var starts: [Int] = []
    var named: Set<TalkField> = []
    for index in line where block.text[index] == 0x3A {
      guard let (start, field) = label(before: index, in: line, of: block) else { continue }
      // Each label once; "Title:" again begins another talk, which has a line of its own.
      guard named.insert(field).inserted else { continue }
      starts.append(start)
    }
    guard starts.count >= 2, named.contains(.speaker) || named.contains(.title),
      starts.contains(where: { $0 > line.lowerBound })
    else { return [line] }
    if starts[0] > line.lowerBound { starts.insert(line.lowerBound, at: 0) }
    return starts.indices.map { index in
      let end = index + 1 < starts.count ? starts[index + 1] : line.upperBound
      return block.trimmed(starts[index]..<end)
    }.filter { !$0.isEmpty }
  }

  private static let cutting: Set<TalkField> = [.speaker, .title, .abstract, .bio, .host]

  /// The label that ends at a colon, one or two capitalised words behind white space.
  private static func label(
    before colon: Int, in line: Range<Int>, of block: Block
  ) -> (Int, TalkField)? {
    var start = colon
    for _ in 0..<2 {
      var index = start
      while index > line.lowerBound, block.text[index - 1] == 0x20 { index -= 1 }
      while index > line.lowerBound, block.text[index - 1] > 0x20 { index -= 1 }
      guard index < start, colon - index <= 24 else { return nil }
      start = index
      guard (0x41...0x5A).contains(block.text[start]) else { continue }
      if let field = TalkField.named(block.string(in: start..<colon)), cutting.contains(field),
        block.text[start..<colon].allSatisfy({ $0 == 0x20 || $0 >= 0x41 }),
        start == line.lowerBound || block.text[start - 1] <= 0x20
      {
        return (start, field)
      }
    }
    return nil
  }
}
