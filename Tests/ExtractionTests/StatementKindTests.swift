import Bibliography
import Testing

@testable import Extraction

/// What makes a document a statement; every person and work is invented.
@Suite struct StatementKindTests {
  struct Case: CustomTestStringConvertible {
    let what: String
    let file: String
    let text: String
    let kind: DocumentKind
    var testDescription: String { what }
  }

  private static let prose = """
    We ask how mills turn, and why the rows of mills in the towns of the country were built where \
    they stand; the answer lies in the water, which flows where it will, and in the law of ponds. \
    Stones are worn by the grain, and who replaces them is asked in the second part.
    """

  private static let list = (1...16).map { number in
    "\(number). Quill, A., and B. Moss, \(1990 + number), ``Rows of \(words[number % 8]) Mills,''"
      + " Journal of Rows \(number), 1–20."
  }.joined(separator: "\n\n")

  private static let words = [
    "Old", "New", "Slow", "Quick", "Wooden", "Open", "Northern", "Southern",
  ]

  static let cases = [
    Case(
      what: "a file that is named a statement", file: "ada-research-statement.md", text: prose,
      kind: .statement),
    Case(what: "the same prose elsewhere", file: "mills.md", text: prose, kind: .unknown),
    Case(
      what: "prose on the writer's own research, without a title", file: "mills.md",
      text: """
        My research is on mills. For my thesis I turned wheels, and in my papers the wheels turn. \(prose) \
        \(prose) \(prose)
        """,
      kind: .statement),
    Case(
      what: "a statement that ends with a long list of the writer's works", file: "research.md",
      text: """
        # Research Statement

        Ada Quill, 2020

        Most of my research has been on mills. I asked how rows of mills were built, and I found that \
        they were built by the pond. My first papers are on wheels, and my later ones on stones; I have \
        also worked on the law of ponds, and I am now turning to bread.

        ## Publications

        \(list)
        """,
      kind: .statement),
    Case(
      what: "a CV that says a little of its owner", file: "cv.md",
      text: """
        # Ada Quill

        ## Education

        PhD, Pond University, 2010–2015

        My thesis, my research and my papers are on mills; my advisor was Bo Moss.

        ## Publications

        \(list)
        """,
      kind: .cv),
  ]

  @Test(arguments: ["Motivationsschreiben", "Lettre de motivation", "Carta de motivación"])
  func titlesOfOtherLanguagesTell(title: String) throws {
    #expect(try ListCase.extract("# \(title)\n\n\(Self.prose)", "mills.md").kind == .statement)
  }

  @Test(arguments: cases) func kind(_ test: Case) throws {
    #expect(try ListCase.extract(test.text, test.file).kind == test.kind)
  }
}
