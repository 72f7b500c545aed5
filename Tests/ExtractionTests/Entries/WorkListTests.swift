import Bibliography
import Documents
import Testing

@testable import Extraction

/// Lists of publications in the layouts that CVs have; every person and work is invented.
@Suite struct WorkListTests {
  struct Case: CustomTestStringConvertible {
    let layout: String
    let text: String
    /// "authors | title | venue series | year", an entry a line.
    let works: String
    var testDescription: String { layout }
  }

  static let cases = [
    Case(
      layout: "IEEE, numbered, in subsections",
      text: """
        Publications

        Journal Articles

        [1] J. Smith, A. Kumar, and L. Wei, "Paper trails in distributed logs," IEEE Trans. Parallel \
        Distrib. Syst., vol. 33, no. 4, pp. 812–825, Apr. 2022.

        Conference Papers

        [2] L. Wei, J. Smith et al., "Nothing to see here: Measuring invisible failures," in 15th USENIX \
        Symposium on Networked Systems Design and Implementation (NSDI 18), 2018, pp. 33-47.
        """,
      works: """
        J. Smith; A. Kumar; L. Wei | Paper trails in distributed logs | TPDS | 2022
        L. Wei; J. Smith; et al. | Nothing to see here: Measuring invisible failures | NSDI | 2018
        """),
    Case(
      layout: "years in a margin, as PDF files have them",
      text: """
        ## Publications

        2025
        Jane Smith*, Amit Kumar, Paper Trails in Distributed Rows, Journal of Business

        2024-2025
        Amit Kumar, Jane Smith, Li Wei, A Study of Short Columns with Long Names, Journal of Rows

        2022
        Li Wei, Jane Smith*, Querying the Unqueryable and Other Requests, Journal of Columns
        """,
      works: """
        Jane Smith; Amit Kumar | Paper Trails in Distributed Rows | Journal of Business | 2025
        Amit Kumar; Jane Smith; Li Wei | A Study of Short Columns with Long Names | Journal of Rows | 2024
        Li Wei; Jane Smith | Querying the Unqueryable and Other Requests | Journal of Columns | 2022
        """),
    Case(
      layout: "divided by lines in bold",
      text: """
        ## Publications

        **Conferences**

        Jane Smith, Amit Kumar, "Paper Trails in Distributed Rows", Conference on Rows, 2022.

        **Journals**

        Amit Kumar, Jane Smith, "A Study of Short Columns with Long Names", Journal of Rows, 2021.

        **Posters and Demos**

        Li Wei, Jane Smith, "Querying the Unqueryable", Conference on Columns, 2020.
        """,
      works: """
        Jane Smith; Amit Kumar | Paper Trails in Distributed Rows | Conference on Rows | 2022
        Amit Kumar; Jane Smith | A Study of Short Columns with Long Names | Journal of Rows | 2021
        Li Wei; Jane Smith | Querying the Unqueryable | Conference on Columns | 2020
        """),
    Case(
      layout: "stages among the authors, names in bold italics in front of bold titles",
      text: """
        ## Publications

        Smith, J., A. Kumar and L. Wei (forthcoming), "Paper Trails in Distributed Rows," *Journal of Rows*.

        Jane Smith and Amit Kumar. Forthcoming. *Short Columns: A Handbook*.

        ***Smith, J.*** **Querying the Unqueryable and Other Requests** *Journal of Columns*, Vol. 3. (2020).
        """,
      works: """
        Smith, J.; A. Kumar; L. Wei | Paper Trails in Distributed Rows | Journal of Rows | –
        Jane Smith; Amit Kumar | Short Columns: A Handbook | – | –
        Smith, J. | Querying the Unqueryable and Other Requests | Journal of Columns | 2020
        """),
    Case(
      layout: "years with the number of works as headings, names joined by and",
      text: """
        ## Publications

        ### 2024 (2 papers)

        **Smith, Jane and Reyes Duarte, Karen and Kumar, Amit**
        *Paper Trails in Distributed Rows*
        Journal of Rows 12

        **Kumar, A. and Smith, J.**
        *A Study of Short Columns*
        Journal of Rows 11

        ### 2022 (1 paper)

        **Wei, Li and Smith, Jane**
        *Querying the Unqueryable*
        Journal of Columns 3
        """,
      works: """
        Smith, Jane; Reyes Duarte, Karen; Kumar, Amit | Paper Trails in Distributed Rows | Journal of Rows | 2024
        Kumar, A.; Smith, J. | A Study of Short Columns | Journal of Rows | 2024
        Wei, Li; Smith, Jane | Querying the Unqueryable | Journal of Columns | 2022
        """),
    Case(
      layout: "the year and title on a line over the authors, and profiles that are no entry",
      text: """
        ## Publications

        Auch zu finden auf Google Scholar, ResearchGate und ORCID, zuletzt 2024.

        - 2024 Paper Trails in Distributed Rows: A Study
          Reyes Duarte, K. & Smith, J. *Journal of Rows*, 32(1), 2024.
        - 2020 A Study of Short Columns with Long Names
          Smith, J., Kumar, A. *Journal of Rows*, 498, 1364–1381. arXiv:1911.02598
        """,
      works: """
        Reyes Duarte, K.; Smith, J. | Paper Trails in Distributed Rows: A Study | Journal of Rows | 2024
        Smith, J.; Kumar, A. | A Study of Short Columns with Long Names | Journal of Rows | 2020
        """),
    Case(
      layout: "ACM paragraphs",
      text: """
        ## Selected Publications

        Jane Smith, Amit Kumar, and Li Wei. 2022. Querying the unqueryable. In Proceedings of the 2022 \
        ACM SIGMOD International Conference on Management of Data (SIGMOD '22). ACM, 123–135.

        Kumar, A., Wei, L., & Smith, J. (2020). Bayesian guesses for lazy analysts. Journal of Machine \
        Learning Research, 21(101), 1–40.
        """,
      works: """
        Jane Smith; Amit Kumar; Li Wei | Querying the unqueryable | SIGMOD | 2022
        Kumar, A.; Wei, L.; Smith, J. | Bayesian guesses for lazy analysts | JMLR | 2020
        """),
    Case(
      layout: "stacked in one paragraph, title in bold",
      text: """
        **Publications** (* equal contribution)

        **Seeing through Walls with Cheap Radios**
        **Yun-Jin Park***, Seo-yeon Choi*, Daniel B. Hughes
        *CVPR 2023* (Oral)

        **Why Do Robots Fall? An Empirical Study**
        Seo-yeon Choi, **Yun-Jin Park**, Marco De Luca
        *IEEE Robotics and Automation Letters (RA-L)*, 2022
        """,
      works: """
        Yun-Jin Park; Seo-yeon Choi; Daniel B. Hughes | Seeing through Walls with Cheap Radios | CVPR | 2023
        Seo-yeon Choi; Yun-Jin Park; Marco De Luca | Why Do Robots Fall? An Empirical Study | RA-L | 2022
        """),
    Case(
      layout: "stacked, numbered, with lines of OCR out of place",
      text: """
        # PUBLICATIONS

        1. Lamps for Blind Cameras

        Ada Quill, Bo Reed, Carl Ames

        (CVPR'20)

        (ICCV'21, Best Paper)

        - Ada Quill, Bo Reed, Carl Ames

          2. Mirrors: Teaching Cameras to See
        - Ada Quill, Dana Wu, Bo Reed, Carl Ames

          3. Shadows That Move: Tracking Without
        - 3. Shadows That Move: Tracking Without Labels

          (ECCV'22)

        Bo Reed, Ada Quill

        4. Prisms for the Undecided Eye Carl Ames, Ada Quill

        (CVPR'19)
        """,
      works: """
        Ada Quill; Bo Reed; Carl Ames | Lamps for Blind Cameras | CVPR | 2020
        Ada Quill; Dana Wu; Bo Reed; Carl Ames | Mirrors: Teaching Cameras to See | ICCV | 2021
        Bo Reed; Ada Quill | Shadows That Move: Tracking Without Labels | ECCV | 2022
        Carl Ames; Ada Quill | Prisms for the Undecided Eye | CVPR | 2019
        """),
    Case(
      layout: "years as headings, a colon behind the authors",
      text: """
        Publications

        2023

        Sangwoo Kim, Rohan Deshpande: Counting Distinct Elements under Churn. ICDE 2023: 88-99

        2021

        Rohan Deshpande, Folake Oyelaran, et al.: Robust Query Plans. SIGMOD 2021: 1204-1217
        """,
      works: """
        Sangwoo Kim; Rohan Deshpande | Counting Distinct Elements under Churn | ICDE | 2023
        Rohan Deshpande; Folake Oyelaran; et al. | Robust Query Plans | SIGMOD | 2021
        """),
    Case(
      layout: "title first, in italics",
      text: """
        **Selected publications**

        * *Congestion Fingerprints in Encrypted Traffic.* **Tariq Mansour**, Jun Zhao. NDSS 2025.
        * *Certificates That Expire on Purpose.* Jun Zhao, **T. Mansour**. USENIX Security Symposium, 2023.
        """,
      works: """
        Tariq Mansour; Jun Zhao | Congestion Fingerprints in Encrypted Traffic | NDSS | 2025
        Jun Zhao; T. Mansour | Certificates That Expire on Purpose | USENIX Security | 2023
        """),
    Case(
      layout: "all names in bold, one in bold italics",
      text: """
        ## Publications

        **Jun Zhao, *Qiorra Vexmur*, Li Wei**, Routes for late parcels in dense cities, Journal of \
        Columns, 2025.

        **Amit Kumar, *Qiorra Vexmur***, Charging stations and their queues, Journal of Rows, 2023.
        """,
      works: """
        Jun Zhao; Qiorra Vexmur; Li Wei | Routes for late parcels in dense cities | Journal of Columns | 2025
        Amit Kumar; Qiorra Vexmur | Charging stations and their queues | Journal of Rows | 2023
        """),
    Case(
      layout: "the owner in italics between names",
      text: """
        ## Publications

        - Jun Zhao, *Qiorra Vexmur*, Li Wei. Routes for late parcels in dense cities. Journal of \
        Columns, 2025.
        - Amit Kumar, *Qiorra Vexmur*, and Li Wei. Charging stations and their queues. Journal of \
        Rows, 2023.
        """,
      works: """
        Jun Zhao; Qiorra Vexmur; Li Wei | Routes for late parcels in dense cities | Journal of Columns | 2025
        Amit Kumar; Qiorra Vexmur; Li Wei | Charging stations and their queues | Journal of Rows | 2023
        """),
    Case(
      layout: "a table with tabs",
      text: """
        PUBLICATIONS
        Year\tTitle\tAuthors\tVenue
        2024\tPacket Pacing for Shared Satellites\tYuki Mori, Esi Boateng\tACM SIGCOMM
        2022\tClock Sync over Lossy Mesh Links\tYuki Mori, Naoki Tanabe\tIEEE INFOCOM
        """,
      works: """
        Yuki Mori; Esi Boateng | Packet Pacing for Shared Satellites | SIGCOMM | 2024
        Yuki Mori; Naoki Tanabe | Clock Sync over Lossy Mesh Links | INFOCOM | 2022
        """),
    Case(
      layout: "German, a semicolon between names and a colon behind them",
      text: """
        PUBLIKATIONEN

        2023
        Müller, H.-P.; Schmidt, A.; Özdemir, F.: Grenzen der Vorhersage. In: Informatik Spektrum 46 \
        (2023), Nr. 2, S. 101-110.
        Schmidt, A. und Müller, H.-P.: Verteilte Ablage großer Datenmengen. In: Tagungsband BTW 2023.
        """,
      works: """
        Müller, H.-P.; Schmidt, A.; Özdemir, F. | Grenzen der Vorhersage | Informatik Spektrum | 2023
        Schmidt, A.; Müller, H.-P. | Verteilte Ablage großer Datenmengen | BTW | 2023
        """),
    Case(
      layout: "hanging lines, and a remark that is no entry",
      text: """
        Publications

        Until 2020 I published as Ingrid Solberg.

        Haugland, I., Echeverría, T., & Wieczorek, K. (2024). Dialect drift in parliamentary speech. In
            Proceedings of the 62nd Annual Meeting of the Association for Computational Linguistics (ACL).

        Solberg, I., & Echeverría, T. (2020). A corpus of coastal Norwegian. In Proceedings of the 12th
            Language Resources and Evaluation Conference (LREC).
        """,
      works: """
        Haugland, I.; Echeverría, T.; Wieczorek, K. | Dialect drift in parliamentary speech | ACL | 2024
        Solberg, I.; Echeverría, T. | A corpus of coastal Norwegian | LREC | 2020
        """),
  ]

