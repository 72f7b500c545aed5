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
        14. März 2021
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
  ]
}
