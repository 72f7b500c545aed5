import Bibliography
import Documents

/// Where titles end that a model of single entries cut too early or too late.
extension EntryFields {
  /// Ends a title in front of a phrase that begins with how far the work has come.
  ///
  /// As in "Rows of mills in ponds Currently under review at Mill Journal", where a line was joined.
  mutating func cutCurrentStage(_ block: Block) {
    guard let found = title, found.count >= 40 else { return }
    let text = block.text[found].dropFirst(20)
    let end = text.indices.first { index in
      text[index] == 0x20 && Self.currentStages.contains { text[index...].starts(with: $0.utf8) }
    }
    guard let end else { return }
    title = Self.trimmed(block.text, found.lowerBound..<end)
    venue = end + 1..<found.upperBound
  }

  private static let currentStages = [
    " Currently under ", " Under review at ", " Under review by ", " Under Review at ",
    " Revise and resubmit at ", " Revise and Resubmit at ", " Revise & Resubmit at ",
    " Revise & resubmit at ", " R&R at ",
  ]

  /// Takes in the year that a title must end in: "Results of the rows in 2009, Report 12, 2010".
  ///
  /// A title doesn't end in "in" or "since", and the year behind it is not that of the work.
  mutating func closePhrase(_ block: Block) {
    guard let found = title, found.count >= 16 else { return }
    let text = block.text
    let word = text[found].split(separator: 0x20).last.map { String(decoding: $0, as: UTF8.self) }
    guard let word, Self.openEnds.contains(word), text[found].last != 0x2E else { return }
    var end = found.upperBound
    while end < text.count, text[end] == 0x20 { end += 1 }
    guard end + 4 < text.count, YearScanner.last(in: text[end..<end + 4]) != nil,
      [0x2C, 0x2E, 0x3A, 0x3B, 0x29].contains(text[end + 4]), end + 12 < text.count
    else { return }
    title = found.lowerBound..<end + 4
    if let found = venue, found.lowerBound < end + 4 {
      venue = end + 4 < found.upperBound ? end + 5..<found.upperBound : nil
    }
  }

  /// Ends a title where the phrase stood that names its other authors.
  mutating func cutImplied(_ implied: Range<Int>, at end: Int, _ block: Block) {
    guard let found = title, end < block.text.count, found.upperBound != end else { return }
    let start = Self.skipClosing(block.text, implied.upperBound)
    if QuotedTitle.opens(block.text[start...]) {
      // "“Out of the mill …”: Rows at Law": the title goes on behind its quotes.
      let close = QuotedTitle.closingEnd(behind: found, in: block.text)
      guard start < end, close < end, block.text[close] == 0x3A else { return }
      title = Self.trimmed(block.text, start..<end)
      venue = end..<block.text.count
      return
    }
    guard
      !isClosedLink(found, before: end, block), !isFollowedBySource(found, before: end, block)
    else { return }
    title = Self.trimmed(block.text, min(found.lowerBound, end)..<end)
    let source = Self.skipDate(block.text, end)
    venue = source < block.text.count ? source..<block.text.count : nil
  }

  /// Whether a title is all the words in bold, and words in italics follow: "**Rows**, *Mill J., 2020*".
  private func isFollowedBySource(_ title: Range<Int>, before end: Int, _ block: Block) -> Bool {
    let runs = TypeRuns.merged(block).prefix(64)
    return runs.contains { $0.style == .bold && $0.range == title }
      && runs.contains {
        $0.style == .italic && $0.range.lowerBound > title.upperBound
          && $0.range.upperBound <= end && $0.range.count >= 5
      }
  }

  /// Whether a title is all the words of a link, which a comma or a full stop parts from what follows.
  private func isClosedLink(_ title: Range<Int>, before end: Int, _ block: Block) -> Bool {
    title.upperBound < end && [0x2C, 0x2E].contains(block.text[title.upperBound])
      && TypeRuns.links(block).contains {
        $0.range.lowerBound <= title.lowerBound && $0.range.upperBound == title.upperBound
      }
  }

