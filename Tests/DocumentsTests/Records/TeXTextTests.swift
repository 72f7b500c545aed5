import Bibliography
import Testing

@testable import Documents

@Suite struct TeXTextTests {
  struct Case: CustomTestStringConvertible {
    let tex: String
    let text: String
    var testDescription: String { tex }

    init(_ tex: String, _ text: String) {
      self.tex = tex
      self.text = text
    }
  }

  static let cases = [
    Case(#"{\"o}"#, "ö"), Case(#"\"{o}"#, "ö"), Case(#"\"o"#, "ö"), Case(#"{\"{O}}x"#, "Öx"),
    Case(#"\v{c}"#, "č"), Case(#"\v c"#, "č"), Case(#"{\v c}"#, "č"), Case(#"\c{c}\c c"#, "çç"),
    Case(#"{\'{\i}}"#, "í"), Case(#"\'\i"#, "í"), Case(#"{\'\i}a"#, "ía"), Case(#"\^{\j}"#, "ĵ"),
    Case(#"\H{o}\k{a}\r{u}\u{g}\d{s}\b{k}\=a\.z"#, "őąůğṣḵāż"),
    Case(#"\'{\^e}"#, "ế"), Case(#"\d{\^{o}}"#, "ộ"), Case(#"\~{\u a}"#, "ẵ"),
    Case(#"\v{q}"#, "q\u{30C}"), Case(#"\'{ab}"#, "áb"),
    Case(#"{\ss}{\ae}{\OE}\aa\o{} \L{}\th"#, "ßæŒåø Łþ"),
    Case(#"{\relax Ch}arles"#, "Charles"), Case(#"\textcommabelow{s}"#, "ș"),
    Case(#"{\noopsort{1973b}}1973"#, "1973"), Case(#"\i\j"#, "ıȷ"),
    Case(#"A \emph{b} {\it c} \textbf{\textsc{D}}"#, "A b c D"),
    Case(##"100\% \& \_ \# \$5 \{x\}"##, "100% & _ # $5 {x}"),
    Case(#"1--2 a---b ``q'' `s' it's"#, "1–2 a—b “q” ‘s' it's"),
    Case(#"a~b\ c\,d\\e"#, "a b c d e"), Case(#"man\-age of\/fice"#, "manage office"),
    Case(#"$O(n \log n)$ and $\alpha$-{B}eta"#, "O(n log n) and α-Beta"),
    Case(#"$x^{2}_i \leq \mathcal{O}(1)$"#, "x^2_i ≤ O(1)"),
    Case(#"\href{http://x.org/a%20b}{A title}"#, "A title"),
    Case(#"The \texorpdfstring{$\alpha$}{Alpha} Way"#, "The Alpha Way"),
    Case(#"AT&amp;T \&amp; x"#, "AT&T &amp; x"),
    Case(#"\LaTeX{} and \TeX\ too"#, "LaTeX and TeX too"), Case(#"\char"41\char66"#, "AB"),
    Case(#"{\accent127u}ber M{\accent"7F u}hlen, al\accent18e\accent 200 x"#, "über Mühlen, alè x"),
    Case("  two\n\tlines  ", "two lines"), Case(#"\"#, ""), Case(#"{{}"#, ""), Case(#"\'"#, ""),
    Case(#"\'{}"#, ""), Case(#"\~{}x"#, "~x"), Case(#"\'\^a"#, "ấ"),
    Case("Ünïcödé 李", "Ünïcödé 李"), Case(#"\unknown{kept}"#, "kept"),
    Case(#"{\polhk{e}}a Kra\soft t \Dbar ok \ocirc{u}"#, "ęa Krať Đok ů"),
    Case(#"Gel\cprime fand a\emdash b"#, "Gelfand a—b"),
    Case(#"\Oilcalc{} by \PQ"#, "Oilcalc by PQ"), Case(#"{\Quill}"#, "Quill"),
    Case(#"{\Large Big} \Moot{kept} \small"#, "Big kept"), Case(#"$\Foo x$"#, "x"),
  ]

  @Test(arguments: cases) func texBecomesText(_ example: Case) {
    var decoding = TextDecoding()
    let text = Array(example.tex.utf8).withView {
      TeXText.string($0, 0..<$0.count, &decoding)
    }
    #expect(Array(text.unicodeScalars) == Array(example.text.unicodeScalars))
  }
}
