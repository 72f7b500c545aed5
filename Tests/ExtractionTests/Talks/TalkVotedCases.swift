@testable import Extraction

extension TalkLayoutCase {
  /// Pages whose entries say what a single one of them leaves open.
  static let voted: [TalkLayoutCase] = [
    TalkLayoutCase(
      layout: "a dash inside of few titles is a part of them",
      page: """
        # Vorträge

        - Prof. Dr. Anna Krüger: Töpferei - das Handwerk der Scherben
        - Dr. Peter Hahn: Von Webstühlen
        - Martina Vogel: Mühlen — Was treibt sie an?
        - Prof. Dr. Stefan Lang: Zur Lehre vom Schatten
        - Sabine Krause: Brückenbau im Wandel
        """,
      talks: [
        "Töpferei - das Handwerk der Scherben | Anna Krüger | - | -",
        "Von Webstühlen | Peter Hahn | - | -",
        "Mühlen — Was treibt sie an? | Martina Vogel | - | -",
        "Zur Lehre vom Schatten | Stefan Lang | - | -",
        "Brückenbau im Wandel | Sabine Krause | - | -",
      ]),
    TalkLayoutCase(
      layout: "lines that the page repeats are its own, and departments are no titles",
      page: """
        Seminar Schedule Spring 2024

        January 30, 2024

        Dr. Peter Marsh

        University of Lindholm, Northport

        February 2, 2024

        Dr. Karl Ostrow
        Seminar Flyer

        Ceramic Sciences Division
        Northport Institute of Technology

        February 9, 2024

        Dr. Helen Fenn
        Seminar Flyer

        University of Westmark

        March 1, 2024

        Dr. Anna Pike
        Seminar Flyer

        Looms and Weaving
        University of Northport

        March 22, 2024

        Dr. Martin Cole
        Spring Tides: From Old Almanacs to Modern Gauges

        Ceramics and Looms
        The University of Lindholm

        March 29, 2024

        Laura Quayle
        History of Sluices in N. Westmark and their Keepers

        Ceramics and Looms
        The University of Lindholm

        April 5, 2024

        Daniel Fischer
        Light on Dark Mills: An Exploration of Night Work

        Ceramics and Looms
        The University of Lindholm
        """,
      talks: [
        "Spring Tides: From Old Almanacs to Modern Gauges | Martin Cole | The University of Lindholm | 2024-03-22",
        "History of Sluices in N. Westmark and their Keepers | Laura Quayle | The University of Lindholm | 2024-03-29",
        "Light on Dark Mills: An Exploration of Night Work | Daniel Fischer | The University of Lindholm | 2024-04-05",
      ]),
    TalkLayoutCase(
      layout: "the title stands where most titles do, though another line looks likelier",
      page: """
        Talks programme 2006

        21 Apr 2006  There were no ferries     Martina Marsh
          Old views on the Great Flood.

        12 May 2006  Emma's Ledger - 1853     Peter Pike
          Tales from the archives.

        8 Sep 2006  Millers flew kites: the amazing story of the Guild     Richard Cole
          An unexpected story from Northport.

        13 Oct 2006  The History of Stone Court, Old Quay    Laura Fenn
          The different houses and the tenants who lived there.
        """,
      talks: [
        "There were no ferries | Martina Marsh | - | 2006-04-21",
        "Emma's Ledger - 1853 | Peter Pike | - | 2006-05-12",
        "Millers flew kites: the amazing story of the Guild | Richard Cole | - | 2006-09-08",
        "The History of Stone Court, Old Quay | Laura Fenn | - | 2006-10-13",
      ]),
    TalkLayoutCase(
      layout: "a title that has the form of a name, where all others stand above their speakers",
      page: """
        Meeting records

        13th May 2019

        The Sinking of the Old Ferry

        Martin Meadows

        A brief history of the ferries and a detailed account of the sinking.

        8th April 2019

        Renaissance looms

        Stephen Marsh

        There was a lot more to looms than just the guild of the city.

        11th March 2019

        Adventures in the Rope Trade

        Deborah Fenn

        She will discuss the process of turning hemp into ropes.

        14th January 2019

        Clara Mill

        Richard Walker

        Telling the life story of a woman who is best known as the founder of the trust.

        8th October 2018

        History of Pottery

        Anna and John Fischer

        What we know about pottery in the earliest human settlements.
        """,
      talks: [
        "The Sinking of the Old Ferry | Martin Meadows | - | 2019-05-13",
        "Renaissance looms | Stephen Marsh | - | 2019-04-08",
        "Adventures in the Rope Trade | Deborah Fenn | - | 2019-03-11",
        "Clara Mill | Richard Walker | - | 2019-01-14",
        "History of Pottery | John Fischer | - | 2018-10-08",
      ]),
    TalkLayoutCase(
      layout: "one line for each talk and its speaker, the day above and sentences between",
      page: """
        # Weavers' Evening

        The group meets on every first Monday. The organiser is Peter Fenn.

        ### Next Meeting

        **Monday 2020-03-02, 5:45pm for 6:00pm**. Level 2, Old Mill Lane

        #### Talks:

        **1. Anna Marsh: Drawing looms and other plans**

        Anna will present how she draws plans that allow everybody to see what a loom does.

        **2. Peter Fenn: Straight lines in wool**

        A straight line is the simplest and most useful of all patterns.

        **3. Announcements**

        ### Previous Meetings

        **Monday 2020-02-03, 5:45pm for 6:00pm**. Level 2, Old Mill Lane

        #### Talks:

        **1. David Cole: Recent developments in felt**

        David will give an update on recent developments in felt.

        **2. Henry Pike: How fast is fast dye?: the tradition goes on**

        Fast dye is a dye that is designed to stay where it is.

        **Monday 2019-12-02, 5:45pm for 6:00pm**. Level 2, Old Mill Lane

        #### Talks:

        **1. Laura Quayle: Counting threads by machine**

        Laura will present the machines she has used to count threads.
        """,
      talks: [
        "Drawing looms and other plans | Anna Marsh | - | 2020-03-02",
        "Straight lines in wool | Peter Fenn | - | 2020-03-02",
        "Recent developments in felt | David Cole | - | 2020-02-03",
        "How fast is fast dye?: the tradition goes on | Henry Pike | - | 2020-02-03",
        "Counting threads by machine | Laura Quayle | - | 2019-12-02",
      ]),
    TalkLayoutCase(
      layout: "paragraphs of one line or more repeat where lines do not",
      page: """
        FORUM DES MOULINS

        JEUDI 31 OCTOBRE 2018

        À 18H30, À LA SALLE DU PORT

        LA RÉSISTANCE DES CORDES :
        LES GRANDS ENJEUX DU PORT

        Conférence par Pierre-Louis Marchand
        Professeur à l’École Nationale des Cordes (ENC)

        Après avoir rappelé quelques éléments, les principaux facteurs seront présentés.

        VENDREDI 09 NOVEMBRE 2018 À 20H30

        COMMENT LE FIL EST DEVENU
        UN MÉTIER AU TEMPS DES LAMPES

        Conférence par Jean-Noël Lambert
        professeur de tissage du dix-huitième siècle,
        à l'Université de Jean Moulin, vice-président de la Société des Fils

        Au siècle des lampes le tissage est probablement le plus efficace des métiers.

        VENDREDI 16 NOVEMBRE 2018 À 20H30

        LA VIE SUR LE QUAI
        Origine et histoire

        Conférence par Joseph Renard
        Géologue, Professeur émérite de l'Université de Montclair

        Le sujet sera traité en étroite relation avec l'évolution du port.
        """,
      talks: [
        "LA RÉSISTANCE DES CORDES : LES GRANDS ENJEUX DU PORT | Pierre-Louis Marchand | Professeur à l’École Nationale des Cordes (ENC) | 2018-10-31",
        "COMMENT LE FIL EST DEVENU UN MÉTIER AU TEMPS DES LAMPES | Jean-Noël Lambert | à l'Université de Jean Moulin, vice-président de la Société des Fils | 2018-11-09",
        "LA VIE SUR LE QUAI Origine et histoire | Joseph Renard | Géologue, Professeur émérite de l'Université de Montclair | 2018-11-16",
      ]),
    TalkLayoutCase(
      layout: "a row of one cell tells the day of the rows below",
      page: """
        # Upcoming

        <table>
        <tr><th>Topic</th><th>Speaker</th><th>Location</th><th>Time</th></tr>
        <tr><th colspan=4>Talks on Wednesday October 12, 2016</th></tr>
        <tr><td>Primer on Knots</td><td>Anna Marsh</td><td>MC 4020</td><td>17:30</td></tr>
        <tr><td colspan=4>Abstract: We cover the basics of knots and of the ropes that they hold.</td></tr>
        <tr><td>Sheaves of Wheat</td><td>Peter Pike</td><td>MC 4020</td><td>18:30</td></tr>
        <tr><th colspan=4>Talks on Friday October 14, 2016</th></tr>
        <tr><td>Information Looms</td><td>Laura Fenn</td><td>TBD</td><td>17:30</td></tr>
        </table>
        """,
      talks: [
        "Primer on Knots | Anna Marsh | - | 2016-10-12",
        "Sheaves of Wheat | Peter Pike | - | 2016-10-12",
        "Information Looms | Laura Fenn | - | 2016-10-14",
      ]),
    TalkLayoutCase(
      layout: "labels, months and years that lost the space in front of them",
      page: """
        # Loom Colloquium

        **Tuesday, April 25, 2017***Speaker: Professor Chris Marsh, Lindholm *

        Title: Knots and Hanging Decompositions

        In this talk, we will explore the use of knots in the construction of nets.

        **Thursday, February 23, 2017**Title: Hidden Threads in Data: Looms and Their Uses

        **Speaker: Peter Cole, Fjordland University**Time: 3:40pm – 4:30pm

        We will discuss the use of novel techniques.
        """,
      talks: [
        "Knots and Hanging Decompositions | Chris Marsh | Lindholm * | 2017-04-25",
        "Hidden Threads in Data: Looms and Their Uses | Peter Cole | Fjordland University | 2017-02-23",
      ]),
    TalkLayoutCase(
      layout: "a month that runs into a title of one word",
      page: """
        Lent 2017 Talks

        28th JanuaryKnot theory as a pathway to better nets, Dr. Julian Marsh (Lindholm)

        How many knots does a net have? This question has a very nice answer.

        3rd FebruaryLooms, Prof. Peter Cole (Fjordland)

        Looms are the basic objects of study in weaving.
        """,
      talks: [
        "Knot theory as a pathway to better nets | Julian Marsh | Lindholm | 2017-01-28",
        "Looms | Peter Cole | Fjordland | 2017-02-03",
      ]),
    TalkLayoutCase(
      layout: "places of work and days behind a glued dash; a quotation in brackets is no title",
      page: """
        Luncheon talks

        Prof. Peter Marsh, Associate Professor of Looms, Lindholm Univ., Northport- Sept. 7, 2005, Fanner 1005
        "A Historical Review of the Ancient Thread System"

        Laura Fenn, Univ. of Westmark- April 6, 2001, Oak Room
        "Weaving in the West: What the Records Tell Us"

        Prof. Paolo Conti (Università di Portovero “Il Molino”), March 19, 2004
        "Why are Nets Square?" (draws on work of Martin Cole)
        """,
      talks: [
        "A Historical Review of the Ancient Thread System | Peter Marsh | Associate Professor of Looms | 2005-09-07",
        "Weaving in the West: What the Records Tell Us | Laura Fenn | Univ. of Westmark | 2001-04-06",
        "Why are Nets Square? | Paolo Conti | Università di Portovero “Il Molino” | 2004-03-19",
      ]),
    TalkLayoutCase(
      layout: "months above items, names in links, given names behind by",
      page: """
        ## Meetup Presentations

        ### February 2017

        * [News](2017-02/News.md)
        * Plain Weaves by [Anna Marsh] [anna]
        * Looms: 101 by Peter Cole

        ### November 2016

        * [News](2016-11/News.md)
        * Testing of Ropes by [Laura Fenn] [laura]
            * [Drawings and Slides] [75]

        ### August 2016

        * [News](2016-08/News.md)
        * Mending Nets by Aaron

        [anna]: http://anna.example "Anna Marsh"
        [laura]: http://laura.example/home
        [75]: 2016-11/Ropes/slides.pdf
        """,
      talks: [
        "Plain Weaves | Anna Marsh | - | 2017-02",
        "Looms: 101 | Peter Cole | - | 2017-02",
        "Testing of Ropes | Laura Fenn | - | 2016-11",
        "Mending Nets | Aaron | - | 2016-08",
      ]),
    TalkLayoutCase(
      layout: "commas, wide gaps and events of a society's programme",
      page: """
        Programme for 2018

        13 January - Martin Marsh - Old Astronomy

        10 February - Peter Cole - Hand Looms: How do they work? What can they do?

        14 April - Annual General Meeting

        12 May - Dr Laura Fenn - Going over harbours with a fine comb

        11 August - Members Night

        13 October - Stephen Pike - Planet X, Meteors, and Lost Towns

        8 December - Christmas Party
        """,
      talks: [
        "Old Astronomy | Martin Marsh | - | 2018-01-13",
        "Hand Looms: How do they work? What can they do? | Peter Cole | - | 2018-02-10",
        "Going over harbours with a fine comb | Laura Fenn | - | 2018-05-12",
        "Planet X, Meteors, and Lost Towns | Stephen Pike | - | 2018-10-13",
      ]),
    TalkLayoutCase(
      layout: "a wide gap inside of a name behind by",
      page: """
        13 September 2018 The New Poor Law and the workhouses by Karen Marsh

        8 November 2018 The First Ferry and its legacy: stories of everyday life in the                 county by Julie Cole

        13 June 2019 Free Rope Yesterday: the story of Samuel Pike by Martin                  Fenn
        """,
      talks: [
        "The New Poor Law and the workhouses | Karen Marsh | - | 2018-09-13",
        "The First Ferry and its legacy: stories of everyday life in the county | Julie Cole | - | 2018-11-08",
        "Free Rope Yesterday: the story of Samuel Pike | Martin Fenn | - | 2019-06-13",
      ]),
    TalkLayoutCase(
      layout: "what by leads to is nobody, and two capitals may be all of a title",
      page: """
        # Loom Reading Group

        - January 17, 2025: Threads of Wool illustrated
        - January 24, 2025: Weaving by Unweaving
        - January 31, 2025: Message-Observing Sessions
        - February 7, 2025: A Theory of Expected Cost in Plain Weaves
        - February 14, 2025: Awards Gala
        """,
      talks: [
        "Threads of Wool illustrated | - | - | 2025-01-17",
        "Weaving by Unweaving | - | - | 2025-01-24",
        "Message-Observing Sessions | - | - | 2025-01-31",
        "A Theory of Expected Cost in Plain Weaves | - | - | 2025-02-07",
      ]),
    TalkLayoutCase(
      layout: "one's own talks, whose quotations end in front of the place",
      page: """
        # Talks

        ## 2025

        - 2025-05-12: "Career Ropes", Northport, Lindholm Group meeting (online)
        - 2025-04-15: "Practical Knots: Practically Magic", Fjordland University, Westmark

        ## 2024

        - 2024-10-24: "Extendable projection of nets", Northport Analytic Team meeting, Lindholm University
        """,
      talks: [
        "Career Ropes | - | - | 2025-05-12",
        "Practical Knots: Practically Magic | - | - | 2025-04-15",
        "Extendable projection of nets | - | - | 2024-10-24",
      ]),
  ]
}
