import Bibliography
import Documents

/// Gives speakers who are called by one word the full name that their page has: "(Maja)" beside
/// "Organizers: Maja Söderström".
enum FirstNames {
  private static let blocks = 16

  /// Completes the names of the draft's speakers where exactly one person of the page can be meant.
  ///
  /// - Complexity: O(*n*) in the bytes of the page's first blocks and the number of its mentions.
  static func complete(_ draft: inout ExtractionDraft) {
    let bare = draft.extracted.talks.compactMap(\.speaker).filter { isBare(draft, $0) }
    guard !bare.isEmpty else { return }
    var full: [String: Set<String>] = [:]
    func add(_ name: String) {
      let words = TextFolding.words(name)
      guard (2...4).contains(words.count), let first = words.first else { return }
      full[first, default: []].insert(name)
      if let last = words.last { full[last, default: []].insert(name) }
    }
    for mention in draft.extracted.mentions where mention.role == .speaker { add(mention.text) }
    for block in draft.blocks.prefix(Self.blocks) {
      let text = TokenizedText(block.text, in: 0..<min(block.text.count, 1_000))
      for name in NameScanner.names(in: text, 0..<text.tokens.count) {
        add(block.string(in: name.nameRange))
      }
    }
    for index in Set(bare) {
      let word = TextFolding.words(draft.extracted.mentions[index].text).first ?? ""
      guard let names = full[word], names.count == 1, let name = names.first else { continue }
      draft.extracted.mentions[index].name = PersonName(parsing: name)
    }
  }

  private static func isBare(_ draft: ExtractionDraft, _ index: Int) -> Bool {
    let mention = draft.extracted.mentions[index]
    return mention.role == .speaker && TextFolding.words(mention.text).count == 1
  }
}
