/// Tables: drawn ones, ruled ones, and those of lists and of values.
extension ReSTParser {
  /// Writes a cell, whose lines are put behind those of the file while it is read.
  private mutating func cell(_ content: [ReSTLine], isHead: Bool, columns: Int = 1, _ line: Int) {
    let name = isHead ? "th" : "td"
    var attributes = HTMLAttributes()
    attributes.columnSpan = columns
    open(name, line, attributes)
    openCells += 1
    let start = lines.count
    lines += content
    blocks(start..<lines.count)
    lines.removeSubrange(start...)
    openCells -= 1
    close(name, line)
  }

  /// A cell that is a range of lines.
  private mutating func cell(_ range: Range<Int>, isHead: Bool) {
    guard let first = range.first else { return }
    let name = isHead ? "th" : "td"
    let line = lines[first].number
    open(name, line)
    openCells += 1
    blocks(range)
    openCells -= 1
    close(name, line)
  }

  // MARK: drawn tables

  /// Reads a table that is drawn with "+---+" and gives the line behind it; nil where there is none.
  mutating func gridTable(_ start: Int, _ end: Int) -> Int? {
    guard isRule(lines[start]) else { return nil }
    let indent = lines[start].indent
    var next = start + 1
    while next < end, !lines[next].isBlank, lines[next].indent == indent,
      [0x2B, 0x7C].contains(source[lines[next].start])
    {
      next += 1
    }
    guard next - start >= 3 else { return nil }
    isHead = false
    var columns = Set<Int>()
    for index in start..<next where isRule(lines[index]) {
      for (column, place) in ReSTColumns(source, lines[index]) where source[place] == 0x2B {
        columns.insert(column)
      }
    }
    let headEnd = (start..<next).first {
      source[lines[$0].range].prefix(3).contains(0x3D) && source[lines[$0].start] == 0x2B
    }
    var grid = ReSTGrid(source, columns: columns.sorted().prefix(ReSTGrid.mostColumns))
    open("table", lines[start].number)
    for index in start + 1..<next {
      guard let row = grid.add(lines[index]) else { continue }
      let line = lines[index].number
      open("tr", row.line)
      for part in row.cells {
        cell(
          part.lines, isHead: headEnd.map { index <= $0 } ?? false, columns: part.columns, row.line)
      }
      close("tr", line)
    }
    close("table", lines[start].number)
    return next
  }

  /// Whether a line rules a table over all of its columns: "+---+---+".
  private func isRule(_ line: ReSTLine) -> Bool {
    guard line.end - line.start >= 3, source[line.start] == 0x2B, source[line.end - 1] == 0x2B
    else {
      return false
    }
    let mark = source[line.start + 1]
    return (mark == 0x2D || mark == 0x3D)
      && source[line.range].allSatisfy { $0 == mark || $0 == 0x2B }
  }

  // MARK: ruled tables

  /// Where the columns of a table begin that are ruled with "===  ===".
  private func ruled(_ line: ReSTLine, by mark: UInt8) -> [Int]? {
    var columns: [Int] = []
    var before: UInt8 = 0x20
    for (column, byte) in source[line.range].enumerated() {
      guard byte == mark || byte == 0x20 else { return nil }
      if byte == mark, before == 0x20 { columns.append(column) }
      before = byte
    }
    return columns.count >= 2 && columns.count <= ReSTGrid.mostColumns ? columns : nil
  }

  mutating func simpleTable(_ start: Int, _ end: Int) -> Int? {
    guard let columns = ruled(lines[start], by: 0x3D) else { return nil }
    var rules: [Int] = []
    var next = start + 1
    while next < end, rules.count < 2 {
      if !lines[next].isBlank, source[lines[next].start] == 0x3D,
        ruled(lines[next], by: 0x3D) != nil
      {
        rules.append(next)
        if next + 1 == end || lines[next + 1].isBlank { break }
      }
      next += 1
    }
    let close = rules.last ?? paragraphEnd(start, end)
    isHead = false
    let indent = lines[start].indent
    let headEnd = rules.count > 1 ? rules[0] : start
    open("table", lines[start].number)
    var row: [ReSTRuledCell] = []
    for index in start + 1..<close {
      let line = lines[index]
      let isHead = index <= headEnd
      if line.isBlank {
        for number in row.indices { row[number].lines.append(line) }
        continue
      }
      if ruled(line, by: 0x3D) != nil || ruled(line, by: 0x2D) != nil {
        write(&row, isHead: isHead)
        continue
      }
      let cells = ReSTRuledCell.cells(source, line, columns, margin: indent)
      if row.isEmpty || cells.first?.lines.first?.isBlank == false {
        write(&row, isHead: isHead)
        row = cells
      } else {
        for part in cells {
          guard let number = row.lastIndex(where: { $0.column <= part.column }) else { continue }
          row[number].lines += part.lines
        }
      }
    }
    write(&row, isHead: close <= headEnd)
    self.close("table", lines[start].number)
    return rules.isEmpty ? close : close + 1
  }

