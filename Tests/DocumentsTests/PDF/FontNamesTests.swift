import Testing

@testable import Documents

/// What the names of fonts tell of their letters.
@Suite struct FontNamesTests {
  @Test(arguments: [
    ("ABCDEF+LinLibertineT", ""), ("ABCDEF+LinLibertineTB", "b"), ("ABCDEF+LinLibertineTI", "i"),
    ("ABCDEF+LinLibertineTBI", "bi"), ("LinBiolinumTB", "b"), ("Lato-Bol", "b"),
    ("Lato-RegIta", "i"), ("Lato-BolIta", "bi"), ("SourceSansPro-RegularIt", "i"),
    ("NimbusRomNo9L-ReguItal", "i"), ("NimbusRomNo9L-Medi", "b"), ("CMBX10", "b"),
    ("LinBiolinumTBO", "b"), ("LinLibertineTZI", "bi"), ("ABCDEF+Serif-Smbd", "b"), ("CMTI10", "i"),
    ("LMRomanSlant10-Bold", "bi"),
    ("Utopia-Regular", ""), ("Gandhi", ""), ("Lib", ""),
  ])
  func faces(name: String, face: String) {
    let found = (FontNames.isBold(name) ? "b" : "") + (FontNames.isItalic(name) ? "i" : "")
    #expect(found == face)
  }

  @Test(arguments: [
    ("C7.", true), ("DC1.", true), ("SIG1:", true), ("J-12.", true), ("P3", true), ("W12", true),
    ("CS101", false), ("MIT6.", true), ("2019.", false), ("C.", false), ("A", false),
    ("Rows1.", false),
  ])
  func codesOfLists(text: String, isCode: Bool) {
    #expect(RowShape.isCode(Array(text.utf8)[...]) == isCode)
  }
}
