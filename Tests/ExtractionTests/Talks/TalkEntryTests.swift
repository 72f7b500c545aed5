import Bibliography
import Documents
import Testing

@testable import Extraction

/// Pages whose entries say in a way of their own who speaks and on what; every person and talk is invented.
@Suite struct TalkEntryTests {
  /// "title | speaker | date", a talk a line.
  private static func rows(_ text: String, _ file: String = "page.md") throws -> [String] {
    let document = try ListCase.extract(text, file)
    return document.talks.map { talk in
      let speaker = talk.speaker.map { document.mentions[$0].text } ?? "-"
      return "\(talk.title) | \(speaker) | \(talk.date ?? "-")"
    }
  }

  @Test(arguments: [
    // Titles in brackets behind the speakers, two of them on one day.
    (
      """
      # Student loom seminar

      **Fall 2022 Schedule**

      - Aug 26: Organizational

      - Sep 2: Marco Marsh: overview of linked ropes and their integral

      - Sep 9: Sam Bevins: Hyperlooms and felt

      - Sep 16: Sam Bevins (Felt continued) and John Carney (Knots of sailors: original formulation): at 11am in HH 41

      - Sep 23: John Carney (Knots of sailors continued)

      - Sep 30: Eric Evans (Weavers and threads)

      - Oct 28: Anna Boyes (Homotopy)

      - Nov 4: Everett Quill (grad student at Northport)
      """,
      [
        "overview of linked ropes and their integral | Marco Marsh | 2022-09-02",
        "Hyperlooms and felt | Sam Bevins | 2022-09-09",
        "Felt continued | Sam Bevins | 2022-09-16",
        "Knots of sailors: original formulation | John Carney | 2022-09-16",
        "Knots of sailors continued | John Carney | 2022-09-23",
        "Weavers and threads | Eric Evans | 2022-09-30",
        "Homotopy | Anna Boyes | 2022-10-28",
      ]
    ),
    // Where brackets hold places of work, they are no titles.
    (
      """
      # Loom seminar

      ## Spring 2022

      - Sep 2: Marco Marsh (Northport)
      - Sep 9: Sam Bevins (University of Lindholm)
      - Sep 16: John Carney (Institute of Old Mills)
      - Sep 23: Eric Evans (UC San Diego)
      """, []
    ),
    // And so does what stands above titles.
    (
      """
      # Loom seminar

      ## Fall 2022

      Sep 2: Marco Marsh (Physics)

      Knots in small mills and ponds

      Sep 9: Sam Bevins (Applied topology)

      Ropes of the northern weavers

      Sep 16: John Carney (Chemistry)

      Felt under water and on land
      """,
      [
        "Knots in small mills and ponds | Marco Marsh | 2022-09-02",
        "Ropes of the northern weavers | Sam Bevins | 2022-09-09",
        "Felt under water and on land | John Carney | 2022-09-16",
      ]
    ),
    // Some items of a list say that they are keynotes; the others are talks as well.
    (
      """
      # Talks of Ada Quill

      - Keynote: Looms at scale. WeaveConf, Ghent, May 2019
      - Ropes and rivers. Net Workshop, Oslo, April 2019
      - Keynote: Mills of the north. Mill Days, Bergen, March 2018
      - Nets for all. Net Workshop, Bergen, February 2018
      - Keynote: Felt and water. WeaveConf, Leiden, May 2017
      - Old knots. Rope Fair, Hull, April 2017
      """,
      [
        "Looms at scale | Ada Quill | 2019-05", "Ropes and rivers | Ada Quill | 2019-04",
        "Mills of the north | Ada Quill | 2018-03", "Nets for all | Ada Quill | 2018-02",
        "Felt and water | Ada Quill | 2017-05", "Old knots | Ada Quill | 2017-04",
      ]
    ),
    // Brackets name speakers by their given names, too, where most have theirs there.
    (
      """
      # Encontros de tecelagem

      ## Encontro 1, 02/06/2018

      * [Comunidades de tecelagem: uma teia resistente](a) (Clara Nobre)
      * [Cordas e redes para iniciantes](b) (Victor Matheus e Hudson Moura)
      * [Fios de dados para moinhos velhos](c) (Sarah Nobre)

      ## Encontro 2, 07/07/2018

      * [Como documentar uma corda com zelo](d) (Victor, Sarah e Clara)
      * [Conhecendo o tear magnífico](e) (Julio Lira)
      * [Do pônei ao linho (parte dois)](f) (Mário Idival)
      """,
      [
        "Comunidades de tecelagem: uma teia resistente | Clara Nobre | 2018-06-02",
        "Cordas e redes para iniciantes | Victor Matheus | 2018-06-02",
        "Fios de dados para moinhos velhos | Sarah Nobre | 2018-06-02",
        "Como documentar uma corda com zelo | Victor | 2018-07-07",
        "Conhecendo o tear magnífico | Julio Lira | 2018-07-07",
        "Do pônei ao linho (parte dois) | Mário Idival | 2018-07-07",
      ]
    ),
    // Cells that say that nothing is known yet.
    (
      """
      # Brown bag seminar

      | Date | Name | (Tentative) Title |
      | --- | --- | --- |
      | 2023-03-02 | Hans Quill | Detecting and measuring torn ropes |
      | 2023-03-09 | Clara Moss | Identification of latent knots |
      | 2023-04-06 | Anna Reed | TBD/A |
      | 2023-05-04 | Bo Marsh | NA |
      """,
      [
        "Detecting and measuring torn ropes | Hans Quill | 2023-03-02",
        "Identification of latent knots | Clara Moss | 2023-03-09",
      ]
    ),
    // Initials behind a hyphen, and what German doctors are doctors of.
    (
      """
      # Colloquium

      | Date | Speaker | Title |
      | --- | --- | --- |
      | 3 May 2021 | Jess H.-K. Quill | Independence in old mills |
      | 10 May 2021 | J.-P. Marsh | Looms of the Cistercians |
      | 17 May 2021 | Jean-P. Moss | Ropes of old |
      | 24 May 2021 | Prof. Dr. jur. Clara Reed | Who owns the river |
      | 31 May 2021 | Dr.-Ing. Bo Pike | Ponds and their dams |
      """,
      [
        "Independence in old mills | Jess H.-K. Quill | 2021-05-03",
        "Looms of the Cistercians | J.-P. Marsh | 2021-05-10",
        "Ropes of old | Jean-P. Moss | 2021-05-17",
        "Who owns the river | Clara Reed | 2021-05-24",
        "Ponds and their dams | Bo Pike | 2021-05-31",
      ]
    ),
    // Abstracts below headings for the speaker and for the title, on a page that names no talks.
    (
      """
      # Abstracts

      ## Odo Marsh (Utrecht)

      ### Twin looms and delay equations

      A delay equation is a rule for extending a rope towards the future on the basis of the known past. By translation along the extended rope one defines a mill.

      ## Hans-Otto Quill (Giessen)

      ### Density of short ropes by variable delay

      Simple-looking autonomous looms with a constant time lag can generate complicated behaviour of solutions, depending on the shape of their knots.

      ## Clara Moss (Exeter)

      ### Knots in large nets

      We show that nets with large meshes have knots that nets with small ones have not, and ask what that means for those who fish with them at night.
      """,
      [
        "Twin looms and delay equations | Odo Marsh | -",
        "Density of short ropes by variable delay | Hans-Otto Quill | -",
        "Knots in large nets | Clara Moss | -",
      ]
    ),
    // People below such headings, and what they are.
    (
      """
      # People

      ## Odo Marsh (Utrecht)

      ### Professor of looms and ropes

      Odo Marsh studies how ropes were made in the north before there were mills, and what became of those who had made them by hand.

      ## Hans-Otto Quill (Giessen)

      ### Doctoral student of weaving

      Hans-Otto Quill came to the group in 2019, after he had studied weaving in Northport, and works on the knots of sailors since then.

      ## Clara Moss (Exeter)

      ### Postdoctoral researcher in felt

      Clara Moss felts. She has done so since she was five years old, and will not stop before somebody tells her how wool remembers water.
      """, []
    ),
    // A list whose ends are missing.
    (
      """
      # Symposium programme

      <h3>Session 1: 10:45-12:15<h3>
      <ul>
      <li>"Scaling to the world: mills as method" - Carmen Marsh</li>
      <li>"Do it the hard way: the problem of old ropes" - David Ragnar Quill</li>
      <li>"Imaging the world from the north" - Clara Moss</li>
      <ul>
      """,
      [
        "Scaling to the world: mills as method | Carmen Marsh | -",
        "Do it the hard way: the problem of old ropes | David Ragnar Quill | -",
        "Imaging the world from the north | Clara Moss | -",
      ]
    ),
  ])
  func readsPages(page: String, talks: [String]) throws {
    #expect(try Self.rows(page) == talks)
  }

