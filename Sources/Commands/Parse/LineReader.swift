import Foundation

/// Reads a file or standard input line by line, in blocks, so that memory stays flat.
enum LineReader {
  /// Calls `body` with the bytes of each line, without its end.
  ///
  /// A last line without an end counts. The path "-" is standard input. A folder can be opened but
  /// not read, and is refused like a file that is not there.
  static func forEachLine(of path: String, _ body: ([UInt8]) throws -> Void) throws {
    let handle: FileHandle
    if path == "-" {
      handle = .standardInput
    } else {
      guard let file = try? FileHandle(forReadingFrom: URL(filePath: path)) else {
        throw ParseError.unreadable(path)
      }
      handle = file
    }
    var rest: [UInt8] = []
    var searched = 0
    while let block = try read(handle, of: path), !block.isEmpty {
      rest.append(contentsOf: block)
      var start = 0
      while let end = rest[searched...].firstIndex(of: 0x0A) {
        try body(line(rest[start..<end]))
        start = end + 1
        searched = start
      }
      rest.removeSubrange(..<start)
      searched = rest.count
    }
    if !rest.isEmpty { try body(line(rest[...])) }
  }

  private static func read(_ handle: FileHandle, of path: String) throws -> Data? {
    do {
      return try handle.read(upToCount: 1 << 18)
    } catch {
      throw ParseError.unreadable(path)
    }
  }

  private static func line(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    Array(bytes.last == 0x0D ? bytes.dropLast() : bytes)
  }
}
