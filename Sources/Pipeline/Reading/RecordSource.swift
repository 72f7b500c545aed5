import Bibliography
import Conversion
package import Documents
import Foundation

/// The bytes of a file as a stream, unpacked where they are compressed.
package enum RecordSource {
  private static let chunk = 1 << 18

  /// The content a piece at a time.
  ///
  /// It is read from the file: of a mapped one every page that was looked at would stay in memory.
  static func chunks(of file: InputFile) -> ByteSource {
    ByteSource(puller(file))
  }

  /// The content of a gzip file, unpacked a piece at a time.
  static func unpackedChunks(of file: InputFile) -> ByteSource {
    let stream = GzipStream(puller(file))
    return ByteSource { try stream.next() }
  }

  /// The first bytes of what a gzip file holds, as many as tell its format.
  ///
  /// - Throws: where the file can't be unpacked at all.
  static func head(ofCompressed content: Data) throws -> [UInt8] {
    let stream = GzipStream(puller(content))
    var head: [UInt8] = []
    while head.count < FileSample.length {
      do {
        let piece = try stream.next()
        if piece.isEmpty { break }
        head += piece
      } catch {
        guard !head.isEmpty else { throw error }
        break
      }
    }
    return Array(head.prefix(FileSample.length))
  }

  /// Why nothing of a stream can be read.
  package enum Failure: Error {
    case unreadable
    /// It is compressed, and damaged from the start on.
    case damaged(reason: String)
  }

  /// A stream that may be compressed, such as a file or standard input.
  ///
  /// - Parameter pull: gives the next bytes as they are stored; none at the end.
  /// - Returns: the unpacked bytes, as many as tell the format, and a source of all of them.
  /// - Throws: ``Failure`` where there is nothing that could be read.
  package static func unpacked(
    _ pull: @escaping () throws -> [UInt8]
  ) throws(Failure) -> (head: [UInt8], source: ByteSource) {
    var source = ByteSource(pull)
    guard let first = try? source.next() else { throw .unreadable }
    source = source.preceded(by: first)
    let isPacked = first.starts(with: [0x1F, 0x8B])
    if isPacked {
      var packed = source
      let stream = GzipStream { try packed.next() }
      source = ByteSource { try stream.next() }
    }
    var head: [UInt8] = []
    var failure: (any Error)?
    do {
      while head.count < FileSample.length {
        let piece = try source.next()
        if piece.isEmpty { break }
        head += piece
      }
    } catch {
      // What was unpacked before is still read, and the fault reported then.
      guard !head.isEmpty else {
        throw isPacked ? .damaged(reason: "\(error)") : .unreadable
      }
      failure = error
    }
    if let failure {
      return (head, ByteSource { throw failure }.preceded(by: head))
    }
    return (Array(head.prefix(FileSample.length)), source.preceded(by: head))
  }

  /// What is said of a compressed file that ends too early.
  static func truncation(_ id: String) -> Diagnostic {
    Diagnostic(
      severity: .warning, code: "damaged-gzip", document: id,
      summary: "The compressed file is damaged; only its beginning was read.",
      remedy: "Get the file anew.")
  }

  private static func puller(_ file: InputFile) -> () throws -> [UInt8] {
    var opened: FileHandle?
    return {
      let handle = try opened ?? FileHandle(forReadingFrom: file.url)
      opened = handle
      return [UInt8](try handle.read(upToCount: chunk) ?? Data())
    }
  }

  private static func puller(_ content: Data) -> () -> [UInt8] {
    var offset = content.startIndex
    return {
      let end = min(offset + chunk, content.endIndex)
      defer { offset = end }
      return [UInt8](content[offset..<end])
    }
  }
}
