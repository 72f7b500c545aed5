import Bibliography

/// The entries that others may refer to by `crossref` and `xdata`, and those that wait for them.
///
/// A parent may come before or after its children. To keep memory constant both tables are bounded:
/// the oldest parent is forgotten first, and children that wait too long are handed on without their
/// parent's fields, which is reported.
struct BibTeXParents {
  private var known: [String: BibTeXEntry] = [:]
  private var order: [String] = []
  private var oldest = 0
  private var knownSize = 0
  private var waiting: [String: [BibTeXEntry]] = [:]
  private var waitingSize = 0
  private let limit: Int

  init(limit: Int) {
    self.limit = limit
  }

  /// The types whose entries are remembered in a long file; in a short one all are.
  private static let parents: Set<String> = [
    "proceedings", "book", "collection", "mvbook", "mvcollection", "mvproceedings", "reference",
    "mvreference", "periodical", "xdata", "conference", "booklet", "manual", "misc", "set",
  ]

  /// Takes an entry in, and calls `body` with the entries that are complete now: this one, and those
  /// that waited for it.
  mutating func add(_ entry: BibTeXEntry, _ body: (BibTeXEntry) -> Void) {
    let key = entry.key.lowercasedASCII
    remember(entry, key)
    if let missing = missing(for: entry) {
      wait(entry, for: missing)
    } else {
      body(resolved(entry))
    }
    if !waiting.isEmpty, let children = waiting.removeValue(forKey: key) {
      for child in children {
        waitingSize -= child.size
        if let missing = missing(for: child), missing != key {
          wait(child, for: missing)
        } else {
          body(resolved(child))
        }
      }
    }
  }

  var isOverfull: Bool { waitingSize > limit }

  /// The entries that still wait, in the order of the file, each with the key that it waits for.
  mutating func flush() -> [(entry: BibTeXEntry, missing: String)] {
    var out: [(entry: BibTeXEntry, missing: String)] = []
    for (key, entries) in waiting {
      for entry in entries { out.append((resolved(entry), key)) }
    }
    waiting = [:]
    waitingSize = 0
    return out.sorted { ($0.entry.line, $0.entry.key) < ($1.entry.line, $1.entry.key) }
  }

  private mutating func remember(_ entry: BibTeXEntry, _ key: String) {
    guard !key.isEmpty, known[key] == nil else { return }
    let isAwaited = waiting[key] != nil
    guard isAwaited || Self.parents.contains(entry.type) || knownSize < limit / 4 else { return }
    known[key] = entry
    order.append(key)
    knownSize += entry.size
    while knownSize > limit, oldest < order.count - 1 {
      if let old = known.removeValue(forKey: order[oldest]) { knownSize -= old.size }
      oldest += 1
    }
    if oldest > 4096, oldest * 2 > order.count {
      order.removeSubrange(..<oldest)
      oldest = 0
    }
  }

  private mutating func wait(_ entry: BibTeXEntry, for key: String) {
    waiting[key, default: []].append(entry)
    waitingSize += entry.size
  }

  /// The entries that an entry takes fields from, nearest first, and the first key that is unknown.
  ///
  /// Each entry is visited once, so that circles end and doubling lists cost nothing.
  private func ancestors(of entry: BibTeXEntry) -> (found: [BibTeXEntry], missing: String?) {
    let references = entry.references
    if references.isEmpty { return ([], nil) }
    var found: [BibTeXEntry] = []
    var seen: Set<String> = [entry.key.lowercasedASCII]
    var keys = Array(references.reversed())
    var missing: String?
    while let key = keys.popLast(), found.count < 64 {
      guard seen.insert(key).inserted else { continue }
      guard let parent = known[key] else {
        if missing == nil { missing = key }
        continue
      }
      found.append(parent)
      keys += parent.references.reversed()
    }
    return (found, missing)
  }

  private func missing(for entry: BibTeXEntry) -> String? { ancestors(of: entry).missing }

  /// The entry with the fields of its parents, and of theirs.
  private func resolved(_ entry: BibTeXEntry) -> BibTeXEntry {
    var entry = entry
    for parent in ancestors(of: entry).found { entry.inherit(from: parent) }
    return entry
  }
}
