import Bibliography

/// Reads web pages: the words that a person sees, in blocks.
///
/// Scripts, styles, hidden elements and navigation are left out. Rows of tables and definition lists
/// have their cells between tabs, layout tables are taken apart, and elements that repeat become one
/// block each with a line for every part.
package enum HTMLReader {
  /// Reads a page.
  ///
  /// - Parameters:
  ///   - source: the text of the file.
  ///   - id: the document's id.
  /// - Returns: the document, whose source are the words of the page; see ``Document/lineMarks``.
  /// - Complexity: O(*n*) in the number of bytes, for pages that are not deeply nested.
  package static func read(_ source: SourceText, id: String) -> Document {
    let bytes = HTMLEndTags.completed(
      HTMLReferences.closed(
        HTMLConditions.commented(HTMLTemplate.filled(HTMLServerCode.removed(from: source.bytes)))))
    let areOpen = HTMLEndTags.leaveParagraphsOpen(bytes)
    var builder = HTMLBlockBuilder(areParagraphsOpen: areOpen)
    let stoppedAt = HTMLParser.parse(bytes, into: &builder)
    var blocks = builder.finish()
    if builder.foldedCount > 400, builder.foldedCount > builder.wordCount {
      // Most of the page waits for a script to show it.
      builder = HTMLBlockBuilder(unfolds: true, areParagraphsOpen: areOpen)
      _ = HTMLParser.parse(bytes, into: &builder)
      blocks = builder.finish()
    }
    if blocks.isEmpty {
      // A page that is nothing but what looks like navigation.
      builder = HTMLBlockBuilder(keepsNavigation: true, areParagraphsOpen: areOpen)
      _ = HTMLParser.parse(bytes, into: &builder)
      blocks = builder.finish()
    }
    var diagnostics = source.diagnostics
    if let stoppedAt {
      diagnostics.append(
        Diagnostic(
          severity: .warning, code: "nested-too-deep", document: id, line: stoppedAt,
          summary: "The elements are nested more than \(HTMLParser.deepestElement) deep; what "
            + "follows was not read.",
          remedy: "Save the page again from a browser, or as text."))
    }
    if builder.isCutShort {
      diagnostics.append(
        Diagnostic(
          severity: .warning, code: "read-in-part", document: id,
          summary: "The page has more than \(HTMLBlockBuilder.longestText >> 20) MB of words; the "
            + "rest was not read.",
          remedy: "Split it into several pages."))
    }
    if builder.recordsLeftOut > 0 {
      diagnostics.append(
        Diagnostic(
          severity: .note, code: "records-shown", document: id,
          summary: "The page shows \(builder.recordsLeftOut) BibTeX "
            + (builder.recordsLeftOut == 1 ? "record, which was" : "records, which were")
            + " left out, as pages show them beside the entries.",
          remedy: "Save the records as a .bib file where the page doesn't list their works."))
    }
    blocks = HTMLHeadings.told(HTMLRecords.join(blocks))
    var drafts = HTMLLink.withoutNavigation(blocks).map(\.draft)
    if let title = builder.title, isTelling(title, over: drafts.prefix(3)) {
      drafts.insert(title, at: 0)
    }
    if let name = builder.siteName.person, !isNamed(name, in: drafts.prefix(4)) {
      drafts.insert(name, at: 0)
    }
    return ReadingText.document(id: id, format: "html", blocks: drafts, diagnostics: diagnostics)
  }

  /// Whether the first blocks of a page have the name of its site.
  ///
  /// A long text may be the first entry of a list, which names its owner beside others: it has the name where
  /// it begins with that, as "I am Ada Quill, …" does.
  private static func isNamed(_ name: DraftBlock, in blocks: ArraySlice<DraftBlock>) -> Bool {
    let names = TextFolding.words(String(decoding: name.text, as: UTF8.self))
    let words = Set(names)
    return blocks.contains { block in
      let own = TextFolding.words(String(decoding: block.text, as: UTF8.self))
      guard words.isSubset(of: own) else { return false }
      if case .heading = block.kind { return true }
      return block.text.count <= 80
        || own.prefix(names.count + 2).firstRange(of: names) != nil
    }
  }

  /// Whether the page's title says something that its first blocks don't.
  private static func isTelling(_ title: DraftBlock, over blocks: ArraySlice<DraftBlock>) -> Bool {
    let text = String(decoding: title.text, as: UTF8.self).lowercased().trimmed()
    let idle = ["home", "index", "untitled", "untitled document", "new page 1", "homepage"]
    guard !text.isEmpty, !idle.contains(String(text)) else { return false }
    // A page's name beside its owner's: "Jane Doe: Talks".
    let isListing = ["talks", "exposés", "seminar", "colloqui", "vorträge", "lectures"]
      .contains { text.contains($0) }
    let titleWords = TextFolding.words(String(decoding: title.text, as: UTF8.self))
    return !blocks.contains { block in
      if PageLabel.isLabel(block.text), !PageLabel.isLabel(title.text) { return false }
      guard block.kind != .heading(level: 1) || isListing else { return true }
      let words = TextFolding.words(String(decoding: block.text, as: UTF8.self))
      if words == titleWords { return true }
      // "Talks" below "Jane Doe: Talks" says less than the title; "Jane Doe" says the same.
      return block.kind == .heading(level: 2) && words.count > 1
        && titleWords.firstRange(of: words) != nil
    }
  }
}
