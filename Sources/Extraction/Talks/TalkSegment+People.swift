import Bibliography
import Documents

/// Where the people stand in a stretch of an entry, and which words name an organisation.
extension TalkSegmenter {
  /// People with their affiliation in brackets, and nothing but place and time behind them.
  ///
  /// "Title. Jane Doe and John Roe (MIT). Room 7, 15:00. Announcement".
  func innerSpeakers(
    _ range: Range<Int>
  ) -> (title: Int, people: Range<Int>, line: SpeakerLine)? {
    for cursor in range.dropFirst() {
      let key = text.key(cursor)
      guard key == "." || key == "," || key == "?" || key == "!" else { continue }
      var start = cursor + 1
      // "Looms, Prof. Jane Doe (Ghent)": one word is a title in front of a titled person.
      guard cursor > range.lowerBound + 1 || key == "," && NameScanner.isTitle(text, start) else {
        continue
      }
      if text[start]?.shape == .lower, SpeakerPhrase.leads.contains(text.key(start)) { start += 1 }
      // "Marine Drones. Jane Doe", "Is it so? Jane Doe & John Roe": nothing stands behind the names.
      if key != ",", let line = lastNames(from: start, range) {
        return (key == "." ? cursor : cursor + 1, start..<line.end, line)
      }
      // "Town Walls, Jane Doe, professor of history at Ghent, Room 7"
      if key == ",", let line = described(start, range) {
        return (cursor, start..<range.upperBound, line)
      }
      guard
        let line = SpeakerLine.read(text, at: start, end: range.upperBound, isLabelled: false),
        line.affiliation != nil && text.key(line.end - 1) == ")"
          || line.affiliation == nil && line.names[0].isTitled && line.end == range.upperBound,
        line.end < range.upperBound && [".", ","].contains(text.key(line.end))
          || isLast(line.end, range) && key == ","
            && (isKnown(line.names[0]) || text[start]?.shape == .initial)
          || line.end == range.upperBound && key == "," && line.names[0].isTitled,
        line.names[0].fullWords >= 2 || line.names[0].isTitled || text[start]?.shape == .initial
      else { continue }
      return (key == "?" || key == "!" ? cursor + 1 : cursor, start..<line.end, line)
    }
    return nil
  }

  /// Whether a token ends a range, or only a remark in brackets follows: "(43 minutes)".
  private func isLast(_ end: Int, _ range: Range<Int>) -> Bool {
    if end == range.upperBound { return true }
    let last = text.key(range.upperBound - 1) == "." ? range.upperBound - 2 : range.upperBound - 1
    return end > last || text.key(end) == "(" && text.key(last) == ")" && last - end <= 8
  }

  /// People at the end of a range who begin with a known given name and have nothing beside them.
  private func lastNames(from start: Int, _ range: Range<Int>) -> SpeakerLine? {
    guard let first = text[start], first.shape == .capitalized,
      NameGazetteer.shared.isGivenName(first.key),
      let line = SpeakerLine.read(text, at: start, end: range.upperBound, isLabelled: false),
      line.affiliation == nil, line.names.allSatisfy({ $0.fullWords >= 2 }),
      line.end == range.upperBound
        || line.end == range.upperBound - 1 && text.key(line.end) == "."
    else { return nil }
    return line
  }

  /// A person, and behind a comma what that person is: "Jane Doe, professor of history at Ghent".
  private func described(_ start: Int, _ range: Range<Int>) -> SpeakerLine? {
    guard let first = text[start], first.shape == .capitalized,
      NameGazetteer.shared.isGivenName(first.key),
      let name = NameScanner.name(in: text, at: start), name.fullWords >= 2,
      text.key(name.tokens.upperBound) == ",",
      (1...3).contains(where: {
        guard let word = text[name.tokens.upperBound + $0] else { return false }
        return SpeakerLine.positions.contains(word.key)
          && name.tokens.upperBound + $0 < range.upperBound
      })
    else { return nil }
    return SpeakerLine.read(text, at: start, end: range.upperBound, isLabelled: true)
  }

