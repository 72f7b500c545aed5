import Testing

@testable import Bibliography

@Suite struct TextFoldingTests {
  @Test(arguments: [
    ("Wen-Mei Hwu", "wenmeihwu"), ("Wen-mei Hwu", "wenmeihwu"), ("Müller", "muller"),
    ("Mu\u{308}ller", "muller"), ("Łukasz Ørsted", "lukaszorsted"), ("Strauß", "strauss"),
    ("O’Brien", "obrien"), ("Nguyễn", "nguyen"), ("ﬁ", "fi"), ("Ивано́в", "иванов"), ("", ""),
  ])
  func keysIgnoreCaseAccentsAndPunctuation(text: String, key: String) {
    #expect(TextFolding.key(text) == key)
  }

  @Test func wordsAreSplitAtPunctuation() {
    #expect(TextFolding.words("Don't stop: (MICRO'23), ok!") == ["dont", "stop", "micro23", "ok"])
    #expect(TextFolding.spaced("  IEEE/ACM  Int. Symp. ") == "ieee acm int symp")
  }
}
