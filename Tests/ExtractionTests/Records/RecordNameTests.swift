import Bibliography
import Documents
import Testing

@testable import Extraction

/// Names of records in the project's own form: given, middle, particle, family, suffix.
@Suite struct RecordNameTests {
  struct Case: CustomTestStringConvertible {
    let field: String
    let name: String
    var testDescription: String { field }

    init(_ field: String, _ name: String) {
      self.field = field
      self.name = name
    }
  }

  static let cases = [
    // The last word is the family name: two names behind an initial are not a double one.
    Case("L. Hardy Reed", "L.|Hardy||Reed|"), Case("Q. Cleo B. Stone", "Q.|Cleo B.||Stone|"),
    Case("O. E. Wallace Thorn", "O.|E. Wallace||Thorn|"), Case("Ada Quill", "Ada|||Quill|"),
    Case("Tilde Van Oste Quill", "Tilde|Van Oste||Quill|"),
    Case("{Bo de Well} Reed", "Bo|de Well||Reed|"), Case("E. Amis II Reed", "E.|Amis||Reed|II"),
    // Particles with a capital, in front of the last word.
    Case("Harry De Quill", "Harry||De|Quill|"), Case("Rudi W. Van Reed", "Rudi|W.|Van|Reed|"),
    Case("Le Quill, Martine", "Martine||Le|Quill|"),
    Case("Lotte van der Heide", "Lotte||van der|Heide|"),
    Case("Heide, Lotte van der", "Lotte||van der|Heide|"),
    Case("Quill, Roque de Well", "Roque|de Well||Quill|"),
    // Suffixes, titles, nicknames.
    Case("Ada Quill III", "Ada|||Quill|III"), Case("Quill, Jr., Ada B.", "Ada|B.||Quill|Jr."),
    Case("Quill, Ada Jr.", "Ada|||Quill|Jr."), Case("Dr. Ada Quill", "Ada|||Quill|"),
    Case("A. L. (Frank) Quill", "A.|L.||Quill|"),
    // The fuller form that catalogues of libraries add.
    Case("Quill, A. L. (Ada Lou)", "Ada|Lou||Quill|"), Case("Quill, A. (Ada)", "Ada|||Quill|"),
    Case("Quill, A. L. (Ada)", "Ada|L.||Quill|"), Case("A. L. (Ada Lou) Quill", "Ada|Lou||Quill|"),
    Case("Quill, Ada L. (Ada Lou)", "Ada|L.||Quill|"), Case("Quill, A. (B. C.)", "A.|||Quill|"),
    Case("Quill, A[da] L[ou]", "Ada|Lou||Quill|"), Case("A[da] L. Quill", "Ada|L.||Quill|"),
    Case("de Well, Q. (Quin)", "Quin||de|Well|"),
    // The family name first after all, by the initials.
    Case("Quill A. B.", "A.|B.||Quill|"), Case("Quill A", "A.|||Quill|"),
    // Names of one word, of institutions, of scripts without spaces.
    Case("Quill99", "|||Quill99|"), Case("O\\&Q", "|||O&Q|"),
    Case("{Institute of Oil, Second Floor}", "|||Institute of Oil, Second Floor|"),
    Case("华林", "林|||华|"),
  ]

  @Test(arguments: cases) func namesOfBibTeXAreRead(_ example: Case) throws {
    var source = ByteSource(Array("@misc{a, title={T}, author={\(example.field)}}".utf8))
    let format = try #require(RecordFormat.named("bibtex"))
    let document = RecordExtractor.extract(&source, format: format, id: "x.bib")
    let name = try #require(document.mentions.first).name
    let parts = [name.given, name.middle, name.particle, name.family, name.suffix]
    #expect(parts.joined(separator: "|") == example.name)
    #expect(document.mentions.count == 1)
  }
}
