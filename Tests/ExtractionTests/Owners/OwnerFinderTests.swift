import Bibliography
import Documents
import Testing

@testable import Extraction

private func extract(_ text: String, id: String = "document.txt") throws -> ExtractedDocument {
  let source = try SourceText(decoding: Array(text.utf8), id: id)
  guard id.hasSuffix(".html") else { return Extractor.extract(TextReader.read(source, id: id)) }
  let page = try SourceText(decoding: Array(text.utf8), id: id, form: .markup)
  return Extractor.extract(HTMLReader.read(page, id: id))
}

@Suite struct OwnerFinderTests {
  struct Case: CustomTestStringConvertible {
    let name: String
    var id = "document.txt"
    let text: String
    let owner: String?
    var testDescription: String { name }
  }

  static let education = """


    EDUCATION

    Example University, PhD student, 2020 - present
    Sample College, BSc, 2016 - 2020

    SKILLS

    Swift, writing

    """

  static let publications = """


    PUBLICATIONS

    1. Tomas Varga, Lin Zhou, Aaron Okoye. "Paper trails." ICML, 2021.
    2. Lin Zhou, Tomas Varga, Bea Moss. "Ink trails." NeurIPS, 2022.
    3. Lin Zhou, Carl Ames. "Stone trails." ICLR, 2023.

    """

