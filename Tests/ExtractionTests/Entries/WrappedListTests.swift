import Testing

@testable import Extraction

/// Lists as programs write them: broken at the margin, labelled in brackets, divided by years.
@Suite struct WrappedListTests {
  static let cases: [ListCase] = [
    ListCase(
      layout: "lines that end where the margin is, also inside of names and titles",
      file: "cv.md",
      text: """
        Ada Quill
        aquill@example.org

        PUBLICATIONS

        1. Bo Moss, Cleo Reed, Ada Quill, Dana Lin, and Eve
           Marsh. 2023. Counting rows in dense ponds: evidence
           from the field. Mill Studies 18, 6 (2023), 461–473.
        2. Cleo A. Reed, Eve Marsh, and Ada Quill. 2021. Random
           reeds under uncertainty. Journal of Exampleton Mills
           38, 10 (2021), 112–124.
        3. Ada Quill, Dana Lin, and Bo Moss. 2020. Slow reeds
           of coastal ponds: the case of Exampleton. Mill
           Studies 67, 5 (2020), 286–298.
        """,
      works: """
        Bo Moss; Cleo Reed; Ada Quill; Dana Lin; Eve Marsh | Counting rows in dense ponds: evidence from the field | 2023
        Cleo A. Reed; Eve Marsh; Ada Quill | Random reeds under uncertainty | 2021
        Ada Quill; Dana Lin; Bo Moss | Slow reeds of coastal ponds: the case of Exampleton | 2020
        """),
    ListCase(
      layout: "initials that are kept with their names, and journals that are cut short",
      file: "cv.txt",
      text: """
        Ada Quill
        aquill@example.org

        PUBLICATIONS

        1. Slow reeds of the coastal ponds in the old towns, B. Moss,
        A.B. Quill, T.M. Reed, N. Marsh, J. Am. Mill Soc. 114, 813
        (2014).

        2. Atomic rows of the projection on states, A.B. Quill,
        B. Moss, and N. Marsh, J. Phys. Ponds 128, 244 (2008).

        3. Comparative study of rows for the species of three ponds,
        M. Lin, A.B. Quill, and N. Marsh, Mill Sci. 23, 834 (2002).

        4. Rows at the foot of the mills in a cold spring, M. Lin,
        A.B. Quill, J. Am. Mill Soc. 110, 11652 (2001).
        """,
      works: """
        B. Moss; A.B. Quill; T.M. Reed; N. Marsh | Slow reeds of the coastal ponds in the old towns | 2014
        A.B. Quill; B. Moss; N. Marsh | Atomic rows of the projection on states | 2008
        M. Lin; A.B. Quill; N. Marsh | Comparative study of rows for the species of three ponds | 2002
        M. Lin; A.B. Quill | Rows at the foot of the mills in a cold spring | 2001
        """),
    ListCase(
      layout: "years in brackets behind bullets, some on a line of their own, and lists that go on",
      file: "cv.md",
      text: """
        # Ada Quill

        ## Publications

        -   [2024] B. Moss, C. Reed, **A. Quill**, E. Marsh, D. Lin, C. E.
            Duarte, R. Sala, O. Haddad, K. S.
            Pollard, T. Brook. Slow reeds of old ponds
            and other waters. _Pond Letters_
            doi:[10.1000/aa.1](https://doi.org/10.1000/aa.1)

        -   [2022]
            **A. Quill**, B. Moss. Scalable counts of
            rows in mills.
            _Mill Studies_
            doi:[10.1000/aa.2](https://doi.org/10.1000/aa.2)

        -   [2022] C. Reed, D. Lin, E. Marsh,
            **A. Quill**, B. Moss. Rows of stones
            in a river. _Mill Studies_
            doi:[10.1000/aa.3](https://doi.org/10.1000/aa.3)
        """,
      works: """
        B. Moss; C. Reed; A. Quill; E. Marsh; D. Lin; C. E. Duarte; R. Sala; O. Haddad; K. S. Pollard; T. Brook | Slow reeds of old ponds and other waters | 2024
        A. Quill; B. Moss | Scalable counts of rows in mills | 2022
        C. Reed; D. Lin; E. Marsh; A. Quill; B. Moss | Rows of stones in a river | 2022
        """),
    ListCase(
      layout: "years in brackets on lines of their own above entries",
      file: "cv.html",
      text: """
        <h1>Ada Quill</h1><h2>Publications</h2>
        <p>[2021]<br>A. Quill and B. Moss. Slow reeds of old ponds. Pond Letters.</p>
        <p>[2020]<br>A. Quill and C. Reed. Rows of stones in a river. Mill Studies.</p>
        <p>[2019] A. Quill and D. Lin. Counting rows in mills. Mill Studies.</p>
        """,
      works: """
        A. Quill; B. Moss | Slow reeds of old ponds | 2021
        A. Quill; C. Reed | Rows of stones in a river | 2020
        A. Quill; D. Lin | Counting rows in mills | 2019
        """),
    ListCase(
      layout: "numbers in brackets that pass 1900 are no years",
      file: "cv.md",
      text: """
        # Ada Quill

        ## Publications

        [9] A. Quill and B. Moss. Slow reeds of old ponds. Pond Letters 5, 2012.

        [1999] A. Quill and C. Reed. Rows of stones in a river. Mill Studies 4, 2011.

        [11] A. Quill and D. Lin. Counting rows in mills. Mill Studies 3, 2010.
        """,
      works: """
        A. Quill; B. Moss | Slow reeds of old ponds | 2012
        A. Quill; C. Reed | Rows of stones in a river | 2011
        A. Quill; D. Lin | Counting rows in mills | 2010
        """),
    ListCase(
      layout:
        "sources in italics behind “In” on lines of their own, with the volume in bold inside",
      file: "cv.html",
      text: """
        <h1>Ada Quill</h1><h2>Publications</h2><ul>
        <li>A. Quill, B. Moss. <em>Slow Reeds of the Old Ponds</em>.<br>
        In <em>Comptes Rangés – Mécanique <strong>354</strong></em>, 113–120. Mill Press, 2016.</li>
        <li>A. Quill. <em>Counting Rows in Cold Mills</em>.<br>
        In <em>Séminaire Mossien de Molinologie <strong>81</strong></em>, Article 7. 2015.</li>
        <li>A. Quill, C. Reed. <em>Rows of Stones in a River</em>.<br>
        In <em>Mill Studies <strong>3</strong></em>, 1–20. 2014.</li>
        <li>A. Quill. <em>Hollow Marshes and Shallow Marshes</em>.<br>
        In <em>European Journal of Mills <strong>103</strong></em>, Article 103. Mill Press, 2013.</li>
        <li>A. Quill, D. Lin. <em>Fields Behind the River</em>.<br>
        In <em>Proceedings of the Third Meeting on Mills</em>, 7–9. Mill Press, 2012.</li>
        </ul>
        """,
      works: """
        A. Quill; B. Moss | Slow Reeds of the Old Ponds | 2016
        A. Quill | Counting Rows in Cold Mills | 2015
        A. Quill; C. Reed | Rows of Stones in a River | 2014
        A. Quill | Hollow Marshes and Shallow Marshes | 2013
        A. Quill; D. Lin | Fields Behind the River | 2012
        """),
    ListCase(
      layout: "titles above the one author in bold and a source in italics",
      file: "cv.html",
      text: """
        <h1>Ada Quill</h1><h2>Publications</h2><ul>
        <li><span>2024</span> <span>Juncos lentos de las lagunas viejas</span><br>
        <strong>Quill, A.</strong> En <em>Molinos y lagunas del norte</em>, 2024.</li>
        <li><span>2023</span> <span>Filas de piedras en los arroyos</span><br>
        <strong>Quill, A.</strong>, Moss, B. En <em>Cartas de las lagunas</em>, 2023.</li>
        <li><span>2021</span> <span>Contar filas en los molinos</span><br>
        <strong>Quill, A.</strong> <em>Estudios de molinos</em>, 2021.</li>
        </ul>
        """,
      works: """
        Quill, A. | Juncos lentos de las lagunas viejas | 2024
        Quill, A.; Moss, B. | Filas de piedras en los arroyos | 2023
        Quill, A. | Contar filas en los molinos | 2021
        """),
    ListCase(
      layout: "labels of items with paragraphs below them",
      file: "cv.tex",
      text: """
        \\documentclass{article}\\begin{document}
        {\\huge Ada Quill}

        \\section*{Publications}
        \\begin{description}
        \\item[Revues]

        \\textbf{[2014]} A. Quill and B. Moss.\\\\
        {\\it ``Slow reeds of the old ponds.''}\\\\
        Pond Letters 5 (2014).

        \\item[Conférences internationales]

        \\textbf{[2013]} A. Quill and C. Reed.\\\\
        {\\it ``Rows of stones in a river.''}\\\\
        Meeting on Mills, Exampleton, 2013.

        \\textbf{[2012]} C. Reed, D. Lin and A. Quill.\\\\
        {\\it ``Counting rows in the mills.''}\\\\
        Meeting on Mills, Exampleton, 2012.
        \\end{description}
        \\end{document}
        """,
      works: """
        A. Quill; B. Moss | Slow reeds of the old ponds | 2014
        A. Quill; C. Reed | Rows of stones in a river | 2013
        C. Reed; D. Lin; A. Quill | Counting rows in the mills | 2012
        """),
    ListCase(
      layout: "where a work appeared and when, in brackets in front of it, below years",
      file: "cv.md",
      text: """
        # Ada Quill

        ## Publications

        ### 2022

        - [Annual Meeting of the Mill Studies Association of Exampleton 2022] Counting rows with missing reeds. Bo Moss, Ada Quill.
        - [Pond Letters 2022] Random reeds under uncertainty. Ada Quill, Cleo Reed.

        ### 2020

        - [Mill Studies 2020] Slow reeds in dense ponds. Ada Quill, Dana Lin.
        """,
      works: """
        Bo Moss; Ada Quill | Counting rows with missing reeds | 2022
        Ada Quill; Cleo Reed | Random reeds under uncertainty | 2022
        Ada Quill; Dana Lin | Slow reeds in dense ponds | 2020
        """),
    ListCase(
      layout: "a year in brackets in front of authors",
      file: "cv.md",
      text: """
        # Ada Quill

        ## Publications

        - (2022) Bo Moss and Ada Quill, *Counting rows with missing reeds*, Mill Studies, 62, 157–169.
        - (2020) Ada Quill, *Slow reeds in dense ponds: evidence from a field study*, Pond Letters, 55, 877–889.
        """,
      works: """
        Bo Moss; Ada Quill | Counting rows with missing reeds | 2022
        Ada Quill | Slow reeds in dense ponds: evidence from a field study | 2020
        """),
    ListCase(
      layout: "a last page broken off from its range, and entries by lines of one paragraph",
      file: "cv.txt",
      text: """
        Ada Quill
        aquill@example.org

        PUBLICATIONS

        Quill, A. & Moss, B. (2021). Counting rows in dense ponds. In Proceedings of the Mill Society 25, 412–
        429.
        Quill, A. & Reed, C. (2019). Slow reeds of coastal ponds: the case of Exampleton. Mill Studies, 67, 286–298.
        Reed, C., Quill, A. (2017). Random reeds under uncertainty. Journal of Exampleton Mills, 38(10), 112,
        114.
        Moss, B., Quill, A. (2015). Reeds without mills. Journal of Exampleton Mills, 36(2), 12–24.
        """,
      works: """
        Quill, A.; Moss, B. | Counting rows in dense ponds | 2021
        Quill, A.; Reed, C. | Slow reeds of coastal ponds: the case of Exampleton | 2019
        Reed, C.; Quill, A. | Random reeds under uncertainty | 2017
        Moss, B.; Quill, A. | Reeds without mills | 2015
        """),
    ListCase(
      layout: "two capitalised words of a source behind the last author",
      file: "cv.md",
      text: """
        # Ada Quill

        ## Publications

        - “Counting rows with missing reeds”, Bo Moss and Ada Quill, Pond Letters 55, 2022.
        - “Slow reeds in dense ponds”, Ada Quill, Cleo Reed and Dana Lin, Pond Letters 49, 2020.
        """,
      works: """
        Bo Moss; Ada Quill | Counting rows with missing reeds | 2022
        Ada Quill; Cleo Reed; Dana Lin | Slow reeds in dense ponds | 2020
        """),
    ListCase(
      layout: "source and year in brackets between a plain title and the authors",
      file: "cv.md",
      text: """
        # Ada Quill

        ## Publications

        - Counting rows with missing reeds (Annual Meeting of the Mill Studies Association, 2022) — Bo Moss, Ada Quill
        - Slow reeds in dense ponds: theory and fields (International Conference on Pond Letters, 2020) — Ada Quill
        """,
      works: """
        Bo Moss; Ada Quill | Counting rows with missing reeds | 2022
        Ada Quill | Slow reeds in dense ponds: theory and fields | 2020
        """),
    ListCase(
      layout: "lines that end in the initials in front of a family name",
      file: "cv.md",
      text: """
        # Ada Quill

        ## Publications

        2017
        :    Moss, B., C. Reed, **A. Quill**, E. Marsh, F. Ostrander, J.T.
             Lin, K.D. Wells, P. Vale. Counting rows in dense ponds with
             missing reeds. Mill Studies. In press.

        2016
        :    **Quill, A.**, B. Moss, C. Reed. Slow reeds of coastal ponds. Pond Letters. 114(12): 32-37.

        2015
        :    **Quill, A.**, B. Moss. Random reeds under uncertainty. Mill Studies. 67: 286-298.
        """,
      works: """
        Moss, B.; C. Reed; A. Quill; E. Marsh; F. Ostrander; J.T. Lin; K.D. Wells; P. Vale | Counting rows in dense ponds with missing reeds | 2017
        Quill, A.; B. Moss; C. Reed | Slow reeds of coastal ponds | 2016
        Quill, A.; B. Moss | Random reeds under uncertainty | 2015
        """),
    ListCase(
      layout: "lines that begin inside of a bracket",
      file: "cv.md",
      text: """
        # Ada Quill

        ## Publications

        **"The Philosophy of Mills: Problems and Possibilities for an Emerging Science" (Co-authored with Bo**

        **Reed-Moss) in East-West Mills: Review of Pond Studies, Volume 9, Number 1, Fall 2009**

        **“Slow Reeds of the Coast” in Pond Letters, Volume 8, 2008**
        """,
      works: """
        Ada Quill; Bo Reed-Moss | The Philosophy of Mills: Problems and Possibilities for an Emerging Science | 2009
        Ada Quill | Slow Reeds of the Coast | 2008
        """),
    ListCase(
      layout: "a line that ends in the initial of a given name",
      file: "cv.md",
      text: """
        # Ada Quill

        ## Publications

        Dana Lin, Ada Quill, Steven L.
        Moss and Bo Reed, Slow reeds causality: estimation and interpretation of dense ponds, Mill Studies, 2018

        Ada Quill and Bo Reed, Counting rows of ponds with missing reeds and mills, Pond Letters, 2016
        """,
      works: """
        Dana Lin; Ada Quill; Steven L. Moss; Bo Reed | Slow reeds causality: estimation and interpretation of dense ponds | 2018
        Ada Quill; Bo Reed | Counting rows of ponds with missing reeds and mills | 2016
        """),
  ]

  @Test(arguments: cases) func works(_ test: ListCase) throws {
    try test.check()
  }
}
