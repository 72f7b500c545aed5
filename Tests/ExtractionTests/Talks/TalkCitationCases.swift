@testable import Extraction

extension TalkLayoutCase {
  /// Pages of reading groups: papers with their authors and venues, topics beside them, two talks a row.
  static let citations: [TalkLayoutCase] = [
    TalkLayoutCase(
      layout: "papers in items with authors and venue behind the title, without presenters",
      page: """
        # Weaving Systems Reading Group

        - Sep 5: [Lamp Oil and the Price of Tides](a.pdf), Ida Marsh, Tom Kettle, ROPE 2005
        - Sep 12: [Distributed Looms without Locks](b.pdf), Nora Pike, Samuel Ostrow, OSDI 2014
        - Sep 26: No meeting
        - Oct 3: [A Memory of Threads](d.pdf), Martin Sedge, NSDI 2016
        """,
      talks: [
        "Lamp Oil and the Price of Tides | - | - | -",
        "Distributed Looms without Locks | - | - | -",
        "A Memory of Threads | - | - | -",
      ]),
    TalkLayoutCase(
      layout: "papers in a table, cited in every way",
      page: """
        # Loom Learning Reading Group, Fall 2021

        | Date | Paper | Presenter |
        |---|---|---|
        | 9/5 | [Lamp Oil and the Price of Tides](a.pdf). Marsh et al., ICML 2019 | Lena Hoffmann |
        | 9/12 | [Distributed Looms without Locks](b.pdf) (Pike, Ostrow and Park, 2014) | Kofi Mensah |
        | 9/19 | Knots at Scale: Ten Years of Rope, Fenn and Cole, NeurIPS'17 | Paula Serrano |
        | 9/26 | Ties, Splices, and Hitches (POPL ’17) (Slides) | Elin Strand |
        | 10/3 | A Memory of Threads by Martin Sedge and Anna Reed (arXiv 2020) | Zhihao Tang |
        | 10/10 | Sedge, Reed, Fenn, *Weaving by Vote* | Jin Park |
        | 10/17 | *The Aggregate of All Mills* (own work, WIP) | Olga Brandt |
        """,
      talks: [
        "Lamp Oil and the Price of Tides | Lena Hoffmann | - | 2021-09-05",
        "Distributed Looms without Locks | Kofi Mensah | - | 2021-09-12",
        "Knots at Scale: Ten Years of Rope | Paula Serrano | - | 2021-09-19",
        "Ties, Splices, and Hitches | Elin Strand | - | 2021-09-26",
        "A Memory of Threads | Zhihao Tang | - | 2021-10-03",
        "Weaving by Vote | Jin Park | - | 2021-10-10",
        "The Aggregate of All Mills | Olga Brandt | - | 2021-10-17",
      ]),
    TalkLayoutCase(
      layout: "who presents in front of a quoted title, who wrote it behind",
      page: """
        Systems Lunch, Fall 2018

        Sep 12 - Lena Hoffmann - "Lamp Oil and the Price of Tides" by Ida Marsh (SOSP'17)
        Sep 19 - Kofi Mensah - "Distributed Looms without Locks" by N. Pike and J. Park (OSDI'16)
        Sep 26 - Paula Serrano - "Knots at Scale: Ten Years of Rope" by H. Fenn et al. (NSDI'18)
        Oct 3 - Zhihao Tang - "A Memory of Threads" by Martin Sedge (EuroSys'18)
        """,
      talks: [
        "Lamp Oil and the Price of Tides | Lena Hoffmann | - | 2018-09-12",
        "Distributed Looms without Locks | Kofi Mensah | - | 2018-09-19",
        "Knots at Scale: Ten Years of Rope | Paula Serrano | - | 2018-09-26",
        "A Memory of Threads | Zhihao Tang | - | 2018-10-03",
      ]),
    TalkLayoutCase(
      layout: "two papers in a cell",
      page: """
        | idx | Date | Presenter | Paper |
        |---|---|---|---|
        | 1 | 2023.03.29 | Lena Hoffmann | [Lamp Oil](a) (ICLR 2014) <br> [The Price of Tides](b) (NIPS 2014) |
        | 2 | 2023.04.05 | Kofi Mensah | [Looms without Locks](c) (ICCV 2017) |
        """,
      talks: [
        "Lamp Oil | Lena Hoffmann | - | 2023-03-29",
        "The Price of Tides | Lena Hoffmann | - | 2023-03-29",
        "Looms without Locks | Kofi Mensah | - | 2023-04-05",
      ]),
    TalkLayoutCase(
      layout: "a column of topics beside that of papers, which one row leaves empty",
      page: """
        # Seminar on Learned Looms, Winter 2020

        | Week | Date | Topic | Paper | Presenter |
        |---|---|---|---|---|
        | 1 | Jan 6 | Introduction | | Prof. Elin Strand |
        | 2 | Jan 13 | Memory | [Lamp Oil and the Price of Tides](http://x.org/a) | Lena Hoffmann |
        | 3 | Jan 20 | Scheduling | [Distributed Looms without Locks](http://x.org/b) | Kofi Mensah |
        | 4 | Jan 27 | Fault Tolerance | [Knots at Scale: Ten Years](http://x.org/c) | Paula Serrano |
        """,
      talks: [
        "Introduction | Elin Strand | - | 2020-01-06",
        "Lamp Oil and the Price of Tides | Lena Hoffmann | - | 2020-01-13",
        "Distributed Looms without Locks | Kofi Mensah | - | 2020-01-20",
        "Knots at Scale: Ten Years | Paula Serrano | - | 2020-01-27",
      ]),
    TalkLayoutCase(
      layout: "bars between cells without a rule; two talks a row",
      page: """
        Colloquium of the Rope Institute, Spring 2014

        Date | Speaker 1 | Title 1 | Speaker 2 | Title 2 |

        Jan. 24 | Lena Hoffmann (Ghent) | Lamp Oil and the Price of Tides | Jin Park | Oil: a beginning |

        Feb. 28 | Kofi Mensah (Accra) | Looms without Locks | Elin Strand | From wool to yarn |

        March 28 | Paula Serrano (Turin) | Knots at Scale | Olga Brandt | What is a knot? |
        """,
      talks: [
        "Lamp Oil and the Price of Tides | Lena Hoffmann | Ghent | 2014-01-24",
        "Oil: a beginning | Jin Park | - | 2014-01-24",
        "Looms without Locks | Kofi Mensah | Accra | 2014-02-28",
        "From wool to yarn | Elin Strand | - | 2014-02-28",
        "Knots at Scale | Paula Serrano | Turin | 2014-03-28",
        "What is a knot? | Olga Brandt | - | 2014-03-28",
      ]),
    TalkLayoutCase(
      layout: "a table copied as text whose head says that names end its rows",
      page: """
        Rope Reading Group

        Date Paper Leader
        2018–1–9 A Principled Approach to Hemp (POPL ’18) Joe
        2018–1–16 Braided Calculus with Holes (POPL ’17) (Demo) Cyrus
        2018–1–30 Cores and Strands United (JFP ’16) Brian
        2018–2–6 Every Yard Counts (JFP ’12) Joe
        2018–2–20 A Loom without Weft Brian
        2018–2–27 TBA TBA
        """,
      talks: [
        "A Principled Approach to Hemp | Joe | - | 2018-01-09",
        "Braided Calculus with Holes | Cyrus | - | 2018-01-16",
        "Cores and Strands United | Brian | - | 2018-01-30",
        "Every Yard Counts | Joe | - | 2018-02-06",
        "A Loom without Weft | Brian | - | 2018-02-20",
      ]),
    TalkLayoutCase(
      layout: "a programme that names who holds a session",
      page: """
        Workshop on Rope, 3 June 2019

        9:30 Lena Hoffmann (TU Munich): Lamp Oil and the Price of Tides
        10:30 Coffee, Garden Room
        11:00 Kofi Mensah (University of Ghana): Distributed Looms without Locks
        14:00 Session chaired by Elin Strand
        14:00 Paula Serrano (EPFL): Knots at Scale
        """,
      talks: [
        "Lamp Oil and the Price of Tides | Lena Hoffmann | TU Munich | 2019-06-03",
        "Distributed Looms without Locks | Kofi Mensah | University of Ghana | 2019-06-03",
        "Knots at Scale | Paula Serrano | EPFL | 2019-06-03",
      ]),
    TalkLayoutCase(
      layout: "a row that only says which week it is",
      page: """
        # Seminars 2019

        | | | |
        |---|---|---|
        | 5 Feb | Lena Hoffmann | Lamp Oil and the Price of Tides |
        | 12 Feb | Kofi Mensah | Distributed Looms without Locks |
        | 19 Feb | | Reading week |
        | 26 Feb | Paula Serrano | Knots at Scale: Ten Years of Rope |
        """,
      talks: [
        "Lamp Oil and the Price of Tides | Lena Hoffmann | - | 2019-02-05",
        "Distributed Looms without Locks | Kofi Mensah | - | 2019-02-12",
        "Knots at Scale: Ten Years of Rope | Paula Serrano | - | 2019-02-26",
      ]),
    TalkLayoutCase(
      layout: "titles that look like citations and are none",
      page: """
        # Rope Seminar, Spring 2020

        | Date | Speaker | Title |
        |---|---|---|
        | Jan 7 | Lena Hoffmann | Towers, Walls, and Gates |
        | Jan 14 | Kofi Mensah | On Hemp, Flax and the Harvest of 1816 |
        | Jan 21 | Paula Serrano | Old Looms (Part 2) |
        | Jan 28 | Elin Strand | Nature, Nurture, Nets |
        """,
      talks: [
        "Towers, Walls, and Gates | Lena Hoffmann | - | 2020-01-07",
        "On Hemp, Flax and the Harvest of 1816 | Kofi Mensah | - | 2020-01-14",
        "Old Looms (Part 2) | Paula Serrano | - | 2020-01-21",
        "Nature, Nurture, Nets | Elin Strand | - | 2020-01-28",
      ]),
    TalkLayoutCase(
      layout: "names of one word beside dates, above papers that are cited in full",
      page: """
        1/23 (W) Wei
        Menhir: Building Efficient Stones for Wide Fields OSDI 2008

        1/28 Abeer
        M. Rosen and J.K. Oster, "The Design of a Log-Structured Barn," 13th ACM SOSP, 1992.
        2/6 Christopher
        Ida Marsh and Tom Kettle, "Memory of Old Mills," OSDI 2002.

        2/11 Lifu
        S. Savas, M. Burrow, G. Nelson, P. Sobal, and T. Anders, "Eraser: Gone with the Chalk," SOSP 1997
        2/13 Brett
        Eliminating Livestock in a Barn, USENIX 1996
        """,
      talks: [
        "Menhir: Building Efficient Stones for Wide Fields | Wei | - | -",
        "The Design of a Log-Structured Barn | Abeer | - | -",
        "Memory of Old Mills | Christopher | - | -",
        "Eraser: Gone with the Chalk | Lifu | - | -",
        "Eliminating Livestock in a Barn | Brett | - | -",
      ]),
    TalkLayoutCase(
      layout: "unknown names behind titles, brackets with commas and dashes, remarks behind them",
      page: """
        # Lunch Seminars 2021

        - **October 11**: Contrastive Looms: A General Weaving, Yonglong Tian (Ghent).
          *Ref: [https://x.org/abs/2004.11362](https://x.org/abs/2004.11362)*
        - **October 4**: Tangled Robustness, J. Z. Kolte (Mill-Works) and A. Madra (Lisbon).
        - **September 27**: Recent Developments in Hemp, Jason Lee (University of Turin) (43.42-end).
        - **September 20**: Self-Spun Yarn & World Models, Yann Leclerc (Ghent – Old Institute, Wool Inc).
        - **September 13**: First meeting is canceled for snow storm
        - **September 6**: Weaving and Probable Models, Andrew Gordon Wilson (Old Institute, Ghent University).
        """,
      talks: [
        "Contrastive Looms: A General Weaving | Yonglong Tian | Ghent | 2021-10-11",
        "Tangled Robustness | J. Z. Kolte | Mill-Works | 2021-10-04",
        "Recent Developments in Hemp | Jason Lee | University of Turin | 2021-09-27",
        "Self-Spun Yarn & World Models | Yann Leclerc | Ghent – Old Institute, Wool Inc"
          + " | 2021-09-20",
        "Weaving and Probable Models | Andrew Gordon Wilson | Old Institute, Ghent University"
          + " | 2021-09-06",
      ]),
    TalkLayoutCase(
      layout: "a copied table without speakers, whose rows end in rooms",
      page: """
        Spring 2025 Reading Group

        # Date Description Location
        1. January 17 Knots and splices illustrated UH 227
        2. January 24 Fully Verified Rope TBD
        3. February 7 Message-Bearing Sessions in Old Mills UH 227
        4. February 14 Choral: Object-oriented Singing UH 227
        5. February 28 Staged Weaving with Module Looms UH 227
        """,
      talks: [
        "Knots and splices illustrated | - | - | 2025-01-17",
        "Fully Verified Rope | - | - | 2025-01-24",
        "Message-Bearing Sessions in Old Mills | - | - | 2025-02-07",
        "Choral: Object-oriented Singing | - | - | 2025-02-14",
        "Staged Weaving with Module Looms | - | - | 2025-02-28",
      ]),
    TalkLayoutCase(
      layout: "Italian days and hours on lines of their own",
      page: """
        Calendario delle conferenze 2004/05

        Giovedì 18 novembre 2004, ore 16

        Germana Peggi (University of New Orleans)

        La matematica in difesa del mare

        Venerdì 26 novembre 2004, ore 16

        Oliviero Stocchi (Istituto per la Ricerca, Trento)

        Intelligenza e gioco degli scacchi
        """,
      talks: [
        "La matematica in difesa del mare | Germana Peggi | University of New Orleans | 2004-11-18",
        "Intelligenza e gioco degli scacchi | Oliviero Stocchi | Istituto per la Ricerca, Trento"
          + " | 2004-11-26",
      ]),
    TalkLayoutCase(
      layout: "a timetable of parts of courses beside the talks",
      page: """
        | Time | Monday (5/24) | Tuesday (5/25) | Wednesday (5/26) |
        |---|---|---|---|
        | 10:00-11:15 | Loom Basics | Weaving II | Knots IV |
        | 2:00-3:15 | Functions and Threads | Weaving III | Matting II |

        ## Seminar Series 2021

        | Date | Title | Speaker |
        |---|---|---|
        | 6/2 | | |
        | 6/16 | [How to Give an Effective Talk](a.pdf) | Nathan Herring |
        | 7/14 | [Weaving Best Practices](b.pdf) | [Daniel Perrefort](https://x.org/) |
        """,
      talks: [
        "How to Give an Effective Talk | Nathan Herring | - | 2021-06-16",
        "Weaving Best Practices | Daniel Perrefort | - | 2021-07-14",
      ]),
    TalkLayoutCase(
      layout: "papers with one family name and a year behind the title, in all of a table",
      page: """
        # Loom Reading Group, 2022

        | Date | Presenter | Paper |
        |---|---|---|
        | 2022-01-19 | Lena Hoffmann | Tutorial 1 - Looms An Introduction |
        | 2022-02-20 | Kofi Mensah | Lamp Oil and the Price of Tides, Walker 2013 |
        | 2022-03-13 | TBA | Distilling the Rope of Many Threads, Carter NeurIPS 2015 |
        | 2022-03-20 | Paula Serrano | Looms are Few-Thread Learners, Brown 2020 |
        """,
      talks: [
        "Tutorial 1 - Looms An Introduction | Lena Hoffmann | - | 2022-01-19",
        "Lamp Oil and the Price of Tides | Kofi Mensah | - | 2022-02-20",
        "Distilling the Rope of Many Threads | - | - | 2022-03-13",
        "Looms are Few-Thread Learners | Paula Serrano | - | 2022-03-20",
      ]),
    TalkLayoutCase(
      layout: "who wrote a paper and where, with no mark behind its title",
      page: """
        Fridays at 4:30 in 201 Old Mill, Fall 2019

        Sept 21 – Loom Reading Group

        Save the Looms: Why We Need Tree Models (and When We Should Apply Them) Martin Sedge & Anna \
        Marsh, Journal of Weaving (findable with a search)

        Sept 28 – Rope Reading Group

        Why underlying knots? Martin Fenn. 2018. Journal of Ropes 54. 591-610 (available through the Library)

        Nov 2 – Gary Lund

        How arbitrary is a knot? New evidence for loops

        Nov 30 – Paul Herring, Old Mill Institute, Trento

        Rope Comparisons
        """,
      talks: [
        "Save the Looms: Why We Need Tree Models (and When We Should Apply Them) | - | - | 2019-09-21",
        "Why underlying knots? | - | - | 2019-09-28",
        "How arbitrary is a knot? New evidence for loops | Gary Lund | - | 2019-11-02",
        "Rope Comparisons | Paul Herring | Old Mill Institute | 2019-11-30",
      ]),
  ]
}
