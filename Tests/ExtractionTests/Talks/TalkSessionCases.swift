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
    TalkLayoutCase(
      layout: "two talks in each item, whose day begins it and is none of the talk above",
      page: """
        # Loom Seminars

        - March 6th, 2018, 4 - 6 pm, Orin Mill Auditorium
          **Laura Fenn, PhD** Research Associate Professor, Department of Rope
          *“Investigating ropes using salt water”*
          **Peter Hahn, PhD** Research Scientist Marsh Lab
          *“A Method to Identify Knots: Implications for Nets”*

        - Tues, Dec 5th, 2017, 4 - 6 pm, Harbour North 130A
          **Anna Quayle, PhD**, Postdoctoral Fellow in the Pike lab
          *“Measuring the length of hemp”*
          **Martin Cole, PhD**, Postdoctoral Fellow in the Reed lab
          *“Profiling of looms in the north”*

        - May 30th, 2017, 4:30 - 6 pm, Harbour Auditorium
          **Helen Marsh, PhD**, Research Assistant Professor
          *“Wool in the prediction of winters”*
          **Daniel Pike, PhD**, Acting Instructor
          *“Monitoring anchors”*
        """,
      talks: [
        "Investigating ropes using salt water | Laura Fenn | Research Associate Professor, "
          + "Department of Rope | 2018-03-06",
        "A Method to Identify Knots: Implications for Nets | Peter Hahn | Research Scientist Marsh Lab "
          + "| 2018-03-06",
        "Measuring the length of hemp | Anna Quayle | Postdoctoral Fellow in the Pike lab | 2017-12-05",
        "Profiling of looms in the north | Martin Cole | Postdoctoral Fellow in the Reed lab "
          + "| 2017-12-05",
        "Wool in the prediction of winters | Helen Marsh | Research Assistant Professor | 2017-05-30",
        "Monitoring anchors | Daniel Pike | Acting Instructor | 2017-05-30",
      ]),
    TalkLayoutCase(
      layout: "two speakers in front of a title in quotes, and what is said behind it",
      page: """
        # Seminars

        - 12th Nov 2025 Abhilash Grand (MILL), Martin Cole (NET) on "Signal extraction from ropes"
        - 26th Mar 2025 Anna Quayle (Uni Ghent) "Likelihood of knots: A review" Joint with the Net Seminar
        - 5th Feb 2025 Laura Fenn (Accra) "An Introduction to Looms"
        - 9th Dec 2024 Peter Hahn (Northport): "Template Weaving"
        """,
      talks: [
        "Signal extraction from ropes | Abhilash Grand | MILL | 2025-11-12",
        "Likelihood of knots: A review | Anna Quayle | Uni Ghent | 2025-03-26",
        "An Introduction to Looms | Laura Fenn | Accra | 2025-02-05",
        "Template Weaving | Peter Hahn | Northport | 2024-12-09",
      ]),
    TalkLayoutCase(
      layout: "workshops of several days are no talks",
      page: """
        # Seminars, Conferences, and Workshops

        - The Online Rope Seminar hosts weekly talks on rope.
        - Computational Rope Workshop, 27-31 March 2023. University of Northport. An informal workshop.
        - Knots and Geometry, 29 August-2 September 2022. University of Ghent. A workshop on knots.
        - Harbours and Nets, 23-26 February 2021. University of Northport. Organised by my student.
        - Lucia Textilica, March 9–13, 2019. Eastmere University. A celebration of wool.
        """,
      talks: []),
    TalkLayoutCase(
      layout: "a table with two speakers in each row, and no titles",
      page: """
        # Loom Seminar Series

        | Date | Name | Institution | Name | Institution |
        |---|---|---|---|---|
        | Thursday 7 May | Anand Shetty | University of Ghent | Yao Lin | Northport Tech |
        | Thursday 4 June | Abid Ali | Eastmere University | Denis Pike | UC Lindholm |
        | Thursday 2 July | Devin Hua | UNW | Anna Quayle | Westmark University |
        | Thursday 6 August | Ming-Bin Chen | University of Ghent | Anne Wu | Harbour University |
        """,
      talks: []),
    TalkLayoutCase(
      layout: "a room's code between the hour and the colon",
      page: """
        ## Colloquium

        - 24 juin 2014, 16h, S3 043 : Jean-Marie Moulin (LAVAL, QUÉBEC) - CES CORDES QUI NOUS FASCINENT

          Résumé : Existe-t-il une corde qui se décrit elle-même ?
        - 18 mars 2014, 18h, S3 043 : Damien Gallois (LYON) - THÉORIE DES CORDES ET DES NOEUDS

          Résumé : La corde est un concept introduit par les moulins.
        """,
      talks: [
        "CES CORDES QUI NOUS FASCINENT | Jean-Marie Moulin | LAVAL, QUÉBEC | 2014-06-24",
        "THÉORIE DES CORDES ET DES NOEUDS | Damien Gallois | LYON | 2014-03-18",
      ]),
    TalkLayoutCase(
      layout: "sentences of German, which has as many nouns as other words, behind titles",
      page: """
        Montag, 1. August:
        Professorin Dr. Carla Zeder: Tore und Mauern der Städte. Denn nicht alles ist ein Tor, manche Mauern sind \
        keine.
        Dienstag, 2. August:
        Professor Dr. Olaf Kern: Die Mühlen vom Juli. Mühlengespräche zwischen Wind, Wasser und Müllern werden \
        beleuchtet auf dem Hintergrund der Lehre Ralf Kornfelds.
        Mittwoch, 3. August:
        Professor Dr. Emil Roth: Das Ende der Glocken. Die Glocken von Ashdown haben geläutet, und Stefan Kurz war dort.
        """,
      talks: [
        "Tore und Mauern der Städte | Carla Zeder | - | -",
        "Die Mühlen vom Juli | Olaf Kern | - | -",
        "Das Ende der Glocken | Emil Roth | - | -",
      ]),
    TalkLayoutCase(
      layout: "what somebody will present work on",
      page: """
        # Seminar

        Seminar #2 - Abel Marsh - Knots
        Abel Marsh will present his work on Sliding Knots (ROPE'22)
        Jul 28, 2022 10:30 AM — 11:30 AM
        Mill 315 - Old Mill College

        Seminar #1 - Irma Fenn - LOOMS
        Irma Fenn will present her work on weaving without looms
        Jul 21, 2022 10:30 AM — 11:30 AM
        Mill 315 - Old Mill College

        Seminar #0 - Davis Pike - ROPES
        Davis Pike will present his work on ROPES (WEAVE'21)
        Jul 14, 2022 10:30 AM — 11:30 AM
        Mill 315 - Old Mill College
        """,
      talks: [
        "Sliding Knots | Abel Marsh | Old Mill College | 2022-07-28",
        "weaving without looms | Irma Fenn | Old Mill College | 2022-07-21",
        "ROPES | Davis Pike | Old Mill College | 2022-07-14",
      ]),
    TalkLayoutCase(
      layout: "speakers only, behind weekday, hour and day",
      page: """
        # Weaving Seminar

        - Friday 11am, May 9, 2025: [Paula Serrano](a.html), UCLA
        - Friday 11am, May 16, 2025: [Lena Hoffmann](b.html), UCSD
        - Wednesday 3pm, June 11th, 2025: [Anna Reed](c.html), CUHK
        - Friday 11am, July 25, 2025: [Martin Fenn](d.html), CMU
        """,
      talks: []),
    TalkLayoutCase(
      layout: "two speakers with their places of work, and chairs with theirs",
      page: """
        Friday 12 July

        5.00pm  Inaugural Address:  Johanna Marsh (Old Mill College, University of Ghent)
        Basic Weaving
        Chair: Sarah Pike (University of Northport)

        Saturday 13 July

        9.00am Peter Dale (University of Eastmere) and James Fenn (University of Trento)
        Mechanism and Knots in Ropes
        Chair: Helen Quayle (University of Ghent)

        11.15am Jonathan Herring (Westmark University) and Lena Reed (University of Lindholm, Old Harbour)
        Fundamental Looms
        Chair: Christine Strand (University of Eastmere)

        2.00pm Postgraduate Sessions

        4.30pm Open Sessions
        """,
      talks: [
        "Basic Weaving | Johanna Marsh | Old Mill College, University of Ghent | -",
        "Mechanism and Knots in Ropes | Peter Dale | University of Eastmere | -",
        "Fundamental Looms | Jonathan Herring | Westmark University | -",
      ]),
    TalkLayoutCase(
      layout: "a plan by the clock below labels for its day and all of its speakers",
      page: """
        A workshop on the foundations of looms and ropes, held for the mill's jubilee.

        Date: Wednesday, 4 May 2016, 09:45 – 18:30.
        Location: MILL 2.06
        Jubilee Ceremony: To follow the next evening, 6:00-9:30pm.

        Speakers: Martin Sedge (Ghent), Fay Marsh (Northport), and David Pike (Eastmere).

        This workshop is open to all. Registration is online (and free).

        Time Speaker
        09:45-10:00 Welcome & Opening Remarks
        10:00-11:30 Martin Sedge, “Ropification: From hemp to commutative (operator) looms”
        11:30-12:00 Coffee Break
        12:00-13:30 Fay Marsh, “Causal Knots: Discrete Ropes”
        13:30-15:00 Break for Lunch
        15:00-16:30 David Pike, “On Relative Motion in the Loom”
        16:30 Concluding Remarks

        This workshop is made possible by the Lamp Fund and the Department of Weaving.

        Organiser: Bryan W. Reed
        """,
      talks: [
        "Ropification: From hemp to commutative (operator) looms | Martin Sedge | - | 2016-05-04",
        "Causal Knots: Discrete Ropes | Fay Marsh | - | 2016-05-04",
        "On Relative Motion in the Loom | David Pike | - | 2016-05-04",
      ]),
    TalkLayoutCase(
      layout: "talks behind a society's business",
      page: """
        Talks programme for the 2006/07 season

        8 Sep 2006  Mothers flew kites: the amazing story     Richard Pike
        13 Oct 2006  The History of Rope Court    Patricia Reed
        10 Nov 2006  AGM  followed by:  A Journey through Looms     Martin Fenn
        12 Jan 2007  The English weavers and their crafts    Stuart King
        """,
      talks: [
        "Mothers flew kites: the amazing story | Richard Pike | - | 2006-09-08",
        "The History of Rope Court | Patricia Reed | - | 2006-10-13",
        "A Journey through Looms | Martin Fenn | - | 2006-11-10",
        "The English weavers and their crafts | Stuart King | - | 2007-01-12",
      ]),
    TalkLayoutCase(
      layout: "drawn lines for dashes, and an article in front of a title in quotes",
      page: """
        Lecture Schedule 2020-21

        Mon 14th Sept 2020   “Observing the Moon with looms”─ Fay Marsh & Danielle Wilcox,  Old Mill Outreach Team.

        Mon 12th Oct 2020   “Mars, a Stepping Stone” ─   Kevin Nolan, Author of Mars (2009).

        Mon 8th Feb 2021 Professor Emma Pike will give a talk by Zoom on the “The Voyage to the Rope”. Current \
        President of the Royal Loom Society, Head of School.

        Mon 8th Mar 2021 Professor Ada Pike will give a talk on “The Voyage to Ropes and Beyond”.
        """,
      talks: [
        "Observing the Moon with looms | Fay Marsh | Old Mill Outreach Team. | 2020-09-14",
        "Mars, a Stepping Stone | Kevin Nolan | - | 2020-10-12",
        "The Voyage to the Rope | Emma Pike | - | 2021-02-08",
        "The Voyage to Ropes and Beyond | Ada Pike | - | 2021-03-08",
      ]),
  ]
}
