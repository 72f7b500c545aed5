import Bibliography

/// One name of a BibTeX or BibLaTeX field, to be taken apart.
struct BibTeXName {
  private let text: ByteView
  /// Whether anything in it is TeX's; without that, all its parts read as they stand.
  private let kind: TextKind

  init(_ text: ByteView) {
    self.text = text
    kind = TeXText.kind(text, 0..<text.count)
  }

  /// Memory for the words of names, used for one after the other.
  struct Words {
    fileprivate var words: [Range<Int>] = []
    fileprivate var given: [Range<Int>] = []
  }

  /// The parts of a name between commas outside of braces; names have up to three.
  struct Parts {
    private(set) var count = 0
    private(set) var first = 0..<0
    private(set) var second = 0..<0
    private(set) var third = 0..<0

    init(_ text: ByteView) {
      BibTeXNames.forEachPart(text, 0..<text.count, { $0 == 0x2C }) { add($0) }
    }

    private mutating func add(_ part: Range<Int>) {
      count += 1
      switch count {
      case 1: first = part
      case 2: second = part
      case 3: third = part
      default: break
      }
    }
  }

  /// Makes an author of the name, with the words of the file as its source.
  ///
  /// - Parameters:
  ///   - author: an author without anything.
  ///   - memory: what the words of other names were kept in.
  ///   - decoding: how the bytes become strings.
  /// - Complexity: O(*n*).
  func read(
    into author: inout BibliographicRecord.Author, _ memory: inout Words,
    _ decoding: inout TextDecoding
  ) {
    if text.contains(0x3D, in: 0..<text.count), let extended = extended(&decoding) {
      author = extended
      return
    }
    switch kind {
    case .ascii, .plain:
      author.raw = string(0..<text.count, &decoding)
      author.source = author.raw
    case .marked:
      author.raw = TeXText.string(text, 0..<text.count, &decoding)
      author.source = decoding.string(text, 0..<text.count)
    }
    if isGroup(0..<text.count) || isFormattedGroup(author.raw) {
      author.isCorporate = true
      return
    }
    let parts = Parts(text)
    switch parts.count {
    case 1: splitUndivided(&author, &memory.words, &decoding)
    case 2: splitAtComma(parts, &author, &memory, &decoding)
    case 3:
      BibTeXNames.words(text, parts.first, into: &memory.words)
      setFamily(memory.words, &author, &decoding)
      author.given = string(parts.third, &decoding)
      author.suffix = string(parts.second, &decoding)
      Self.fillFamily(of: &author)
    default: break
    }
  }

  /// The clean text of a range.
  private func string(_ range: Range<Int>, _ decoding: inout TextDecoding) -> String {
    switch kind {
    case .ascii: text.repaired(range)
    case .plain: decoding.string(text, range)
    case .marked: TeXText.string(text, range, &decoding)
    }
  }

  /// The clean text of words that follow each other.
  private func string(
    _ words: ArraySlice<Range<Int>>, _ decoding: inout TextDecoding
  ) -> String {
    guard let first = words.first, let last = words.last else { return "" }
    return string(first.lowerBound..<last.upperBound, &decoding)
  }

  /// A name without a family name has the given name for one.
  private static func fillFamily(of author: inout BibliographicRecord.Author) {
    if author.family.isEmpty { swap(&author.family, &author.given) }
  }

  // MARK: von Last, First

  private func splitAtComma(
    _ parts: Parts, _ author: inout BibliographicRecord.Author, _ memory: inout Words,
    _ decoding: inout TextDecoding
  ) {
    BibTeXNames.words(text, parts.first, into: &memory.words)
    BibTeXNames.words(text, parts.second, into: &memory.given)
    let words = memory.words
    if BibTeXNames.isInstitution(text, words, behindComma: parts.second) {
      author.isCorporate = true
      return
    }
    if BibTeXNames.isTurnedInstitution(text, words, memory.given) {
      author.raw = string(memory.given[...], &decoding) + " " + string(words[...], &decoding)
      author.isCorporate = true
      return
    }
    // "Ada Quill, PhD": one who writes so has the name in one piece.
    if words.count > 1, BibTeXNames.isSuffix(text, parts.second),
      !Self.isGeneration(string(parts.second))
    {
      return
    }
    // "Ada Quill, editor"
    if words.count > 1, Self.isEditor(string(parts.second)) {
      author.raw = string(words[...], &decoding)
      return
    }
    author.given = string(parts.second, &decoding)
    if Self.isGeneration(author.given) {
      // "Martin Luther King, Jr.": the one comma sets off the suffix.
      author.suffix = author.given
      author.given = string(words.dropLast(), &decoding)
      author.family = string(words.suffix(1), &decoding)
    } else {
      setFamily(words, &author, &decoding)
    }
    Self.fillFamily(of: &author)
  }

  /// Reads "von Last".
  private func setFamily(
    _ words: [Range<Int>], _ author: inout BibliographicRecord.Author,
    _ decoding: inout TextDecoding
  ) {
    let cut = familyStart(words)
    author.particle = string(words[..<cut], &decoding)
    author.family = string(words[cut...], &decoding)
  }

  /// Where the family name begins in the words of "von Last".
  private func familyStart(_ words: [Range<Int>]) -> Int {
    var cut = 0
    while cut < words.count - 1, isLowerCase(words[cut]) { cut += 1 }
    // "de La Fontaine": what stands between two words in lower case belongs to the particle.
    if cut > 0, let last = words.indices.dropLast().last(where: { isLowerCase(words[$0]) }) {
      cut = max(cut, last + 1)
    }
    return cut
  }