  static let cases = [
    Case(
      name: "two family names, of which lists print the first behind two initials",
      text: "Tomás Luis Varga Moreno\n\nt.luis.varga@mills.example" + education
        + publications.replacing("Tomas Varga, Lin Zhou", with: "Varga, T. L., & Zhou, L.")
        .replacing("Lin Zhou, Tomas Varga", with: "Zhou, L., & Varga, T. L.")
        .replacing("Lin Zhou, Carl", with: "Varga, T. L., Carl"),
      owner: "Tomás Luis Varga Moreno"),
    Case(
      name: "a page that is headed for what it is, with the name in its title", id: "cv.html",
      text: "<title>Lin Zhou - Biography</title><h1>Biography</h1><p>She studies mills.</p>"
        + "<h2>Education</h2><ul><li>PhD, Example University, 2021</li></ul>",
      owner: "Lin Zhou"),
    Case(
      name: "whom the first sentence is about",
      text: "Home\n\nAbout\n\nLin Zhou is a doctoral student of mills at Example University, "
        + "where she counts rows of columns and writes about what they hold." + education,
      owner: "Lin Zhou"),
    Case(
      name: "a link at the start of a heading that goes on without a mark", id: "cv.md",
      text: "## [Lin Zhou](https://zhou.example) Theory of Paper and Mills" + education,
      owner: "Lin Zhou"),
    Case(
      name: "a short name in the page's title, and all of it at the top", id: "cv.html",
      text: "<title>Lin Zhou</title><h2>LIN MARIA ZHOU</h2><h2>Education</h2><ul>"
        + "<li>PhD, Example University, 2021</li></ul>",
      owner: "LIN MARIA ZHOU"),
    Case(
      name: "what the page is, on the line of the name",
      text: "Lin Zhou Academic Curriculum Vitae" + education, owner: "Lin Zhou"),
    Case(
      name: "a family name in capitals with its particle",
      text: "Yvon LE QUILL\n20/01/2000 | +33 6 45 44 70 93" + education, owner: "Yvon LE QUILL"),
    Case(
      name: "the author in all references behind labels, on a page that names nobody",
      id: "pub.html",
      text: "<h1>Publications</h1><h2>References</h2><ul>"
        + [
          ("quill2017rows", "Tomas Varga & Lin Zhou", "Paper Trails of Mills"),
          ("quill2018ink", "Bea Moss, Lin Zhou & Carl Ames", "Ink Trails of Mills"),
          ("quill2019mill", "Lin Zhou & Aaron Okoye", "Stone Trails in Ponds"),
          ("quill2020pond", "Lin Zhou, Bea Moss & Dana Reed", "Ponds and Their Mills"),
          ("quill2021mill", "Lin Zhou & Tomas Varga", "Mills without Any Water"),
        ].map {
          "<li>[\($0.0)]<br>\($0.1),<br>\($0.2),<br><i>Mill Journal</i>, \($0.0.filter(\.isNumber))"
            + "<br><a href='https://doi.org/10.1000/x.1'>10.1000/x.1</a>.</li>"
        }.joined() + "</ul>",
      owner: "Lin Zhou"),
    Case(
      name: "a family name of several words, of which lists of works keep the last",
      text: "# Thomas de Haven Quill\n\n## Publications\n\n- T. Quill, A. Reed and D. Lin. Mills"
        + " under Water. Mill Journal, 2021.\n- Quill, T. Half Rows. Mill Journal, 2019.\n"
        + "- Reed, A. & T. Quill. The Depth of Ponds. Mill Journal, 2018.\n",
      owner: "Thomas de Haven Quill"),
    Case(
      name: "two family names, of which lists of works keep the first",
      text: "# Jorge Quill Moss\n\n## Publications\n\n- J. Quill, A. Reed and D. Lin. Mills under"
        + " Water. Mill Journal, 2021.\n- J. Quill and A. Reed. Half Rows. Mill Journal, 2019.\n"
        + "- J. Quill, A. Reed and E. Gray. Ponds. Mill Journal, 2018.\n",
      owner: "Jorge Quill Moss"),
    Case(
      name: "a heading over the first student of a list",
      text: "# Ada Quill\n\n## Teaching\n\n- Diploma students:\n  Dana Lin (2010)\n"
        + "  Eve Marsh (2011)\n- Summer school (2012)\n",
      owner: "Ada Quill"),
    Case(
      name: "the title of a page that is headed by what it lists", id: "list.html",
      text: "<html><head><title>Ada Quill | Publications</title></head><body>"
        + "<h1>Publications and preprints</h1><h2>Mills under Water</h2><p>With J. Reed. Mill"
        + " Journal, 2021.</p><h2>Half Rows of Columns</h2><p>With B. Moss. Mill Journal, 2019.</p>"
        + "</body></html>",
      owner: "Ada Quill"),
    Case(name: "a heading", text: "# Ada Quill\n" + education, owner: "Ada Quill"),
    Case(
      name: "a heading with a role between the names",
      text: "# Ada Quill\n\n## Ada Visiting Quill\n" + education, owner: "Ada Quill"),
    Case(
      name: "capitals", text: "**MARÍA-LUISA FERRER**\n" + education, owner: "MARÍA-LUISA FERRER"),
    Case(
      name: "behind the kind of document",
      text: "CURRICULUM VITAE\n\nDr. Ada B. Quill, PhD\n12 Some Street, Springfield\n" + education,
      owner: "Dr. Ada B. Quill"),
    Case(
      name: "behind what the page lists",
      text: "## Complete list of publications of Ada QUILL\n" + education, owner: "Ada QUILL"),
    Case(
      name: "the title of a page that is headed by its kind", id: "list.html",
      text: "<html><head><title>Christian QUILLTON's Publications</title></head><body>"
        + "<h1>SCIENTIFIC PUBLICATIONS</h1><ol><li>C. Quillton: Paper trails. Mill Journal 5 (2021)"
        + ".</li><li>C. Quillton, B. Moss: Ink trails. Mill Journal 6 (2022).</li><li>C. Quillton:"
        + " Stone trails. Mill Journal 7 (2023).</li></ol></body></html>",
      owner: "Christian QUILLTON"),
    Case(
      name: "broken into two lines, beside a place that could be a name",
      text: "Dr. Daniel\tSchool of Rows\nMüller\tNorth Road, St Andrews\n" + education,
      owner: "Dr. Daniel Müller"),
    Case(
      name: "a short family name in capitals, and a degree",
      text: "# Xiaoming LI Ph.D.\n" + education, owner: "Xiaoming LI Ph.D."),
    Case(
      name: "in the title line", text: "Curriculum Vitae of Ada Quill\n" + education,
      owner: "Ada Quill"),
    Case(
      name: "in the title line, with a ligature",
      text: "Curriculum Vitæ of Ada Quill\n" + education,
      owner: "Ada Quill"),
    Case(
      name: "between bars",
      text: "Ada van der Quill | ada@example.edu | Springfield, USA\n" + education,
      owner: "Ada van der Quill"),
    Case(
      name: "in front of an address without a bar",
      text: "Ada Quill   aquill.example.org\n" + education, owner: "Ada Quill"),
    Case(
      name: "with a nickname in single quotes", text: "# Meilin ‘May’ Tan\n" + education,
      owner: "Meilin ‘May’ Tan"),
    Case(
      name: "a label", text: "Application\n\nName: Quill, Ada\n" + education, owner: "Quill, Ada"),
    Case(
      name: "no name: e-mail and author lists",
      text: "linzhou7@example.edu\n+1 555-0100\n" + education + publications, owner: "Lin Zhou"),
    Case(
      name: "no name: e-mail with a fault of OCR",
      text: "1inzhou@example.edu\n" + education + publications, owner: "Lin Zhou"),
    Case(
      name: "no name, no e-mail: in every author list", text: education + publications,
      owner: "Lin Zhou"),
    Case(
      name: "a statement's title",
      text: "## Statement of Purpose\n\n## Ada Quill, Fall 2024 Ph.D. Application\n\n"
        + String(repeating: "I want to learn how my machines think and I like it. ", count: 12),
      owner: "Ada Quill"),
    Case(
      name: "a statement whose first sentence names somebody else",
      text: "Statement of Purpose\nUlrich Brunswick\n\nMy PI, Dr. Maria Miller, let me lead the "
        + "project on hoppers.\n\n"
        + String(repeating: "I want to learn how my machines think and I like it. ", count: 12),
      owner: "Ulrich Brunswick"),
    Case(
      name: "a name in front of what its bearer does, in small words",
      text: "Ada Quill, postdoc in the theory of mills and of what they do to rivers\n\n"
        + education,
      owner: "Ada Quill"),
    Case(
      name: "a signature",
      text: "Dear committee,\n\n"
        + String(repeating: "I want to learn how my machines think and I like it. ", count: 12)
        + "\n\nI look forward to my studies.\n\nThank you for your time.\n\nSincerely,\n\nAda Quill",
      owner: "Ada Quill"),
    Case(
      name: "the file's name", id: "applicants/quill_ada_cv.txt",
      text: "Contact: see the form\n\nAda Quill\n" + education, owner: "Ada Quill"),
    Case(
      name: "an institution",
      text: "Robotics Group, Highcliff Polytechnic\nHighcliff Polytechnic\n" + education, owner: nil
    ),
    Case(name: "nobody", text: "Example University\nSpringfield\n" + education, owner: nil),
  ]

