package import Bibliography
package import Documents

/// Reads a document: who owns it, which works, talks, relations and systems it speaks of.
public enum Extractor {
  /// Extracts everything from one document.
  ///
  /// - Parameters:
  ///   - document: the document as its reader gave it.
  ///   - catalogues: what is known beforehand of systems and institutions.
  /// - Returns: what was found; problems are in its diagnostics, never thrown.
  /// - Complexity: O(*n*) in the size of the document, for documents with short lines.
  package static func extract(
    _ document: Document, catalogues: Catalogues = Catalogues()
  ) -> ExtractedDocument {
    var draft = ExtractionDraft(document, catalogues: catalogues)
    DocumentKindFinder.run(&draft)
    WorkExtractor.run(&draft)
    DegreeTheses.run(&draft)
    OwnerFinder.run(&draft)
    if OwnerHint(draft) == nil { DegreeTheses.run(&draft) }
    ProseWorks.run(&draft)
    TalkExtractor.run(&draft)
    RelationExtractor.run(&draft)
    AffiliationExtractor.run(&draft)
    RelationDating.run(&draft)
    TopicExtractor.run(&draft)
    SystemExtractor.run(&draft)
    MissedPassages.run(&draft)
    return draft.extracted
  }
}
