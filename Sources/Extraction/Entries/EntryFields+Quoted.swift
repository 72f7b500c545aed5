import Bibliography
import Documents

/// Titles in quotation marks: "Quill A, Moss B. 2014. \"Title.\" Venue".
extension EntryFields {
  /// Whether words are a name with its initials behind it, as lists of references have them.
  func isInverted(_ text: ArraySlice<UInt8>) -> Bool {
    guard let comma = text.firstIndex(of: 0x2C), text.count <= 60 else { return false }
    let initials = text[(comma + 1)...].split { $0 == 0x20 || $0 == 0x2E || $0 == 0x2D }
    return !initials.isEmpty && text[..<comma].split(separator: 0x20).count <= 4
      && initials.allSatisfy {
        $0.count == 1 && (0x41...0x5A).contains($0.first ?? 0) || $0 == [0x2C]
      }
  }

  /// Whether a few words in a type of their own stand in front of a title in quotation marks: one of
  /// the authors, whose names nobody may know.
  func precedesQuoted(_ run: Range<Int>, _ text: [UInt8]) -> Bool {
    guard let quoted = QuotedTitle.range(in: text), quoted.lowerBound > run.upperBound else {
      return false
    }
    let words = text[run].split(separator: 0x20)
    return words.count <= 4 && text[quoted].split(separator: 0x20).count >= 3
      && words.allSatisfy { !(0x61...0x7A).contains($0.first ?? 0) || $0.count <= 3 }
  }

  /// The authors between a title in quotation marks and words in italics, where the work appeared.
  ///
  /// They have all of the place, but for "in".
  func authors(behindQuoted title: Range<Int>, from start: Int, _ block: Block) -> Range<Int>? {
    let text = block.text
    guard QuotedTitle.opens(text[...]), start + 5 < text.count else { return nil }
    let source = TypeRuns.merged(block).first {
      $0.style == .italic && $0.range.lowerBound > start + 4
        && !TypeRuns.readsLikeNames(text[block.trimmed($0.range)])
    }
    guard let source else { return nil }
    var end = Self.trimmed(text, start..<source.range.lowerBound).upperBound
    if text[start..<end].suffix(3).elementsEqual(" in".utf8) {
      end = Self.trimmed(text, start..<end - 3).upperBound
    }
    guard end > start + 4, YearScanner.last(in: text[start..<end]) == nil else { return nil }
    let list = AuthorListParser.prefix(of: text[start..<end])
    return list.confidence >= 0.6 && list.names >= 1 && start + list.end + 2 >= end
      ? start..<end : nil
  }

  /// Leaves what follows the quotation marks on the line of a title.
  mutating func cutQuoted(_ block: Block) {
    guard let found = title, QuotedTitle.opens(block.text[found]),
      let quoted = QuotedTitle.range(in: Array(block.text[found])), quoted.lowerBound <= 3
    else { return }
    let range = found.lowerBound + quoted.lowerBound..<found.lowerBound + quoted.upperBound
    let rest = Self.skipClosing(block.text, range.upperBound)
    guard QuotedTitle.isWhole(range, in: block.text), rest + 8 < found.upperBound else { return }
    title = range
    venue = rest..<max(found.upperBound, venue?.upperBound ?? 0)
  }

  /// Where a title ends that words in quotation marks only open.
  ///
  /// It is the full stop in front of the source: "“Half rows” in Mills: A Study. *Mill Journal*".
  private func end(ofTitleOpenedBy quoted: Range<Int>, _ block: Block) -> Int? {
    let text = block.text
    if let last = text[quoted].last, [0x2C, 0x2E, 0x3F, 0x21].contains(last) { return nil }
    let end = QuotedTitle.closingEnd(behind: quoted, in: text)
    guard end + 1 < text.count, text[end] == 0x20, (0x61...0x7A).contains(text[end + 1]),
      let source = TypeRuns.merged(block).first(where: {
        $0.style == .italic && $0.range.lowerBound > end
      })
    else { return nil }
    let words = block.trimmed(end..<source.range.lowerBound)
    return words.count >= 8 && text[words].last == 0x2E ? words.upperBound - 1 : nil
  }

