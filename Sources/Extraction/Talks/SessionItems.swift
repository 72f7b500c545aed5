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
      let end = lines[(index + 1)...].indices.first { timed[$0] } ?? lines.count
      let slot = index + 1..<end
      index = end
      let items = items(of: slot, lines)
      if items.isEmpty {
        // Without its bullets, a line that names talk and speaker is one.
        for place in slot {
          if lines[place].isHeading || lines[place].isRow { break }
          if isWhole(lines[place], blocks) { out.insert(place) }
        }
        continue
      }
      guard items.count <= 60 else { continue }
      let ends = items.dropFirst() + [slot.upperBound]
      let whole = zip(items, ends).count { isWhole(lines[$0..<min($1, $0 + 4)], blocks) }
      if whole >= 1, whole * 2 >= items.count { out.formUnion(items) }
    }
    return out
  }

  /// The lines that may each begin a talk of one time: its items, behind the session's name and chair,
  /// or headings of one level, where these are several.
  private static func items(of slot: Range<Int>, _ lines: [TalkLine]) -> [Int] {
    let mostAbove = 3
    if let start = slot.prefix(mostAbove + 1).first(where: { lines[$0].itemDepth != nil }),
      lines[slot.lowerBound..<start].allSatisfy({ $0.range.count <= 120 })
    {
      let depth = lines[start].itemDepth
      return (start..<slot.upperBound).prefix { lines[$0].itemDepth != nil }.filter {
        lines[$0].isFirst && lines[$0].itemDepth == depth
      }
    }
    let headings = slot.filter { lines[$0].isHeading }
    let isPaired = headings.allSatisfy {
      lines[$0].level == lines[headings[0]].level && $0 + 1 < slot.upperBound
        && !lines[$0 + 1].isHeading
    }
    return headings.count >= 2 && headings.first == slot.first && isPaired ? headings : []
  }

  /// Whether a text names a session of a programme: "Session 1: Ropes".
  static func namesSession(_ text: String) -> Bool {
    guard let colon = text.prefix(24).firstIndex(of: ":") else { return false }
    let words = TextFolding.words(text[..<colon])
    return words.count == 2 && ["session", "section", "track"].contains(words[0])
      && words[1].utf8.count <= 3
  }

  /// Whether a few lines name one talk and who gives it.
  private static func isWhole(_ lines: ArraySlice<TalkLine>, _ blocks: [Block]) -> Bool {
    guard let first = lines.first else { return false }
    if isWhole(first, blocks) { return true }
    guard lines.allSatisfy({ $0.field == nil && $0.range.count <= 400 }),
      let talk = TalkRecord(lines: Array(lines)).read(blocks, columns: [])
    else { return false }
    return talk.title != nil && talk.speaker != nil
  }

  /// Whether one line names a talk and who gives it.
  static func isWhole(_ line: TalkLine, _ blocks: [Block]) -> Bool {
    guard line.field == nil, line.range.count <= 400,
      let talk = TalkRecord(lines: [line]).read(blocks, columns: [])
    else { return false }
    return talk.title != nil && talk.speaker != nil
  }
}
