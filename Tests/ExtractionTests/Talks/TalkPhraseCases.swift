@testable import Extraction

extension TalkLayoutCase {
  /// Pages that say in sentences and phrases who speaks, and pages whose capitals are nobody's name.
  static let phrases: [TalkLayoutCase] = [
    TalkLayoutCase(
      layout: "a sentence below each title says who lectures, where and when",
      page: """
        Special Events

        The Weavers of Eastmere and their Quiet Revolt

        A lecture by Professor Hanna Lincoln of the University of Eastmere. It takes place in Mill Hall 207,
        November 2, 2012 at 4:30 pm. Tea is served.

        Salt Roads and the Price of Bread: How Three Towns Grew Rich while their Neighbours did not See it Coming at all.

        A Lecture by Professor Martin Cole, College of Westmarsh. It takes place in the Old Cinema, October 15, 2012 at 5 pm.

        Salt was dear. Why three towns had so much of it is told from their ledgers, which nobody has read before.

        Drawing the Tide: Early Charts of the North Shore

        A lecture by Professor Laura Fenn of Northfield College. It takes place in the Old Cinema, September 21, 2012 at 4 pm.
        """,
      talks: [
        "The Weavers of Eastmere and their Quiet Revolt | Hanna Lincoln | University of Eastmere | 2012-11-02",
        "Salt Roads and the Price of Bread: How Three Towns Grew Rich while their Neighbours did not See it Coming at all | Martin Cole | College of Westmarsh | 2012-10-15",
        "Drawing the Tide: Early Charts of the North Shore | Laura Fenn | Northfield College | 2012-09-21",
      ]),
    TalkLayoutCase(
      layout: "titles in single quotes between a date and a phrase",
      page: """
        Public Lectures

        16 January 2018 - 'Painted Floors for Western Houses', lecture by Fellow Martin Cole

        Book a Seat >

        27 February 2018 - 'The Taming of the River's Mouth', lecture by Fellow Laura Fenn

        Book a Seat >

        6 March 2018 - 'Editing Marlow: The Antiquary and the Loom', lecture by Fellow Dr Anna Pike

        Book a Seat >
        """,
      talks: [
        "Painted Floors for Western Houses | Martin Cole | - | 2018-01-16",
        "The Taming of the River's Mouth | Laura Fenn | - | 2018-02-27",
        "Editing Marlow: The Antiquary and the Loom | Anna Pike | - | 2018-03-06",
      ]),
    TalkLayoutCase(
      layout: "sentences name the speaker and the title of the talk",
      page: """
        Faculty Colloquia

        Fall 2020

        November 20, 2020: This term's Colloquium meets on Friday, November 20, 2020. Martin Cole will be presenting this term's Colloquium. The title of his talk is "Tying Reasons."

        Fall 2019

        December 6, 2019: This term's Colloquium meets on Friday, December 6, 2019 in Mill Hall. Laura Fenn will be presenting this term's Colloquium. Her title is "The Ferryman and Fair Play."

        Spring 2019

        February 1, 2019: This term's Colloquium meets on Friday, February 1, 2019 in Mill Hall. Anna Pike will be presenting this term's Colloquium. Her title is "Maps without Makers."
        """,
      talks: [
        "Tying Reasons | Martin Cole | - | 2020-11-20",
        "The Ferryman and Fair Play | Laura Fenn | - | 2019-12-06",
        "Maps without Makers | Anna Pike | - | 2019-02-01",
      ]),
    TalkLayoutCase(
      layout: "two capitals that begin a title are nobody; an article is no initial",
      page: """
        Termcard

        Tuesday Week 1, 17th Jan – Complex Numbers, Looms and Beyond

        Laura Fenn (Eastmere)

        Tuesday Week 2, 24th Jan – The Lady of the Mill - A Sorcerer, a Weaver and a Chief

        Martin Cole (Westmarsh)

        Wednesday Week 2, 25th Jan – Digital Histories: Old Thread in New Needles

        Anna Pike (Northfield)
        """,
      talks: [
        "Complex Numbers, Looms and Beyond | Laura Fenn | Eastmere | -",
        "The Lady of the Mill - A Sorcerer, a Weaver and a Chief | Martin Cole | Westmarsh | -",
        "Digital Histories: Old Thread in New Needles | Anna Pike | Northfield | -",
      ]),
    TalkLayoutCase(
      layout: "days above items, a time of day and a quoted title below the name",
      page: """
        September 11, 2020
          • Colloquium: Anna Pike, Northfield College
            2:00 pm-4:00 pm

            "The Names that Matter"

        September 25, 2020
          • Colloquium: Laura Fenn, Eastmere University
            2:00 pm-4:00 pm

            "Ropes, Knots, and Ends"

        October 23, 2020
          • Colloquium: Martin Cole, Westmarsh College
            3:30 pm-4:30 pm

            "The Case for Slow Looms" (with Peter Marlow)
        """,
      talks: [
        "The Names that Matter | Anna Pike | Northfield College | 2020-09-11",
        "Ropes, Knots, and Ends | Laura Fenn | Eastmere University | 2020-09-25",
        "The Case for Slow Looms | Martin Cole | Westmarsh College | 2020-10-23",
      ]),
    TalkLayoutCase(
      layout: "positions and departments, as many as each speaker has, above the title",
      page: """
        Physics Colloquium

        Here are the Spring 2021 talks.

        February 3, 2021
        Timothy Marsh
        Mill Professor of Physics
        University of Eastmere

        The Physics of Looms

        February 10, 2021
        Anna Pike
        University of Westmarsh

        One-way threads for fun and profit

        February 17, 2021
        Martin Cole
        Senior Research Scholar and Co-Director
        Program in Rivers and Public Safety
        Northfield University

        Draining the Marsh: Science, Money and Policy

        February 24, 2021
        Laura Fenn
        Associate Professor
        University of Eastmere
        Synthetic meshes for old fishing nets
        """,
      talks: [
        "The Physics of Looms | Timothy Marsh | University of Eastmere | 2021-02-03",
        "One-way threads for fun and profit | Anna Pike | University of Westmarsh | 2021-02-10",
        "Draining the Marsh: Science, Money and Policy | Martin Cole | Northfield University | 2021-02-17",
        "Synthetic meshes for old fishing nets | Laura Fenn | University of Eastmere | 2021-02-24",
      ]),
    TalkLayoutCase(
      layout: "places of work between a speaker and a labelled title",
      page: """
        Physics colloquium Spring 2026

        February 5

        Dr. Laura Fenn

        Eastmere Neutron Science Center

        Title: "The search for odd threads in the world of looms"

        Host: Martin Cole

        February 26

        Dr. Anna Pike

        Federal University of Westmarsh

        Title: "Rotation and Phase Changes in Wet Yarn"
        Host: Peter Marlow
        """,
      talks: [
        "The search for odd threads in the world of looms | Laura Fenn | Eastmere Neutron Science Center | 2026-02-05",
        "Rotation and Phase Changes in Wet Yarn | Anna Pike | Federal University of Westmarsh | 2026-02-26",
      ]),
    TalkLayoutCase(
      layout: "a table copied as text: rows of a second talk have lost their empty first cell",
      page: """
        Loom Discussion Group (Fall 2023)

        Date\tTopic\tPresenter\tHost
        Aug 30\tNot held\t\t
        Sep 6\tSymbolic Meaning for Random Weaves\tErik Marsh\tLaura
        Proving Threads Secure by Parts\tAnna Pike (Westmarsh)\tLaura
        Sep 13\tUnrolling Yarn for Hardware\tMartin Cole\t
        Sep 20\tDeadlock Free Looms\tHelen Marsh\t
        """,
      talks: [
        "Symbolic Meaning for Random Weaves | Erik Marsh | - | 2023-09-06",
        "Proving Threads Secure by Parts | Anna Pike | Westmarsh | 2023-09-06",
        "Unrolling Yarn for Hardware | Martin Cole | - | 2023-09-13",
        "Deadlock Free Looms | Helen Marsh | - | 2023-09-20",
      ]),
    TalkLayoutCase(
      layout: "a table whose cells carry labels of their own",
      page: """
        Colloquia

        | Date | Speaker | Talk |
        |---|---|---|
        | Wednesday, October 22, 2025 at 6:00 p.m. | Laura Fenn, Eastmere | 10th Mill Lecture Title: How good were the river forecasters? Abstract: We look at old forecasts. They were good. |
        | Thursday, October 23, 2025 | Anna Pike, Westmarsh | Title: Curves for Rare Floods Abstract: We have studied the relation between two curves. |
        | Thursday, October 30, 2025 | Martin Cole, Northfield | Title: Salt and Sand Abstract: Salt is dear. |
        """,
      talks: [
        "How good were the river forecasters? | Laura Fenn | Eastmere | 2025-10-22",
        "Curves for Rare Floods | Anna Pike | Westmarsh | 2025-10-23",
        "Salt and Sand | Martin Cole | Northfield | 2025-10-30",
      ]),
    TalkLayoutCase(
      layout: "talks without speakers below quoted titles, with labels for day and abstract",
      page: """
        Colloquium and Seminar Schedule

        Spring 2012

        "Rolling Logs Downhill"

        Candidate's Talk

        Date: Tuesday, February 21, 2012

        Time: 5:00 PM

        Abstract:

        We look at logs that roll on each other. Nobody has asked before what happens if the hill rolls, too.

        "Counting the Frogs of Two Ponds"

        Candidate's Talk

        Date: Tuesday, February 28, 2012

        Time: 5:00 PM

        Abstract:

        Frogs that live in two ponds are counted twice, once in each of them, and we mend that with a net.
        """,
      talks: [
        "Rolling Logs Downhill | - | - | 2012-02-21",
        "Counting the Frogs of Two Ponds | - | - | 2012-02-28",
      ]),
    TalkLayoutCase(
      layout: "people with their positions, speaking on titles in quotes",
      page: """
        Mill Symposium

        Laura Fenn, professor emeritus, Eastmere University, known for her novels, speaking on “Looms and the Last Weaver.”

        Martin Cole, president, Westmarsh Dynamics, speaking on “Twenty Years of Wheels: What Has Changed?”

        Anna Pike: founder and CEO, Pike Industries, speaking on “The Web Within Us.”
        """,
      talks: [
        "Looms and the Last Weaver | Laura Fenn | professor emeritus | -",
        "Twenty Years of Wheels: What Has Changed? | Martin Cole | president | -",
        "The Web Within Us | Anna Pike | - | -",
      ]),
    TalkLayoutCase(
      layout: "rows of two cells: day and speaker, hour and title, abstract",
      page: """
        MILL COLLOQUIUM

        | Thursday, March 22, 2012 | Anna Pike, University of Westmarsh |
        | 2:30pm | The first knot |
        | ABSTRACT | Write down a list of knots and look at the first of each. Is there a pattern? We tell which knots come first in everyday life, and why. |
        | Thursday, April 19, 2012 | Laura Fenn, Eastmere University |
        | 2:30pm | Twisted and Straight Threads |
        | ABSTRACT | The theory of straight threads started a long time ago when people saw how ropes are made. Threads appear in almost every town. |
        | Thursday, April 26, 2012 | Martin Cole, Northfield University |
        | 2:30pm | Being late more often can make you early |
        | ABSTRACT | Suppose that we know when a man was late on n days. It is natural to ask when he is late on the next, and we do. |
        """,
      talks: [
        "The first knot | Anna Pike | University of Westmarsh | 2012-03-22",
        "Twisted and Straight Threads | Laura Fenn | Eastmere University | 2012-04-19",
        "Being late more often can make you early | Martin Cole | Northfield University | 2012-04-26",
      ]),
    TalkLayoutCase(
      layout: "an hour and a building behind the day, and titles still to come",
      page: """
        Programme

        1st October 2018 at 7.30

        The Quiet Looms of Eastmere

        Professor Laura Fenn

        22nd October 2018 at 5.30 pm in the Mill Building at the University of Westmarsh

        One Hundred Years of Yarn

        Professor Martin Cole

        29th October 2018

        Title/Abstract TK

        Professor Anna Pike

        5th November 2018

        Salt and Sand

        Professor Helen Marsh
        """,
      talks: [
        "The Quiet Looms of Eastmere | Laura Fenn | - | 2018-10-01",
        "One Hundred Years of Yarn | Martin Cole | - | 2018-10-22",
        "Salt and Sand | Helen Marsh | - | 2018-11-05",
      ]),
    TalkLayoutCase(
      layout: "labels on lines of their own above what they name",
      page: """
        Graduate Student Seminar

        Speaker:

        Anna Pike

        Title:

        A scenic way to loom theory

        Abstract:

        I will start with looms, which stand in a corner of the mill. Ropes come later, and knots last of all.
        """,
      talks: ["A scenic way to loom theory | Anna Pike | - | -"]),
  ]
}
