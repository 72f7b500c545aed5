import Testing

@testable import Extraction

/// Works that statements of purpose tell of in sentences; every person and work is invented.
@Suite struct ProseWorksTests {
  static let cases = [
    ListCase(
      layout: "papers of one's own, with those who wrote them named behind \"with\"",
      file: "sop.tex",
      text: #"""
        \begin{document}
        \begin{center}{\Large\bf Statement of Purpose}\\ {\large Ada Quill}\\ PhD program in Computer Science, Fall 2026\end{center}

        My interest in proofs began with a mill. I took the course of Professor Iris Holt on logic, and wrote a checker of wheels under her supervision. The result, \emph{Lazy Zones for Timed Mills}, appeared at TACAS 2023, with Holt and her PhD student Petter Lind as coauthors. My thesis, ``Abstraction refinement for clocks'', was advised by Holt.

        For my master's I moved to Pond University. Our first paper there, ``Separation Logic for Water Wheels'' (PLDI 2024), shows that one can verify a wheel without stopping the mill. A second paper, written with Bo Reed of Mill University, Holt and Mei Tanaka and titled ``Who Owns the Stone? Borrowing in Real-Time Mills'', has been accepted at OOPSLA 2025.

        At Calder University I would like to work with Prof. Rosa Fenn, whose paper ``Ghost State for Everyone'' (POPL 2019) I know well, and I am drawn to the group of Prof. Hugo Marsh. In our reading group I presented ``Millers, Proofs and Programs'', a paper that has inspired me. Marsh's paper ``Wheels that Turn Themselves'' (POPL 2020) is close to my plans.
        \end{document}
        """#,
      works: """
        Ada Quill; Holt; Petter Lind | Lazy Zones for Timed Mills | 2023
        Ada Quill | Separation Logic for Water Wheels | 2024
        Ada Quill; Bo Reed; Holt; Mei Tanaka | Who Owns the Stone? Borrowing in Real-Time Mills | 2025
        """),
    ListCase(
      layout: "papers with their author lists in the sentence, and journals in italics",
      file: "sop.tex",
      text: #"""
        \title{Statement of Purpose}\author{Noor Quill}\begin{document}\maketitle
        \section*{Research experience}
        With Dr. Rami Fenn and Dr. Ida Brand I built a sensor for ponds. We published the design in \textit{Old Mill Letters} (Quill, Brand and Fenn, 2022, ``An open probe for mountain streams''). My advisors at Pond University were Prof. Joke van der Veen and Dr. Kwame Moss.

        My master's years led to a first-author article, N. Quill, K. Moss, J. van der Veen, ``Armour breakup under flashy floods'', \textit{Pond Resources Research}, 60, 2024. I also contributed to a comparison of formulas (``Fifteen formulas, one river'', \textit{Mill Surface Dynamics} 2023; authors: S. Lind, N. Quill, K. Moss). With Dr. Pieter Holt, I wrote a preprint, ``Memory in gravel beds'' (arXiv:2505.01234).

        \section*{Why Stanfield}
        The paper of Professor Elaine Marsh with T. Okafor, ``Landscapes that remember'' (Nature, 2021), is the reason why I apply. In my free time I play in \emph{The Old Mill Band}.
        \end{document}
        """#,
      works: """
        Quill; Brand; Fenn | An open probe for mountain streams | 2022
        N. Quill; K. Moss; J. van der Veen | Armour breakup under flashy floods | 2024
        S. Lind; N. Quill; K. Moss | Fifteen formulas, one river | 2023
        Noor Quill; Pieter Holt | Memory in gravel beds | 2025
        """),
    ListCase(
      layout: "sentences that name their writer last or not at all",
      file: "sop.tex",
      text: #"""
        \title{Statement of Purpose}\author{Noor Quill}\begin{document}\maketitle
        In my second year I joined the laboratory of Dr. Rami Fenn at Pond University, and built a sensor for its mills.

        What began as a small project became ``An open probe for mountain streams'', published in Nature in 2022. Bo Reed, Fenn and I then wrote ``Memory in gravel beds'', which was presented at PLDI 2024. It has since been extended and submitted as ``Longer memory in older gravel beds''.

        Professor Elaine Marsh published ``Landscapes that remember'' (Nature, 2021) with her students, and the book by Hugo Marsh, ``Rivers of the Old World'', was presented in our course. I hope to go on from there with my own work on ponds.
        \end{document}
        """#,
      works: """
        Noor Quill | An open probe for mountain streams | 2022
        Noor Quill; Bo Reed; Fenn | Memory in gravel beds | 2024
        Noor Quill | Longer memory in older gravel beds | –
        """),
  ]

  @Test(arguments: cases) func works(_ test: ListCase) throws { try test.check() }
}
