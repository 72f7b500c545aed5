import Testing

extension TalkLayoutCase {
  /// Programmes, series with headings for titles, and what stands beside the talks of a page.
  static let programmes: [TalkLayoutCase] = [
    TalkLayoutCase(
      layout: "a heading for each title, person and date below; dates alone where a talk falls out",
      page: """
        # Theory Seminar, Spring 2025

        ##### Organizational Meeting

        *Tuesday, February 4 @ 4 pm*

        ##### Regret Bounds for Folded Bandits

        Marta Olsen (Bergen) -- *Tuesday, February 11 @ 4 pm*

        Abstract

        We bound the regret of bandits that are folded.

        ##### *No seminar (spring break)*

        *Tuesday, February 18 @ 4 pm*

        ##### Thoughts on circuits, counting, and all that

        Emanuel “Manu” Vogel (Graz) -- *Tuesday, February 25 @ 4 pm*

        ##### Covers of Sparse Hypergraphs

        Deniz Kaya (METU) -- *Tuesday, March 4 @ 4 pm*
        """,
      talks: [
        "Regret Bounds for Folded Bandits | Marta Olsen | Bergen | 2025-02-11",
        "Thoughts on circuits, counting, and all that | Emanuel “Manu” Vogel | Graz | 2025-02-25",
        "Covers of Sparse Hypergraphs | Deniz Kaya | METU | 2025-03-04",
      ]),
    TalkLayoutCase(
      layout: "sessions by time, an item for each talk",
      page: """
        # Arrays Workshop

        ## Schedule (December 10, 2014)

        08:30 Breakfast served

        08:55 Welcome (Hans Aas)

        09:00 Compilation for Arrays

        - *An array language for data-parallel work* (Tom Hansen)
        - *Streams of nested data* (Frida Madsen)

        10:15 Break

        10:30 Industry Input

        - *"Carry that load" — risk in electricity markets* (Martin Lund)

        11:45 Lunch

        14:00 Risk Management

        - *Rethinking exchange rate risk* (Rolf Berg)
        - *Calibration of the local volatility function* (Lykke Dahl)
        """,
      talks: [
        "An array language for data-parallel work | Tom Hansen | - | 2014-12-10",
        "Streams of nested data | Frida Madsen | - | 2014-12-10",
        "\"Carry that load\" — risk in electricity markets | Martin Lund | - | 2014-12-10",
        "Rethinking exchange rate risk | Rolf Berg | - | 2014-12-10",
        "Calibration of the local volatility function | Lykke Dahl | - | 2014-12-10",
      ]),
    TalkLayoutCase(
      layout: "times with dots, titles below the speakers, organisers at the end",
      page: """
        # Geometry Day

        A Geometry Day will be held on Friday 15 May 2009.

        10:30 Coffee in the common room

        11.00 Roger Mohr (Bath)

        "Variational methods for harmonic maps"

        1.30 Joanna Olive (Durham)

        "Curves at a cusp of smooth surfaces"

        2.45 Katrin Lesch (Leicester)

        "Tori in the sphere"

        3.45 Tea break

        The local organizers are:

        John Bolt & Wilhelm Kling, University of Durham
        """,
      talks: [
        "Variational methods for harmonic maps | Roger Mohr | Bath | 2009-05-15",
        "Curves at a cusp of smooth surfaces | Joanna Olive | Durham | 2009-05-15",
        "Tori in the sphere | Katrin Lesch | Leicester | 2009-05-15",
      ]),
    TalkLayoutCase(
      layout: "a table of one day: breaks without speakers, an affiliation on its own line",
      page: """
        # Rivers Day

        July 3rd, 2026

        | Time | Speaker | Talk / Session |
        | --- | --- | --- |
        | 09:15 – 09:30 | — | Welcome Opening remarks |
        | 09:30 – 09:50 | Stefania Orlandi, Modena | Upscaling rivers to their drainage basins |
        | 09:50 – 10:10 | Matteo Campo, Padova | Representation of irrigation in coupled models |
        | 10:30 – 11:00 | — | Break Discussions + Coffee Break |
        | 11:00 – 11:20 | Rachel Sonne, Graz | Levees under flood and burrowing mammals |
        | 15:00 | — | Social Visit of the observatory + Social Dinner |
        """,
      talks: [
        "Upscaling rivers to their drainage basins | Stefania Orlandi | Modena | 2026-07-03",
        "Representation of irrigation in coupled models | Matteo Campo | Padova | 2026-07-03",
        "Levees under flood and burrowing mammals | Rachel Sonne | Graz | 2026-07-03",
      ]),
    TalkLayoutCase(
      layout: "a second talk in each row of a table",
      page: """
        # Colloquium, Spring 2014

        | Date | Speaker | Title | Pre-talk speaker | Pre-talk title |
        | --- | --- | --- | --- | --- |
        | Jan. 24 | Kevin Costa (Graz) | Aspects of field theory | Ryan Grant | Observables: an introduction |
        | Feb. 28 | Oda Zeit (Bergen) | The ubiquity of walks | Karl Spies | From equations to chance |
        """,
      talks: [
        "Aspects of field theory | Kevin Costa | Graz | 2014-01-24",
        "The ubiquity of walks | Oda Zeit | Bergen | 2014-02-28",
      ]),
    TalkLayoutCase(
      layout: "links and organisers under headings of their own",
      page: """
        # Fall 2025

        | Date | Speaker | Title |
        | --- | --- | --- |
        | August 29, 2025 | Gregor Berk (Graz) | Oscillation of graphs |
        | September 19, 2025 | Frank Sott (Bergen) | Formulas for double polynomials |
        | November 28, 2025 | | No seminar (Thanksgiving) |

        # Related Links

        - Departmental seminar website (not working as of Aug 13, 2025)
        - Website of the algebra group (very out of date of Aug 13, 2025)

        ## Organizers:

        Zeno Bauer (University of Bergen)

        Lena Zhao (Academy of Sciences)
        """,
      talks: [
        "Oscillation of graphs | Gregor Berk | Graz | 2025-08-29",
        "Formulas for double polynomials | Frank Sott | Bergen | 2025-09-19",
      ]),
    TalkLayoutCase(
      layout: "dates and titles in one heading, a label for who leads",
      page: """
        # Reading group, Spring 2019

        ### Thur, Jan 10, 2019: Ledgers

        Lead student: Connor Zane

        ### Thur, Jan 17, 2019: Software Defined Networking & Switches

        Lead student: Shuwen Sun

        ### Thur, March 7, 2019: Spring break, no meeting!

        ### Thur, April 11, 2019: Formal Verification

        Lead student: Hira Javed
        """,
      talks: [
        "Ledgers | Connor Zane | - | 2019-01-10",
        "Software Defined Networking & Switches | Shuwen Sun | - | 2019-01-17",
        "Formal Verification | Hira Javed | - | 2019-04-11",
      ]),
    TalkLayoutCase(
      layout: "two titles under one speaker",
      page: """
        # Open Seminar, Fall 2024

        ### September 25, 2024

        **Speaker:** Frances Sune (Claremont)
        **Talk 1:** Counting for Everyone
        **Talk 2:** A lemma that solves problems of fair division
        """,
      talks: [
        "Counting for Everyone | Frances Sune | Claremont | 2024-09-25",
        "A lemma that solves problems of fair division | Frances Sune | Claremont | 2024-09-25",
      ]),
    TalkLayoutCase(
      layout: "talks printed like references",
      page: """
        # Talks

        ##### 2017

        - Corwin, R. (2017). The Eigenvalue Project. *Mathematical Sciences Seminar, Graz.*
        - Thorn, S. and Corwin, R. (2017, June). Eigenvalues of small matrices. Spring Meeting 2017.
        """,
      talks: [
        "The Eigenvalue Project | Corwin, R. | - | 2017",
        "Eigenvalues of small matrices | Thorn, S. | - | 2017-06",
      ]),
    TalkLayoutCase(
      layout: "one's own talks under nothing but that word",
      page: """
        # Talks

        - Using machines to find examples — Mathematics workshop, 27 April 2026.
        """,
      talks: ["Using machines to find examples | - | - | 2026-04-27"]),
    TalkLayoutCase(
      layout: "titles in bold beside the speakers, numbers in the first column",
      page: """
        # Tutorial on Learning, August 23rd, 2020

        | # | Time | Item |
        | --- | --- | --- |
        | | 8:00am - 8:15am | Welcome and Opening Remarks, Shalini Mell (Graz) |
        | 1 | 8:15am - 8:50am | **Biologically Inspired Self-Learning**, Anima Anand (Graz, Bergen) |
        | 2 | 8:50am - 9:25am | **Inverting Networks for Transfer**, Pavel Molch (Graz) |
        | | 10:00am - 10:10am | Coffee Break |
        """,
      talks: [
        "Biologically Inspired Self-Learning | Anima Anand | Graz, Bergen | 2020-08-23",
        "Inverting Networks for Transfer | Pavel Molch | Graz | 2020-08-23",
      ]),
    TalkLayoutCase(
      layout: "times below headings that name title and speaker",
      page: """
        # Upcoming Events

        ## Michaelmas Term 2022

        ### Numbers: Real, Complex and Super by Dr David Strand

        18:00–19:00, 25th Oct, Tuesday
        Castle Room

        ### Properties of the Gamma function by Vishal Gupta

        18:00–19:00, 1st Nov, Tuesday
        Castle Room

        ### Card Shuffles and Prime Numbers by Prof Jack Thorn

        18:00–19:00, 8th Nov, Tuesday
        Smith Room
        """,
      talks: [
        "Numbers: Real, Complex and Super | David Strand | - | 2022-10-25",
        "Properties of the Gamma function | Vishal Gupta | - | 2022-11-01",
        "Card Shuffles and Prime Numbers | Jack Thorn | - | 2022-11-08",
      ]),
    TalkLayoutCase(
      layout: "days under the head of times, affiliations below names, kinds in front of titles",
      page: """
        # Geometry Seminar, Fall 2017

        | TIME | SPEAKER | TITLE |
        | --- | --- | --- |
        | August 29, Tue, 3pm | Dana Anders (OSU) | Formulas for degeneracy loci |
        | October 26, Thu, 4:10pm | Renzo Cavalli (Colorado State U.) | Colloquium talk: From classical to tropical geometry |
        | November 7, Tue, 3pm | Chris Mann (U. Kentucky) | TBA |
        """,
      talks: [
        "Formulas for degeneracy loci | Dana Anders | OSU | 2017-08-29",
        "From classical to tropical geometry | Renzo Cavalli | Colorado State U | 2017-10-26",
      ]),
    TalkLayoutCase(
      layout: "items by time, people and quoted titles, sections without either",
      page: """
        # Meeting 1999: Programme

        ## Tuesday, 10 August

        - 11.00-12.30 Visiting the tomb of a poet
        - 12.30-14.00 Lunch
        - 15.30-16.30 J. Knight "Categoricity"
        - 16.30-17.30 L. Beck "Induction for decidable relations"
        - 17.30-18.00 Sections
        """,
      talks: [
        "Categoricity | J. Knight | - | 1999-08-10",
        "Induction for decidable relations | L. Beck | - | 1999-08-10",
      ]),
    TalkLayoutCase(
      layout: "all parts of a talk on one line",
      page: """
        Seminars this week

        WEDNESDAY, February 11, 2026

        Astronomy Seminar, 1:30 p.m., Room 1400 Speaker: Evan Kirk, Turku Title: Stars that are not there Abstract: We look for stars.

        THURSDAY, February 12, 2026

        Physics Seminar, 3:30 p.m., Room 7 Speaker: Kyla Gold, Oulu Title: What drives discovery Hosted by: Anna Tsant
        """,
      talks: [
        "Stars that are not there | Evan Kirk | Turku | 2026-02-11",
        "What drives discovery | Kyla Gold | Oulu | 2026-02-12",
      ]),
    TalkLayoutCase(
      layout:
        "titles with dashes and quotations of their own, links behind them, times behind days",
      page: """
        Logic Days 2020

        Thursday, April 16 at 3-4pm in Room 308
        Simon Chadd (Turku)
        Formal Proof - The Journey from Theory to Practice Abstract

        Tuesday, May 5 at 3-4pm in Room 308
        Clifford Johns (Oulu)
        What do we mean by "Formal Methods"? Abstract

        Tuesday, May 19 at 3-4pm in Room 308
        David Mann (Graz)
        Assigning junior doctors to hospitals - what makes it so hard?
        """,
      talks: [
        "Formal Proof - The Journey from Theory to Practice | Simon Chadd | Turku | 2020-04-16",
        "What do we mean by \"Formal Methods\"? | Clifford Johns | Oulu | 2020-05-05",
        "Assigning junior doctors to hospitals - what makes it so hard? | David Mann | Graz"
          + " | 2020-05-19",
      ]),
    TalkLayoutCase(
      layout: "rooms between days and people, and the abstract behind the title on one line",
      page: """
        Rope Colloquium 2017

        Tuesday, September 5, 4:00 pm, Room 3.1: Lena Hoffmann (TU Munich), Lamp Oil and the Price of Tides. In this talk we compare them. Oil is dear.

        Tuesday, September 12, 4:00 pm, Room 3.1: Kofi Mensah (Accra), Distributed Looms without Locks. We remove the locks of looms.

        Tuesday, September 19, 4:00 pm, Room 2.2: Paula Serrano (EPFL), Knots at Scale: Ten Years of Rope. Rope has been around for ten years.
        """,
      talks: [
        "Lamp Oil and the Price of Tides | Lena Hoffmann | TU Munich | 2017-09-05",
        "Distributed Looms without Locks | Kofi Mensah | Accra | 2017-09-12",
        "Knots at Scale: Ten Years of Rope | Paula Serrano | EPFL | 2017-09-19",
      ]),
    TalkLayoutCase(
      layout: "hours behind the Italian word for them",
      page: """
        Programma
        mercoledì 6 aprile 2016
        ore 15.30-16.30
        Prof. Paolo Marosi (Università di Roma)
        La similitudine nella poesia
        Coffee break
        ore 17-18
        Prof. Gabriele Lolli (Pisa)
        Ambiguità in letteratura
        ore 18 – 19
        Prof. Carlo Casoli (Università di Firenze)
        La biblioteca universale
        """,
      talks: [
        "La similitudine nella poesia | Paolo Marosi | Università di Roma | 2016-04-06",
        "Ambiguità in letteratura | Gabriele Lolli | Pisa | 2016-04-06",
        "La biblioteca universale | Carlo Casoli | Università di Firenze | 2016-04-06",
      ]),
    TalkLayoutCase(
      layout: "French hours in front of people, abstracts right below the titles",
      page: """
        Cycle de conférences

        Mercredi 11 janvier 2017, amphi Einstein :
        14h30 Daniel Perrin
        Toute la lumière sur les faux tableaux
        Je raconterai la belle histoire des faux tableaux. Ce sera l’occasion de parler de datation, et de bien d’autres choses.

        Jeudi 2 février 2017, amphi Schwartz
        10h30 Philippe Besson, Institut de Mathématiques
        Analyse de grosses données
        Les mots clefs envahissent régulièrement les média. Il s’agit d’entrouvrir ces boîtes noires, d’en cerner les objectifs.
        """,
      talks: [
        "Toute la lumière sur les faux tableaux | Daniel Perrin | - | 2017-01-11",
        "Analyse de grosses données | Philippe Besson | Institut de Mathématiques | 2017-02-02",
      ]),
    TalkLayoutCase(
      layout: "a timetable with a column for each day, people over titles in bold and some to come",
      page: """
        <h1>Workshop on Ropes</h1>
        <h3>September 18th-20th, 2023</h3>
        <table><tr><th></th><th>Monday 18</th><th>Tuesday 19</th><th>Wednesday 20</th></tr>
        <tr><td>09:00-09:30</td><td>coffee + <br>intro (09:20)</td><td>coffee</td><td>coffee</td></tr>
        <tr><td>9:30-10:00</td><td>Anna Marsh<br><b>Consistency, Knots, and Positive Ropes</b></td><td>Peter Fenn<br><b>Variables, Nets, Width and Support</b></td><td>Daniel Brook<br><b>TBA</b></td></tr>
        <tr><td>10:00-10:30</td><td>Vladimir Horn<br><b>Central Threads and Notions of Weaving</b></td><td>Greta Horn<br><b>TBA</b></td><td>Hugo Lund<br><b>Causality of Broken Looms</b></td></tr>
        <tr><td>11:00-11:30</td><td>coffee break</td><td>coffee break</td><td>coffee break</td></tr>
        <tr><td>11:30-12:00</td><td>Irene Berg<br><b>Felt to Wool</b></td><td>Jonas Stein<br><b>TBA</b></td><td>Karin Falk<br><b>Interwoven paths: my journey through yarn and mills</b></td></tr>
        <tr><td>14:00-14:30</td><td>Clara Pike<br><b>The long way of a thread</b></td><td>Paul Moor<br><b>TBA</b></td></tr>
        </table>
        """,
      talks: [
        "Consistency, Knots, and Positive Ropes | Anna Marsh | - | 2023-09-18",
        "Variables, Nets, Width and Support | Peter Fenn | - | 2023-09-19",
        "Central Threads and Notions of Weaving | Vladimir Horn | - | 2023-09-18",
        "Causality of Broken Looms | Hugo Lund | - | 2023-09-20",
        "Felt to Wool | Irene Berg | - | 2023-09-18",
        "Interwoven paths: my journey through yarn and mills | Karin Falk | - | 2023-09-20",
        "The long way of a thread | Clara Pike | - | 2023-09-18",
      ]),
    TalkLayoutCase(
      layout: "the programme of a workshop between its calls, dates and committees",
      page: """
        # 5th Workshop on Old Looms

        ## About the Workshop

        The growing number of looms calls for better ropes. This workshop brings together weavers and ropemakers who share problems and solutions of both, and goes on with what the last four workshops began in many towns.

        ## Program

        | | |
        |---|---|
        | 09:00 – 09:15 | Opening |
        | 09:15 - 10:30 | *Bridging Ropes and Looms: Nets and Rows* by Tamara Keck, Anna Marsh and Peter Fenn |
        | 10:30 – 11:00 | *Coffee Break* |
        | 11:00 – 11:20 | *Threads that remember* by Daniel Brook and Helen Cole |
        | 11:20 – 12:00 | *Weaving together: a first trial* by Greta Horn and Hugo Lund |

        ## Call for Papers

        ### Types of Contributions

        Authors are asked to send short papers that describe (i) their experience with looms, or (ii) new ways of joining ropes.

        - Composition of looms and nets
        - Ways of weaving, from plan to cloth

        ## Publication

        The accepted papers will be published in the workshop proceedings.

        ## Important Dates

        - Paper submission deadline: July 14, 2017
        - Workshop: September 19, 2017

        ## Committees

        - Irene Berg, University of Westmark
        - Jonas Stein, Bergland College
        """,
      talks: [
        "Bridging Ropes and Looms: Nets and Rows | Tamara Keck | - | -",
        "Threads that remember | Daniel Brook | - | -",
        "Weaving together: a first trial | Greta Horn | - | -",
      ]),
  ]
}
