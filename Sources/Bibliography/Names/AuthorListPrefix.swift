/// How far an author list reaches from the start of a text.
public struct AuthorListPrefix: Sendable, Hashable {
  /// The offset of the first UTF-8 byte behind the list, counted from the start of the text.
  public var end: Int
  /// How surely it is an author list, from 0 to 1.
  public var confidence: Double
  /// The number of names.
  public var names: Int
}

extension AuthorListParser {
  /// How far from the start of `text` a plausible author list reaches.
  ///
  /// The list ends before a quoted title, a year, a colon, a sentence, or words that no name has.
  /// At most the first 20,000 bytes are looked at.
  ///
  /// - Returns: The end and a confidence; the end 0 and confidence 0 where no name starts the text.
  /// - Complexity: O(*n*) in the number of bytes.
  public static func prefix(of text: some StringProtocol) -> AuthorListPrefix {
    prefix(of: Array(text.utf8)[...])
  }

  /// How far from the start of `bytes` a plausible author list reaches; see `prefix(of:)`.
  package static func prefix(of bytes: ArraySlice<UInt8>) -> AuthorListPrefix {
    let bytes = Array(bytes.prefix(20_000))
    let items = NameLexer.items(in: bytes, range: 0..<bytes.count)
    let scan = AuthorListScan(bytes: bytes, items: items)
    let count = scan.length()
    guard count > 0,
      let last = items[..<count].last(where: { $0.kind == .word || $0.kind == .close })
    else { return AuthorListPrefix(end: 0, confidence: 0, names: 0) }
    let (confidence, names) = plausibility(of: Array(items[..<count]))
    return AuthorListPrefix(end: Int(last.end), confidence: confidence, names: names)
  }

  /// How much `text` as a whole looks like a list of authors, from 0 to 1.
  ///
  /// - Complexity: O(*n*) in the number of bytes; at most 20,000 are looked at.
  public static func looksLikeAuthorList(_ text: some StringProtocol) -> Double {
    looksLikeAuthorList(Array(text.utf8)[...])
  }

  /// How much `bytes` as a whole look like a list of authors, from 0 to 1.
  package static func looksLikeAuthorList(_ bytes: ArraySlice<UInt8>) -> Double {
    let bytes = Array(bytes.prefix(20_000))
    let items = NameLexer.items(in: bytes, range: 0..<bytes.count)
    let words = items.count { $0.kind == .word }
    guard words > 0 else { return 0 }
    let count = AuthorListScan(bytes: bytes, items: items).length()
    let reached = items[..<count].count { $0.kind == .word }
    guard reached > 0 else { return 0 }
    let rest = items[count...].count {
      $0.kind == .word && !$0.role.contains(.editor) || $0.kind == .other
    }
    let (confidence, _) = plausibility(of: Array(items[..<count]))
    return rest == 0 ? confidence : confidence * 0.5 * Double(reached) / Double(words)
  }

  /// How plausible a list is that reaches to its end, and how many names it has.
  private static func plausibility(of items: [NameWord]) -> (Double, Int) {
    let (chunker, chunks) = classified(items)
    guard !chunks.isEmpty else { return (0, 0) }
    let segmenter = AuthorListSegmenter(chunks)
    var best = segmenter.segment(.givenFirst)
    for style in AuthorListStyle.ofOneList.dropFirst() {
      let other = segmenter.segment(style)
      if other.cost < best.cost { best = other }
    }
    var sum = 0.0
    var index = 0
    for length in best.lengths {
      sum += plausibility(of: chunks[index..<(index + length)])
      index += length
    }
    let count = Double(best.lengths.count)
    var value = sum / count * (1 - min(0.5, 0.15 * best.cost / count))
    let boost = best.lengths.count + (chunker.etAl ? 1 : 0)
    if boost >= 3 { value = 1 - (1 - value) * 0.6 } else if boost == 1 { value *= 0.95 }
    return (min(value, 1), best.lengths.count)
  }

