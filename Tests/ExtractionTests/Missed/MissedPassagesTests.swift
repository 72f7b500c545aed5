import Bibliography
import Documents
import Testing

@testable import Extraction

@Suite struct MissedPassagesTests {
  /// The reasons and lines of what was missed in a text.
  private static func missed(_ text: String) throws -> [String] {
    let source = try SourceText(decoding: Array(text.utf8), id: "x.md")
    let extracted = Extractor.extract(TextReader.read(source, id: "x.md"))
    return extracted.missed.map { "\($0.evidence.line) \($0.reason.rawValue)" }
  }

  private static let head = """
    # Ann Leeway

    ## Education

    PhD in Computer Science, Stanford University, 2015 - 2020

    ## Publications


    """

  @Test func nothingIsMissedWhereAllIsRead() throws {
    let text =
      Self.head
      + "- A. Leeway and B. Odeon. A cache for slow links. In International Symposium on Computer "
      + "Architecture (ISCA), 2019.\n"
    #expect(try Self.missed(text).isEmpty)
  }

  /// The item for the journal was read with the title in the item above.
  @Test func itemsThatOnlyTellTheSourceAreRead() throws {
    let text =
      Self.head
      + "- **A cache for slow links**\n- Ann Leeway and Bo Odeon\n- Computing in Old Mills, 2019\n"
      + "- **Stones that grind**\n- Bo Odeon and Ann Leeway\n- Computing in New Mills, 2018\n"
    #expect(try Self.missed(text).isEmpty)
  }

  @Test func anEntryWithoutAWorkIsReported() throws {
    let text =
      Self.head
      + "- A. Leeway and B. Odeon. A cache for slow links. In International Symposium on Computer "
      + "Architecture (ISCA), 2019.\n- See the group's page for the other 14 papers before 2015\n"
    #expect(try Self.missed(text) == ["10 entry-without-work"])
  }

  @Test func anUnknownHeadingIsReported() throws {
    let text =
      Self.head
      + "- A. Leeway and B. Odeon. A cache for slow links. In International Symposium on Computer "
      + "Architecture (ISCA), 2019.\n\n## Mountaineering\n\nClimbs in the Alps.\n"
    #expect(try Self.missed(text) == ["11 unknown-heading"])
  }

  @Test func aReferenceInOddPlacesIsReported() throws {
    let text = """
      # Ann Leeway

      ## Education

      PhD in Computer Science, Stanford University, 2015 - 2020

      ## Skills

      Fluent in C, Swift and Rust; member of the band "Loops", which played at the International \
      Symposium on Computer Architecture (ISCA), Phoenix, 2019.
      """
    #expect(try Self.missed(text) == ["9 reference-not-read"])
  }

  @Test func speakersWithoutTitlesAreReported() throws {
    let text = """
      # Rope Seminar, Fall 2019

      9/1: Jane Marsh (Lindholm University)

      9/8: Peter Fenn (Westmark University), "Ropes of Old Looms"

      9/15: Clara Cole (Old Mill University), "Nets and Threads in the Dark"

      9/22: Anna Pike (Lindholm University), "How Harbours Were Built"

      Monday, September 29

      Robert Mill, University of Westmark
      """
    #expect(try Self.missed(text) == ["3 talk-without-title", "13 talk-without-title"])
  }

  @Test(arguments: [
    // Lines below a title say when and where it was given.
    """
    # Ada Quill: Talks

    ## Looms of the North

    - Date: 5 May 2019, Ghent
    - Abstract: We look at forty looms that were built before 1950.

    ## Stones That Grind

    - Date: 7 June 2020, Lund
    - Abstract: We look at forty stones that were cut before 1950.

    ## Nets and Threads

    - Date: 9 July 2021, Bern
    - Abstract: We look at forty nets that were knotted before 1950.
    """,
    // Further occasions stand in lists of their own below the title.
    """
    # Ada Quill

    ## Talks

    - **Looms of the North**
      - Weavers' Summer Meeting in Ghent, 5 May 2019
      - Weavers' Winter Meeting in Lund, 5 December 2019
    - **Stones That Grind**
      - Millers' Summer Meeting in Ghent, 7 June 2020
    - **Nets and Threads**
      - Fishers' Summer Meeting in Ghent, 9 July 2021
    """,
    // The head of a table is no talk.
    """
    # Rope Seminar

    | Date of talk | Name of the speaker | Title of the talk |
    |---|---|---|
    | 5 May 2019 | Ada Quill | Looms of the North |
    | 7 June 2019 | Bo Moss | Stones That Grind |
    | 9 July 2019 | Clara Cole | Nets and Threads |
    """,
  ])
  func whatSaysMoreOfTalksIsRead(_ text: String) throws {
    #expect(try Self.missed(text).isEmpty)
  }

  @Test func listsBelowTheHeadingOfATalkAreReported() throws {
    let text = """
      # Talks

      ## 5 May 2019: Ada Quill, "Looms of the North"

      ## 7 June 2019: Bo Moss, "Stones That Grind"

      ## 9 July 2019: Clara Cole, "Nets and Threads"

      - Spring fair of weavers, Ghent, 2017
      - Summer fair of weavers, Ghent, 2018
      - Winter fair of weavers, Ghent, 2019
      """
    #expect(
      try Self.missed(text)
        == ["9 entry-without-talk", "10 entry-without-talk", "11 entry-without-talk"])
  }
}