  private static let openEnds: Set<String> = [
    "in", "of", "since", "until", "from", "during", "after", "before", "between", "for",
  ]

  /// Ends a title with its line, where the next word had room on it: the break is meant.
  ///
  /// As in "A long title of several" / "rows" / "Mill.Stud.B 979 (2022)", where no mark stands between.
  /// Lines of pages that filled their width are put together before.
  mutating func cutAtLineEnd(_ entry: Entry) {
    guard let found = title, !entry.lineEnds.isEmpty, found.upperBound <= entry.block.text.count
    else { return }
    let text = entry.block.text
    let ends = entry.lineEnds + [text.count]
    let starts = [0] + entry.lineEnds.map { $0 + 1 }
    let longest = zip(starts, ends).map { $1 - $0 }.max() ?? 0
    for (number, (start, end)) in zip(starts, ends).enumerated()
    where end > found.lowerBound + 12 && end + 4 <= found.upperBound {
      let rest = text[(end + 1)..<ends[number + 1]]
      let word = rest.prefix { $0 > 0x20 }
      guard let first = word.first, (0x41...0x5A).contains(first),
        entry.block.page != nil || end - start + word.count + 5 <= longest,
        Self.readsLikeSource(rest), !Self.endsSentence(text, end + 1..<found.upperBound),
        let last = text[start..<end].last, ![0x2C, 0x2D, 0x26, 0x3A].contains(last)
      else { continue }
      title = Self.trimmed(text, found.lowerBound..<end)
      venue = end + 1..<max(found.upperBound, venue?.upperBound ?? 0)
      return
    }
  }

  /// Takes the sentence behind the authors for the title, where nothing was read as title or source.
  mutating func takeUnlabelled(_ block: Block) {
    guard title == nil, venue == nil, let found = authors, found.lowerBound <= 8 else { return }
    let text = block.text
    let start = Self.skipDate(text, found.upperBound)
    guard start < text.count else { return }
    let stop = text[start...].indices.first { index in
      text[index] == 0x2E && index > start + 12
        && (index + 1 == text.count || text[index + 1] <= 0x20)
    }
    let range = Self.trimmed(text, start..<(stop ?? text.count))
    guard range.count >= 16, text[range].split(separator: 0x20).count >= 4,
      !AuthorSigns(text[range]).isWhole
    else { return }
    title = range
    let rest = Self.trimmed(text, min(range.upperBound + 1, text.count)..<text.count)
    venue = rest.isEmpty ? nil : rest
  }

  /// Whether a title goes on to a full stop that the source stands behind.
  ///
  /// As in "Ponds of the northern mussels. Mill Stud. 2022" below the first line of the title.
  private static func endsSentence(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    let words = text[range].split(separator: 0x20)
    let next = text[range.upperBound...].prefix(3)
    guard words.count >= 3, let last = words.last, last.count >= 6, next.count == 3,
      next.first == 0x2E, next.dropFirst().first == 0x20, let head = next.last
    else { return false }
    return (0x41...0x5A).contains(head)
      && !VenueNormalizer.standard.findVenues(in: String(decoding: text[range], as: UTF8.self))
        .contains { $0.venue.isKnown }
  }

  /// Whether words hold a number and one that is cut short, or the name of a source that is known.
  private static func readsLikeSource(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count <= 80, text.contains(where: { (0x30...0x39).contains($0) }) else {
      return false
    }
    return zip(text, text.dropFirst()).contains { $0 == 0x2E && $1 != 0x2E }
      || VenueNormalizer.standard.findVenues(in: String(decoding: text, as: UTF8.self)).contains {
        $0.venue.isKnown
      }
  }

  /// Leaves where a work was shown to what follows its title: "Rows of mills, presented at MILL 2013".
  mutating func cutMeeting(_ block: Block) {
    guard let found = title, found.count >= 24 else { return }
    let text = block.text[found]
    for phrase in Self.showings {
      guard let place = text.firstRange(of: Array(phrase.utf8)),
        place.lowerBound - found.lowerBound >= 12, place.upperBound + 2 < found.upperBound
      else { continue }
      title = Self.trimmed(block.text, found.lowerBound..<place.lowerBound)
      let start = place.lowerBound + 1
      venue = start..<max(found.upperBound, venue?.upperBound ?? 0)
      return
    }
  }

