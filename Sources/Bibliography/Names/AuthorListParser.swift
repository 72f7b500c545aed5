/// Takes a printed list of authors apart.
///
/// The list is cut into chunks at commas, semicolons, "and" in several languages, slashes and
/// footnote signs; then every style is tried on the whole list and the one that fits with the fewest
/// surprises groups the chunks into names. What is known of the other lists of the document can
/// tip the balance.
public enum AuthorListParser {
  /// Parses a list of authors.
  ///
  /// - Parameters:
  ///   - text: The list, without the title that follows it.
  ///   - prevailing: The style of the document's other lists, where it is known.
  /// - Returns: The authors in their order, with where they stand.
  /// - Complexity: O(*n*) in the number of bytes.
  public static func parse(
    _ text: some StringProtocol, style prevailing: AuthorListStyle? = nil
  ) -> AuthorList {
    let bytes = Array(text.utf8)
    return parse(bytes, range: 0..<bytes.count, style: prevailing)
  }

  /// Parses the list in `bytes[range]`; ranges of the result are offsets into `bytes`.
  package static func parse(
    _ bytes: [UInt8], range: Range<Int>, style prevailing: AuthorListStyle? = nil
  ) -> AuthorList {
    let items = NameLexer.items(in: bytes, range: range)
    let (chunker, chunks) = classified(items)
    var list = AuthorList(etAl: chunker.etAl, areEditors: chunker.areEditors)
    guard !chunks.isEmpty else { return list }
    let segmenter = AuthorListSegmenter(chunks)
    var costs = AuthorListCosts()
    var groupings: [[Int]] = []
    let styles = AuthorListStyle.ofOneList + (prevailing == .familiesOnly ? [.familiesOnly] : [])
    for style in AuthorListStyle.allCases where !styles.contains(style) {
      costs[style] = .infinity
    }
    for style in styles {
      let (cost, lengths) = segmenter.segment(style)
      costs[style] = cost - (style == prevailing ? 0.6 : 0)
      groupings.append(lengths)
    }
    list.style = costs.best
    guard let choice = styles.firstIndex(of: list.style) else { return list }
    let builder = AuthorListBuilder(
      bytes: bytes, items: items, chunks: chunks, style: list.style, prevailing: prevailing,
      capitalFamilies: setsFamiliesInCapitals(items))
    list.entries = builder.entries(groupings[choice])
    return list
  }

  /// What the list in `bytes[range]` costs in each style.
  package static func costs(of bytes: [UInt8], range: Range<Int>) -> AuthorListCosts {
    let (_, chunks) = classified(NameLexer.items(in: bytes, range: range))
    var costs = AuthorListCosts()
    guard !chunks.isEmpty else { return costs }
    let segmenter = AuthorListSegmenter(chunks)
    for style in AuthorListStyle.allCases { costs[style] = segmenter.segment(style).cost }
    return costs
  }

  /// Whether at least two long words in capitals follow a word of another kind.
  static func setsFamiliesInCapitals(_ items: [NameWord]) -> Bool {
    var count = 0
    for (previous, item) in zip(items, items.dropFirst())
    where item.kind == .word && item.isUpperCase && item.letters >= 4
      && previous.kind == .word && (previous.lower > 0 || previous.isInitial)
      && item.role.isDisjoint(with: [.conjunction, .others])
    {
      count += 1
      if count == 2 { return true }
    }
    return false
  }

  static func classified(_ items: [NameWord]) -> (AuthorListChunker, [AuthorChunk]) {
    let chunker = AuthorListChunker(items)
    let mixed = items.contains {
      $0.kind == .word && $0.showsSmallLetters
        && $0.role.isDisjoint(with: [.conjunction, .others])
    }
    var chunks = chunker.chunks
    let capitals = mixed && setsFamiliesInCapitals(items)
    for index in chunks.indices {
      chunks[index].classify(items, mixed: mixed, capitalFamilies: capitals)
    }
    return (chunker, AuthorChunkRepair.repaired(chunks, items, mixed: mixed))
  }
}
