import Bibliography
import Documents

/// Tables of talks: their cells and heads.
enum TalkTable {
  /// The cells of a line: what stands between tabs or bars.
  static func cells(of block: Block, _ range: Range<Int>) -> [Range<Int>] {
    var out: [Range<Int>] = []
    var start = range.lowerBound
    for index in range where block.text[index] == 0x09 || block.text[index] == 0x7C {
      out.append(block.trimmed(start..<index))
      start = index + 1
    }
    out.append(block.trimmed(start..<range.upperBound))
    return out
  }

  /// The cell of a row that holds a passage; nil where none does.
  static func cell(of block: Block, holding range: Range<Int>) -> Range<Int>? {
    block.lines.first { $0.contains(range.lowerBound) }.flatMap { line in
      cells(of: block, line).first {
        $0.lowerBound <= range.lowerBound && $0.upperBound >= range.upperBound
      }
    }
  }

  /// The cells of a row below a head; a row that begins without a day, where the head has one, lost its
  /// empty first cell.
  static func cells(
    of block: Block, _ range: Range<Int>, _ columns: [TalkField?]
  ) -> [Range<Int>] {
    let cells = cells(of: block, range)
    guard cells.count >= 2, cells.count < columns.count, columns[0] == .date,
      date(in: TokenizedText(block.text, in: cells[0].prefix(60))) == nil
    else { return cells }
    return [range.lowerBound..<range.lowerBound] + cells
  }

  /// The fields that a table's head names; empty where a line is no head.
  static func head(of block: Block, _ range: Range<Int>) -> [TalkField?] {
    let cells = cells(of: block, range)
    guard cells.count >= 2 else { return [] }
    guard cells.allSatisfy({ $0.count <= 40 }) else { return [] }
    var fields = cells.map { TalkField.column(block.string(in: $0)) }
    // "Paper(s)"
    let words = cells.map { cell in
      TextFolding.words(block.string(in: cell)).filter { $0 != "s" }.joined(separator: " ")
    }
    for (index, word) in words.enumerated() {
      if ["name", "names", "who"].contains(word), !fields.contains(.speaker) {
        fields[index] = .speaker
      }
      if ["paper", "papers", "talk", "article", "paper title"].contains(word),
        !fields.contains(.title)
      {
        fields[index] = .title
      }
    }
    // Beside "Agenda" the presentations are files.
    if let agenda = words.firstIndex(of: "agenda"),
      !fields.contains(.title) || words.contains("presentation")
    {
      for index in fields.indices where fields[index] == .title { fields[index] = .other }
      fields[agenda] = .title
    }
    // "Title … Pre-talk title": the plain word is the talk's own column.
    for field in [TalkField.title, .speaker] where fields.count(where: { $0 == field }) > 1 {
      let plain = fields.indices.filter {
        fields[$0] == field && TalkField.named(words[$0]) == field
      }
      guard let kept = plain.first else { continue }
      for index in fields.indices where fields[index] == field && index != kept {
        fields[index] = .other
      }
    }
    let named = fields.compactMap(\.self)
    guard named.count * 2 > cells.count, named.contains(.title) || named.contains(.speaker) else {
      return []
    }
    return fields
  }

  /// Whether a row only names its columns, though not those of talks: "# | Time | Item".
  static func isPlainHead(_ block: Block, _ range: Range<Int>) -> Bool {
    let cells = cells(of: block, range).filter { !$0.isEmpty }
    return cells.count >= 2
      && cells.allSatisfy { cell in
        cell.count <= 14 && !block.text[cell].contains { (0x30...0x39).contains($0) }
      }
      && cells.contains {
        let field = TalkField.named(block.string(in: $0))
        return field == .time || field == .date
      }
  }

  /// The day that a row without other cells names for the rows below it: "Talks on Friday, March 3".
  static func loneDay(_ block: Block, _ range: Range<Int>) -> PartialDate? {
    let filled = cells(of: block, range).filter { !$0.isEmpty }
    guard filled.count == 1, filled[0].count <= 60 else { return nil }
    let text = TokenizedText(block.text, in: filled[0])
    guard text.tokens.count <= 9, let day = date(in: text), day.day != nil else { return nil }
    return day
  }

  /// The first date in a cell, from a token on.
  static func date(in text: TokenizedText, from start: Int = 0) -> PartialDate? {
    for index in text.tokens.indices.dropFirst(start) {
      if let (date, _) = DateScanner.date(in: text, at: index)
        ?? DateScanner.shortDate(in: text, at: index)
      {
        return date
      }
    }
    return nil
  }
}
