import Bibliography
import Foundation
import TestSupport
import Testing

@testable import Documents

@Suite struct OrgReaderTests {
  private static func read(_ outline: String) throws -> Document {
    let source = try SourceText(decoding: Array(outline.utf8), id: "x.org", form: .markup)
    return OrgReader.read(source, id: "x.org")
  }

  @Test func document() throws {
    let content = [UInt8](try Data(contentsOf: Fixture.file("formats/org/cv-outline.org")))
    let source = try SourceText(decoding: content, id: "cv-outline.org", form: .markup)
    expectGolden(
      BlockDump.text(OrgReader.read(source, id: "cv-outline.org")), "cv-outline.txt")
  }

  static let cases: [(outline: String, blocks: String)] = [
    (
      "* A :x:\n** TODO [#B] B\ntext",
      "1: heading 2\n    A\n2: heading 3\n    B\n3: paragraph\n    text\n"
    ),
    (
      "*Quill, A.* and /Moe/ at 3*4*5, a/b/c.",
      "1: paragraph\n    Quill, A. and Moe at 3*4*5, a/b/c.\n  bold “Quill, A.”, italic “Moe”\n"
    ),
    (
      "/over two\nlines/ =a_b\\{}= ~c~",
      "1: paragraph\n    over two lines a_b\\{} c\n  italic “over two lines”\n"
    ),
    (
      "- a\n  goes on\n  - b\n- c\n\nd",
      "1: item -\n    a goes on\n3: item -, depth 1\n    b\n4: item -\n    c\n6: paragraph\n    d\n"
    ),
    ("1. a\n2) b\nc", "1: item 1.\n    a\n2: item 2.\n    b\n3: paragraph\n    c\n"),
    (
      "Ada Quill \\\\\n[[./x.pdf][PDF]] [pre] [fn:1] [cite:@q19] 50% & #1 $5",
      "1: paragraph\n    Ada Quill\n    PDF [pre] 50% & #1 $5\n  link “PDF”\n"
    ),
    ("| a | b |\n|---+---|\n| c | d |", "1: row\n    a ⇥ b\n3: row\n    c ⇥ d\n"),
    ("#+begin_src c\nint x;\n#+end_src\n# note\n: as is", "5: paragraph\n    as is\n"),
    (
      "#+begin_quote\nquoted\n#+end_quote\n#+begin_export html\n<li>Mo&euml;l <b>x</b></li>\n#+end_export",
      "2: paragraph\n    quoted\n5: paragraph\n    Moël x\n"
    ),
    (
      "#+MACRO: me *Quill, $1*\n{{{me(A.)}}} and {{{far(x,Moe)}}} @@html:<b>@@@@latex:\\emph{L.}@@",
      "2: paragraph\n    Quill, A. and Moe L.\n  bold “Quill, A.”, italic “L.”\n"
    ),
    (
      "* T\n:PROPERTIES:\n:AUTHOR: Quill, A. and Moe, L.\n:TITLE: Salt\n:YEAR: 2019\n:END:",
      "1: heading 2\n    T\n6: paragraph\n    Quill, A.; Moe, L.. Salt. 2019.\n"
    ),
    (
      "* Postdoc\n:PROPERTIES:\n:CV_ENV: cventry\n:FROM: <2014-09-01>\n:LOCATION: Bergen\n:END:",
      "1: heading 2\n    Postdoc\n6: paragraph\n    2014-09-01, Bergen\n"
    ),
    ("* A :noexport:\nx\n** B\n* C", "4: heading 2\n    C\n"),
    ("\"quoted\" and caf\\eacute \\alpha", "1: paragraph\n    \"quoted\" and café α\n"),
  ]

  @Test(arguments: cases) func blocks(_ item: (outline: String, blocks: String)) throws {
    #expect(BlockDump.text(try Self.read(item.outline)) == item.blocks)
  }

  @Test func theTranslationHasTheLinesOfTheOutline() throws {
    let content = [UInt8](try Data(contentsOf: Fixture.file("formats/org/cv-outline.org")))
    var random = SplitMix64(seed: 7)
    for _ in 0..<60 {
      var bytes = content
      for _ in 0..<20 {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        let marks = Array("*/#+|:[]{}<>\\\n -".utf8)
        bytes[place] = marks[Int.random(in: 0..<marks.count, using: &random)]
      }
      if Bool.random(using: &random) { bytes.removeLast() }
      var translator = OrgTranslator(bytes)
      let latex = translator.translate()
      #expect(latex.count { $0 == 0x0A } == bytes.count { $0 == 0x0A })
    }
  }

  @Test func whatStandsElsewhereIsReported() throws {
    let document = try Self.read("* Papers\n#+INCLUDE: \"papers.org\" :minlevel 2\n")
    #expect(document.diagnostics.map(\.code) == ["input-not-read"])
    #expect(document.diagnostics.first?.line == 2)
  }

  @Test func hostileOutlinesEnd() throws {
    let deep = (0..<2_000).map { String(repeating: " ", count: $0) + "- x" }.joined(separator: "\n")
    let loop = "#+MACRO: a {{{a}}}{{{a}}}\n{{{a}}}\n"
    let marks = String(repeating: "/a *b _c ", count: 20_000)
    for outline in [deep, loop, marks, String(repeating: "[[", count: 50_000), ":A:\n* b"] {
      _ = try Self.read(outline)
    }
  }
}
