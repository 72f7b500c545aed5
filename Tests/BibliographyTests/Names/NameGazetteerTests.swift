import Testing

@testable import Bibliography

@Suite struct NameGazetteerTests {
  let names = NameGazetteer.shared

  @Test(arguments: ["wei", "hiroshi", "priya", "dmitry", "jisoo", "fatemeh", "sofia", "jeanpierre"])
  func listsGivenNamesOfManyCultures(key: String) {
    #expect(names.isGivenName(key))
  }

  @Test(arguments: [("wang", 1), ("smith", 1), ("nguyen", 1), ("obrien", 4), ("zettlemoyer", 4)])
  func classesSurnamesByFrequency(key: String, frequency: Int) {
    #expect(names.surnameFrequencyClass(key) == frequency)
    #expect(names.isSurname(key))
  }

  @Test(arguments: [
    ("william", "bill"), ("bob", "robert"), ("katherine", "kate"), ("misha", "mikhail"),
  ])
  func knowsShortFormsBothWays(left: String, right: String) {
    #expect(names.areForms(left, right))
    #expect(names.areForms(right, left))
  }

  @Test(arguments: [
    ("siyuan", 2), ("wei", 1), ("zhengyang", 2), ("smith", nil), ("", nil), ("xi", 1), ("xian", 1),
  ])
  func countsPinyinSyllables(key: String, count: Int?) {
    #expect(names.pinyinSyllables(key) == count)
  }

  @Test func keepsGeneralWordsOut() {
    for word in ["compiler", "university", "proceedings", "conference", "learning"] {
      #expect(!names.isSurname(word))
      #expect(!names.isGivenName(word))
    }
  }
}
