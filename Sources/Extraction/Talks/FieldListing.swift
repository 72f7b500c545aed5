import Bibliography
import Documents

/// Reads talk pages whose parts carry labels: "Title / Speaker: … / Abstract … / Bio …".
///
/// A talk is anchored at its speaker's line; its title is labelled, or the free line in front of it.
struct FieldListing {
  private enum State { case outside, head, abstract, bio, tail }

  private let blocks: [Block]
  private let lines: [TalkLine]
  private var talks: [TalkDraft] = []
  private var current: TalkDraft?
  private var state = State.outside
  /// Free lines that may be the next talk's title, with the passages that hold them until then.
  private var loose: [Int] = []
  /// Of free lines that begin with a date, what stands behind it.
  private var behindDate: [Int: Range<Int>] = [:]
  private var pendingDate: PartialDate?
  private var pendingPlace: String?
  private var pendingEvent: String?
  /// The place of work that stands on a line of its own between a speaker and a labelled title.
  private var pendingAffiliation: TalkListing.Passage?
  /// A person named beside the date in front of a title.
  private var pendingSpeaker: TalkListing.Passage?
  /// Whether dates and places stand behind the speaker's line, not in front of the title.
  private var fieldsFollow = false
  /// Whether the open talk has its speaker from the line of its date, and no label has said better.
  private var isSpeakerPending = false
  /// Whether titles carry a label.
  private var titlesLabelled = false
  /// Whether no line names a speaker or a title by a label.
  private var isUnspoken = false
  /// Whether no line names a speaker by a label.
  private var hasNoSpeakers = false
  /// Whether dates stand between a talk's title, a heading, and its labelled speaker.
  private var titlesAboveDates = false
  /// Whether the labels of speakers stand below the texts of their talks, and the titles head these.
  private var speakersBelowText = false
  /// The text between a title and its speaker below.
  private var pendingAbstract: [TalkListing.Passage] = []

