import Documents
import Testing

@testable import Extraction

/// Lists on pages that say little of their parts: menus, columns made by style, margins.
///
/// Every person and work is invented.
@Suite struct ListPageTests {
  static let cases = [
    ListCase(
      layout: "a menu of links, years as headings and no heading of works",
      file: "list.html",
      text: """
        <html><body><header><h2>Builder of Mills</h2><h1>Dr. Ada quill</h1>
        <div><a href="/about">About</a> <a href="/publications">Publications</a>
        <a href="/books">Books</a> <a href="/lectures">Lectures</a></div></header>
        <p><strong>2018</strong></p>
        <p>Moss B., Lin D. H.,<strong> Quill A.R.E.</strong>, Reed C.,(2018).<strong> Planning of mills
        with decision tools</strong> Mill Policy. 113. Pages. 584-607.</p>
        <p>Reed C., <strong>Quill A.R.E.</strong>, Moss B.,(2018). <strong>A platform for planning
        ponds.</strong> Pond Modelling. 101. Pages. 146-168.</p>
        <p><strong>2016</strong></p>
        <p><strong>Quill A.R.E.</strong>, Moss H., (2016).<strong> The depth of ponds.</strong> Pond
        Science. Vol: 1(11). Pages 1-16.</p>
        </body></html>
        """,
      works: """
        Moss B.; Lin D. H.; Quill A.R.E.; Reed C. | Planning of mills with decision tools | 2018
        Reed C.; Quill A.R.E.; Moss B. | A platform for planning ponds | 2018
        Quill A.R.E.; Moss H. | The depth of ponds | 2016
        """),
    ListCase(
      layout: "years and stages in columns that only the style makes",
      file: "cv.html",
      text: """
        <html><body><h1>Ada Quill</h1><h2>Publications</h2><ul>
        <li><span class="when">2024</span><span>Ada Quill, R. Lin, and Bo Moss, &ldquo;Keepers of the
        Mills of the Future,&rdquo; <em>Mill Culture</em> 35, no. 3 (2024).</span></li>
        <li><span class="when">2023</span><span>&ldquo;The Storm of Mills: How the <em>Mill Paper</em>
        Told of 1905,&rdquo; in <a href="b"><em>With Mills in Our Ears: A Book of Rows</em></a>, ed. Anna
        Marsh and Ken Reed (Exampleton University Press, 2023).</span></li>
        <li><span class="when">In press</span><span>&ldquo;Ponds of the Century,&rdquo; <em>Pond
        Studies</em>.</span></li>
        </ul></body></html>
        """,
      works: """
        Ada Quill; R. Lin; Bo Moss | Keepers of the Mills of the Future | 2024
        Ada Quill | The Storm of Mills: How the Mill Paper Told of 1905 | 2023
        Ada Quill | Ponds of the Century | –
        """),
    ListCase(
      layout: "authors by their family names alone, the owner's among them",
      file: "cv.md",
      text: """
        # Ada Quill

        ## Articles

        - Quill (2019) Reflections on mills: What rows mean. Journal of Rows, 3(2), 4-9.
        - Quill and Moss (2014) Externalism about ponds. The Mill Review, 4(1), 2-8.
        - Quill (2010) Propositional rows. In Ken Reed (ed.) (2010) The Handbook of Rows. Mill Press.
        - Quill (1995) Pietroni on possible ponds. Pond Studies, 55(4), 295-298.
        """,
      works: """
        Quill | Reflections on mills: What rows mean | 2019
        Quill; Moss | Externalism about ponds | 2014
        Quill | Propositional rows | 2010
        Quill | Pietroni on possible ponds | 1995
        """),
    ListCase(
      layout: "items of years alone above titles as headings, one of them in two lines",
      file: "cv.md",
      text: """
        # Ada Quill

        ## Publications

        ### Articles

        1. 2024

        #### Mills and rows: theory of the half column

        Mill Online, 2, pp. 857–921.

        2. 2023

        **A history of the measuring of ponds in two valleys and**

        #### their rivers

        With B. Moss, *Pond Notes*, 51, pp. 389–400.

        #### Lessons of the wool trade

        Consulted Mills, II, pp. 66–70.

        ### Chapters

        1. 2021

        #### Wheels of the pond

        In *Letters of Millers 2018–2020*, Exampleton Press, pp. 295–298.
        """,
      works: """
        Ada Quill | Mills and rows: theory of the half column | 2024
        Ada Quill; B. Moss | A history of the measuring of ponds in two valleys and their rivers | 2023
        Ada Quill | Lessons of the wool trade | –
        Ada Quill | Wheels of the pond | 2021
        """),
    ListCase(
      layout: "years and dashes in front of entries that are links as a whole",
      file: "list.html",
      text: """
        <html><head></head><body><h2>Publications</h2><ul>
        <li><a href="https://doi.org/10.1016/j.row.2023.100120">2023 - Moss, B., Marsh-Arroyo, C.B., Quill, A., Reed, M.Á., Lin, A.I. Early mills of the valley (Exampleton, Pond County). Later changes in two wheels. <i>Row Science Advances</i>, 12, 100120.</a></li>
        <li><a href="https://doi.org/10.1038/s41559-022-01861-5">2022 - Quill, A.*, Moss, B., Lin, T., Marsh-Arroyo, C.B.*. Mill output affected the spread of ponds in the valley. <i>Pond Ecology and Evolution</i>, 1–14.</a></li>
        <li><a href="https://example.org/c">2022 - Vey*, O., Reed, J., Quill, A., & Lin, A. Evaluating the costs of carrying wool: a review of rows. <i>Journal of Mill Biology</i>, e23794.</a></li>
        </ul></body></html>
        """,
      works: """
        Moss, B.; Marsh-Arroyo, C.B.; Quill, A.; Reed, M.Á.; Lin, A.I. | Early mills of the valley (Exampleton, Pond County). Later changes in two wheels | 2023
        Quill, A.; Moss, B.; Lin, T.; Marsh-Arroyo, C.B. | Mill output affected the spread of ponds in the valley | 2022
        Vey, O.; Reed, J.; Quill, A.; Lin, A. | Evaluating the costs of carrying wool: a review of rows | 2022
        """),
    ListCase(
      layout: "titles in bold over authors with their year in brackets, and no heading of works",
      file: "papers.html",
      text: """
        <html><head><title>Ada Quill</title></head><body><ul><li>Home</li><li>Papers</li><li>CV</li></ul><h3>Ada Quill</h3><div>Jump to year</div>
        <div><h3>2019</h3></div><div><div><b>Strategies for Mills with Changing Ponds and Delayed Wheels</b></div>
        <div>Ada Quill, Bo Moss, Cleo Reed (2019) <br><em>Exampleton Rows Society Annual Conference 2019</em></div></div>
        <div><h3>2015</h3></div><div><div><b>Using Half Columns for the Steering of Wheels</b></div>
        <div>Ada Quill (2015) <br><em>Technical Report Excerpt for Undergraduate Course: Wheels</em></div>
        <div><div><a href="a.pdf">PDF</a> <a href="https://millspace.example.org/handle/7">MillSpace Link</a></div></div></div>
        <div><h3>2012</h3></div><div><div><b>Summary of the Work on Ponds in the 2012 Summer</b></div>
        <div>Ada Quill, Bo Moss (2012) <br><em>Pond and Mill Laboratory, University of Exampleton</em></div></div>
        </body></html>
        """,
      works: """
        Ada Quill; Bo Moss; Cleo Reed | Strategies for Mills with Changing Ponds and Delayed Wheels | 2019
        Ada Quill | Using Half Columns for the Steering of Wheels | 2015
        Ada Quill; Bo Moss | Summary of the Work on Ponds in the 2012 Summer | 2012
        """),
    ListCase(
      layout: "people who write letters of reference, with their addresses",
      file: "cv.md",
      text: """
        # Ada Quill

        ## Publications

        - A. Quill, B. Moss. Counting mussels by ear. Journal of Rows 12, 4-9, 2020.

        ## Reference Letters

        1. Bo Moss

            Professor,
            Department of Mill Science, Exampleton Institute
            291 Pond Street, Exampleton, 34141
            email : moss@example.org
            phone : +82-42-350-2739

        2. Cleo Reed

            Professor Emerita,
            Department of Rows, University of Exampleton
            480 Wheel Drive
            Exampleton 53706
            email : reed@example.org

        3. Dana Lin

            Chair Professor,
            Institute for Applied Rows, Exampleton Center for Ponds
            Allee 62, Exampleton, 53115
            email : lin@example.org
        """,
      works: "A. Quill; B. Moss | Counting mussels by ear | 2020"),
    ListCase(
      layout: "a stage where others have their year, and a book that the chapter is for",
      file: "cv.md",
      text: """
        # Ada Quill

        ## Publications

        - Quill, Ada. To appear. Row questions. For The Exampleton Handbook of Mills, ed. N. Lin, R. Vey, and G. Marsh. Exampleton University Press.
        - Quill, Ada and Bo Moss. 2012. The typology of half columns. Journal of Rows 12, pp. 181-206.
        """,
      works: """
        Quill, Ada | Row questions | –
        Quill, Ada; Bo Moss | The typology of half columns | 2012
        """),
    ListCase(
      layout: "years in front of titles in quotation marks",
      file: "cv.md",
      text: """
        # Ada Quill

        ## Publications

        - 2023 “Keepers of the Mills of the Future,” *Mill Culture* 35, no. 3.
        - 2022 “The Storm of Mills: How the Paper Told of 1905,” in *With Mills in Our Ears*, ed. Anna Marsh and Ken Reed (Exampleton University Press, 2023).
        """,
      works: """
        Ada Quill | Keepers of the Mills of the Future | 2023
        Ada Quill | The Storm of Mills: How the Paper Told of 1905 | 2022
        """),
    ListCase(
      layout: "posters behind talks, both below the heading of publications",
      file: "cv.tex",
      text: #"""
        \documentclass{curve}\title{Ada Quill}\begin{document}\maketitle
        \begin{rubric}{Publications}
        \subrubric{Journal Articles}
        \text{\textbf{Quill, A.}, Moss, B., \& Lin, D. (2018). Levels of mussels in ponds. \textit{Pond Science}, \textit{8}, 1268. \par }
        \subrubric{Talks}
        \text{\textbf{Quill, A.}, \& Moss, B. (2018, June). Counting mussels. Presentation at the Guild of Mills, Exampleton. \par }
        \subrubric{Posters (selected)}
        \text{\textbf{Quill, A.}, \& Moss, B. (2017, October). The course of turning wheels. Poster presented at the 57th Meeting of the Guild, Exampleton. \par }
        \end{rubric}
        \end{document}
        """#,
      works: """
        Quill, A.; Moss, B.; Lin, D. | Levels of mussels in ponds | 2018
        Quill, A.; Moss, B. | The course of turning wheels | 2017
        """),
    ListCase(
      layout: "posters below publications that were only shown at meetings",
      file: "cv.tex",
      text: #"""
        \documentclass{article}\begin{document}{\huge Ada Quill}
        \section*{Publications}
        \subsection*{Journal Articles}
        \begin{itemize}
        \item Quill, A. \& Moss, B. (2017). Levels of mussels in ponds. \emph{Pond Science, 12}(1), 19-28.
        \end{itemize}
        \subsection*{Conference Posters}
        \begin{itemize}
        \item Quill, A. (2016). \emph{Counting mussels at night.} Annual Meeting of the Guild of Mills. Exampleton.
        \item Quill, A. \& Moss, B. (2015). \emph{The course of turning wheels.} Forum of Ponds. Upper Exampleton.
        \item Lin, Z., Quill, A. \& Moss, B. (2015). \emph{Wheels under water.} Mill Days. Lower Exampleton.
        \end{itemize}
        \subsection*{Popular Articles}
        \begin{itemize}
        \item Quill, A. (2010). Amazing mills. \emph{Ponds Today, 135,} pp. 34.
        \end{itemize}
        \end{document}
        """#,
      works: """
        Quill, A.; Moss, B. | Levels of mussels in ponds | 2017
        Quill, A. | Amazing mills | 2010
        """),
    ListCase(
      layout: "posters below publications that were printed",
      file: "cv.md",
      text: """
        # Ada Quill

        ## Publications

        ### Journal Articles

        - Quill, A., & Moss, B. (2017). Levels of mussels in ponds. *Pond Science, 12*(1), 19-28.

        ### Conference Posters

        - Quill, A. (2016). Counting mussels at night. *Proceedings of the Guild of Mills*, pp. 3-4.
        - Quill, A., & Moss, B. (2015). The course of turning wheels. *Proceedings of Ponds*, pp. 12.
        - Lin, Z., & Quill, A. (2015). Wheels under water. *Proceedings of Mill Days*, pp. 1-2.
        """,
      works: """
        Quill, A.; Moss, B. | Levels of mussels in ponds | 2017
        Quill, A. | Counting mussels at night | 2016
        Quill, A.; Moss, B. | The course of turning wheels | 2015
        Lin, Z.; Quill, A. | Wheels under water | 2015
        """),
    ListCase(
      layout: "a prize of another year on the last line of an entry",
      file: "list.html",
      text: """
        <html><body><h1>Ada Quill</h1><h2>Publications</h2>
        <div class="item"><div>2023</div><div><div class="t">Mussels and their Ponds at Night</div>
        <div class="a">A. Quill, B. Moss, C. Reed</div><div class="j"><b>Pond Sci.</b></div>
        <div class="p">Guild 2024 Outstanding Paper Award</div></div></div>
        <div class="item"><div>2022</div><div><div class="t">The Turning of Several Wheels</div>
        <div class="a">A. Quill, D. Lin</div><div class="j"><b>Mill J.</b> 2022, 14</div></div></div>
        <div class="item"><div>2021</div><div><div class="t">Rows of Columns under Water</div>
        <div class="a">B. Moss, A. Quill</div><div class="j"><b>Mill J.</b> 2021, 12</div></div></div>
        </body></html>
        """,
      works: """
        A. Quill; B. Moss; C. Reed | Mussels and their Ponds at Night | 2023
        A. Quill; D. Lin | The Turning of Several Wheels | 2022
        B. Moss; A. Quill | Rows of Columns under Water | 2021
        """),
    ListCase(
      layout: "stages behind sources in italics, and words with numbers inside",
      file: "cv.md",
      text: """
        # Ada Quill

        ## Publications

        - Moss, V., Lin, K., **Quill, A.**, et al. Exploring the Changes of Mills During Unusual States of Water. *Studies of Water*, **under review**. [Preprint] 2025 arXiv:2509.19254
        - **Quill, A.**, Moss, Y.-J., & Lin, K. Mill2Pond: A Package for Turning Mills into Ponds. *Preprint*. 2025
        """,
      works: """
        Moss, V.; Lin, K.; Quill, A.; et al. | Exploring the Changes of Mills During Unusual States of Water | 2025
        Quill, A.; Moss, Y.-J.; Lin, K. | Mill2Pond: A Package for Turning Mills into Ponds | 2025
        """),
    ListCase(
      layout: "stages in the margin of years, prizes and italics over the end of a line",
      file: "cv.md",
      text: """
        # Ada Quill

        ## Publications

        `Forthcoming`
        Moss, A., __Quill, A.__, Reed, D. “Do Mills Work When They Are Turned? A Study of
        Strength,” *Mill Quarterly*, forthcoming.

        `2020`
        Lin K, Gray D, __Quill A.__ (2020) “Making Maps of Mills with Wheels.” In
        *Meeting of the Guild (MILL 2020)*. Online.
        Awarded MILL’s __“Best Completed Paper” for 2020.__ 60% acceptance rate.

        `2012`
        __Quill, A.__, Moss, A., Reed, G. "Breaking the Wheel: How Mills
        Can Deter Access." In *WHEEL 2012
        Proceedings*, Exampleton, Ohio: Guild of Mills and Ponds (2012).
        """,
      works: """
        Moss, A.; Quill, A.; Reed, D. | Do Mills Work When They Are Turned? A Study of Strength | –
        Lin K; Gray D; Quill A | Making Maps of Mills with Wheels | 2020
        Quill, A.; Moss, A.; Reed, G. | Breaking the Wheel: How Mills Can Deter Access | 2012
        """),
    ListCase(
      layout: "works below a heading of unknown words behind that of memberships",
      file: "cv.md",
      text: """
        # Ada Quill

        ## Memberships

        Guild of Mills

        ## Things Made of Words

        A. Quill, B. Moss and C. Reed: *Some results on mills.* Pond Journal C, 79 (2019) 588

        A. Quill and C. Reed: *Changes in the depth of ponds.* Pond Journal A, 137 (2022) 217

        A. Quill, B. Moss and D. Lin: *Exploring wheels at night.* Mill Journal 12 (2021) 11-19
        """,
      works: """
        A. Quill; B. Moss; C. Reed | Some results on mills | 2019
        A. Quill; C. Reed | Changes in the depth of ponds | 2022
        A. Quill; B. Moss; D. Lin | Exploring wheels at night | 2021
        """),
    ListCase(
      layout: "titles that end with their line, in front of a short name of a journal",
      file: "cv.md",
      text: """
        # Ada Quill

        ## Scientific Production

        A. Quill, A. W. M Moss, S. Reed and S. Lin: Decays of Mills into
        Invisible Ponds
        Mill.Phys.B 979 (2022) 115791
        doi:10.1016/j.mill.2022.115791

        A. Quill, J. Moss and S. Reed: Changes in mills: Present status and future prospects
        arXiv:2105.05095
        Guild eConf C21-03
        """,
      works: """
        A. Quill; A. W. M Moss; S. Reed; S. Lin | Decays of Mills into Invisible Ponds | 2022
        A. Quill; J. Moss; S. Reed | Changes in mills: Present status and future prospects | 2021
        """),
    ListCase(
      layout: "titles in quotation marks in front of authors and short names of journals",
      file: "list.html",
      text: """
        <html><head><title>Quill Lab Publications</title></head><body>
        <h2>Publications and Other Products</h2>
        <p>“Fluorination of ponds produces a thin layer,” W. J. I. DeMoss and M. A. Quill, <em>J. Phys. Pond. C . </em><strong>126, </strong>4899 (2022).</p>
        <p>“Method for Protecting Mills with Thin Film,” M. A. Quill and W. J. I. DeMoss, U. S. Patent Application 63/185,407 (2021).</p>
        <p>“Selective Breaking with Splash Wheels,” M. A. Quill, <em>Ponds</em> <strong>14,</strong> 13 (2021).</p>
        <p>“An inexpensive mill for classroom use,” E. S. Reed, A. G. Ort-Moss, and M. A. Quill,<em> J. Pond. Ed. </em><strong>92, </strong>1754 (2015).</p>
        <p>“Turning with water: Controlling wheels,” M. A. Quill  in<em> Structure of Mills, </em>Vol. I, edited by  X. Y. Lin and J. J. De Gray (Mill Academic, 2004), pp.249-81.</p>
        </body></html>
        """,
      works: """
        W. J. I. DeMoss; M. A. Quill | Fluorination of ponds produces a thin layer | 2022
        M. A. Quill; W. J. I. DeMoss | Method for Protecting Mills with Thin Film | 2021
        M. A. Quill | Selective Breaking with Splash Wheels | 2021
        E. S. Reed; A. G. Ort-Moss; M. A. Quill | An inexpensive mill for classroom use | 2015
        M. A. Quill | Turning with water: Controlling wheels | 2004
        """),
    ListCase(
      layout: "numbers in brackets with the letter of their list",
      file: "list.html",
      text: """
        <html><body><h1>Ada Quill</h1><h2>Publications</h2><h3>Journal</h3>
        <ul><li><p>[J35] Moss N., Lin R., <b>Quill A.</b> - &ldquo;Guarantees for the control of mills&rdquo; <br /><i>Mill Control</i>, 2025 (Accepted). <br /></p></li></ul>
        <ul><li><p>[J31] <b>Quill A.</b>, Reed R. - &ldquo;A framework for the control of ponds&rdquo; <br /><i>Mill Control</i>, vol. 3, 2024.</p></li></ul>
        <ul><li><p>[J9] Gray B., <b>Quill A.</b> - &ldquo;Robustness of wheels to noisy water&rdquo; <br /><i>at - Automatic Mills</i> (special issue: <i>Wheels</i>), vol. 7, 2023.</p></li></ul>
        </body></html>
        """,
      works: """
        Moss N.; Lin R.; Quill A. | Guarantees for the control of mills | 2025
        Quill A.; Reed R. | A framework for the control of ponds | 2024
        Gray B.; Quill A. | Robustness of wheels to noisy water | 2023
        """),
    ListCase(
      layout: "titles in italics behind authors, years and sources",
      file: "cv.tex",
      text: #"""
        \documentclass{article}\begin{document}
        {\Huge Ada Quill}
        \section{Publications}
        \begin{enumerate}
        \item Moss, R.~C., Wu, S.~C., \textbf{Quill, A.}, et al. 2025, MJL, 990, L7\\\textit{Survival Guide for Mills: Searching for Wheels in Water}
        \item Lin, C., \textbf{Quill, A.}, \& Reed-Ray, E. 2025, MJ, 979, 40\\\textit{Repeated Encounters of Ponds with Mills}
        \item Gray, D., Gall, C., Rest, S., et al.\ incl.\ \textbf{Quill, A.} 2024, MJ, 977, 152\\\textit{MILL 2021foa: The ``Flip-flop'' Type of Wheel}
        \item \textbf{Quill, A.}, Wong, G.~N., \& Moss, C.~F. 2020, MJ, 898, 50\\\textit{Braking in Models of Turning Mills}
        \end{enumerate}
        \end{document}
        """#,
      works: """
        Moss, R. C.; Wu, S. C.; Quill, A.; et al. | Survival Guide for Mills: Searching for Wheels in Water | 2025
        Lin, C.; Quill, A.; Reed-Ray, E. | Repeated Encounters of Ponds with Mills | 2025
        Gray, D.; Gall, C.; Rest, S.; Quill, A.; et al. | MILL 2021foa: The “Flip-flop” Type of Wheel | 2024
        Quill, A.; Wong, G. N.; Moss, C. F. | Braking in Models of Turning Mills | 2020
        """),
    ListCase(
      layout: "stages in a first column, editors on a line of their own and a generation",
      file: "cv.html",
      text: """
        <html><body><h1>Ada Quill</h1><h2>Publications</h2><table>
        <tr><td>Under revision</td><td>Quill, A. How to build a mill: The case of <i>wheels</i>. Invited submission.</td></tr>
        <tr><td>Under revision</td><td>Moss, M.* &amp; <b>A. Quill</b>*. Bare wheels and the types of turning.</td></tr>
        <tr><td>Under revision</td><td>Quill, A. The logic of turning mills. Under revision for <i>Journal of Mills</i>.</td></tr>
        <tr><td>2019</td><td>Quill, A. I can't believe it's not water: Deriving ponds.<br>In K. Reed, F. Lin, &amp; J. Gray (eds)., <i>Proceedings of MILL 29</i>, 665-685.</td></tr>
        <tr><td>2018</td><td>Quill, A. The restrictions of turning wheels. In S. Reed (ed.), <i>Proceedings of POND 22</i>.</td></tr>
        </table><h2>Works in Progress</h2><ul>
        <li>“The Direct Election of Millers” (with James M. Moss, Jr.)</li>
        <li>“Drawing Wheels: Districts and Turnout” (with Bo Reed and Kay Lin)</li></ul></body></html>
        """,
      works: """
        Quill, A. | How to build a mill: The case of wheels | –
        Moss, M.; A. Quill | Bare wheels and the types of turning | –
        Quill, A. | The logic of turning mills | –
        Quill, A. | I can't believe it's not water: Deriving ponds | 2019
        Quill, A. | The restrictions of turning wheels | 2018
        Ada Quill; James M. Moss, Jr. | The Direct Election of Millers | –
        Ada Quill; Bo Reed; Kay Lin | Drawing Wheels: Districts and Turnout | –
        """),
    ListCase(
      layout: "one name nobody may know in front of a title in quotation marks",
      file: "cv.html",
      text: """
        <html><body><h1>Ada Quill</h1><h2>Publications</h2><ul>
        <li>“Ponds of the Century,” <i>Pond Studies</i> 3 (2021).</li>
        <li>Aranka Solovetchik, “Serious Mills,” from <i>Collected Writings</i> (New York, 2023), translated by Ada Quill.</li>
        <li>“Wheels of the Old Mills,” <i>Mill Culture</i> 35 (2020).</li>
        </ul></body></html>
        """,
      works: """
        Ada Quill | Ponds of the Century | 2021
        Aranka Solovetchik | Serious Mills | 2023
        Ada Quill | Wheels of the Old Mills | 2020
        """),
    ListCase(
      layout: "papers that a lower heading divides from presentations are talks",
      file: "cv.md",
      text: """
        # Ada Quill

        ## Publications

        ### Conference Papers

        Quill, Ada. 2021. Rows of Half Columns. In Proceedings of the Mill Society, 3-9.

        ### Articles

        Quill, Ada and Bo Moss. 2020. Counting Mussels by Ear. *Journal of Rows* 12(3): 4-9.

        ## Presentations

        ### Conference Papers

        2019. The Shape of Small Mills. Mill Society (Exampleton, UK).

        Moss, Bo and Ada Quill. 2018. Ponds as Data. Pond Society (Exampleton, UK).

        ### Invited Talks

        2017. Wheels of Cold Ponds. Example College.
        """,
      works: """
        Quill, Ada | Rows of Half Columns | 2021
        Quill, Ada; Bo Moss | Counting Mussels by Ear | 2020
        """),
    ListCase(
      layout: "what was given at meetings, and says so at its end, is no work",
      file: "cv.md",
      text: """
        # Ada Quill

        ## Publications

        - A. Quill, B. Moss. *Counting mussels by ear*. Journal of Rows 12, 4-9, 2020.

        ## Conferences

        - A. Quill, B. Moss and C. Reed. *A model of cold ponds*. Pond Abstracts, Vol. 21, April 2019 (*Oral*).
        - A. Quill, C. Reed. *A mesh for the rows of mills*. Mill Office seminars, 5 March 2018, Exampleton (*Oral*).
        - C. Reed, A. Quill. *The wheels of warm ponds*. Pond meeting, May 2018 (*Poster*).
        """,
      works: """
        A. Quill; B. Moss | Counting mussels by ear | 2020
        """),
    ListCase(
      layout: "reviewed papers that say how they were given are works",
      file: "cv.md",
      text: """
        # Ada Quill

        ## Publications

        ### Journals

        - A. Quill, B. Moss. *Counting mussels by ear*. Journal of Rows 12, 4-9, 2020.

        ### Conferences

        - A. Quill, B. Moss and C. Reed. *A model of cold ponds*. In MICRO, 2019 (*Oral*).
        - A. Quill, C. Reed. *A mesh for the rows of mills*. In ASPLOS, 2018 (*Oral*).
        - C. Reed, A. Quill. *The wheels of warm ponds*. In ISCA, 2018 (*Poster*).
        """,
      works: """
        A. Quill; B. Moss | Counting mussels by ear | 2020
        A. Quill; B. Moss; C. Reed | A model of cold ponds | 2019
        A. Quill; C. Reed | A mesh for the rows of mills | 2018
        C. Reed; A. Quill | The wheels of warm ponds | 2018
        """),
  ]

  @Test(arguments: cases) func lists(_ test: ListCase) throws { try test.check() }
}
