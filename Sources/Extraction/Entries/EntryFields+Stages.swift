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

  /// Ends a line of authors at the bracket that tells how far the work has come.
  ///
  /// As in "Zoe Lin (under review) | In Moss and Reed eds. *The Book of Rows*".
  mutating func cutAtStage(_ block: Block) {
    let text = block.text
    guard let found = authors, let open = text[found].dropFirst(4).firstIndex(of: 0x28),
      let close = text[open..<found.upperBound].prefix(40).firstIndex(of: 0x29),
      Self.isStage(text[(open + 1)..<close])
    else { return }
    authors = Self.trimmed(text, found.lowerBound..<open)
    let start = text[close...].firstIndex { $0 >= 0x41 && $0 != 0x7C } ?? found.upperBound
    if start < found.upperBound, venue.map({ $0.lowerBound >= start }) ?? true {
      venue = start..<max(found.upperBound, venue?.upperBound ?? 0)
    }
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

  /// Takes the sentence behind a title that only says how far the work has come.
  ///
  /// As in "Quill, A. To appear. Rows of mills. Pond Press".
  mutating func takeBehindStage(_ text: [UInt8]) {
    guard let found = title, authors.map({ $0.upperBound <= found.lowerBound }) ?? false,
      let start = Self.behindStage(text[found.lowerBound...].prefix(48)), start > found.upperBound,
      let stop = text.indices[start...].dropLast().first(where: {
        [0x2E, 0x3F, 0x21].contains(text[$0]) && text[$0 + 1] <= 0x20
      }), text[start..<stop].split(separator: 0x20).count >= 2
    else { return }
    title = start..<stop
    venue = stop + 1..<max(stop + 1, min(text.count, venue?.upperBound ?? text.count))
  }

  /// Where a text goes on behind a first sentence that only tells the stage.
  ///
  /// As in "To appear. Rows of Mills".
  static func behindStage(_ text: ArraySlice<UInt8>) -> Int? {
    guard let stop = text.prefix(24).firstIndex(of: 0x2E), isStage(text[..<stop]),
      case let start = stop + 2, start + 8 <= text.endIndex, text[stop + 1] == 0x20,
      (0x41...0x5A).contains(text[start])
    else { return nil }
    return start
  }

  /// Where a list ends behind which stand its year and a source with its volume, each with a full stop.
  ///
  /// As in "Zoe Lin, Bo Moss. 2021. Pond J. 928 127. “Title”", in front of the title at an offset.
  static func datedEnd(_ text: [UInt8], before offset: Int) -> Int? {
    guard
      let stop = text[..<offset].indices.dropFirst(4).dropLast(12).first(where: { index in
        text[index] == 0x2E && text[index + 1] == 0x20 && text[index + 6] == 0x2E
          && text[index + 7] == 0x20 && YearScanner.last(in: text[(index + 2)..<(index + 6)]) != nil
      })
    else { return nil }
    let source = text[(stop + 8)..<offset].split(separator: 0x20)
    guard (2...12).contains(source.count), source.last?.last == 0x2E,
      source.contains(where: { word in word.contains { (0x30...0x39).contains($0) } }),
      case let list = AuthorListParser.prefix(of: text[..<stop]), list.names >= 1,
      list.confidence >= 0.6, list.end >= stop
    else { return nil }
    return stop
  }

  /// Leaves a sentence that only tells the stage and the journal in front of a title.
  ///
  /// As in "2023. submitted to A&A 12 May 2023. Rows of Mills (arXiv:2305.01)".
  mutating func cutStageSentence(_ block: Block) {
    let text = block.text
    guard let found = title, Self.opensWithStage(text[found]),
      let stop = text[found.lowerBound...].prefix(100).indices.dropFirst(10).dropLast(14).first(
        where: {
          text[$0] == 0x2E && text[$0 + 1] == 0x20 && text[$0 - 1] != 0x2E
            && (0x41...0x5A).contains(text[$0 + 2]) && ![0x20, 0x2E].contains(text[$0 - 2])
        })
    else { return }
    let start = stop + 2
    let rest = text[start...].prefix { $0 != 0x0A }
    let ends = rest.indices.dropFirst(8).first { index in
      let behind = text[index...]
      // "Rows of Mills (ROWS)" is one title; a number, or a year, is none of it.
      let isBracket = behind.starts(with: " (".utf8)
      let holdsNumber = behind.prefix { $0 != 0x29 }.contains { (0x30...0x39).contains($0) }
      return behind.starts(with: ". ".utf8) || behind.starts(with: " arXiv:".utf8)
        || isBracket && holdsNumber
    }
    title = Self.trimmed(text, start..<(ends ?? rest.endIndex))
    venue = found.lowerBound..<stop
  }

  /// "submitted to", "accepted by", "to appear in": what stands behind is a journal, and no title.
  private static func opensWithStage(_ text: ArraySlice<UInt8>) -> Bool {
    let words = TextFolding.words(String(decoding: text.prefix(40), as: UTF8.self))
    guard words.count >= 3 else { return false }
    return ["submitted", "accepted"].contains(words[0])
      && ["to", "by", "at", "in", "for"].contains(words[1])
      || words[0] == "to" && words[1] == "appear" && words[2] == "in"
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
    "in print", "inprint", "upcoming",
    "revise and resubmit", "conditionally accepted", "under contract", "im erscheinen", "im druck",
    "eingereicht", "a paraitre", "sous presse", "soumis", "en prensa", "aceptado", "no prelo",
    "aceito", "in corso di stampa", "te verschijnen",
  ]
}
