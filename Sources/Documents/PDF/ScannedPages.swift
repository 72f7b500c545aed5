/// Reads the text that optical character recognition found on the pages of a document.
enum ScannedPages {
  /// The pages as one document; every block knows its page.
  ///
  /// - Parameters:
  ///   - pages: the text of each page.
  ///   - id: the document's id.
  /// - Returns: the document.
  /// - Throws: ``SourceText/Refusal`` where no page has text.
  static func read(_ pages: [[UInt8]], id: String) throws(SourceText.Refusal) -> Document {
    let whole = try SourceText(decoding: Array(pages.joined(separator: [0x0A, 0x0A])), id: id)
    var source: [UInt8] = []
    var blocks: [Block] = []
    for (number, page) in pages.enumerated() {
      guard let text = try? SourceText(decoding: page, id: id) else { continue }
      if !source.isEmpty { source.append(contentsOf: [0x0A, 0x0A]) }
      let base = source.count
      source.append(contentsOf: text.bytes)
      for var block in TextReader.read(text, id: id).blocks {
        block.offsets = block.offsets.map { $0 + base }
        block.page = number + 1
        blocks.append(block)
      }
    }
    return Document(
      id: id, format: "text", source: source, blocks: blocks, diagnostics: whole.diagnostics)
  }
}
