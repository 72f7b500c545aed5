import Bibliography
@testable import Documents

/// A document as text: for each block its line, kind and depth, its words, and what is set off.
enum BlockDump {
  static func text(_ document: Document) -> String {
    var lines: [String] = []
    for block in document.blocks {
      let line = block.offsets.first.map(document.line(at:)) ?? 0
      let kind =
        switch block.kind {
        case .heading(let level): "heading \(level)"
        case .paragraph: "paragraph"
        case .listItem(let marker): "item \(marker)"
        case .row: "row"
        }
      lines.append("\(line): \(kind)" + (block.depth > 0 ? ", depth \(block.depth)" : ""))
      for part in block.string.split(separator: "\n", omittingEmptySubsequences: false) {
        lines.append("    " + part.replacing("\t", with: " ⇥ "))
      }
      let marks = block.emphasis.map { "\($0.style) “\(block.string(in: $0.range))”" }
      if !marks.isEmpty { lines.append("  " + marks.joined(separator: ", ")) }
    }
    for diagnostic in document.diagnostics { lines.append(diagnostic.description) }
    return lines.joined(separator: "\n") + "\n"
  }
}
