import Bibliography
import Documents

/// Chooses how to read a part of a page without labels: the way in which most of its talks come out
/// whole.
///
/// Headings, list items and rows say how a page is built; a page that was copied as text has lost
/// them, and only its lines tell. Another reading counts only where it gives clearly more.
enum TalkReadings {
  /// The talks of some lines.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  static func talks(in lines: [TalkLine], of blocks: [Block]) -> [TalkDraft] {
    let rows = TabbedRows.joined(lines, blocks)
    let best = apart(rows, blocks) ?? RecordListing.talks(in: rows, of: blocks)
    guard lines.count >= 3, lines.count <= 5_000 else { return best }
    let most = ReadingWorth.of(best, blocks)
    // A table's head says how to read it.
    let heads = rows.map { TalkTable.head(of: blocks[$0.block], $0.range) }.filter { !$0.isEmpty }
    let isHeaded = !heads.isEmpty
    // A plan of speakers without titles: other readings would find titles among their names.
    if isHeaded, best.isEmpty, heads.allSatisfy({ !$0.contains(.title) && !$0.contains(.topic) }),
      rows.count(where: \.isRow) * 3 >= lines.count * 2
    {
      return best
    }
    // One that names the columns of titles and speakers is not to be doubted where its rows are talks,
    // though it names speakers by their given names.
    let spoken = best.count { $0.title != nil && $0.speaker != nil }
    if heads.contains(where: { $0.contains(.speaker) && $0.contains(.title) }), spoken >= 2,
      spoken * 3 >= rows.count(where: \.isRow) * 2
    {
      return best
    }
    let topics = PersonsOnTopics.talks(in: lines, of: blocks)
    let whole = best.count { $0.title != nil && $0.speaker != nil }
    if topics.count > whole { return topics }
    let nested = NestedSpeakers.talks(in: lines, of: blocks)
    if nested.count > whole { return nested }
    // A row of a timetable holds several talks, of which other readings take the speaker of one and the
    // title of the next.
    let grid = GridListing.talks(in: rows, of: blocks)
    if grid.count(where: { $0.speaker != nil }) >= max(3, whole + 1),
      ReadingWorth.of(grid, blocks) > max(2.2, most)
    {
      return grid
    }
    let shapes = lines.map { LineShape($0, blocks) }
    let others: [() -> [TalkDraft]] = [
      { AnchoredTalks.talks(in: lines, of: blocks) },
      { RecordListing.talksByDate(in: lines, of: blocks) },
      { RecordListing.talksByParagraph(in: lines, of: blocks) },
      { talksByLine(lines, blocks) },
      { WholeLines.talks(in: lines, of: blocks) },
      // In front of the reading by lines: of equal ones, that with whole paragraphs.
      { BlockLayout.talks(in: lines, shapes, of: blocks) },
      { RepeatedLayout.talks(in: lines, shapes, of: blocks) },
    ]
    var other: (talks: [TalkDraft], worth: Double) = ([], 0)
    for reading in others {
      let talks = reading()
      let worth = ReadingWorth.of(talks, blocks)
      if worth > other.worth { other = (talks, worth) }
    }
    // Dates below their talks: another reading gives each talk the date of the one before it.
    let below = RepeatedLayout.wholeLines(in: lines, shapes, of: blocks)
    let worth = ReadingWorth.of(below, blocks)
    if below.count >= 3, worth >= 0.95 * max(most, other.worth) { return below }
    // "By" says it; other readings see titles in remarks as well.
    let bylines = BylineTalks.talks(in: lines, of: blocks)
    if ReadingWorth.of(bylines, blocks) >= max(1.5, 0.8 * max(most, other.worth)) {
      return bylines
    }
    // All but what is whole in another reading would be lost, so it must be clearly more. Of a page of
    // two talks, one that has both is better than one that has one.
    let hasBoth = most <= 1.05 && other.worth >= 1.7
    let isMuch = other.worth >= 2.2 || most < 0.5 && other.worth >= 1.5 || hasBoth
    if isMuch, other.worth > (isHeaded ? 3 : 1.2) * most { return other.talks }
    // The head of a table without rows below: its lines may be talks all the same.
    let dated = best.isEmpty ? RecordListing.talksByDate(in: lines, of: blocks) : []
    return dated.count >= 3 ? dated : best
  }

  /// The talks of a table and those of a list beside it, each read by itself; nil where not both have some.
  private static func apart(_ lines: [TalkLine], _ blocks: [Block]) -> [TalkDraft]? {
    let rows = lines.filter(\.isRow)
    let others = lines.filter { !$0.isRow }
    guard rows.count >= 4, others.count(where: { $0.itemDepth != nil }) >= 4 else { return nil }
    let table = RecordListing.talks(in: rows, of: blocks)
    let list = RecordListing.talks(in: others, of: blocks)
    func areWhole(_ talks: [TalkDraft]) -> Bool {
      let whole = talks.count { $0.title != nil && $0.speaker != nil }
      return whole >= 3 && whole * 4 >= talks.count * 3
    }
    guard areWhole(table), areWhole(list) else { return nil }
    return (table + list).sorted { place($0) < place($1) }
  }

  private static func place(_ talk: TalkDraft) -> (Int, Int) {
    let passage = talk.title ?? talk.speaker
    return (passage?.block ?? 0, passage?.range.lowerBound ?? 0)
  }

  /// Each line as a talk of its own: "Jane Doe (MIT), On Sorting, March 3, 2024."; empty where few are.
  private static func talksByLine(_ lines: [TalkLine], _ blocks: [Block]) -> [TalkDraft] {
    var out: [TalkDraft] = []
    var tried = 0
    for line in lines where line.field == nil && !line.isHeading && !line.isRow {
      guard line.range.count >= 20 else { continue }
      tried += 1
      guard line.range.count <= 400,
        let talk = TalkRecord(lines: [line]).read(blocks, columns: []), talk.speaker != nil,
        talk.title != nil,
        talk.date?.month != nil || talk.readSpeaker?.affiliation != nil
      else { continue }
      out.append(talk)
    }
    return out.count * 2 >= tried ? out : []
  }
}
