import Bibliography
import Documents

/// Tells entries under "Book reviews" that only print what was reviewed: the title is somebody else's.
enum BookReviews {
  /// Whether an entry is a review without a title of its own and without its author.
  ///
  /// "Review of Rows of Mills" is a title, and one that the owner stands in front of is the owner's.
  ///
  /// - Complexity: O(*n*) in the bytes of the entry.
  static func onlyPrintsReviewed(_ entry: Entry, owner: OwnerHint?) -> Bool {
    guard isHeading(entry.heading) else { return false }
    let own = entry.impliedAuthors?.upperBound ?? 0
    let text = entry.block.text[own...]
    if let owner, owner.isNamed(in: text) { return false }
    return !TextFolding.words(String(decoding: text.prefix(240), as: UTF8.self)).contains {
      reviews.contains($0)
    }
  }

  private static func isHeading(_ title: String) -> Bool {
    let words = TextFolding.words(title)
    return words.contains("book") && words.contains { reviews.contains($0) }
      && words.allSatisfy { $0 == "book" || reviews.contains($0) || besides.contains($0) }
  }

  private static let reviews: Set<String> = ["review", "reviews", "reviewed"]
  private static let besides: Set<String> = ["selected", "recent", "other", "short", "invited"]
}
