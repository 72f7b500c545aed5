import Bibliography
import Documents
import Testing

/// Word processors' files: what is read, and what hostile ones do.
@Suite struct OfficeReaderTests {
  private func word(_ body: String, _ others: [String: String] = [:]) -> Document {
    let document = "<w:document xmlns:w=\"w\" xmlns:mc=\"mc\"><w:body>\(body)</w:body></w:document>"
    let parts = others.merging(["document": document]) { $1 }
    return WordReader.read(
      parts.map { (name: "word/\($0.key).xml", bytes: Array($0.value.utf8)) }, id: "a.docx")
  }

  private func paragraph(_ text: String) -> String { "<w:p><w:r><w:t>\(text)</w:t></w:r></w:p>" }

  private func open(_ body: String) -> Document {
    let content =
      "<office:document-content xmlns:office=\"o\" xmlns:text=\"t\"><office:body><office:text>\(body)"
      + "</office:text></office:body></office:document-content>"
    return OpenDocumentReader.read([(name: "content.xml", bytes: Array(content.utf8))], id: "a.odt")
  }

  @Test func deletionsFieldsAndSecondCopiesAreLeftOut() {
    let document = word(
      "<w:p><w:del><w:r><w:delText>gone</w:delText></w:r></w:del><w:ins><w:r><w:t>kept</w:t></w:r></w:ins>"
        + "<w:r><w:instrText>HYPERLINK</w:instrText></w:r>"
        + "<mc:AlternateContent><mc:Choice><w:r><w:t> once</w:t></w:r></mc:Choice>"
        + "<mc:Fallback><w:r><w:t> twice</w:t></w:r></mc:Fallback></mc:AlternateContent></w:p>")
    #expect(document.blocks.map(\.string) == ["kept once"])
  }

  @Test func aTextBoxIsAParagraphOfItsOwn() {
    let document = word(
      "<w:p><w:r><w:t>around</w:t></w:r><w:r><w:txbxContent>\(paragraph("boxed"))</w:txbxContent></w:r></w:p>"
    )
    #expect(document.blocks.map(\.string) == ["boxed", "around"])
  }

  @Test func headsComeFirstAndNumbersOfPagesNot() {
    let document = word(
      paragraph("body"),
      [
        "header1": "<w:hdr xmlns:w=\"w\">\(paragraph("Ada Quill, ada@example.edu"))</w:hdr>",
        "header2": "<w:hdr xmlns:w=\"w\">\(paragraph("Ada Quill, ada@example.edu"))</w:hdr>",
        "footer1": "<w:ftr xmlns:w=\"w\">\(paragraph("Page 2 of 3"))</w:ftr>",
      ])
    #expect(document.blocks.map(\.string) == ["Ada Quill, ada@example.edu", "body"])
  }

  @Test func numberedLists() {
    let numbering = """
      <w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="7">
      <w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="decimal"/><w:lvlText w:val="[%1]"/></w:lvl>
      <w:lvl w:ilvl="1"><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="%2)"/></w:lvl>
      </w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num></w:numbering>
      """
    func item(_ text: String, _ level: Int) -> String {
      "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>"
        + "<w:r><w:t>\(text)</w:t></w:r></w:p>"
    }
    let document = word(
      item("a", 0) + item("b", 0) + item("c", 1) + item("d", 1) + item("e", 0),
      ["numbering": numbering])
    let kinds: [Block.Kind] = ["[3]", "[4]", "i)", "ii)", "[5]"].map { .listItem(marker: $0) }
    #expect(document.blocks.map(\.kind) == kinds)
  }

  @Test func aTableIsRowsAndALayoutTableIsNot() {
    func cell(_ texts: String...) -> String { "<w:tc>\(texts.map(paragraph).joined())</w:tc>" }
    let document = word(
      "<w:tbl><w:tr>\(cell("2020"))\(cell("Prize"))</w:tr></w:tbl>"
        + "<w:tbl><w:tr>\(cell("2019 – 2024"))\(cell("A University", "PhD"))</w:tr></w:tbl>")
    #expect(document.blocks.map(\.string) == ["2020\tPrize", "2019 – 2024\tA University", "PhD"])
    #expect(document.blocks.map(\.kind) == [.row, .paragraph, .paragraph])
  }

  @Test func anXMLBombIsNotExpanded() {
    var entities = "<!ENTITY a0 \"ha\">"
    for level in 1..<30 {
      entities += "<!ENTITY a\(level) \"\(String(repeating: "&a\(level - 1);", count: 10))\">"
    }
    let bomb =
      "<!DOCTYPE w:document [\(entities)]><w:document xmlns:w=\"w\"><w:body>\(paragraph("seen"))"
      + "\(paragraph("&a29;"))</w:body></w:document>"
    let document = WordReader.read(
      [(name: "word/document.xml", bytes: Array(bomb.utf8))], id: "a.docx")
    #expect(document.source.count < 1_000)
    #expect(document.blocks.allSatisfy { $0.string == "seen" })
  }

  @Test func anEntityOfAFileIsNotRead() {
    let document = WordReader.read(
      [
        (
          name: "word/document.xml",
          bytes: Array(
            ("<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><w:document xmlns:w=\"w\"><w:body>"
              + paragraph("a &x; b") + "</w:body></w:document>").utf8)
        )
      ], id: "a.docx")
    #expect(!String(decoding: document.source, as: UTF8.self).contains("root"))
  }

  @Test func nestedTooDeep() {
    let deep = String(repeating: "<w:p>", count: 100_000)
    let document = word(paragraph("before") + deep)
    #expect(document.blocks.first?.string == "before")
    #expect(document.diagnostics.map(\.code) == ["damaged-xml"])
    let lists = String(repeating: "<text:list><text:list-item>", count: 100_000)
    #expect(open("<text:p>before</text:p>" + lists).diagnostics.map(\.code) == ["damaged-xml"])
  }

  @Test func brokenOff() {
    // All but the last kilobyte in front of the break is read.
    let whole = (0..<100).map { paragraph("paragraph \($0)") }.joined()
    let document = word(whole + "<w:p><w:r><w:t>the rest is <")
    #expect(document.blocks.first?.string == "paragraph 0")
    #expect(document.blocks.count > 70)
    #expect(document.diagnostics.map(\.code) == ["damaged-xml"])
  }

  @Test func openDocumentSpansAndSpaces() {
    let document = open(
      "<text:h text:outline-level=\"2\">Talks</text:h><text:p>a<text:s text:c=\"3\"/>b<text:tab/>c"
        + "<text:line-break/>d</text:p>"
        + "<text:list><text:list-item><text:p>one</text:p><text:p>more</text:p></text:list-item></text:list>"
    )
    #expect(document.blocks.map(\.string) == ["Talks", "a b\tc\nd", "one", "more"])
    #expect(
      document.blocks.map(\.kind)
        == [.heading(level: 2), .paragraph, .listItem(marker: "•"), .paragraph])
  }
}
