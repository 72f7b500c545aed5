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
    TalkLayoutCase(
      layout: "event, place and day in brackets behind what sort of talk it is and its title",
      page: """
        # Anna Quill

        ## Conference and seminar talks

        - Invited Talk: Weavers Won't Learn: A Problem for (Global) Looms (Lindholm Mill Colloquium, London, UK, Jun 26, 2018)
        - Keynote: On Frames and Ropes in Old Rivers (Department of Looms, Northport, Berlin, Jan 17, 2018)
        - Keynote: Limit threads and metric nets (Loom Colloquium, University of Westmark, Oct 7, 2017)
        - Tutorial: Rope's Hammer: When Everything Looks Like a Knot (Workshop on Weaving and Robotics, Singapore, Feb 12, 2017)
        """,
      talks: [
        "Weavers Won't Learn: A Problem for (Global) Looms | Anna Quill | - | 2018-06-26",
        "On Frames and Ropes in Old Rivers | Anna Quill | - | 2018-01-17",
        "Limit threads and metric nets | Anna Quill | - | 2017-10-07",
        "Rope's Hammer: When Everything Looks Like a Knot | Anna Quill | - | 2017-02-12",
      ]),
    TalkLayoutCase(
      layout: "titles in quotes behind a label, seasons, and who paid",
      page: """
        # Talks & Workshops (Selection)

        **LOOM 2025.** The Lindholm Association for Weaving (LAW). Title: "No Hard Knots?: An Analysis of the Value of Ropes", Enschede (NL), Summer 2025.

        **KNOT 2024.** Conference on Ethics of Ropes. Title: "Rope quantification and old thinking", Belgrade (Serbia/Online), Fall 2024.

        **SPT 2023.** Conference of the Society for Looms (hosted by Northport Society), “Looms & Mobility”. Title: “Rope Technology: An analysis of the mills at stake”, Tokyo (Japan), Summer 2023. Supported by Van Haersel Grant.

        **MILL 2021.** Guest Speaker at the Institute of Mills. Title: “Ethical quandaries in Rope Systems”, Québec (Canada), Winter 2021.
        """,
      talks: [
        "No Hard Knots?: An Analysis of the Value of Ropes | - | - | 2025",
        "Rope quantification and old thinking | - | - | 2024",
        "Rope Technology: An analysis of the mills at stake | - | - | 2023",
        "Ethical quandaries in Rope Systems | - | - | 2021",
      ]),
    TalkLayoutCase(
      layout: "events in a script that parts no words",
      page: """
        Talks
        5. Knot polynomials and loom modules, UW Ropes seminar, University of Westmark, 2015年10月
        4. Knot polynomials and loom modules, Northport Ropes seminar, Northport, 2015年9月
        3. Loom加群とKnot正値性, 組合せ論セミナー, 南山大学, 2015年1月
        2. 織物の指標値の間のある関係について, 組合せ論セミナー, 南山大学, 2013年9月
        1. On a relation between certain ropes, 組合せ論的表現論とその周辺, 南山大学, 2012年10月
        """,
      talks: [
        "Knot polynomials and loom modules | - | - | 2015-10",
        "Knot polynomials and loom modules | - | - | 2015-09",
        "Loom加群とKnot正値性 | - | - | 2015-01",
        "織物の指標値の間のある関係について | - | - | 2013-09",
        "On a relation between certain ropes | - | - | 2012-10",
      ]),
    TalkLayoutCase(
      layout: "an owner with a degree, and hosts who invited",
      page: """
        # Vincent P. Marchand Ph.D., Ingénieur

        ## Séminaires extérieurs

        - **MILL**, *26 Avril 2023 à Toulouse*, invité par l'équipe LOOM. "Les moulins en psychiatrie. Leçons d'un rendez-vous manqué" [[pdf]](a.pdf)
        - **LORA**, *28 Nov. 2022 à Nancy*, invité par Maxime Durand et Emmanuel Garnier. "Vocal looms of sleepiness" [[pdf]](b.pdf)
        - **LIAM**, *27 Oct. 2022 à Avignon*, invité par Corinne Fabre et Jean-François Legrand. "Vocal looms and ropes" [[pdf]](c.pdf)
        """,
      talks: [
        "Les moulins en psychiatrie. Leçons d'un rendez-vous manqué | Vincent P. Marchand Ph.D. | - | 2023-04-26",
        "Vocal looms of sleepiness | Vincent P. Marchand Ph.D. | - | 2022-11-28",
        "Vocal looms and ropes | Vincent P. Marchand Ph.D. | - | 2022-10-27",
      ]),
    TalkLayoutCase(
      layout: "two talks of one's own, below what one is, at a place with somebody's name",
      page: """
        # Anna Quill

        Ph.D. Candidate in Applied Weaving · Data Scientist

        ## Presentations

        - **March 14, 2024** — LOOM Criminal Ropes and Network Analysis (CRNA) Center. “Knots of Spatial Ropes across the North”. Henry Marsh University, VA.
        - **December 2, 2023** — LOOM Criminal Ropes and Network Analysis (CRNA) Center. “Effects of Floods on Ropes in the North”.
        """,
      talks: [
        "Knots of Spatial Ropes across the North | Anna Quill | - | 2024-03-14",
        "Effects of Floods on Ropes in the North | Anna Quill | - | 2023-12-02",
      ]),
    TalkLayoutCase(
      layout: "days in brackets behind a word, and the speaker in front of the title",
      page: """
        # Séminaires 2025

        [à venir 🚀 19/03] Dora Marchand - Le métier des cordes.

        Mercredi 19 mars 2025, de 18h à 20h @ Université de Westmark, G. Moulin - Maison de la Laine.

        📌 Inscription [ici](https://mill.example/form).

        [à venir 🚀 04/02] Inès Durand - Quelle place pour le fil face au moulin ?

        Mardi 4 février 2025, de 18h à 20h @ Université de Westmark.

        [22/01] Alain Garnier - Moulins : faillite et complicité des cordes.

        Mercredi 22 janvier 2025, de 18h à 20h @ Université de Westmark.
        """,
      talks: [
        "Le métier des cordes | Dora Marchand | - | 2025-03-19",
        "Quelle place pour le fil face au moulin ? | Inès Durand | - | 2025-02-04",
        "Moulins : faillite et complicité des cordes | Alain Garnier | - | 2025-01-22",
      ]),
    TalkLayoutCase(
      layout: "labelled titles below lines of days and people",
      page: """
        # Loom Theory Group Seminar

        9 February 2016 16:30 – 17:30: Martin Bates, Yale University
        Title: "Lost Mills Around Our Shores"

        16 February 2016 16:30 – 17:30: Joanna Park, Monash University
        Title: "Rope Development According to Marsh"

        1 March 2016 16:30 – 17:30: Nicolas Marchand, TU Delft
        Title: "Letting Animal Looms Off the Hook"

        8 March 2016 16:30 – 17:30: Carla Pike, Universidad de Chile
        Title: "Relative Knots and What They Mean"
        """,
      talks: [
        "Lost Mills Around Our Shores | Martin Bates | Yale University | 2016-02-09",
        "Rope Development According to Marsh | Joanna Park | Monash University | 2016-02-16",
        "Letting Animal Looms Off the Hook | Nicolas Marchand | TU Delft | 2016-03-01",
        "Relative Knots and What They Mean | Carla Pike | Universidad de Chile | 2016-03-08",
      ]),
    TalkLayoutCase(
      layout: "rooms that no list knows in front of linked speakers, and titles in bold",
      page: """
        # Loom Languages Colloquium

        * 9 January 2015 MC 5501 [Timothy Marsh](https://mill.example/a) (University of Northport) **The Physics of Looms**
        * 23 January 2015 Old Mill 7 [Paula Moss](https://mill.example/b) (University of Lindholm) **Inverting Ropes for Data-free Knots**
        * 30 January 2015 CMS, MR12 [Vincent Durand](https://mill.example/c) (University of Westmark) **Analysis of Mills**
        * 6 February 2015 Loft B [Misha Quill](https://mill.example/d) (Westmark) **Die »Weberei«**
        """,
      talks: [
        "The Physics of Looms | Timothy Marsh | University of Northport | 2015-01-09",
        "Inverting Ropes for Data-free Knots | Paula Moss | University of Lindholm | 2015-01-23",
        "Analysis of Mills | Vincent Durand | University of Westmark | 2015-01-30",
        "Die »Weberei« | Misha Quill | Westmark | 2015-02-06",
      ]),
    TalkLayoutCase(
      layout: "the page's heading is no talk, though a remark below it names a day",
      page: """
        # Math Seminar at LSMB

        This is the website for the Math Seminar at LSMB. Upcoming talks and abstracts are posted here.

        *Location:* LSMB ([location on a map](https://mill.example/map)), top floor seminar room.

        **On Oct 09, the seminar takes place from 15:00-15:45 in the LSMB ground floor seminar room!**

        ## Upcoming Talks

        | Date | Speaker | Affiliation | Title |
        | ---- | ------- | ----- | ----- |
        | Oct 09 | Edna Roque | MPI Westmark | Ergodic ropes lead to robust looms |
        | Oct 16 | Renee Marsh | Free University of Lindholm | Spectral knots and models for mills |
        | Oct 23 | Oskar Pike | MPI Northport | Computing rope complements |
        """,
      talks: [
        "Ergodic ropes lead to robust looms | Edna Roque | MPI Westmark | -",
        "Spectral knots and models for mills | Renee Marsh | Free University of Lindholm | -",
        "Computing rope complements | Oskar Pike | MPI Northport | -",
      ]),
    TalkLayoutCase(
      layout: "two talks below a name and nothing else",
      page: """
        # Anna Quill

        ## Presentations

        - **March 14, 2024** — LOOM Ropes and Network Analysis Center. “Knots of Spatial Ropes across the North”.
        - **December 2, 2023** — LOOM Ropes and Network Analysis Center. “Effects of Floods on Ropes in the North”.
        """,
      talks: [
        "Knots of Spatial Ropes across the North | Anna Quill | - | 2024-03-14",
        "Effects of Floods on Ropes in the North | Anna Quill | - | 2023-12-02",
      ]),
    TalkLayoutCase(
      layout: "a quotation that is never closed ends with its cell",
      page: """
        # Loom Seminar

        | 3 May 2021 | "On Ropes and Knots | Jane Marsh (Northport) |
        | 10 May 2021 | "Weaving by Night" | Paul Pike (Lindholm) |
        | 17 May 2021 | "Old Mills and Rivers | Anna Chalk (Westmark) |
        | 24 May 2021 | "The Price of Wool" | Martin Moss (Northport) |
        """,
      talks: [
        "On Ropes and Knots | Jane Marsh | Northport | 2021-05-03",
        "Weaving by Night | Paul Pike | Lindholm | 2021-05-10",
        "Old Mills and Rivers | Anna Chalk | Westmark | 2021-05-17",
        "The Price of Wool | Martin Moss | Northport | 2021-05-24",
      ]),
  ]
}
