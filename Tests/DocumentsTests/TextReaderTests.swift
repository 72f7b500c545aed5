import Bibliography
import Testing

@testable import Documents

/// A document as indented text: kind, emphasis, and the words of each block.
private func dump(_ text: String) throws -> String {
  let document = TextReader.read(try SourceText(decoding: Array(text.utf8), id: "x"), id: "x")
  return document.blocks.map { block in
    let marks = block.emphasis.map { "\($0.style)=\(block.string(in: $0.range))" }
    return (["\(block.kind) \(block.string.debugDescription)"] + marks).joined(separator: "\n  ")
  }.joined(separator: "\n")
}

@Suite struct TextReaderTests {
  struct Case: CustomTestStringConvertible {
    let text: String
    let blocks: String
    var testDescription: String { text.debugDescription }
  }

  static let cases = [
    Case(
      text: "## EDUCATION\n\nA\nB\n", blocks: "heading(level: 2) \"EDUCATION\"\nparagraph \"A\\nB\""
    ),
    Case(text: "Title\n=====\n", blocks: "heading(level: 1) \"Title\""),
    // A definition of Pandoc's, behind its colon.
    Case(
      text: "2017\n:    A. Quill. Nets\n     of nets: a study.\n",
      blocks: "paragraph \"2017\\nA. Quill. Nets\\nof nets: a study.\""),
    // Links by reference, and where these lead; two words in brackets are no link.
    Case(
      text: "Nets by [Jane Doe] [jane], [John Roe][jr-2]\n\n[jane]: http://j.example \"Jane\"\n",
      blocks: "paragraph \"Nets by Jane Doe, John Roe\"\n  link=Jane Doe\n  link=John Roe"),
    Case(text: "[slides] [video]\n", blocks: "paragraph \"[slides] [video]\""),
    Case(
      text: "# **GUYUE** B #\n",
      blocks: "heading(level: 1) \"GUYUE B #\"\n  bold=GUYUE"),
    // Asterisks that mark equal contribution are no emphasis; escaped ones are plain.
    Case(text: "Zheng\\*, Chen*, Song*", blocks: "paragraph \"Zheng*, Chen*, Song*\""),
    Case(text: "*Core* and __x__", blocks: "paragraph \"Core and x\"\n  italic=Core\n  bold=x"),
    // The days of some languages are ordinal numbers, and no marks of items.
    Case(text: "16. Januar: Seile", blocks: "paragraph \"16. Januar: Seile\""),
    Case(text: "16. Januar 14 Uhr", blocks: "paragraph \"16. Januar 14 Uhr\""),
    Case(text: "12. April 4 Nets", blocks: "listItem(marker: \"12.\") \"April 4 Nets\""),
    // A label that has lost the space behind it.
    Case(
      text: "**Nets***Abstract:*Consider nets",
      blocks: "paragraph \"NetsAbstract:Consider nets\"\n  bold=Nets\n  italic=Abstract:"),
    // An item that holds a heading, as pages turned into text have it.
    Case(
      text: "• #### Jane Doe\n- Title: Nets\n- # of nets",
      blocks:
        "heading(level: 4) \"Jane Doe\"\nlistItem(marker: \"-\") \"Title: Nets\"\nlistItem(marker: \"-\") \"# of nets\""
    ),
    // A list of elements without an end.
    Case(
      text: "<ul>\n<li>one</li>\n<LI class=x>two</LI>\n<ul>\n<list>three",
      blocks:
        "listItem(marker: \"-\") \"one\"\nlistItem(marker: \"-\") \"two\"\nparagraph \"<list>three\""
    ),
    Case(text: "a **b c", blocks: "paragraph \"a **b c\""),
    Case(text: "snake_case_name", blocks: "paragraph \"snake_case_name\""),
    Case(
      text: "- one\n  more\n* two",
      blocks: "listItem(marker: \"-\") \"one\\nmore\"\nlistItem(marker: \"*\") \"two\""),
    Case(
      text: "- [2] Cui\n- 4. Benanza\n12. Matrix",
      blocks:
        "listItem(marker: \"[2]\") \"Cui\"\nlistItem(marker: \"4.\") \"Benanza\"\nlistItem(marker: \"12.\") \"Matrix\""
    ),
    Case(text: "o Designed labs", blocks: "listItem(marker: \"o\") \"Designed labs\""),
    Case(text: "2020. A year", blocks: "paragraph \"2020. A year\""),
    Case(
      text: "| a | b |\n|---|:--|\n| c | d |",
      blocks: "row \" a \\t b\"\nrow \" c \\t d\""),
    Case(text: "$11.7 \\times$ and $\\sim$5", blocks: "paragraph \"11.7 × and ~5\""),
    Case(text: "from $5 to $10", blocks: "paragraph \"from 5 to 10\""),
    Case(
      text: "[home](http://x.example) &amp; <b>bold</b>",
      blocks: "paragraph \"home & bold\"\n  link=home"),
    // A link whose words, or whose address, go on in the next line.
    Case(
      text: "x [a *b*\nc](http://x.example) d",
      blocks: "paragraph \"x a b\\nc d\"\n  italic=b\n  link=a b\nc"),
    Case(
      text: "[a\nb][1], [c](x\ny) d",
      blocks: "paragraph \"a\\nb, [c](x\\ny) d\"\n  link=a\nb"),
    Case(text: "a [b\nc] d", blocks: "paragraph \"a [b\\nc] d\""),
    Case(text: "a [5] b [x]", blocks: "paragraph \"a [5] b [x]\""),
    Case(text: "a\n---\nb", blocks: "heading(level: 2) \"a\"\nparagraph \"b\""),
    Case(text: "```\ncode\n```", blocks: "paragraph \"code\""),
    // Bars between cells only, and a line break in one of them.
    Case(
      text: "a | b\n:-- | --:\nc<br>d | e\n\nf | g",
      blocks: "row \"a \\t b\"\nrow \"c, d \\t e\"\nparagraph \"f | g\""),
    // Columns as wide as the dashes below their head.
    Case(
      text: "Day   Who\n----  ----\n3/5   [Ann](x) Lee\n14/6  Bo\n\nafter",
      blocks:
        "row \"Day\\tWho\"\nrow \"3/5\\tAnn Lee\"\n  link=Ann\nrow \"14/6\\tBo\"\nparagraph \"after\""
    ),
    Case(text: "a   b\n--- ---\nc", blocks: "row \"a\\tb\"\nrow \"c\\t\""),
    // Fields of a site's generator, a comment over two lines, and elements around Markdown.
    Case(
      text:
        "---\nlayout: page\ntitle: \"Talks\"\n---\n<!-- x\n\ny -->\n<div>\n\na\n</div>\n<h2>B</h2>",
      blocks: "heading(level: 1) \"Talks\"\nparagraph \"a\"\nheading(level: 2) \"B\""),
    // Who wrote it, where that is one person.
    Case(
      text: "---\ntitle: Talks\nauthor: \"Ann Lee\"\n---\nx",
      blocks: "heading(level: 1) \"Talks\"\nparagraph \"Ann Lee\"\nparagraph \"x\""),
    Case(
      text: "---\ntitle: Talks\nauthor: [Ann Lee, Bo Fenn]\n---\nx",
      blocks: "heading(level: 1) \"Talks\"\nparagraph \"x\""),
    Case(
      text: "---\ntitle: Talks\nauthor: admin\n---\nx\\\ny",
      blocks: "heading(level: 1) \"Talks\"\nparagraph \"x\\ny\""),
    Case(
      text: "---\nspeaker: Ann Lee\ndate: 2024-05-06\nnav: 3\n---",
      blocks: "paragraph \"speaker: Ann Lee\\ndate: 2024-05-06\""),
    Case(
      text: "---\nno fields\n---\nx", blocks: "heading(level: 2) \"no fields\"\nparagraph \"x\""),
    Case(
      text:
        "a\n<table><tr><td>1</td><td>b &amp; c</td></tr>\n\n<tr><td>2</td><td>d</td></tr></table>\ne",
      blocks: "paragraph \"a\"\nrow \"1\\tb & c\"\nrow \"2\\td\"\nparagraph \"e\""),
    // A division that holds only elements is a web page's; one that holds Markdown is Markdown.
    Case(
      text: """
        <div>
        <div><div>Mar</div><div>17</div></div>
        <div>
          <div>Rows of
          mills</div>
          <div>Ann Lee</div>
        </div>
        </div>
        b
        """,
      blocks: """
        paragraph "Mar"
        paragraph "17"
        paragraph "Rows of mills"
        paragraph "Ann Lee"
        paragraph "b"
        """),
    Case(
      text: "<div>\n<div>\n<div>\n\n**a** b\n\n</div>\n</div>\n</div>",
      blocks: "paragraph \"a b\"\n  bold=a"),
    // Nested deeper than the parser of pages follows: the words are kept.
    Case(
      text: String(repeating: "<div>\n", count: 2000) + "a\n"
        + String(repeating: "</div>\n", count: 2000),
      blocks: "paragraph \"a\""),
    Case(
      text: "<table> without an end\n<ul>\nx",
      blocks: "paragraph \" without an end\"\nparagraph \"x\""),
  ]

