import Bibliography

/// The fields of BibTeX and BibLaTeX whose values are taken over, or say something about those that
/// are.
enum BibTeXField: UInt8, CaseIterable {
  case title, subtitle, maintitle, booktitle, booksubtitle
  case author, editor, advisor, adviser, supervisor, promotor, thesisadvisor
  case journal, journaltitle, journalsubtitle, series, howpublished, school, institution
  case organization, publisher, eventtitle, eventdate
  case year, month, day, date, issued
  case doi, url, ee, eprint, eprinttype, archiveprefix, arxivid, pmid, isbn
  case note, type, entrysubtype, keywords, keyword, authorKeywords
  case crossref, xdata, xref, orcidNumbers, orcid
  case volume, number, issue, pages, eid

  /// The name as files have it.
  var name: String {
    switch self {
    case .authorKeywords: "author_keywords"
    case .orcidNumbers: "orcid-numbers"
    default: "\(self)"
    }
  }

  /// What is known of the spelling of a field's name.
  enum Spelling: Equatable {
    case field(BibTeXField)
    /// A field that only says more of others.
    case redundant
    case unknown
  }

  /// Looks up a name in letters of any case.
  ///
  /// - Complexity: O(*n*), in place and without a string, as this is asked of every field of a file.
  static func spelling(_ view: ByteView, _ name: Range<Int>) -> Spelling {
    guard let word = Word(view, name) else { return .unknown }
    var slot = word.slot
    while let known = slots[slot] {
      if known.word == word { return known.spelling }
      slot = (slot + 1) & Word.slotMask
    }
    return .unknown
  }

  private static let slots: [(word: Word, spelling: Spelling)?] = {
    var slots = [(word: Word, spelling: Spelling)?](repeating: nil, count: Word.slotMask + 1)
    func add(_ name: String, _ spelling: Spelling) {
      let bytes = Array(name.utf8)
      guard let word = bytes.withView({ Word($0, 0..<$0.count) }) else { return }
      var slot = word.slot
      while slots[slot] != nil { slot = (slot + 1) & Word.slotMask }
      slots[slot] = (word, spelling)
    }
    for field in allCases { add(field.name, .field(field)) }
    add("authors", .field(.author))
    add("editors", .field(.editor))
    for name in ["journal-iso", "primaryclass", "eprintclass"] { add(name, .redundant) }
    return slots
  }()

  /// A word of up to fifteen bytes and its length in two numbers, its ASCII letters in lower case.
  private struct Word: Equatable {
    private var low: UInt64
    private var high: UInt64 = 0

    static let slotMask = 0xFF

    init?(_ view: ByteView, _ range: Range<Int>) {
      guard range.count <= 15 else { return nil }
      low = UInt64(range.count)
      for index in range.reversed() {
        let byte = view[index]
        let lowered = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
        high = high << 8 | low >> 56
        low = low << 8 | UInt64(lowered)
      }
    }

    /// The place in a table where the search for the word begins.
    var slot: Int {
      Int(truncatingIfNeeded: ((low ^ high &* 31) &* 0x9E37_79B9_7F4A_7C15) >> 56)
    }
  }
}

/// A set of fields, a bit for each.
struct BibTeXFieldSet: ExpressibleByArrayLiteral {
  private var bits: UInt64 = 0

  init(arrayLiteral fields: BibTeXField...) {
    for field in fields { insert(field) }
  }

  func contains(_ field: BibTeXField) -> Bool { bits & 1 << UInt64(field.rawValue) != 0 }

  mutating func insert(_ field: BibTeXField) { bits |= 1 << UInt64(field.rawValue) }

  func isDisjoint(with other: BibTeXFieldSet) -> Bool { bits & other.bits == 0 }
}
