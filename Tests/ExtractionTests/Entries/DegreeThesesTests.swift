import Bibliography
import Documents
import Testing

@testable import Extraction

/// Theses where a CV tells of degrees.
///
/// Every person and work is invented.
@Suite struct DegreeThesesTests {
  static let cases = [
    ListCase(
      layout: "titles in quotation marks, in italics and bare below their degrees",
      file: "cv.md",
      text: """
        # Ada Quill

        ## Education

        2008-2014, Ph.D. in Mill Science, University of Exampleton
        Dissertation: "On the Relationship Between Rows and Ponds"
        Advisor: Bo Moss

        2006-2008, M.Sc. in Mill Science, University of Exampleton
        Thesis title: Debugging lazy mills in shallow ponds. Supervisor: Lin Reed

        - [2002-2006] B.Sc. in Ponds
            - [Thesis](https://mills.example/t.pdf): *Rows of barges and
              their wheels*
        """,
      works: """
        Ada Quill | On the Relationship Between Rows and Ponds | 2014
        Ada Quill | Debugging lazy mills in shallow ponds | 2008
        Ada Quill | Rows of barges and their wheels | 2006
        """),
    ListCase(
      layout: "titles in italics between degrees and advisors, without labels",
      file: "cv.tex",
      text: #"""
        \documentclass{article}\begin{document}
        \begin{center}{\Large Ada Quill}\end{center}
        \section{Education}
        \textbf{Ph.D. in Mill Science} \hfill University of Exampleton.\\
        \emph{A study of some mills in shallow ponds.}\hfill 2009-2012\\
        \textbf{Advisors:} Prof. Dr. Bo Moss and Prof. Dr. Cleo Reed

        \textbf{M.Sc. in Mill Science} \hfill Reed University.\\
        \emph{Mill Science and Ponds for the Public Sector}\hfill 2007-2009\\
        \textbf{Advisor:} Prof. Dr. Bo Moss

        \textbf{B.Sc. in Ponds} \hfill Reed University.\\
        \emph{Graduated first in a class of twenty students}\hfill 2003-2006\\
        \end{document}
        """#,
      works: "Ada Quill | A study of some mills in shallow ponds | 2012"),
    ListCase(
      layout: "a title in a link below the degree, the laboratory between it and the advisor",
      file: "cv.md",
      text: """
        # Ada Quill

        ## Experience

        * PhD student at Exampleton University (December 2014 - June 2018)
          * [Mechanical model for an invasive pond](https://theses.example/1)
          * [Laboratory of Ponds and Mills](https://mills.example), Exampleton
          * Advisors: [Bo Moss](https://moss.example), [Cleo Reed](https://reed.example)

        * Engineer at Mill Works (2013 - 2014)
          * [Rotating wheels for larger mills](https://mills.example/wheels)
          * Advisors: [Bo Moss](https://moss.example)
        """,
      works: "Ada Quill | Mechanical model for an invasive pond | 2018"),
    ListCase(
      layout: "what was studied, prizes and departments in italics or links are no titles",
      file: "cv.md",
      text: """
        # Ada Quill

        ## Education

        **PhD in Mills**, University of Exampleton, 2005-2010\\
        *A study of some mills in shallow ponds*\\
        Advisor: Bo Moss

        **PhD in Ponds**, University of Exampleton\\
        [Department of mills, ponds and other water works](https://mills.example) (2003-2005)\\
        Advisor: Bo Moss

        **Master in Mills**, University of Pondham, 2001-2003\\
        *Specialization in history and philosophy of mills*\\
        Tutor: Bo Moss

        **Bachelor in Mills**, University of Pondham, 1998-2001\\
        *Best student award for all three years*\\
        Supervisor: Cleo Reed

        **Diploma in Mills**, University of Pondham, 1994-1998\\
        *Design and analysis of looms in mills*\\
        Advisor: Cleo Reed\\
        Thesis: Rows of mills in the north
        """,
      works: """
        Ada Quill | A study of some mills in shallow ponds | 2010
        Ada Quill | Rows of mills in the north | 1998
        """),
    ListCase(
      layout: "what was done in a post has no thesis, though a degree is named beside it",
      file: "cv.md",
      text: """
        # Ada Quill

        ada@mills.example

        ## Experience

        Postdoctoral researcher (PhD supervision), Reed Institute, 2011-2013\\
        *Simulation of water and wind in the mills*\\
        Supervisor: Bo Moss

        PhD intern, Mill Works, 2009\\
        *Rope winders for the new looms*\\
        Supervisor: Cleo Reed
        """,
      works: ""),
    ListCase(
      layout: "other languages, and the years behind the title",
      file: "cv.tex",
      text: #"""
        \documentclass{article}\begin{document}
        \begin{center}{\Large Ada Quill}\end{center}
        \section{Educación}
        Doctorado en Molinos, Universidad de Exampleton. Tesis doctoral: ``Molinos al margen del
        agua''. Director: Bo Moss, 2019.

        Licenciatura en Estanques, 2013--2015. Tesis: \emph{Vinculación de los estanques}
        \end{document}
        """#,
      works: """
        Ada Quill | Molinos al margen del agua | 2019
        Ada Quill | Vinculación de los estanques | 2015
        """),
    ListCase(
      layout: "a label behind a line that HTML joins to it, and one in the type of its title",
      file: "cv.html",
      text: """
        <h1>Ada Quill</h1><h2>Research</h2><h3>Graduate research, 2003 - 2010</h3>
        <p>Advisor: Dr. Bo Moss, Mill Laureate
        Thesis Title: Homology of rows in shallow ponds.</p>
        <h2>Proyectos</h2>
        <p>2015-2016 <em>Tesis de Grado: Molienda en ruedas de agua</em> Con Bo Moss.</p>
        """,
      works: """
        Ada Quill | Homology of rows in shallow ponds | 2010
        Ada Quill | Molienda en ruedas de agua | 2016
        """),
    ListCase(
      layout: "what is no title, and what is no thesis yet",
      file: "cv.md",
      text: """
        # Ada Quill

        ## Education

        Ph.D. in Mill Science, University of Exampleton, expected June 2027
        Thesis: Rows of mills that nobody has counted yet

        2006-2008, M.Sc. in Mill Science, University of Exampleton
        Thesis honors: The Bo Moss Award for Rows
        Thesis advisor: Bo Moss, School of Ponds
        Thesis: passed with distinction
        Thesis: Prof. Bo Moss and Lin Reed

        ## Experience

        Supervised bachelor thesis: Rows of ponds by students
        Thesis committee: Bo Moss, Lin Reed, Cleo Marsh
        """,
      works: ""),
    ListCase(
      layout: "people, institutions and remarks behind the label, and theses of students",
      file: "cv.md",
      text: """
        # Ada Quill

        ada@example.org

        ## Education

        PhD 2014, University of Mills. Dissertation: Bo Moss, Karl Weber, Lin Reed

        MSc 2010. Thesis: Bo Moss and Karl Weber

        - Thesis: Summa cum laude with honors
        - Thesis: To be submitted to the Faculty of Mills
        - Master's thesis: Available upon request from the author
        - Master Thesis: Department of Mill Science, Exampleton University

        Thesis:
        Exampleton University Department of Ponds

        ## Projects

        - Master thesis: Nets of mussels under heavy wind (student: Karl Weber), 2018
        """,
      works: ""),
    ListCase(
      layout: "theses that are not finished",
      file: "cv.md",
      text: """
        # Ada Quill

        ada@example.org

        ## Education

        2022 - present, Ph.D. in Mill Science, University of Exampleton
        Thesis: Rows of mills that nobody has counted yet

        ### M.A. in Mill Science

        University of Exampleton (in progress)
        Thesis: Nets of mussels under heavy wind

        ### M.Sc. in Mill Science

        Candidate, University of Exampleton, 2020
        Thesis: Wheels of barges under heavy wind

        ### B.Sc. in Ponds

        University of Exampleton
        Thesis: Rows of Shallow Ponds, 2015
        """,
      works: "Ada Quill | Rows of Shallow Ponds | 2015"),
    ListCase(
      layout: "a thesis that is listed with its subtitle",
      file: "cv.md",
      text: """
        # Ada Quill

        ada@example.org

        ## Education

        2010-2014: PhD in Mill Science, University of Exampleton. Thesis: *Rows of mills in shallow ponds*

        ## Publications

        Ada Quill. Rows of Mills in Shallow Ponds: A Study. PhD thesis, University of Exampleton, 2014.

        Ada Quill, Bo Moss. Rows of barges. Journal of Rows, 2016.
        """,
      works: """
        Ada Quill | Rows of Mills in Shallow Ponds: A Study | 2014
        Ada Quill; Bo Moss | Rows of barges | 2016
        """),
    ListCase(
      layout: "a page that names its owner in the lists of authors only",
      file: "cv.md",
      text: """
        **EDUCATION**

        **2008 B.Sc. Ponds, National University of Exampleton**
        Thesis: Numerical reckoning of waves in shallow ponds.

        **PUBLICATIONS**

        Quillmore A, Moss B, Lin Z. *Rows of barges in the north.* **Pond Journal**, 2016.

        Moss B, Quillmore A. *Counting mussels at night.* **Mill Journal**, 2015.

        Reed C, Quillmore A, Vogt D. *Wheels under water.* **Mill Journal**, 2014.
        """,
      works: """
        Quillmore A; Moss B; Lin Z | Rows of barges in the north | 2016
        Moss B; Quillmore A | Counting mussels at night | 2015
        Reed C; Quillmore A; Vogt D | Wheels under water | 2014
        A. Quillmore | Numerical reckoning of waves in shallow ponds | 2008
        """),
    ListCase(
      layout: "a thesis that is listed among the publications, too",
      file: "cv.md",
      text: """
        # Ada Quill

        ## Education

        2008-2014, Ph.D. in Mill Science, University of Exampleton
        Dissertation: "On the relationship between rows and ponds"

        ## Publications

        Quill, A., & Moss, B. (2016). Rows of barges. *Journal of Rows*, 4(2), 12-30.

        Quill, A. (2014). *On the Relationship Between Rows and Ponds*. PhD thesis, University of Exampleton.
        """,
      works: """
        Quill, A.; Moss, B. | Rows of barges | 2016
        Quill, A. | On the Relationship Between Rows and Ponds | 2014
        """),
  ]

  @Test(arguments: cases) func theses(_ item: ListCase) throws { try item.check() }

  /// What is set off in a block is read once, not for every byte of its lines.
  @Test(.timeLimit(.minutes(1))) func readsTheTypesOfABlockOnce() throws {
    let lines = (0..<120).map {
      "[A long title of rows \($0)](http://x.example/\($0)), *some italic rows \($0)*, 2010, a, b, c"
    }
    let found = try ListCase.extract(
      "# Ada Quill\n\nada@example.org\n\n## Education\n\n" + lines.joined(separator: "\n"), "cv.md")
    #expect(!found.works.contains { $0.kind == .thesis })
  }
}
