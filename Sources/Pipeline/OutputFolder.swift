import Foundation

/// A folder that results are written to, whole or not at all.
package struct OutputFolder: Sendable {
  private let target: URL

  /// Results for the folder at `path`, which is made when there is something to write.
  package init(_ path: String) {
    target = URL(filePath: path).standardizedFileURL
  }

  /// Writes files into a temporary folder beside the target, and then moves each to its place.
  ///
  /// Where writing fails, the earlier files are still there as they were.
  ///
  /// - Parameter files: names, without folders, and contents.
  /// - Throws: ``PipelineError/cannotWrite(_:_:)``.
  package func write(_ files: [(name: String, content: [UInt8])]) throws(PipelineError) {
    let manager = FileManager.default
    let staging = target.deletingLastPathComponent().appending(
      path: ".\(target.lastPathComponent).partial-\(ProcessInfo.processInfo.processIdentifier)")
    defer { try? manager.removeItem(at: staging) }
    do {
      try manager.createDirectory(at: staging, withIntermediateDirectories: true)
      for file in files {
        try Data(file.content).write(to: staging.appending(path: file.name))
      }
      try manager.createDirectory(at: target, withIntermediateDirectories: true)
      for file in files {
        let place = target.appending(path: file.name)
        // rename(2) replaces the earlier file in one step.
        guard unsafe rename(staging.appending(path: file.name).path, place.path) == 0 else {
          throw CocoaError(.fileWriteUnknown)
        }
      }
    } catch {
      throw .cannotWrite(target.path, error.localizedDescription)
    }
  }
}