  @Test(arguments: cases) func works(_ test: Case) throws {
    let text = "# Somebody Else\n\nsomebody@example.edu\n\n" + test.text
    let source = try SourceText(decoding: Array(text.utf8), id: "cv.md")
    let document = Extractor.extract(TextReader.read(source, id: "cv.md"))
    let lines = document.works.map { work in
      let authors = work.authors.map { document.mentions[$0].text } + (work.etAl ? ["et al."] : [])
      let year = work.year.map(String.init) ?? "–"
      return
        "\(authors.joined(separator: "; ")) | \(work.title) | \(work.venue?.series ?? "–") | \(year)"
    }
    #expect(lines.joined(separator: "\n") == test.works)
  }

  @Test(
    arguments: [
      ("Journal of Rows 2021 [PDF] [Artifact]", "Journal of Rows 2021"),
      ("Journal of Rows 2021 [PDF], [Code]", "Journal of Rows 2021"),
      ("Journal of Rows 2021 [in Frisian]", "Journal of Rows 2021 [in Frisian]"),
      ("Journal of Rows 2021 [Poster]", "Journal of Rows 2021 [Poster]"),
    ])
  func sourceEndsWithoutLinks(_ printed: String, _ source: String) throws {
    let text = """
      # Ada Quill

      ## Publications

      Rows of half columns in mills\\
      Ada Quill, Bo Reed\\
      \(printed)

      Looking at ponds from afar\\
      Bo Reed, Ada Quill\\
      Pond Science 2020
      """
    let file = try SourceText(decoding: Array(text.utf8), id: "cv.md")
    let works = Extractor.extract(TextReader.read(file, id: "cv.md")).works
    #expect(works.first?.venueText == source)
  }

