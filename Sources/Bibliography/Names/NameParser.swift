/// The order of the parts in a name that is written without a comma.
public enum NameOrder: String, Sendable, Hashable, CaseIterable {
  /// Decided by the name itself.
  case automatic
  /// "Ada Quill", "A. Quill".
  case givenFirst
  /// "Chen S.", "Chen Siyuan".
  case familyFirst
}

extension PersonName {
  /// Reads a printed name of any shape.
  ///
  /// Handles "Given M. Family", "Family, Given", "Family GM" (Vancouver), particles, suffixes, titles,
  /// degrees, nicknames in quotes or brackets, footnote and Markdown marks, and the scripts that
  /// write names. Every letter of `text` ends up in one of the parts.
  ///
  /// - Parameters:
  ///   - text: One person's name.
  ///   - order: What is known of the order of names in the place that it comes from.
  /// - Complexity: O(*n*) in the number of bytes.
  public init(parsing text: some StringProtocol, order: NameOrder = .automatic) {
    let bytes = Array(text.utf8)
    self = NameParser.parse(bytes, range: 0..<bytes.count, order: order)
  }
}

/// The parser of one personal name, over UTF-8 bytes.
///
/// The words are sorted into titles, suffixes, nickname and the core; `NameOrdering` decides which
/// words of the core are the family name.
package struct NameParser {
  private let bytes: [UInt8]
  private let order: NameOrder
  private let capitalFamilies: Bool
  /// The words outside of brackets and quotes.
  private var core: [NameWord] = []
  /// The first word of each part between commas.
  private var segments: [Int] = [0]
  private var nickname: [UInt8] = []
  /// Whether the nickname stood in quotes, as no fuller form of a name does.
  private var isQuoted = false
  private var title: [UInt8] = []
  private var suffixes: [NameWord] = []

  /// Parses the name in `bytes[range]`.
  package static func parse(
    _ bytes: [UInt8], range: Range<Int>, order: NameOrder = .automatic
  ) -> PersonName {
    parse(NameLexer.items(in: bytes, range: range)[...], in: bytes, order: order)
  }

  /// Parses the name that `items`, cut from `bytes`, make up.
  package static func parse(
    _ items: ArraySlice<NameWord>, in bytes: [UInt8], order: NameOrder = .automatic,
    capitalFamilies: Bool = false
  ) -> PersonName {
    var parser = NameParser(bytes: bytes, order: order, capitalFamilies: capitalFamilies)
    parser.sort(items)
    return parser.assemble()
  }

  private init(bytes: [UInt8], order: NameOrder, capitalFamilies: Bool) {
    self.bytes = bytes
    self.capitalFamilies = capitalFamilies
    self.order = order
  }

  // MARK: Sorting items

  private mutating func sort(_ items: ArraySlice<NameWord>) {
    core.reserveCapacity(items.count)
    var index = items.startIndex
    while index < items.endIndex {
      let item = items[index]
      switch item.kind {
      case .word where item.letters > 0: core.append(item)
      case .comma, .semicolon:
        if segments.last != core.count { segments.append(core.count) }
      case .open, .quote:
        let closing: NameWord.Kind = item.kind == .open ? .close : .quote
        if let end = close(of: index, by: closing, in: items) {
          takeAside(items[(index + 1)..<end], isQuote: item.kind == .quote)
          index = end
        }
      default: break
      }
      index += 1
    }
    if core.isEmpty {
      // Everything stood in quotes or brackets: that is the name then.
      core = items.filter { $0.kind == .word && $0.letters > 0 }
      segments = [0]
      nickname = []
      title = []
    }
    if segments.last == core.count && segments.count > 1 { segments.removeLast() }
  }

  private func close(
    of open: Int, by kind: NameWord.Kind, in items: ArraySlice<NameWord>
  ) -> Int? {
    var index = open + 1
    let end = min(items.endIndex, open + 24)
    while index < end {
      if items[index].kind == kind { return index }
      index += 1
    }
    return nil
  }

  /// Files what stood in brackets or quotes: a nickname, the given name of "ARNAUD (A.-F.)", or a
  /// role such as "(Ed.)".
  private mutating func takeAside(_ items: ArraySlice<NameWord>, isQuote: Bool) {
    let words = items.filter { $0.kind == .word && $0.letters > 0 }
    guard let first = words.first else { return }
    if !isQuote, core.count == 1, core[0].letters > 1,
      words.allSatisfy({ $0.isInitial }) || core[0].isUpperCase && !first.isUpperCase
    {
      segments.append(core.count)
      core.append(contentsOf: words)
      segments.append(core.count)
    } else if !isQuote && words.allSatisfy({ $0.role.contains(.editor) }) {
      for word in words { write(word, to: &title) }
    } else {
      for word in words { write(word, to: &nickname) }
      isQuoted = isQuote
    }
  }

  // MARK: Assembling

  private mutating func assemble() -> PersonName {
    guard !core.isEmpty else { return finish(given: 0..<0, family: 0..<0) }
    var parts = (0..<segments.count).map { index in
      segments[index]..<(index + 1 < segments.count ? segments[index + 1] : core.count)
    }
    if parts.count > 1 { takeSuffixParts(&parts) }
    parts[0] = takeTitles(parts[0])
    guard parts.count > 1 else { return assembleUndivided(parts[0]) }

    let family = NameSuffixes.trim(
      parts[0], of: core, afterComma: false, familyFirst: true, beforeComma: true,
      into: &suffixes)
    var given = takeTitles(parts[1])
    given = NameSuffixes.trim(
      given, of: core, afterComma: true, familyFirst: false, into: &suffixes)
    let end = parts.count > 2 ? parts[parts.count - 1].upperBound : given.upperBound
    if end > given.upperBound && given.upperBound == parts[1].upperBound {
      given = given.lowerBound..<end
    } else if end > given.upperBound {
      for part in parts[2...] { suffixes.append(contentsOf: core[part]) }
    }
    if given.isEmpty { return assembleUndivided(family) }
    runsAreInitials = NameOrdering.givenPartHasRuns(core, given)
    // "Smith, van der": the particle was set behind.
    var particleStart = given.upperBound
    while particleStart > given.lowerBound + 1,
      core[particleStart - 1].role.contains(.particle), core[particleStart - 1].isLowerCase
    {
      particleStart -= 1
    }
    return finish(
      given: given.lowerBound..<particleStart, family: family,
      trailingParticle: particleStart..<given.upperBound)
  }

  private mutating func assembleUndivided(_ range: Range<Int>) -> PersonName {
    var range = range
    range = NameSuffixes.trim(
      range, of: core, afterComma: false, familyFirst: order == .familyFirst,
      into: &suffixes)
    if range.count == 1 {
      if core[range.lowerBound].letters <= 8, let split = splitUnspaced(core[range.lowerBound]) {
        return split
      }
      if onlyGivenFollowsTitle || isGivenAlone(core[range.lowerBound]) {
        return finish(given: range, family: range.upperBound..<range.upperBound)
      }
      return finish(given: range.lowerBound..<range.lowerBound, family: range)
    }
    let split = NameOrdering.split(
      core, range, order: order, capitalFamilies: capitalFamilies)
    runsAreInitials = split.runsAreInitials
    var family = split.family
    if family.upperBound < range.upperBound {
      // "Simmons Jr. GM": the suffix stands in front of the initials.
      family = NameSuffixes.trim(
        family, of: core, afterComma: false, familyFirst: true, beforeComma: true, into: &suffixes)
    }
    return finish(given: split.given, family: family)
  }

  /// Whether a word that stands alone is known as a given name only: "Andrew", "Siyuan".
  private func isGivenAlone(_ word: NameWord) -> Bool {
    order == .automatic && title.isEmpty && suffixes.isEmpty && nickname.isEmpty
      && segments.count == 1 && word.letters > 2
      && word.role.contains(.knownGiven)
      && word.role.isDisjoint(with: [.knownFamily, .asianFamily, .iberianFamily])
  }

  /// Whether runs of capitals among the given names stand for initials ("MW").
  private var runsAreInitials = false

  private var onlyGivenFollowsTitle = false

  /// Moves the parts behind the first that hold nothing but suffixes ("Jr.", "PhD").
  private mutating func takeSuffixParts(_ parts: inout [Range<Int>]) {
    var kept = [parts[0]]
    var words = Array(core[parts[0]])
    var hasDegree = false
    for part in parts[1...] {
      if NameSuffixes.isSuffixPart(
        part, of: core, after: parts[0], isSecond: kept.count == 1 && !hasDegree)
      {
        suffixes.append(contentsOf: core[part])
        if !core[part].contains(where: { $0.role.contains(.generation) }) { hasDegree = true }
      } else {
        kept.append(words.count..<(words.count + part.count))
        words.append(contentsOf: core[part])
      }
    }
    core = words
    parts = kept
  }

  /// Moves the titles at the front of a part.
  private mutating func takeTitles(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    let taken = NameTitles.prefix(of: range, in: core)
    for index in start..<taken {
      write(core[index], to: &title)
      onlyGivenFollowsTitle = core[index].role.contains(.givenTitle)
    }
    start = taken
    return start..<range.upperBound
  }

  // MARK: Writing

  private func write(_ word: NameWord, to text: inout [UInt8]) {
    if !text.isEmpty { text.append(0x20) }
    text.append(contentsOf: bytes[word.range])
  }

  private func text(_ range: Range<Int>) -> String {
    guard let first = range.first else { return "" }
    if range.count == 1 { return String(decoding: bytes[core[first].range], as: UTF8.self) }
    var text: [UInt8] = []
    for index in range { write(core[index], to: &text) }
    return String(decoding: text, as: UTF8.self)
  }

  private func finish(
    given: Range<Int>, family: Range<Int>, trailingParticle: Range<Int> = 0..<0
  ) -> PersonName {
    var name = PersonName()
    var family = family
    if trailingParticle.isEmpty {
      let cut = NameOrdering.particleEnd(core, family)
      name.particle = text(family.lowerBound..<cut)
      family = cut..<family.upperBound
    } else {
      name.particle = text(trailingParticle)
    }
    name.family = familyText(family)
    writeGiven(given, to: &name)
    if !suffixes.isEmpty {
      var suffix: [UInt8] = []
      for word in suffixes.sorted(by: { $0.start < $1.start }) { write(word, to: &suffix) }
      name.suffix = String(decoding: suffix, as: UTF8.self)
    }
    name.nickname = String(decoding: nickname, as: UTF8.self)
    if !isQuoted { name.takeFullerForm() }
    name.title = String(decoding: title, as: UTF8.self)
    return name
  }

  /// The family name, without the full stop that ended the list.
  private func familyText(_ family: Range<Int>) -> String {
    guard let last = family.last else { return "" }
    var text = self.text(family)
    let word = core[last]
    if word.shape.contains(.dotted), word.letters > 2 || word.lower > 0, text.utf8.last == 0x2E {
      text.removeLast()
    }
    return text
  }

  /// Writes the first given name and the others; initials get their full stops and "MW" becomes
  /// two of them.
  private func writeGiven(_ range: Range<Int>, to name: inout PersonName) {
    var rest: [UInt8] = []
    var isFirst = true
    for index in range {
      let word = core[index]
      var text = Array(bytes[word.range])
      if word.shape.contains(.singleLetters) {
        let needsStop =
          word.upper == word.letters && text.last != 0x2E
          && (word.letters == 1 || word.shape.contains(.dotted))
        if needsStop { text.append(0x2E) }
      } else if runsAreInitials && word.isCapitalRun {
        text = spacedInitials(text)
      } else if word.shape.contains(.dotted), word.letters > 3, index == range.upperBound - 1,
        text.last == 0x2E
      {
        text.removeLast()
      }
      if isFirst {
        if let space = text.firstIndex(of: 0x20) {
          name.given = String(decoding: text[..<space], as: UTF8.self)
          rest.append(contentsOf: text[(space + 1)...])
        } else {
          name.given = String(decoding: text, as: UTF8.self)
        }
        isFirst = false
      } else {
        if !rest.isEmpty { rest.append(0x20) }
        rest.append(contentsOf: text)
      }
    }
    name.middle = String(decoding: rest, as: UTF8.self)
  }

  /// Sets capitals apart as initials: MW becomes two of them.
  private func spacedInitials(_ text: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    var index = 0
    while index < text.count {
      let (value, length) = LetterTable.scalar(in: text, at: index, before: text.count)
      let traits = LetterTable.traits(of: value)
      if traits.contains(.letter) {
        if !out.isEmpty { out.append(contentsOf: [0x2E, 0x20]) }
        out.append(contentsOf: text[index..<(index + length)])
      } else if traits.contains(.combining) {
        out.append(contentsOf: text[index..<(index + length)])
      }
      index += length
    }
    out.append(0x2E)
    return out
  }

  /// Cuts a name of Han or Hangul signs that is written without a space.
  private func splitUnspaced(_ word: NameWord) -> PersonName? {
    guard !word.shape.isDisjoint(with: [.han, .hangul]), word.shape.isDisjoint(with: .kana),
      let cut = EastAsianNames.familyEnd(in: bytes, range: word.range)
    else { return nil }
    var name = finish(given: 0..<0, family: 0..<0)
    name.family = String(decoding: bytes[word.range.lowerBound..<cut], as: UTF8.self)
    name.given = String(decoding: bytes[cut..<word.range.upperBound], as: UTF8.self)
    return name
  }
}
