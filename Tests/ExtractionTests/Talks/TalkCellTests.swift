import Bibliography
import Documents
import Testing

@testable import Extraction

/// Talks whose cells or definitions hold lines: a day below the title, an abstract below it.
@Suite struct TalkCellTests {
  @Test(arguments: [
    (
      """
      <h1>Knot Lunch</h1><h2>Fall 2010</h2><dl>
      <dt>Joy Morris</dt><dd>"Colours of old looms"<br><b>September 21st, Mill 520</b></dd>
      <dt>Deborah Moss</dt><dd>"Adventures in the Rope Trade"<br><b>September 28th, MC 5501</b></dd>
      <dt>Kenneth Taylor</dt><dd>"Respecting the Wisdom of Mills"<br><b>October 5th, MC 5501</b></dd>
      </dl>
      """,
      [
        "Colours of old looms | Joy Morris | 2010-09-21",
        "Adventures in the Rope Trade | Deborah Moss | 2010-09-28",
        "Respecting the Wisdom of Mills | Kenneth Taylor | 2010-10-05",
      ]
    ),
    (
      """
      <h1>Loom Colloquium</h1><table><tr><th>When</th><th>Title</th><th>Presenter</th></tr>
      <tr><td>Sep 14, 2013</td><td><b>Graded looms</b><br>The talk will be self-contained; no prior
      knowledge of weaving is assumed, as I start with knots.</td><td>Julius Frank</td></tr>
      <tr><td>Sep 21, 2013</td><td><b>Dance of streams</b><br>We study how ropes behave in water and
      show that the classical bound on their length is sharp.</td><td>Peter Jennings</td></tr>
      <tr><td>Sep 28, 2013</td><td><b>Traffic in towns</b></td><td>Henry Monham</td></tr></table>
      """,
      [
        "Graded looms | Julius Frank | 2013-09-14",
        "Dance of streams | Peter Jennings | 2013-09-21",
        "Traffic in towns | Henry Monham | 2013-09-28",
      ]
    ),
    // Kinds in a column, and authors in brackets as long as an abstract.
    (
      """
      <h1>Loom workshop</h1><table><thead><tr><th colspan="3">Thursday, September 2nd, 2021</th></tr></thead>
      <tr><td>14:10</td><td>Full Paper<div><i>(video / live talk)</i></div></td><td>A Survey of Looms for Mills
      <div><i>(Georgina Marsh, Lars Pike)</i></div></td></tr>
      <tr><td>14:30</td><td>Full Paper<div><i>(video / live talk)</i></div></td><td>Sketches of Rope for Retrieval
      <div><i>(Bharat Mandal, Shubha Quill)</i></div></td></tr>
      <tr><td>14:50</td><td>Full Paper<div><i>(video / live talk)</i></div></td><td>Snapshots of Old Mills
      <div><i>(Alessandra Manni, Damiana Orti)</i></div></td></tr>
      <tr><td>15:10</td><td>Break</td><td></td></tr>
      <tr><td>16:20</td><td>Short Paper<div><i>(video / live talk)</i></div></td><td>LOOM 2021: Quantifying Knots
      <div><i>(Mazlum Ferhat Aslan, Alexandra Harid, Paula L. Rosen, Sibel Taran, Carla Brass, James D. Gard,
      Asla Genc)</i></div></td></tr>
      <tr><td>16:50</td><td>Closing</td><td></td></tr></table>
      """,
      [
        "A Survey of Looms for Mills | Georgina Marsh | 2021-09-02",
        "Sketches of Rope for Retrieval | Bharat Mandal | 2021-09-02",
        "Snapshots of Old Mills | Alessandra Manni | 2021-09-02",
        "LOOM 2021: Quantifying Knots | Mazlum Ferhat Aslan | 2021-09-02",
      ]
    ),
    // And days in square brackets, on the page of somebody whom no list knows.
    (
      """
      <html><head><title>Quippo Bessonet</title></head><body><a href="i.html">Page de Quippo Bessonet</a>
      <h1>Exposés</h1><ul><li>[06/12/2023]: Les moulins, première partie; mes notes.</li>
      <li>[13/12/2023]: Les moulins, deuxième partie.</li><li>[09/01/2024]: Foncteurs de laine.</li></ul>
      </body></html>
      """,
      [
        "Les moulins, première partie | Quippo Bessonet | 2023-12-06",
        "Les moulins, deuxième partie | Quippo Bessonet | 2023-12-13",
        "Foncteurs de laine | Quippo Bessonet | 2024-01-09",
      ]
    ),
  ])
  func readsCells(page: String, talks: [String]) throws {
    let source = try SourceText(decoding: Array(page.utf8), id: "page.html", form: .markup)
    let document = Extractor.extract(HTMLReader.read(source, id: "page.html"))
    let rows = document.talks.map { talk in
      let speaker = talk.speaker.map { document.mentions[$0].text } ?? "-"
      return "\(talk.title) | \(speaker) | \(talk.date ?? "-")"
    }
    #expect(rows == talks)
  }
}