  @Test(arguments: cases) func owner(_ test: Case) throws {
    let document = try extract(test.text, id: test.id)
    #expect(document.owner.map { document.mentions[$0].text } == test.owner)
  }

  /// Three capitals that are no name stand at the head of sections, not of people's names.
  @Test func abbreviationsBeginNoNames() {
    #expect(NameShape.plausibility(of: "XQR Beyond Rows") == nil)
    #expect(NameShape.plausibility(of: "Ada Quill") != nil)
    #expect(NameShape.plausibility(of: "ADA QUILL") != nil)
    #expect(NameShape.plausibility(of: "GESCHICHTE UND POLITISCHE THEORIE") == nil)
    #expect(NameShape.plausibility(of: "LEHRE UND") == nil)
    #expect(NameShape.plausibility(of: "Anna Und") != nil)
  }

  @Test func identifiersAreTakenAlong() throws {
    let document = try extract(
      "# Ada Quill\nEmail: Ada.Quill@Example.edu, https://orcid.org/0000-0002-1825-0097\n"
        + Self.education)
    #expect(
      document.ownerIdentifiers == [
        PersonIdentifier(scheme: .email, value: "ada.quill@example.edu"),
        PersonIdentifier(scheme: .orcid, value: "0000-0002-1825-0097"),
      ])
  }

  @Test func talkPagesHaveNoOwner() throws {
    let document = try extract(
      "Systems Seminar\n\nOn Paper\nSpeaker: Ada Quill (Example University)\nAbstract Paper.\n\n"
        + "On Ink\nSpeaker: Bo Reed (Sample College)\nAbstract Ink.\n")
    #expect(document.kind == .talks)
    #expect(document.owner == nil)
  }

  /// What no one's CV prints as initials: "LI" in capitals is the family.
  @Test func shortFamiliesInCapitalsAreNoInitials() throws {
    let document = try extract("# Xiaoming LI, Ph.D.\n" + Self.education)
    let owner = try #require(document.owner)
    #expect(document.mentions[owner].name.family == "Li")
    #expect(document.mentions[owner].name.given == "Xiaoming")
  }

  /// Without any heading, one author in nearly every entry makes a list somebody's own.
  @Test func theAuthorOfEveryEntryOwnsTheList() throws {
    let text = """
      ## 2024 (3 publications)

      **Reed, Bo and Reyes Duarte, Karen**
      *Paper Trails in Distributed Rows*
      Rev. Rows (2024)
      [arXiv:2404.06166](https://example.org/a_(b))

      **Reyes Duarte, Karen and Ames, Carl and Moss, Bea**
      *A Study of Short Columns*
      Rev. Rows (2024)
      [arXiv:2404.06167](https://example.org/a)

      **Okoye, A. and Reyes Duarte, K.**
      *Long Columns with Short Names*
      Rev. Rows (2024)
      [arXiv:2404.06168](https://example.org/a)

      ## 2023 (2 publications)

      **Reyes Duarte, Karen and Moss, Bea**
      *Querying the Unqueryable*
      Rev. Rows (2023)
      [arXiv:2304.06169](https://example.org/a)

      **Zhou, Lin and Reyes Duarte, Karen**
      *Rows of Stone and Ink*
      Rev. Rows (2023)
      [arXiv:2304.06170](https://example.org/a)
      """
    let document = try extract(text, id: "list.md")
    #expect(document.kind == .cv)
    #expect(document.works.map(\.year) == [2024, 2024, 2024, 2023, 2023])
    #expect(document.works.first?.title == "Paper Trails in Distributed Rows")
    let owner = try #require(document.owner)
    #expect(document.mentions[owner].name.family == "Reyes Duarte")
  }

  /// A university that is called after it tells that words at the top are a place.
  @Test func placesAreNoNames() throws {
    let text = """
      Department of Music
      The University of Hong Kong
      Pokfulam Road, Hong Kong

      Hue Seng Kyelin
      """
    let source = try SourceText(decoding: Array(text.utf8), id: "cv.txt")
    let draft = ExtractionDraft(TextReader.read(source, id: "cv.txt"))
    let names = HeaderNames.find(draft).map(\.text)
    #expect(names.contains("Hue Seng Kyelin") && !names.contains("Hong Kong"))
  }
}
