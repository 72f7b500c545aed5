import Bibliography
import Documents

/// A part of a CV's entry for a talk.
struct TalkPiece: Sendable {
  enum Kind: Sendable { case text, date, place }

  var kind: Kind
  var block: Int
  var range: Range<Int>
  /// Where the line that it stands on begins in the text of its block.
  var lineStart: Int
  var date: PartialDate?
  var isQuoted = false
  var isEmphasized = false
  var eventScore = 0
  var words = 0
  /// Whether a colon or question mark inside speaks for a title.
  var isTitleLike = false

  func string(_ blocks: [Block]) -> String { blocks[block].string(in: range) }

  /// A line of a document: its block, and where it begins there.
  struct Line: Hashable {
    var block: Int
    var start: Int
  }

  /// The line that the piece begins on.
  var line: Line { Line(block: block, start: lineStart) }

  /// The pieces of one line.
  static func pieces(of block: Block, _ index: Int, _ line: Range<Int>) -> [TalkPiece] {
    let segmenter = TalkSegmenter(
      block, index: index,
      range: behindKind(block, line.lowerBound..<addressStart(in: block, line)),
      readsPeople: false)
    return segmenter.segments().flatMap { segment -> [TalkPiece] in
      var piece = TalkPiece(
        kind: .text, block: index, range: segment.range, lineStart: line.lowerBound)
      piece.isQuoted = segment.isQuoted
      piece.isEmphasized = segment.isEmphasized
      switch segment.content {
      case .date(let date):
        piece.kind = .date
        piece.date = date
        return [piece]
      case .place:
        piece.kind = .place
        return [piece]
      case .label: return []
      case .text, .people:
        return dated(piece, segmenter.text, segment.tokens)
      }
    }
  }

  /// Where the address begins that ends a line: "On Sorting https://…"; the line's end where none does.
  static func addressStart(in block: Block, _ line: Range<Int>) -> Int {
    guard let space = block.text[line].lastIndex(of: 0x20), space > line.lowerBound else {
      return line.upperBound
    }
    let word = block.text[space + 1..<line.upperBound]
    let isAddress = addresses.contains { word.starts(with: $0) }
    return isAddress ? space : line.upperBound
  }

  private static let addresses = ["http://", "https://", "www."].map { Array($0.utf8) }

  /// A line behind what sort of talk it begins with: "Invited talk: May 2016: On Sorting".
  static func behindKind(_ block: Block, _ line: Range<Int>) -> Range<Int> {
    guard let colon = block.text[line].prefix(32).firstIndex(of: 0x3A),
      TalkTitle.namesKind(block.string(in: line.lowerBound..<colon))
    else { return line }
    return block.trimmed(colon + 1..<line.upperBound)
  }

  /// The pieces of a line of which one range is the title.
  static func pieces(
    of block: Block, around title: Range<Int>, in line: Range<Int>, _ index: Int
  ) -> [TalkPiece] {
    var piece = TalkPiece(kind: .text, block: index, range: title, lineStart: line.lowerBound)
    let text = TokenizedText(block.text, in: title)
    piece.isQuoted = true
    piece.measure(text, 0..<text.tokens.count)
    let quoted = quoted(title, in: line, of: block)
    let parts = [line.lowerBound..<quoted.lowerBound, quoted.upperBound..<line.upperBound].map {
      pieces(of: block, index, block.trimmed($0)).map { part in
        var part = part
        part.lineStart = line.lowerBound
        // “Rope 19” behind the title is the name of an event.
        part.isQuoted = false
        return part
      }
    }
    return parts[0] + [piece] + parts[1]
  }

  /// A title with the quotation marks around it.
  private static func quoted(
    _ title: Range<Int>, in line: Range<Int>, of block: Block
  ) -> Range<Int> {
    let text = TokenizedText(block.text, in: line)
    var range = title
    for token in text.tokens where token.isMark("\"") {
      if token.range.upperBound == title.lowerBound {
        range = token.range.lowerBound..<range.upperBound
      }
      if token.range.lowerBound == title.upperBound {
        range = range.lowerBound..<token.range.upperBound
      }
    }
    return range
  }