  /// "at 3-4pm in Room 308": when and where, behind a day.
  func isTimeAndPlace(_ range: Range<Int>) -> Bool {
    guard (2...10).contains(range.count), ["at", "from", "@"].contains(text.key(range.lowerBound))
    else { return false }
    return range.prefix(6).contains { index in
      guard let token = text[index] else { return false }
      return token.kind == .number && (token.key.hasSuffix("pm") || token.key.hasSuffix("am"))
        || index > range.lowerBound && TalkSegmenter.startsWithTime(text, at: index)
    }
  }

  /// Whether a label leaves open who gives the talk, as "Invited talk (by somebody)" does.
  func isLabelByNobody(_ range: Range<Int>) -> Bool {
    guard range.count <= 12, let open = range.first(where: { text.key($0) == "(" }),
      open > range.lowerBound, text.key(open + 1) == "by", text.key(range.upperBound - 1) == ")",
      isLabel(range.lowerBound..<open)
    else { return false }
    return SpeakerLine.read(text, at: open + 2, end: range.upperBound - 1, isLabelled: true) == nil
  }

  /// "in the Old Mill Building at the University of Ghent": where, behind a day and an hour.
  func isWhereabouts(_ range: Range<Int>) -> Bool {
    guard (2...16).contains(range.count), let first = text[range.lowerBound], first.shape == .lower,
      ["in", "at", "im", "à", "en"].contains(first.key)
    else { return false }
    // "in Mill 308"
    if (3...4).contains(range.count), text[range.upperBound - 1]?.kind == .number,
      text.tokens[range].dropFirst().dropLast().allSatisfy({ $0.isWord && $0.shape != .lower })
    {
      return true
    }
    return text.tokens[range].allSatisfy {
      !$0.isWord || $0.shape != .lower || $0.key.utf8.count <= 3
    }
      && text.tokens[range].contains {
        $0.isWord && $0.shape != .lower
          && (RoomVocabulary.leading.contains($0.key) || RoomVocabulary.ending.contains($0.key)
            || ProseVocabulary.institutionHeads.contains($0.key) || $0.key == "hall")
      }
  }

  /// "Publisher and Historian", "Teacher at the Old Mill Collection": what a person is, and where.
  func describesPerson(_ range: Range<Int>) -> Bool {
    guard (1...16).contains(range.count), let first = text[range.lowerBound], first.isWord,
      SpeakerLine.positions.contains(first.key) || Self.professions.contains(first.key)
    else { return false }
    guard range.count > 1 else { return true }
    return ["at", "of", "and", "for", ",", "&"].contains(text.key(range.lowerBound + 1))
      && !text.tokens[range].contains {
        $0.isWord && $0.shape == .lower && $0.key.utf8.count > 3
          && !SpeakerLine.positions.contains($0.key) && !Self.professions.contains($0.key)
      }
  }

  private static let professions: Set<String> = [
    "teacher", "curator", "author", "historian", "journalist", "writer", "publisher", "artist",
    "archaeologist", "conservator", "editor", "consultant", "architect", "physician", "biologist",
    "keeper", "broadcaster", "physicist", "chemist", "economist", "geologist", "lawyer",
  ]

  /// "Universals: Jane Doe (MIT)", "Founders Lecture: Jane Doe, MIT", "Guest lecturer, Jane Doe": words for
  /// the series or the role in front of a person; the index where the person begins.
  func introduced(_ range: Range<Int>) -> (start: Int, line: SpeakerLine)? {
    guard range.count >= 4, range.count <= 40, let first = text[range.lowerBound], first.isWord,
      first.shape == .capitalized || first.shape == .capitals,
      let mark = range.prefix(7).dropFirst().first(where: {
        text.key($0) == ":" || text.key($0) == ","
      }), let before = text[mark - 1], before.isWord
    else { return nil }
    let isRole =
      Self.roles.contains(before.key)
      || range.lowerBound < mark - 1 && text.key(mark) == ":" && EventScore.isEventNoun(first.key)
    guard isRole || text.key(mark) == ":" && mark == range.lowerBound + 1,
      let line = SpeakerLine.read(
        text, at: mark + 1, end: range.upperBound, isLabelled: isRole),
      line.end >= range.upperBound - 1, line.names[0].fullWords >= 2 || line.names[0].isTitled,
      isKnown(line.names[0]) || isRole && (line.affiliation != nil || text.key(mark) == ":"),
      !NameGazetteer.shared.isGivenName(first.key) || isRole && mark - range.lowerBound > 1
    else { return nil }
    return (mark + 1, line)
  }

