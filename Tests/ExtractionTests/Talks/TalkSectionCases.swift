@testable import Extraction

extension TalkLayoutCase {
  /// One's own talks that have a section each, below its title.
  static let sections: [TalkLayoutCase] = [
    TalkLayoutCase(
      layout: "titles with subtitles as headings, abstracts and labelled days",
      page: """
        # Seminars

        I've given a number of seminars throughout the years. Older entries are at the bottom of the page.

        ## Flow of Rope through an Old Loom

        **Abstract:** Rope is a powerful tool to study looms, but it has not been much explored in mills yet. This talk presents the first computation of its flow.

        **Date:** December 04, 2023

        Talk presented at the Golden Wedding of Looms. Slideshow available [here](https://example.org/a.pdf).

        ## Why Do Looms Fail?
        ### An Introduction to Rope in Curved Mills

        **Abstract:** Some questions about looms are so profound that we have spent years wondering about them. One of them is to understand "why do looms fail?". I shall discuss one answer.

        **Date:** September 22, 2023.

        ## Grand Unified Threads

        **Abstract:** While the old model of threads allows for predictions, it has gaps. This was part of the evaluation of the course “Threads II”, taught by Prof. Bo Moss at the Old Mill.

        **Date:** December 16, 2020.

        ## The Loom Is Out There
        ### A Mathematical Explanation of Weaving

        **Abstract:** Is it possible to weave a perfect map of the Earth? What would configure a perfect map? Motivated by these questions, we shall go in an adventure.

        **Date:** May 22 and 29, 2020.

        ## As Yarn Goes By
        ### Seeking a Solution to the Equations of Rope

        **Abstract:** This seminar tells of the equations of rope, and of those who solved them.

        **Date:** October 3, 2018.
        """,
      talks: [
        "Flow of Rope through an Old Loom | - | - | 2023-12-04",
        "Why Do Looms Fail? An Introduction to Rope in Curved Mills | - | - | 2023-09-22",
        "Grand Unified Threads | - | - | 2020-12-16",
        "The Loom Is Out There: A Mathematical Explanation of Weaving | - | - | 2020-05-22",
        "As Yarn Goes By: Seeking a Solution to the Equations of Rope | - | - | 2018-10-03",
      ]),
    TalkLayoutCase(
      layout: "titles as headings, below each where it was given and its slides",
      page: """
        # My Talks

        Slides and videos of the talks I have given.

        ### Shifting Rope to the Left

        - [Loom Summit](https://example.org) · 14 May 2018 · [Slides](https://example.org/s)
        - [Mill Days 2018](https://example.org) · 2 March 2018 · [Slides](https://example.org/s) · [Video](https://example.org/v)

        Many people agree the best way to avoid knots is to design them out from the beginning. But what does that actually look like in a mill?

        ### Into the Trench of Threads

        - [WeaveMash 2018](https://example.org) · 12 January 2018 · [Slides](https://example.org/s) / [Slides with notes](https://example.org/n)

        Are you interested in writing looms? Where should a weaver even begin?

        ### High Speed Discovery of Knots

        - [Dog Loom Conference](https://example.org) · 5 Oct 2017 · [Slides](https://example.org/s) / [Slides with notes](https://example.org/n)
        - [Old Mill Meetup](https://example.org) · 24 Aug 2017 · [Slides](https://example.org/s)

        Testing looms is helpful, but it does not do a great job of finding knots.

        ### Incredibly Strange Looms

        - [WeaveMash 2017](https://example.org) · 13 January 2017 · [Slides](https://example.org/s) / [Slides with notes](https://example.org/n)
        - [Stir Loom](https://example.org) · 6 May 2016 · [Slides](https://example.org/s)

        If you have ever suspected that all looms are the same, well, you will never suspect that again!
        """,
      talks: [
        "Shifting Rope to the Left | - | - | 2018-05-14",
        "Into the Trench of Threads | - | - | 2018-01-12",
        "High Speed Discovery of Knots | - | - | 2017-10-05",
        "Incredibly Strange Looms | - | - | 2017-01-13",
      ]),
    TalkLayoutCase(
      layout: "days and events as headings, and below them labelled titles",
      page: """
        # Charlas

        ## 2015-12-03 / 2015-12-04 - Conferencia de Telares CT2015

        ### Charla: Soy tejedora (no soy recurso)

        Video: En edición

        Versión dinámica: [Se abre en otra pestaña](https://example.org) (Estas diapositivas hacen uso de hilo)

        ## 2015-11-27 / 2015-11-28 - Hilomotion

        ### Charla: Guerra de telares: destripando el hilo (utopías y realidades)

        Hilomotion|Madrid 2015-11-28|Charla: Guerra de telares|Ada Quill

        ### Charla: Telares industriales aplicados a la eficiencia

        Hilomotion|Madrid 2015-11-28|Telares aplicados|Ada Quill y Bo Moss

        ## 2015-10-22 - Peoplehilo Agile

        ### Charla: Soy persona en el molino

        Video: [Peoplehilo Agile|Madrid 2015-10-22|Charla: Soy persona|Ada Quill](https://example.org)
        """,
      talks: [
        "Soy tejedora (no soy recurso) | - | - | 2015-12-03",
        "Guerra de telares: destripando el hilo (utopías y realidades) | - | - | 2015-11-28",
        "Telares industriales aplicados a la eficiencia | Ada Quill | - | 2015-11-28",
        "Soy persona en el molino | Ada Quill | - | 2015-10-22",
      ]),
    TalkLayoutCase(
      layout: "headings alone",
      page: """
        # Talks and Presentations

        ## [loomBench: A Benchmark for Zonal Looms](https://example.org/a.pdf)

        ## [Zonal Guided Generation of Rope](https://example.org/b.pdf)

        ## [Minimally Comparing Relations of Threads](https://example.org/c.pdf)

        ## [Weaving in Reverse](https://example.org/d.pdf)

        ## [Hot Swapping of Looms](https://example.org/e.pdf)
        """,
      talks: [
        "loomBench: A Benchmark for Zonal Looms | - | - | -",
        "Zonal Guided Generation of Rope | - | - | -",
        "Minimally Comparing Relations of Threads | - | - | -",
        "Weaving in Reverse | - | - | -",
        "Hot Swapping of Looms | - | - | -",
      ]),
    TalkLayoutCase(
      layout: "titles as headings, and nothing but what each is about",
      page: """
        # Palestras

        ## Construindo um tear de executáveis em C

        Conto a história e os desafios encontrados no desenvolvimento do tear, um conjunto de ferramentas escrito em C para trabalhar com fios.

        ## Modelos de fios: tecelagem e serialização

        A maioria das fábricas precisa de um mecanismo de transferência de fios de um ponto a outro. Nesta palestra será apresentada a biblioteca Fio.

        ## Mágica com o sistema de nós do tear

        Nesta palestra será apresentado como usar alguns recursos avançados do sistema de nós do tear, com exemplos de fábricas antigas.

        ## Uma viagem aos problemas dos fios

        Um problema é considerado intratável quando não existe um tear conhecido que o resolva em tempo razoável. O objetivo é apresentar uma abordagem nova.
        """,
      talks: [
        "Construindo um tear de executáveis em C | - | - | -",
        "Modelos de fios: tecelagem e serialização | - | - | -",
        "Mágica com o sistema de nós do tear | - | - | -",
        "Uma viagem aos problemas dos fios | - | - | -",
      ]),
    TalkLayoutCase(
      layout: "headings that are sorts of talks, with the talks below",
      page: """
        # My Talks

        ## Invited Talks at Universities

        - On Warps in Old Looms, Ghent University, 5 May 2020
        - On Wefts in Old Looms, Namur University, 6 May 2021

        ## Talks at Large Conferences

        - On Rope in Large Mills, Loom Conference, Ghent, 7 May 2019
        - Carding for Everybody, Loom Conference, Bruges, 8 May 2018

        ## Short Talks for Schools

        - How to Weave a Row, Mill School, Ghent, 9 May 2017

        ## Posters at Smaller Meetings

        - Yarn in Numbers, Rope Meeting, Ostend, 10 May 2016
        """,
      talks: [
        "On Warps in Old Looms | - | - | 2020-05-05",
        "On Wefts in Old Looms | - | - | 2021-05-06",
        "On Rope in Large Mills | - | - | 2019-05-07",
        "Carding for Everybody | - | - | 2018-05-08",
        "How to Weave a Row | - | - | 2017-05-09",
        "Yarn in Numbers | - | - | 2016-05-10",
      ]),
    TalkLayoutCase(
      layout: "labelled days and presenters in rows, with the titles below",
      page: """
        ## Schedule

        The schedule is updated as new seminars are added to the series.
        All seminars start at **2:30PM EDT / 1:30PM CDT**.

        | **Date: April 22, 2020** | |
        | Presenter: Ada Quill (Ghent University) | |
        | [Registration link](https://example.org) | |
        | 2:30 PM EDT | [Tracking Responses to the Loom Crisis](https://example.org) |
        | **Date: May 6, 2020** | |
        | Presenter: Bo Moss (Old Mill Institute) | |
        | [Registration link](https://example.org) | |
        | 2:30 PM EDT | [Managing Weavers: Skilled Experts and Looms](https://example.org) |
        | **Date: May 20, 2020** | |
        | Presenter: Noor Reed (Ghent University) | |
        | [Registration link](https://example.org) | |
        | 2:30 PM EDT | Choosing Unwisely: Rope and Demand |
        | **Date: June 3, 2020** | |
        | Presenter: TBD | |
        | [Registration link](https://example.org) | |
        | 2:30 PM EDT | TBD |
        """,
      talks: [
        "Tracking Responses to the Loom Crisis | Ada Quill | Ghent University | 2020-04-22",
        "Managing Weavers: Skilled Experts and Looms | Bo Moss | Old Mill Institute | 2020-05-06",
        "Choosing Unwisely: Rope and Demand | Noor Reed | Ghent University | 2020-05-20",
      ]),
    TalkLayoutCase(
      layout: "family names in brackets behind the titles of a programme",
      page: """
        # Program of the third Loom Days, September 14-18, 2015

        | **Monday, September 14** | |
        | 09:00 | Welcoming session |
        | 09:15 | Introduction to Looms 1 (Horn) |
        | 10:30 | Introduction to Rope 1 (Solberg/Quill) |
        | 13:00 | Lunch |
        | 15:00 | Introduction to Looms 2 (Horn) |
        | **Tuesday, September 15** | |
        | 09:15 | Knots and relations of threads (Pfeiffer) |
        | 10:30 | Introduction to Rope 2 (Solberg/Quill) |
        | 13:00 | Lunch |
        | 15:00 | Exercise session |
        """,
      talks: [
        "Introduction to Looms 1 | Horn | - | 2015-09-14",
        "Introduction to Rope 1 | Solberg | - | 2015-09-14",
        "Introduction to Looms 2 | Horn | - | 2015-09-14",
        "Knots and relations of threads | Pfeiffer | - | 2015-09-15",
        "Introduction to Rope 2 | Solberg | - | 2015-09-15",
      ]),
    TalkLayoutCase(
      layout: "towns in brackets behind titles",
      page: """
        # Talks

        - 3 May 2020: On Weaving with Rope (London)
        - 4 June 2020: On Carding with Looms (Paris)
        - 5 July 2020: On Spinning of Yarn (Hamburg)
        - 6 August 2020: On Wefts and Warps (London)
        - 7 September 2020: On Knots in Threads (Berlin)
        """,
      talks: [
        "On Weaving with Rope (London) | - | - | 2020-05-03",
        "On Carding with Looms (Paris) | - | - | 2020-06-04",
        "On Spinning of Yarn (Hamburg) | - | - | 2020-07-05",
        "On Wefts and Warps (London) | - | - | 2020-08-06",
        "On Knots in Threads (Berlin) | - | - | 2020-09-07",
      ]),
    TalkLayoutCase(
      layout: "speakers behind a comma and \"por\", as the list of a meetup has them",
      page: """
        # Palestras anteriores

        ### Encontro 30 @ Molino

        - [Como utilizar teares em suas fábricas](https://example.org), por Vinícius Salmont
        - [Testes de fios](https://example.org), por João Pedro

        ### Encontro 29 @ Telar

        - [Fios com tesouras](https://example.org), por Ada Quill
        - [Teares para todos](https://example.org), por Guilherme Coelho
        - [Um tear por fábrica](https://example.org), por Lilian Dias e Paulo Gama
        """,
      talks: [
        "Como utilizar teares em suas fábricas | Vinícius Salmont | - | -",
        "Testes de fios | João Pedro | - | -", "Fios com tesouras | Ada Quill | - | -",
        "Teares para todos | Guilherme Coelho | - | -",
        "Um tear por fábrica | Lilian Dias | - | -",
      ]),
  ]
}
