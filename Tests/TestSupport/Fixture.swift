package import Foundation

/// Where the files are that tests read.
package enum Fixture {
  /// The root of the package.
  package static let package = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The example documents.
  package static let seeds = package.appending(path: "seeds")

  /// A file of `Tests/Fixtures`.
  package static func file(_ path: String) -> URL {
    package.appending(path: "Tests/Fixtures").appending(path: path)
  }

  /// The documents of a folder and the folders in it by their path in it, without a README.
  package static func texts(of folder: URL) throws -> [String: String] {
    let root = folder.standardizedFileURL.path + "/"
    var texts: [String: String] = [:]
    let walker = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    while let url = walker?.nextObject() as? URL {
      let path = url.standardizedFileURL.path
      guard ["txt", "md"].contains(url.pathExtension),
        !url.lastPathComponent.hasPrefix("README"), path.hasPrefix(root)
      else { continue }
      texts[String(path.dropFirst(root.count))] = try String(contentsOf: url, encoding: .utf8)
    }
    return texts
  }
}