  /// Where the one name ends that stands with a comma in front of a title in quotation marks, and that
  /// nobody may know as one: "Aranka Quillovich, “Title,”".
  static func loneName(_ text: [UInt8], before offset: Int) -> Int? {
    let head = trimmed(text, 0..<offset)
    guard head.lowerBound == 0, (7...40).contains(head.count), text[head.upperBound] == 0x2C,
      case let words = text[head].split(separator: 0x20), (2...3).contains(words.count),
      words.allSatisfy({ $0.count >= 3 || $0.last == 0x2E }),
      NameShape.plausibility(of: String(decoding: text[head], as: UTF8.self)) != nil
    else { return nil }
    return head.upperBound
  }

  /// Whether words in italics follow a title right behind its mark: "“Title” *at – Automation*".
  private func precedesSource(_ quoted: Range<Int>, _ block: Block) -> Bool {
    let end = QuotedTitle.closingEnd(behind: quoted, in: block.text)
    return quoted.count >= 24
      && TypeRuns.merged(block).contains {
        $0.style == .italic && (end...end + 1).contains($0.range.lowerBound)
          && $0.range.count >= 5
      }
  }

  /// A title behind the authors whose quotation mark nothing closes.
  ///
  /// It ends where the source begins that was read, or else at the first comma or full stop that ends
  /// a phrase.
  mutating func takeUnclosedTitle(_ block: Block) -> Bool {
    let text = block.text
    guard let start = QuotedTitle.unclosed(in: text),
      case let mark = QuotedTitle.mark(before: start, in: text) < start
        ? QuotedTitle.mark(before: start, in: text) : start - 3,
      let end = Self.listEnd(text, before: mark)
    else { return false }
    let stop = text.indices[start...].first { index in
      index >= start + 24 && index + 1 < text.count && text[index + 1] == 0x20
        && (text[index] == 0x2E || text[index] == 0x2C)
    }
    let source = venue.flatMap { $0.lowerBound >= start + 24 ? $0.lowerBound : nil }
    guard let close = [stop, source].compactMap(\.self).min() else { return false }
    authors = 0..<end
    title = Self.trimmed(text, start..<close)
    if source == nil || source != close {
      venue = close + 1..<max(close + 1, venue?.upperBound ?? text.count)
    }
    return true
  }

  /// A title of a word or two in quotation marks behind the mark that ends the authors.
  ///
  /// As in "Quill, A. 2006. “Mills.” In *Encyclopedia*".
  private static func shortQuoted(_ text: [UInt8]) -> Range<Int>? {
    guard let quoted = QuotedTitle.range(in: text, least: 4), quoted.count < 12,
      case let start = QuotedTitle.mark(before: quoted.lowerBound, in: text), start >= 8,
      let last = text[..<start].last(where: { $0 > 0x20 }),
      [0x2E, 0x2C, 0x29, 0x3A].contains(last), text[quoted].contains(where: { $0 >= 0x61 }),
      let closing = text[quoted].last, [0x2C, 0x2E, 0x3F, 0x21].contains(closing),
      listEnd(text, before: start) != nil
    else { return nil }
    return quoted
  }

  /// A title in quotation marks right behind the authors and their year.
  mutating func takeQuotedTitle(_ block: Block) -> Bool {
    let text = block.text
    guard
      let quoted = Self.shortQuoted(text) ?? QuotedTitle.range(in: text)
        ?? QuotedTitle.single(in: text),
      quoted.lowerBound >= 5,
      QuotedTitle.isWhole(quoted, in: text) || precedesSource(quoted, block)
    else { return false }
    let start = QuotedTitle.mark(before: quoted.lowerBound, in: text)
    guard let end = Self.listEnd(text, before: start) ?? Self.loneName(text, before: start)
    else { return false }
    authors = 0..<end
    title = quoted
    if let end = self.end(ofTitleOpenedBy: quoted, block) {
      title = start..<end
      venue = end + 1 < text.count ? end + 1..<text.count : nil
      return true
    }
    let rest = Self.skipClosing(text, quoted.upperBound)
    if let found = venue, found.lowerBound >= quoted.upperBound { return true }
    venue = rest < text.count ? rest..<text.count : nil
    return true
  }
}