  @Test(arguments: cases) func blocks(_ test: Case) throws {
    #expect(try dump(test.text) == test.blocks)
  }

  @Test func everyByteKnowsItsPlace() throws {
    let text = "# **A** b\n\n- c\\*d, *e* &amp; $\\times$\n  f\n\nlast **un closed _x_ \n"
    let document = TextReader.read(try SourceText(decoding: Array(text.utf8), id: "x"), id: "x")
    for block in document.blocks {
      for (byte, offset) in zip(block.text, block.offsets) where byte > 0x20 && byte < 0x80 {
        let source = document.source[offset]
        #expect(source == byte || source == 0x24 || source == 0x26)
      }
      #expect(block.offsets == block.offsets.sorted())
    }
  }

  @Test func evidenceQuotesTheSource() throws {
    let text = "one\n\nAdvisor: **Ann Lee**,\tBen Ode\nand more"
    let document = TextReader.read(try SourceText(decoding: Array(text.utf8), id: "x"), id: "x")
    let evidence = document.evidence(for: 9..<26, of: document.blocks[1])
    #expect(evidence.quote == "Ann Lee**, Ben Ode")
    #expect(evidence.line == 3)
  }

  @Test(arguments: [
    ("{ROWS}: mills", "ROWS: mills", "{ROWS}: mills"),
    ("with {hRows}.", "with hRows", "with {hRows}"),
    ("{a mill} here", "a mill", "a mill"), ("{a {b} c} d", "a b c", "a {b} c"),
    ("} a mill} here", "a mill}", "a mill}"), ("{a {mill here", "a {mill", "a {mill"),
  ])
  func evidenceHoldsBothBraces(_ item: (line: String, words: String, quote: String)) throws {
    let source = try SourceText(decoding: Array(item.line.utf8), id: "x")
    let document = TextReader.read(source, id: "x")
    let block = document.blocks[0]
    let range = try #require(block.text.firstRange(of: Array(item.words.utf8)))
    #expect(document.evidence(for: range, of: block).quote == item.quote)
  }

  @Test(arguments: ["*a_b ", "_a ", "[", "$", "<", "> ", "#", "*", "&", "|", "![", "**a* "])
  func hostileLinesAreRead(_ unit: String) throws {
    let line = String(repeating: unit, count: 100_000 / unit.utf8.count)
    let document = TextReader.read(try SourceText(decoding: Array(line.utf8), id: "x"), id: "x")
    #expect(document.blocks.count <= 1)
  }
}
