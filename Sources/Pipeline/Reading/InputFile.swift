import Foundation

/// A file of the folder that is read, not yet opened.
struct InputFile: Sendable {
  /// The path relative to the folder, with the prefix of the folder.
  let id: String
  let url: URL
  /// Why it is not read, where that is known before it is opened.
  var obstacle: String?

  /// The files of a folder and the folders in it, or the one file, in the order of their ids.
  ///
  /// - Parameters:
  ///   - path: the folder or file.
  ///   - excluded: paths that are not entered.
  ///   - prefix: stands in front of every id.
  /// - Returns: the files, links followed.
  /// - Throws: ``PipelineError/notFound(_:)``, ``PipelineError/unreadable(_:_:)``.
  static func files(
    at path: String, excluding excluded: [String], idPrefix prefix: String
  ) throws(PipelineError) -> [InputFile] {
    let root = URL(filePath: path).standardizedFileURL
    guard FileManager.default.fileExists(atPath: root.path) else { throw .notFound(path) }
    guard (try? root.resourceValues(forKeys: [.isDirectoryKey]))?.isDirectory == true else {
      return [InputFile(id: prefix + root.lastPathComponent, url: root)]
    }
    let barred = Set(excluded.map { URL(filePath: $0).standardizedFileURL.path })
    do {
      _ = try FileManager.default.contentsOfDirectory(atPath: root.path)
    } catch {
      throw .unreadable(path, error.localizedDescription)
    }
    var closed: [URL] = []
    guard
      let walker = FileManager.default.enumerator(
        at: root, includingPropertiesForKeys: [.isRegularFileKey, .isDirectoryKey],
        options: [.skipsHiddenFiles],
        errorHandler: { url, _ in
          closed.append(url)
          return true
        })
    else { throw .unreadable(path, "it can't be listed") }
    var files: [InputFile] = []
    let base = root.path.hasSuffix("/") ? root.path : root.path + "/"
    for case let url as URL in walker {
      let full = url.standardizedFileURL.path
      if barred.contains(full) {
        walker.skipDescendants()
        continue
      }
      // A link is what it leads to; where it leads nowhere, reading it says so.
      let values = try? url.resolvingSymlinksInPath().resourceValues(forKeys: [.isDirectoryKey])
      let isLink = (try? url.resourceValues(forKeys: [.isSymbolicLinkKey]))?.isSymbolicLink == true
      guard values?.isDirectory != true || isLink else { continue }
      var file = InputFile(id: prefix + id(of: url, in: base), url: url)
      if values?.isDirectory == true {
        file.obstacle = "a link to a folder, which is not followed; read that folder itself"
      }
      files.append(file)
    }
    files += closed.map { url in
      InputFile(
        id: prefix + id(of: url, in: base), url: url,
        obstacle: "a folder that can't be listed; check its permissions")
    }
    // By the bytes of the path, which are the same on every machine.
    return files.sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
  }

  private static func id(of url: URL, in base: String) -> String {
    let full = url.standardizedFileURL.path
    return full.hasPrefix(base) ? String(full.dropFirst(base.count)) : url.lastPathComponent
  }

  /// The file that this one is, or leads to.
  private var target: URL { url.resolvingSymlinksInPath() }

  /// The path of the file, links followed.
  var path: String { target.standardizedFileURL.path }

  /// The size in bytes, or nil for what is no regular file (a pipe, a device) or not there.
  var size: Int? {
    let values = try? target.resourceValues(forKeys: [.fileSizeKey, .isRegularFileKey])
    guard values?.isRegularFile == true else { return nil }
    return values?.fileSize
  }

  /// Whether something that can't be read as a file, such as a pipe, stands here.
  var isSpecial: Bool {
    let values = try? target.resourceValues(forKeys: [.isRegularFileKey, .isSymbolicLinkKey])
    return values?.isRegularFile == false && values?.isSymbolicLink == false
  }

  /// The whole content.
  func content() throws -> [UInt8] { try [UInt8](Data(contentsOf: url)) }

  /// The content; of a file that is too large for a document only what is looked at is in memory.
  ///
  /// What is left to read of such a file is its ends, and the whole as a stream of records.
  func mapped() throws -> Data {
    let isLarge = size ?? 0 > FileReader.largestFile
    return try Data(contentsOf: url, options: isLarge ? .alwaysMapped : [])
  }
}
