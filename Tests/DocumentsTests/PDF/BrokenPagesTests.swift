import Documents
import TestSupport
import Testing

/// Page descriptions and office documents that are broken at random are read without a fault, and
/// every byte of what is read keeps its place.
@Suite struct BrokenPagesTests {
  private static let pages: PageSketch = {
    var sketch = PageSketch()
    for page in 0..<2 {
      sketch.page()
      for row in 0..<12 {
        let baseline = 60 + 14 * Double(row)
        sketch.line("20\(10 + row)", left: 50, baseline: baseline, font: 1)
        sketch.line(
          "Entry \(row) of page \(page), bro-", left: 110, baseline: baseline, font: row % 3)
        sketch.line("ken words, ´e and ﬁ", left: 340, baseline: baseline + 3)
      }
    }
    return sketch
  }()

  private static let word: [UInt8] = {
    var body = ""
    for item in 0..<20 {
      body +=
        "<w:p><w:pPr><w:pStyle w:val=\"H\"/><w:numPr><w:ilvl w:val=\"\(item % 3)\"/><w:numId w:val=\"1\"/>"
        + "</w:numPr></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>Item \(item)</w:t><w:tab/></w:r></w:p>"
        + "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>"
    }
    return Array("<w:document xmlns:w=\"w\"><w:body>\(body)</w:body></w:document>".utf8)
  }()

  private static func broken(_ bytes: [UInt8], _ random: inout SplitMix64) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...16, using: &random) where !bytes.isEmpty {
      let start = Int.random(in: 0..<bytes.count, using: &random)
      let end = min(bytes.count, start + Int.random(in: 1...60, using: &random))
      switch Int.random(in: 0..<4, using: &random) {
      case 0: bytes.removeSubrange(start..<end)
      case 1:
        let place = Int.random(in: 0...bytes.count, using: &random)
        bytes.insert(contentsOf: Array(bytes[start..<end]), at: place)
      case 2: bytes[start] = UInt8.random(in: 0...255, using: &random)
      // Digits: places far off the page, sizes of nothing.
      default: bytes[start] = UInt8.random(in: 0x2D...0x39, using: &random)
      }
    }
    return bytes
  }

  private func check(_ document: Document) {
    for block in document.blocks {
      #expect(block.text.count == block.offsets.count)
      #expect(
        zip(block.text, block.offsets).allSatisfy { $0 <= 0x20 || document.source[$1] == $0 })
      #expect(block.emphasis.allSatisfy { $0.range.upperBound <= block.text.count })
    }
  }

  @Test(arguments: 0..<120) func brokenPages(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    check(
      PDFReader.read(
        words: Self.broken(Self.pages.wordBytes, &random),
        fonts: Self.broken(Self.pages.fontBytes, &random), id: "a.pdf"))
  }

  @Test(arguments: 0..<120) func brokenOfficeDocuments(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let parts = ["document", "styles", "numbering", "header1"].map {
      (name: "word/\($0).xml", bytes: Self.broken(Self.word, &random))
    }
    check(WordReader.read(parts, id: "a.docx"))
    check(
      OpenDocumentReader.read(
        [
          (name: "content.xml", bytes: Self.broken(Self.word, &random)),
          (name: "styles.xml", bytes: Self.broken(Self.word, &random)),
        ], id: "a.odt"))
  }
}
