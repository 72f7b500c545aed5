@testable import Extraction

extension TalkLayoutCase {
  /// Pages whose entries say besides the title what it is: labels, sorts of talks, kinds of remarks.
  static let named: [TalkLayoutCase] = [
    TalkLayoutCase(
      layout: "Portuguese labels below days, with another label between speaker and title",
      page: """
        # Seminários

        ## 2026

        ### 31/08/2026 — Híbrido

        - **Palestrante**: Valéria Moreira
        - **Horário**: 16h (horário de Brasília)
        - **Local**: Sala B07
        - **Acesso online**: Para ter acesso ao link, envie um e-mail para Ana Azevedo
        - **Título**: Small Loom Categories
        - **Resumo**: As categorias fornecem uma semântica para os moinhos, mas suas definições podem ser difíceis.

        ### 05/06/2026 — Online

        - **Palestrante**: Nathaniel Marsh
        - **Horário**: 12h (horário de Brasília)
        - **Título**: The Topos of Ropes
        - **Resumo**: A palestra apresenta uma expansão da estrutura das cordas temporais.
        """,
      talks: [
        "Small Loom Categories | Valéria Moreira | - | 2026-08-31",
        "The Topos of Ropes | Nathaniel Marsh | - | 2026-06-05",
      ]),
    TalkLayoutCase(
      layout: "seasons with short years",
      page: """
        # Invited Talks

        - "Challenges in Loom Evaluation", Fall'24, [Shirley Feng (Asst Prof at Northport Univ.)](a).
        - "Understanding Knots in Large Mills", Fall'24, [Xavier Marsh (Postdoctoral Fellow at WMU)](b).
        - "Towards a science of rope teams", Summer'23, [Valerie Chalk (PhD student at WMU)](c).
        - "Making Looms Right", Spring'23, [Prof. Gregory Durand (Lindholm)](d).
        """,
      talks: [
        "Challenges in Loom Evaluation | Shirley Feng | Asst Prof at Northport Univ | 2024",
        "Understanding Knots in Large Mills | Xavier Marsh | Postdoctoral Fellow at WMU | 2024",
        "Towards a science of rope teams | Valerie Chalk | PhD student at WMU | 2023",
        "Making Looms Right | Gregory Durand | Lindholm | 2023",
      ]),
    TalkLayoutCase(
      layout: "talks that are counted",
      page: """
        # Palestras

        - Palestra 1: Tendência e Design para os moinhos - José Raimundo Mesquita Diniz
        - Palestra 2: Redes Passivas: A Próxima Geração das Cordas - Guilherme Moreira
        - Palestra 3: Tearware - André Silva Rodrigues
        - Palestra 4: Redes Definidas por Cordas - Natália Saraiva De Sousa
        """,
      talks: [
        "Tendência e Design para os moinhos | José Raimundo Mesquita Diniz | - | -",
        "Redes Passivas: A Próxima Geração das Cordas | Guilherme Moreira | - | -",
        "Tearware | André Silva Rodrigues | - | -",
        "Redes Definidas por Cordas | Natália Saraiva De Sousa | - | -",
      ]),
    TalkLayoutCase(
      layout: "sorts of talks in front of titles in italics, spans of days in brackets",
      page: """
        # Conferences

        I have presented my research at 6 national conferences.

        [4] **48th LOOM congress**: [(Federation of Weaving Societies)](a). Milan, Italy (29/06/2024 - 3/07/2024). Oral communication: *Evolution of marine ropes in mills characterized by knots*. **Brusso, A.L.**; Santa, M; Diaz, S.

        [3] **MILL rope genomics**: [(Mill Organization)](b). Namur, Belgium (27/05/2024 - 31/05/2024). Oral communication: *Insights into the evolutionary history of ropes*. **Brusso, A.L.**; Diaz, S.; Rope Team; Tubo, J. Best Talk Prize (second prize, people’s vote).

        [2] **Jornada Usuarios LOOM 2023**: [(Loom Center)](c). Santiago, Spain (14/12/2023). Oral communication: *Evolución de cuerdas marinas en molinos*.

        [1] **Assemblée Générale LOOM**: [(Loom Centre)](d). Banyuls, France (16/05/2017). Title: *Finding the causes of knots under the sea*.
        """,
      talks: [
        "Evolution of marine ropes in mills characterized by knots | - | - | 2024-06-29",
        "Insights into the evolutionary history of ropes | - | - | 2024-05-27",
        "Evolución de cuerdas marinas en molinos | - | - | 2023-12-14",
        "Finding the causes of knots under the sea | - | - | 2017-05-16",
      ]),
    TalkLayoutCase(
      layout: "titles with dashes up to the first event",
      page: """
        # Anna Quill

        ## Invited Talks

        ### 2021

        - Rope Software Demo - Old Spin Labels (Loom Software) - Annual Meeting of the European LOOM ACTION - Mill Imaging 2.0
        - Knot reactivity: what, how and why? - MILL Physics Group Meetings, University of Northport

        ### 2020

        - Impact of calibration on ropes –Loom Department, Hospital da Serra, Lisbon, Portugal
        - Investigating Mill Coupling - Joint Meeting of LOOMB

        ### Upcoming

        - at the [Loom Geometry meeting](x), MILL, 28 Nov 2022
        """,
      talks: [
        "Rope Software Demo - Old Spin Labels (Loom Software) | Anna Quill | - | 2021",
        "Knot reactivity: what, how and why? | Anna Quill | - | 2021",
        "Impact of calibration on ropes | Anna Quill | - | 2020",
        "Investigating Mill Coupling | Anna Quill | - | 2020",
      ]),
    TalkLayoutCase(
      layout: "years and events in bold over what sort of talk it was and its title",
      page: """
        # Vorträge

        - **2020, MÜHLEN-Expertenforum, Nordhafen**
          Vortrag: Konzeptionen für die Prüfung der Funktion von Mühlen (in Zusammenarbeit mit Jan Ebert, UM Nordhafen)
        - **2019, MB-LV Lehrerbesprechung**
          Vortrag: Betrieb von Mühlbecken. Messen, Bewerten und Optimieren
        - **2019, Landesverbandstagung Nordhafen**
          Vortrag: Was kann ich aus Seilen über meine Mühle lernen?
        - **2018, MÜHLEN-Expertenforum, Nordhafen**
          Vortrag: Überwachung von Mühlen – Kontrollen anhand von Seilen
        """,
      talks: [
        "Konzeptionen für die Prüfung der Funktion von Mühlen | - | - | 2020",
        "Betrieb von Mühlbecken. Messen, Bewerten und Optimieren | - | - | 2019",
        "Was kann ich aus Seilen über meine Mühle lernen? | - | - | 2019",
        "Überwachung von Mühlen – Kontrollen anhand von Seilen | - | - | 2018",
      ]),
    TalkLayoutCase(
      layout: "times with dots, ten past among them, and titles that may change",
      page: """
        Loom Symposium

        Wednesday 28th September 2022
        10.00 - 11.00 Registration and coffee
        11.25 - 12.05 The weaving process and how to get through it (Anna Lindqvist)
        12.05 - 12.25 (Tentative) Homological Looms (Paul Marsh)
        14.10 - 14.40 What happens next? (Francis Daly)
        15.10 - 15.40 Rope Surgery (tentative title) (Tim Quill)
        """,
      talks: [
        "The weaving process and how to get through it | Anna Lindqvist | - | 2022-09-28",
        "Homological Looms | Paul Marsh | - | 2022-09-28",
        "What happens next? | Francis Daly | - | 2022-09-28",
        "Rope Surgery | Tim Quill | - | 2022-09-28",
      ]),
    TalkLayoutCase(
      layout: "places of work in front of titles in quotes",
      page: """
        Workshop on Looms and Circuits

        Monday 3 July 1995
        - 1000-1100 Anthony MARSH, University of Northport "Discrete looms and smooth flows"
        - 1100-1200 Abigail QUILL, Imperial Mill London "Dynamical ropes and knots via domain theory"
        - 1200-1300 Lunch
        - 1430-1530 Pavel DURAND, Lindholm University of Technology "Filter ropes and their particles"
        - 1530-1630 Jane PIKE, University of Hull "Complexity of threads in square mills"
        """,
      talks: [
        "Discrete looms and smooth flows | Anthony MARSH | University of Northport | 1995-07-03",
        "Dynamical ropes and knots via domain theory | Abigail QUILL | Imperial Mill London | 1995-07-03",
        "Filter ropes and their particles | Pavel DURAND | Lindholm University of Technology | 1995-07-03",
        "Complexity of threads in square mills | Jane PIKE | University of Hull | 1995-07-03",
      ]),
    TalkLayoutCase(
      layout: "rooms in brackets in front of speakers, and links behind titles",
      page: """
        # Loom Structure Reading Group

        Past events:
        - 24.11.25 16:00 (MA B1 524) [Erika Moss](https://mill.example/a) *Car and Rope dynamics* [Memento Link](https://mill.example/x)
        - 16.09.25 16:15 (CM 1 517) [Andrea Lind (OsloLoom)](https://mill.example/b) *Smoothing Looms: Old Regularization in Modern Mills* [Memento Link](https://mill.example/y)
        - 11.06.25 16:00 (MXG 312) [Teitur Pike (WTU)](https://mill.example/c) *Uncertain ropes in functional knots* [Memento Link](https://mill.example/z)
        - 14.10.24 16:00 (MA B2 485): [Bruna Marsh](https://mill.example/d) *Practical Bounds for Mills*. [Memento Link](https://mill.example/u)
        """,
      talks: [
        "Car and Rope dynamics | Erika Moss | - | 2025-11-24",
        "Smoothing Looms: Old Regularization in Modern Mills | Andrea Lind | OsloLoom | 2025-09-16",
        "Uncertain ropes in functional knots | Teitur Pike | WTU | 2025-06-11",
        "Practical Bounds for Mills | Bruna Marsh | - | 2024-10-14",
      ]),
    TalkLayoutCase(
      layout: "events of capitalised words in front, and titles in italics at the end",
      page: """
        ### Talks

        #### Invited talks

        - [2026] [Friday Rope Seminar](a), Westmark. *Cobordism of nested looms*. [Proof](p).
        - [2025] [Knots and K-theory](b), Northport. *Knots for equivariant looms*, with Mina Moss and Lukas Pike.
        - [2023] Rope Workshop, Universidade de Westmark. *A (very short) introduction to knots*.

        #### Contributed talks

        - [2026] [Young Weavers Meeting](c), Lindholm. *Nested knots and their boundaries*.
        - [2025] [XIII Encuentro de Jóvenes Tejedores](d), Madrid. *Teoría de cortado y pegado para moinhos*.
        - [2021] IX Encuentro de Jóvenes Tejedores, Sevilla. *La conjetura de las cuerdas*.
        - [2023] Nutshell Seminar, Westmark. *Bananas*.
        - [2023] [WTA2 Arbeitsgemeinschaft](e), Westmark. *Ropes*.
        """,
      talks: [
        "Cobordism of nested looms | - | - | 2026",
        "Knots for equivariant looms | - | - | 2025",
        "A (very short) introduction to knots | - | - | 2023",
        "Nested knots and their boundaries | - | - | 2026",
        "Teoría de cortado y pegado para moinhos | - | - | 2025",
        "La conjetura de las cuerdas | - | - | 2021",
        "Bananas | - | - | 2023",
        "Ropes | - | - | 2023",
      ]),
    TalkLayoutCase(
      layout: "an agenda beside the slides of the presentation",
      page: """
        # Reading Group on Looms

        | Date | Time | Place | Agenda | Presentation | Speaker |
        | --- | --- | --- | --- | --- | --- |
        | 07/18/2018 | 1PM | GDC 6.816 | CNN | | Wendy Moss |
        | 06/13/2018 | 1PM | GDC 6.816 | Learning to weave from radio signals | | Paul Pike |
        | 04/04/2017 | 1PM | GDC 6.816 | Loom Project Silk | Silk Slides | Martin Marsh |
        | 03/28/2017 | 1PM | GDC 6.816 | Tracking ropes with old antennas | | Jane Chalk |
        """,
      talks: [
        "CNN | Wendy Moss | - | 2018-07-18",
        "Learning to weave from radio signals | Paul Pike | - | 2018-06-13",
        "Loom Project Silk | Martin Marsh | - | 2017-04-04",
        "Tracking ropes with old antennas | Jane Chalk | - | 2017-03-28",
      ]),
    TalkLayoutCase(
      layout: "a table of authors in German",
      page: """
        # Agenda der Mühlentagung

        ### Tag 1 - 23.11.2016

        | Start | Ende | Titel | Autor | Folien |
        | --- | --- | --- | --- | --- |
        | 13:00 | 13:45 | Begrüßung | MÜHLEN Orga | |
        | 13:45 | 14:15 | MH, sMH & RTDCoS | Markus Weber | |
        | 14:15 | 14:45 | Criminal Mills, Rouge Ropes and Darknet Deals | Infobloom | |
        | 14:45 | 15:10 | Lightning Talks | | |
        | 16:00 | 16:30 | Old Addresses At Mill Exchange Points | Florian Streit | |
        | 16:30 | 17:00 | Next-Generation Ropes with SPRING | Sebastian Graf | |
        | 17:30 | 18:00 | Naughty Loom Project and POC | Erik Baum, Stefan Pflug | |
        """,
      talks: [
        "MH, sMH & RTDCoS | Markus Weber | - | 2016-11-23",
        "Criminal Mills, Rouge Ropes and Darknet Deals | Infobloom | - | 2016-11-23",
        "Old Addresses At Mill Exchange Points | Florian Streit | - | 2016-11-23",
        "Next-Generation Ropes with SPRING | Sebastian Graf | - | 2016-11-23",
        "Naughty Loom Project and POC | Erik Baum | - | 2016-11-23",
      ]),
    TalkLayoutCase(
      layout: "a table of invited talks, and lists of others below it",
      page: """
        # Loom Theory Workshop

        | Time | Event |
        | --- | --- |
        | 8:35 - 8:45 | Opening Remarks |
        | 8:45 - 9:15 | Yolanda Marsh: *Generalization, Memory and Looms* |
        | 9:15 - 9:45 | Ian Goodwin: *Bridging Theory and Practice of Mills* |
        | 9:45 - 10:00 | Spotlights 1 |
        | 10:00 - 10:30 | Peter Barton: *Generalization in Deep Ropes* |
        | 10:30 - 11:00 | Coffee |
        | 11:00 - 11:30 | Dorina Pike: *Experimental design in Weaving* |

        ## Spotlights 1 (9:45 - 10:00)

        1. Generalization in Deep Knots: The Role of Distance
        *Victoria Nagel and Zoe Koller*
        2. Entropy of Ropes optimizes the prior
        *Gina Doyle and Daniel Roy*
        3. Large Batch Training of Old Looms
        *Boris Ginster, Yan You, and Ivan Gitt*
        4. Hyperparameters of Mills: A Spectral Approach
        *Elena Hazard and Adam Klein*
        """,
      talks: [
        "Generalization, Memory and Looms | Yolanda Marsh | - | -",
        "Bridging Theory and Practice of Mills | Ian Goodwin | - | -",
        "Generalization in Deep Ropes | Peter Barton | - | -",
        "Experimental design in Weaving | Dorina Pike | - | -",
        "Generalization in Deep Knots: The Role of Distance | Victoria Nagel | - | -",
        "Entropy of Ropes optimizes the prior | Gina Doyle | - | -",
        "Large Batch Training of Old Looms | Boris Ginster | - | -",
        "Hyperparameters of Mills: A Spectral Approach | Elena Hazard | - | -",
      ]),
    TalkLayoutCase(
      layout: "titles and nothing else",
      page: """
        # Prof. Dr. Ingeborg Welker

        # Vorträge - Auswahl

        - Neuorientierungen im Mühlenwesen.
        - Das Seil - Experience Konzept. Nachhaltige Wege in der Weberei.
        - Spitzenleistungen im Beruf als Ergebnis von Haltungen.
        - Mühlen - Commitment im Unternehmen durch Feedbackkultur.
        - Vertrauensbildung in Seilschaften. Prozess und Instrumente.
        """,
      talks: [
        "Neuorientierungen im Mühlenwesen | Prof. Dr. Ingeborg Welker | - | -",
        "Das Seil - Experience Konzept. Nachhaltige Wege in der Weberei | Prof. Dr. Ingeborg Welker | - | -",
        "Spitzenleistungen im Beruf als Ergebnis von Haltungen | Prof. Dr. Ingeborg Welker | - | -",
        "Mühlen - Commitment im Unternehmen durch Feedbackkultur | Prof. Dr. Ingeborg Welker | - | -",
        "Vertrauensbildung in Seilschaften. Prozess und Instrumente | Prof. Dr. Ingeborg Welker | - | -",
      ]),
    TalkLayoutCase(
      layout: "rooms in brackets in plain text, and a speaker whom no list knows",
      page: """
        Loom Reading Group

        24.11.25 16:00 (MA B1 524) Cars and ropes in motion – Jane Moss
        16.09.25 16:15 (CM 1 517) Smoothing looms: an old way – Anna Lind
        11.06.25 16:00 (MXG 312) Uncertain ropes of mills – Thomas Pike
        14.05.25 16:00 (MXG 312) Looms that weave by night – Qlorpa Zarnixu
        14.10.24 16:00 (MA B2 485) Practical bounds for mills – Martin Marsh
        """,
      talks: [
        "Cars and ropes in motion | Jane Moss | - | 2025-11-24",
        "Smoothing looms: an old way | Anna Lind | - | 2025-09-16",
        "Uncertain ropes of mills | Thomas Pike | - | 2025-06-11",
        "Looms that weave by night | Qlorpa Zarnixu | - | 2025-05-14",
        "Practical bounds for mills | Martin Marsh | - | 2024-10-14",
      ]),
  ]
}
