@testable import Extraction

extension TalkLayoutCase {
  /// Pages on which one person lists what they gave, entry by entry alike.
  static let ownTemplates: [TalkLayoutCase] = [
    TalkLayoutCase(
      layout: "an owner whose words no list knows, and titles that links set off",
      page: """
        # Quippo Zarnath

        ## Talks and Presentations

        ### 2023

        - [Common divisors of ropes](x), Loom Colloquium, Northport, 2nd August 2023.
        - [On Knots, Mills, and Descriptive Looms](x), Mill Colloquium, University of Lindholm, 23rd May 2023.

        ### 2022

        - [Learning to weave](x), Rope Colloquium, Westmark University, 5th February 2022.
        - [Mothers flew kites: the story of a mill](x), Loom Summer School, 27th January 2022.
        """,
      talks: [
        "Common divisors of ropes | Quippo Zarnath | - | 2023-08-02",
        "On Knots, Mills, and Descriptive Looms | Quippo Zarnath | - | 2023-05-23",
        "Learning to weave | Quippo Zarnath | - | 2022-02-05",
        "Mothers flew kites: the story of a mill | Quippo Zarnath | - | 2022-01-27",
      ]),
    TalkLayoutCase(
      layout: "the mark that parts most titles from events does so in all entries",
      page: """
        # Priya Quill

        ## Invited Talks

        - The Civil War in West Mills, Workshop on Knots and Theory, 11/16/2012.
        - Looms Pose Risks: Can Ropes Offer a Safer Path?, Workshop on Knots, 11/07/2012.
        - How do we make ropes countable?, Loom Colloquium, University of Lindholm, 03/22/2012.
        - Investigating Interactions in Admixed Mills, Joint Rope Meetings, 02/26/2012.
        - Recent Developments at Silver Mill, Workshop on Tides, 02/06/2012.
        """,
      talks: [
        "The Civil War in West Mills | Priya Quill | - | 2012-11-16",
        "Looms Pose Risks: Can Ropes Offer a Safer Path? | Priya Quill | - | 2012-11-07",
        "How do we make ropes countable? | Priya Quill | - | 2012-03-22",
        "Investigating Interactions in Admixed Mills | Priya Quill | - | 2012-02-26",
        "Recent Developments at Silver Mill | Priya Quill | - | 2012-02-06",
      ]),
    TalkLayoutCase(
      layout: "months in front of linked titles, below years",
      page: """
        # Ahmed Zeruel

        ## Talks and Presentations

        ### 2018

        - July 2018. [Letting Looms Off the Hook](x), Workshop on Knots and Geometry
        - April 2018. [Flip Distances on Ropes](x), Mill Seminar, Northport

        ### 2017

        - May 2017. [Semantic Matting](x), Loom Seminar, KU Westmark
        - March 2017. [Machine looms for tides](x), Workshop on Philosophy and Mills
        - January 2017. [Des tas de laine, deux siècles de transport](x), RopeConf 2017
        """,
      talks: [
        "Letting Looms Off the Hook | Ahmed Zeruel | - | 2018-07",
        "Flip Distances on Ropes | Ahmed Zeruel | - | 2018-04",
        "Semantic Matting | Ahmed Zeruel | - | 2017-05",
        "Machine looms for tides | Ahmed Zeruel | - | 2017-03",
        "Des tas de laine, deux siècles de transport | Ahmed Zeruel | - | 2017-01",
      ]),
    TalkLayoutCase(
      layout: "italics set the titles off, and links the series",
      page: """
        # Talks

        1. *Approximate Knots*, [Geometry seminar](a), St. Mill University, 28th November 2025.
        2. *Ropes for old mills*, [Loom geometry seminar](b), Northport, 10th November 2025.
        3. *Filtered Looms*, [Loom geometry seminar](c), Westmark, 24th October 2022.
        4. *Looms at home*, [Rope colloquium](c), Westmark, 24th April 2022.
        """,
      talks: [
        "Approximate Knots | - | - | 2025-11-28",
        "Ropes for old mills | - | - | 2025-11-10",
        "Filtered Looms | - | - | 2022-10-24",
        "Looms at home | - | - | 2022-04-24",
      ]),
    TalkLayoutCase(
      layout: "titles behind a label inside of the entries",
      page: """
        # Talks and conference presentations

        ### 2024

        Invited speaker at workshop "Contemporary ropes 2". Title: Looms and their words: How mills speak. Venice, 21/10/2024

        Talk at the conference "X meeting of weavers". Title: Tone in questions about knots. Rome, Mill University, 12/09/2024

        Talk (with Anna Chalk) at "Loom 2024: Voices and mills". Title: Patterns of wool? Turin, 02/02/2024
        """,
      talks: [
        "Looms and their words: How mills speak | - | - | 2024-10-21",
        "Tone in questions about knots | - | - | 2024-09-12",
        "Patterns of wool? | - | - | 2024-02-02",
      ]),
    TalkLayoutCase(
      layout: "items of events in bold, and below them titles and days in paragraphs",
      page: """
        # Talks

        - **Session on ropes and forests, Joint Loom Meeting**
        <br>
        *Rates of Oblique Ropes for Flexible Mills*
        <br>
        August 2023

        - **Graduate Loom Workshop, Jane Street**
        <br>
        *Pricing wool by its past*
        <br>
        April 2023

        - **Symposium for Weavers, Lindholm University**
        <br>
        *Optimal Balancing of Wheels*
        <br>
        March 2019
        """,
      talks: [
        "Rates of Oblique Ropes for Flexible Mills | - | - | 2023-08",
        "Pricing wool by its past | - | - | 2023-04",
        "Optimal Balancing of Wheels | - | - | 2019-03",
      ]),
    TalkLayoutCase(
      layout: "“Presented on” behind the titles",
      page: """
        # Talks and Presentations

        ## 2024

        * [Inferring preferences of weavers](a.pdf). Presented on June 7, 2024 at [RopeConf](x).
        * [Discord in Old Mills](b.pdf). Presented on April 24, 2024 at [LoomNet](y).
        * [Recommendation of wool](c.pdf). Presented on April 20, 2024 for the [NetLoom](z) seminar.
        """,
      talks: [
        "Inferring preferences of weavers | - | - | 2024-06-07",
        "Discord in Old Mills | - | - | 2024-04-24",
        "Recommendation of wool | - | - | 2024-04-20",
      ]),
    TalkLayoutCase(
      layout: "events and days in front of a colon",
      page: """
        # Laura Quayle

        ## Presentations

        - British Loom Colloquium, Aug 1, 2018: The Life and Legacy of George Mill
        - Knot Seminar, University of Lindholm, Jun 8, 2018: Design for Local Ropes
        - Mill Information Seminar, University of Ghent, Jan 30, 2018: Looms as strings
        """,
      talks: [
        "The Life and Legacy of George Mill | Laura Quayle | - | 2018-08-01",
        "Design for Local Ropes | Laura Quayle | - | 2018-06-08",
        "Looms as strings | Laura Quayle | - | 2018-01-30",
      ]),
    TalkLayoutCase(
      layout: "a paragraph for each talk, with what sort it is in front",
      page: """
        # Seth Quill

        ## Talks

        Keynote: November 2016: [Rope Fields, Rope Gravity, and Black Mills](x). Loom Fair 2016.

        Invited Talk: October 2016: [Root Looms and Groups](x). Knot Seminar, Northport.

        Poster: August 2016: [A method and its representations](x). Mill Colloquium, Ghent University.

        Invited Talk: April 2016: [Realization for rational ropes](x). Mill Colloquium, Westmark.
        """,
      talks: [
        "Rope Fields, Rope Gravity, and Black Mills | Seth Quill | - | 2016-11",
        "Root Looms and Groups | Seth Quill | - | 2016-10",
        "A method and its representations | Seth Quill | - | 2016-08",
        "Realization for rational ropes | Seth Quill | - | 2016-04",
      ]),
    TalkLayoutCase(
      layout: "titles in italics, and all else in brackets",
      page: """
        # Nikolay Quill

        ## Selected Talks

        - *Projective span - the rope field problem* (Loom Colloquium, Lindholm, Seattle, WA, 27 September 2016)
        - *Old Hall and the Weavers* (Mill Summer School, Ghent, 26 June 2016)
        - *Darning, Gilding and the Age of Rope* (Department of Looms, TU Delft, 7 March 2016)
        """,
      talks: [
        "Projective span - the rope field problem | Nikolay Quill | - | 2016-09-27",
        "Old Hall and the Weavers | Nikolay Quill | - | 2016-06-26",
        "Darning, Gilding and the Age of Rope | Nikolay Quill | - | 2016-03-07",
      ]),
    TalkLayoutCase(
      layout: "a table without a head: days, events, and titles",
      page: """
        # David Fielding

        ## Selected Talks

        | 22 July 2021 | Department of Looms, Northport College, Ghent | "Questions and Answers in Mills" |
        | 4 April 2021 | Rope Colloquium, University of Lindholm | "Strong ropes are equivalent, by Smith and Jones" |
        | 18 March 2021 | LoomConf 2021, Chicago, IL | "Adventures in the Weaving Trade" |
        | 10 June 2020 | Workshop on Numbers and Ropes | "Mill Dialects. Part 3" |
        """,
      talks: [
        "Questions and Answers in Mills | David Fielding | - | 2021-07-22",
        "Strong ropes are equivalent, by Smith and Jones | David Fielding | - | 2021-04-04",
        "Adventures in the Weaving Trade | David Fielding | - | 2021-03-18",
        "Mill Dialects. Part 3 | David Fielding | - | 2020-06-10",
      ]),
    TalkLayoutCase(
      layout: "a heading for each talk, and its day on the line below the event",
      page: """
        # Yolanda Hughes

        ## Talks

        ### Kick Off Green Mills

        Loom Conference on Ropes, Berlin\\
        06/14/2021

        ### Additions to ROPE (Water Module, Kinetics, Uptake)

        Rope Seminar 2021, New Orleans\\
        04/25/2021

        ### Anton William Mill: Disrupting Looms

        Knot Seminar, University of Ghent\\
        12/20/2020
        """,
      talks: [
        "Kick Off Green Mills | Yolanda Hughes | - | 2021-06-14",
        "Additions to ROPE (Water Module, Kinetics, Uptake) | Yolanda Hughes | - | 2021-04-25",
        "Anton William Mill: Disrupting Looms | Yolanda Hughes | - | 2020-12-20",
      ]),
    TalkLayoutCase(
      layout: "a heading for each talk, and its day above",
      page: """
        # Talks | Michael Quill

        # Talks

        July 2026

        ## AlgoRope: An Aligned Set for Looms

        LoomConf '26

        April 13, 2026

        ## Learning Mills for Distributed Ropes

        Ghent Tech - Loom Talk

        October 15, 2025

        ## Ranking Knots using Looms

        Workshop on Mills, Lindholm
        """,
      talks: [
        "AlgoRope: An Aligned Set for Looms | Michael Quill | - | 2026-07",
        "Learning Mills for Distributed Ropes | Michael Quill | - | 2026-04-13",
        "Ranking Knots using Looms | Michael Quill | - | 2025-10-15",
      ]),
    TalkLayoutCase(
      layout: "the author of a page that is nothing but talks",
      page: """
        ---
        title: Invited Talks
        author: Funda Quillep
        ---

        - 16/10/2013
          [Loom Colloquium, Northport](x), Barcelona, Spain
          **Norms and Grounding of Mills**
        - 16/09/2013
          [Rope Seminar, Ghent University](x), Lisbon
          **Sequence Design for Looms**
        - 20/08/2013
          [Knot Seminar, Lindholm University](x), Lisbon
          **Everything about mills**
        """,
      talks: [
        "Norms and Grounding of Mills | Funda Quillep | - | 2013-10-16",
        "Sequence Design for Looms | Funda Quillep | - | 2013-09-16",
        "Everything about mills | Funda Quillep | - | 2013-08-20",
      ]),
    TalkLayoutCase(
      layout: "what each was, behind the titles",
      page: """
        # Presentations & Workshops

        - **Ada Quill.** Tensions in weaving in the age of wool: A history, presentation, Ada Quill, Conference of Weavers (CW), Ghent, July 2025
        - **Ada Quill.** Multifocal looms: A way of counting rows, presentation, Ada Quill and Bo Moss, Digital Ropes 2022, Tokyo, Japan, July 2022
        - **Ada Quill.** Felt and its exercises, demonstration and discussion, Ada Quill, Centre for Felt, Oldtown, August 2023
        - **Ada Quill.** Knot proposals, peer review workshop, Ada Quill, Rope Centre, Oldtown, September 2018
        """,
      talks: [
        "Tensions in weaving in the age of wool: A history | Ada Quill | - | 2025-07",
        "Multifocal looms: A way of counting rows | Ada Quill | - | 2022-07",
        "Felt and its exercises | Ada Quill | - | 2023-08",
        "Knot proposals | Ada Quill | - | 2018-09",
      ]),
    TalkLayoutCase(
      layout: "a paragraph for each title in quotes, and the year in a heading",
      page: """
        # Ada Quill

        # Talks

        ### Conferences

        #### 2022

        “Small nets for small boats.” (joint work with Bo Moss) an oral presentation at Loom Conference (LoomC) 2022, the University of Northport.

        “What ropes are for.” a poster presentation at the workshop Knots by Night, Eastmere University.

        #### 2021

        “If you hold still, the loom runs on.” a poster presentation at the Third Rope Week (ROPE 3), Lindholm University.

        “Whose wool is this, and where from?” an oral presentation at the Eighth Meeting of Weavers (MOW 8), Westmark University.

        “How mills and looms share a river” an oral presentation at the Seventh Meeting of Weavers, Ghent.

        ### Research groups

        “Why tow burns.” a talk given at Rope Group, Old Harbour University, February 21st, 2020.
        """,
      talks: [
        "Small nets for small boats | Ada Quill | - | 2022",
        "What ropes are for | Ada Quill | - | 2022",
        "If you hold still, the loom runs on | Ada Quill | - | 2021",
        "Whose wool is this, and where from? | Ada Quill | - | 2021",
        "How mills and looms share a river | Ada Quill | - | 2021",
        "Why tow burns | Ada Quill | - | 2020-02-21",
      ]),
  ]
}
