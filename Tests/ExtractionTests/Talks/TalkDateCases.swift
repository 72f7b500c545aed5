@testable import Extraction

extension TalkLayoutCase {
  /// One's own talks whose days are written as ranges, short, or as the year of an event.
  static let dated: [TalkLayoutCase] = [
    TalkLayoutCase(
      layout: "days as ranges, and titles that begin with a quotation",
      page: """
        # Talks by Ada Quill

        - "Sorting rows": on the looms of Ghent. Loom Conference, Ghent, 5.-7.7.2018
        - »Je ne sais quoi«: Wie man in der Reihe erzählt. Tagung Reihen, Ghent, 11.–12.5.2017
        - On Warps. Loom Conference, Ghent, 29.9.–2.10.2005
        - On Wefts. Loom Conference, Bruges, 3.–5. Juni 2004
        - On Looms, Weaving Conference, Bruges, 2003
        """,
      talks: [
        "\"Sorting rows\": on the looms of Ghent | Ada Quill | - | 2018-07-05",
        "»Je ne sais quoi«: Wie man in der Reihe erzählt | Ada Quill | - | 2017-05-11",
        "On Warps | Ada Quill | - | 2005-09-29",
        "On Wefts | Ada Quill | - | 2004-06-03",
        "On Looms | Ada Quill | - | 2003",
      ]),
    TalkLayoutCase(
      layout: "months with years of two digits, on a page that names no year",
      page: """
        # Invited talks

        - *"Sorting rows by hand"*: Mill School (Ghent, Belgium), 05/15
        - *"Inference for looms in large mills"*: Rope Seminar (Namur, Belgium), 03/14
        - *"Knots and their classes"*: Conference on the Mathematics of Rope (Bruges, Belgium), 11/98
        - *"Sparse weaving of long rows"*: Mill Seminar (Ghent, Belgium), 06/13
        - *"A fast loom for everybody"*: Loom Conference (Ostend, Belgium), 10/09
        """,
      talks: [
        "Sorting rows by hand | - | - | 2015-05",
        "Inference for looms in large mills | - | - | 2014-03",
        "Knots and their classes | - | - | 1998-11",
        "Sparse weaving of long rows | - | - | 2013-06",
        "A fast loom for everybody | - | - | 2009-10",
      ]),
    TalkLayoutCase(
      layout: "years behind the names of events",
      page: """
        # Invited talks

        - **The future of sorting sets**, invited speaker at LOOM 2021.
        - **Learning general rows at the mill**, invited talk at the Rope Workshop, Dec. 2020.
        - **Do not judge a loom by its frame**, oral presentation at LOOM'19.
        - **Large weaving for rows in motion**, invited talk at the Mill Challenge, June 2018.
        - **Less is more: rows of equal length**, invited talk at the Workshop on Rows, June 2017.
        """,
      talks: [
        "The future of sorting sets | - | - | 2021",
        "Learning general rows at the mill | - | - | 2020-12",
        "Do not judge a loom by its frame | - | - | 2019",
        "Large weaving for rows in motion | - | - | 2018-06",
        "Less is more: rows of equal length | - | - | 2017-06",
      ]),
    TalkLayoutCase(
      layout: "months and days without a year, in order",
      page: """
        # Ada Quill: Talks

        - *On Knots and Ropes*, Loom Seminar, Old Mill University, 3/14
        - *Rows of Mills in the North*, Rope Colloquium, Stanford University, 4/21
        - *Threads of Attention*, Weaving Workshop, Princeton University, 5/28
        - *The Many Uses of Yarn*, Yarn Seminar, Harvard University, 6/29
        """,
      talks: [
        "On Knots and Ropes | Ada Quill | - | -", "Rows of Mills in the North | Ada Quill | - | -",
        "Threads of Attention | Ada Quill | - | -", "The Many Uses of Yarn | Ada Quill | - | -",
      ]),
    TalkLayoutCase(
      layout: "programmes with years in their names are no days",
      page: """
        # Ada Quill: Talks

        - *On Knots and How to Tie Them*, Horizon 2020 Kick-off Meeting, Ghent
        - *On Ropes and How to Cut Them*, Vision 2030 Workshop, Paris
        - *Who Built the First Mill?*, Loom Conference 2021
        - *Mills of the North*, Rope Days, Paris
        """,
      talks: [
        "On Knots and How to Tie Them | Ada Quill | - | -",
        "On Ropes and How to Cut Them | Ada Quill | - | -",
        "Who Built the First Mill? | Ada Quill | - | 2021",
        "Mills of the North | Ada Quill | - | -",
      ]),
    TalkLayoutCase(
      layout: "speakers without titles, their places and days",
      page: """
        # Seminar

        - Jane Doe (Old Mill University), May 3, 2019
        - Carl Reed (Rope Institute), May 10, 2019
        - Dan Hill (Rope Institute), May 17, 2019
        - Mary Jones (Stanford University), May 24, 2019
        """,
      talks: []),
  ]
}
