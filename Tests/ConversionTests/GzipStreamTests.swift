import CZlib
import Conversion
import Testing

/// Unpacking gzip, whole and in pieces.
@Suite struct GzipStreamTests {
  private static let text = Array(String(repeating: "Ada Quill and Bo Reed. ", count: 20_000).utf8)

  /// The content as a gzip member.
  private static func packed(_ content: [UInt8]) -> [UInt8] {
    var length = compressBound(UInt(content.count))
    var out = [UInt8](repeating: 0, count: Int(length))
    unsafe compress(&out, &length, content, UInt(content.count))
    let checksum = UInt32(unsafe crc32(0, content, UInt32(content.count)))
    func little(_ value: UInt32) -> [UInt8] {
      (0..<4).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }
    return [0x1F, 0x8B, 0x08, 0, 0, 0, 0, 0, 0, 3] + out[2..<Int(length) - 4]
      + little(checksum) + little(UInt32(content.count))
  }

  private func unpack(_ bytes: [UInt8], step: Int) throws -> [UInt8] {
    var at = 0
    let stream = GzipStream {
      let end = min(at + step, bytes.count)
      defer { at = end }
      return Array(bytes[at..<end])
    }
    var out: [UInt8] = []
    while case let piece = try stream.next(), !piece.isEmpty { out += piece }
    return out
  }

  @Test(arguments: [1, 7, 1_000, 1 << 20]) func inPieces(step: Int) throws {
    #expect(try unpack(Self.packed(Self.text), step: step) == Self.text)
  }

  @Test func severalMembersAndPadding() throws {
    let file = Self.packed(Self.text) + Self.packed(Array("and more".utf8)) + [0, 0, 0]
    #expect(try unpack(file, step: 100) == Self.text + Array("and more".utf8))
  }

  @Test func truncated() {
    let file = Array(Self.packed(Self.text).dropLast(9))
    #expect(throws: GzipStream.Problem.truncated) { try unpack(file, step: 64) }
  }

  @Test func damaged() {
    var file = Self.packed(Self.text)
    file[file.count / 2] ^= 0xFF
    #expect(throws: GzipStream.Problem.self) { try unpack(file, step: 64) }
  }

  @Test func limits() throws {
    let small = Array("Ada Quill".utf8)
    #expect(try Converter().gunzip(Self.packed(small)).bytes == small)
    let bomb = Self.packed([UInt8](repeating: 0, count: 4 << 20))
    #expect(throws: ConversionFailure.self) { try Converter().gunzip(bomb) }
    let cut = try Converter().gunzip(Array(Self.packed(Self.text).dropLast(4)))
    #expect(!cut.isWhole)
    #expect(cut.bytes == Self.text)
  }
}
