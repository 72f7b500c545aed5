import Bibliography
import Testing

@testable import Documents

@Suite struct BibTeXNameTests {
  struct Case: CustomTestStringConvertible {
    let field: String
    let names: [String]
    var testDescription: String { field }

    init(_ field: String, _ names: String...) {
      self.field = field
      self.names = names
    }
  }

  // given|particle|family|suffix, or the name in braces where it is an institution's.
  static let cases = [
    Case("Ada Quill and Bo Reed", "Ada||Quill|", "Bo||Reed|"),
    Case("Quill, Ada and Reed, Jr., Bo", "Ada||Quill|", "Bo||Reed|Jr."),
    Case("Reed, Jr., Bo A.", "Bo A.||Reed|Jr."),
    Case("van der Heide, Lotte", "Lotte|van der|Heide|"),
    Case("Lotte van der Heide", "Lotte|van der|Heide|"),
    Case("Lotte van der Heide Jr.", "Lotte|van der|Heide|Jr."),
    Case("de La Fontaine, Jean", "Jean|de|La Fontaine|"),
    Case("Reed, Jr.", "||Reed|Jr."),
    Case("Martin Luther Reed, Jr.", "Martin Luther||Reed|Jr."),
    Case("{The Quill Consortium} and Reed, B.", "{The Quill Consortium}", "B.||Reed|"),
    Case("{Reed and Daughters, Inc.}", "{Reed and Daughters, Inc.}"),
    Case("Ada {von Quill}", "Ada||von Quill|"),
    Case("{\\'E}tienne d'Arc", "Étienne||d'Arc|"),
    Case("{\\'e}tienne", "||étienne|"),
    Case("Quill, Ada and others", "Ada||Quill|", "…"),
    Case("Quill, Ada and et al.", "Ada||Quill|", "…"),
    Case("Quill, Ada AND Reed, Bo", "Ada||Quill|", "Bo||Reed|"),
    Case("Quill, Ada\n   and\n\tReed, Bo", "Ada||Quill|", "Bo||Reed|"),
    Case("Quill, Ada and and Reed, Bo and", "Ada||Quill|", "Bo||Reed|"),
    Case("Anderson, Andy and Sandy, Land", "Andy||Anderson|", "Land||Sandy|"),
    Case("Quill, Ada; Reed, Bo; Stone, Cy", "Ada||Quill|", "Bo||Reed|", "Cy||Stone|"),
    Case("Qu{\\'\\i}ll, Ad{\\`a}", "Adà||Quíll|"),
    Case("{\\c{C}}elik, {\\.I}rem and Sm{\\\"o}l, {\\AA}se", "İrem||Çelik|", "Åse||Smöl|"),
    Case("\\v{C}apek, Ji\\v r\\'{\\i}", "Jiří||Čapek|"),
    Case("{\\relax Ch}uck Reed", "Chuck||Reed|"),
    Case("Popa, {\\textcommabelow{S}}tefan", "Ștefan||Popa|"),
    Case("family=Heide, given=Lotte, prefix=van der, useprefix=true", "Lotte|van der|Heide|"),
    Case("given={Bo}, family={Reed, Jr}", "Bo||Reed, Jr|"),
    Case("J.~R.~Quill", "J. R.||Quill|"),
    Case("Quill,", "||Quill|"),
    Case("Quill", "||Quill|"),
    Case("李, 明", "明||李|"),
    Case("L. Hardy Reed and Q. Cleo B. Stone", "L. Hardy||Reed|", "Q. Cleo B.||Stone|"),
    Case("{Bo de Well} Reed", "Bo de Well||Reed|"),
    Case("Ada Quill III", "Ada||Quill|III"),
    Case("{\\agency{Institute of Oil}}", "{Institute of Oil}"),
    Case("{\\'A}da", "||Áda|"),
    Case("Quill, Ada and ten others", "Ada||Quill|", "…"),
    Case("Quill, A. et~al.", "A.||Quill|", "…"),
    Case("Quill et al.", "||Quill|", "…"),
    Case("Al Reed", "Al||Reed|"),
    Case("family=Hua, given=Lin, native=华林", "Lin||Hua|"),
    Case("R{\\kern-.05em}eed, B{\\raise0.5ex\\hbox{o}}", "Bo||Reed|"),
    Case("", ""),
    // Institutions without the braces that BibTeX asks for.
    Case("Quill Health Organization", "{Quill Health Organization}"),
    Case("Q Core Team and Reed, Bo", "{Q Core Team}", "Bo||Reed|"),
    Case("Ministry of Quills", "{Ministry of Quills}"),
    Case("Institut f{\\\"u}r Federn", "{Institut für Federn}"),
    Case("Quillworks, Inc. and Reedery, Ltd", "{Quillworks, Inc.}", "{Reedery, Ltd}"),
    Case("Consortium, Quill Science", "{Quill Science Consortium}"),
    Case("Ada Team", "Ada||Team|"),
    Case("Team, Ada and Board, P. S.", "Ada||Team|", "P. S.||Board|"),
    Case("Frank Press and Press, William", "Frank||Press|", "William||Press|"),
    Case("Quill, LC and Reed, AG", "LC||Quill|", "AG||Reed|"),
    // Lists without "and".
    Case("Ada Quill, Bo Reed, and Cy Stone", "Ada||Quill|", "Bo||Reed|", "Cy||Stone|"),
    Case("Ada Quill, Bo Reed, Cy Stone", "Ada||Quill|", "Bo||Reed|", "Cy||Stone|"),
    Case("Quill A, Reed B, Stone C", "A.||Quill|", "B.||Reed|", "C.||Stone|"),
    Case("Quill, Ada, Reed, Bo", "Ada||Quill|", "Bo||Reed|"),
    Case("Quill, Ada & Reed, Bo", "Ada||Quill|", "Bo||Reed|"),
    Case("Ada Quill \\& Bo Reed", "Ada||Quill|", "Bo||Reed|"),
    Case("Quill, Ada, and Reed, Bo", "Ada||Quill|", "Bo||Reed|"),
    Case("Quill Reed, Ada Bo and Cy Stone", "Ada Bo||Quill Reed|", "Cy||Stone|"),
    Case("Quill \\& Reed", "Quill &||Reed|"),
    Case("A. B. Quill, B. Moss and C. Reed", "A. B.||Quill|", "B.||Moss|", "C.||Reed|"),
    Case(
      "Hans Ulrich Quill, Bettina Moss and Cleo Reed", "Hans Ulrich||Quill|", "Bettina||Moss|",
      "Cleo||Reed|"),
    Case("Maria Quill, Ada Maria and Cleo Reed", "Ada Maria||Maria Quill|", "Cleo||Reed|"),
    // What else people add to names.
    Case("A. {Quill et al.}", "A.||Quill|", "…"),
    Case("Ada Quill and al.", "Ada||Quill|", "…"),
    Case("Ada Quill (Mill Works) and Quill, H. (Hanna)", "Ada||Quill|", "H. (Hanna)||Quill|"),
    Case("Ada Quill, editor", "\"Ada Quill\""),
    Case("Quill Reed, E. D. and Moss Lin, H.G.", "E. D.||Quill Reed|", "H.G.||Moss Lin|"),
    Case("Anna Quill, Noor Reed and others", "Noor Reed||Anna Quill|", "…"),
    Case("Anna Quill, Noor Reed and {Mill Works}", "Noor Reed||Anna Quill|", "{Mill Works}"),
    Case("James K. Senior and Ada Quill Senior", "James K.||Senior|", "Ada||Quill|Senior"),
    Case("\\textbf{Ada Quill} and Bo Reed", "\"Ada Quill\"", "Bo||Reed|"),
    // What programs add.
    Case("Quill, Ada [0000-0002-1825-0097]", "Ada||Quill| orcid=0000-0002-1825-0097"),
    Case("[0000-0002-1825-0097] and Quill, Ada", "Ada||Quill|"),
  ]

  private func names(of field: String, line: Int = 1) -> BibTeXNames {
    var decoding = TextDecoding()
    return Array(field.utf8).withView {
      BibTeXNames($0, line: line, isPrinted: true, limit: 100, &decoding)
    }
  }

  @Test(arguments: cases) func namesAreSplitAsStated(_ example: Case) {
    let names = names(of: example.field)
    let dump = names.authors.map(\.dump) + (names.etAl ? ["…"] : [])
    #expect(dump == example.names.filter { !$0.isEmpty })
  }

  @Test func eachNameKnowsItsLine() {
    let names = names(
      of: "Quill, Ada and\n  Reed, Bo and Stone, Cy\n and Thorn, Di", line: 7)
    #expect(names.authors.map(\.line) == [7, 8, 8, 9])
    #expect(names.authors.map(\.source) == ["Quill, Ada", "Reed, Bo", "Stone, Cy", "Thorn, Di"])
  }

  @Test func theNumberOfNamesIsLimited() {
    let field = [String](repeating: "Quill, Ada", count: 500).joined(separator: " and ")
    #expect(names(of: field).authors.count == 100)
  }
}
