internal import Bibliography
internal import CModels

/// The word lists that a word of a reference is in.
package struct WordLists: OptionSet, Sendable, Hashable {
  package let rawValue: UInt32
  package init(rawValue: UInt32) { self.rawValue = rawValue }

  static let month = WordLists(rawValue: 1 << 0)
  /// Words of the names of periodicals ("Journal", "Rev", "Zeitschrift").
  static let journal = WordLists(rawValue: 1 << 1)
  /// Words of the names of meetings and their proceedings.
  static let meeting = WordLists(rawValue: 1 << 2)
  static let publisher = WordLists(rawValue: 1 << 3)
  static let place = WordLists(rawValue: 1 << 4)
  static let editor = WordLists(rawValue: 1 << 5)
  static let given = WordLists(rawValue: 1 << 6)
  static let family = WordLists(rawValue: 1 << 7)
  static let particle = WordLists(rawValue: 1 << 8)
  /// "and", "und", "et", "y".
  static let conjunction = WordLists(rawValue: 1 << 9)
  static let volume = WordLists(rawValue: 1 << 10)
  static let issue = WordLists(rawValue: 1 << 11)
  static let pages = WordLists(rawValue: 1 << 12)
  static let thesis = WordLists(rawValue: 1 << 13)
  static let organization = WordLists(rawValue: 1 << 14)
  /// Articles, prepositions and the like of the languages that references come in.
  static let function = WordLists(rawValue: 1 << 15)
  static let note = WordLists(rawValue: 1 << 16)
  static let ordinal = WordLists(rawValue: 1 << 17)
  static let edition = WordLists(rawValue: 1 << 18)
  static let suffix = WordLists(rawValue: 1 << 19)
  static let report = WordLists(rawValue: 1 << 20)
  static let translator = WordLists(rawValue: 1 << 21)
  static let series = WordLists(rawValue: 1 << 22)

  static let names: [(String, WordLists)] = [
    ("month", .month), ("journal", .journal), ("meeting", .meeting), ("publisher", .publisher),
    ("place", .place), ("editor", .editor), ("given", .given), ("family", .family),
    ("particle", .particle), ("conjunction", .conjunction), ("volume", .volume),
    ("issue", .issue), ("pages", .pages), ("thesis", .thesis), ("organization", .organization),
    ("function", .function), ("note", .note), ("ordinal", .ordinal), ("edition", .edition),
    ("suffix", .suffix), ("report", .report), ("translator", .translator), ("series", .series),
  ]
}

/// The word lists as one table from the hashes of folded words.
struct WordListTable: Sendable {
  private var keys: [UInt32]
  private var values: [UInt32]
  private let mask: Int

  /// The lists that are compiled in.
  static let standard: WordListTable = {
    let count = Int(coterie_citation_words_size())
    guard let start = unsafe coterie_citation_words() else { return WordListTable([]) }
    let bytes = unsafe UnsafeBufferPointer(start: start, count: count)
    let names: [(NameWordList, WordLists)] = [(.givenNames, .given), (.surnames, .family)]
    return WordListTable(
      unsafe Array(bytes),
      names: names.map { list, mark in (list.words.map { Hash.word($0) }, mark) })
  }()

  /// Reads lines of a list's name, a tab, and its words in folded form with spaces between them.
  init(_ source: [UInt8], names: [(hashes: [UInt32], list: WordLists)] = []) {
    var entries: [(UInt32, UInt32)] = []
    for line in source.split(separator: 0x0A) where line.first != 0x23 {
      let parts = line.split(separator: 0x09, maxSplits: 1)
      guard parts.count == 2 else { continue }
      let name = String(decoding: parts[0], as: UTF8.self)
      guard let list = WordLists.names.first(where: { $0.0 == name })?.1 else { continue }
      for word in parts[1].split(separator: 0x20) {
        entries.append((Hash.word(word), list.rawValue))
      }
    }
    for (hashes, list) in names {
      for hash in hashes { entries.append((hash, list.rawValue)) }
    }
    var capacity = 64
    while capacity < entries.count * 2 { capacity *= 2 }
    keys = [UInt32](repeating: 0, count: capacity)
    values = [UInt32](repeating: 0, count: capacity)
    mask = capacity - 1
    for (key, value) in entries {
      var slot = Int(key) & mask
      while values[slot] != 0, keys[slot] != key { slot = (slot + 1) & mask }
      keys[slot] = key
      values[slot] |= value
    }
  }

  @inline(__always)
  subscript(key: UInt32) -> WordLists {
    var slot = Int(key) & mask
    while values[slot] != 0 {
      if keys[slot] == key { return WordLists(rawValue: values[slot]) }
      slot = (slot + 1) & mask
    }
    return []
  }
}
