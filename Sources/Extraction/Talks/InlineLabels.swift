import Bibliography
import Documents

/// Finds labels inside of a line: "Speaker: Jane Doe, MIT Title: On Sorting Abstract: We sort.".
///
/// A page whose line breaks were lost has all parts of a talk on one line.
enum InlineLabels {
  /// The line cut in front of the days that have lost the line break in front of them: "Room 7Tuesday,
  /// March 4".
  ///
  /// - Complexity: O(*n*) in the bytes of the line.
  static func days(of line: Range<Int>, in block: Block) -> [Range<Int>] {
    guard line.count >= 24, line.count <= 20_000, block.kind != .row else { return [line] }
    var cuts: [Int] = []
    for index in line.dropFirst(4) where capitals.contains(block.text[index]) {
      let before = block.text[index - 1]
      guard isLetter(before) || (0x30...0x39).contains(before) || before == 0x29 else { continue }
      var end = index
      while end < line.upperBound, end - index < 12, isLetter(block.text[end]) { end += 1 }
      guard (6...9).contains(end - index),
        DateVocabulary.weekdays.contains(TextFolding.key(block.string(in: index..<end))),
        let date = DateScanner.date(
          in: TokenizedText(block.text, in: index..<dayEnd(line, from: index, in: block)), at: 0)?
          .date,
        date.day != nil, date.month != nil
      else { continue }
      cuts.append(index)
    }
    guard !cuts.isEmpty else { return [line] }
    let starts = [line.lowerBound] + cuts
    return starts.indices.map { number in
      let end = number + 1 < starts.count ? starts[number + 1] : line.upperBound
      return block.trimmed(starts[number]..<end)
    }.filter { !$0.isEmpty }
  }

  /// Where a day ends at the latest: its number may have lost the break behind it as well.
  private static func dayEnd(_ line: Range<Int>, from start: Int, in block: Block) -> Int {
    let limit = min(line.upperBound, start + 40)
    return (start + 1..<limit).first {
      (0x30...0x39).contains(block.text[$0 - 1]) && (0x41...0x5A).contains(block.text[$0])
    } ?? limit
  }

  /// The first letters of the days of a week.
  private static let capitals: Set<UInt8> = [0x4D, 0x54, 0x57, 0x46, 0x53]

  /// The line cut in front of each label; the line itself where fewer than two parts carry one.
  ///
  /// - Complexity: O(*n*) in the bytes of the line.
  static func parts(
    of line: Range<Int>, in block: Block, isCell: Bool = false
  ) -> [Range<Int>] {
    guard line.count >= 30, line.count <= 20_000, !block.isHeading, isCell || block.kind != .row
    else { return [line] }
    var starts: [Int] = []
    var named: Set<TalkField> = []
    var opening: TalkField?
    var isGlued = false
    for index in line where isColon(block.text, index, line.upperBound) {
      guard
        let (start, field) = label(before: index, in: line, of: block)
          ?? gluedLabel(before: index, in: line, of: block)
      else { continue }
      if start > line.lowerBound, block.text[start - 1] > 0x20 { isGlued = true }
      // The label that the first talk begins with begins the next one.
      if field == opening, named.isSuperset(of: [.speaker, .title]) { named = [] }
      if opening == nil, field == .speaker || field == .title { opening = field }
      // Each label once, unless it counts: "Talk 1: … Talk 2: …".
      let isNumbered = (0x30...0x39).contains(block.text[index - 1])
      guard named.insert(field).inserted || isNumbered else { continue }
      starts.append(start)
    }
    if starts.count == 1, named == [.title],
      let person = leadingPerson(line, before: starts[0], in: block)
    {
      starts.insert(person, at: 0)
    }
    // "On Town Walls Abstract: We ask …"
    if starts.count == 1, named == [.abstract], isTitle(line.lowerBound..<starts[0], in: block),
      line.upperBound - starts[0] >= 80
    {
      return [line.lowerBound..<starts[0], starts[0]..<line.upperBound].map(block.trimmed)
    }
    guard starts.count >= 2 || isGlued || beginsWithLabel(line, in: block),
      named.contains(.speaker) || named.contains(.title),
      starts.contains(where: { $0 > line.lowerBound })
    else { return [line] }
    if starts[0] > line.lowerBound { starts.insert(line.lowerBound, at: 0) }
    return starts.indices.map { index in
      let end = index + 1 < starts.count ? starts[index + 1] : line.upperBound
      return block.trimmed(starts[index]..<end)
    }.filter { !$0.isEmpty }
  }