  /// Ends a title in front of the bracket that says where and when it appeared, with the authors behind
  /// it: "Rows of mills (Mill Studies, 2021) — Quill, Reed".
  mutating func cutBracketedSource(_ block: Block) {
    guard let found = title, let authors, authors.lowerBound >= found.upperBound,
      case let text = block.text[found], let open = text.lastIndex(of: 0x28),
      open - found.lowerBound >= 12, block.text[open - 1] == 0x20
    else { return }
    let close = text[open...].firstIndex(of: 0x29) ?? found.upperBound
    let inner = open + 1..<close
    let dash = block.text[close..<authors.lowerBound]
    guard close + 8 >= found.upperBound, inner.count >= 9, inner.count <= 120,
      !block.text[close..<max(close, found.upperBound)].contains(where: {
        (0x30...0x7A).contains($0)
      }),
      dash.contains(0x2D) || dash.contains(where: { $0 >= 0x80 }),
      YearScanner.last(in: block.text[inner].suffix(4)) != nil,
      block.text[inner].count(where: { ($0 | 0x20) >= 0x61 }) >= 3
    else { return }
    title = Self.trimmed(block.text, found.lowerBound..<open)
    venue = inner
  }

  /// Leaves a last sentence that only says how far the work has come.
  ///
  /// As in "Rows of mills. Under revision for *Mill Journal*".
  mutating func cutLastStage(_ block: Block) {
    cutBracketedStage(block)
    guard let found = title, found.count >= 24 else { return }
    let text = block.text[found]
    for phrase in Self.lastStages {
      guard let place = text.firstRange(of: phrase), place.lowerBound - found.lowerBound >= 12,
        found.upperBound - place.upperBound <= 8
          || found.upperBound - place.upperBound <= 100
            && [" for ", " at ", " to ", " in "].contains(where: {
              text[place.upperBound...].starts(with: $0.utf8)
            })
      else { continue }
      title = found.lowerBound..<place.lowerBound
      venue = place.lowerBound + 2..<max(found.upperBound, venue?.upperBound ?? 0)
      return
    }
  }

  /// Ends a title in front of the bracket that only says how far the work has come.
  ///
  /// As in "Rows of mills (accepted). Companion to Mills".
  private mutating func cutBracketedStage(_ block: Block) {
    guard let found = title else { return }
    let text = block.text[found]
    for open in text.indices.dropFirst(8) where text[open] == 0x28 && text[open - 1] == 0x20 {
      // A bracket behind a full stop is no part of a title, whatever stands in it.
      let isApart =
        text[open - 2] == 0x2E
        && text[..<(open - 2)].suffix(4).allSatisfy {
          (0x61...0x7A).contains($0)
        }
      guard let close = text[open...].firstIndex(of: 0x29),
        Self.isStage(text[(open + 1)..<close]) || isApart && close + 2 >= found.upperBound
      else { continue }
      let next = block.text[(close + 1)...].first
      guard next.map({ [0x2E, 0x2C, 0x3B].contains($0) }) ?? true else { continue }
      title = Self.trimmed(block.text, found.lowerBound..<open)
      let end = max(found.upperBound, venue?.upperBound ?? 0)
      let start = block.text[..<end].indices[(close + 1)...].first {
        ![0x20, 0x2E, 0x2C, 0x3B].contains(block.text[$0])
      }
      if let start { venue = start..<end }
      return
    }
  }

  private static let lastStages = [
    ". Under revision", ". Under review", ". Submitted", ". To appear", ". Forthcoming",
    ". In press", ". In revision", ". Accepted",
  ].map { Array($0.utf8) }

  private static let showings = [
    " presented at ", " Presented at ", " accepted at ", " to be presented at ",
    " vorgestellt auf ", " présenté à ", " presentado en ",
  ]
}
