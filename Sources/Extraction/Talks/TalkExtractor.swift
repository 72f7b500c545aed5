import Bibliography
import Documents

/// Finds the talks of seminar pages and of the "Talks" sections of CVs.
package enum TalkExtractor {
  /// Adds the talks of `draft`, their speakers, and which passages belong to which talk.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  package static func run(_ draft: inout ExtractionDraft) {
    let talks: [TalkDraft]
    switch draft.extracted.kind {
    case .talks:
      talks = listing(draft)
      if let own = OwnTalkPage.read(draft, listing: talks) {
        add(own, to: &draft)
        return
      }
    case .unknown, .statement:
      guard draft.extracted.works.isEmpty, draft.blocks.count <= 2_000 else { return }
      talks = listing(draft)
      if !looksLikeListing(talks, draft) {
        guard draft.extracted.kind == .unknown, DocumentKindFinder.callsItselfTalks(draft),
          let own = OwnTalkPage.read(draft, listing: talks)
        else { return }
        draft.extracted.kind = .talks
        add(own, to: &draft)
        return
      }
      draft.extracted.kind = .talks
    default:
      readOwn(&draft)
      return
    }
    for talk in talks { add(talk, to: &draft) }
    FirstNames.complete(&draft)
  }

  /// Adds the talks of one person's page; that person is their speaker, where the page says who.
  private static func add(_ page: OwnTalkPage.Reading, to draft: inout ExtractionDraft) {
    let before = draft.extracted.talks.count
    for talk in page.talks { add(talk, to: &draft) }
    guard let owner = page.owner, draft.extracted.talks.count > before else { return }
    let mention = draft.add(
      Mention(text: owner.text, name: owner.name, role: .speaker, evidence: owner.evidence))
    for index in before..<draft.extracted.talks.count
    where draft.extracted.talks[index].speaker == nil {
      draft.extracted.talks[index].speaker = mention
    }
  }

  /// Whether a document of no known kind reads as a listing: talks with speakers on most lines.
  private static func looksLikeListing(_ talks: [TalkDraft], _ draft: ExtractionDraft) -> Bool {
    // Abstracts are long lines, and a talk may have one of any length.
    let lines = draft.blocks.reduce(0) { $0 + $1.lines.count { $0.count <= 160 } }
    let good = talks.count {
      $0.speaker != nil
        && ($0.date != nil || $0.readSpeaker?.affiliation != nil || $0.isTitleLabelled
          || isQuoted($0, draft.blocks))
    }
    if good >= 2, good * 4 >= lines || good >= 3 && good * 5 >= lines { return true }
    // Titles in quotes beside people with their titles or places of work are hardly anything else.
    let quoted = talks.count {
      isQuoted($0, draft.blocks)
        && ($0.readSpeaker?.affiliation != nil || $0.readSpeaker?.names.first?.isTitled == true)
    }
    if quoted >= 3, quoted * 3 >= talks.count { return true }
    // A page that calls itself a seminar needs less.
    let dated = talks.count { $0.date?.month != nil && ($0.date?.day != nil || $0.speaker != nil) }
    let sure = talks.count { $0.speaker != nil && $0.date?.day != nil && $0.date?.month != nil }
    return DocumentKindFinder.callsItselfTalks(draft)
      && (good >= 3 || dated >= 4 || sure >= 2 && sure * 2 > talks.count)
  }

  /// Whether a talk's title stands in quotes.
  private static func isQuoted(_ talk: TalkDraft, _ blocks: [Block]) -> Bool {
    guard let title = talk.title else { return false }
    let text = blocks[title.block].text
    let lead = text[
      max(0, title.range.lowerBound - 3)..<min(text.count, title.range.lowerBound + 3)]
    return String(decoding: lead, as: UTF8.self).contains { "\"“„«".contains($0) }
  }

  private static func listing(_ draft: ExtractionDraft) -> [TalkDraft] {
    var out: [TalkDraft] = []
    let lines = TalkAsides.left(
      TalkLine.lines(of: draft.blocks, 0..<draft.blocks.count), draft.blocks)
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
        ? schedule(above: part, draft.blocks) + FieldListing.talks(in: part, of: draft.blocks)
        : TalkReadings.talks(in: part, of: draft.blocks)
      start = end
    }
    out = TitleBylines.cut(TitleBylines.split(out, draft.blocks), draft.blocks)
    TalkOrder.mend(&out, draft.blocks)
    let dates = PageDates(draft.blocks)
    for index in out.indices {
      guard let date = out[index].date, let title = out[index].title else { continue }
      out[index].date = dates.settled(date, in: title.block)
    }
    dropChanceNames(&out, draft.blocks)
    dropLinkWords(&out, draft.blocks)
    // The programme of one day names its date once.
    if out.count >= 2, out.allSatisfy({ $0.date?.day == nil && $0.date?.month == nil }),
      let day = dates.onlyDay(in: draft.blocks)
    {
      for index in out.indices { out[index].date = day }
    }
    return TalkMerging.unique(out, draft.blocks)
  }

  /// The talks of a schedule without labels in front of labelled abstracts; empty where few are whole.
  private static func schedule(above part: [TalkLine], _ blocks: [Block]) -> [TalkDraft] {
    guard
      let first = part.firstIndex(where: {
        ($0.field == .speaker || $0.field == .title) && !$0.content.isEmpty
      }), first >= 4
    else { return [] }
    let talks = TalkReadings.talks(in: Array(part[..<first]), of: blocks)
    let whole = talks.filter { $0.title != nil && $0.speaker != nil }
    return whole.count >= 3 && ReadingWorth.of(whole, blocks) >= 2.2 ? whole : []
  }

  /// Where several titles end in "Abstract" or "Slides", that is the word of a link behind each.
  private static func dropLinkWords(_ talks: inout [TalkDraft], _ blocks: [Block]) {
    for word in ["Abstract", "Slides", "Video"] {
      let end = Array(" \(word)".utf8)
      let places = talks.indices.filter { index in
        guard let title = talks[index].title, title.range.count > end.count + 4 else {
          return false
        }
        return blocks[title.block].text[title.range].suffix(end.count).elementsEqual(end)
      }
      guard places.count >= 2 else { continue }
      for index in places {
        guard let title = talks[index].title else { continue }
        talks[index].title?.range = title.range.lowerBound..<title.range.upperBound - end.count
      }
    }
  }

  /// Where hardly a talk has a speaker, two capitalised words that no list of names has are none.
  private static func dropChanceNames(_ talks: inout [TalkDraft], _ blocks: [Block]) {
    let spoken = talks.count { $0.speaker != nil }
    guard talks.count >= 5, spoken * 4 <= talks.count else { return }
    for index in talks.indices where !talks[index].isSpeakerLabelled {
      guard let passage = talks[index].speaker, let name = talks[index].readSpeaker?.names.first,
        !name.isTitled, talks[index].readSpeaker?.affiliation == nil
      else { continue }
      let words = TextFolding.words(blocks[passage.block].string(in: name.nameRange))
      guard !(words.first.map(NameGazetteer.shared.isGivenName) ?? false) else { continue }
      talks[index].speaker = nil
      talks[index].readSpeaker = nil
    }
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
    guard !title.isEmpty, !TalkPlaceholder.isPlaceholder(title), !TalkPlaceholder.isNotice(title),
      talk.speaker != nil || draft.extracted.kind != .talks
        || !TalkPlaceholder.namesSeveral(title)
          && (title.contains(" ") || title.first?.isLowercase != true),
      !(block.isHeading && TalkPlaceholder.namesSeries(title))
    else { return }
    var item = Talk(
      title: title,
      date: talk.date?.iso
        ?? TalkTitle.trailingYear(block.string(in: titlePassage.range)[...]).map(String.init),
      place: talk.place, event: talk.event,
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
    // "“Myths of Debt” (with the Year of Greece)": what stands in brackets behind the quotation.
    if let open = title.first, let close = closing[open],
      let end = title.dropFirst().firstIndex(of: close), title.last == ")",
      title[title.index(after: end)...].drop(while: { $0 == " " }).first == "("
    {
      title = title[...end]
    }
    let edges: Set<Character> = [
      "\"", "“", "”", "„", "«", "»", "*", "_", ",", ";", "|", "–", "—", "‘",
    ]
    while let first = title.first, edges.contains(first) || first == " " || first == ":" {
      title = title.dropFirst()
    }
    func trimEnd() {
      while let last = title.last, edges.contains(last) || last == " " || last == "." || last == ":"
      {
        title = title.dropLast()
      }
    }
    trimEnd()
    title = withoutSeries(withoutPlace(title))
    trimEnd()
    if let year = trailingYear(title) {
      title = title.dropLast(year.utf8.count + 2)
      trimEnd()
    }
    // "On sorting. Abstract": the words of a link.
    if let stop = title.lastIndex(where: { $0 == "." || $0 == "?" || $0 == "!" || $0 == "(" }),
      title.distance(from: title.startIndex, to: stop) >= 8,
      links.contains(TextFolding.spaced(title[title.index(after: stop)...]))
    {
      title = title[stop] == "?" || title[stop] == "!" ? title[...stop] : title[..<stop]
      trimEnd()
    }
    return String(withoutKind(title))
  }

  private static let closing: [Character: Character] = [
    "\"": "\"", "“": "”", "„": "“", "«": "»",
  ]

  /// The title without where it is given: "… (Room 131)", "… Location: the old mill".
  private static func withoutPlace(_ title: Substring) -> Substring {
    let least = 8
    if title.last == ")", let open = title.lastIndex(of: "("),
      title.distance(from: title.startIndex, to: open) >= least,
      let first = TextFolding.words(title[open...].prefix(24)).first, rooms.contains(first)
    {
      return title[..<open]
    }
    guard title.contains(":") else { return title }
    for label in [" Location:", " Venue:", " Ort:", " Lieu:", " Registration:", " Zoom:"] {
      guard let place = title.firstRange(of: label) else { continue }
      // "Choosing a Mill Location: Old Rules" goes on behind the colon.
      if label == " Location:", !namesPlace(title[place.upperBound...]) { continue }
      if title.distance(from: title.startIndex, to: place.lowerBound) >= least {
        return title[..<place.lowerBound]
      }
    }
    return title
  }

  /// Whether words are those of a room or a building: by a word for one, a number, an article in front,
  /// or capitals throughout.
  private static func namesPlace(_ text: Substring) -> Bool {
    let words = TextFolding.words(text)
    guard (1...12).contains(words.count) else { return false }
    return !text.contains(where: \.isLowercase) || text.contains(where: \.isNumber)
      || ["the", "in", "at", "online", "zoom", "hall", "tba", "tbd"].contains(words[0])
      || words.contains {
        rooms.contains($0) || SpeakerLine.rooms.contains($0) || $0 == "hall" || $0 == "center"
      }
  }

  /// The title without the series behind it, in brackets or behind a full stop.
  private static func withoutSeries(_ title: Substring) -> Substring {
    let least = 8
    func namesSeries(_ text: Substring) -> Bool {
      let words = TextFolding.words(text)
      return (1...5).contains(words.count)
        && words.contains { word in series.contains(where: word.hasSuffix) }
    }
    let mark: Character = title.last == ")" ? "(" : "."
    guard let cut = title.lastIndex(of: mark), namesSeries(title[cut...]),
      title.distance(from: title.startIndex, to: cut) >= least
    else { return title }
    return title[..<cut]
  }

  /// The year in brackets that ends a title; nil where none does.
  static func trailingYear(_ title: Substring) -> Substring? {
    guard title.utf8.count >= 16, title.last == ")", title.dropLast(5).last == "(" else {
      return nil
    }
    let year = title.dropLast().suffix(4)
    return EventScore.isYear(String(year)) ? year : nil
  }

  private static let series = ["seminar", "kolloquium", "colloquium", "seminaire"]

  private static let rooms: Set<String> = [
    "room", "raum", "salle", "aula", "sala", "auditorium", "lecture", "horsaal",
  ]

  private static let links: Set<String> = [
    "abstract", "slides", "video", "pdf", "slides video", "recording", "link", "paper", "poster",
    "abstract slides", "slides pdf", "handout", "notes",
  ]

  /// Whether a full stop and the word of a link end a text: "On spaces … Abstract" behind its stop.
  static func endsInLink(_ text: String) -> Bool {
    guard let stop = text.lastIndex(of: ".") else { return false }
    return links.contains(TextFolding.spaced(text[text.index(after: stop)...]))
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
    "colloquium talk", "colloquium", "seminar talk", "special seminar", "special colloquium",
    "joint seminar", "contributed talk", "short talk", "lightning talk", "paper", "lecture series",
    "intensive lecture series", "minicourse", "mini course", "short course",
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
