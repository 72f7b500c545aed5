@testable import Extraction

extension TalkLayoutCase {
  /// Pages some of whose titles are still to come, and lines beside titles that are none.
  static let open: [TalkLayoutCase] = [
    TalkLayoutCase(
      layout: "cards with open titles, whose abstracts are open as well",
      page: """
        # Online seminar on ropes and nets

        **To be added to the mailing list and hear of future talks, write to us.**

        ### The effect of thin threads in large nets

        Anna Marsh, Lindholm University · October 13 · 11am Lisbon · 10am Ghent

        **Abstract**

        We survey what is known of thin threads, and what may be hoped for.

        ### Title to be announced

        John Fenn, Westmark College · October 27 · 11am Lisbon · 10am Ghent

        **Abstract**

        Abstract to be announced.

        ### Title to be announced

        Clara Pike, Old Harbour College · December 1 · 11am Lisbon · 10am Ghent

        **Abstract**

        Abstract to be announced.
        """,
      talks: [
        "The effect of thin threads in large nets | Anna Marsh | Lindholm University | -"
      ]),
    TalkLayoutCase(
      layout: "an open title below a speaker, and the room behind the day",
      page: """
        Rope Seminar
        Fall 2017

        Thursday September 28 at 4pm in Mill 308
        Andrew Marsh, Westmark College
        The filtration of nets is finite

        Thursday November 2 at 4pm in Mill 308
        Peter Fenn, University of Lindholm
        TBA

        Thursday November 9 at 4pm in Mill 308
        Daniel Cole, Westmark College
        Duality of ropes and threads
        """,
      talks: [
        "The filtration of nets is finite | Andrew Marsh | Westmark College | 2017-09-28",
        "Duality of ropes and threads | Daniel Cole | Westmark College | 2017-11-09",
      ]),
    TalkLayoutCase(
      layout: "what a speaker is on a line with a dash",
      page: """
        Conférences 2024

        22 janvier

        La corde antique : art et usages
        Daniel MARSH
        Professeur honoraire, agrégé de lettres

        29 janvier

        20 ans de filets et de nœuds
        Christian FENN
        Professeur - Université de Lindholm, Expert en cordes près du Vieux Port
        """,
      talks: [
        "La corde antique : art et usages | Daniel MARSH | - | 2024-01-22",
        "20 ans de filets et de nœuds | Christian FENN | "
          + "Professeur - Université de Lindholm, Expert en cordes près du Vieux Port | 2024-01-29",
      ]),
    TalkLayoutCase(
      layout: "an owner's page that names the owner with each talk",
      page: """
        # Robert Marsh

        # Talks

        - Ropes: let us lose the hype [Video on YouTube]
          **Robert Marsh**
          *Lindholm Evenings, March 2018*
        - After thread
          **Robert Marsh** and Alex Fenn
          *Ways of Weaving, June 2017*
        - Which nets: how might we cast, mend and fold them?
          **Robert Marsh**
          *Invited lecture, Design of Harbours, 24 February 2017*
        - Models of old looms
          **Robert Marsh**
          *The 35th Annual Conference on Old Looms, December 2015*
        """,
      talks: [
        "Ropes: let us lose the hype | Robert Marsh | - | 2018-03",
        "After thread | Robert Marsh | - | 2017-06",
        "Which nets: how might we cast, mend and fold them? | Robert Marsh | - | 2017-02-24",
        "Models of old looms | Robert Marsh | - | 2015-12",
      ]),
    TalkLayoutCase(
      layout: "hours of the afternoon on the lines of days, titles over two lines, streets",
      page: """
        2015 Harbour Semester

        Nets, Ropes, Looms, and Lasting Solutions in the North and in the South
        Jim Marsh (Department of Old Harbours)

        February 4, 1:30-3:00 p.m.
        Westmark Village, 1120 Mill Dr.

        During his leave in 2014 he travelled far and gave talks on old ropes.

        Scares of the Sea and the Shore:  Everything Can Drown You So Sail
        In At 11
        Catherine Fenn (Department of Looms)

        February 4, 5:30 p.m.
        Old Mill Library Events Area

        In the age of steam the sea has become even more of a sensation than it was.

        Writing the History of the Old Rope House:  The Process and First Results
        Lisa Cole (Department of History)

        February 18, 1:30-3:00 p.m.
        Westmark Village, 1120 Mill Dr.
        """,
      talks: [
        "Nets, Ropes, Looms, and Lasting Solutions in the North and in the South | Jim Marsh | "
          + "Department of Old Harbours | 2015-02-04",
        "Scares of the Sea and the Shore: Everything Can Drown You So Sail In At 11 | "
          + "Catherine Fenn | Department of Looms | 2015-02-04",
        "Writing the History of the Old Rope House: The Process and First Results | Lisa Cole | "
          + "Department of History | 2015-02-18",
      ]),
    TalkLayoutCase(
      layout: "titles that go on below a full line with their day",
      page: """
        Lecture Programme 2015-16

        24 September 2015: The invention of the loom in the early modern period
        Professor Justin Marsh (Royal Lindholm University)

        22 October 2015: The Old Harbour and the First Rope
        Professor Robert Fenn (University of Westmark)

        25 February 2016: The Ropemaker's Wife: Family, Nets and Nation in the Life of Anna
        Wynne Cole
        Professor Elaine Pike (Old Mill University)

        24 March 2016: Weavers and Dyers: an epitaph for a loom in the hall of St
        Peter's Old and New
        Professor Joan Mill (University of Lindholm)
        """,
      talks: [
        "The invention of the loom in the early modern period | Justin Marsh | "
          + "Royal Lindholm University | 2015-09-24",
        "The Old Harbour and the First Rope | Robert Fenn | University of Westmark | 2015-10-22",
        "The Ropemaker's Wife: Family, Nets and Nation in the Life of Anna Wynne Cole | "
          + "Elaine Pike | Old Mill University | 2016-02-25",
        "Weavers and Dyers: an epitaph for a loom in the hall of St Peter's Old and New | "
          + "Joan Mill | University of Lindholm | 2016-03-24",
      ]),
    TalkLayoutCase(
      layout: "who opens a day gives no talk",
      page: """
        Programme de la journée

        8h45 – Ouverture par Matthieu Marsh, Président de l »Université de Lindholm

        9h00 « Comment les cordes portent les filets dans le port », par Paul Fenn, LEMAR

        9h20 – « Le nœud, vilain petit canard, est devenu un cygne », par Pierre Cole, LBAI

        9h40 – « La ville invisible », par Daniel Pike, Institut de Westmark
        """,
      talks: [
        "Comment les cordes portent les filets dans le port | Paul Fenn | LEMAR | -",
        "Le nœud, vilain petit canard, est devenu un cygne | Pierre Cole | LBAI | -",
        "La ville invisible | Daniel Pike | Institut de Westmark | -",
      ]),
    TalkLayoutCase(
      layout: "heads that name no titles, and a second table with fewer columns",
      page: """
        # Reading Group

        ## Spring 2026

        | Date   | Leading    | Paper(s)                                    |
        | ------ | ---------- | ------------------------------------------- |
        | Jan 22 | Anna       | Ropes: Flexible Traversal of Uneven Nets    |
        | Jan 29 | Jon-Ole    | The Key to a Parallel Loom                  |
        | Feb 5  | Clara      | Almost Deterministic Thread Stealing        |
        | Feb 12 | ---        | (cancelled)                                 |

        ## Fall 2025

        | Date  | Paper Title                                          |
        | ----- | ---------------------------------------------------- |
        | 09/11 | A Careful Algorithm for the Search of Knots          |
        | 10/02 | Towards Zero Overhead: Weaving Without Shuttles      |
        """,
      talks: [
        "Ropes: Flexible Traversal of Uneven Nets | Anna | - | 2026-01-22",
        "The Key to a Parallel Loom | Jon-Ole | - | 2026-01-29",
        "Almost Deterministic Thread Stealing | Clara | - | 2026-02-05",
        "A Careful Algorithm for the Search of Knots | - | - | 2025-09-11",
        "Towards Zero Overhead: Weaving Without Shuttles | - | - | 2025-10-02",
      ]),
    TalkLayoutCase(
      layout: "rows of events and titles without a head, of somebody's own",
      page: """
        ### International conferences:

        | | |
        |---|---|
        | ROPES'22 | Elimination of knots in counted nets. |
        | ROPES'21 | Old and local quantities: a zoo of looms. |
        | NETS'20 | On deciding the length of threads for all looms. |

        ### National conferences and university seminars:

        | | |
        |---|---|
        | Lindholm'19 | Inner rules for separate threads. |
        | Westmark'18 | Decisions on separate threads. |
        """,
      talks: [
        "Elimination of knots in counted nets | - | - | 2022",
        "Old and local quantities: a zoo of looms | - | - | 2021",
        "On deciding the length of threads for all looms | - | - | 2020",
        "Inner rules for separate threads | - | - | 2019",
        "Decisions on separate threads | - | - | 2018",
      ]),
    TalkLayoutCase(
      layout: "a name at the end of one row, whose head says so",
      page: """
        Fall 2018

        Date Title/Abstract Speaker
        8/22 Graduate Student Orientation
        9/19 Why Far Harbours Matter for Nets Jessica Marsh

        (University of Westmark)

        10/3 TBA Jonathan Mill

        (Old Mill University)

        10/10 TBA Brian Cole

        (Lindholm State University)

        11/21 Thanksgiving

        Spring 2018

        Date Title/Abstract Speaker
        1/10  No colloquium.
        1/24 The Small Scale Structure of Ropes Steven Fenlip
        University of Lindholm, Westmark
        """,
      talks: [
        "Why Far Harbours Matter for Nets | Jessica Marsh | University of Westmark | 2018-09-19",
        "The Small Scale Structure of Ropes | Steven Fenlip | University of Lindholm, Westmark | "
          + "2018-01-24",
      ]),
    TalkLayoutCase(
      layout: "speakers who are set off from titles by the edge of their links alone",
      page: """
        # Seminar on Mills, Spring 2025

        - Monday, 28. April. First meeting. Topic TBA.
        - Monday, 5. May. [Peter Marsh](https://marsh.example) Grinding by Night, part 1
        - Monday, 12. May. [Helen Fenn](https://fenn.example) Grinding by Night, part 2
        - Monday, 19. May. [Karl Ostrow](https://ostrow.example) Walls of Towns
        """,
      talks: [
        "Grinding by Night, part 1 | Peter Marsh | - | 2025-05-05",
        "Grinding by Night, part 2 | Helen Fenn | - | 2025-05-12",
        "Walls of Towns | Karl Ostrow | - | 2025-05-19",
      ]),
  ]
}
