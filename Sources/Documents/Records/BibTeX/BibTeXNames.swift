import Bibliography

/// Splits the names of a BibTeX or BibLaTeX field, as the file states them.
///
/// Knows "First von Last", "von Last, First" and "von Last, Jr, First" (O. Patashnik, "BibTeXing",
/// 1988), names in braces, and BibLaTeX's `family=…, given=…`.
struct BibTeXNames {
  var authors: [BibliographicRecord.Author] = []
  /// Whether the list ends with "and others".
  var etAl = false
  /// Whether it had to be split where the format has no separator (a comma, a semicolon, "&").
  var isLenient = false

  /// Splits the value of an `author` or `editor` field.
  ///
  /// - Parameters:
  ///   - value: the field's TeX text.
  ///   - line: the line on which it begins.
  ///   - isPrinted: whether the file has it in one piece.
  ///   - limit: the most names.
  ///   - decoding: how the bytes become strings.
  /// - Complexity: O(*n*).
  init(
    _ value: ByteView, line: Int, isPrinted: Bool, limit: Int, _ decoding: inout TextDecoding
  ) {
    var line = line
    var counted = 0
    var pieces = Self.split(value)
    if pieces.count == 1, let only = pieces.first, value.contains(0x3B, in: only) {
      let parts = Self.parts(value, only) { $0 == 0x3B }
      if parts.count > 1 {
        pieces = parts
        isLenient = true
      }
    }
    authors.reserveCapacity(min(pieces.count, limit))
    var words = BibTeXName.Words()
    // A list whose last name, of several words, has no comma turns no names round.
    let endsPlain =
      pieces.last.map { last in
        pieces.count > 1 && value.contains(0x2C, in: 0..<last.lowerBound)
          && !value.contains(0x2C, in: last) && value[last.lowerBound] != 0x7B
          && Self.beforeMark(value[last]) == nil && Self.words(value, last).count > 1
      } ?? false
    for (number, piece) in pieces.enumerated() where authors.count < limit {
      line += value.occurrences(of: 0x0A, in: counted..<piece.lowerBound)
      counted = piece.lowerBound
      var text = value[piece]
      if let named = Self.beforeMark(text) {
        etAl = true
        text = text[named]
        if text.isEmpty { continue }
      }
      let endsWithComma =
        piece.upperBound < value.count && value[piece.upperBound] == 0x2C
        && number < pieces.count - 1
      let isPlain = endsPlain && number < pieces.count - 1
      if let list = Self.list(text, endsWithComma: endsWithComma, isPlain: isPlain, &decoding) {
        isLenient = true
        for var author in list.prefix(limit - authors.count) {
          author.source = isPrinted ? decoding.string(text, 0..<text.count) : ""
          author.line = isPrinted ? line : 0
          authors.append(author)
        }
        continue
      }
      let orcid = Self.orcid(behind: text)
      if let orcid { text = text[orcid.name] }
      if let name = Self.beforePlace(text) { text = text[name] }
      // Made where it is kept, as copies of authors are costly.
      authors.append(BibliographicRecord.Author())
      let last = authors.count - 1
      BibTeXName(text).read(into: &authors[last], &words, &decoding)
      if authors[last].raw.isEmpty {
        authors.removeLast()
        continue
      }
      if let orcid { authors[last].identifiers.append(orcid.identifier) }
      // An unprinted name came out of a macro: the line is that of the entry.
      if isPrinted {
        authors[last].line = line
      } else {
        authors[last].source = ""
      }
    }
  }

  /// What stands in front of the words for the authors that aren't named, at the end of a name or
  /// for themselves: "others", "et al.", "ten others"; nil where there are none.
  private static func beforeMark(_ text: ByteView) -> Range<Int>? {
    // Most names are told from it by their last letter.
    var end = text.count
    while end > 0, text[end - 1] == 0x7D || text[end - 1] == 0x2E { end -= 1 }
    let letter = end > 0 ? text[end - 1] : 0
    guard letter | 0x20 == 0x73 || letter | 0x20 == 0x6C || letter >= 0x80 else { return nil }
    if let name = beforeInnerMark(text) { return name }
    let words = words(text, 0..<text.count)
    guard let last = words.last, last.count < 10 else { return nil }
    func letters(_ word: Range<Int>) -> String {
      String(decoding: text.array(word).filter { BibTeXScanner.isLetter($0) }, as: UTF8.self)
        .lowercasedASCII
    }
    let isDone =
      switch letters(last) {
      case "others": words.count < 3
      case "etal": words.count == 1
      case "al":
        words.count > 1
          ? letters(words[words.count - 2]) == "et" : text[last.lowerBound] == 0x61
      default: text.equals("等", 0..<text.count)
      }
    guard isDone else { return nil }
    if letters(last) != "al" || words.count < 3 { return 0..<0 }
    return trimmed(text, 0..<words[words.count - 2].lowerBound)
  }

