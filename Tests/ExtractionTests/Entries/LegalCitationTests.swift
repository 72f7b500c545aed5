import Testing

@testable import Extraction

/// Lists of works as lawyers write them: "Title, 52 Northport Law Review 953 (2016)".
@Suite struct LegalCitationTests {
  @Test func commasInTitlesPartNoAuthors() throws {
    try ListCase(
      layout: "volumes in front of journals, with commas and quotes in the titles",
      file: "cv.html",
      text: ListCase.page(
        """
        <p>“Who Owns the Tide …”: Nets and Their Owners, with Bo Moss, 25 <i>Westmark Journal of Shore Law &amp; Custom</i> 51 (2018)</p>
        <p>Ropewalks &amp; the Right of Way, 52 <i>Northport Law Review</i> 953 (2016)</p>
        <p>No Ferry, Old Bridge: When Tolls Are Due and to Whom, 47 <i>University of Lindholm Law Review</i> 435 (2013)</p>
        <p>Millers and Weirs and Eels, Then: Water and the Long Memory of Courts, 83 <i>Old Harbour Law Review</i> 19 (2008); <i>reprinted in</i> 9 <i>Loom and Rope Law Review</i> 45 (2008); <i>cited in</i> Doe v. Holding, 12 F.3d 34 (2011) and Roe v. Muller, 13 F.3d 5, 13 (2008). We thank all who read it and those who cited it in the courts of the land, and the editors of the review for the many notes that they took over the winter.</p>
        <p>The Common Pond, 14 <i>Eastmere Law Journal</i> 444 (2014)</p>
        """),
      works: """
        Ada Quill; Bo Moss | “Who Owns the Tide …”: Nets and Their Owners | 2018
        Ada Quill | Ropewalks & the Right of Way | 2016
        Ada Quill | No Ferry, Old Bridge: When Tolls Are Due and to Whom | 2013
        Ada Quill | Millers and Weirs and Eels, Then: Water and the Long Memory of Courts | 2008
        Ada Quill | The Common Pond | 2014
        """
    ).check()
  }

  @Test(arguments: [
    ("Weaving for All, 52 Northport L. Rev. 953, 960 (2016)", "52 Northport"),
    ("Weaving for All, 9 J. of Law & Looms 12 (Spring 2016)", "9 J."),
    ("Weaving for All, 12 Looms and 3 Ropes (2016)", nil),
    ("Weaving for All, 52 Mill Studies 953 (2016)", nil),
    ("Quill, A. (2016). Weaving. Law Review, 52, 953", nil),
    ("Weaving for All, 52 Northport Law Review", nil),
  ])
  func start(text: String, citation: String?) {
    let bytes = Array(text.utf8)
    let start = LegalCitation.start(in: bytes[...])
    #expect(
      start.map { String(decoding: bytes[$0...], as: UTF8.self) }?.hasPrefix(citation ?? "\n")
        == (citation == nil ? nil : true))
  }
}
