import Bibliography
import Documents
import Testing

@testable import Extraction

/// Where entries, titles, names and years end in the lists of real CVs; every person and work is
/// invented.
@Suite struct ListBorderTests {
  static let cases = [
    ListCase(
      layout: "brackets behind the authors that say where a work was sent, in front of quotes",
      file: "cv.html",
      text: ListCase.page(
        """
        <p>Quill, A. R., Reed, C., &amp; Moss, B. (Submitted). “Old mills turn by night as well.” pondRxiv.<br>Preprint: https://ponds.example/1</p>
        <p>Quill, A. R., Lund, D., &amp; Fenn, R. (In revision at Proc. Mill. Soc. C).<br>“Wool that grows on stones”.<br>Preprint: https://ponds.example/2</p>
        <p>Quill, A. R., Fenn, R., Holt, I., Lund, D. &amp; Vey, P. (In revision at Ponds and Looms) “Rows of stones are laid by hand where no mill stands”.<br>Preprint: https://ponds.example/3</p>
        <p>Quill, A. R., Holt, I. &amp; Vey, P. (In revision at Knots Today) “KNOT: how a rope counts itself”.<br>Preprint: https://ponds.example/4</p>
        """),
      works: """
        Quill, A. R.; Reed, C.; Moss, B. | Old mills turn by night as well | –
        Quill, A. R.; Lund, D.; Fenn, R. | Wool that grows on stones | –
        Quill, A. R.; Fenn, R.; Holt, I.; Lund, D.; Vey, P. | Rows of stones are laid by hand where no mill stands | –
        Quill, A. R.; Holt, I.; Vey, P. | KNOT: how a rope counts itself | –
        """),
    ListCase(
      layout: "brackets behind the authors that say where a work was sent",
      file: "cv.html",
      text: ListCase.page(
        """
        <p>Quill, A., &amp; Moss, B. (under review at Mill Journal). Rows of wool and how they grow. Preprint.</p>
        <p>Quill, A., Reed, C. (submitted to Journal of Ponds) Old nets and new knots: a study. 2021.</p>
        <p>Quill, A., Lin, D. (2018). Weaving under water. Pond Letters, 11, 3-12.</p>
        """),
      works: """
        Quill, A.; Moss, B. | Rows of wool and how they grow | –
        Quill, A.; Reed, C. | Old nets and new knots: a study | 2021
        Quill, A.; Lin, D. | Weaving under water | 2018
        """),
    ListCase(
      layout: "titles in front of authors, whose line ends without a mark",
      file: "cv.html",
      text: ListCase.page(
        """
        <ul>
        <li>2023<br>Where the stones of a dry pond go, C. Reed, A. Quill, D. Lund, and R. Fenn<br>Standing Waters, Vol. 7</li>
        <li>2023<br>Ropes that remember their knots in spring, C. Reed, D. Lund, A. Quill<br>Weaving and Knots 4 (1), 2-9</li>
        <li>2022<br>The night shift of a loom, Rosa Fenn, Iris Holt, Ada Quill, Pia Vey<br>Proceedings of the Third Meeting on Mills</li>
        <li>2021<br><b>Nets for small boats: a chest of tools, Ada Quill</b>,<br>Dana Lund, Cleo Reed<br>NetMeet 2021</li>
        </ul>
        """),
      works: """
        C. Reed; A. Quill; D. Lund; R. Fenn | Where the stones of a dry pond go | 2023
        C. Reed; D. Lund; A. Quill | Ropes that remember their knots in spring | 2023
        Rosa Fenn; Iris Holt; Ada Quill; Pia Vey | The night shift of a loom | 2022
        Ada Quill; Dana Lund; Cleo Reed | Nets for small boats: a chest of tools | 2021
        """),
    ListCase(
      layout: "a title of two words in the type of the others",
      file: "cv.html",
      text: ListCase.page(
        """
        <ul>
        <li><b>Rows of wool in a mill of ponds</b>, A. Quill, B. Moss, and R. Fenn. Journal of Rows, vol. 3, 2020.</li>
        <li><b>Nets, knots and the spinning of long tow</b>, A. Quill, C. Reed, D. M. Lund. Mill Studies, vol. 8, 2019.</li>
        <li><b>Counting looms by night</b>, A. Quill, P. N. Vey, and D. M. Lund. Pond Letters, vol. 13, 2018.</li>
        <li><b>Quiet Meadow</b>, A. Quill, K. A. Holt, and C. Reed. Fields: A Journal of Mills, vol. 2, 2013.</li>
        </ul>
        """),
      works: """
        A. Quill; B. Moss; R. Fenn | Rows of wool in a mill of ponds | 2020
        A. Quill; C. Reed; D. M. Lund | Nets, knots and the spinning of long tow | 2019
        A. Quill; P. N. Vey; D. M. Lund | Counting looms by night | 2018
        A. Quill; K. A. Holt; C. Reed | Quiet Meadow | 2013
        """),
    ListCase(
      layout: "entries that end in words for links, below the years in headings",
      file: "cv.md",
      text: """
        # Ada Quill

        ## Publications

        ### 2022

        C. Roth, A. Quill, A. H. Moss. High mills for frustrated
        ponds with deep wheels. Mill Rev. B (Suggestion) |
        arXiv
        A. Quill, F. Reed, P. Holt. Fragmented rows in
        old mills. Mill Rev. Lett. | arXiv
        M. A. Vogt, A. Quill, et al. A history of arXiv
        and of its mills. arXiv

        ### 2021

        A. Quill, S. Reed. Speeds of rows in the
        model of ponds. arXiv
        M. J. Pearl, A. Quill, et al. Wheel density and
        its control in mills. Nature Commun. | PDF
        """,
      works: """
        C. Roth; A. Quill; A. H. Moss | High mills for frustrated ponds with deep wheels | 2022
        A. Quill; F. Reed; P. Holt | Fragmented rows in old mills | 2022
        M. A. Vogt; A. Quill; et al. | A history of arXiv and of its mills | 2022
        A. Quill; S. Reed | Speeds of rows in the model of ponds | 2021
        M. J. Pearl; A. Quill; et al. | Wheel density and its control in mills | 2021
        """),
    ListCase(
      layout: "authors, title and source on lines of their own, with nothing between the entries",
      file: "cv.md",
      text: """
        # Ada Quill

        ## Publications

        D. Barnes, G. Reed, A. Quill, S. Kramer, U. Lamb and A. Pusher
        Bounds on new rows within old mills
        Comput. Phys. Commun. 222 (2018) 327-338, arXiv:1606.03834 [hep-ph]
        G. Reed, A. Quill and H. M. Tran
        Probing the dark matter in rows of all the mills with gauge wheels, ponds and
        stones
        Phys. Rev. D 95 (2017) 115017, arXiv:1703.03275 [hep-ph]
        G. Reed, A. Quill, T. Perrin and A. Pusher
        Bounds on mill scattering from pond telescopes
        JCAP 12 (2015) 036, arXiv:1507.07987 [hep-ph]
        G. Reed, A. Quill, U. Lamb and A. Pusher
        Probing extensions of the mills in dark ponds
        JHEP 09 (2014) 151, arXiv:1505.06243 [hep-ph]
        """,
      works: """
        D. Barnes; G. Reed; A. Quill; S. Kramer; U. Lamb; A. Pusher | Bounds on new rows within old mills | 2018
        G. Reed; A. Quill; H. M. Tran | Probing the dark matter in rows of all the mills with gauge wheels, ponds and stones | 2017
        G. Reed; A. Quill; T. Perrin; A. Pusher | Bounds on mill scattering from pond telescopes | 2015
        G. Reed; A. Quill; U. Lamb; A. Pusher | Probing extensions of the mills in dark ponds | 2014
        """),
    ListCase(
      layout: "lines of one paragraph that end in how far each work has come",
      file: "cv.md",
      text: """
        # Ada Quill

        ## Publications

        Matthias Frey, Peter Moss, Ada Quill, and Bo Reed. Fooling Contrastive
        Mills with Wheels. Transactions on Mill Research, accepted
        Peter Moss, Ada Quill, and Carla Holt. Energy of Mills: A Study
        of Search. Conference on Ponds and Mills, accepted
        Ada Quill. Smooth Rows of Mills. Journal of Rows, accepted
        """,
      works: """
        Matthias Frey; Peter Moss; Ada Quill; Bo Reed | Fooling Contrastive Mills with Wheels | –
        Peter Moss; Ada Quill; Carla Holt | Energy of Mills: A Study of Search | –
        Ada Quill | Smooth Rows of Mills | –
        """),
    ListCase(
      layout: "titles that run on into journals with commas in their names",
      file: "cv.md",
      text: """
        # Ada Quill

        ## Publications

        1. A. Quill: Rows of half columns. Mill Journal, Vol. 5, no. 2 (1986), pp. 9-19.
        2. A. Quill: Counting mussels at night. Pond Science, Vol. 7 (1987), pp. 31-41.
        3. A. Quill, B. Moss: Mills under water. Journal of Rows, Vol. 3 (1988), pp. 65-70.
        4. A. Quill: Looking at ponds from afar. Mill Journal, Vol. 9 (1989), pp. 59-69.
        5. A. Quill: The case for short rows. Annals of Rows, Vol. 4 (1990), pp. 1-9.
        6. B. Moss, A. Quill: On pumps. Mill Journal, Vol. 8 (1991), pp. 4-14.
        7. A. Quill: Short rows, and a new family of wheels on half turned mills. Applicable Milling in Water, Wind & Grain, Vol. 3, no. 2 (1992), pp. 99-128.
        8. A. Quill: Bounded rows in mills, with uses in ponds. Complex Mills and Plain Ponds, Proceedings of the Lampfest, 2006 (M. Reed, ed.), Acta Milleria, Vol. 86 (2009), pp. 249-281.
        """,
      works: """
        A. Quill | Rows of half columns | 1986
        A. Quill | Counting mussels at night | 1987
        A. Quill; B. Moss | Mills under water | 1988
        A. Quill | Looking at ponds from afar | 1989
        A. Quill | The case for short rows | 1990
        B. Moss; A. Quill | On pumps | 1991
        A. Quill | Short rows, and a new family of wheels on half turned mills | 1992
        A. Quill | Bounded rows in mills, with uses in ponds | 2009
        """),
    ListCase(
      layout: "an author behind \"incl.\" on a line, and where the work appeared on the next",
      file: "cv.tex",
      text: #"""
        \documentclass{article}\author{Ada W. Quill}\begin{document}\maketitle
        \section{Publications}
        \begin{enumerate}
        \item \textit{Rows of half columns in the mills of the valley}\\
        Moss B.C., \textbf{Quill A.W.}, Reed C.\\
        2023, MNRAS, 526, 5911 -- 5918 \hfill arxiv:2210.01818
        \item \textit{Counting mussels at night with lamps and without}\\
        Reed C., et al., incl.~\textbf{Quill A.W.}\\
        2024, accepted for publication in AJ \hfill arxiv:2403.03249
        \item \textit{Mills under water and what they grind}\\
        \textbf{Quill A.W.}, Lin D.\\
        2020, MNRAS, 498, 1364 -- 1381 \hfill arxiv:1911.02598
        \end{enumerate}
        \end{document}
        """#,
      works: """
        Moss B.C.; Quill A.W.; Reed C. | Rows of half columns in the mills of the valley | 2023
        Reed C.; Quill A.W.; et al. | Counting mussels at night with lamps and without | 2024
        Quill A.W.; Lin D. | Mills under water and what they grind | 2020
        """),
    ListCase(
      layout: "a macro of its own with a long list of authors",
      file: "cv.tex",
      text: #"""
        \documentclass{awesome-cv}\name{Ada}{Quill}\begin{document}
        \cvsection{Publications}
        \begin{enumerate}
        \item[2.] \PaperEntry{{\sc Mills4All}: A Programming Environment for the Quick Building of Mills}{A. Quill, B. Moss, C. Reed, D. Lin, E. Novak, F. Duarte, G. Haddad, H. Tan, I. Olsen, J. Weber, K. Demir, L. Gomez, M. Zhao, N. Aas, O. Carter, P. Laurent, Q. Jensen, R. Berg, S. Vries, and T. Kim}{J. Mill Theory}{14}{3504-3511}{2018}{10.1021/mills.8b00286}
        \item[1.] \PaperEntry{Assessment of Wheels for the Building of Mills in Rows}{A. Quill and B. Moss}{J. Mill Theory}{13}{86-99}{2017}{10.1021/mills.6b00797}
        \end{enumerate}
        \end{document}
        """#,
      works: """
        A. Quill; B. Moss; C. Reed; D. Lin; E. Novak; F. Duarte; G. Haddad; H. Tan; I. Olsen; J. Weber; K. Demir; L. Gomez; M. Zhao; N. Aas; O. Carter; P. Laurent; Q. Jensen; R. Berg; S. Vries; T. Kim | Mills4All: A Programming Environment for the Quick Building of Mills | 2018
        A. Quill; B. Moss | Assessment of Wheels for the Building of Mills in Rows | 2017
        """),
    ListCase(
      layout: "an address with a percent sign in front of a title",
      file: "cv.tex",
      text: #"""
        \documentclass{article}\author{Jane Quill}\begin{document}
        \moveleft.5\hoffset\centerline{\huge\bf Jane Quill}
        \moveleft\hoffset\vbox{\hrule width\hsize height 1pt}\smallskip
        \section{Publications}
        \begin{enumerate}
        \item Quill, J., Moss, B., \href{https://a.example/2019A%26A.621A.93S/abs}{\textit{Rows of half columns in the mills}}, 2019, Journal of Rows, 621, 93
        \item Moss, B., Quill, J., \href{https://a.example/2018A/abs}{\textit{Counting mussels at night with lamps}}, 2018, Mill Journal, 860, 1
        \end{enumerate} % the end
        \end{document}
        """#,
      works: """
        Quill, J.; Moss, B. | Rows of half columns in the mills | 2019
        Moss, B.; Quill, J. | Counting mussels at night with lamps | 2018
        """),
    ListCase(
      layout: "italics with two marks, addresses and a title of one word in Org",
      file: "cv.org",
      text: """
        #+TITLE: Ada Quill

        * Publications
        - Ada Quill, Bo Moss, Cleo Reed. (2018, March 1). //Rows, Wheels and the Mills of the River//. [[https://mills.example/publication/report-2018/]]
        - Ada Quill and Bo Moss, “Wassermuehlenrecht” in Cleo Reed, et al., /Der Fluss. Wasser und Korn/ (Exampleton: Lamp, 2003).
        - “Wheels, Water and the Value of Grain”, in C. Reed and D. Lin, eds., /The Order of Mills/ (Exampleton: Lamp Press, 2002).
        """,
      works: """
        Ada Quill; Bo Moss; Cleo Reed | Rows, Wheels and the Mills of the River | 2018
        Ada Quill; Bo Moss | Wassermuehlenrecht | 2003
        Ada Quill | Wheels, Water and the Value of Grain | 2002
        """),
    ListCase(
      layout: "words of links between the entries of a page, and a stage behind the last author",
      file: "papers.html",
      text: """
        <html><head><title>Ada Quill</title></head><body><h1>Ada Quill</h1><h2>Publications</h2>
        <p><a href="a">Quill, Ada, Bo Moss, and Cleo Reed. 2020. "Rows of Half Columns: Evidence from Mills." <i>Journal of Rows</i>, 1–19</a>.</p>
        <p><a href="b">Supplemental material</a></p>
        <p><a href="c">Quill, Ada. 2019. "Counting Mussels at Night." <i>Mill Journal</i> 45 (1): 54-79</a>.</p>
        <p><a href="d">Replication package</a></p>
        <p><a href="e">Quill, Ada. 2018. "Mills under Water and the Millers." <i>Pond Science</i> 5 (3): 1-7</a>.</p>
        <p>Quill, Ada, Bo Moss, and Dana Lin. Forthcoming (Spring 2012). "Looking at Ponds from Afar" in <i>The Mill Book</i>. Exampleton: Lamp Press.</p>
        </body></html>
        """,
      works: """
        Quill, Ada; Bo Moss; Cleo Reed | Rows of Half Columns: Evidence from Mills | 2020
        Quill, Ada | Counting Mussels at Night | 2019
        Quill, Ada | Mills under Water and the Millers | 2018
        Quill, Ada; Bo Moss; Dana Lin | Looking at Ponds from Afar | 2012
        """),
    ListCase(
      layout: "books and proceedings with editors alone, and a stage in front of the authors",
      file: "cv.md",
      text: """
        # Ada Quill

        ## Publications

        - 2016 Bo Moss, Cleo Reed, Ada Quill, & Dana Lin (eds.). Proceedings of the Fiftieth Annual Meeting of the Exampleton Mill Society. EMS.
        - 2013 Bo Moss and Ada Quill (eds.). Rows of half columns in the mills. Mill Press.
        - 2012 Ada Quill. Counting mussels at night. Mill Journal, 5, 1-9.
        - Submitted Bo Moss, Ada Quill, and Cleo Reed. Mills under water and what they grind.
        """,
      works: """
        Bo Moss; Cleo Reed; Ada Quill; Dana Lin | Proceedings of the Fiftieth Annual Meeting of the Exampleton Mill Society | 2016
        Bo Moss; Ada Quill | Rows of half columns in the mills | 2013
        Ada Quill | Counting mussels at night | 2012
        Bo Moss; Ada Quill; Cleo Reed | Mills under water and what they grind | –
        """),
    ListCase(
      layout: "an owner whose initial is the word of who speaks, behind years in a margin",
      file: "cv.txt",
      text: """
        Ina Quill

        PUBLICATIONS

        2022
        I. Quill, B. Moss, and C. Reed. Counting mussels at night in ponds. Journal of Mills, 21(4):1–27.

        2020
        I. Quill, C. Reed, D. Lin. Rows of half columns and water. In Proceedings of the Mill Conference, pages 101–114.

        2019
        I. Quill and B. Moss. A study of off-the-shelf mills. In Proceedings of the Pond Conference, pages 3–9.
        """,
      works: """
        I. Quill; B. Moss; C. Reed | Counting mussels at night in ponds | 2022
        I. Quill; C. Reed; D. Lin | Rows of half columns and water | 2020
        I. Quill; B. Moss | A study of off-the-shelf mills | 2019
        """),
    ListCase(
      layout: "years in a margin, over entries of one line and of two",
      file: "cv.txt",
      text: """
        Ada Quill

        PUBLICATIONS

        2023
        Ada Quill & Bo Moss. Rows of half columns. In Journal of Frontiers in Milling. ROWS 2021.
        DOI:10.9999/978-3-031-36190-6_17.

        2022
        Ada Quill. Counting mussels at night. Proceedings of the Mill Colloquium 2019. Available here.

        2021
        Cleo Reed, Ada Quill & Dana Lin. Mills under water. In Journal of Rows 4(1): 67.
        DOI:10.9999/gjgl.726.
        """,
      works: """
        Ada Quill; Bo Moss | Rows of half columns | 2023
        Ada Quill | Counting mussels at night | 2022
        Cleo Reed; Ada Quill; Dana Lin | Mills under water | 2021
        """),
    ListCase(
      layout: "titles of one word in quotation marks, a name that nobody knows, and a review",
      file: "cv.tex",
      text: #"""
        \begin{document}\section{Ada Quillovich}
        \section{Publications}
        \noindent\emph{Book \vspace{0.1in}}

        Ada Quillovich. 2006. \emph{Last Best Mills: Wheels and the Market for Flour and Bread}. Pondville: Mill Press.

        \noindent\emph{Book chapters}

        Ada Quillovich. 2007. ``Millers,'' in \emph{A Companion to Wheels} (Second Edition), edited by Bo Reed and Iris Holt. Pondville: Mill Press, 90--122.

        Ada Quillovich. 2006. ``Flour.'' In \emph{International Encyclopedia of Mills}, edited by Hugo Marsh. Pondville: Mill Press, 588--589.

        Ada Quillovich. 2005. ``After the Flood was Over.'' Review of \emph{After the Old Mill} by Hugo Marsh. \emph{Mill Newsletter} 6 (3): 37--38.
        \end{document}
        """#,
      works: """
        Ada Quillovich | Last Best Mills: Wheels and the Market for Flour and Bread | 2006
        Ada Quillovich | Millers | 2007
        Ada Quillovich | Flour | 2006
        Ada Quillovich | After the Flood was Over | 2005
        """),
    ListCase(
      layout: "headings that say who wrote what, above a few entries each",
      file: "cv.tex",
      text: #"""
        \begin{document}\section{Ada Quill}
        \section{Selected Publications}
        \subsection{Co-First Author}

        \textbf{Quill A*}, Ferris L*, Tolland T, Reed B, Holt IK. 2024. Sampling of old mills resolves the states of wheels. Under review at \textit{Mills}.

        Reed B, \textbf{Quill A}, Holt IK, Fenn RS. 2023. Spatial maps of pond niches. \textit{Mills}, 619(7971): 801-810.

        \subsection{Earlier Work}

        \textbf{Quill A*}, Marsh HG. 2018. A new approach to an old mill: one brave wheel. \textit{Wheel Research}, 122(9): 1172-1175.

        Marsh HG*, \textbf{Quill A}, Fenn RS. 2012. The stone reduces the release of flour and the speed of wheels. \textit{Journal of Mill and Wheel}, 52(3): 667-676.
        \end{document}
        """#,
      works: """
        Quill A; Ferris L; Tolland T; Reed B; Holt IK | Sampling of old mills resolves the states of wheels | 2024
        Reed B; Quill A; Holt IK; Fenn RS | Spatial maps of pond niches | 2023
        Quill A; Marsh HG | A new approach to an old mill: one brave wheel | 2018
        Marsh HG; Quill A; Fenn RS | The stone reduces the release of flour and the speed of wheels | 2012
        """),
    ListCase(
      layout: "a division in italics, names that nobody knows, and stages beside turned names",
      file: "cv.tex",
      text: #"""
        \documentclass{article}\author{Zarnik Quillow}\begin{document}\maketitle
        \section{Publications}
        \noindent\emph{Book \vspace{0.01in}}

        Zarnik Quillow. 2006. \emph{Last Best Mills: The Market for Stones and Wheels}. Bergen:~Mill Press.

        \noindent\emph{Articles and Chapters \vspace{0.01in}}

        Zarnik Quillow. 2005. ``After the Wheel was Over.'' Review of \emph{After the New Mill} by Dag Henrik. \emph{Mill Letters} 6 (3):~37--38.

        Zarnik Quillow. 2004. ``Mills as a Problem: The Case of Stones.'' \emph{Mill Review} 69, 3:387--404.

        Forthcoming Quillow, Zarnik A. ``Ponds of Social Repair: The Infrastructure of Mills.'' \emph{Mill Geographer}.
        \end{document}
        """#,
      works: """
        Zarnik Quillow | Last Best Mills: The Market for Stones and Wheels | 2006
        Zarnik Quillow | After the Wheel was Over | 2005
        Zarnik Quillow | Mills as a Problem: The Case of Stones | 2004
        Quillow, Zarnik A. | Ponds of Social Repair: The Infrastructure of Mills | –
        """),
    ListCase(
      layout: "authors and years in a first column, also of one author alone",
      file: "cv.tex",
      text: #"""
        \documentclass{moderncv}\firstname{Ada}\familyname{Quill}\begin{document}
        \section{Publications}
        \cvitem{Quill~A., Reed~B., and Moss~C. (2017)}{\textbf{Fractal structures in freezing ponds,} Journal of Mill Mechanics.}
        \cvitem{Quill~A., and Reed~B. (2016)}{\textbf{Multiscale analysis of mills in porous stones,} submitted to Mill Letters.}
        \cvitem{Quill~A. (2015)}{\textbf{Adaptive methods based on estimates of mills,} Mill Review.}
        \cvitem{Moss~C., and Quill~A. (2014)}{\textbf{Influence of thin walls on wheels,} Mill Studies.}
        \end{document}
        """#,
      works: """
        Quill A.; Reed B.; Moss C. | Fractal structures in freezing ponds | 2017
        Quill A.; Reed B. | Multiscale analysis of mills in porous stones | 2016
        Quill A. | Adaptive methods based on estimates of mills | 2015
        Moss C.; Quill A. | Influence of thin walls on wheels | 2014
        """),
  ]

  @Test(arguments: cases) func works(_ test: ListCase) throws {
    try test.check()
  }
}
