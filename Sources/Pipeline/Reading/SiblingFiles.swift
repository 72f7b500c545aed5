import Foundation

/// The files that a document takes in by name, looked up beside it and below.
///
/// Nothing outside of the document's folder is read, through links neither: a name that leads out of
/// it counts as missing.
struct SiblingFiles {
  /// The most files that are taken in, and the most bytes that they have together.
  static let mostFiles = 128
  static let mostBytes = 8 << 20

  /// The content of each file, by the name under which it is taken in.
  private(set) var parts: [String: [UInt8]] = [:]
  /// The paths of the files, links followed.
  private(set) var paths: Set<String> = []

  private let folder: URL
  private let root: String
  private var bytes = 0

  /// Looks up the files that `content` takes in, and those that they do.
  ///
  /// - Parameters:
  ///   - content: the content of the document.
  ///   - file: where the document stands.
  ///   - extensions: the endings to try behind a name.
  ///   - names: the names by which a content takes in others.
  /// - Complexity: O(*n*) in the bytes of the files.
  init(
    of content: [UInt8], at file: URL, extensions: [String],
    names: ([UInt8]) -> [String]
  ) {
    folder = file.deletingLastPathComponent()
    let path = folder.resolvingSymlinksInPath().standardizedFileURL.path
    root = path.hasSuffix("/") ? path : path + "/"
    let own = file.resolvingSymlinksInPath().standardizedFileURL.path
    var waiting = names(content)
    while let name = waiting.popLast(), parts.count < Self.mostFiles {
      guard parts[name] == nil, let url = find(name, extensions),
        url.path != own, let data = read(url)
      else { continue }
      parts[name] = data
      paths.insert(url.path)
      waiting += names(data)
    }
  }

  /// The file with a name, inside of the folder; a name that leads out of it has none.
  private func find(_ name: String, _ extensions: [String]) -> URL? {
    guard name.utf8.count <= 400, !name.hasPrefix("/"), !name.contains("\0") else { return nil }
    for candidate in [name] + extensions.map({ "\(name).\($0)" }) {
      let url = folder.appending(path: candidate).resolvingSymlinksInPath().standardizedFileURL
      guard url.path.hasPrefix(root) else { continue }
      let values = try? url.resourceValues(forKeys: [.isRegularFileKey])
      if values?.isRegularFile == true { return url }
    }
    return nil
  }

  private mutating func read(_ url: URL) -> [UInt8]? {
    let values = try? url.resourceValues(forKeys: [.fileSizeKey])
    guard let size = values?.fileSize, size <= Self.mostBytes - bytes,
      let data = try? Data(contentsOf: url)
    else { return nil }
    bytes += data.count
    return [UInt8](data)
  }
}
