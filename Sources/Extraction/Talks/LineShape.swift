import Bibliography
import Documents

/// What one line of a talk page may be by itself: how likely a title, a person, a date.
struct LineShape: Sendable {
  /// How likely it is a talk's title, from 0 to 1.
  var title = 0.0
  /// How likely it holds a speaker and nothing else but affiliation, date and place, from 0 to 1.
  var person = 0.0
  var speaker: TalkListing.Passage?
  var names: [NamePhrase] = []
  var affiliation: String?
  var date: PartialDate?
  var place: String?
  /// Whether it begins with a date, or holds nothing but one.
  var leadsWithDate = false
  var leadsWithTime = false
  /// Whether it holds a date and little else: a time, a room.
  var isOnlyDate = false
  var isOrganization = false
  /// Whether it says that a title is to come.
  var isOpenTitle = false
  /// Whether it is running text.
  var isProse = false
  /// The beginning of its letters: what all talks of a page repeat is none of their titles.
  var key = ""
  /// How it is set: its level as a heading or an item, its quotes and emphasis; 0 for plain text.
  var style = 0

  private static let longest = 400

  /// Reads a line.
  ///
  /// - Complexity: O(*n*) in the bytes of the line.
  init(_ line: TalkLine, _ blocks: [Block]) {
    let block = blocks[line.block]
    leadsWithDate = RecordListing.startsWithDate(line, blocks)
    leadsWithTime = RecordListing.startsWithTime(line, blocks)
    guard line.field == nil || line.field == .date || line.field == .time else { return }
    let string = block.string(in: line.range.prefix(Self.longest))
    key = String(TextFolding.key(string.prefix(24)).prefix(12))
    isProse =
      line.range.count > 240
      || line.range.count > 110 && block.text[line.range].last == 0x2E && !line.isEmphasized
        && !Self.isSetInCapitals(block, line.range)
    let isQuoted = string.first.map { "\"“„«‘".contains($0) } ?? false
    if let level = line.level {
      style = 10 + level
    } else if isQuoted {
      style = 30
    } else if line.isEmphasized {
      style = 31
    } else if let depth = line.itemDepth, line.isFirst {
      style = 20 + depth
    }
    guard !line.isRow, !line.isSectionHeading else { return }
    guard line.range.count <= Self.longest else {
      readPhrase(line, block)
      return
    }
    var segments = TalkSegmenter(
      block, index: line.block, range: line.content, readsPeople: true
    ).segments()
    segments.removeAll {
      if case .label = $0.content { return true }
      return false
    }
    readPeople(segments, line, block)
    readTitle(segments, line, block, isQuoted: isQuoted)
    if person < 0.5, !isQuoted, line.range.count >= 20 { readPhrase(line, block) }
  }

  /// Whether most of the longer words of a line begin with capitals, as those of English titles do.
  private static func isSetInCapitals(_ block: Block, _ range: Range<Int>) -> Bool {
    let words = TokenizedText(block.text, in: range).tokens.filter {
      $0.isWord && $0.key.utf8.count > 3
    }
    return words.count(where: { $0.shape != .lower }) * 4 >= words.count * 3
  }

  /// Reads a line that says in a sentence who speaks: "A lecture by Jane Doe of Ghent. It is free."
  private mutating func readPhrase(_ line: TalkLine, _ block: Block) {
    guard line.field == nil, line.level == nil else { return }
    let text = TokenizedText(block.text, in: line.content.prefix(Self.longest))
    guard let found = SpeakerPhrase.announced(text, 0..<text.tokens.count),
      let name = found.line.names.first
    else { return }
    let isSure = !found.isOnlySpeaking && (name.isTitled || found.line.affiliation != nil)
    keep(
      TalkListing.Passage(block: line.block, range: found.range(in: text)), found.line,
      isSure ? 0.8 : 0.5)
    title = min(title, 0.1)
    if date == nil, let day = TalkTable.date(in: text), day.month != nil { date = day }
  }