  /// How plausible it is that these chunks are one person.
  private static func plausibility(of group: ArraySlice<AuthorChunk>) -> Double {
    guard let first = group.first, let last = group.last else { return 0 }
    let roles = first.firstRole.union(first.lastRole)
    if first.hasTitleWords { return 0.1 }
    if group.count > 1 {
      if last.hasTitleWords { return 0.1 }
      switch last.form {
      case .initials: return last.hasStops ? 0.95 : 0.7
      case .familyInitials, .initialsFamily: return 0.9
      default: return last.firstRole.contains(.knownGiven) ? 0.9 : 0.3
      }
    }
    switch first.form {
    case .initialsFamily: return 0.95
    case .familyInitials: return first.fullWords <= 3 ? 0.9 : 0.4
    case .fullName:
      if first.hasStops { return 0.9 }
      if first.firstRole.contains(.knownGiven) {
        return first.lastRole.contains(.knownFamily) ? 0.97 : 0.9
      }
      if first.lastRole.contains(.knownFamily) || first.lastRole.contains(.asianFamily) {
        return 0.88
      }
      return !roles.isDisjoint(with: [.knownFamily, .knownGiven]) ? 0.75 : 0.62
    case .single where first.startsAsGiven: return 0.8
    case .single: return roles.contains(.knownFamily) ? 0.35 : 0.2
    case .organisation: return 0.45
    case .initials, .suffix: return 0.1
    }
  }
}

/// Finds where an author list at the start of a text ends.
struct AuthorListScan {
  let bytes: [UInt8]
  let items: [NameWord]

  /// The number of items that may belong to the list.
  func length() -> Int {
    var index = 0
    var chunkStart = 0
    var full = 0
    var initials = 0
    var pair = false  // the chunk before is one word, for which initials may follow
    while index < items.count {
      let item = items[index]
      switch item.kind {
      case .word:
        if let end = self.end(at: index, chunkStart: chunkStart, full: full, pair: pair) {
          return end
        }
        if item.role.contains(.others), index > 0, items[index - 1].role.contains(.conjunction) {
          return index + 1
        }
        if initial(item) {
          initials += 1
        } else if pair, initials > 0, full == 0,
          item.role.isDisjoint(with: [.conjunction, .generation, .editor, .knownGiven])
        {
          // "Huang, G. Title": a word behind the initials of a turned name.
          return index
        }
        if item.role.contains(.conjunction) {
          pair = false
          (chunkStart, full, initials) = (index + 1, 0, 0)
        } else if !item.isInitial && !item.isCapitalRun && !item.role.contains(.particle) {
          full += 1
        }
        if endsSentence(at: index) { return index + 1 }
      case .comma, .semicolon, .slash:
        pair = item.kind == .comma && full == 1 && initials == 0
        (chunkStart, full, initials) = (index + 1, 0, 0)
      case .open:
        guard let close = nicknameEnd(at: index) else { return index }
        if full > 0, isRemark(index..<close), close + 1 < items.count,
          items[close + 1].kind == .stop
        {
          return close + 1
        }
        index = close
      case .quote:
        guard full > 0, let close = nicknameEnd(at: index, by: .quote),
          close + 1 < items.count, items[close + 1].kind == .word
        else { return index }
        index = close
      case .footnote:
        if index == chunkStart && !isSign(item) { return index }
        if full >= 2 { (chunkStart, full, initials) = (index + 1, 0, 0) }
      case .other:
        if item.end - item.start != 3 || isDigits(item) { return index }
      case .colon: return index
      case .stop, .lineBreak, .close: break
      }
      index += 1
    }
    return index
  }

