import Foundation

/// What is written to the terminal besides results.
enum Terminal {
  /// Writes a line to standard error.
  static func error(_ text: String) {
    FileHandle.standardError.write(Data((text + "\n").utf8))
  }
}
