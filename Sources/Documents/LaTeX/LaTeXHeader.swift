/// What a document's preamble says of its author: the head of a CV or paper.
struct LaTeXHeader {
  var name: [DraftBlock] = []
  var title: DraftBlock?
  var lines: [DraftBlock] = []
  /// Whether the title is that of a paper, so that it stands over the author.
  var isPaper = false

  var isEmpty: Bool { name.isEmpty && title == nil && lines.isEmpty }

  /// The blocks of the head, the name first; nothing is left.
  mutating func flush() -> [DraftBlock] {
    let words = title.map { String(decoding: $0.text, as: UTF8.self).lowercased() } ?? ""
    let isPaper =
      isPaper && title != nil
      && !["curriculum", "vitae", "resume", "résumé"].contains(where: words.contains)
      && words != "cv" && !words.hasPrefix("cv ")
    var blocks: [DraftBlock] = []
    var lines = lines
    if isPaper {
      lines = name + lines
    } else if var heading = name.first {
      for part in name.dropFirst() {
        heading.space(line: part.firstLine)
        heading.append(part)
      }
      heading = heading.flattened([0x20])
      heading.kind = .heading(level: 1)
      blocks.append(heading)
    }
    if var title = title?.flattened([0x20]) {
      if blocks.isEmpty { title.kind = .heading(level: 1) }
      blocks.append(title)
    }
    if var details = lines.first {
      for line in lines.dropFirst() {
        details.lineBreak(line: line.firstLine)
        details.append(line)
      }
      details.kind = .paragraph
      blocks.append(details)
    }
    self = LaTeXHeader()
    return blocks
  }
}
