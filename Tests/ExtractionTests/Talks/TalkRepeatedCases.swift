@testable import Extraction

extension TalkLayoutCase {
  /// Pages of bare lines whose talks are only alike in their layout.
  static let repeated: [TalkLayoutCase] = [
    TalkLayoutCase(
      layout: "title, date, person and department on lines of their own, an abstract below",
      page: """
        Chemistry Colloquium

        "Bread and Salt: what a crust remembers"

        Monday, May 8, 2017 - 4:15pm

        Martin Ostrow

        University of Western Fjordland

        A crust keeps what happened in the oven. We cut four hundred loaves, weighed their pores and asked which of them could be told apart a week later by the sound that they make under a small hammer.

        "On drying in layered clay"

        Monday, May 22, 2017 - 4:15pm

        Helen Marsh

        Department of Ceramics, Lindholm University

        Clay that dries from two sides bends before it breaks. The talk gives a bound on the bending in terms of the thickness of its layers, and shows tiles from a workshop that were made to meet this bound.

        "Why Glazes Crack"

        Monday, June 12, 2017 - 4:15pm

        Daniel Fischer

        P K Fischer & Co

        Potters have many answers and few measurements. This talk has the measurements: six kilns, two winters, one glaze, and a camera that took a picture of each bowl every minute while it cooled down.
        """,
      talks: [
        "Bread and Salt: what a crust remembers | Martin Ostrow | University of Western Fjordland | 2017-05-08",
        "On drying in layered clay | Helen Marsh | Department of Ceramics, Lindholm University | 2017-05-22",
        "Why Glazes Crack | Daniel Fischer | - | 2017-06-12",
      ]),
    TalkLayoutCase(
      layout: "the same words of access below each talk are no title",
      page: """
        Offener Abend im Sternhaus
        15:00
        Pendeluhren
        Martina Vogel, Anna Berg
        Zugang: Link, Raum-Nummer: 111 2040, Kennwort: 310077
        16:00
        Der Schatten am Mittag
        Stefan Lang, Peter Hahn
        Zugang: Link, Raum-Nummer: 112 5060, Kennwort: 310088
        17:00
        Spiegelbau
        Sabine Krause
        Zugang: Link, Raum-Nummer: 113 7080, Kennwort: 310099
        """,
      talks: [
        "Pendeluhren | Martina Vogel | - | -",
        "Der Schatten am Mittag | Stefan Lang | - | -",
        "Spiegelbau | Sabine Krause | - | -",
      ]),
    TalkLayoutCase(
      layout: "talks with dates on the lines below them, some of which stand alone",
      page: """
        Harbour Talks Speaker Series

        Spring 2018 Events

        Old Ropes: Waste on the Quay - Martin Quayle, Harbour Town College

        Jan. 22 at 4pm - HLC 120


        Jan. 29 at 4pm - HLC 120

        Deep Keel Durability - Helen Porter, Lindholm University

        Feb. 5 at 4pm - HLC 120

        No Event - Spring Break

        March 5 at 4pm - HLC 120

        Reading Tides in the Rust of Anchors - Daniel Hartley, University of Eastmere

        March 12 at 4pm - HLC 120

        Sails That Mend Themselves - Laura Winter, Lindholm University

        March 19 at 4pm - HLC 120
        """,
      talks: [
        "Old Ropes: Waste on the Quay | Martin Quayle | Harbour Town College | 2018-01-22",
        "Deep Keel Durability | Helen Porter | Lindholm University | 2018-02-05",
        "Reading Tides in the Rust of Anchors | Daniel Hartley | University of Eastmere | 2018-03-12",
        "Sails That Mend Themselves | Laura Winter | Lindholm University | 2018-03-19",
      ]),
    TalkLayoutCase(
      layout: "times of day in four digits, days in headings, a title over two lines",
      page: """
        Meeting on Clocks

        6 March 1996

        0900-0945 Registration, coffee
        1000-1100 Robert HASEL, University of Fjordland "Escapements and errors"
        1100-1200 Helen FORD, Queen Anne College Eastmere "Long pendulums in
        cold towers"
        1200-1300 Lunch
        1430-1530 Daniel WEISS, Lindholm University "Springs of glass"
        """,
      talks: [
        "Escapements and errors | Robert HASEL | University of Fjordland | 1996-03-06",
        "Long pendulums in cold towers | Helen FORD | Queen Anne College Eastmere | 1996-03-06",
        "Springs of glass | Daniel WEISS | Lindholm University | 1996-03-06",
      ]),
    TalkLayoutCase(
      layout: "weekdays in front of short dates",
      page: """
        Spring 2013

        The Weaving Seminar meets on Wednesday, 3-4 PM.

        Wednesday 3/20
        No seminar (Spring Break)

        Wednesday 3/27

        Martin Ostrow
        Patterns of the Double Loom

        Wednesday 4/17
        Helen Marsh

        Counting Threads without a Lens

        Wednesday 5/8
        Robert Lind (Ford A&M)

        Knots and Selvedges in Broad Cloth
        """,
      talks: [
        "Patterns of the Double Loom | Martin Ostrow | - | 2013-03-27",
        "Counting Threads without a Lens | Helen Marsh | - | 2013-04-17",
        "Knots and Selvedges in Broad Cloth | Robert Lind | Ford A&M | 2013-05-08",
      ]),
    TalkLayoutCase(
      layout: "rows of a table over several lines, each row with as many bars",
      page: """
        JOINT COLLOQUIUM

        Spring 2017

        May 3 | Lindholm
        Glass House B | Peter Vance
        Université de Valmont | Sorting broken tiles
        May 10 | OTI
        3-220 | Laura Stone
        University of Western Fjordland | Weighing paper boats
        May 17 | Eastmere
        410 Potter | Robert Hale
        Merton | Ladders on uneven ground
        May 24 | Lindholm
        Glass House B | Daniel Reed
        Arden | Bells tuned by hand
        """,
      talks: [
        "Sorting broken tiles | Peter Vance | Université de Valmont | 2017-05-03",
        "Weighing paper boats | Laura Stone | University of Western Fjordland | 2017-05-10",
        "Ladders on uneven ground | Robert Hale | Merton | 2017-05-17",
        "Bells tuned by hand | Daniel Reed | Arden | 2017-05-24",
      ]),
    TalkLayoutCase(
      layout: "words for the lecture in front of its speaker, a class year behind, a title to come",
      page: """
        Spring 2003 Colloquium

        Friday, March 28, 5:00pm
        Robert Penn '99 - Lantern Works, Inc.
        "Quiet Rooms: What Felt Does to Echoes"

        Monday, March 31, 4:30pm
        Founders Lecture: Helen Ward, Lindholm University, "Maps without Words"

        Monday, April 21, 4:30pm
        Dr. Laura Fenn - University of Eastmere
        Title - TBA

        Monday, April 28, 4:30pm
        Student Research Talks!

        Martin Cole and Anna Pike - "Shade under Market Awnings"
        Peter Marlow - "Moss on the North Side of Chimneys"
        """,
      talks: [
        "Quiet Rooms: What Felt Does to Echoes | Robert Penn | Lantern Works, Inc. | 2003-03-28",
        "Maps without Words | Helen Ward | Lindholm University | 2003-03-31",
        "Shade under Market Awnings | Martin Cole | - | 2003-04-28",
        "Moss on the North Side of Chimneys | Peter Marlow | - | 2003-04-28",
      ]),
  ]
}
