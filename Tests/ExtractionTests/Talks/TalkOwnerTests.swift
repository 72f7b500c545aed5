import Bibliography
import Documents
import Testing

@testable import Extraction

/// Web pages of one person's talks, and who that is: title, speaker and day of each.
@Suite struct TalkOwnerTests {
  @Test(arguments: [
    // The site names its owner, and no heading says "talks".
    (
      """
      <html><head><title>Maria Quill</title></head><body>
      <nav class="navbar"><a class="navbar-brand" href="#">Maria QUILL</a><a href="talks.html">Talks</a></nav>
      <h4>2024</h4>
      <ul><li><b>"ROPES: Automated Verification of Knots"</b>, Loom team day, November, the 28<sup>th</sup>, 2024, Westmark, France</li>
      <li><b>"From Wool to Nets"</b>, Mill workshop, May, the 29<sup>th</sup>, 2024, Northport, France</li></ul>
      <h4>2023</h4>
      <ul><li><b>"Mending Faults in Old Looms"</b>, Loom team seminar, June, 14th - 16th, 2023, Eastmere, France</li>
      <li><b>"Checking Ropes with Coloured Nets"</b>, Mill seminar, March, the 3<sup>rd</sup>, 2023, Lindholm, France</li></ul>
      </body></html>
      """,
      [
        "ROPES: Automated Verification of Knots | Maria Quill | 2024-11-28",
        "From Wool to Nets | Maria Quill | 2024-05-29",
        "Mending Faults in Old Looms | Maria Quill | 2023-06-14",
        "Checking Ropes with Coloured Nets | Maria Quill | 2023-03-03",
      ]
    ),
    // A seminar on its organizer's site: a column counts the talks, and some speakers aren't known yet.
    (
      """
      <html><head><title>Seminars - Ada Quill</title></head><body><h1>Seminars</h1><h2>Looms and nets</h2>
      <h3>Schedule</h3><table>
      <tr><th>Date</th><th>Talk</th><th>Topic</th><th>Speaker</th><th>Room</th></tr>
      <tr><td>8 October 2026</td><td>1</td><td>Nets</td><td>Ada Quill</td><td>1A13</td></tr>
      <tr><td>15 October 2026</td><td>2</td><td>Ropes of the old mills</td><td>Bo Moss</td><td>1A13</td></tr>
      <tr><td>22 October 2026</td><td>3</td><td>The colours of looms</td><td>TBA</td><td>1A13</td></tr>
      <tr><td>29 October 2026</td><td>4</td><td>Filtered nets and knots</td><td>TBA</td><td>TBA</td></tr>
      </table></body></html>
      """,
      [
        "Nets | Ada Quill | 2026-10-08",
        "Ropes of the old mills | Bo Moss | 2026-10-15",
        "The colours of looms | - | 2026-10-22",
        "Filtered nets and knots | - | 2026-10-29",
      ]
    ),
    // What stands behind the owner's name goes on in capitals.
    (
      """
      <html><head><title>Ada Quill &nbsp; Talk Archive</title></head><body>
      <div><a href="https://quill.example">Ada Quill</a> | <a href="https://math.example">Department of Mathematics</a></div>
      <h3>Slides</h3><p>Selected slides from research talks, in reverse chronological order:</p>
      <dl><dt><a href="a.pdf">Structure theorems for woven measures</a></dt>
      <dd>Analysis on Nets, Westmark, March 2017.</dd>
      <dt><a href="b.pdf">Geometry of ropes and square functions</a></dt>
      <dd>Old Harbour Analysis Seminar, October 2016.</dd>
      <dt><a href="c.pdf">Knotted and purely unknotted measures</a></dt>
      <dd>Special Session on Analysis and Nets, January 2016.</dd></dl></body></html>
      """,
      [
        "Structure theorems for woven measures | Ada Quill | 2017",
        "Geometry of ropes and square functions | Ada Quill | 2016",
        "Knotted and purely unknotted measures | Ada Quill | 2016",
      ]
    ),
    // Titles in italics with where they were given, and no day.
    (
      """
      <html><body><center><h2>Presentations and Talks</h2></center><ol>
      <li><i>Looms: How to Exploit Symmetries</i>, Workshop on Ropes for Knots, Palais des Cordes, Montreal, Canada</li>
      <li><i>Of Nets and the Weaving of Large Ropes</i>, Conference on Parallel Looms for Mills, Baltimore, U.S.A.</li>
      <li><i>Knots: Invariants and Structures on Wool</i>, Geometry seminar, University of Westmark</li>
      <li><i>Around old mills in 50 minutes</i>, Algebra and Looms seminar, University of Northport</li>
      <li><i>On ropes and the theory of nets</i>, Algebra and Looms seminar, University of Northport</li>
      </ol></body></html>
      """,
      [
        "Looms: How to Exploit Symmetries | - | -",
        "Of Nets and the Weaving of Large Ropes | - | -",
        "Knots: Invariants and Structures on Wool | - | -",
        "Around old mills in 50 minutes | - | -",
        "On ropes and the theory of nets | - | -",
      ]
    ),
    // Titles alone, which only the model tells from names of people.
    (
      """
      <html><body><h2>Talks</h2><ul>
      <li><i>Ring theoretic aspects of looms</i>, Tampa, FL, USA</li>
      <li><i>Mirror ropes and their polytopes</i>, Northport</li>
      <li><i>Images of nets: how wool is spread</i>, Westmark</li>
      <li><i>A geometric rule for knots</i>, Eastmere</li>
      </ul></body></html>
      """,
      [
        "Ring theoretic aspects of looms | - | -", "Mirror ropes and their polytopes | - | -",
        "Images of nets: how wool is spread | - | -", "A geometric rule for knots | - | -",
      ]
    ),
    // Speakers below two titles, and in front of the others.
    (
      """
      <html><body><h1>Conference program</h1><h4>Wednesday, 3 September 2025</h4><ul>
      <li><b>09:30 - 10:30</b>: Rope sleep after the mill | keynote<blockquote><i><b>Speaker</b>: Madeleine Marsh (Professor of Looms, University of Westmark)</i></blockquote></li>
      <li><b>10:30 - 11:00</b>: Young nets in various harbours | talk<blockquote><i><b>Speaker</b>: Anneleen Dierick (Weaver, University of Northport)</i></blockquote></li>
      </ul>
      <blockquote><ul><li><i>Leonie Pacher: Wool in nets born early – A report from the follow-up study</i></li>
      <li><i>Aoife Walsh: Using Wheels to Assess the Impact of Rain on Ropes in Young Nets</i></li>
      <li><i>Alisha Blum: Influence of the harbour on the wool of early ropes</i></li></ul></blockquote>
      </body></html>
      """,
      [
        "Rope sleep after the mill | Madeleine Marsh | 2025-09-03",
        "Young nets in various harbours | Anneleen Dierick | 2025-09-03",
        "Wool in nets born early – A report from the follow-up study | Leonie Pacher | 2025-09-03",
        "Using Wheels to Assess the Impact of Rain on Ropes in Young Nets | Aoife Walsh"
          + " | 2025-09-03",
        "Influence of the harbour on the wool of early ropes | Alisha Blum | 2025-09-03",
      ]
    ),
    // Citations, with family names in front, below a heading; a title given on two days.
    (
      """
      <html><body><h1>Talks</h1><ol>
      <li><b>Quill, M.</b>, E. Moss and F. Reed. ‘<em>A loom for nets of social threads</em>’. Third Rope Workshop, Rome, 26-29 March 2019</li>
      <li><b>Quill, M.</b>, E. Moss. ‘<em>Weaving with named knots</em>’. Loom Conference, Taormina, 10-13 September 2018</li>
      <li><b>Quill, M.</b>, P. Fenn and F. Reed. ‘<em>Exact and approximate ropes for the shortest tour</em>’. Mill Conference, Sorrento, 4-7 September 2017</li>
      <li><b>Quill, M.</b>, P. Fenn and F. Reed. ‘<em>Exact and approximate ropes for the shortest tour</em>’. Rope Days, Trieste, 6-9 September 2016</li>
      </ol></body></html>
      """,
      [
        "A loom for nets of social threads | Quill, M. | 2019-03-26",
        "Weaving with named knots | Quill, M. | 2018-09-10",
        "Exact and approximate ropes for the shortest tour | Quill, M. | 2017-09-04",
        "Exact and approximate ropes for the shortest tour | Quill, M. | 2016-09-06",
      ]
    ),
    // The owner behind the word for talks.
    (
      """
      <html><body><h2>Research Talks: Frank Marsh</h2><ul>
      <li><i>Groups of rings in looms</i>, Rope Conference, Rome, 28 September 2023</li>
      <li><i>A rule for the shortest knot</i>, Mill Days, Trieste, 6 June 2022</li>
      <li><i>Three hard questions from the theory of nets</i>, Loom Workshop, Lund, 4 April 2021</li>
      </ul></body></html>
      """,
      [
        "Groups of rings in looms | Frank Marsh | 2023-09-28",
        "A rule for the shortest knot | Frank Marsh | 2022-06-06",
        "Three hard questions from the theory of nets | Frank Marsh | 2021-04-04",
      ]
    ),
    // The site names its owner, and the first title names them beside somebody else.
    (
      """
      <html><head><title>bureau of ropes</title></head><body>
      <nav class="navbar"><a href="./index.html" id="nav__logo">bureau of ropes</a><a href="./index.html" id="nav__sublogo">Frank Marsh</a></nav>
      <h1>CONFERENCES</h1>
      <p><em>Maria Quill and Frank Marsh – Ropes in common</em>, Loom Fair, House of the North, Westmark, 6 March 2020</p>
      <p><em>A taste for wool</em>, Lessons of a Tuesday, School of Looms, Northport, 10 December 2019</p>
      <p><em>Seeing the nets come</em>, Museum of Wheels, Eastmere, 29 November 2018</p>
      <p><em>Building a small mill</em>, School of Looms, Lindholm, 9 November 2017</p>
      </body></html>
      """,
      [
        "Maria Quill and Frank Marsh – Ropes in common | Frank Marsh | 2020-03-06",
        "A taste for wool | Frank Marsh | 2019-12-10",
        "Seeing the nets come | Frank Marsh | 2018-11-29",
        "Building a small mill | Frank Marsh | 2017-11-09",
      ]
    ),
    // The year of an abstract is another's; the heading tells the year of the talks.
    (
      """
      <html><body><h1>Talks by Ada Quill</h1>
      <h2>Spring 2023</h2>
      <h3>Using the loom to probe the mill</h3><p>Abstract: Given a loom, can it probe a mill? We answer a question that Bo Moss asked in 1987.</p>
      <h3>Threads and instabilities in cloth</h3><p>Abstract: We look at threads and at cloth.</p>
      <h2>Fall 2022</h2>
      <h3>Knots and structure formation in mills</h3><p>Abstract: We look at knots and mills.</p>
      <h3>Gravity waves in clusters of nets</h3><p>Abstract: We look at nets.</p>
      </body></html>
      """,
      [
        "Using the loom to probe the mill | Ada Quill | 2023",
        "Threads and instabilities in cloth | Ada Quill | 2023",
        "Knots and structure formation in mills | Ada Quill | 2022",
        "Gravity waves in clusters of nets | Ada Quill | 2022",
      ]
    ),
    // What the owner offers stands behind the name; a sentence tells the year of each.
    (
      """
      <html><body><h1>Talks</h1>
      <h2>Using the loom to probe the mill</h2><p>This is a talk I delivered at the <i>Center for Ropes</i> for the 2015 conference “Holes in Dense Cloth.”</p>
      <h2>Threads and instabilities in cloth</h2><p>This is a talk I gave at the <i>University of Westmark</i>, to the seminar on looms and their theory, in 2014.</p>
      <h2>Knots and structure formation in mills</h2><p>This is a talk I delivered to the <i>Institute for Ropes</i> at Lund University, when it opened its doors in 2012.</p>
      <h2>Gravity waves in clusters of nets</h2><p>This is a talk I gave at Northport, to the old weavers, in 2013. It looks back on the nets of 2005.</p>
      <h2>What looms can learn from old mills</h2><p>This is a talk I gave at Eastmere, to students of the theory of weaving, in 2011.</p>
      <p>© Frank Marsh Consulting</p>
      </body></html>
      """,
      [
        "Using the loom to probe the mill | Frank Marsh | 2015",
        "Threads and instabilities in cloth | Frank Marsh | 2014",
        "Knots and structure formation in mills | Frank Marsh | 2012",
        "Gravity waves in clusters of nets | Frank Marsh | -",
        "What looms can learn from old mills | Frank Marsh | 2011",
      ]
    ),
  ])
  func readsOwners(page: String, talks: [String]) throws {
    #expect(try webTalkRows(page) == talks)
  }
}
