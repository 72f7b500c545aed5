import Bibliography
import Documents
import Extraction
import Foundation

/// What a user gave as the committee: its documents, or a list of its names.
enum Panel {
  case documents(DocumentFolder)
  case names([String])

  /// Reads a folder, a document, or a file of lines such as `Name (Affiliation)`.
  ///
  /// - Parameters:
  ///   - path: the folder or file.
  ///   - root: the applicants' folder; documents of a panel inside it keep their ids.
  /// - Throws: ``PipelineError`` where the folder or file can't be read.
  init(reading path: String, under root: String) async throws(PipelineError) {
    let url = URL(filePath: path).standardizedFileURL
    if (try? url.resourceValues(forKeys: [.isDirectoryKey]))?.isDirectory != true,
      let names = Self.names(in: url)
    {
      self = .names(names)
      return
    }
    let base = URL(filePath: root).standardizedFileURL.path + "/"
    let folder = url.path + "/"
    let prefix =
      folder.hasPrefix(base) ? String(folder.dropFirst(base.count)) : url.lastPathComponent + "/"
    self = .documents(try await DocumentFolder(reading: path, idPrefix: prefix))
  }

  /// A line of a list of people.
  struct Entry: Hashable {
    /// Empty for `All (Institution)`, which stands for everybody there.
    var name: String
    /// What stands in brackets.
    var affiliation: String?
    var line: Int
    var text: String
  }

  private static func names(in url: URL) -> [String]? {
    guard let entries = entries(in: url) else { return nil }
    return entries.map(\.name).filter { !$0.isEmpty }
  }

  /// The lines of a list of people, or nil where the file is a document.
  ///
  /// A list has one person a line, with the affiliation in brackets as HotCRP writes it; `#` begins a
  /// remark.
  static func entries(in url: URL) -> [Entry]? {
    guard let text = try? String(contentsOf: url, encoding: .utf8), text.utf8.count < 1 << 20 else {
      return nil
    }
    var entries: [Entry] = []
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (number, line) in lines.enumerated() {
      let kept = line.prefix { $0 != "#" }.trimmed()
      var name = kept.prefix { $0 != "(" }.trimmed()
      guard !name.isEmpty else { continue }
      let brackets = kept.drop { $0 != "(" }.dropFirst().prefix { $0 != ")" }.trimmed()
      if name == "All", !brackets.isEmpty { name = "" }
      guard name.isEmpty || NameShape.plausibility(of: name) != nil else { return nil }
      entries.append(
        Entry(
          name: String(name), affiliation: brackets.isEmpty ? nil : String(brackets),
          line: number + 1, text: String(kept)))
    }
    return entries.isEmpty ? nil : entries
  }
}
