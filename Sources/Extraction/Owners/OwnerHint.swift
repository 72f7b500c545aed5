import Bibliography
import Documents

/// Who the owner of a CV seems to be before its works are read: the name at its head.
///
/// The works are read with it, since the owner is an author of each.
struct OwnerHint {
  let name: PersonName
  /// The folded words of the family name.
  let families: Set<String>
  private let given: UInt8

  /// Nil where nobody is known by name at the head of the document.
  init?(_ draft: ExtractionDraft) {
    guard draft.extracted.kind == .cv,
      let best = HeaderNames.find(draft).first, best.points >= 1.8
    else { return nil }
    self.init(best.name)
  }

  /// The owner who was found already, also by the works; nil where none was.
  init?(ownerOf draft: ExtractionDraft) {
    guard draft.extracted.kind == .cv, let owner = draft.extracted.owner else { return nil }
    self.init(draft.extracted.mentions[owner].name)
  }

  private init?(_ name: PersonName) {
    let words = TextFolding.words(name.family).filter { $0.utf8.count >= 2 }
    guard !words.isEmpty, let initial = TextFolding.key(name.given).utf8.first else {
      return nil
    }
    self.name = name
    families = Set(
      words.filter { $0.utf8.count >= 3 }.isEmpty ? words : words.filter { $0.utf8.count >= 3 })
    given = initial
  }

  /// Whether a text names the owner's family.
  func isNamed(in text: ArraySlice<UInt8>) -> Bool {
    TextFolding.words(String(decoding: text, as: UTF8.self)).contains(where: families.contains)
  }

  /// Whether an author list names the owner: the family and a given name that goes with it.
  func isAuthor(in list: AuthorList) -> Bool {
    list.entries.contains(where: isAuthor)
  }

  /// Whether an author has the owner's family name, and a given name that goes with it.
  func isAuthor(_ author: AuthorList.Entry) -> Bool {
    TextFolding.words(author.name.family).contains(where: families.contains)
      && (TextFolding.key(author.name.given).utf8.first.map { $0 == given } ?? true)
  }
}
