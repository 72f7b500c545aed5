@testable import Extraction

extension TalkLayoutCase {
  /// Pages built of cards, and plans of meetings that hold hardly a talk.
  static let cards: [TalkLayoutCase] = [
    TalkLayoutCase(
      layout: "cards whose labels stand alone, the day in several zones, and works listed below",
      page: """
        # Series on Mills and Markets

        ## Schedule

        <div class="card">
          <details id="one">
            <summary>
            <span>Seminar Series #1</span>
            <span>Comparing Mills across Old Borders</span>
            <span>Jane Marsh, May 8th, 2026</span>
            <span>▶</span>
            </summary>
            <p><strong>Speaker:</strong>
              <a href="https://example.org/marsh">Jane Marsh</a>
            </p>
            <p><strong>Affiliation:</strong> University of Lindholm</p>
            <p><strong>Date & Time:</strong><br>
              May 8th, 2026, 8:00am-9:00am, ET<br>
              May 8th, 2026, 1:00pm-2:00pm, UK
            </p>
            <h3>Abstract</h3>
            <p>Mills vary widely around the world.</p>
            <h3>Recent publications</h3>
            <ul>
              <li>“The Northern Mill,” in Peter Cole (ed), Mills of the Coast (Lindholm Press, 2022)</li>
            </ul>
          </details>
        </div>

        <div class="card">
          <details id="two">
            <summary>
            <span>Seminar Series #2</span>
            <span>Wool in Times of Crisis</span>
            <span>David Pike, June 5th 2026</span>
            <span>▶</span>
            </summary>
            <p><strong>Speaker:</strong>
              David Pike<!--<a href="https://example.org/pike"></a>-->
            </p>
            <p><strong>Date & Time:</strong><br>
              June 5th, 2026, 8:00am-9:00am, ET<br>
              June 5th, 2026, 1:00pm-2:00pm, UK
            </p>
            <h3>Abstract</h3>
            <p>The market of wool has changed.</p>
          </details>
        </div>

        <div class="card">
          <details id="three">
            <summary>
            <span>Seminar Series #3</span>
            <span>Ruth Fenn, Sept. 4th 2026</span>
            <span>▶</span>
            </summary>
            <p><strong>Speaker:</strong>
              Ruth Fenn
            </p>
            <p><strong>Date & Time:</strong></p>
            <h3>Abstract</h3>
          </details>
        </div>
        """,
      talks: [
        "Comparing Mills across Old Borders | Jane Marsh | University of Lindholm | 2026-05-08",
        "Wool in Times of Crisis | David Pike | - | 2026-06-05",
      ]),
    TalkLayoutCase(
      layout: "tags over several lines, pictures in front of days, and labels in the plural",
      page: """
        ## Seminarios

        <div>
          <h3>
            <a class="link"
               href="https://example.org/1">
              Imitar la forma del molino
            </a>
          </h3>
          <p><strong>Orador:</strong> Martín Méndez (Universidad de Lindholm)</p>
          <p>📅 <strong>Viernes 26 de septiembre, 14:00 hs</strong><br>
             📍 Lugar a confirmar</p>
          <p><strong>Resumen:</strong><br>
            Los molinos son sencillos y elegantes.
          </p>
        </div>

        <div>
          <h3>
            <a class="link"
               href="https://example.org/2">
              El telar y su historia
            </a>
          </h3>
          <p><strong>Oradores:</strong> Diego Reyes (Universidad de Lindholm)</p>
          <p>📅 <strong>Viernes 19 de septiembre 2025, 14:30 hs</strong></p>
          <p><strong>Resumen:</strong><br>
            En esta charla hablamos del telar.
          </p>
        </div>
        """,
      talks: [
        "Imitar la forma del molino | Martín Méndez | Universidad de Lindholm | 2025-09-26",
        "El telar y su historia | Diego Reyes | Universidad de Lindholm | 2025-09-19",
      ]),
    TalkLayoutCase(
      layout: "months in front of days with full stops",
      page: """
        # Seminar

        ### 03.16.2021: Weaving by Numbers
        #### Peter Cole

        A few results on looms.

        ### 03.30.2021: Wool and Its Rivals
        #### Helen Fenn

        An introduction.
        """,
      talks: [
        "Weaving by Numbers | Peter Cole | - | 2021-03-16",
        "Wool and Its Rivals | Helen Fenn | - | 2021-03-30",
      ]),
    TalkLayoutCase(
      layout: "the paper's address behind the links, and nobody yet who gives the talk",
      page: """
        # Student Seminars

        - **11/13/2024 - Research Paper Presentation (by Helen Marsh):** Waste Not: Looms at the Edge of Town [Slides] doi:10.1/x7
        - **11/20/2024 - Research Paper Presentation (by Daniel Pike):** Folding Cloth without a Needle [Slides]
        - **11/27/2024 - Invited Talk (by Dr. xxx):** Attacks on Weaving Nets: A Survey [Slides]
        """,
      talks: [
        "Waste Not: Looms at the Edge of Town | Helen Marsh | - | 2024-11-13",
        "Folding Cloth without a Needle | Daniel Pike | - | 2024-11-20",
        "Attacks on Weaving Nets: A Survey | - | - | 2024-11-27",
      ]),
    TalkLayoutCase(
      layout: "a small word leads to the title on the next line of an item",
      page: """
        # Visitors

        - **7 Jan 2020** [Danny Cole](https://example.org/cole) on
          *Mending Broken Looms*
        - **8 Jan 2020** [Max Marsh](https://example.org/marsh) on *Choosing a Mill*
        - **11 Feb 2020** [Martin Fenn](https://example.org/fenn) on *Building Plain Nets*
        """,
      talks: [
        "Mending Broken Looms | Danny Cole | - | 2020-01-07",
        "Choosing a Mill | Max Marsh | - | 2020-01-08",
        "Building Plain Nets | Martin Fenn | - | 2020-02-11",
      ]),
    TalkLayoutCase(
      layout: "a plan of meetings names no talks",
      page: """
        # Lab Meeting Schedule

        | Date | Research | Literature | Notes |
        |------|----------|------------|-------|
        | 9/2/16 | Peter | Daniel | |
        | 9/9/16 | Helen | Peter | |
        | 9/16/16 | --- | --- | Canceled, Helen at the fair |
        | 9/23/16 | Daniel | Helen | |
        | 9/30/16 | Martin, Laura | Daniel | |
        | 10/7/16 | Laura | Martin | |
        """,
      talks: []),
    TalkLayoutCase(
      layout: "what is said behind a link, who edited the notes, and a title to come",
      page: """
        # Colloquium

        - 3 March 2024: Chapter 4 of the Loom Book. [Notes]. Includes Chapter 1, Peter Cole (Lindholm)
        - 10 March 2024: Edited by Helen Marsh
        - 17 March 2024: Daniel Pike, Lindholm Title to be announced
        - 24 March 2024: Weaving on Old Looms, Laura Fenn (Northport)
        """,
      talks: [
        "Chapter 4 of the Loom Book | Peter Cole | Lindholm | 2024-03-03",
        "Weaving on Old Looms | Laura Fenn | Northport | 2024-03-24",
      ]),
    TalkLayoutCase(
      layout: "a programme without a head whose cells name the kind of each talk",
      page: """
        # Workshop programme

        Thursday, September 2nd, 2021

        | 13:00 | Workshop opening (live) | (Chairs) |
        | 13:10 | Keynote (live) | Learning to Weave in Old Age, Prof. Alexander Marsh |
        | 14:10 | Full Paper (video) | A Survey of Looms for Autonomous Mills *(Helen Fenn, Daniel Pike)* doi:10.1016/j.loom.2021.07.003 |
        | 14:30 | Full Paper (video) | Plain Nets from Torn Ropes *(Laura Cole, Martin Quayle)* doi:10.1016/j.loom.2021.07.005 |
        | 14:50 | Full Paper (video) | Mending Cloth with a Small Needle (Peter Ostrow) |
        | 15:10 | Break | |
        | 15:30 | Full Paper (video) | Counting the Threads of a Carpet (Anna Vogel) |
        | 17:00 | Closing (live) | |
        """,
      talks: [
        "Learning to Weave in Old Age | Alexander Marsh | - | 2021-09-02",
        "A Survey of Looms for Autonomous Mills | Helen Fenn | - | 2021-09-02",
        "Plain Nets from Torn Ropes | Laura Cole | - | 2021-09-02",
        "Mending Cloth with a Small Needle | Peter Ostrow | - | 2021-09-02",
        "Counting the Threads of a Carpet | Anna Vogel | - | 2021-09-02",
      ]),
    TalkLayoutCase(
      layout:
        "the next talk with labels, and a table of past ones with their days beside the speakers",
      page: """
        # Network of Mills

        ## Next workshop

        **Title**

        Leaving the Mills: Effects and Spillovers

        **Speaker**

        Karl Marsh

        **Affiliation**

        University of Lindholm

        **Date**

        June 17, 2026, 9:00am-10:00am

        **Abstract**

        This study is about mills.

        ## Past workshops

        |Speaker<br>Affiliation<br>Date|Title|Abstract|
        |:--|:--|:--|
        |Anna Fenn<br><br>The Old University of Northport<br><br>May 27, 2026|Scroll to the Top: Signs in Lending|We examine signs.|
        |Laura Cole<br><br>Westmark Business School<br><br>Apr 22, 2026|Endorsement of Looms: Influences of Customers|A body of research.|
        |Martin Pike<br><br>University of Lindholm<br><br>Jan 21, 2026|The Miller's Nightmare: Local Debt|The past years.|
        """,
      talks: [
        "Leaving the Mills: Effects and Spillovers | Karl Marsh | University of Lindholm | 2026-06-17",
        "Scroll to the Top: Signs in Lending | Anna Fenn | The Old University of Northport | 2026-05-27",
        "Endorsement of Looms: Influences of Customers | Laura Cole | Westmark Business School | 2026-04-22",
        "The Miller's Nightmare: Local Debt | Martin Pike | University of Lindholm | 2026-01-21",
      ]),
    TalkLayoutCase(
      layout: "speakers in brackets in front of titles, on a page that says nothing of talks",
      page: """
        About
        ================

        - 08/6/21 (Laura Fenn) Conditional weaving for unpaired threads

        - 06/7/21  (Martin Cole) Learning local knots from a pattern book

        - 04/26/21 (Loom Open House)

        - 3/15/21 (Anna Quayle)  Adaptive Braids
          * Slides

        - 11/9/20 (Laura Fenn and Daniel Pike) Instrumental Ropes
        """,
      talks: [
        "Conditional weaving for unpaired threads | Laura Fenn | - | 2021-08-06",
        "Learning local knots from a pattern book | Martin Cole | - | 2021-06-07",
        "Adaptive Braids | Anna Quayle | - | 2021-03-15",
        "Instrumental Ropes | Laura Fenn | - | 2020-11-09",
      ]),
  ]
}
