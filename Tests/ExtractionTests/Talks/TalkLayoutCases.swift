import Testing

/// A talk page in one layout, and the talks that must come out: "title | speaker | affiliation | date".
struct TalkLayoutCase: CustomTestStringConvertible {
  var layout: String
  var page: String
  var talks: [String]

  var testDescription: String { layout }

  static let all: [TalkLayoutCase] = [
    TalkLayoutCase(
      layout: "labels behind the title, abstract and bio",
      page: """
        Compiler Seminar

        Upcoming Talks

        Location: Room 210
        Folding Loops Without Tears
        Speaker: Marta Olsen (University of Bergen)
        Abstract Loop nests are hard to fold, and this talk explains in many words why that is so and what a compiler may do about it when all else fails.
        Speaker bio Marta is a second-year PhD student at the University of Bergen advised by Prof. Nils Aas.
        Recording: public
        A Short Tour of Sparse Codes
        Speaker: Deniz (Den) Kaya (METU)
        Parsing Logs at Line Rate
        Speaker: Ola Brandt (Logworks)
        Recording: internal

        Past Talks

        Proofs for Schedulers
        Speaker: Li Na and Omar Haddad (EPFL)
        """,
      talks: [
        "Folding Loops Without Tears | Marta Olsen | University of Bergen | -",
        "A Short Tour of Sparse Codes | Deniz (Den) Kaya | METU | -",
        "Parsing Logs at Line Rate | Ola Brandt | Logworks | -",
        "Proofs for Schedulers | Li Na | EPFL | -",
      ]),
    TalkLayoutCase(
      layout: "all fields labelled, title first",
      page: """
        # Theory Lunch Talks

        **Title:** Lower Bounds by Counting
        **Speaker:** Prof. Ines Duarte, University of Coimbra
        **Date:** March 12, 2024
        **Location:** Hall B
        **Abstract:** We count and we bound.

        **Title:** Matching under Noise
        **Speaker:** Tomasz Zielinski, Jagiellonian University
        **Date:** March 19, 2024
        **Location:** Hall B
        **Abstract:** Matching is easy until the noise comes.
        """,
      talks: [
        "Lower Bounds by Counting | Ines Duarte | University of Coimbra | 2024-03-12",
        "Matching under Noise | Tomasz Zielinski | Jagiellonian University | 2024-03-19",
      ]),
    TalkLayoutCase(
      layout: "all fields labelled, speaker first",
      page: """
        Data Systems Talks

        Date: 2023-10-05
        Speaker: Aylin Demir
        Affiliation: Bilkent University
        Title: Indexes That Forget
        Host: Prof. Karl Weber

        Date: 2023-10-12
        Speaker: Rafael Cardoso
        Affiliation: University of Porto
        Title: Joins in the Small
        Host: Prof. Karl Weber
        """,
      talks: [
        "Indexes That Forget | Aylin Demir | Bilkent University | 2023-10-05",
        "Joins in the Small | Rafael Cardoso | University of Porto | 2023-10-12",
      ]),
    TalkLayoutCase(
      layout: "bullets: date: name (affiliation), title in italics",
      page: """
        ## Reading Group Talks

        - 2023-04-05: Hanna Virtanen (Aalto University), *Caches that Learn*
        - 2023-04-12: Spring break
        - 2023-04-19: Joao Pires (INESC-ID), *Speculation without Regret*
        - 2023-04-26: TBA
        """,
      talks: [
        "Caches that Learn | Hanna Virtanen | Aalto University | 2023-04-05",
        "Speculation without Regret | Joao Pires | INESC-ID | 2023-04-19",
      ]),
    TalkLayoutCase(
      layout: "table with tabs and a head",
      page: """
        Schedule of talks

        Date\tSpeaker\tAffiliation\tTitle
        Sep 7, 2022\tEmily Carter\tOhio State University\tQueues in Space
        Sep 14, 2022\tNo seminar\t\t
        Sep 21, 2022\tMin-Jun Park\tKAIST\tTensor Layouts: A Field Guide
        Sep 28, 2022\tTBD\tTBD\tTBD
        """,
      talks: [
        "Queues in Space | Emily Carter | Ohio State University | 2022-09-07",
        "Tensor Layouts: A Field Guide | Min-Jun Park | KAIST | 2022-09-21",
      ]),
    TalkLayoutCase(
      layout: "table with bars: Date | Speaker | Title",
      page: """
        # Colloquium talks 2024

        | Date | Speaker | Title |
        |------|---------|-------|
        | 12 January 2024 | Giulia Ferri (Politecnico di Torino) | Meshes Made Simple |
        | 19 January 2024 | Samuel Osei, University of Ghana | Radio over Rivers |
        | 26 January 2024 | Holiday | |
        """,
      talks: [
        "Meshes Made Simple | Giulia Ferri | Politecnico di Torino | 2024-01-12",
        "Radio over Rivers | Samuel Osei | University of Ghana | 2024-01-19",
      ]),
    TalkLayoutCase(
      layout: "speaker — title",
      page: """
        Past talks

        - Laura Gomez (UPC) — Vector Units for Everyone
        - Peter Novak (Charles University) — Rewriting Rules, Safely
        - Anders Lund — Compression at the Edge
        """,
      talks: [
        "Vector Units for Everyone | Laura Gomez | UPC | -",
        "Rewriting Rules, Safely | Peter Novak | Charles University | -",
        "Compression at the Edge | Anders Lund | - | -",
      ]),
    TalkLayoutCase(
      layout: "quoted title by name, affiliation",
      page: """
        Talks in 2021

        - "Graphs at Breakfast" by Clara Jensen, Aarhus University (May 4, 2021)
        - "Streams and Dams" by Victor Hugo Reyes, University of Chile (May 11, 2021)
        """,
      talks: [
        "Graphs at Breakfast | Clara Jensen | Aarhus University | 2021-05-04",
        "Streams and Dams | Victor Hugo Reyes | University of Chile | 2021-05-11",
      ]),
    TalkLayoutCase(
      layout: "titles as headings, speaker below",
      page: """
        # Systems Seminar

        ### Memory Tiers for the Impatient
        Sofia Rossi (University of Pisa), October 3, 2023

        Everybody waits for memory. In this talk we show how to wait less, by moving pages before anyone asks for them, and we measure what that costs on four machines in three data centres over two years.

        ### Locks You Can Trust
        Dr. Ben Adler, ETH Zurich, October 10, 2023
        """,
      talks: [
        "Memory Tiers for the Impatient | Sofia Rossi | University of Pisa | 2023-10-03",
        "Locks You Can Trust | Ben Adler | ETH Zurich | 2023-10-10",
      ]),
    TalkLayoutCase(
      layout: "dates as headings",
      page: """
        # Talks

        ## March 5, 2024
        **Elif Sahin** (Koc University)
        *Photonics for Programmers*

        ## March 12, 2024
        **Hugo Laurent** (Inria)
        *Types at Run Time*
        """,
      talks: [
        "Photonics for Programmers | Elif Sahin | Koc University | 2024-03-05",
        "Types at Run Time | Hugo Laurent | Inria | 2024-03-12",
      ]),
    TalkLayoutCase(
      layout: "date lines, then title, then speaker",
      page: """
        Robotics Talks

        Friday, 3 Feb 2023, 12:00 - 13:00
        Grasping with Three Fingers
        Nadia Haddad, American University of Beirut

        Friday, 10 Feb 2023, 12:00 - 13:00
        Walking on Ice
        Erik Lindgren, KTH
        """,
      talks: [
        "Grasping with Three Fingers | Nadia Haddad | American University of Beirut | 2023-02-03",
        "Walking on Ice | Erik Lindgren | KTH | 2023-02-10",
      ]),
    TalkLayoutCase(
      layout: "German labels",
      page: """
        Vortrag im Oberseminar

        Referent: Dr. Jonas Keller (TU Wien)
        Titel: Sparse Solver im Alltag
        Datum: 18.11.2022

        Referentin: Anna-Lena Vogt (KIT)
        Titel: Zertifikate aus Beweisen
        Datum: 25.11.2022
        """,
      talks: [
        "Sparse Solver im Alltag | Jonas Keller | TU Wien | 2022-11-18",
        "Zertifikate aus Beweisen | Anna-Lena Vogt | KIT | 2022-11-25",
      ]),
    TalkLayoutCase(
      layout: "paragraphs: Name, Affiliation: Title",
      page: """
        Invited Speakers

        Chiara Conti, University of Trento: Fairness by the Numbers

        Wei-Ting Hsu, National Taiwan University: Listening to Traffic
        """,
      talks: [
        "Fairness by the Numbers | Chiara Conti | University of Trento | -",
        "Listening to Traffic | Wei-Ting Hsu | National Taiwan University | -",
      ]),
  ]
}
