import Bibliography
import Documents

/// Whether what was read as talks makes a page of talks, where nothing else says what it is.
extension TalkExtractor {
  /// Whether a document of no known kind reads as a listing: talks with speakers on most lines.
  static func looksLikeListing(_ talks: [TalkDraft], _ draft: ExtractionDraft) -> Bool {
    // Abstracts are long lines, and a talk may have one of any length.
    let lines = draft.blocks.reduce(0) { $0 + $1.lines.count { $0.count <= 160 } }
    let good = talks.count {
      $0.speaker != nil
        && ($0.date != nil || $0.readSpeaker?.affiliation != nil || $0.isTitleLabelled
          || isQuoted($0, draft.blocks))
    }
    if good >= 2, good * 4 >= lines || good >= 3 && good * 5 >= lines { return true }
    // Talks with speakers below most of the dates of a page: its abstracts may be of any length.
    let spoken = talks.count { $0.speaker != nil && $0.date?.day != nil }
    if spoken >= 3, spoken * 2 >= datedLines(draft) { return true }
    if talks.count(where: \.isQuotedInSeries) >= 2 { return true }
    // "On Town Walls / by Jane Doe", on a page that names itself or the days of a week: poems have
    // neither.
    let bylines = talks.count(where: \.isByline)
    if bylines >= 2, bylines * 3 >= talks.count * 2,
      DocumentKindFinder.callsItselfTalks(draft) || weekdays(draft) >= bylines
    {
      return true
    }
    // "Jane Doe: On Sorting", without days, on a page that names itself; who speaks in turn with others
    // comes twice.
    let undated = talks.filter { $0.title != nil && $0.date?.day == nil }
    let named = undated.filter { isLikely($0, draft.blocks) }
    let people = Set(
      named.compactMap { talk in talk.speaker.map { draft.blocks[$0.block].string(in: $0.range) } })
    // Of a group that meets often, some speak again.
    let areMany = people.count >= 6 && people.count * 2 >= named.count
    if people.count >= 4, people.count == named.count || areMany,
      named.count * 4 >= talks.count * 3,
      DocumentKindFinder.callsItselfTalks(draft, isSure: true)
    {
      return true
    }
    // A day and a label for the place at each, as reading groups announce what they read.
    let titled = talks.filter { talk in
      guard let title = talk.title else { return false }
      let string = draft.blocks[title.block].string(in: title.range)
      return !TalkPlaceholder.isNotice(string) && !TalkPlaceholder.isRemark(string)
    }
    let days = titled.count { $0.date?.day != nil && $0.date?.year != nil }
    if days >= 2, days == titled.count, placeLabels(draft) >= days,
      DocumentKindFinder.callsItselfTalks(draft, isSure: true)
    {
      return true
    }
    // "On Sorting (Jane Doe)", each above its abstract.
    let abstracted = undated.count { $0.speaker != nil && headsText($0, draft.blocks) }
    if abstracted >= 3, abstracted == talks.count,
      DocumentKindFinder.callsItselfTalks(draft, isSure: true)
    {
      return true
    }
    // One talk in full, where the others of a page that names itself are still to come.
    let full = talks.count { talk in
      talk.date?.day != nil && talk.date?.month != nil && talk.title != nil
        && talk.speaker != nil
        && (talk.readSpeaker?.affiliation != nil || talk.affiliation != nil || talk.isTitleQuoted)
    }
    if full >= 1, full * 2 >= talks.count, datedLines(draft) <= 12,
      DocumentKindFinder.callsItselfTalks(draft, isSure: true)
    {
      return true
    }
    if listsAbstracts(talks, draft.blocks) { return true }
    // Titles in quotes beside people with their titles or places of work are hardly anything else.
    let quoted = talks.count { isQuoted($0, draft.blocks) && isLikely($0, draft.blocks) }
    if quoted >= 3, quoted * 3 >= talks.count { return true }
    // Labels for titles below days say it as well, though nobody is named.
    let labelled = talks.count { $0.isTitleLabelled && $0.date?.day != nil }
    if labelled >= 2, labelled * 3 >= talks.count * 2 { return true }
    // A page that calls itself a seminar needs less.
    let dated = talks.count { $0.date?.month != nil && ($0.date?.day != nil || $0.speaker != nil) }
    let placed = talks.count {
      $0.speaker != nil
        && ($0.date != nil || $0.readSpeaker?.affiliation != nil || $0.affiliation != nil)
    }
    // A calendar of events names talks only where somebody gives them.
    let isCalendar =
      talks.count { $0.speaker != nil || $0.isTitleLabelled } * 4 < talks.count
      && !DocumentKindFinder.callsItselfTalks(draft, isSure: true)
    let sure = talks.count { $0.speaker != nil && $0.date?.day != nil && $0.date?.month != nil }
    // "Jane Doe: On Sorting" as a heading, with a text of its own below.
    let headed = talks.count { talk in
      talk.title.map { draft.blocks[$0.block].isHeading } ?? false && !talk.abstract.isEmpty
        && isLikely(talk, draft.blocks)
    }
    return DocumentKindFinder.callsItselfTalks(draft)
      && (good >= 3 || headed >= 2 && headed * 2 > talks.count
        || good >= 2 && good * 2 > talks.count || dated >= 4 && !isCalendar
        || placed >= 4 && placed * 5 >= talks.count * 4
        || sure >= 2 && sure * 2 > talks.count)
  }

