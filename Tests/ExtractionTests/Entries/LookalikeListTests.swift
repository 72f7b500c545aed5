import Bibliography
import Documents
import Testing

@testable import Extraction

/// Lists that look like one of a rarer layout and aren't.
///
/// Every person and work is invented.
@Suite struct LookalikeListTests {
  /// How a CV begins.
  private static let head = """
    # Ada Quill

    Curriculum Vitae

    ## Education

    PhD in Rows, University of Exampleton, 2012
    """

  static let cases = [
    ListCase(
      layout: "references of a CV on phones, and to a place named Tel",
      file: "cv.md",
      text: """
        \(head)

        ## References

        1. Quill, A., Moss, B.: Phone Rows in Mills. Journal of Rows 3, 1-9, 2014.
        2. Quill, A., Reed, C.: Mill Surveys by Telephone. Journal of Rows 4, 1-9, 2015.
        3. Quill, A., Lin, D. (2016). The Gates of the Valley. Tel Aviv: Pond Press.
        """,
      works: """
        Quill, A.; Moss, B. | Phone Rows in Mills | 2014
        Quill, A.; Reed, C. | Mill Surveys by Telephone | 2015
        Quill, A.; Lin, D. | The Gates of the Valley | 2016
        """),
    ListCase(
      layout: "references of a CV to meetings with a sign of addresses in their names",
      file: "cv.md",
      text: """
        \(head)

        ## References

        1. Moss, B., Lin, D.: Looms of Mills. In: Workshop Looms@Mills, Exampleton, 2014.
        2. Vey, P., Reed, C.: Rope Walks in Rows. In: Weave@ROWS, 1-9, 2015.
        3. Quill, A., Marsh, D.: Ponds in Mills. Journal of Rows 5, 1-9, 2016.
        """,
      works: """
        Moss, B.; Lin, D. | Looms of Mills | 2014
        Vey, P.; Reed, C. | Rope Walks in Rows | 2015
        Quill, A.; Marsh, D. | Ponds in Mills | 2016
        """),
    ListCase(
      layout: "year, meeting and authors with dashes between them",
      file: "cv.md",
      text: """
        # Ada Quill

        ## Publications

        - 2021 – ICML – Quill, A., Moss, B. Rows of mills in the valley.
        - 2020 – NeurIPS – Quill, A., Reed, C. Looms and their weavers.
        - 2019 – ICML – Quill, A., Reed, C. Gates and their keepers.
        """,
      works: """
        Quill, A.; Moss, B. | Rows of mills in the valley | 2021
        Quill, A.; Reed, C. | Looms and their weavers | 2020
        Quill, A.; Reed, C. | Gates and their keepers | 2019
        """),
    ListCase(
      layout: "years and dashes in front of seasons, stages and meetings",
      file: "cv.md",
      text: """
        # Ada Quill

        ## Publications

        - 2020 – Spring: Quill, A., Moss, B. Rows of mills in the valley. Journal of Ponds, 3(2).
        - 2019 – Winter: Quill, A., Reed, C. Looms and their weavers. Journal of Ponds, 3(2).
        - 2018 – ICML – Quill, A., Reed, C. Gates and their keepers.
        - 2018 – in press. Quill, A., Reed, C. Towers and their keepers. Journal of Rows.
        """,
      works: """
        Quill, A.; Moss, B. | Rows of mills in the valley | 2020
        Quill, A.; Reed, C. | Looms and their weavers | 2019
        Quill, A.; Reed, C. | Gates and their keepers | 2018
        Quill, A.; Reed, C. | Towers and their keepers | 2018
        """),
    ListCase(
      layout: "items of years that divide a list of titles in bold",
      file: "cv.md",
      text: """
        # Ada Quill

        ## Publications

        - 2021

        **Rows of Mills in the Upper Valley**

        A. Quill, B. Moss. Journal of Ponds, 3(2), pp. 1-9.

        **Looms and Their Weavers in the Towns**

        A. Quill, C. Reed. Journal of Looms, 4(2), pp. 10-19.

        - 2019

        **Walls Around the Ponds of the Valley**

        A. Quill, D. Lin. Journal of Walls, 6(2), pp. 30-39.

        **Gates Within the Walls of the Towns**

        A. Quill, D. Lin. Journal of Walls, 2(2), pp. 40-49.
        """,
      works: """
        A. Quill; B. Moss | Rows of Mills in the Upper Valley | 2021
        A. Quill; C. Reed | Looms and Their Weavers in the Towns | 2021
        A. Quill; D. Lin | Walls Around the Ponds of the Valley | 2019
        A. Quill; D. Lin | Gates Within the Walls of the Towns | 2019
        """),
    ListCase(
      layout: "items of years above titles, then an entry of another list and headings of no work",
      file: "cv.md",
      text: """
        # Ada Quill

        ## Publications

        - 2021

        ### Rows of Mills in the Upper Valley

        A. Quill, B. Moss. Journal of Ponds, 3(2), pp. 1-9.

        - 2019

        ### Walls Around the Ponds of the Valley

        A. Quill, D. Lin. Journal of Walls, 6(2), pp. 30-39

        D. Lin, A. Quill. A Second Work on Gates. Journal of Gates, 3, 2018.

        ### Aims and Rows of Interest

        Mills, looms, walls and gates in towns.

        ### My Publisher and Data

        Pond Press, Exampleton, Ada Quill, Bo Moss.
        """,
      works: """
        A. Quill; B. Moss | Rows of Mills in the Upper Valley | 2021
        A. Quill; D. Lin | Walls Around the Ponds of the Valley | 2019
        D. Lin; A. Quill | A Second Work on Gates | 2018
        """),
    ListCase(
      layout: "what students said in bold, over who said it and when",
      file: "cv.md",
      text: """
        # Ada Quill

        Lecturer in Rows, University of Exampleton. Curriculum Vitae.

        ## What students say

        **A wonderful teacher who taught me all of rows**
        Bo Moss (2019)

        **I learnt more here than in all other courses**
        Carl Reed (2020)

        **The best lecture on ponds that I have heard**
        Dora Lin (2021)
        """,
      works: ""),
    ListCase(
      layout: "what was done together with others, as titles in bold over dated names",
      file: "cv.md",
      text: """
        # Ada Quill

        Lecturer in Rows, University of Exampleton. Curriculum Vitae.

        ## Collaborations

        **Rows of the World, an exhibition in Exampleton**
        Ada Quill, Bo Moss (2019)

        **Looms of the Towns, a walk through the valley**
        Ada Quill, Carl Reed (2020)

        **Mill Days, three days of workshops for schools**
        Ada Quill, Dora Lin (2021)
        """,
      works: ""),
    ListCase(
      layout: "an entry of one line below a title over dated authors",
      file: "cv.md",
      text: """
        # Ada Quill

        ## Publications

        **Rows of Mills in the Upper Valley**
        Ada Quill, Bo Moss (2019)
        Journal of Ponds 3, 1-9

        **Gates and Their Keepers in the Towns**
        Ada Quill, Dora Lin (2018)
        A. Quill, F. Vey. "Ponds of the South." Journal of Ponds 4, 2016.
        """,
      works: """
        Ada Quill; Bo Moss | Rows of Mills in the Upper Valley | 2019
        Ada Quill; Dora Lin | Gates and Their Keepers in the Towns | 2018
        A. Quill; F. Vey | Ponds of the South | 2016
        """),
    ListCase(
      layout: "titles that count others, and remarks in brackets behind others who are not named",
      file: "cv.md",
      text: """
        # Ada Quill

        ## Publications

        1. A. Quill, C. Reed. Half Columns and 12 Others Including Rows. Journal of Rows, 4(2), 2018.
        2. A. Quill, C. Reed. Wool, Hemp, and 5 More, Including Flax. Journal of Rows, 4(2), 2017.
        3. A. Quill et al. (with Appendix by B. Moss). Looms and Their Weavers. Journal of Ponds, 4(2), 2020.
        4. A. Quill et al. (With Supplementary Tables). The Rows of Mills and Their Walks. Journal of Rows, 4(2), 2016.
        5. A. Quill et al. (with B. Moss). Walls of Mills in the Valley. Journal of Ponds, 3(2), 2019.
        """,
      works: """
        A. Quill; C. Reed | Half Columns and 12 Others Including Rows | 2018
        A. Quill; C. Reed | Wool, Hemp, and 5 More, Including Flax | 2017
        A. Quill; et al. | Looms and Their Weavers | 2020
        A. Quill; et al. | The Rows of Mills and Their Walks | 2016
        A. Quill; B. Moss; et al. | Walls of Mills in the Valley | 2019
        """),
    ListCase(
      layout: "a title in bold made of the words for links",
      file: "cv.md",
      text: """
        # Ada Quill

        ## Publications

        **Code Review Links**
        A. Quill, B. Moss. Journal of Ponds, 3(2), 2019.

        **Rows of Mills in Ponds**
        A. Quill, C. Reed. Journal of Rows, 3(2), 2017.
        """,
      works: """
        A. Quill; B. Moss | Code Review Links | 2019
        A. Quill; C. Reed | Rows of Mills in Ponds | 2017
        """),
    ListCase(
      layout: "a title in lines of plain text made of the words for links",
      file: "cv.md",
      text: """
        # Ada Quill

        ## Publications

        Rows of Mills in the Valley
        A. Quill, B. Moss
        Journal of Ponds, 2019

        Project Quern Links
        A. Quill, C. Reed
        Journal of Rows, 2018
        """,
      works: """
        A. Quill; B. Moss | Rows of Mills in the Valley | 2019
        A. Quill; C. Reed | Project Quern Links | 2018
        """),
    ListCase(
      layout: "a namesake by the family name alone, where others have initials",
      file: "cv.md",
      text: """
        # Ada Quill

        ## Publications

        1. Quill (1876) The wealth of rows. Pond Press.
        2. A. Quill and B. Moss (2014) Rows of mills in the valley. Journal of Ponds 3, 1-9.
        3. A. Quill and C. Reed (2015) Looms and their weavers. Journal of Ponds 4, 1-9.
        """,
      works: """
        A. Quill; B. Moss | Rows of mills in the valley | 2014
        A. Quill; C. Reed | Looms and their weavers | 2015
        """),
    ListCase(
      layout: "a second sentence of a title in quotation marks that is for a companion",
      file: "cv.md",
      text: """
        # Ada Quill

        ## Publications

        1. A. Quill, B. Moss. "A plea for rest. For the Companion of Mills in Towns." Journal of Ponds, 3(2), 2018.
        2. A. Quill, B. Moss. Rows of mills. For the Pond Companion to Mills. Pond Press, 2017.
        """,
      works: """
        A. Quill; B. Moss | A plea for rest. For the Companion of Mills in Towns | 2018
        A. Quill; B. Moss | Rows of mills | 2017
        """),
    ListCase(
      layout: "people who write letters, with the periods of their work",
      file: "cv.md",
      text: """
        \(head)

        ## References

        Bo Moss\\
        Professor of Rows, University of Exampleton\\
        Conference chair, Mill Days 2019\\
        moss@mills.example

        Cleo Reed, Ph.D.\\
        Professor, Department of Ropes, University of Pondham\\
        Supervisor, 2010-2014\\
        reed@mills.example

        Dr. Dana Lin and Dr. Tom Vey, with the Journal of Rows since 2015, lin@mills.example
        """,
      works: ""),
  ]

