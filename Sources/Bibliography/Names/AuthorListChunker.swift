/// Cuts the items of an author list into chunks at its separators.
struct AuthorListChunker {
  let items: [NameWord]
  private(set) var chunks: [AuthorChunk] = []
  private(set) var etAl = false
  private(set) var areEditors = false
  /// The first item of the chunk that is being read, and its words outside of brackets.
  private var start = 0
  private var words: [Int] = []
  private var separator = AuthorChunk.Separator.start
  /// Where the bracket closes that names some of those left out.
  private var inclusionEnd: Int?
  private let breaksAreSeparators: Bool
  private let slashesAreSeparators: Bool

  init(_ items: [NameWord]) {
    self.items = items
    var signs = 0
    for item in items
    where item.kind == .comma || item.kind == .semicolon || item.role.contains(.conjunction) {
      signs += 1
    }
    breaksAreSeparators = signs == 0
    slashesAreSeparators = true
    run()
  }

  private mutating func run() {
    var index = leadingWords()
    start = index
    while index < items.count {
      let item = items[index]
      switch item.kind {
      case .comma: finish(at: index, next: .comma)
      case .semicolon: finish(at: index, next: .hard)
      case .slash where slashesAreSeparators: finish(at: index, next: .hard)
      case .colon: finish(at: index, next: .hard)
      case .lineBreak where breaksAreSeparators && words.count >= 2:
        finish(at: index, next: .hard)
      case .other where isEllipsis(item):
        etAl = true
        finish(at: index, next: .hard)
      case .open: index = bracket(at: index)
      case .close where index == inclusionEnd: finish(at: index, next: .hard)
      case .footnote where marksEnd(at: index): finish(at: index + 1, next: .hard, skipping: 0)
      case .word:
        if let next = word(at: index) {
          index = next
          continue
        }
      default: break
      }
      index += 1
    }
    finish(at: items.count, next: .hard)
  }

  /// Skips the words that introduce editors at the start ("In", "edited by").
  private mutating func leadingWords() -> Int {
    var index = 0
    while index < items.count {
      let item = items[index]
      if item.kind == .word {
        if item.hash == Self.inWord && index + 1 < items.count
          || item.hash == Self.by || item.role.contains(.editor) && isEditorWord(item, at: index)
        {
          if item.role.contains(.editor) { areEditors = true }
          index += 1
          continue
        }
        break
      }
      guard item.kind == .stop || item.kind == .colon || item.kind == .comma else { break }
      index += 1
    }
    return index < items.count ? index : 0
  }

  private static let inWord = NameVocabulary.hash(of: "in")
  private static let by = NameVocabulary.hash(of: "by")
  private static let al = NameVocabulary.hash(of: "al")
  private static let et = NameVocabulary.hash(of: "et")
  private static let etal = NameVocabulary.hash(of: "etal")
  private static let others = NameVocabulary.hash(of: "others")
  private static let ed = NameVocabulary.hash(of: "ed")
  private static let inclusions = Set(
    ["incl", "including", "inkl", "darunter", "dont", "incluyendo", "incluindo"].map {
      NameVocabulary.hash(of: $0)
    })

  private func isEllipsis(_ item: NameWord) -> Bool { item.end - item.start == 3 }

  /// "Ed" is a given name too: it says "editor" in small letters or where no name follows.
  private func isEditorWord(_ item: NameWord, at index: Int) -> Bool {
    if item.hash != Self.ed { return item.letters > 2 || item.isLowerCase }
    if item.isLowerCase { return true }
    if item.isUpperCase && !item.shape.contains(.dotted) { return false }
    return !words.isEmpty && !(index + 1 < items.count && items[index + 1].kind == .word)
  }

