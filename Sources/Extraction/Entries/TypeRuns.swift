import Bibliography
import Documents

/// Runs of letters that an entry sets off by their type.
enum TypeRuns {
  /// Words in italics inside of a range of names that are no person: a journal, a book.
  static func venue(in block: Block, _ range: Range<Int>) -> Range<Int>? {
    let runs = merged(block)
    return runs.first { run in
      guard run.style == .italic, run.range.count >= 6, run.range.lowerBound > range.lowerBound + 3,
        run.range.lowerBound < range.upperBound
      else { return false }
      // In italics among names in bold, or underlined as well: one of the names.
      let isAmongNames = runs.contains {
        $0.range.upperBound >= run.range.upperBound
          && ($0.style == .bold && $0.range.lowerBound < run.range.lowerBound
            || $0.style == .underline && $0.range.lowerBound <= run.range.lowerBound)
      }
      // The names themselves are in italics, the first of them in bold as well.
      let goesOn = runs.contains {
        $0.style == .italic && $0.range.lowerBound <= range.lowerBound + 1
          && $0.range.upperBound <= run.range.lowerBound
          && $0.range.upperBound + 2 >= run.range.lowerBound
      }
      let words = block.text[run.range].split(separator: 0x20)
      let isOneOfMany = isFollowedByName(
        block.text, run.range.upperBound, plausibly: words.count == 2 ? 0.5 : 0.9)
      guard !isAmongNames, !goesOn, !isOneOfMany else { return false }
      if words.count < 2 {
        return run.range.count >= 10 || isFollowedByVolume(block.text, run.range.upperBound)
          || isAcronym(block.text[run.range])
      }
      let keys = TextFolding.words(block.string(in: run.range))
      if keys.contains(where: ProseVocabulary.isExcluded) { return true }
      // "*J. Mill. Stud.* 12": more is cut short than initials, and the volume follows.
      if words.count(where: { $0.count >= 4 && $0.last == 0x2E }) >= 1,
        isFollowedByVolume(block.text, run.range.upperBound)
      {
        return true
      }
      // The owner's name in a list that ends with it: two words, and the title behind a full stop.
      let isLast =
        words.count == 2 && block.text[run.range.upperBound...].starts(with: ". ".utf8)
        && !isFollowedByVolume(block.text, run.range.upperBound + 2)
      return (NameShape.plausibility(of: block.string(in: run.range)) ?? 0) < (isLast ? 0.5 : 0.9)
        && !words.contains { isInitial($0) }
    }?.range
  }

  /// Where words in bold begin behind names: a journal with its volume, or with a word that no name
  /// has.
  static func boldVenue(in block: Block, _ range: Range<Int>) -> Int? {
    merged(block).first { run in
      guard run.style == .bold, run.range.count >= 6, run.range.lowerBound > range.lowerBound + 3,
        run.range.lowerBound < range.upperBound,
        case let head = block.trimmed(range.lowerBound..<run.range.lowerBound),
        block.text[head].last == 0x2C || block.text[head].suffix(3).elementsEqual(" in".utf8)
      else { return false }
      let words = TextFolding.words(block.string(in: run.range))
      return words.count >= 2
        && (isFollowedByVolume(block.text, run.range.upperBound)
          || words.contains(where: ProseVocabulary.isExcluded))
    }?.range.lowerBound
  }

  /// Whether a word is an initial, also with the comma of its list in the same type: "J.", "J.,".
  private static func isInitial(_ word: ArraySlice<UInt8>) -> Bool {
    let bare = word.last == 0x2C || word.last == 0x3B ? word.dropLast() : word
    return bare.count == 2 && bare.last == 0x2E
  }

  /// Whether a word is the short name of a meeting, in capitals that no name has: "ROWS.OPEN".
  private static func isAcronym(_ word: ArraySlice<UInt8>) -> Bool {
    let capitals = word.count { (0x41...0x5A).contains($0) }
    return capitals >= 4 && !word.contains { (0x61...0x7A).contains($0) || $0 >= 0x80 }
      && !NameGazetteer.shared.isSurname(
        TextFolding.key(String(decoding: word, as: UTF8.self)))
  }

  /// Whether a comma or "and" and another person follow: "*Ada Quill*, Li Wei", "*Ada Quill* and".
  private static func isFollowedByName(
    _ text: [UInt8], _ end: Int, plausibly least: Double
  ) -> Bool {
    var rest = text[min(end, text.count)...].prefix(64).drop { $0 <= 0x20 }
    let hasComma = rest.first == 0x2C
    rest = rest.drop { $0 <= 0x20 || $0 == 0x2C }
    let hasAnd = rest.starts(with: Array("and ".utf8)) || rest.first == 0x26
    guard hasComma || hasAnd else { return false }
    if hasAnd { rest = rest.drop { $0 > 0x20 }.drop { $0 <= 0x20 } }
    let name = rest.prefix { $0 != 0x2C && $0 != 0x2E && $0 != 0x3B }
    guard name.endIndex < text.count, name.split(separator: 0x20).count == 2 else { return false }
    return (NameShape.plausibility(of: String(decoding: name, as: UTF8.self)) ?? 0) >= least
  }

  /// Whether a number follows: the volume or the year of the journal in front of it.
  private static func isFollowedByVolume(_ text: [UInt8], _ end: Int) -> Bool {
    let rest = text[min(end, text.count)...].prefix(6).drop { $0 <= 0x20 || $0 == 0x2C }
    return rest.first.map { (0x30...0x39).contains($0) } ?? false
  }

