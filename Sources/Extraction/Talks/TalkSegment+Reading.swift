import Bibliography
import Documents

/// What a stretch of an entry holds that is no date: people, a title, a place, or several of these.
extension TalkSegmenter {
  typealias Add = (Range<Int>, TalkSegment.Content) -> Void

  /// A stretch without the links in brackets behind it: "Jane Doe (MIT) (slides)".
  func withoutLinks(_ range: Range<Int>) -> Range<Int> {
    var range = range
    while [")", "]"].contains(text.key(range.upperBound - 1)), range.count >= 4,
      let open = (range.lowerBound + 1..<range.upperBound - 1).suffix(6).last(where: {
        ["(", "["].contains(text.key($0))
      }),
      case let words = text.tokens[open..<range.upperBound].filter({ $0.kind != .mark }),
      !words.isEmpty, words.allSatisfy({ Self.links.contains($0.key) })
    {
      range = trimmed(range.lowerBound..<open)
    }
    return range
  }

  /// Adds the segments of a stretch.
  ///
  /// - Parameters:
  ///   - range: tokens, without a date at their ends.
  ///   - isScheduled: whether a time of day or a label stood in front.
  ///   - add: takes a segment's tokens and what they hold.
  func readText(_ range: Range<Int>, isScheduled: Bool = false, _ add: Add) {
    if readPlain(range, add) || readBracketed(range, add) || readIntroduced(range, add)
      || readBehindLabel(range, add)
    {
      return
    }
    // "Speaker: Jane Doe" is read by its label elsewhere; here a name, with its affiliation.
    let opening = SpeakerLine.read(
      text, at: range.lowerBound, end: range.upperBound, isLabelled: false)
    // "Convexity Adjustments, by Jane Doe (Lisbon)": capitals alone make no name of a title.
    let isPerson = opening.map { leadsWithPerson($0) } ?? false
    if !isPerson, let inner = innerSpeakers(range) {
      add(range.lowerBound..<inner.title, .text)
      add(inner.people, .people(inner.line))
      return
    }
    if let line = opening, readOpening(range, line, isScheduled: isScheduled, add) { return }
    if let cut = byline(range) {
      // "Research Presentation (by Jane Doe)"
      let front = trimmed(range.lowerBound..<cut.title)
      add(range.lowerBound..<cut.title, isLabel(front) ? .label : .text)
      add(cut.title + 1..<range.upperBound, .people(cut.people))
      return
    }
    add(range, .text)
  }

  /// Whether the first of some names is one: known, or the only one, or beside its place of work.
  private func leadsWithPerson(_ line: SpeakerLine) -> Bool {
    let name = line.names[0]
    if name.isTitled || isKnown(name) { return true }
    guard line.affiliation != nil else { return false }
    // "Tangled Looms, J. Doe (Ghent)" begins with a title.
    return line.names.count == 1 || text.key(name.tokens.upperBound) != ","
  }

  /// Labels, places, and what is too long to hold people; false where a stretch is none of these.
  private func readPlain(_ range: Range<Int>, _ add: Add) -> Bool {
    if isLabel(range) || isLabelByNobody(range) || isTimeAndPlace(range)
      || range.count <= 5 && isPlaceholder(range)
    {
      add(range, .label)
      return true
    }
    if PlaceScanner.place(in: text, at: range.lowerBound, end: range.upperBound) == range.upperBound
      || isRoom(range)
    {
      add(range, .place)
      return true
    }
    guard readsPeople, range.count <= 200 else {
      add(range, .text)
      return true
    }
    return false
  }

  /// People in brackets in front of a title: "(Jane Doe) On Town Walls".
  private func readBracketed(_ range: Range<Int>, _ add: Add) -> Bool {
    guard text.key(range.lowerBound) == "(",
      let close = range.dropFirst().prefix(32).first(where: { text.key($0) == ")" }),
      let next = text[close + 1], close + 1 < range.upperBound,
      next.kind != .mark || next.isMark("\""),
      let line = SpeakerLine.read(text, at: range.lowerBound + 1, end: close, isLabelled: false),
      line.end == close, line.names.allSatisfy({ $0.fullWords >= 2 || $0.isTitled })
    else { return false }
    add(range.lowerBound + 1..<close, .people(line))
    readText(trimmed(close + 1..<range.upperBound), isScheduled: true, add)
    return true
  }

