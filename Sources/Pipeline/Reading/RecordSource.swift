import Bibliography
import Conversion
import Documents
import Foundation

/// The bytes of a file as a stream, unpacked where they are compressed.
enum RecordSource {
  private static let chunk = 1 << 18

  /// The content a piece at a time; it is mapped, so that only the pieces at work are in memory.
  static func chunks(of content: Data) -> ByteSource {
    ByteSource(puller(content))
  }

  /// The content of a gzip file, unpacked a piece at a time.
  static func unpackedChunks(of content: Data) -> ByteSource {
    let stream = GzipStream(puller(content))
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

  /// What is said of a compressed file that ends too early.
  static func truncation(_ id: String) -> Diagnostic {
    Diagnostic(
      severity: .warning, code: "damaged-gzip", document: id,
      summary: "The compressed file is damaged; only its beginning was read.",
      remedy: "Get the file anew.")
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
