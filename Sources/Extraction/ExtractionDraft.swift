package import Bibliography
package import Documents

/// A document on its way to an ``ExtractedDocument``: what the extractors share.
///
/// Each extractor reads ``blocks`` and ``sections`` and appends to ``extracted``; they run in a
/// fixed order, so that later ones see what earlier ones found.
package struct ExtractionDraft: Sendable {
  package let document: Document
  /// The document's blocks, split where a line inside a paragraph is a heading.
  package let blocks: [Block]
  /// The sections in reading order; together they cover every block.
  package let sections: [Section]
  package var extracted: ExtractedDocument
  /// Which passages belong to which talk, for the extractors that read them.
  package var talkListing = TalkListing()

  /// Finds the sections of a document; nothing is extracted yet.
  ///
  /// - Parameter document: the document to extract from.
  /// - Complexity: O(*n*) in the number of bytes.
  package init(_ document: Document) {
    self.document = document
    let outline = SectionFinder.find(document)
    blocks = outline.blocks
    sections = outline.sections
    extracted = ExtractedDocument(id: document.id, diagnostics: document.diagnostics)
  }

  /// Adds a mention and gives its index.
  @discardableResult
  package mutating func add(_ mention: Mention) -> Int {
    extracted.mentions.append(mention)
    return extracted.mentions.count - 1
  }

  /// The section that a block lies in.
  ///
  /// - Complexity: O(log *sections*).
  package func section(ofBlock index: Int) -> Section? {
    var low = 0
    var high = sections.count
    while low < high {
      let middle = (low + high) / 2
      if sections[middle].blocks.upperBound <= index { low = middle + 1 } else { high = middle }
    }
    return low < sections.count && sections[low].blocks.contains(index) ? sections[low] : nil
  }
}