  /// Whether talks are the abstracts of a meeting: "Jane Doe (Ghent)" as a heading above a title that is
  /// one of the next level, with a text below.
  private static func listsAbstracts(_ talks: [TalkDraft], _ blocks: [Block]) -> Bool {
    let whole = talks.filter { talk in
      guard let speaker = talk.speaker, let title = talk.title, title.block == speaker.block + 1,
        case .heading(let upper) = blocks[speaker.block].kind,
        case .heading(let lower) = blocks[title.block].kind, upper < lower,
        talk.readSpeaker?.affiliation != nil, title.block + 1 < blocks.count,
        blocks[title.block + 1].text.count >= 120
      else { return false }
      return !LineShape.describesPerson(blocks[title.block], title.range)
    }
    let titles = Set(
      whole.compactMap { $0.title.map { blocks[$0.block].string(in: $0.range) } })
    return whole.count >= 3 && titles.count == whole.count && whole.count * 4 >= talks.count * 3
  }

  /// Whether a talk's title stands on a short line with a text below it.
  private static func headsText(_ talk: TalkDraft, _ blocks: [Block]) -> Bool {
    guard let title = talk.title, title.block + 1 < blocks.count else { return false }
    let text = blocks[title.block + 1].text
    return blocks[title.block].text.count <= 160 && text.count >= 120 && text.last == 0x2E
  }

  /// How many lines label a place.
  private static func placeLabels(_ draft: ExtractionDraft) -> Int {
    draft.blocks.reduce(0) { sum, block in
      sum + block.lines.count { TalkLine.label(of: $0, in: block)?.field == .place }
    }
  }

  /// How many short lines begin with a day of the week.
  private static func weekdays(_ draft: ExtractionDraft) -> Int {
    draft.blocks.reduce(0) { sum, block in
      sum
        + block.lines.count { line in
          let text = TokenizedText(block.text, in: line.prefix(24))
          return line.count <= 120 && DateVocabulary.weekdays.contains(text.key(0))
        }
    }
  }

  /// How many short lines begin with a day.
  private static func datedLines(_ draft: ExtractionDraft) -> Int {
    draft.blocks.reduce(0) { sum, block in
      sum
        + block.lines.count { line in
          guard line.count <= 240 else { return false }
          let text = TokenizedText(block.text, in: line.prefix(60))
          let start = TalkSegmenter.afterOrdinal(text, at: 0)
          return DateScanner.date(in: text, at: start)?.date.day != nil
        }
    }
  }

  /// Whether a talk's speaker is hardly anything but a person: titled, with a known name or a place of
  /// work.
  private static func isLikely(_ talk: TalkDraft, _ blocks: [Block]) -> Bool {
    guard let speaker = talk.speaker, let read = talk.readSpeaker else { return false }
    return read.affiliation != nil
      || LineShape.worth(read.names, read.affiliation, blocks[speaker.block]) >= 0.9
  }

  /// Whether a talk's title stands in quotes.
  private static func isQuoted(_ talk: TalkDraft, _ blocks: [Block]) -> Bool {
    guard let title = talk.title else { return false }
    let text = blocks[title.block].text
    let lead = text[
      max(0, title.range.lowerBound - 3)..<min(text.count, title.range.lowerBound + 3)]
    return String(decoding: lead, as: UTF8.self).contains { "\"“„«".contains($0) }
  }
}
