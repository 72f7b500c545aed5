@testable import Extraction

extension TalkLayoutCase {
  /// Pages some of whose titles are still to come, and lines beside titles that are none.
  static let open: [TalkLayoutCase] = [
    TalkLayoutCase(
      layout: "cards with open titles, whose abstracts are open as well",
      page: """
        # Online seminar on ropes and nets

        **To be added to the mailing list and hear of future talks, write to us.**

        ### The effect of thin threads in large nets

        Anna Marsh, Lindholm University · October 13 · 11am Lisbon · 10am Ghent

        **Abstract**

        We survey what is known of thin threads, and what may be hoped for.

        ### Title to be announced

        John Fenn, Westmark College · October 27 · 11am Lisbon · 10am Ghent

        **Abstract**

        Abstract to be announced.

        ### Title to be announced

        Clara Pike, Old Harbour College · December 1 · 11am Lisbon · 10am Ghent

        **Abstract**

        Abstract to be announced.
        """,
      talks: [
        "The effect of thin threads in large nets | Anna Marsh | Lindholm University | -"
      ]),
    TalkLayoutCase(
      layout: "an open title below a speaker, and the room behind the day",
      page: """
        Rope Seminar
        Fall 2017

        Thursday September 28 at 4pm in Mill 308
        Andrew Marsh, Westmark College
        The filtration of nets is finite

        Thursday November 2 at 4pm in Mill 308
        Peter Fenn, University of Lindholm
        TBA

        Thursday November 9 at 4pm in Mill 308
        Daniel Cole, Westmark College
        Duality of ropes and threads
        """,
      talks: [
        "The filtration of nets is finite | Andrew Marsh | Westmark College | 2017-09-28",
        "Duality of ropes and threads | Daniel Cole | Westmark College | 2017-11-09",
      ]),
    TalkLayoutCase(
      layout: "what a speaker is on a line with a dash",
      page: """
        Conférences 2024

        22 janvier

        La corde antique : art et usages
        Daniel MARSH
        Professeur honoraire, agrégé de lettres

        29 janvier

        20 ans de filets et de nœuds
        Christian FENN
        Professeur - Université de Lindholm, Expert en cordes près du Vieux Port
        """,
      talks: [
        "La corde antique : art et usages | Daniel MARSH | - | 2024-01-22",
        "20 ans de filets et de nœuds | Christian FENN | "
          + "Professeur - Université de Lindholm, Expert en cordes près du Vieux Port | 2024-01-29",
      ]),
    TalkLayoutCase(
      layout: "an owner's page that names the owner with each talk",
      page: """
        # Robert Marsh

        # Talks

        - Ropes: let us lose the hype [Video on YouTube]
          **Robert Marsh**
          *Lindholm Evenings, March 2018*
        - After thread
          **Robert Marsh** and Alex Fenn
          *Ways of Weaving, June 2017*
        - Which nets: how might we cast, mend and fold them?
          **Robert Marsh**
          *Invited lecture, Design of Harbours, 24 February 2017*
        - Models of old looms
          **Robert Marsh**
          *The 35th Annual Conference on Old Looms, December 2015*
        """,
      talks: [
        "Ropes: let us lose the hype | Robert Marsh | - | 2018-03",
        "After thread | Robert Marsh | - | 2017-06",
        "Which nets: how might we cast, mend and fold them? | Robert Marsh | - | 2017-02-24",
        "Models of old looms | Robert Marsh | - | 2015-12",
      ]),
  ]
}
