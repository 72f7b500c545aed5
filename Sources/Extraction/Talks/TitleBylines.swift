import Bibliography
import Documents

/// Takes speakers out of the brackets that end a title: "On Sorting (Jane Doe)".
///
/// Labels, tables and grids leave such titles whole; where no speaker stands elsewhere, the brackets
/// name one.
enum TitleBylines {
  /// The talks with the people of their titles as speakers.
  ///
  /// - Complexity: O(*n*) in the bytes of the titles.
  static func split(_ talks: [TalkDraft], _ blocks: [Block]) -> [TalkDraft] {
    var out = talks
    for index in talks.indices where talks[index].speaker == nil {
      guard let title = talks[index].title, title.range.count <= 400 else { continue }
      let text = TokenizedText(blocks[title.block].text, in: title.range)
      guard let found = person(in: text), let last = text[found.title - 1],
        let first = text[found.title + 1], let end = text[found.line.end - 1]
      else { continue }
      out[index].title?.range = title.range.lowerBound..<last.range.upperBound
      out[index].speaker = TalkListing.Passage(
        block: title.block, range: first.range.lowerBound..<end.range.upperBound)
      out[index].readSpeaker = (found.line.names, found.line.affiliation)
    }
    return out
  }

  /// The people in the last brackets, and the token that opens these.
  private static func person(in text: TokenizedText) -> (title: Int, line: SpeakerLine)? {
    let end = text.tokens.count
    guard let close = text.tokens.lastIndex(where: { $0.isMark(")") }),
      let open = text.tokens[..<close].lastIndex(where: { $0.isMark("(") }), open >= 2,
      // "… (Jane Doe) / with the reading group": a remark may follow, set off by a slash.
      close == end - 1 || ["/", ".", "|"].contains(text.key(close + 1)) && open * 2 >= end - close,
      let line = SpeakerLine.read(text, at: open + 1, end: close, isLabelled: true),
      line.end >= close, let name = line.names.first, name.fullWords >= 2 || name.isTitled,
      let given = text[open + 1],
      name.isTitled || NameGazetteer.shared.isGivenName(given.key)
        || NameGazetteer.shared.isSurname(text.key(name.tokens.upperBound - 1))
    else { return nil }
    return (open, line)
  }
}