  /// What stands in a CV under "References".
  private static func references(_ text: String) throws -> ExtractedDocument {
    let text = """
      # Ada Quill

      ## Education

      Example University, PhD student, 2020 - 2024

      ## References

      \(text)
      """
    let source = try SourceText(decoding: Array(text.utf8), id: "cv.md")
    return Extractor.extract(TextReader.read(source, id: "cv.md"))
  }

  @Test(
    arguments: [
      """
      Prof. Bo Reed, Example University, bo.reed@example.edu

      Dr. Carl Ames, Sample College, carl.ames@example.edu
      """,
      // Some share a line.
      """
      Prof. Bo Reed and Dr. Carl Ames, Example University

      Prof. Dana Lin, Sample College, dana.lin@example.edu
      """,
      """
      - Bo Reed, Carl Ames (Example University)
      - Dana Lin, Eli Moss (Sample College)
      """,
    ])
  func refereesAreNoWorks(_ people: String) throws {
    let document = try Self.references(people)
    #expect(document.kind == .cv)
    #expect(document.works.map(\.title) == [])
  }

  /// Authors make an entry a work, though it has no year.
  @Test func referencesWithAuthorsAreWorks() throws {
    let document = try Self.references(
      """
      - Bo Reed, Carl Ames. Stone machines for ponds. In International Conference on Mills.
      - Carl Ames and Dana Lin. Paper machines and their water. Journal of Mills, 12(3).
      """)
    #expect(document.kind == .cv)
    #expect(
      document.works.map(\.title) == [
        "Stone machines for ponds", "Paper machines and their water",
      ])
  }

  /// An entry under "References" that names the owner is the owner's own.
  @Test func ownReferencesAreOwn() throws {
    let text = """
      ## Statement of Purpose

      ## Ada Quill, 2024

      I want to build machines, and I have read a lot about them in my time as a student.

      # References

      - [1] Ada Quill, Bo Reed, et al. Paper machines. In International Conference on Machine Learning, 2023.
      - [2] Carl Ames and Bo Reed. Stone machines. In International Conference on Machine Learning, 2019.
      """
    let source = try SourceText(decoding: Array(text.utf8), id: "sop.md")
    let document = Extractor.extract(TextReader.read(source, id: "sop.md"))
    #expect(document.kind == .statement)
    #expect(document.works.map(\.listing) == [.own, .cited])
    #expect(document.works.map(\.etAl) == [true, false])
  }

  /// What says that it is a statement stays one, however many works of its author it ends with.
  @Test func ownReferencesMakeNoCV() throws {
    let works = ["Paper", "Stone", "Glass", "Iron", "Straw"].enumerated().map {
      "- [\($0 + 1)] A. Quill, B. Reed. \($1) machines. In Conference on Mills, 202\($0)."
    }
    let text = """
      # Research Statement

      Ada Quill, ada@example.edu

      ## Past work

      I built my first machine of paper, and I have worked on machines of stone since, as I told
      my advisor that I would: the more I know of them, the more I want to build, and I will.

      ## References

      \(works.joined(separator: "\n"))
      """
    let source = try SourceText(decoding: Array(text.utf8), id: "rs.md")
    let document = Extractor.extract(TextReader.read(source, id: "rs.md"))
    #expect(document.kind == .statement)
    #expect(document.works.map(\.listing) == Array(repeating: .own, count: 5))
  }
}
