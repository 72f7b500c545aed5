/// Pages that announce talks in sentences, behind "by", and with marks that converters leave behind.
extension TalkLayoutCase {
  /// One talk in full, and one of which only the speaker is known.
  static let stillToCome = """
    # Upcoming Events

    Loom Colloquium

    February 24, 2017, 4:10 PM (60 Mill Hall)

    Laura Marsh

    Department of Looms, University of Northport

    Realistic Semantics for Quantified Looms

    In 1985, Fenn produced a loom that knows how to weave, and that shows how far one may go with it at all. In this talk we survey what came of it.

    Loom Colloquium

    April 10, 2017, time TBA (room TBA)

    Martin Cole

    Professor, Department of Looms, University of Eastmere

    Title TBA
    """

  static let news: [TalkLayoutCase] = [
    TalkLayoutCase(
      layout: "speakers behind by below their titles, with days and remarks below",
      page: """
        Talks Archive
        Programme 2020 - 2021
        The Ropes of 9/11
        by Martin Cole
        Date: Tuesday 29 September 2020
        An account of the ropes that were made and their place in history.
        Laura Marsh: Her Life and Times 1880-1958
        by Anna Pike
        Date: Tuesday 13 October 2020
        This talk explores why she wove.
        Sugar
        by Professor James Fenn
        Date: Tuesday 24 November 2020
        I will consider the topic with reference to the novel “Blessed are the Weavers”.
        """,
      talks: [
        "The Ropes of 9/11 | Martin Cole | - | 2020-09-29",
        "Laura Marsh: Her Life and Times 1880-1958 | Anna Pike | - | 2020-10-13",
        "Sugar | James Fenn | - | 2020-11-24",
      ]),
    TalkLayoutCase(
      layout: "speakers behind by below their titles, with days above",
      page: """
        # Loom Talks

        March 4, 2021

        On Town Walls

        by Martin Cole, University of Northport

        Walls were built by hand in most of the towns that we know, and some of them still stand.

        On Harbours

        by Anna Pike, Eastmere University

        Harbours were built by hand as well, and hardly one of them has been dug out until now.

        March 11, 2021

        On Old Mills

        by Laura Fenn, Eastmere University
        """,
      talks: [
        "On Town Walls | Martin Cole | University of Northport | 2021-03-04",
        "On Harbours | Anna Pike | Eastmere University | 2021-03-04",
        "On Old Mills | Laura Fenn | Eastmere University | 2021-03-11",
      ]),
    TalkLayoutCase(
      layout: "news in sentences, two of them in one line",
      page: """
        Upcoming Lecture Series in Weaving

        Friday, October 15, 2010 - 9:30am

        The first lecture at Eastmere College will be given by Professor Laura Marsh of Northport University on “Why a Loom Needs a Weaver” Thursday, October 21 at 7:30 pm in Mill Hall. Marsh will describe several looms.

        On Friday, October 22, at noon, Martin Cole of Lindholm Research will speak on “Recent Advances in Rope.” Cole will address his book “Ropes and Nets”. On 3 November, Dr. Anna Pike will give a talk on “Nets of the Coast”.
        """,
      talks: [
        "Why a Loom Needs a Weaver | Laura Marsh | - | 2010-10-21",
        "Recent Advances in Rope | Martin Cole | - | 2010-10-22",
        "Nets of the Coast | Anna Pike | - | 2010-11-03",
      ]),
    TalkLayoutCase(
      layout: "news in German, whose question marks and days end no sentence",
      page: """
        Webkolloquium in Westmark

        Am 18. November wird die Preisträgerin von 2011, Prof. Dr. Laura Marsh (Universität Nordhafen), über „Webstühle aus Holz“ sprechen. Dr. Anna Pike (Institut für Seile in Osthafen) referiert am 16. Dezember zum Thema „Knoten in alten Netzen“.

        Am 13. Januar 2014 fragt Dr. Martin Cole (Uni Osthafen) „Was ist ein Knoten?“ und Peter Fenn (Forschungszentrum Lindholm) schließt das Kolloquium am 3. Februar 2014 mit seinem Vortrag über „Die Beobachtung der Gezeiten“ ab.
        """,
      talks: [
        "Webstühle aus Holz | Laura Marsh | Universität Nordhafen | -",
        "Knoten in alten Netzen | Anna Pike | Institut für Seile in Osthafen | -",
        "Was ist ein Knoten? | Martin Cole | Uni Osthafen | 2014-01-13",
        "Die Beobachtung der Gezeiten | Peter Fenn | Forschungszentrum Lindholm | 2014-02-03",
      ]),
    TalkLayoutCase(
      layout: "the series and its speaker as headings above labelled titles",
      page: """
        # Loom Seminar Series

        ## Loom Seminar: Laura Marsh
        **Date:** March 10, 2022
        **Location:** Mill 404

        **Abstract:**
        Imagine a loom with two states, which may be worked by two hands.

        ## Loom Seminar: Osric Quayle
        **Title:** Weaving as memory
        **Date:** March 17, 2022

        ## Loom Seminar: Anna Pike
        **Title:** Teachers, Learners and Ropes
        **Date:** March 24, 2022
        """,
      talks: [
        "Weaving as memory | Osric Quayle | - | 2022-03-17",
        "Teachers, Learners and Ropes | Anna Pike | - | 2022-03-24",
      ]),
    TalkLayoutCase(
      layout: "labels with the space behind them inside of their emphasis",
      page: """
        ### Friday, October 6, 2017 (3:15 p.m. in Mill 306)

        **Title: **Foundations of weaving

        **Speaker: ** Osric Quayle (Looms, University of Northport)

        **Abstract: **What is a loom?

        *Speaker: *Laura Marsh (Eastmere)

        *Title: *Ropes and Nets

        *Time and Date: *Monday, October 9, 2017, 15:15
        """,
      talks: [
        "Foundations of weaving | Osric Quayle | Looms, University of Northport | 2017-10-06",
        "Ropes and Nets | Laura Marsh | Eastmere | 2017-10-09",
      ]),
    TalkLayoutCase(
      layout: "line breaks lost in front of days",
      page: """
        **Tuesday, March 4, 2014**

        *Speaker*: Laura Marsh (Northport)

        *Title*: On the Covering of Small Looms**Tuesday, March 11, 2014***Speaker*: Martin Cole (Eastmere)*Title*: Geometry and the Weft*Time*: 1:15 - 2:15*Room*: LN-2205**Tuesday, March 18, 2014***Speaker*: Anna Pike (Eastmere)*Title*: Important Knots I Like
        """,
      talks: [
        "On the Covering of Small Looms | Laura Marsh | Northport | 2014-03-04",
        "Geometry and the Weft | Martin Cole | Eastmere | 2014-03-11",
        "Important Knots I Like | Anna Pike | Eastmere | 2014-03-18",
      ]),
    TalkLayoutCase(
      layout: "rooms in brackets and what else is still to come",
      page: stillToCome,
      talks: [
        "Realistic Semantics for Quantified Looms | Laura Marsh | Department of Looms, University of Northport | 2017-02-24"
      ]),
    TalkLayoutCase(
      layout: "lines that begin with names, and an honorary doctor",
      page: """
        Webkolloquium 2020

        Programm

        Laura Marsh:  Wellen aus Wolle
        Thomas Cole: Die Physik der Seile
        Prof. Dr. h.c. Anna Pike: Knoten - und wie man sie macht
        Peter Fenn: Witzig oder nicht?
        """,
      talks: [
        "Wellen aus Wolle | Laura Marsh | - | -",
        "Die Physik der Seile | Thomas Cole | - | -",
        "Knoten - und wie man sie macht | Anna Pike | - | -",
        "Witzig oder nicht? | Peter Fenn | - | -",
      ]),
    TalkLayoutCase(
      layout: "TeX's quotation marks, and links in brackets",
      page: """
        # Talks

        ### 2022

        - Looms in Trained Weavers ([Paper](https://example.org/a), [Slides](https://example.org/b))
        - Guest lecture titled ``Knots in Many Tongues'' in the course on ropes
        - Weaving from Mistakes ([Paper](https://example.org/c))
        """,
      talks: [
        "Looms in Trained Weavers | - | - | 2022", "Knots in Many Tongues | - | - | 2022",
        "Weaving from Mistakes | - | - | 2022",
      ]),
    TalkLayoutCase(
      layout: "a title that begins with a word for rooms",
      page: """
        # Weben am Samstag

        08. Oktober 2016, 10.30 Uhr

        Professor Dr. Martin Cole

        Wolle erobert die Netze - Kann das neue Seil den Hanf schlagen?

        03. Dezember 2016, 10.30 Uhr

        Professor Dr. Peter Fenn

        Raum, Zeit, Wolle – Alte Entdeckungen und neue Knoten

        28. Januar 2017, 10.30 Uhr

        Professorin Dr. Anna Pike

        Schwarze Seile einmal anders - Ein neuer Zusammenhang zwischen Tauen und Tuchen
        """,
      talks: [
        "Wolle erobert die Netze - Kann das neue Seil den Hanf schlagen? | Martin Cole | - | 2016-10-08",
        "Raum, Zeit, Wolle – Alte Entdeckungen und neue Knoten | Peter Fenn | - | 2016-12-03",
        "Schwarze Seile einmal anders - Ein neuer Zusammenhang zwischen Tauen und Tuchen | Anna Pike | - | 2017-01-28",
      ]),
    TalkLayoutCase(
      layout: "a span of years in a title is not the year of the page",
      page: """
        # Loom Colloquium

        The series meets on Fridays in the year 2018.

        September 28

        Laura Marsh, Northport University

        What have I woven?

        October 9

        Martin Cole, Eastmere University

        1968 - 2018: Ropes of a Lifer

        October 19

        Anna Pike, Northport University

        Knots and Nets
        """,
      talks: [
        "What have I woven? | Laura Marsh | Northport University | 2018-09-28",
        "Ropes of a Lifer | Martin Cole | Eastmere University | 2018-10-09",
        "Knots and Nets | Anna Pike | Northport University | 2018-10-19",
      ]),
  ]
}
