import Bibliography
import Documents
import Testing

@testable import Extraction

/// Lists that set their titles apart: in one type, in quotation marks, behind labels.
///
/// Every person and work is invented.
@Suite struct SetOffTitleTests {
  static let cases = [
    ListCase(
      layout: "one type over authors, year and title, on a page that names nobody",
      file: "cv.html",
      text: """
        <h2>2025</h2>
        <p><em>Quill, A., Moss, B. & Lin, Z. (2025). Make it a Row: The Building of Mills and Ponds.</em> In T. Reed, A. Vogt & J. Baker (Eds.), <em>How to Do Things with Mills</em>. <a href="a">Chapter</a></p>
        <p><em>Quill, A. (2024). Rows Seen and Heard: Comparing (shallow) ponds.</em> <a href="b">Manuscript</a></p>
        <h2>2023</h2>
        <p><em>Quill, A., Lin, Z., & Moss, B. (Eds.). (2023). Works of the Mill Circle</em> (Vol. 15).</p>
        <p><em>Quill, A. (2023).</em> Mills with their year in the same type. Pond Journal, 13, 784.</p>
        """,
      works: """
        Quill, A.; Moss, B.; Lin, Z. | Make it a Row: The Building of Mills and Ponds | 2025
        Quill, A. | Rows Seen and Heard: Comparing (shallow) ponds | 2024
        Quill, A.; Lin, Z.; Moss, B. | Works of the Mill Circle | 2023
        Quill, A. | Mills with their year in the same type | 2023
        """),
    ListCase(
      layout: "a line of names that goes on with a stage in brackets",
      file: "cv.html",
      text: """
        <h1>Ada Quill</h1><h2>Publications</h2><ul>
        <li><strong>State of the ponds of Upper Exampleton and their mills</strong><br>
        Ada Quill (Under Review) | In Reed and Lin eds. <em>The Exampleton Guide to Ponds</em>. Exampleton University Press.</li>
        <li><strong>Counting the mussels of cold ponds</strong><br>
        Ada Quill, B. Moss. 2014</li>
        </ul>
        """,
      works: """
        Ada Quill | State of the ponds of Upper Exampleton and their mills | –
        Ada Quill; B. Moss | Counting the mussels of cold ponds | 2014
        """),
    ListCase(
      layout: "fields of names that go on with the source behind a stop",
      file: "cv.tex",
      text: #"""
        \documentclass{friggeri-cv}\begin{document}\header{Ada}{Quill}{}
        \section{Publications}
        \begin{entrylist}
        \entry{2015}{Turning Wheels: Moving Warm Ponds\\ by Hand}{Upper Exampleton}{A. Quill, G. Reed, A. Vogt, M. Moss.\\ ACM ROWS.}
        \entry{}{Half-Mill: A Wheel of Human Size}{Lower Exampleton}{A. Quill, A. Vogt, M. Moss, D. Lin.\\ IEEE MR.}
        \end{entrylist}
        \end{document}
        """#,
      works: """
        A. Quill; G. Reed; A. Vogt; M. Moss | Turning Wheels: Moving Warm Ponds by Hand | 2015
        A. Quill; A. Vogt; M. Moss; D. Lin | Half-Mill: A Wheel of Human Size | 2015
        """),
    ListCase(
      layout: "titles that are links, with the name of a book behind a full stop",
      file: "cv.html",
      text: """
        <h1>Ada Quill</h1><h2>Publications</h2><ul>
        <li>Ada Quill, Bo Moss, Cleo Reed (2020) <a href="a">Sampling Rows at Random</a>. Rows of Mills in Theory and Practice XVII. Springer. <a href="b">(pdf)</a></li>
        <li>Ada Quill and Cleo Reed (2019). <a href="c">Counting Mussels at Night</a>. Mills for Ponds. Springer.</li>
        </ul>
        """,
      works: """
        Ada Quill; Bo Moss; Cleo Reed | Sampling Rows at Random | 2020
        Ada Quill; Cleo Reed | Counting Mussels at Night | 2019
        """),
    ListCase(
      layout: "the owner in bold, with a mark behind the name",
      file: "cv.html",
      text: """
        <h1>Ada Joan Quillmore</h1><h2>Publications</h2><ul>
        <li>Bo Moss, Cleo Reed, <b>Ada Joan Quillmore*</b>. Understanding Rows of Mills in the North. In Pond Journal, 2021.</li>
        <li>Bo Moss, <b>Ada Joan Quillmore†</b>, Dana Lin. Counting Mussels of All Ponds. In MILLS, 2017.</li>
        </ul>
        """,
      works: """
        Bo Moss; Cleo Reed; Ada Joan Quillmore | Understanding Rows of Mills in the North | 2021
        Bo Moss; Ada Joan Quillmore; Dana Lin | Counting Mussels of All Ponds | 2017
        """),
    ListCase(
      layout: "links to homes and files, which are no titles",
      file: "cv.html",
      text: """
        <h1>Ada Quill</h1><h2>Publications</h2><ul>
        <li>A. Quill, <a href="a">Bo van der Moss</a>. Rows of half columns. Mill Journal 12, 2020. <a href="b">Slides of the talk</a></li>
        <li>A. Quill, C. Reed. Counting mussels at night. Pond Journal 3, 2019. <a href="c">Supplementary material and data</a></li>
        </ul>
        """,
      works: """
        A. Quill; Bo van der Moss | Rows of half columns | 2020
        A. Quill; C. Reed | Counting mussels at night | 2019
        """),
    ListCase(
      layout: "a wrong quotation mark that nothing closes: the title goes to the first comma",
      file: "cv.html",
      text: """
        <h1>Ada Quill</h1><h2>Publications</h2>
        <p>Doreen Moss-Reed, Bo Moss, Cleo Reed, Ada Quill, ”Measuring the Use of Wheels in Water Reports in the North: Evidence from Pond Villages in Upper and Lower Districts MILLS conference, to appear in Water and Pond resilience in the Far North book of the Change Management book series</p>
        <p>Dana Lin, Bo Moss, Ada Quill, ”Experiences and Challenges of Keeping Mill Records in a single Place: A case of three Ponds”, MILLS conference</p>
        <p>Lin, D., Quill, A., Reed, C. “A usability based approach to the design of continuous wheels” Journal of Mills and Users (2018) 3: 8.</p>
        """,
      works: """
        Doreen Moss-Reed; Bo Moss; Cleo Reed; Ada Quill | Measuring the Use of Wheels in Water Reports in the North: Evidence from Pond Villages in Upper and Lower Districts MILLS conference | –
        Dana Lin; Bo Moss; Ada Quill | Experiences and Challenges of Keeping Mill Records in a single Place: A case of three Ponds | –
        Lin, D.; Quill, A.; Reed, C. | A usability based approach to the design of continuous wheels | 2018
        """),
    ListCase(
      layout: "whole entries in bold, with the others in brackets behind the title",
      file: "cv.html",
      text: """
        <h1>Ada Quill</h1><h2>Publications</h2><ul>
        <li><b>Tides of abelian harbours.
        (With R. A. Lindqvist) Inventiones Harbours 143 (2001) 2, 435-447.
        <a href="https://a.example/99">math.AG/9903184</a></b><br></li>
        <li><b>On salt over rings of maximal
        dimension. (With O. Haddad) Duke Harbour Jour. 111, issue 1, 159-175
        <a href="https://a.example/00">math.AG/0011042</a></b><br></li>
        <li><b>Surfaces of quiet ponds.
        (With R. A. Lindqvist) Trans. of the Amer. Pond. Soc. 354 (2002), 2631-2638</b><br></li>
        </ul>
        """,
      works: """
        Ada Quill; R. A. Lindqvist | Tides of abelian harbours | 2001
        Ada Quill; O. Haddad | On salt over rings of maximal dimension | –
        Ada Quill; R. A. Lindqvist | Surfaces of quiet ponds | 2002
        """),
    ListCase(
      layout: "a title in a link that a command of LaTeX makes",
      file: "cv.tex",
      text: #"""
        \begin{document}\begin{center}{\Large Ada Quill}\end{center}
        \section{Publications}\begin{itemize}
        \item Ada Quill, Bo Moss (2020) \href{a}{Sampling Rows at Random}. Rows of Mills in Theory XVII. Springer.
        \end{itemize}\end{document}
        """#,
      works: "Ada Quill; Bo Moss | Sampling Rows at Random | 2020"),
    ListCase(
      layout: "titles that are headings, with their authors as smaller headings",
      file: "cv.html",
      text: """
        <h1>Ada Quill</h1><h2>Selected publications</h2><h5>For more see <a href="a">my profile</a></h5>
        <h3>Rows of columns: stable sampling of mills</h3>
        <h5>Bo Moss, Cleo Reed*, <b>Ada Quill</b>, Dana S Lin<br>> <a href="https://arxiv.org/abs/2001.00001">paper</a></h5>
        <h3>Does water improve the wheels of mills?</h3>
        <h5><b>Ada Quill</b>, Cleo Reed, Dana S. Lin<br>> <a href="https://arxiv.org/abs/2001.00002">paper</a></h5>
        <h2>Talks</h2><p>Nothing yet.</p>
        """,
      works: """
        Bo Moss; Cleo Reed; Ada Quill; Dana S Lin | Rows of columns: stable sampling of mills | 2020
        Ada Quill; Cleo Reed; Dana S. Lin | Does water improve the wheels of mills? | 2020
        """),
    ListCase(
      layout: "bars between the parts, on a page that has no heading but its owner's name",
      file: "pubs.html",
      text: """
        <a href="/"><h1>[ Ada B. Quill ]</h1></a><ul>
        <li><a href="a">Rows of columns in old mills</a> (10/2015) | Moss, B.; Quill, A. B.; Reed, C. | Mill Studies, Volume 40, p. 87-103</li>
        <li><a href="b">The mussels of northern ponds</a> (07/2015) | Reed, Cleo; Quill, Ada B. | Pond Journal, Volume 4, p. 7-13</li>
        <li><a href="c">RoWs: Automated column analysis</a> (04/2014) | Quill, A. B.; Moss, B. | Mill Studies, Volume 39, id.A6</li>
        <li><a href="d">The edge of the young mill pond</a> (08/2010) | Lin, Dana; Quill, Ada | Pond Journal, Volume 1, p. 1-9</li>
        </ul>
        """,
      works: """
        Moss, B.; Quill, A. B.; Reed, C. | Rows of columns in old mills | 2015
        Reed, Cleo; Quill, Ada B. | The mussels of northern ponds | 2015
        Quill, A. B.; Moss, B. | RoWs: Automated column analysis | 2014
        Lin, Dana; Quill, Ada | The edge of the young mill pond | 2010
        """),
    ListCase(
      layout: "preprints in italics, behind titles that read on like names",
      file: "cv.md",
      text: """
        # Ada Quill

        ## Publications

        - Ada Quill, Bo Moss, Cleo Reed, and Dana Lin. Aerial Row-and-Column Surveys with Grid-based View Selection and Map Construction. *arXiv preprint arXiv:2503.11091*, 2025.
        """,
      works: """
        Ada Quill; Bo Moss; Cleo Reed; Dana Lin | Aerial Row-and-Column Surveys with Grid-based View Selection and Map Construction | 2025
        """),
    ListCase(
      layout: "a table with the heading in its first column",
      file: "cv.tex",
      text: #"""
        \begin{document}\begin{center}{\Large Ada Quill}\end{center}
        \begin{tabular}{ll}
        Publications & Ada Quill, Bo Moss (2020). Rows of columns in old mills. \textit{Mill Studies} 12, 1-9. \\
        \end{tabular}
        \end{document}
        """#,
      works: "Ada Quill; Bo Moss | Rows of columns in old mills | 2020"),
    ListCase(
      layout: "quotation marks that are the wrong ones, or that nothing closes",
      file: "cv.md",
      text: """
        # Ada Quill

        ## Publications

        Ada Quill, Bo Moss, ”Rows and Columns in Mills: A Case of Ponds”, MILL conference, 2018

        Cleo Reed, Ada Quill, “Looking at the Mussels of the Northern Ponds, Mill Journal 12, 2017

        Ada Quill, Dana Lin, "Mill Wheels and Their Water," Mill Journal, 2016.
        """,
      works: """
        Ada Quill; Bo Moss | Rows and Columns in Mills: A Case of Ponds | 2018
        Cleo Reed; Ada Quill | Looking at the Mussels of the Northern Ponds | 2017
        Ada Quill; Dana Lin | Mill Wheels and Their Water | 2016
        """),
    ListCase(
      layout: "title, authors and source that only their types part",
      file: "cv.md",
      text: """
        # Ada Quill

        ## Publications

        - **Rows of Half Columns** Ada Quill, Bo Moss *Journal of Rows*, 2018
        - **Counting Mussels at Night** Cleo Reed, Ada Quill *Mill Journal*, 2017
        - **Mill Wheels and Their Water** Ada Quill, Dana Lin, Bo Moss *Mill Journal*, 2016
        - **Looking at Ponds from Afar** Bo Moss, Ada Quill *Journal of Rows*, 2015
        """,
      works: """
        Ada Quill; Bo Moss | Rows of Half Columns | 2018
        Cleo Reed; Ada Quill | Counting Mussels at Night | 2017
        Ada Quill; Dana Lin; Bo Moss | Mill Wheels and Their Water | 2016
        Bo Moss; Ada Quill | Looking at Ponds from Afar | 2015
        """),
    ListCase(
      layout: "journals in italics, which are no titles",
      file: "cv.md",
      text: """
        # Ada Quill

        ## Publications

        - A. Quill, B. Moss. Rows of half columns. *Journal of Machine Learning Research*, 2016.
        - A. Quill, C. Reed. Counting mussels at night. *Communications of the ACM*, 2015.
        - D. Lin, A. Quill. Looking at ponds from afar. *Journal of the ACM*, 2014.
        """,
      works: """
        A. Quill; B. Moss | Rows of half columns | 2016
        A. Quill; C. Reed | Counting mussels at night | 2015
        D. Lin; A. Quill | Looking at ponds from afar | 2014
        """),
    ListCase(
      layout: "labels of venue and year in brackets in front of entries",
      file: "cv.md",
      text: """
        # Ada Quill

        ## Publications

        - [ROWS 2020] Ada Quill, Bo Moss. Rows of half columns. International Symposium on Rows.
        - [MILL 2019] Cleo Reed, Ada Quill. Counting mussels at night. Mill Conference.
        - [ROWS 2018] Dana Lin, Ada Quill. Looking at ponds from afar. International Symposium on Rows.
        """,
      works: """
        Ada Quill; Bo Moss | Rows of half columns | 2020
        Cleo Reed; Ada Quill | Counting mussels at night | 2019
        Dana Lin; Ada Quill | Looking at ponds from afar | 2018
        """),
    ListCase(
      layout: "years in brackets behind what kind of works begins, once for each kind",
      file: "cv.md",
      text: """
        # Ada Quill

        ## Publications

        Journal papers\t[ROWS 2020] A. Quill and B. Moss. “Rows of half columns.” Mill Journal, Vol. 3.

        [MILL 2019] C. Reed and A. Quill. “Counting mussels at night.” Mill Journal, Vol. 2.

        Papers of large conferences\t[MILL 2018] D. Lin and A. Quill. “Looking at ponds.” Mill Conference.

        National conference\t[ROWS 2017] A. Quill. “Reeds without rivers.” Mill Forum.
        """,
      works: """
        A. Quill; B. Moss | Rows of half columns | 2020
        C. Reed; A. Quill | Counting mussels at night | 2019
        D. Lin; A. Quill | Looking at ponds | 2018
        A. Quill | Reeds without rivers | 2017
        """),
    ListCase(
      layout: "venues with a year of two digits in a first cell",
      file: "cv.md",
      text: """
        # Ada Quill

        ## Publications

        ROWS ’20\tRows of half columns. Ada Quill, Bo Moss. International Symposium on Rows.

        MILL ’19\tCounting mussels at night. Cleo Reed, Ada Quill. Mill Conference.

        ROWS ’98\tLooking at ponds from afar. Dana Lin, Ada Quill. International Symposium on Rows.
        """,
      works: """
        Ada Quill; Bo Moss | Rows of half columns | 2020
        Cleo Reed; Ada Quill | Counting mussels at night | 2019
        Dana Lin; Ada Quill | Looking at ponds from afar | 1998
        """),
    ListCase(
      layout: "titles in quotation marks behind the state of a work",
      file: "cv.md",
      text: """
        # Ada Quill

        ## Publications

        - Quill, Ada, and Bo Moss. Forthcoming. “Rows and (Half) Columns.” Mill Journal.
        - Quill, Ada, Bo Moss, and Cleo Reed. 2012. “Rows, Part II.” Mill Journal.
        """,
      works: """
        Quill, Ada; Bo Moss | Rows and (Half) Columns | –
        Quill, Ada; Bo Moss; Cleo Reed | Rows, Part II | 2012
        """),
    ListCase(
      layout: "titles in bold that could be names, on one line with the authors, over the venue",
      file: "cv.md",
      text: """
        # Ada Quill

        ## Publications

        **Partitioned Collective Mussels**, Ada Quill, Bo Moss
        31st Conference on Rows, Example City, 2016

        **Looking From Afar**, Cleo Reed, Ada Quill
        30th Conference on Rows, Example City, 2015

        **Scalable Sparse Dynamic Ponds**, Dana Lin, Ada Quill, and Bo Moss
        29th Conference on Rows, Example City, 2014

        **Turning Heavy Wheels**, Ada Quill
        28th Conference on Rows, Example City, 2013
        """,
      works: """
        Ada Quill; Bo Moss | Partitioned Collective Mussels | 2016
        Cleo Reed; Ada Quill | Looking From Afar | 2015
        Dana Lin; Ada Quill; Bo Moss | Scalable Sparse Dynamic Ponds | 2014
        Ada Quill | Turning Heavy Wheels | 2013
        """),
    ListCase(
      layout: "titles in single quotation marks behind a dash, with an apostrophe in one",
      file: "cv.md",
      text: """
        # Ada Quill

        ## Publications

        - Ada Quill et al, 2022 - 'A river's way through the reeds', Journal of Rows (DOI: 10.1051/0004)
        - Moss et al, 2021 - 'Counting mussels at night', Mill Journal (DOI: 10.1093/stae)
        - Reed et al, 2020 - 'Looking at ponds from afar', Journal of Rows (DOI: 10.1051/0005)
        """,
      works: """
        Ada Quill; et al. | A river's way through the reeds | 2022
        Moss; et al. | Counting mussels at night | 2021
        Reed; et al. | Looking at ponds from afar | 2020
        """),
    ListCase(
      layout: "works without a year that only lines part, each with its authors first",
      file: "cv.md",
      text: """
        # Ada Quill

        ## Working Papers

        Ada Quill, "Rows of half columns and what is left of them." Download paper.
        Ada Quill and Bo Moss, "Counting mussels at night." Download paper.
        """,
      works: """
        Ada Quill | Rows of half columns and what is left of them | –
        Ada Quill; Bo Moss | Counting mussels at night | –
        """),
    ListCase(
      layout: "a source with its address on a line of its own, which is no line of links",
      file: "cv.md",
      text: """
        # Ada Quill

        ## Publications

        1. Ada Quill, et al. Rows of half columns and of whole ones.\\
           Journal of the Society for Rows (2019). DOI: 10.1002/rows.761
        2. Ada Quill, Bo Moss. Counting mussels at night. Mill Journal (2018). DOI: 10.1002/mill.12

        2018. DOI: 10.1002/mill.12 Also in Spanish: Mussels by Night and by Day. Mill Journal.
        """,
      works: """
        Ada Quill; et al. | Rows of half columns and of whole ones | 2019
        Ada Quill; Bo Moss | Counting mussels at night | 2018
        """),
    ListCase(
      layout: "an author with a nickname in quotation marks, and two initials with one full stop",
      file: "cv.md",
      text: """
        # Ada Quill

        ## Publications

        - Ada Quill, Meilin ‘May’ Tan, and Bo Moss. Rows of half columns. Journal of Rows, 2016.
        - AB. Quill, M. Tan, and BC. Moss. Counting mussels at night. Mill Journal, 2015.
        """,
      works: """
        Ada Quill; Meilin ‘May’ Tan; Bo Moss | Rows of half columns | 2016
        AB. Quill; M. Tan; BC. Moss | Counting mussels at night | 2015
        """),
    ListCase(
      layout: "titles in bold, and with them the owner who is the only author",
      file: "cv.html",
      text: """
        <h1>Ada Quill</h1><h2>Publications</h2><ol>
        <li><b>Rows of half columns in the mills of towns<br>Ada Quill</b><br>Mill Journal, 2020, 6 pages</li>
        <li><b>Counting mussels in the ponds of the north</b><br>Bo Moss, Cleo Reed, Ada Quill<br>Pond Letters, 2019, 12 pages</li>
        <li><b>Soft wheels for printed mills</b><br>Bo Moss, Ada Quill<br>Mill Journal, 2018, 8 pages</li></ol>
        """,
      works: """
        Ada Quill | Rows of half columns in the mills of towns | 2020
        Bo Moss; Cleo Reed; Ada Quill | Counting mussels in the ponds of the north | 2019
        Bo Moss; Ada Quill | Soft wheels for printed mills | 2018
        """),
    ListCase(
      layout: "a title that is a link, and a paragraph behind the list that leads elsewhere",
      file: "cv.html",
      text: """
        <h1>Ada Quill</h1><h2>Publications</h2><ol>
        <li><em>Salt for Mills</em>, Texts in Mill Science, Mill-Verlag, New York, 1993 (with B. Moss).
        <li><a href="q.pdf">Tides and questions from Cleo Reed's <i>Degrees of Salt</i></a>, <em>Archive for Northern Mills</em> <b>36</b> (1997), 233-253.
        <br>Also available in <a href="q.ps">postscript</a> or <a href="q.dvi">DVI</a> format.
        </ol><hr><a href="index.html">Home Page of the mill</a>
        """,
      works: """
        Ada Quill; B. Moss | Salt for Mills | 1993
        Ada Quill | Tides and questions from Cleo Reed's Degrees of Salt | 1997
        """),
    ListCase(
      layout: "titles that are links, also over two lines and behind a comma",
      file: "cv.md",
      text: """
        # Ada Quill

        ## Publications

        1. Cleo Reed, Ada Quill, Bo Moss, and Dan Lind.
           [Rows of half columns in mills:
           Wheels, ponds, and mussels][2].
           _Mill Transactions_, 15(5): 1084--1097, 2007.
        2. Bo Moss and Ada Quill,
           [Counting Mussels for Changing Ponds][c1].
           In _Proceedings of ROWS 2006_, Millbrook, September 2006.
        3. Ada Quill.
           [The wheels of printed and
           painted mills](http://x.org/(3).pdf).
           Technical Report 12, Millbrook, 2005.

          [2]: http://x.org/2
          [c1]: http://x.org/c1
        """,
      works: """
        Cleo Reed; Ada Quill; Bo Moss; Dan Lind | Rows of half columns in mills: Wheels, ponds, and mussels | 2007
        Bo Moss; Ada Quill | Counting Mussels for Changing Ponds | 2006
        Ada Quill | The wheels of printed and painted mills | 2005
        """),
  ]

  @Test(arguments: cases) func readsSetOffTitles(_ test: ListCase) throws {
    let document = try ListCase.extract(test.text, test.file)
    #expect(ListCase.lines(of: document).joined(separator: "\n") == test.works)
  }
}
