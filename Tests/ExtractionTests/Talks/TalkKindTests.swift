import Bibliography
import Documents
import Testing

@testable import Extraction

/// Which pages are those of talks, though no line says so.
@Suite struct TalkKindTests {
  @Test(arguments: [
    (
      """
      Schedule of lectures

      Date  Lecture Topic  Reading  Assignment

      Jan 12  Syllabus, policies, goals
      Jan 14  Knots and basic arithmetic  pp. 1-15  Install the loom
      Jan 19  Weaving in rows  pp. 16-30  HW1
      Jan 21  Nets and ropes  pp. 30-38  HW2 due
      Feb 25  Midterm Review  Study Guide
      Mar 2  Midterm  Study Guide
      Mar 4  Longest threads  pp. 156-164
      """, DocumentKind.unknown, 0
    ),
    (
      """
      # Loom Theory Seminar

      Below is a tentative list of speakers for Fall 2023. Talks take place at 12pm in Hall 101.

      9/1: Helen Marsh
      9/8: Laura Cole
      9/15: Daniel Pike
      9/22: TBD
      9/29: Martin Fenn (University of Northport)
      10/6: Anna Quayle
      """, DocumentKind.talks, 0
    ),
    (
      """
      # Seminars

      ## Weekly Seminar

      ### Loom Chalk

      Time : Every Friday, 2:00 PM
      Location : 557, Mill Hall
      Description : Informal weekly blackboard seminar for members of the group. It encourages students to speak.

      ### Thread Club

      Time : Every Friday, 2:30 PM
      Location : 557, Mill Hall
      Description : The Thread Club is a weekly seminar where group members discuss recent papers.
      """, DocumentKind.talks, 0
    ),
    (
      """
      • “Mills on the Edge", University of Northport Seminar Series, Northport, UK, December 2017
      • “Ropes on the Edge", Loom University, Lindholm, UK, September 2017
      • “Ropes on the Edge", Workshop on Decentralized Looms, Westmark, France, September 2017
      • “Research methods in Weaving”, Old Mill University, Qatar, April 2015
      • “The Big Loom race: knots & rows”, School of Ropes, University of Lindholm, May 2013
      """, DocumentKind.talks, 5
    ),
    (
      """
      Lindholm Bicycle Club Magazine March 2023
      The 2023 Events Calendar
      Please see below the list of events already scheduled for this year.
      Thursday 11th May - Spring Luncheon - apply to Mr Marsh
      Thursday 15th June - Golf Day & Cycle Ride
      Sunday 18th June - Old Mill Day ride
      Sunday 2nd July - Northport rally
      Sunday 24th September - Westmark Track for the Grand Races
      Thursday 7th December - 153rd Garden Party - apply to Mr Marsh
      """, DocumentKind.unknown, 0
    ),
    (
      """
      The Department of Looms hosts colloquia every semester. Colloquia are held on Thursdays.

      Date Speaker Name Speaker Affiliation Title Host Flyer

      Helen Marsh

      University of Lindholm

      Three Ways to Build a Loom

      Laura Cole

      Colloquium flyer-Marsh.pdf 266 KB Hall 101

      Daniel Pike

      University of Northport

      The Mill Before the Big Flood

      Helen Marsh

      Colloquium flyer-Pike.pdf 178 KB Hall 101

      Martin Fenn

      University of Westmark

      The Nickel Age of Needles

      Laura Cole

      Colloquium flyer-Fenn.pdf 230 KB Hall 101

      Anna Quayle

      University of Lindholm

      Do old mills have automatic brakes?

      Daniel Pike

      Colloquium flyer-Quayle.pdf 224 KB Hall 101
      """, DocumentKind.talks, 4
    ),
    (
      """
      # 1st Workshop on Looms

      The workshop was held on October 17, 2021, from 13:00-18:00 EDT.

      | Time (EDT) | Speaker | Format | Title |
      |------------|---------|---------|-------|
      | 13:00-13:05 | Organizers | Live | Opening Remarks |
      | 13:05-13:40 | Helen Marsh | Live | Towards Plain Looms: Insights from the Mill |
      """, DocumentKind.talks, 1
    ),
    (
      """
      # Graduate Workshop in Loom Geometry

      ## Components

      Each day of the workshop involved

      - Morning session: two courses, which will be accessible to weavers who have taken an introductory class.

      ## Minicourses

      ### Jennifer Marsh: Explicit knots for nets

      The knot allows for the computation of a number of interesting invariants of nets, including their weight.

      ### Laura Cole: Tropical and cold ropes and their uses

      This will be a course on tropical and cold ropes, with an emphasis on the relationship between the two.
      """, DocumentKind.talks, 2
    ),
    (
      """
      February 5th noon seminar

      Looms and Banking

      Friday Virtual Seminar Series

      Friday February 5, 2021

      12:00 p.m. to 1:45 p.m.

      This session features two papers on how looms inform banks. The first one examines old ledgers.

      Chair: Laura Fenn (Old Bank of Lindholm)

      Bridging the Gap between the Target Level and the Current Level of Wool
      Alexander Marsh (FDIC), Charles Pike (Lindholm Corporation), John P. Cole (Independent Consultant)

      The Formation of Threads and the Persistence of Shocks
      Anna Berg (St. Mary’s College of Westmark)

      Discussants: Martin Cole (FDIC); Peter Hahn, (Old Board)
      """, DocumentKind.talks, 2
    ),
    (
      """
      Lectures Celebrated the Mill's 40th Anniversary

      March,  2008

      The mill was pleased to celebrate with two lectures. Below was the schedule of events:

      Wednesday, March 26, 2008 at 10:30 am, LWSN B155
      Anniversary talk joint with the Rope Makers
      Title of the Talk: "Horseshoes and Knots"

      Wednesday, March 27, 2008 at 4:30 pm, MA 175
      Anniversary talk joint with the Net Makers
      Title of the Talk: "What Do We Know About Nets"
      """, DocumentKind.talks, 2
    ),
    (
      """
      # Schedule

      Click the heading of a topic to see the slides.

      **09.00-09.15** Lecture: General introduction (Johanna Berg)

      **09.15-10.15** Lecture: Ropes for beginners (Johanna Berg)

      **10.30-11.15** Lecture: Short nets (Karl Marsh)

      **11.15-12.00** Lecture: Knot control (Karl Marsh)

      **12.00-13.00** Lunch at the Old Mill
      """, DocumentKind.talks, 4
    ),
    (
      """
      Friday, May 16, 2008

      Looms at Lindholm, a retrospective: Luncheons

      In front of me is a list of Luncheon posters. I list a few:

      Prof. Peter Marsh, Associate Professor of Looms, Lindholm Univ., Northport- Sept. 7, 2005, Fanner 1005
      "A Historical Review of the Ancient Thread System"

      Laura Fenn, Univ. of Westmark- April 6, 2001, Oak Room
      "Weaving in the West: What the Records Tell Us"

      Anna and Karl Pike, Westmark University, Sept. 12, 2003
      "Translating Old Looms: What Has It Got To Do With Nets?"
      """, DocumentKind.talks, 3
    ),
    (
      """
      # Great Works (Spring 2022)

      Time: Mondays 1:30pm - 2:30pm

      ## Presenting Papers

      The expectation is that people have read the papers. The focus should be discussions, not a full
      presentation of all the topics in the papers.

      | Date | Topic | Presenter(s) |
      |---|---|---|
      | 01/31 | Looms Considered Harmful | Noam Marsh |
      | 02/07 | The Power of Plain Thread | Anna Pike |
      | 02/28 | Feb Break | |
      | 03/07 | Nets for Functional Fishing | Laura Fenn |
      """, DocumentKind.talks, 3
    ),
    (
      """
      # September 11

      ## Dividing by two, dividing by three

      Martin Cole

      We prove that halves are halves, then consider thirds (which is harder), and no more than that is needed.

      # September 18

      ## Finite nets in a game of cards

      Laura Fenn

      The game serves as a model of a net with few knots in it, as we show with a pack that everybody has.

      # October 2

      ## Random knots

      Anna Pike

      What does a random knot look like? We tell it from the ends of the rope, which are easy to find.

      # October 9

      Helen Marsh
      """, .talks, 3
    ),
    (
      """
      # Reading Group

      Each week we discuss a paper.

      ## Past Sessions

      ##### Looms Considered Harmful

      By Ida Marsh in Rope 2022

      Moderator: Noam Pike

      ##### Correct and Complete Weaving

      By Tom Kettle, Nora Ostrow, Helen Fenn

      Moderator: Anna Reed
      """, .talks, 2
    ),
    (
      """
      Rope Colloquium

      Tuesday, September 5, 4:00 pm, Room 3.1: Lena Hoffmann (Ghent), Lamp Oil and the Price of Tides. In this talk
      we compare the two.

      Tuesday, September 12, 4:00 pm, Room 3.1: Kofi Mensah (Accra), Looms without Locks. We remove them.
      """, .talks, 2
    ),
    (
      """
      # Reading Group Paper List. Papers ##51-60.

      Here are the next papers:

      1. Rope Snapshots: Determining Global States of a Rope – April 7th
      2. Tectonic Looms: Efficiency from Size – April 14th
      3. New Directions in Weaving – April 21st
      4. Hemp vs Flax: Have we reached consensus? – April 28th
      5. Recovery for Consensus-Based Storage of Wool – May 5th
      """, .talks, 5
    ),
    (
      """
      # Laura Fenn

      ## Education

      PhD in Textiles, Eastmere University, 2015

      ## Teaching

      | Date | Course | Place |
      |---|---|---|
      | 2016 | Looms | Eastmere |
      | 2017 | Knots | Westmarsh |
      """, .cv, 0
    ),
    // Days in bold are no author that entry after entry sets off.
    (
      """
      # Rope Lunch

      ## Spring 2019

      - **Monday, April 29**: "What counts as a knot?" (Paul Lacey, Northport University)
      - **Monday, April 22**: "Separation of Mill and State" (Helmut Davis, Westmark)
      - **Monday, April 15**: "Analysing Ropes in Images" (Ahmed Zeruel, Lindholm)
      - **Monday, April 8**: "New Deal or Raw Deal: How Looms Have Changed a Town" (Burton Fulsom, Ghent)
      """, .talks, 4
    ),
    // A heading for each talk, and where it was given below.
    (
      """
      # Brigitte Weinhold

      ### 2018

      #### Aneignung von Mühlen

      Vortrag auf der Jahrestagung Wie Seile halten des Kollegs Weben, Universität Lindholm, 5.7.2018

      #### In-Between: Looms, Media and Fascination

      Vortrag auf der Konferenz Looms on the Move, Mill Institute, Northport, 10.5.2018

      #### Starkult und Seile

      Gastvortrag an der Universität Westmark, 29.1.2018
      """, .talks, 3
    ),
    // Small pages in other languages, of which no rule knows more than the word for a colloquium.
    (
      """
      # Colocviul de geometrie

      - 3 octombrie: Ana Moldovan (Cluj-Napoca), „Fire, noduri și suprafețe”
      - 10 octombrie: Radu Petrescu (Iași), „Ce știm despre țesături”
      - 17 octombrie: anulat
      - 24 octombrie: Ioana Dima (București), „O introducere în teoria războiului de țesut”
      """, .talks, 3
    ),
    // Neither days nor speakers, but a word that says what it is.
    (
      """
      # Wystąpienia

      - *Liny i węzły w dawnych portach*, Klub Żeglarza
      - *Czego uczą nas sieci rybackie?*, Dom Kultury
      - *Krótka historia krosna*, Muzeum Tkactwa
      """, .talks, 3
    ),
    // "Lectures" leads to another page of the same site.
    (
      """
      # Ada Quill

      About Publications Books Lectures

      ## 2018

      Bieber N., Ker J. H., Quill A.R., (2018). Sustainable planning of looms using ropes. Mill Policy. 113. Pages. 584-607.

      Ker J. H., Quill A.R., Wang X., (2018). An integrated platform for nets. Looms and Software. 101. Pages. 146-168.

      Quill A.R., Dupont E., (2018). Global ropes with limits. Applied Looms. 209. Pages. 322-338.

      ## 2017

      Quill A.R., (2017). Rope payback and net wool: a review of looms. Reviews of Wool. 72. Pages 1241-1255.
      """, .cv, 0
    ),
    // The languages that programs are written in are no skills of anybody's here.
    (
      """
      # Programming Languages Reading Group

      ## Spring 2024

      Daniel Marlow, University of Northport, **Stuffing Bands in Space**, **Feb. 20**

      Jonathan Shaffer, University of Westmark, **Fundamental Mills**, **Feb. 13**

      Robert Awal, University of Lindholm, **Deep looms for rope recognition**, **Feb. 6**

      Nathan Nagel, University of Ghent, **Inclusive Loom Races**, **Jan. 23**
      """, .talks, 4
    ),
    // Papers of conferences, printed in proceedings.
    (
      """
      # Conferences

      - A. Quill, B. Moss, and C. Lind. Rows of mills in the northern ponds. In Proceedings of the 12th Conference on Mills (MILL 2020), pages 12–20, 2020.
      - B. Moss and A. Quill. Wheels and the turning of water. In Proc. of ROPES, pp. 1-9, 2019.
      - A. Quill, D. Reed. Columns of half a mill counted. NetConf 2018, 33-40.
      - A. Quill. Mussels of the ponds of Exampleton. LoomCon 2017, doi:10.1000/x3.
      - C. Lind, A. Quill. Knots in wool. Workshop on Ropes, 2016, pp. 3-4.
      - A. Quill and E. Fenn. Threads at scale. In Proceedings of MILL 2015, ACM, pages 55-60.
      """, .cv, 0
    ),
    // Courses have slides as well.
    (
      """
      # CS 441: Weaving and Looms

      Slides and homework, Fall 2023.

      - Introduction to looms [slides](a.pdf)
      - Ropes and threads [slides](b.pdf)
      - Knots, part one [slides](c.pdf)
      - Knots, part two [slides](d.pdf)
      - Nets and wool [slides](f.pdf)
      """, .unknown, 0
    ),
    (
      """
      # Looms and Ropes

      Selected slides of the course in Northport.

      - Introduction to looms [slides](a.pdf)
      - Ropes and threads [slides](b.pdf)
      - Knots for beginners [slides](c.pdf)
      - Nets and wool [slides](f.pdf)
      """, .unknown, 0
    ),
    (
      """
      # Seminar

      ## 2025 Loom Lab Seminar

      ### Paper reviews

      * Fair weaving in causal looms (Marsh and Cole, 2024)
      * Sensitivity analysis for effects in studies of rope (Pike et al., 2024)
      * Conformal inference of threads and their treatments (Fenn, Quayle, and Reed, 2021)
      * Testing looms in causal inference (Moss, Marsh, and Cole, 2024)

      ## 2023-24 Loom Lab Seminar

      ### Paper reviews

      * Probabilities of knots: three readings and their identification (Quayle, 1999)
      * Robust estimation of weaving effects by balanced scores (Reed, Pike, and Fenn, 2020)
      * Can we detect biases that matter in the mill? (Marsh, 2023)
      * Evidence factors from invalid ropes (Cole, Reed, and Moss, 2022)
      """, .talks, 8
    ),
  ])
  func tellsPagesOfTalks(page: String, kind: DocumentKind, talks: Int) throws {
    let source = try SourceText(decoding: Array(page.utf8), id: "page.md")
    let document = Extractor.extract(TextReader.read(source, id: "page.md"))
    #expect(document.kind == kind)
    #expect(document.talks.count == talks)
  }
}
