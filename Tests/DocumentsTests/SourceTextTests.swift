import Bibliography
import TestSupport
import Testing

@testable import Documents

@Suite struct SourceTextTests {
  @Test func marksAndLineEndsAreCleaned() throws {
    let bytes: [UInt8] = [0xEF, 0xBB, 0xBF] + Array("a\r\nb\rc\u{0C}d".utf8)
    let source = try SourceText(decoding: bytes, id: "x")
    #expect(source.bytes == Array("a\nb\nc d".utf8))
    #expect(source.diagnostics.isEmpty)
  }

  @Test func invalidUTF8IsReplacedAndReported() throws {
    let bytes = Array("Good line\nM".utf8) + [0xFC] + Array("ller wrote this text".utf8)
    let source = try SourceText(decoding: bytes, id: "x.txt")
    #expect(String(decoding: source.bytes, as: UTF8.self).contains("M\u{FFFD}ller"))
    #expect(source.diagnostics.map(\.code) == ["invalid-utf8"])
    #expect(source.diagnostics.first?.line == 2)
  }

  @Test func emptyFilesAreRefused() {
    for text in ["", "  \n\t\n", "\u{FEFF}"] {
      #expect(throws: SourceText.Refusal.self) {
        try SourceText(decoding: Array(text.utf8), id: "x")
      }
    }
  }

  @Test(arguments: 0..<20) func randomBytesAreRefused(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let bytes = (0..<4_000).map { _ in UInt8.random(in: 0...255, using: &random) }
    #expect(throws: SourceText.Refusal.self) { try SourceText(decoding: bytes, id: "x") }
  }

  @Test func aHugeLineIsLeftOutAndTheRestRead() throws {
    let huge = [UInt8](repeating: 0x61, count: SourceText.longestLine * 3)
    let source = try SourceText(
      decoding: Array("first\n".utf8) + huge + Array("\nlast".utf8), id: "x")
    #expect(source.bytes == Array("first\n\nlast".utf8))
    #expect(source.diagnostics.map(\.code) == ["line-too-long"])
    #expect(source.diagnostics.first?.line == 2)
  }

  @Test func legacyTextWithManyAccentsIsStillRead() throws {
    // Latin-1 German: broken as UTF-8, but text.
    let bytes = Array("Die M".utf8) + [0xFC] + Array("hle steht am Flu".utf8) + [0xDF, 0x2E]
    #expect(throws: Never.self) { try SourceText(decoding: bytes, id: "x") }
  }
}
