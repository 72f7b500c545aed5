/// Cuts the text of names into words and signs, over its UTF-8 bytes.
///
/// One pass, O(*n*), for one name as for a list of a hundred thousand. Markdown marks, footnote signs
/// and digits become signs; escapes (`\*`) are skipped; "T.Yamazaki" and "PeskinME" become two words.
package struct NameLexer {
  private let bytes: [UInt8]
  private let limit: Int
  private var index: Int
  private var words: [NameWord] = []
  private var emphasis = false
  /// Where the last word ended, to see whether the next is glued to it.
  private var lastEnd = -1
  /// The first byte of the last quote that was opened; 0 before there is one.
  private var lastQuote: UInt8 = 0

  /// Cuts `bytes[range]` into items.
  package static func items(in bytes: [UInt8], range: Range<Int>) -> [NameWord] {
    var lexer = NameLexer(bytes: bytes, range: range)
    lexer.run()
    return lexer.words
  }

  private init(bytes: [UInt8], range: Range<Int>) {
    self.bytes = bytes
    index = range.lowerBound
    limit = range.upperBound
    words.reserveCapacity(min(64, range.count / 5 + 4))
  }

  private mutating func run() {
    while index < limit {
      let (value, length) = LetterTable.scalar(in: bytes, at: index, before: limit)
      let traits = LetterTable.traits(of: value)
      if traits.contains(.letter) {
        if let length = gluedConjunction(at: index), !words.isEmpty { readPart(length) }
        readWord()
      } else if traits.contains(.space) {
        if value == 0x0A || value == 0x0D || value == 0x09 || value == 0x2028 {
          append(.lineBreak, length)
        }
        index += length
      } else if traits.contains(.digit) {
        readDigits()
      } else {
        readSign(value, length)
      }
    }
  }

  private mutating func append(_ kind: NameWord.Kind, _ length: Int) {
    words.append(
      NameWord(
        kind: kind, start: Int32(clamping: index), end: Int32(clamping: index + length)))
  }

  private func next(_ offset: Int) -> UInt8 {
    index + offset < limit ? bytes[index + offset] : 0
  }

  private func startsLetter(at position: Int) -> Bool {
    guard position >= 0, position < limit else { return false }
    let (value, _) = LetterTable.scalar(in: bytes, at: position, before: limit)
    return LetterTable.traits(of: value).contains(.letter)
  }

  /// A run of digits, with commas between them: a footnote number, a year, a page.
  private mutating func readDigits() {
    let start = index
    while index < limit {
      let byte = bytes[index]
      if byte >= 0x30 && byte <= 0x39 {
        index += 1
      } else if (byte == 0x2C || byte == 0x2E) && index + 1 < limit
        && bytes[index + 1] >= 0x30 && bytes[index + 1] <= 0x39
      {
        index += 2
      } else {
        let (value, length) = LetterTable.scalar(in: bytes, at: index, before: limit)
        guard byte >= 0x80, LetterTable.traits(of: value).contains(.digit) else { break }
        index += length
      }
    }
    if index == start { index += 1 }
    let kind: NameWord.Kind = index - start > 3 ? .other : .footnote
    words.append(
      NameWord(kind: kind, start: Int32(clamping: start), end: Int32(clamping: index)))
  }

  private mutating func readSign(_ value: UInt32, _ length: Int) {
    switch value {
    case 0x2C, 0x3001, 0xFF0C, 0x060C: append(.comma, length)
    case 0x3B, 0xFF1B, 0x061B: append(.semicolon, length)
    case 0x2F, 0x7C: append(.slash, length)
    case 0x3A, 0xFF1A: append(.colon, length)
    case 0x28, 0x5B, 0xFF08: append(.open, length)
    case 0x29, 0x5D, 0xFF09: append(.close, length)
    case 0x26: readAmpersand()
    case 0x22, 0x201C, 0x201D, 0x201E, 0xAB, 0xBB:
      append(.quote, length)
      lastQuote = 0x22
    case 0x27, 0x60, 0xB4, 0x2018, 0x2019, 0x02BC, 0x02BB:
      readApostrophe(length)
      return
    case 0x2A, 0x5F: readEmphasis()
    case 0x5C: break  // an escape: the sign behind it speaks for itself
    case 0x2E: readStop()
    case 0x2026: append(.other, length)
    case 0x3C: readTag()
    case 0x2020, 0x2021, 0xA7, 0xB6, 0x23, 0x5E, 0x24, 0x7E, 0xB9, 0xB2, 0xB3, 0x2070...0x2094,
      0x2217, 0xFF0A, 0x2709, 0x2666, 0x22C6, 0x2605, 0xAA, 0xBA, 0x02B0...0x02B8, 0x1D43...0x1D61,
      0xA4, 0xA9, 0xAE:
      append(.footnote, length)
    case 0xB7, 0x30FB:
      // Between East Asian names it parts two people, in Kana a given and a family name.
      if let last = words.last, !last.shape.isDisjoint(with: [.han, .hangul]) {
        append(.slash, length)
      }
    case 0x2D, 0x2010...0x2012, 0xA8, 0x02C6, 0x02DC, 0xAD, 0x200E, 0x200F: break
    case 0x21, 0x3F, 0x2013, 0x2014, 0x3D, 0x2B, 0x7B, 0x7D, 0x40, 0x25: append(.other, length)
    default: append(.other, length)
    }
    index += length
  }

  /// "&", or an entity that stands for it.
  private mutating func readAmpersand() {
    var length = 1
    if next(1) == 0x61 && next(2) == 0x6D && next(3) == 0x70 && next(4) == 0x3B { length = 5 }
    append(.word, length)
    words[words.count - 1].role = .conjunction
    index += length - 1
  }

  /// Three full stops are an ellipsis; one belongs to the initial before it or ends a sentence.
  private mutating func readStop() {
    if next(1) == 0x2E && next(2) == 0x2E {
      append(.other, 3)
      index += 2
      return
    }
    if let last = words.last, last.kind == .word, last.letters == 1,
      !last.shape.contains(.dotted), index - Int(last.end) <= 2
    {
      words[words.count - 1].shape.insert(.dotted)
      return
    }
    append(.stop, 1)
  }

  /// A quote around a nickname, or the apostrophe that starts a word ("'t Hooft").
  private mutating func readApostrophe(_ length: Int) {
    let previousIsLetter = words.last.map { Int($0.end) == index && $0.kind == .word } ?? false
    if !previousIsLetter && startsLetter(at: index + length) {
      let end = min(limit, index + 40)
      var scan = index + length
      while scan < end {
        let (value, size) = LetterTable.scalar(in: bytes, at: scan, before: limit)
        if [0x27, 0x60, 0xB4, 0x2019].contains(value), !startsLetter(at: scan + size) {
          append(.quote, length)
          lastQuote = bytes[index]
          index += length
          return
        }
        if value == 0x2C || value == 0x3B || value == 0x28 { break }
        scan += size
      }
      if next(length) | 0x20 == 0x74 && !startsLetter(at: index + length + 1) {
        readWord()
        return
      }
    } else if lastQuote != 0 && lastQuote != 0x22 {
      append(.quote, length)
      lastQuote = 0
    }
    index += length
  }

  /// `**`, `__` and single marks around words are emphasis; `*` after a word is a footnote sign.
  private mutating func readEmphasis() {
    let mark = bytes[index]
    let escaped = index > 0 && bytes[index - 1] == 0x5C
    if !escaped && next(1) == mark {
      emphasis.toggle()
      index += 1
      return
    }
    if mark == 0x5F {
      if !escaped { emphasis.toggle() }
      return
    }
    if !escaped {
      let opens = startsLetter(at: index + 1) && !(words.last.map { Int($0.end) == index } ?? false)
      if opens && closesEmphasis(after: index + 1) || emphasis && !opens && singleOpen {
        emphasis.toggle()
        singleOpen = emphasis
        return
      }
    }
    append(.footnote, 1)
  }

  private var singleOpen = false

  /// Whether a single `*` closes what starts at `position` before the next comma.
  private func closesEmphasis(after position: Int) -> Bool {
    var scan = position
    let end = min(limit, position + 60)
    while scan < end {
      let byte = bytes[scan]
      if byte == 0x2A { return bytes[scan - 1] != 0x5C }
      if byte == 0x2C || byte == 0x3B || byte == 0x0A { return false }
      scan += 1
    }
    return false
  }

  /// A tag of HTML: `<b>` and `<u>` emphasise, others are skipped.
  private mutating func readTag() {
    var scan = index + 1
    let end = min(limit, index + 32)
    while scan < end && bytes[scan] != 0x3E { scan += 1 }
    guard scan < end, bytes[scan] == 0x3E else { return append(.other, 1) }
    let closing = next(1) == 0x2F
    let letter = next(closing ? 2 : 1) | 0x20
    if letter == 0x62 || letter == 0x75 || letter == 0x73 && next(closing ? 3 : 2) | 0x20 == 0x74 {
      if next(closing ? 3 : 2) | 0x20 != 0x75 { emphasis = !closing }
    }
    index = scan
  }
}