  /// Whether the word at `index` can't belong to the list; then, where the list ends.
  private func end(at index: Int, chunkStart: Int, full: Int, pair: Bool) -> Int? {
    let word = items[index]
    if word.role.contains(.conjunction) || word.role.contains(.others) { return nil }
    if word.role.contains(.weakConjunction), word.letters == 1 { return nil }
    if word.role.contains(.editor), full > 0 || word.isLowerCase { return nil }
    let startsList = index == 0
    if startsList, word.hash == Self.inWord || word.hash == Self.by { return nil }
    if chunkStart > 0, Self.sources.contains(word.hash) {
      // "Jane Doe, Journal of Rows": what they wrote in.
      let areInitials = pair && items[chunkStart..<index].allSatisfy(initial)
      let isName =
        full >= 2 && full == index - chunkStart && items[chunkStart].role.contains(.knownGiven)
        && items[index - 1].role.contains(.knownFamily)
      return areInitials || isName ? index : chunkStart
    }
    if let end = abbreviatedSource(at: index, chunkStart: chunkStart, pair: pair) { return end }
    let isName =
      word.shape.contains(.startsUpper) || word.upper > 0 && word.shape.contains(.apostrophe)
      || word.role.contains(.particle) || word.lower == 0 || looksLikeSlip(at: index)
      || word.role.contains(.suffix) || hasGluedParticle(word)
    if !isName || full >= 6 || word.role.contains(.prose) && !word.shape.contains(.startsUpper) {
      return cut(from: chunkStart, to: index, pair: pair)
    }
    return nil
  }

  /// "deSouza", "al-Badri": a particle that is written as one word with the name.
  private func hasGluedParticle(_ word: NameWord) -> Bool {
    let letters = bytes[Int(word.start)..<Int(word.end)]
    let head = letters.prefix { (0x61...0x7A).contains($0) }
    guard (2...5).contains(head.count), letters.count >= head.count + 3 else { return false }
    var rest = letters[head.endIndex...]
    if rest.first == 0x2D { rest = rest.dropFirst() }
    guard let first = rest.first, (0x41...0x5A).contains(first),
      rest.dropFirst().allSatisfy({ (0x61...0x7A).contains($0) || $0 >= 0x80 })
    else { return false }
    return Self.particles.contains { $0.utf8.elementsEqual(head) }
  }

  private static let particles = [
    "de", "di", "da", "du", "del", "della", "dela", "des", "dos", "le", "la", "van", "von", "ter",
    "ten", "mac", "al", "el", "ad", "ar", "as", "ash", "at", "ul", "ur", "den", "der",
  ]

  /// Words of names of journals and meetings that no person is called.
  private static let sources: Set<UInt64> = Set(
    [
      "journal", "proceedings", "transactions", "conference", "symposium", "workshop", "annals",
      "bulletin", "letters", "express", "reviews", "quarterly", "magazine", "arxiv", "biorxiv",
    ].map { NameVocabulary.hash(of: $0) })

  /// Where the list ends in front of a source whose words are cut short; nil where `index` is none.
  ///
  /// As in "Jane Doe, J. Chem. Phys. 52" and "Jane Doe, Phys. Rev. 12".
  private func abbreviatedSource(at index: Int, chunkStart: Int, pair: Bool) -> Int? {
    guard chunkStart > 0, items[chunkStart - 1].kind == .comma, index <= chunkStart + 2,
      isCutShort(index), Self.abbreviations.contains(items[index].hash)
    else { return nil }
    let lead = items[chunkStart..<index].filter { $0.kind == .word }
    if lead.isEmpty {
      // Alone, it may be a name that ends the list.
      let next = items[index...].dropFirst().first { $0.kind != .stop }
      return next?.kind == .word && next?.shape.contains(.startsUpper) == true ? chunkStart : nil
    }
    guard lead.count == 1, let first = lead.first, Self.leads.contains(first.hash) else {
      return nil
    }
    // "Doe, J. Phys. Rev. 12": the initial of the name in front.
    return pair && first.isInitial ? index : chunkStart
  }

  /// Whether a full stop ends the word.
  private func isCutShort(_ index: Int) -> Bool {
    items[index].shape.contains(.dotted)
      || index + 1 < items.count && items[index + 1].kind == .stop
  }

