import Bibliography

extension Converter {
  /// Reads the pages of a PDF that has no text, through optical character recognition.
  ///
  /// - Returns: a part of the words of each page, as ``PDFPart/words`` has them.
  /// - Throws: ``ConversionFailure`` where a program is missing or no text is found.
  func scannedPDF(
    _ content: [UInt8], pages: Int, id: String
  ) async throws(ConversionFailure) -> Converted {
    guard pages > 0 else {
      throw ConversionFailure(
        code: "empty-file", summary: "The PDF has no pages.",
        remedy: "Check that the right file was saved here, or remove it.")
    }
    let count = min(pages, limits.scannedPages)
    var texts: [(name: String, bytes: [UInt8])] = []
    for page in 1...count {
      let number = String(page)
      let picture = try await runner.run(
        .pdftoppm, ["-r", "300", "-gray", "-f", number, "-l", number, "-", "-"], input: content)
      texts.append(("page \(number)", try await recognise(picture.output)))
    }
    return try Self.scanned(texts, pages: pages, id: id)
  }

  /// Reads a picture of a page.
  ///
  /// - Parameters:
  ///   - content: a PNG, JPEG or TIFF file.
  ///   - id: the document's id, for the diagnostics.
  /// - Returns: a part with the text.
  /// - Throws: ``ConversionFailure`` where tesseract is missing or finds no text.
  package func scan(_ content: [UInt8], id: String) async throws(ConversionFailure) -> Converted {
    try Self.scanned([("page 1", try await recognise(content))], pages: 1, id: id)
  }

  private func recognise(_ picture: [UInt8]) async throws(ConversionFailure) -> [UInt8] {
    do {
      let outcome = try await runner.run(
        .tesseract, ["-", "-", "--psm", "3", "-l", "eng"], input: picture)
      return outcome.output
    } catch {
      guard error.code == "missing-program" else { throw error }
      throw ConversionFailure(
        code: "scan-without-text",
        summary: "The pages are pictures without text, and tesseract is not installed.",
        remedy: error.remedy)
    }
  }

  private static func scanned(
    _ texts: [(name: String, bytes: [UInt8])], pages: Int, id: String
  ) throws(ConversionFailure) -> Converted {
    guard texts.contains(where: { $0.bytes.contains { $0 > 0x20 } }) else {
      throw ConversionFailure(
        code: "scan-without-text",
        summary: "The pages are pictures, and no text was found in them.",
        remedy: "Save the text of the document, or scan it with a higher resolution.")
    }
    var diagnostics = [
      Diagnostic(
        severity: .warning, code: "scanned", document: id,
        summary: "The pages are pictures; their text was recognised and may have faults.",
        remedy: "Compare names and titles with the original.")
    ]
    if texts.count < pages {
      diagnostics.append(
        Diagnostic(
          severity: .warning, code: "too-many-pages", document: id, page: texts.count,
          summary: "Only the first \(texts.count) of \(pages) scanned pages were read.",
          remedy: "Split the file."))
    }
    return Converted(parts: texts, pages: pages, diagnostics: diagnostics)
  }
}
