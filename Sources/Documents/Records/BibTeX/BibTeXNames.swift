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
  ///   - field: the field, with its TeX text and line.
  ///   - limit: the most names.
  ///   - decoding: how the bytes become strings.
  /// - Complexity: O(*n*).
  init(_ field: BibTeXEntry.Field, limit: Int, _ decoding: inout TextDecoding) {
    let value = field.value
    var line = field.line
    var counted = 0
    var pieces = Self.split(value)
    if pieces.count == 1, let only = pieces.first {
      let parts = Self.parts(value, only) { $0 == 0x3B }
      if parts.count > 1 {
        pieces = parts
        isLenient = true
      }
    }
    for piece in pieces where authors.count < limit {
      for byte in value[counted..<piece.lowerBound] where byte == 0x0A { line += 1 }
      counted = piece.lowerBound
      var text = Array(value[piece])
      if Self.cutMark(&text) {
        etAl = true
        if text.isEmpty { continue }
      }
      let endsWithComma =
        piece.upperBound < value.count && value[piece.upperBound] == 0x2C
        && piece != pieces.last
      if let list = Self.list(text, endsWithComma: endsWithComma, &decoding) {
        isLenient = true
        for var author in list.prefix(limit - authors.count) {
          author.source = field.isPrinted ? decoding.string(text) : ""
          author.line = field.isPrinted ? line : 0
          authors.append(author)
        }
        continue
      }
      let orcid = Self.cutORCID(&text)
      var author = Self.author(text, &decoding)
      if author.raw.isEmpty { continue }
      if let orcid { author.identifiers.append(orcid) }
      // An unprinted name came out of a macro: the line is that of the entry.
      if field.isPrinted {
        author.source = decoding.string(text)
        author.line = line
      }
      authors.append(author)
    }
  }

  /// Takes away what stands for the authors that aren't named, at the end of a name or for itself:
  /// "others", "et al.", "ten others".
  private static func cutMark(_ text: inout [UInt8]) -> Bool {
    // Most names are told from it by their last letter.
    let end = text.last { $0 != 0x7D && $0 != 0x2E } ?? 0
    guard end | 0x20 == 0x73 || end | 0x20 == 0x6C || end >= 0x80 else { return false }
    let words = words(text, 0..<text.count)
    guard let last = words.last, last.count < 10 else { return false }
    func letters(_ word: Range<Int>) -> String {
      String(decoding: text[word].filter { BibTeXScanner.isLetter($0) }, as: UTF8.self)
        .lowercasedASCII
    }
    let isDone =
      switch letters(last) {
      case "others": words.count < 3
      case "etal": words.count == 1
      case "al": words.count > 1 && letters(words[words.count - 2]) == "et"
      default: String(decoding: text, as: UTF8.self) == "等"
      }
    guard isDone else { return false }
    if letters(last) != "al" || words.count < 3 {
      text = []
    } else {
      text = Array(text[trimmed(text, 0..<words[words.count - 2].lowerBound)])
    }
    return true
  }

  /// The ranges between the "and"s outside of braces, without white space at their ends.
  private static func split(_ value: [UInt8]) -> [Range<Int>] {
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

  private static func append(_ value: [UInt8], _ range: Range<Int>, to out: inout [Range<Int>]) {
    let range = trimmed(value, range)
    if !range.isEmpty { out.append(range) }
  }

  static func trimmed(_ value: [UInt8], _ range: Range<Int>) -> Range<Int> {
    var lower = range.lowerBound
    var upper = range.upperBound
    while lower < upper, value[lower] <= 0x20 || value[lower] == 0x2C { lower += 1 }
    while upper > lower, value[upper - 1] <= 0x20 || value[upper - 1] == 0x2C { upper -= 1 }
    return lower..<upper
  }

  /// The parts of a range between separators outside of braces.
  static func parts(
    _ value: [UInt8], _ range: Range<Int>, _ isSeparator: (UInt8) -> Bool
  ) -> [Range<Int>] {
    var out: [Range<Int>] = []
    var depth = 0
    var start = range.lowerBound
    for at in range {
      switch value[at] {
      case 0x7B: depth += 1
      case 0x7D: depth = max(0, depth - 1)
      case let byte where depth == 0 && isSeparator(byte):
        append(value, start..<at, to: &out)
        start = at + 1
      default: break
      }
    }
    append(value, start..<range.upperBound, to: &out)
    return out
  }

  // MARK: One name

  private static func author(
    _ text: [UInt8], _ decoding: inout TextDecoding
  ) -> BibliographicRecord.Author {
    func clean(_ ranges: ArraySlice<Range<Int>>) -> [UInt8] { Self.clean(text, ranges) }
    var author = BibliographicRecord.Author()
    let all = 0..<text.count
    if let extended = extended(text, &decoding) { return extended }
    author.raw = decoding.string(clean([all]))
    if isGroup(text, all) || isFormattedGroup(text, author.raw) {
      author.isCorporate = true
      return author
    }
    let parts = parts(text, all) { $0 == 0x2C }
    switch parts.count {
    case 2, 3:
      let words = words(text, parts[0])
      if parts.count == 2 {
        if isInstitution(text, words, behindComma: parts[1]) {
          author.isCorporate = true
          return author
        }
        let given = Self.words(text, parts[1])
        if isTurnedInstitution(text, words, given) {
          author.raw = decoding.string(clean(given[...]) + [0x20] + clean(words[...]))
          author.isCorporate = true
          return author
        }
        // "Ada Quill, PhD": one who writes so has the name in one piece.
        if words.count > 1, isSuffix(text, parts[1]), !isGeneration(text, parts[1]) {
          return author
        }
      }
      let cut = familyStart(text, words)
      author.particle = decoding.string(clean(words[..<cut]))
      author.family = decoding.string(clean(words[cut...]))
      author.given = decoding.string(clean([parts[parts.count - 1]]))
      if parts.count == 3 { author.suffix = decoding.string(clean([parts[1]])) }
      if parts.count == 2, isGeneration(author.given) {
        // "Martin Luther King, Jr.": the one comma sets off the suffix.
        author.suffix = author.given
        author.particle = ""
        author.given = decoding.string(clean(words.dropLast()))
        author.family = decoding.string(clean(words.suffix(1)))
      }
      if author.family.isEmpty {
        author.family = author.given
        author.given = ""
      }
    case 1:
      let words = words(text, all)
      // `\textbf{Ada Quill}`: the braces are not there to keep the name together.
      if words.count == 1, text[0] == 0x5C, author.raw.utf8.contains(0x20) { return author }
      author.isCorporate = isInstitution(text, words, behindComma: nil)
      if !author.isCorporate { splitUndivided(text, words, &author, &decoding) }
    default: break
    }
    return author
  }

  /// The text of words that follow each other.
  private static func clean(_ text: [UInt8], _ words: ArraySlice<Range<Int>>) -> [UInt8] {
    guard let first = words.first, let last = words.last else { return [] }
    return TeXText.decode(Array(text[first.lowerBound..<last.upperBound]))
  }

  /// Reads "First von Last".
  private static func splitUndivided(
    _ text: [UInt8], _ words: [Range<Int>], _ author: inout BibliographicRecord.Author,
    _ decoding: inout TextDecoding
  ) {
    func clean(_ ranges: ArraySlice<Range<Int>>) -> String {
      decoding.string(Self.clean(text, ranges))
    }
    var words = words
    guard words.count > 1, let final = words.last else {
      author.family = author.raw
      author.isUndivided = true
      return
    }
    let inner = 1..<words.count - 1
    let first = inner.first { isLowerCase(text, words[$0]) }
    let last = first.flatMap { _ in inner.last { isLowerCase(text, words[$0]) } }
    if words.count - 1 > (last ?? 0) + 1, isGeneration(clean([final][...])) {
      author.suffix = clean([final][...])
      words.removeLast()
    }
    if let first, let last {
      author.given = clean(words[..<first])
      author.particle = clean(words[first...last])
      author.family = clean(words[(last + 1)...])
    } else {
      author.given = clean(words.dropLast())
      author.family = clean(words.suffix(1))
      author.isUndivided = !isGroup(text, final)
    }
  }

  /// Where the family name begins in the words of "von Last".
  private static func familyStart(_ text: [UInt8], _ words: [Range<Int>]) -> Int {
    var cut = 0
    while cut < words.count - 1, isLowerCase(text, words[cut]) { cut += 1 }
    // "de La Fontaine": what stands between two words in lower case belongs to the particle.
    if cut > 0, let last = words.indices.dropLast().last(where: { isLowerCase(text, words[$0]) }) {
      cut = max(cut, last + 1)
    }
    return cut
  }

  /// The words of a range, separated by white space and ties outside of braces.
  static func words(_ text: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
    parts(text, range) { $0 <= 0x20 || $0 == 0x7E }
  }

  /// Whether a range is one group in braces and no accented letter.
  private static func isGroup(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    guard range.count > 2, text[range.lowerBound] == 0x7B, text[range.lowerBound + 1] != 0x5C
    else { return false }
    var depth = 0
    for at in range {
      if text[at] == 0x7B { depth += 1 }
      if text[at] == 0x7D { depth -= 1 }
      if depth == 0 { return at == range.upperBound - 1 }
    }
    return false
  }

  /// Whether a name is one group in braces that begins with a command, such as one that prints
  /// institutions, and no accented letter.
  private static func isFormattedGroup(_ text: [UInt8], _ decoded: String) -> Bool {
    guard text.count > 4, text[0] == 0x7B, text[1] == 0x5C, BibTeXScanner.isLetter(text[2]),
      text.last == 0x7D, decoded.utf8.contains(0x20)
    else { return false }
    var depth = 0
    for at in text.indices {
      if text[at] == 0x7B { depth += 1 }
      if text[at] == 0x7D { depth -= 1 }
      if depth == 0 { return at == text.count - 1 }
    }
    return false
  }

  /// Whether the first letter of a word outside of braces is in lower case; an accented letter
  /// (`{\'e}`) counts, a group in braces doesn't.
  private static func isLowerCase(_ text: [UInt8], _ word: Range<Int>) -> Bool {
    let start = word.lowerBound
    let byte = text[start]
    if BibTeXScanner.isLetter(byte) { return byte >= 0x61 }
    let isSpecial = byte == 0x5C || byte == 0x7B && word.count > 1 && text[start + 1] == 0x5C
    guard isSpecial || byte >= 0x80 else { return false }
    let decoded = String(decoding: TeXText.decode(Array(text[word])), as: UTF8.self)
    guard let first = decoded.first else { return false }
    return first.isLowercase
  }

  private static func isGeneration(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    isGeneration(String(decoding: text[range], as: UTF8.self))
  }

  private static func isGeneration(_ text: String) -> Bool {
    text.utf8.count < 7
      && ["jr", "jr.", "junior", "sr", "sr.", "senior", "ii", "iii", "iv"]
        .contains(text.lowercasedASCII)
  }

  // MARK: BibLaTeX

  /// Reads `family=Berg, given=Anna, prefix=van den, suffix=Jr`.
  private static func extended(
    _ text: [UInt8], _ decoding: inout TextDecoding
  ) -> BibliographicRecord.Author? {
    guard text.contains(0x3D) else { return nil }
    var author = BibliographicRecord.Author()
    for part in parts(text, 0..<text.count, { $0 == 0x2C }) {
      guard let sign = text[part].firstIndex(of: 0x3D) else { return nil }
      let name = String(decoding: text[part.lowerBound..<sign], as: UTF8.self).stripped()
        .lowercasedASCII
      var valueRange = trimmed(text, sign + 1..<part.upperBound)
      if valueRange.count > 1, text[valueRange.lowerBound] == 0x22 {
        valueRange = valueRange.lowerBound + 1..<valueRange.upperBound - 1
      }
      let value = decoding.string(TeXText.decode(Array(text[valueRange])))
      switch name {
      case "family": author.family = value
      case "given": author.given = value
      case "prefix": author.particle = value
      case "suffix": author.suffix = value
      case "orcid":
        if let orcid = Identifiers.orcid(value) {
          author.identifiers.append(PersonIdentifier(scheme: .orcid, value: orcid))
        }
      // Initials, options, and parts of the user's own (a name in another script, a title).
      default: break
      }
    }
    guard author.hasParts else { return nil }
    author.raw = [author.given, author.particle, author.family, author.suffix]
      .filter { !$0.isEmpty }.joined(separator: " ")
    if author.family.isEmpty {
      author.family = author.given
      author.given = ""
    }
    return author
  }
}