  /// What stands in front of "et al." in the braces that end a name.
  private static func beforeInnerMark(_ text: ByteView) -> Range<Int>? {
    var end = text.count
    guard end > 0, text[end - 1] == 0x7D else { return nil }
    while end > 0, text[end - 1] == 0x7D || text[end - 1] == 0x2E { end -= 1 }
    let mark = Array(" et al".utf8)
    guard end > mark.count, text.array(end - mark.count..<end) == mark else { return nil }
    let name = trimmed(text, 0..<end - mark.count)
    return name.isEmpty ? nil : name
  }

  /// The ranges between the "and"s outside of braces, without white space at their ends.
  private static func split(_ value: ByteView) -> [Range<Int>] {
    var out: [Range<Int>] = []
    var depth = 0
    var start = 0
    var at = 0
    while at < value.count {
      switch value[at] {
      case 0x7B: depth += 1
      case 0x7D: depth = max(0, depth - 1)
      case 0x41, 0x61:
        let isWord =
          depth == 0 && (at == 0 || value[at - 1] <= 0x20) && at + 2 < value.count
          && value[at + 1] | 0x20 == 0x6E && value[at + 2] | 0x20 == 0x64
          && (at + 3 == value.count || value[at + 3] <= 0x20)
        if isWord {
          append(value, start..<at, to: &out)
          at += 3
          start = at
          continue
        }
      default: break
      }
      at += 1
    }
    append(value, start..<value.count, to: &out)
    return out
  }

  private static func append(_ value: ByteView, _ range: Range<Int>, to out: inout [Range<Int>]) {
    let range = trimmed(value, range)
    if !range.isEmpty { out.append(range) }
  }

  static func trimmed(_ value: ByteView, _ range: Range<Int>) -> Range<Int> {
    var lower = range.lowerBound
    var upper = range.upperBound
    while lower < upper, value[lower] <= 0x20 || value[lower] == 0x2C { lower += 1 }
    while upper > lower, value[upper - 1] <= 0x20 || value[upper - 1] == 0x2C { upper -= 1 }
    return lower..<upper
  }

  /// The parts of a range between separators outside of braces.
  static func parts(
    _ value: ByteView, _ range: Range<Int>, _ isSeparator: (UInt8) -> Bool
  ) -> [Range<Int>] {
    var out: [Range<Int>] = []
    forEachPart(value, range, isSeparator) { out.append($0) }
    return out
  }

  /// Calls `body` with each part of a range between separators outside of braces that has anything
  /// in it.
  @inline(__always)
  static func forEachPart(
    _ value: ByteView, _ range: Range<Int>, _ isSeparator: (UInt8) -> Bool,
    _ body: (Range<Int>) -> Void
  ) {
    func add(_ part: Range<Int>) {
      let part = trimmed(value, part)
      if !part.isEmpty { body(part) }
    }
    var depth = 0
    var start = range.lowerBound
    for at in range {
      switch value[at] {
      case 0x7B: depth += 1
      case 0x7D: depth = max(0, depth - 1)
      case let byte where depth == 0 && isSeparator(byte):
        add(start..<at)
        start = at + 1
      default: break
      }
    }
    add(start..<range.upperBound)
  }

  /// The words of a range, separated by white space and ties outside of braces.
  static func words(_ text: ByteView, _ range: Range<Int>) -> [Range<Int>] {
    var out: [Range<Int>] = []
    words(text, range, into: &out)
    return out
  }

  /// The same in an array whose memory is used again.
  static func words(_ text: ByteView, _ range: Range<Int>, into out: inout [Range<Int>]) {
    out.removeAll(keepingCapacity: true)
    forEachPart(text, range, { $0 <= 0x20 || $0 == 0x7E }) { out.append($0) }
  }
}
