import Testing

extension TalkLayoutCase {
  /// Pages as they are when copied as text: no headings, items or rows are left, only lines.
  static let texts: [TalkLayoutCase] = [
    TalkLayoutCase(
      layout: "a table between tabs, with lines inside of its cells",
      page: """
        Joint Colloquium
        Spring 2017

        Date\tPlace\tSpeaker\tTitle
        February 23\tBergen
        509 Lake Hall\tHenrik Arbo
        University of Graz\tHyperplane sections of surfaces
        March 2\tBergen
        Science Center A\tAnna Yule
        University of Turku\tCounting open curves
        March 9\tGraz
        2-190\tAdam Asmus
        University of Oulu\tCounting vector bundles
        """,
      talks: [
        "Hyperplane sections of surfaces | Henrik Arbo | University of Graz | 2017-02-23",
        "Counting open curves | Anna Yule | University of Turku | 2017-03-02",
        "Counting vector bundles | Adam Asmus | University of Oulu | 2017-03-09",
      ]),
    TalkLayoutCase(
      layout: "a title, a line with person and date, an abstract",
      page: """
        Theory Seminar
        Spring 2025 Schedule of Speakers

        Optimality in Decentralized Multi-armed Bandits

        Marta Olsen (Bergen) -- Tuesday, February 11 @ 4 pm

        Abstract

        We study the optimality of bandits that know little of each other.

        Error-Correcting Codes for Watermarks

        Miranda Krist (Graz) -- Tuesday, February 18 @ 4 pm (virtual talk)

        Abstract

        The rise of realistic models has made a need for watermarks that nobody sees.

        Learning from Missing Data

        Manuel Zampa (Turku) -- Tuesday, March 4 @ 4 pm

        Abstract

        Data that are missing are hard to see.
        """,
      talks: [
        "Optimality in Decentralized Multi-armed Bandits | Marta Olsen | Bergen | 2025-02-11",
        "Error-Correcting Codes for Watermarks | Miranda Krist | Graz | 2025-02-18",
        "Learning from Missing Data | Manuel Zampa | Turku | 2025-03-04",
      ]),
    TalkLayoutCase(
      layout: "dates and people at the end of the blocks of abstracts",
      page: """
        Lensing Seminars

        Seminar Schedule
        16/7/2021: Alex Amend

        Cosmology from Shear and Robustness to Calibration

        Abstract
        A text about shear.
        18/6/2021: Nils Jeffers

        Mass maps and what they are good for

        Abstract
        A text about maps.
        21/5/2021: Sina Cheng

        A new vocabulary for patterns

        Abstract
        A text about patterns.
        """,
      talks: [
        "Cosmology from Shear and Robustness to Calibration | Alex Amend | - | 2021-07-16",
        "Mass maps and what they are good for | Nils Jeffers | - | 2021-06-18",
        "A new vocabulary for patterns | Sina Cheng | - | 2021-05-21",
      ]),
    TalkLayoutCase(
      layout: "a line for each talk, without bullets",
      page: """
        Seminars in Oulu
        2024
        Solveig Kim (Turku), Combinatorics of braids and its geometry, December 26, 2024.
        Sven Lim (Bergen University), A crash course on data analysis, November 21, 2024.
        Jonas Huh (Graz University), Bounded Littlewood identities with a fixed number of rows, November 8, 2024.
        2023
        Hanna Abel (Okapi University), An informal introduction to varieties, October 25, 2023.
        """,
      talks: [
        "Combinatorics of braids and its geometry | Solveig Kim | Turku | 2024-12-26",
        "A crash course on data analysis | Sven Lim | Bergen University | 2024-11-21",
        "Bounded Littlewood identities with a fixed number of rows | Jonas Huh | Graz University"
          + " | 2024-11-08",
        "An informal introduction to varieties | Hanna Abel | Okapi University | 2023-10-25",
      ]),
    TalkLayoutCase(
      layout: "a programme in the block of its introduction",
      page: """
        Pure Colloquium

        We hosted a colloquium in Graz on Wednesday the 20th of May 2015. The speakers were as follows.
        Chris Hughs from the University of Turku, working on random matrices.
        John Mackle from the University of Oulu, working on groups.
        The talks took place in room 2 and the schedule was as follows:
        1.30pm - 2.30pm: Colva Rone. Generation of finite groups. Abstract
        2.30pm - 3.00pm: Coffee break.
        3.00pm - 4.00pm: Chris Hughs. How Big is the Zeta Function? Abstract
        4.15pm - 5.15pm: John Mackle. Fixed points of groups acting on spaces. Abstract
        The poster
        """,
      talks: [
        "Generation of finite groups | Colva Rone | - | 2015-05-20",
        "How Big is the Zeta Function? | Chris Hughs | - | 2015-05-20",
        "Fixed points of groups acting on spaces | John Mackle | - | 2015-05-20",
      ]),
    TalkLayoutCase(
      layout: "one's own talks: dates and titles on a line, events below",
      page: """
        Talks
        2026
        2026-06-01 | Power Prices in Python

        Workshop on Market Models, House of Energy • Graz, Austria

        2026-01-22 | Power Prices in Python

        Brown Bag Seminar, House of Energy • Graz, Austria

        2025
        2025-12-09 | Modules for Fast Forecasts

        Joint Workshop on Nowcasting (Nowcast) • Turku, Finland
        """,
      talks: [
        "Power Prices in Python | - | - | 2026-06-01",
        "Power Prices in Python | - | - | 2026-01-22",
        "Modules for Fast Forecasts | - | - | 2025-12-09",
      ]),
    TalkLayoutCase(
      layout: "a head whose cells ran together",
      page: """
        Quantum Seminar

        Spring 2026

        Date Time Place\tSpeaker\tTitle
        May 26, 2026\t2:00 PM\tOnline\tHanna Bala Caltech\tA passive memory in three dimensions
        Apr. 28, 2026\t2:00 PM\tRoom 132\tJake Tann Harvard\tOne bit
        Apr. 21, 2026\t2:00 PM\tRoom 132\tWendy Gong MIT\tRobust estimation using scrambling
        Apr. 7, 2026\t2:00 PM\tRoom 132\tLuke Coffer Harvard\t-
        """,
      talks: [
        "A passive memory in three dimensions | Hanna Bala | Caltech | 2026-05-26",
        "One bit | Jake Tann | Harvard | 2026-04-28",
        "Robust estimation using scrambling | Wendy Gong | MIT | 2026-04-21",
      ]),
    TalkLayoutCase(
      layout: "labels on one line, two of them numbered",
      page: """
        Open Seminar, Fall 2024

        September 25, 2024

        Speaker: Frances Sune (Claremont) Talk 1: Counting for Everyone Talk 2: A lemma on fair division
        """,
      talks: [
        "Counting for Everyone | Frances Sune | Claremont | 2024-09-25",
        "A lemma on fair division | Frances Sune | Claremont | 2024-09-25",
      ]),
    TalkLayoutCase(
      layout: "items that end at the margin, in the middle of their titles",
      page: """
        Grain Seminar, Fall 2023

        The seminar meets on Tuesdays at 15:00 in Room 204. Contact: Paul Ferrand.

        - September 5, 2023: Boris Haddad (University of Exampleton), Bayesian
          Dynamics In Granular Media: Theory And Experiments
        - September 12, 2023: Irene Weber (Oldtown College), Optimal Segmentation On
          Multicore Machines
        - September 19, 2023: Boris Aas (Institute of Sand), Thermal Scheduling Across
          Alpine Lakes
        - September 26, 2023: Karin Dubois (University of Exampleton), Nonlinear
          learning of protein complexes
        - October 3, 2023: Karin Lindgren (Oldtown College), Robust Transport Of
          Coastal Soils
        - October 10, 2023: Felix Keller (Stonefield University), Adaptive Diffusion
          In Early Markets
        """,
      talks: [
        "Bayesian Dynamics In Granular Media: Theory And Experiments | Boris Haddad | University of Exampleton | 2023-09-05",
        "Optimal Segmentation On Multicore Machines | Irene Weber | Oldtown College | 2023-09-12",
        "Thermal Scheduling Across Alpine Lakes | Boris Aas | Institute of Sand | 2023-09-19",
        "Nonlinear learning of protein complexes | Karin Dubois | University of Exampleton | 2023-09-26",
        "Robust Transport Of Coastal Soils | Karin Lindgren | Oldtown College | 2023-10-03",
        "Adaptive Diffusion In Early Markets | Felix Keller | Stonefield University | 2023-10-10",
      ]),
    TalkLayoutCase(
      layout: "titles as headings, the speaker below them, and the day below the speaker",
      page: """
        # Grain Seminar, Fall 2023

        The seminar meets on Tuesdays at 15:00 in Room 204.

        ### Looms and Their Long Shadows

        Hugo Fischer, University of Eastmere

        September 5, 2023, 15:00, Room 204

        We study the question and show that it has an answer, with examples from practice.

        ### Slow Rivers in a Town of Mills

        Priya Marsh, Westmere College

        September 12, 2023, 15:00, Room 204

        We study the question and show that it has an answer, with examples from practice.

        ### Frost Patterns of the Northern Ponds

        Jonas Pike, University of Eastmere

        September 19, 2023, 15:00, Room 204

        We study the question and show that it has an answer, with examples from practice.

        ### Counting Leaves by Night

        Anna Cole, Westmere College

        September 26, 2023, 15:00, Room 204

        We study the question and show that it has an answer, with examples from practice.

        ### Adaptive migration of small mussels

        David Fenn, University of Eastmere

        October 3, 2023, 15:00, Room 204

        We study the question and show that it has an answer, with examples from practice.

        ### Transport on many looms

        Laura Marsh, Westmere College

        October 10, 2023, 15:00, Room 204

        We study the question and show that it has an answer, with examples from practice.
        """,
      talks: [
        "Looms and Their Long Shadows | Hugo Fischer | University of Eastmere | 2023-09-05",
        "Slow Rivers in a Town of Mills | Priya Marsh | Westmere College | 2023-09-12",
        "Frost Patterns of the Northern Ponds | Jonas Pike | University of Eastmere | 2023-09-19",
        "Counting Leaves by Night | Anna Cole | Westmere College | 2023-09-26",
        "Adaptive migration of small mussels | David Fenn | University of Eastmere | 2023-10-03",
        "Transport on many looms | Laura Marsh | Westmere College | 2023-10-10",
      ]),
  ]
}
