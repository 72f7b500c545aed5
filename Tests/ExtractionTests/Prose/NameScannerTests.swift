import Testing

@testable import Extraction

/// Names as they stand in text: particles, initials, months that are given names.
@Suite struct NameScannerTests {
  @Test(arguments: [
    "Marco d'Angelo", "Marco d’Angelo", "Giulia dell'Orto", "Abd al-Rahman Nasser",
    "Nour el-Din Hassan", "Khaled al-Zoubi", "Sana ul-Haq", "Fatima Al Mansouri",
    "Henk van 't Hof", "Jeroen in 't Veld", "Yu. A. Quill", "Ya. G. Moss", "C. V. RAGHAVAN",
    "ZOË BAKER", "ANA MÜLLER", "June Huh", "Jan van der Moss",
  ])
  func readsWhole(name: String) throws {
    let text = TokenizedText(name + " (Ghent)")
    let found = try #require(NameScanner.name(in: text, at: 0))
    #expect(text.string(found.nameRange) == name)
  }

  @Test(arguments: [
    "IV. METHODS", "Ch. 3", "et al. Quill",
  ])
  func readsNone(words: String) {
    #expect(NameScanner.name(in: TokenizedText(words), at: 0) == nil)
  }

  /// A particle that a mark joins to a name begins none.
  @Test func particleBehindAName() throws {
    let text = TokenizedText("Quill's al-Zoubi")
    #expect(NameScanner.names(in: text, text.tokens.indices).isEmpty)
  }
}
