import Bibliography
import Testing

@testable import Documents

@Suite struct BibTeXFieldTests {
  private func spelling(_ name: String) -> BibTeXField.Spelling {
    Array(name.utf8).withView { BibTeXField.spelling($0, 0..<$0.count) }
  }

  @Test(arguments: BibTeXField.allCases) func eachFieldIsFoundByItsName(_ field: BibTeXField) {
    #expect(spelling(field.name) == .field(field))
    #expect(spelling(field.name.uppercased()) == .field(field))
    #expect(spelling(field.name + "x") == .unknown)
  }

  @Test func otherSpellingsAreKnown() {
    #expect(spelling("Authors") == .field(.author))
    #expect(spelling("orcid-numbers") == .field(.orcidNumbers))
    #expect(spelling("author_keywords") == .field(.authorKeywords))
    #expect(spelling("primaryClass") == .redundant)
    #expect(spelling("") == .unknown)
    #expect(spelling("title\0") == .unknown)
    #expect(spelling("a-field-with-a-long-name") == .unknown)
  }
}
