import Bibliography
import Documents

/// Reads tables that have a row for each part of a talk, its label in the first of two cells: "Speaker | Jane
/// Doe" above "Title | On Sorting".
enum RowLabels {
  private static let longest = 24

  /// Words that say what a row of a timetable is, as well as what it holds: "Talk | Jane Doe".
  private static let sorts: Set<String> = [
    "talk", "talks", "lecture", "seminar", "presentation", "vortrag", "public lecture",
    "public talk", "keynote", "keynote speaker", "invited speaker", "guest", "guest speaker",
    "what", "was", "who", "wer", "qui",
  ]

  /// The lines, with such rows as labelled ones; as they are where no table has titles and speakers alike.
  ///
  /// - Complexity: O(*n*) in the bytes of the rows.
  static func settled(_ lines: [TalkLine], _ blocks: [Block]) -> [TalkLine] {
    var labels: [Int: TalkField] = [:]
    var rows = 0
    for (index, line) in lines.enumerated() where line.isRow && line.isFirst {
      guard let (label, content) = cells(line, blocks) else { continue }
      rows += 1
      if let field = field(label, blocks[line.block]),
        // The head of a table names its columns.
        TalkField.named(blocks[line.block].string(in: content.prefix(40))) == nil
      {
        labels[index] = field
      }
    }
    let titles = labels.values.count { $0 == .title }
    let speakers = labels.values.count { $0 == .speaker }
    guard titles > 0, speakers > 0, max(titles, speakers) <= 2 * min(titles, speakers),
      labels.count >= 3, labels.count * 2 >= rows
    else { return lines }
    return relabelled(lines, labels, blocks)
  }

  /// The talks, with those in their place whose title stands in a row behind its label.
  static func inPlace(_ talks: [TalkDraft], _ blocks: [Block]) -> [TalkDraft] {
    talks.map { talk in
      var talk = talk
      if talk.isTitleLabelled, let title = talk.title, blocks[title.block].kind == .row {
        talk.isInPlace = true
      }
      return talk
    }
  }

  private static func relabelled(
    _ lines: [TalkLine], _ labels: [Int: TalkField], _ blocks: [Block]
  ) -> [TalkLine] {
    var out = lines
    /// The field of the row above; nil where that has no label and follows none.
    var above: TalkField?
    for index in lines.indices {
      let line = lines[index]
      guard line.isRow else {
        above = nil
        continue
      }
      if line.isFirst {
        guard let (label, content) = cells(line, blocks) else {
          above = nil
          continue
        }
        // "Resources" below "Title" is a part of no known sort.
        above = labels[index] ?? (above != nil && isLabel(label, blocks[line.block]) ? .other : nil)
        guard let field = above else { continue }
        (out[index].field, out[index].content, out[index].isRow) = (field, content, false)
      } else if let field = above {
        out[index].isRow = false
        switch field {
        case .abstract, .bio: break
        case .speaker: out[index].field = .affiliation
        default: out[index].field = .other
        }
      }
    }
    return out
  }

  /// The two cells of a row; nil where it has more or less, or an empty one.
  private static func cells(
    _ line: TalkLine, _ blocks: [Block]
  ) -> (label: Range<Int>, content: Range<Int>)? {
    let block = blocks[line.block]
    guard let tab = block.text[line.range].firstIndex(of: 0x09),
      !block.text[tab + 1..<line.range.upperBound].contains(0x09)
    else { return nil }
    let label = block.trimmed(line.range.lowerBound..<tab)
    let content = block.trimmed(tab + 1..<line.range.upperBound)
    return label.isEmpty || content.isEmpty ? nil : (label, content)
  }

  /// Whether a first cell may be a label: not a day, which the next talk begins with, or somebody's name.
  private static func isLabel(_ label: Range<Int>, _ block: Block) -> Bool {
    guard label.count <= longest else { return false }
    let text = TokenizedText(block.text, in: label)
    return !text.tokens.contains { $0.kind == .number }
      && NameScanner.name(in: text, at: 0)?.tokens.upperBound != text.tokens.count
  }

  private static func field(_ label: Range<Int>, _ block: Block) -> TalkField? {
    guard label.count <= longest else { return nil }
    let string = block.string(in: label)
    return sorts.contains(TextFolding.spaced(string)) ? nil : TalkField.named(string)
  }
}
