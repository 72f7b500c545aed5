import Bibliography
import Documents

/// Headings that stand below each of a page's entries, as "References" below the abstracts of talks.
enum RecurringHeadings {
  /// More than a document's own list has, even where it is divided.
  private static let fewest = 3

  private static let words: Set<String> = [
    "references", "reference", "bibliography", "literature", "reading", "readings",
    "further reading", "literatur", "referencias", "riferimenti", "referenties", "resources",
  ]

  /// The headings that name what each entry refers to, by block.
  ///
  /// - Complexity: O(*n*) in the bytes of the headings.
  static func references(in blocks: [Block]) -> Set<Int> {
    let found = blocks.indices.filter {
      blocks[$0].isHeading && blocks[$0].text.count <= 40
        && words.contains(TextFolding.spaced(blocks[$0].string))
    }
    return found.count >= fewest ? Set(found) : []
  }
}
