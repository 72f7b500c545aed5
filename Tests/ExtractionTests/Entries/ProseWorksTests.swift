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
    ListCase(
      layout: "what the writer does in a paper, and the first and second of several",
      file: "research.tex",
      text: #"""
        \title{Research Statement}\author{Ada Quill}\begin{document}\maketitle
        I am an economist of mills, and my research asks how rows of mills are built and who pays for them, in towns and in the country.

        In \emph{Rows of Mills and Ponds} (Journal of Rows, 2019) I show that rows of mills pay for themselves. My job market paper, ``Wheels and their Owners,'' shows that owners of wheels seldom turn them.

        I have written two papers on stones. The first, `Stones in the Old Mill,' shows that stones are worn by the grain. The second, ``Stones in the New Mill,'' asks who replaces them.

        In ``Grain in the Rain'' (with Bo Moss) I study the price of wet grain. ``Water over the Wheel'' (joint with Bo Moss and Iris Holt) examines the law of water. In a related paper titled ``Law of the Pond'', Petter Lind and I study how ponds are owned.

        The first chapter of my dissertation, ``Rent of the Upper Pond,'' studies the rent. My book, \emph{The Long History of the Mill} (Pond University Press, 2021), argues that mills are old.

        In ``Flour and Dust'', joint work with Bo Moss, we develop a model of dust. My paper ``Online Mills'' defines them. My papers ``Wheels of the North'' (PLDI 2019), ``Wheels of the South'' (PLDI 2021), and ``Wheels of the West'' show that wheels turn.

        ``Wheels of the East'' was an attempt to show the same of the east, and it is the last of them.

        \section*{Jobmarketpaper}
        \section*{Job market paper: Rows of the Old Town (with Bo Moss)}
        In this paper, I show that rows are old, and that nobody has known it for as long as there have been mills.
        \end{document}
        """#,
      works: """
        Ada Quill; Bo Moss | Rows of the Old Town | –
        Ada Quill | Rows of Mills and Ponds | 2019
        Ada Quill | Wheels and their Owners | –
        Ada Quill | Stones in the Old Mill | –
        Ada Quill | Stones in the New Mill | –
        Ada Quill; Bo Moss | Grain in the Rain | –
        Ada Quill; Bo Moss; Iris Holt | Water over the Wheel | –
        Ada Quill; Petter Lind | Law of the Pond | –
        Ada Quill | Rent of the Upper Pond | –
        Ada Quill | The Long History of the Mill | 2021
        Ada Quill; Bo Moss | Flour and Dust | –
        Ada Quill | Online Mills | –
        Ada Quill | Wheels of the North | 2019
        Ada Quill | Wheels of the South | 2021
        Ada Quill | Wheels of the West | –
        Ada Quill | Wheels of the East | –
        """),
    ListCase(
      layout: "papers in links, and references in notes",
      file: "research.md",
      text: #"""
        # Research Statement

        Ada Quill

        I am an economist of mills, and my research asks how rows of mills are built and who pays for them, in towns and in the country.[^1]

        In [Rows of Mills and Ponds](https://example.org/a), I show that rows of mills pay for themselves, and in my paper [Wheels and their Owners](https://example.org/b) I show that owners of wheels seldom turn them.[^2]

        My paper 'Law of the Pond' shows how ponds are owned. In my work with Petter Lind, ‘Who Owns the Long Pond?’, we ask who owns it.[^3]

        My papers are on [My Profile of Papers](https://example.org). I presented one at [The Workshop on Mills and Rows](https://example.org/w). In [The Lab of Old Mills](https://example.org/l), I study mills, and I work on **The Problem of Many Mills** in my paper.

        [^1]: Quill, Ada and Bo Moss. 2018. "Footnotes on the Mill." *Journal of Rows* 3: 1–20.

        [^2]: *Embedding the Rows into Other Mills*, Nature, 2013

        [^3]: See Hugo Marsh, "The Rows of Others," *Journal of Rows* 4 (2010).
        """#,
      works: """
        Ada Quill | Rows of Mills and Ponds | –
        Ada Quill | Wheels and their Owners | –
        Ada Quill | Law of the Pond | –
        Ada Quill; Petter Lind | Who Owns the Long Pond? | –
        Quill, Ada; Bo Moss | Footnotes on the Mill | 2018
         | Embedding the Rows into Other Mills | 2013
        Hugo Marsh | The Rows of Others | 2010
        """),
    ListCase(
      layout: "a statement that says neither what it is nor whose",
      file: "draft.md",
      text: #"""
        My research lies between mills and rows, and I ask how the one turns the other. During my PhD I wrote about ponds, and for my thesis I built a mill with wheels of wood, which stands in the old town to this day and grinds the flour of all who live there, rich or poor.

        In my paper _Rows of Mills and Ponds_, the rows are shown to follow from the ponds, and the ponds from the rows, so that neither can be had without the other, as the people of the towns and of the country have long known without a proof.
        """#,
      works: " | Rows of Mills and Ponds | –"),
    ListCase(
      layout: "what is called by a title and is no work of the writer",
      file: "research.tex",
      text: #"""
        \title{Research Statement}\author{Ada Quill}\begin{document}\maketitle
        I am an economist of mills, and my research asks how rows of mills are built and who pays for them. In \emph{The Wealth of Old Mills}, Adam Marsh argues that mills make nations rich, and I agree with him in my papers.

        In ``Rows of Mills in Town'', Marsh (2010) shows how rows are built; I extend his model. I designed a course, ``Introduction to Rows and Mills'', for which I wrote a paper. In ``Introduction to Stone Work'' I discuss with my students how stones are cut.

        Our project, ``Rows of Mills Online'', is funded by a grant, ``Mills and the Digital Age'' (NSF 12345), that I won with a paper. In my paper I ask ``How do mills turn in the rain?'' and answer it. My paper won the ``Best Paper in Mill Studies'' award.

        I gave a talk, ``Why the Wheels Turn So'', at the PLDI conference. I organized a workshop, ``Mills and Rows Today'', and edited its papers. As Lind writes, ``The mill is never still at night,'' and my papers show it. What I call ``The Rows of Mills Problem'' is the subject of my paper.

        I published it in ``Letters on Mills and Rows'' and submitted another to \emph{Studies of the Slow Mills}. In \emph{Pride of the Old Millers} I found the idea of my first paper. I read two books last year. The first, \emph{The Stones of the Mill}, shows how stones are cut. The second, ``A Life in the Dust,'' argues that dust is bad, and I wrote a paper on it.

        ``Ghost Mills for Everyone'' shows that ghosts turn wheels. I teach with \emph{Econometrics for the Miller} and other books, and my paper uses them. In \emph{Mill against the State}, the court held that mills are free, and I discuss the case in my paper.

        In ``A Theory of the Wheel'' we see how the old school thought, and in my paper I show that they were wrong. My colleague Bo Moss and I admire it. In ``Mills and Men,'' a seminar for first years, I discuss the life of millers. The film ``Mills in the Mist'' (2018) is discussed in my paper. I study what is called ``The Paradox of Mills'' in my first paper. My blog, ``Notes from the Mill'', presents my papers. My paper was covered in ``The Daily Mill Post'' in 2019.
        \end{document}
        """#,
      works: ""),
  ]

  @Test(arguments: cases) func works(_ test: ListCase) throws { try test.check() }
}
