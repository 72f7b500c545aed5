import Testing

@testable import Bibliography

@Suite struct NameGazetteerTests {
  let names = NameGazetteer.shared

  @Test(arguments: ["wei", "hiroshi", "priya", "dmitry", "jisoo", "fatemeh", "sofia", "jeanpierre"])
  func listsGivenNamesOfManyCultures(key: String) {
    let answer = names.isGivenName(key)
    #expect(answer)
  }

  @Test(arguments: [("wang", 1), ("smith", 1), ("nguyen", 1), ("obrien", 4), ("zettlemoyer", 4)])
  func classesSurnamesByFrequency(key: String, frequency: Int) {
    let isSurname = names.isSurname(key)
    #expect(isSurname)
    let listed = names.surnameFrequencyClass(key)
    #expect(listed == frequency)
  }

  @Test(arguments: [
    ("william", "bill"), ("bob", "robert"), ("katherine", "kate"), ("misha", "mikhail"),
  ])
  func knowsShortFormsBothWays(left: String, right: String) {
    let areForms = names.areForms(left, right)
    let areFormsBack = names.areForms(right, left)
    #expect(areForms && areFormsBack)
  }

  @Test(arguments: [
    ("siyuan", 2), ("wei", 1), ("zhengyang", 2), ("smith", nil), ("", nil), ("xi", 1), ("xian", 1),
  ])
  func countsPinyinSyllables(key: String, count: Int?) {
    let answer = names.pinyinSyllables(key) == count
    #expect(answer)
  }

  @Test func keepsGeneralWordsOut() {
    for word in ["compiler", "university", "proceedings", "conference", "learning"] {
      let isName = names.isSurname(word) || names.isGivenName(word)
      #expect(!isName)
    }
  }
}