  /// Whether one of a few words is that of a series: "Topology Seminar".
  func namesSeries(_ range: Range<Int>) -> Bool {
    range.count <= 5
      && range.contains { index in
        guard let token = text[index], token.isWord, token.shape != .lower else { return false }
        return EventScore.isSeries(token.key)
      }
  }

  static let roles: Set<String> = [
    "lecture", "lecturer", "keynote", "speaker", "talk", "plenary", "address", "speech",
    "presenter", "series",
    "tutorial", "colloquium", "seminar", "presentation", "vortrag", "conferencier",
  ]

  /// The colon behind a room that stands between a day and a person: "Room 3.1: Jane Doe".
  func leadingRoom(_ range: Range<Int>) -> Int? {
    guard let colon = range.prefix(8).first(where: { text.key($0) == ":" }),
      colon > range.lowerBound, colon + 1 < range.upperBound,
      isRoom(range.lowerBound..<colon) || isRoomCode(range.lowerBound..<colon)
    else { return nil }
    return colon
  }

  /// "S3 043", "MC 5417": a building's code and the number of a door, which no year is.
  private func isRoomCode(_ range: Range<Int>) -> Bool {
    guard (2...4).contains(range.count), let first = text[range.lowerBound],
      first.isWord || first.kind == .number, first.key.utf8.count <= 3,
      let last = text[range.upperBound - 1], last.kind == .number,
      (3...4).contains(last.key.utf8.count), last.key.allSatisfy(\.isNumber),
      !EventScore.isYear(last.key)
    else { return false }
    return text.tokens[range].dropLast().allSatisfy {
      $0.kind == .number || $0.shape == .capitals || $0.shape == .initial || $0.shape == .mixed
        || $0.isMark("-") || $0.isMark(".")
    }
  }

  /// Whether a range is a room and nothing else: "Room 7", "im Raum SR4".
  func isRoom(_ range: Range<Int>) -> Bool {
    if isHall(range) || isStreet(range) || isNumberedRoom(range) || isDoor(range) { return true }
    // "(60 Mill Hall)" behind a day and an hour.
    if (3...8).contains(range.count), text.key(range.lowerBound) == "(",
      text.key(range.upperBound - 1) == ")"
    {
      let inner = range.lowerBound + 1..<range.upperBound - 1
      let isHouse =
        text[inner.lowerBound]?.kind == .number && text[inner.upperBound - 1]?.shape == .capitalized
      return isHouse || isRoom(inner)
    }
    var start = range.lowerBound
    while start < range.upperBound,
      ["in", "im", "en", "at", "the", "a", ","].contains(text.key(start))
    {
      start += 1
    }
    guard range.upperBound - start <= 6, range.upperBound > start,
      RoomVocabulary.leading.contains(text.key(start)),
      // "Raum, Zeit, Materie"
      text.key(start + 1) != ","
    else { return false }
    return text.tokens[start..<range.upperBound].allSatisfy {
      !$0.isWord || $0.shape != .lower || $0.key.utf8.count <= 2
        || RoomVocabulary.leading.contains($0.key)
    }
  }

