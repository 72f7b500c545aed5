package import Documents

/// The tokens of a page with their features, for the tool that trains the model of talks.
package struct TalkTrainingPage {
  package struct Row {
    /// The token as the page has it.
    package let text: [UInt8]
    package let features: [UInt32]
  }

  /// The rows in the order of the page; none where the page is too long.
  package private(set) var rows: [Row] = []

  /// Reads a document as ``TalkExtractor`` does.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  package init(_ document: Document) {
    var draft = ExtractionDraft(document)
    DocumentKindFinder.run(&draft)
    WorkExtractor.run(&draft)
    OwnerFinder.run(&draft)
    WrappedLines.join(&draft, in: draft.blocks.indices, ofItemsOnly: true)
    guard let page = PageTokens(draft.blocks) else { return }
    let features = TalkFeatures(page, draft.blocks)
    rows = page.tokens.enumerated().map { index, token in
      Row(
        text: Array(draft.blocks[token.block].text[token.range]),
        features: features.features(ofLine: page.line[index])
          + features.features(ofRun: page.run[index]) + features.features(ofToken: index))
    }
  }
}
