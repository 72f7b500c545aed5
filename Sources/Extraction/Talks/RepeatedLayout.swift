import Bibliography
import Documents

/// Reads pages of bare lines by the shape that all of their talks share.
///
/// A page repeats one layout: the title stands so many lines from the date, the speaker so many. Of all
/// such layouts, counted from lines that can begin a talk (dates, times of day, people, lines set in one
/// style), the one that gives most lines their likeliest parts is that of the page; a talk with a line
/// more or less is then read by the order of the layout alone.
struct RepeatedLayout {
  private struct Layout {
    var anchors: [Int]
    var title: Int
    var speaker: Int
    /// The sum of what the layout's lines are worth as title and speaker.
    var worth: Double
    /// How many talks have both.
    var hits = 0

    var first: Int { min(0, title, speaker) }
    var last: Int { max(0, title, speaker) }
  }

  /// How far from its anchor a talk's line may stand.
  private static let reach = -3...4
  private static let fewest = 2

  private let lines: [TalkLine]
  private let blocks: [Block]
  private let shapes: [LineShape]
  /// What the head of a table says of the order, where there is one.
  private let isSpeakerFirst: Bool?

  /// The talks of some lines; empty where no layout holds for most of its anchors.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  static func talks(
    in lines: [TalkLine], _ shapes: [LineShape], of blocks: [Block]
  ) -> [TalkDraft] {
    let page = RepeatedLayout(
      lines: lines, blocks: blocks, shapes: shapes,
      isSpeakerFirst: isSpeakerFirst(lines, blocks))
    guard let layout = page.best() else { return [] }
    return page.talks(layout)
  }

  /// The talks of lines that name title and speaker each, with the dates that stand on lines of their
  /// own below them, or above, as all of the page has it; empty where the dates are elsewhere.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  static func wholeLines(
    in lines: [TalkLine], _ shapes: [LineShape], of blocks: [Block]
  ) -> [TalkDraft] {
    let page = RepeatedLayout(lines: lines, blocks: blocks, shapes: shapes, isSpeakerFirst: nil)
    func isDate(_ index: Int) -> Bool {
      lines.indices.contains(index) && shapes[index].leadsWithDate && shapes[index].date != nil
        && shapes[index].isOnlyDate
    }
    guard lines.indices.count(where: isDate) >= 3 else { return [] }
    var talks: [(index: Int, talk: TalkDraft)] = []
    for (index, line) in lines.enumerated() {
      guard line.field == nil, !line.isRow, (20...400).contains(line.range.count), !isDate(index),
        let talk = TalkRecord(lines: [line]).read(blocks, columns: []), talk.speaker != nil,
        talk.title != nil, talk.date?.month == nil,
        isDate(index - 1) || isDate(index + 1) || isByline(talk, blocks)
      else { continue }
      talks.append((index, talk))
    }
    let below = talks.count { isDate($0.index + 1) }
    let above = talks.count { isDate($0.index - 1) }
    guard below != above ? below > above : page.endsWithDate(isDate, talks.first?.index) else {
      return []
    }
    return talks.compactMap { index, talk in
      let place = index + 1
      guard isDate(place) else { return isByline(talk, blocks) ? talk : nil }
      var talk = talk
      talk.date = shapes[place].date
      talk.place = talk.place ?? shapes[place].place
      return talk
    }
  }

  /// Whether "by" leads from a talk's title to its speaker: such a line is one without a date as well.
  private static func isByline(_ talk: TalkDraft, _ blocks: [Block]) -> Bool {
    guard let title = talk.title, let speaker = talk.speaker, title.block == speaker.block,
      speaker.range.lowerBound > title.range.upperBound
    else { return false }
    let gap = blocks[title.block].string(in: title.range.upperBound..<speaker.range.lowerBound)
    return ["by", "von", "par"].contains(TextFolding.spaced(gap))
  }

  /// Whether a page whose talks stand between two dates each ends with the date of the last one.
  private func endsWithDate(_ isDate: (Int) -> Bool, _ firstTalk: Int?) -> Bool {
    guard let last = lines.indices.last(where: isDate), last + 1 < lines.count else { return true }
    let next = lines[last + 1]
    if next.isSectionHeading { return true }
    if TalkPlaceholder.isPlaceholder(blocks[next.block].string(in: next.range)) { return false }
    return firstTalk.map { !isDate($0 - 1) } ?? false
  }

  private func best() -> Layout? {
    var classes: [[Int]] = [
      lines.indices.filter { shapes[$0].leadsWithDate },
      lines.indices.filter { shapes[$0].leadsWithTime },
      lines.indices.filter { shapes[$0].person >= 0.75 },
      lines.indices.filter { shapes[$0].isOrganization },
    ]
    let styles = Dictionary(grouping: lines.indices.filter { shapes[$0].style > 0 }) {
      shapes[$0].style
    }
    classes += styles.sorted { $0.key < $1.key }.map(\.value)
    var best: Layout?
    for anchors in classes where anchors.count >= Self.fewest {
      guard let layout = self.layout(of: anchors) else { continue }
      if layout.worth > best?.worth ?? 0 { best = layout }
    }
    // Where the lines of a talk are not always as many, the title that is always right above the next
    // date is still that of its own date: none stands above the first, but one below the last.
    if let found = best, found.first < 0, let own = withinDates(classes[0]),
      own.hits * 4 >= found.hits * 3, own.worth >= 0.7 * found.worth, lacksFirstTitle(found)
    {
      return own
    }
    return best
  }

  /// Whether the line that a layout takes for the first talk's title is hardly one, as the others are.
  private func lacksFirstTitle(_ layout: Layout) -> Bool {
    let titles = layout.anchors.map { anchor in
      lines.indices.contains(anchor + layout.title) ? shapes[anchor + layout.title].title : 0
    }
    let others = titles.dropFirst().filter { $0 > 0 }
    guard let first = titles.first, !others.isEmpty else { return false }
    return first < 0.75 * others.reduce(0, +) / Double(others.count)
  }

  /// The layout whose talks stand below their dates, each as far as the next one.
  private func withinDates(_ anchors: [Int]) -> Layout? {
    guard anchors.count >= 3 else { return nil }
    var best: Layout?
    for (title, speaker) in [(2, 1), (1, 2)] {
      var layout = Layout(anchors: anchors, title: title, speaker: speaker, worth: 0)
      for (number, anchor) in anchors.enumerated() {
        let end = number + 1 < anchors.count ? anchors[number + 1] : lines.count
        guard let found = parts(layout, number, anchor..<end) else { continue }
        layout.hits += 1
        layout.worth += shapes[found.title].title * shapes[found.speaker].person
      }
      if layout.hits >= 3, layout.worth > best?.worth ?? 0 { best = layout }
    }
    return best
  }

  /// The layout that fits some anchors best; nil where none fits most of them.
  private func layout(of anchors: [Int]) -> Layout? {
    var best: Layout?
    for title in Self.reach {
      for speaker in Self.reach where speaker != title {
        var layout = Layout(anchors: anchors, title: title, speaker: speaker, worth: 0)
        var keys: Set<String> = []
        /// Titles that are still to come may be alike.
        var open = 0
        for number in anchors.indices {
          let worth = self.worth(layout, number)
          guard worth > 0 else { continue }
          layout.hits += 1
          layout.worth += worth
          if shapes[anchors[number] + title].isOpenTitle {
            open += 1
          } else {
            keys.insert(shapes[anchors[number] + title].key)
          }
        }
        let hits = layout.hits
        guard hits >= Self.fewest, layout.worth >= 0.4 * Double(anchors.count) else { continue }
        guard hits >= 3 || layout.worth >= 1.5 else { continue }
        layout.worth *= Double(keys.count + open) / Double(hits)
        // Of equal ones, the closest.
        layout.worth -= 0.01 * Double(layout.last - layout.first)
        if layout.worth > best?.worth ?? 0 { best = layout }
      }
    }
    return best
  }

  /// What the lines at an anchor are worth in a layout; 0 where another talk has them.
  private func worth(_ layout: Layout, _ number: Int) -> Double {
    let anchor = layout.anchors[number]
    guard anchor + layout.first >= 0, anchor + layout.last < lines.count,
      number == 0 || layout.anchors[number - 1] + layout.last < anchor + layout.first
    else { return 0 }
    let worth = shapes[anchor + layout.title].title * shapes[anchor + layout.speaker].person
    return worth * nearness(anchor + layout.title, anchor + layout.speaker)
  }

  /// Slightly less than 1 where title and speaker stand apart: in two blocks, with no place of work
  /// below the speaker, or in another order than the head of the page's table.
  private func nearness(_ title: Int, _ speaker: Int) -> Double {
    let isNear = lines[title].block == lines[speaker].block
    let isPlaced =
      shapes[speaker].affiliation != nil
      || speaker + 1 < lines.count && shapes[speaker + 1].isOrganization
    var nearness = (isNear ? 1 : 0.97) * (isPlaced ? 1 : 0.94)
    if let isSpeakerFirst, isSpeakerFirst != (speaker < title) { nearness *= 0.75 }
    return nearness
  }

  /// Whether the head of a table that was copied as text names the speaker in front of the title.
  private static func isSpeakerFirst(_ lines: [TalkLine], _ blocks: [Block]) -> Bool? {
    for line in lines.prefix(60) where line.range.count <= 160 {
      let words = TextFolding.words(blocks[line.block].string(in: line.range))
      let fields = words.map { TalkField.named($0) }
      guard let speaker = fields.firstIndex(of: .speaker),
        let title = fields.firstIndex(of: .title),
        fields.count(where: { $0 != nil }) * 3 >= words.count * 2, words.count >= 3
      else { continue }
      return speaker < title
    }
    return nil
  }

  private func talks(_ layout: Layout) -> [TalkDraft] {
    var out: [TalkDraft] = []
    var free = 0
    var begins: [Int] = []
    for (number, anchor) in layout.anchors.enumerated() {
      let start = max(free, anchor + layout.first)
      let next =
        number + 1 < layout.anchors.count ? layout.anchors[number + 1] + layout.first : lines.count
      let end = max(start, next)
      guard start < end, let found = parts(layout, number, start..<end) else { continue }
      out.append(talk(found.title, found.speaker, start..<end))
      begins.append(min(found.title, found.speaker))
      free = max(found.title, found.speaker) + 1
    }
    attachDaysAbove(begins, free, to: &out)
    return out
  }

  /// Gives talks the days on the lines above them, where the first day stands above the first talk and
  /// none below the last.
  private func attachDaysAbove(_ begins: [Int], _ end: Int, to talks: inout [TalkDraft]) {
    let dates = lines.indices.filter {
      shapes[$0].leadsWithDate && shapes[$0].isOnlyDate && shapes[$0].date?.month != nil
    }
    // Months may stand above the days.
    let exact = dates.filter { shapes[$0].date?.day != nil }
    let days = exact.isEmpty ? dates : exact
    guard days.count >= 2, let first = begins.first, let last = days.last, days[0] < first,
      last < end, !begins.contains(where: { shapes[$0].date?.month != nil })
    else { return }
    var day = 0
    for (number, begin) in begins.enumerated() {
      while day + 1 < days.count, days[day + 1] < begin { day += 1 }
      if days[day] < begin { talks[number].date = shapes[days[day]].date }
    }
  }

  /// The title's and the speaker's lines of one talk.
  private func parts(
    _ layout: Layout, _ number: Int, _ range: Range<Int>
  ) -> (title: Int, speaker: Int)? {
    let anchor = layout.anchors[number]
    if worth(layout, number) >= 0.25, range.contains(anchor + layout.title),
      range.contains(anchor + layout.speaker)
    {
      return (anchor + layout.title, anchor + layout.speaker)
    }
    // A line more or less: the likeliest two in the order of the layout.
    var best: (title: Int, speaker: Int, worth: Double)?
    for title in range.prefix(8) where shapes[title].title >= 0.5 {
      for speaker in range.prefix(9) where shapes[speaker].person >= 0.45 {
        guard (title < speaker) == (layout.title < layout.speaker), title != speaker else {
          continue
        }
        // Places of work between the two set nothing apart; a title may stand in a block of its own.
        let between = (min(title, speaker) + 1..<max(title, speaker)).count {
          !shapes[$0].isOrganization
        }
        let worth =
          shapes[title].title * shapes[speaker].person - 0.05 * Double(between + 1)
          + (lines[title].isFirst ? 0.06 : 0)
        if worth > best?.worth ?? 0.3 { best = (title, speaker, worth) }
      }
    }
    return best.map { ($0.title, $0.speaker) }
  }

  private func talk(_ title: Int, _ speaker: Int, _ range: Range<Int>) -> TalkDraft {
    var talk = TalkDraft()
    talk.title = titlePassage(title, upTo: speaker > title ? speaker : range.upperBound)
    let person = shapes[speaker]
    talk.speaker = person.speaker
    talk.readSpeaker = (person.names, person.affiliation)
    if person.affiliation == nil {
      talk.affiliation =
        placeOfWork(below: speaker, range.upperBound)
        ?? university(below: max(title, speaker), range.upperBound)
    }
    var state: TalkField?
    let last = max(title, speaker) + 1
    for index in range where index != title {
      let line = lines[index]
      let shape = shapes[index]
      if line.field == .abstract || line.field == .bio { state = line.field }
      if state == nil, shape.isProse, index > max(title, speaker) { state = .abstract }
      guard state == nil else {
        guard !line.content.isEmpty, line.field == nil || line.field == state else { continue }
        if state == .bio {
          talk.bio.append(line.passage)
        } else {
          talk.abstract.append(line.passage)
        }
        continue
      }
      // A day that begins the next item of a list is none of this talk's.
      if index > last, line.isFirst, line.itemDepth != nil, shape.leadsWithDate { break }
      // "October 2019" may head the days of a month.
      if let date = shape.date,
        talk.date?.month == nil || talk.date?.day == nil && date.day != nil && index <= last
      {
        talk.date = date
      }
      if let place = shape.place, talk.place == nil { talk.place = place }
      if line.field == .host { talk.hosts.append(line.wholePassage) }
    }
    return talk
  }

  /// Of the lines below a speaker that name positions, departments and places of work, the widest.
  private func placeOfWork(below speaker: Int, _ end: Int) -> TalkListing.Passage? {
    // "(University of Ghent)" right below.
    if speaker + 1 < end {
      let line = lines[speaker + 1]
      let text = blocks[line.block].text[line.range]
      if text.first == 0x28, text.last == 0x29, (4...120).contains(text.count) {
        return TalkListing.Passage(
          block: line.block, range: line.range.lowerBound + 1..<line.range.upperBound - 1)
      }
    }
    let below = (speaker + 1..<max(end, speaker + 1)).prefix(5).prefix {
      shapes[$0].isOrganization
    }
    func width(_ index: Int) -> Int {
      LineShape.width(ofPlace: blocks[lines[index].block].string(in: lines[index].range))
    }
    return below.max { (width($0), -$0) < (width($1), -$1) }.map { lines[$0].passage }
  }

  /// Of the lines below title and speaker, one of the first that names a university.
  private func university(below last: Int, _ end: Int) -> TalkListing.Passage? {
    (last + 1..<max(end, last + 1)).prefix(3).first { index in
      shapes[index].isOrganization && !shapes[index].isProse
        && LineShape.width(ofPlace: blocks[lines[index].block].string(in: lines[index].range)) == 2
    }.map { lines[$0].passage }
  }

  /// A title over several lines of one block goes on where its first line is full.
  private func titlePassage(_ line: Int, upTo end: Int) -> TalkListing.Passage {
    var first = line
    while first > 0, line - first < 2, !lines[first].isFirst,
      lines[first - 1].block == lines[line].block, shapes[first - 1].title >= 0.7,
      shapes[first - 1].person == 0, !shapes[first - 1].leadsWithDate, shapes[first - 1].style < 20,
      lines[first - 1].range.count >= TalkTitle.fullLine, !endsSentence(lines[first - 1])
    {
      first -= 1
    }
    var last = line
    let least = 40
    while last + 1 < min(end, first + 4), lines[last + 1].block == lines[first].block,
      !lines[last + 1].isFirst, shapes[last + 1].title >= 0.3, !shapes[last + 1].leadsWithDate,
      shapes[last + 1].style < 20,
      lines[last].range.count >= least
        || isOpen(lines[first].range.lowerBound..<lines[last].range.upperBound, first)
    {
      last += 1
    }
    let range = lines[first].range.lowerBound..<lines[last].range.upperBound
    return TalkListing.Passage(block: lines[first].block, range: quotation(range, first) ?? range)
  }

  /// The quotation that begins a stretch, where more is said behind it: "“On Town Walls” My talk is …".
  private func quotation(_ range: Range<Int>, _ line: Int) -> Range<Int>? {
    guard shapes[line].style == 30 else { return nil }
    let text = TokenizedText(blocks[lines[line].block].text, in: range)
    let marks = text.tokens.filter { $0.isMark("\"") }
    guard marks.count >= 2, marks[1].range.lowerBound - marks[0].range.upperBound >= 8,
      range.upperBound - marks[1].range.upperBound >= 40
    else { return nil }
    return range.lowerBound..<marks[1].range.upperBound
  }

  private func endsSentence(_ line: TalkLine) -> Bool {
    [0x2E, 0x3F, 0x21, 0x3A].contains(blocks[line.block].text[line.range.upperBound - 1])
  }

  /// Whether a quotation that begins a stretch is not closed in it.
  private func isOpen(_ range: Range<Int>, _ line: Int) -> Bool {
    let text = TokenizedText(blocks[lines[line].block].text, in: range)
    return shapes[line].style == 30 && text.tokens.count(where: { $0.isMark("\"") }) == 1
  }
}
