import Bibliography
import Testing

@testable import Extraction

@Suite struct FirstNameTests {
  private func speakers(organizers: String) throws -> [String] {
    let draft = try talkDraft(
      """
      # Reading Group, Spring 2022

      Time: Fridays 16:00. Organizers: \(organizers)

      * **Jan 14** Sieving from scratch (Maja)
      * **Jan 21** Obfuscation from assumptions (Otto)
      * **Feb 4** Delay functions (Hubert Kess)
      """)
    return draft.extracted.talks.map { talk in
      talk.speaker.map {
        let name = draft.extracted.mentions[$0].name
        return [name.given, name.family].filter { !$0.isEmpty }.joined(separator: " ")
      } ?? "-"
    }
  }

  @Test func speakersAreCompletedFromThePage() throws {
    #expect(
      try speakers(organizers: "Otto Renz and Maja Sund") == [
        "Maja Sund", "Otto Renz", "Hubert Kess",
      ])
  }

  /// Two of the same name leave it open.
  @Test func severalOfOneNameAreLeft() throws {
    let names = try speakers(organizers: "Maja Sund, Maja Berg and Otto Renz")
    #expect(names == ["Maja", "Otto Renz", "Hubert Kess"])
  }
}
