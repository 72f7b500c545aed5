import Testing

@testable import Extraction

@Suite struct ReferenceIdentifierTests {
  @Test(
    arguments: [
      ("doi:10.1145/2660193.2660195.", "10.1145/2660193.2660195"),
      (
        "https://doi.org/10.1002/(SICI)1097-0258(19980815)17:15<1661",
        "10.1002/(sici)1097-0258(19980815)17:15"
      ),
      ("(doi 10.1016/j.x.2005.09.002)", "10.1016/j.x.2005.09.002"),
      ("10.1/short", nil), ("pp. 110.1234/5", nil), ("no identifier", nil),
    ] as [(String, String?)])
  func findsDOI(_ text: String, _ expected: String?) {
    #expect(ReferenceIdentifiers.doi(Array(text.utf8)) == expected)
  }

  @Test(
    arguments: [
      ("arXiv preprint arXiv:1706.03762, 2017", "1706.03762"),
      ("https://arxiv.org/abs/2301.00001v2", "2301.00001"),
      ("arXiv:hep-th/9901001", "hep-th/9901001"),
      ("arXiv preprint, 2017", nil), ("1706.03762", nil),
    ] as [(String, String?)])
  func findsArXivId(_ text: String, _ expected: String?) {
    #expect(ReferenceIdentifiers.arxiv(Array(text.utf8)) == expected)
  }
}
