import Bibliography
import Foundation
import TestSupport
import Testing

@testable import Documents

@Suite struct HTMLReaderTests {
  /// The blocks of a page as text.
  private static func dump(_ html: String) throws -> String {
    let source = try SourceText(decoding: Array(html.utf8), id: "x.html", form: .markup)
    return BlockDump.text(HTMLReader.read(source, id: "x.html"))
  }

  @Test(arguments: ["cv-jekyll", "cv-tables", "cv-cards", "talks-table"])
  func pages(_ name: String) throws {
    let content = [UInt8](try Data(contentsOf: Fixture.file("formats/html/\(name).html")))
    guard case .blocks(let read) = DocumentFormat.html.reader else {
      Issue.record("pages are read as blocks")
      return
    }
    expectGolden(BlockDump.text(try read(content, name + ".html")), name + ".txt")
  }

  static let cases: [(html: String, blocks: String)] = [
    ("<p>a <b>b</b>\n\n c<br>d", "1: paragraph\n    a b c\n    d\n  bold “b”\n"),
    (
      "<nav><a class='navbar-brand' href='/'>Maria <b>Quill</b></a><a href='t'>Talks</a></nav><h1>Talks</h1>",
      "1: paragraph\n    Maria Quill\n1: heading 1\n    Talks\n"
    ),
    (
      "<div class=topnav><a href='../index.html'>Home</a><a href='./'>Maria Quill</a></div><p>x",
      "1: paragraph\n    Maria Quill\n1: paragraph\n    x\n"
    ),
    (
      "<nav><a href='quill.html'>Maria Quill</a></nav><nav class=site-title>Loom Group</nav><p>x",
      "1: paragraph\n    x\n"
    ),
    (
      "<div id=layout-menu><h1>Maria Quill</h1><a href='t'>Talks</a></div><h1>Talks</h1>",
      "1: paragraph\n    Maria Quill\n1: heading 1\n    Talks\n"
    ),
    (
      "<nav><a href='/'>Maria Quill</a></nav><h1>Dr Maria Quill</h1>",
      "1: heading 1\n    Dr Maria Quill\n"
    ),
    ("<p>a</br>b</BR >c", "1: paragraph\n    a\n    b\n    c\n"),
    // Lists as word processors write them, and their conditions.
    (
      "<p><![if !supportLists]><span style='mso-list:Ignore'>o<span>&nbsp;\n</span></span><![endif]>Row</p>",
      "2: item -\n    Row\n"
    ),
    (
      "<p><![if !supportLists]><span style='mso-list: Ignore'>12.<i>&nbsp;</i></span><![endif]>Row</p>",
      "1: item 12.\n    Row\n"
    ),
    (
      "<p>a<![if !vml]>b<![endif]> <!--[if gte mso 9]><p>x</p><![endif]-->c</p>",
      "1: paragraph\n    ab c\n"
    ),
    // A condition that nothing closes.
    (
      "<p>a</p><p>b <![if !vml <![if !vml",
      "1: paragraph\n    a\n1: paragraph\n    b <![if !vml <![if !vml\n"
    ),
    ("<p>a<br><br>b", "1: paragraph\n    a\n1: paragraph\n    b\n"),
    (
      "a<sup>1,2</sup>, the 2<sup>nd</sup>",
      "1: paragraph\n    a¹², the 2nd\n  superscript “¹²”, superscript “nd”\n"
    ),
    (
      "<ul><li>a<ul><li>b</ul>c</ul>",
      "1: item -\n    a\n1: item -, depth 1\n    b\n1: paragraph, depth 1\n    c\n"
    ),
    (
      "<ol start=3 type=a><li>x<li>y<li value=9>z</ol>",
      "1: item c.\n    x\n1: item d.\n    y\n1: item i.\n    z\n"
    ),
    (
      "<li><h4>T</h4><p>A, B</p><p>V 2020</p>",
      "1: item -\n    T\n    A, B\n    V 2020\n  bold “T”\n"
    ),
    // The end of the list is missing: below a rule a heading is one.
    (
      "<ul><li>A<hr><h3>T</h3><ol><li>B</ol>",
      "1: item -\n    A\n1: heading 3\n    T\n1: item 1., depth 1\n    B\n"
    ),
    ("<ul><li><hr>A<h3>T</h3></ul>", "1: item -\n    A\n    T\n  bold “T”\n"),
    (
      "<dl><dt>[3]<dd>An entry<dt>2019<dd>PhD<dd>more</dl>",
      "1: item [3]\n    An entry\n1: row\n    2019 ⇥ PhD\n1: paragraph\n    more\n"
    ),
    (
      "<table><tr><td>[1]<td>x<tr><td>2020<td><p>T</p><p>A</p></table>",
      "1: item [1]\n    x\n1: row\n    2020 ⇥ T\n    A\n"
    ),
    (
      "<table><tr><td><h1>N</h1><p>a</p></td><td><p>b</p></td></tr></table>",
      "1: heading 1\n    N\n1: paragraph\n    a\n1: paragraph\n    b\n"
    ),
    (
      "<p>x</p><p style='display:none'>y</p><script>z</script><div aria-hidden=true>q</div>",
      "1: paragraph\n    x\n"
    ),
    // What a class hides is left out, but not most of a page that unfolds by a script.
    ("<p>x</p><p class='hide'>y</p>", "1: paragraph\n    x\n"),
    (
      "<h2>Friday</h2><div class='day hide'><script>z</script><p>"
        + String(repeating: "mill ", count: 120) + "</p></div>",
      "1: heading 2\n    Friday\n1: paragraph\n    "
        + String(repeating: "mill ", count: 119) + "mill\n"
    ),
    // Abstracts and records that a list of works unfolds are no part of it, however long they are.
    (
      "<p>A. Quill. Rows, 2020.</p><div class='abstract hidden'><p>"
        + String(repeating: "mill ", count: 120)
        + "</p></div><div class='bibtex hidden'>@a{b}</div>",
      "1: paragraph\n    A. Quill. Rows, 2020.\n"
    ),
    // The words of a button that unfolds what follows head it; those of others are none of the page's.
    (
      "<li><button class='dropbtn'>On Mills</button> 2023</li><button>Show more</button>",
      "1: item -\n    On Mills\n    2023\n"
    ),
    (
      "---\ntitle: Charlas\nlayout: page\n---\n{% include setup %}\n<h2>May</h2><p>{{ site.x }}A</p>",
      "2: heading 1\n    Charlas\n6: heading 2\n    May\n6: paragraph\n    A\n"
    ),
    // Code that a server runs is none of the page's words, and ends with the file where nothing closes it.
    (
      "<?php\n$a = '<p>x</p>';\nif ($b > 3) { echo 'y'; }\n?>\n<p>A<?= $c ?> B</p>\n<% d %>E\n<?php f();",
      "5: paragraph\n    A B\n6: paragraph\n    E\n"
    ),
    ("<?xml version='1.0'?><p>100 <% of it</p>", "1: paragraph\n    100 <% of it\n"),
    // Marks in scripts, comments and text are no code.
    ("<script>a.replace(/<?[a-z]+>/, '<?php')</script><p>A</p>", "1: paragraph\n    A\n"),
    ("<!-- <?php old --><?import x=\"y\" /><p>A</p>", "1: paragraph\n    A\n"),
    ("<script>a='<%'</script><p>A</p><script>b='%>'</script>", "1: paragraph\n    A\n"),
    (
      "<p>grew <% 5</p><p>A</p><p>shrank 7 %></p>",
      "1: paragraph\n    grew <% 5\n1: paragraph\n    A\n1: paragraph\n    shrank 7 %>\n"
    ),
    ("<p>Use <?php to open</p><p>A</p>", "1: paragraph\n    Use\n1: paragraph\n    A\n"),
    ("---\n---\n<p>A {x} {{ b</p>", "3: paragraph\n    A {x} {{ b\n"),
    (
      "<nav><a id='sublogo' href='p.html'>Ada Quill</a></nav><h1>Talks</h1>",
      "1: paragraph\n    Ada Quill\n1: heading 1\n    Talks\n"
    ),
    (
      "<p>A&#150;B &#x92;c&#x0092; &#147;d&#148 &#255;e &#150",
      "1: paragraph\n    A–B ’c’ “d” ÿe –\n"
    ),
    ("<p>Expos&eacutes &amp AT&T &nbsp;x</p>", "1: paragraph\n    Exposés & AT&T x\n"),
    (
      "<table><tr><td rowspan=2>3 May<td>A<td>x<tr><td>B<td>y</table>",
      "1: row\n    3 May ⇥ A ⇥ x\n1: row\n    3 May ⇥ B ⇥ y\n"
    ),
    // Cells between two rows are a row of their own.
    (
      "<table><tr><td>1<td>A</tr><td>2<td>B</td><tr><td>3<td>C</tr></table>",
      "1: row\n    1 ⇥ A\n1: row\n    2 ⇥ B\n1: row\n    3 ⇥ C\n"
    ),
    ("<p>Ann Lee <span class='affil'>Oslo</span></p>", "1: paragraph\n    Ann Lee\n    Oslo\n"),
    ("<p>Ann Lee <span class='affil'>(Oslo)</span></p>", "1: paragraph\n    Ann Lee (Oslo)\n"),
    ("<button aria-expanded=false>2025</button>x", "1: paragraph\n    2025\n1: paragraph\n    x\n"),
    ("<button>Menu</button>x", "1: paragraph\n    x\n"),
    ("<a href='mailto:a@b.example'>Ann</a>", "1: paragraph\n    Ann a@b.example\n  link “Ann”\n"),
    (
      "<li>A. Title. <a href='https://doi.org/10.1000/x%281%29'>link</a>",
      "1: item -\n    A. Title. link doi:10.1000/x(1)\n  link “link”\n"
    ),
    (
      "<ul><li><a href=a>Home</a><li><a href=b>Publications</a><li><a href=c>Contact</a></ul><p>x",
      "1: paragraph\n    x\n"
    ),
    ("<nav>Only this</nav>", "1: paragraph\n    Only this\n"),
    (
      "<div class='grid grid-cols-2'><span>9:00</span> <span>Ropes <span>and</span> nets</span></div>",
      "1: paragraph\n    9:00\n1: paragraph\n    Ropes and nets\n"
    ),
    (
      "<a href=a><h5>Home</h5></a><a href=b><h5>TALKS</h5></a><a href=c><h5>Papers</h5></a><p>x",
      "1: paragraph\n    x\n"
    ),
    (
      "<h5><a href=b>Talks</a></h5><h5>Papers</h5><h5><a href=c>Teaching</a></h5>",
      "1: heading 5\n    Talks\n  link “Talks”\n1: heading 5\n    Papers\n"
        + "1: heading 5\n    Teaching\n  link “Teaching”\n"
    ),
    // A link around a whole entry says nothing of its parts.
    (
      "<a href=a><div>2023</div><div>On nets</div></a><p>x",
      "1: paragraph\n    2023\n  link “2023”\n1: paragraph\n    On nets\n  link “On nets”\n"
        + "1: paragraph\n    x\n"
    ),
    ("<nav><div>Menu<div>More</div></nav><p>x", "1: paragraph\n    x\n"),
    (
      "<NAV a=b><!-- </nav> --><DIV>Menu</NAV><div>x</div>y",
      "1: paragraph\n    x\n1: paragraph\n    y\n"
    ),
    (
      "<ol><li><a href=a>Home</a><li><a href=b>Dissertation</a><li><a href=c>Invited talks</a></ol><p>x",
      "1: paragraph\n    x\n"
    ),
    (
      "<pre>Jane Doe\n\n1. A paper,\n   2020\n</pre>",
      "1: paragraph\n    Jane Doe\n3: item 1.\n    A paper,\n    2020\n"
    ),
    // Names of letters that came later, an unknown one, and an "&" that names nothing.
    (
      "<p>Mar&cacute;, &Scaron;ik&zcaron;a <b>&Lstrok;</b>, &quux; <i>R&</i>D",
      "1: paragraph\n    Marć, Šikža Ł, &quux; R&D\n  bold “Ł”, italic “R&”\n"
    ),
    ("<p>&Eacute;t&eacute; &#8212; &amp;&lt;b&gt; a&nbsp;b", "1: paragraph\n    Été — &<b> a b\n"),
    (
      "<title>Ann Lee</title><h1>Talks</h1>x",
      "1: heading 1\n    Ann Lee\n1: heading 1\n    Talks\n1: paragraph\n    x\n"
    ),
    ("<title>T</title><p>x", "1: heading 1\n    T\n1: paragraph\n    x\n"),
  ]

