import Foundation
import Linking

/// Why a file of records could not be used.
enum RecordError: Error, Equatable {
  case unreadable(String)
  case unwritable(String)
  case noRecords(String, firstFault: Int?)
  case unknown(String)
  case damaged(String, String)
}

extension RecordError: CustomStringConvertible {
  var description: String {
    switch self {
    case .unreadable(let path): "\(path) can't be read; check the path and its permissions."
    case .unwritable(let path): "\(path) can't be written; choose another place with -o."
    case .unknown(let path):
      "\(path) is in no format of bibliographic records that is known; export it as BibTeX, RIS or "
        + "CSV."
    case .damaged(let path, let reason):
      "\(path) can't be read: \(reason); get the file anew."
    case .noRecords(let path, let line):
      "\(path) holds no records; one JSON object with an \"id\" is expected on each line"
        + (line.map { " (line \($0) is the first that is none)." } ?? ".")
    }
  }
}

/// Reads files of records in blocks, so that the file is never in memory as a whole.
enum RecordFile {
  /// Reads all records; faulty lines and repeated ids are reported on standard error.
  static func read(_ path: String) throws -> LinkageCorpus {
    var corpus = LinkageCorpus()
    var scanner = RecordScanner()
    try forEachBlock(of: path) { scanner.read($0, into: &corpus) }
    if corpus.workCount == 0 {
      throw RecordError.noRecords(path, firstFault: scanner.firstFault)
    }
    if let line = scanner.firstFault {
      Terminal.error(
        "\(path):\(line): warning: \(scanner.faultyLines) lines are no records and were left out.")
    }
    if corpus.repeatedIDs > 0 {
      Terminal.error(
        "\(path): warning: \(corpus.repeatedIDs) works have an id that was there before and were "
          + "left out.")
    }
    return corpus
  }

  /// Calls `body` with blocks of whole lines.
  static func forEachBlock(of path: String, _ body: (ArraySlice<UInt8>) -> Void) throws {
    let handle: FileHandle
    if path == "-" {
      handle = .standardInput
    } else {
      guard let file = FileHandle(forReadingAtPath: path) else {
        throw RecordError.unreadable(path)
      }
      handle = file
    }
    var rest: [UInt8] = []
    while true {
      let block: Data
      do {
        // At the end of a file there is no block, or an empty one.
        block = try handle.read(upToCount: 1 << 21) ?? Data()
      } catch {
        throw RecordError.unreadable(path)
      }
      if block.isEmpty { break }
      let searched = rest.count
      rest.append(contentsOf: block)
      guard let end = rest[searched...].lastIndex(of: 0x0A) else { continue }
      body(rest[...end])
      rest.removeSubrange(...end)
    }
    if !rest.isEmpty { body(rest[...]) }
  }
}
