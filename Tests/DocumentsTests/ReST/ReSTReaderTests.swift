import Bibliography
import Foundation
import TestSupport
import Testing

@testable import Documents

@Suite struct ReSTReaderTests {
  private static func read(_ text: String) throws -> Document {
    let source = try SourceText(decoding: Array(text.utf8), id: "x.rst", form: .markup)
    return ReSTReader.read(source, id: "x.rst")
  }

  @Test(arguments: ["cv-sphinx", "talks-topics"]) func document(name: String) throws {
    let content = [UInt8](try Data(contentsOf: Fixture.file("formats/rst/\(name).rst")))
    let source = try SourceText(decoding: content, id: "\(name).rst", form: .markup)
    expectGolden(BlockDump.text(ReSTReader.read(source, id: "\(name).rst")), "\(name).txt")
  }

  @Test(arguments: ReSTCase.blocks + ReSTCase.tables + ReSTCase.words) func blocks(_ item: ReSTCase)
    throws
  {
    let read = BlockDump.text(try Self.read(item.text))
    #expect(read == item.blocks, "\(read)")
  }

  @Test func everyByteKeepsItsPlace() throws {
    let content = [UInt8](try Data(contentsOf: Fixture.file("formats/rst/cv-sphinx.rst")))
    let marks = Array("*`_|:[]<>\\\n =-+.#".utf8)
    var random = SplitMix64(seed: 7)
    for _ in 0..<60 {
      var bytes = content
      for _ in 0..<20 {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        bytes[place] = marks[Int.random(in: 0..<marks.count, using: &random)]
      }
      let source = try SourceText(decoding: bytes, id: "x.rst", form: .markup)
      let document = ReSTReader.read(source, id: "x.rst")
      let lines = source.bytes.count { $0 == 0x0A } + 1
      #expect(document.lineMarks.allSatisfy { (1...lines).contains($0.line) })
      for block in document.blocks {
        #expect(block.offsets.map { document.source[$0] } == block.text)
      }
    }
  }

  @Test(.timeLimit(.minutes(1))) func hostileFilesEnd() throws {
    let deep = (0..<2_000).map { String(repeating: " ", count: $0) + "- x" }.joined(separator: "\n")
    let quotes = (0..<2_000).map { String(repeating: " ", count: $0) + "x\n" }.joined()
    let loop =
      ".. |a| replace:: |b| |b|\n.. |b| replace:: |a| |a|\n\n"
      + String(repeating: "|a| ", count: 4_000)
    let marks = String(repeating: "*a **b ``c `d |e [f _`g ", count: 4_000)
    let grid = String(repeating: "+-", count: 4_000) + "+\n"
    let rows = String(repeating: "+---+\n| + |\n", count: 4_000)
    let rules = String(repeating: "== ==\na\n\n", count: 4_000)
    let values = ".. csv-table::\n\n" + String(repeating: "   \"a,b\n", count: 4_000)
    let notes = String(repeating: ".. [#] a\n", count: 4_000)
    let underscores = String(repeating: "a_", count: 50_000) + String(repeating: "_", count: 50_000)
    for text in [

      deep, quotes, loop, marks, grid + grid + grid, rows, rules, values, notes, underscores,
      "..", ".. |", ".. [", ".. _", ".. __", ".. __:", ".. a::", ":a:", "|", "+--+", "== ==", "::",
      "\\", "*\\", "`\\", ":a:`\\", ".. _`", ".. |a| unicode:: U+110000", ".. _\\",
    ] {
      _ = try Self.read(text)
    }
  }
}
