import Testing

@testable import Extraction

/// Who gives a talk, in the words of a sentence.
@Suite struct SpeakerPhraseTests {
  @Test(arguments: [
    ("A lecture by Professor Laura Fenn of Eastmere College. It is free.", "Laura Fenn"),
    ("Lecture and presentation by Dr. Anna Pike. The river rises.", "Anna Pike"),
    ("The river rises. Lecture by Dr. Anna Pike, Northfield.", "Anna Pike"),
    ("Presented by Martin Cole", "Martin Cole"),
    ("Join us as we hear a colloquium from Martin Cole (Westmarsh) today.", "Martin Cole"),
    ("The department welcomes Laura Fenn (Eastmere), who will speak at noon.", "Laura Fenn"),
    ("Anna Pike will be presenting this term's colloquium.", "Anna Pike"),
    ("Old Town, Mill Hall. Dr. Laura Fenn, Eastmere University. On rivers.", "Laura Fenn"),
    ("We sort by hand. The lecture is free.", nil),
    ("Sorting by Hand in Old Mills", nil),
    ("A talk about looms by the river", nil),
  ])
  func namesTheSpeaker(text: String, name: String?) {
    let tokens = TokenizedText(text)
    let found = SpeakerPhrase.announced(tokens, 0..<tokens.tokens.count)
    #expect(found.map { tokens.string($0.line.names[0].nameRange) } == name)
  }

  /// An abstract may say it too, so that a page's lines are not told by it alone.
  @Test func tellsSpeakingFromGiving() {
    let text = TokenizedText("Professor Fenn will discuss walls.")
    let found = SpeakerPhrase.announced(text, 0..<text.tokens.count)
    #expect(found?.isOnlySpeaking == true)
  }
}
