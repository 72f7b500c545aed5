import Testing

@testable import Extraction

/// Pages of seminars as many sites build them: title, speaker and day of each talk.
@Suite struct SeminarPageTests {
  @Test(arguments: [
    // A column that counts, and one of links, which the rows have lost.
    (
      """
      <h1>Loom Colloquium</h1><h2>Fall 2023</h2><table>
      <tr><th>#</th><th>Title</th><th>Presenter</th><th>Date</th><th>Links</th></tr>
      <tr><td>1</td><td>Knots in wet ropes</td><td>Ada Quill</td><td>Sep 23</td><td><a href=s>slides</a></td></tr>
      <tr><td>2</td><td>How looms were mended</td><td>Bo Moss</td><td>Sep 30</td><td><a href=s>slides</a></td></tr>
      <tr><td>3</td><td>The colours of nets</td><td>Lin Reed</td><td>Oct 7</td><td><a href=s>slides</a></td></tr>
      </table>
      """,
      [
        "Knots in wet ropes | Ada Quill | 2023-09-23",
        "How looms were mended | Bo Moss | 2023-09-30",
        "The colours of nets | Lin Reed | 2023-10-07",
      ]
    ),
    // An abstract below a title that is set off.
    (
      """
      <h1>Loom Colloquium</h1><h2>Spring 2019</h2><table>
      <tr><td>1/14</td><td><b>Ada Quill</b><br>Ghent University</td><td><i>Knots in wet ropes</i><br>We ask how ropes
      behave that were wet since 1998. No background is needed.</td></tr>
      <tr><td>1/21</td><td><b>Bo Moss</b><br>Lindholm University</td><td><i>How looms were mended</i><br>In this talk
      I show what the books of 2 mills say of it. No background is needed.</td></tr>
      <tr><td>1/28</td><td><b>Lin Reed</b><br>Ghent University</td><td><i>The colours of nets</i><br>There are 3 of
      them, as I will explain to those who come. No background is needed.</td></tr>
      </table>
      """,
      [
        "Knots in wet ropes | Ada Quill | 2019-01-14",
        "How looms were mended | Bo Moss | 2019-01-21",
        "The colours of nets | Lin Reed | 2019-01-28",
      ]
    ),
    // The family name in front.
    (
      """
      <h1>Loom Colloquium</h1><h2>Spring 2019</h2><table>
      <tr><th>Date</th><th>Name</th><th>Institution</th><th>Title of talk</th></tr>
      <tr><td>Feb 3</td><td>Quill, Ada Maria</td><td>Ghent University</td><td>Knots in wet ropes</td></tr>
      <tr><td>Feb 10</td><td>Moss, Peter</td><td>ETH</td><td>How looms were mended</td></tr>
      <tr><td>Feb 17</td><td>de la Reed, Anna</td><td>Lindholm University</td><td>The colours of nets</td></tr>
      </table>
      """,
      [
        "Knots in wet ropes | Quill, Ada Maria | 2019-02-03",
        "How looms were mended | Moss, Peter | 2019-02-10",
        "The colours of nets | de la Reed, Anna | 2019-02-17",
      ]
    ),
    // The place behind the name.
    (
      """
      <h1>Loom Colloquium</h1><h2>Spring 2019</h2><table>
      <tr><th>Date</th><th>Speaker</th><th>Title</th></tr>
      <tr><td>Feb 3</td><td>Quill, MIT</td><td>Knots in wet ropes</td></tr>
      <tr><td>Feb 10</td><td>Moss, ETH</td><td>How looms were mended</td></tr>
      <tr><td>Feb 17</td><td>Reed, NYU</td><td>The colours of nets</td></tr>
      </table>
      """,
      [
        "Knots in wet ropes | Quill | 2019-02-03", "How looms were mended | Moss | 2019-02-10",
        "The colours of nets | Reed | 2019-02-17",
      ]
    ),
    // The day behind the speaker, below the title.
    (
      """
      <h1>Loom Colloquium</h1><h2>Spring 2024</h2>
      <h4>Knots in wet ropes</h4><p>by Prof. Ada Quill (Ghent), 13/02/2024</p>
      <h4>How looms were mended</h4><p>by Prof. Bo Moss (NC State), 20/02/2024</p>
      <h4>The colours of nets</h4><p>by Dr. Lin Reed (ETH), 27/02/2024</p>
      """,
      [
        "Knots in wet ropes | Ada Quill | 2024-02-13",
        "How looms were mended | Bo Moss | 2024-02-20",
        "The colours of nets | Lin Reed | 2024-02-27",
      ]
    ),
    // Two talks in the cell beside a day.
    (
      """
      <h1>Loom Colloquium</h1><h2>Spring 2021</h2><table>
      <tr><td>Feb 6</td><td>Ada Quill (Ghent): <i>Knots in wet ropes</i><br>Bo Moss (ETH): <i>How looms were mended</i></td></tr>
      <tr><td>Feb 20</td><td>Lin Reed (ETH): <i>The colours of nets</i><br>Anna Vogt (Ghent): <i>Rows of old mills</i></td></tr>
      <tr><td>Mar 6</td><td>Karl Weber (ETH): <i>Felt and wool</i><br>Jane Doe (Ghent): <i>Quays in the fog</i></td></tr>
      </table>
      """,
      [
        "Knots in wet ropes | Ada Quill | 2021-02-06",
        "How looms were mended | Bo Moss | 2021-02-06",
        "The colours of nets | Lin Reed | 2021-02-20", "Rows of old mills | Anna Vogt | 2021-02-20",
        "Felt and wool | Karl Weber | 2021-03-06", "Quays in the fog | Jane Doe | 2021-03-06",
      ]
    ),
    // Days below their months.
    (
      """
      <h1>Loom Colloquium</h1><h3>February 2019</h3>
      <ul><li>7: <b>Ada Quill (Ghent)</b>, Knots in wet ropes</li>
      <li>14: <b>Bo Moss (ETH)</b>, How looms were mended</li></ul>
      <h3>March 2019</h3><ul><li>7: <b>Lin Reed (ETH)</b>, The colours of nets</li></ul>
      """,
      [
        "Knots in wet ropes | Ada Quill | 2019-02-07",
        "How looms were mended | Bo Moss | 2019-02-14",
        "The colours of nets | Lin Reed | 2019-03-07",
      ]
    ),
    // Numbers that count the talks of a month.
    (
      """
      <h1>Loom Colloquium</h1><h3>February 2019</h3>
      <ul><li>1: <b>Ada Quill (Ghent)</b>, Knots in wet ropes</li>
      <li>2: <b>Bo Moss (ETH)</b>, How looms were mended</li></ul>
      <h3>March 2019</h3><ul><li>3: <b>Lin Reed (ETH)</b>, The colours of nets</li></ul>
      """,
      [
        "Knots in wet ropes | Ada Quill | 2019-02", "How looms were mended | Bo Moss | 2019-02",
        "The colours of nets | Lin Reed | 2019-03",
      ]
    ),
    // What is set off in front of an abstract is the whole title.
    (
      """
      <h1>Loom Colloquium</h1><h2>Fall 2022</h2>
      <p><strong>October 21, 2022</strong> Ada Quill, Ghent University. <em>An introduction to nets I</em>. In this talk I ask how ropes
      behave that were wet. No background is needed.</p>
      <p><strong>October 28, 2022</strong> Bo Moss, Lindholm University. <em>Are looms mended? A view from the
      mill</em>. Recent years have seen much of it. I will say what the books have on it.</p>
      <p><strong>November 4, 2022</strong> Lin Reed, Ghent University. <em>Colours of nets, part I</em>. In this talk
      I explain what they are. No background is needed.</p>
      """,
      [
        "An introduction to nets I | Ada Quill | 2022-10-21",
        "Are looms mended? A view from the mill | Bo Moss | 2022-10-28",
        "Colours of nets, part I | Lin Reed | 2022-11-04",
      ]
    ),
  ])
  func readsWebPage(page: String, talks: [String]) throws {
    #expect(try webTalkRows("<html><body>\(page)</body></html>") == talks)
  }

