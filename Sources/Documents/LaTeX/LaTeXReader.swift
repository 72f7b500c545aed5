import Bibliography

/// Reads LaTeX sources: CVs in the usual classes and plain articles.
///
/// The document's source are the words that the file prints; see ``Document/lineMarks``. The text of
/// a file that it takes in stands on the line of the command; files that are not at hand are
/// reported.
package enum LaTeXReader {
  /// Reads a file.
  ///
  /// - Parameters:
  ///   - source: the text of the file.
  ///   - id: the document's id.
  ///   - inclusions: the files that it takes in, as far as they are at hand.
  /// - Returns: the document; what was left out is in its diagnostics.
  /// - Complexity: O(*n*) in the bytes of the file and of what its macros expand to, which is limited.
  package static func read(
    _ source: SourceText, id: String, including inclusions: LaTeXInclusions = LaTeXInclusions()
  ) -> Document {
    var interpreter = LaTeXInterpreter(source.bytes, inclusions)
    interpreter.run()
    var diagnostics = source.diagnostics
    for (line, reason) in interpreter.abandoned {
      diagnostics.append(
        Diagnostic(
          severity: .warning, code: "read-in-part", document: id, line: line,
          summary: "The file has \(reason); what that would print was left out.",
          remedy: "Mend the definition, or add the PDF that LaTeX makes of it."))
    }
    if let (line, reason) = interpreter.stopped {
      diagnostics.append(
        Diagnostic(
          severity: .warning, code: "read-in-part", document: id, line: line,
          summary: "The file has \(reason); what follows was not read.",
          remedy: "Mend the definition, or add the PDF that LaTeX makes of it."))
    }
    diagnostics += elsewhere(interpreter.notRead, id)
    return ReadingText.document(
      id: id, format: "latex", blocks: interpreter.writer.finish(), diagnostics: diagnostics)
  }

  /// What is printed but stands in other files.
  private static func elsewhere(
    _ notRead: [(line: Int, command: String, target: String)], _ id: String
  ) -> [Diagnostic] {
    let records = ["bibliography", "addbibresource"]
    let entries = ["bibentry", "fullcite"]
    var diagnostics: [Diagnostic] = []
    for item in notRead.prefix(20) {
      if records.contains(item.command) {
        let name = item.target.hasSuffix(".bib") ? item.target : item.target + ".bib"
        diagnostics.append(
          Diagnostic(
            severity: .note, code: "bibliography-elsewhere", document: id, line: item.line,
            summary: "The list of works is made from \(name), which is not part of this file.",
            remedy: "Put \(name) beside it: it is read as a document of its own."))
      } else if !entries.contains(item.command), item.command != "nocite" {
        diagnostics.append(
          Diagnostic(
            severity: .warning, code: "input-not-read", document: id, line: item.line,
            summary: "The file includes “\(item.target)”, which was not read as a part of it.",
            remedy: "Put it beside this file, or add the PDF that LaTeX makes."))
      }
    }
    let cited = notRead.filter { entries.contains($0.command) }
    if let first = cited.first {
      diagnostics.append(
        Diagnostic(
          severity: .warning, code: "bibliography-elsewhere", document: id, line: first.line,
          summary: "\(cited.count) \(cited.count == 1 ? "work is" : "works are") printed from a "
            + "bibliography that is not part of this file.",
          remedy: "Put the .bib file beside it, or add the PDF that LaTeX makes."))
    }
    return diagnostics
  }
}
