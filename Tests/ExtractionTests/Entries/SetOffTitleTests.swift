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
  ]

  @Test(arguments: cases) func readsSetOffTitles(_ test: ListCase) throws {
    let document = try ListCase.extract(test.text, test.file)
    #expect(ListCase.lines(of: document).joined(separator: "\n") == test.works)
  }
}
