import Documents

/// Takes what large collaborations print in brackets behind "et al." out of author lists.
///
/// As in "Moss et al. (92 authors, including B. Quill), Rows, 3". The number of authors is no part of the source, and who is named goes on with the list.
enum CountedAuthors {
  private static let longest = 120

  /// Puts a comma and spaces for the brackets in the blocks of a range; every byte keeps its place.
  ///
  /// - Complexity: O(*n*) in the bytes of the blocks.
  static func blank(_ draft: inout ExtractionDraft, in range: Range<Int>) {
    for index in range where !draft.blocks[index].isHeading {
      for mark in marks(of: draft.blocks[index].text) {
        draft.blank(ofBlock: index, in: mark.range, leaving: mark.isList ? 0x2C : 0x20)
      }
    }
  }

  /// The brackets, or what stands in them in front of and behind names, and whether names follow.
  private static func marks(of text: [UInt8]) -> [(range: Range<Int>, isList: Bool)] {
    var out: [(range: Range<Int>, isList: Bool)] = []
    var index = 0
    while index < text.count {
      defer { index += 1 }
      guard text[index] == 0x28, followsOthers(text, index),
        let close = text[index...].prefix(longest).firstIndex(of: 0x29)
      else { continue }
      let words = text[(index + 1)..<close].split(separator: 0x20)
      let counted = words.count { isCount($0) }
      let isNamed = words.contains { isCount($0) && ($0.first ?? 0) > 0x39 }
      if counted == words.count, counted >= 2, isNamed {
        out.append((index..<close + 1, false))
        continue
      }
      // "(92 authors, including B. Quill)", "(incl. B. Quill, submitted)"
      guard let leads = words.first(where: { !isCount($0) }), isIncluding(leads) else { continue }
      out.append((index..<leads.endIndex, true))
      out.append((close..<close + 1, false))
    }
    return out
  }

  /// Whether "et al." stands in front of an offset.
  private static func followsOthers(_ text: [UInt8], _ open: Int) -> Bool {
    var end = open
    while end > 0, [0x20, 0x0A, 0x2E, 0x2C].contains(text[end - 1]) { end -= 1 }
    return end >= 6 && end + 3 >= open
      && String(decoding: text[(end - 5)..<end], as: UTF8.self).lowercased() == "et al"
      && text[end - 6] <= 0x20
  }

  /// Whether a word counts authors: "92", "authors,", "co-authors".
  private static func isCount(_ word: ArraySlice<UInt8>) -> Bool {
    let word = word.last == 0x2C ? word.dropLast() : word
    return !word.isEmpty
      && (word.allSatisfy { (0x30...0x39).contains($0) }
        || ["authors", "coauthors", "co-authors", "others", "total", "in", "more"].contains(
          String(decoding: word, as: UTF8.self).lowercased()))
  }

  private static func isIncluding(_ word: ArraySlice<UInt8>) -> Bool {
    ["including", "incl.", "incl", "inc.", "includes"].contains(
      String(decoding: word, as: UTF8.self).lowercased())
  }
}
