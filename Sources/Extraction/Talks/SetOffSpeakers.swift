import Bibliography
import Documents

/// Takes speakers off titles where only the edge of a link or of another type parts the two:
/// "[Jane Doe](…) On Sorting", "On Sorting *Jane Doe*".
///
/// Most titles of the page that have no speaker must be so.
enum SetOffSpeakers {
  private static let fewest = 2

  private struct Cut {
    var name: NamePhrase
    var speaker: Range<Int>
    var title: Range<Int>
  }

  /// The talks with the names that are set off as speakers.
  ///
  /// - Complexity: O(*n*) in the bytes of the titles and the emphasis of their blocks.
  static func cut(_ talks: [TalkDraft], _ blocks: [Block]) -> [TalkDraft] {
    let open = talks.indices.filter {
      talks[$0].mayNameSpeaker
    }
    let cuts = open.compactMap { index in
      talks[index].title.flatMap { cut($0, blocks[$0.block]) }.map { (index, $0) }
    }
    guard cuts.count >= fewest, cuts.count * 2 >= open.count else { return talks }
    var out = talks
    for (index, cut) in cuts {
      guard let title = talks[index].title else { continue }
      out[index].title?.range = cut.title
      out[index].speaker = TalkListing.Passage(block: title.block, range: cut.speaker)
      out[index].readSpeaker = ([cut.name], nil)
    }
    return out
  }

  /// The name that begins a labelled speaker's line in bold, where more capitals in other type follow
  /// it, and what does: "**Speaker: Doe Jane** Mill Society".
  static func name(_ line: Range<Int>, _ block: Block) -> (name: NamePhrase, rest: Range<Int>)? {
    for run in block.emphasis.prefix(64)
    where run.style == .bold && run.range.lowerBound <= line.lowerBound
      && run.range.upperBound > line.lowerBound + 4 && run.range.upperBound < line.upperBound
    {
      let range = block.trimmed(line.lowerBound..<run.range.upperBound)
      let text = TokenizedText(block.text, in: range)
      guard let name = NameScanner.name(in: text, at: 0), name.fullWords >= 2,
        name.tokens.upperBound == text.tokens.count
      else { continue }
      return (name, behindMarks(block, range.upperBound..<line.upperBound))
    }
    return nil
  }

  private static func cut(_ title: TalkListing.Passage, _ block: Block) -> Cut? {
    let whole = title.range
    guard whole.count <= 400 else { return nil }
    for run in block.emphasis.prefix(64)
    where run.style != .code && run.style != .superscript && run.range.overlaps(whole) {
      let range = block.trimmed(run.range.clamped(to: whole))
      guard range == block.trimmed(run.range), (5...60).contains(range.count) else { continue }
      let rest =
        range.lowerBound <= whole.lowerBound + 1
        ? behindMarks(block, range.upperBound..<whole.upperBound)
        : range.upperBound + 1 >= whole.upperBound
          ? EntryFields.trimmed(block.text, whole.lowerBound..<range.lowerBound) : 0..<0
      let text = TokenizedText(block.text, in: range)
      guard rest.count >= 8, let name = NameScanner.name(in: text, at: 0), name.fullWords >= 2,
        name.tokens.upperBound == text.tokens.count,
        run.style == .link || name.isKnown(in: text),
        block.text[rest].split(separator: 0x20).count >= 2
      else { continue }
      return Cut(name: name, speaker: range, title: rest)
    }
    return nil
  }

  private static func behindMarks(_ block: Block, _ range: Range<Int>) -> Range<Int> {
    var lower = range.lowerBound
    while lower < range.upperBound,
      block.text[lower] <= 0x20 || [0x2C, 0x3A, 0x2D, 0x2E].contains(block.text[lower])
    {
      lower += 1
    }
    return lower..<range.upperBound
  }
}
