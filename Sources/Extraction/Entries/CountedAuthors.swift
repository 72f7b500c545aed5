import Bibliography
import Documents

/// Takes what large collaborations print of the authors that they leave out of author lists.
///
/// As in "Moss et al. (92 authors, including B. Quill), Rows, 3", or "Moss, R., and 92 additional
/// authors incl. B. Quill". The number of authors is no part of the source, and who is named goes on
/// with the list.
enum CountedAuthors {
  private static let longest = 120

  /// Puts a comma and spaces for the brackets in the blocks of a range; every byte keeps its place.
  ///
  /// - Complexity: O(*n*) in the bytes of the blocks.
  static func blank(_ draft: inout ExtractionDraft, in range: Range<Int>) {
    for index in range where !draft.blocks[index].isHeading {
      let text = draft.blocks[index].text
      for mark in marks(of: text) {
        draft.blank(ofBlock: index, in: mark.range, leaving: mark.isList ? 0x2C : 0x20)
      }
      let semicolon = text.firstIndex(of: 0x3B) ?? text.count
      for words in countedInclusions(of: text) {
        let isParted = semicolon < words.lowerBound
        draft.blank(ofBlock: index, in: words, leaving: isParted ? 0x3B : 0x2C)
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
      guard let leads = words.first(where: { !isCount($0) }),
        isIncluding(leads) || isWith(leads), case let behind = text[leads.endIndex..<close]
      else { continue }
      if isWith(leads), isRemark(behind) {
        out.append((index..<close + 1, false))
        continue
      }
      guard areNames(behind), isIncluding(leads) || isPerson(behind) else { continue }
      out.append((index..<leads.endIndex, true))
      out.append((close..<close + 1, false))
    }
    return out
  }

  /// What stands between an author list and the name behind ", and 92 additional authors incl.", with
  /// the comma in front.
  ///
  /// The number must stand right in front of words for authors, and these in front of "including". In
  /// titles, as in "Bowline and 12 Others Including Hitches", no person follows; behind a quotation mark
  /// or the year, the list of authors is over.
  private static func countedInclusions(of text: [UInt8]) -> [Range<Int>] {
    var out: [Range<Int>] = []
    var start: Int?
    var isNumbered = false
    var isNamed = false
    var tellsAuthors = false
    for word in text[..<listLimit(text)].split(whereSeparator: { $0 <= 0x20 }) {
      if isAnd(word), word.startIndex > 0 {
        (start, isNumbered, isNamed, tellsAuthors) = (word.startIndex, false, false, false)
      } else if let first = start, isNumbered, isNamed, isIncluding(word) {
        var lower = first
        while lower > 0, text[lower - 1] <= 0x20 || text[lower - 1] == 0x2C { lower -= 1 }
        let behind = text[word.endIndex...].prefix(24)
        if lower > 0, areNames(behind), tellsAuthors || hasInitial(behind) {
          out.append(lower..<word.endIndex)
        }
        start = nil
      } else if start != nil, isCount(word) {
        tellsAuthors = tellsAuthors || isWordForAuthors(word)
        let isNumber = word.allSatisfy { (0x30...0x39).contains($0) }
        if !isNumber, !isNumbered { start = nil }
        isNumbered = isNumbered || isNumber
        isNamed = isNamed || !isNumber
      } else {
        start = nil
      }
    }
    return out
  }

  /// Where no list of authors goes on: at a quotation mark, or a year that counts nobody.
  private static func listLimit(_ text: [UInt8]) -> Int {
    let quote = text.indices.first { index in
      text[index] == 0x22 || text[index...].starts(with: "“".utf8)
        || text[index...].starts(with: "«".utf8) || text[index...].starts(with: "``".utf8)
    }
    let words = text[..<(quote ?? text.count)].split(whereSeparator: { $0 <= 0x20 })
    for (word, next) in zip(words, words.dropFirst()) {
      let bare = word.drop { $0 == 0x28 }.prefix { (0x30...0x39).contains($0) }
      if bare.count == 4, YearScanner.last(in: bare) != nil, !isCount(next) {
        return word.startIndex
      }
    }
    return quote ?? text.count
  }

  private static func isAnd(_ word: ArraySlice<UInt8>) -> Bool {
    word.elementsEqual("and".utf8) || word.elementsEqual("&".utf8)
      || word.elementsEqual("plus".utf8)
  }

  /// Whether the first word has a capital and no other begins small, but for particles: "with
  /// discussion" names nobody.
  private static func areNames(_ text: ArraySlice<UInt8>) -> Bool {
    let words = text.split(separator: 0x20).prefix(2)
    guard let first = words.first?.first, (0x41...0x5A).contains(first) || first >= 0x80 else {
      return false
    }
    return words.allSatisfy { !(0x61...0x7A).contains($0.first ?? 0) || $0.count <= 3 }
  }

  /// Whether a text begins with an initial or a known given name, or with a family name and initials.
  private static func isPerson(_ text: ArraySlice<UInt8>) -> Bool {
    if hasInitial(text) { return true }
    guard let first = text.split(separator: 0x20).first else { return false }
    return NameGazetteer.shared.isGivenName(
      TextFolding.key(String(decoding: first, as: UTF8.self)))
  }

  /// Whether one of the first two words is an initial.
  ///
  /// As in "B. Quill" and "Quill, B.-C.".
  private static func hasInitial(_ text: ArraySlice<UInt8>) -> Bool {
    text.split(separator: 0x20).prefix(2).contains { word in
      let bare = word.prefix { $0 != 0x2C && $0 != 0x3B }
      return (2...6).contains(bare.count) && bare.last == 0x2E
        && bare.allSatisfy { (0x41...0x5A).contains($0) || $0 == 0x2E || $0 == 0x2D }
    }
  }

  /// Whether what a bracket holds behind "with" is no person, as in "(with discussion)".
  private static func isRemark(_ text: ArraySlice<UInt8>) -> Bool {
    TextFolding.words(String(decoding: text, as: UTF8.self)).contains(where: remarks.contains)
  }

  private static let remarks: Set<String> = [
    "discussion", "discussions", "appendix", "appendices", "comment", "comments", "commentary",
    "rejoinder", "reply", "response", "summary", "supplement", "supplementary", "supplemental",
    "tables", "figures", "illustrations", "foreword", "preface", "introduction", "afterword",
    "erratum", "corrigendum",
  ]

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
        || [
          "others", "total", "in", "more", "additional", "further", "other",
        ].contains(String(decoding: word, as: UTF8.self).lowercased())
        || isWordForAuthors(word))
  }

  private static func isWordForAuthors(_ word: ArraySlice<UInt8>) -> Bool {
    let word = word.last == 0x2C ? word.dropLast() : word
    return ["authors", "coauthors", "co-authors", "collaborators"].contains(
      String(decoding: word, as: UTF8.self).lowercased())
  }

  private static func isIncluding(_ word: ArraySlice<UInt8>) -> Bool {
    ["including", "incl.", "incl", "inc.", "includes"].contains(
      String(decoding: word, as: UTF8.self).lowercased())
  }

  private static func isWith(_ word: ArraySlice<UInt8>) -> Bool {
    word.elementsEqual("with".utf8) || word.elementsEqual("With".utf8)
  }
}
