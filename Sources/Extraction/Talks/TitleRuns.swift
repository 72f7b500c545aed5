import Bibliography
import Documents

/// Ends titles where the type, the link or the quotes end that they begin with, on pages where other titles
/// fill theirs: "_On Town Walls_ (Über Stadtmauern), talk at Loom Days".
enum TitleRuns {
  private static let shortest = 8
  /// Words that go on with a title.
  private static let joining: Set<String> = [
    "and", "or", "as", "und", "oder", "et", "ou", "y", "e",
  ]

  /// How a title stands to the run that it begins with.
  private struct Place {
    var run: Range<Int>
    var isQuoted: Bool
    /// Whether it goes on behind the run, which ends there.
    var isLonger: Bool
    /// Whether a line ends with the run: in other type, the next is none of the title.
    var endsLine = false
  }

  /// The talks with such titles cut; unchanged where few others fill their runs.
  ///
  /// - Complexity: O(*n*) in the bytes of the titles' blocks.
  static func cut(_ talks: [TalkDraft], _ blocks: [Block]) -> [TalkDraft] {
    let places = talks.map { talk in talk.title.flatMap { place($0, blocks[$0.block]) } }
    func areCut(areQuoted: Bool) -> Bool {
      let alike = places.compactMap(\.self).filter { $0.isQuoted == areQuoted }
      let longer = alike.count(where: \.isLonger)
      let whole = alike.count - longer
      // “Rope” and its Rise: quotes are a part of some titles.
      return longer > 0 && whole >= (areQuoted ? max(4, 3 * longer) : max(2, longer))
        && alike.count * 2 > talks.count
    }
    let cutsQuoted = areCut(areQuoted: true)
    let cutsOthers = areCut(areQuoted: false)
    return zip(talks, places).map { talk, place in
      guard let place, place.isLonger,
        place.endsLine || (place.isQuoted ? cutsQuoted : cutsOthers)
      else { return talk }
      var talk = talk
      talk.title?.range = place.run
      return talk
    }
  }

  private static func place(_ title: TalkListing.Passage, _ block: Block) -> Place? {
    guard title.range.upperBound <= block.text.count else { return nil }
    if let quoted = quoted(title.range, in: block.text) {
      let isLonger = goesOn(title.range, behind: quoted)
      // “On Rope”: Notes of a Ropemaker, “Rope” and its Rise
      let rest = quoted.upperBound..<max(quoted.upperBound, title.range.upperBound)
      let next = TokenizedText(block.text, in: rest.prefix(16)).tokens.first(where: \.isWord)
      return isLonger
        && (block.text[rest.prefix(4)].contains(0x3A)
          || next.map { joining.contains($0.key) } ?? false)
        ? nil : Place(run: quoted, isQuoted: true, isLonger: isLonger)
    }
    let run = block.emphasis.prefix(64).filter {
      ($0.isType && $0.style != .superscript || $0.style == .link)
        && abs($0.range.lowerBound - title.range.lowerBound) <= 1
        && $0.range.upperBound <= block.text.count
    }.max { $0.range.count < $1.range.count }
    guard let style = run?.style, let run = run.map({ block.trimmed($0.range) }) else { return nil }
    let isLonger = goesOn(title.range, behind: run)
    let rest = run.upperBound..<max(run.upperBound, title.range.upperBound)
    if isLonger, style != .link, block.text[rest].first(where: { $0 != 0x20 }) == 0x0A,
      !goesOn(style, behind: rest, block),
      run.lowerBound == 0 || block.text[..<run.lowerBound].last(where: { $0 != 0x20 }) == 0x0A
    {
      return Place(run: run, isQuoted: false, isLonger: true, endsLine: true)
    }
    // "_Drosophila_ wings" is one title, and so are "[Rope](…), and its Rise" and all of a cell.
    let isParted =
      behindBracket(block.text[rest]).map { $0.isEmpty || $0.first == 0x2C }
      ?? (style != .link && block.kind != .row && isListed(block.text, rest))
    return isLonger && !isParted ? nil : Place(run: run, isQuoted: false, isLonger: isLonger)
  }

  /// What stands behind the brackets that a text begins with; nil where it does not.
  private static func behindBracket(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let text = text.drop { $0 <= 0x20 }
    guard text.first == 0x28 else { return nil }
    return text.firstIndex(of: 0x29).map { text[($0 + 1)...].drop { $0 <= 0x20 } } ?? []
  }

  /// Whether a text goes on behind a comma, and with no apposition to what stands in front: ", a Tale of
  /// Ropes".
  private static func isListed(_ text: [UInt8], _ rest: Range<Int>) -> Bool {
    let words = TokenizedText(text, in: rest)
    return words.key(0) == ","
      && !joining.contains(words.key(1)) && !["a", "an", "the"].contains(words.key(1))
  }

  private static func goesOn(_ title: Range<Int>, behind run: Range<Int>) -> Bool {
    title.upperBound > run.upperBound + 3 && run.count >= shortest
  }

  /// Whether words in a style, or in small letters, open what follows a run.
  private static func goesOn(
    _ style: Block.Emphasis.Style, behind rest: Range<Int>, _ block: Block
  ) -> Bool {
    let next = block.trimmed(rest).lowerBound
    guard next < block.text.count, !(0x61...0x7A).contains(block.text[next]) else { return true }
    return block.emphasis.prefix(256).contains {
      $0.style == style && $0.range.lowerBound <= next + 1 && $0.range.upperBound > next
    }
  }

  private static func quoted(_ title: Range<Int>, in text: [UInt8]) -> Range<Int>? {
    for quote in TitleBorders.quotes {
      var start = title.lowerBound
      if text[title].starts(with: quote.open) {
        start += quote.open.count
      } else if !text[..<title.lowerBound].suffix(quote.open.count).elementsEqual(quote.open) {
        continue
      }
      let end = min(text.count, title.upperBound + quote.close.count)
      guard start < end, let close = text[start..<end].firstRange(of: quote.close)?.lowerBound
      else { continue }
      return start..<close
    }
    return nil
  }
}