  @Test(arguments: [
    // Line breaks in the cells of a table, with a link to the recording below the title.
    (
      """
      # Loom Colloquium

      | Date | Speaker | Title |
      |---|---|---|
      | February 3, 2022 | Ada Quill <br> Bo Moss | Knots in wet ropes <br> [Youtube](https://video.example/1) |
      | February 10, 2022 | Lin Reed | Looms (Mended) <br> [Youtube](https://video.example/2) |
      | February 17, 2022 | Anna Vogt | Colours and Netss <br> [Youtube](https://video.example/3)  |
      """,
      [
        "Knots in wet ropes | Ada Quill | - | 2022-02-03",
        "Looms (Mended) | Lin Reed | - | 2022-02-10",
        "Colours and Netss | Anna Vogt | - | 2022-02-17",
      ]
    ),
    // A label behind that of the place.
    (
      """
      Loom Colloquium

      **Monday, November 17, 2014**

      - Rope Seminar

        Location: Hall 402, 2:30 p.m. Speaker: Ada Quill (Lindholm University)
        Title: "Knots in wet ropes"

      - Loom Seminar

        Location: Hall 403, 4:15 p.m.
        Speaker: Bo Moss (Ghent University)
        Title: "How looms were mended"
      """,
      [
        "Knots in wet ropes | Ada Quill | Lindholm University | 2014-11-17",
        "How looms were mended | Bo Moss | Ghent University | 2014-11-17",
      ]
    ),
  ])
  func readsText(page: String, talks: [String]) throws {
    #expect(try talkRows(page) == talks)
  }
}