  /// A text with a month and its year between commas ("On Knots, June 2017, Ghent University")
  /// comes as what stands in front, the date, and what stands behind.
  private static func dated(
    _ piece: TalkPiece, _ text: TokenizedText, _ tokens: Range<Int>
  ) -> [TalkPiece] {
    guard !piece.isQuoted, !piece.isEmphasized, tokens.count >= 6 else {
      return placed(piece, text, tokens)
    }
    for cursor in tokens.dropFirst(2).dropLast(2)
    where [",", "."].contains(text.key(cursor - 1))
      || DateVocabulary.beforeDays.contains(text.key(cursor - 1))
    {
      guard let (date, end) = DateScanner.date(in: text, at: cursor), date.year != nil,
        date.month != nil || DateVocabulary.seasons.contains(text.key(cursor)),
        // "from May 2019", but "on May 2019"
        date.day != nil || [",", ".", "on"].contains(text.key(cursor - 1)),
        end + 1 < tokens.upperBound,
        [",", ".", ";", ":", "at", "for", "in"].contains(text.key(end)),
        case let front = frontEnd(text, tokens.lowerBound..<cursor - 1), front > tokens.lowerBound,
        let first = text[tokens.lowerBound], let before = text[front - 1], let day = text[cursor],
        let dayEnd = text[end - 1], let behind = text[end + 1],
        let last = text[tokens.upperBound - 1]
      else { continue }
      var (head, middle, tail) = (piece, piece, piece)
      head.range = first.range.lowerBound..<before.range.upperBound
      middle.range = day.range.lowerBound..<dayEnd.range.upperBound
      (middle.kind, middle.date) = (.date, date)
      tail.range = behind.range.lowerBound..<last.range.upperBound
      return placed(head, text, tokens.lowerBound..<front) + [middle]
        + placed(tail, text, end + 1..<tokens.upperBound)
    }
    return placed(piece, text, tokens)
  }

  /// Where words end that a date follows, without "Presented" in front of "on".
  private static func frontEnd(_ text: TokenizedText, _ range: Range<Int>) -> Int {
    var end = range.upperBound
    if text.key(end) == "on",
      ["presented", "given", "delivered", "held"].contains(text.key(end - 1))
    {
      end -= 1
    }
    while end > range.lowerBound + 1, [",", ".", ";", ":"].contains(text.key(end - 1)) { end -= 1 }
    return end
  }

  /// A text whose end is a place ("ISCA 2019, Phoenix, AZ") comes as two pieces.
  private static func placed(
    _ piece: TalkPiece, _ text: TokenizedText, _ tokens: Range<Int>
  ) -> [TalkPiece] {
    for cursor in tokens.dropFirst() {
      guard [",", ".", "(", "in"].contains(text.key(cursor - 1)),
        PlaceScanner.place(in: text, at: cursor, end: tokens.upperBound) == tokens.upperBound
          || PlaceScanner.place(in: text, at: cursor, end: tokens.upperBound)
            == tokens.upperBound - 1 && text.key(tokens.upperBound - 1) == ")",
        let first = text[tokens.lowerBound], let last = text[cursor - 2],
        cursor - 2 >= tokens.lowerBound,
        let place = text[cursor]
      else { continue }
      var head = piece
      head.range = first.range.lowerBound..<last.range.upperBound
      head.measure(text, tokens.lowerBound..<cursor - 1)
      var tail = piece
      tail.kind = .place
      // "Mill School (Ghent, Belgium)"
      let closes = text.key(cursor - 1) == "(" && text.key(tokens.upperBound - 1) == ")"
      tail.range =
        place.range
        .lowerBound..<(closes
        ? text.tokens[tokens.upperBound - 1].range.lowerBound : piece.range.upperBound)
      return [head, tail]
    }
    var whole = piece
    whole.measure(text, tokens)
    return [whole]
  }

