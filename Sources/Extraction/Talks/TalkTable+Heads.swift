import Bibliography
import Documents

/// Heads that name more than one title: of two talks a row, or of a topic and a paper.
extension TalkTable {
  /// The fields of the second talk of a row, whose head names two speakers and two titles alike: "Speaker 1
  /// | Title 1 | Speaker 2 | Title 2"; empty elsewhere.
  static func second(
    of block: Block, _ range: Range<Int>, _ first: [TalkField?]
  ) -> [TalkField?] {
    let all = cells(of: block, range).map { TalkField.named(block.string(in: $0)) }
    guard all.count == first.count else { return [] }
    let fields = all.indices.map { index -> TalkField? in
      guard all[index] == .speaker || all[index] == .title else { return all[index] }
      return first[index] == all[index] ? .other : all[index]
    }
    let isSecond = [TalkField.speaker, .title].allSatisfy { field in
      fields.count(where: { $0 == field }) == 1 && first.contains(field)
    }
    return isSecond ? fields : []
  }

  private static let topics: Set<String> = [
    "topic", "topics", "subject", "theme", "area", "thema", "sujet", "tema", "presentation",
  ]
  private static let papers: Set<String> = [
    "paper", "papers", "article", "paper title", "reading", "readings", "paper s", "publication",
    "agenda", "content", "contents",
  ]
  private static let mostRows = 60

  /// The fields of a head with the column of papers as that of titles, where these are longer than the
  /// topics that stand in another: "Topic | Paper | Presenter".
  ///
  /// - Complexity: O(*n*) in the bytes of the rows looked at.
  static func withTopics(
    _ fields: [TalkField?], _ head: TalkLine, _ lines: [TalkLine], _ blocks: [Block]
  ) -> [TalkField?] {
    let block = blocks[head.block]
    let words = cells(of: block, head.range).map { TextFolding.spaced(block.string(in: $0)) }
    guard words.count == fields.count,
      let topic = words.firstIndex(where: topics.contains), fields[topic] == .title,
      let paper = words.firstIndex(where: papers.contains)
    else { return fields }
    var bytes = (topics: 0, papers: 0)
    var filled = (topics: 0, papers: 0)
    var several = 0
    for (row, text) in rows(of: fields.count, below: head, lines, blocks) {
      if !row[topic].isEmpty { filled.topics += 1 }
      if !row[paper].isEmpty { filled.papers += 1 }
      bytes = (bytes.topics + row[topic].count, bytes.papers + row[paper].count)
      if text[row[paper]].contains(0x3B) { several += 1 }
    }
    // Where each talk is on several papers, it has its own name.
    guard filled.papers >= 2, filled.papers * 2 > filled.topics, several * 2 < filled.papers,
      bytes.papers >= 16 * filled.papers,
      bytes.papers * filled.topics > bytes.topics * filled.papers
    else { return fields }
    var out = fields
    (out[topic], out[paper]) = (.topic, .title)
    return out
  }

  /// The fields of a head without a column of titles that only counts the talks, and with the next one
  /// that titles may stand in: "Talk | Topic | Speaker" over "3 | Rows of mills | Ada Quill".
  ///
  /// - Complexity: O(*n*) in the bytes of the rows looked at.
  static func withoutCounts(
    _ fields: [TalkField?], _ head: TalkLine, _ lines: [TalkLine], _ blocks: [Block]
  ) -> [TalkField?] {
    let heads = cells(of: blocks[head.block], head.range)
    guard heads.count == fields.count, let title = fields.firstIndex(of: .title) else {
      return fields
    }
    var counts = 0
    for (row, text) in rows(of: fields.count, below: head, lines, blocks)
    where !row[title].isEmpty {
      guard EntryLine.isCounter(text[row[title]]) else { return fields }
      counts += 1
    }
    let next = heads.indices.first { index in
      index != title && fields[index] != .speaker
        && TalkField.column(blocks[head.block].string(in: heads[index])) == .title
    }
    guard counts >= 2, let next else { return fields }
    var out = fields
    (out[title], out[next]) = (.other, .title)
    return out
  }

  /// The cells of the first rows below a head that have as many as it, and the text that holds them.
  private static func rows(
    of count: Int, below head: TalkLine, _ lines: [TalkLine], _ blocks: [Block]
  ) -> [(cells: [Range<Int>], text: [UInt8])] {
    lines.prefix(mostRows).compactMap { line in
      let isHead = line.range == head.range && line.block == head.block
      guard !isHead, line.isRow || line.block != head.block else { return nil }
      let cells = cells(of: blocks[line.block], line.range)
      return cells.count == count ? (cells, blocks[line.block].text) : nil
    }
  }
}