extension NameLexer {
  private mutating func readWord() {
    var word = NameWord(kind: .word, start: Int32(clamping: index), end: 0)
    if index == lastEnd, let last = words.last, last.kind == .word { word.shape.insert(.glued) }
    if emphasis { word.shape.insert(.emphasized) }
    var hash = NameVocabulary.emptyHash
    var letters = 0
    var partLetters = 0
    var upper = 0
    var lower = 0
    var single = true
    var tail = 0  // capitals at the end of the word
    var wordEnd = index
    scan: while index < limit {
      let (value, length) = LetterTable.scalar(in: bytes, at: index, before: limit)
      let traits = LetterTable.traits(of: value)
      if traits.contains(.letter) {
        if traits.contains(.upper) {
          if letters == 0 { word.shape.insert(.startsUpper) }
          upper += 1
          tail += 1
        } else {
          if traits.contains(.lower) { lower += 1 }
          tail = 0
        }
        if traits.contains(.vowel) { word.shape.insert(.vowel) }
        if value >= 0x400 { markScript(value, in: &word) }
        letters += 1
        partLetters += 1
        if partLetters > 1 { single = false }
        hash = NameVocabulary.extend(hash, by: value)
        index += length
        wordEnd = index
        continue
      }
      if traits.contains(.combining) {
        index += length
        wordEnd = index
        continue
      }
      switch value {
      case 0x2D, 0x2010, 0x2011, 0x2012, 0x2013, 0xAD:
        guard startsLetter(at: index + length) else { break scan }
        word.shape.insert(.hyphenated)
        partLetters = 0
        index += length
      case 0x27, 0x2019, 0x2018, 0x02BC, 0x02BB, 0x60, 0xB4, 0xA8:
        let follows = startsLetter(at: index + length)
        guard follows || letters > 0 && closesAsPartOfWord() else { break scan }
        word.shape.insert(.apostrophe)
        index += length
        wordEnd = index
      case 0x2E:
        // "J.-P." goes on; any other full stop ends the word and belongs to it.
        let dash = next(1) == 0x2D ? 1 : dashLength(at: index + 1)
        if dash > 0 && startsLetter(at: index + 1 + dash) && partLetters <= 2 {
          word.shape.insert([.dotted, .hyphenated])
          partLetters = 0
          index += 1 + dash
          continue scan
        }
        if next(1) == 0x2E && next(2) == 0x2E { break scan }
        word.shape.insert(.dotted)
        index += 1
        wordEnd = index
        break scan
      case 0x30...0x39:
        guard digitsInside() else { break scan }
        word.shape.insert(.digit)
        hash = NameVocabulary.extend(hash, by: value)
        index += 1
        wordEnd = index
      default:
        // A sign between letters is a letter that was read wrong: "BrÃ¤uer", "Go↵redi".
        guard value >= 0xA1, letters > 0, !isSeparating(value),
          startsSmallLetter(at: index + length)
        else { break scan }
        index += length
        wordEnd = index
      }
    }
    if index == Int(word.start) { index += 1 }
    if wordEnd <= Int(word.start) { wordEnd = index }
    word.end = Int32(clamping: wordEnd)
    word.letters = UInt8(clamping: letters)
    word.upper = UInt8(clamping: upper)
    word.lower = UInt8(clamping: lower)
    word.hash = hash
    word.role = NameVocabulary.roles(of: hash)
    if single && letters > 0 && !word.shape.contains(.apostrophe) {
      word.shape.insert(.singleLetters)
    }
    markEnding(of: &word, end: wordEnd)
    lastEnd = index
    words.append(word)
    if tail >= 1 && tail <= 3 && lower >= 3 && upper == tail + 1
      && word.shape.isDisjoint(with: [.hyphenated, .apostrophe, .digit, .cyrillic])
      && word.shape.contains(.startsUpper)
    {
      splitTail(tail)
    } else if lower == 2 || lower == 3, upper >= 4 {
      splitConjunction()
    }
  }

