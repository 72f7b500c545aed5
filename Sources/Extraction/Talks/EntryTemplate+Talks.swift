import Bibliography
import Documents

/// The talks that a template makes of the entries of a page.
extension EntryTemplate {
  /// The talks with the parts of some entries in place of what each by itself was read as.
  ///
  /// - Complexity: O(*n*) in the number of talks and entries.
  static func mended(
    _ talks: [TalkDraft], _ found: [(Entry, Parts)], _ blocks: [Block]
  ) -> [TalkDraft] {
    let places = Dictionary(grouping: talks.indices) { talks[$0].title?.block ?? -1 }
    var out = talks
    var added: [TalkDraft] = []
    var isDropped = Array(repeating: false, count: talks.count)
    for (entry, parts) in found {
      let line = entry.line
      let own = places[line.block, default: []].filter { index in
        out[index].title.map { line.range.contains($0.range.lowerBound) } ?? false
      }
      var talk = own.first.map { out[$0] } ?? TalkDraft()
      guard !talk.isTitleLabelled, !talk.isSpeakerLabelled, let title = bytes(entry, parts.title),
        let people = bytes(entry, parts.people)
      else { continue }
      talk.title = TalkListing.Passage(block: line.block, range: title)
      talk.speaker = TalkListing.Passage(block: line.block, range: people)
      talk.readSpeaker = (parts.speaker.names, parts.speaker.affiliation)
      talk.affiliation = nil
      talk.date = talk.date ?? entry.date
      if let first = own.first {
        out[first] = talk
        for other in own.dropFirst() { isDropped[other] = true }
      } else if !TalkPlaceholder.isPlaceholder(blocks[line.block].string(in: title)) {
        added.append(talk)
      }
    }
    out = zip(out, isDropped).filter { !$0.1 }.map(\.0)
    guard !added.isEmpty else { return out }
    return (out + added).sorted { place($0) < place($1) }
  }

  private static func place(_ talk: TalkDraft) -> (Int, Int) {
    (talk.title?.block ?? 0, talk.title?.range.lowerBound ?? 0)
  }

  /// The bytes of some tokens, without quotation marks around them.
  private static func bytes(_ entry: Entry, _ range: Range<Int>) -> Range<Int>? {
    var range = range
    if range.count > 2, entry.text.tokens[range.lowerBound].isMark("\""),
      entry.text.tokens[range.upperBound - 1].isMark("\"")
    {
      range = range.lowerBound + 1..<range.upperBound - 1
    }
    // "The Case for »Knots«": what was taken off the end closes a quotation inside.
    let quotes = entry.text.tokens[range].count { $0.isMark("\"") }
    if quotes % 2 == 1, entry.text[range.upperBound]?.isMark("\"") == true {
      range = range.lowerBound..<range.upperBound + 1
    }
    guard let first = entry.text[range.lowerBound], let last = entry.text[range.upperBound - 1]
    else {
      return nil
    }
    return first.range.lowerBound..<last.range.upperBound
  }
}
