import Bibliography

/// Reads the outlines of Emacs' Org mode.
///
/// What Org makes of an outline is mostly LaTeX, and much of a CV in Org is LaTeX already. So the
/// outline becomes a LaTeX source that has the same lines, as ``OrgTranslator`` writes it, and
/// ``LaTeXInterpreter`` carries that out: macros, environments that are begun in one block and ended
/// in another, and places in the file are as in LaTeX.
package enum OrgReader {
  /// Reads a file.
  ///
  /// - Parameters:
  ///   - source: the text of the file.
  ///   - id: the document's id.
  /// - Returns: the document, whose source are the words of the outline; see ``Document/lineMarks``.
  /// - Complexity: O(*n*) in the bytes of the file and of what its macros expand to, which is limited.
  package static func read(_ source: SourceText, id: String) -> Document {
    var translator = OrgTranslator(source.bytes)
    let latex = translator.translate()
    var interpreter = LaTeXInterpreter(latex)
    interpreter.run()
    var diagnostics = source.diagnostics
    for (line, reason) in interpreter.abandoned + (interpreter.stopped.map { [$0] } ?? []) {
      diagnostics.append(
        Diagnostic(
          severity: .warning, code: "read-in-part", document: id, line: line,
          summary: "The outline has \(reason); some of its text was left out.",
          remedy: "Mend the definition, or add the PDF that Org exports."))
    }
    diagnostics += elsewhere(interpreter.notRead, id)
    return ReadingText.document(
      id: id, format: "org", blocks: interpreter.writer.finish(), diagnostics: diagnostics)
  }

  /// What is exported but stands in other files.
  private static func elsewhere(
    _ notRead: [(line: Int, command: String, target: String)], _ id: String
  ) -> [Diagnostic] {
    notRead.prefix(20).map { item in
      item.command == "input" || item.command == "include"
        ? Diagnostic(
          severity: .warning, code: "input-not-read", document: id, line: item.line,
          summary: "The outline includes “\(item.target)”, which was not read as a part of it.",
          remedy: "Add that file as well, or the PDF that Org exports.")
        : Diagnostic(
          severity: .note, code: "bibliography-elsewhere", document: id, line: item.line,
          summary: "The outline cites “\(item.target)”, which is not part of this file.",
          remedy: "Put the .bib file beside it, or add the PDF that Org exports.")
    }
  }

  /// Whether the first lines are those of an outline: "#+TITLE:", or the mode named for Emacs.
  package static func opens(_ sample: FileSample) -> Bool {
    if sample.opens(with: "#+"), let word = keyword(sample.head) {
      return ["title", "author", "options", "startup", "latex_class", "setupfile"].contains(word)
    }
    return sample.headContains("-*- mode: org", within: 200)
      || sample.headContains("-*- org -*-", within: 200)
  }

  /// The first word behind "#+" that a colon follows, in lower case.
  private static func keyword(_ head: [UInt8]) -> String? {
    guard let start = head.firstIndex(of: 0x2B) else { return nil }
    let word = head[(start + 1)...].prefix(24)
    guard let end = word.firstIndex(of: 0x3A) else { return nil }
    return String(decoding: word[..<end], as: UTF8.self).lowercased()
  }
}
