import Bibliography
import Documents

/// What stands between the last author and the title.
extension EntryFields {
  /// Ends a list behind the "Jr." of its last author: no given name follows, but the title.
  ///
  /// As in "Zoe Lin and Bo Moss Jr. Ponds (v2): counting mussels".
  mutating func cutBehindSuffix(_ block: Block) {
    let text = block.text
    guard let found = authors, let end = Self.suffixEnd(text, found) else { return }
    authors = found.lowerBound..<end
    let start = text[end...].firstIndex { $0 > 0x20 } ?? end
    if let old = title, old.lowerBound >= start, old.lowerBound - start <= 60 {
      title = start..<old.upperBound
    }
  }

  /// Where a suffix ends in a list behind which a word stands that is no name's.
  static func suffixEnd(_ text: [UInt8], _ list: Range<Int>) -> Int? {
    guard list.count >= 12 else { return nil }
    for index in list.dropFirst(4).dropLast(6).reversed() {
      if text[index] == 0x2C || text[index] == 0x3B { return nil }
      guard text[index] == 0x20,
        let suffix = [" Jr. ", " Sr. ", " Jr ", " Sr "].first(where: {
          text[index...].starts(with: $0.utf8)
        })
      else { continue }
      let end = index + suffix.utf8.count - 1
      let word = text[(end + 1)...].prefix { $0 > 0x20 && $0 != 0x2C && $0 != 0x3B }
      let key = TextFolding.key(String(decoding: word, as: UTF8.self))
      let isWord =
        word.count >= 4 && word.dropFirst().allSatisfy { $0 >= 0x61 }
        && !NameGazetteer.shared.isGivenName(key) && !["and", "with"].contains(key)
      return isWord ? end : nil
    }
    return nil
  }

  /// Ends a list in which all have initials behind those of its last author.
  ///
  /// As in "Moss, B., & Lin, Z. Openness (likeness), patience and mills": the word opens the title.
  mutating func cutBehindInitials(_ block: Block) {
    let text = block.text
    guard let found = authors, let start = Self.initialsEnd(text, found) else { return }
    authors = Self.trimmed(text, found.lowerBound..<start)
    let rest = text[start...].prefix { $0 != 0x0A }
    let stop = rest.indices.first { text[$0...].starts(with: ". ".utf8) } ?? rest.endIndex
    let end = title.map { $0.lowerBound >= start ? max(stop, $0.upperBound) : stop } ?? stop
    title = Self.trimmed(text, start..<end)
    if let old = venue, old.lowerBound < end { venue = nil }
  }

  /// Where a capitalized word stands behind the initials of the last of a list that all have initials
  /// behind their family names.
  static func initialsEnd(_ text: [UInt8], _ list: Range<Int>) -> Int? {
    guard text[list.lowerBound..<list.upperBound].contains(0x2C) else { return nil }
    let entries = AuthorListParser.parse(text, range: list).entries
    guard entries.count >= 2, let last = entries.last,
      entries.dropLast().allSatisfy({ areInitials($0.text) })
    else { return nil }
    let bytes = text[last.range]
    guard let comma = bytes.firstIndex(of: 0x2C) else { return nil }
    var cursor = comma + 1
    var initials = 0
    while cursor + 2 < bytes.endIndex {
      if bytes[cursor] == 0x20 || bytes[cursor] == 0x2D {
        cursor += 1
      } else if (0x41...0x5A).contains(bytes[cursor]), bytes[cursor + 1] == 0x2E {
        cursor += 2
        initials += 1
      } else {
        break
      }
    }
    let word = bytes[min(cursor, bytes.endIndex)...].prefix { $0 > 0x20 }
    guard initials >= 1, word.count >= 5, let first = word.first, (0x41...0x5A).contains(first),
      word.dropFirst().allSatisfy({ (0x61...0x7A).contains($0) }),
      !NameGazetteer.shared.isGivenName(
        TextFolding.key(String(decoding: word, as: UTF8.self)))
    else { return nil }
    return cursor
  }

  /// Whether a name is a family name, a comma and initials.
  private static func areInitials(_ name: String) -> Bool {
    guard let comma = name.firstIndex(of: ",") else { return false }
    let given = name[comma...].dropFirst()
    return given.contains(".") && !given.contains(where: \.isLowercase)
  }

  /// Ends a list at the full stop behind its last name where words that name a source follow.
  ///
  /// As in "Zoe Lin, Bo Moss. IEEE ROWS."
  mutating func cutBehindStop(_ block: Block) {
    let text = block.text
    guard let found = authors,
      let last = AuthorListParser.parse(text, range: found).entries.last,
      let stop = last.range.dropFirst(3).dropLast(4).first(where: { index in
        text[index] == 0x2E && text[index + 1] == 0x20
          // An initial's stop ends no list.
          && text[(index - 2)..<index].allSatisfy { ($0 | 0x20) >= 0x61 }
      })
    else { return }
    let words = TextFolding.words(
      String(decoding: text[stop..<last.range.upperBound], as: UTF8.self))
    guard let first = words.first, Self.sources.contains(first) else { return }
    authors = found.lowerBound..<stop
    if venue.map({ $0.lowerBound > stop }) ?? true {
      venue = stop + 2..<max(last.range.upperBound, venue?.upperBound ?? 0)
    }
  }

