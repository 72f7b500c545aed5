import Bibliography
import Documents
import Testing

@testable import Extraction

/// Lists whose titles stand alone: numbered by hand, as links, above the number of a preprint.
///
/// Every person and work is invented.
@Suite struct LoneTitleTests {
  static let cases = [
    ListCase(
      layout: "titles in front of sources in italics, and nobody's name on the page",
      file: "writing.md",
      text: """
        ---
        title: Writing
        ---
        **Book chapters**

        Ferries on Sunday: How a Village Rested. In _Days of the Northern Shore_, R. Fenn and I. Holt (eds.), 14–62. Westmark Press, 2013.

        Small boats, long ropes: a history of harbours and quarrels, in _Shores and Their Keepers_, C. Reed and B. Moss (eds.), 41-58. Northport Press, 2010

        **Research articles**

        Wool before Cotton: Weaving and the Winter, with Bo Moss, _Sheep and Loom_, 9:3(2013)

        How the old valley saw its wool: a survey. _Archive of Ponds_, 1.2010, Eastmere

        The weaver behind the curtain: looms on the stage, _Past and Pond_, 78(2009):89-100
        """,
      works: """
         | Ferries on Sunday: How a Village Rested | 2013
         | Small boats, long ropes: a history of harbours and quarrels | 2010
        Bo Moss | Wool before Cotton: Weaving and the Winter | 2013
         | How the old valley saw its wool: a survey | 2010
         | The weaver behind the curtain: looms on the stage | 2009
        """),
    ListCase(
      layout: "authors in italics behind the titles, and nobody's name on the page",
      file: "list.html",
      text: """
        <html><head><title>Papers</title></head><body>
        <h2>Conference Publications</h2>
        <ol>
        <li>Wheels that turn both ways in a mill. <i>Bo Moss and Rosa Fenn</i> To appear in Proceedings of the Ninth Meeting on Mills, Ghent, October 2017.</li>
        <li>Ponds with two shores and no boat. <i>Rosa Fenn and Bo Moss</i> In Proceedings of Days of Water, Lindholm, May 2016.</li>
        <li>What a rope does when nobody looks. <i>Bo Moss and Rosa Fenn</i> In Proceedings of the Knot Workshop, Oslo, June 2015.</li>
        </ol></body></html>
        """,
      works: """
        Bo Moss; Rosa Fenn | Wheels that turn both ways in a mill | 2017
        Rosa Fenn; Bo Moss | Ponds with two shores and no boat | 2016
        Bo Moss; Rosa Fenn | What a rope does when nobody looks | 2015
        """),
    ListCase(
      layout: "paragraphs numbered by hand, coauthors below, and nobody's name on the page",
      file: "list.html",
      text: """
        <html><head><title>Papers</title></head><body>
        <h5><em>Published papers:</em></h5>
        <p>4. <strong>Counting the dimension of rows: mills, ponds and their wheels</strong><br>
        <em>Journal of Algebra, 592 (2022), 357–401.</em> <a href="https://arxiv.org/abs/2004.04694">arXiv:2004.04694</a>,
        <a href="https://mills.example/1">Journal</a></p>
        <p>3. <strong>Derived rows of mills on some ponds</strong><br>
        <em>with Valery A. Quillov</em><br>
        <em>Journal of Pure Rows, 226:6 (2022), 106939.</em> <a href="https://mills.example/2">Journal</a></p>
        <p>2. <strong>Smoothness of rows of derived mills</strong><br>
        <em>with Valery A. Quillov and Olaf Moss</em><br>
        <em>Mill Mathematical Journal, 20:2 (2020), 277–309.</em> <a href="https://mills.example/3">Journal</a></p>
        <p>1. <strong>On cyclic rows of bundles on ponds</strong><br>
        <em>with Valery A. Quillov</em><br>
        <em>Mill Mathematical Journal, 16:4 (2016), 691–709.</em> <a href="https://mills.example/4">Journal</a></p>
        <h5><em>Preprints:</em></h5>
        <p>2. <strong>Thick rows on weighted mills and their quivers</strong><br>
        <a href="https://arxiv.org/abs/2407.01207">arXiv:2407.01207 </a></p>
        <p>1. <strong>A criterion for the rows of an effective mill</strong><br>
        <a href="https://arxiv.org/abs/1610.02325">arXiv:1610.02325 </a></p>
        </body></html>
        """,
      works: """
         | Counting the dimension of rows: mills, ponds and their wheels | 2022
        Valery A. Quillov | Derived rows of mills on some ponds | 2022
        Valery A. Quillov; Olaf Moss | Smoothness of rows of derived mills | 2020
        Valery A. Quillov | On cyclic rows of bundles on ponds | 2016
         | Thick rows on weighted mills and their quivers | 2024
         | A criterion for the rows of an effective mill | 2016
        """),
    ListCase(
      layout:
        "titles that are links, begin like names or with a quotation, and leave the owner out",
      file: "cv.html",
      text: """
        <html><head><title>Ada Quill</title></head><body><h1>Ada Quill</h1>
        <p>ada@example.org</p>
        <h1>Publications</h1>
        <p><a href="/1.pdf">“All the Mills Here …”: On Rows and Duties</a>, with
        Bo Moss, 25 <em>Mill Law Review</em> 51 (2018)</p>
        <p><a href="/3.pdf">Law School and The Web of Mill Rows: Milling, Millerization, and Wheel Use
        Among Ponds</a>, 27 <em>Journal of Pond Law</em> 325 (2010)</p>
        <p><a href="/4.pdf">The Old Order of Mills</a>, 21 <em>Journal of Rows</em> 89 (2009)</p>
        </body></html>
        """,
      works: """
        Ada Quill; Bo Moss | “All the Mills Here …”: On Rows and Duties | 2018
        Ada Quill | Law School and The Web of Mill Rows: Milling, Millerization, and Wheel Use Among Ponds | 2010
        Ada Quill | The Old Order of Mills | 2009
        """),
    ListCase(
      layout: "links over authors and title",
      file: "cv.html",
      text: """
        <html><head><title>Ada Quill</title></head><body><h1>Ada Quill</h1>
        <p>ada@example.org</p>
        <h1>Publications</h1>
        <p><a href="/1.pdf">Karl Weber, Bo Moss: Rows of mills and their wheels</a>, Mill Journal, 2018</p>
        <p><a href="/2.pdf">Anna Vogt and Bo Moss. Ponds of mills and their stones</a>, Mill Journal, 2017</p>
        <p><a href="/3.pdf">Anna Vogt, Bo Moss. Ponds of wheels and their mills</a>, Mill Journal, 2016</p>
        </body></html>
        """,
      works: """
        Karl Weber; Bo Moss | Rows of mills and their wheels | 2018
        Anna Vogt; Bo Moss | Ponds of mills and their stones | 2017
        Anna Vogt; Bo Moss | Ponds of wheels and their mills | 2016
        """),
    ListCase(
      layout: "titles that are links and have no authors, and coauthors in a sentence below",
      file: "publications.md",
      text: """
        ## Publications

        0. [Rows and the mussel property of Lin's double ponds](https://arxiv.org/abs/1906.06817)<br>
        With Bo Moss. Submitted.
        0. [Topological wheels of graphic arrangements](/public/wheels.pdf) <br>
        Wheels and related topics, vol. 702 of Contemp. Mills, Exampleton, 2018, pp. 121-132.
        0. [What if mussels were, actually, wheels? Rows, ponds and barges in Exampleton](https://mills.example/view/117303) (in Portuguese). _Revista de Moinhos_, _8_(2), 169-185.
        """,
      works: """
        Bo Moss | Rows and the mussel property of Lin's double ponds | –
         | Topological wheels of graphic arrangements | 2018
         | What if mussels were, actually, wheels? Rows, ponds and barges in Exampleton | –
        """),
    ListCase(
      layout: "titles on lines of their own, above the preprint and what is in it",
      file: "papers.html",
      text: """
        <html><head><title>Papers — Ada Quill</title></head><body>
        <h1>Ada Quill</h1><h2>Papers</h2>
        <div class="paper"><div class="paper-title">Local structure of smooth <em>p</em>-adic rows</div>
        <div class="meta">arXiv: <a href="https://arxiv.org/abs/2603.00733">2603.00733</a> · math.AT, math.AG</div>
        <p>Resolved the conjecture on the local structure of rows; the proof has a generalization of it.</p></div>
        <div class="paper"><div class="paper-title">Derived Row Embedding</div>
        <div class="meta">arXiv: <a href="https://arxiv.org/abs/2410.24077">2410.24077</a> · math.AT, math.CT</div>
        <p>Uses columns to characterize the image of the embedding of mills into ponds.</p></div>
        </body></html>
        """,
      works: """
        Ada Quill | Local structure of smooth p-adic rows | 2026
        Ada Quill | Derived Row Embedding | 2024
        """),
    ListCase(
      layout: "long lists of authors with a title behind them and nothing else",
      file: "pipeline.html",
      text: """
        <html><head><title>Publications - Min Liu</title></head><body><h2>Under review</h2><ul>
        <li>Liu, M., Wang, B., Wu, B., Guvercin, S., Zhang, L., Yang, Z., Seyler, C., Platt, J., Barbot, S. A rock-centric framework for mill dynamics and seismic rows.</li>
        <li>Chen, Y., Liu, M., An, K., Lin, X. Grain size reduction controls the evolution of vertical rows.</li>
        </ul></body></html>
        """,
      works: """
        Liu, M.; Wang, B.; Wu, B.; Guvercin, S.; Zhang, L.; Yang, Z.; Seyler, C.; Platt, J.; Barbot, S. | A rock-centric framework for mill dynamics and seismic rows | –
        Chen, Y.; Liu, M.; An, K.; Lin, X. | Grain size reduction controls the evolution of vertical rows | –
        """),
    ListCase(
      layout: "a line that tells of an honour below the authors",
      file: "list.tex",
      text: #"""
        \documentclass{cv}
        \begin{document}
        \begin{rSection}{Publications}
        \item \begin{rSubsection}{Data Driven Rows for Dynamic Mills}{}{Physics in Ponds and Biology}{2024}
        \item \textbf{Quill~A.C.}, Moss~B., Lin~Z., Reed~J.C., and Duarte~I. \\
        \item \textbf{Selected as Editor’s Choice article of the month} \\
        \end{rSubsection}
        \item \begin{rSubsection}{CenRow: Conditional modelling of mussels}{}{Mussel Analysis}{2023}
        \item Moss~B., \textbf{Quill~A.C.}, and Lin~Z.
        \end{rSubsection}
        \item \begin{rSubsection}{Correction of rows on coarse ponds}{}{Mill Symposium}{2022}
        \item \textbf{Quill~A.C.}, Reed~J.C., and Lin~Z.
        \end{rSubsection}
        \end{rSection}
        \end{document}
        """#,
      works: """
        Quill A.C.; Moss B.; Lin Z.; Reed J.C.; Duarte I. | Data Driven Rows for Dynamic Mills, Physics in Ponds and Biology | 2024
        Moss B.; Quill A.C.; Lin Z. | CenRow: Conditional modelling of mussels, Mussel Analysis | 2023
        Quill A.C.; Reed J.C.; Lin Z. | Correction of rows on coarse ponds, Mill Symposium | 2022
        """),
    ListCase(
      layout: "months of two figures, authors, a volume and the title in fields of entries",
      file: "cv.tex",
      text: #"""
        \documentclass[]{friggeri-cv}
        \begin{document}
        \header{\hspace{1cm}Sarah Maria}{ Schneider}{physicist of rows}
        \section{Refereed Publications}
        \begin{entrylist}
        \entry
          {09/18}
          {Schneider, S. M.; Quill, C. P.; Moss, B.}
          {\href{https://arxiv.org/abs/1809.02834}{M \& P, Volume 617, id.L7}}
          {Surface waves in ponds induced by mills: Concentric rows in scattered light}
        \entry
          {08/21}
          {Schneider, S. M. and Moss, B.}
          {\href{https://mills.example/2}{M \& P, Volume 654, id.A71}}
          {How drifting and evaporating mussels shape giant mills}
        \entry
          {01/98}
          {{Reed}, D.; {Moss}, C.; {Schneider}, S. M.}
          {\href{https://mills.example/3}{The Mill Journal, Volume 934, Issue 1, id.74}}
          {Clouds form on the hot ponds of the first mill}
        \end{entrylist}
        \end{document}
        """#,
      works: """
        Schneider, S. M.; Quill, C. P.; Moss, B. | Surface waves in ponds induced by mills: Concentric rows in scattered light | 2018
        Schneider, S. M.; Moss, B. | How drifting and evaporating mussels shape giant mills | 2021
        Reed, D.; Moss, C.; Schneider, S. M. | Clouds form on the hot ponds of the first mill | 1998
        """),
  ]

  @Test(arguments: cases) func readsList(_ item: ListCase) throws { try item.check() }

  /// Who stands behind "with" in every entry is not whose list it is.
  @Test func namesNoCoauthorAsOwner() throws {
    let document = try ListCase.extract(Self.cases[0].text, Self.cases[0].file)
    #expect(document.owner == nil)
  }

  /// The fields of the command that opens a CV are its owner's names.
  @Test func readsNamesInFields() throws {
    let item = try #require(Self.cases.last)
    let document = try ListCase.extract(item.text, item.file)
    let owner = try #require(document.owner)
    #expect(document.mentions[owner].text == "Sarah Maria Schneider")
  }
}
