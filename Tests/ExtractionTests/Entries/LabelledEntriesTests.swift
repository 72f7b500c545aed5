import Documents
import Testing

@testable import Extraction

/// Lists in which labels say what each line is.
///
/// Every person and work is invented.
@Suite struct LabelledEntriesTests {
  static let cases = [
    ListCase(
      layout: "the number of a preprint above labels, as archives list papers",
      file: "list.html",
      text: """
        <html><body><h1>A. Quill's publications</h1><dl>
        <dt>- <b><a href="p">Conference Proceedings</a></b></dt><dd><b>Title:</b> Rows in the Plane<br>
        <b>Editors:</b> <a href="mailto:quill@mills.example">Ada Quill</a>,
        <a href="mailto:moss@mills.example">Bo Moss</a><br>
        <b>Comments:</b> Proceedings of the Workshop on ``Rows in the Plane'', Reedham, June 2001<br>
        <b>Book-ref:</b> Mill Acad. Publ. (2002), Exampleton<br></dd>
        <dt>- <b><a href="q">mill-th/0103237</a></b></dt><dd><b>Title:</b> What Follows from a Row
        of Four Ponds<br><b>Authors:</b> <a href="mailto:quill@mills.example">A. Quill</a>, C. Reed,
        D. Lin<br><b>Comments:</b> Latex, 39 pages, 3 tables<br><b>Report-no:</b> MF 371/01/2001<br>
        <b>Journal-ref:</b> Mill Phys. B 618 (2001) 371-406<br></dd>
        <dt>- <b><a href="r">mill/828</a></b> (preprint archive of the mill)<br></dt>
        <dd><b>Title:</b> Counting Ponds on the Disk<br><b>Authors:</b> A. Quill, C. Reed<br>
        <b>Comments:</b> 15 pages<br><b>Journal-ref:</b> Proceedings of ``Mills'', Ponds'99,
        July 1999, Reedham<br></dd></dl>
        <address>Last updated: October 2009</address></body></html>
        """,
      works: """
        Ada Quill; Bo Moss | Rows in the Plane | 2002
        A. Quill; C. Reed; D. Lin | What Follows from a Row of Four Ponds | 2001
        A. Quill; C. Reed | Counting Ponds on the Disk | 1999
        """),
    ListCase(
      layout: "the terms of definition lists, authors first",
      file: "cv.html",
      text: """
        <html><body><h1>Ada Quill</h1><h2>Publications</h2>
        <dl><dt>Authors</dt><dd>Ada Quill, Bo Moss</dd><dt>Title</dt><dd>Rows of Mills in the
        Valley</dd><dt>Journal</dt><dd>Journal of Rows</dd><dt>Year</dt><dd>2004</dd></dl>
        <dl><dt>Authors</dt><dd>Cleo Fenn, Ada Quill</dd><dt>Title</dt><dd>Weirs on the Upper
        River</dd><dt>Journal</dt><dd>Pond Letters 4</dd><dt>Year</dt><dd>2005</dd></dl>
        </body></html>
        """,
      works: """
        Ada Quill; Bo Moss | Rows of Mills in the Valley | 2004
        Cleo Fenn; Ada Quill | Weirs on the Upper River | 2005
        """),
    ListCase(
      layout: "a paragraph for each work, lines that go on, and an abstract",
      file: "cv.md",
      text: """
        # Ada Quill

        ## Publications

        [1]\\
        Title: How Barges Pass\\
        a Row of Locks\\
        Authors: Ada Quill and Bo Moss\\
        Published in: Journal of Rows, 12 (2019), 3-9\\
        Abstract: We count the locks.

        [2]\\
        Title: Locks without Barges\\
        Authors: Ada Quill\\
        Status: submitted, 2020
        """,
      works: """
        Ada Quill; Bo Moss | How Barges Pass a Row of Locks | 2019
        Ada Quill | Locks without Barges | 2020
        """),
    ListCase(
      layout: "entries with a title in another language labelled below them",
      file: "cv.md",
      text: """
        # Ada Quill

        ## Publications

        - A. Quill, B. Moss. Rows of mills in the north. Journal of Rows 12 (3), 2019, 1-20.
        - A. Quill, C. Reed. Ponds of the west. Pond Letters 5, 2021, 33-40.\\
          Title: Teiche des Westens\\
          Source: reprint
        - A. Quill, C. Reed. A theory of rope. Rope Letters 7, 2022, 5-19.\\
          Title: Theorie der Seile\\
          Source: reprint
        """,
      works: """
        A. Quill; B. Moss | Rows of mills in the north | 2019
        A. Quill; C. Reed | Ponds of the west | 2021
        A. Quill; C. Reed | A theory of rope | 2022
        """),
    ListCase(
      layout: "grants with labels are no works",
      file: "cv.md",
      text: """
        # Ada Quill

        ## Publications

        - Ada Quill, Bo Moss. Rows of mills in the valley. Journal of Rows, 3, 2004.

        ## Grants

        Title: A Pond for Every Mill\\
        Sponsor: Mill Foundation\\
        Year: 2019

        Title: A Mill for Every Pond\\
        Sponsor: Pond Foundation\\
        Year: 2021
        """,
      works: "Ada Quill; Bo Moss | Rows of mills in the valley | 2004"),
  ]

  @Test(arguments: cases) func listsAreRead(_ item: ListCase) throws {
    try item.check()
  }
}
