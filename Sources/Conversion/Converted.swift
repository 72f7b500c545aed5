package import Bibliography

/// What came out of a file that `Documents` can't read by itself.
package struct Converted: Sendable {
  /// Files in formats that `Documents` reads, by name.
  package var parts: [(name: String, bytes: [UInt8])]
  /// The number of pages, where the file has pages.
  package var pages: Int?
  /// What was left out, and why.
  package var diagnostics: [Diagnostic]

  package init(
    parts: [(name: String, bytes: [UInt8])], pages: Int? = nil, diagnostics: [Diagnostic] = []
  ) {
    self.parts = parts
    self.pages = pages
    self.diagnostics = diagnostics
  }
}

/// The reason why a file could not be converted at all.
package struct ConversionFailure: Error, Sendable {
  /// A stable identifier: "password", "time-limit", "missing-program".
  package let code: String
  package let summary: String
  package let remedy: String

  /// The failure as a problem of a document.
  package func diagnostic(_ id: String) -> Diagnostic {
    Diagnostic(severity: .error, code: code, document: id, summary: summary, remedy: remedy)
  }
}