  /// People behind words that say so: "guest: Jane Doe (MIT)", "by Jane Doe", "A lecture by …".
  private func readIntroduced(_ range: Range<Int>, _ add: Add) -> Bool {
    let first = text.key(range.lowerBound)
    let behind: Int? =
      ["guest", "speaker", "presenter", "orateur", "ponente"].contains(first)
        && text.key(range.lowerBound + 1) == ":"
      ? 2 : SpeakerPhrase.leads.contains(first) || first == "with" ? 1 : nil
    if let behind,
      let line = SpeakerLine.read(
        text, at: range.lowerBound + behind, end: range.upperBound, isLabelled: true),
      line.end >= range.upperBound - 1,
      // "Von Webstühlen" is a title.
      behind == 2 || text[range.lowerBound]?.shape == .lower || line.names[0].fullWords >= 2
    {
      add(range.lowerBound + behind..<range.upperBound, .people(line))
      return true
    }
    if let phrase = SpeakerPhrase.opening(text, range) {
      add(phrase.tokens, .people(phrase.line))
      return true
    }
    if let (start, line) = introduced(range) {
      add(start..<range.upperBound, .people(line))
      return true
    }
    return false
  }

  /// Reads what stands behind a label by itself: "Invited talk: Jane Doe" and a title.
  private func readBehindLabel(_ range: Range<Int>, _ add: Add) -> Bool {
    guard let colon = range.prefix(6).first(where: { text.key($0) == ":" }),
      colon > range.lowerBound, range.upperBound - colon >= 4,
      let line = SpeakerLine.read(text, at: colon + 1, end: range.upperBound, isLabelled: false),
      line.names[0].fullWords >= 2
        || line.names[0].tokens.count >= 2 && text.key(line.end) == ":",
      isLabel(range.lowerBound..<colon)
        || (line.affiliation != nil || isKnown(line.names[0]))
          && (namesSeries(range.lowerBound..<colon) || Self.roles.contains(text.key(colon - 1)))
    else { return false }
    readText(trimmed(colon + 1..<range.upperBound), isScheduled: true, add)
    return true
  }

  /// A stretch that begins with people; false where these are rather words of a title.
  private func readOpening(
    _ range: Range<Int>, _ line: SpeakerLine, isScheduled: Bool, _ add: Add
  ) -> Bool {
    // "Complex Numbers, Quaternions and Beyond"
    if line.affiliation == nil, isTitle(line.names[0]) { return false }
    var end = line.end
    while end < range.upperBound, [",", ".", ":"].contains(text.key(end)) { end += 1 }
    if end >= range.upperBound {
      add(range, .people(line))
      return true
    }
    let next = text.key(line.end)
    // "Jane Doe (MIT): Title", "Jane Doe (MIT), Title", "Jane Doe, MIT: Title".
    if next == ":" || (line.affiliation != nil && (next == "," || next == ".")) {
      add(range.lowerBound..<line.end, .people(line))
      let rest = trimmed(line.end + 1..<range.upperBound)
      if next == ":", describesPerson(rest) {
        add(rest, .label)
      } else if next == ":", isBareName(rest), isKnown(line.names[0]) || rest.count > 2 {
        // "Jane Doe: Rich Contextual Modelling": capitals make no second name.
        add(rest, .text)
      } else {
        readText(rest, add)
      }
      return true
    }
    // "Jane Doe (MIT)  On Sorting": a title right behind the brackets.
    if line.affiliation != nil, range.upperBound - line.end >= 3,
      gap(before: line.end).count >= 2 || text[line.end]?.kind == .word
    {
      add(range.lowerBound..<line.end, .people(line))
      readText(trimmed(line.end..<range.upperBound), add)
      return true
    }
    // "Jane Doe. On sorting": in a schedule, behind the time of day.
    if next == ".", line.affiliation == nil, line.names[0].fullWords >= 2,
      range.upperBound - line.end >= 3, text[line.end + 1]?.shape != .lower,
      isScheduled || isKnown(line.names[0])
    {
      add(range.lowerBound..<line.end, .people(line))
      readText(trimmed(line.end + 1..<range.upperBound), add)
      return true
    }
    // "Jane Doe on", and the title in italics behind it.
    if next == "on", line.end + 1 == range.upperBound,
      isKnown(line.names[0]) || line.affiliation != nil
    {
      add(range.lowerBound..<line.end, .people(line))
      return true
    }
    // "Jane Doe on Town Walls"
    if next == "on", range.upperBound - line.end >= 2, isKnown(line.names[0]),
      let first = text[line.end + 1], first.isWord, first.shape != .lower
    {
      add(range.lowerBound..<line.end, .people(line))
      add(line.end + 1..<range.upperBound, .text)
      return true
    }
    guard next == ",", line.affiliation == nil else { return false }
    if let whole = SpeakerLine.read(
      text, at: range.lowerBound, end: range.upperBound, isLabelled: true),
      let colon = (line.end..<range.upperBound).first(where: { text.key($0) == ":" }),
      colon - line.end <= 10
    {
      var people = whole
      people.end = colon
      if let first = text[line.end + 1], let last = text[colon - 1] {
        people.affiliation = text.string(
          first.range.lowerBound..<max(last.range.upperBound, first.range.lowerBound))
      }
      add(range.lowerBound..<colon, .people(people))
      readText(trimmed(colon + 1..<range.upperBound), add)
      return true
    }
    readNameThenText(range, line, add)
    return true
  }