  @Test(arguments: cases) func blocks(_ test: (html: String, blocks: String)) throws {
    #expect(try Self.dump(test.html) == test.blocks)
  }

  /// Found by fuzzing: what closes an element that was left open stands on the last line.
  @Test func openElementsEndOnALine() throws {
    for html in ["<Q", "<q>a", "<p>a\n<q>b\n"] {
      let source = try SourceText(decoding: Array(html.utf8), id: "x", form: .markup)
      let document = HTMLReader.read(source, id: "x")
      let lines = html.utf8.count { $0 == 0x0A } + 1
      #expect(document.lineMarks.allSatisfy { (1...lines).contains($0.line) })
    }
  }

  @Test func repeatedElementsAreRecords() throws {
    let record = { (n: Int) in
      "<div class=p><div class=t>Title \(n)</div>\n<div class=a>A, B</div>\n<div>V</div></div>\n"
    }
    let dump = try Self.dump("<p>intro</p>" + (1...3).map(record).joined())
    #expect(
      dump.contains("1: paragraph\n    Title 1\n    A, B\n    V\n4: paragraph\n    Title 2\n"))
  }

  /// A page that sets every line as a heading has no headings; one with paragraphs has.
  @Test func headingsThatAreTheTextAreParagraphs() throws {
    let lines = (1...12).map { "<h3>Line \($0)</h3>" }.joined()
    #expect(try Self.dump(lines).split(separator: "\n").count { $0.hasSuffix("paragraph") } == 12)
    let mixed = lines + (1...4).map { "<p>Text \($0)</p>" }.joined()
    #expect(try Self.dump(mixed).split(separator: "\n").count { $0.hasSuffix("heading 3") } == 12)
    let few = (1...11).map { "<h3>Line \($0)</h3>" }.joined()
    #expect(try Self.dump(few).split(separator: "\n").count { $0.hasSuffix("heading 3") } == 11)
  }

  @Test func sectionsAreNoRecords() throws {
    let section = { (title: String) in
      "<div class=section><div>\(title)</div><p>one</p><p>two</p></div>"
    }
    let dump = try Self.dump(section("Education") + section("Awards"))
    #expect(dump.split(separator: "\n").count { $0.hasSuffix("paragraph") } == 6)
  }

  @Test func linesOfLinksAreLeftOut() throws {
    let page =
      "<p><b>T</b><br><i>V</i><br>[<a href=a>pdf</a>] / <a href=b>code</a></p><p><a href=c>PDF</a></p>"
    #expect(try Self.dump(page) == "1: paragraph\n    T\n    V\n  bold “T”, italic “V”\n")
  }

  @Test func everyWordKnowsItsLine() throws {
    let html =
      "<html>\n<body>\n<p>one\ntwo\n<b>three</b>\n<table>\n<tr><td>four\n<td>five &amp;\nsix</table>"
    let source = try SourceText(decoding: Array(html.utf8), id: "x", form: .markup)
    let document = HTMLReader.read(source, id: "x")
    let lines = html.split(separator: "\n", omittingEmptySubsequences: false)
    for word in ["one", "two", "three", "four", "five", "six"] {
      let block = try #require(document.blocks.first { $0.string.contains(word) })
      let start = try #require(block.text.firstRange(of: Array(word.utf8)))
      let evidence = document.evidence(for: start, of: block)
      #expect(evidence.quote == word)
      #expect(lines[evidence.line - 1].contains(word))
    }
  }

  @Test(arguments: ["<div>", "<b>", "<table><tr><td>", "<ul><li>", "<p><span>", "<dl><dd>", "<h1>"])
  func deepNestingEnds(_ tag: String) throws {
    let html = "<p>before</p>" + String(repeating: tag, count: 100_000) + "deep"
    let source = try SourceText(decoding: Array(html.utf8), id: "x", form: .markup)
    let document = HTMLReader.read(source, id: "x")
    #expect(document.blocks.first?.string == "before")
    #expect(
      document.diagnostics.map(\.code) == ["nested-too-deep"] || tag == "<h1>" || tag == "<p><span>"
    )
  }

  @Test(arguments: [
    "<p>a\0b</p>", "<p", "<", "<a href=\"x", "</div></p></table>", "<td>x<tr><li>", "<!--",
    "<![CDATA[",
    "<table><table><tr></table>", "<p>\u{FFFD}</p>", "&#xD800;&#0;&#x110000;&nope;",
    "<dl><dl><dt></dl>x",
    "<pre><pre>x</pre>", "<title><title>", "<script><p>", "<a><a><a>x", "<dd>x<dt>y",
    "<ol start=99999999999999999999><li>x",
    "<ol start=9223372036854775807><li>x<li>y",
  ])
  func brokenMarkupIsRead(_ html: String) throws {
    let source = try SourceText(decoding: Array(html.utf8), id: "x", form: .markup)
    let document = HTMLReader.read(source, id: "x")
    for block in document.blocks {
      #expect(block.offsets.allSatisfy { $0 < document.source.count })
    }
  }
}
