import Bibliography

extension Converter {
  /// The names of the parts that a PDF gives.
  package enum PDFPart {
    /// Words with the boxes that they fill: what `pdftotext -bbox-layout` prints.
    package static let words = "words"
    /// Runs of letters with their fonts: what `pdftohtml -xml` prints.
    package static let fonts = "fonts"
  }

  /// Takes the text of a PDF out of it, with its place on the pages and its fonts.
  ///
  /// - Parameters:
  ///   - content: the bytes of the file.
  ///   - id: the document's id, for the diagnostics.
  /// - Returns: the parts that ``PDFPart`` names, or the text of the pages where they are scans.
  /// - Throws: ``ConversionFailure`` where the file can't be read at all.
  package func pdf(_ content: [UInt8], id: String) async throws(ConversionFailure) -> Converted {
    let last = String(limits.pages)
    let words = try await runner.run(
      .pdftotext, ["-bbox-layout", "-enc", "UTF-8", "-eol", "unix", "-l", last, "-", "-"],
      input: content)
    try Self.check(words, program: .pdftotext)
    var converted = Converted(
      parts: [(PDFPart.words, words.output)], pages: Self.count("<page ", in: words.output))
    guard Self.count("<word ", in: words.output) > 0 else {
      return try await scannedPDF(content, pages: converted.pages ?? 0, id: id)
    }
    if words.status != 0 || words.errors.contains("rror") {
      converted.diagnostics.append(
        Diagnostic(
          severity: .warning, code: "damaged-pdf", document: id,
          summary: "The PDF is damaged; what could be recovered was read.",
          remedy: "Compare the text with the original, or get the file anew."))
    }
    if let pages = converted.pages, pages >= limits.pages {
      converted.diagnostics.append(
        Diagnostic(
          severity: .warning, code: "too-many-pages", document: id, page: limits.pages,
          summary: "Only the first \(limits.pages) pages were read.",
          remedy: "Split the file."))
    }
    do {
      let fonts = try await runner.run(
        .pdftohtml,
        [
          // Places are printed as whole numbers: the largest zoom that there is.
          "-xml", "-i", "-nodrm", "-hidden", "-fontfullname", "-enc", "UTF-8", "-zoom", "3", "-l",
          last, "-stdout", "-", "unused",
        ], input: content)
      converted.parts.append((PDFPart.fonts, fonts.output))
    } catch {
      converted.diagnostics.append(
        Diagnostic(
          severity: .warning, code: "no-fonts", document: id,
          summary: "Bold and italic type could not be told. \(error.summary)",
          remedy: error.remedy))
    }
    return converted
  }

  private static func check(
    _ outcome: ProcessRunner.Outcome, program: ExternalProgram
  ) throws(ConversionFailure) {
    guard outcome.status != 0, count("<page ", in: outcome.output) == 0 else { return }
    if outcome.errors.contains("ncorrect password") {
      throw ConversionFailure(
        code: "password", summary: "The PDF is protected by a password.",
        remedy: "Save a copy without the password and run again.")
    }
    if outcome.status == 3 {
      throw ConversionFailure(
        code: "no-permission", summary: "The PDF does not permit to copy its text.",
        remedy: "Ask for a copy without restrictions.")
    }
    throw ConversionFailure(
      code: "damaged-pdf",
      summary: "The PDF is damaged and can't be read (\(program.rawValue) gave up).",
      remedy: "Get the file anew, or save it as plain text.")
  }

  static func count(_ letters: StaticString, in bytes: [UInt8]) -> Int {
    let letters = Array("\(letters)".utf8)
    guard let first = letters.first else { return 0 }
    var count = 0
    var index = 0
    while index + letters.count <= bytes.count {
      if bytes[index] == first, bytes[index..<index + letters.count].elementsEqual(letters) {
        count += 1
        index += letters.count
      } else {
        index += 1
      }
    }
    return count
  }
}
