import Testing

@testable import Extraction

@Suite struct TitleRemarkTests {
  /// Remarks behind titles, and titles that end like one.
  @Test(arguments: [
    ("Rows of mills in ponds (Review Article,Open Access)", "Rows of mills in ponds"),
    ("Rows of mills in ponds (Special Issue: Leaders 2021)", "Rows of mills in ponds"),
    ("Rows of mills in ponds [Manuscript submitted for publication]", "Rows of mills in ponds"),
    ("Rows of mills in ponds – Submitted to Mill Journal", "Rows of mills in ponds"),
    ("Rows of mills in ponds – In an early stage of preparation", "Rows of mills in ponds"),
    ("Rows of mills in ponds.. Presented at MILL 2020 and published in", "Rows of mills in ponds"),
    ("Rows of mills in ponds (PDF file)", "Rows of mills in ponds"),
    ("Rows of mills (PDF readers of old)", "Rows of mills (PDF readers of old)"),
    ("Rows of mills. Published in secret", "Rows of mills. Published in secret"),
    ("Rows of mills. Presented by a miller", "Rows of mills. Presented by a miller"),
    ("To appear. Rows of mills. For The Pond Handbook of Mills", "Rows of mills"),
    ("Rows of mills. For the lovers of ponds", "Rows of mills. For the lovers of ponds"),
    (
      "Rows of mills. For the Encyclopaedia, against the Mill",
      "Rows of mills. For the Encyclopaedia, against the Mill"
    ),
    (
      "Rows of mills. For the good companion of ponds",
      "Rows of mills. For the good companion of ponds"
    ),
    ("Accepted. rows of mills in ponds", "Accepted. rows of mills in ponds"),
    ("(inprint) Rows of mills in ponds", "Rows of mills in ponds"),
    ("Rows of mills (Extended Abstract)", "Rows of mills (Extended Abstract)"),
    ("Old mills – in press and on air", "Old mills – in press and on air"),
    ("Letters of a miller – under water", "Letters of a miller – under water"),
  ])
  func remarksAreNoPartOfATitle(text: String, title: String) {
    #expect(TitleCleaner.clean(text.utf8) == title)
  }
}
