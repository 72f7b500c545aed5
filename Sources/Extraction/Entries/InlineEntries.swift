import Bibliography
import Documents

/// Groups lines into entries where an entry is a list item, a paragraph or a line.
enum InlineEntries {
  static func group(
    _ lines: [EntryLine], _ draft: ExtractionDraft, heading: String
  ) -> (entries: [Entry], leftOver: [Int]) {
    var groups: [(lines: [EntryLine], year: Int?)] = []
    var leftOver: [Int] = []
    var year: Int?
    let marked = lines.count { $0.marker != nil }
    let itemsRule = marked >= 2 && marked * 2 >= lines.count { $0.isFirstOfBlock }
    for line in lines {
      switch line.role {
      case .note: continue
      case .year(let value):
        year = value
        continue
      default: break
      }
      if let last = groups.last?.lines,
        !starts(line, after: last, draft, itemsRule: itemsRule)
      {
        groups[groups.count - 1].lines.append(line)
      } else {
        groups.append(([line], year))
      }
    }
    var entries: [Entry] = []
    for group in groups {
      var joiner = BlockJoiner()
      for line in group.lines { _ = joiner.append(draft.blocks[line.block], line.range) }
      let block = joiner.finish()
      guard block.text.count >= 20 else {
        leftOver.append(group.lines[0].block)
        continue
      }
      entries.append(
        Entry(
          block: block, parts: nil, marker: group.lines[0].marker, yearContext: group.year,
          heading: heading))
    }
    return (entries, leftOver)
  }

  /// Whether a line begins an entry of its own.
  private static func starts(
    _ line: EntryLine, after group: [EntryLine], _ draft: ExtractionDraft, itemsRule: Bool
  ) -> Bool {
    if line.marker != nil { return true }
    if case .venue = line.role { return false }
    guard let last = group.last else { return true }
    let text = draft.blocks[last.block].text
    let isOpen = !endsClosed(text, last.range)
    if line.block == last.block {
      // Lines of one block are one entry, unless each line is one.
      guard case .authorsFirst = line.role, !isOpen else { return false }
      return looksWhole(group, draft)
    }
    if isOpen && !looksWhole(group, draft) { return false }
    if itemsRule {
      // Between list items, a paragraph goes on with the item that it was broken off from.
      guard case .authorsFirst = line.role else { return false }
      return looksWhole(group, draft)
    }
    return looksWhole(group, draft) || line.isFirstOfBlock && !isOpen
  }

  private static func endsClosed(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    guard let last = range.last.map({ text[$0] }) else { return true }
    return last == 0x2E || last == 0x29 || last == 0x5D || (0x30...0x39).contains(last)
  }

  /// Whether the lines hold a year, as a whole entry does.
  private static func looksWhole(_ group: [EntryLine], _ draft: ExtractionDraft) -> Bool {
    group.contains { line in
      let text = draft.blocks[line.block].text[line.range]
      return YearScanner.last(in: text) != nil
    }
  }
}