  /// Whether a line begins with the label of where or when the talk is: "Location: Hall 2, 2:30 p.m.".
  private static func beginsWithLabel(_ line: Range<Int>, in block: Block) -> Bool {
    guard let colon = block.text[line.prefix(24)].firstIndex(of: 0x3A),
      let field = TalkField.named(block.string(in: line.lowerBound..<colon))
    else { return false }
    return [.place, .time, .date].contains(field)
  }

  /// Whether a colon and white space stand at an offset, or a colon and a capital, or the wide colon of
  /// Chinese and Japanese.
  private static func isColon(_ text: [UInt8], _ index: Int, _ end: Int) -> Bool {
    if text[index] == 0x3A {
      return index + 1 < end && (text[index + 1] <= 0x20 || (0x41...0x5A).contains(text[index + 1]))
    }
    return text[index] == 0xEF && index + 3 < end && text[index + 1] == 0xBC
      && text[index + 2] == 0x9A
  }

  /// Whether a label may begin at an offset: with a capital, also a Cyrillic one, or in a script
  /// that has none.
  private static func opensLabel(_ text: [UInt8], _ index: Int) -> Bool {
    let byte = text[index]
    if (0x41...0x5A).contains(byte) || byte >= 0xE3 { return true }
    return byte == 0xD0 && index + 1 < text.count && (0x84...0xAF).contains(text[index + 1])
  }

  /// Whether a stretch is as long as titles are, and no end of a sentence that the label belongs to.
  private static func isTitle(_ range: Range<Int>, in block: Block) -> Bool {
    let front = block.trimmed(range)
    return (8...240).contains(front.count) && block.text[front].last.map { $0 != 0x2C } ?? false
  }

  /// Where a person stands in front of a label, at the beginning of a line or behind a day, with a mark at
  /// the end of what is said of that person; nil where none does.
  private static func leadingPerson(
    _ line: Range<Int>, before label: Int, in block: Block
  ) -> Int? {
    let front = block.trimmed(line.lowerBound..<label)
    guard (5...260).contains(front.count), let last = block.text[front].last else { return nil }
    // "Oct. 27, 3pm: Dr. Jane Doe (Ghent) Title: …"
    if last == 0x29 {
      let segments = TalkSegmenter(block, index: 0, range: front, readsPeople: true).segments()
      guard !segments.contains(where: \.isText) else { return nil }
      return segments.first {
        if case .people = $0.content { return true }
        return false
      }?.range.lowerBound
    }
    guard last == 0x2E || last == 0x2C else { return nil }
    let text = TokenizedText(block.text, in: front)
    guard let name = NameScanner.name(in: text, at: 0) else { return nil }
    return name.isTitled || name.isKnown(in: text) ? line.lowerBound : nil
  }

  /// The label that ends at a colon and has lost the space in front of it: "March 3, 2017Speaker:".
  private static func gluedLabel(
    before colon: Int, in line: Range<Int>, of block: Block
  ) -> (Int, TalkField)? {
    var start = colon
    while start > line.lowerBound, colon - start <= 12, isLetter(block.text[start - 1]) {
      start -= 1
      guard (0x41...0x5A).contains(block.text[start]), colon - start >= 4,
        start > line.lowerBound, block.text[start - 1] > 0x20
      else { continue }
      guard let field = TalkField.named(block.string(in: start..<colon)),
        cutting.contains(field) || field == .time || field == .place || field == .date
      else { continue }
      return (start, field)
    }
    return nil
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  private static let cutting: Set<TalkField> = [.speaker, .title, .abstract, .bio, .host]

  /// Labels of other things that end a title; more common words may be part of one.
  private static let links: Set<String> = [
    "zoom", "zoom link", "passcode", "password", "meeting id", "registration", "slides",
    "recording",
    "meeting link", "youtube",
  ]

  /// The label that ends at a colon, one or two capitalised words behind white space.
  private static func label(
    before colon: Int, in line: Range<Int>, of block: Block
  ) -> (Int, TalkField)? {
    var start = colon
    for _ in 0..<2 {
      var index = start
      while index > line.lowerBound, block.text[index - 1] == 0x20 { index -= 1 }
      while index > line.lowerBound, block.text[index - 1] > 0x20 { index -= 1 }
      guard index < start, colon - index <= 24 else { return nil }
      start = index
      guard opensLabel(block.text, start) else { continue }
      if let field = TalkField.named(block.string(in: start..<colon)),
        cutting.contains(field)
          || [.date, .time, .place].contains(field) && block.text[colon] != 0x3A
          || links.contains(TextFolding.spaced(block.string(in: start..<colon))),
        block.text[start..<colon].allSatisfy({
          $0 == 0x20 || $0 >= 0x41 || (0x30...0x39).contains($0)
        }),
        start == line.lowerBound || block.text[start - 1] <= 0x20
      {
        return (start, field)
      }
    }
    return nil
  }
}
