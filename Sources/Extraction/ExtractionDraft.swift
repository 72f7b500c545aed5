package import Bibliography
package import Documents

/// A document on its way to an ``ExtractedDocument``: what the extractors share.
///
/// Each extractor reads ``blocks`` and ``sections`` and appends to ``extracted``; they run in a
/// fixed order, so that later ones see what earlier ones found.
package struct ExtractionDraft: Sendable {
  package let document: Document
  /// The document's blocks, split where a line inside a paragraph is a heading.
  package private(set) var blocks: [Block]
  /// The sections in reading order; together they cover every block.
  package let sections: [Section]
  package let catalogues: Catalogues
  package var extracted: ExtractedDocument
  /// Which passages belong to which talk, for the extractors that read them.
  package var talkListing = TalkListing()

  /// Finds the sections of a document; nothing is extracted yet.
  ///
  /// - Parameters:
  ///   - document: the document to extract from.
  ///   - catalogues: what is known beforehand.
  /// - Complexity: O(*n*) in the number of bytes.
  package init(_ document: Document, catalogues: Catalogues = Catalogues()) {
    self.document = document
    self.catalogues = catalogues
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

  /// Puts spaces for the line breaks in a range of a block's text.
  mutating func joinLines(ofBlock index: Int, in range: Range<Int>) {
    for place in range where blocks[index].text[place] == 0x0A { blocks[index].text[place] = 0x20 }
  }

  /// Puts spaces for the bytes of a range of a block, and a mark for the first.
  mutating func blank(ofBlock index: Int, in range: Range<Int>, leaving mark: UInt8 = 0x20) {
    for place in range { blocks[index].text[place] = place == range.lowerBound ? mark : 0x20 }
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

/// The catalogues that extraction looks things up in; it works without them, less well.
package struct Catalogues: Sendable {
  package var systems: SystemCatalogue
  package var institutions: InstitutionNormalizer

  package init(
    systems: SystemCatalogue = .standard, institutions: InstitutionNormalizer = .standard
  ) {
    self.systems = systems
    self.institutions = institutions
  }
}
