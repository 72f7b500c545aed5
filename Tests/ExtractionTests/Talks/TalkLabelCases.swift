@testable import Extraction

extension TalkLayoutCase {
  /// Pages with labels beside what has none: lines that are whole, headings, other events.
  static let labels: [TalkLayoutCase] = [
    TalkLayoutCase(
      layout: "an item without labels that is whole, above one with labels below it",
      page: """
        Rope Seminar

        Fall 2025 Schedule
          • 8 Sept: Workshop - Splicing for Beginners in Northport (Laura Fenn)
          • 15 Sept: Nets in deep water (Peter Hahn)
          • 29 Sept: Anna Quayle (Ghent)
            • Talk Title: On the price of hemp
            • Abstract: Hemp was cheap, as many have shown.
        """,
      talks: [
        "Splicing for Beginners in Northport | Laura Fenn | - | 2025-09-08",
        "Nets in deep water | Peter Hahn | - | 2025-09-15",
        "On the price of hemp | Anna Quayle | Ghent | 2025-09-29",
      ]),
    TalkLayoutCase(
      layout: "headings with titles as long as paragraphs, which letters of two bytes make of them",
      page: """
        # Семинары

        ### Мельницы на реках северной равнины

        *25.09.2025*

        ##### Докладчик: С. В. Мельников

        ### Сравнительный подход к классификации ткацких станков северных деревень по материалам сборника \
        «Станки и мельницы». Новые мысли и старые чертежи о том же.

        *24.01.2025*

        ##### Докладчик: А. Ткачёва
        """,
      talks: [
        "Мельницы на реках северной равнины | С. В. Мельников | - | 2025-09-25",
        "Сравнительный подход к классификации ткацких станков северных деревень по материалам сборника "
          + "«Станки и мельницы». Новые мысли и старые чертежи о том же | А. Ткачёва | - | 2025-01-24",
      ]),
    TalkLayoutCase(
      layout: "a name in bold with capitals behind it, and a translation behind the title",
      page: """
        ## 2. Loom seminar

        **Guest Speaker : HOFFMANN Lena** Loom Engine - Mill Computing & Ghent University

        **Topic :** « Les moulins du nord » [The Mills of the North].

        **Date** : 15/11/2024

        ## 1. Loom seminar

        **Guest Speaker : Professor Kofi MENSAH** (Rope Centre, Accra)

        **Topic :** Looms without locks

        **Date** : 28/10/2024
        """,
      talks: [
        "Les moulins du nord | HOFFMANN Lena | Loom Engine - Mill Computing & Ghent University | 2024-11-15",
        "Looms without locks | Kofi MENSAH | Rope Centre, Accra | 2024-10-28",
      ]),
    TalkLayoutCase(
      layout: "where talks have labels, dated headings without any are other events",
      page: """
        # Mill Seminar

        ## Seminar 2.

        - When: May 11 (Thursday) at 4pm
        - Who: Lena Hoffmann. Ghent University.
        - Title: The impact of lamp oil on evenings

        ## Seminar 1.

        - When: May 4 (Thursday) at 4pm
        - Who: Kofi Mensah. Rope Centre, Accra
        - Title: Modelling the dynamics of looms

        ## Previous activities:

        ### Course on Mills. From 28/11/2022 to 02/12/2022

        This is a course for people who know no mills.

        ### Seminar Fair prices in weaving. Start on 10/19/2022

        The guild invites you.
        """,
      talks: [
        "The impact of lamp oil on evenings | Lena Hoffmann | - | 2022-05-11",
        "Modelling the dynamics of looms | Kofi Mensah | - | 2022-05-04",
      ]),
    TalkLayoutCase(
      layout: "a building and the number of a door between the hour and the title",
      page: """
        Past Events

          • 2013 Nov 07

            Universals: Laura Fenn

            5:00pm to 6:30pm


            Oldmill 303

            What counts as a loom?

            Abstract: My talk is about looms. I will name some of them.

          • 2013 Nov 06

            Universals: Peter Hahn (Ghent)

            5:15pm to 7:00pm


            Small but Intense

            Abstract: Of small looms.

          • 2013 Oct 17

            Circles: Anna Quayle (Northport)

            5:30pm to 7:00pm


            Oldmill 303

            Steps to the Physics of Rope

            Abstract: Rope is studied.
        """,
      talks: [
        "What counts as a loom? | Laura Fenn | - | 2013-11-07",
        "Small but Intense | Peter Hahn | Ghent | 2013-11-06",
        "Steps to the Physics of Rope | Anna Quayle | Northport | 2013-10-17",
      ]),
    TalkLayoutCase(
      layout: "what somebody is at length, and a sentence about a day",
      page: """
        Spring 2007 Lectures

        Lecture 1 of 2

        Thursday, February 8, 2007 -- 5:15-6:45 p.m.
        Old Harbour Library, Room 225
        "Making Great Ropes: How Knots Help"
        Laura R. Fenn, Research Fellow, Harbour Institution, Ghent University, and Associate Professor of Rope, \
        Graduate School of Nets and Fishing, Northport Sailing School.

        Ropes, ropes, ropes! From the general, “What rope should I
        choose for a mill?” to the specific, “Should I splice it at
        this place?” the list is endless.

        Lecture 2 of 2

        Tuesday, April 17, 2007 -- 5:15-6:45 p.m.
        Mill Auditorium
        "Hemp: A Defence of Free Fields"
        Peter Hahn, Assistant Professor, Department of Hemp, Northport State University and Director, Centre for \
        Fields, The Independent Guild.

        On January 12, 1920 the guild of Northport declared that weavers from all of the coast agreed on the need \
        for more looms in the mills of the state.
        """,
      talks: [
        "Making Great Ropes: How Knots Help | Laura R. Fenn | Research Fellow | 2007-02-08",
        "Hemp: A Defence of Free Fields | Peter Hahn | Assistant Professor | 2007-04-17",
      ]),
    TalkLayoutCase(
      layout: "labels without white space around them, in emphasis",
      page: """
        We meet **Thursdays** at **2:50–3:50 pm** in the Rope Seminar.

        **February 21**

        Speaker:**Laura Fenn**(Stony Mill)

        Title:**Even ropes and uneven nets***Abstract:*Consider a rope in a net. It is complex.

        **February 28**

        Speaker:**Peter Hahn**(Northport)

        Title:**Parametrized looms and fixed mills***Abstract:*In 1980, a mill stood still. Nobody knew why.
        """,
      talks: [
        "Even ropes and uneven nets | Laura Fenn | Stony Mill | -",
        "Parametrized looms and fixed mills | Peter Hahn | Northport | -",
      ]),
    TalkLayoutCase(
      layout: "one talk with labels, a schedule without them below, curved quotes in straight ones",
      page: """
        ## Upcoming Colloquium:

        Careers and Guilds for Weavers

        Speaker: Craig Group
        Affiliation: University of Northport
        Date: Feb 27th

        Do you want to weave? If you answered “yes”, this talk is for you.

        Spring 2025 Schedule:

        1/16 Laura W. Fenn University of Florida "How are “Looms” Made? - A “short” answer"
        1/21 (Tue) Peter Hahn "Unveiling the Invisible Mill"
        1/30 Anna Quayle University of North Carolina "Stars on the Rope"
        2/27 Craig Group University of Northport "Careers and Guilds for Weavers"
        """,
      talks: [
        "Careers and Guilds for Weavers | Craig Group | University of Northport | 2025-02-27",
        "How are “Looms” Made? - A “short” answer | Laura W. Fenn | University of Florida | 2025-01-16",
        "Unveiling the Invisible Mill | Peter Hahn | - | 2025-01-21",
        "Stars on the Rope | Anna Quayle | University of North Carolina | 2025-01-30",
      ]),
    TalkLayoutCase(
      layout: "speakers at the ends of titles, also behind a short word",
      page: """
        Rope Colloquium

        Spring 2018

        Date Title/Abstract Speaker
        1/10  No colloquium.
        1/17 The Small Scale Structure of Nets Laura Fenn
        University of Northport
        1/24 With the Ropes into the dark Martin Cole
        University of Lindholm
        1/31 Why Looms Matter for Mills Anna Quayle
        University of Eastmere
        """,
      talks: [
        "The Small Scale Structure of Nets | Laura Fenn | University of Northport | 2018-01-17",
        "With the Ropes into the dark | Martin Cole | University of Lindholm | 2018-01-24",
        "Why Looms Matter for Mills | Anna Quayle | University of Eastmere | 2018-01-31",
      ]),
    TalkLayoutCase(
      layout: "ranks in front of places in brackets",
      page: """
        # Fall 2025 Department Colloquium

        ### Modeling of Ropes and Knots

        **Date:** September 2, 2025

        **Speakers:** Ada Quill, Associate Professor of Mathematics (MIT)

        **Abstract:** Models of ropes rely on knots.

        ### Structure of nets in mills

        **Date:** September 9, 2025

        **Speakers:** Bo Moss, Professor of Looms, Ghent University (Belgium)

        **Abstract:** We discuss nets.

        ### Counting ropes in rows

        **Date:** September 16, 2025

        **Speakers:** Cleo Reed, Professor, Lindholm (Norway)

        **Abstract:** We count ropes.
        """,
      talks: [
        "Modeling of Ropes and Knots | Ada Quill | MIT | 2025-09-02",
        "Structure of nets in mills | Bo Moss | Ghent University | 2025-09-09",
        "Counting ropes in rows | Cleo Reed | Lindholm | 2025-09-16",
      ]),
  ]
}
