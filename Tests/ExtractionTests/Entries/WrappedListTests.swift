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