  @Test(arguments: cases) func lists(_ test: ListCase) throws { try test.check() }

  /// Of two with the owner's family name alone, one is somebody else.
  @Test func theOwnerIsAnAuthorOnce() throws {
    let document = try ListCase.extract(
      """
      # Ada Quill

      ## Publications

      - Quill, Moss and Quill (2014) Rows of mills in the valley. Journal of Ponds 3, 1-9.
      - Quill and Reed (2015) Looms and their weavers. Journal of Ponds 4, 1-9.
      """, "cv.md")
    let counts = document.works.map { work in
      work.authors.count { document.mentions[$0].name.given == "Ada" }
    }
    #expect(counts == [1, 1])
  }

  /// A work among the people who write letters of reference is not read, and said so.
  @Test func worksAmongLettersOfReferenceAreReported() throws {
    let document = try ListCase.extract(
      """
      # Ada Quill

      Curriculum Vitae

      ## Education

      PhD in Rows, University of Exampleton, 2012

      ## References

      - Bo Moss, Professor of Rows, Exampleton Institute, moss@example.org
      - Cleo Reed, Professor of Ponds, Exampleton Institute, phone: +82-42-350-2739
      - Dana Lin, Professor of Mills, Exampleton Institute, lin@example.org
      - Quill, A., Moss, B. (2014). Rows of mills in the valley. Journal of Ponds 3, 1-9.
      """, "cv.md")
    #expect(document.works.isEmpty)
    let notes = document.diagnostics.filter { $0.code == "no-entry" }
    #expect(notes.count == 1)
    #expect(notes.first?.summary.contains("Rows of mills") == true)
  }
}
