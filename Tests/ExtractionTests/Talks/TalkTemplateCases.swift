@testable import Extraction

extension TalkLayoutCase {
  /// Pages whose entries are all built alike, with marks and names in titles that look like those
  /// between the parts.
  static let templates: [TalkLayoutCase] = [
    TalkLayoutCase(
      layout: "the same mark behind each speaker, whatever marks are in the titles",
      page: """
        # Loom Seminar

        ## Spring 2022

        - **Fri, Jan 21**: Katia Vavrova, Knots Without Blame
        - **Fri, Jan 28**: Baohai Shaw, Rope Counts in the Study of Mills
        - **Fri, Feb 4**: Andrea Laffitte, From Rope to Flight: A Method to Build, Test, and Tune Kites
        - **Fri, Mar 25**: Stephen Stigwell, Hedges, Dice, and the Origin of Fair Mills
        - **Fri, Apr 8**: Cat Saint, Rumours and Wrongs: The Role of Gossip in Trade
        """,
      talks: [
        "Knots Without Blame | Katia Vavrova | - | 2022-01-21",
        "Rope Counts in the Study of Mills | Baohai Shaw | - | 2022-01-28",
        "From Rope to Flight: A Method to Build, Test, and Tune Kites | Andrea Laffitte | - | 2022-02-04",
        "Hedges, Dice, and the Origin of Fair Mills | Stephen Stigwell | - | 2022-03-25",
        "Rumours and Wrongs: The Role of Gossip in Trade | Cat Saint | - | 2022-04-08",
      ]),
    TalkLayoutCase(
      layout: "rooms and places of work between full stops",
      page: """
        Knot Lunch

        Spring 2022

        10 February, Evans 939. Martin Golding – Northport. Rope profiling to discover new mills.

        24 February, B301. Boris Clark – University of Lindholm. The effect of the tide assumption.

        3 March, Evans 939. Elena Bachmann – Westmark. Shallow Water vs Zero-Inertia Models.

        10 March, Math 520. James Gable – Lindholm. Proof theory for mills and modal looms.

        17 March, B301. Patrick Lee – Ghent. Everything you need to know about sluices.
        """,
      talks: [
        "Rope profiling to discover new mills | Martin Golding | Northport | 2022-02-10",
        "The effect of the tide assumption | Boris Clark | University of Lindholm | 2022-02-24",
        "Shallow Water vs Zero-Inertia Models | Elena Bachmann | Westmark | 2022-03-03",
        "Proof theory for mills and modal looms | James Gable | Lindholm | 2022-03-10",
        "Everything you need to know about sluices | Patrick Lee | Ghent | 2022-03-17",
      ]),
    TalkLayoutCase(
      layout: "speakers and their places of work in brackets behind the titles",
      page: """
        # Workshop on Looms

        ## Monday, June 3, 2013

        - 9:00 – 9:45: “Forgiveness for Weavers” ([Brandon Warner](b) (University of Northport))
        - 9:45 – 10:15: “Counting over fields, or: the shape of numbers” ([Jordan Ellis](e) (Lindholm Research))
        - 10:15 – 10:45: Coffee break
        - 10:45 – 11:30: “Foliage and the Norm” ([Katherine Rowe](k) (Westmark))
        - 11:30 – 12:15: “Mills in Rows” ([Rafael Lincoln](l) (Ghent University))
        """,
      talks: [
        "Forgiveness for Weavers | Brandon Warner | University of Northport | 2013-06-03",
        "Counting over fields, or: the shape of numbers | Jordan Ellis | Lindholm Research | 2013-06-03",
        "Foliage and the Norm | Katherine Rowe | Westmark | 2013-06-03",
        "Mills in Rows | Rafael Lincoln | Ghent University | 2013-06-03",
      ]),
    TalkLayoutCase(
      layout: "titles in italics behind speakers whose places have commas",
      page: """
        # Rope Colloquium

        **15/9/2023**, Avery Atkins, Mill Institute, Ghent, *The Effect of Ropes on Small Counties*

        **22/9/2023**, Michele Ginn, Westmark, *Automation of Tasks Using Looms*

        **6/10/2023**, Olivia Hughes, Max Quill Institute for Mills, *Kites, Ropes and Big Classes*

        **20/10/2023**, Julius Frank, University of Lindholm, *Graded Looms*
        """,
      talks: [
        "The Effect of Ropes on Small Counties | Avery Atkins | Mill Institute, Ghent | 2023-09-15",
        "Automation of Tasks Using Looms | Michele Ginn | Westmark | 2023-09-22",
        "Kites, Ropes and Big Classes | Olivia Hughes | Max Quill Institute for Mills | 2023-10-06",
        "Graded Looms | Julius Frank | University of Lindholm | 2023-10-20",
      ]),
    TalkLayoutCase(
      layout: "titles that share their lines with nothing keep their dashes, days and names",
      page: """
        # Mill Colloquium

        ## Spring 2024

        ### Steps to the Physics of Knots

        **January 13**

        Daniel Garber

        ### The Flood of July 2021

        **January 20**

        Olaf Kuhn

        ### Digital Looms – Weaving as Avatars

        **January 27**

        Jessica Heath

        ### Counting vectors in rows

        **February 3**

        Aravind Ashok

        ### Jane Mill: A Life in Ropes

        **February 10**

        Ludwig Berg
        """,
      talks: [
        "Steps to the Physics of Knots | Daniel Garber | - | 2024-01-13",
        "The Flood of July 2021 | Olaf Kuhn | - | 2024-01-20",
        "Digital Looms – Weaving as Avatars | Jessica Heath | - | 2024-01-27",
        "Counting vectors in rows | Aravind Ashok | - | 2024-02-03",
        "Jane Mill: A Life in Ropes | Ludwig Berg | - | 2024-02-10",
      ]),
    TalkLayoutCase(
      layout: "speakers in the headings above labelled titles",
      page: """
        # Rope Colloquium

        ## Spring 2018

        ### 15.02. 11:00-12:00: **Priya Chakra** (Northport)

        Title: **Unveiling the Hidden Mills**

        ### 22.02. 11:00-12:00: **Arthur Bannister** (University of Lindholm)

        Title: **The false signal method**

        ### 1.3. 11:00-12:00: **Peter Marsh** (Westmark)

        Title: **Knots in rows**
        """,
      talks: [
        "Unveiling the Hidden Mills | Priya Chakra | Northport | 2018-02-15",
        "The false signal method | Arthur Bannister | University of Lindholm | 2018-02-22",
        "Knots in rows | Peter Marsh | Westmark | 2018-03-01",
      ]),
    TalkLayoutCase(
      layout: "days without a year, and rooms, in brackets or behind a comma at the end",
      page: """
        # Rope Colloquium

        ## Spring 2010

        * Angelika Heiss, Westmark, [Tracts and Their Influence on Mills](x), 12/2
        * Anna Sokol, Northport, [An Algorithm for the Loom, Spin 1/2](x), 19/2
        * Elizabeth Barnes, Ghent, [Health Problems of Weavers](x), 26/2
        * Karl Ostrow, Lindholm, [Tides of Rope](x), 5/3

        ## Autumn 2010

        * Martin Cole: The Small Scale Structure of Rope (14 October 2010, B301)
        * Eva Pauling: It's Mills, Stupid! Lessons for Towns in the Middle Trap (21 October 2010, B301)
        * Robert Trotter: Learning with biased ropes and looms (28 October 2010, Room 7)
        * Laura Cole: A mill, a town (4 November 2010, Room 7)
        """,
      talks: [
        "Tracts and Their Influence on Mills | Angelika Heiss | Westmark | 2010-02-12",
        "An Algorithm for the Loom, Spin 1/2 | Anna Sokol | Northport | 2010-02-19",
        "Health Problems of Weavers | Elizabeth Barnes | Ghent | 2010-02-26",
        "Tides of Rope | Karl Ostrow | Lindholm | 2010-03-05",
        "The Small Scale Structure of Rope | Martin Cole | - | 2010-10-14",
        "It's Mills, Stupid! Lessons for Towns in the Middle Trap | Eva Pauling | - | 2010-10-21",
        "Learning with biased ropes and looms | Robert Trotter | - | 2010-10-28",
        "A mill, a town | Laura Cole | - | 2010-11-04",
      ]),
    TalkLayoutCase(
      layout: "two names and the title, with no mark between",
      page: """
        KU Knot Seminar Spring 2025

        Friday 1/24 Organizational meeting
        Friday 1/31 Jeremy Martin Arrangements of Ropes I
        Friday 2/7 Jeremy Martin Arrangements of Ropes II
        Friday 2/14 Laura Bayer Polygons
        Friday 2/21 Quippo Sanger The Mill Butterfly
        Friday 3/14 No seminar (Spring Break)
        Friday 3/28 Daniel Morales (Westmark University) Looms and Shellable Ropes
        Friday 4/11 Peter He (Northport University) Some Topics on Sluices
        """,
      talks: [
        "Arrangements of Ropes I | Jeremy Martin | - | 2025-01-31",
        "Arrangements of Ropes II | Jeremy Martin | - | 2025-02-07",
        "Polygons | Laura Bayer | - | 2025-02-14",
        "The Mill Butterfly | Quippo Sanger | - | 2025-02-21",
        "Looms and Shellable Ropes | Daniel Morales | Westmark University | 2025-03-28",
        "Some Topics on Sluices | Peter He | Northport University | 2025-04-11",
      ]),
    TalkLayoutCase(
      layout: "a time and a room behind the day, and titles broken to a width",
      page: """
        # Looms Seminar

        - February 20: Daniel Garber (Ghent): A modal theory of looms
        - March 13: Jonas Kast Henrik: Formal Ropes in Mills

        Talks from Fall 2015:

        -   August 27, 13-13:30, 3A08. Patrick Barr: Certified Symbolic
            Management of Financial Looms
        -   September 3, 12-13, 3A08. Peter Brott Bock: A linear contextual
            logical Framework.
        -   September 17, 12-13, 3A08. Marco Carbone: Multiparty Looms
        -   September 18, 12-13, 3A08. Thomas Bolander (DTU): Building Mills
        """,
      talks: [
        "A modal theory of looms | Daniel Garber | Ghent | 2015-02-20",
        "Formal Ropes in Mills | Jonas Kast Henrik | - | 2015-03-13",
        "Certified Symbolic Management of Financial Looms | Patrick Barr | - | 2015-08-27",
        "A linear contextual logical Framework | Peter Brott Bock | - | 2015-09-03",
        "Multiparty Looms | Marco Carbone | - | 2015-09-17",
        "Building Mills | Thomas Bolander | DTU | 2015-09-18",
      ]),
    TalkLayoutCase(
      layout: "Spanish bylines: a cargo de, por",
      page: """
        # Charlas de otoño 2024

        - 9 de octubre. Cinco horas con ropas. Historia de un molino. A cargo de Carmen Medina, profesora.
        - 16 de octubre. Las Brigadas del Mar. Su vida. Por Isabel Pinar, de la Asociación Amigos del Molino.
        - 23 de octubre. Telares: telúrico y nuevo. A cargo de Juan Gibson, hispanista.
        - 30 de octubre. El molino de ayer. Por Carlos García, psicólogo.
        """,
      talks: [
        "Cinco horas con ropas. Historia de un molino | Carmen Medina | profesora | 2024-10-09",
        "Las Brigadas del Mar. Su vida | Isabel Pinar | - | 2024-10-16",
        "Telares: telúrico y nuevo | Juan Gibson | hispanista | 2024-10-23",
        "El molino de ayer | Carlos García | psicólogo | 2024-10-30",
      ]),
    TalkLayoutCase(
      layout: "places of work and titles with colons in headings above the days",
      page: """
        # Mill Reading Group

        ### Christopher Hughes – Northport: How Big is the Loom Function?

        22nd September 2009 14:15

        ### Emily Gunner – University of Lindholm: Algebras from Ropes

        6th October 2009 14:15

        ### John Dupree – Institute for Advanced Looms: Mechanism: The Causes of Knots

        13th October 2009 14:15

        ### S. Maker – KTH Royal Institute of Mills: On the Way Ropes Appear

        20th October 2009 14:15
        """,
      talks: [
        "How Big is the Loom Function? | Christopher Hughes | Northport | 2009-09-22",
        "Algebras from Ropes | Emily Gunner | University of Lindholm | 2009-10-06",
        "Mechanism: The Causes of Knots | John Dupree | Institute for Advanced Looms | 2009-10-13",
        "On the Way Ropes Appear | S. Maker | KTH Royal Institute of Mills | 2009-10-20",
      ]),
    TalkLayoutCase(
      layout: "a block for each talk, with a label for the speaker only",
      page: """
        # Seminars

        Weaving Abstractions for Emerging Mills
        2022-05-28
        Speaker: Jane Marsh, Northport University
        Performing emerging weaving on old looms is a challenge, and we show in this talk how it may be met.

        Ropes and Templates
        2022-04-14
        Speaker: Peter Fenn, University of Lindholm

        Plotting Knots
        2022-04-07
        Speaker: Laura Cole, Westmark
        """,
      talks: [
        "Weaving Abstractions for Emerging Mills | Jane Marsh | Northport University | 2022-05-28",
        "Ropes and Templates | Peter Fenn | University of Lindholm | 2022-04-14",
        "Plotting Knots | Laura Cole | Westmark | 2022-04-07",
      ]),
    TalkLayoutCase(
      layout: "titles on lines of their own, and a day without a talk",
      page: """
        Loom Seminar, Spring 2021

        2/3    Peter Marsh, University of Northport
               Ropes in flowing water
        2/10   Helen Fenn, Westmark College
               Hedging with knots
        2/17   NO SEMINAR (President's Day week)
        2/24   Etienne Roussel, Mill Institute
               Active looms meet wool
        3/3    Miguel Cordero, University of Lindholm
               How tissues count
        """,
      talks: [
        "Ropes in flowing water | Peter Marsh | University of Northport | 2021-02-03",
        "Hedging with knots | Helen Fenn | Westmark College | 2021-02-10",
        "Active looms meet wool | Etienne Roussel | Mill Institute | 2021-02-24",
        "How tissues count | Miguel Cordero | University of Lindholm | 2021-03-03",
      ]),
    TalkLayoutCase(
      layout: "a column of hosts, who come again, is none of speakers",
      page: """
        # Loom Seminar

        | 15/01/2017 | Quippa Silvero – Northport Institute | “Measuring old knots” | Paula Compton |
        | 22/01/2017 | Joy Morris – University of Lindholm | “Colours of looms” | Thomas Church |
        | 29/01/2017 | Zhidu Pikorra – University of Westmark | “Supervised Mills: Unifying Levels” | Paula Compton |
        | 05/02/2017 | Helen Fenn – University of Ghent | “The shape of tides” | Paula Compton |
        """,
      talks: [
        "Measuring old knots | Quippa Silvero | Northport Institute | 2017-01-15",
        "Colours of looms | Joy Morris | University of Lindholm | 2017-01-22",
        "Supervised Mills: Unifying Levels | Zhidu Pikorra | University of Westmark | 2017-01-29",
        "The shape of tides | Helen Fenn | University of Ghent | 2017-02-05",
      ]),
  ]
}
