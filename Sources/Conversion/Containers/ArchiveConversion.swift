import Bibliography
import CArchive

extension Converter {
  /// Takes the parts out of a DOCX file that hold text.
  ///
  /// - Parameters:
  ///   - content: the bytes of the file.
  ///   - id: the document's id, for the diagnostics.
  /// - Returns: the parts by their names in the archive.
  /// - Throws: ``ConversionFailure`` where the archive is damaged or breaks a limit.
  package func docx(_ content: [UInt8], id: String) throws(ConversionFailure) -> Converted {
    try parts(of: content, id: id, body: "word/document") { name in
      guard name.hasPrefix("word/"), name.hasSuffix(".xml") else { return false }
      let rest = name.dropFirst(5)
      return !rest.contains("/")
        && ["document", "styles", "numbering", "footnotes", "endnotes", "header", "footer"]
          .contains { rest.hasPrefix($0) }
    }
  }

  /// Takes the parts out of an OpenDocument file that hold text.
  ///
  /// - Parameters:
  ///   - content: the bytes of the file.
  ///   - id: the document's id, for the diagnostics.
  /// - Returns: the parts by their names in the archive.
  /// - Throws: ``ConversionFailure`` where the archive is damaged or breaks a limit.
  package func odt(_ content: [UInt8], id: String) throws(ConversionFailure) -> Converted {
    try parts(of: content, id: id, body: "content.xml") {
      $0 == "content.xml" || $0 == "styles.xml"
    }
  }

  private func parts(
    of content: [UInt8], id: String, body: String, isWanted: (String) -> Bool
  ) throws(ConversionFailure) -> Converted {
    var archive = try ZipReader(content, limits: limits)
    var converted = Converted(parts: [])
    while let entry = try archive.next() {
      if !Self.staysInside(entry.name) {
        converted.diagnostics.append(
          Diagnostic(
            severity: .warning, code: "path-leaves-archive", document: id,
            summary: "The file has an entry whose path leads out of it; the entry was left out.",
            remedy: "Ask where the file comes from: no word processor writes such a path."))
        continue
      }
      guard isWanted(entry.name) else { continue }
      guard !entry.isEncrypted else {
        throw ConversionFailure(
          code: "password", summary: "The file is protected by a password.",
          remedy: "Save a copy without the password and run again.")
      }
      converted.parts.append((entry.name, try archive.content()))
    }
    guard converted.parts.contains(where: { $0.name.hasPrefix(body) }) else {
      throw ConversionFailure(
        code: "damaged-archive", summary: "The file is damaged: its text is missing.",
        remedy: "Open it in a word processor and save it anew.")
    }
    if let damage = archive.damage {
      converted.diagnostics.append(
        Diagnostic(
          severity: .warning, code: "damaged-archive", document: id,
          summary: "The file is damaged (\(damage)); a part of it may be missing.",
          remedy: "Open it in a word processor and save it anew."))
    }
    return converted
  }

  /// Whether the path of an entry leads to a place inside the archive.
  static func staysInside(_ path: String) -> Bool {
    if path.hasPrefix("/") || path.hasPrefix("\\") || path.utf8.contains(0) { return false }
    let parts = path.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "\\" }
    return !parts.contains("..") && !(parts.first?.contains(":") ?? false)
  }
}