  mutating func measure(_ text: TokenizedText, _ tokens: Range<Int>) {
    eventScore = isQuoted ? 0 : EventScore.score(text, tokens)
    words = tokens.count { text[$0]?.isWord == true }
    isTitleLike = tokens.contains { text.key($0) == ":" || text.key($0) == "?" }
  }

  /// A text cut in two at a mark.
  struct Cut {
    var left: TalkPiece
    var right: TalkPiece
    var mark: String
  }

  /// The part of the text that some of its tokens are.
  private func part(_ text: TokenizedText, _ tokens: Range<Int>) -> TalkPiece? {
    guard let first = text[tokens.lowerBound], let last = text[tokens.upperBound - 1],
      !tokens.isEmpty
    else { return nil }
    var piece = self
    piece.range = first.range.lowerBound..<last.range.upperBound
    piece.measure(text, tokens)
    return piece
  }

  /// The text cut into title and event where one of both ends looks like an event: at a full stop,
  /// at "at", or at a comma, in this order.
  ///
  /// - Parameters:
  ///   - blocks: the document's blocks.
  ///   - own: the mark that does so in most entries: where neither end looks like an event, the
  ///     last of these does it all the same.
  /// - Returns: the two parts; nil where nothing parts them.
  func cut(_ blocks: [Block], at own: String? = nil) -> Cut? {
    let text = TokenizedText(blocks[block].text, in: range)
    let all = 0..<text.tokens.count
    guard all.count <= 120 else { return nil }
    let stops = ([".", "?", "!"], false)
    let ats = (["at", "@"], true)
    let commas = ([",", ":"], false)
    let marks = own.map { own in [stops, ats, commas].filter { $0.0.contains(own) } }
    for (marks, isWord) in marks ?? [stops, ats, commas] {
      var best: (cut: Cut, worth: Int)?
      var last: Cut?
      var depth = 0
      for cursor in all.dropFirst() {
        if text.key(cursor) == "(" { depth += 1 }
        if text.key(cursor) == ")" { depth = max(0, depth - 1) }
        guard depth == 0, marks.contains(text.key(cursor)) else { continue }
        if isWord, text[cursor + 1]?.shape == .lower { continue }
        // "Are knots safe?, Loom Fair": the comma parts the two.
        if !isWord, text.key(cursor) != ".", let next = text[cursor + 1], next.kind == .mark,
          !next.isMark("\"")
        {
          continue
        }
        guard cursor + 1 < all.upperBound,
          let left = part(text, 0..<(text.key(cursor) == "?" ? cursor + 1 : cursor)),
          let right = part(text, cursor + 1..<all.upperBound)
        else { continue }
        let cut = Cut(left: left, right: right, mark: marks[0])
        if left.words >= 2, text.key(cursor) == own { last = cut }
        let worth = abs(left.eventScore - right.eventScore)
        guard min(left.eventScore, right.eventScore) <= 1, worth >= 1 else { continue }
        if best.map({ worth > $0.worth }) ?? true { best = (cut, worth) }
      }
      if let best { return best.cut }
      if let last, last.left.eventScore == 0 { return last }
    }
    return nil
  }

  /// The text cut into title and event, as far as it can be told; otherwise as it is.
  func divided(_ blocks: [Block]) -> [TalkPiece] {
    let text = TokenizedText(blocks[block].text, in: range)
    let all = 0..<text.tokens.count
    guard all.count <= 120 else { return [self] }
    if let cut = cut(blocks) { return [cut.left, cut.right] }
    // "Title. Somewhere": nothing speaks for an event, but the full stop does.
    if eventScore == 0, let stop = all.dropFirst().first(where: { text.key($0) == "." }),
      stop + 1 < all.upperBound, let left = part(text, 0..<stop), left.words >= 2,
      let right = part(text, stop + 1..<all.upperBound)
    {
      return [left, right]
    }
    // "Sorting without stops, Ropes08": a title in small letters ends where capitals begin.
    if !isQuoted, !isEmphasized, let comma = capitalsBegin(text, all),
      let left = part(text, 0..<comma),
      let right = part(text, comma + 1..<all.upperBound)
    {
      return [left, right]
    }
    return [self]
  }

