import Bibliography
import Documents

/// A line that may be a heading: how it is set, and what its words say.
struct HeadingLine {
  /// The index of its block in the document.
  let block: Int
  /// Byte range in the block's text.
  let range: Range<Int>
  /// Its place among the lines of the block.
  let number: Int
  let lineCount: Int
  /// The column at which the line begins in the source.
  let column: Int
  let isBold: Bool
  let isCapitals: Bool
  /// Whether it stands in a paragraph rather than in a list item or row.
  let isText: Bool
  /// What the line's words name, where all of them are words of headings.
  let kind: Section.Kind?

  var isAlone: Bool { lineCount == 1 }

  /// Measures a line, or gives nil where it is too short, too long or closed like a sentence.
  init?(
    _ block: Block, index: Int, line: Range<Int>, number: Int, lineCount: Int, in document: Document
  ) {
    let line = Self.lead(of: line, in: block) ?? line
    let bytes = block.text[line]
    // "Journal articles (names of advisees in italics; …)": the remark may be long.
    let plain = bytes.firstIndex(of: 0x28).map { $0 - line.lowerBound } ?? line.count
    guard line.count >= 4, plain <= 80, line.count <= 160 else { return nil }
    guard let last = bytes.last, last != 0x2E, last != 0x2C, last != 0x3B else { return nil }
    // "† equal contribution" explains a sign.
    guard !Self.opensWithSign(bytes) else { return nil }
    self.block = index
    range = line
    self.number = number
    self.lineCount = lineCount
    let offset = block.offsets[line.lowerBound]
    column = document.column(at: offset)
    isBold = block.emphasis.prefix(64).contains {
      $0.style == .bold && $0.range.lowerBound <= line.lowerBound
        && $0.range.upperBound >= line.upperBound
    }
    isCapitals = Self.isCapitals(bytes)
    isText = if case .paragraph = block.kind { true } else { false }
    let text = String(decoding: bytes, as: UTF8.self)
    let mayPlace = isText && number == 0 && line.count <= 70
    let known =
      mayPlace ? SectionVocabulary.kind(ofLine: text) : SectionVocabulary.kind(of: text)
    // In bold capitals on a line of its own it is marked as plainly as by a tag.
    let isMarked = isBold && isCapitals && isText && lineCount == 1 && line.count <= 50
    kind = known ?? (isMarked ? SectionVocabulary.kind(ofMarked: text) : nil)
  }

  /// The words in bold at the start of a line of which the rest is links in brackets, or the name of a
  /// site: "**Publications:** [arXiv] [Scholar]", "**Publications** Google Scholar".
  private static func lead(of line: Range<Int>, in block: Block) -> Range<Int>? {
    guard
      let run = block.emphasis.prefix(64).first(where: {
        $0.style == .bold
          && (line.lowerBound...line.lowerBound + 1).contains($0.range.lowerBound)
          && $0.range.upperBound + 3 < line.upperBound
      })
    else { return nil }
    if namesSites(block.text[run.range.upperBound..<line.upperBound]) {
      return block.trimmed(line.lowerBound..<run.range.upperBound)
    }
    guard block.text[line].last == 0x5D else { return nil }
    var depth = 0
    for byte in block.text[run.range.upperBound..<line.upperBound] {
      if byte == 0x5B { depth += 1 }
      guard depth > 0 || byte <= 0x20 || byte == 0x3A else { return nil }
      if byte == 0x5D { depth -= 1 }
    }
    return block.trimmed(line.lowerBound..<run.range.upperBound)
  }

  /// Whether words are names of sites that list the works of people, and nothing else.
  private static func namesSites(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count <= 60 else { return false }
    let words = TextFolding.words(String(decoding: text, as: UTF8.self))
    return words.contains(where: sites.contains)
      && words.allSatisfy { sites.contains($0) || besideSites.contains($0) }
  }

  private static let sites: Set<String> = [
    "scholar", "orcid", "researchgate", "dblp", "arxiv", "scopus", "publons", "researcherid",
    "inspire", "ssrn", "academia", "repec", "pubmed", "hal", "mathscinet", "zbmath",
  ]
  private static let besideSites: Set<String> = [
    "google", "page", "profile", "link", "links", "list", "full", "complete", "see", "also", "my",
    "on", "or", "and", "edu", "org", "net", "com", "ideas", "hep", "id",
  ]

  /// Whether a line begins with a sign that refers to marks elsewhere: "*", "†", "‡", "§", "¶".
  private static func opensWithSign(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let first = bytes.first else { return false }
    if first == 0x2A { return true }
    let start = String(decoding: bytes.prefix(3), as: UTF8.self)
    return ["†", "‡", "§", "¶", "∗"].contains { start.hasPrefix($0) }
  }

  /// Whether a line has capitals and no small letter outside of brackets.
  private static func isCapitals(_ bytes: ArraySlice<UInt8>) -> Bool {
    let open = bytes.firstIndex(of: 0x28) ?? bytes.endIndex
    let head = bytes[bytes.startIndex..<open]
    return !head.contains { (0x61...0x7A).contains($0) }
      && head.count { (0x41...0x5A).contains($0) } >= 3
  }

  /// Whether the first letter is a capital and the line reads like a few words, not like prose.
  func isPhrase(_ block: Block, atMost limit: Int) -> Bool {
    guard range.count <= limit, let first = block.text[range].first else { return false }
    // "A prize" is an entry.
    let opening = block.text[range].prefix { $0 != 0x20 }
    if ["A", "An", "The"].contains(where: { opening.elementsEqual($0.utf8) }) { return false }
    return (0x41...0x5A).contains(first) || first >= 0xC3 || (0x30...0x39).contains(first)
  }

  /// Whether unknown words, set as the document sets its headings, are one.
  ///
  /// No years, no more than nine words, and enough letters to be none of the acronyms of a list.
  func isUnknownHeading(_ block: Block) -> Bool {
    guard kind == nil, isCapitals, isText, number == 0 || range.count >= 8 else { return false }
    let bytes = block.text[range]
    let letters = bytes.count { (0x41...0x5A).contains($0) }
    let digits = bytes.count { (0x30...0x39).contains($0) }
    let words = bytes.split(separator: 0x20).count
    return letters >= 6 && digits == 0 && words <= 9 && !bytes.contains(0x40)
      && bytes.last != 0x2D
  }
}
