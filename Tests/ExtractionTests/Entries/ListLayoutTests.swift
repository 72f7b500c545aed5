import Bibliography
import Documents
import Testing

@testable import Extraction

/// Lists of works in the source formats of real CVs; every person and work is invented.
@Suite struct ListLayoutTests {
  static let cases = [
    ListCase(
      layout: "a heading for each entry that says where it appeared",
      file: "cv.tex",
      text: #"""
        \documentclass[margin,line]{res}\begin{document}\name{Ada Quill}
        \section{\sc Publications}

        \section{\sc VLDB 2020}
        Bo Moss, \textbf{Ada Quill}, Cleo Reed,
        \emph{Counting Mussels on Rows of Half Columns},
        \textsf{The 46th International Conference on Very Large Data Bases (VLDB 2020)}, Tokyo.

        \section{\sc Mills 2019b}
        \textbf{Ada Quill}, Cleo Reed, Dana Lin,
        \emph{Mills under the Power of Water}, \textsf{Mill Journal}, June, 2019.

        \section{\sc ICML 2018}
        \textbf{Ada Quill}, Dana Lin,
        \emph{Looking at Ponds from Afar},
        \textsf{The 35th International Conference on Machine Learning (ICML 2018)}, Stockholm.
        \end{document}
        """#,
      works: """
        Bo Moss; Ada Quill; Cleo Reed | Counting Mussels on Rows of Half Columns | 2020
        Ada Quill; Cleo Reed; Dana Lin | Mills under the Power of Water | 2019
        Ada Quill; Dana Lin | Looking at Ponds from Afar | 2018
        """),
    ListCase(
      layout: "a year, a title, and its authors and source, a line each",
      file: "cv.md",
      text: #"""
        # Ada Quill

        ## Publications

        2018\
        Counting Walls in Linear Rows.\
        Ada Quill, Bo Moss, Cleo Reed. 44th International Workshop on Mills and Ponds.

        2016\
        Mills, New Rows, and Ponds.\
        Ada Quill. The University of Reed City.

        2015\
        Mussels under Walls. Bo Moss, Ada Quill. Mill Journal.
        """#,
      works: """
        Ada Quill; Bo Moss; Cleo Reed | Counting Walls in Linear Rows | 2018
        Ada Quill | Mills, New Rows, and Ponds | 2016
        Bo Moss; Ada Quill | Mussels under Walls | 2015
        """),
    ListCase(
      layout: "coauthors that nothing parts from the title, and a stage in brackets in front",
      file: "cv.md",
      text: #"""
        # Ada Quill

        ## Papers and Preprints

        - **(Upcoming)** Optimal Walls and Lamps with R. Moss, C. Reed and V. Kestrel
        - **(Upcoming)** Towns Do Not Preserve Rows with H. Lindow and W. Voss
        - **Extremal Rows of Lamps** with V. Moss (Submitted)
        """#,
      works: """
        Ada Quill; R. Moss; C. Reed; V. Kestrel | Optimal Walls and Lamps | –
        Ada Quill; H. Lindow; W. Voss | Towns Do Not Preserve Rows | –
        Ada Quill; V. Moss | Extremal Rows of Lamps | –
        """),
    ListCase(
      layout: "reviewed presentations in a table with codes, each part of an entry in a row",
      file: "cv.tex",
      text: #"""
        \documentclass{article}\begin{document}{\Huge Ada Quill}
        \section{Education}
        PhD, Example University, 2020
        \section{Research and Creative Scholarship}
        \subsection{Peer-Reviewed Conference Presentations}
        \begin{tabular}{lp{10cm}}
        C2. & \textbf{Rows of Half Columns: A Toolkit for Mills}\\
            & Ada Quill, Bo Moss, and Cleo Reed\\
            & To appear in the 35th Symposium on Mills and Ponds\\
            & Lima, Peru, 2022, 10 pages. (25\% acceptance rate)\\
        C1. & \textbf{Counting Mussels with Soft Wheels}\\
            & Cleo Reed, Ada Quill, and Dana Lin\\
            & Tenth Conference on Ponds\\
            & Oslo, Norway, 2019, 8 pages
        \end{tabular}
        \subsection{Peer-Reviewed Doctoral Consortium}
        \begin{tabular}{lp{10cm}}
        DC1. & \textbf{Printing Mills without Wheels}\\
            & Ada Quill\\
            & Proceedings of the 2020 Conference on Ponds\\
            & Oslo, Norway, 2020, 6 pages
        \end{tabular}
        \end{document}
        """#,
      works: """
        Ada Quill; Bo Moss; Cleo Reed | Rows of Half Columns: A Toolkit for Mills | 2022
        Cleo Reed; Ada Quill; Dana Lin | Counting Mussels with Soft Wheels | 2019
        Ada Quill | Printing Mills without Wheels | 2020
        """),
    ListCase(
      layout: "fields of a macro for honours, of which the last counts the entries",
      file: "cv.tex",
      text: #"""
        \documentclass{awesome-cv}\name{Ada}{Quill}\begin{document}
        \cvsection{Publications}
        \begin{cvhonors}
        \cvhonor{Ada Quill, Bo Moss. Rows of half columns}{Journal of Rows}{2016}{1}
        \cvhonor{Ada Quill, Cleo Reed. Counting mussels at night}{Mill Journal}{2015}{2}
        \cvhonor{Dana Lin, Ada Quill. Looking at ponds from afar}{Mill Journal}{2014}{3}
        \end{cvhonors}
        \end{document}
        """#,
      works: """
        Ada Quill; Bo Moss | Rows of half columns | 2016
        Ada Quill; Cleo Reed | Counting mussels at night | 2015
        Dana Lin; Ada Quill | Looking at ponds from afar | 2014
        """),
    ListCase(
      layout: "an author who is named behind those left out, in brackets and without",
      file: "cv.md",
      text: """
        # Bo Moss

        ## Publications

        - Quill A, et al., incl. Moss B (2012). Rows of half columns. Journal of Rows, 16(2), 321-329.
        - Quill A, Reed C, et al. (incl. Moss B). Mills under water. Journal of Rows 2011; 12: 33-40.
        - A. Quill et al., including B. Moss. Counting mussels at night. Mill Journal 5 (2008), 12-19.
        - A. Quill et al. [incl. B. Moss], Looking at ponds from afar, Mill Journal 6 (2009), 1-9.
        """,
      works: """
        Quill A; Moss B; et al. | Rows of half columns | 2012
        Quill A; Reed C; Moss B; et al. | Mills under water | 2011
        A. Quill; B. Moss; et al. | Counting mussels at night | 2008
        A. Quill; B. Moss; et al. | Looking at ponds from afar | 2009
        """),
    ListCase(
      layout: "editors of the book behind the Spanish \"in\", which are no authors",
      file: "cv.md",
      text: """
        # Ada Quill

        ## Publicaciones

        - Quill, A. y Moss, B. (2012). La voz de los molinos. En Reed, C. y Lin, D. (Eds.), Molinos y ríos (pp. 12-30). Ejemplo: Editorial Molino.
        - Quill, A. (2013). El agua y la rueda. En: C. Reed y D. Lin (eds.): Manual de ruedas. Ejemplo: Molino. pp. 3-9.
        - QUILL, A. "Las aguas bajas". En: REED, C.; LIN, D. (eds.). Ríos y lagos. Ejemplo: Molino, 2010, p. 22-30.
        - Quill, Ada, En Reed, Cleo y Lin, Dana (Coords.), Los peces del río, Ejemplo, Molino, 2009.
        """,
      works: """
        Quill, A.; Moss, B. | La voz de los molinos | 2012
        Quill, A. | El agua y la rueda | 2013
        QUILL, A. | Las aguas bajas | 2010
        Quill, Ada | Los peces del río | 2009
        """),
    ListCase(
      layout: "fields that only their classes part, the year and a number in a column beside them",
      file: "cv.html",
      text: """
        <html><head><title>Publications - Ada Quill</title></head><body>
        <h2>Publications &amp; Preprints</h2>
        <div class="notes"><small>&dagger; equal contribution; * student advisee</small></div>
        <div class="list">
        <div class="segment"><div class="left"><div class="year">2018</div><div class="cnt">3</div></div>
        <div class="item"><span class="authors">B Moss<sup></sup>, <strong>A Quill</strong><sup></sup></span>
        <span class="title">Loss of salt in lowland rivers</span>
        <div class="journal"><span class="name">Row Biology</span> <span class="issue">30(13):2009-2020</span></div></div></div>
        <div class="segment"><div class="left"><div class="year">2016</div><div class="cnt">2</div></div>
        <div class="item"><span class="authors"><strong>A Quill</strong><sup>&dagger;</sup>, C Reed<sup>&dagger;</sup></span>
        <span class="title">Why reeds bend: the case of tall stalks</span>
        <div class="journal">Submitted (Preprint: 10.1101/093948)</div></div></div>
        <div class="segment"><div class="left"><div class="year">2015</div><div class="cnt">1</div></div>
        <div class="item"><span class="authors">D Lin<sup></sup>, <strong>A Quill</strong><sup></sup>, B Moss<sup></sup></span>
        <span class="title">Counting mussels without getting wet</span>
        <div class="journal"><span class="name">Row Biology</span> <span class="issue">12</span></div></div></div>
        </div></body></html>
        """,
      works: """
        B Moss; A Quill | Loss of salt in lowland rivers | 2018
        A Quill; C Reed | Why reeds bend: the case of tall stalks | 2016
        D Lin; A Quill; B Moss | Counting mussels without getting wet | 2015
        """),
    ListCase(
      layout: "terms with authors and year, short ones too, and definitions with the rest",
      file: "cv.html",
      text: """
        <html><body><h1>Ada Quill - List of publications</h1>
        <p>[<a href="#a">Journal articles</a>] [<a href="#b">Books</a>] [<a href="#c">Other works</a>]</p>
        <p>List includes works in press. Abstracts are shown by clicking on author names.</p>
        <h3>Journal articles:</h3>
        <dl>
        <dt>Quill, A., B. Moss, C. Reed, D. Lin and E. Marsh. 2023.</dt>
        <dd>Future of the reed beds until the year 2300.<br><i>Journal of Rows</i> <b>8</b> (83), 46.</dd>
        <dt>Moss, B. C., A. Quill, D. Lin, F. Brook-Hill and G. Lake. 2022.</dt>
        <dd>Reduced loss of reeds under shade.<br><i>Journal of Columns</i> (in press).<br><i>Row Archive</i>, doi: 10.5194/rows-2020-109 (preprint).</dd>
        <dt>Quill, A. and B. Moss. 2021.</dt>
        <dd>The fate of the pond by the mill.<br><i>Journal of Rows</i> <b>6</b>, 1-9.</dd>
        </dl></body></html>
        """,
      works: """
        Quill, A.; B. Moss; C. Reed; D. Lin; E. Marsh | Future of the reed beds until the year 2300 | 2023
        Moss, B. C.; A. Quill; D. Lin; F. Brook-Hill; G. Lake | Reduced loss of reeds under shade | 2022
        Quill, A.; B. Moss | The fate of the pond by the mill | 2021
        """),
    ListCase(
      layout: "headings in bold capitals with a word that no vocabulary has, editions of books",
      file: "cv.html",
      text: """
        <html><body><center><b>Ada Quill</b></center><hr>
        <b>RESEARCH PUBLICATIONS:</b><ol>
        <li><a href="a.pdf">Rows of half columns</a> (with Bo Moss), <i>Journal of Rows</i>, <b>16</b>(2) 321-329, 2023.</li>
        <li>A new view of columns (with Cleo Reed), <i>Row Monthly</i>, <b>28</b>:352-359, April 2021.</li></ol>
        <b>WHIMSICAL PUBLICATIONS:</b><ol>
        <li><a href="c.pdf">A geometric view of ponds</a>, <i>Mill Journal</i>, <b>38</b>(3): 210-217, May 2007.</li>
        <li><i>Book of Ponds and Mills</i> (3rd edition), Mill Press, 2018.</li></ol>
        </body></html>
        """,
      works: """
        Ada Quill; Bo Moss | Rows of half columns | 2023
        Ada Quill; Cleo Reed | A new view of columns | 2021
        Ada Quill | A geometric view of ponds | 2007
        Ada Quill | Book of Ponds and Mills | 2018
        """),
    ListCase(
      layout: "rows of a table that go on below their date; papers read at meetings are talks",
      file: "cv.tex",
      text: #"""
        \documentclass{article}\begin{document}
        \begin{center}{\LARGE Ada Quill}\end{center}
        \section*{Conference Papers}
        \begin{tabular}{p{2cm} p{12cm}}
        2013 & ``How We Hear the Silence of\\
        & Mills.'' The 2nd Meeting of the Mill Society. Example University. October 18--20.\\[2mm]
        2012 & ``Millers as Poets.'' Mills and Words 2012. Sample College,\\
        & Exampleton. March 9.
        \end{tabular}
        \section*{Publications}
        \begin{tabular}{p{2cm} p{12cm}}
        2013 & ``Rows, Expectation, and the Sound of Mills: Historical\\
        & Investigations.'' Co-authored with B. Moss, C. Reed, and D. Lin. In \textit{Mills} \\
        & \textit{and Music II}, edited by Eve Marsh, 225--89. Exampleton: Mill Press.\\[2mm]
        2009 & ``A Report on the Silent Wheel and its Water.'' \textit{Mill}\\
        & \textit{Forum} 2:165--70.
        \end{tabular}
        \end{document}
        """#,
      works: """
        Ada Quill; B. Moss; C. Reed; D. Lin | Rows, Expectation, and the Sound of Mills: Historical Investigations | 2013
        Ada Quill | A Report on the Silent Wheel and its Water | 2009
        """),
    ListCase(
      layout: "names that begin small, journals in bold behind the title",
      file: "cv.tex",
      text: #"""
        \documentclass{article}\begin{document}
        \begin{center}{\LARGE Ada B. Quill}\end{center}
        \section*{Publications}
        \subsubsection*{2021}
        \noindent Moss RC, \textbf{Quill AB}, Reed D. (2021). Reeds in the city: A review of ponds, \textbf{Journal of Rows} \href{https://x.example/a}{(link)} \medskip

        \noindent deSilva P, Braun D, \textbf{Quill AB}. (2021). A nationwide study of mussels and mills, \textbf{Columns} \href{https://x.example/b}{(link)}

        \noindent van der Berg N, \textbf{Quill AB}. (2021). The hidden burden of mills, \textbf{World Association of Mills (WAM) series on water} \href{https://x.example/c}{(link)}

        \noindent \textbf{Quill AB}. (2021). Mills, ponds and rows, \textbf{Rows} \href{https://x.example/d}{(link)}
        \end{document}
        """#,
      works: """
        Moss RC; Quill AB; Reed D | Reeds in the city: A review of ponds | 2021
        deSilva P; Braun D; Quill AB | A nationwide study of mussels and mills | 2021
        van der Berg N; Quill AB | The hidden burden of mills | 2021
        Quill AB. | Mills, ponds and rows | 2021
        """),
    ListCase(
      layout: "years as the only headings, each with its number of works",
      file: "cv.md",
      text: """
        *Last updated: 2025-04-22*

        ## 2025 (2 publications)

        **Quill, Ada and Moss, Bo and Reyes Duarte, Karen**
        *Paper trails in distributed rows*
        (2025)
        arXiv:2502.20923

        **Lin, Dana and Quill, Ada**
        *Short columns and long rows*
        (2025)
        arXiv:2501.08034

        ## 2024 (1 publication)

        **Quill, Ada and Reed, Cleo**
        *Querying the unqueryable*
        (2024)
        arXiv:2404.01234
        """,
      works: """
        Quill, Ada; Moss, Bo; Reyes Duarte, Karen | Paper trails in distributed rows | 2025
        Lin, Dana; Quill, Ada | Short columns and long rows | 2025
        Quill, Ada; Reed, Cleo | Querying the unqueryable | 2024
        """),
    ListCase(
      layout: "headings that lost their marks behind a list, divisions on the level of the section",
      file: "cv.md",
      text: """
        # Ada Quill

        ## Publications

        - Ada Quill, Bo Moss. "Paper trails in distributed rows." Journal of Rows 12, 2020.

        ## Journals

        - Ada Quill. "The mill and its pond." Journal of Mills, vol. 6, no. 2, 2016.
        - Ada Quill. "Reeds, rows and rivers." Journal of Mills, vol. 5, no. 2, 2015.
        Conference Presentations
        - Ada Quill. "A mill in the making." Mill Society Conference (2018)
        - Ada Quill. "Ponds as places." Mill Society Conference (2017)
        """,
      works: """
        Ada Quill; Bo Moss | Paper trails in distributed rows | 2020
        Ada Quill | The mill and its pond | 2016
        Ada Quill | Reeds, rows and rivers | 2015
        """),
    ListCase(
      layout: "authors on lines that end in commas; the owner in the title of the page alone",
      file: "cv.html",
      text: """
        <html><head><title>Ada Quill Publications</title></head><body>
        <ol>
        <li><span class="papertitle">Paper Trails in Rows</span>,<br> B. Moss, A. Quill, C. Reed,<br><i>Row Transactions</i>, Vol. 10, No. 1, January 2024.</li>
        <li><span class="papertitle">Deep Columns: A Survey</span>,<br> D. Lin, A. Quill,<br>J. Computational and Cognitive Rows, Special Issue: Recent Mills, Vol. 1, September 2022.</li>
        <li><span class="papertitle">Reeds Without Rivers</span>,<br> A. Quill, B. Moss,<br>15th Workshop on Reeds (at MILL), June 2020.</li>
        </ol></body></html>
        """,
      works: """
        B. Moss; A. Quill; C. Reed | Paper Trails in Rows | 2024
        D. Lin; A. Quill | Deep Columns: A Survey | 2022
        A. Quill; B. Moss | Reeds Without Rivers | 2020
        """),
    ListCase(
      layout: "species in italics inside of titles; a heading about peer review",
      file: "cv.md",
      text: """
        # Ada Quill

        ## Contributions to peer review

        * **Reviewer for international scientific journals**, e.g.:
        Row Letters, Annals of Mills, Bulletin of Ponds, PLOS ONE, 2019

        ## Peer-reviewed papers

        * Moss B, **Quill A**, Reed C (2017)  _Bus rapidus_ in cities: still endemic? _Row Trop_ 165:96-99.

        * **Quill A**, Lin D (2016)  _Mola tarda_---time for a second look. _Row Biol_ 10:12-16.
        """,
      works: """
        Moss B; Quill A; Reed C | Bus rapidus in cities: still endemic? | 2017
        Quill A; Lin D | Mola tarda---time for a second look | 2016
        """),
    ListCase(
      layout: "headings that divide a list of entries with titles in italics",
      file: "cv.tex",
      text: #"""
        \documentclass{article}\begin{document}
        \begin{center}{\LARGE Ada Quill}\end{center}
        \section{Publications with full peer review}
        \subsection{Part of a book}
        B. Moss, \emph{A. Quill} and C. Reed: \emph{Analyzing Large Mills with Process Rows}, \textit{Logical Modeling of Mills}, editors: D. Lin and E. Marsh, August 2014.

        \subsection{Gatherings with a programme}
        \emph{A. Quill}, B. Moss and C. Reed: \emph{Reachability in multivalued mills}, in: \textit{Proceedings of the fourth Workshop on Mills}, 33--51, June 2013.

        \emph{A. Quill} and B. Moss: \emph{Concretizing the rows of mills}, in: \textit{Computational Methods for Mills}, 166--186, October 2012.

        \subsection{Schools on a theme}
        \emph{A. Quill}: \emph{An introduction to the mill and its rows}, \textit{Advances in Mills}, 43--52, March 2011.
        \end{document}
        """#,
      works: """
        B. Moss; A. Quill; C. Reed | Analyzing Large Mills with Process Rows | 2014
        A. Quill; B. Moss; C. Reed | Reachability in multivalued mills | 2013
        A. Quill; B. Moss | Concretizing the rows of mills | 2012
        A. Quill | An introduction to the mill and its rows | 2011
        """),
    ListCase(
      layout: "links with dates behind titles, presentations of note",
      file: "cv.html",
      text: """
        <html><head><title>Ada Quill: Publications</title></head><body>
        <p>Publications</p><ol>
        <li>Counting reeds in a random pond (with Bo Moss) <a href="https://arxiv.org/abs/2208.07492"> arXiv </a> (2022/8/15)
        <li>Extending the mill inequality (with Cleo Reed, Dana Lin) <a href="m.pdf"> pdf </a> (2020/9/30, 2021/9/6 updated)
        Rows and Columns (2021) <a href="https://doi.org/10.1007/s00373"> journal </a>
        </ol>
        <p>Selected Recent Presentations of Note:</p><ol>
        <li>A. Quill. "The Physics of Mills." Mill Summer Seminar at Sample College. August 9 2022.</li>
        <li>A. Quill, B. Moss. "The role of reeds in ponds." (contributed talk) 53rd Meeting of the Mill Society, 17 Nov 2011, Exampleton.</li>
        </ol></body></html>
        """,
      works: """
        Ada Quill; Bo Moss | Counting reeds in a random pond | 2022
        Ada Quill; Cleo Reed; Dana Lin | Extending the mill inequality | 2021
        """),
  ]

  @Test(arguments: cases) func works(_ test: ListCase) throws {
    try test.check()
  }

  /// "Promoters" advise the owner where the owner studied, and others where students are listed.
  @Test func promoters() throws {
    let text = """
      # Ada Quill

      ## Education

      * **Ph.D. Row Sciences**, 2010--2015
          Example University
          Dissertation topic: _The Burden of Rows_
          Promoters: Prof. Dr. B. Moss, Prof. Dr. C. Reed

      ## (Co)supervisor of 2 MSc students

      *  Dana Lin, MSc Public Rows, Example University, 2016--17
      Rows and columns in Exampleton (original research)
      Promoters: Moss B, **Quill A**

      *  Eve Marsh, MSc Public Rows, Example University, 2015--16
      Mills in Exampleton (literature review)
      Promoters: **Quill A**, Reed C
      """
    let document = try ListCase.extract(text, "cv.md")
    let edges = document.relations.filter { $0.kind == .advisor }.map { relation in
      "\(document.mentions[relation.from].text) > \(document.mentions[relation.to].text)"
    }
    #expect(
      edges.sorted() == [
        "Ada Quill > B. Moss", "Ada Quill > C. Reed", "Dana Lin > Ada Quill",
        "Eve Marsh > Ada Quill",
      ])
  }

  /// Names with initials at the end of an entry are coauthors; whole names may be the title's.
  @Test(arguments: [
    ("Rows of Mills with A. Quill, B. C. Reed and C. Moss", "A. Quill, B. C. Reed and C. Moss"),
    ("A Slow Walk with Bo Moss", nil), ("Work with A. Quill", nil),
    ("Rows of Mills with A. Quill. Mill Journal", nil), ("Rows of Mills with B.C.", nil),
  ])
  func coauthorsAtTheEnd(text: String, names: String?) {
    let bytes = Array(text.utf8)
    let block = Block(kind: .paragraph, text: bytes, offsets: Array(bytes.indices))
    let phrase = WithPhrase.atEnd(of: Entry(block: block, heading: ""))
    #expect(phrase.map { String(decoding: bytes[$0.names], as: UTF8.self) } == names)
  }
}
