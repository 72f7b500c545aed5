import Documents
import Testing

@testable import Extraction

/// Sections of texts that mark no heading: capitals, margins, page heads.
@Suite struct OutlineTests {
  private func sections(_ text: String) throws -> [String] {
    let source = try SourceText(decoding: Array(text.utf8), id: "x.txt")
    return ExtractionDraft(TextReader.read(source, id: "x.txt")).sections.map {
      "\($0.kind.rawValue): \($0.title)"
    }
  }

  @Test func unknownWordsInCapitalsEndAList() throws {
    let sections = try sections(
      """
      ADA QUILL

      EDUCATION
      Example University, 2010

      PUBLICATIONS
      A. Quill. Salt. 2015.

      CONSULTING ENGAGEMENTS FOR HARBOURS
      Port of Example, 2016

      AWARDS
      A prize
      """)
    #expect(
      sections == [
        "header: ", "education: EDUCATION", "publications: PUBLICATIONS",
        "other: CONSULTING ENGAGEMENTS FOR HARBOURS", "awards: AWARDS",
      ])
  }

  @Test func boldWordsInFrontOfLinksAreAHeading() throws {
    let sections = try sections(
      """
      # Ada Quill

      ## Education

      Example University, 2010

      **Publications:** [[Archive](https://a.example)] [[All](https://b.example)]

      A. Quill. Salt. 2015.
      """)
    #expect(
      sections == ["header: Ada Quill", "education: Education", "publications: Publications:"])
  }

  @Test func marginHeadings() throws {
    let sections = try sections(
      """
      Ada Quill

      Education       Example University
                      Ph.D. in Hydrology, May 2014

      Publications    2. (with R. Lindqvist) Knots in thin tubes.
                      J. Topol. 14 (2021), 1170-1201.

      Teaching        Knots for beginners, 2015
                      Knots for everybody, 2016
      Experience      Lecturer, Example University, 2016
                      Reader, Example University, 2019
      """)
    #expect(
      sections == [
        "header: Ada Quill", "education: Education", "publications: Publications",
        "teaching: Teaching",
        "experience: Experience",
      ])
  }

  @Test func pageHeadsAreLeftOut() throws {
    let text = """
      PUBLICATIONS

      [1] A. Quill, "On salt," J. Example, 2019.

      A. Quill – Curriculum Vitae                      Page 2 of 3

      [2] A. Quill, "On silver," J. Example, 2018.

      A. Quill – Curriculum Vitae                      Page 3 of 3

      [3] A. Quill, "On tin," J. Example, 2017.
      """
    let source = try SourceText(decoding: Array(text.utf8), id: "x.txt")
    let draft = ExtractionDraft(TextReader.read(source, id: "x.txt"))
    #expect(!draft.blocks.contains { $0.string.contains("Page") })
    #expect(draft.blocks.count == 4)
  }

  @Test func brokenWordsAreMended() throws {
    let text = "I was advised by Jane Hoff-\nmeister, whose state-of-the-\nart methods I like."
    let source = try SourceText(decoding: Array(text.utf8), id: "x.txt")
    let draft = ExtractionDraft(TextReader.read(source, id: "x.txt"))
    #expect(
      draft.blocks.map(\.string)
        == ["I was advised by Jane Hoffmeister, whose state-of-the-art methods I like."])
    #expect(draft.blocks[0].text.count == draft.blocks[0].offsets.count)
  }
}
