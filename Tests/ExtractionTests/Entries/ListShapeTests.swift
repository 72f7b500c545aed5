import Bibliography
import Documents
import Testing

@testable import Extraction

/// Lists whose entries are told by what they share: where authors, titles and sources stand.
///
/// Every person and work is invented.
@Suite struct ListShapeTests {
  static let cases = [
    ListCase(
      layout: "codes behind years in a table, stages and months in front of titles",
      file: "cv.tex",
      text: #"""
        \documentclass{article}\begin{document}{\Huge Ada Quill}
        \section{Publications}
        \begin{tabular}{lll}
        2022 & P.1 & Bo Moss, {\bf Ada Quill}, Cleo Reed. Rows of half columns. Mill Journal, 2022.
        \end{tabular}

        \begin{tabular}{lll}
         & P.2 & {\bf Ada Quill}, Dana Lin. Counting mussels at night. Pond Journal, 2022.
        \end{tabular}

        \begin{tabular}{lll}
        2021 & P.3 & Cleo Reed, {\bf Ada Quill}, Dana Lin. Looking at ponds from afar. Pond Journal, 2021.
        \end{tabular}
        \section{Earlier publications}
        Quill, A., Moss, B., \& Lin, D. (\textit{in prep.}). Mills under the power of water.

        Reed, C. and Quill, A., 2018, May. \textit{An automated design of pond shells}. In Proceedings of Mills (pp. 21-30).
        \end{document}
        """#,
      works: """
        Bo Moss; Ada Quill; Cleo Reed | Rows of half columns | 2022
        Ada Quill; Dana Lin | Counting mussels at night | 2022
        Cleo Reed; Ada Quill; Dana Lin | Looking at ponds from afar | 2021
        Quill, A.; Moss, B.; Lin, D. | Mills under the power of water | –
        Reed, C.; Quill, A. | An automated design of pond shells | 2018
        """),
    ListCase(
      layout: "the kind of a work in front of its title in straight quotation marks",
      file: "cv.md",
      text: """
        # Ada Quill

        ## Publications

        - Poster: "Looking at ponds from afar", A. Quill, *Pond Days*, April, 2021.
        - "Counting mussels at night", A. Quill, B. Moss, *Mill Journal*, May, 2022.
        - **Poster**: "Mills under water," B. Moss, A. Quill. *Pond Days*, 2020.
        """,
      works: """
        A. Quill | Looking at ponds from afar | 2021
        A. Quill; B. Moss | Counting mussels at night | 2022
        B. Moss; A. Quill | Mills under water | 2020
        """),
    ListCase(
      layout: "headings by their looks below marked ones of a lower level, a meeting in italics",
      file: "cv.md",
      text: """
        # Ada Quill

        ### Research

        **Refereed publications**

        - “Rows of half columns”, A. Quill, B. Moss, *MILLS.OPEN* (National Mill Conference), May, 2023, Lima, Peru.
        - “Counting mussels at night”, A. Quill, B. Moss, *Mill Journal*, May, 2022.

        **Preprints**

        - “Looking at ponds from afar”, A. Quill, *Pond Letters*, April, 2021.

        ### Education

        Example University, Lima, Peru. Bachelors degree in Mill Science. Sep. 2017 – May 2020
        """,
      works: """
        A. Quill; B. Moss | Rows of half columns | 2023
        A. Quill; B. Moss | Counting mussels at night | 2022
        A. Quill | Looking at ponds from afar | 2021
        """),
    ListCase(
      layout: "a stage in the margin of one entry only",
      file: "cv.tex",
      text: #"""
        \documentclass{awesome-cv}\name{Ada}{Quill}\begin{document}
        \cvsection{Publications}
        \begin{cvskills}
        \cvskill{In prog.}{\textbf{A. Quill}, B. Moss, C. Reed. Counting mussels on rows of half columns: a case from the north. \textit{In progress}.}
        \cvskill{}{B. Moss and \textbf{A. Quill}. 2018. Mills under the power of water. \textit{Mill Journal} 17:343.}
        \cvskill{}{\textbf{Quill, A.}, B. Moss, and C. Reed. 2017. Looking at ponds from afar. \textit{Pond Journal} 12(3): 1-9.}
        \end{cvskills}
        \end{document}
        """#,
      works: """
        A. Quill; B. Moss; C. Reed | Counting mussels on rows of half columns: a case from the north | –
        B. Moss; A. Quill | Mills under the power of water | 2018
        Quill, A.; B. Moss; C. Reed | Looking at ponds from afar | 2017
        """),
    ListCase(
      layout: "dashes for the authors of the entry above, also with others behind them",
      file: "cv.txt",
      text: """
        Ada Quill
        aquill@example.org

        PUBLICATIONS

        Moss, Bo, and Ada Quill. 2022. Rows of half columns in mills. Journal of Rows 57, 811–833.
        ———. 2021. Mills under water in coastal towns. Mill Journal 14, 373–388.
        Quill, Ada. 2020. Looking at ponds from afar. Journal of Rows 55, 12–33.
        ———, and Cleo Reed. 2019. Counting mussels at night. Pond Science 15, 37–88.
        ———. 2018. Ropes for old and new mills. Mill Journal 11, 1–18.
        """,
      works: """
        Moss, Bo; Ada Quill | Rows of half columns in mills | 2022
        Moss, Bo; Ada Quill | Mills under water in coastal towns | 2021
        Quill, Ada | Looking at ponds from afar | 2020
        Quill, Ada; Cleo Reed | Counting mussels at night | 2019
        Quill, Ada; Cleo Reed | Ropes for old and new mills | 2018
        """),
    ListCase(
      layout: "one dash and a year or month for the authors above; letters behind years",
      file: "cv.txt",
      text: """
        Ada Quill
        aquill@example.org

        PUBLICATIONS

        Moss, Bo and Quill, Ada 2023: Rows of half columns in mills. In: Proceedings of the Mill Workshop, 676–683.
        Quill, Ada 2022a: Looking at ponds from afar. In: Journal of Rows 57, 811–833.
        — Aug. 2022b: Counting mussels at night. In: Proceedings of the Pond Workshop, 842–850.
        — 2021: Ropes for old and new mills. In: Mill Journal 11, 1–18.
        Quill, Ada 2020: e: The story of an old mill. In: Mill Journal 10, 1–18.
        """,
      works: """
        Moss, Bo; Quill, Ada | Rows of half columns in mills | 2023
        Quill, Ada | Looking at ponds from afar | 2022
        Quill, Ada | Counting mussels at night | 2022
        Quill, Ada | Ropes for old and new mills | 2021
        Quill, Ada | e: The story of an old mill | 2020
        """),
    ListCase(
      layout: "the year at the right edge of the title's line",
      file: "list.tex",
      text: #"""
        \documentclass{article}\author{Ada Quill}\begin{document}\maketitle
        \section*{Publications}
        \noindent Rows of half columns in mills \hfill 2022\\
        \emph{Bo Moss, Ada Quill, Cleo Reed}\\
        Journal of Rows

        \noindent Looking at ponds from afar \hfill June 2020\\
        \emph{Ada Quill and Dana Lin}\\
        Annual Meeting of the Mill Studies Association
        \end{document}
        """#,
      works: """
        Bo Moss; Ada Quill; Cleo Reed | Rows of half columns in mills | 2022
        Ada Quill; Dana Lin | Looking at ponds from afar | 2020
        """),
    ListCase(
      layout: "works as entries of a CV class, with their authors behind the details",
      file: "list.tex",
      text: #"""
        \documentclass{moderncv}\name{Ada}{Quill}\begin{document}\makecvtitle
        \section{Publications}
        \cventry{2022}{Rows of half columns in mills}{Journal of Rows}{}{}{Bo Moss, \textbf{Ada Quill}, Cleo Reed}
        \cventry{2020}{Looking at ponds from afar}{Pond Science}{}{}{\textbf{Ada Quill} and Dana Lin}
        \end{document}
        """#,
      works: """
        Bo Moss; Ada Quill; Cleo Reed | Rows of half columns in mills | 2022
        Ada Quill; Dana Lin | Looking at ponds from afar | 2020
        """),
    ListCase(
      layout: "works as entries of a CV class, with authors and sources in their details",
      file: "list.tex",
      text: #"""
        \documentclass{moderncv}\name{Ada}{Quill}\begin{document}\makecvtitle
        \section{Publications}
        \cventry{2022}{Rows of half columns in mills}{}{}{}{B. Moss, A. Quill, and C. Reed. \emph{Journal of Rows}, 4(3), 21--30}
        \cventry{2020}{Looking at ponds and mills from afar}{}{}{}{A. Quill and D. Lin. \emph{Pond Science}, 64, 1--15}
        \cventry{2018}{Counting ducks with cheap cameras}{Proc. of the Pond Imaging Workshop}{Millbrook}{}{A. Quill, D. Lin, B. Moss}
        \end{document}
        """#,
      works: """
        B. Moss; A. Quill; C. Reed | Rows of half columns in mills | 2022
        A. Quill; D. Lin | Looking at ponds and mills from afar | 2020
        A. Quill; D. Lin; B. Moss | Counting ducks with cheap cameras | 2018
        """),
    ListCase(
      layout: "works as entries of a CV class, with a remark behind their authors and sources",
      file: "list.tex",
      text: #"""
        \documentclass{moderncv}\name{Ada}{Quill}\begin{document}\makecvtitle
        \section{Publications}
        \cventry{2022}{A Mill-Aware Waterwheel}{}{}{\textbf{A. Quill}, B. Moss, and C. Reed.  Journal of Rows, 4(3), 21--30}{}{}
        \cventry{2020}{Looking at Ponds on Large Estates}{}{}{\textbf{A. Quill}, D. Lin, and B. Moss.  Journal of Ponds, 64, 1--15}{6 Citations}{}
        \cventry{2018}{Mill-Aware Counting of Barges}{}{}{\textbf{A. Quill}, \textnormal{D. Lin, and B. Moss}.  Proceedings of the Pond Workshop, Millbrook, 2018.}{\vspace{-3mm}12 Citations}{}
        \end{document}
        """#,
      works: """
        A. Quill; B. Moss; C. Reed | A Mill-Aware Waterwheel | 2022
        A. Quill; D. Lin; B. Moss | Looking at Ponds on Large Estates | 2020
        A. Quill; D. Lin; B. Moss | Mill-Aware Counting of Barges | 2018
        """),
    ListCase(
      layout: "rows of a table behind a list in one of its cells",
      file: "list.tex",
      text: #"""
        \documentclass{article}\begin{document}
        \begin{center}\Large Ada M. Quill\end{center}
        \begin{longtable}{LR}
        \textbf{Education} & \textbf{Northport State University,} Millbrook\\
        2012--2017 & Ph.D., Weaving, 2017. Honors:
        \begin{compactitem}
        \item Presidential Fellow, 2016-2017
        \end{compactitem}
        \\
        \textbf{Publications}
        &``Optical lines in five active looms''\\
        &\textbf{A.~M.~Quill} et al. (71 authors), Journal of Rows, 4, 16 (2016).
        \\
        &``A new approach to the calibration of ropes'', \textbf{A.~M.~Quill}, Journal of Rows, 5, 11 (2015).
        \\
        &``The typecasting of wool: no longer fits the role'', K. Moss et al. (12 authors, including A. M. Quill), Pond Science, 796:134 (2014).
        \\
        &``Wool of two mills'', C. Reed et al. (including A. M. Quill), Pond Science, 7:134 (2013).
        \end{longtable}
        \end{document}
        """#,
      works: """
        A. M. Quill; et al. | Optical lines in five active looms | 2016
        A. M. Quill | A new approach to the calibration of ropes | 2015
        K. Moss; A. M. Quill; et al. | The typecasting of wool: no longer fits the role | 2014
        C. Reed; A. M. Quill; et al. | Wool of two mills | 2013
        """),
    ListCase(
      layout: "how many authors are left out, and one of them, between the list and the title",
      file: "publications.html",
      text: """
        <html><head><title>Ada Quill</title></head><body><h1>Ada Quill</h1><h2>Publications</h2>
        <p><a href="a">Moss, Bo; Reed, Cleo; Lin, D. M., and 154 additional authors incl. Ada Quill, "Mills in Row Maps IX: Delay Lines of Ponds", 2021, RoJ 907, 176</a></p>
        <p><a href="b">Reed, Cleo; Moss, Bo; Vey, P., and 74 additional authors incl. Ada Quill, "Weaving of Two Bright Looms", 2018, RoJ 854, 107</a></p>
        <p><a href="c">Vey, Pia; Moss, Bo; Lin, D. M.; et al. (with Ada Quill), "Turning Wheels in the Middle of Ponds", 2020, RoJL 889, 1</a></p>
        <p><a href="d">Quill, Ada; Moss, Bo; et al. (with discussion), "Yards of Wool Measured Twice", 2019, RoJ 881, 153</a></p>
        </body></html>
        """,
      works: """
        Moss, Bo; Reed, Cleo; Lin, D. M.; Ada Quill | Mills in Row Maps IX: Delay Lines of Ponds | 2021
        Reed, Cleo; Moss, Bo; Vey, P.; Ada Quill | Weaving of Two Bright Looms | 2018
        Vey, Pia; Moss, Bo; Lin, D. M.; Ada Quill; et al. | Turning Wheels in the Middle of Ponds | 2020
        Quill, Ada; Moss, Bo; et al. | Yards of Wool Measured Twice | 2019
        """),
    ListCase(
      layout: "bars between titles, authors and sources",
      file: "cv.txt",
      text: """
        Ada Quill
        aquill@example.org

        PUBLICATIONS

        - Rows of half columns: a survey of mills | Bo Moss, Ada Quill, Cleo Reed | Journal of Rows 2022
        - Contextualizing Generated Mill Texts | Ada Quill, Dana Lin | Submitted 2021
        - Looking at ponds from afar | Ada Quill | Pond Science 2020
        """,
      works: """
        Bo Moss; Ada Quill; Cleo Reed | Rows of half columns: a survey of mills | 2022
        Ada Quill; Dana Lin | Contextualizing Generated Mill Texts | 2021
        Ada Quill | Looking at ponds from afar | 2020
        """),
    ListCase(
      layout: "bars behind titles with their dates, and a link at the end",
      file: "cv.html",
      text: ListCase.page(
        """
        <ul>
        <li>Where old ponds lie still (10/2015) | Fenn, R. E.; Holt, I. R.; Quill, A. | Pond News, Volume 4, p. 7-13 | (bibtex)</li>
        <li>A chart of wool for northern mills (07/2014) | Reed, Cleo E.; Quill, Ada | Letters of the Mill Society, Volume 45, Issue 4, p. 71 | (bibtex)</li>
        <li>Nets that Mend Themselves | Quill, A.; Vey, P. A. | Ponds &amp; Mills, Volume 6 (2013) | (bibtex)</li>
        </ul>
        """),
      works: """
        Fenn, R. E.; Holt, I. R.; Quill, A. | Where old ponds lie still | 2015
        Reed, Cleo E.; Quill, Ada | A chart of wool for northern mills | 2014
        Quill, A.; Vey, P. A. | Nets that Mend Themselves | 2013
        """),
    ListCase(
      layout: "slashes as in GOST R 7.0.5",
      file: "cv.txt",
      text: """
        Ada Quill
        aquill@example.org

        PUBLICATIONS

        1. Looking at ponds and mills from afar / A. Quill, D. Lin // Pond Science. — 2022. — Vol. 3. — P. 12–24.
        2. Scaling Rows of Mills on the Coastal Task / B. Moss, A. Quill // EMNLP. — 2020. — P. 1–9.
        """,
      works: """
        A. Quill; D. Lin | Looking at ponds and mills from afar | 2022
        B. Moss; A. Quill | Scaling Rows of Mills on the Coastal Task | 2020
        """),
    ListCase(
      layout: "the owner in bold among authors behind titles, which sets off no list",
      file: "cv.md",
      text: """
        # Ada Quill

        ## Publications

        - Rows of half columns in mills. Bo Moss, **Ada Quill**, Cleo Reed. Journal of Rows, 2018.
        - Counting mussels at night. **Ada Quill**, Dana Lin. Pond Science, 2017.
        - Mills under water. Bo Moss and **Ada Quill**. Mill Journal, 2016.
        - Looking at ponds from afar. **Ada Quill**. Journal of Rows, 2015.
        """,
      works: """
        Bo Moss; Ada Quill; Cleo Reed | Rows of half columns in mills | 2018
        Ada Quill; Dana Lin | Counting mussels at night | 2017
        Bo Moss; Ada Quill | Mills under water | 2016
        Ada Quill | Looking at ponds from afar | 2015
        """),
    ListCase(
      layout: "authors in italics behind titles, one of them a single word",
      file: "list.tex",
      text: #"""
        \documentclass{article}\author{Ada Quill}\begin{document}\maketitle
        {\bf Conference Publications}
        \begin{enumerate}
        \item Wheels - adding rows to mills. \textit{Bo Moss and Ada Quill} To appear in Proceedings of the 19th International Symposium on Mills, Exampleton, October 2007.
        \item Millwheel \textit{Bo Moss and Ada Quill} In demo presentation of PLAN-M 2006, Exampleton, Jan 2006
        \item A safe embedding of rows into ponds. \textit{Ada Quill, Bo Moss} In Proceedings of the Pond Workshop, pages 229-253, 2005
        \item Types of mussels and their ponds. \textit{Bo Moss and Ada Quill 2004}
        \end{enumerate}
        \end{document}
        """#,
      works: """
        Bo Moss; Ada Quill | Wheels - adding rows to mills | 2007
        Bo Moss; Ada Quill | Millwheel | 2006
        Ada Quill; Bo Moss | A safe embedding of rows into ponds | 2005
        Bo Moss; Ada Quill | Types of mussels and their ponds | 2004
        """),
    ListCase(
      layout: "titles that words in quotation marks only open, and short ones behind their year",
      file: "vita.md",
      text: """
        **Ada Quill**

        ## Publications

        Quill, Ada. 2012. "Turning Slow" in Exampleton: How Wheels Show the River. _Journal of Mills_ 125(497):304–326.

        Quill, Ada. 2009. Mills. In _The New Book of Rivers_ 14: Water, 302–4. Ed. Bo Moss and Cleo Reed. University Press of Exampleton.

        Quill, Ada. 2001. "Half Rows of Columns." In _The Order of Rows_, 27-30. Ed. Bo Moss.

        Quill, Ada and Bo Moss. 1999. Counting mussels at night. _Pond Science_ 14: 81-86.
        """,
      works: """
        Quill, Ada | "Turning Slow" in Exampleton: How Wheels Show the River | 2012
        Quill, Ada | Mills | 2009
        Quill, Ada | Half Rows of Columns | 2001
        Quill, Ada; Bo Moss | Counting mussels at night | 1999
        """),
    ListCase(
      layout: "headings that link to preprints, and coauthors on the line below",
      file: "list.html",
      text: """
        <html><head><title>Ada Quill | Publications</title></head><body>
        <h1>Publications and preprints</h1>
        <p>These are mostly preprint versions.</p>
        <article><h2><a href="https://arxiv.org/abs/2110.09072">Towards Rows of Half Columns</a></h2>
        <p>With A. Reed. Preprint, 2021.</p></article>
        <article><h2><a href="https://arxiv.org/abs/1811.06493">Mussels at Night</a></h2>
        <p>With C. Moss and D. Lin. Published in <a href="a">Pond Science</a>, 2019.</p></article>
        <article><h2><a href="https://arxiv.org/abs/1511.03556">Mills under Water</a></h2>
        <p>With J. Reed. Published in <a href="b">Proceedings of the Guild</a>.</p></article>
        <article><h2><a href="https://arxiv.org/abs/1505.01663">The Wheels of Mills</a></h2>
        <p>Preprint, 2015.</p></article>
        </body></html>
        """,
      works: """
        Ada Quill; A. Reed | Towards Rows of Half Columns | 2021
        Ada Quill; C. Moss; D. Lin | Mussels at Night | 2019
        Ada Quill; J. Reed | Mills under Water | 2015
        Ada Quill | The Wheels of Mills | 2015
        """),
    ListCase(
      layout: "papers of conferences in a section of their own behind that of grants",
      file: "cv.md",
      text: """
        # Ada Quill

        ## Research

        ### Grant Funding

        2020--2023 MIF-32 Guild of Mills

        ### Conferences

        1. Quill, A. S., & Moss, B. (2009). Levels of mussels in ponds. *Symposium on Mills*.
        2. Quill, A. S., & Lin, Y. (2011). The pitch of turning wheels. *Great Valley Expo*.
        3. Quill, A. S., & Reed, C. (2012). Rows of half columns. *Mill Conference*.

        ### Publications

        1. Quill, A. S., & Reed, C. (2014). Mills under water. *Mill Journal*, 3.
        """,
      works: """
        Quill, A. S.; Reed, C. | Mills under water | 2014
        Quill, A. S.; Moss, B. | Levels of mussels in ponds | 2009
        Quill, A. S.; Lin, Y. | The pitch of turning wheels | 2011
        Quill, A. S.; Reed, C. | Rows of half columns | 2012
        """),
    ListCase(
      layout: "abstracts below their label that name the owner and others",
      file: "list.html",
      text: """
        <html><head><title>Publications of Ada Quill</title></head><body>
        <h2>Publications of Ada Quill</h2>
        <dl><dt><strong>Turning functions of mills</strong> (with May B. Moss)<br>Preprint.
        <dd><u>Abstract</u>: A function of mills, found by Lin--Quill--Reed, turns.
        <dt><strong>Unbounded rows of columns</strong> (with Cleo Reed)<br><i>Mill Journal</i> <b>92</b> (2025), 419-449.
        <dd><u>Abstract</u>: Rows have no end, as Quill showed.
        <dt><strong>Counting mussels at night</strong> (with Dana Lin)<br><i>Pond Science</i> <b>56</b> (2024), 3452-3476.
        </dl></body></html>
        """,
      works: """
        Ada Quill; May B. Moss | Turning functions of mills | –
        Ada Quill; Cleo Reed | Unbounded rows of columns | 2025
        Ada Quill; Dana Lin | Counting mussels at night | 2024
        """),
    ListCase(
      layout: "titles that end in a year or where they were shown, and lists cut short",
      file: "list.tex",
      text: #"""
        \documentclass{article}\author{Ada Quill}\begin{document}\maketitle
        \section{Publications}
        \begin{itemize}
        \item B. Moss et al. Results from the test of the great mill in 2009, MIL-COM-2010-031, Guild of Exampleton, October 2010.
        \item C. Reed et al. The turning wheel of mills, presented at iMill 2013, Mill Journal 9 C03056, 2014
        \item Reed et. al (2022), Pairs of mussels between viscous wheels in a pond: from passing to turning
        \item A. Quill and B. Moss, Rows of half columns in mills, Mill Journal 7, 2008.
        \end{itemize}
        \end{document}
        """#,
      works: """
        B. Moss; et al. | Results from the test of the great mill in 2009 | 2010
        C. Reed; et al. | The turning wheel of mills | 2014
        Reed; et al. | Pairs of mussels between viscous wheels in a pond: from passing to turning | 2022
        A. Quill; B. Moss | Rows of half columns in mills | 2008
        """),
  ]

  @Test(arguments: cases) func works(_ test: ListCase) throws {
    try test.check()
  }

  /// A label over names in any section says that they are students; over others it doesn't.
  @Test(arguments: [
    ("Diploma students (informal advisor):", ["Dana Lin > Ada Quill", "Eve Marsh > Ada Quill"]),
    ("Diploma committees (member):", []),
  ])
  func labelledStudents(label: String, edges: [String]) throws {
    let text = """
      # Ada Quill

      ## Teaching and Outreach

      - \(label)
        Dana Lin (2010)
        Eve Marsh (2011)
      - Support for the Summer School on Mills (2012)
      """
    let document = try ListCase.extract(text, "cv.md")
    #expect(Self.advisors(of: document) == edges)
  }

  /// Labels among the roles of a teacher are roles of the owner; students have remarks with colons.
  @Test func rolesOfTeachers() throws {
    let text = """
      # Ada Quill

      ## Teaching Experience

      - **Teaching assistant**: Rows of Columns (Prof. D. Olsen). Fall 2010.
      - **Summer programme advisor**: Dana Lin (2009), Eve Marsh (2011)
      - **Undergraduate thesis mentor**: Lauren Berg, Class of 2012.

      ## Ph.D. students

      - Jesse Tan (Exampleton, Ph.D. 2021. Subsequent position: Postdoc at the Guild)
      - Jie Novak (Exampleton, started Fall 2022).
      """
    #expect(
      Self.advisors(of: try ListCase.extract(text, "cv.md")) == [
        "Dana Lin > Ada Quill", "Eve Marsh > Ada Quill", "Jesse Tan > Ada Quill",
        "Jie Novak > Ada Quill", "Lauren Berg > Ada Quill",
      ])
  }

  private static func advisors(of document: ExtractedDocument) -> [String] {
    document.relations.filter { $0.kind == .advisor }.map { relation in
      "\(document.mentions[relation.from].text) > \(document.mentions[relation.to].text)"
    }.sorted()
  }
}
