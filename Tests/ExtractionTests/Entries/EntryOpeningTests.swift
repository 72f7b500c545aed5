import Bibliography
import Documents
import Testing

@testable import Extraction

/// Where entries begin by a year or a number in front of them, and lists that leave names or marks out.
///
/// Every person and work is invented.
@Suite struct EntryOpeningTests {
  static let cases = [
    ListCase(
      layout: "a year and the title, the authors below, and no empty line between the entries",
      file: "cv.md",
      text: """
        # Ada Quill

        ## Publications

        2020, Dependent Rows of Mills as Ponds.
              Ada Quill, Bo Moss, Cleo Marsh, and Dan P. Reed.
              In: Proceedings of the 47th Symposium on Principles of Milling.
        2018, Symbolic Wheels for Lenient Barges.
              Ada Quill, Bo Moss, and Cleo Marsh.
              In: Proceedings of the 45th Symposium on Principles of Milling.
        2014, Counting Rows by Need, Revisited.
              Ada Quill and Bo Moss.
              In: Proceedings of the 41st Symposium on Principles of Milling.
        """,
      works: """
        Ada Quill; Bo Moss; Cleo Marsh; Dan P. Reed | Dependent Rows of Mills as Ponds | 2020
        Ada Quill; Bo Moss; Cleo Marsh | Symbolic Wheels for Lenient Barges | 2018
        Ada Quill; Bo Moss | Counting Rows by Need, Revisited | 2014
        """),
    ListCase(
      layout: "entries that numbers in brackets count inside of the row of a year",
      file: "cv.html",
      text: """
        <h1>Ada Quill</h1><h2>Publications</h2><table>
        <tr><td>2024</td><td>
        [4] Moss B., <b>Quill A.</b> et al. "Chemistry of rows in shallow ponds" - Mill Journal 12, 3<br />
        [3] <b>Quill A.</b>, Moss B., Reed C. "Wheels in the clouds over barges" - accepted<br />
        [2] Reed C., <b>Quill A.</b> "A dusty census of mill wheels" - Pond Letters 8, 2
        </td></tr>
        <tr><td>2021</td><td>[1] <b>Quill A.</b>, Moss B. "Rows of mussels seen at night" - Mill Journal 9, 1</td></tr>
        </table>
        """,
      works: """
        Moss B.; Quill A.; et al. | Chemistry of rows in shallow ponds | 2024
        Quill A.; Moss B.; Reed C | Wheels in the clouds over barges | 2024
        Reed C.; Quill A. | A dusty census of mill wheels | 2024
        Quill A.; Moss B | Rows of mussels seen at night | 2021
        """),
    ListCase(
      layout: "whole entries as links, the titles in bold, in a list of “scientific” publications",
      file: "page.html",
      text: """
        <h2>Pubblicazioni Scientifiche</h2><ol>
        <li><a href="https://mills.example/1"><span>Quill A, Moss B.</span> <b>Comparison of seven rows of
        mills in shallow ponds and barges.</b></a></li>
        <li><a href="https://mills.example/2"><span>Quill A.</span> <b>The pitfalls of straight wheels in
        the study of mussels.</b></a></li>
        <li><a href="https://mills.example/3"><span>Reed C, Quill A, et al.</span> <b>Circadian rows of
        barges with and without any water.</b></a></li></ol>
        """,
      works: """
        Quill A; Moss B | Comparison of seven rows of mills in shallow ponds and barges | –
        Quill A. | The pitfalls of straight wheels in the study of mussels | –
        Reed C; Quill A; et al. | Circadian rows of barges with and without any water | –
        """),
    ListCase(
      layout: "chapters below papers, which leave their only author out",
      file: "cv.tex",
      text: #"""
        \documentclass{moderncv}\name{Ada}{Quill}\begin{document}\makecvtitle
        \section{Artículos}
        \cvitem{2025}{\textbf{Quill, A.}, \& Moss, B. Rows: an uneven field of ponds. \textit{Mill Studies}, 15(7).}
        \cvitem{2024}{\textbf{Quill, A.}, Lind, B., \& Moss, B. Unpacking wheels of barges. \textit{Pond Policy}.}
        \cvitem{2023}{\textbf{Quill, A.}, \& Moss, B. In search of the missing row. \textit{Mill Integrity}.}
        \cvitem{2022}{\textbf{Quill, A.}, \& Moss, B. Mussels and turnout in ponds. \textit{Mill Sciences}.}
        \section{Capítulos de Libro}
        \cvitem{2024}{Molinos y participación de los estanques. En \textit{La Revolución del Agua}.}
        \cvitem{2020}{Las ruedas al servicio de la molienda. En \textit{Molinos Conectados}.}
        \end{document}
        """#,
      works: """
        Quill, A.; Moss, B. | Rows: an uneven field of ponds | 2025
        Quill, A.; Lind, B.; Moss, B. | Unpacking wheels of barges | 2024
        Quill, A.; Moss, B. | In search of the missing row | 2023
        Quill, A.; Moss, B. | Mussels and turnout in ponds | 2022
        Ada Quill | Molinos y participación de los estanques | 2024
        Ada Quill | Las ruedas al servicio de la molienda | 2020
        """),
    ListCase(
      layout: "titles in bold, sources in italics and links below, without the owner",
      file: "cv.tex",
      text: #"""
        \documentclass{article}\begin{document}\begin{center}{\Large Ada Quill}\end{center}
        \section{Publications}
        \textbf{The impact of rows on mills: a case study in shallow ponds}, \textit{Mill Science and Engineering, 2025}\\
        \href{https://doi.org/10.1000/m.1}{DOI: 10.1000/m.1}\\

        \textbf{Coupled wheels of barges for the healing of hard mussels}, \textit{Ponds in Medicine, 2024}\\
        \href{https://doi.org/10.1000/m.2}{DOI: 10.1000/m.2}\\
        \end{document}
        """#,
      works: """
        Ada Quill | The impact of rows on mills: a case study in shallow ponds | 2025
        Ada Quill | Coupled wheels of barges for the healing of hard mussels | 2024
        """),
    ListCase(
      layout: "entries below no heading, with a bare year behind the authors and no known journal",
      file: "page.md",
      text: """
        Quill, A., Moss, B., Lind, C., and Reed, D. 2024. Open rows of mills for two distinct ponds. Millwork, 14(1), p.22916.

        Moss, B., Quill, A., and Reed, D. 2022. Compartments of mussels on a wheel for the control of water. Pond Devices, 24(4), p.34–34.

        Lind, C., Quill, A., and Moss, B. 2022. Barges on a row and the effect of their wheels. Wheels, 11(6).

        Quill, A., and Moss, B. 2020. Simulated beating of the mill cultures. Ponds.
        """,
      works: """
        Quill, A.; Moss, B.; Lind, C.; Reed, D. | Open rows of mills for two distinct ponds | 2024
        Moss, B.; Quill, A.; Reed, D. | Compartments of mussels on a wheel for the control of water | 2022
        Lind, C.; Quill, A.; Moss, B. | Barges on a row and the effect of their wheels | 2022
        Quill, A.; Moss, B. | Simulated beating of the mill cultures | 2020
        """),
    ListCase(
      layout: "years that go on with an entry, and an entry whose italics are a part of its title",
      file: "cv.md",
      text: """
        # Ada Quill

        ## Publications

        Ada Quill, Bo Moss, and Cleo Marsh. "Dependent rows of mills." Journal of Rows,
        2020, Mill Press, 12-30.

        Ada Quill and Bo Moss. "Lenient wheels of barges." Pond Letters,
        2018, Mill Press, 3-9.

        ## Press

        2019: Rows of mills in the *Exampleton Herald*.
        2018: Ada Quill speaks of ponds in the *Exampleton Mirror*.
        """,
      works: """
        Ada Quill; Bo Moss; Cleo Marsh | Dependent rows of mills | 2020
        Ada Quill; Bo Moss | Lenient wheels of barges | 2018
        """),
  ]

  @Test(arguments: cases) func works(_ item: ListCase) throws { try item.check() }
}
