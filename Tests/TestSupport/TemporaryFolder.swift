package import Foundation
import Synchronization

/// A folder that is removed with the last reference to it, at the latest when the process ends.
package final class TemporaryFolder: Sendable {
  package let url: URL

  /// The paths of the folders that are there.
  private static let present = Mutex<Set<String>>([])

  /// Static constants are never let go: what they hold is removed when the process ends.
  private static let removesAtExit: Void = {
    atexit {
      for path in TemporaryFolder.present.withLock({ $0 }) {
        try? FileManager.default.removeItem(atPath: path)
      }
    }
  }()

  package init() throws {
    Self.removesAtExit
    url = FileManager.default.temporaryDirectory.appending(path: "coterie-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    let path = url.path
    Self.present.withLock { _ = $0.insert(path) }
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
    let path = url.path
    Self.present.withLock { _ = $0.remove(path) }
  }

  package var path: String { url.path }

  /// Writes a file into the folder, making the folders on the way.
  @discardableResult
  package func write(_ name: String, _ content: Data) throws -> URL {
    let file = url.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try content.write(to: file)
    return file
  }

  @discardableResult
  package func write(_ name: String, _ content: String) throws -> URL {
    try write(name, Data(content.utf8))
  }
}
