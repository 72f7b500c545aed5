import Bibliography

/// The words that go with works, apart from their fields.
enum WorkWords {
  private static let stages = [
    "forthcoming", "in press", "to appear", "under review", "under revision", "submitted",
    "revise and resubmit",
    "revise resubmit", "r r", "work in progress", "in preparation", "in progress",
    "draft available",
    "under contract", "conditionally accepted", "accepted for publication", "im druck",
    "im erscheinen", "erscheint", "eingereicht", "a paraitre", "sous presse", "en prensa",
    "in corso di stampa", "working paper", "job market paper", "accepted at", "accepted to",
    "accepted in", "accepted by",
  ]

  private static let sources: Set<String> = [
    "proceedings", "proc", "journal", "conference", "symposium", "workshop", "pp", "pages", "vol",
    "volume", "doi", "arxiv", "transactions", "trans", "press", "review", "letters", "eds",
    "editors",
    "annals", "bulletin", "quarterly", "preprint", "handbook", "thesis", "university", "springer",
    "elsevier", "wiley", "acm", "ieee", "nature", "science", "zeitschrift", "revue", "revista",
    "hg",
    "magazine", "pmid", "advances", "studies", "research", "international", "lncs", "vldb",
    "usenix",
  ]

  /// Words that only say what kind of work an entry is.
  static let kinds: Set<String> = [
    "journal", "conference", "workshop", "book", "chapter", "poster", "preprint", "article",
    "paper", "demo", "report", "technical", "proceedings", "monograph", "short", "full", "review",
  ]

  /// Whether a text has a word of sources, or volume and pages as in "29:59-65".
  static func namesSource(_ text: ArraySlice<UInt8>) -> Bool {
    let words = TextFolding.words(String(decoding: text.prefix(2_000), as: UTF8.self))
    if words.contains(where: sources.contains) { return true }
    // "12(3):45", "567-589", "2023;5"
    var previous: UInt8 = 0
    for (index, byte) in zip(text.indices, text) {
      if byte == 0x3A || byte == 0x2D || byte == 0x3B,
        (0x30...0x39).contains(previous) || previous == 0x29,
        index + 1 < text.endIndex, (0x30...0x39).contains(text[index + 1])
      {
        return true
      }
      previous = byte
    }
    return false
  }

  /// Whether a text names a preprint by its server: "arXiv:2106.01234".
  static func namesPreprint(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count <= 2_000 else { return false }
    let words = TextFolding.words(String(decoding: text, as: UTF8.self))
    return words.contains {
      ["arxiv", "biorxiv", "medrxiv", "ssrn", "chemrxiv", "psyarxiv"].contains($0)
    }
  }

  /// Whether a text says at which stage a work is that has no year yet.
  static func namesStage(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count <= 2_000 else { return false }
    let folded = " \(TextFolding.spaced(String(decoding: text, as: UTF8.self))) "
    return stages.contains { folded.contains(" \($0) ") }
  }
}
