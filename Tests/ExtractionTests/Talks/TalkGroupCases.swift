@testable import Extraction

extension TalkLayoutCase {
  /// Plans of groups: one name "on" a topic, references below each talk, formulas in titles.
  static let groups: [TalkLayoutCase] = [
    TalkLayoutCase(
      layout: "one name on a topic, which links to its paper",
      page: """
        # Loom Correctness Seminar, Spring 2020

        We meet *every Friday at 11:00 in the tea room*.

        - **10 Jan** Organization meeting
        - **17 Jan** *Odalind* on [Nagini](https://example.org/a.pdf)
        - **24 Jan** *Rocco* on [Atomic Knots](https://example.org/b.pdf)
        - **31 Jan** *Oliver* on [Row Completion](https://example.org/c.pdf)
        - **7 Feb** Cancelled
        - **14 Feb** Student TBD on [Servals](https://example.org/d.pdf)
        - **21 Feb** *Tasindra* on [Thread Types](https://example.org/e.pdf)
        - **28 Feb** *Mark* on [Verifying Old Mills](https://example.org/f.pdf)
        """,
      talks: [
        "Nagini | Odalind | - | 2020-01-17",
        "Atomic Knots | Rocco | - | 2020-01-24",
        "Row Completion | Oliver | - | 2020-01-31",
        "Thread Types | Tasindra | - | 2020-02-21",
        "Verifying Old Mills | Mark | - | 2020-02-28",
      ]),
    TalkLayoutCase(
      layout: "references below each talk, formulas in titles",
      page: """
        # Thread seminar

        ## Spring 2024

        - Apr 17 2024
        - Orientations are typically not \\(H_\\infty\\)
          Ada Quill

        We show that orientations are not stable unless E is acyclic, by a result of all mills.

        ### References:

        - Multiplicative orientations of threads and of looms by Hopkins and Rezk.
        - On the classes of \\(H_\\infty\\)-ropes by Hahn.

        - Apr 10 2024
        - Every knot is the \\(K\\)-theory of a stable \\(\\infty\\)-loom
          Bo Moss

        We ask for which numbers of threads a knot exists, and answer it for all of the small ones.

        ### References:

        - On the non-existence of knots by Adams is the original proof.

        - Apr 3 2024
        - The map from rope to knots
          Clara Cole

        We recall what a thread is, and what its polynomial functors are good for in looms and mills.

        ### References:

        - Threads and polynomial functors by Barwick and Glasman.
        """,
      talks: [
        "Orientations are typically not (H_∞) | Ada Quill | - | 2024-04-17",
        "Every knot is the (K)-theory of a stable (∞)-loom | Bo Moss | - | 2024-04-10",
        "The map from rope to knots | Clara Cole | - | 2024-04-03",
      ]),
    TalkLayoutCase(
      layout: "a series whose name reads like that of an aside, below the page's own name",
      page: """
        # Contact Colloquium | Rope Network

        # Search

        # Contact Colloquium

        | Date | Speaker | Title | Discussant |
        |---|---|---|---|
        | Friday, 18 Oct 2024 | Dr. Ada Quill, University of Lund | Looms of the North | Dr. Bo Moss, Durham University |
        | Monday, 25 Nov 2024 | Dr. Clara Cole, University of Ghent | The impact of large mills | Dr. Emil Fenn, University of Kent |
        | Monday, 27 Jan 2025 | Dr. Hana Pike, Mill University | Using nets to disentangle threads | Ivo Marsh, Old Mill University |
        """,
      talks: [
        "Looms of the North | Ada Quill | University of Lund | 2024-10-18",
        "The impact of large mills | Clara Cole | University of Ghent | 2024-11-25",
        "Using nets to disentangle threads | Hana Pike | Mill University | 2025-01-27",
      ]),
    TalkLayoutCase(
      layout: "month and occasion in the item above the title",
      page: """
        # Conferences & Talks

        ## 2025

        - **Oct. 2025 — RMN Loom Studies Conference**
        - *From Loom History to Quiet Mills* [[Link]](https://example.org/a)

        - **Sept. 2025 — University of Lund, Society for the History of Rope Annual Meeting**
        - *Historical Threads and Measuring Nets* [[Link]](https://example.org/b)

        ## 2024

        - **Nov. 2024 — Rope Commission Online Seminar 2024**
        - *A tale of two looms at the Old Mill* [[Link]](https://example.org/c)

        - **May 2024 — University of Ghent, Conference Weaving in the North**
        - *Stones of the early twentieth century* [[Link]](https://example.org/d)
        """,
      talks: [
        "From Loom History to Quiet Mills | - | - | 2025-10",
        "Historical Threads and Measuring Nets | - | - | 2025-09",
        "A tale of two looms at the Old Mill | - | - | 2024-11",
        "Stones of the early twentieth century | - | - | 2024-05",
      ]),
    TalkLayoutCase(
      layout: "keys that cite the paper behind its title",
      page: """
        # Rope Journal Club

        ## Upcoming meetings

        ### 2023-09-14 – Active Weaving: Sample–Efficient Loom Evaluation [kossen2021active]

        Abstract: We introduce a new framework for the evaluation of looms that we call active weaving. While approaches like it reduce the number of threads, existing literature ignores their cost.

        Presenter: Ada Quill

        ## Past meetings

        ### 2023-06-08 – Using old language to instill human habits in machines [kumar2022using]

        Abstract: Strong habits give humans the ability to quickly learn to weave in many ways. We show that training looms together with descriptions helps them to learn in the same way.

        Presenter: Bo Moss

        ### 2023-05-04 – Forecasting the movements of prices of yarn [pabu2023forecasting]

        Abstract: The paper compares three ways of forecasting prices, of which one is very old, and finds that none of them is much better than asking a weaver.

        Presenter: Clara Cole
        """,
      talks: [
        "Active Weaving: Sample–Efficient Loom Evaluation | Ada Quill | - | 2023-09-14",
        "Using old language to instill human habits in machines | Bo Moss | - | 2023-06-08",
        "Forecasting the movements of prices of yarn | Clara Cole | - | 2023-05-04",
      ]),
    TalkLayoutCase(
      layout: "posters without titles beside talks",
      page: """
        # Loom Fair 2023

        | Time | Speaker | Title |
        |---|---|---|
        | 9:00 | Ada Quill (University of Lund) | Looms of the North |
        | 9:30 | Bo Moss (University of Ghent) | Stones That Grind |
        | 10:00 | Clara Cole (Old Mill University) | Nets and Threads in the Dark |
        | 11:00 | Emil Fenn (University of Kent) | Poster |
        | 11:00 | Hana Pike (Mill University) | Poster |
        """,
      talks: [
        "Looms of the North | Ada Quill | University of Lund | 2023",
        "Stones That Grind | Bo Moss | University of Ghent | 2023",
        "Nets and Threads in the Dark | Clara Cole | Old Mill University | 2023",
      ]),
    TalkLayoutCase(
      layout: "a table below each day, with a labelled row for each part of the talk",
      page: """
        # Loom Seminar

        We meet this semester (Fall 2023) on Tuesdays.

        ### August 29

        | :------------ | :----------------------------------------- |
        | **Presenter** | [Ada Quill](https://a.org) & [Bo Moss](https://b.org) |
        | **Topic**     | Weaving by hand; Spinning |
        | **Resources** | [Good looms](https://c.org)<br>[Getting mills](https://d.org) |
        | **Notes**     | Homework: read about looms |

        ### September 5

        | :------------ | :----------------------------------------- |
        | **Presenter** | Carl Birch & Ed Fox |
        | **Topic**     | Ropes |
        | **Resources** | [Good ropes](https://c.org)<br>[Getting thread](https://d.org) |

        ### September 12

        | :------------ | :----------------------------------------- |
        | **Presenter** | Dora Fen |
        | **Topic**     | The case of threads |
        | **Notes**     | Homework: find three questions |
        """,
      talks: [
        "Weaving by hand; Spinning | Ada Quill | - | 2023-08-29",
        "Ropes | Carl Birch | - | 2023-09-05",
        "The case of threads | Dora Fen | - | 2023-09-12",
      ]),
    TalkLayoutCase(
      layout: "a row with the day and the room above the labelled rows of each talk",
      page: """
        # Loom Seminar 2022

        | | |
        |---|---|
        | 3 May | Room 5, Mill Hall |
        | Speaker | Ada Quill |
        | Title | Ropes and mills in the old towns |
        | 10 May | Room 5, Mill Hall |
        | Speaker | Bo Moss |
        | Title | The case of threads that hold |
        """,
      talks: [
        "Ropes and mills in the old towns | Ada Quill | - | 2022-05-03",
        "The case of threads that hold | Bo Moss | - | 2022-05-10",
      ]),
    TalkLayoutCase(
      layout: "abstracts of somebody's talks below their list, with where the papers appeared",
      page: """
        # Ada Quill: talks

        - "Ropes and mills in the old towns", University of Ghent, 2023. Based on a paper with Bo Moss.
        - "The case of threads that hold", University of Lund, 2022

        ## Abstracts

        "Ropes and mills in the old towns". We tell of ropes. Mill Journal, 2019.

        "The case of threads that hold". We tell of threads. Mill Letters, 2020.
        """,
      talks: [
        "Ropes and mills in the old towns | - | - | 2023",
        "The case of threads that hold | - | - | 2022",
      ]),
    TalkLayoutCase(
      layout: "a heading that says when the list was changed",
      page: """
        # Talks by Ada Quill

        ## Invited talks (last updated March 3, 2024)

        - *Combining the invariants of knots*, University of Ghent
        - *Threads that hold in the cold*, University of Lund

        ## Contributed talks

        - *Two sums of rope for old mills*, Northport University
        """,
      talks: [
        "Combining the invariants of knots | Ada Quill | - | -",
        "Threads that hold in the cold | Ada Quill | - | -",
        "Two sums of rope for old mills | Ada Quill | - | -",
      ]),
    TalkLayoutCase(
      layout: "rows that begin with what sort of item they are have no labels",
      page: """
        # Loom Workshop 2024

        | Time | Item |
        |---|---|
        | 9:30 | Ada Quill: Ropes and mills |
        | Talk | Bo Moss: The case of threads |
        | Speaker | Carl Birch |
        | Talk | Dora Fen: Weaving by hand |
        """,
      talks: [
        "Ropes and mills | Ada Quill | - | 2024",
        "The case of threads | Bo Moss | - | 2024",
        "Weaving by hand | Dora Fen | - | 2024",
      ]),
    TalkLayoutCase(
      layout: "papers behind their label and their authors, and those who lead their discussion",
      page: """
        # Loom Reading Group

        ### Upcoming Meetings

        * **Wed 28 Nov 2018**

           - **Paper:** TBA
           - **Moderator:** TBA
           - **Room:** TBA

        * **Wed 21 Nov 2018**

           - LOOM submissions review (deadline: Dec 10)
           - **Room:** TBA

        * **Wed 07 Nov 2018**

           - **Paper:** Quill et al (2018), [Deep rows for words](http://a.org/N18)
           - **Moderator:** Carol
           - **Room:** TBA

        * **Wed 31 Oct 2018**

           - **Paper:** Moss et al (2018), [Training ropes with threads](https://a.org/b), in EMNLP 2018
           - **Moderator:** Makis
           - **Room:** G25

        * **Wed 24 Oct 2018**

           - **Paper:** Birch and Fen (2018), [Weaving mills by variability](https://a.org/c), In AAAI
           - **Moderator:** Areej
           - **Room:** G25
        """,
      talks: [
        "Deep rows for words | Carol | - | 2018-11-07",
        "Training ropes with threads | Makis | - | 2018-10-31",
        "Weaving mills by variability | Areej | - | 2018-10-24",
      ]),
    TalkLayoutCase(
      layout: "a link within a title stands behind no authors",
      page: """
        # Loom Seminar

        * 7 Nov 2018, Ada Quill, Threads, looms and [the theory of mills](http://a.org/1)
        * 14 Nov 2018, Bo Moss, Ropes, Rows and [the art of weaving](http://a.org/2)
        * 21 Nov 2018, Dora Fen, Knots, Cloth and [the craft of sorting](http://a.org/3)
        """,
      talks: [
        "Threads, looms and the theory of mills | Ada Quill | - | 2018-11-07",
        "Ropes, Rows and the art of weaving | Bo Moss | - | 2018-11-14",
        "Knots, Cloth and the craft of sorting | Dora Fen | - | 2018-11-21",
      ]),
    TalkLayoutCase(
      layout: "terms whose headings say more than the term",
      page: """
        # Loom Journal Club

        These are some of the talks that we have had.

        ## Spring 2022 - Ropes

        ### Explaining the Mill - Ada Quill

        [![Text](a.jpg)](https://example.org/a "Explaining the Mill")

        ### Threads with Dynamics - Bo Moss

        [![Text](b.jpg)](https://example.org/b "Threads with Dynamics")

        ## Fall 2021

        ### Looms in Theory - Clara Fen

        [![Text](c.jpg)](https://example.org/c "Looms in Theory")

        ### Introduction to Knots - Dora Birch

        [![Text](d.jpg)](https://example.org/d "Introduction to Knots")
        """,
      talks: [
        "Explaining the Mill | Ada Quill | - | 2022",
        "Threads with Dynamics | Bo Moss | - | 2022",
        "Looms in Theory | Clara Fen | - | 2021",
        "Introduction to Knots | Dora Birch | - | 2021",
      ]),
    TalkLayoutCase(
      layout: "events with their days in brackets above somebody's titles",
      page: """
        ## Talks given by Ada Quill

        Here I provide a list of talks I've given.

        ### Loom Society, Western Meeting (May 2021)
        Session for research in ropes
        - *On the analysis of threads in old mills*

        ### Ghent Loom Seminar
        University of Ghent
        - *A first introduction to ropes, Part I*, 4/16/20
        - *A first introduction to ropes, Part II*, 5/27/20

        ### Young Weavers Conference (8/10/18 - 8/12/18)
        Northport University
        - *Combining the invariants of knots*

        ### Westmark Conference (10/13/18)
        Westmark University
        - *Combining two more invariants of rope*
        """,
      talks: [
        "On the analysis of threads in old mills | Ada Quill | - | 2021-05",
        "A first introduction to ropes, Part I | Ada Quill | - | 2020-04-16",
        "A first introduction to ropes, Part II | Ada Quill | - | 2020-05-27",
        "Combining the invariants of knots | Ada Quill | - | 2018-08-10",
        "Combining two more invariants of rope | Ada Quill | - | 2018-10-13",
      ]),
    TalkLayoutCase(
      layout: "somebody's talks given again in another year, and in two months of one",
      page: """
        # My talks

        - **Weaving by hand**, Loom Fair, Ghent, 2019
        - **Weaving by hand**, Mill Days, Lund, 2018
        - **The case of threads**, Rope School, Bergen, 2017
        - **Sorting for all**, Rope School, Bergen, Oct, Nov 2016
        """,
      talks: [
        "Weaving by hand | - | - | 2019",
        "Weaving by hand | - | - | 2018",
        "The case of threads | - | - | 2017",
        "Sorting for all | - | - | 2016-10",
      ]),
  ]
}
