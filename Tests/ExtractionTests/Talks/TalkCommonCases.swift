@testable import Extraction

extension TalkLayoutCase {
  /// More pages that are told by what most of their entries show.
  static let common: [TalkLayoutCase] = [
    TalkLayoutCase(
      layout: "evenings without a speaker keep their talks beside others",
      page: """
        2017/2018 Programme

        7 September:  Hugh Marsh: "Looms"

        21 September:  Members' evening: knots and nets

        5 October:  "Weaving for Beginners/Themed Evening"

        19 October:  Members' evening: ropes, twine and thread

        2 November:  Dr Clive Pike: "Harbours - The Hunt for Lost Quays"

        16 November:  Members' evening: felt and wool

        11 January: Andrew Cole: "The Forgotten Sluice"

        8 March:  John Fenn: "Men Are From Northport - When Will They Return?"
        """,
      talks: [
        "Looms | Hugh Marsh | - | 2017-09-07",
        "Members' evening: knots and nets | - | - | 2017-09-21",
        "Weaving for Beginners/Themed Evening | - | - | 2017-10-05",
        "Members' evening: ropes, twine and thread | - | - | 2017-10-19",
        "Harbours - The Hunt for Lost Quays | Clive Pike | - | 2017-11-02",
        "Members' evening: felt and wool | - | - | 2017-11-16",
        "The Forgotten Sluice | Andrew Cole | - | 2018-01-11",
        "Men Are From Northport - When Will They Return? | John Fenn | - | 2018-03-08",
      ]),
    TalkLayoutCase(
      layout: "days right above their talks, the first of which lost its line break",
      page: """
        Previous Colloquia - 2011 to 2012
        Previous Colloquia from: 2010/11, 2009/10.Tuesday, 24th of April 2012, 4pm, Theatre D
        George Marsh
        (The University of Lindholm)
        Perfect knots in plain ropes
        Many have considered short knots over the years. This has led us to consider one specific family of such knots in detail.
        Thursday, 19th of April 2012, 4pm, Theatre C
        Simon Cole
        (Old Harbour College)
        The Chance that a Pair of Threads is Tangled
        Let there be two threads. In this talk, I will present results that tell how often they are tangled after a while.
        Thursday, 12th of April 2012, 4pm, Theatre C
        Peter Fenn
        (University of Westmark)
        General arguments for finite nets
        We will discuss the classification of nets. These are exactly the nets that a net maker with a good eye can tell apart.
        """,
      talks: [
        "Perfect knots in plain ropes | George Marsh | The University of Lindholm | 2012-04-24",
        "The Chance that a Pair of Threads is Tangled | Simon Cole | Old Harbour College | 2012-04-19",
        "General arguments for finite nets | Peter Fenn | University of Westmark | 2012-04-12",
      ]),
    TalkLayoutCase(
      layout: "two talks behind lines about the series in the same paragraph",
      page: """
        Organizers: David Pike, Anna Cole
        Time: Mondays 18:00 - 19:00 Location: Old Mill
        The goal of the loom seminar is to help participants build a foundation in weaving.
        Schedule
        11 May 2026 – Martin Marsh, Lindholm University
        The Loom Upgrade Path: 1. Tracing the origins of thread
        This talk goes into the details of old notes on thread to establish the foundations that are necessary later.
        20 April 2026 – Martin Marsh, Lindholm University
        From Rope to Net.
        This talk introduces the foundational rope and the net that came of it. We start with the hook and then explain why it works.
        """,
      talks: [
        "The Loom Upgrade Path: 1. Tracing the origins of thread | Martin Marsh | Lindholm University | 2026-05-11",
        "From Rope to Net | Martin Marsh | Lindholm University | 2026-04-20",
      ]),
    TalkLayoutCase(
      layout: "names of four words, of a saint, and behind that of a company",
      page: """
        | Date | Speaker | Topic |
        | ---- | ---- | ----- |
        | Aug 26 2020 | Daniel Jorge Montes Garcia (Marsh Lab) | Netdb |
        | Jan 29 2021 | Mill Genomics: Anna Cole, Peter Pike   | Careers in Weaving |
        | Feb 26 2021 | Laura St. Clair | Ropes of the North |
        """,
      talks: [
        "Netdb | Daniel Jorge Montes Garcia | Marsh Lab | 2020-08-26",
        "Careers in Weaving | Anna Cole | - | 2021-01-29",
        "Ropes of the North | Laura St. Clair | - | 2021-02-26",
      ]),
    TalkLayoutCase(
      layout: "what a sentence says of the next meeting is no title",
      page: """
        Faculty Colloquia

        September 15, 2023: This semester's Colloquium will meet on Friday, September 15, 2023 in Mill Hall Room 124. Janet Marsh will be presenting.

        November 20, 2020: This semester's Colloquium will meet on Friday, November 20, 2020 via Zoom. Jason Pike will be presenting this semester's Colloquium. The title of his talk is "Reasons for Ropes."

        December 6, 2019: This semester's Colloquium will meet on Friday, December 6, 2019 in 308 Mill Hall. Katrina Cole will be presenting this semester's Colloquium. Her title is "The Principle of Fair Nets."
        """,
      talks: [
        "Reasons for Ropes | Jason Pike | - | 2020-11-20",
        "The Principle of Fair Nets | Katrina Cole | - | 2019-12-06",
      ]),
    TalkLayoutCase(
      layout: "speakers run into the titles behind them, below the head of each year",
      page: """
        Previous Programmes

        2023 Speaker Subject
        7th January Tomos Walker The Twelve Knots of Winter
        4th March Bob Brown Tame Ropes and Pictures of Harbours
        1st April Colin Ward subject tba
        6th May No meeting Celebrations this weekend for the harbour and its old lighthouse
        3rd June Jeff Bates Looms and Other Machines
        4th November Barry Fischer The Evolution of My Net
        2022 Speaker Subject
        8th January Timothy Walker The Healing Power of Felt
        5th March Donald Marsh Twine and other Spring Threads
        """,
      talks: [
        "The Twelve Knots of Winter | Tomos Walker | - | 2023-01-07",
        "Tame Ropes and Pictures of Harbours | Bob Brown | - | 2023-03-04",
        "Looms and Other Machines | Jeff Bates | - | 2023-06-03",
        "The Evolution of My Net | Barry Fischer | - | 2023-11-04",
        "The Healing Power of Felt | Timothy Walker | - | 2023-01-08",
        "Twine and other Spring Threads | Donald Marsh | - | 2023-03-05",
      ]),
    TalkLayoutCase(
      layout: "a given name that is a month",
      page: """
        Syllabus 2019

        Date                     Topic                                                   Speaker

        MARCH 19             Insects                                                 Ian Marsh

        APRIL 16                Old Harbour Products                          Matthew King

        MAY 21                  The Mill Project                                 June Valentine

        JUNE 18                Salvias                                                  Laura Fenn
        """,
      talks: [
        "Insects | Ian Marsh | - | 2019-03-19",
        "Old Harbour Products | Matthew King | - | 2019-04-16",
        "The Mill Project | June Valentine | - | 2019-05-21",
        "Salvias | Laura Fenn | - | 2019-06-18",
      ]),
    TalkLayoutCase(
      layout: "people above labelled days, though no label names a speaker",
      page: """
        Knots that hold in wet ropes

        ### Robert Marsh

        School of Ropes, Lindholm University

        Date: Tuesday 5 March 2019
        Time: 11:00 a.m.
        Place: Room 241, 2nd floor, Mill building

        This will be a survey talk discussing three open questions on wet ropes and the knots that hold in them, with examples from the harbour and from the old mill.

        Patterns in nets on growing frames

        ### Peter Cole

        Department of Nets, University of Westmark

        Date: Tuesday 12 March 2019
        Time: 11:00 a.m.
        Place: Room 241, 2nd floor, Mill building

        The study of patterns in nets on frames that grow is complicated, since there is a strong dependence of all knots on time and the frames are never quite straight.
        """,
      talks: [
        "Knots that hold in wet ropes | Robert Marsh | School of Ropes, Lindholm University | 2019-03-05",
        "Patterns in nets on growing frames | Peter Cole | Department of Nets, University of Westmark | 2019-03-12",
      ]),
    TalkLayoutCase(
      layout: "titles in single quotes right behind the day, and with whom",
      page: """
        Speaker Programme of Monthly Meetings
        Doors open at 7pm, with the talk starting at 7.30pm, followed by tea.
        Friday 23rd February 'New beginnings, from gravel to quays' with Martin Read
        Friday 22nd March 'Soft Ropes' with Karl Pike
        Friday 26th April 'Big ideas for small nets' with Martin Cox
        Friday 24th May 'Heavenly Looms' with John Baker
        """,
      talks: [
        "New beginnings, from gravel to quays | Martin Read | - | -",
        "Soft Ropes | Karl Pike | - | -",
        "Big ideas for small nets | Martin Cox | - | -",
        "Heavenly Looms | John Baker | - | -",
      ]),
  ]
}
