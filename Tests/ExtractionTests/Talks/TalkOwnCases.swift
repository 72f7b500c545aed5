@testable import Extraction

extension TalkLayoutCase {
  /// One's own talks whose titles the page sets off in one way, and pages where one line reads otherwise
  /// than the others.
  static let own: [TalkLayoutCase] = [
    TalkLayoutCase(
      layout: "bold titles, and quotes around the names of events",
      page: """
        # My talks

        **Here are some of my seminar and conference talks**

        - **Woven nets on surfaces**, Old Harbour College, Lindholm. *November 19, 2025.*
        - **Woven nets on curves**, Conference “Warp, weft, and thread”, Westmark. *July 8, 2024.*
        - **Dimensions of a net**, seminar “New Ways of Weaving”, Lindholm University (online). *April 24, 2023.*
        - **What is the size of a loom?**, Loom Seminar, Lindholm University. *March 1, 2023.*
        - **Three ways to count threads**, Seminar of the Weaving Laboratory, Westmark. *February 2019.*
        """,
      talks: [
        "Woven nets on surfaces | - | - | 2025-11-19",
        "Woven nets on curves | - | - | 2024-07-08",
        "Dimensions of a net | - | - | 2023-04-24",
        "What is the size of a loom? | - | - | 2023-03-01",
        "Three ways to count threads | - | - | 2019-02",
      ]),
    TalkLayoutCase(
      layout: "titles on a line of their own, two of them with dashes, in short sections",
      page: """
        # Talks

        ## 2019

        * Weaving with other tools<br>
          Loom Meetings, 01.10.2019, online

        * Threads in the cloud<br>
          Loom Fair, 26.08.2019, Lindholm

        ## 2018

        * A language for weavers<br>
          Symposium on Looms, 10.04.2018, Westmark

        * Knotflow - Questions in the Form of Answers<br>
          Loom Fair, 15.03.2018, Lindholm

        ## 2017

        * Old threads go – but well!<br>
          Loom Days, 11.07.2017, Westmark

        * Letting go of spinners at the end of their time<br>
          Loom Fair, 22.06.2017, Lindholm
        """,
      talks: [
        "Weaving with other tools | - | - | 2019-10-01",
        "Threads in the cloud | - | - | 2019-08-26",
        "A language for weavers | - | - | 2018-04-10",
        "Knotflow - Questions in the Form of Answers | - | - | 2018-03-15",
        "Old threads go – but well! | - | - | 2017-07-11",
        "Letting go of spinners at the end of their time | - | - | 2017-06-22",
      ]),
    TalkLayoutCase(
      layout: "days between commas in front of the places, under the years of terms",
      page: """
        ## Presentations

        **2016-2017**

        4. Frayed Threads: a Tool with One Measure, June 2017, Seminar talk, School of Weaving, Lindholm University.
        3. Choosing Nets with Heavy Knots, May 2017, Annual Meeting of the Loom Society, Westmark.
        2. Choosing Nets with Light Knots, Dec., 2016, Westmark College.
        1. Looms of Another Kind, 3 October 2016, Lindholm University.
        """,
      talks: [
        "Frayed Threads: a Tool with One Measure | - | - | 2017-06",
        "Choosing Nets with Heavy Knots | - | - | 2017-05",
        "Choosing Nets with Light Knots | - | - | 2016-12",
        "Looms of Another Kind | - | - | 2016-10-03",
      ]),
    TalkLayoutCase(
      layout: "the foot of the page says whose talks they are, and a heading what they are",
      page: """
        # Talks

        - [T3] **Versions of threads in old nets**
          Conference on Mending Nets - 2021
        - [T2] **How old is a net?**
          NetFair, Lindholm - 2020
        - [T1] **On the use of needles**
          NetFair, Westmark - 2019

        ## Talks and posters

        © 2021 Anna Marsh
        """,
      talks: [
        "Versions of threads in old nets | Anna Marsh | - | 2021",
        "How old is a net? | Anna Marsh | - | 2020",
        "On the use of needles | Anna Marsh | - | 2019",
      ]),
    TalkLayoutCase(
      layout: "a table of presenters by given name, with papers as references have them",
      page: """
        ### Reading Group on Weaving at the Loom Team, Lindholm

        Presenters: [Jane Pike](a.html), [Clara Marsh](b.html)

        | Date | Presenter | Paper |
        |------|-----------|-------|
        | 01/03/2018 | Jane | Adam Wei Fenn, Peter Cole, Quentin V. Lee. **Learning to Skip Threads**. LOOM 2017 |
        | 08/03/2018 | Clara | Abigail Stone, Peter J. Lund. **Get To The Knot: Weaving with Pointers**. LOOM 2017 |
        | 15/03/2018 | Jane | Philip Kern and Rebecca Noll. **Six Challenges for Looms**. First Workshop on Looms 2017 |
        """,
      talks: [
        "Learning to Skip Threads | Jane | - | 2018-03-01",
        "Get To The Knot: Weaving with Pointers | Clara | - | 2018-03-08",
        "Six Challenges for Looms | Jane | - | 2018-03-15",
      ]),
    TalkLayoutCase(
      layout: "headings with a day and a field, and speakers with degrees below a sentence",
      page: """
        ### Previous seminars:

        #### (07/12/19) Looms and their pictures

        An overview of the old method of drawing looms for those who weave.

        ##### Speaker: Lic. Miguel Marsh

        #### (07/05/19) How a thread breathes

        Threads are followed along the nets that they carry, and are compared.

        ##### Speaker: Linda Jorge

        #### (06/14/19) Sums of nets and a knot of three

        Three threads are treated by a sum over all that they may do together.

        ##### Speaker: Ph.D. Anton Delgado
        """,
      talks: [
        "Looms and their pictures | Miguel Marsh | - | 2019-07-12",
        "How a thread breathes | Linda Jorge | - | 2019-07-05",
        "Sums of nets and a knot of three | Anton Delgado | - | 2019-06-14",
      ]),
    TalkLayoutCase(
      layout: "a remark below a programme whose titles have no full stops",
      page: """
        # Workshop Program

        - **09:10–09:55**
          **Knots: How to Tie Them by Margins**
          *Victor Fenn, Mark Noll* — Lindholm University
        - **09:55–10:40**
          **Nets That Scale: What Is Open**
          *Jane Marsh* — Westmark State University
        - **10:40–11:25**
          **Tying Knots with Convex Needles**
          *Anna Pike* — Old Harbour College
        - **14:45–15:30**
          **Winding Back and Forth**
          *Laura Cole* — Lindholm University
        - **17:30–18:15**
          **Panel Discussion: Where Looms Go**
          *Panelists:* To be determined

        *Registration for the fair runs in parallel from 17:30 onward.*
        """,
      talks: [
        "Knots: How to Tie Them by Margins | Victor Fenn | Lindholm University | -",
        "Nets That Scale: What Is Open | Jane Marsh | Westmark State University | -",
        "Tying Knots with Convex Needles | Anna Pike | Old Harbour College | -",
        "Winding Back and Forth | Laura Cole | Lindholm University | -",
        "Panel Discussion: Where Looms Go | - | - | -",
      ]),
    TalkLayoutCase(
      layout: "a family name behind what looks like a gerund",
      page: """
        ## Schedule

        | # | Time | Item |
        |---|------|------|
        | 1 | 8:15am - 8:50am | **Weaving from Nature**, [Anna Marsh](a.html) (Lindholm, Westmark) |
        | 2 | 8:50am - 9:25am | **Nets without Threads**, [Peter Cole](b.html) (Lindholm) |
        | 3 | 9:25am - 10:00am | **Looms of Many Levels**, [Zhiding Yu](c.html) (Lindholm) |
        """,
      talks: [
        "Weaving from Nature | Anna Marsh | Lindholm, Westmark | -",
        "Nets without Threads | Peter Cole | Lindholm | -",
        "Looms of Many Levels | Zhiding Yu | Lindholm | -",
      ]),
    TalkLayoutCase(
      layout: "kinds of talks in front of titles, as labels",
      page: """
        Past Lectures and Colloquia

        Fall 2015

        Anna Marsh, University of Illinois, Chicago

        Public Lecture: Threads in the Street: On the Difference Between Rope and Cord

        Thursday, September 24, 5:30 pm

        Eng/Phil 264

        Abstract: How, if at all, are we to distinguish between ropes and cords? The question gets a grip on weavers.

        Peter Alder, Rice University

        Department Colloquium: Knots for Sceptics

        Friday, October 2, 3:00 pm

        Foreign Languages 105

        Abstract: Sceptics about knots insist that there are none, and that none has ever been tied.

        Laura Birch, University of Arizona

        Department Colloquium: Looms Without Threads

        Friday, November 6, 3:00 pm

        Eng/Phil 264

        Abstract: A loom without threads is a loom all the same, or so the talk will argue at some length.
        """,
      talks: [
        "Threads in the Street: On the Difference Between Rope and Cord | Anna Marsh | University of Illinois, Chicago | 2015-09-24",
        "Knots for Sceptics | Peter Alder | Rice University | 2015-10-02",
        "Looms Without Threads | Laura Birch | University of Arizona | 2015-11-06",
      ]),
    TalkLayoutCase(
      layout: "places of work behind “of”, and quoted titles",
      page: """
        Philosophy Talks

        • Thursday, Jan. 24, 2013: Owen Marsh of Duke University, “The Meaning of Looms in a Material World”
        • Thursday, Feb. 7, 2013: George Alder of Rice University, “Knots and Relationships: The Problem of the Stranger”
        • Thursday, Feb. 21, 2013: Laura Birch of University of Pennsylvania, “Why Threads Make Good Insults”
        """,
      talks: [
        "The Meaning of Looms in a Material World | Owen Marsh | Duke University | 2013-01-24",
        "Knots and Relationships: The Problem of the Stranger | George Alder | Rice University | 2013-02-07",
        "Why Threads Make Good Insults | Laura Birch | University of Pennsylvania | 2013-02-21",
      ]),
    TalkLayoutCase(
      layout: "months and years between full stops",
      page: """
        ## Presentations

        1. Frayed Threads: a Tool with One Measure. June 2017. School of Weaving, Lindholm University.
        2. Choosing Nets with Heavy Knots. May 2017. Annual Meeting of the Loom Society, Westmark.
        3. Looms of Another Kind. 3 October 2016. Lindholm University.
        """,
      talks: [
        "Frayed Threads: a Tool with One Measure | - | - | 2017-06",
        "Choosing Nets with Heavy Knots | - | - | 2017-05",
        "Looms of Another Kind | - | - | 2016-10-03",
      ]),
    TalkLayoutCase(
      layout: "an owner whom only the page's title names",
      page: """
        # Talks | Xinyi Lin

        # Talks

        Presentations & conversations

        Threads in the Smallest Looms of the Valley<br>
        Hyperwall talk, AAS 247, Phoenix, AZ • Jan 2026

        Looms: Near and Far<br>
        Weaving Seminar, University of Chicago, Illinois • Nov 2025

        How to count threads in Rome<br>
        Rome Workshop, Westmark College, California • Aug 2025
        """,
      talks: [
        "Threads in the Smallest Looms of the Valley | Xinyi Lin | - | 2026-01",
        "Looms: Near and Far | Xinyi Lin | - | 2025-11",
        "How to count threads in Rome | Xinyi Lin | - | 2025-08",
      ]),
    TalkLayoutCase(
      layout: "titles in italics and links, with what they mean in brackets",
      page: """
        # Activities

        #### Talks and Posters
        * [_Halfway Down the Rope_](https://loom.example/a), poster talk at Loom Theory Today: A Conference in Honor of Georg Weber, 10 September 2018. [(poster)](https://f.example/Halfway.pdf)
        * _Seile und Kardinalzahlen der Knoten_ (Ropes and Cardinal Numbers of Knots), talk at the [6ᵗʰ Winter Colloquium of Weaving Graduates of the TU Lindholm](https://k.example/2017.html), 22 December 2017.
        * _Countable Support Products of Looms_, poster talk at the 10ᵗʰ Young Loom Theory Workshop – New Directions in Yarn, 10 July 2017. [(poster)](https://f.example/C.pdf)
        * _Weberrecht und die digitale Revolution_ (Weaving Law and the Digital Revolution), guest talk in the course _Recht der Tuche_ (Cloth Law), TU Lindholm, 23 January 2014.
        * [Rope Democracy Workshop](https://d.example/workshop) (with [Daniel Graf](https://g.example/)), session at the Loom Congress 2013, 15 September 2013.
        * _Exakte und asymptotische Knotenabzählung in Netzen_ (Exact and Asymptotic Knot Counting in Nets), seminar talk, University of Westmark, 22 June 2012. [(German slides)](https://f.example/E.pdf)
        * [_Ko-Webstühle und Anwendungen für Netze_](http://d.example/20110610.html) (Co-Looms and Net Applications), seminar talk at the weaving research seminar, TU Lindholm, 10 June 2011.

        #### Conferences Attended
        * [Loom Theory Today](https://s.example/), University of Lindholm, 10–14 September 2018.
        * [11ᵗʰ Young Loom Theory Workshop](http://y.example/), Bernoulli Center, Lausanne, 25–29 June 2018.
        """,
      talks: [
        "Halfway Down the Rope | - | - | 2018-09-10",
        "Seile und Kardinalzahlen der Knoten | - | - | 2017-12-22",
        "Countable Support Products of Looms | - | - | 2017-07-10",
        "Weberrecht und die digitale Revolution | - | - | 2014-01-23",
        "Exakte und asymptotische Knotenabzählung in Netzen | - | - | 2012-06-22",
        "Ko-Webstühle und Anwendungen für Netze | - | - | 2011-06-10",
      ]),
  ]
}
