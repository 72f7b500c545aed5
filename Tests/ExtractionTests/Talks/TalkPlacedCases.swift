@testable import Extraction

extension TalkLayoutCase {
  /// Pages on which entries say where and when, and what stands beside titles is none of them.
  static let placed: [TalkLayoutCase] = [
    TalkLayoutCase(
      layout: "titles behind the day, with a mark between or without, and addresses behind them",
      page: """
        Invited talks

        Workshop on Knots and Related Topics, Old Mill Center (Northport), Aug. 22 2026, Quantum Ropes of Looms

        Mill Branches, MILL (Lindholm), Jul. 6-10 2026, The quantum rope of looms https://mill.example/3599.html

        Loom Algebra Seminar, The University of Northport, Mar. 23 2025 Noncommutative mills and toroidal knots

        M-Seminar, Westmark State University, Mar. 30, Apr. 1, Apr. 2 2025, Oriented looms from old rows

        Informal Loom Seminar, University of Lindholm, Dec. 8 2020 Lorentz ropes and Mill Surfaces
        """,
      talks: [
        "Quantum Ropes of Looms | - | - | 2026-08-22",
        "The quantum rope of looms | - | - | 2026-07-06",
        "Noncommutative mills and toroidal knots | - | - | 2025-03-23",
        "Oriented looms from old rows | - | - | 2025-04-02",
        "Lorentz ropes and Mill Surfaces | - | - | 2020-12-08",
      ]),
    TalkLayoutCase(
      layout: "titles in quotes, each with where and when, though nothing says whose",
      page: """
        • “Mills on the Edge", University of Northport Seminar Series, Northport, UK, December 2017
        • “Ropes on the Edge", Loom International, Lindholm, UK, September 2017
        • “Ropes on the Edge", Workshop on Decentralized Looms, Westmark, France, September 2017
        • “Research methods in Weaving”, Old Mill University, Qatar,April 2015
        • “Wool for Better Health”, Hassan Moradi University, Tehran,March 2015
        • “The Big Loom race: knots & rows”, School of Ropes, University of Lindholm , May 2013
        """,
      talks: [
        "Mills on the Edge | - | - | 2017-12",
        "Ropes on the Edge | - | - | 2017-09",
        "Ropes on the Edge | - | - | 2017-09",
        "Research methods in Weaving | - | - | 2015-04",
        "Wool for Better Health | - | - | 2015-03",
        "The Big Loom race: knots & rows | - | - | 2013-05",
      ]),
    TalkLayoutCase(
      layout: "how a talk was given behind its day, and joint work behind its title",
      page: """
        # Anna Quill

        ## Talks

        New mergers of mills from public rows – with Jane Marsh & Peter Doe (Abstract, Slides)
        22nd Lindholm Conference on Ropes
        Northport State University, Northport, Russia (Aug 2025) (Virtual).

        Probing the upper rope gap with looms
        LOOM25 Workshop
        Dresden, Germany (Jul 2025) (Online).

        Knots as a probe for old mills
        Public Talk
        Kolkata, India (Aug 2024).

        What can we learn by weaving at night?
        Silver Mill Seminar Series
        Loom Institute, India (Jul 2021).
        """,
      talks: [
        "New mergers of mills from public rows | Anna Quill | - | 2025-08",
        "Probing the upper rope gap with looms | Anna Quill | - | 2025-07",
        "Knots as a probe for old mills | Anna Quill | - | 2024-08",
        "What can we learn by weaving at night? | Anna Quill | - | 2021-07",
      ]),
    TalkLayoutCase(
      layout:
        "speakers in items below the title, with links behind them, and a question in a title",
      page: """
        # Séminaire

        **Mercredi 23 mai 2018. 10h30** : Inférence sur les moulins
        - Benjamin DURAND (Institut Loom) ([presentation](a.pdf))
        - Pierre MARCHAND (LIM, CNRS) ([presentation](b.pdf))

        **Mercredi 7 mars 2018. 10h30** : Les métiers absents. De combien de fils un village a-t-il besoin ?
        - Hélène FABRE (LIM) ([slides](c.pdf))
        - Marion GARNIER (LIM) ([slides](c.pdf))

        **Mercredi 10 janvier 2018. 10h30** : Problème de l'assemblage des cordes
        - Véronique LEGRAND (LIM) ([presentation](d.pdf))
        - Michel FABRE (LIM) ([presentation](d.pdf))
        """,
      talks: [
        "Inférence sur les moulins | Benjamin DURAND | Institut Loom | 2018-05-23",
        "Les métiers absents. De combien de fils un village a-t-il besoin ? | Hélène FABRE | LIM | 2018-03-07",
        "Problème de l'assemblage des cordes | Véronique LEGRAND | LIM | 2018-01-10",
      ]),
  ]
}