  /// Ends a list behind the title where a journal or publisher follows the names.
  mutating func cutBehindTitle(_ block: Block) {
    guard let found = authors, let title, title.upperBound <= found.lowerBound else { return }
    let end = SourcesBehindNames.end(of: found, in: block.text)
    guard end < found.upperBound else { return }
    authors = found.lowerBound..<end
    let start = block.text[end...].firstIndex { $0 >= 0x41 } ?? found.upperBound
    if start < found.upperBound, venue.map({ $0.lowerBound >= start }) ?? true {
      venue = start..<max(found.upperBound, venue?.upperBound ?? 0)
    }
  }

  /// Leaves a remark in brackets in front of a title: "(contribution to the survey of ponds) Rows".
  mutating func cutRemark(_ block: Block) {
    let text = block.text
    guard let found = title, text[found].first == 0x28,
      let close = text[found].prefix(200).firstIndex(of: 0x29), close + 24 <= found.upperBound
    else { return }
    let remark = text[(found.lowerBound + 1)..<close]
    let start = close + 2
    guard let first = remark.first, (0x61...0x7A).contains(first), !remark.contains(0x28),
      remark.split(separator: 0x20).count >= 4, text[close + 1] == 0x20,
      (0x41...0x5A).contains(text[start])
    else { return }
    title = start..<found.upperBound
  }

  /// Ends the authors behind a title where their line ends, and takes the last one on that line along.
  ///
  /// As in "Rows of mills, A. Quill, B. Reed, and Zoe Lin" over "Parallel Ponds, Vol. 3", where no mark
  /// stands between the last name and the source.
  mutating func endAtLine(_ entry: Entry) {
    let text = entry.block.text
    guard let found = authors, let title, title.upperBound <= found.lowerBound,
      found.upperBound < text.count
    else { return }
    let starts = [0] + entry.lineEnds.map { $0 + 1 }
    let longest = zip(starts, entry.lineEnds + [text.count]).map { $1 - $0 }.max() ?? 0
    let last = AuthorListParser.parse(text, range: found).entries.last
    for (start, end) in zip(starts, entry.lineEnds)
    where end > max(found.lowerBound, last?.range.lowerBound ?? 0) + 4 && start < end
      && end + 4 < text.count
    {
      if end == found.upperBound { return }
      let word = text[(end + 1)...].prefix { $0 > 0x20 }
      guard let mark = text[start..<end].last, ![0x2C, 0x3B, 0x26, 0x2D].contains(mark),
        let first = word.first, !(0x61...0x7A).contains(first)
      else { continue }
      if end < found.upperBound {
        // A name may be broken where the line is full.
        let isShort = entry.block.page != nil || end - start + word.count + 5 <= longest
        guard isShort, let last, Self.cuts(end, last.range, text) else { continue }
      } else {
        guard Self.areNames(text, found, to: end) else { return }
      }
      authors = Self.trimmed(text, found.lowerBound..<end)
      let old = venue.map { max($0.upperBound, found.upperBound) } ?? text.count
      venue = Self.trimmed(text, end + 1..<max(old, end + 2))
      return
    }
  }

  /// Whether a line's end cuts the last name of a list into a whole one and what follows it.
  private static func cuts(_ end: Int, _ name: Range<Int>, _ text: [UInt8]) -> Bool {
    guard name.lowerBound + 4 < end, end + 2 < name.upperBound else { return false }
    let name = text[name.lowerBound..<end]
    return name.split(separator: 0x20).count >= 2 && isOneName(name)
  }

  /// Whether a list goes on to the end of its line, with one name more at most.
  private static func areNames(_ text: [UInt8], _ list: Range<Int>, to end: Int) -> Bool {
    guard end - list.upperBound <= 48 else { return false }
    let whole = AuthorListParser.prefix(of: text[list.lowerBound..<end])
    return whole.confidence >= 0.5 && end - list.lowerBound - whole.end <= 1
      && whole.names <= AuthorListParser.prefix(of: text[list]).names + 1
  }

  private static func isOneName(_ text: ArraySlice<UInt8>) -> Bool {
    let list = AuthorListParser.prefix(of: text)
    return list.names == 1 && list.confidence >= 0.5 && text.count - list.end <= 1
  }

  /// Takes the owner's name that ends a title to the authors: bold type runs on from one to the other.
  ///
  /// As in "**Rows of mills, Ada Quill**, Bo Moss".
  mutating func takeOwnerBehindTitle(_ owner: OwnerHint?, _ block: Block) {
    guard let owner, var found = title else { return }
    let text = block.text
    while let last = text[found].last, last <= 0x20 || last == 0x2C {
      found = found.lowerBound..<found.upperBound - 1
    }
    let comma = text[found].suffix(60).lastIndex(of: 0x2C)
    guard let comma, comma >= found.lowerBound + 12, comma + 6 < found.upperBound,
      authors.map({ $0.lowerBound >= found.upperBound && $0.lowerBound <= found.upperBound + 3 })
        ?? true
    else { return }
    let name = Self.trimmed(text, comma + 1..<found.upperBound)
    let list = AuthorListParser.parse(text, range: name).entries
    guard list.count == 1, owner.isAuthor(list[0]), !list[0].name.given.isEmpty else { return }
    title = Self.trimmed(text, found.lowerBound..<comma)
    authors = name.lowerBound..<(authors?.upperBound ?? name.upperBound)
  }
}
