import Drawing
import Testing

struct PictureTextTests {
  @Test(arguments: [
    ("a\u{1}b\u{C}c", "abc"), ("a\tb\r", "a b "), ("x\u{202E}y\u{2066}z", "xyz"),
    ("Ünal\nÇ", "Ünal\nÇ"), ("\u{200F}ok\u{1F600}", "ok\u{1F600}"), ("", ""),
  ])
  func cleanTextHasNothingThatBreaksAFile(text: String, expected: String) {
    #expect(PictureText.clean(text) == expected)
  }

  @Test func longTextIsCut() {
    #expect(PictureText.clean("abcdef", limit: 4) == "abc…")
    #expect(PictureText.clean("abcd", limit: 4) == "abcd")
  }

  @Test(arguments: [
    ("Ada Quill", "Ada Quill"), ("Shinya Takamaeda-Yamazaki", "Shinya\nTakamaeda-Yamazaki"),
    ("Maria de la Cruz Fernandez", "Maria de la\nCruz Fernandez"),
    ("Aaaaaaaaaaaaaaaaaaaaaaaaaaaa", "Aaaaaaaaaaaaaaaaaaaaaaaaaaaa"),
  ])
  func longNamesStandOnTwoLines(text: String, expected: String) {
    #expect(PictureText.wrapped(text) == expected)
  }

  @Test(arguments: [
    ("https://example.org/a", true), ("report.html#p3", true), ("#p3", true),
    ("mailto:a@example.edu", true), ("a/b:c", true), ("javascript:alert(1)", false),
    ("JaVa\nScript:alert(1)", false), ("data:text/html,x", false), ("\u{1}javascript:x", false),
    ("", false),
  ])
  func onlyHarmlessAddressesAreLinked(link: String, isSafe: Bool) {
    #expect((PictureText.safeLink(link) != nil) == isSafe)
  }

  @Test(arguments: [
    (0.0, "0"), (1.0, "1"), (1.5, "1.5"), (1.05, "1.05"), (-2.345, "-2.35"), (-0.001, "0"),
    (12.999, "13"), (.nan, "0"), (.infinity, "0"),
  ])
  func numbersAreSpeltWithoutExponent(value: Double, expected: String) {
    #expect(decimal(value) == expected)
  }
}