  /// The length of a dash from U+2010 to U+2013 at `position`; 0 where there is none.
  private func dashLength(at position: Int) -> Int {
    guard position + 2 < limit, bytes[position] == 0xE2, bytes[position + 1] == 0x80,
      (0x90...0x93).contains(bytes[position + 2])
    else { return 0 }
    return 3
  }

  /// Whether a sign parts words or marks them, so that it can't be a letter read wrong.
  private func isSeparating(_ value: UInt32) -> Bool {
    switch value {
    case 0xA7, 0xAA, 0xAB, 0xAD, 0xB6, 0xB7, 0xBA, 0xBB, 0x2000...0x209F,
      0x2217, 0x3000...0x30FF, 0xFF00...0xFFEF, 0x060C, 0x061B:
      true
    default: LetterTable.traits(of: value).contains(.space)
    }
  }

  private func startsSmallLetter(at position: Int) -> Bool {
    guard position < limit else { return false }
    let (value, _) = LetterTable.scalar(in: bytes, at: position, before: limit)
    return LetterTable.traits(of: value).contains(.lower)
  }

  /// Knows patronymics and Spanish family names by their ending.
  private func markEnding(of word: inout NameWord, end: Int) {
    guard word.letters >= 5, word.shape.contains(.startsUpper) else { return }
    if word.shape.contains(.cyrillic) {
      let ending = bytes[max(Int(word.start), end - 6)..<end]
      if Self.patronymicEndings.contains(where: { ending.elementsEqual($0) }) {
        word.role.insert(.patronymic)
      }
    } else if end - Int(word.start) >= 5, bytes[end - 1] == 0x7A, bytes[end - 2] == 0x65,
      !word.role.contains(.knownGiven)
    {
      word.role.insert(.iberianFamily)
    }
  }