  /// The talks of a page; empty where no line names a speaker by a label.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  static func talks(in lines: [TalkLine], of blocks: [Block]) -> [TalkDraft] {
    var reader = FieldListing(blocks: blocks, lines: lines)
    reader.read()
    return reader.talks
  }

  private init(blocks: [Block], lines: [TalkLine]) {
    self.blocks = blocks
    self.lines = lines
    let speakers = lines.count { $0.field == .speaker }
    let titles = lines.count { $0.field == .title }
    isUnspoken = titles == 0 && speakers == 0
    hasNoSpeakers = speakers == 0
    titlesLabelled = titles > 0 && titles * 2 >= speakers
    let headed = lines.indices.count { lines[$0].field == .speaker && isHeaded(above: $0) }
    titlesAboveDates = headed > 0 && headed * 2 >= speakers && !titlesLabelled
    let below = lines.indices.count { lines[$0].field == .speaker && headsText(above: $0) }
    speakersBelowText = below >= 2 && below * 3 >= speakers * 2 && !titlesLabelled
    let first = lines.firstIndex {
      ($0.field == .speaker || $0.field == .title) && !$0.content.isEmpty
    }
    let firstDate = lines.indices.first {
      lines[$0].field == .date || lines[$0].field == .place
        || lines[$0].range.count <= 96 && RecordListing.startsWithDate(lines[$0], blocks)
    }
    if let first, let firstDate { fieldsFollow = firstDate > first }
  }

  /// Whether a date stands between a speaker's line and the next heading above.
  private func isHeaded(above index: Int) -> Bool {
    var isDated = false
    for place in stride(from: index - 1, through: max(0, index - 5), by: -1) {
      let line = lines[place]
      if line.isSectionHeading || line.field == .speaker || line.field == .abstract { return false }
      if line.isHeading, !RecordListing.startsWithDate(line, blocks) { return isDated }
      if line.field == .date || RecordListing.startsWithDate(line, blocks) { isDated = true }
    }
    return false
  }

  /// Whether text stands between a speaker's line and the next heading above, and nothing else.
  private func headsText(above index: Int) -> Bool {
    var hasText = false
    for place in stride(from: index - 1, through: max(0, index - 8), by: -1) {
      let line = lines[place]
      if line.isSectionHeading || line.field != nil { return false }
      if line.isHeading {
        // "(07/12/19) On Sorting" is more than a day and a remark.
        return hasText
          && (!isOnlyDate(line) || blocks[line.block].text[line.range].first == 0x28)
      }
      // A sentence, or more than a title.
      if line.range.count >= 120
        || line.range.count >= 60 && blocks[line.block].text[line.range].last == 0x2E
      {
        hasText = true
      }
    }
    return false
  }

  private mutating func read() {
    for index in lines.indices {
      let line = lines[index]
      if line.isSectionHeading {
        close()
        continue
      }
      switch line.field {
      case .speaker?: readSpeaker(index)
      case .title?: readTitle(index)
      case .abstract?:
        openFromLoose()
        state = .abstract
        if !line.content.isEmpty { current?.abstract.append(line.passage) }
      case .bio?:
        openFromLoose()
        state = .bio
        if !line.content.isEmpty { current?.bio.append(line.passage) }
      case .date?, .time?, .place?, .event?:
        if line.field == .date, isUnspoken { openUnspoken() }
        readPlaceOrTime(line)
      case .host?: current?.hosts.append(line.wholePassage)
      case .affiliation?: current?.affiliation = line.passage
      case .other?, .topic?:
        settleLoose()
        // "Access: …" between a speaker and the title that follows ends neither.
        let isOpen = titlesLabelled && state == .head && current?.title == nil
        if current != nil, !isOpen { state = .tail }
      case nil: readFree(index)
      }
    }
    close()
  }

  private func string(_ line: TalkLine) -> String { blocks[line.block].string(in: line.content) }

  private mutating func readSpeaker(_ index: Int) {
    let line = lines[index]
    guard !line.content.isEmpty else {
      // "Speaker:" alone: the name stands on the next line.
      return
    }
    if current?.speaker == nil || isSpeakerPending, current?.isTitleLabelled == true,
      state != .abstract || titlesLabelled
    {
      current?.speaker = line.passage
      current?.isSpeakerLabelled = true
      isSpeakerPending = false
      loose = []
      state = .head
      return
    }
    leaveRepeated(line)
    var title = takeTitle()
    close(keepingPending: true)
    // "April 11: Formal Verification" above "Lead student: …": two capitals make no speaker of it.
    if title == nil, let beside = pendingSpeaker {
      title = beside
      pendingSpeaker = nil
    }
    var talk = TalkDraft()
    talk.title = title
    talk.speaker = line.passage
    talk.isSpeakerLabelled = true
    talk.abstract = pendingAbstract
    pendingAbstract = []
    open(talk)
  }

  /// Takes the line that names a labelled speaker in front of the label as well off the loose ones, with
  /// its day: "On Sorting / Jane Doe, May 8th / Speaker: Jane Doe".
  private mutating func leaveRepeated(_ speaker: TalkLine) {
    guard let last = loose.last, loose.count >= 2, lines[last].range.count <= 120 else { return }
    let name = TextFolding.words(string(speaker)).prefix(2)
    guard name.count == 2, TextFolding.words(string(lines[last])).starts(with: name) else { return }
    loose.removeLast()
    readPlaceOrTime(lines[last])
  }

  private mutating func open(_ talk: TalkDraft) {
    isSpeakerPending = false
    var talk = talk
    talk.date = pendingDate
    talk.place = pendingPlace
    talk.event = pendingEvent
    if talk.speaker == nil, let speaker = pendingSpeaker {
      talk.speaker = speaker
      talk.isSpeakerLabelled = true
      isSpeakerPending = true
    }
    current = talk
    (pendingDate, pendingPlace, pendingEvent, pendingSpeaker) = (nil, nil, nil, nil)
    state = .head
  }

  private mutating func readTitle(_ index: Int) {
    let line = lines[index]
    guard !line.content.isEmpty else { return }
    if current != nil, current?.isTitleLabelled == false, state == .head,
      current?.title == nil
        || titlesLabelled
    {
      current?.title = line.passage
      current?.isTitleLabelled = true
      return
    }
    // "Talk 1: … / Talk 2: …" behind one speaker: both are that person's.
    let isNext = current?.isTitleLabelled == true && state == .head && isNumbered(line)
    let shared = isNext ? current?.speaker : nil
    let day = isNext ? current?.date : nil
    // "Jane Doe, MIT / Title: …": the line above the title names the speaker.
    let speaker = takeSpeaker(above: index)
    settleLoose()
    close(keepingPending: true)
    var talk = TalkDraft()
    talk.title = line.passage
    talk.isTitleLabelled = true
    if let speaker {
      talk.speaker = speaker
      talk.isSpeakerLabelled = true
      talk.affiliation = pendingAffiliation
    }
    pendingAffiliation = nil
    open(talk)
    if let shared, current?.speaker == nil {
      current?.speaker = shared
      current?.isSpeakerLabelled = true
      if current?.date == nil { current?.date = day }
    }
  }

  /// Whether the label of a line counts: "Talk 2: …".
  private func isNumbered(_ line: TalkLine) -> Bool {
    let label = blocks[line.block].text[line.range.lowerBound..<line.content.lowerBound]
    return label.contains { (0x30...0x39).contains($0) }
  }

  /// The free line right above a labelled title, where all of it is a person with an affiliation; places
  /// of work may stand between the two.
  private mutating func takeSpeaker(above index: Int) -> TalkListing.Passage? {
    guard let lowest = loose.last, lowest == index - 1 else { return nil }
    var place = loose.count - 1
    while place >= 0, loose.count - place <= 4 {
      let line = lines[loose[place]]
      if let isPlaced = isSpeaker(line) {
        if place + 1 < loose.count, !isPlaced {
          pendingAffiliation = lines[loose[place + 1]].passage
        }
        loose.removeLast(loose.count - place)
        return line.passage
      }
      // "Jane Doe / Ghent University / Title: …"
      guard place > 0, loose[place] == loose[place - 1] + 1,
        LineShape.namesOrganization(blocks[line.block], line.range)
          || place == loose.count - 1 && isTitledPerson(lines[loose[place - 1]])
      else { return nil }
      place -= 1
    }
    return nil
  }

  /// Whether the speaker of a line that is one stands there with an affiliation; nil where it is none.
  private func isSpeaker(_ line: TalkLine) -> Bool? {
    guard line.range.count <= 260 else { return nil }
    let text = TokenizedText(blocks[line.block].text, in: line.range)
    guard let name = NameScanner.name(in: text, at: 0),
      let read = SpeakerLine.read(text, at: 0, end: text.tokens.count, isLabelled: true),
      read.end >= text.tokens.count - 1 || text.key(read.end) == "("
        // "Jane Doe is a writer."
        || text.key(name.tokens.upperBound) == "is" && (name.isTitled || name.fullWords >= 2)
    else { return nil }
    // "Old Mill Science Center": no mark sets two capitals and an organisation apart.
    let isSetOff =
      read.names[0].isTitled
      || text[read.names[0].tokens.upperBound]?.kind == .mark
    guard
      isSetOff || NameGazetteer.shared.isGivenName(text.key(0))
        || !LineShape.namesOrganization(blocks[line.block], line.range)
    else { return nil }
    return read.affiliation != nil
  }

  /// Whether all of a line is a person with a title or a known given name, and where they work.
  private func isKnownSpeaker(_ line: TalkLine) -> Bool {
    guard isSpeaker(line) != nil else { return false }
    let text = TokenizedText(blocks[line.block].text, in: line.range.prefix(120))
    return isTitledPerson(line) || NameGazetteer.shared.isGivenName(text.key(0))
  }

  /// Whether a line is a person with a title and nothing else, as "Dr Jane Doe" is.
  private func isTitledPerson(_ line: TalkLine) -> Bool {
    let text = TokenizedText(blocks[line.block].text, in: line.range.prefix(120))
    guard let name = NameScanner.name(in: text, at: 0) else { return false }
    return name.isTitled && name.tokens.upperBound == text.tokens.count
  }

  private mutating func readPlaceOrTime(_ line: TalkLine) {
    let text = TokenizedText(blocks[line.block].text, in: line.content)
    let date =
      (0..<text.tokens.count).lazy.compactMap { DateScanner.date(in: text, at: $0) }
      .first { $0.date.month != nil }
      ?? DateScanner.shortDate(in: text, at: TalkSegmenter.afterOrdinal(text, at: 0))
    let attaches = current != nil && (state == .head || fieldsFollow) && loose.isEmpty
    switch line.field {
    case .place?:
      let place = string(line)
      if attaches, current?.place == nil { current?.place = place } else { pendingPlace = place }
      if let date, current?.date == nil, attaches { current?.date = date.date }
    case .event?:
      let event = string(line)
      if attaches { current?.event = event } else { pendingEvent = event }
    default:
      guard let date else { return }
      // The same hour in another zone says nothing new.
      if fieldsFollow, line.field == nil, current?.date == date.date { return }
      if attaches, current?.date == nil {
        current?.date = date.date
      } else {
        pendingDate = date.date
      }
    }
  }

  /// Whether a line holds a date and, at most, a time of day or a remark in brackets.
  private func isOnlyDate(_ line: TalkLine) -> Bool {
    guard line.field == nil || line.field == .date else { return false }
    let segments = TalkSegmenter(
      blocks[line.block], index: line.block, range: line.content, readsPeople: false
    ).segments()
    return segments.allSatisfy { !$0.isText || blocks[$0.block].text[$0.range].first == 0x28 }
  }

  /// What a line says behind its date and a colon: "Thu, January 24: On Sorting".
  private func title(behindDate line: TalkLine) -> Range<Int>? {
    guard line.field == nil else { return nil }
    let text = TokenizedText(blocks[line.block].text, in: line.range)
    let start = TalkSegmenter.afterOrdinal(text, at: 0)
    guard
      let (_, end) = DateScanner.date(in: text, at: start)
        ?? DateScanner.shortDate(in: text, at: start),
      // "07/12/19 On Sorting": of a heading, the words behind the day are its title.
      case let mark = [":", "–", "-", "|"].contains(text.key(end)) ? 1 : 0,
      mark == 1 || line.isHeading && text.tokens[end...].count(where: \.isWord) >= 2,
      let first = text[end + mark], first.isWord,
      text.tokens.count - end >= 2,
      !TalkSegmenter.startsWithTime(text, at: end + mark)
    else { return nil }
    return first.range.lowerBound..<line.range.upperBound
  }

  /// The person behind the date that begins a line: "September 12: Jane Doe, MIT".
  private func speaker(besideDate line: TalkLine) -> TalkListing.Passage? {
    guard line.field == nil else { return nil }
    let text = TokenizedText(blocks[line.block].text, in: line.range)
    let start = TalkSegmenter.afterOrdinal(text, at: 0)
    guard
      var (_, cursor) = DateScanner.date(in: text, at: start)
        ?? DateScanner.shortDate(in: text, at: start)
    else { return nil }
    // "20 June, 2016 (note the unusual day): Jane Doe"
    if text.key(cursor) == "(",
      let close = text.tokens[cursor...].firstIndex(where: { $0.isMark(")") }),
      close - cursor <= 8
    {
      cursor = close + 1
    }
    while [":", ",", "-", "–", ".", "|"].contains(text.key(cursor)) { cursor += 1 }
    guard let first = text[cursor],
      let read = SpeakerLine.read(text, at: cursor, end: text.tokens.count, isLabelled: true),
      read.names[0].fullWords >= 2 || read.names[0].isTitled,
      read.end >= text.tokens.count - 1
        || read.affiliation != nil && ["in", "at", "@"].contains(text.key(read.end))
    else { return nil }
    return TalkListing.Passage(
      block: line.block, range: first.range.lowerBound..<line.range.upperBound)
  }

  /// The talk that a dated line names in full, where another day follows it and no label.
  private func whole(_ index: Int) -> TalkDraft? {
    let line = lines[index]
    guard line.field == nil, line.itemDepth != nil, index + 1 < lines.count,
      lines[index + 1].field == nil, lines[index + 1].itemDepth == line.itemDepth,
      RecordListing.startsWithDate(lines[index + 1], blocks), SessionItems.isWhole(line, blocks)
    else { return nil }
    return TalkRecord(lines: [line]).read(blocks, columns: [])
  }

  /// Whether a line is a day and a little more, or somebody beside it with all that is said of them.
  private func isDated(_ line: TalkLine) -> Bool {
    guard line.range.count <= 240, RecordListing.startsWithDate(line, blocks) else { return false }
    return line.range.count <= 96 || speaker(besideDate: line) != nil
  }

  /// The person behind the name of a series that begins a line: "Logic Seminar: Jane Doe".
  private func speaker(behindSeries line: TalkLine) -> TalkListing.Passage? {
    guard line.field == nil, !line.isRow, line.range.count <= 120 else { return nil }
    let text = TokenizedText(blocks[line.block].text, in: line.range)
    guard let colon = text.tokens.prefix(6).firstIndex(where: { $0.isMark(":") }),
      text.tokens[..<colon].contains(where: { $0.isWord && EventScore.isSeries($0.key) }),
      let first = text[colon + 1],
      let read = SpeakerLine.read(
        text, at: colon + 1, end: text.tokens.count, isLabelled: false),
      read.end >= text.tokens.count,
      read.names[0].isTitled || read.affiliation != nil || line.isHeading
        || read.names[0].isKnown(in: text)
    else { return nil }
    return TalkListing.Passage(
      block: line.block, range: first.range.lowerBound..<line.range.upperBound)
  }

  private mutating func readFree(_ index: Int) {
    let line = lines[index]
    if isDated(line) {
      // A date that stands alone sets off what follows.
      if !titlesAboveDates { settleLoose() }
      // Dates lead here: the next one begins another talk, though this one names no speaker.
      if !fieldsFollow, !titlesAboveDates, current?.date != nil, current?.title != nil,
        isOnlyDate(line)
      {
        close()
      }
      if !fieldsFollow { state = state == .head || current == nil ? state : .tail }
      if let whole = whole(index) {
        close()
        talks.append(whole)
        return
      }
      // "September 12: Jane Doe, MIT" in front of its title begins a talk.
      if let speaker = speaker(besideDate: line) {
        close(keepingPending: true)
        pendingSpeaker = speaker
      }
      let title = pendingSpeaker == nil && !titlesLabelled ? title(behindDate: line) : nil
      if title != nil, line.isHeading { close() }
      readPlaceOrTime(line)
      if let title {
        behindDate[index] = title
        loose = [index]
      }
      return
    }
    // "Logic Seminar: Jane Doe" above a labelled title begins a talk.
    if titlesLabelled, let speaker = speaker(behindSeries: line) {
      close()
      pendingSpeaker = speaker
      return
    }
    let isContinued = speakersBelowText && !line.isFirst
    if speakersBelowText, line.isHeading, !isContinued { close(keepingPending: true) }
    switch state {
    case .outside, .tail:
      loose.append(index)
    case .head:
      if current?.title == nil {
        current?.title = line.passage
      } else if hasNoSpeakers, current?.speaker == nil, current?.isTitleLabelled == true,
        current?.date == nil, loose.isEmpty, isKnownSpeaker(line)
      {
        // "Title: On Sorting / Dr. Jane Doe / Ghent"
        current?.speaker = line.passage
        current?.isSpeakerLabelled = true
      } else if hasNoSpeakers, !line.isFirst, current?.speaker?.block == line.block,
        current?.affiliation == nil
      {
        current?.affiliation = line.passage
      } else if line.range.count > 240, !line.isHeading {
        settleLoose()
        current?.abstract.append(line.passage)
        state = .abstract
      } else if index > 0, lines[index - 1].field == .speaker, lines[index - 1].content.isEmpty {
        current?.speaker = line.passage
      } else {
        loose.append(index)
      }
    case .abstract, .bio:
      loose.append(index)
    }
    if line.isHeading, !isContinued { settleLoose(except: index) }
  }

  /// Gives the loose lines back to the text that they stand in.
  private mutating func settleLoose(except last: Int? = nil) {
    for index in loose where index != last {
      switch state {
      case .abstract: current?.abstract.append(lines[index].passage)
      case .bio: current?.bio.append(lines[index].passage)
      default: break
      }
    }
    loose = last.map { loose.contains($0) ? [$0] : [] } ?? []
  }

  private func isQuoted(_ index: Int) -> Bool {
    let first = blocks[lines[index].block].text[lines[index].range].first
    return first == 0x22
      || blocks[lines[index].block].text[lines[index].range].starts(with: [0xE2, 0x80, 0x9C])
  }

  /// On a page that labels neither speakers nor titles, a day below a title in quotes opens a talk.
  private mutating func openUnspoken() {
    guard loose.contains(where: isQuoted), let title = takeTitle() else { return }
    close(keepingPending: true)
    var talk = TalkDraft()
    talk.title = title
    open(talk)
  }

  /// Takes the last loose line as a title; the others go back to their text.
  private mutating func takeTitle() -> TalkListing.Passage? {
    if speakersBelowText, let first = loose.first, lines[first].isHeading {
      let line = lines[first]
      pendingAbstract = loose.filter { !lines[$0].isHeading }.map { lines[$0].passage }
      loose = []
      return TalkListing.Passage(block: line.block, range: behindDate[first] ?? line.range)
    }
    let heading = titlesAboveDates ? loose.last { lines[$0].isHeading } : nil
    // What a list quotes above a title is another work.
    let quoted = loose.last(where: isQuoted).flatMap { index in
      lines[index].itemDepth == nil || lines[loose[loose.count - 1]].itemDepth != nil ? index : nil
    }
    guard let last = heading ?? (titlesLabelled ? nil : quoted) ?? loose.last else { return nil }
    let line = lines[last]
    guard line.range.count <= (line.isHeading ? 600 : 320),
      !TalkPlaceholder.namesTerm(blocks[line.block].string(in: line.range))
    else {
      settleLoose()
      return nil
    }
    var first = last
    // A title over two lines of one block: the block begins with it.
    if !line.isFirst, loose.count >= 2, loose[loose.count - 2] == last - 1,
      lines[last - 1].block == line.block, lines[last - 1].isFirst,
      lines[last - 1].range.count >= 40, !endsSentence(lines[last - 1])
    {
      first = last - 1
    }
    settle(upTo: first)
    loose = []
    if let title = behindDate[last] { return TalkListing.Passage(block: line.block, range: title) }
    return TalkListing.Passage(
      block: line.block, range: lines[first].range.lowerBound..<line.range.upperBound)
  }

  private mutating func settle(upTo end: Int) {
    loose.removeAll { $0 >= end }
    settleLoose()
  }

  private func endsSentence(_ line: TalkLine) -> Bool {
    let text = blocks[line.block].text[line.range]
    return text.last == 0x2E || text.last == 0x3A
  }

  /// A page without labels for speakers: an abstract behind a title opens a talk.
  private mutating func openFromLoose() {
    if state == .outside || state == .tail, !loose.isEmpty {
      let title = takeTitle()
      close(keepingPending: true)
      if let title {
        var talk = TalkDraft()
        talk.title = title
        open(talk)
      }
    } else {
      settleLoose()
    }
  }

  private mutating func close(keepingPending: Bool = false) {
    settleLoose()
    if let talk = current { talks.append(talk) }
    current = nil
    state = .outside
    loose = []
    if !keepingPending {
      (pendingDate, pendingPlace, pendingEvent, pendingSpeaker) = (nil, nil, nil, nil)
    }
  }
}
