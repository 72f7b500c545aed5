import Bibliography
import Documents

/// Reading groups in which somebody leads each discussion: where no line names a speaker, "Moderator: Jane
/// Doe" does.
enum Moderators {
  private static let leading: Set<String> = ["moderator", "discussant", "facilitator"]

  /// The lines, with those who lead discussions as speakers where a page has no others; who wrote the paper
  /// ("By Jane Doe in ICML 2019") is left out in front of them.
  ///
  /// - Complexity: O(*n*) in the number of lines.
  static func asSpeakers(_ lines: [TalkLine], _ blocks: [Block]) -> [TalkLine] {
    guard !lines.contains(where: { $0.field == .speaker }) else { return lines }
    let led = lines.indices.filter { leads(lines[$0], blocks) }
    guard led.count >= 2 else { return lines }
    let papers = lines.indices.filter { isPaper(lines[$0], blocks) }
    let areTitled =
      papers.count >= 2 && papers.count <= 2 * led.count
      && !lines.contains { $0.field == .title }
    var out: [TalkLine] = []
    for (index, line) in lines.enumerated() {
      var line = line
      if areTitled, isPaper(line, blocks) { line.field = .title }
      if leads(line, blocks) {
        line.field = .speaker
        if let above = out.last, index > 0, above.range == lines[index - 1].range,
          above.block == lines[index - 1].block, namesAuthors(above, blocks)
        {
          out.removeLast()
        }
      }
      out.append(line)
    }
    return out
  }

  private static func leads(_ line: TalkLine, _ blocks: [Block]) -> Bool {
    (3...120).contains(line.content.count)
      && label(of: line, blocks).map(leading.contains) ?? false
  }

  /// Whether a line names the paper that is discussed, which stands in place of a title there.
  private static func isPaper(_ line: TalkLine, _ blocks: [Block]) -> Bool {
    (3...600).contains(line.content.count)
      && ["paper", "papers", "reading"].contains(label(of: line, blocks))
  }

  /// The label of a line that is none of a talk's parts elsewhere.
  private static func label(of line: TalkLine, _ blocks: [Block]) -> String? {
    guard line.field == .other, line.content.lowerBound > line.range.lowerBound else { return nil }
    return TextFolding.spaced(
      blocks[line.block].string(in: line.range.lowerBound..<line.content.lowerBound))
  }

  /// Whether a line is nothing but "By" and people, and where their paper was published.
  private static func namesAuthors(_ line: TalkLine, _ blocks: [Block]) -> Bool {
    guard line.field == nil, !line.isHeading else { return false }
    let text = TokenizedText(blocks[line.block].text, in: line.range)
    guard ["by", "von", "par"].contains(text.key(0)), let first = text[1] else { return false }
    return first.isWord && first.shape != .lower
  }
}
