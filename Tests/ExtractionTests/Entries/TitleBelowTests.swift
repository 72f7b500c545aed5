import Testing

@testable import Extraction

/// Lists that break the line between a title and the authors or the source; every person and work is
/// invented.
@Suite struct TitleBelowTests {
  static let cases = [
    ListCase(
      layout: "where it appeared above the title in italics, beside years and dashes",
      file: "cv.tex",
      text: #"""
        \documentclass{article}\author{Ada Quill}\begin{document}\maketitle
        \section{Education}
        PhD, Mill University, 2010.
        \section{Publications}
        \begin{description}
        \item[{2022}] Mathematische Mühlen (accepted).\\
        \emph{Spherical wheels and the stability of ponds}, with Bo Moss, Cleo Reed.
        \item[{---}] Forum of Mills, Sigma (accepted).\\
        \emph{Row bundles and finite covers}, with Bo Moss.
        \item[{2021}] Transactions of the Mill Society 374, No. 1, 589--641 (2021).\\
        \emph{Stable log surfaces and ponds of genus 4}, with Dana Lin.
        \item[{2020}] Pre-print, arXiv:2011.07908.\\
        \emph{A compactification of the space of mills}, with Bo Moss, Dana Lin.
        \item[{2008}] Undergraduate Journal of Mills.\\
        \emph{Normalization of wheels} (expository).
        \end{description}
        \end{document}
        """#,
      works: """
        Ada Quill; Bo Moss; Cleo Reed | Spherical wheels and the stability of ponds | 2022
        Ada Quill; Bo Moss | Row bundles and finite covers | 2022
        Ada Quill; Dana Lin | Stable log surfaces and ponds of genus 4 | 2021
        Ada Quill; Bo Moss; Dana Lin | A compactification of the space of mills | 2020
        Ada Quill | Normalization of wheels | 2008
        """),
    ListCase(
      layout: "the source in italics on the line below authors and title",
      file: "cv.tex",
      text: #"""
        \documentclass{article}\author{Ada Quill}\begin{document}\maketitle
        \section{Publications}
        \begin{itemize}
        \item A. Quill, B. Moss, 100 rows of half columns in the mills.\\
        \emph{Journal of Example Rows}, 12, 2013.
        \item A. Quill, C. Reed, 20 mussels that are counted at night.\\
        \emph{Journal of Example Mills}, 11, 2012.
        \item A. Quill, D. Lin, 7 mills under water and what they grind.\\
        \emph{Journal of Example Ponds}, 10, 2011.
        \end{itemize}
        \end{document}
        """#,
      works: """
        A. Quill; B. Moss | 100 rows of half columns in the mills | 2013
        A. Quill; C. Reed | 20 mussels that are counted at night | 2012
        A. Quill; D. Lin | 7 mills under water and what they grind | 2011
        """),
    ListCase(
      layout: "headings that divide a list of long entries, and are no titles",
      file: "cv.md",
      text: """
        # Ada Quill

        ## Education

        PhD in Mills, Mill University, 2020

        ## Selected Publications

        ### Co-First Author

        Quill A*, Moss B*, Reed C, Lin D, Marsh E. 2026. Rows of the adult mill resolve the states of wheels and stones. Under review at *Mill Nature*.

        Moss B*, Quill A*, Reed C, Lin D. 2024. Dynamics of young mills and of the ponds beside them. Under review at *Mill Nature*.

        ### Earlier Work

        Quill A, Lin D, Marsh E. 2019. A new approach to old wheels in rows. *Mill Circulation*, 140: 1-3.

        Lin D, Quill A, Marsh E. 2018. The stone of the mill reduces the noise of the pond. *Mill Letters*, 12: 44-50.
        """,
      works: """
        Quill A; Moss B; Reed C; Lin D; Marsh E | Rows of the adult mill resolve the states of wheels and stones | 2026
        Moss B; Quill A; Reed C; Lin D | Dynamics of young mills and of the ponds beside them | 2024
        Quill A; Lin D; Marsh E | A new approach to old wheels in rows | 2019
        Lin D; Quill A; Marsh E | The stone of the mill reduces the noise of the pond | 2018
        """),
    ListCase(
      layout: "authors, year and journal on a line, and the title on the line below",
      file: "cv.html",
      text: """
        <h1>Ada Quill</h1><h2>Publications</h2><ol>
        <li><a href="x"><b>Quill, Ada</b>, Hugo Marsh, Rosa Fenn, and Iris Holt</a> 2015, M&amp;P, 573, A106
        <br>The dense gas mass fraction in the mill cloud and its wheels
        <li><a href="y"><b>Quill, A.</b>, Marsh, H., and Fenn, R.</a> <b>2011</b>, MJRS, 418, 2121
        <br>"Observations of molecular outflows in mills"
        <br>[ <a href="p.pdf"> full version </a> ]
        <li><a href="z"><b>Quill, A.</b>, and Fenn, R.</a> 2010, MJ, in press
        <br>A survey of the ponds that no river has reached
        </ol>
        """,
      works: """
        Quill, Ada; Hugo Marsh; Rosa Fenn; Iris Holt | The dense gas mass fraction in the mill cloud and its wheels | 2015
        Quill, A.; Marsh, H.; Fenn, R. | Observations of molecular outflows in mills | 2011
        Quill, A.; Fenn, R. | A survey of the ponds that no river has reached | 2010
        """),
    ListCase(
      layout: "a single title as a heading, over a line of its authors",
      file: "cv.md",
      text: """
        # Ada Quill

        ## Education

        PhD in Mills, Mill University, 2020

        ## Publications

        ### - Grind or not: the role of water and stone in old mills

        Ada Quill, Nora Wick, Iris Holt

        **Journal**: Monthly Notices of the Mill Society, Volume 502, April 2021, Pages 4935-4952
        """,
      works: """
        Ada Quill; Nora Wick; Iris Holt | Grind or not: the role of water and stone in old mills | 2021
        """),
    ListCase(
      layout: "a single title as a heading, over the journal and a line of labelled authors",
      file: "cv.md",
      text: """
        # Ada Quill

        ## Publications

        ### Grind or not: the role of water and stone in mills of old valleys
        **Mill Medicine** (2021)  
        **Authors:** Nora Wick, Ada Quill (equal contribution), Iris Holt

        **Summary:** In the valleys between 2000 and 2011, half of the mills ground no flour at all.

        ## Contact

        - ada@quill.example
        """,
      works: """
        Nora Wick; Ada Quill; Iris Holt | Grind or not: the role of water and stone in mills of old valleys | 2021
        """),
    ListCase(
      layout: "proceedings in italics behind a title without a mark, and a species in one",
      file: "cv.html",
      text: """
        <h1>Ada B. Quill</h1><h2>Publications</h2>
        <p><strong>Quill AB</strong>, Vera Holt and Rosa Fenn (2017)
             A Systematic Study of Neural Wheel Models for Implicit Wheel Relation
             <em>Proceedings of the 15th Conference of the Northern Chapter of Mills (NCM 2017)</em></p>
        <p><strong>Quill AB</strong> (1979) Development of wheels in juveniles of
        the sea star, <i>Molinaster</i> <i>sentus.</i> <b>Bulletin of
        Marine Mills</b> 29(2):278-282.</p>
        """,
      works: """
        Quill AB; Vera Holt; Rosa Fenn | A Systematic Study of Neural Wheel Models for Implicit Wheel Relation | 2017
        Quill AB | Development of wheels in juveniles of the sea star, Molinaster sentus | 1979
        """),
    ListCase(
      layout: "two rows, with the year and the journal behind tabs",
      file: "cv.tex",
      text: #"""
        \documentclass{article}
        \newcommand{\resumeSubheading}[4]{\item\begin{tabular*}{0.97\textwidth}[t]{l@{\extracolsep{\fill}}r}
        \textbf{#1} & #2 \\ \textit{\small#3} & \textit{\small #4} \\ \end{tabular*}}
        \author{Ada Quill}\begin{document}\maketitle
        \section{Publications}
        \begin{itemize}
        \resumeSubheading{Rows of half columns in old mills}{2021}{Ada Quill, Bo Reed}{Journal of Rows 5(2), 1-9}
        \resumeSubheading{Carla Moss, Ada Quill, Dirk Vane}{2020}{Counting mussels at night with lamps}{Mill Letters}
        \resumeSubheading{On the origin of wheels and stones}{Mill Letters}{Ada Quill}{May 2019}
        \end{itemize}
        \section{Experience}
        \begin{itemize}
        \resumeSubheading{Mill hand}{2017}{Quill, Reed and Moss}{Exampleton}
        \end{itemize}
        \end{document}
        """#,
      works: """
        Ada Quill; Bo Reed | Rows of half columns in old mills | 2021
        Carla Moss; Ada Quill; Dirk Vane | Counting mussels at night with lamps | 2020
        Ada Quill | On the origin of wheels and stones | 2019
        """),
    ListCase(
      layout: "titles as headings, over items for the authors, the journal and links",
      file: "cv.html",
      text: """
        <h1>Ada Quill</h1><h2>Publications</h2>
        <h3>Rows of half columns in old mills</h3>
        <ul><li>Ada Quill, Bo Reed</li><li>Journal of Rows 5(2), 1-9, 2021</li><li><a href="x">PDF</a></li></ul>
        <h3>On the origin of wheels and stones</h3>
        <ul><li>Ada Quill</li><li>Mill Letters 7, 33-41, 2019</li></ul>
        <h2>Teaching</h2><h3>Milling for beginners</h3>
        <ul><li>Two hundred students</li><li>Spring 2020</li></ul>
        """,
      works: """
        Ada Quill; Bo Reed | Rows of half columns in old mills | 2021
        Ada Quill | On the origin of wheels and stones | 2019
        """),
    ListCase(
      layout: "an item each for title, authors and a journal that nobody knows",
      file: "cv.html",
      text: """
        <h1>Ada Quill</h1><h2>Publications</h2>
        <ul><li><b>Rows of half columns in old mills</b></li><li>Ada Quill and Bo Reed</li>
        <li><em>Mill Computing</em>, 2021</li></ul>
        <ul><li><b>Counting mussels at night with lamps</b></li><li>Bo Reed, Iris Holt, Ada Quill</li>
        <li><em>MP</em>, 2020</li></ul>
        <ul><li><b>Elections of millers, 2019</b></li><li>Ada Quill and Iris Holt</li></ul>
        <ul><li><b>Floods of ponds, 2018</b></li><li>Ada Quill and Iris Holt</li></ul>
        """,
      works: """
        Ada Quill; Bo Reed | Rows of half columns in old mills | 2021
        Bo Reed; Iris Holt; Ada Quill | Counting mussels at night with lamps | 2020
        Ada Quill; Iris Holt | Elections of millers, 2019 | 2019
        Ada Quill; Iris Holt | Floods of ponds, 2018 | 2018
        """),
    ListCase(
      layout: "a year or a dash in the margin, a line of the source, the title in italics below",
      file: "cv.tex",
      text: #"""
        \title{Curriculum Vitae | Ada Quill}\begin{document}\maketitle
        \section*{Publications}
        \begin{description}
        \item[{2021}] Forum of Mills, Ponds (accepted).\\
        \emph{Rows of half columns in old mills}, with \href{b}{Bo Reed}, Iris Holt.
        \item[{---}] Transactions of the Mill Society 374, No. 1, 589--641 (2021).\\
        \emph{Counting mussels at night}.
        \item[{2020}] Mathematische Mühlen 25, 1917--1952 (2020).\\
        \emph{Wheels and their covers}, with Rosa Fenn.
        \end{description}
        \begin{description}
        \item[{Preprints}]
        \end{description}
        \begin{description}
        \item[{2019}] Preprint, arXiv:1906.08196.\\
        \emph{A universal formula for counting stones}, with Rosa Fenn.
        \item[{2018}] Preprint, appendix to \emph{Cyclic wheels} by Hugo Marsh.\\
        \emph{Class of the wheel bundle}.
        \end{description}
        \begin{description}
        \item[{Expository}]
        \end{description}
        \begin{description}
        \item[{2010}] Minor thesis, Mill University, 2010.\\
        \emph{An introduction to wheels} (expository).
        \end{description}
        \end{document}
        """#,
      works: """
        Ada Quill; Bo Reed; Iris Holt | Rows of half columns in old mills | 2021
        Ada Quill | Counting mussels at night | 2021
        Ada Quill; Rosa Fenn | Wheels and their covers | 2020
        Ada Quill; Rosa Fenn | A universal formula for counting stones | 2019
        Ada Quill | Class of the wheel bundle | 2018
        Ada Quill | An introduction to wheels | 2010
        """),
    ListCase(
      layout: "the source on a line and the title in quotation marks below, or both on one line",
      file: "cv.html",
      text: """
        <h1>Ada Quill</h1><h2>Publications</h2>
        <p>Mill Journal 12, 1-9, 2021.<br>“Rows of half columns in old mills,” with Bo Reed</p>
        <p>Journal of Ponds 3 (2020), 18-21.<br>“Counting mussels at night”</p>
        <p>Journal of Wheels, forthcoming.<br>“Wheels and their covers,” with Rosa Fenn</p>
        <p>Journal of Stones 7, 2 (2018). <i>A universal formula for counting stones</i>, with Rosa Fenn</p>
        """,
      works: """
        Ada Quill; Bo Reed | Rows of half columns in old mills | 2021
        Ada Quill | Counting mussels at night | 2020
        Ada Quill; Rosa Fenn | Wheels and their covers | –
        Ada Quill; Rosa Fenn | A universal formula for counting stones | 2018
        """),
    ListCase(
      layout: "a line that ends in the year behind the authors, with the title below",
      file: "cv.html",
      text: """
        <h1>Ada Quill</h1><h2>Publications</h2><ul>
        <li>Quill, A., Reed, B., & Holt, I. (2024).<br>Explaining wheels to millers. In <i>Companion of the 2024 Conference on Mills</i> (pp. 64-66).</li>
        <li>Reed, B., & Quill, A. (2023). Rows of half columns in old mills. <i>Mill Journal</i>, 12, 1-9.</li>
        <li>Holt, I., & Quill, A. (2022). Counting mussels at night. <i>Mill Journal</i>, 11, 7-19.</li>
        </ul>
        """,
      works: """
        Quill, A.; Reed, B.; Holt, I. | Explaining wheels to millers | 2024
        Reed, B.; Quill, A. | Rows of half columns in old mills | 2023
        Holt, I.; Quill, A. | Counting mussels at night | 2022
        """),
  ]

  @Test(arguments: cases) func readsList(_ item: ListCase) throws { try item.check() }
}
