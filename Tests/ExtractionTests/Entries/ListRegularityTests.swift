import Bibliography
import Documents
import Testing

@testable import Extraction

/// Lists whose entries are told from what most of the list shows; every person and work is invented.
@Suite struct ListRegularityTests {
  static let cases = [
    ListCase(
      layout: "family names alone, below lines that divide the list",
      file: "cv.tex",
      text: #"""
        \documentclass{article}\begin{document}{\Huge Ada Quill}
        \section{Publications}
        \textbf{First author refereed papers}\\
        1) \textbf{Quill}, Espinoza, Rackham, Okafor, Lindqvist,
        ``Mussels in the light of cold ponds,'' 2021, \textit{MJ}, 161, 278

        2) \textbf{Quill}, Lindqvist, Espinoza, Jord\'an, Okafor, Rackham, Whitmore,
        ``Mussels in the light of warm ponds,'' 2020, \textit{MJ}, 159, 13

        \textbf{Second+ author refereed papers}\\
        3) Rackham, Jord\'an, Espinoza, \textbf{Quill}, Whitmore,
        ``Snails in the light of cold ponds,'' 2019, \textit{MJ}, 157, 68
        \end{document}
        """#,
      works: """
        Quill; Espinoza; Rackham; Okafor; Lindqvist | Mussels in the light of cold ponds | 2021
        Quill; Lindqvist; Espinoza; Jordán; Okafor; Rackham; Whitmore | Mussels in the light of warm ponds | 2020
        Rackham; Jordán; Espinoza; Quill; Whitmore | Snails in the light of cold ponds | 2019
        """),
    ListCase(
      layout: "the owner's name in bold italics, with the comma behind it",
      file: "cv.tex",
      text: #"""
        \documentclass{article}\begin{document}{\Huge Ada Quill}
        \section{Peer-reviewed publications}
        • Moss, B., Lin, D., \textbf{\textit{Quill, A.,}} Reed, C., \& Sala, I. (2021). Counting mussels on rows of half columns. \textit{Mill Journal} (17), 202-208.

        • Reed, C., \textbf{\textit{Quill, A.,}} \& Moss, B. (2020). Mills under the power of water. \textit{Journal of Ponds} (02), 93-97.
        \end{document}
        """#,
      works: """
        Moss, B.; Lin, D.; Quill, A.; Reed, C.; Sala, I. | Counting mussels on rows of half columns | 2021
        Reed, C.; Quill, A.; Moss, B. | Mills under the power of water | 2020
        """),
    ListCase(
      layout: "paragraphs with items below them that say what the author did",
      file: "cv.md",
      text: """
        # Ada Quill

        ## Publications

        Moss, B., **Quill, A.**, & Reed, C. (2022). Rows of half columns. _Journal of Rows_, _6_, 312-318.
        - Contribution: writing, reviewing, and editing.
        - Impact: cited in two newspapers (2023).

        **Quill, A.**, & Lin, D. (2021). Counting mussels at night. _Mill Journal_, _5_(2), 1-9.
        - Contribution: conceptualisation, reviewing, and editing.

        Reed, C., & **Quill, A.** (2020). Mills under water. _Journal of Rows_, _4_, 33-40.
        - Contribution: methodology, writing.
        """,
      works: """
        Moss, B.; Quill, A.; Reed, C. | Rows of half columns | 2022
        Quill, A.; Lin, D. | Counting mussels at night | 2021
        Reed, C.; Quill, A. | Mills under water | 2020
        """),
    ListCase(
      layout: "abstracts that open below each entry of a page, and its templates",
      file: "research.md",
      text: """
        ---
        title: "Research"
        ---
        <style>
        .rows-layout, .rows-body { display: grid; color: #6b7280; }
        </style>
        {% capture papers %}
        # Ada Quill
        ## Peer-reviewed Publications
        ### 2022
        **Quill, A.**; Moss, B. Rows of half columns. Journal of Rows. 19(1), 26-31. [**DOI**](https://doi.org/10.9999/1)
        <details>
          <summary>Abstract</summary>
        Half columns have long been a matter of dispute among millers. The rows that carry them are counted, weighed and compared across three valleys, and a table of their lengths is given.
        </details>

        Reed, C.; **Quill, A.**; Lin, D. Mills under water and what they grind. Pond Science. 17(5), 35-62.
        <details>
          <summary>Abstract</summary>
        Among the most common hazards of mills is water. Robust pumps are required for effective response.
        </details>

        ### 2021
        **Quill, A.**; Moss, B. Counting mussels at night. Mill Journal. 113, 102-111. {% raw %}
        """,
      works: """
        Quill, A.; Moss, B. | Rows of half columns | 2022
        Reed, C.; Quill, A.; Lin, D. | Mills under water and what they grind | 2022
        Quill, A.; Moss, B. | Counting mussels at night | 2021
        """),
    ListCase(
      layout: "entries without a year of their own, each a paragraph that its authors open",
      file: "cv.md",
      text: """
        # Ada Quill
        ## Publications
        ### 2025
        Quill, A.; Moss, B. Rows of half columns in the mills of the north. Journal of Rows. 17(5), 2035–2062. DOI / PDF

        Reed, C.; Quill, A. Mills under water and what they grind. Pond Science. 19, 26. DOI / PDF

        Quill, A.; Lin, D. Counting mussels at night with lamps. Mill Journal. 113, 102. DOI
        """,
      works: """
        Quill, A.; Moss, B. | Rows of half columns in the mills of the north | 2025
        Reed, C.; Quill, A. | Mills under water and what they grind | 2025
        Quill, A.; Lin, D. | Counting mussels at night with lamps | 2025
        """),
    ListCase(
      layout: "headings that no vocabulary knows beside those of sections",
      file: "cv.md",
      text: """
        # Ada Quill
        # Publications
        ## Journal Articles
        Quill, A., & Moss, B. (2022). Rows of half columns. _Journal of Rows_, _6_, 312-318.
        ## Opinion Pieces
        Quill, A. (2021). From the miller to the mill, a story of rows. The Weekly Mill.
        ## Briefs & Primers
        Reed, C., & Quill, A. (2020). Brief: mills under water. Mill Archive.
        """,
      works: """
        Quill, A.; Moss, B. | Rows of half columns | 2022
        Quill, A. | From the miller to the mill, a story of rows | 2021
        Reed, C.; Quill, A. | Brief: mills under water | 2020
        """),
    ListCase(
      layout: "journals in italics right behind titles that no mark ends",
      file: "list.html",
      text: """
        <html><head><title>Ada Quill</title></head><body><h1>Ada Quill</h1><h2>Publications</h2>
        <p>B. Moss, A. Quill, C. Reed. Further reverberations of the mill of 1983
        <a href="a"><i>Mill Journal </i> 431, id.116463 (2025)</a> <a href="b">[PDF]</a></p>
        <p>A. Quill, D. Lin. The start of a new season of rows <a href="c"><i>JMR </i> 50:2022 (2023)</a></p>
        <p>C. Reed, A. Quill. A survey of ponds: unusual types and trends
        <i>Pond Science </i> 6:17 (2022)</p>
        </body></html>
        """,
      works: """
        B. Moss; A. Quill; C. Reed | Further reverberations of the mill of 1983 | 2025
        A. Quill; D. Lin | The start of a new season of rows | 2023
        C. Reed; A. Quill | A survey of ponds: unusual types and trends | 2022
        """),
    ListCase(
      layout: "students in italics in front of titles in quotation marks",
      file: "cv.tex",
      text: #"""
        \documentclass{article}\author{Ada Quill}\begin{document}\maketitle
        \section{Publications}
        \begin{itemize}
        \item \textit{Marsha Ramsey de Chandler}, \textit{Wei Zhang}, A. Quill. ``Rows of half columns with a tail." \textit{Mill Journal}. \textbf{49} 1 (2020) 1-14.
        \item Bo Moss, \textit{Runa Gosse-Lund}, Ada Quill, and Kai Holm. ``Counting mussels to accurately detect ponds."  Proceedings of the 61st Meeting of Mills, July 2020.
        \end{itemize}
        \end{document}
        """#,
      works: """
        Marsha Ramsey de Chandler; Wei Zhang; A. Quill | Rows of half columns with a tail | 2020
        Bo Moss; Runa Gosse-Lund; Ada Quill; Kai Holm | Counting mussels to accurately detect ponds | 2020
        """),
    ListCase(
      layout: "bold lines above entries that divide the list",
      file: "cv.tex",
      text: #"""
        \documentclass{article}\author{Ada Quill}\begin{document}\maketitle
        \section{Publications}
        \textbf{Conference}\\
        Bo Moss, Ada Quill, \emph{``Rows of half columns,''} The 33rd Conference on Rows, November 2014.

        \bigskip
        Ada Quill, Cleo Reed, \emph{``Mills under water,''} The 5th Workshop on Ponds, June 2013.

        \medskip
        \textbf{Journal}\\
        Ada Quill, Dana Lin, \emph{``Counting mussels at night,''} Mill Journal, June 2012.

        \medskip
        \textbf{Poster and Demo}\\
        Ada Quill, Bo Moss, \emph{``Looking at ponds from afar,''} Mill Forum, Poster, May 2011.
        \end{document}
        """#,
      works: """
        Bo Moss; Ada Quill | Rows of half columns | 2014
        Ada Quill; Cleo Reed | Mills under water | 2013
        Ada Quill; Dana Lin | Counting mussels at night | 2012
        Ada Quill; Bo Moss | Looking at ponds from afar | 2011
        """),
    ListCase(
      layout: "a macro that is not at hand, with the same number of arguments each time",
      file: "publications.tex",
      text: #"""
        \documentclass{article}\author{Ada Quill}\begin{document}\maketitle
        \section{Research outputs}
        \spot{2022}  A. Quill and B. Moss. ``Rows of half columns in {{Mill}} ponds''. Journal of Rows.

        \spot{2021}  B. Moss and A. Quill. ``Mills under water and what they grind''. Pond Science.

        \spot{2020}  {C. Reed-Marsh} and A. Quill. ``Counting mussels at night with lamps''. Mill Journal.
        \end{document}
        """#,
      works: """
        A. Quill; B. Moss | Rows of half columns in Mill ponds | 2022
        B. Moss; A. Quill | Mills under water and what they grind | 2021
        C. Reed-Marsh; A. Quill | Counting mussels at night with lamps | 2020
        """),
    ListCase(
      layout: "lines that say where a work is to be had",
      file: "papers.org",
      text: #"""
        #+TITLE: Publications
        Ada Quill, Bo Moss, Cleo Reed \\
        *Rows of half columns* \\
        /Journal of Rows, Volume 375, Issue 2104./ \\
        [[./rows.pdf][Available from the Guild]]

        Bo Moss, Ada Quill and Dana Lin \\
        *The case for counting mussels* \\
        /Workshop on Mills (PLOM), pp. 1-7, Exampleton, October, 2017/ \\
        [[./mussels.pdf][Available here]]
        [[./talk][Talk available on film]]

        Ada Quill and Cleo Reed \\
        *Mills under water* \\
        /Technical Report/, Guild, October, 2014. \\
        [[./mills.pdf][Available from the Guild]]
        """#,
      works: """
        Ada Quill; Bo Moss; Cleo Reed | Rows of half columns | –
        Bo Moss; Ada Quill; Dana Lin | The case for counting mussels | 2017
        Ada Quill; Cleo Reed | Mills under water | 2014
        """),
    ListCase(
      layout: "a stage in place of the year in the margin of a table",
      file: "cv.tex",
      text: #"""
        \documentclass{article}\author{Ada Quill}\begin{document}\maketitle
        \section{Publications}
        \begin{tabular}{lp{10cm}}
        2022 & Ada Quill \& Bo Moss. Rows of half columns. In Journal of Rows 15(15). \\
        2021 & Bo Moss \& Ada Quill. Mills under water. In Pond Science 4(1): 67. \\
        In progress & Ada Quill \& Cleo Reed. Counting mussels at night. \\
        Submitted & Dana Lin, Ada Quill, and Bo Moss. The informative pond.
        \end{tabular}
        \end{document}
        """#,
      works: """
        Ada Quill; Bo Moss | Rows of half columns | 2022
        Bo Moss; Ada Quill | Mills under water | 2021
        Ada Quill; Cleo Reed | Counting mussels at night | –
        Dana Lin; Ada Quill; Bo Moss | The informative pond | –
        """),
    ListCase(
      layout: "sizes that registers are set to within a list",
      file: "cv.tex",
      text: #"""
        \documentclass{article}\author{Ada Quill}\begin{document}\maketitle
        \section{Publications}
        \setlength\parskip{6pt plus 2pt}\parindent=0pt \tolerance 1000
        \hangindent=0.5in Quill, A., \& Moss, B. (2022). Rows of half columns. \textit{Journal of Rows}, 6, 312--318.

        \noindent\hangindent=1 true cm\hangafter=1 Moss, B., \& Quill, A. (2021). Mills under\kern-1.5pt{} water. \textit{Pond Science}, 4(1), 67--70.

        \leftskip 2\parindent plus 1fil
        Quill, A., \& Lin, D. (2020). Counting mussels at night. \textit{Mill Journal}, 5(2), 1--9.
        \end{document}
        """#,
      works: """
        Quill, A.; Moss, B. | Rows of half columns | 2022
        Moss, B.; Quill, A. | Mills under water | 2021
        Quill, A.; Lin, D. | Counting mussels at night | 2020
        """),
    ListCase(
      layout: "long names of the owner in bold, and lines in italics that divide the list",
      file: "cv.tex",
      text: #"""
        \documentclass{article}\author{Ada Garc\'ia Quill}\begin{document}\maketitle
        \section{Publications}
        \emph{Refereed/Peer-Reviewed}

        \textbf{Garc\'ia Quill, A. C.}, Baxter, T. O., \& Moss, B. (\textit{in press}). Rows of half columns depend on the mill.

        \textbf{Garc\'ia Quill, A. C.}, \& Moss, B. (2021). Mills under water and what they grind. \textit{Pond Science}, 4(1), 67--70.
        \end{document}
        """#,
      works: """
        García Quill, A. C.; Baxter, T. O.; Moss, B. | Rows of half columns depend on the mill | –
        García Quill, A. C.; Moss, B. | Mills under water and what they grind | 2021
        """),
    ListCase(
      layout: "years in front of authors, on lines that nothing else parts, in two sections",
      file: "page.html",
      text: ListCase.page(
        """
        <h3>Articles</h3>
        <div><div>2021. Quill, A., Moss, B. Counting birds on cold ponds. Pond Journal 12: 3–9.</div>
        <div>2019. Quill, A. Mills of the lower valley. Mill Letters 4: 31–40.</div></div>
        <h3>Chapters</h3>
        <div><div>2015. Moss, B., Quill, A. The songs of marsh birds. Birds of the North 2: 12–30.</div>
        <div>2014. Reed, C., Quill, A. Ponds in winter light. Pond Journal 5: 77–81.</div></div>
        """),
      works: """
        Quill, A.; Moss, B. | Counting birds on cold ponds | 2021
        Quill, A. | Mills of the lower valley | 2019
        Moss, B.; Quill, A. | The songs of marsh birds | 2015
        Reed, C.; Quill, A. | Ponds in winter light | 2014
        """),
    ListCase(
      layout:
        "titles, authors and sources on lines of one paragraph, with nothing between the works",
      file: "page.html",
      text: ListCase.page(
        """
        <p>Counting birds on cold ponds<br>Ada Quill, Bo Moss<br>Pond Journal, 2021<br>
        Mills of the lower valley<br>Ada Quill<br>Letters from the Mill Society, 2019<br>
        The songs of marsh birds<br>Bo Moss, Cleo Reed, Ada Quill<br>Birds of the North, 2015</p>
        """),
      works: """
        Ada Quill; Bo Moss | Counting birds on cold ponds | 2021
        Ada Quill | Mills of the lower valley | 2019
        Bo Moss; Cleo Reed; Ada Quill | The songs of marsh birds | 2015
        """),
    ListCase(
      layout: "years that begin a line, with the address of the work behind them",
      file: "page.html",
      text: ListCase.page(
        """
        <p>1. Quill A, Moss B. Counting birds on cold ponds. Pond Journal.<br>
        2021;12(1):3-9. doi:10.5555/pond.3</p>
        <p>2. Moss B, Quill A. Mills of the lower valley. Mill Letters.<br>
        2019. doi:10.5555/mill.31</p>
        """),
      works: """
        Quill A; Moss B | Counting birds on cold ponds | 2021
        Moss B; Quill A | Mills of the lower valley | 2019
        """),
    ListCase(
      layout: "a meeting whose name is also a word of links, and the foot of a site",
      file: "page.html",
      text: ListCase.page(
        """
        <ul><li>Counting birds on cold ponds<br>Ada Quill, Bo Moss<br><b>WWW 2020</b></li>
        <li>Mills of the lower valley<br>Bo Moss, Ada Quill<br><b>KDD 2019</b></li></ul>
        <p>(c) 2010 Ada Quill. Design by Reed and Moss + Templates of the North</p>
        """),
      works: """
        Ada Quill; Bo Moss | Counting birds on cold ponds | 2020
        Bo Moss; Ada Quill | Mills of the lower valley | 2019
        """),
    ListCase(
      layout: "where forthcoming articles will appear, between authors and titles",
      file: "cv.tex",
      text: #"""
        \documentclass{friggeri-cv}\begin{document}\header{Ada}{Quill}{}
        \section{publications}
        \begin{entrylist}
        \entry{10/21}{Quill, A. D. and Moss, B.}{Pond \& Mill, Volume 654, id.A72}{Counting the birds of cold ponds}
        \entry{12/22}{Quill, A. D.; Moss, B.; Reed, C.}{Pond \& Mill, Forthcoming article}{Mills of the lower valley and the marsh}
        \end{entrylist}
        \end{document}
        """#,
      works: """
        Quill, A. D.; Moss, B. | Counting the birds of cold ponds | 2021
        Quill, A. D.; Moss, B.; Reed, C. | Mills of the lower valley and the marsh | 2022
        """),
    ListCase(
      layout: "letters of TeX and shielding braces in Markdown",
      file: "cv.md",
      text: #"""
        # Ada Quill

        ## Publications

        1. A. Quill, B. M\"uller, and C. N{\o}rd. "{R}ows of {TESS} columns". Journal of Rows 12, 2019.
        2. A. Quill and D. \v{S}\'{i}ma. "Mills under water". Pond Science 3, 2018. {: .note}
        """#,
      works: """
        A. Quill; B. Müller; C. Nørd | Rows of TESS columns | 2019
        A. Quill; D. Šíma | Mills under water | 2018
        """),
  ]

  @Test(arguments: cases) func works(_ test: ListCase) throws {
    try test.check()
  }
}
