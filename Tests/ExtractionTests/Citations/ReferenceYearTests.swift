import Extraction
import Testing

@Suite struct ReferenceYearTests {
  struct Case: CustomTestStringConvertible {
    let text: String
    let year: Int?
    var testDescription: String { text }
    init(_ text: String, _ year: Int?) {
      self.text = text
      self.year = year
    }
  }

  static let cases: [Case] = [
    // Letters for digits, and digits that stand apart.
    .init("D. Quill. Tetrahedron, 31, 2999 (l975).", 1975),
    .init("A. B. Quill. Trans. Lamp Soc. 66, 2805 (I970).", 1970),
    .init("Quill, N.J., Reed, M.R., Ames, J.C., 2O15, ApJ, 814, 131", 2015),
    .init("Quill A, Reed B. Reading lamps by their light. EMBO Rep 200O; 1: 411-415.", 2000),
    .init("Quill F. and Reed J., J. Phys. G: Nucl. Part. Phys.,34 ( 2 007)S959 .", 2007),
    .init("Quill & Reed, Digital Lamps (Kluwer Academic Publishers 19B4)", 1984),
    // A page beside the year.
    .init("A. Quill, B. Reed et C. Ames. Can. J. Chem. 62,2059 (1984).", 1984),
    .init("A. Quill et B. Reed. Helv. Chem. Acta, 55, 1866 (1972).", 1972),
    .init(
      "Quill ED, Reed M. Lamps: outcome, objective, end point, or measure? Journal of Lamp Oncology. "
        + "2012;30(15): 1750-1754.", 2012),
    .init("Quill C, Reed JC. Effects of lamps. Lamp Clin Exp Res;29 Suppl:166S-171S.", nil),
    // What is printed well comes first; what is no year stays none.
    .init("Quill, A. (1998). The lamp of 2OO1. Journal of Lamps, 3, l975-l980.", 1998),
    .init("Quill, A. The lamp of 2OO1. Lamp Press, London.", nil),
    .init("Quill, A. Lamps and SOIL. Lamp Press, London.", nil),
  ]

  @Test(arguments: cases) func readsTheYear(_ example: Case) {
    #expect(ReferenceParser.standard.parse(Array(example.text.utf8)).year == example.year)
  }
}
