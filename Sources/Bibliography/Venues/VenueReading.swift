/// A venue text read word by word: which tokens are content, which are years, editions and fillers.
struct VenueReading: Sendable {
  enum Role: Sendable {
    case content, filler, ordinal, year, number
  }

  let tokens: VenueTokens
  private(set) var roles: [Role] = []
  /// The tokens with the role of content, and their numbers in the catalogue's vocabulary.
  private(set) var content: [Int] = []
  private(set) var words: [Int32] = []
  private(set) var year: Int?
  private(set) var edition: Int?
  /// Runs of tokens between commas, brackets and such.
  private(set) var segments: [Range<Int>] = []

  init(_ tokens: VenueTokens, _ catalogue: VenueCatalogue) {
    self.tokens = tokens
    for index in tokens.tokens.indices {
      let role = role(of: index)
      roles.append(role)
      if role == .content {
        content.append(index)
        words.append(catalogue.number(of: tokens[index]))
      }
    }
    findYear()
    var start = 0
    for index in tokens.tokens.indices where index > start {
      if !tokens.tokens[index].before.isDisjoint(with: [.boundary, .opening, .closing]) {
        segments.append(start..<index)
        start = index
      }
    }
    if start < tokens.tokens.count { segments.append(start..<tokens.tokens.count) }
  }

  /// The year that a two- or four-digit token stands for.
  static func year(_ value: Int, digits: Int) -> Int? {
    switch (digits, value) {
    case (2, 60...99): 1900 + value
    case (2, 0...35): 2000 + value
    case (4, 1900...2035): value
    default: nil
    }
  }

  /// The year printed right after (or, with four digits, right before) a run of tokens.
  func yearBeside(_ run: Range<Int>) -> (year: Int, token: Int)? {
    let next = run.upperBound
    if next < tokens.tokens.count, let value = tokens.number(next), !isOrdinal(next) {
      let digits = tokens.tokens[next].range.count
      let gap = tokens.tokens[next].before
      let isBare = gap.isDisjoint(with: .apostrophe) && digits == 2
      if isBare, year != nil || tokens.gap(after: next).contains(.opening) { return nil }
      let isBound = gap.isDisjoint(with: [.boundary, .closing, .fullStop, .slash, .opening])
      let isEdition = gap.contains(.hyphen) && digits == 2 && year != nil
      if isBound, !isEdition, let year = Self.year(value, digits: digits) { return (year, next) }
    }
    let previous = run.lowerBound - 1
    if previous >= 0, roles[previous] == .year,
      tokens.tokens[run.lowerBound].before.isDisjoint(with: [.boundary, .fullStop, .closing]),
      tokens.tokens[previous].range.count == 4, let value = tokens.number(previous)
    {
      return (value, previous)
    }
    return nil
  }

  /// Whether a number is followed by "st", "nd", "rd" or "th".
  func isOrdinal(_ token: Int) -> Bool {
    token + 1 < tokens.tokens.count && tokens.tokens[token + 1].before.isEmpty
      && isOrdinalEnding(token + 1)
  }

  private func isOrdinalEnding(_ token: Int) -> Bool {
    guard token > 0, tokens.tokens[token - 1].isNumber, tokens.tokens[token].range.count == 2
    else { return false }
    let word = tokens[token]
    return word.elementsEqual("st".utf8) || word.elementsEqual("nd".utf8)
      || word.elementsEqual("rd".utf8) || word.elementsEqual("th".utf8)
  }

  private mutating func role(of index: Int) -> Role {
    let token = tokens.tokens[index]
    let word = tokens[index]
    if token.isNumber {
      if isOrdinal(index) {
        edition = edition ?? tokens.number(index)
        return .ordinal
      }
      if token.range.count == 4, let value = tokens.number(index),
        Self.year(value, digits: 4) != nil
      {
        return .year
      }
      if token.range.count == 2,
        token.before.contains(.apostrophe) || tokens.gap(after: index).contains(.apostrophe)
      {
        return .year
      }
      let isGlued =
        index + 1 < tokens.tokens.count && tokens.tokens[index + 1].before.isEmpty
        && token.before != []
      return isGlued ? .content : .number
    }
    if word.isEmpty || isOrdinalEnding(index) { return .ordinal }
    if VenueVocabulary.ordinals.contains(word) {
      var value = VenueVocabulary.ordinal(word)
      if index > 0, let tens = Self.tens(tokens[index - 1]), let ones = value {
        value = tens + ones
      }
      edition = edition ?? value
      return .ordinal
    }
    if Self.tens(word) != nil, index + 1 < tokens.tokens.count,
      VenueVocabulary.ordinals.contains(tokens[index + 1])
    {
      return .ordinal
    }
    return VenueVocabulary.fillers.contains(word) ? .filler : .content
  }

  private static func tens(_ word: ArraySlice<UInt8>) -> Int? {
    guard VenueVocabulary.tens.contains(word), let first = word.first else { return nil }
    switch first {
    case 0x74: return 20  // twenty, thirty
    case 0x66: return 40  // forty, fifty
    default: return 60
    }
  }

  /// The last plausible year that isn't part of a page range or a volume.
  private mutating func findYear() {
    for index in tokens.tokens.indices where roles[index] == .year {
      let token = tokens.tokens[index]
      guard let value = tokens.number(index),
        let candidate = Self.year(value, digits: token.range.count)
      else { continue }
      let isAfterNumber =
        index > 0 && tokens.tokens[index - 1].isNumber && roles[index - 1] == .number
      let isRange =
        token.range.count == 4
        && (token.before.contains(.hyphen) && isAfterNumber
          || tokens.gap(after: index).contains(.hyphen) && index + 1 < tokens.tokens.count
            && tokens.tokens[index + 1].isNumber && roles[index + 1] == .number)
      let isNumbered = index > 0 && VenueVocabulary.pageWords.contains(tokens[index - 1])
      if !isRange && !isNumbered { year = candidate }
    }
  }
}