  private mutating func readPeople(_ segments: [TalkSegment], _ line: TalkLine, _ block: Block) {
    var people: [(TalkSegment, SpeakerLine)] = []
    var others: [TalkSegment] = []
    for segment in segments {
      switch segment.content {
      case .people(let line): people.append((segment, line))
      case .date(let date): self.date = self.date ?? date
      case .place: place = place ?? block.string(in: segment.range)
      case .text: others.append(segment)
      case .label: break
      }
    }
    if people.isEmpty, date != nil {
      if others.isEmpty { leadsWithDate = true }
      isOnlyDate = others.allSatisfy { $0.tokens.count <= 5 } && line.range.count <= 80
    }
    if let (segment, read) = people.first, people.count == 1, others.isEmpty {
      keep(segment.passage, read, Self.worth(read.names, read.affiliation, block))
    } else if let (segment, read) = people.first, people.count == 1,
      date != nil || others.count == 1,
      others.allSatisfy({
        $0.range.lowerBound > segment.range.lowerBound
          && (Self.namesOrganization(block, $0.range) || $0.tokens.count <= 2)
      }), let place = others.first(where: { Self.namesOrganization(block, $0.range) })
    {
      // "Jane Doe, reader in looms, Ghent University – March 2, 2005, Old Mill 7"
      var read = read
      read.affiliation = block.string(in: place.range)
      keep(segment.passage, read, Self.worth(read.names, read.affiliation, block))
    } else if people.count == 1 || !others.isEmpty, date == nil, line.range.count <= 220,
      let read = Self.wholePerson(block, line.content)
    {
      keep(line.passage, read, Self.worth(read.names, read.affiliation, block))
    }
  }

  private mutating func keep(_ passage: TalkListing.Passage, _ line: SpeakerLine, _ worth: Double) {
    (speaker, names, affiliation, person) = (passage, line.names, line.affiliation, worth)
  }

  private static let degrees: Set<String> = [
    "md", "phd", "mph", "dphil", "mba", "msc", "jd", "dds", "rn", "ms", "scd", "drph", "edd",
  ]

  /// "Jane Doe, M.D., MPH, Centre for Ethics": a name, and behind a mark what tells of a person.
  private static func wholePerson(_ block: Block, _ range: Range<Int>) -> SpeakerLine? {
    let text = TokenizedText(block.text, in: range)
    guard let name = NameScanner.name(in: text, at: 0), name.fullWords >= 2 || name.isTitled,
      let mark = text[name.tokens.upperBound], mark.kind == .mark,
      [",", "–", "-", "|", "(", "'", "’"].contains(mark.key)
    else { return nil }
    let rest = text.tokens[name.tokens.upperBound...].filter(\.isWord)
    guard
      rest.contains(where: {
        $0.shape != .lower && ProseVocabulary.institutionHeads.contains($0.key)
          || SpeakerLine.positions.contains($0.key) || degrees.contains($0.key)
      })
    else { return nil }
    return SpeakerLine.read(text, at: 0, end: text.tokens.count, isLabelled: true)
  }

  /// How likely people are a talk's speakers: known names, titles, an affiliation.
  static func worth(
    _ names: [NamePhrase], _ affiliation: String?, _ block: Block
  ) -> Double {
    guard let name = names.first else { return 0 }
    let words = TextFolding.words(String(decoding: block.text[name.nameRange], as: UTF8.self))
    let isGiven = words.first.map(NameGazetteer.shared.isGivenName) ?? false
    let isFamily = words.last.map(NameGazetteer.shared.isSurname) ?? false
    if name.isTitled || isGiven && (isFamily || affiliation != nil) { return 1 }
    guard name.fullWords >= 2 else { return 0.2 }
    if isGiven || isFamily && affiliation != nil { return 0.9 }
    if affiliation == nil, let first = words.first, NameGazetteer.shared.isTitleWord(first) {
      return 0.15
    }
    if isFamily || affiliation != nil { return 0.75 }
    // "Geometry Day" has the form of a name.
    let phrase = TokenizedText(block.text, in: name.nameRange)
    if EventScore.score(phrase, 0..<phrase.tokens.count) > 0 { return 0.1 }
    for (number, word) in words.enumerated()
    where TitleWord.isLikely(word, isFirst: number == 0) { return 0.15 }
    return 0.45
  }

  /// Whether a segment only has the form of people: "Organic Threads".
  private static func isUnlikely(_ segment: TalkSegment, _ block: Block) -> Bool {
    guard case .people(let read) = segment.content else { return false }
    return worth(read.names, read.affiliation, block) < 0.45
  }

  private mutating func readTitle(
    _ segments: [TalkSegment], _ line: TalkLine, _ block: Block, isQuoted: Bool
  ) {
    guard line.field == nil, (3...320).contains(line.range.count) else { return }
    let string = block.string(in: line.range)
    if TalkPlaceholder.isOpenTitle(string) {
      isOpenTitle = true
      title = style == 0 ? 0.8 : 0.95
      return
    }
    guard string.utf8.count >= 4, !TalkPlaceholder.isPlaceholder(string),
      !TalkPlaceholder.isNotice(string), !TalkPlaceholder.namesSeries(string),
      segments.contains(where: \.isText) || person > 0
    else { return }
    let texts = segments.filter { $0.isText || Self.isUnlikely($0, block) }
    isOrganization =
      texts.count == segments.count && !isQuoted && Self.namesOrganization(block, line.range)
    if isQuoted {
      title = 1
    } else if isOrganization || Self.describesPerson(block, line.range) {
      title = 0.1
    } else if isProse || Self.namesDay(TokenizedText(block.text, in: line.range)) {
      title = 0.1
    } else if person > 0 {
      title = person >= 0.75 ? 0.1 : 0.6
    } else if texts.count < segments.count {
      title = 0.3
    } else {
      title = style == 0 ? 0.8 : 0.95
    }
    // "10:30 Coffee in the hall"
    if leadsWithTime, let first = texts.first,
      TalkPlaceholder.isPlaceholder(
        TextFolding.words(block.string(in: first.range)).first ?? "")
    {
      title = 0
    }
    if TalkPlaceholder.namesFile(string) { title = 0 }
    // "Here are this term's talks."
    if title > 0.5, !isQuoted, style == 0, string.last == ".", segments.count == 1 { title = 0.5 }
    // A title has letters, and more than a handful.
    if !string.contains(where: \.isLetter) { title = 0 }
    if line.range.count < 8 { title *= 0.6 }
  }

