import Bibliography
import Documents

/// Mends single talks by what most talks of their page show: the order of title and speaker, and
/// whether each has a speaker and a day.
enum TalkOrder {
  private static let fewest = 4

  /// The talks in the order of their titles on the page; those without a title last.
  ///
  /// - Complexity: O(*n* log *n*).
  static func sorted(_ talks: [TalkDraft]) -> [TalkDraft] {
    func place(_ talk: TalkDraft) -> (Int, Int) {
      talk.title.map { ($0.block, $0.range.lowerBound) } ?? (.max, .max)
    }
    return talks.enumerated().sorted { left, right in
      let (one, other) = (place(left.element), place(right.element))
      return one == other ? left.offset < right.offset : one < other
    }.map(\.element)
  }

  /// Mends the talks of one page.
  ///
  /// - Complexity: O(*n*) in the bytes of titles and names.
  static func mend(_ talks: inout [TalkDraft], _ blocks: [Block]) {
    guard talks.count >= fewest else { return }
    let behind = talks.count { isBehind($0) == true }
    let before = talks.count { isBehind($0) == false }
    if behind >= fewest, behind >= 3 * before {
      for index in talks.indices {
        if isBehind(talks[index]) == false { exchange(&talks[index], blocks) }
        if talks[index].speaker == nil { cutLastSentence(&talks[index], blocks) }
      }
    }
    // Where most have a speaker and a day, a series without them is a link, and a long line a remark.
    let whole = talks.count { $0.speaker != nil && $0.date?.day != nil }
    if whole >= fewest, whole * 2 >= talks.count {
      talks.removeAll { talk in
        guard talk.speaker == nil, talk.date?.day == nil, let title = talk.title else {
          return false
        }
        let words = TextFolding.words(blocks[title.block].string(in: title.range))
        return title.range.count > 160 || words.contains { EventScore.isSeries($0) }
      }
    }
  }

  /// Gives talks the days that stand on lines of their own above them, or below, as all of the page has
  /// it, where most have none; where most have theirs, the others get the day that they share.
  ///
  /// - Complexity: O(*n* log *n*) in the talks and lines.
  static func attachDates(
    _ talks: inout [TalkDraft], from lines: [TalkLine], _ blocks: [Block]
  ) {
    let undated = talks.count { $0.date?.month == nil }
    guard talks.count >= 2, undated > 0 else { return }
    let all = days(in: lines, blocks)
    let days = all.filter(\.isAlone)
    guard undated * 2 > talks.count else {
      share(all, with: &talks)
      return
    }
    let places = talks.map(place)
    guard days.count >= 2, let first = places.compactMap({ $0 }).min() else { return }
    let starts = Set(places.compactMap { $0 }.map { lineBefore($0, blocks) })
    let leading = days.count { starts.contains($0.place) }
    let isAbove = days[0].place < first || leading >= 2 && leading * 3 >= days.count * 2
    let order = places.indices.filter { places[$0] != nil }.sorted {
      (places[$0] ?? first) < (places[$1] ?? first)
    }
    var day = 0
    for (number, index) in order.enumerated() {
      guard let place = places[index] else { continue }
      while day < days.count, days[day].place < place { day += 1 }
      if isAbove {
        if day > 0 { talks[index].date = days[day - 1].date }
      } else if day < days.count, talks[index].date?.month == nil,
        number + 1 == order.count || places[order[number + 1]].map({ days[day].place < $0 }) ?? true
      {
        talks[index].date = days[day].date
      }
    }
  }

  /// A line that begins with a day.
  private struct Day {
    var place: Place
    var date: PartialDate
    /// Whether it is too short to be a whole talk.
    var isAlone: Bool
  }

  /// The lines that begin with a day, in the order of the page.
  private static func days(in lines: [TalkLine], _ blocks: [Block]) -> [Day] {
    lines.compactMap { line in
      guard RecordListing.startsWithDate(line, blocks) else { return nil }
      let text = TokenizedText(blocks[line.block].text, in: line.range.prefix(60))
      return TalkTable.date(in: text).map {
        Day(
          place: Place(line.block, line.range.lowerBound), date: $0, isAlone: line.range.count <= 60
        )
      }
    }
  }

  /// Gives a talk without a day that of the line above, where another talk below that line has it; of a
  /// line that holds a talk, the talks of its own block have the day, as those of one row.
  ///
  /// - Complexity: O(*n* log *n*) in the talks and lines.
  static func shareDays(_ talks: inout [TalkDraft], from lines: [TalkLine], _ blocks: [Block]) {
    guard talks.contains(where: { $0.date?.month == nil }) else { return }
    share(days(in: lines, blocks), with: &talks)
  }

