import Bibliography
import Documents

/// Finds the talks of seminar pages and of the "Talks" sections of CVs.
package enum TalkExtractor {
  /// Adds the talks of `draft`, their speakers, and which passages belong to which talk.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  package static func run(_ draft: inout ExtractionDraft) {
    guard draft.extracted.kind == .talks else { return }
    let lines = TalkLine.lines(of: draft.blocks, 0..<draft.blocks.count)
    let talks = FieldListing.talks(in: lines, of: draft.blocks)
    for talk in talks { add(talk, to: &draft) }
  }

  static func add(_ talk: TalkDraft, to draft: inout ExtractionDraft) {
    guard let titlePassage = talk.title else { return }
    let block = draft.blocks[titlePassage.block]
    let title = TalkTitle.clean(block.string(in: titlePassage.range))
    guard !title.isEmpty, !TalkPlaceholder.isPlaceholder(title) else { return }
    var item = Talk(
      title: title, date: talk.date?.iso, place: talk.place, event: talk.event,
      evidence: draft.document.evidence(for: titlePassage.range, of: block))
    if let passage = talk.speaker {
      let speakerBlock = draft.blocks[passage.block]
      let text = TokenizedText(speakerBlock.text, in: passage.range)
      let line = SpeakerLine.read(
        text, at: 0, end: text.tokens.count, isLabelled: talk.isSpeakerLabelled)
      item.affiliation = line?.affiliation
      if item.affiliation == nil, let own = talk.affiliation {
        item.affiliation = draft.blocks[own.block].string(in: own.range)
      }
      for (number, name) in (line?.names ?? []).enumerated() {
        var mention = RelationExtractor.mention(
          of: name, .speaker, text, speakerBlock, draft.document)
        mention.affiliation = item.affiliation
        let index = draft.add(mention)
        if number == 0 { item.speaker = index }
      }
    }
    var entry = TalkListing.Item(talk: draft.extracted.talks.count, title: titlePassage)
    entry.speakers = talk.speaker.map { [$0] } ?? []
    entry.abstract = talk.abstract
    entry.bio = talk.bio
    entry.hosts = talk.hosts
    draft.extracted.talks.append(item)
    draft.talkListing.items.append(entry)
  }
}

/// Cleans a talk's title.
enum TalkTitle {
  /// The title without quotes, brackets around all of it, and marks at its ends.
  static func clean(_ text: String) -> String {
    var title = text.split { $0.isWhitespace }.joined(separator: " ")[...]
    let edges: Set<Character> = [
      "\"", "“", "”", "„", "«", "»", "*", "_", ",", ";", "|", "–", "—", "‘",
    ]
    while let first = title.first, edges.contains(first) || first == " " || first == ":" {
      title = title.dropFirst()
    }
    while let last = title.last, edges.contains(last) || last == " " || last == "." || last == ":" {
      title = title.dropLast()
    }
    return String(title)
  }
}
