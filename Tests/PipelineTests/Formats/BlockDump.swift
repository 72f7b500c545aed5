import Documents

/// The blocks of a document as text for golden files.
enum BlockDump {
  static func text(_ document: Document) -> String {
    document.blocks.map(line).joined(separator: "\n") + "\n"
  }

  private static func line(_ block: Block) -> String {
    let kind =
      switch block.kind {
      case .heading(let level): "heading \(level)"
      case .paragraph: "paragraph"
      case .listItem(let marker): "item \(marker)"
      case .row: "row"
      }
    let page = block.page.map { "p\($0) " } ?? ""
    var out =
      "\(page)\(kind): " + block.string.replacing("\n", with: "⏎").replacing("\t", with: "⇥")
    for mark in block.emphasis {
      let words = block.string(in: mark.range).replacing("\n", with: "⏎")
      out += "\n    \(mark.style): \(words)"
    }
    return out
  }
}