  /// Reads a word that separates or qualifies names; nil where it is part of one.
  private mutating func word(at index: Int) -> Int? {
    let item = items[index]
    if item.hash == Self.etal || item.hash == Self.others && index > 0 {
      etAl = true
      finish(at: index, next: .hard, skipping: 1)
      return index + 1
    }
    // "A, et al., incl. B": the rest of the list names one more.
    if etAl, words.isEmpty, item.isLowerCase, Self.inclusions.contains(item.hash) {
      finish(at: index, next: .hard, skipping: 1)
      return index + 1
    }
    if item.role.contains(.conjunction), isConjunction(at: index) {
      // "and 36 co-authors": the number reads like a mark.
      let next = items[(index + 1)...].firstIndex { $0.kind != .footnote } ?? items.count
      if next < items.count, next <= index + 2, items[next].role.contains(.others),
        item.hash == Self.et || items[next].hash != Self.al
      {
        etAl = true
        finish(at: index, next: .hard, skipping: next + 1 - index)
        return next + 1
      }
      finish(at: index, next: .conjunction, skipping: 1)
      return index + 1
    }
    if item.role.contains(.weakConjunction), separatesWeakly(at: index) {
      finish(at: index, next: .conjunction, skipping: 1)
      return index + 1
    }
    if item.role.contains(.editor),
      !item.shape.contains(.startsUpper) || words.isEmpty == false
        || item.letters > 2, isEditorWord(item, at: index)
    {
      areEditors = true
      finish(at: index, next: .hard, skipping: 1)
      return index + 1
    }
    if let last = words.last, items[last].shape.contains(.dotted), items[last].letters >= 2,
      !items[last].shape.isDisjoint(with: [.han, .hangul]),
      !item.shape.isDisjoint(with: [.han, .hangul])
    {
      finish(at: index, next: .hard, skipping: 0)
    }
    if runsOn(at: index) { finish(at: index, next: .hard, skipping: 0) }
    words.append(index)
    return nil
  }

  /// Whether the word joins names: "JA" and "With" are initials and a family name.
  private func isConjunction(at index: Int) -> Bool {
    let item = items[index]
    if item.letters == 0 || item.upper == 0 { return true }
    if item.letters == 2 {
      return index + 1 < items.count && items[index + 1].hash == Self.al
    }
    return item.hash == Self.and || item.hash == Self.und
  }

  private static let letterA = NameVocabulary.hash(of: "a")
  private static let and = NameVocabulary.hash(of: "and")
  private static let und = NameVocabulary.hash(of: "und")

  /// Whether "y", "e" or "i" stands between two names rather than inside one.
  private func separatesWeakly(at index: Int) -> Bool {
    let item = items[index]
    guard item.letters == 1, item.isLowerCase, !item.shape.contains(.dotted), !words.isEmpty,
      words.count <= 12,
      index + 1 < items.count
    else { return false }
    var following = 0
    var scan = index + 1
    while scan < items.count, scan < index + 6, items[scan].kind == .word {
      (following, scan) = (following + 1, scan + 1)
    }
    let commaFollows = scan < items.count && items[scan].kind == .comma
    if item.hash == Self.letterA {
      // "Bonnie DITTEL a Abdolmohamad ROSTAMI", but "John Smith a" with a footnote.
      return words.count >= 2 && (following >= 2 || items[index + 1].hash == Self.others)
        && items[index + 1].shape.contains(.startsUpper)
    }
    if words.allSatisfy({ items[$0].isInitial }) { return following >= 1 }
    if items[words[words.count - 1]].isInitial { return following >= 1 }
    return words.count >= 2
      && (following >= 2 || following == 1 && commaFollows && separator == .comma)
  }

  /// Whether a full name ended without a separator, as in "Bergk V Haefeli WE".
  private func runsOn(at index: Int) -> Bool {
    guard let first = words.first, let last = words.last, words.count <= 12 else { return false }
    let item = items[index]
    let firstIsInitial = initialLike(items[first])
    if firstIsInitial, endsInverted(at: index) { return true }
    guard words.count >= 2 else { return false }
    if firstIsInitial {
      // "A. Cau R. Kuiper": an initial behind a full word, with a full word to follow.
      guard initialLike(item), item.shape.contains(.dotted), !initialLike(items[last]),
        items[last].letters > 2, !items[last].role.contains(.knownGiven),
        !items[last].role.contains(.particle), index + 1 < items.count,
        items[index + 1].kind == .word,
        !item.shape.contains(.glued)
      else { return false }
      return !initialLike(items[index + 1])
        || index + 2 < items.count && items[index + 2].kind == .word
    }
    // "Bergk V Haefeli WE": a full word behind initials, with initials to end the chunk.
    guard !initialLike(item), initialLike(items[last]), !item.role.contains(.suffix),
      item.shape.contains(.startsUpper) || item.role.contains(.particle),
      words.count(where: { !initialLike(items[$0]) && !items[$0].role.contains(.particle) }) == 1
    else { return false }
    var scan = index + 1
    while scan < items.count, scan < index + 8, items[scan].kind == .word,
      !items[scan].role.contains(.conjunction)
    {
      scan += 1
    }
    let end = items[scan - 1]
    guard scan - 1 > index, initialLike(end) else { return false }
    return end.isCapitalRun || items[last].isCapitalRun || !end.shape.contains(.dotted)
      || items[index + 1].isInitial
  }

