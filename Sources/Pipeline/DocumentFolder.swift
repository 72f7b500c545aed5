package import Bibliography
package import Documents
import Foundation

/// The input files of a folder, found and decoded.
package struct DocumentFolder: Sendable {
  /// The documents, in the order of their ids.
  package let documents: [Document]
  package let skipped: [SkippedFile]
  package let diagnostics: [Diagnostic]

  /// The most bytes that a document may have.
  package static let largestFile = 128 << 20

  /// Reads every document of a folder and the folders in it, or one file.
  ///
  /// - Parameters:
  ///   - path: the folder or file.
  ///   - excluded: paths that are not entered (the output folder, the panel's).
  ///   - idPrefix: stands in front of every document's id.
  /// - Throws: ``PipelineError/notFound(_:)`` and ``PipelineError/unreadable(_:_:)`` where nothing
  ///   can be read at all; single bad files become diagnostics.
  package init(
    reading path: String, excluding excluded: [String] = [], idPrefix: String = ""
  ) throws(PipelineError) {
    let root = URL(filePath: path).standardizedFileURL
    guard FileManager.default.fileExists(atPath: root.path) else { throw .notFound(path) }
    var files: [(id: String, url: URL)] = []
    if (try? root.resourceValues(forKeys: [.isDirectoryKey]))?.isDirectory == true {
      files = try Self.files(in: root, path: path, excluding: excluded)
    } else {
      files = [(root.lastPathComponent, root)]
    }
    files = files.map { (idPrefix + $0.id, $0.url) }
    var documents: [Document] = []
    var skipped: [SkippedFile] = []
    var diagnostics: [Diagnostic] = []
    var seen: [[UInt8]: String] = [:]
    for (id, url) in files {
      if let reason = Self.reasonToSkip(url) {
        skipped.append(SkippedFile(id: id, reason: reason))
        continue
      }
      guard let content = Self.content(of: url, id: id, &diagnostics) else { continue }
      if let first = seen[content] {
        skipped.append(SkippedFile(id: id, reason: "the same content as \(first)"))
        diagnostics.append(
          Diagnostic(
            severity: .note, code: "same-content", document: id,
            summary: "The file has the same content as \(first) and was read once.",
            remedy: "Remove one of the two."))
        continue
      }
      do throws(SourceText.Refusal) {
        let source = try SourceText(decoding: content, id: id)
        documents.append(TextReader.read(source, id: id))
        seen[content] = id
      } catch {
        diagnostics.append(error.diagnostic)
        skipped.append(SkippedFile(id: id, reason: error.diagnostic.summary))
      }
    }
    self.documents = documents
    self.skipped = skipped
    self.diagnostics = diagnostics
  }

  private static func files(
    in root: URL, path: String, excluding excluded: [String]
  ) throws(PipelineError) -> [(id: String, url: URL)] {
    let barred = Set(excluded.map { URL(filePath: $0).standardizedFileURL.path })
    do {
      _ = try FileManager.default.contentsOfDirectory(atPath: root.path)
    } catch {
      throw .unreadable(path, error.localizedDescription)
    }
    guard
      let walker = FileManager.default.enumerator(
        at: root, includingPropertiesForKeys: [.isRegularFileKey, .isDirectoryKey],
        options: [.skipsHiddenFiles])
    else { throw .unreadable(path, "it can't be listed") }
    var files: [(id: String, url: URL)] = []
    let prefix = root.path.hasSuffix("/") ? root.path : root.path + "/"
    for case let url as URL in walker {
      let full = url.standardizedFileURL.path
      if barred.contains(full) {
        walker.skipDescendants()
        continue
      }
      // A link is what it leads to; where it leads nowhere, reading it says so.
      let values = try? url.resolvingSymlinksInPath().resourceValues(forKeys: [.isDirectoryKey])
      guard values?.isDirectory != true else { continue }
      let id = full.hasPrefix(prefix) ? String(full.dropFirst(prefix.count)) : url.lastPathComponent
      files.append((id, url))
    }
    // By the bytes of the path, which are the same on every machine.
    return files.sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
  }

  private static func reasonToSkip(_ url: URL) -> String? {
    let name = url.lastPathComponent.lowercased()
    if name.hasPrefix("readme") { return "a README describes the folder, it is no document" }
    let type = url.pathExtension.lowercased()
    if ["txt", "md", "markdown", "text"].contains(type) { return nil }
    return type.isEmpty
      ? "no extension: only .txt and .md are read" : ".\(type): only .txt and .md are read"
  }

  private static func content(
    of url: URL, id: String, _ diagnostics: inout [Diagnostic]
  ) -> [UInt8]? {
    let size = (try? url.resourceValues(forKeys: [.fileSizeKey]))?.fileSize ?? 0
    guard size <= largestFile else {
      diagnostics.append(
        Diagnostic(
          severity: .error, code: "too-large", document: id,
          summary: "The file has \(size >> 20) MB, more than the \(largestFile >> 20) MB limit.",
          remedy: "Split it, or remove what is no text."))
      return nil
    }
    do {
      return try [UInt8](Data(contentsOf: url))
    } catch {
      diagnostics.append(
        Diagnostic(
          severity: .error, code: "unreadable", document: id,
          summary: "The file can't be read: \(error.localizedDescription)",
          remedy: "Check its permissions."))
      return nil
    }
  }
}
