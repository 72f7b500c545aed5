@testable import Extraction

extension TalkLayoutCase {
  /// Pages of series: rooms behind days, words for the series in front of speakers, labels inside of
  /// lines.
  static let series: [TalkLayoutCase] = [
    TalkLayoutCase(
      layout: "speakers without titles, whose days name rooms",
      page: """
        # Rope Seminar

        ## Upcoming Seminars

        **October 20th, 2014 - OM Room S17 (12:00-13:00)**
        *Elsa Marsh* (Westmark School of Ropes / Lindholm 1):
        "Factor content of nets and thin threads".

        **November 10th, 2014 - OM Room S17 (12:00-13:00)**
        *Anna Fenn* (University of Lindholm):
        "Nets and long ropes: a careful assessment".

        **November 17th, 2014 - OM Room S17 (12:00-13:00)**
        *Clara Pike* (Westmark School of Ropes / Lindholm 1):
        "The Trade in Nets: The Impact of Rules on the Old Harbour".

        **December 1st, 2014 - OM Room S17 (12:00-13:00)**
        *Martin Mill* (Old Harbour University).

        **January 12th, 2015 - OM Room S19 (12:00-13:00)**
        *Daniel Cole* (LOOM / WestmarkTech).
        """,
      talks: [
        "Factor content of nets and thin threads | Elsa Marsh | "
          + "Westmark School of Ropes / Lindholm 1 | 2014-10-20",
        "Nets and long ropes: a careful assessment | Anna Fenn | University of Lindholm | 2014-11-10",
        "The Trade in Nets: The Impact of Rules on the Old Harbour | Clara Pike | "
          + "Westmark School of Ropes / Lindholm 1 | 2014-11-17",
      ]),
    TalkLayoutCase(
      layout: "titles above days with a hall, and two words that have the form of a name",
      page: """
        © Universität Lindholm

        Die Vorträge finden im Zeughaus, Spiegelsaal 116, statt und beginnen um 19:00 Uhr.

        Programm 2018

        Seile: Altes Objekt der Begierde und neuer Werkstoff

        Donnerstag, 19. April 2018, 19:00 Uhr, Zeughaus, Spiegelsaal 116
        Dr. Matthias Marsch (Physik), Universität Lindholm

        Seile, von der Natur unter widrigen Bedingungen über lange Zeit erzeugt und in alten Häfen an die Erdoberfläche gebracht, sind begehrt.

        Die wundersame Welt der verknoteten Netze

        Donnerstag, 05. Juli 2018, 19:00 Uhr, Zeughaus, Spiegelsaal 116
        Dr. Ingo Fenn und Matthias Kohl (Mathematik), Universität Lindholm

        Ein Blick an eine Zimmerecke bestätigt: Die Welt, in der wir leben, hat die drei Dimensionen Länge, Breite und Höhe. Mehr gibt es nicht.

        Organische Seilkunde – Licht und Garn aus Kunststoffen

        Donnerstag, 25. Oktober 2018, 19:00 Uhr, Zeughaus, Spiegelsaal 116
        Prof. Dr. Wolfgang Bruch (Seilkunde), Universität Lindholm
        """,
      talks: [
        "Seile: Altes Objekt der Begierde und neuer Werkstoff | Matthias Marsch | "
          + "Universität Lindholm | 2018-04-19",
        "Die wundersame Welt der verknoteten Netze | Ingo Fenn | Universität Lindholm | 2018-07-05",
        "Organische Seilkunde – Licht und Garn aus Kunststoffen | Wolfgang Bruch | "
          + "Universität Lindholm | 2018-10-25",
      ]),
    TalkLayoutCase(
      layout: "the series in front of speakers, months above days, abstracts behind titles",
      page: """
        Past Events › Department Talks

        August 2019

        Speaker Series: Ken Marsh (Lindholm)

        August 23, 2019 @ 3:00 pm - 5:00 pm

        Neither a Rope nor a Net Be: Respecting the Will and Wisdom of the Loom Abstract: This paper considers three different conceptions of the loom and what it means to respect its collective will and wisdom, as weavers of old have done.

        October 2019

        Speaker Series: Robin Fenn (Westmark)

        October 11, 2019 @ 3:00 pm - 5:00 pm

        Positions in Ropemaking: Retooling the Metaphysics of Threads

        Old Mill Visitor Talk: David Cole (Harbour)

        October 14, 2019 @ 1:00 pm - 3:00 pm

        "How to teach Weaving - Part I"   Abstract: Cole distinguishes between two different kinds of threads: a thread of ordinary length, in which one could place the tip of a finger, and a thread of elementary length, such as no finger can hold.

        November 2019

        Speaker Series: Rebecca Pike (Georgemill)

        November 15, 2019 @ 3:00 pm - 5:00 pm

        "Moral Looms and the Harms of Weaving"
        """,
      talks: [
        "Neither a Rope nor a Net Be: Respecting the Will and Wisdom of the Loom | Ken Marsh | "
          + "Lindholm | 2019-08-23",
        "Positions in Ropemaking: Retooling the Metaphysics of Threads | Robin Fenn | Westmark | "
          + "2019-10-11",
        "How to teach Weaving - Part I | David Cole | Harbour | 2019-10-14",
        "Moral Looms and the Harms of Weaving | Rebecca Pike | Georgemill | 2019-11-15",
      ]),
    TalkLayoutCase(
      layout: "a label for the title behind the day and the speaker",
      page: """
        Visiting Speakers 2020

        Oct. 27th, 3:10-5:00pm: Dr. Jason Marsh (Colmill) Title: Of Looms and Ropes: On the Explanation of Nets

        Abstract: A prominent strand of work on nets focuses on whether looms can do it.

        Nov. 10th, 3:10-5:00pm: Dr. Daniel Fenn (Westmark) Title: "When Weavers Learn to Sing: The Case of the Old Mill"

        Abstract: My aim in this presentation is to account for the place of song.
        """,
      talks: [
        "Of Looms and Ropes: On the Explanation of Nets | Jason Marsh | Colmill | 2020-10-27",
        "When Weavers Learn to Sing: The Case of the Old Mill | Daniel Fenn | Westmark | 2020-11-10",
      ]),
    TalkLayoutCase(
      layout: "one's own talks with links behind their days, and a dash in a bold title",
      page: """
        # My talks

        - **Thread Activity - Knot Detection**
          *Ropes Reading Group*
          May 29, 2020
        - **The Old Harbour System for the Net Challenge**
          *Net Virtual Workshop*
          May 4, 2020
        - *On the Shadow of Looms*, Westmark workshop, Theory of Ropes, November 2019. Slides
        - *Computing with Nets in the Dark*, Workshop on Bounded Nets, November 2017. Slides
        """,
      talks: [
        "Thread Activity - Knot Detection | - | - | 2020-05-29",
        "The Old Harbour System for the Net Challenge | - | - | 2020-05-04",
        "On the Shadow of Looms | - | - | 2019-11",
        "Computing with Nets in the Dark | - | - | 2017-11",
      ]),
    TalkLayoutCase(
      layout: "one's own talks behind days, with the events behind full stops",
      page: """
        # Talks

        ## 2023

        - 2023.11.27: Introduction to Ropes with an Outlook to Nets. Research Seminar Old Looms. Lindholm, DE
        - 2023.05.02: On the Lengths of Threads: Fenn's Theorem and Applications. Research Seminar Old Looms. Lindholm, DE

        ## 2022

        - 2022.09.30: Weaving in the Dark. International Workshop on Looms (LOOM2022). Westmark, DE
        """,
      talks: [
        "Introduction to Ropes with an Outlook to Nets | - | - | 2023-11-27",
        "On the Lengths of Threads: Fenn's Theorem and Applications | - | - | 2023-05-02",
        "Weaving in the Dark | - | - | 2022-09-30",
      ]),
    TalkLayoutCase(
      layout: "ordinal days, with bullets and without",
      page: """
        # Oberseminar 2019

        16. Januar: Anna Marsch (Universität Lindholm), Wie alte Seile halten

        23. Januar: Peter Fenn (Universität Westmark), Vom Knoten zu den Netzen

        • 6. März: Clara Kohl (Universität Lindholm), Das Garn der frühen Weber

        • 13. März: Daniel Bruch (Universität Westmark), Über die Länge der Seile
        """,
      talks: [
        "Wie alte Seile halten | Anna Marsch | Universität Lindholm | 2019-01-16",
        "Vom Knoten zu den Netzen | Peter Fenn | Universität Westmark | 2019-01-23",
        "Das Garn der frühen Weber | Clara Kohl | Universität Lindholm | 2019-03-06",
        "Über die Länge der Seile | Daniel Bruch | Universität Westmark | 2019-03-13",
      ]),
    TalkLayoutCase(
      layout: "dotted days behind their months, as some of a page's can only be read",
      page: """
        | Date | Presenter | Paper |
        |---|---|---|
        | 01.17.2022 | Anna Marsh | Finding Knots with Old Looms |
        | 01.31.2022 | Peter Fenn | Elastic Networks of Ropes |
        | 02.07.2022 | Clara Cole | A Frame for Nets of Single Threads |
        """,
      talks: [
        "Finding Knots with Old Looms | Anna Marsh | - | 2022-01-17",
        "Elastic Networks of Ropes | Peter Fenn | - | 2022-01-31",
        "A Frame for Nets of Single Threads | Clara Cole | - | 2022-02-07",
      ]),
    TalkLayoutCase(
      layout: "titles in items below their speakers, these below months, one on somebody's book",
      page: """
        # Talks

        Interested in doing a talk? <a href="/speaking">Contact us!</a>

        The topics and speakers in past meetups:

        - February 2026
            - <a href="https://x.example/1">Anna Marsh</a>
              - Lightning talk: Book presentation of The Last Weaver by Clara Cole
            - <a href="https://x.example/2">Peter Fenn</a>
              - What is a heddle and why would you need one?
        - January 2026
            - <a href="https://x.example/3">Daniel Brook</a>
                - Reed & Comb: The complementary open source loom
        - December 2025
            - <a href="https://x.example/4">Helen Cole</a>
                - Answers to some of the riddles of knots in wool
            - <a href="https://x.example/2">Peter Fenn</a>
                - Lightning talk: Introduction to ropes
        - December 2017
            - <a href="https://x.example/12">Greta Horn</a>
                - The Hidden Weft
            - <a href="https://x.example/13">Hugo Lund</a>
                - Felt & Other Weaving Services
        - October 2017
            - <a href="https://x.example/14">Irene Berg</a>
                - Elm, the loom error killer
            - <a href="https://x.example/15">Jonas Stein</a>
                - Lightning talk: Lomboc, a useful net generation tool
        - August 2017
            - <a href="https://x.example/16">Karin Falk</a>
                - Using hemp in modern mills
        - June 2017
            - <a href="https://x.example/13">Hugo Lund</a>
                - Introduction to yarn
        """,
      talks: [
        "Book presentation of The Last Weaver by Clara Cole | Anna Marsh | - | 2026-02",
        "What is a heddle and why would you need one? | Peter Fenn | - | 2026-02",
        "Reed & Comb: The complementary open source loom | Daniel Brook | - | 2026-01",
        "Answers to some of the riddles of knots in wool | Helen Cole | - | 2025-12",
        "Introduction to ropes | Peter Fenn | - | 2025-12",
        "The Hidden Weft | Greta Horn | - | 2017-12",
        "Felt & Other Weaving Services | Hugo Lund | - | 2017-12",
        "Elm, the loom error killer | Irene Berg | - | 2017-10",
        "Lomboc, a useful net generation tool | Jonas Stein | - | 2017-10",
        "Using hemp in modern mills | Karin Falk | - | 2017-08",
        "Introduction to yarn | Hugo Lund | - | 2017-06",
      ]),
    TalkLayoutCase(
      layout: "columns named in Spanish, with titles of one word",
      page: """
        # Encuentros 2024

        | **Fecha** | **Charla** | **Ponente** | **Lugar** | **Detalles** |
        |:---|:---|:---|:---|:---|
        | **12 Noviembre 2024** | Mejora tus telares: evita los nudos | Ana Prado | Casa Lana | [Ver detalles](a) |
        | **10 Septiembre 2024** | Protocolos en Telar | Hugo Marsal | Casa Lana | [Ver detalles](b) |
        | **11 Junio 2024** | Lana Lineal | Diego Fen | Casa Lana | [Ver detalles](c) |
        | **14 Mayo 2024** | Hilo | Dora Reed | Casa Lana | [Ver detalles](d) |
        """,
      talks: [
        "Mejora tus telares: evita los nudos | Ana Prado | - | 2024-11-12",
        "Protocolos en Telar | Hugo Marsal | - | 2024-09-10",
        "Lana Lineal | Diego Fen | - | 2024-06-11",
        "Hilo | Dora Reed | - | 2024-05-14",
      ]),
    TalkLayoutCase(
      layout: "titles and more in items below their speakers",
      page: """
        # Rope Seminar, Autumn 2021

        - October
          - Anna Marsh
            - On Town Walls of Westmark
            - University of Westmark
          - Peter Fenn
            - Looms and Their Weavers
            - University of Bergland
          - Daniel Brook
            - Gates and Their Keepers
            - Joint work with Finn Ford
        - November
          - Helen Cole
            - Towers in the Valley
            - We climb all towers of the valley and count the steps that are missing.
        """,
      talks: [
        "On Town Walls of Westmark | Anna Marsh | University of Westmark | 2021-10",
        "Looms and Their Weavers | Peter Fenn | University of Bergland | 2021-10",
        "Gates and Their Keepers | Daniel Brook | - | 2021-10",
        "Towers in the Valley | Helen Cole | - | 2021-11",
      ]),
    TalkLayoutCase(
      layout: "days in items below speakers and titles",
      page: """
        # Rope Seminar, Autumn 2021

        - Anna Marsh (University of Westmark)
          - On Town Walls of Westmark
          - Monday, 4 October 2021
        - Peter Fenn (University of Bergland)
          - Looms and Their Weavers
          - Monday, 11 October 2021
        - Daniel Brook (University of Westmark)
          - Gates and Their Keepers
          - Monday, 18 October 2021
        """,
      talks: [
        "On Town Walls of Westmark | Anna Marsh | University of Westmark | 2021-10-04",
        "Looms and Their Weavers | Peter Fenn | University of Bergland | 2021-10-11",
        "Gates and Their Keepers | Daniel Brook | University of Westmark | 2021-10-18",
      ]),
    TalkLayoutCase(
      layout: "a column of titles in italics, some with a species alone in them",
      page: """
        # Rope Seminar 2021

        | Date | Speaker | Title |
        |---|---|---|
        | 12 March 2021 | Anna Marsh | *On Town Walls of Westmark* |
        | 19 March 2021 | Peter Fenn | *Looms and Their Weavers* |
        | 26 March 2021 | Daniel Brook | *Gates and Their Keepers* |
        | 2 April 2021 | Helen Cole | *Drosophila melanogaster*, a Model of Ropes and Looms |
        | 9 April 2021 | Greta Horn | *Escherichia coli* (and Other Bacteria) in Rope Walks |
        """,
      talks: [
        "On Town Walls of Westmark | Anna Marsh | - | 2021-03-12",
        "Looms and Their Weavers | Peter Fenn | - | 2021-03-19",
        "Gates and Their Keepers | Daniel Brook | - | 2021-03-26",
        "Drosophila melanogaster, a Model of Ropes and Looms | Helen Cole | - | 2021-04-02",
        "Escherichia coli (and Other Bacteria) in Rope Walks | Greta Horn | - | 2021-04-09",
      ]),
    TalkLayoutCase(
      layout: "titles in quotes, one that goes on behind them",
      page: """
        # Rope Seminar 2021

        - 12 March 2021: Anna Marsh (Westmark), "On Town Walls of Westmark"
        - 19 March 2021: Peter Fenn (Westmark), "Looms and Their Weavers"
        - 26 March 2021: Daniel Brook (Westmark), "Gates and Their Keepers"
        - 2 April 2021: Helen Cole (Westmark), "Ropes in the Towns"
        - 9 April 2021: Greta Horn (Westmark), "Weaving Ropes" and the Birth of the Loom
        """,
      talks: [
        "On Town Walls of Westmark | Anna Marsh | Westmark | 2021-03-12",
        "Looms and Their Weavers | Peter Fenn | Westmark | 2021-03-19",
        "Gates and Their Keepers | Daniel Brook | Westmark | 2021-03-26",
        "Ropes in the Towns | Helen Cole | Westmark | 2021-04-02",
        "\"Weaving Ropes\" and the Birth of the Loom | Greta Horn | Westmark | 2021-04-09",
      ]),
    TalkLayoutCase(
      layout: "quoted titles that go on over the end of a line",
      page: """
        # Monthly Meetups

        ## July 6, 2017

        * Anna Marsh: "Felt to Web: Adventures in Wool Perfect
          Text" [slides link](https://x.example/a)

        * Peter Fenn: "Weaving Up: creating your own knotting
          environment" [slides link](https://x.example/b)

        ## June 1, 2017

        * Daniel Brook: "Command Line Threads" [slides link](https://x.example/c)
        """,
      talks: [
        "Felt to Web: Adventures in Wool Perfect Text | Anna Marsh | - | 2017-07-06",
        "Weaving Up: creating your own knotting environment | Peter Fenn | - | 2017-07-06",
        "Command Line Threads | Daniel Brook | - | 2017-06-01",
      ]),
    TalkLayoutCase(
      layout: "two titles below most speakers, and days in front of them",
      page: """
        # Summer School on Mills

        - 2021
          - Anna Marsh (University of Westmark)
            - 3 March: Rows of mills in the north
            - 10 March: Theory of rope from the start
          - Peter Fenn (University of Bergland)
            - 17 March: Walls of ponds in summer
            - 24 March: Looms of Ghent and Bern
          - Helen Cole (University of Oldtown)
            - 31 March: Tides of sand in winter
        """,
      talks: [
        "Rows of mills in the north | Anna Marsh | University of Westmark | 2021-03-03",
        "Theory of rope from the start | Anna Marsh | University of Westmark | 2021-03-10",
        "Walls of ponds in summer | Peter Fenn | University of Bergland | 2021-03-17",
        "Looms of Ghent and Bern | Peter Fenn | University of Bergland | 2021-03-24",
        "Tides of sand in winter | Helen Cole | University of Oldtown | 2021-03-31",
      ]),
  ]
}