  private mutating func write(_ row: inout [ReSTRuledCell], isHead: Bool) {
    guard let line = row.first?.lines.first?.number else { return }
    open("tr", line)
    for part in row { cell(part.lines, isHead: isHead, columns: part.columns, line) }
    close("tr", line)
    row = []
  }

  // MARK: tables of lists and of values

  /// Items of items: each outer one is a row, each inner one a cell.
  mutating func listTable(_ parts: Parts, _ body: Range<Int>, _ line: Int) {
    let heads = parts.option("header-rows").map { number(in: $0) } ?? 0
    var rows = 0
    open("table", line)
    var index = skipBlanks(body.lowerBound, body.upperBound)
    let indent = index < body.upperBound ? lines[index].indent : 0
    while index < body.upperBound, lines[index].indent == indent,
      let text = ReSTLine.bullet(source, lines[index])
    {
      let end = bodyEnd(index, body.upperBound)
      let rowLine = lines[index].number
      lines[index] = lines[index].behind(text, source)
      open("tr", rowLine)
      let inner = lines[index].indent
      while index < end, lines[index].indent == inner,
        let text = ReSTLine.bullet(source, lines[index])
      {
        let close = bodyEnd(index, end)
        lines[index] = lines[index].behind(text, source)
        cell(index..<close, isHead: rows < heads)
        index = close
      }
      close("tr", rowLine)
      rows += 1
      index = end
    }
    close("table", line)
  }

  private func number(in field: Field) -> Int {
    Int(String(decoding: words(field.lines.prefix(1)), as: UTF8.self)) ?? 0
  }

  /// Values between commas, those with commas or line ends of their own between quotes.
  mutating func valueTable(_ parts: Parts, _ line: Int) {
    var separator: UInt8 = 0x2C
    if let field = parts.option("delim") ?? parts.option("delimiter") {
      let words = words(field.lines.prefix(1))
      separator = words == Array("tab".utf8) ? 0x09 : words.first ?? 0x20
    }
    open("table", line)
    if let header = parts.option("header") {
      values(header.lines, separator, isHead: true)
    }
    let heads = parts.option("header-rows").map { number(in: $0) } ?? 0
    values(parts.content, separator, heads: heads)
    close("table", line)
  }

  private mutating func values(
    _ range: Range<Int>, _ separator: UInt8, isHead: Bool = false, heads: Int = 0
  ) {
    var row: [(words: [UInt8], line: Int)] = []
    var value: [UInt8] = []
    var inQuotes = false
    var rows = 0
    var line = 0
    for index in range {
      if lines[index].isBlank, !inQuotes { continue }
      if !inQuotes { line = lines[index].number }
      var place = lines[index].start
      let end = lines[index].end
      while place < end {
        let byte = source[place]
        if byte == 0x22 {
          if inQuotes, place + 1 < end, source[place + 1] == 0x22 {
            value.append(0x22)
            place += 1
          } else if inQuotes || value.allSatisfy({ $0 <= 0x20 }) {
            inQuotes.toggle()
          } else {
            value.append(byte)
          }
        } else if byte == separator, !inQuotes {
          row.append((value, line))
          value = []
          line = lines[index].number
        } else {
          value.append(byte)
        }
        place += 1
      }
      if inQuotes {
        value.append(0x0A)
        continue
      }
      row.append((value, line))
      value = []
      write(row, isHead: isHead || rows < heads)
      row = []
      rows += 1
    }
    if !value.isEmpty { row.append((value, line)) }
    write(row, isHead: isHead || rows < heads)
  }

  private mutating func write(_ row: [(words: [UInt8], line: Int)], isHead: Bool) {
    guard let first = row.first else { return }
    let name = isHead ? "th" : "td"
    open("tr", first.line)
    for (words, line) in row {
      open(name, line)
      inline(words, line: line)
      close(name, line)
    }
    close("tr", first.line)
  }
}