  /// "Jane Doe, MIT, On Sorting": a name, perhaps an organisation, and a title.
  private func readNameThenText(
    _ range: Range<Int>, _ line: SpeakerLine, _ add: Add
  ) {
    var people = line
    var start = line.end + 1
    // "Jane Doe, associate professor of physics": what she is, up to the next comma.
    if let behind = behindPosition(start, range.upperBound) {
      if let first = text[start], let last = text[min(behind, range.upperBound) - 1] {
        people.affiliation = text.string(first.range.lowerBound..<last.range.upperBound)
      }
      add(range.lowerBound..<min(behind, range.upperBound), .people(people))
      if behind < range.upperBound { readText(trimmed(behind + 1..<range.upperBound), add) }
      return
    }
    if let comma = (start..<range.upperBound).first(where: { text.key($0) == "," }),
      comma - start <= 8, isOrganization(start..<comma)
    {
      if let first = text[start], let last = text[comma - 1] {
        people.affiliation = text.string(first.range.lowerBound..<last.range.upperBound)
      }
      start = comma + 1
    } else if let end = institutionEnd(start, range.upperBound), let first = text[start],
      let last = text[end - 1]
    {
      // "Jane Doe, University of Ghent On Town Walls": the catalogue tells where the institution ends.
      people.affiliation = text.string(first.range.lowerBound..<last.range.upperBound)
      add(range.lowerBound..<end, .people(people))
      readText(trimmed(end..<range.upperBound), add)
      return
    } else if isOrganization(start..<range.upperBound) {
      if let first = text[start], let last = text[range.upperBound - 1] {
        people.affiliation = text.string(first.range.lowerBound..<last.range.upperBound)
      }
      add(range, .people(people))
      return
    }
    add(range.lowerBound..<start - 1, .people(people))
    readText(trimmed(start..<range.upperBound), add)
  }

  /// The token behind an institution of the catalogue that begins a stretch with a title behind it.
  private func institutionEnd(_ start: Int, _ end: Int) -> Int? {
    guard end - start >= 5, let first = text[start], first.shape != .lower,
      let last = text[min(start + 8, end) - 1]
    else { return nil }
    let bytes = Array(block.text[first.range.lowerBound..<last.range.upperBound])
    let found = InstitutionNormalizer.standard.findInstitutions(in: bytes).filter {
      $0.range.lowerBound == 0
        && LineShape.width(
          ofPlace: String(decoding: bytes[$0.range], as: UTF8.self)) == 2
    }.map(\.range.upperBound).max()
    guard let found,
      let behind = (start..<end).first(where: {
        text.tokens[$0].range.lowerBound >= first.range.lowerBound + found
      }), end - behind >= 3, let next = text[behind], next.isWord, next.shape != .lower
    else { return nil }
    return behind
  }

  /// The comma behind a position, or the end where none follows; nil where no position stands there.
  private func behindPosition(_ start: Int, _ end: Int) -> Int? {
    guard
      let position = (start..<max(start, min(start + 3, end))).first(where: { index in
        SpeakerLine.positions.contains(text.key(index)) && text[index]?.isWord == true
      }),
      text[start]?.shape == .lower || position == start
        // "Jane Doe, Chancellor's Professor, Ghent"
        || ["professor", "director", "president"].contains(text.key(position))
          && text.tokens[start..<position].allSatisfy({ $0.shape == .capitalized || !$0.isWord }),
      // "Student learning in large classes" is a title.
      !["student", "lead", "head", "chair", "reader", "fellow"].contains(text.key(start))
    else { return nil }
    return (start..<end).first { text.key($0) == "," } ?? end
  }
}