  /// "Old Mill, Spiegelsaal 7", "OM Room S17 (12:00–13:00)": capitals around a room's number, and perhaps a
  /// time behind it.
  private func isNumberedRoom(_ range: Range<Int>) -> Bool {
    var end = range.upperBound
    if text.key(end - 1) == ")", let open = range.first(where: { text.key($0) == "(" }),
      Self.startsWithTime(text, at: open + 1)
    {
      end = open
    }
    guard end - range.lowerBound >= 2, end - range.lowerBound <= 7,
      text.tokens[range.lowerBound..<end].contains(where: { $0.kind == .number || $0.isWord }),
      let last = text[end - 1],
      RoomVocabulary.isLeading(text.key(end - 2)) || text.key(end - 2) == "theatre",
      last.kind == .number || last.key.utf8.count <= 4 && last.key.contains(where: \.isNumber)
        // "Lecture Theatre B"
        || last.isWord && last.key.utf8.count == 1 && last.shape != .lower
    else { return false }
    return text.tokens[range.lowerBound..<end].allSatisfy {
      !$0.isWord || $0.shape != .lower && !$0.isMark(":")
    }
  }

  /// "Oldmill 303", "Oldmill North 130A" on a line of its own or behind an hour: a building and the number
  /// of a door, which no year is.
  private func isDoor(_ range: Range<Int>) -> Bool {
    guard (2...3).contains(range.count),
      isWholeLine(range)
        || ["am", "pm", ","].contains(text.key(range.lowerBound - 1)) && endsLine(range.upperBound),
      let last = text[range.upperBound - 1], last.kind != .mark,
      (3...5).contains(last.key.utf8.count),
      case let digits = last.key.count(where: \.isNumber), (3...4).contains(digits),
      last.key.utf8.count - digits <= 1, !EventScore.isYear(last.key)
    else { return false }
    return text.tokens[range].dropLast().allSatisfy { $0.shape == .capitalized }
  }

  /// "1120 Mill Dr.", "Old Mill, 7 Harbour Street": a house, with the name of its building in front.
  private func isStreet(_ range: Range<Int>) -> Bool {
    guard (3...12).contains(range.count),
      let number = range.first(where: { text[$0]?.kind == .number }),
      number == range.lowerBound || text.key(number - 1) == ",",
      text.tokens[range].allSatisfy({ !$0.isWord || $0.shape != .lower })
    else { return false }
    let words = text.tokens[number..<range.upperBound].dropFirst().filter { $0.kind != .mark }
    return (2...4).contains(words.count)
      && (words.last.map { Self.streets.contains($0.key) } ?? false)
  }

  private static let streets: Set<String> = [
    "street", "st", "avenue", "ave", "drive", "dr", "road", "rd", "boulevard", "blvd", "lane",
    "parkway",
  ]

  /// "Golden Mill Library 4th Floor": the name of a building, with a number or at its end.
  private func isHall(_ range: Range<Int>) -> Bool {
    guard (2...9).contains(range.count), let last = text[range.upperBound - 1],
      text.key(range.lowerBound) != "the"
    else { return false }
    let tokens = text.tokens[range]
    return tokens.contains { $0.shape != .lower && RoomVocabulary.ending.contains($0.key) }
      && tokens.allSatisfy { !$0.isWord || $0.shape != .lower || $0.key.utf8.count <= 3 }
      && !tokens.contains { $0.isMark(":") || $0.isMark("?") }
      && (RoomVocabulary.ending.contains(last.key) || tokens.contains { $0.kind == .number })
  }

  /// Whether all of a range is a name by its form and nothing else.
  func isBareName(_ range: Range<Int>) -> Bool {
    guard
      let line = SpeakerLine.read(
        text, at: range.lowerBound, end: range.upperBound, isLabelled: false)
    else { return false }
    return line.affiliation == nil && line.names.count == 1 && line.end >= range.upperBound
  }

  /// Whether a range only holds a place in a programme: "Coffee Break", "TBA".
  func isPlaceholder(_ range: Range<Int>) -> Bool {
    guard let first = text[range.lowerBound], let last = text[range.upperBound - 1],
      first.shape != .lower, last.shape != .lower || isWholeLine(range)
    else { return false }
    return TalkPlaceholder.isPlaceholder(
      text.string(first.range.lowerBound..<last.range.upperBound))
  }

  private func isWholeLine(_ range: Range<Int>) -> Bool {
    (text[range.lowerBound - 1].map { $0.kind == .lineBreak } ?? true)
      && endsLine(range.upperBound)
  }

