/// Undoes the hyphenation of words at line ends.
struct Hyphenation: Sendable {
  /// Words of the document that stand inside lines, in lower case.
  private let whole: Set<String>
  /// Compounds with a hyphen that stand inside lines, in lower case.
  private let compounds: Set<String>

  /// Learns from the lines of a document which words it writes with a hyphen.
  init(_ rows: [PageRow]) {
    var whole: Set<String> = []
    var compounds: Set<String> = []
    var isBroken = false
    for row in rows {
      let words = row.words
      for (index, word) in words.enumerated() {
        // The halves of a broken word are no words.
        let isHalf = index == 0 && isBroken || index + 1 == words.count && word.text.hasSuffix("-")
        if index == 0 { isBroken = false }
        if isHalf {
          isBroken = index + 1 == words.count && word.text.hasSuffix("-")
          continue
        }
        let key = Self.key(word.text)
        if key.contains("-") {
          compounds.insert(key)
        } else {
          whole.insert(key)
        }
      }
    }
    self.whole = whole
    self.compounds = compounds
  }

  /// How two rows are joined.
  enum Join: Sendable, Hashable {
    case space
    /// The hyphen at the end stays, without a space.
    case hyphen
    /// The hyphen was put there by the line break.
    case nothing
  }

  /// How the last word of a line goes on in the first of the next.
  ///
  /// A hyphen stays where the document has the compound elsewhere, in front of capitals and digits,
  /// in chains ("end-to-"), and behind prefixes that usually take one.
  func join(_ last: String, _ next: String) -> Join {
    guard let hyphen = last.unicodeScalars.last, hyphen == "-" || hyphen == "\u{2010}" else {
      // A dash, or the slash of an address, takes no space in front of what it was cut from.
      return last.hasSuffix("/") && last.contains("://") ? .nothing : .space
    }
    let head = String(last.unicodeScalars.dropLast())
    guard let before = head.unicodeScalars.last, before.properties.isAlphabetic else {
      return before(head) ? .hyphen : .space
    }
    guard let first = next.unicodeScalars.first else { return .hyphen }
    guard first.properties.isLowercase else { return .hyphen }
    let tail = String(next.unicodeScalars.prefix { $0.properties.isAlphabetic })
    let left = Self.key(head)
    let right = tail.lowercased()
    if compounds.contains(left + "-" + right) { return .hyphen }
    if whole.contains(left + right) { return .nothing }
    if left.contains("-") { return .hyphen }
    if Self.prefixes.contains(left) || Self.seconds.contains(right) { return .hyphen }
    // The first half is a word of the document, and the second no ending: a compound.
    if left.utf8.count >= 4, right.utf8.count >= 4, whole.contains(left),
      whole.contains(right) || !Self.endings.contains(where: right.hasPrefix)
    {
      return .hyphen
    }
    return .nothing
  }

  /// Whether a number ends the text in front of a hyphen.
  private func before(_ head: String) -> Bool {
    head.unicodeScalars.last.map { ("0"..."9").contains($0) } ?? false
  }

  private static func key(_ word: String) -> String {
    var scalars = Substring(word).unicodeScalars
    while let first = scalars.first, !first.properties.isAlphabetic,
      first.value > 0x39 || first.value < 0x30
    {
      scalars.removeFirst()
    }
    while let last = scalars.last, !last.properties.isAlphabetic,
      last.value > 0x39 || last.value < 0x30
    {
      scalars.removeLast()
    }
    return String(scalars).lowercased()
  }

  /// How the second halves of broken words begin.
  private static let endings = [
    "ing", "ed", "er", "es", "ment", "tion", "sion", "able", "ible", "ly", "ness", "ity", "al",
    "ic",
    "ful", "less", "ism", "ist", "ize", "ise", "ive", "ance", "ence", "ant", "ent", "or", "ship",
    "age", "ming", "ning", "ting", "ring", "ping", "bing", "ging", "ling", "mer", "ner", "ter",
    "ber",
    "ma", "ra", "ti", "ta", "si", "ci", "li", "ni", "shop", "book", "work", "base", "tical", "cal",
  ]

  /// Second parts of compounds with a hyphen.
  private static let seconds: Set<String> = [
    "aware", "based", "free", "level", "order", "driven", "specific", "oriented", "efficient",
    "preserving", "tolerant", "agnostic", "guided", "supervised", "optimal", "constrained",
    "dimensional", "parametric", "scale", "powered", "style", "centric", "centered", "centred",
    "friendly", "independent", "dependent", "invariant", "consistent", "tuning", "tuned", "shot",
    "checking", "assisted", "enabled", "bound", "intensive", "sensitive", "grained", "directed",
  ]

  private static let prefixes: Set<String> = [
    "self", "non", "high", "low", "large", "small", "real", "long", "short", "cross", "multi",
    "well", "fine", "coarse", "hard", "state", "end", "data", "time", "cost", "energy", "power",
    "memory", "open", "full", "half", "deep", "one", "two", "three", "first", "second", "third",
    "user", "machine", "on", "off", "in", "out", "all", "co", "post", "pre", "cloud", "edge",
    "near",
    "byte", "type", "context", "privacy", "event", "human", "model", "hardware", "software", "rule",
  ]
}
