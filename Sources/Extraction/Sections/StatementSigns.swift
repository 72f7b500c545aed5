import Bibliography
import Documents

/// What tells a statement of purpose or of research from other documents.
enum StatementSigns {
  /// Whether a line of folded words, with a space on either side, calls itself a statement.
  static func isTitle(_ line: String) -> Bool {
    titles.contains { line.contains(" \($0) ") } || line.hasPrefix(" statement of objectives")
  }

  private static let titles = [
    "statement of purpose", "personal statement", "research statement", "statement of research",
    "teaching statement", "motivation letter", "letter of motivation", "statement of interest",
    "cover letter", "motivationsschreiben", "lettre de motivation", "carta de motivacion",
  ]

  /// The share of first-person words among those outside of lists of works, which hold none.
  ///
  /// - Complexity: O(*n*) in the bytes of the document.
  static func firstPersonShare(_ draft: ExtractionDraft) -> Double {
    var (all, own) = (0, 0)
    for index in draft.blocks.indices {
      let kind = draft.section(ofBlock: index)?.kind ?? .other
      guard kind != .publications, kind != .references else { continue }
      let words = TextFolding.words(draft.blocks[index].string)
      all += words.count
      own += words.count { DocumentSigns.firstPersonWords.contains($0) }
    }
    return all == 0 ? 0 : Double(own) / Double(all)
  }

  /// The points of a document of prose that is nowhere called a statement.
  ///
  /// Its name may call it so: "ada-research-statement.md"; or it tells again and again of the
  /// writer's own research.
  ///
  /// - Complexity: O(*n*) in the bytes of the document.
  static func points(_ draft: ExtractionDraft) -> Double {
    var points = 0.0
    if isName(draft.document.id) { points += 2 }
    var told: Set<String> = []
    for block in draft.blocks where !block.isHeading {
      let words = TextFolding.words(block.string)
      for (word, next) in zip(words, words.dropFirst()) where word == "my" && own.contains(next) {
        told.insert(next)
      }
    }
    return points + (told.count >= 3 ? 1 : 0)
  }

  private static let own: Set<String> = [
    "research", "thesis", "dissertation", "phd", "doctoral", "work", "paper", "papers", "advisor",
    "adviser", "supervisor", "undergraduate", "master", "masters", "postdoc", "postdoctoral",
  ]

  /// Whether the name of a file calls it a statement.
  private static func isName(_ id: String) -> Bool {
    let words = TextFolding.words(id.split(separator: "/").last.map(String.init) ?? id)
    return words.contains { word in
      ["sop", "statement"].contains(word) || word.hasSuffix("statement") && word.utf8.count > 12
    }
  }
}
