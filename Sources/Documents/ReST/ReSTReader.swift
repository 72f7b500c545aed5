import Bibliography

/// Reads reStructuredText, the markup of Python's documentation and of the sites made with it.
///
/// What people see of such a file is the page that docutils makes of it. So ``ReSTParser`` opens and
/// closes the elements of that page, and ``HTMLBlockBuilder`` makes the blocks: lists, tables,
/// definitions and links are read as those of web pages are.
package enum ReSTReader {
  /// Reads a file.
  ///
  /// - Parameters:
  ///   - source: the text of the file.
  ///   - id: the document's id.
  /// - Returns: the document, whose source are the words of the file; see ``Document/lineMarks``.
  /// - Complexity: O(*n*) in the bytes of the file and of what its substitutions write, which is
  ///   limited.
  package static func read(_ source: SourceText, id: String) -> Document {
    var blocks = parse(source.bytes, keepsNavigation: false)
    if blocks.isEmpty {
      // A file that is nothing but what looks like navigation.
      blocks = parse(source.bytes, keepsNavigation: true)
    }
    blocks = HTMLHeadings.told(HTMLRecords.join(blocks))
    return ReadingText.document(
      id: id, format: "rst", blocks: HTMLLink.withoutNavigation(blocks).map(\.draft),
      diagnostics: source.diagnostics)
  }

  private static func parse(_ source: [UInt8], keepsNavigation: Bool) -> [HTMLBlock] {
    var parser = ReSTParser(source, keepsNavigation: keepsNavigation)
    return parser.parse()
  }

  /// Whether the first lines are plainly those of such a file: a directive that docutils knows, and a
  /// title between two lines of one mark or nothing but such markup in front.
  ///
  /// - Complexity: O(*n*) in the bytes of the sample.
  package static func opens(_ sample: FileSample) -> Bool {
    let head = sample.head
    guard sample.headContains("::"), !sample.headContains("```") else { return false }
    let lines = ReSTLine.lines(of: head)
    guard let first = lines.firstIndex(where: { !$0.isBlank }) else { return false }
    let opensWithMarkup = ReSTLine.explicitContent(head, lines[first]) != nil
    guard opensWithMarkup || ReSTLine.overlinedTitle(head, lines[first...].prefix(3)) != nil else {
      return false
    }
    return lines.contains { line in
      guard line.indent == 0, let content = ReSTLine.explicitContent(head, line),
        let directive = ReSTDirective(head, content)
      else { return false }
      return directive.kind != .unknown
    }
  }
}
