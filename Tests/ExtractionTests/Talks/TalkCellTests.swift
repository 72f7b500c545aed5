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
    // Quotations that begin cells, and speakers whom no list knows in the place of the others.
    (
      """
      <h1>Workshop on Looms</h1><p>October 22–24, 2021, Old Mill</p><h2>Programme</h2><h3>Friday, October 22</h3>
      <table>
      <tr><td>9:00 – 9:30</td><td>“Knotomics: Mills and Society” — <b>Ard Qarden</b> (LOOM)</td></tr>
      <tr><td>9:30 – 10:15</td><td>“How to weave half-open nets by night” — <b>Jane Marsh</b> (MILL)</td></tr>
      <tr><td>10:15 – 10:45</td><td>Coffee</td></tr>
      <tr><td>10:45 – 11:30</td><td>“One-way ropes for fun and profit” — <b>Anna Clerk</b> (Trinity College Westmark)</td></tr>
      <tr><td>11:30 – 12:15</td><td>“Blind Looms in Timed Games” — <b>Martin Pike</b> (Northport University)</td></tr></table>
      """,
      [
        "Knotomics: Mills and Society | Ard Qarden | 2021-10-22",
        "How to weave half-open nets by night | Jane Marsh | 2021-10-22",
        "One-way ropes for fun and profit | Anna Clerk | 2021-10-22",
        "Blind Looms in Timed Games | Martin Pike | 2021-10-22",
      ]
    ),
    // Speakers in the captions of their pictures, with where they work in a class of its own.
    (
      """
      <html><head><title>LOOM 2018</title></head><body><h1>Palestras</h1>
      <article><figure><img src="a.png"/><figcaption>Andréa Queiroz Melo <span class="filiacao">Universidade Nova Serra</span>
      </figcaption></figure><h3>As relações dos profissionais de cordas: os impactos da reforma</h3>
      <section><p>Uma discussão sobre os impactos das alterações da lei.</p></section></article>
      <article><figure><img src="b.png"/><figcaption>Luísa Batista da Silva <span class="filiacao">Universidade Nova Serra</span>
      </figcaption></figure><h3>Robótica e Moinhos Autônomos</h3>
      <section><p>Uma palestra sobre novas tecnologias dos moinhos.</p></section></article>
      <article><figure><img src="c.png"/><figcaption>Sérgio Moreira <span class="filiacao">Universidade Castelo</span>
      </figcaption></figure><h3>Sustentabilidade e Cordas: um termo com muita fama</h3>
      <section><p>Melhorar o padrão de vida por meio de cordas.</p></section></article>
      <article><figure><img src="d.png"/><figcaption>Fernanda Escobar <span class="filiacao">UFRSA</span>
      </figcaption></figure><h3>A Insustentável Leveza dos Moinhos</h3>
      <section><p>O que os moinhos pedem e o que recebem.</p></section></article>
      </body></html>
      """,
      [
        "As relações dos profissionais de cordas: os impactos da reforma | Andréa Queiroz Melo | -",
        "Robótica e Moinhos Autônomos | Luísa Batista da Silva | -",
        "Sustentabilidade e Cordas: um termo com muita fama | Sérgio Moreira | -",
        "A Insustentável Leveza dos Moinhos | Fernanda Escobar | -",
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
    #expect(try webTalkRows(page) == talks)
  }
}