  /// The first comma behind words most of which are small that capitals or a number follow.
  private func capitalsBegin(_ text: TokenizedText, _ all: Range<Int>) -> Int? {
    let content = { (token: Token) in token.isWord && token.key.utf8.count > 3 }
    for cursor in all.dropFirst(3) where text.key(cursor) == "," {
      guard let next = text[cursor + 1], next.kind == .number || next.shape != .lower else {
        continue
      }
      let words = text.tokens[..<cursor].dropFirst().filter(content)
      let small = words.count { $0.shape == .lower }
      return words.count >= 3 && small * 4 >= words.count * 3 ? cursor : nil
    }
    return nil
  }

  /// Whether the words only say what sort of talk it is ("Invited talk").
  func isLabel(_ blocks: [Block]) -> Bool {
    !isQuoted && TalkSegmenter.isLabel(TokenizedText(blocks[block].text, in: range))
  }

  /// "Princeton, UC Berkeley, Uppsala": where talks were given, or a town, but no title.
  func isListOfPlaces(_ blocks: [Block]) -> Bool {
    let text = TokenizedText(blocks[block].text, in: range)
    let all = 0..<text.tokens.count
    if PlaceScanner.place(in: text, at: 0, end: all.upperBound) == all.upperBound { return true }
    let words = all.filter { text[$0]?.isWord == true }
    if words.allSatisfy({ ProseVocabulary.isPlace(text.key($0)) }) { return true }
    // "Norman OK"
    if words.count == 2, let last = words.last, text[last]?.shape == .capitals,
      text.key(last).utf8.count == 2
    {
      return true
    }
    let parts = all.split { text.key($0) == "," || text.key($0) == ";" || text.key($0) == "and" }
    guard parts.count >= 3 else { return false }
    return parts.allSatisfy { part in
      // "Harvard (virtual)"
      let words = part.filter { text.key($0 - 1) != "(" }.compactMap { text[$0] }.filter {
        $0.isWord && !["of", "the"].contains($0.key)
      }
      return words.count <= 6 && !words.isEmpty
        && words.count { $0.shape == .lower } * 3 <= words.count - 1
    }
  }

  /// The event's name without "Invited talk at" in front.
  func eventText(_ blocks: [Block]) -> String {
    var text = string(blocks)[...]
    if let comma = text.firstIndex(of: ","),
      TalkSegmenter.isLabel(TokenizedText(String(text[..<comma])))
    {
      text = text[text.index(after: comma)...].trimmed()
    }
    text = Self.withoutKind(text)
    for lead in ["at ", "At ", "in ", "@ "] where text.hasPrefix(lead) {
      text = text.dropFirst(lead.count)
    }
    return TalkTitle.clean(String(text))
  }

  /// An event without what sort of talk was given at it, and with whom: "(joint work with Ada Quill) an oral
  /// presentation at LoomConf".
  private static func withoutKind(_ text: Substring) -> Substring {
    var rest = text
    if rest.hasPrefix("("), let close = rest.prefix(200).firstIndex(of: ")") {
      rest = rest[rest.index(after: close)...].trimmed()
    }
    guard let at = rest.prefix(60).firstRange(of: " at ") else { return text }
    let words = TextFolding.words(String(rest[..<at.lowerBound]))
    guard (2...5).contains(words.count), ["a", "an"].contains(words[0]),
      words.contains(where: ["talk", "presentation", "lecture", "poster"].contains)
    else { return text }
    return rest[at.upperBound...]
  }
}
