import Foundation
import Pipeline

/// Writes one file, whole or not at all, or standard output.
enum FileOutput {
  /// Writes bytes to a path, or to standard output where there is none.
  static func write(_ bytes: [UInt8], to path: String?) throws {
    guard let path, path != "-" else {
      try FileHandle.standardOutput.write(contentsOf: Data(bytes))
      return
    }
    let url = URL(filePath: path).standardizedFileURL
    try OutputFolder(url.deletingLastPathComponent().path).write([(url.lastPathComponent, bytes)])
  }
}
