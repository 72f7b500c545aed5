import Bibliography
import Testing

@testable import Extraction

@Suite struct ProseVocabularyTests {
  /// A word that is a common family name must not forbid its bearers.
  @Test func excludesNoCommonFamilyName() {
    let gazetteer = NameGazetteer.shared
    let common = ProseVocabulary.allExcluded.filter {
      (gazetteer.surnameFrequencyClass($0) ?? 9) <= 3
    }.sorted()
    // Small words of German and English, which also begin sentences.
    #expect(common == ["bei", "no"])
  }
}
