@testable import Extraction

extension TalkLayoutCase {
  /// What groups read, what one person gave more than once, and what stands below days and terms.
  static let read: [TalkLayoutCase] = [
    TalkLayoutCase(
      layout: "papers that a group reads, cited with where they were printed below its days",
      page: """
        # Loom Journal Club

        Organizer: Ada Quill

        ## September 19: Rows of rows
        * Marsh, Helen T., and L. E. J. Cole. 2019. “Sorting Rows in Loops of Thread.” arXiv:1907.08252 [cs.LM].

        ## May 17, 2019: How mills are counted
        * Pike, Daniel, and Eduardo G. Fenn. 2018. “Testing the Laws of Weaving.” *Rope Review Letters* 122 (16): 168301.
        * Moss, Bo. 2010. “Mills in Graphs.” *Rope Reports* 486 (3–5): 75–174.

        ## May 3, 2019: Do looms need a frame?
        * Quayle, Anna. 2017. “Knots That Nobody Ties.” Working Paper.
        * Reed, Hana, and Bo Moss. 2016. “Choosing a Loom by Its Frame.” *Journal of Rows* 9 (1).
        """,
      talks: [
        "Sorting Rows in Loops of Thread | - | - | 2019-09-19",
        "Testing the Laws of Weaving | - | - | 2019-05-17",
        "Mills in Graphs | - | - | 2019-05-17",
        "Knots That Nobody Ties | - | - | 2019-05-03",
        "Choosing a Loom by Its Frame | - | - | 2019-05-03",
      ]),
    TalkLayoutCase(
      layout: "terms that sentences above the lists begin with",
      page: """
        # Talks

        Spring 2023. We meet Tuesdays 12-13

        - Mar 8: Helen Marsh: A language of rows for looms
        - Mar 31: Laura Cole: Sorting long threads by hand

        Autumn 2022. This term we meet Tuesdays 12-13 in 3A08 unless otherwise noted.

        - Sep 5: Daniel Pike (Ghent): Incentives for weavers of rope
        - Oct 4: Martin Fenn (Namur): Interpreters of looms as mills

        In the Spring of 2019 lunch talks are usually every other Wednesday in 3A07.

        - Apr 10: Anna Quayle: Well-made cloth does not tear
        - May 8: Hana Reed: Knots in three dimensions
        """,
      talks: [
        "A language of rows for looms | Helen Marsh | - | 2023-03-08",
        "Sorting long threads by hand | Laura Cole | - | 2023-03-31",
        "Incentives for weavers of rope | Daniel Pike | Ghent | 2022-09-05",
        "Interpreters of looms as mills | Martin Fenn | Namur | 2022-10-04",
        "Well-made cloth does not tear | Anna Quayle | - | 2019-04-10",
        "Knots in three dimensions | Hana Reed | - | 2019-05-08",
      ]),
    TalkLayoutCase(
      layout: "cells with an event and, in italics, one or two titles",
      page: """
        # Talks

        ||||
        |--:|:--|:--:|
        |[6]|Complex Looms and the Topology of Threads<br>*Higher knots and their algebras*|May 14, 2020<br> Ghent University **(ONLINE)**|
        |[5]|The 15th Conference on Geometric Looms <br> *The colored rows of torus threads and their tails.*|February 12, 2020<br> Bruges University|
        |[4]|Loom Meeting 2018<br>*Weaves of pure braids.*<br>*Colored rows of rigid threads.*|September 24, 2018<br>Namur University|
        |[3]|Conference on Topology related to Mills<br>*On power subgroups of twisted ropes.*|August 10, 2018<br>University of Ghent|
        |[2]|Loom Meeting 2019 <br> *On power subgroups of twisted and cut ropes.*|March 18, 2019<br>Bruges Institute of Technology|
        |[1]|Rope Seminar<br>*Some formulas for clasped threads.*|October 2, 2016<br>Ostend|
        """,
      talks: [
        "Higher knots and their algebras | - | - | 2020-05-14",
        "The colored rows of torus threads and their tails | - | - | 2020-02-12",
        "Weaves of pure braids | - | - | 2018-09-24",
        "Colored rows of rigid threads | - | - | 2018-09-24",
        "On power subgroups of twisted ropes | - | - | 2018-08-10",
        "On power subgroups of twisted and cut ropes | - | - | 2019-03-18",
        "Some formulas for clasped threads | - | - | 2016-10-02",
      ]),
    TalkLayoutCase(
      layout: "short titles and titles with brackets in a list below headings of days",
      page: """
        # Talks

        A list of past talks of the Loom Club.

        ## May 15, 2019

        - Moving the largest loom of the world every week, Helen Marsh

        - The Zen of Weavers, Laura Cole

        - Help! I'm now the leader of our mill!, Daniel Pike

        ## October 24, 2018

        - The Empty Birdnest, Martin Fenn

        - Threads in science, Anna Quayle

        - Rows, Jane Cole

        ## June 12, 2017

        - If I can weave, so can you, Anna Quayle

        - Can I use that rope?, Helen Marsh

        - Webs (Silk, Cotton/Wool), Maris Lemb

        - Looms for beginners, Irene

        - A loom of steam, Laura Cole
        """,
      talks: [
        "Moving the largest loom of the world every week | Helen Marsh | - | 2019-05-15",
        "The Zen of Weavers | Laura Cole | - | 2019-05-15",
        "Help! I'm now the leader of our mill! | Daniel Pike | - | 2019-05-15",
        "The Empty Birdnest | Martin Fenn | - | 2018-10-24",
        "Threads in science | Anna Quayle | - | 2018-10-24",
        "Rows | Jane Cole | - | 2018-10-24",
        "If I can weave, so can you | Anna Quayle | - | 2017-06-12",
        "Can I use that rope? | Helen Marsh | - | 2017-06-12",
        "Webs (Silk, Cotton/Wool) | Maris Lemb | - | 2017-06-12",
        "Looms for beginners | Irene | - | 2017-06-12",
        "A loom of steam | Laura Cole | - | 2017-06-12",
      ]),
    TalkLayoutCase(
      layout: "one title at two events that a comma parts from it",
      page: """
        # Talks by Ada Quill

        - Limits of reflecting ropes in a loom of clusters, 20th symposium of Stochastic Looms and Large Systems, Ghent University, March 7, 2024
        - Limits of reflecting ropes in a loom of clusters, Probability and Analysis on Random Cloth and Related Topics, Bruges University, August 8, 2022
        - Local theorems for reflecting ropes, Loom Workshop 2021, Ghent, June 28, 2021
        - Local theorems for reflecting ropes, Part II, Rope Workshop, Namur, June 30, 2021
        """,
      talks: [
        "Limits of reflecting ropes in a loom of clusters | Ada Quill | - | 2024-03-07",
        "Limits of reflecting ropes in a loom of clusters | Ada Quill | - | 2022-08-08",
        "Local theorems for reflecting ropes | Ada Quill | - | 2021-06-28",
        "Local theorems for reflecting ropes | Ada Quill | - | 2021-06-30",
      ]),
    TalkLayoutCase(
      layout: "fellow speakers in front of the titles of their lines",
      page: """
        # Vorträge

        ## 2018

        "Reihen als Wissen". Tagung Reihen und Seile, Ghent (10/2018).
        "Der Webstuhl im Wandel". Institut für Webkunde, Ghent (09/2018).
        mit Hana Reed und Bo Moss, "Vernetzt, verwebt, verknotet? Eine Einführung". Tagung Arbeit am Seil, Ghent (08/2018).

        ## 2017

        "Optimierung bis zum Knoten?". Workshop Knoten, Bruges (06/2017).
        mit Laura Cole, "Texte und ihre Fäden". Tagung Faden 4.0, Namur (04/2017).
        "Angemessen und ausreichend weben". Institut für Webkunde, Ostend (01/2017).
        """,
      talks: [
        "Reihen als Wissen | - | - | 2018-10",
        "Der Webstuhl im Wandel | - | - | 2018-09",
        "Vernetzt, verwebt, verknotet? Eine Einführung | Hana Reed | - | 2018-08",
        "Optimierung bis zum Knoten? | - | - | 2017-06",
        "Texte und ihre Fäden | Laura Cole | - | 2017-04",
        "Angemessen und ausreichend weben | - | - | 2017-01",
      ]),
    TalkLayoutCase(
      layout: "papers that a seminar reads, with authors and years in brackets",
      page: """
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
        """,
      talks: [
        "Fair weaving in causal looms | - | - | 2025",
        "Sensitivity analysis for effects in studies of rope | - | - | 2025",
        "Conformal inference of threads and their treatments | - | - | 2025",
        "Testing looms in causal inference | - | - | 2025",
        "Probabilities of knots: three readings and their identification | - | - | 2023",
        "Robust estimation of weaving effects by balanced scores | - | - | 2023",
        "Can we detect biases that matter in the mill? | - | - | 2023",
        "Evidence factors from invalid ropes | - | - | 2023",
      ]),
  ]
}