  /// Whether the initials so far end a name whose family stands in front of the comma.
  ///
  /// Another name follows without a comma: "Quill, A. Moss B.C.", "Quill, D.L. S.M. Moss".
  private func endsInverted(at index: Int) -> Bool {
    guard separator == .comma, let before = chunks.last, words.count <= 3,
      items[before.items].count(where: { $0.kind == .word }) == 1,
      let family = items[before.items].first(where: { $0.kind == .word }), !initialLike(family),
      words.allSatisfy({ items[$0].isInitial && items[$0].shape.contains(.dotted) }),
      index + 1 < items.count, items[index + 1].kind == .word
    else { return false }
    let item = items[index]
    if item.isInitial {
      // Initials that stand together, and again: those of two people.
      return words.count >= 2 && !item.shape.contains(.glued)
        && words.dropFirst().allSatisfy { items[$0].shape.contains(.glued) }
        && items[index + 1].shape.contains(.glued) && items[index + 1].isInitial
    }
    // A full word with initials to end the name.
    var scan = index + 1
    while scan < items.count, scan < index + 4, items[scan].kind == .word {
      guard items[scan].isInitial, items[scan].shape.contains(.dotted) else { return false }
      scan += 1
    }
    return item.shape.contains(.startsUpper) && item.letters > 2
      && !item.role.contains(.suffix) && !item.role.contains(.generation)
  }

  private func initialLike(_ word: NameWord) -> Bool {
    word.isInitial && word.upper > 0
      || word.isCapitalRun && word.letters <= 3 && !word.role.contains(.generation)
  }

  /// Whether footnote signs end a name that no comma ends: "Ines Duarte* Omar Haddad*".
  private func marksEnd(at index: Int) -> Bool {
    guard words.count >= 2, index + 1 < items.count else { return false }
    let next = items[index + 1]
    guard next.kind == .word, !next.role.contains(.conjunction), next.letters > 1,
      !next.role.contains(.generation), next.start > items[index].end
    else { return false }
    return next.shape.contains(.startsUpper) || next.lower > 1 && !next.role.contains(.particle)
  }

  /// Reads "(Eds.)" and skips other brackets; returns the index of what closes it.
  private mutating func bracket(at index: Int) -> Int {
    var end = index + 1
    var isEditor = false
    while end < items.count, end < index + 40, items[end].kind != .close {
      if items[end].kind == .word, items[end].role.contains(.editor) { isEditor = true }
      end += 1
    }
    guard end < items.count, items[end].kind == .close else { return index }
    // "A et al. (incl. B)": the bracket is part of the list.
    if etAl, words.isEmpty, items[index + 1].kind == .word,
      Self.inclusions.contains(items[index + 1].hash)
    {
      finish(at: index, next: .hard)
      inclusionEnd = end
      return index
    }
    if isEditor && end - index <= 6 {
      areEditors = true
      finish(at: index, next: .hard, skipping: 0)
      start = end + 1
    }
    return end
  }

  private mutating func finish(at end: Int, next: AuthorChunk.Separator, skipping: Int = 1) {
    if !words.isEmpty {
      chunks.append(AuthorChunk(items: start..<end, separator: separator))
      separator = next
    } else if next.rawValue > separator.rawValue && !chunks.isEmpty {
      separator = next
    }
    words.removeAll(keepingCapacity: true)
    start = end + skipping
  }
}
