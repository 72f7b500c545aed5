import Bibliography
import Testing

@testable import Extraction

/// Lists whose entries are paragraphs of a cell, and what stands between authors and titles.
@Suite struct CellListTests {
  private static let cases: [ListCase] = [
    ListCase(
      layout: "paragraphs of cells, each with its authors, and a remark in front of a title",
      file: "cv.html",
      text: """
        <table><tr><td colspan=2><p><b>Ada Quill</b></p><p>ada@example.org</p></td></tr>
        <tr><td colspan=2><p><b>Education</b></p></td></tr>
        <tr><td><p>University of Exampleton</p></td><td><p>2021</p></td></tr>
        <tr><td colspan=2><p><b>Working Papers</b></p></td></tr>
        <tr><td colspan=2><p>Quill, A., &amp; Moss, B. The effect of mills on the rows of ponds</p>
        <p>Quill, A.*, Lind, C.*, &amp; Moss, B. The inhibiting role of wheels (* first authorship shared)</p>
        <p>Lind, C., Reed, D., &amp; Quill, A. Counting mussels in half columns</p>
        <p>Quill, A., &amp; Moss, B. Openness (Likeness), patience and the ponds</p></td></tr>
        <tr><td colspan=2><p>Lind, C., &amp; Quill, A. (contribution to the Many Ponds initiative www.ponds.example) What is the price of a mill?</p></td></tr>
        <tr><td colspan=2><p><b>Teaching</b></p></td></tr></table>
        """,
      works: """
        Quill, A.; Moss, B. | The effect of mills on the rows of ponds | –
        Quill, A.; Lind, C.; Moss, B. | The inhibiting role of wheels | –
        Lind, C.; Reed, D.; Quill, A. | Counting mussels in half columns | –
        Quill, A.; Moss, B. | Openness (Likeness), patience and the ponds | –
        Lind, C.; Quill, A. | What is the price of a mill? | –
        """),
    ListCase(
      layout: "years beside several entries, below students without a heading between them",
      file: "cv.html",
      text: """
        <h1>Ada Quill</h1><p>ada@example.org</p><h2>Academic Advising</h2>
        <p><b>Ph.D.s</b><br>Jane Doe (2014-2016),<br>Karl Weber (2012-2015).</p>
        <table><tr><td>2016</td><td>
        <p><b>Rows of mills in the northern ponds</b><br>B. Moss, A. Quill, C. Lind<br><i>Pond Lett.</i>, 43, 8365–8375, doi:10.1000/x1, 2016.</p>
        <p><b>Wheels and the turning of water</b><br>C. Lind and A. Quill<br><i>Mill J.</i>, 121, 1695–1712, doi:10.1000/x2, 2016.</p>
        </td></tr><tr><td>2015</td><td>
        <p><b>Mussels of the ponds of Exampleton</b><br>Quill, A., B. Moss, and D. Reed<br><i>Pond Lett.</i>, 42, 7327–7335, doi:10.1000/x3, 2015.</p>
        <p><b>Columns of half a mill counted</b><br>Reed, D., and A. Quill<br><i>Mill J.</i>, 424, 269–279, doi:10.1000/x4, 2015.</p>
        </td></tr></table>
        """,
      works: """
        B. Moss; A. Quill; C. Lind | Rows of mills in the northern ponds | 2016
        C. Lind; A. Quill | Wheels and the turning of water | 2016
        Quill, A.; B. Moss; D. Reed | Mussels of the ponds of Exampleton | 2015
        Reed, D.; A. Quill | Columns of half a mill counted | 2015
        """),
    ListCase(
      layout: "years beside several entries, which have none of their own",
      file: "cv.html",
      text: """
        <h1>Ada Quill</h1><p>ada@example.org</p><h2>Publications</h2>
        <table><tr><td>2016</td><td>
        <p><b>Rows of mills in the northern ponds</b><br>B. Moss, A. Quill, C. Lind<br><i>Pond Lett.</i>, 43, 8365–8375, doi:10.1000/x1.</p>
        <p><b>Wheels and the turning of water</b><br>C. Lind and A. Quill<br><i>Mill J.</i>, 121, 1695.</p>
        </td></tr><tr><td>2015</td><td>
        <p><b>Mussels of the ponds of Exampleton</b><br>Quill, A., B. Moss, and D. Reed<br><i>Pond Lett.</i>, 42, 7327–7335, doi:10.1000/x3.</p>
        <p><b>Columns of half a mill counted</b><br>Reed, D., and A. Quill<br><i>Mill J.</i>, 424, 269–279, doi:10.1000/x4.</p>
        </td></tr></table>
        """,
      works: """
        B. Moss; A. Quill; C. Lind | Rows of mills in the northern ponds | 2016
        C. Lind; A. Quill | Wheels and the turning of water | 2016
        Quill, A.; B. Moss; D. Reed | Mussels of the ponds of Exampleton | 2015
        Reed, D.; A. Quill | Columns of half a mill counted | 2015
        """),
    ListCase(
      layout: "an owner of three words in bold, and the year behind a title in italics",
      file: "cv.html",
      text: """
        <h1>Ileana El Moss</h1><p>ileana@example.org</p><h2>Publications</h2>
        <p>[1] <b>El Moss I.</b>, Lind J. O. &amp; Reed R.<br><i>Rows of mills</i><br><i>in the northern ponds</i> (2018) - MillJ</p>
        <p>[2] Gray V., Hell N., <b>El Moss I.</b>, Weber J., Tran K.<br><i>Counting mussels in half columns</i> (2017) - PondA</p>
        <p>[3] <b>El Moss I.</b> &amp; Casse F.<br><i>Wheels and the turning of water</i> (2015) - MillJ</p>
        """,
      works: """
        El Moss I.; Lind J. O.; Reed R. | Rows of mills in the northern ponds | 2018
        Gray V.; Hell N.; El Moss I.; Weber J.; Tran K. | Counting mussels in half columns | 2017
        El Moss I.; Casse F. | Wheels and the turning of water | 2015
        """),
    ListCase(
      layout: "how to get reprints above entries, and a stage that goes on in their lines",
      file: "cv.md",
      text: """
        # Ada Quill

        ## Publications

        Reprints of all works, and files of recent works, are sent on request

        - Quill, A., & Moss, B. Rows of mills in the northern ponds Currently under 1st stage Revise & Resubmit at Mill Journal
        - Lind, C., & Quill, A. Counting mussels in half columns

        ### Research Books and Monographies

        - Quill, A., & Moss, B. Wheels and the turning of water. Mill Press, 2012.
        """,
      works: """
        Quill, A.; Moss, B. | Rows of mills in the northern ponds | –
        Lind, C.; Quill, A. | Counting mussels in half columns | –
        Quill, A.; Moss, B. | Wheels and the turning of water | 2012
        """),
    ListCase(
      layout: "a title right behind the Jr. of the last author",
      file: "cv.md",
      text: """
        # Bo C. Moss Jr.

        ## Publications

        - Diego Lind and Bo C. Moss Jr. Ponds (v1.0): 3-D modelling of rows. *Pond Model Development*, 10(9):3591–3608, 2017.
        - Ada Quill, Bo C. Moss Jr., and Kay Reed. Counting mussels in mills. *Mill Journal*, 33(4):448–450, 2014.
        - Ada Quill and Bo C. Moss Jr. Tutorials of turning wheels. *The Leading Mill*, 3(4):48–50, 2013.
        """,
      works: """
        Diego Lind; Bo C. Moss Jr. | Ponds (v1.0): 3-D modelling of rows | 2017
        Ada Quill; Bo C. Moss Jr.; Kay Reed | Counting mussels in mills | 2014
        Ada Quill; Bo C. Moss Jr. | Tutorials of turning wheels | 2013
        """),
    ListCase(
      layout: "a table without a row of heads: year, authors, title, journal and link",
      file: "cv.md",
      text: #"""
        # Ada Quill

        ## Publications

        |      |                            |                               |              |                     |
        | 2021 | Quill, A. J., & Moss, B. T. (2021) | On rows of simple mills and ponds | Tidal Science | [[link]](https://x.org/a) |
        | 2017 | Voss, S., Reed, A. P., & Quill, A. J. | Wet wheels influence the view of old mills | Acta Molendini | [[link]](https://x.org/b) |
        """#,
      works: """
        Quill, A. J.; Moss, B. T. | On rows of simple mills and ponds | 2021
        Voss, S.; Reed, A. P.; Quill, A. J. | Wet wheels influence the view of old mills | 2017
        """),
  ]

  @Test(arguments: cases) func lists(_ test: ListCase) throws { try test.check() }

  /// A list of students ends where works begin that name two authors or more.
  @Test func worksBelowStudentsAreNoStudents() throws {
    let found = try ListCase.extract(Self.cases[1].text, "cv.html")
    let names = found.relations.filter { $0.kind == .advisor }
      .map { found.mentions[$0.from].text }
    #expect(names == ["Jane Doe", "Karl Weber"])
  }

  @Test(arguments: [
    ("Quill, A., Moss, B., & Lind, C. Openness", "Quill, A., Moss, B., & Lind, C. "),
    ("Quill, A., Moss, B., & Lind, C. Martin", nil), ("Quill, A., & Moss, B. C.", nil),
    ("Quill, Ada, & Moss, B. Openness", nil),
  ])
  func endsListsBehindInitials(text: String, names: String?) {
    let bytes = Array(text.utf8)
    let end = EntryFields.initialsEnd(bytes, 0..<bytes.count)
    #expect(end.map { String(decoding: bytes[..<$0], as: UTF8.self) } == names)
  }

  @Test(arguments: [
    ("Ada Quill and Bo Moss Jr. Ponds of", "Ada Quill and Bo Moss Jr."),
    ("Ada Quill and Bo Moss Jr. Martin", nil), ("Ada Quill, Bo Moss Jr., Kay Reed", nil),
    ("Ada Quill and Bo Moss Jr. and Kay Reed", nil), ("Ada Quill, Moss Jr V, Reed K", nil),
  ])
  func endsListsBehindSuffixes(text: String, names: String?) {
    let bytes = Array(text.utf8)
    let end = EntryFields.suffixEnd(bytes, 0..<bytes.count)
    #expect(end.map { String(decoding: bytes[..<$0], as: UTF8.self) } == names)
  }
}