  /// Words as journals' names have them cut short, by ISO 4 or the usage of their fields; those that
  /// persons are called, too, such as "Ed." and "Chr.", are left out.
  private static let abbreviations: Set<UInt64> = Set(
    [
      "phys", "chem", "math", "biol", "app", "appl", "comput", "comp", "approx", "proc", "trans",
      "bull", "rev", "lett", "acad", "soc", "sci", "eng", "mech", "stat", "theor", "exp", "exper",
      "geophys", "astrophys", "astron", "biophys", "biochem", "mol", "neurosci", "psychol",
      "physiol", "pharmacol", "acoust", "opt", "electron", "quant", "nucl", "mater", "metall",
      "algebr", "anal", "numer", "funct", "geom", "topol", "combin", "differ", "symb", "philos",
      "econ", "econom", "polit", "sociol", "educ", "med", "clin", "surg", "immunol", "genet",
      "ecol", "zool", "bot", "entomol", "hydrol", "atmos", "meteorol", "geol", "geogr", "hist",
      "ling", "linguist", "amer", "polym", "inorg", "organomet", "spectrosc", "crystallogr",
      "catal", "nanosci", "photon", "commun", "softw", "electr", "autom", "syst", "manag",
      "manage", "oper", "probab", "annu",
    ].map { NameVocabulary.hash(of: $0) })

  /// Words that stand in front of them.
  private static let leads: Set<UInt64> = Set(
    [
      "j", "am", "ann", "int", "intl", "internat", "eur", "can", "canad", "adv", "z", "acta", "nat",
    ].map { NameVocabulary.hash(of: $0) })

  private static let inWord = NameVocabulary.hash(of: "in")
  private static let by = NameVocabulary.hash(of: "by")

  /// A name whose first letter was read in small by mistake: alone among capitalised words.
  private func looksLikeSlip(at index: Int) -> Bool {
    let word = items[index]
    guard word.role.isDisjoint(with: [.prose, .conjunction]), word.letters >= 3,
      index + 1 < items.count, items[index + 1].kind == .word,
      items[index + 1].shape.contains(.startsUpper), index > 1
    else { return false }
    let before = items[index - 1].kind
    return before == .comma || before == .footnote
  }

  /// Where the list ends when the chunk from `start` to `index` turns out to be no name.
  private func cut(from start: Int, to index: Int, pair: Bool) -> Int {
    var scan = start
    if !pair {
      // "Huang G. Title words": the family name before its initials.
      while scan < index, scan < start + 5, items[scan].kind == .word, !initial(items[scan]) {
        scan += 1
      }
      if scan == start || scan >= index || !initial(items[scan]) { return start }
    }
    let first = scan
    while scan < index, items[scan].kind == .word, initial(items[scan]) { scan += 1 }
    return scan > first ? scan : start
  }

  private func initial(_ word: NameWord) -> Bool {
    word.isInitial && word.upper > 0 || word.isCapitalRun && word.letters <= 3
  }

  /// Whether a full stop behind the word ends the list.
  private func endsSentence(at index: Int) -> Bool {
    let word = items[index]
    // Marks of footnotes may stand between the name and its full stop: "Jane Doe#. Rows".
    var next = index + 1
    while next < items.count, items[next].kind == .footnote { next += 1 }
    let stops =
      word.shape.contains(.dotted) || next < items.count && items[next].kind == .stop
    guard stops, !word.isInitial, word.letters > 2, word.lower > 0 || word.letters > 3,
      word.role.isDisjoint(with: [.title, .suffix, .generation, .abbreviatedGiven, .familyPrefix])
    else { return false }
    if word.role.contains(.others) { return true }
    return true
  }

  private func nicknameEnd(at index: Int, by closing: NameWord.Kind = .close) -> Int? {
    var scan = index + 1
    var words = 0
    while scan < items.count, scan < index + 8 {
      let item = items[scan]
      if item.kind == closing { return words > 0 ? scan : nil }
      if item.kind == .word {
        words += 1
      } else if item.kind != .stop {
        return nil
      }
      scan += 1
    }
    return nil
  }

  /// Whether a bracket says how the authors stand in their list: "(in alphabetical order)".
  private func isRemark(_ range: Range<Int>) -> Bool {
    let words = items[range].filter { $0.kind == .word }
    return words.count >= 2 && words.allSatisfy(\.isLowerCase)
      && !words.allSatisfy { $0.role.contains(.editor) }
  }

  private func isSign(_ item: NameWord) -> Bool { !isDigits(item) }

  private func isDigits(_ item: NameWord) -> Bool {
    let byte = bytes[Int(item.start)]
    return byte >= 0x30 && byte <= 0x39
  }
}
