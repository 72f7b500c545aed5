import Bibliography
import Foundation
import TestSupport
import Testing

@testable import Documents

@Suite struct LaTeXReaderTests {
  private static func read(_ latex: String) throws -> Document {
    let source = try SourceText(decoding: Array(latex.utf8), id: "x.tex", form: .markup)
    return LaTeXReader.read(source, id: "x.tex")
  }

  @Test(arguments: ["cv-moderncv", "cv-article-macros", "cv-res", "cv-awesome"])
  func documents(_ name: String) throws {
    let content = [UInt8](try Data(contentsOf: Fixture.file("formats/latex/\(name).tex")))
    guard case .assembled(_, let read) = DocumentFormat.latex.reader else {
      Issue.record("LaTeX is read as blocks")
      return
    }
    expectGolden(BlockDump.text(try read(content, [:], name + ".tex")), name + ".txt")
  }

  static let cases: [(latex: String, blocks: String)] = [
    (
      #"one\smallbreak two\bigbreak three"#,
      "1: paragraph\n    one\n1: paragraph\n    two\n1: paragraph\n    three\n"
    ),
    // A list of references prints a heading, in words of the file's own, unless one stands above it.
    (
      #"x\begin{thebibliography}{9}\bibitem{a}y\end{thebibliography}"#,
      "1: paragraph\n    x\n1: heading 2\n    References\n1: item [1]\n    y\n"
    ),
    (
      #"\renewcommand{\refname}{Papers}x\begin{thebibliography}{9}\bibitem{a}y\end{thebibliography}"#,
      "1: paragraph\n    x\n1: heading 2\n    Papers\n1: item [1]\n    y\n"
    ),
    (
      #"\renewcommand{\refname}{}x\begin{thebibliography}{9}\bibitem{a}y\end{thebibliography}"#,
      "1: paragraph\n    x\n1: item [1]\n    y\n"
    ),
    (
      #"\section{Papers}\begin{thebibliography}{9}\bibitem{a}y\end{thebibliography}"#,
      "1: heading 2\n    Papers\n1: item [1]\n    y\n"
    ),
    // What is set between two lines, as pandoc sets the aims of its links.
    (
      #"\leavevmode\vadjust pre{\hypertarget{ref-a}{}}%"# + "\n"
        + #"1. Quill, A. \vadjust{\kern 2pt} Previous rows"#,
      "2: paragraph\n    1. Quill, A. Previous rows\n"
    ),
    // Fonts are no text, wherever they are chosen.
    (
      #"\begin{document}\setromanfont[Numbers={OldStyle}]{Mill Pro}\setmathfont{Mill Math}\babelfont{rm}{Mill}x"#,
      "1: paragraph\n    x\n"
    ),
    // A file's own counters count; of those that LaTeX keeps, nothing is known.
    (
      #"\newcounter{p}\renewcommand\thep{\arabic{p}}\newcommand{\paper}[1]{\refstepcounter{p}[\thep] #1\par}\begin{document}\paper{x}\paper{y}\setcounter{p}{7}\addtocounter{p}{-4}\Alph{p}\arabic{enumi}"#,
      "1: paragraph\n    [1] x\n1: paragraph\n    [2] y\n1: paragraph\n    C\n"
    ),
    (
      #"\newcounter{p}\begin{document}\stepcounter{p}\thep. x"#,
      "1: paragraph\n    1. x\n"
    ),
    // A year in brackets makes no date of the heading in the margin.
    (
      #"\begin{document}\marginpar{Talks (since 2014)} 2015. Rows of mills"#,
      "1: heading 2\n    Talks (since 2014)\n1: paragraph\n    2015. Rows of mills\n"
    ),
    // What a command meant before the file defined it anew; a run-in heading begins a paragraph.
    (
      #"\let\old\paragraph \renewcommand{\paragraph}[1]{\old{#1}\mbox{}}\begin{document}x \paragraph{Rows} y"#,
      "1: paragraph\n    x\n1: paragraph\n    Rows y\n  bold “Rows”\n"
    ),
    (
      #"\let\old\emph \renewcommand{\quill}[1]{\old{#1}}\begin{document}x \quill{Rows} y"#,
      "1: paragraph\n    x Rows y\n  italic “Rows”\n"
    ),
    (
      #"M\"uller, Erd\H{o}s, \v{S}\'{\i}ma, \o, {\ss}, Fran\c cois, \.I"#,
      "1: paragraph\n    Müller, Erdős, Šíma, ø, ß, François, İ\n"
    ),
    ("a~b -- c---d ``e'' `f' ?`g", "1: paragraph\n    a b – c—d “e” ‘f' ¿g\n"),
    (
      #"{\bf a} \textit{b {\bf c}} d"#,
      "1: paragraph\n    a b c d\n  bold “a”, italic “b c”, bold “c”\n"
    ),
    (
      #"\twocolumn[{\centering\Huge Ada Quill\\ ada@x.example}]"# + "\nText \\onecolumn here",
      "1: paragraph\n    Ada Quill\n    ada@x.example\n2: paragraph\n    Text here\n"
    ),
    // The head of the pages stands over a text that begins without a name, and over no other.
    (
      #"\chead{{\large Statement \\ \textbf{Ada Quill}}}\begin{document}\section{Why rows}x\end{document}"#,
      "1: paragraph\n    Statement\n    Ada Quill\n  bold “Ada Quill”\n1: heading 2\n    Why rows\n1: paragraph\n    x\n"
    ),
    (
      #"\fancyhead[L]{Ada Quill}\begin{document}{\Huge Ada Quill}\section{Why rows}x\end{document}"#,
      "1: paragraph\n    Ada Quill\n1: heading 2\n    Why rows\n1: paragraph\n    x\n"
    ),
    (
      #"\rhead{\whose}\def\whose{\begin{minipage}{9em}\hfill Ada Quill\end{minipage}}\begin{document}\section{Why rows}x\end{document}"#,
      "1: paragraph\n    Ada Quill\n1: heading 2\n    Why rows\n1: paragraph\n    x\n"
    ),
    // Words of lengths are none of the text.
    (
      #"\begin{document}\begin{minipage}{6.5 truein}Ada Quill\end{minipage}"#,
      "1: paragraph\n    Ada Quill\n"
    ),
    (
      #"\begin{document}\begin{minipage}{0.9\textwidth-\widthof{Publications}}Ada\end{minipage}"#,
      "1: paragraph\n    Ada\n"
    ),
    // Behind the width of a box, a group that begins with the size of its letters is text.
    (
      #"\begin{document}\begin{minipage}{.7\textwidth}{\fontsize{60pt}{70pt}\selectfont Monday, 4 May}\par x\end{minipage}"#,
      "1: paragraph\n    Monday, 4 May\n1: paragraph\n    x\n"
    ),
    // Boxes without a width, and what reaches to the left, stand in the margin.
    (
      #"\noindent\hspace*{-1in}\makebox[0pt][l]{\parbox[t]{1in}{\textsc{papers}}}\hspace*{1in}Rows of mills"#,
      "1: heading 2\n    papers\n1: paragraph\n    Rows of mills\n"
    ),
    (#"\llap{Papers}Rows of mills"#, "1: heading 2\n    Papers\n1: paragraph\n    Rows of mills\n"),
    (#"Rows \makebox[2em][r]{of} \llap{old} mills"#, "1: paragraph\n    Rows of old mills\n"),
    (
      #"\marginpar{\textsc{papers}}Rows of mills"#,
      "1: heading 2\n    papers\n1: paragraph\n    Rows of mills\n"
    ),
    (#"\makebox[0pt][l]{see below}Rows"#, "1: paragraph\n    see belowRows\n"),
    ("a% comment\nb\n% only\nc\n\nd", "1: paragraph\n    ab c\n6: paragraph\n    d\n"),
    (##"100\% \& \$5 \_ \# \{x\}"##, "1: paragraph\n    100% & $5 _ # {x}\n"),
    (
      #"A$^{1,2}$, B$^{\dagger}$, $O(n^2)$ and $2^{nd}$"#,
      "1: paragraph\n    A¹², B†, O(n²) and 2nd\n  superscript “¹²”, superscript “†”, superscript “²”, superscript “nd”\n"
    ),
    (
      #"\section*{Papers} x \hfill 2020\\y"#,
      "1: heading 2\n    Papers\n1: paragraph\n    x ⇥ 2020\n    y\n"
    ),
    (
      #"\begin{enumerate}\item a\begin{itemize}\item b\end{itemize}\item[7.] c\end{enumerate}"#,
      "1: item 1.\n    a\n1: item -, depth 1\n    b\n1: item 7.\n    c\n"
    ),
    (
      "\\begin{ownSection}{Papers}\n{\\bf Quill, A.} {\\it Salt}\n\\end{ownSection}",
      "1: heading 2\n    Papers\n2: paragraph\n    Quill, A. Salt\n  bold “Quill, A.”, italic “Salt”\n"
    ),
    (
      #"\begin{rubric}{Papers}\noentry{x}\subrubric{Old}\entry*[2019] Salt \entry*[2018] Rows\end{rubric}"#,
      "1: heading 2\n    Papers\n1: heading 3\n    Old\n1: paragraph\n    2019 ⇥ Salt\n1: paragraph\n    2018 ⇥ Rows\n"
    ),
    (
      #"\begin{etaremune}\item a \item b \end{etaremune}"#, "1: item 2.\n    a\n1: item 1.\n    b\n"
    ),
    (
      #"\begin{description}\item[2019--20] a \item[Advisor:] b\end{description}"#,
      "1: row\n    2019–20 ⇥ a\n1: row\n    Advisor: ⇥ b\n"
    ),
    (
      #"\begin{tabular}{p{2cm}l}2020 & a \\ \multicolumn{2}{c}{b} \\ & c & d \end{tabular}"#,
      "1: row\n    2020 ⇥ a\n1: paragraph\n    b\n1: row\n     ⇥ c ⇥ d\n"
    ),
    (
      #"\newcommand{\x}[2][p]{#2 (#1)}\x{a}; \x[b]{c}; \def\y#1{<#1>}\y{d}"#,
      "1: paragraph\n    a (p); c (b); <d>\n"
    ),
    (
      #"\newcommand\me{\textbf{Me}}\me, \me{} and you"#,
      "1: paragraph\n    Me, Me and you\n  bold “Me”, bold “Me”\n"
    ),
    (
      #"\newenvironment{l}[1]{\textbf{#1}: }{ (end)}\begin{l}{T}x\end{l}"#,
      "1: paragraph\n    T: x (end)\n  bold “T”\n"
    ),
    (
      #"\NewDocumentCommand{\p}{m O{none} m}{#1/#2/#3}\p{a}{b} \p{a}[x]{b}"#,
      "1: paragraph\n    a/none/b a/x/b\n"
    ),
    (
      #"\enquote{Rows of \enquote{rows}}, \emph{\enquote{Looms}}, \textquote[Quill]{Knots}"#,
      "1: paragraph\n    “Rows of ‘rows’”, “Looms”, “Knots”\n  italic ““Looms””\n"
    ),
    (#"\unknown{kept} \other[opt]{too}"#, "1: paragraph\n    kept too\n"),
    (
      #"\cvSubheading{PhD}{MIT}{2019--2023}{Advisor: Ann Lee}"#,
      "1: row\n    2019–2023 ⇥ PhD, MIT, Advisor: Ann Lee\n"
    ),
    (
      #"\mysubheading{Teaching} {kept}"#,
      "1: heading 3\n    Teaching\n1: paragraph\n    kept\n"
    ),
    (
      #"\myentry{PhD}{MIT}{2019--2023}{Advisor: Ann Lee}"#,
      "1: row\n    2019–2023 ⇥ PhD, MIT, Advisor: Ann Lee\n"
    ),
    (
      // Each use begins a line: none goes on with the text above.
      """
      Talks in \\textbf{bold} were invited.
      \\told{Loom Fair}{Talk: Rows}{Ghent, May 2019}
      \\told{Mill Days}{Talk: Nets}{Lindholm, June 2018}
      """,
      """
      1: paragraph
          Talks in bold were invited.
        bold “bold”
      2: row
          Ghent, May 2019 ⇥ Loom Fair, Talk: Rows
      3: row
          Lindholm, June 2018 ⇥ Mill Days, Talk: Nets

      """
    ),
    (
      #"He told \job{Mill}{Ghent}{2019} first, and \job{Loom}{Northport}{2020} then."#,
      "1: paragraph\n    He told Mill Ghent 2019 first, and Loom Northport 2020 then.\n"
    ),
    (
      #"\begin{rSection}{Education}x\end{rSection}"#,
      "1: heading 2\n    Education\n1: paragraph\n    x\n"
    ),
    (
      #"\href{https://doi.org/10.1000/a_b}{Paper}, 2020. \url{http://a.example/~b_c}"#,
      "1: paragraph\n    Paper, 2020. http://a.example/~b_c doi:10.1000/a_b\n  link “Paper”\n"
    ),
    (
      "\\verb|a_b%c| and\n\\begin{verbatim}\n1. x%\n\\end{verbatim}",
      "1: paragraph\n    a_b%c and\n3: item 1.\n    x%\n"
    ),
    (#"\iffalse no \else yes \fi"#, "1: paragraph\n    yes\n"),
    (
      #"\newif\ifdraft \ifdraft a\else b\fi \drafttrue \ifdraft c\else d\fi"#,
      "1: paragraph\n    bc\n"
    ),
    (
      #"\newboolean{x}\setboolean{x}{true}\ifthenelse{\boolean{x}}{a}{b} \ifthenelse{\not\boolean{x}}{c}{d}"#,
      "1: paragraph\n    a d\n"
    ),
    (
      #"\newtoggle{x}\iftoggle{x}{a}{b}\toggletrue{x}\iftoggle{x}{c}{d}\ifthenelse{\equal{u}{v}}{e}{f}\ifblank{ }{g}{h}"#,
      "1: paragraph\n    bcfg\n"
    ),
    // Fonts that are chosen in the text.
    (
      #"\setromanfont[Mapping={tex-text}]{Mill Pro} \setsansfont[Scale=.9]{Mill Sans} \fontspec[Colour=A]{Mill}x"#,
      "1: paragraph\n    x\n"
    ),
    (#"\ifthenelse{\isodd{3}}{}{words}"#, "1: paragraph\n    words\n"),
    (#"\textcolor{red}{a} \vspace{2cm} \fontsize{9}{10}\selectfont b"#, "1: paragraph\n    a b\n"),
    (
      "\\documentclass{article}\n\\title{A Study}\\author{Ann Lee\\\\MIT \\and Ben Ode}\n\\begin{document}\\maketitle x\\end{document} y",
      "2: heading 1\n    A Study\n2: paragraph\n    Ann Lee\n    MIT\n    Ben Ode\n3: paragraph\n    x\n"
    ),
  ]

  @Test(arguments: cases) func blocks(_ test: (latex: String, blocks: String)) throws {
    #expect(BlockDump.text(try Self.read(test.latex)) == test.blocks)
  }

  @Test func german() throws {
    let document = try Self.read(#"\usepackage[ngerman]{babel} M"uller, Stra"se"#)
    #expect(document.blocks.first?.string == "Müller, Straße")
  }

  @Test func everyWordKnowsItsLine() throws {
    let latex =
      "\\newcommand{\\p}[1]{\\item #1}\n\\begin{itemize}\n\\p{one\n two}\n\\item \\textbf{three\n four}\n\\end{itemize}"
    let document = try Self.read(latex)
    let lines = latex.split(separator: "\n")
    for word in ["one", "two", "three", "four"] {
      let block = try #require(document.blocks.first { $0.string.contains(word) })
      let range = try #require(block.text.firstRange(of: Array(word.utf8)))
      let evidence = document.evidence(for: range, of: block)
      #expect(lines[evidence.line - 1].contains(word))
    }
  }

  static let endless: [String] = [
    #"\def\a{\a\a}\a"#, #"\def\a{x\a}\a"#, #"\newcommand{\a}{\b}\newcommand{\b}{\a}\a"#,
    #"\newcommand{\a}[1]{\a{#1#1}}\a{xxxxxxxx}"#,
    #"\newenvironment{a}{\begin{a}}{\end{a}}\begin{a}"#,
    #"\def\a{\textbf{\a}}\a"#, #"\def\a{\footnote{\a}\a}\a"#, #"\def\a{\section{\a}}\a"#,
    #"\newcommand{\a}[9]{#1#1#1#1#1#1#1#1\a}\a"#, #"\def\a#1{\a{#1}y}\a{x}"#,
    #"\newcommand{\a}{\cventry{\a}{\a}{\a}{\a}{\a}{\a}}\a"#, #"\let\a=\b\let\b=\a\a"#,
  ]

  @Test(arguments: endless) func recursionEnds(_ definition: String) throws {
    let document = try Self.read("before\n\n\(definition)\n\nafter")
    #expect(document.blocks.first?.string == "before")
    let codes = Set(document.diagnostics.map(\.code))
    #expect(codes == ["read-in-part"] || definition.contains("\\let"))
    // What stands behind it is read, and nothing of what it wrote is left.
    #expect(document.blocks.last?.string == "after")
    #expect(document.source.count < 200)
  }

  /// An entry in which a macro went wrong keeps its other words, and so do those behind it.
  @Test func textBehindRecursionIsRead() throws {
    let document = try Self.read(
      #"""
      \documentclass{article}\def\a{\b\b}\def\b{\a\a}\newcommand{\x}[1]{\begin{tabular}{l}\x{#1#1}}
      \begin{document}
      \section{Publications}
      \begin{itemize}
      \item A. Quill. \a Counting birds, 2019.
      \item B. Reed. \x{y} Counting fish, 2020. \a
      \end{itemize}
      \section{Service}
      Reviewer.
      \end{document}
      """#)
    #expect(
      document.blocks.map(\.string) == [
        "Publications", "A. Quill. Counting birds, 2019.", "B. Reed. Counting fish, 2020.",
        "Service", "Reviewer.",
      ])
    #expect(document.diagnostics.map(\.line) == [5, 6])
  }

  /// A file may use as many macros as it likes.
  @Test func manyMacrosAreNoRecursion() throws {
    let document = try Self.read(
      #"\newcommand{\w}{word }\newcommand{\ww}{\w\w}"# + String(repeating: #"\ww "#, count: 90_000))
    #expect(document.diagnostics.isEmpty)
    #expect(document.blocks.first?.string.hasSuffix("word word") == true)
  }

  @Test(arguments: [
    "{", "}", "\\", "\\begin", "\\begin{", "\\begin{x}", "\\end{x}", "\\item", "$", "$$", "&",
    "\\\\",
    "\\newcommand", "\\newcommand{\\x}", "\\def", "\\def\\x", "\\href{a", "\\verb", "\\verb|", "%",
    "#1",
    "\\begin{verbatim}", "\\begin{tabular}", "\\end{document}", "\\section", "\\'", "\\'{", "^",
    "\\footnote{",
    "\\begin{itemize}\\begin{tabular}{l}\\item", "\\cventry{", "\\iffalse", "\\bibitem", "[",
    "\\item[",
    "\\begin{document}\\begin{document}", "\\input{../../etc/passwd}", "\\multicolumn",
    "\\newenvironment{a}", "\\newif", "\\ifthenelse{", "\\ifthenelse{\\equal{a}}{", "\\iftoggle",
    "\\setboolean{a}", "\\ifthenelse{\\not",
  ])
  func brokenSourcesAreRead(_ latex: String) throws {
    for text in [latex, "a " + latex + " b", latex + latex, latex + "\n\n" + latex + "{x}"] {
      let document = try Self.read(text)
      for block in document.blocks {
        #expect(block.offsets.allSatisfy { $0 < document.source.count })
      }
    }
  }

  @Test(arguments: [
    "{", "\\begin{itemize}", "\\textbf{", "$x^{", "\\begin{tabular}{l}", "\\item[", "\\cvitem{",
    "\\section{", "\\footnote{", "\\'{",
  ])
  func deepNestingEnds(_ unit: String) throws {
    let document = try Self.read("before\n\n" + String(repeating: unit, count: 2_000) + "deep")
    #expect(document.blocks.first?.string == "before")
  }

  @Test func listsInBracketsAreFields() throws {
    let list = String(repeating: "\\item Grinding flour with old stones ", count: 40)
    let document = try Self.read(
      #"\newcommand{\job}[3][]{#2: #3 #1}\begin{document}\job[\begin{itemize}"# + list
        + #"\end{itemize}]{2020}{Miller}"#)
    #expect(document.blocks.first?.string == "2020: Miller")
    #expect(document.blocks.count == 41)
  }

  @Test func filesOfRecordsAreReportedBehindAnyCommand() throws {
    let document = try Self.read("words \\works[all]{own.bib}")
    #expect(document.blocks.map(\.string) == ["words"])
    #expect(document.diagnostics.map(\.code) == ["bibliography-elsewhere"])
  }

  @Test func whatStandsElsewhereIsReported() throws {
    let document = try Self.read("\\input{papers}\n\\bibliography{own}\n\\fullcite{a}\\fullcite{b}")
    #expect(
      document.diagnostics.map(\.code)
        == ["input-not-read", "bibliography-elsewhere", "bibliography-elsewhere"])
    #expect(document.diagnostics.map(\.line) == [1, 2, 3])
  }
}
