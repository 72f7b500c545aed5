import Testing

@testable import Documents

@Suite struct IdentifierTests {
  @Test(arguments: [
    ("0000-0002-1825-0097", "0000-0002-1825-0097"), ("0000000218250097", "0000-0002-1825-0097"),
    ("https://orcid.org/0000-0002-1694-233X", "0000-0002-1694-233X"),
    ("0000-0002-1694-233x", "0000-0002-1694-233X"), ("000-00002-1825-0097", "0000-0002-1825-0097"),
  ])
  func orcidsAreSpelledAlike(_ text: String, _ orcid: String) {
    #expect(Identifiers.orcid(text) == orcid)
  }

  @Test(arguments: [
    "", "0000-0002-1825-0098", "0000-0002-1825-009", "0000-0002-X825-0097", "0000-0002-1694-23X3",
    "0000-0002-1694-233Y", "-------------------",
  ])
  func othersAreNoORCIDs(_ text: String) {
    #expect(Identifiers.orcid(text) == nil)
  }

  @Test(arguments: [
    ("https://doi.org/10.1145/AbC.1,", "10.1145/abc.1"), ("doi 1 10.1000/é x", "10.1000/é"),
  ])
  func doisAreInLowerCase(_ text: String, _ doi: String) {
    #expect(Identifiers.doi(text) == doi)
  }

  @Test(arguments: ["", "1", "10.", "10.11/x", "10.1145/", "10.1145"])
  func othersAreNoDOIs(_ text: String) {
    #expect(Identifiers.doi(text) == nil)
  }
}
