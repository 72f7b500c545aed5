import Bibliography
import Documents

/// Finds the talks of seminar pages and of the "Talks" sections of CVs.
package enum TalkExtractor {
  /// Adds the talks of `draft`, their speakers, and which passages belong to which talk.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  package static func run(_ draft: inout ExtractionDraft) {
    switch draft.extracted.kind {
    case .talks: break
    case .unknown:
      guard looksLikeListing(draft) else { return }
      draft.extracted.kind = .talks
    default:
      readOwn(&draft)
      return
    }
    for talk in listing(draft) { add(talk, to: &draft) }
  }

  /// Whether a document of no known kind reads as a listing: talks with speakers on most lines.
  private static func looksLikeListing(_ draft: ExtractionDraft) -> Bool {
    guard draft.extracted.works.isEmpty, draft.blocks.count <= 2_000 else { return false }
    let talks = listing(draft)
    let lines = draft.blocks.reduce(0) { $0 + $1.lines.count }
    let good = talks.count {
      $0.speaker != nil && ($0.date != nil || $0.readSpeaker?.affiliation != nil)
    }
    if good >= 2, good * 4 >= lines { return true }
    // A page that calls itself a seminar needs less.
    let dated = talks.count { $0.date?.month != nil && ($0.date?.day != nil || $0.speaker != nil) }
    return DocumentKindFinder.callsItselfTalks(draft) && (good >= 3 || dated >= 4)
  }

  private static func listing(_ draft: ExtractionDraft) -> [TalkDraft] {
    var out: [TalkDraft] = []
    let lines = TalkLine.lines(of: draft.blocks, 0..<draft.blocks.count)
    // Upcoming talks may carry labels while the archive is a bare list: by section.
    var start = 0
    while start < lines.count {
      var end = start + 1
      while end < lines.count, !lines[end].isSectionHeading { end += 1 }
      let part = Array(lines[start..<end])
      let isLabelled = part.contains {
        ($0.field == .speaker || $0.field == .title) && !$0.content.isEmpty
      }
      out +=
        isLabelled
        ? FieldListing.talks(in: part, of: draft.blocks)
        : RecordListing.talks(in: part, of: draft.blocks)
      start = end
    }
    return TalkMerging.unique(out, draft.blocks)
  }

  /// The talks that a CV lists under a heading of its own; their speaker is its owner.
  private static func readOwn(_ draft: inout ExtractionDraft) {
    guard draft.extracted.kind == .cv, let owner = draft.extracted.owner else { return }
    for section in draft.sections where section.kind == .talks {
      for talk in OwnTalks.talks(in: draft.blocks, section.body, owner: ownerWords(draft, owner)) {
        let before = draft.extracted.talks.count
        add(talk, to: &draft)
        if draft.extracted.talks.count > before, draft.extracted.talks[before].speaker == nil {
          draft.extracted.talks[before].speaker = owner
        }
      }
    }
  }

  private static func ownerWords(_ draft: ExtractionDraft, _ owner: Int) -> Set<String> {
    Set(TextFolding.words(draft.extracted.mentions[owner].name.family).filter { $0.utf8.count > 2 })
  }

  static func add(_ talk: TalkDraft, to draft: inout ExtractionDraft) {
    guard let titlePassage = talk.title, titlePassage.range.count <= 600 else { return }
    let block = draft.blocks[titlePassage.block]
    let title = TalkTitle.clean(block.string(in: titlePassage.range))
    guard !title.isEmpty, !TalkPlaceholder.isPlaceholder(title) else { return }
    var item = Talk(
      title: title, date: talk.date?.iso, place: talk.place, event: talk.event,
      evidence: draft.document.evidence(for: titlePassage.range, of: block))
    if let passage = talk.speaker {
      let speakerBlock = draft.blocks[passage.block]
      let text = TokenizedText(speakerBlock.text, in: passage.range)
      var names = talk.readSpeaker?.names ?? []
      item.affiliation = talk.readSpeaker?.affiliation
      if talk.readSpeaker == nil,
        let line = SpeakerLine.read(
          text, at: 0, end: text.tokens.count, isLabelled: talk.isSpeakerLabelled)
      {
        names = line.names
        item.affiliation = line.affiliation
      }
      if item.affiliation == nil, let own = talk.affiliation {
        item.affiliation = draft.blocks[own.block].string(in: own.range)
      }
      for (number, name) in names.enumerated() {
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
    var title = withoutLinks(text.split { $0.isWhitespace }.joined(separator: " "))[...]
    let edges: Set<Character> = [
      "\"", "“", "”", "„", "«", "»", "*", "_", ",", ";", "|", "–", "—", "‘",
    ]
    while let first = title.first, edges.contains(first) || first == " " || first == ":" {
      title = title.dropFirst()
    }
    while let last = title.last, edges.contains(last) || last == " " || last == "." || last == ":" {
      title = title.dropLast()
    }
    return String(withoutKind(title))
  }

  /// The title without "[video] [slides]" behind it.
  private static func withoutLinks(_ text: String) -> String {
    var text = text[...]
    // "Title (with Jane Doe)": a joint paper.
    if text.last == ")", let phrase = WithPhrase.find(in: Array(text.utf8)),
      phrase.whole.upperBound == text.utf8.count, phrase.whole.lowerBound >= 8
    {
      text =
        String(decoding: Array(text.utf8)[..<phrase.whole.lowerBound], as: UTF8.self)
        .trimmed()[...]
    }
    while text.last == "]", let open = text.lastIndex(of: "[") {
      let inner = TokenizedText(String(text[text.index(after: open)...].dropLast()))
      guard TalkSegmenter.isLabel(inner) else { break }
      text = text[..<open]
      while text.last == " " || text.last == "," { text = text.dropLast() }
    }
    return String(text)
  }

  private static let kinds: Set<String> = [
    "keynote", "keynote talk", "invited talk", "practice talk", "job talk", "plenary", "tutorial",
    "keynote address", "invited", "plenary talk", "guest talk", "guest lecture", "phd defense",
    "thesis defense", "invited lecture", "talk", "titre", "title", "titel", "student talk",
  ]

  /// The title without "Keynote:" or "Practice talk:" in front.
  private static func withoutKind(_ title: Substring) -> Substring {
    guard let colon = title.firstIndex(of: ":"),
      kinds.contains(TextFolding.spaced(title[..<colon]))
    else { return title }
    let rest = title[title.index(after: colon)...].drop { $0 == " " || $0 == "\"" || $0 == "“" }
    return rest.isEmpty ? title : rest
  }
}
