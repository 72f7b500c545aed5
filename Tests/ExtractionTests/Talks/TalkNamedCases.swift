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

        [3] **MILL rope genomics**: [(Mill Organization)](b). Namur, Belgium (27/05/2024 - 31/05/2024). Oral communication: *Insights into the evolutionary history of ropes*. **Brusso, A.L.**; Diaz, S.

        [2] **Jornada Usuarios LOOM 2023**: [(Loom Center)](c). Santiago, Spain (14/12/2023). Title: *Evolución de cuerdas marinas en molinos*.

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
          Vortrag: Betrieb von Mühlbecken - Messen, Bewerten und Optimieren
        - **2019, Landesverbandstagung Nordhafen**
          Vortrag: Was kann ich aus Seilen über meine Mühle lernen?
        - **2018, MÜHLEN-Expertenforum, Nordhafen**
          Vortrag: Überwachung von Mühlen – Kontrollen anhand von Seilen
        """,
      talks: [
        "Konzeptionen für die Prüfung der Funktion von Mühlen | - | - | 2020",
        "Betrieb von Mühlbecken - Messen, Bewerten und Optimieren | - | - | 2019",
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
  ]
}
