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
  /// Large files are read in at most so many parts at a time.
  private static let mostParts = 4

  /// Reads all records; faulty lines and repeated ids are reported on standard error.
  ///
  /// A file is read in several parts at a time if none becomes smaller than `smallestPart` bytes.
  static func read(_ path: String, smallestPart: UInt64 = 1 << 23) async throws -> LinkageCorpus {
    let parts = try divide(path, smallestPart)
    let read = try await withThrowingTaskGroup(
      of: (part: Int, scanner: RecordScanner, corpus: LinkageCorpus).self
    ) { group in
      for (part, range) in parts.enumerated() {
        group.addTask {
          var corpus = LinkageCorpus()
          var scanner = RecordScanner()
          try forEachBlock(of: path, in: range) { scanner.read($0, into: &corpus) }
          return (part, scanner, corpus)
        }
      }
      var read: [(part: Int, scanner: RecordScanner, corpus: LinkageCorpus)] = []
      for try await item in group { read.append(item) }
      return read.sorted { $0.part < $1.part }
    }
    var corpus = read[0].corpus
    for item in read.dropFirst() { corpus.append(item.corpus) }
    report(read.map(\.scanner), corpus, path)
    if corpus.workCount == 0 {
      throw RecordError.noRecords(path, firstFault: read[0].scanner.firstFault)
    }
    return corpus
  }

  private static func report(_ scanners: [RecordScanner], _ corpus: LinkageCorpus, _ path: String) {
    if corpus.workCount == 0 { return }
    var before = 0
    for scanner in scanners {
      if let fault = scanner.firstFault {
        let count = scanners.reduce(0) { $0 + $1.faultyLines }
        Terminal.error(
          "\(path):\(before + fault): warning: \(count) lines are no records and were left out.")
        break
      }
      before += scanner.lines
    }
    if corpus.repeatedIDs > 0 {
      Terminal.error(
        "\(path): warning: \(corpus.repeatedIDs) works have an id that was there before and were "
          + "left out.")
    }
  }

  /// The parts of a large file, cut between lines; nil for the whole of anything else.
  private static func divide(_ path: String, _ smallestPart: UInt64) throws -> [Range<UInt64>?] {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    guard attributes?[.type] as? FileAttributeType == .typeRegular,
      let size = (attributes?[.size] as? NSNumber)?.uint64Value
    else { return [nil] }
    let count = min(
      mostParts, max(2, ProcessInfo.processInfo.activeProcessorCount),
      Int(clamping: size / max(1, smallestPart)))
    if count < 2 { return [nil] }
    guard let handle = FileHandle(forReadingAtPath: path) else {
      throw RecordError.unreadable(path)
    }
    var ends: [UInt64] = []
    for part in 1..<UInt64(count) {
      let from = size / UInt64(count) * part
      if from < ends.last ?? 0 { continue }
      guard let end = lineEnd(in: handle, from: from) else { break }
      ends.append(end)
    }
    let starts = [0] + ends
    // What is appended meanwhile is left out.
    return zip(starts, ends + [max(size, ends.last ?? 0)]).map { $0..<$1 }
  }

  /// The place behind the next end of a line; nil if there is none.
  private static func lineEnd(in handle: FileHandle, from: UInt64) -> UInt64? {
    var place = from
    guard (try? handle.seek(toOffset: from)) != nil else { return nil }
    while let block = try? handle.read(upToCount: 1 << 16), !block.isEmpty {
      if let end = block.firstIndex(of: 0x0A) {
        return place + UInt64(end - block.startIndex) + 1
      }
      place += UInt64(block.count)
    }
    return nil
  }

  /// Calls `body` with blocks of whole lines, of the whole file or a part of it.
  static func forEachBlock(
    of path: String, in range: Range<UInt64>? = nil, _ body: (ArraySlice<UInt8>) -> Void
  ) throws {
    let handle: FileHandle
    if path == "-" {
      handle = .standardInput
    } else {
      guard let file = FileHandle(forReadingAtPath: path) else {
        throw RecordError.unreadable(path)
      }
      handle = file
    }
    if let range, (try? handle.seek(toOffset: range.lowerBound)) == nil {
      throw RecordError.unreadable(path)
    }
    var left = range.map { $0.upperBound - $0.lowerBound } ?? .max
    var rest: [UInt8] = []
    while left > 0 {
      let block: Data
      do {
        // At the end of a file there is no block, or an empty one.
        block = try handle.read(upToCount: Int(min(left, 1 << 21))) ?? Data()
      } catch {
        throw RecordError.unreadable(path)
      }
      if block.isEmpty { break }
      left -= UInt64(block.count)
      let searched = rest.count
      rest.append(contentsOf: block)
      guard let end = rest[searched...].lastIndex(of: 0x0A) else { continue }
      body(rest[...end])
      rest.removeSubrange(...end)
    }
    if !rest.isEmpty { body(rest[...]) }
  }
}
