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
  init(reading path: String, under root: String) throws(PipelineError) {
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
    self = .documents(try DocumentFolder(reading: path, idPrefix: prefix))
  }

  /// The names of a list of people, or nil where the file is a document.
  ///
  /// A list has one person a line, with the affiliation in brackets as HotCRP writes it; `#` begins a
  /// remark.
  private static func names(in url: URL) -> [String]? {
    guard let text = try? String(contentsOf: url, encoding: .utf8), text.utf8.count < 1 << 20 else {
      return nil
    }
    var names: [String] = []
    for line in text.split(whereSeparator: \.isNewline) {
      let entry = line.prefix { $0 != "#" }.prefix { $0 != "(" }.trimmed()
      guard !entry.isEmpty else { continue }
      guard NameShape.plausibility(of: entry) != nil else { return nil }
      names.append(String(entry))
    }
    return names.isEmpty ? nil : names
  }
}
