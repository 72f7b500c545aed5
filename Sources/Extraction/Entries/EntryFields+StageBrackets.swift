import Bibliography
import Documents

/// Brackets behind the authors that say how far a work has come, and where it was sent.
extension EntryFields {
  /// The longest such bracket.
  private static let longest = 100
  private static let places: Set<String> = ["at", "to", "by", "in", "for", "with"]

  /// Takes the sentence or quotation behind a bracket that tells the stage and the journal.
  ///
  /// As in "Quill, A., & Moss, B. (in revision at Mill Journal). Rows of mills. Preprint".
  mutating func takeBehindStageBracket(_ block: Block) -> Bool {
    let text = block.text
    guard let open = text.prefix(2_000).indices.dropFirst(5).first(where: { text[$0] == 0x28 }),
      let close = text[open...].prefix(Self.longest).firstIndex(of: 0x29),
      let source = Self.source(text[(open + 1)..<close]),
      let end = Self.listEnd(text, before: open),
      let start = text[(close + 1)...].prefix(4).firstIndex(where: {
        ![0x20, 0x2E, 0x2C, 0x3A, 0x29].contains($0)
      })
    else { return false }
    var found: Range<Int>
    if QuotedTitle.opens(text[start...]) {
      guard let quoted = QuotedTitle.range(in: text), quoted.lowerBound >= start,
        quoted.lowerBound <= start + 3
      else { return false }
      found = quoted
    } else {
      let stop = text.indices[start...].dropLast().first { index in
        [0x2E, 0x3F, 0x21].contains(text[index]) && text[index + 1] <= 0x20 && index >= start + 12
      }
      found = start..<(stop.map { text[$0] == 0x2E ? $0 : $0 + 1 } ?? text.count)
    }
    found = Self.trimmed(text, found)
    guard found.count >= 12, text[found].contains(0x20) else { return false }
    authors = 0..<end
    title = found
    venue = source
    return true
  }

  /// The journal that a text names behind a stage: "in revision at Mill Journal"; nil for other texts.
  private static func source(_ text: ArraySlice<UInt8>) -> Range<Int>? {
    var words: [ArraySlice<UInt8>] = []
    for word in text.split(separator: 0x20).prefix(6) {
      let key = TextFolding.key(String(decoding: word, as: UTF8.self))
      if places.contains(key), let first = words.first, let last = words.last,
        isStage(text[first.startIndex..<last.endIndex])
      {
        let rest = text[word.endIndex...].drop { $0 <= 0x20 }
        return rest.count >= 3 ? rest.indices : nil
      }
      words.append(word)
    }
    return nil
  }
}
