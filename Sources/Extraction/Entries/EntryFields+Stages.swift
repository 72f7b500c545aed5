import Bibliography
import Documents

/// How far a work has come, where it stands among its authors.
extension EntryFields {
  /// Leaves out how far a work has come, which is no author: "Lin (forthcoming)", "…, Forthcoming".
  mutating func cutStage(_ block: Block) {
    guard let found = authors,
      let last = AuthorListParser.parse(block.text, range: found).entries.last
    else { return }
    var end = found.upperBound
    if let open = block.text[last.range].lastIndex(of: 0x28), open > last.range.lowerBound + 2,
      Self.isStage(block.text[(open + 1)..<last.range.upperBound])
    {
      end = open
    } else if let stage = Self.sentenceOfStage(block.text[last.range]) {
      end = stage
    } else if Self.isStage(block.text[last.range]), last.range.lowerBound > found.lowerBound + 3 {
      end = last.range.lowerBound
    } else {
      return
    }
    authors = Self.trimmed(block.text, found.lowerBound..<end)
  }

  /// Leaves out how far a work has come in front of its first author: "Submitted Zoe Lin, Bo Moss".
  mutating func cutLeadingStage(_ block: Block) {
    guard let found = authors,
      case let entries = AuthorListParser.parse(block.text, range: found).entries,
      let first = entries.first, first.range.lowerBound == found.lowerBound
    else { return }
    let spaces = block.text[first.range].indices.filter { block.text[$0] == 0x20 }
    // "Forthcoming Lin, Zoe M.": alone, the turned name may count as two.
    guard spaces.count >= (entries.count > 1 ? 1 : 2),
      let end = spaces.prefix(2).last(where: {
        Self.isStage(block.text[first.range.lowerBound..<$0])
      }), end + 1 < first.range.upperBound, (0x41...0x5A).contains(block.text[end + 1])
    else { return }
    authors = end + 1..<found.upperBound
  }

  /// Where a sentence begins that only tells the stage.
  ///
  /// As in "Zoe Lin. Forthcoming (Spring 2012)".
  private static func sentenceOfStage(_ name: ArraySlice<UInt8>) -> Int? {
    guard
      let stop = name.dropLast(6).lastIndex(where: { $0 == 0x2E }),
      stop >= name.startIndex + 3, name[stop + 1] == 0x20
    else { return nil }
    let words = name[(stop + 1)...].prefix { $0 != 0x28 && $0 != 0x5B }
    return isStage(words) ? stop : nil
  }

  static func isStage(_ text: ArraySlice<UInt8>) -> Bool {
    let words = TextFolding.words(String(decoding: text, as: UTF8.self))
    guard let first = words.first, words.count <= 3 else { return false }
    return stages.contains(words.joined(separator: " "))
      || words.count == 2 && stages.contains(first) && Int(words[1]) != nil
  }

  private static let stages: Set<String> = [
    "forthcoming", "accepted", "submitted", "in press", "to appear", "under review", "in review",
    "in preparation", "in prep", "in progress", "in prog", "in rev",
    "in revision", "preprint", "under revision", "in submission",
    "revise and resubmit", "conditionally accepted", "under contract", "im erscheinen", "im druck",
    "eingereicht", "a paraitre", "sous presse", "soumis", "en prensa", "aceptado", "no prelo",
    "aceito", "in corso di stampa", "te verschijnen",
  ]
}
