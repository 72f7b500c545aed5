import Bibliography
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
  /// - Parameters:
  ///   - document: a page of talks.
  ///   - bytes: the bytes of a model of one pass, for the features of the second one; those of the first
  ///     one where nil.
  ///   - areRulesNew: whether the rules were not made with the page at hand, so that what they read says
  ///     how far they are to be trusted; the second pass doesn't look at it elsewhere.
  /// - Complexity: O(*n*) in the number of bytes.
  package init(_ document: Document, model bytes: [UInt8]? = nil, areRulesNew: Bool = false) {
    var draft = ExtractionDraft(document)
    DocumentKindFinder.run(&draft)
    WorkExtractor.run(&draft)
    OwnerFinder.run(&draft)
    WrappedLines.join(&draft, in: draft.blocks.indices, ofItemsOnly: true)
    guard let page = PageTokens(draft.blocks) else { return }
    let features = TalkFeatures(page, draft.blocks)
    var agreement: PageAgreement?
    if let bytes {
      guard let model = TalkModel(bytes), let first = TalkLabeller(draft.blocks, model: model)
      else { return }
      agreement = PageAgreement(
        page, features, first.marginals, areRulesNew ? rules(draft) : nil)
    }
    rows = page.tokens.enumerated().map { index, token in
      Row(
        text: Array(draft.blocks[token.block].text[token.range]),
        features: features.features(ofLine: page.line[index])
          + features.features(ofRun: page.run[index]) + features.features(ofToken: index)
          + (agreement?.features(ofToken: index) ?? []))
    }
  }

  private func rules(_ draft: ExtractionDraft) -> [TalkDraft]? {
    var draft = draft
    if [.unknown, .statement, .references].contains(draft.extracted.kind) {
      draft.extracted.kind = .talks
    }
    return draft.extracted.kind == .talks ? TalkExtractor.read(&draft)?.talks : nil
  }
}