  /// Whether a line ends in front of a token.
  private func endsLine(_ index: Int) -> Bool { text[index].map { $0.kind == .lineBreak } ?? true }

  /// "Title, by Jane Doe (MIT)", "Title by Jane Doe, MIT", "Title (Jane Doe, MIT)".
  func byline(_ range: Range<Int>) -> (title: Int, people: SpeakerLine)? {
    for cursor in range.dropFirst().reversed() {
      let key = text.key(cursor)
      // "Teares, por Jane Doe"; without the comma "por" leads on in many titles.
      let isLead =
        SpeakerPhrase.leads.contains(key) && text[cursor]?.shape == .lower
        && text.key(cursor - 1) == ","
      if key == "by" || key == "von" || key == "par" || isLead {
        // "Session chaired by Jane Doe": who holds it gives no talk.
        if Self.holding.contains(text.key(cursor - 1)) { return nil }
        if let line = SpeakerLine.read(
          text, at: cursor + 1, end: range.upperBound, isLabelled: true),
          line.end >= range.upperBound - 1, line.names[0].fullWords >= 2 || line.names[0].isTitled
        {
          return (cursor, line)
        }
      } else if key == "(", text.key(range.upperBound - 1) == ")" {
        if let line = SpeakerLine.read(
          text, at: cursor + 1, end: range.upperBound - 1, isLabelled: true),
          line.end >= range.upperBound - 1,
          line.names[0].fullWords >= 2 || isGivenName(cursor + 1, range)
        {
          return (cursor, line)
        }
      }
    }
    return nil
  }

  private static let holding: Set<String> = [
    "chaired", "moderated", "organized", "organised", "hosted", "sponsored", "invited",
    "introduced",
    "invite", "invitee", "anime", "animee", "organise", "organisee", "eingeladen", "moderiert",
    "organisiert",
  ]

  /// Whether brackets at the end of a range hold one word that is a known given name: "(Maja)".
  func isGivenName(_ index: Int, _ range: Range<Int>) -> Bool {
    guard index == range.upperBound - 2, let token = text[index], token.shape == .capitalized else {
      return false
    }
    return NameGazetteer.shared.isGivenName(token.key) && !ProseVocabulary.isPlace(token.key)
  }

  /// Whether a name begins with a known given name, or ends in a known family name.
  func isKnown(_ name: NamePhrase) -> Bool {
    let words = TextFolding.words(String(decoding: block.text[name.nameRange], as: UTF8.self))
    return words.first.map(NameGazetteer.shared.isGivenName) ?? false
      || words.last.map(NameGazetteer.shared.isSurname) ?? false
  }

  /// Whether what has the form of a name begins with a word of titles, or is made of such.
  func isTitle(_ name: NamePhrase) -> Bool {
    guard !name.isTitled else { return false }
    let words = TextFolding.words(String(decoding: block.text[name.nameRange], as: UTF8.self))
    guard let first = words.first, !NameGazetteer.shared.isGivenName(first) else { return false }
    return NameGazetteer.shared.isTitleWord(first)
      || words.dropFirst().contains(where: NameGazetteer.shared.isTitleWord)
        && !(words.last.map(NameGazetteer.shared.isSurname) ?? false)
  }

  func isOrganization(_ range: Range<Int>) -> Bool {
    guard range.count <= 9, !range.isEmpty else { return false }
    let words = range.compactMap { text[$0] }.filter(\.isWord)
    guard let first = words.first, first.shape != .lower else { return false }
    // "Automorphisms of mapping class groups"
    if words.count(where: { $0.shape == .lower && $0.key.utf8.count > 3 }) >= 2 { return false }
    if words.contains(where: {
      ProseVocabulary.organization.contains($0.key)
        || ProseVocabulary.institutionHeads.contains($0.key)
    }) {
      return !words.contains { ["for", "with", "using", "via", "towards"].contains($0.key) }
    }
    return words.count <= 3
      && words.allSatisfy { $0.shape == .capitals || ProseVocabulary.isPlace($0.key) }
  }
}