  private static let patronymicEndings = ["вич", "вна", "чна"].map { Array($0.utf8) }

  private func markScript(_ value: UInt32, in word: inout NameWord) {
    switch value {
    case 0x400...0x52F: word.shape.insert(.cyrillic)
    case 0x3041...0x30FF: word.shape.insert(.kana)
    case 0xAC00...0xD7A3: word.shape.insert(.hangul)
    case 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x323AF: word.shape.insert(.han)
    default: break
    }
  }

  /// Whether an apostrophe at the end of a word belongs to it ("Mari'") and closes no quote.
  private func closesAsPartOfWord() -> Bool {
    lastQuote == 0 ? bytes[index] != 0x60 : lastQuote == 0x22
  }

  /// Whether the digits at `index` stand between letters ("0'Brien" read with a wrong sign).
  private func digitsInside() -> Bool {
    var scan = index
    while scan < limit && scan < index + 4 && bytes[scan] >= 0x30 && bytes[scan] <= 0x39 {
      scan += 1
    }
    guard scan - index <= 3, scan < limit, bytes[scan] >= 0x61, bytes[scan] <= 0x7A else {
      return false
    }
    return true
  }

  /// The length of a conjunction that lost the space behind it ("andXiaoming"); nil where there is
  /// none.
  private func gluedConjunction(at start: Int) -> Int? {
    guard [0x61, 0x65, 0x75].contains(bytes[start]) else { return nil }
    for word in Self.conjunctions where start + word.count < limit {
      guard bytes[start + word.count] &- 0x41 < 26 else { continue }
      if bytes[start..<(start + word.count)].elementsEqual(word) { return word.count }
    }
    return nil
  }

  private static let conjunctions = ["and", "und", "et"].map { Array($0.utf8) }

  /// Reads the next bytes as if they stood alone.
  private mutating func readPart(_ length: Int) {
    var part = NameLexer(bytes: bytes, range: index..<(index + length))
    part.run()
    for var word in part.words {
      if emphasis { word.shape.insert(.emphasized) }
      words.append(word)
    }
    index += length
    lastEnd = -1
  }

  /// Splits "FLOWERSetR" at the conjunction between two names in capitals.
  private mutating func splitConjunction() {
    guard let whole = words.last,
      let first = whole.range.first(where: { bytes[$0] &- 0x61 < 26 }),
      first - Int(whole.start) >= 3, let length = gluedConjunction(at: first),
      first + length < whole.end,
      bytes[Int(whole.start)..<first].allSatisfy({ $0 &- 0x41 < 26 })
    else { return }
    words.removeLast()
    let end = Int(whole.end)
    let wasEmphasis = emphasis
    emphasis = whole.shape.contains(.emphasized)
    index = Int(whole.start)
    readPart(first - index)
    readPart(length)
    readPart(end - index)
    emphasis = wasEmphasis
    lastEnd = index
  }

  /// Splits "PeskinME" into the family name and the initials that lost their space.
  private mutating func splitTail(_ tail: Int) {
    let whole = words.removeLast()
    let dot = whole.shape.contains(.dotted) ? 1 : 0
    let cut = Int(whole.end) - dot - tail
    guard cut > Int(whole.start), bytes[cut...].prefix(tail).allSatisfy({ $0 < 0x80 }) else {
      words.append(whole)
      return
    }
    for range in [Int(whole.start)..<cut, cut..<Int(whole.end)] {
      var part = NameLexer(bytes: bytes, range: range)
      part.run()
      for var word in part.words {
        word.shape.formUnion(whole.shape.intersection(.emphasized))
        words.append(word)
      }
    }
  }
}
