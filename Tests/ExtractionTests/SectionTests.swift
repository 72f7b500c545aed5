import Documents
import Testing

@testable import Extraction

@Suite struct SectionTests {
  @Test(arguments: [
    ("EDUCATION", Section.Kind.education), ("E D U C A T I O N", .education),
    ("P UBLICATIONS", .publications), ("Selected Publications", .publications),
    ("Refereed Conference Papers", .publications), ("Journal Articles", .publications),
    ("Research and Creative Scholarship", .publications), ("Academic Scholarship", .awards),
    ("Second author refereed papers", .publications),
    ("Ongoing Works", .publications), ("Selected Policy Reports", .publications),
    ("Policy Writing", .publications), ("Other Scholarly Contributions", .publications),
    ("Future work", .research),
    ("RESEARCH INTEREST", .interests), ("Research Interests:", .interests),
    ("Work Experience", .experience), ("Research Experience", .experience),
    ("TALKS & POSTERS", .talks), ("Past Talks", .talks), ("Popular Articles", .publications),
    ("Teaching Experience", .teaching),
    ("Honors and Awards", .awards), ("References", .references), ("Recent Projects", .projects),
    ("Ausbildung", .education), ("Publikationen", .publications),
    ("Formación académica", .education),
    ("Monographien & Herausgeberschriften", .publications), ("Edited Volumes", .publications),
    ("Research Books and Monographies", .publications),
    ("Artigos em periódicos", .publications), ("Formação acadêmica", .education),
    ("发表论文", .publications),
    ("Chapitres d’ouvrage", .publications), ("Unterrichtserfahrung", .experience),
    ("About Publications Books Lectures", nil), ("Scientific Production", .publications),
    ("Teaching, Service and Awards", .awards),
    ("2021;37(3):245-258. (Review)", nil), ("Work under review", .publications),
    ("Publications 2019–2021 (12)", .publications),
    ("Peer Reviews for", .service), ("Peer Reviewed Articles", .publications),
    ("2021 (4 publications)", .publications), ("2018 [Forthcoming]", nil),
    ("Manuscript Reviews", .service), ("Grant Review", .service),
    ("Manuscripts under review", .publications), ("Book Reviews", .publications),
    ("3. Publications", .publications), ("XSP: Understanding DL Performance", nil),
    ("IBM Thomas J. Watson Research Center", nil), ("Ada Quill", nil), ("", nil),
  ])
  func headings(text: String, kind: Section.Kind?) {
    #expect(SectionVocabulary.kind(of: text) == kind)
  }

  /// A heading may link to the profiles of its page's owner, or join two heads.
  @Test(arguments: [
    ("Publications Google Scholar ID", Section.Kind.publications),
    ("Papers (DBLP, arXiv)", .publications),
    ("Publications arXiv DBLP", .publications), ("Google Scholar", nil),
    ("Looms Google Scholar", nil),
    ("Teaching and Expository Publications, Reviews, etc:", .publications),
    ("Service and Thoughtful Paper Reviews", .service), ("Students and their papers", .students),
    ("Invited talks and papers presented", .talks), ("Awards and best papers", .awards),
  ])
  func headingsBesideProfiles(text: String, kind: Section.Kind?) {
    #expect(SectionVocabulary.kind(ofMarked: text) == kind)
  }

  /// Headings that say of which kind the works below them are.
  @Test(arguments: [
    ("Comptes rendus", true), ("Chapitres d’ouvrage", false), ("PhD Thesis", false),
    ("Conferences", true), ("Thesis committees", false), ("Ada Quill", false),
  ])
  func divisions(text: String, divides: Bool) {
    #expect(SectionVocabulary.dividesWorks(text) == divides)
  }

  @Test(arguments: [
    ("Thèse de doctorat", true), ("PhD Thesis", true), ("Thesis committees", false),
    ("Comptes rendus", false),
  ])
  func theses(text: String, names: Bool) {
    #expect(SectionVocabulary.namesThesis(text) == names)
  }

  /// A thesis right below the heading of the works is one of them, also behind a bold line.
  @Test(arguments: ["## Thèse de doctorat", "**Thèse de doctorat**"])
  func aThesisBelowPublicationsIsTheFirst(heading: String) throws {
    let text = """
      # Ada Quill
      ## Education
      PhD, Example University, 2012
      ## Publications

      \(heading)

      - Quill, A. (2012). Lamps of Old Towns. University of Reed.
      """
    let source = try SourceText(decoding: Array(text.utf8), id: "x")
    let draft = ExtractionDraft(TextReader.read(source, id: "x"))
    #expect(draft.sections.last?.kind == .publications)
    #expect(draft.sections.last?.title == "Thèse de doctorat")
  }

  /// "Submitted" below "Presentations" divides the talks; below "Publications", or with sources, works.
  @Test(arguments: [
    ("Presentations", "Pond Meeting, Exampleton, 4 March 2017.", Section.Kind.talks),
    ("Presentations", "Mill Journal 5 (2017), pp. 3-9.", .publications),
    ("Publications", "Pond Meeting, Exampleton, 4 March 2017.", .publications),
    ("Presentations", "Journal of Mills 12(3), 1-20, May 2018.", .publications),
    ("Presentations", "Rope Review, June 2018.", .publications),
    ("Presentations", "Submitted to Lake Letters, 4 May 2021.", .publications),
  ])
  func choicesDivideWhatTheyStandBelow(above: String, source: String, kind: Section.Kind) throws {
    let text = """
      # Ada Quill
      ## \(above)
      ### Invited
      “Mills in spring.” \(source)
      ### Submitted
      “Mills in autumn, and their wheels.” \(source)
      “Mills in winter, and their stones.” \(source)
      """
    let source = try SourceText(decoding: Array(text.utf8), id: "x")
    let draft = ExtractionDraft(TextReader.read(source, id: "x"))
    #expect(draft.sections.last?.title == "Submitted")
    #expect(draft.sections.last?.kind == kind)
  }

  @Test func sectionsCoverEveryBlock() throws {
    let text = """
      # Ada Quill
      ada@example.edu

      EDUCATION
      Example University
      PUBLICATION
      (*Equal Contribution)

      - A. Quill. Paper. 2020.

      ## Something of Her Own: A Project

      - words

      **Awards**
      A prize
      """
    let source = try SourceText(decoding: Array(text.utf8), id: "x")
    let draft = ExtractionDraft(TextReader.read(source, id: "x"))
    #expect(
      draft.sections.map(\.kind) == [.header, .education, .publications, .publications, .awards])
    #expect(draft.sections.map(\.isSubsection) == [true, false, false, true, false])
    var next = 0
    for section in draft.sections {
      #expect(section.blocks.lowerBound == next)
      next = section.blocks.upperBound
    }
    #expect(next == draft.blocks.count)
    for index in draft.blocks.indices {
      #expect(draft.section(ofBlock: index)?.blocks.contains(index) == true)
    }
  }
}
