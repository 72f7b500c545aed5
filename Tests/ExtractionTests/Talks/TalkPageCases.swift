/// Pages of talks in the shapes that seminars' own sites have.
extension TalkLayoutCase {
  static let pages: [TalkLayoutCase] = [
    TalkLayoutCase(
      layout: "date, person beside an institution without a mark, title as heading, abstract",
      page: """
        # Biometry Seminar

        ## Summer 2025

        Jul 30

        Henrike Voss MPI CBG

        ### Puzzles of quartets

        Abstract

        In this talk, I introduce a new algorithm that puts trees together out of quartets, and say how well it does.

        Jul 9

        Tommaso Gelli University of Bergen

        ### How do cells feel a wall?

        Abstract

        The talk shares what we have learned of walls and of the cells that touch them in the last few years.
        """,
      talks: [
        "Puzzles of quartets | Henrike Voss | MPI CBG | 2025-07-30",
        "How do cells feel a wall? | Tommaso Gelli | University of Bergen | 2025-07-09",
      ]),
    TalkLayoutCase(
      layout: "date and speaker on one line, then labelled title and abstract",
      page: """
        ## Fall 2021 Schedule: (Tuesdays, 3-4pm)

        - September 14: Ingrid Maurer, Uppsala

        Title: Ropes and knots

        Abstract: We begin with ropes.

        - September 21: Bao Tran, Aarhus

        Title: Knots without ropes
        """,
      talks: [
        "Ropes and knots | Ingrid Maurer | Uppsala | 2021-09-14",
        "Knots without ropes | Bao Tran | Aarhus | 2021-09-21",
      ]),
    TalkLayoutCase(
      layout: "headings of a day/month date and a name, titles below",
      page: """
        # Lensing Seminars

        If you would like to give a talk please write to Dr. Ada Quill (quill@stars.example).

        ## Seminar Schedule

        ### 5/7/2021: Alexandra Moreau

        Cosmic shear of the fourth year: results and robustness

        Abstract

        > See the paper.

        ### 18/6/2021: Niklas Jensen

        Lensing Without Borders

        Abstract

        > Lensing without borders is a collaboration across surveys.
        """,
      talks: [
        "Cosmic shear of the fourth year: results and robustness | Alexandra Moreau | - | 2021-07-05",
        "Lensing Without Borders | Niklas Jensen | - | 2021-06-18",
      ]),
    TalkLayoutCase(
      layout: "a table of readings, with the speakers in the column for the format",
      page: """
        # Reading Group

        | Date | Theme | Reading / session | Authors | Format |
        | --- | --- | --- | --- | --- |
        | June 18, 2024 | Memory | [Dense Memories](https://a.example) | Ola Berg and Ann Lee | Speaker: [Ola Berg](https://b.example) |
        | June 4, 2024 | Memory | [Training with Energy](https://c.example) | Song Wu | Group discussion |
        | May 21, 2024 | Memory | [A Primer of Energy](https://d.example) | Yves Roux, et al. | Discussion led by [Lena Z. Hart](https://e.example) |
        """,
      talks: [
        "Dense Memories | Ola Berg | - | 2024-06-18",
        "Training with Energy | - | - | 2024-06-04",
        "A Primer of Energy | Lena Z. Hart | - | 2024-05-21",
      ]),
    TalkLayoutCase(
      layout: "columns ruled by dashes, month first by the whole page",
      page: """
        # Spring 2023

        Date     Speaker                      Title
        -------  ---------------------------  -----------------------------------------
        5/30/23  Edith Lang (Larch College)   Evolution with large offspring
        5/9/23   Jamal West (OpenLab)         Learning the Finer Things
        4/4/23   Eugen Santo Jr. (Elm, CS)    New Ways to Recover Matrices
        """,
      talks: [
        "Evolution with large offspring | Edith Lang | Larch College | 2023-05-30",
        "Learning the Finer Things | Jamal West | OpenLab | 2023-05-09",
        "New Ways to Recover Matrices | Eugen Santo Jr. | Elm, CS | 2023-04-04",
      ]),
    TalkLayoutCase(
      layout: "a table without a head, day first by its own numbers",
      page: """
        # Kolloquium 2022/23

        | 4/11 | Über das Falten von Schleifen | Marta Olsen | Universität Bergen |
        | 18/11 | Netze mit Gedächtnis | Karl Weber | ETH Zürich |
        | 2/12 | Quantum Codes | Lena Hoffmann | TU Dresden |
        | 13/1 | Karten ohne Norden | Peter Novak | Karls-Universität Prag |
        """,
      talks: [
        "Über das Falten von Schleifen | Marta Olsen | Universität Bergen | 2022-11-04",
        "Netze mit Gedächtnis | Karl Weber | ETH Zürich | 2022-11-18",
        "Quantum Codes | Lena Hoffmann | TU Dresden | 2022-12-02",
        "Karten ohne Norden | Peter Novak | Karls-Universität Prag | 2023-01-13",
      ]),
    TalkLayoutCase(
      layout: "a day's programme by the clock, its date above",
      page: """
        # Pure Mathematics Colloquium

        We hosted a colloquium on Wednesday the 20th of May 2015.

        1.30pm - 2.30pm: Clara Rowe-Dunn. Generation of finite groups. Abstract

        2.30pm - 3.00pm: Coffee break.

        3.00pm - 4.00pm: Chris Hale. How Big is the Zeta Function? Abstract

        4.15pm - 5.15pm: John Muir. Fixed points of groups. Abstract
        """,
      talks: [
        "Generation of finite groups | Clara Rowe-Dunn | - | 2015-05-20",
        "How Big is the Zeta Function? | Chris Hale | - | 2015-05-20",
        "Fixed points of groups | John Muir | - | 2015-05-20",
      ]),
    TalkLayoutCase(
      layout: "one person's talks by date in headings, the event below",
      page: """
        ## Talks

        ### 2023

        #### 2023-07-05 | [Volatility of Prices](../slides/a)
        Masterclass of the Institute for Very Long Event Names • Berlin, Germany

        #### 2023-06-22 | [Volatility of Prices](../slides/b)
        Brown Bag Seminar, House of Energy • Essen, Germany

        #### 2022-06-04 | [Scores](../slides/c)
        International Conference on Computational Finance 2022 • Wuppertal, Germany
        """,
      talks: [
        "Volatility of Prices | - | - | 2023-07-05",
        "Volatility of Prices | - | - | 2023-06-22",
        "Scores | - | - | 2022-06-04",
      ]),
    TalkLayoutCase(
      layout: "one person's talks in items of title, event and year",
      page: """
        # Oda Lindqvist : Exposés

        ## Groupes de tresses

        - "Projective braid groups" (Algebra seminar of the University of Bergen, 2025)
        - "Sous-groupes paraboliques" (Journées jeunes chercheurs, 2024)
        - "Catégories de Garside" (Séminaire de topologie, 2024)
        - "A stroll with circular groups" (Winter Braids XII, 2023)
        """,
      talks: [
        "Projective braid groups | Oda Lindqvist | - | 2025",
        "Sous-groupes paraboliques | Oda Lindqvist | - | 2024",
        "Catégories de Garside | Oda Lindqvist | - | 2024",
        "A stroll with circular groups | Oda Lindqvist | - | 2023",
      ]),
    TalkLayoutCase(
      layout: "tables of HTML in Markdown, a head of the page's fields",
      page: """
        ---
        layout: page
        title: "Topology Seminar"
        ---
        <!-- talks of the
             last years -->
        # November 28, 2023
        <table>
          <tr>
            <td><img src="a.jpg"></td>
            <td>
              Katrin Turm --
              University of Graz<br>
              <a href="https://a.example">Web page</a>
              <br><br>
              <i>Representing Modules of Vines</i>
              <br><br>
              <b>10am, Room 2402 (<a href="https://b.example">Zoom Link</a>)</b>
            </td>
          </tr>
        </table>

        *Abstract:* Time series of diagrams are a useful way to see how things of many scales vary.

        # June 2, 2023
        <table>
          <tr>
            <td><img src="c.jpg"></td>
            <td>
              Nils Otter --
              Queen Anne University<br>
              <br>
              <i>On the use of homology</i>
            </td>
          </tr>
        </table>
        """,
      talks: [
        "Representing Modules of Vines | Katrin Turm | University of Graz | 2023-11-28",
        "On the use of homology | Nils Otter | Queen Anne University | 2023-06-02",
      ]),
  ]
}