  private static func share(_ days: [Day], with talks: inout [TalkDraft]) {
    /// The last of the lines in front of a talk; they are in the order of the page.
    func above(_ talk: TalkDraft) -> Int? {
      guard let place = place(talk) else { return nil }
      var (low, high) = (0, days.count)
      while low < high {
        let middle = (low + high) / 2
        if days[middle].place < place { low = middle + 1 } else { high = middle }
      }
      guard low > 0, days[low - 1].isAlone || days[low - 1].place.block == place.block else {
        return nil
      }
      return low - 1
    }
    var shared: [Int: PartialDate] = [:]
    for talk in talks {
      guard let date = talk.date, date.day != nil, let line = above(talk),
        days[line].date.month == date.month, days[line].date.day == date.day
      else { continue }
      shared[line] = shared[line] ?? date
    }
    for index in talks.indices where talks[index].date?.month == nil {
      guard let line = above(talks[index]), let date = shared[line] else { continue }
      talks[index].date = date
    }
  }

  /// Where the line in front of a place begins, in its block or in the one before.
  private static func lineBefore(_ place: Place, _ blocks: [Block]) -> Place {
    var start = place.offset
    let text = blocks[place.block].text
    while start > 0, text[start - 1] != 0x0A { start -= 1 }
    if start > 0 {
      var before = start - 1
      while before > 0, text[before - 1] != 0x0A { before -= 1 }
      return Place(place.block, before)
    }
    guard place.block > 0, let last = blocks[place.block - 1].lines.last else { return place }
    return Place(place.block - 1, last.lowerBound)
  }

  private struct Place: Comparable, Hashable {
    var block: Int
    var offset: Int

    init(_ block: Int, _ offset: Int) { (self.block, self.offset) = (block, offset) }

    static func < (left: Place, right: Place) -> Bool {
      (left.block, left.offset) < (right.block, right.offset)
    }
  }

  /// Where a talk begins: at its title or its speaker.
  private static func place(_ talk: TalkDraft) -> Place? {
    [talk.title, talk.speaker].compactMap { $0.map { Place($0.block, $0.range.lowerBound) } }.min()
  }

  /// Whether the speaker stands behind the title, in one block; nil where they are in two.
  private static func isBehind(_ talk: TalkDraft) -> Bool? {
    guard let title = talk.title, let speaker = talk.speaker, title.block == speaker.block else {
      return nil
    }
    return speaker.range.lowerBound > title.range.lowerBound
  }

  /// Exchanges title and speaker where both have the form of a name and the page has names behind.
  private static func exchange(_ talk: inout TalkDraft, _ blocks: [Block]) {
    guard let title = talk.title, let speaker = talk.speaker, !talk.isSpeakerLabelled,
      talk.readSpeaker?.affiliation == nil,
      let name = name(in: title, blocks)
    else { return }
    talk.title = speaker
    talk.speaker = title
    talk.readSpeaker = ([name], nil)
  }

  /// Takes for the speaker what stands behind the last full stop and has the form of a name.
  private static func cutLastSentence(_ talk: inout TalkDraft, _ blocks: [Block]) {
    guard let title = talk.title, title.range.count <= 300 else { return }
    let text = TokenizedText(blocks[title.block].text, in: title.range)
    guard
      let stop = text.tokens.lastIndex(where: { $0.isMark(".") || $0.isMark("?") || $0.isMark("!") }
      ),
      stop >= 2, let first = text[stop + 1]
    else { return }
    let rest = TalkListing.Passage(
      block: title.block, range: first.range.lowerBound..<title.range.upperBound)
    guard let name = name(in: rest, blocks),
      let last = text[text.tokens[stop].isMark(".") ? stop - 1 : stop]
    else { return }
    talk.title?.range = title.range.lowerBound..<last.range.upperBound
    talk.speaker = rest
    talk.readSpeaker = ([name], nil)
  }

  /// The name that a passage is, all of it, in two or three words.
  private static func name(in passage: TalkListing.Passage, _ blocks: [Block]) -> NamePhrase? {
    let text = TokenizedText(blocks[passage.block].text, in: passage.range)
    guard (2...4).contains(text.tokens.count), let name = NameScanner.name(in: text, at: 0),
      name.tokens.upperBound == text.tokens.count, name.fullWords >= 2
    else { return nil }
    return name
  }
}