  /// Whether a text is a day and little else: "Tuesday 3rd week".
  static func namesDay(_ text: TokenizedText) -> Bool {
    guard text.tokens.count <= 9, let first = text.tokens.first(where: \.isWord) else {
      return false
    }
    return DateVocabulary.weekdays.contains(first.key)
      && text.tokens.count { $0.isWord && $0.key.utf8.count > 3 } <= 3
  }

  /// Words that say what somebody is; with capitals throughout, their line names no talk.
  private static let ranks: Set<String> = [
    "professor", "prof", "postdoc", "postdoctoral", "researcher", "scholar", "lecturer", "fellow",
    "director", "candidate", "emeritus",
  ]

  /// Whether a line says what somebody is: "professor of looms at Ghent University", "Geologist, director
  /// of the Old Mill".
  static func describesPerson(_ block: Block, _ range: Range<Int>) -> Bool {
    guard range.count <= 200 else { return false }
    let text = TokenizedText(block.text, in: range)
    guard let first = text[0], first.isWord,
      !text.tokens.contains(where: { $0.isMark("?") || ["speaking", "speaks"].contains($0.key) })
    else { return false }
    // "l'Université", "vice-président": what counts is the last part.
    func key(_ token: Token) -> String {
      token.key.split { $0 == "'" || $0 == "’" || $0 == "-" || $0 == " " }.last.map(String.init)
        ?? token.key
    }
    let isPlaced = text.tokens.contains {
      $0.isWord && ($0.shape != .lower || $0.key.contains { $0 == "'" || $0 == "’" })
        && institutions.contains(key($0))
    }
    if SpeakerLine.positions.contains(key(first)) {
      return first.shape == .lower || isPlaced || positionLinks.contains(text.key(1))
    }
    if first.shape == .lower, positionLinks.contains(first.key), isPlaced { return true }
    return isPlaced && !text.tokens.contains { $0.isMark(":") }
      && text.tokens.prefix(6).contains {
        $0.isWord && SpeakerLine.positions.contains(key($0))
      }
  }

  private static let positionLinks: Set<String> = [
    "of", "at", "from", "de", "des", "du", "a", "am", "an", "emeritus", "emerite", "chez", "di",
  ]

  private static let institutions: Set<String> = [
    "university", "universitat", "universite", "universidad", "universita", "college", "institute",
    "institut", "polytechnic", "academy", "hochschule", "ecole",
  ]

  /// How wide a place of work is: 2 for a university, 1 for a part of one, 0 for a position.
  static func width(ofPlace text: String) -> Int {
    // "à l'Université"
    let words = text.split { $0 == "'" || $0 == "’" }.flatMap { TextFolding.words($0) }
    if words.contains(where: institutions.contains) { return 2 }
    return words.contains(where: ProseVocabulary.institutionHeads.contains) ? 1 : 0
  }

  /// Whether a line only names where somebody works, or as what.
  static func namesOrganization(_ block: Block, _ range: Range<Int>) -> Bool {
    let words = TokenizedText(block.text, in: range).tokens.filter(\.isWord)
    let links: Set<String> = [
      "of", "the", "and", "at", "de", "for", "in", "und", "du", "di", "per", "la", "e", "della",
      "del", "delle", "y", "et", "des", "fur", "pour",
    ]
    guard (1...14).contains(words.count), let first = words.first, first.shape != .lower,
      words.allSatisfy({ $0.shape != .lower || links.contains($0.key) })
    else { return false }
    return words.contains {
      ProseVocabulary.institutionHeads.contains($0.key) || ranks.contains($0.key)
    }
      || words.count >= 3 && ["program", "programme"].contains(first.key)
        && ["in", "for", "of"].contains(words[1].key)
      || words.count <= 3
        && words.allSatisfy { $0.shape == .capitals || ProseVocabulary.isPlace($0.key) }
  }
}