  /// A list of talks like one of references: years in the margin of the first of each, the owner in bold,
  /// events in quotes.
  @Test func readsCitedTalksOfNobody() throws {
    let page = #"""
      \section{Talks, Conference Presentations, Posters, and Workshops}
      \subsection{Workshops}
      \mycvitem{2021}{Reed, M. \& \textbf{Moss, F. C.} \emph{Music, looms, and the geometry of felt}. Montreux Wool Festival, July 11, 2021, Montreux, Switzerland.}
      \subsection{Talks}
      \mycvitem{2021}{\textbf{Moss, F. C.} \emph{Polytonality and the emergence of knots in the old songs of weavers}. 21. Jahreskongress der Gesellschaft für Webkunst -- Systeme und Stimmungen. October 1--3, 2021, Akademie Basel, Basel, Switzerland.}
      \mycvitem{}{Hale, J., \textbf{Moss, F. C.}, Marsh, A., \& Reed, M. \emph{Towards a unified model of ropes}. Wool Research Conference [online].}
      \mycvitem{2018}{\textbf{Moss, F. C.} \emph{Corpus research in digital weaving}. Seminar ``Willkommen in der Weberei: Digitale Anwendungen in Theorie und Praxis'', University of Basel, Basel, Switzerland.}
      \mycvitem{}{\textbf{Moss, F. C.} \emph{A brief history of ropes}. Symposium ``Towards a World Rope Theory'', Lindholm, Norway.}
      """#
    #expect(
      try Self.rows(page, "talks.tex") == [
        "Music, looms, and the geometry of felt | Moss, F. C. | 2021-07-11",
        "Polytonality and the emergence of knots in the old songs of weavers | Moss, F. C. | 2021-10-01",
        "Towards a unified model of ropes | Moss, F. C. | 2021",
        "Corpus research in digital weaving | Moss, F. C. | 2018",
        "A brief history of ropes | Moss, F. C. | 2018",
      ])
  }

  /// What is quoted below a labelled lecture is its event, and what a publication quotes is no talk.
  @Test func readsLabelledLectures() throws {
    let page = """
      <html><head><title>Travaux</title></head><body><h1>Travaux</h1>
      <h2>Conférences</h2><ol>
      <li><p><b>Conférence :</b> « De l’antilegein au tissage : l’homme et son métier »</p>
      <p>Dans le cadre du séminaire des doctorants, Université de Northport, 29 octobre 2018.</p></li>
      <li><p><b>Conférence :</b> « La force exclusive de la corde »</p>
      <p>Dans le cadre du colloque La force des nœuds, Université de Lindholm, 11 octobre 2019.</p></li>
      <li><p><b>Conférence :</b> « La vie comme un fil : une conception traversée de tensions »</p>
      <p>Dans le cadre du XXVIIIe congrès de la société des tisserands, « Experiencia de la vida », Salamanque, 21 octobre 2020.</p></li>
      <li><p><b>Conférence :</b> « Mythe et paradoxe de la laine »</p>
      <p>Dans le cadre du 38e congrès, « La participation : des cordes aux réseaux », Paris, 24 août 2021.</p></li>
      </ol>
      <h2>Publications</h2>
      <p>« La vie comme un fil : une conception traversée de tensions », dans Carmen Moss (éd.), Hilo y vida, Salamanque, 2023, pp. 137-146.</p>
      </body></html>
      """
    #expect(
      try Self.rows(page, "page.html") == [
        "De l’antilegein au tissage : l’homme et son métier | - | 2018-10-29",
        "La force exclusive de la corde | - | 2019-10-11",
        "La vie comme un fil : une conception traversée de tensions | - | 2020-10-21",
        "Mythe et paradoxe de la laine | - | 2021-08-24",
      ])
  }

  /// The speakers end the line above each title, behind the town, which is no name there.
  @Test func readsSpeakersAboveTitles() throws {
    let entries = [
      (
        "Workshop on Heavy Looms, October 16, 2018.", "Brest, France.\nJ. Quill.",
        "When the shuttle meets the reed"
      ),
      (
        "Weaving Sciences Meeting, February 13, 2018.",
        "Portland, Oregon, USA.<br/>\nJ. Quill, C. Moss and F. Reed.",
        "Dispersion of threads by slow currents"
      ),
      (
        "Workshop on Warps, February 11, 2018.", "Portland, Oregon, USA.\nJ. Quill.",
        "Energy spectra of looms"
      ),
      (
        "Old Loom Processes, May 26, 2016.", "Aveiro, Portugal.\nJ. Quill.",
        "Threads in the deep loom"
      ),
    ]
    let paragraphs = entries.map { entry in
      "<p><strong><a href='u'>\(entry.0) </a></strong><br/>\n\(entry.1)<br/>\n\(entry.2) (oral).</p>"
    }
    let page =
      "<html><body><h1>Communications</h1><h1>Conferences and Workshops</h1>\(paragraphs.joined())"
      + "</body></html>"
    #expect(
      try Self.rows(page, "page.html").map {
        $0.split(separator: " | ").dropLast().joined(separator: " | ")
      }
        == entries.map { "\($0.2) | J. Quill" })
  }

  /// The head of a table tells titles, however short, from the files beside them.
  @Test func readsShortTitlesOfAgendas() throws {
    let rows = [
      ("07/18/2018", "CNN.", "Wei Sun"), ("07/11/2018", "GAN.", "Bo Quill"),
      ("06/27/2018", "RNN and LSTM.", "Clara Moss"), ("06/20/2018", "Felt", "Ada Marsh"),
      ("05/10/2018", "WeBee: wool and linen mixture.", "Dana Reed"),
      ("05/03/2018", "A survey on knots.", "Wei Sun"), ("04/26/2018", "Deep looms.", "Ada Marsh"),
      ("04/19/2018", "LSTM.", "Bo Quill"), ("04/12/2018", "RFID.", "Dana Reed"),
    ]
    let cells = rows.map { row in
      "<tr><td>\(row.0)</td><td>1PM</td><td>\(row.1)</td><td><a href='s.pdf'>Slides</a></td><td>\(row.2)</td></tr>"
    }
    let page = """
      <html><body><h1>Reading Group on Wool and Wearables</h1><table>
      <tr><th>Date</th><th>Time</th><th>Agenda</th><th>Presentation</th><th>Speaker</th></tr>
      \(cells.joined(separator: "\n"))
      </table></body></html>
      """
    let document = try ListCase.extract(page, "page.html")
    #expect(
      document.talks.map(\.title)
        == rows.map { $0.1.hasSuffix(".") ? String($0.1.dropLast()) : $0.1 })
    #expect(document.talks.map { $0.speaker.map { document.mentions[$0].text } } == rows.map(\.2))
  }
}
