import CZlib

/// Unpacks gzip (RFC 1952) a piece at a time, several members one after the other included.
@safe package final class GzipStream {
  /// Why a stream can't be unpacked to its end.
  package enum Problem: Error, Sendable, Equatable, CustomStringConvertible {
    case truncated
    case damaged
    case outOfMemory

    package var description: String {
      switch self {
      case .truncated: "the compressed data ends too early"
      case .damaged: "the compressed data is damaged"
      case .outOfMemory: "there is not enough memory to unpack it"
      }
    }
  }

  /// The bytes that are unpacked at a time.
  private static let chunk = 1 << 18

  private let pull: () throws -> [UInt8]
  private var stream = unsafe z_stream()
  private var isOpen: Bool
  private var input: [UInt8] = []
  private var used = 0
  /// Whether the last byte that was read ended a member.
  private var isAtEnd = false

  /// - Parameter pull: gives the next compressed bytes; none at the end.
  package init(_ pull: @escaping () throws -> [UInt8]) {
    self.pull = pull
    // 15 bits of window, and 16 for the gzip wrapper.
    isOpen = unsafe coterie_inflate_init(&stream, 15 + 16) == Z_OK
  }

  deinit {
    if isOpen { unsafe inflateEnd(&stream) }
  }

  /// The next unpacked bytes, or none at the end.
  ///
  /// - Throws: ``Problem``, or what reading the compressed bytes throws.
  package func next() throws -> [UInt8] {
    guard isOpen else { throw Problem.outOfMemory }
    while true {
      if used == input.count {
        input = try pull()
        used = 0
        if input.isEmpty {
          guard isAtEnd else { throw Problem.truncated }
          return []
        }
      }
      if isAtEnd {
        // Some tools fill the last block with zeros.
        guard let next = input[used...].firstIndex(where: { $0 != 0 }) else {
          used = input.count
          continue
        }
        used = next
        guard unsafe inflateReset(&stream) == Z_OK else { throw Problem.damaged }
        isAtEnd = false
      }
      let output = try inflateChunk()
      if !output.isEmpty { return output }
    }
  }

  private func inflateChunk() throws(Problem) -> [UInt8] {
    var status: Int32 = Z_OK
    var left = 0
    let start = used
    let count = input.count - start
    let output = unsafe [UInt8](unsafeUninitializedCapacity: Self.chunk) { buffer, filled in
      unsafe input.withUnsafeMutableBufferPointer { bytes in
        unsafe stream.next_in = bytes.baseAddress.map { unsafe $0 + start }
        unsafe stream.avail_in = UInt32(count)
        unsafe stream.next_out = buffer.baseAddress
        unsafe stream.avail_out = UInt32(Self.chunk)
        status = unsafe inflate(&stream, Z_NO_FLUSH)
        left = Int(unsafe stream.avail_in)
        filled = Self.chunk - Int(unsafe stream.avail_out)
      }
    }
    used = input.count - left
    switch status {
    case Z_OK, Z_BUF_ERROR: break
    case Z_STREAM_END: isAtEnd = true
    default: throw .damaged
    }
    return output
  }
}

extension Converter {
  /// Unpacks a gzip file that is no larger than the limits allow.
  ///
  /// - Parameter content: the compressed bytes.
  /// - Returns: the unpacked bytes, as far as they are sound.
  /// - Throws: ``ConversionFailure`` where they are damaged from the start or unpack to too much.
  package func gunzip(_ content: [UInt8]) throws(ConversionFailure) -> (
    bytes: [UInt8], isWhole: Bool
  ) {
    var rest = content
    let stream = GzipStream {
      defer { rest = [] }
      return rest
    }
    // Small files of much repetition are honest: the ratio counts from a megabyte on.
    let most = min(limits.entrySize, max(content.count * limits.ratio, 1 << 20))
    var out: [UInt8] = []
    while true {
      let piece: [UInt8]
      do {
        piece = try stream.next()
      } catch {
        guard !out.isEmpty else {
          throw ConversionFailure(
            code: "damaged-gzip", summary: "The file can't be unpacked: \(error).",
            remedy: "Get the file anew, or unpack it yourself.")
        }
        return (out, false)
      }
      if piece.isEmpty { return (out, true) }
      out += piece
      guard out.count <= most else {
        throw ConversionFailure(
          code: "unpacks-to-too-much",
          summary: "The file unpacks to more than \(most >> 10) kB and was left out.",
          remedy: "Unpack it yourself if you trust it.")
      }
    }
  }
}
