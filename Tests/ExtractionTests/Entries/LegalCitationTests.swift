import Testing

@testable import Extraction

/// Lists of works as lawyers write them: "Title, 52 Northport Law Review 953 (2016)".
@Suite struct LegalCitationTests {
  @Test func commasInTitlesPartNoAuthors() throws {
    try ListCase(
      layout: "volumes in front of journals, with commas and quotes in the titles",
      file: "cv.html",
      text: """
        <html><body><h1>Ada Quill</h1>
        <h2>Publications</h2>
        <h3>Journal Articles</h3>
        <p>“Out of the Mill …”: Repaying the Loom, with Stuart Lind, 25 <i>Westmark Journal of Civil Rights &amp; Social Justice</i> 51 (2018)</p>
        <p>Weaving &amp; Bargaining for Ropemakers, 52 <i>Northport Law Review</i> 953 (2016)</p>
        <p>No Wool, Mo’ Problems: Why Unpaid Spinning Is Illegal and Unethical, 47 <i>University of Lindholm Law Review</i> 435 (2013)</p>
        <p>Ropes and Weavers and Judges, Oh My: Panic and the Symbolic Politics of Review in Mill Cases, 83 <i>Old Harbour Law Review</i> 2019 (2008); <i>reprinted in</i> 29 <i>Loom and Rope Law Review</i> 45 (2008); <i>cited in</i> Doe v. Holding, 662 F.3d 265 (4th Cir. 2011) and Roe v. Muller, 547 F.3d 504, 513 (4th Cir. 2008). We thank all who read it and those who cited it in the courts of the land, and the editors of the review for the many notes that they took over the winter.</p>
        <p>Mill Ownership in Public Services, 14 <i>Eastmere Law Journal</i> 444 (2014)</p>
        </body></html>
        """,
      works: """
        Ada Quill; Stuart Lind | “Out of the Mill …”: Repaying the Loom | 2018
        Ada Quill | Weaving & Bargaining for Ropemakers | 2016
        Ada Quill | No Wool, Mo’ Problems: Why Unpaid Spinning Is Illegal and Unethical | 2013
        Ada Quill | Ropes and Weavers and Judges, Oh My: Panic and the Symbolic Politics of Review in Mill Cases | 2008
        Ada Quill | Mill Ownership in Public Services | 2014
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
