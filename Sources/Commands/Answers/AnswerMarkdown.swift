import Bibliography

extension Answer {
  /// The answer for people: tables whose evidence is numbered and quoted at the end.
  func markdown() -> String {
    var sources = SourceList()
    var lines = ["# \(Self.plain(title))", ""]
    for note in notes { lines += [Self.plain(note), ""] }
    for table in tables {
      lines += ["## \(Self.plain(table.title))", ""]
      guard !table.rows.isEmpty else {
        lines += [table.ifEmpty, ""]
        continue
      }
      lines.append(
        "| " + table.columns.map { Self.plain($0.title) }.joined(separator: " | ") + " |")
      lines.append("|" + String(repeating: " --- |", count: table.columns.count))
      for row in table.rows {
        let cells = row.map { Self.markdown($0, &sources) }
        lines.append("| " + cells.joined(separator: " | ") + " |")
      }
      lines.append("")
    }
    if !sources.items.isEmpty {
      lines += ["## Sources", ""]
      for (index, item) in sources.items.enumerated() {
        let page = item.page.map { ", page \($0)" } ?? ""
        lines.append(
          "\(index + 1). \(Self.plain(item.document))\(page), line \(item.line): "
            + "“\(Self.plain(item.quote))”")
      }
      lines.append("")
    }
    return lines.joined(separator: "\n")
  }

  /// Evidence, numbered in the order in which it is first named.
  private struct SourceList {
    var items: [Evidence] = []
    var numbers: [Evidence: Int] = [:]

    mutating func number(_ item: Evidence) -> Int {
      if let known = numbers[item] { return known }
      items.append(item)
      numbers[item] = items.count
      return items.count
    }
  }

  private static func markdown(_ cell: Cell, _ sources: inout SourceList) -> String {
    switch cell {
    case .none: return "–"
    case .text(let text): return plain(text)
    case .integer(let number): return String(number)
    case .decimal(let number): return shown(number)
    case .flag(let flag): return flag ? "yes" : "no"
    case .reference(let reference): return plain(reference.label)
    case .references(let list):
      return list.isEmpty ? "–" : list.map { plain($0.label) }.joined(separator: "; ")
    case .texts(let list): return list.isEmpty ? "–" : list.map(plain).joined(separator: "; ")
    case .integers(let list):
      return list.isEmpty ? "–" : list.map(String.init).joined(separator: ", ")
    case .evidence(let list):
      let numbers = list.map { sources.number($0) }.sorted()
      return numbers.isEmpty ? "–" : numbers.map { "[\($0)]" }.joined(separator: " ")
    }
  }

  /// A number with at most two decimals.
  static func shown(_ number: Double) -> String {
    let hundredths = Int((abs(number) * 100).rounded())
    let sign = number < 0 && hundredths > 0 ? "−" : ""
    let rest = hundredths % 100
    if rest == 0 { return "\(sign)\(hundredths / 100)" }
    let digits = rest % 10 == 0 ? "\(rest / 10)" : (rest < 10 ? "0\(rest)" : "\(rest)")
    return "\(sign)\(hundredths / 100).\(digits)"
  }

  /// Text that Markdown shows as it stands, on one line.
  static func plain(_ text: String) -> String {
    var out = ""
    for character in text {
      if "\\`*_|<>[]#".contains(character) { out.append("\\") }
      out.append(character.isNewline || character == "\t" ? " " : character)
    }
    return out
  }
}
