import Foundation
import TestSupport
import Testing

@testable import Documents

/// Pages, outlines and LaTeX sources that are broken at random are read without a fault, and every byte of
/// what is read keeps its place.
@Suite struct MutationTests {
  static let fixtures = [
    "html/cv-jekyll.html", "html/cv-tables.html", "html/cv-cards.html", "html/talks-table.html",
    "latex/cv-moderncv.tex", "latex/cv-article-macros.tex", "latex/cv-res.tex",
    "latex/cv-awesome.tex", "org/cv-outline.org", "rst/cv-sphinx.rst", "rst/talks-topics.rst",
  ]

  /// The bytes with some ranges removed, copied elsewhere, or written over.
  private static func broken(_ bytes: [UInt8], _ random: inout SplitMix64) -> [UInt8] {
    var bytes = bytes
    let marks = Array("{}\\<>&;%$#[]\"'/=-^_~\n\t \u{0}".utf8)
    for _ in 0..<Int.random(in: 1...12, using: &random) where !bytes.isEmpty {
      let start = Int.random(in: 0..<bytes.count, using: &random)
      let end = min(bytes.count, start + Int.random(in: 1...80, using: &random))
      switch Int.random(in: 0..<4, using: &random) {
      case 0: bytes.removeSubrange(start..<end)
      case 1:
        let place = Int.random(in: 0...bytes.count, using: &random)
        bytes.insert(contentsOf: Array(bytes[start..<end]), at: place)
      case 2: bytes[start] = UInt8.random(in: 0...255, using: &random)
      default: bytes[start] = marks[Int.random(in: 0..<marks.count, using: &random)]
      }
    }
    return bytes
  }

  @Test(arguments: 0..<220) func brokenFilesKeepTheirPlaces(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let name = Self.fixtures[Int(seed) % Self.fixtures.count]
    let content = [UInt8](try Data(contentsOf: Fixture.file("formats/" + name)))
    let bytes = Self.broken(content, &random)
    guard let source = try? SourceText(decoding: bytes, id: name, form: .markup) else { return }
    let document =
      switch name.prefix(3) {
      case "htm": HTMLReader.read(source, id: name)
      case "org": OrgReader.read(source, id: name)
      case "rst": ReSTReader.read(source, id: name)
      default: LaTeXReader.read(source, id: name)
      }
    let lines = source.bytes.count { $0 == 0x0A } + 1
    for block in document.blocks {
      #expect(block.offsets.map { document.source[$0] } == block.text)
      #expect(block.offsets == block.offsets.sorted())
      #expect(block.emphasis.allSatisfy { $0.range.upperBound <= block.text.count })
    }
    #expect(document.lineMarks.allSatisfy { (1...lines).contains($0.line) })
  }
}
