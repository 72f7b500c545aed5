@testable import Extraction

extension TalkLayoutCase {
  /// Pages as sites serve them: journal clubs, cards, tables above abstracts, one's own talks.
  static let lists: [TalkLayoutCase] = [
    TalkLayoutCase(
      layout: "talks whose titles are still to come",
      page: """
        # Loom Reading Group

        | Date | Presenter | Title | Reading |
        | --- | --- | --- | --- |
        | 5/26/2020 | Laura Marsh | Knots under Load | Nets |
        | 6/2/2020 | Martin Cole | Ropes without Ends | Ropes |
        | 6/16/2020 | Anna Pike | Coming Soon | A survey of nets |
        """,
      talks: [
        "Knots under Load | Laura Marsh | - | 2020-05-26",
        "Ropes without Ends | Martin Cole | - | 2020-06-02",
      ]),
    TalkLayoutCase(
      layout: "a day without a talk ends the table above the abstracts",
      page: """
        # The Loom Seminar, Fall 2019

        | Date | Speaker | Title |
        | --- | --- | --- |
        | Sep 5 | Laura Marsh (Northport) | Knots under Load in Old Harbours |
        | Sep 19 | Martin Cole (Eastmere) | Ropes without Ends and their Knots |
        | Sep 26 | Anna Pike (Northport) | Optimal Nets |
        | Oct 31 | | |

        ### Texts

        #### Anna Pike: Optimal Nets

        We weave nets that use the least of rope.

        #### Martin Cole: Ropes without Ends and their Knots

        A rope without ends has a knot of its own.
        """,
      talks: [
        "Knots under Load in Old Harbours | Laura Marsh | Northport | 2019-09-05",
        "Ropes without Ends and their Knots | Martin Cole | Eastmere | 2019-09-19",
        "Optimal Nets | Anna Pike | Northport | 2019-09-26",
      ]),
    TalkLayoutCase(
      layout: "keynotes by their titles in a programme",
      page: """
        # Workshop Program

        **08:30**

        #### Opening Remarks

        **08:45**

        #### Opening Keynote: Weaving in Three Dimensions

        Laura Marsh

        **09:30**

        #### Keynote: Nets, Knots, and Ropes

        Anna Pike

        **10:15**

        #### How straight must a rope be?

        Martin Cole
        """,
      talks: [
        "Weaving in Three Dimensions | Laura Marsh | - | -",
        "Nets, Knots, and Ropes | Anna Pike | - | -",
        "How straight must a rope be? | Martin Cole | - | -",
      ]),
    TalkLayoutCase(
      layout: "labels behind a bullet that stands in the text of an item",
      page: """
        # Loom Seminar 2023

        ###### Seminar 2

        * • Language: Spanish
        * • When: May 11 (Thursday) at 4pm
        * • Who: Laura Marsh. School of Looms, Northport
        * • Title: How Nets Have Changed the Harbour
        * • Abstract: Nets have been knotted in harbours since ropes were first sold there.

        ###### Seminar 1

        * • Language: English
        * • When: May 4 (Thursday) at 4pm
        * • Who: Martin Cole. Rope researcher, Eastmere
        * • Title: Ropes that Remember their Knots
        * • Abstract: A rope that was knotted once is knotted more easily again.
        """,
      talks: [
        "How Nets Have Changed the Harbour | Laura Marsh | - | 2023-05-11",
        "Ropes that Remember their Knots | Martin Cole | - | 2023-05-04",
      ]),
    TalkLayoutCase(
      layout: "labelled titles, speakers without a label, a comma behind the month",
      page: """
        # Loom Group Invited Talks

        Title: Circular Weaving

        Dr. Laura Marsh
        Northport Institute

        Date and time: 3pm, June, 26, 2025

        Abstract: A loom that turns has no end of thread to tie.

        Title: Finding Knots in Structured Ropes

        Mr. Martin Cole
        Eastmere Ropes

        Date and time: 2pm, June, 23, 2025

        Abstract: Knots show in the structure of a rope before they are tied.
        """,
      talks: [
        "Circular Weaving | Laura Marsh | Northport Institute | 2025-06-26",
        "Finding Knots in Structured Ropes | Martin Cole | Eastmere Ropes | 2025-06-23",
      ]),
    TalkLayoutCase(
      layout: "a session's chair above its talks with codes, names on lines of their own",
      page: """
        # Loom Workshop Program

        Monday, December 8, 2025

        **08:30** Registration with coffee

        **09:20** Session 1: Ropes

        Session Chair: Peter Fenn

        - [Paper 12] A New Metric for Ropes on Old Looms
          Laura Marsh, Daniel Pike and Peter Fenn
        - [Paper 2] Four Families of Knots with Low Friction
          Martin Cole
        - [Paper 10] Nets over Finite Harbours
          Anna Pike, Peter Fenn and Helen Moss

        **11:00** Break

        **11:20** Closing
        """,
      talks: [
        "A New Metric for Ropes on Old Looms | Laura Marsh | - | 2025-12-08",
        "Four Families of Knots with Low Friction | Martin Cole | - | 2025-12-08",
        "Nets over Finite Harbours | Anna Pike | - | 2025-12-08",
      ]),
    TalkLayoutCase(
      layout: "two talks at one time, each a heading with a code and names above its title",
      page: """
        # Loom Workshop Program

        **10:30**

        #### 1A-1 Laura Marsh and Daniel Pike

        Watertight nets from the knots of their borders

        #### 1B-1 Martin Cole

        Ropes converted for use in small harbours

        **10:45**

        #### 1A-2 Anna Pike, Peter Fenn and Helen Moss

        The quality of a large set of reconstructed looms

        #### 1B-2 Helen Moss

        Knots of engineering objects, such as bridges and cranes

        **12:00**

        #### 1A-3 Daniel Pike

        What users make of models of old looms
        """,
      talks: [
        "Watertight nets from the knots of their borders | Laura Marsh | - | -",
        "Ropes converted for use in small harbours | Martin Cole | - | -",
        "The quality of a large set of reconstructed looms | Anna Pike | - | -",
        "Knots of engineering objects, such as bridges and cranes | Helen Moss | - | -",
        "What users make of models of old looms | Daniel Pike | - | -",
      ]),
    TalkLayoutCase(
      layout: "one's own talks, each a title above a line with event and day",
      page: """
        # My Talks

        Tracing Ropes: a Case for Knots

        RopeMeet 2022, 2nd of April 2022, Northport (1 hour talk)

        Nets leave traces

        Eastmere Institute, 8th of February 2022, Eastmere (1 hour talk)

        Marlow's Method for Countable Knots, Constructively

        KnotDays 2021, 3rd of September 2021, Westbridge (20 min talk)
        """,
      talks: [
        "Tracing Ropes: a Case for Knots | - | - | 2022-04-02",
        "Nets leave traces | - | - | 2022-02-08",
        "Marlow's Method for Countable Knots, Constructively | - | - | 2021-09-03",
      ]),
    TalkLayoutCase(
      layout: "one's own talks, each a heading above its event, with the month in a heading below",
      page: """
        # Talks

        #### Ropes on cycles of knots

        Ashford Marlow University Loom Department Seminars

        Ashford Marlow University, Eastmere (online)

        ###### November, 2024

        #### Nets from 2 sides: an introduction

        NetDays 2021

        Northport University, Westbridge

        ###### September, 2021

        #### A loom's view of knots

        15th Northport Rope Day

        Northport University, Westbridge

        ###### May, 2020

        #### The property of nets on complete graphs

        Ropes 2019

        Northport University, Westbridge

        ###### June, 2019
        """,
      talks: [
        "Ropes on cycles of knots | - | - | 2024-11",
        "Nets from 2 sides: an introduction | - | - | 2021-09",
        "A loom's view of knots | - | - | 2020-05",
        "The property of nets on complete graphs | - | - | 2019-06",
      ]),
    TalkLayoutCase(
      layout: "days in brackets around titles that head texts, the speakers below these",
      page: """
        # Loom Seminar

        #### (07/12/19) Knots of ropes and their pictures

        We review what is known of the knots of ropes and show how their pictures tell one from another. \
        Several examples are worked out in detail, and open questions are named.

        ##### Speaker: Laura Marsh

        #### (07/05/19) How a wave runs along a net

        We follow a wave along a net and show how its pictures tell one from another. Several examples \
        are worked out in detail, and open questions are named.

        ##### Speaker: Martin Cole
        """,
      talks: [
        "Knots of ropes and their pictures | Laura Marsh | - | 2019-07-12",
        "How a wave runs along a net | Martin Cole | - | 2019-07-05",
      ]),
    TalkLayoutCase(
      layout: "days in headings in front of titles or behind them, labelled speakers below",
      page: """
        # Loom Seminar

        #### 07/12/2019 Knots of ropes and their pictures

        Speaker: Laura Marsh

        #### 07/19/2019 How a wave runs along a net

        Speaker: Martin Cole

        #### The Nets of May 1968 (07/26/2019)

        Speaker: Anna Pike
        """,
      talks: [
        "Knots of ropes and their pictures | Laura Marsh | - | 2019-07-12",
        "How a wave runs along a net | Martin Cole | - | 2019-07-19",
        "The Nets of May 1968 | Anna Pike | - | 2019-07-26",
      ]),
  ]
}
