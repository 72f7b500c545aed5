import Bibliography
import Documents
import Testing

@testable import Extraction

/// Lists of works that stages, dates, numbers and bullets part; every person and work is invented.
@Suite struct ListSignTests {
  static let cases = [
    ListCase(
      layout: "years in brackets in front of titles, and a stage beside a year",
      file: "cv.html",
      text: """
        <h1>Ada Quill</h1><h2>Publications</h2><ul>
        <li><b>Quill, A.</b> (2021, forthcoming) Helping Mills along. In <i>The Handbook of Mills</i>.
        Exampleton Press.</li>
        <li><b>Quill, A.</b> and Moss, B. (2012) Rows of Mills. <i>Journal of Rows</i>, 3(2), 4-9.</li>
        <li>(1999) Review of <i>Mills and their Problems</i>. In <i>Journal of Ponds</i>, 3(2).</li>
        </ul>
        """,
      works: """
        Quill, A. | Helping Mills along | 2021
        Quill, A.; Moss, B. | Rows of Mills | 2012
        Ada Quill | Review of Mills and their Problems | 1999
        """),
    ListCase(
      layout: "headings that only say how far works are, and the same in front of an entry",
      file: "list.html",
      text: #"""
        <h1>Ada Quill-Moreno</h1>
        <h2>Forthcoming</h2>
        <ul><li>Under review - Quill-Moreno, A; Marsh-Oller, B.C. Rows of half columns under the mills of old towns. Mill Journal</li></ul>
        <h3>Published</h3>
        <ul>
        <li>2021 - Quill-Moreno, A.*, Lind, B., &amp; Marsh-Oller, B. C. Counting mussels in ponds of the north. <i>Pond Letters</i>, 9(38), 99.</li>
        <li>2020 - Lind*, B., &amp; Quill-Moreno, A. Soft wheels for printed mills. <i>Mill Journal</i>, 3, 7–12.</li>
        </ul>
        """#,
      works: """
        Quill-Moreno, A; Marsh-Oller, B.C. | Rows of half columns under the mills of old towns | –
        Quill-Moreno, A.; Lind, B.; Marsh-Oller, B. C. | Counting mussels in ponds of the north | 2021
        Lind, B.; Quill-Moreno, A. | Soft wheels for printed mills | 2020
        """),
    ListCase(
      layout: "a year in the margin of the authors, and paragraphs for title and source",
      file: "cv.tex",
      text: #"""
        \documentclass{article}\begin{document}
        \begin{center}{\LARGE Ada Quill}\end{center}
        \begin{rubric}{Publications}
        \entry*[2018]%
        P. Moss, C. Reed, A. Quill \& D. Lin
        \par{
        \emph{Could rows of mills break the dams of ponds?}
        \par{
        Mill and Pond Letters,  \textbf{45}, 5742
        }}%
        \entry*[2012]%
        A. Quill, C. B. Reed \& T. Lin
        \par{
        \emph{Wheels with a slow mill of oil}
        \par{
        J. Mill Soc. Am. B, 160242 (2012)
        \par{Selected for the \textit{Mills of the year}}
        }}%
        \entry*[2009]%
        G. L. Marsh, A. Quill \& D. Lin
        \par{
        \emph{Guided ponds for splitting water}
        \par{
        Pond News \textbf{39}, 6-14 (2009)
        }}%
        \end{rubric}
        \end{document}
        """#,
      works: """
        P. Moss; C. Reed; A. Quill; D. Lin | Could rows of mills break the dams of ponds? | 2018
        A. Quill; C. B. Reed; T. Lin | Wheels with a slow mill of oil | 2012
        G. L. Marsh; A. Quill; D. Lin | Guided ponds for splitting water | 2009
        """),
    ListCase(
      layout: "bare numbers that count down, whose circles are lost",
      file: "cv.md",
      text: """
        # Ada Quill

        ## Papers

        3 Marsh et al, 2021 - 'Rows of half columns under the mills of old towns', Mill Journal

        2 De Lind et al, 2020 - 'Counting mussels in the ponds of the north', Pond Letters

        1 Quill-Moss et al, 2019 - 'Soft wheels for printed mills of paper', Mill Journal
        """,
      works: """
        Marsh; et al. | Rows of half columns under the mills of old towns | 2021
        De Lind; et al. | Counting mussels in the ponds of the north | 2020
        Quill-Moss; et al. | Soft wheels for printed mills of paper | 2019
        """),
    ListCase(
      layout: "numbers in front of lines of authors, also of one alone",
      file: "list.html",
      text: #"""
        <h1>Ada Quill</h1><h2>Books</h2>
        <p>[2] A. Quill<br><em>Rows of half columns: parameters of mills</em><br><a href="http://x.org/1">Mill University Press, UK, 2018.</a></p>
        <p>[1] B.C. Marsh and A. Quill<br><em>Filtering the water of ponds</em><br><a href="http://x.org/2">Mill University Press, UK, 2012.</a></p>
        <h2>Chapters</h2>
        <p>[2] A. Quill<br><em>Wheels in the assimilation of oil</em><br><a href="http://x.org/3">Dynamics of Oil, Ed. D. Lind, Mill University Press, pp. 2-31, 2017.</a></p>
        <p>[1] A. Quill<br><em>Strategies for counting mussels</em><br><a href="http://x.org/4">Encyclopedia of Mussels, Ed. D. Lind, Pond Press, pp. 5-9, 2015.</a></p>
        """#,
      works: """
        A. Quill | Rows of half columns: parameters of mills | 2018
        B.C. Marsh; A. Quill | Filtering the water of ponds | 2012
        A. Quill | Wheels in the assimilation of oil | 2017
        A. Quill | Strategies for counting mussels | 2015
        """),
    ListCase(
      layout: "links to what goes with a work in paragraphs of their own",
      file: "list.html",
      text: #"""
        <h1>Adamar Reed</h1><h2>Publications</h2>
        <p><a href="http://x.org/1">Reed, Adamar, Cleo Lind, and Bo Marsh. 2020. "Rows of Half Columns in Mills: Evidence from Lima." <i>Mill Journal</i>, 1–19. doi:10.1177/0738</a>.</p>
        <p><a href="http://x.org/2">Supplemental material</a><br><a href="http://x.org/3">Accepted Manuscript version</a></p>
        <p>How do different degrees of half columns shape the rows of mills and towns in the north of Peru? We develop a novel explanation and examine it using survey data collected in Lima in 2013.</p>
        <p><a href="http://x.org/4">Reed, Adamar. 2019. "Mussels, Ponds, and the Exchange of Northern Water Policy."&nbsp;<i>Pond Letters</i> 45 (1): 54-79</a>.</p>
        """#,
      works: """
        Reed, Adamar; Cleo Lind; Bo Marsh | Rows of Half Columns in Mills: Evidence from Lima | 2020
        Reed, Adamar | Mussels, Ponds, and the Exchange of Northern Water Policy | 2019
        """),
    ListCase(
      layout: "a remark about the type, and colleagues who are not named",
      file: "list.html",
      text: #"""
        <h1>Ada Quill</h1><h2>Publications</h2>
        <p>All reports are numbered: the present author's name is underlined, e.g. A Quill,</p>
        <p>Marsh, B., <u>Quill, A. M.</u>, Lind, C. T., and colleagues (2021). Rows of half columns in the mills of towns. <i>Mill Journal</i>, 12, 3-19.</p>
        <p><u>Quill, A. M.</u>, &amp; Marsh, B. (2019). Counting mussels in ponds of the north. <i>Pond Letters</i>, 4, 54-79.</p>
        """#,
      works: """
        Marsh, B.; Quill, A. M.; Lind, C. T.; et al. | Rows of half columns in the mills of towns | 2021
        Quill, A. M.; Marsh, B. | Counting mussels in ponds of the north | 2019
        """),
    ListCase(
      layout: "titles that go on below a break",
      file: "list.html",
      text: #"""
        <h1>Ada Quill</h1><h2>Publications</h2>
        <p>Bo Marsh and Ada Quill. Three Rows of Columns in Digitally<br>Scanned Light and Northern Mussels. Sci. Mill. Stud. 2017 Aug; (7), 9332.</p>
        <p>Ada Quill and Cleo Lind. Counting Old Printed Mills of<br>Several Towns with Half Columns. Pond Lett. Mill. 2016 May; (12), 11-18.</p>
        """#,
      works: """
        Bo Marsh; Ada Quill | Three Rows of Columns in Digitally Scanned Light and Northern Mussels | 2017
        Ada Quill; Cleo Lind | Counting Old Printed Mills of Several Towns with Half Columns | 2016
        """),
    ListCase(
      layout: "bullets that are typed in front of paragraphs",
      file: "list.html",
      text: #"""
        <h1>Ada Quill</h1><h2>Papers</h2>
        <p>&nbsp;&nbsp;• <b>Rows of half columns in the mills of towns</b></p><p>Together with Bo Marsh and Cleo Lind. In Proc. of Mills 2021, LNM 211, 11-18, 2021.</p>
        <p>&nbsp;&nbsp;• <b>Counting mussels in ponds of the north</b></p><p>Together with Bo Marsh. Pond Letters 17, p. 1-28, 2020.</p>
        """#,
      works: """
        Ada Quill; Bo Marsh; Cleo Lind | Rows of half columns in the mills of towns | 2021
        Ada Quill; Bo Marsh | Counting mussels in ponds of the north | 2020
        """),
    ListCase(
      layout: "bullets that are typed in front of authors",
      file: "list.html",
      text: #"""
        <h1>Ada Quill</h1><h2>Papers</h2>
        <p>&nbsp;• Quill, A. and Marsh, B. (2021). Rows of half columns in the mills of towns. <i>Mill Journal</i> 7, 11-18.</p>
        <p>&nbsp;• Lind, C., Quill, A. and Marsh, B. (2020). Counting mussels in ponds. <i>Pond Letters</i> 17, 1-28.</p>
        <p>&nbsp;• Quill, A. (2019). Soft wheels for printed mills. <i>Pond Letters</i> 16, 1-8.</p>
        """#,
      works: """
        Quill, A.; Marsh, B. | Rows of half columns in the mills of towns | 2021
        Lind, C.; Quill, A.; Marsh, B. | Counting mussels in ponds | 2020
        Quill, A. | Soft wheels for printed mills | 2019
        """),
    ListCase(
      layout: "authors and year in the margin, also of one author, and a counter behind it",
      file: "cv.tex",
      text: #"""
        \newcounter{paper}\newcommand\listed[2]{\ecvitem{\refstepcounter{paper}#1}{[\thepaper] #2}}
        \begin{document}\section{Ada Quill}
        \section{Publications}
        \listed{Quill~A., Marsh~H., and Reed~B. (2017)}{\textbf{Rows of half columns,} Journal of Mills. URL \url{http://mill.example/1}}
        \listed{Marsh~H., Quill~A., Fenn~R., and Reed~B. (2013)}{\textbf{Mechanics of wheels: the restitution of flour,} Mill Journal.}
        \listed{Quill~A. (2016)}{\textbf{Analysis of selected problems of ponds,} PhD thesis. Mill University. URL \url{http://mill.example/2}}
        \listed{Quill~A.B. (2010)}{\textbf{Adaptive methods of grinding,} Master's thesis. Mill University.}
        \end{document}
        """#,
      works: """
        Quill A.; Marsh H.; Reed B. | Rows of half columns | 2017
        Marsh H.; Quill A.; Fenn R.; Reed B. | Mechanics of wheels: the restitution of flour | 2013
        Quill A. | Analysis of selected problems of ponds | 2016
        Quill A.B. | Adaptive methods of grinding | 2010
        """),
    ListCase(
      layout: "programs under a heading of their own, which are no publications",
      file: "cv.html",
      text: """
        <h1>Ada Quill</h1><h2>Publications</h2><h3>Journal articles</h3><ol>
        <li>Quill, A. and Marsh, B. (2021). Rows of half columns in the mills of towns. <i>Mill Journal</i> 7, 11-18.</li>
        <li>Lind, C., Quill, A. and Marsh, B. (2020). Counting mussels in ponds. <i>Pond Letters</i> 17, 1-28.</li>
        </ol><h3>Open-source software</h3><ol>
        <li>Quill, A. and Reed, B. (2018). "quillpy: automated data analysis and management of wheels." Version 0.3.1.</li>
        </ol><h3>Software engineering papers</h3><ol>
        <li>Quill, A. and Reed, B. (2017). Testing the programs of millers. <i>Mill Journal</i> 6, 1-8.</li>
        </ol>
        """,
      works: """
        Quill, A.; Marsh, B. | Rows of half columns in the mills of towns | 2021
        Lind, C.; Quill, A.; Marsh, B. | Counting mussels in ponds | 2020
        Quill, A.; Reed, B. | Testing the programs of millers | 2017
        """),
    ListCase(
      layout: "codes of letters and numbers in front of entries, and a title that quotes a term",
      file: "cv.md",
      text: """
        # Ada Quill

        ## Journal papers

        J2. Ada Quill and Bo Marsh, “Rows of half columns under the mills of old towns”, Mill Journal, 2021.

        J1. Bo Marsh, Cleo Lind and Ada Quill, “Counting mussels in the ponds of the north”, Pond Letters, 2020.

        WP1: Ada Quill, “A wheel with “Half Columns” for printed mills”, Mill Conference, 2019.
        """,
      works: """
        Ada Quill; Bo Marsh | Rows of half columns under the mills of old towns | 2021
        Bo Marsh; Cleo Lind; Ada Quill | Counting mussels in the ponds of the north | 2020
        Ada Quill | A wheel with “Half Columns” for printed mills | 2019
        """),
    ListCase(
      layout: "a site beside the heading in bold, and months in front of years, the titles below",
      file: "cv.html",
      text: """
        <h2>Ada Quill</h2><p>ada.quill@example.org</p>
        <p><b>Education</b></p><p>PhD in Mills, University of Exampleton, 2012</p>
        <p><b>Publications </b><a href="http://x.org/q">Google Scholar</a></p>
        <ul>
        <li>Quill, A., Marsh, B., and Lind, C. , August, <b>2012</b>, MillJ, 758, L29
        <br>There are no half columns in the mills of towns</li>
        <li>Quill, Ada; Marsh, Bo October, <b>2013</b>, MillJ, 208, 14
        <br>A catalogue of mussels in the ponds of the north</li>
        </ul>
        """,
      works: """
        Quill, A.; Marsh, B.; Lind, C. | There are no half columns in the mills of towns | 2012
        Quill, Ada; Marsh, Bo | A catalogue of mussels in the ponds of the north | 2013
        """),
    ListCase(
      layout: "sources and stages between the year of the authors and the title",
      file: "cv.md",
      text: """
        # Ada Quill

        ## Publications

        4. A. Quill, B. Marsh, C. Lind. 2021. submitted to MillJ 30 May 2023. A metric of half columns (ROWS) for the mills of towns (arXiv:2104.08229)

        3. B. Marsh, A. Quill. 2021. Accepted by Pond Letters. Counting wheels in the towns of the north. Code by request.

        2. A. Quill, B. Marsh. 2020. MillJ 928 127. “How to count mussels in the ponds of the north”

        1. B. Marsh, C. Lind, A. Quill. 2019. Pond L. 520 2. “Soft wheels for printed mills”
        """,
      works: """
        A. Quill; B. Marsh; C. Lind | A metric of half columns (ROWS) for the mills of towns | 2021
        B. Marsh; A. Quill | Counting wheels in the towns of the north | 2021
        A. Quill; B. Marsh | How to count mussels in the ponds of the north | 2020
        B. Marsh; C. Lind; A. Quill | Soft wheels for printed mills | 2019
        """),
    ListCase(
      layout: "sources on lines that begin with the code of the language",
      file: "cv.md",
      text: """
        # Ada Quill

        ## Publications

        [1] A. Quill, B. Marsh, and C. Lind. “Rows of half columns under the mills of old towns”.
        En. In: Mill Journal (Feb. 2021), pp. 1365-2745.

        [2] B. Marsh and A. Quill. “Counting mussels in the ponds of the north”.
        En. In: Pond Letters 13.2 (Mar. 2020), p. e2024.
        """,
      works: """
        A. Quill; B. Marsh; C. Lind | Rows of half columns under the mills of old towns | 2021
        B. Marsh; A. Quill | Counting mussels in the ponds of the north | 2020
        """),
    ListCase(
      layout: "journals behind those whom con joins, with commas alone",
      file: "list.html",
      text: """
        <title>Ada Quill</title><h1>Ada Quill</h1><h2>Publicaciones</h2><ol>
        <li><i>Completing a space of cold mills,</i> con José Andrés Quintero Campo, Revista de Molinos, 54(1): 19-29, 2020.</li>
        <li><i>On the continuity of half columns,</i> con Jorge Gómez y Héctor Pino, Rows Forum, 52 (1), 1-7, 2018.</li>
        <li><i>A regular topology of small ponds,</i> con Stevo Tamoreric, Topology and its Mills, 166, 2014, 85-91.</li>
        <li><i>Families of finite rows and wheels,</i> con Claribet Piña. Journal of Rows, Serie A, 119, 2012, 1066-1077</li>
        <li><i>Mediation in the logic of mills,</i> con Isabel Bloch, Ramón Pino y Ana Ruiz, In Gerd Brewer, Silvia Corral (Eds.): Proceedings of Ponds, 2006, 190-194.</li>
        </ol>
        """,
      works: """
        Ada Quill; José Andrés Quintero Campo | Completing a space of cold mills | 2020
        Ada Quill; Jorge Gómez; Héctor Pino | On the continuity of half columns | 2018
        Ada Quill; Stevo Tamoreric | A regular topology of small ponds | 2014
        Ada Quill; Claribet Piña | Families of finite rows and wheels | 2012
        Ada Quill; Isabel Bloch; Ramón Pino; Ana Ruiz | Mediation in the logic of mills | 2006
        """),
    ListCase(
      layout: "systems, publishers and meetings behind authors below a title",
      file: "list.html",
      text: """
        <title>Ada Quill</title><h1>Ada Quill</h1><h2>Publications</h2>
        <ul><li><strong><a href="a.pdf">Counting the rows of cold mills by ear</a></strong>, <br> B. Gaurel, C. Moss, A. Quill, Discrete Mill Systems, Pond Verlag, 2020.</li></ul>
        <ul><li><strong><a href="b.pdf">A linear time for small wheels</a></strong>, <br> B. Gaurel, A. Quill, MSR’19.</li></ul>
        <ul><li><strong><a href="c.pdf">Why half columns stand in ponds</a></strong>, <br> B. Gaurel, C. Moss, A. Quill, EBCC 2020, Sep. 2020, Exampleton.</li></ul>
        <ul><li><strong><a href="d.pdf">How warm ponds are mended</a></strong>, <br> B. Gaurel, A. Quill, William Press, tech. rep., 2019.</li></ul>
        """,
      works: """
        B. Gaurel; C. Moss; A. Quill | Counting the rows of cold mills by ear | 2020
        B. Gaurel; A. Quill | A linear time for small wheels | 2019
        B. Gaurel; C. Moss; A. Quill | Why half columns stand in ponds | 2020
        B. Gaurel; A. Quill; William Press | How warm ponds are mended | 2019
        """),
  ]

  /// A month that a year follows is no author, and "Quill, June" is one person.
  @Test(arguments: [
    ("Quill, A., Reed, B., August, 2012", "Quill, A., Reed, B."),
    ("Ada Quill, Bo Reed June 2012", "Ada Quill, Bo Reed"),
    ("Ada Quill, Bo Reed, June 2012", "Ada Quill, Bo Reed"),
    ("Moss, B., Quill, June, 2012", nil), ("Ada Quill, Bo Reed, June", nil),
    ("Ada Quill, Bo Reed, Mill 2012", nil), ("June 2012", nil),
  ])
  func endsListsAtMonths(text: String, names: String?) {
    let bytes = Array(text.utf8)
    let end = bytes.firstIndex { (0x30...0x39).contains($0) } ?? bytes.count
    let found = EntryFields.monthEnd(bytes, 0..<end)
    #expect(found.map { String(decoding: bytes[..<$0], as: UTF8.self) } == names)
  }

  /// A publisher between the year of a meeting and a later one tells that of the work.
  @Test(arguments: [
    ("Rows (Exampleton, 1983), Mill Press, Millbrook, 1984", 1983, 1984),
    ("Exampleton 1983, Mill Society, Vol. 42, 1985, 7-12", 1983, 1985),
    ("Exampleton 1983, Mill Press, 1983", 1983, nil), ("Mill Press, 1983, 1984", 1983, nil),
    ("Mill Press, 1983. Mill Press, second edition, 1985", 1983, nil),
    ("Mill Press, 1983. Winner of the Mill Society prize 1984", 1983, nil),
    ("Exampleton 1983, Mill Press, 1990", 1983, nil), ("", 1983, nil),
  ])
  func publishersTellLaterYears(text: String, year: Int, published: Int?) {
    #expect(YearScanner.published(in: Array(text.utf8), behind: 0, after: year) == published)
  }

  /// A term in the same marks is part of a title where as many marks close as open.
  @Test(arguments: [
    ("A, “Rows with “Half” Columns”, B", "Rows with “Half” Columns"),
    ("A, “Rows with “Half Columns”, B", "Rows with “Half Columns"),
    ("A, “Rows of Mills”, “B”", "Rows of Mills"),
    ("A, \"Rows of \"Half\" Columns\", B", nil),
  ])
  func titlesQuoteTerms(text: String, title: String?) {
    let bytes = Array(text.utf8)
    let found = QuotedTitle.range(in: bytes)
    #expect(found.map { String(decoding: bytes[$0], as: UTF8.self) } == title)
  }

  @Test(arguments: cases)
  func works(list: ListCase) throws {
    try list.check()
  }
}
