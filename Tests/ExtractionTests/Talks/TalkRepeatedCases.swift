@testable import Extraction

extension TalkLayoutCase {
  /// Pages of bare lines whose talks are only alike in their layout.
  static let repeated: [TalkLayoutCase] = [
    TalkLayoutCase(
      layout: "title, date, person and department on lines of their own, an abstract below",
      page: """
        Chemistry Colloquium

        "The Folded Ocean: how water learns"

        Monday, September 25, 2017 - 4:15pm

        Brian Kettle

        University of Southern Jutland

        The dynamics of water have advanced our understanding of life, and yet there is still much to glean from this, the most common of all liquids. New spectrometers are built each year in quest of it.

        "On the Oven model of proteins"

        Monday, October 16, 2017 - 4:15pm

        Peter Armstrong

        Department of Chemistry and Biology, The Holberg University

        The Oven model is a classical one of great significance for both statics and dynamics. Its later developments have changed what we know of phase transitions in cells and in many other crowded systems.

        "How Curie Became Curie"

        Monday, October 23, 2017 - 4:15pm

        David Schuster

        D N Schuster & Co

        She was one of the most significant figures of chemistry, with major contributions across a wide range of disciplines. How did it come about? The talk draws on letters that have not been read before.
        """,
      talks: [
        "The Folded Ocean: how water learns | Brian Kettle | University of Southern Jutland | 2017-09-25",
        "On the Oven model of proteins | Peter Armstrong | Department of Chemistry and Biology, The Holberg University | 2017-10-16",
        "How Curie Became Curie | David Schuster | - | 2017-10-23",
      ]),
    TalkLayoutCase(
      layout: "the same words of access below each talk are no title",
      page: """
        Lange Nacht der Physik
        15:00
        Wellenbilder
        Constanze Schuster, Julia Roth
        Zugang: Link, Raum-Nummer: 973 3299, Kennwort: 104282
        16:00
        Das Licht der Sterne
        Fabian Weber, Elias Koch
        Zugang: Link, Raum-Nummer: 971 6345, Kennwort: 675553
        17:00
        Kristalle
        Laura Krüger
        Zugang: Link, Raum-Nummer: 955 2938, Kennwort: 543636
        """,
      talks: [
        "Wellenbilder | Constanze Schuster | - | -",
        "Das Licht der Sterne | Fabian Weber | - | -",
        "Kristalle | Laura Krüger | - | -",
      ]),
    TalkLayoutCase(
      layout: "talks with dates on the lines below them, some of which stand alone",
      page: """
        Rock Talks Speaker Series

        Spring 2018 Events

        Beyond Mining: Waste and its Effects - John Helmer, Rock County College

        Jan. 22 at 4pm - HLC 120


        Jan. 29 at 4pm - HLC 120

        Full Circle Sustainability - Nathan Engels, Winona State University

        Feb. 5 at 4pm - HLC 120

        No Event - Spring Break

        March 5 at 4pm - HLC 120

        Tracing Change Through the Magnetism of Caves - Joshua Feiner, University of Duluth

        March 12 at 4pm - HLC 120

        Seeds for the Next Century - Alison Better, Winona State University

        March 19 at 4pm - HLC 120
        """,
      talks: [
        "Beyond Mining: Waste and its Effects | John Helmer | Rock County College | 2018-01-22",
        "Full Circle Sustainability | Nathan Engels | Winona State University | 2018-02-05",
        "Tracing Change Through the Magnetism of Caves | Joshua Feiner | University of Duluth | 2018-03-12",
        "Seeds for the Next Century | Alison Better | Winona State University | 2018-03-19",
      ]),
    TalkLayoutCase(
      layout: "times of day in four digits, days in headings, a title over two lines",
      page: """
        Meeting on Semantics

        12 July 1995

        0900-0945 Registration, coffee
        1000-1100 Anthony BLOOM, University of Jutland "Discrete computations and flows"
        1100-1200 Martin EDEL, Queen Anne College London "Dynamical systems via
        domain theory"
        1200-1300 Lunch
        1430-1530 Jeremy GUNTHER, McAdam University "Formal diagrams"
        """,
      talks: [
        "Discrete computations and flows | Anthony BLOOM | University of Jutland | 1995-07-12",
        "Dynamical systems via domain theory | Martin EDEL | Queen Anne College London | 1995-07-12",
        "Formal diagrams | Jeremy GUNTHER | McAdam University | 1995-07-12",
      ]),
    TalkLayoutCase(
      layout: "weekdays in front of short dates",
      page: """
        Spring 2013

        The Order Seminar meets on Wednesday, 3-4 PM.

        Wednesday 3/20
        No seminar (Spring Break)

        Wednesday 3/27

        Jeremy Martens
        Geometry of the Firing Game

        Wednesday 4/17
        Logan Goodwin

        Smith Normal Forms for Everybody

        Wednesday 5/8
        Jacob Wright (Texas A&M)

        Reciprocity and Rings in Combinatorics
        """,
      talks: [
        "Geometry of the Firing Game | Jeremy Martens | - | 2013-03-27",
        "Smith Normal Forms for Everybody | Logan Goodwin | - | 2013-04-17",
        "Reciprocity and Rings in Combinatorics | Jacob Wright | Texas A&M | 2013-05-08",
      ]),
    TalkLayoutCase(
      layout: "rows of a table over several lines, each row with as many bars",
      page: """
        JOINT COLLOQUIUM

        Spring 2017

        March 2 | Holberg
        Science Center A | Tony Young
        Université de Lorraine Sud | Counting open curves
        March 9 | MTI
        2-190 | Andrea Asher
        University of Southern Jutland | Counting vector bundles
        March 23 | Brandon
        317 Goldsmith | Richard Kent
        Brown | Linear spaces of tilings
        March 30 | Holberg
        Science Center A | Alexander Gold
        Yale | Field theory by hand
        """,
      talks: [
        "Counting open curves | Tony Young | Université de Lorraine Sud | 2017-03-02",
        "Counting vector bundles | Andrea Asher | University of Southern Jutland | 2017-03-09",
        "Linear spaces of tilings | Richard Kent | Brown | 2017-03-23",
        "Field theory by hand | Alexander Gold | Yale | 2017-03-30",
      ]),
    TalkLayoutCase(
      layout: "words for the lecture in front of its speaker, a class year behind, a title to come",
      page: """
        Spring 2003 Colloquium

        Friday, March 28, 5:00pm
        Parker Rhodes '99 - Accent Technologies, Inc.
        "Linear Arrays: Using Interference to Steer Sound"

        Monday, March 31, 4:30pm
        Nobel Lecture: Kristin Andersen, York University, "Nonverbal Narrators"

        Monday, April 21, 4:30pm
        Dr. Rosemary Norton - University of Toronto
        Title - TBA

        Monday, April 28, 4:30pm
        Student Research Talks!

        Chris Graham and Alice Castle - "Light Through a Forest Canopy"
        Michael McCute - "The Role of Planets in the Search for Life"
        """,
      talks: [
        "Linear Arrays: Using Interference to Steer Sound | Parker Rhodes | Accent Technologies, Inc. | 2003-03-28",
        "Nonverbal Narrators | Kristin Andersen | York University | 2003-03-31",
        "Light Through a Forest Canopy | Chris Graham | - | 2003-04-28",
        "The Role of Planets in the Search for Life | Michael McCute | - | 2003-04-28",
      ]),
  ]
}
