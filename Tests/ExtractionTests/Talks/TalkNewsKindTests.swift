import Bibliography
import Documents
import Testing

@testable import Extraction

/// Which pages announce talks, and which only quote what somebody said or wrote.
@Suite struct TalkNewsKindTests {
  @Test(arguments: [
    (
      """
      Students to Speak at Loom Lecture Series

      The Loom Lecture Series has scheduled its speakers.

      On February 26, Laura Marsh, a student at Eastmere College, will present “Studies of Nets and of Knots.”

      On April 2, Martin Cole, professor of looms at Northport University, will present “The Rope Effect.”
      """, DocumentKind.talks, 2
    ),
    (
      """
      Il programma prevede due appuntamenti con relatori di diverse università.

      Il 4 aprile, Carlo Martini dell’Università di Northport discuterà il rapporto tra reti e corde nel suo intervento “Coriandoli di lana”. Il 9 maggio, Giulia Rossi parlerà di “La matematica dei nodi”. Il 16 maggio, Silvia Bianchi parlerà di “Matita rossa e lana”.
      """, .talks, 3
    ),
    // What people said, and what they wrote.
    (
      """
      Mill news

      On May 3, Laura Marsh said “We have never seen such a loom before.” On May 4, Martin Cole said “Nobody has.”

      On May 9, Anna Pike will present her new book “Ropes of the North”, and Peter Fenn his novel “Knots of the South”.
      """, .unknown, 0
    ),
    (
      """
      Samedi 15, 17h00, Salle du Moulin

      Comment tisser un filet ?

      par Nicolas Martin, université de Northport

      Dans les pays du nord, les filets sont tissés à la main, et cela depuis longtemps.

      Dimanche 16, 17h00, Salle du Moulin

      Nœuds et cordes dans les arts

      par Julie Bernard, université de Westmark

      Les ponts entre ces deux domaines se trouvent parfois là où on ne les attendrait pas.
      """, .talks, 2
    ),
    // Poems.
    (
      """
      The Old Loom

      by Laura Marsh

      The shuttle goes, the shuttle stays,

      The Rope

      by Martin Cole

      And all the knots of all the days,
      """, .unknown, 0
    ),
    (TalkLayoutCase.stillToCome, .talks, 1),
    (
      """
      Webkolloquium 2020

      Programm

      Laura Marsh:  Wellen aus Wolle
      Thomas Cole: Die Physik der Seile
      Anna Pike: Knoten und Netze
      Peter Fenn: Witzig oder nicht?
      """, .talks, 4
    ),
    // Terms with their subjects, and no days.
    (
      """
      # Journal Club

      These are some of the talks we have had.

      ## Spring 2022 - Sampling Methods

      ### Explaining the Water Wheel - Peter Marsh

      ### Chains of Mills with Gears - Helen Fenn

      ### Robust Counts for Pond Data - Karl Ostrow

      ## Fall 2021

      ### Many Worlds of Mussels - Steven Fenlip (Westmark Sciences)

      ### Introduction to Tides - Jessica Mill (Westmark Mathematics)
      """, .talks, 5
    ),
    // Two people in turn.
    (
      """
      Loom Seminar: questions from the floor

      Laura Marsh: How are looms made?
      Thomas Cole: They are made by hand.
      Laura Marsh: And what are ropes made of?
      Thomas Cole: They are made of hemp.
      Anna Pike: I see it otherwise.
      """, .unknown, 0
    ),
  ])
  func tellsNewsOfTalks(page: String, kind: DocumentKind, talks: Int) throws {
    let source = try SourceText(decoding: Array(page.utf8), id: "page.md")
    let document = Extractor.extract(TextReader.read(source, id: "page.md"))
    #expect(document.kind == kind)
    #expect(document.talks.count == talks)
  }
}
