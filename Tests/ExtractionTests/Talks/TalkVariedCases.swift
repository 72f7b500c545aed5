@testable import Extraction

extension TalkLayoutCase {
  /// Pages that say the same in unlike ways: dates as bullets, programmes above abstracts, sentences.
  static let varied: [TalkLayoutCase] = [
    TalkLayoutCase(
      layout: "labels below dates that are items; a talk that names no speaker",
      page: """
        # Knot Seminar

        ## SPRING 2020

        • Tuesday, January 21
        Joint Colloquium of the Valley
        Title: A First Picture Proof of the Braid Count
        Time: 2:00 - 3:00

        • Tuesday, January 28
        No meeting today.

        • Tuesday, February 4
        Speaker: Laura Fenn (Eastmere)
        Title: A Puzzle That Came from a Loom
        Time: 1:15 - 2:15
        Room: W-100

        With Peter Marlow I have been trying to settle whether two looms weave the same knots.

        • Tuesday, February 11 (note the room)
        Speaker: Martin Cole (Eastmere)
        Title: Rope without Ends
        Time: 1:15 - 2:15
        """,
      talks: [
        "A First Picture Proof of the Braid Count | - | - | 2020-01-21",
        "A Puzzle That Came from a Loom | Laura Fenn | Eastmere | 2020-02-04",
        "Rope without Ends | Martin Cole | Eastmere | 2020-02-11",
      ]),
    TalkLayoutCase(
      layout: "a programme without labels above labelled abstracts, names in front of bold titles",
      page: """
        # Sessions

        ## Monday

        * 9-10:00: Participants introduce themselves
        * 10:00-10:30: break
        * 10:30-11:30 Helen Marsh   **Frost Patterns Seen from Below**
        * 11:30-12:00 Daniel Ostrow      **Counting Leaves Twice**
        * 9-9:30: Anna Pike     **Ice in Small Pipes**

        # Abstracts

        ## Helen Marsh

        **Title**: Frost Patterns Seen from Below

        **Abstract**: Frost grows upwards. We look at it from the other side.

        ## Anna Pike

        **Title**: Ice in Small Pipes

        **Abstract**: Pipes burst where nobody looks.
        """,
      talks: [
        "Frost Patterns Seen from Below | Helen Marsh | - | -",
        "Counting Leaves Twice | Daniel Ostrow | - | -",
        "Ice in Small Pipes | Anna Pike | - | -",
      ]),
    TalkLayoutCase(
      layout: "\"On\" in front of dates, times behind them, links that are no talks",
      page: """
        Seminars of the week, 2020

        - Brook Topology Seminar (Tuesday 4:30)
        - On May 4, 21:00, Peter Marlow, Bridges with critical arches
        - On May 5, 04:30, Laura Fenn, Stable stems in a moving stream
        - On May 6, 00:00, Martin Cole, A softer side of hard clay
        - On May 7, 20:00, Anna Pike, Shaking slices of slate
        """,
      talks: [
        "Bridges with critical arches | Peter Marlow | - | 2020-05-04",
        "Stable stems in a moving stream | Laura Fenn | - | 2020-05-05",
        "A softer side of hard clay | Martin Cole | - | 2020-05-06",
        "Shaking slices of slate | Anna Pike | - | 2020-05-07",
      ]),
    TalkLayoutCase(
      layout: "names behind the last full stop, known or not; titles that look like names",
      page: """
        Spring Semester 2024

        Feb 2  Pocket Telephones.  Martin Cole

        Feb 9   Dark

        Feb 16  Canals, Locks, and Cotton.  Wobert Drell

        Mar 1  Wind!!! And a little rain.  Anna Pike

        Mar 8 Marina Drones.  Robert Penn

        Mar 15  What Bites You? Gnats!  Helen Ward

        Mar 22  Paper that Folds Itself.  Laura Fenn & Peter Marlow
        """,
      talks: [
        "Pocket Telephones | Martin Cole | - | 2024-02-02",
        "Canals, Locks, and Cotton | Wobert Drell | - | 2024-02-16",
        "Wind!!! And a little rain | Anna Pike | - | 2024-03-01",
        "Marina Drones | Robert Penn | - | 2024-03-08",
        "What Bites You? Gnats! | Helen Ward | - | 2024-03-15",
        "Paper that Folds Itself | Laura Fenn | - | 2024-03-22",
      ]),
    TalkLayoutCase(
      layout: "what a speaker is stands behind the name, with the place of the talk",
      page: """
        Spring 2018 Symposia

        • Thursday, Feb. 1: "Roads and Rivers," Peter Marlow, historian of bridges, Miller Center, Room 2, 4 p.m.
        • Friday, Feb. 16: Town Walls Revisited, Anna Pike, professor of history at Lindholm, Miller Center, 4 p.m.
        """,
      talks: [
        "Roads and Rivers | Peter Marlow | - | 2018-02-01",
        "Town Walls Revisited | Anna Pike | Lindholm, Miller Center, 4 p.m | 2018-02-16",
      ]),
    TalkLayoutCase(
      layout: "quotations inside of titles, a place behind them",
      page: """
        Spring 2004 Forum

        February 6: Martin Cole, Economics: More light on a dark mill: Flour and bread, 1790-1828

        March 19: Anna Pike, Biology: The Natural History of Birch Syrup Location: THE OLD SUGAR SHED

        April 16: Peter Marlow, History: Laying Track to the Lake: Bankers, surveyors and a land "give away"

        April 23: Laura Fenn, Communication: "I saw it all": Fright and memory in small towns
        """,
      talks: [
        "More light on a dark mill: Flour and bread, 1790-1828 | Martin Cole | Economics | 2004-02-06",
        "The Natural History of Birch Syrup | Anna Pike | Biology | 2004-03-19",
        "Laying Track to the Lake: Bankers, surveyors and a land \"give away\" | Peter Marlow | History | 2004-04-16",
        "\"I saw it all\": Fright and memory in small towns | Laura Fenn | Communication | 2004-04-23",
      ]),
    TalkLayoutCase(
      layout: "the field in front of titled speakers, the title on the next line of the block",
      page: """
        Abend der Wissenschaft

        Donnerstag, 1. September 2016, 18.30 Uhr

        Fünf kurze Vorträge mit anschließender Diskussion

        Psychologie: Prof. Dr. Martina Vogel
        Wie wird man mutig?

        Geologie: Prof. Dr. Stefan Lang
        Der blinde Fleck der Karten

        Philosophie: Dr. Peter Hahn
        Gestern wird es morgen gewesen sein.

        Medizin: Prof. Dr. med. Sabine Krause
        Schlaf ohne Uhr
        """,
      talks: [
        "Wie wird man mutig? | Martina Vogel | - | 2016-09-01",
        "Der blinde Fleck der Karten | Stefan Lang | - | 2016-09-01",
        "Gestern wird es morgen gewesen sein | Peter Hahn | - | 2016-09-01",
        "Schlaf ohne Uhr | Sabine Krause | - | 2016-09-01",
      ]),
    TalkLayoutCase(
      layout: "a timetable with a column for each day, the speakers in brackets",
      page: """
        # Programme

        |                | Monday          | Tuesday                               | Wednesday                        | Thursday                      |
        |----------------|-----------------|---------------------------------------|----------------------------------|-------------------------------|
        |  9:00 -  9:30  | Arrival         | Paths through wet grass (Anna Pike)   | Bounding a hedge (Laura Fenn)    | Searching maps (Martin Cole)  |
        |  9:30 - 10:00  | Open problems   | Paths through wet grass (Anna Pike)   | Bounding a hedge (Laura Fenn)    | Searching maps (Martin Cole)  |
        | 10:30 - 11:00  | Coffee Break    | Coffee Break                          | Coffee Break                     | Coffee Break                  |

        ## Talk Abstracts

        TITLE: **Paths through wet grass** (*Anna Pike*)

        ABSTRACT: Grass remembers who went through it.

        TITLE: **Bounding a hedge** (*Laura Fenn*)

        ABSTRACT: A hedge has two sides.
        """,
      talks: [
        "Paths through wet grass | Anna Pike | - | -",
        "Bounding a hedge | Laura Fenn | - | -",
        "Searching maps | Martin Cole | - | -",
      ]),
    TalkLayoutCase(
      layout: "the kind of talk in front of name and title, the room behind",
      page: """
        Lattice Days 2017 Programme

        Monday, June 26, 2017

        8:00-9:15  registration (Room 111)

        9:30-10:30  Invited talk: Helen Ward. Old doors in a new theory of walls (Room 131)
        10:30-11:00  Coffee break

        15:00-16:00  Invited talk: Peter Marlow, Introduction to Stairs (Room 131, Ch. Penn)

        Tuesday, June 27, 2017

        9:30-10:30  Invited talk: Anna Pike. Ladders as generalized roofs (Room 131)
        """,
      talks: [
        "Old doors in a new theory of walls | Helen Ward | - | 2017-06-26",
        "Introduction to Stairs | Peter Marlow | - | 2017-06-26",
        "Ladders as generalized roofs | Anna Pike | - | 2017-06-27",
      ]),
    TalkLayoutCase(
      layout: "the cells of a table on lines of their own, hosts and files behind each title",
      page: """
        Colloquia of the Institute

        Date Speaker Name Speaker Affiliation Title Host Flyer Location

        Helen Ward

        University of Eastmere

        Three Ways to Build a Bridge

        Martin Cole

        Dr. Ward Colloquium Flyer-11x17-Ward.pdf 266.55 KB Room 101

        Peter Marlow

        University of Lindholm

        Why Bridges Hum in the Wind

        Helen Ward

        Dr. Marlow Colloquium Flyer-11x17-Marlow.pdf 178.16 KB Room 101

        Anna Pike

        University of Fjordland

        Rust as a Record of Weather

        Laura Fenn

        Dr. Pike Colloquium Flyer-11x17-Pike.pdf 230.27 KB Room 101
        """,
      talks: [
        "Three Ways to Build a Bridge | Helen Ward | University of Eastmere | -",
        "Why Bridges Hum in the Wind | Peter Marlow | University of Lindholm | -",
        "Rust as a Record of Weather | Anna Pike | University of Fjordland | -",
      ]),
    TalkLayoutCase(
      layout: "dates below, one talk without any, \"by\" in front of speakers with one name",
      page: """
        Events 2008-09

        Tiles without Gaps, by Prof Penn

        Date of event unknown

        Trisecting Loaves, by Dr Ostrow

        Tuesday 25th November 2008, 6pm

        Why Snails Count, by Prof Anna Pike

        Tuesday, 10th February 2009, 6pm

        The Weight of Small Coins, by Dr Peter Marlow

        Tuesday, 17th February 2009, 6pm
        """,
      talks: [
        "Tiles without Gaps | Penn | - | -",
        "Trisecting Loaves | Ostrow | - | 2008-11-25",
        "Why Snails Count | Anna Pike | - | 2009-02-10",
        "The Weight of Small Coins | Peter Marlow | - | 2009-02-17",
      ]),
    TalkLayoutCase(
      layout: "dates below their talks, a day without one, a last date that ends the page",
      page: """
        Field Talks Spring 2018

        No Event - Founders Day

        Jan. 15 at 4pm

        Beyond the Weir: Fish Ladders and Their Users - Martin Cole, Ferry Works

        Jan. 22 at 4pm

        Old Shores of the Lake - Anna Pike, Eastmere State University

        Jan. 29 at 4pm

        Seeds that Wait - Peter Marlow, Lindholm University

        Feb. 5 at 4pm
        """,
      talks: [
        "Beyond the Weir: Fish Ladders and Their Users | Martin Cole | - | 2018-01-22",
        "Old Shores of the Lake | Anna Pike | Eastmere State University | 2018-01-29",
        "Seeds that Wait | Peter Marlow | Lindholm University | 2018-02-05",
      ]),
    TalkLayoutCase(
      layout: "sentences that announce a talk, the title in quotes behind a comma",
      page: """
        Lecture Series, Fall 2016

        September 22, at 12:30 PM in the North Room, Anna Pike of the Department of Psychology will give her lecture, "Reasons for Doubt regarding Winter Sleep?" Dr. Pike has sent this abstract: Many of us sleep longer when it is dark.

        October 20, at 7:30 PM in the South Room, Peter Marlow of the Department of History will give his lecture, "Taming Rivers, 1920-1940." Dr. Marlow has sent this abstract: Two rivers were tamed.
        """,
      talks: [
        "Reasons for Doubt regarding Winter Sleep? | Anna Pike | - | 2016-09-22",
        "Taming Rivers, 1920-1940 | Peter Marlow | - | 2016-10-20",
      ]),
    TalkLayoutCase(
      layout: "the series behind a title or in front of its speaker, date and room below",
      page: """
        # Wochenplan

        ### Helen Marsh (Eastmere): Frost on tin. (Oberseminar Metalle)

        ##### Montag, 20.01.2020 14:00 im Raum SRZ 216

        Frost has a shape on each metal, and tin has the strangest one. We show how it grows, why it stops at scratches, and what one can read from it about the night before. The pictures were taken in two winters.

        ### Oberseminar Wege: Peter Marlow (London): Paths through wet grass

        ##### Montag, 27.01.2020 16:15 im Raum SR4

        Grass remembers who went through it, for longer than one would think. We measured two hundred paths on three meadows, and found that most of them can be told apart after a week of rain, and some after two.

        ### Anna Pike (Dresden): Snow that sings. (Kolloquium Wetter)

        ##### Montag, 03.02.2020 15:15
        """,
      talks: [
        "Frost on tin | Helen Marsh | Eastmere | 2020-01-20",
        "Paths through wet grass | Peter Marlow | London | 2020-01-27",
        "Snow that sings | Anna Pike | Dresden | 2020-02-03",
      ]),
    TalkLayoutCase(
      layout: "names at the ends of titles, their places in brackets on the next line",
      page: """
        Physics Colloquium, Fall 2018

        Date Title/Abstract Speaker
        9/19 Why Rain Matters for Rivers Helen Ward

        (University of Eastmere, Lindholm)

        10/3 TBA Martin Cole

        (Lindholm University)

        10/10 Putting a Spin on Mill Wheels Peter Marlow
        (University of Fjordland)
        10/24 The Smallest Springs Wobert Drell-Pike
        (Eastmere State University)
        """,
      talks: [
        "Why Rain Matters for Rivers | Helen Ward | University of Eastmere, Lindholm | 2018-09-19",
        "Putting a Spin on Mill Wheels | Peter Marlow | University of Fjordland | 2018-10-10",
        "The Smallest Springs | Wobert Drell-Pike | Eastmere State University | 2018-10-24",
      ]),
    TalkLayoutCase(
      layout: "sentences with the day behind the title",
      page: """
        The Master Weavers Speaker Series, 2024

        Helen Ward will speak on "How to Mend a Net." The time is noon on January 24. She is known for:

        Nets.

        Peter Marlow will speak on "Rope Making: Is It Art?" The time is noon on February 21. He is known for rope.
        """,
      talks: [
        "How to Mend a Net | Helen Ward | - | 2024-01-24",
        "Rope Making: Is It Art? | Peter Marlow | - | 2024-02-21",
      ]),
    TalkLayoutCase(
      layout: "days of two numbers with remarks, speakers above labelled titles",
      page: """
        Fall 2021 Wednesday Seminar Series

        9/1 (Virtual)

        Helen Ward, Lindholm University, Garden College

        Presentation: Accounting for Bees: Recent findings from old hives

        9/14 (TUESDAY)

        Peter Marlow, Eastmere University

        Presentation: Why Bread Is Not (Usually) Late
        """,
      talks: [
        "Accounting for Bees: Recent findings from old hives | Helen Ward | Lindholm University, Garden College | 2021-09-01",
        "Why Bread Is Not (Usually) Late | Peter Marlow | Eastmere University | 2021-09-14",
      ]),
    TalkLayoutCase(
      layout: "one's own talks: a cell for each, the title on its first line",
      page: """
        # Anna Fenn

        ## Talks

        Wide sets on finite trees,
        Online Geometry Seminar, (virtually at) Eastmere University, UK, 17 March 2022

        Tropical spaces and rope,
        M_0 seminar, (virtually at) University of Lindholm, UK, 1 November 2021

        Graded knots with short series,
        Graduate student meeting on Rope, (virtually at) University of Fjordland, Denmark, 22 April 2021
        """,
      talks: [
        "Wide sets on finite trees | Anna Fenn | - | 2022-03-17",
        "Tropical spaces and rope | Anna Fenn | - | 2021-11-01",
        "Graded knots with short series | Anna Fenn | - | 2021-04-22",
      ]),
    TalkLayoutCase(
      layout: "one's own talks: a heading for each, the event below, links of the page",
      page: """
        # Talks & Lecture Notes

        You will find here slides of seminars and conferences that I have taken part in.

        ### On old doors of linear walls

        *Online seminar: Doors, walls and beyond (2022).*

        Download Presentation (PDF)

        ### Overview of the theory of hinges

        *Hinge Seminar, University of Eastmere (2021).*

        Download Notes (PDF)

        ### Locks for beginners

        *Course notes, Lindholm (2020).*

        Download Notes (PDF)
        """,
      talks: [
        "On old doors of linear walls | - | - | 2022",
        "Overview of the theory of hinges | - | - | 2021",
        "Locks for beginners | - | - | 2020",
      ]),
    TalkLayoutCase(
      layout: "time, place, title and speaker between dashes, what is said of them behind",
      page: """
        Brown Bag Lecture Series

        Spring 2018 Schedule

        Thursday, January 25 – 12:00 p.m. – Golden Mill Library 4th Floor - Fjordland: Notes on an Odd Way to Fish - Presented by Dr. Anna Pike, Associate Professor of History - Pike went there with her students.

        Friday, February 2 – 12:00 p.m. – Golden Mill Library 4th Floor - What a Weir Is For- Presented by Peter Marlow, Ferry Works - He will show his weirs.
        """,
      talks: [
        "Fjordland: Notes on an Odd Way to Fish | Anna Pike | Associate Professor of History | 2018-01-25",
        "What a Weir Is For | Peter Marlow | - | 2018-02-02",
      ]),
    TalkLayoutCase(
      layout: "what a speaker is, and the label of the title in the same line",
      page: """
        Capstone Seminar: Past Speakers

        Dr. Martin Cole, is Professor, Departments of Ponds and Rivers at Eastmere University. Seminar title: Winter under the ice: how carp wait. (2019)

        Dr. Peter Marlow, a Senior Lecturer at the University of Lindholm. (2015)

        Anna Pike is an advocate of small rivers, and an author. Title: From Source to Mouth: A River in Words. (2013)

        Laura Fenn, Science journalist and host of a show. Seminar title: What if every map is wrong? (2012)
        """,
      talks: [
        "Winter under the ice: how carp wait | Martin Cole | Departments of Ponds and Rivers at Eastmere University | 2019",
        "From Source to Mouth: A River in Words | Anna Pike | - | 2013",
        "What if every map is wrong? | Laura Fenn | Science journalist and host of a show | 2012",
      ]),
    TalkLayoutCase(
      layout: "labels of two words, the speaker above with a remark in brackets",
      page: """
        Colloquium of the Roofers

        Schedule -- Spring 2023

        Time/Date: 3-4:30 pm, Friday January 27

        David Ostrow, Lindholm University. (joint work with Anna Pike)
        Public Lecture: Three Sources of Moss: Evidence from Roofs
        Location: Hall 121

        We tell three sources apart.
        """,
      talks: [
        "Three Sources of Moss: Evidence from Roofs | David Ostrow | Lindholm University | 2023-01-27"
      ]),
  ]
}