  /// The emphasis of a block without superscripts, pieces of one run put together.
  ///
  /// Only white space may stand between the pieces of one run. Names in bold italics are not of one
  /// run with a title in bold behind them.
  ///
  /// - Returns: the runs in the order of their places.
  /// - Complexity: O(*n* log *n*) in the number of pieces.
  static func merged(_ block: Block) -> [Block.Emphasis] {
    let pieces = block.emphasis.prefix(512).filter {
      $0.style == .bold || $0.style == .italic || $0.style == .underline
    }.sorted {
      ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
    }
    var runs: [Block.Emphasis] = []
    for piece in pieces {
      if let index = runs.lastIndex(where: { $0.style == piece.style }),
        piece.range.lowerBound >= runs[index].range.upperBound,
        block.text[runs[index].range.upperBound..<piece.range.lowerBound].allSatisfy({ $0 <= 0x20 }
        ),
        isCovered(piece, by: pieces)
          || !(isCovered(runs[index], by: pieces) && readsLikeNames(block.text[runs[index].range]))
      {
        runs[index].range = runs[index].range.lowerBound..<piece.range.upperBound
      } else {
        runs.append(piece)
      }
    }
    return runs.flatMap { split($0, at: pieces, block) }
  }

  /// The words of the links of a block that may be titles, three words or more.
  ///
  /// Pages and files link a work by its title; "PDF", "doi" and addresses are shorter. A link of a whole
  /// entry, which begins with its authors, tells nothing.
  static func links(_ block: Block) -> [Block.Emphasis] {
    block.emphasis.prefix(512).filter {
      $0.style == .link && $0.range.count >= 12
        && block.text[$0.range].split(whereSeparator: { $0 <= 0x20 }).count >= 3
        && !holdsEntry($0.range, block) && !fillsWithEntry($0.range, block)
    }
  }

  /// Whether a link fills a block, and begins with two authors or more whose initials tell them.
  private static func fillsWithEntry(_ link: Range<Int>, _ block: Block) -> Bool {
    let text = block.text
    guard link.lowerBound <= 1, link.count >= 60,
      // The address of the link stands behind it.
      link.upperBound + 2 >= HeadedEntries.addressStart(text, link.upperBound..<text.count)
    else { return false }
    let list = AuthorListParser.prefix(of: text[link])
    let names = text[link].prefix(list.end)
    return list.names >= 2 && list.confidence >= 0.6 && list.end + 24 <= link.count
      && names.indices.dropFirst(2).contains { index in
        names[index] == 0x2E && (0x41...0x5A).contains(names[index - 1])
          && (names[index - 2] == 0x20 || names[index - 2] == 0x2E)
      }
  }

  /// Whether a link begins with names and ends in a title in a type of its own.
  private static func holdsEntry(_ link: Range<Int>, _ block: Block) -> Bool {
    block.emphasis.prefix(64).contains { run in
      run.isType && run.range.lowerBound > link.lowerBound + 3
        && run.range.upperBound + 3 >= link.upperBound && run.range.upperBound <= link.upperBound
        && run.range.count >= 16
        && block.text[run.range].split(separator: 0x20).count >= 3
        && AuthorSigns(block.text[block.trimmed(link.lowerBound..<run.range.lowerBound)]).isWhole
    }
  }

  /// A run without the names in front that are set in another type as well.
  ///
  /// So "Doe, J." in bold italics is no part of the title in bold behind it.
  private static func split(
    _ run: Block.Emphasis, at pieces: [Block.Emphasis], _ block: Block
  ) -> [Block.Emphasis] {
    // A type that all of a block is set in tells nothing.
    guard run.range.count * 10 < block.text.count * 9,
      let lead = pieces.first(where: {
        $0.style != run.style && $0.range.lowerBound == run.range.lowerBound
          && $0.range.upperBound + 8 < run.range.upperBound
      }), readsLikeNames(block.text[block.trimmed(lead.range)])
    else { return [run] }
    let rest = block.trimmed(lead.range.upperBound..<run.range.upperBound)
    return [
      .init(style: run.style, range: lead.range), .init(style: run.style, range: rest),
    ]
  }

  /// Whether words in a type of their own are people rather than a title.
  static func readsLikeNames(_ text: ArraySlice<UInt8>) -> Bool {
    let text = withoutMarks(text)
    let name = NameShape.plausibility(of: String(decoding: text, as: UTF8.self))
    if let name, name >= 0.9 { return true }
    // Without a mark or an initial, three words that nobody knows as names are a title.
    let isPlain = !text.contains { [0x2C, 0x2E, 0x26, 0x3B].contains($0) }
    if isPlain, text.firstRange(of: Array(" and ".utf8)) == nil {
      return name.map { $0 > 0.65 || text.split(separator: 0x20).count <= 2 } ?? false
    }
    if AuthorSigns.joinsWords(text) { return false }
    let list = AuthorListParser.prefix(of: text)
    // A colon behind two words makes them no names: "Short Columns: A Handbook".
    let isTitle = list.end + 1 < text.count && text[text.startIndex + list.end] == 0x3A
    return list.end * 2 >= text.count && !isTitle
  }

  /// A name without the marks behind it: "Ada Quill*", "Ada Quill†".
  private static func withoutMarks(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var text = text
    while let mark = marks.first(where: { text.suffix($0.count).elementsEqual($0) }),
      mark.count < text.count
    {
      text = text.dropLast(mark.count)
    }
    return text
  }

  private static let marks = ["*", "∗", "†", "‡", "§", "¶", "#"].map { Array($0.utf8) }

  /// Whether a piece in another type covers all of this one.
  private static func isCovered(_ piece: Block.Emphasis, by pieces: [Block.Emphasis]) -> Bool {
    pieces.contains {
      $0.style != piece.style && $0.range.lowerBound <= piece.range.lowerBound
        && $0.range.upperBound >= piece.range.upperBound
    }
  }
}
