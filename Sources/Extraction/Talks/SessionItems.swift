import Bibliography
import Documents

/// The talks of one session of a programme: list items below the line of its time.
///
/// "09:00 Compilers" with an item for each of that hour's talks and its speaker.
enum SessionItems {
  /// The lines that begin a talk of their own.
  ///
  /// - Parameters:
  ///   - lines: the lines of the programme.
  ///   - timed: for each of them, whether it begins with a time of day.
  ///   - blocks: the document's blocks.
  /// - Returns: indices into `lines`.
  /// - Complexity: O(*n*) in the number of bytes.
  static func starts(in lines: [TalkLine], timed: [Bool], _ blocks: [Block]) -> Set<Int> {
    var out: Set<Int> = []
    var index = 0
    while index < lines.count {
      guard timed[index] else {
        index += 1
        continue
      }
      index += 1
      var items: [Int] = []
      while index < lines.count, !timed[index], let depth = lines[index].itemDepth {
        if lines[index].isFirst, items.first.map({ lines[$0].itemDepth == depth }) ?? true {
          items.append(index)
        }
        index += 1
      }
      if items.isEmpty {
        // Without its bullets, a line that names talk and speaker is one.
        while index < lines.count, !timed[index], !lines[index].isHeading, !lines[index].isRow {
          if isWhole(lines[index], blocks) { out.insert(index) }
          index += 1
        }
        continue
      }
      guard items.count >= 1, items.count <= 60 else { continue }
      let whole = items.count { isWhole(lines[$0], blocks) }
      if whole >= 1, whole * 2 >= items.count { out.formUnion(items) }
    }
    return out
  }

  /// Whether one line names a talk and who gives it.
  static func isWhole(_ line: TalkLine, _ blocks: [Block]) -> Bool {
    guard line.field == nil, line.range.count <= 400,
      let talk = TalkRecord(lines: [line]).read(blocks, columns: [])
    else { return false }
    return talk.title != nil && talk.speaker != nil
  }
}
