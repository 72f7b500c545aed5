import Bibliography
import Documents

/// Finds the running headers and footers of paged text: lines that come back with another number.
enum RunningLines {
  /// The lines of a document that only say whose document and which page this is.
  ///
  /// A line is one where another line is the same but for its digits, and where it holds the word
  /// for a page or the document's title; and a line such as "Page 3 of 7" by itself.
  ///
  /// - Returns: the numbers of such lines, for each block by its index.
  /// - Complexity: O(*n*) in the number of bytes.
  static func find(_ blocks: [Block], in document: Document) -> [Int: Set<Int>] {
    var seen: [String: [(block: Int, line: Int)]] = [:]
    var out: [Int: Set<Int>] = [:]
    for (index, block) in blocks.enumerated() where !block.isHeading {
      for (number, line) in block.lines.enumerated() where line.count <= 100 {
        let words = withoutHours(TextFolding.words(block.string(in: line)))
        guard (1...14).contains(words.count) else { continue }
        if isPageNumber(words) || words.count == 1 && isLoneNumber(words[0], block, line, document)
        {
          out[index, default: []].insert(number)
          continue
        }
        guard words.contains(where: marks.contains),
          words.contains(where: { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } })
        else { continue }
        let shape = words.filter { Int($0) == nil }.joined(separator: " ")
        seen[shape, default: []].append((index, number))
      }
    }
    for places in seen.values where places.count >= 2 {
      for place in places { out[place.block, default: []].insert(place.line) }
    }
    return out
  }

  /// The words without the "p" of "4:30 p.m.", which counts no pages.
  private static func withoutHours(_ words: [String]) -> [String] {
    words.indices.filter { index in
      words[index] != "p" || index + 1 >= words.count || words[index + 1] != "m"
    }.map { words[$0] }
  }

  /// A number in the middle of its line, with nothing beside it.
  private static func isLoneNumber(
    _ word: String, _ block: Block, _ line: Range<Int>, _ document: Document
  ) -> Bool {
    guard word.utf8.count <= 3, Int(word) != nil, case .paragraph = block.kind else { return false }
    let offset = block.offsets[line.lowerBound]
    return document.column(at: offset) >= 24
  }

  /// "Page 2", "2 of 5", "Seite 3 von 4", "- 2 -" behind a mark of its own.
  private static func isPageNumber(_ words: [String]) -> Bool {
    guard words.count <= 4, words.count >= 2 else { return false }
    let numbers = words.count { Int($0) != nil && $0.utf8.count <= 3 }
    guard numbers >= 1, numbers == words.count(where: { Int($0) != nil }) else { return false }
    let rest = words.filter { Int($0) == nil }
    return rest.contains(where: pageWords.contains)
      && rest.allSatisfy {
        pageWords.contains($0) || ["of", "von", "sur", "de", "di"].contains($0)
      }
  }

  private static let pageWords: Set<String> = ["page", "seite", "pagina", "p", "pag", "blz"]

  private static let marks: Set<String> = pageWords.union([
    "cv", "vitae", "vita", "resume", "lebenslauf",
  ])
}
