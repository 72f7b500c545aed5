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

  /// Slanted letters are a document's italics where it has no others.
  @Test(arguments: [("LMRoman10-Regular", true), ("LMRoman10-Italic", false)])
  func slantedLetters(beside other: String, areItalic: Bool) {
    let page = """
      <page number="1" top="0" left="0" height="792" width="612">
      <fontspec id="0" size="10" family="\(other)" color="#000000"/>
      <fontspec id="1" size="10" family="LMRomanSlant10-Regular" color="#000000"/>
      <text top="10" left="10" width="50" height="10" font="1">Rows</text>
      </page>
      """
    let runs = FontRunReader.read(Array(page.utf8), widths: [612])
    #expect(runs.first?.first?.style.isItalic == areItalic)
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
