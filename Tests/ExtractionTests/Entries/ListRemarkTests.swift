import Bibliography
import Documents
import Testing

@testable import Extraction

/// What stands in lists of works beside them: legends, feet of pages, marks of authors.
@Suite struct ListRemarkTests {
  static let cases = [
    ListCase(
      layout: "sentences below titles that are still to appear",
      file: "cv.html",
      text: """
        <h1>Ada Quill</h1><h2>Articles</h2>
        <p>Why a Rope Is More than Its Yarn (forthcoming). Annals of Mills.<br>I argue that ropes hold by what their yarns do to each other, and that nets and knots show it best.</p>
        <p>What Weavers Owe to Sheep (forthcoming). Mill Studies.<br>I ask whom a coat belongs to, and I answer that it belongs to nobody before it is worn.</p>
        <p>The Counting of Knots by Night (2020). Pond Studies 197: 867-885.<br>I count knots by touch, and I tell how to do it again.</p>
        """,
      works: """
        Ada Quill | Why a Rope Is More than Its Yarn | –
        Ada Quill | What Weavers Owe to Sheep | –
        Ada Quill | The Counting of Knots by Night | 2020
        """),
    ListCase(
      layout: "counted summaries that unfold, with remarks below and paragraphs of remarks",
      file: "list.html",
      text: """
        <h2>Ada Quill</h2><section><h2>Preprints and Publications</h2>
        <details class="e"><summary>4. <span>Rows of mills over singular ponds, with Cleo Reed and
        Bo Moss, <a href="https://arxiv.org/abs/2601.13071">arxiv preprint:2601.13071</a>.</span></summary>
        <p>In this paper, we establish rows of mills over compact ponds as well as their regular
        shores, thereby generalizing the previous result of Lin and Fenn for plain ponds.
        <p>See also the recent preprint of Fenn for stable ponds.</details>
        <details class="e"><summary>3. <span>The row inequality for large ponds, with Dana Lin,
        <a href="https://arxiv.org/abs/2507.08522">arxiv preprint:2507.08522</a></span></summary>
        <p>The main result is the row inequality for ponds with large shores. I learnt of it when I
        discussed with Dana Lin how to extend it to mills.</details>
        <details class="e"><summary>2. <span>Compact ponds with partly even shores, with Bo Moss, to
        appear in Mill Journal.</span></summary>
        <p>It would be interesting whether even shores imply a mill, and whether half even shores imply
        a row of them. The latter is asked by Lin. The former is asked by me.
        <p>We prove that a compact pond is connected by rows if and only if its shore is even for every
        mill. This notion of evenness is weak and comes from a formula of rows.
        <p>Our second result tells how ponds are built whose shores are half even. It extends several
        classical works on mills. I thank Cleo Reed for her help with both.
        <p>We must take full responsibility for what we write. I learnt much from the reviewers of this
        paper, who found a mistake in its first version.
        <p>Our third result is a remark on mills. We leave its proof to the reader of this paper.
        <p>We hope to return to rows of mills. I have learnt that this takes time and patience.
        <p>Our last result is a picture of a pond. We drew it by hand and with much care.</details>
        </section>
        """,
      works: """
        Ada Quill; Cleo Reed; Bo Moss | Rows of mills over singular ponds | 2026
        Ada Quill; Dana Lin | The row inequality for large ponds | 2025
        Ada Quill; Bo Moss | Compact ponds with partly even shores | –
        """),
    ListCase(
      layout:
        "book reviews that print what was reviewed, and those with titles and authors of their own",
      file: "cv.html",
      text: """
        <h1>Ada Quill</h1><h2>Publications</h2>
        <p>Quill, A. (1988). Climbing mills in the dark. <b>Mill Journal</b> 12: 1-16.</p>
        <p>Quill, A. (1987). Rows of half columns. <b>Mill Journal</b> 11: 3-9.</p>
        <h3>Book Reviews</h3>
        <p>"Turning by Values" written by Ken Reed and Mia Vogt, for <b>CAUSE/MILL</b> volume 20(3) (1997).</p>
        <p>"The Biology of the Mussels" edited by A. Baker, for <b>Quarterly Pond Letters</b> 62(3) (1987).</p>
        <p>Review of Rows of Mills, by Bo Moss. <b>Pond Letters</b> 3 (1986).</p>
        <p>Quill, A. (1985). On counting snails. <b>Pond Letters</b> 2: 8-9.</p>
        """,
      works: """
        Quill, A. | Climbing mills in the dark | 1988
        Quill, A. | Rows of half columns | 1987
        Ada Quill | Review of Rows of Mills | 1986
        Quill, A. | On counting snails | 1985
        """),
    ListCase(
      layout: "a title with we, and its only author behind it; many authors behind a title",
      file: "cv.md",
      text: """
        # Ada Jo Quill

        ## Publications

        Why We Count Mussels and What You Can Do About It. Ada Quill. In Proceedings of Cold Ponds, 2016.

        Counting Mussels on Massive Rows of Half Columns. Ada Quill, Bo Moss, Cleo Reed, Dana Lin, Ed Varga, Finn Okoye, Gil Sala, Hana Duarte, Ines Novak, Jon Ames, Kim Zhou, Lea Berg, Max Stone, Nia Field, Olaf Brook, Pia Hill, Rui Lake, Sam Wood, Tia Marsh, Uwe Heath, Vera Dale, Will Crane, Xena Ford, and Yan Holt. *Mill Journal*, 36(3), 2015.
        """,
      works: """
        Ada Quill | Why We Count Mussels and What You Can Do About It | 2016
        Ada Quill; Bo Moss; Cleo Reed; Dana Lin; Ed Varga; Finn Okoye; Gil Sala; Hana Duarte; Ines Novak; Jon Ames; Kim Zhou; Lea Berg; Max Stone; Nia Field; Olaf Brook; Pia Hill; Rui Lake; Sam Wood; Tia Marsh; Uwe Heath; Vera Dale; Will Crane; Xena Ford; Yan Holt | Counting Mussels on Massive Rows of Half Columns | 2015
        """),
    ListCase(
      layout: "where a work was shown, below it, and a stage in brackets behind a title",
      file: "publications.html",
      text: """
        <title>Ada Quill</title>
        <h2>Publications</h2>
        <ul>
        <li>Quill, A., Moss, B., & Reed, C. (2016). Counting mussels by ear. In Proceedings of Cold
        Ponds 2016, Oslo.<ul><li>Also presented at <a href="x.html">WarmPond Asia 2016</a></li></ul></li>
        <li>Quill, A., & Reed, C. (2015). Rows of half columns. Mill Journal, 36(3), 3-9.</li>
        <li>Quill, A. Mixed mills of the north (accepted). Example Companion to Diachronic Mills.</li>
        </ul>
        """,
      works: """
        Quill, A.; Moss, B.; Reed, C. | Counting mussels by ear | 2016
        Quill, A.; Reed, C. | Rows of half columns | 2015
        Quill, A. | Mixed mills of the north | –
        """),
    ListCase(
      layout: "years and presses on lines of their own, and where the code of a work is",
      file: "publications.md",
      text: """
        # Ada Quill

        ## Publications

        "Changing mills for use again with rows and ponds," *The Mill Historian* 5
        (2016)

        "The role of the gazette in the mills of the north, 1803-1842" In *Historical Mills*, edited by Bo Reed and Cleo Moss, 148–70. The History of the Mill.

        Bergen: Mill Press, 2014.

        Moss, B., & Quill, A. (2013). Counting mussels by ear. Mill Journal, 36(3), 3-9.

        Project repository: code.example/quill/ears, wiki

        Reed, C., & Quill, A. (2012). Counting snails by hand. Mill Journal, 35(1), 10-12.
        """,
      works: """
        Ada Quill | Changing mills for use again with rows and ponds | 2016
        Ada Quill | The role of the gazette in the mills of the north, 1803-1842 | 2014
        Moss, B.; Quill, A. | Counting mussels by ear | 2013
        Reed, C.; Quill, A. | Counting snails by hand | 2012
        """),
    ListCase(
      layout: "a comma in front of titles whose first word a colon ends",
      file: "cv.md",
      text: """
        # Ada Quill

        ## Publications

        - Suo Yaro, Yran Zhado, Hanje Shado, Cheo Zhing, Astor Zhing, Ada Quill, Dangxin Lio, MillGAN: Enabling Quiet Learning for the Internet of Mills with a Framework, Proceedings of the Conference on Quiet and Deep Ponds, 2018.
        - Shen Reed, Ada Quill, Raghu Moss, Pyro: A Spatial Store for Ponds, USENIX Annual Technical Conference, 2015.
        """,
      works: """
        Suo Yaro; Yran Zhado; Hanje Shado; Cheo Zhing; Astor Zhing; Ada Quill; Dangxin Lio | MillGAN: Enabling Quiet Learning for the Internet of Mills with a Framework | 2018
        Shen Reed; Ada Quill; Raghu Moss | Pyro: A Spatial Store for Ponds | 2015
        """),
    ListCase(
      layout: "the owner's name in italics, last of a list or among rare names",
      file: "cv.md",
      text: """
        # Katsuo Yoshimbawa

        ## Publications

        - Junyo Takayambe, Masayo Ohaginu, Tomoyo Mizumbato, *Katsuo Yoshimbawa*. Persona of the talking mills by tuning of their wheels. In MILLS, 2025.
        - Takao Yamazembi, Tomoyo Mizumbato, *Katsuo Yoshimbawa*, Masayo Ohaginu, Toshio Kawambeto. An open mill of the north with large wheels. In Pond Letters, 2023.
        - *Katsuo Yoshimbawa*, Masayo Ohaginu. Mills of old wheels and their ponds. In Pond Letters, 2021.
        """,
      works: """
        Junyo Takayambe; Masayo Ohaginu; Tomoyo Mizumbato; Katsuo Yoshimbawa | Persona of the talking mills by tuning of their wheels | 2025
        Takao Yamazembi; Tomoyo Mizumbato; Katsuo Yoshimbawa; Masayo Ohaginu; Toshio Kawambeto | An open mill of the north with large wheels | 2023
        Katsuo Yoshimbawa; Masayo Ohaginu | Mills of old wheels and their ponds | 2021
        """),
    ListCase(
      layout: "years beside authors whose titles stand in quotation marks below them",
      file: "cv.tex",
      text: #"""
        \newcommand{\years}[1]{\marginnote{\scriptsize #1}}
        \begin{document}
        {\LARGE Ada Quill}

        \section*{Publications}
        \years{2015}Quill, Ada and Moss, Klaus and Reed, Kim (2015),\\ "Fully turning mills revisited", \emph{MILLS 2015}, Rating: A\\
        \years{2016a}Quill, Ada and Reed, Kim (2016),\\ "Ponds based on pattern languages", \emph{PONDS 2016}, Rating: C\\
        \years{2016b}Moss, Klaus and Quill, Ada (2016),\\ "Provably secure wheels of the north", \emph{WHEELS 2016}\\
        \end{document}
        """#,
      works: """
        Quill, Ada; Moss, Klaus; Reed, Kim | Fully turning mills revisited | 2015
        Quill, Ada; Reed, Kim | Ponds based on pattern languages | 2016
        Moss, Klaus; Quill, Ada | Provably secure wheels of the north | 2016
        """),
    ListCase(
      layout: "what is still to be done, in a bracket behind the title",
      file: "cv.tex",
      text: #"""
        \begin{document}
        {\LARGE Ada R. Quill}

        \section{In Progress}
        \begin{enumerate}
        \item[] {\bf Quill, A.R.}, Moss, B.W., and Reed, T.E. Personal Weather and the Politics of Mills. (\emph{data analysis/writing})
        \item[] {\bf Quill, A.R.}, and Moss, B.W. Salt and the Logic of Mills. (\emph{data analysis/writing})
        \end{enumerate}
        \end{document}
        """#,
      works: """
        Quill, A.R.; Moss, B.W.; Reed, T.E. | Personal Weather and the Politics of Mills | –
        Quill, A.R.; Moss, B.W. | Salt and the Logic of Mills | –
        """),
    ListCase(
      layout: "what kind of thesis it is, on a line above it",
      file: "cv.html",
      text: """
        <h1>Ada Quill</h1><h2>Publications</h2>
        <div><b>Doctoral Dissertation:</b><br>Ada Quill, "<a href="x">Turning the large wheels of mills in narrow rows</a>" Doctoral Dissertation, Mill Studies, University of Example. (2018)<br><br><b>Master Thesis:</b><br>Ada Quill, "<a href="y">Making of wheels by the masking of ponds</a>" Masters Thesis, Mill Studies, University of Example. (2015)</div>
        """,
      works: """
        Ada Quill | Turning the large wheels of mills in narrow rows | 2018
        Ada Quill | Making of wheels by the masking of ponds | 2015
        """),
    ListCase(
      layout: "raised letters behind the authors, and what they stand for",
      file: "cv.html",
      text: """
        <h1>Ada Quill</h1>
        <h2>Publications</h2>
        <p><em>Superscripts indicate career stages (Graduate Student, Post-Doc, Professor).</em></p>
        <p><em>denotes authors in the order of the alphabet.</em></p>
        <ul>
        <li>A. Quill <sup>GS</sup>, R. Moss <sup>P</sup>, and C. Reed <sup>UG</sup>. "Rows of half
        columns". <em>Journal of Rows</em>, 2022.</li>
        <li>R. Moss <sup>P</sup> and A. Quill <sup>GS</sup>. "Mills under the power of CO<sup>X</sup>".
        <em>Mill Journal</em>, 2020.</li>
        </ul>
        """,
      works: """
        A. Quill; R. Moss; C. Reed | Rows of half columns | 2022
        R. Moss; A. Quill | Mills under the power of COX | 2020
        """),
    ListCase(
      layout: "names in italics below a heading, the first of them in bold as well",
      file: "publications.html",
      text: """
        <title>Ada Quill</title>
        <h2>Publications</h2>
        <h4>Counting Mussels in Cold Ponds</h4>
        <p><i><b>Ada Quill</b>, Bruno Moss and Carla Reed </i></p>
        <p>Fifth Conference on Ponds, 2023</p>
        <h4>Counting Snails in Warm Ponds</h4>
        <p><i><b>Ada Quill, </b> Dora Lin and Carla Reed</i></p>
        <p>Third Conference on Ponds, 2019</p>
        """,
      works: """
        Ada Quill; Bruno Moss; Carla Reed | Counting Mussels in Cold Ponds | 2023
        Ada Quill; Dora Lin; Carla Reed | Counting Snails in Warm Ponds | 2019
        """),
    ListCase(
      layout: "what each work found, part by part, in paragraphs of their own",
      file: "publications.html",
      text: """
        <title>Ada Quill</title>
        <h2>Publications</h2>
        <p>3) <strong>Quill AB</strong> &amp; Moss RS. 2019. <a href="a">Dry versus wet: comparing two
        ways to count mussels</a>. <em>Journal of Ponds</em>. 280:1706–1713.</p>
        <p><em><strong>Goal:</strong> To test how well the dry way foretells what the wet way counts</em></p>
        <p><em><strong>Findings: </strong>The dry way counts too many mussels and too few snails</em></p>
        <p>2) <strong>Quill AB</strong>. 2018. <a href="b">Snails of the northern ponds</a>.
        <em>Pond Letters</em>. 15:2019.</p>
        <p><em><strong>Goal: </strong>To find when snails came to the north</em></p>
        <p><em><strong>Conclusion: </strong>Both the cold and the mussels kept them away</em></p>
        <p>1) Moss RS, <strong>Quill AB</strong> &amp; Reed C. 2017. <a href="c">Mussels at night</a>.
        <em>Journal of Ponds</em>. 278:12–19.</p>
        <p><em><strong>Results: </strong>They sleep</em></p>
        """,
      works: """
        Quill AB; Moss RS | Dry versus wet: comparing two ways to count mussels | 2019
        Quill AB. | Snails of the northern ponds | 2018
        Moss RS; Quill AB; Reed C | Mussels at night | 2017
        """),
    ListCase(
      layout: "sentences on where a work was shown, and a year behind its stage",
      file: "publications.html",
      text: """
        <title>Ada Quill - publications</title><h1>Ada Quill</h1>
        <h2>Publications</h2>
        <p> [3] <a href="c">Mussels at the bottom of cold ponds</a> <br>
        A. Quill, F. Moss and C. Reed, <i>Phys. Rev. Ponds</i> <b>9</b>, 112001 (2024). <br>
        The paper is listed as one of the editors' suggestions. It appears in the selection of <a
        href="d">Physical Review Ponds' Top Papers of 2024</a>. It is featured in NewPond: <a href="e">How
        mussels sit at the bottom of ponds without ever touching it, and why they do so</a>. </p>
        <p> [2] <a href="b">Throwing of slender mussels</a> <br>
        G. Moss, A. Quill and C. Reed, <i>Phys. Rev. P</i> <b>111</b>, 15504 (2023). <br>
        This paper is featured in Ponds Today.</p>
        <p> [1] <a href="a">Synchronous mussels beyond rows</a>.<br>
        A. Quill and C. Reed.<br>
        In preparation. 2022.<br></p>
        """,
      works: """
        A. Quill; F. Moss; C. Reed | Mussels at the bottom of cold ponds | 2024
        G. Moss; A. Quill; C. Reed | Throwing of slender mussels | 2023
        A. Quill; C. Reed | Synchronous mussels beyond rows | 2022
        """),
    below(
      "the foot of a page",
      "</main><footer><div>&copy; 2026 Ada Quill &middot; Hosted by Pond Pages</div></footer>"),
    below(
      "a remark on what is to come",
      "</main><p>More publications will be added as the record grows.</p>"),
    ListCase(
      layout: "a remark on the authors in brackets behind them",
      file: "cv.md",
      text: """
        # Ada Quill

        ## Publications

        1. Ada Quill*, Bo Reed* (*equal contribution). Rows of half columns in old mills. In Journal of Rows, 2021.
        2. Carla Moss, Ada Quill, Dirk Vane (alphabetical order). Counting mussels at night with lamps. In Mill Letters, 2020.
        3. Bo Reed, Ada Quill. (Equal) contributions of wheels and stones. In Mill Letters, 2019.
        """,
      works: """
        Ada Quill; Bo Reed | Rows of half columns in old mills | 2021
        Carla Moss; Ada Quill; Dirk Vane | Counting mussels at night with lamps | 2020
        Bo Reed; Ada Quill | (Equal) contributions of wheels and stones | 2019
        """),
    ListCase(
      layout: "a legend that says whom the types of the authors mark",
      file: "cv.tex",
      text: #"""
        \documentclass{article}\author{Ada Quill}\begin{document}\maketitle
        \section{Publications}
        Bold author: \textbf{self}.
        ``*'': corresponding author.
        Underline author: students under the supervision of Dr.\ Ada Quill.
        \begin{itemize}
        \item \textbf{Ada Quill} and Bo Reed*, ``Rows of half columns in old mills,'' \textit{Journal of Rows}, 2021.
        \item Bo Reed and \textbf{Ada Quill}, ``Bold authors: a study of old mills,'' \textit{Mill Letters}, 2020.
        \end{itemize}
        \end{document}
        """#,
      works: """
        Ada Quill; Bo Reed | Rows of half columns in old mills | 2021
        Bo Reed; Ada Quill | Bold authors: a study of old mills | 2020
        """),
    ListCase(
      layout: "sentences on works in lists below them, and titles kept back for review",
      file: "list.html",
      text: """
        <title>Ada Quill</title><h2>Articles</h2>
        <ul>
        <li>The Mill Account of Rows (forthcoming). <em>Journal of Rows</em>.</li>
        <ul><li>I propose a theory of how rows explain mills by using four models of ponds.</li>
        <li>Featured in the "Best of Mills 2019" collection.</li></ul>
        <li>Comparing the Structures of Ponds (2020). <em>Mill Journal</em> 80: 500-507 (with Bo Moss).</li>
        <ul><li>We say what it takes for one pond to have as much structure as another.</li></ul>
        <li>The Logic of Wheels (2019). <em>Pond Letters</em> 98: 661-674.</li>
        <ul><li>I propose an account of groups: roughly, groups are wheels that turn together.</li></ul>
        </ul>
        <h2>Work in progress</h2>
        <ul><li>[redacted for anonymous review] I argue that some mills turn and others don't.</li></ul>
        """,
      works: """
        Ada Quill | The Mill Account of Rows | –
        Ada Quill; Bo Moss | Comparing the Structures of Ponds | 2020
        Ada Quill | The Logic of Wheels | 2019
        """),
    ListCase(
      layout: "works in lists below works are no remarks",
      file: "list.html",
      text: """
        <title>Ada Quill</title><h2>Publications</h2>
        <ul>
        <li>Ada Quill, Bo Moss. Counting the rows of mills. Journal of Rows 12, 4-9, 2019.</li>
        <ul><li>Ada Quill, Bo Moss. How the rows of cold mills are counted by ear.</li>
        <li>Ada Quill, Cleo Reed. What the wheels of warm ponds tell of their rows.</li></ul>
        <li>Ada Quill, Di Ash. Looking at small mussels. Journal of Rows 11, 7-9, 2018.</li>
        <ul><li>Ada Quill, Di Ash. Why we look at small mussels in the half columns.</li></ul>
        </ul>
        """,
      works: """
        Ada Quill; Bo Moss | Counting the rows of mills | 2019
        Ada Quill; Bo Moss | How the rows of cold mills are counted by ear | –
        Ada Quill; Cleo Reed | What the wheels of warm ponds tell of their rows | –
        Ada Quill; Di Ash | Looking at small mussels | 2018
        Ada Quill; Di Ash | Why we look at small mussels in the half columns | –
        """),
    ListCase(
      layout: "years in front of reviews, and who made what they review",
      file: "cv.md",
      text: """
        # Ada Quill

        ## Publications

        - **2009** Review of *A History of Mills*, by T. Graham Moss. *The Book of Rows* (February 2009).
        - **2005** Review of *Ponds and Contexts*, translated by Bo Reed and Cleo Ash. *Annual of Ponds* 20 (2005): 288-290.
        - **2004** Review of *Mills, by Night*. *Annual of Ponds* 19 (2004): 8-9.
        - 2001\\. Counting Rows of Half Columns. *Journal of Rows* 4 (2001): 1-5.
        """,
      works: """
        Ada Quill | Review of A History of Mills | 2009
        Ada Quill | Review of Ponds and Contexts | 2005
        Ada Quill | Review of Mills, by Night | 2004
        Ada Quill | Counting Rows of Half Columns | 2001
        """),
  ]

  /// A list of two works with something below it.
  private static func below(_ layout: String, _ end: String) -> ListCase {
    let entries = [("Mussels in Cold", "2023"), ("Snails in Warm", "2019")].map { name, year in
      """
      <div class="entry"><div class="year">\(year)</div><div class="body">
      <p class="title">Counting \(name) Ponds</p>
      <p class="authors"><span class="me">Ada Quill</span>, Bruno Moss, Carla Reed</p>
      <p class="venue">Journal of Ponds, \(year)</p>
      <div class="badges"><a href="a.pdf">PDF</a> <a href="b">USENIX</a> <a href="c">Code</a></div>
      </div></div>

      """
    }
    return ListCase(
      layout: layout + " below a list", file: "publications.html",
      text: """
        <title>Publications — Ada Quill</title>
        <main><h2>Publications</h2>
        \(entries.joined())
        """ + end,
      works: """
        Ada Quill; Bruno Moss; Carla Reed | Counting Mussels in Cold Ponds | 2023
        Ada Quill; Bruno Moss; Carla Reed | Counting Snails in Warm Ponds | 2019
        """)
  }

  @Test(arguments: cases)
  func remarksAreNoWorks(_ item: ListCase) throws { try item.check() }

  /// Where a work was shown as well is no work, though a year stands in it.
  @Test(arguments: ["Also presented at MillConf Asia 2016", "Also appeared in Ponds, 2019"])
  func showingsAreRemarks(text: String) {
    let block = Block(
      kind: .listItem(marker: "-"), text: Array(text.utf8), offsets: Array(0..<text.utf8.count))
    let line = EntryLine(block, index: 0, range: 0..<text.utf8.count, isFirst: true)
    guard case .note = line.role else {
      Issue.record("read as \(line.role)")
      return
    }
  }
}
