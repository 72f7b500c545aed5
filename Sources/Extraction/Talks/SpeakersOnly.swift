import Bibliography
import Documents

/// Leaves out what a plan of speakers, or a page about meetings, says in place of titles.
///
/// "9/1: Jane Doe" announces somebody, and no talk yet has a title.
enum SpeakersOnly {
  private static let fewest = 3

  /// Drops the talks without speakers whose titles are a person's name, where most titles without
  /// speakers are; and all talks where none has a speaker, a date or a label and few name an event,
  /// unless they are all one person's.
  ///
  /// - Complexity: O(*n*) in the bytes of the titles.
  static func drop(_ talks: inout [TalkDraft], _ blocks: [Block], isOwned: Bool = false) {
    let open = talks.indices.filter {
      talks[$0].mayNameSpeaker
    }
    if !isOwned, open.count == talks.count,
      talks.allSatisfy({ $0.date == nil }), talks.count(where: isPlaced) * 3 < talks.count * 2
    {
      talks = []
      return
    }
    let people = Set(open.filter { isPerson(talks[$0].title, blocks) })
    guard people.count >= fewest, people.count * 2 > open.count else { return }
    talks = talks.indices.filter { !people.contains($0) }.map { talks[$0] }
  }

  /// Whether a talk names the event at which it was given: "ROPES'22".
  private static func isPlaced(_ talk: TalkDraft) -> Bool {
    guard let event = talk.event else { return false }
    let text = TokenizedText(event)
    return EventScore.score(text, text.tokens.indices) >= 3
  }

  /// Whether a title is somebody's name, with nothing else but a place of work: one of the words is
  /// known as a name.
  private static func isPerson(_ title: TalkListing.Passage?, _ blocks: [Block]) -> Bool {
    guard let title, title.range.count <= 120 else { return false }
    let text = TokenizedText(blocks[title.block].text, in: title.range)
    guard let line = SpeakerLine.read(text, at: 0, end: text.tokens.count, isLabelled: false),
      text.tokens[line.end...].allSatisfy({ !$0.isWord })
    else { return false }
    return line.affiliation != nil
      || line.names.allSatisfy { name in
        let words = TextFolding.words(blocks[title.block].string(in: name.nameRange))
        return words.first.map(NameGazetteer.shared.isGivenName) ?? false
          || words.last.map(NameGazetteer.shared.isSurname) ?? false
      }
  }
}
