@testable import Extraction

extension TalkLayoutCase {
  /// Programmes of days with sessions: several talks below a time, and what is said of all of them.
  static let sessions: [TalkLayoutCase] = [
    TalkLayoutCase(
      layout: "initials behind a label and in front of colons, and remarks on all talks",
      page: """
        Rope Day

        10:00 - 10:30 Arrival and coffee
        10:30 - 11:30 Session 1
        T. van Bergen: Reusable components for the description of knots.
        K. Marsh: A Net Perspective of the Anchor.
        11:30 - 12:00 Break
        12:00 - 13:00 Keynote talk: R. Fenn: Inductive Weaving for "Seek Wool".
        13:00 - 14:15 Lunch
        14:15 - 15:15 Session 2
        F. Dale: Bell, a small language for looms.
        M. Alvarez Pike: An abstract model for longer ropes.
        All talks in: Room A (MILL-A)
        All catering in: Lobby Area adjacent to Room A (MILL-A)
        """,
      talks: [
        "Reusable components for the description of knots | T. van Bergen | - | -",
        "A Net Perspective of the Anchor | K. Marsh | - | -",
        "Inductive Weaving for \"Seek Wool\" | R. Fenn | - | -",
        "Bell, a small language for looms | F. Dale | - | -",
        "An abstract model for longer ropes | M. Alvarez Pike | - | -",
      ]),
    TalkLayoutCase(
      layout: "one word in front of a title in quotes",
      page: """
        ## Wednesday, 11 August

        - 9.00-10.00 B.Marsh "Analytic and other structures in Rope
        Theory"
        - 10.00-11.00 Hoffmann "Elementary knots by their
        absolute length"
        - 12.00-14.00 Lunch
        - 14.00-18.00 Sections

        ## Friday, 13 August

        - 9.00-10.00 S.Lamm "The structure of wool"
        - 10.00-11.00 L.Quayle, S.I.Pike "Nets in modal
        and temporal harbours"
        """,
      talks: [
        "Analytic and other structures in Rope Theory | B.Marsh | - | -",
        "Elementary knots by their absolute length | Hoffmann | - | -",
        "The structure of wool | S.Lamm | - | -",
        "Nets in modal and temporal harbours | L.Quayle | - | -",
      ]),
    TalkLayoutCase(
      layout: "times in front of titles whose speakers stand behind by",
      page: """
        Wednesday, July 19, 2006

        **14:30-16:30** (with a 10min break) (Chair: tba)

        *Behavioral Weaving Theory*

        by **Laura Fenn** (Mill Research, Northport)

        **16:30-16:45** Coffee/tea break

        **16:45-17:20** *Propositional nets with strategies*

        by Martin Cole

        **17:20-17:55** *Ropes as strings*

        by Anna Quayle
        """,
      talks: [
        "Behavioral Weaving Theory | Laura Fenn | Mill Research, Northport | 2006-07-19",
        "Propositional nets with strategies | Martin Cole | - | 2006-07-19",
        "Ropes as strings | Anna Quayle | - | 2006-07-19",
      ]),
  ]
}
