import Foundation

/// A file that results are written to, whole or not at all; or standard output.
///
/// What is written goes to a file beside it, which takes its place at the end. A link is followed; a
/// pipe or a device is written to as it is, since a file in its place would be no use to anybody.
final class OutputFile {
  private let path: String?
  private let handle: FileHandle
  /// Where the bytes are until they are all there, and where they go then.
  private let move: (from: URL, to: URL)?
  private var isFinished = false

  /// Opens a path, or standard output where there is none or it is "-".
  ///
  /// - Throws: ``RecordError/unwritable(_:)``.
  init(_ path: String?) throws {
    guard let path, path != "-" else {
      self.path = nil
      handle = .standardOutput
      move = nil
      return
    }
    self.path = path
    if Self.isNoFile(path) {
      guard let handle = FileHandle(forWritingAtPath: path) else {
        throw RecordError.unwritable(path)
      }
      self.handle = handle
      move = nil
      return
    }
    let target = URL(filePath: path).resolvingSymlinksInPath()
    let folder = target.deletingLastPathComponent()
    let staging = folder.appending(
      path: ".\(target.lastPathComponent).partial-\(ProcessInfo.processInfo.processIdentifier)")
    try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    guard !target.hasDirectoryPath,
      FileManager.default.createFile(atPath: staging.path, contents: nil),
      let handle = FileHandle(forWritingAtPath: staging.path)
    else { throw RecordError.unwritable(path) }
    self.handle = handle
    move = (staging, target)
  }

  deinit {
    if !isFinished, let move { try? FileManager.default.removeItem(at: move.from) }
  }

  /// Writes bytes in one go.
  static func write(_ bytes: [UInt8], to path: String?) throws {
    let file = try OutputFile(path)
    try file.write(bytes)
    try file.finish()
  }

  func write(_ bytes: [UInt8]) throws {
    do {
      try handle.write(contentsOf: bytes)
    } catch {
      throw RecordError.unwritable(path ?? "standard output")
    }
  }

  /// Puts what was written in its place.
  func finish() throws {
    guard let move else { return }
    try? handle.close()
    // rename(2) replaces the earlier file in one step.
    guard unsafe rename(move.from.path, move.to.path) == 0 else {
      throw RecordError.unwritable(path ?? move.to.path)
    }
    isFinished = true
  }

  /// Whether something stands at a path that is neither a file nor a folder.
  private static func isNoFile(_ path: String) -> Bool {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return false }
    let kind = status.st_mode & S_IFMT
    return kind != S_IFREG && kind != S_IFDIR
  }
}