  // MARK: First von Last

  private func splitUndivided(
    _ author: inout BibliographicRecord.Author, _ memory: inout [Range<Int>],
    _ decoding: inout TextDecoding
  ) {
    BibTeXNames.words(text, 0..<text.count, into: &memory)
    var words = memory[...]
    // `\textbf{Ada Quill}`: the braces are not there to keep the name together.
    if words.count == 1, text[0] == 0x5C, author.raw.utf8.contains(0x20) { return }
    author.isCorporate = BibTeXNames.isInstitution(text, memory, behindComma: nil)
    if author.isCorporate { return }
    guard words.count > 1, let final = words.last else {
      author.family = author.raw
      author.isUndivided = true
      return
    }
    let inner = 1..<words.count - 1
    let first = inner.first { isLowerCase(words[$0]) }
    let last = first.flatMap { _ in inner.last { isLowerCase(words[$0]) } }
    if words.count - 1 > (last ?? 0) + 1 {
      let generation = string(final, &decoding)
      // "James K. Senior": an initial is no family name.
      if Self.isGeneration(generation), text[words[words.count - 2].upperBound - 1] != 0x2E {
        author.suffix = generation
        words.removeLast()
      }
    }
    if let first, let last {
      author.given = string(words[..<first], &decoding)
      author.particle = string(words[first...last], &decoding)
      author.family = string(words[(last + 1)...], &decoding)
    } else {
      author.given = string(words.dropLast(), &decoding)
      author.family = string(words.suffix(1), &decoding)
      author.isUndivided = !isGroup(final)
    }
  }

  // MARK: Groups and letters

  /// Whether a range is one group in braces and no accented letter.
  private func isGroup(_ range: Range<Int>) -> Bool {
    guard range.count > 2, text[range.lowerBound] == 0x7B, text[range.lowerBound + 1] != 0x5C
    else { return false }
    return isEnclosed(range)
  }

  /// Whether a name is one group in braces that begins with a command, such as one that prints
  /// institutions, and no accented letter.
  private func isFormattedGroup(_ decoded: String) -> Bool {
    guard text.count > 4, text[0] == 0x7B, text[1] == 0x5C, BibTeXScanner.isLetter(text[2]),
      text[text.count - 1] == 0x7D, decoded.utf8.contains(0x20)
    else { return false }
    return isEnclosed(0..<text.count)
  }

  /// Whether the brace at the beginning of a range closes at its end.
  private func isEnclosed(_ range: Range<Int>) -> Bool {
    var depth = 0
    for at in range {
      if text[at] == 0x7B { depth += 1 }
      if text[at] == 0x7D { depth -= 1 }
      if depth == 0 { return at == range.upperBound - 1 }
    }
    return false
  }

  /// Whether the first letter of a word outside of braces is in lower case; an accented letter
  /// (`{\'e}`) counts, a group in braces doesn't.
  private func isLowerCase(_ word: Range<Int>) -> Bool {
    let start = word.lowerBound
    let byte = text[start]
    if BibTeXScanner.isLetter(byte) { return byte >= 0x61 }
    let isSpecial = byte == 0x5C || byte == 0x7B && word.count > 1 && text[start + 1] == 0x5C
    guard isSpecial || byte >= 0x80 else { return false }
    let decoded = String(decoding: TeXText.decode(text[word]), as: UTF8.self)
    guard let first = decoded.first else { return false }
    return first.isLowercase
  }

  private func string(_ range: Range<Int>) -> String {
    String(decoding: text.array(range), as: UTF8.self)
  }

  private static func isEditor(_ text: String) -> Bool {
    guard text.utf8.count < 11, let first = text.utf8.first, "(eEhH".utf8.contains(first) else {
      return false
    }
    // Not "E. D." or "Ed", who are people.
    return [
      "editor", "editors", "(editor)", "(editors)", "eds.", "(ed.)", "(eds.)", "hrsg.", "(hrsg.)",
    ].contains(text.lowercasedASCII)
  }

  private static func isGeneration(_ text: String) -> Bool {
    // Most names are told from it by their length or first letter.
    guard text.utf8.count < 7, let first = text.utf8.first, "jsiJSI".utf8.contains(first) else {
      return false
    }
    return ["jr", "jr.", "junior", "sr", "sr.", "senior", "ii", "iii", "iv"]
      .contains(text.lowercasedASCII)
  }

  // MARK: BibLaTeX

  /// Reads `family=Berg, given=Anna, prefix=van den, suffix=Jr`.
  private func extended(_ decoding: inout TextDecoding) -> BibliographicRecord.Author? {
    var author = BibliographicRecord.Author()
    author.source = decoding.string(text, 0..<text.count)
    for part in BibTeXNames.parts(text, 0..<text.count, { $0 == 0x2C }) {
      let sign = text.find(0x3D, from: part.lowerBound, to: part.upperBound)
      guard sign < part.upperBound else { return nil }
      let name = string(part.lowerBound..<sign).stripped().lowercasedASCII
      var valueRange = BibTeXNames.trimmed(text, sign + 1..<part.upperBound)
      if valueRange.count > 1, text[valueRange.lowerBound] == 0x22 {
        valueRange = valueRange.lowerBound + 1..<valueRange.upperBound - 1
      }
      let value = TeXText.string(text, valueRange, &decoding)
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
    Self.fillFamily(of: &author)
    return author
  }
}
