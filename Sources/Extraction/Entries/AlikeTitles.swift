import Bibliography
import Documents

/// Finds the titles of lists that set each of them in one type: bold or italic all through.
///
/// What a single entry leaves open – whether "Rui Sala and Ines Duarte" in front of bold words are the
/// last authors, whether italics are the title or the journal – the entries of a list tell together.
/// A type is that of the titles where most entries have one long run in it right behind an author
/// list, or at the start with an author list right behind.
struct AlikeTitles {
  /// The fewest entries that tell a layout.
  private static let fewest = 3

  private enum Place {
    case behindAuthors, leading
    /// At the end of the entry: "Quill, A. 2020, MJ, 12 *Title*".
    case trailing
  }

  private let style: Block.Emphasis.Style
  private let place: Place

  /// Marks the titles and authors of the entries whose list sets them apart by their type.
  ///
  /// - Complexity: O(*n*) in the bytes of the entries.
  static func mark(_ entries: inout [Entry]) {
    let open = entries.indices.filter { index in
      let entry = entries[index]
      return entry.parts == nil && entry.impliedAuthors == nil
        && (30...ReferenceParser.byteLimit).contains(entry.block.text.count)
    }
    guard open.count >= fewest, let layout = infer(open.map { entries[$0].block }) else { return }
    for index in open { entries[index].setOff = layout.parts(entries[index]) }
  }

  private static func infer(_ blocks: [Block]) -> AlikeTitles? {
    for style in [Block.Emphasis.Style.bold, .italic, .link] {
      let titles = blocks.map { title(in: $0, style) }
      let found = titles.count { $0 != nil }
      guard found >= fewest, found * 10 >= blocks.count * 6 else { continue }
      var places = (behind: 0, leading: 0, trailing: 0)
      var venues = 0
      for (block, title) in zip(blocks, titles) {
        guard let title else { continue }
        if isVenue(block.text[title]) { venues += 1 }
        switch place(of: title, in: block) {
        case .behindAuthors: places.behind += 1
        case .leading: places.leading += 1
        case .trailing: places.trailing += 1
        case nil: break
        }
      }
      let most = max(places.behind, places.leading, places.trailing)
      guard most >= fewest, most * 2 >= found, venues * 5 <= found else { continue }
      return AlikeTitles(
        style: style,
        place: places.behind == most
          ? .behindAuthors : places.leading == most ? .leading : .trailing)
    }
    return nil
  }

  private static func isVenue(_ text: ArraySlice<UInt8>) -> Bool {
    let match = VenueNormalizer.standard.normalize(String(decoding: text, as: UTF8.self))
    return match.map { $0.venue.isKnown && $0.confidence >= 0.8 } ?? false
  }

  private static func place(of title: Range<Int>, in block: Block) -> Place? {
    let text = block.text
    if title.lowerBound <= 12 {
      let start = EntryFields.skipDate(text, EntryFields.skipClosing(text, title.upperBound))
      let head = text[start..<source(in: block, behind: start)]
      let list = AuthorListParser.prefix(of: head.prefix { $0 != 0x7C })
      return list.confidence >= 0.6 && list.names >= 1 ? .leading : nil
    }
    let list = AuthorListParser.prefix(of: text[..<title.lowerBound])
    guard list.confidence >= 0.6, list.names >= 1 else { return nil }
    if EntryFields.skipDate(text, list.end) + 3 >= title.lowerBound { return .behindAuthors }
    // No title has room between a year and the words at the end: "2020, MJ, 12, 196".
    let date = date(in: text, list.end..<title.lowerBound)
    return title.upperBound + 2 >= text.count && date.map { title.lowerBound - $0 <= 40 } ?? false
      ? .trailing : nil
  }

  /// Where the first year of a range begins that stands free.
  private static func date(in text: [UInt8], _ range: Range<Int>) -> Int? {
    range.dropLast(4).first { index in
      text[index - 1] <= 0x20 || text[index - 1] == 0x28
        ? !(0x30...0x39).contains(text[index + 4])
          && text[index..<index + 4].allSatisfy { (0x30...0x39).contains($0) }
          && YearScanner.last(in: text[index..<index + 4]) != nil
        : false
    }
  }

  /// The parts of an entry with its title behind all others.
  private static func parts(_ text: [UInt8], trailing title: Range<Int>) -> Entry.Parts? {
    let list = AuthorListParser.prefix(of: text[..<title.lowerBound])
    guard title.upperBound + 2 >= text.count, list.names >= 1, list.end >= 4,
      let date = date(in: text, list.end..<title.lowerBound), date - list.end <= 80,
      title.lowerBound - date <= 40
    else { return nil }
    let names = EntryFields.trimmed(text, 0..<(text[date - 1] == 0x28 ? date - 1 : date))
    let stop = text[..<date].last { $0 > 0x20 && $0 != 0x28 }
    return Entry.Parts(
      title: title, authors: 0..<min(names.upperBound + (stop == 0x2E ? 1 : 0), date),
      venue: EntryFields.trimmed(text, date..<title.lowerBound))
  }

  /// Where words in italics begin behind the start of an author list, or the end of the text.
  ///
  /// They are where the work appeared.
  private static func source(in block: Block, behind start: Int) -> Int {
    let run = TypeRuns.merged(block).first { run in
      run.style == .italic && run.range.lowerBound > start + 3
        && !TypeRuns.readsLikeNames(block.text[run.range])
    }
    return max(start, run?.range.lowerBound ?? block.text.count)
  }

  /// The first run of three or more words in a style that are no names.
  ///
  /// Where titles are known to lead, words at the start are one even if they could be names.
  private static func title(
    in block: Block, _ style: Block.Emphasis.Style, isLeading: Bool = false
  ) -> Range<Int>? {
    var runs: [Range<Int>] = []
    let all = style == .link ? TypeRuns.links(block) : TypeRuns.merged(block)
    for run in all where run.style == style {
      if let last = runs.last, last.upperBound <= run.range.lowerBound,
        isJoint(block.text, last.upperBound..<run.range.lowerBound)
      {
        runs[runs.count - 1] = last.lowerBound..<run.range.upperBound
      } else {
        runs.append(run.range)
      }
    }
    // What begins with a comma goes on with a list of names.
    for run in runs where block.text[run].first(where: { $0 > 0x20 }) != 0x2C {
      let range = quoted(run, block.text) ?? EntryFields.trimmed(block.text, run)
      let leads = isLeading && range.lowerBound <= 12
      guard range.count >= 10, range.count * 10 < block.text.count * 9,
        block.text[range].split(separator: 0x20).count >= 3
          || (leads || range.count >= 16) && block.text[range].contains(0x20),
        leads || !TypeRuns.readsLikeNames(block.text[range]),
        !isAnnounced(block.text, range.lowerBound)
      else { continue }
      return range
    }
    return nil
  }

  /// Whether "In" stands in front of words, which are where the work appeared, then.
  private static func isAnnounced(_ text: [UInt8], _ start: Int) -> Bool {
    start >= 8 && text[..<start].suffix(5).elementsEqual(". In ".utf8)
  }

  /// Whether what stands between two runs is upright only because signs and formulas are: the text
  /// goes on behind them with a small letter, or nothing but signs and digits stands there.
  private static func isJoint(_ text: [UInt8], _ gap: Range<Int>) -> Bool {
    guard gap.count <= 12 else { return false }
    let isSigns = text[gap].allSatisfy { byte in
      byte >= 0x80 || (0x30...0x39).contains(byte)
        || [0x20, 0x3C, 0x3E, 0x3D, 0x2B].contains(byte)
    }
    if isSigns { return gap.count <= 8 }
    return text[gap.upperBound...].first.map { (0x61...0x7A).contains($0) } == true
      && !text[gap].contains { [0x2C, 0x2E, 0x3A, 0x3B, 0x28, 0x29].contains($0) }
      && text[gap].split(separator: 0x20).allSatisfy { $0.count <= 4 }
  }

  /// The title in quotation marks that a run opens with; a source in the same type may follow it.
  private static func quoted(_ run: Range<Int>, _ text: [UInt8]) -> Range<Int>? {
    guard QuotedTitle.opens(text[run]), let title = QuotedTitle.range(in: Array(text[run])) else {
      return nil
    }
    let range = run.lowerBound + title.lowerBound..<run.lowerBound + title.upperBound
    return EntryFields.trimmed(text, range)
  }

  /// The parts of an entry that has its title where those of the list have it.
  private func parts(_ entry: Entry) -> Entry.Parts? {
    let isLeading = place == .leading
    guard let title = Self.title(in: entry.block, style, isLeading: isLeading) else { return nil }
    let text = entry.block.text
    if place == .trailing { return Self.parts(text, trailing: title) }
    let names: Range<Int>? =
      switch place {
      case .trailing: nil
      case .behindAuthors: Self.authors(text, before: title.lowerBound)
      case .leading:
        title.lowerBound <= 12 ? authors(entry, behind: title.upperBound) : nil
      }
    guard let names else { return nil }
    let rest = EntryFields.skipClosing(text, max(title.upperBound, names.upperBound))
    return Entry.Parts(
      title: title, authors: names, venue: rest < text.count ? rest..<text.count : nil)
  }

  /// The author list that fills a text up to a title, but for a date.
  private static func authors(_ text: [UInt8], before title: Int) -> Range<Int>? {
    let end = EntryFields.trimmed(text, 0..<QuotedTitle.mark(before: title, in: text)).upperBound
    guard end >= 4 else { return nil }
    let list = AuthorListParser.prefix(of: text[..<end])
    let rest = EntryFields.skipDate(text, list.end)
    if list.names >= 1, rest >= end || !text[rest..<end].contains(where: isLetter) {
      return 0..<list.end
    }
    var head = 0..<end
    if let year = Self.trailingYear(text[head]) {
      head = EntryFields.trimmed(text, 0..<year)
    }
    let entries = AuthorListParser.parse(text, range: head).entries
    let areNames = entries.allSatisfy { author in
      author.text.split(separator: " ").count <= 6 && author.text.utf8.count <= 48
    }
    return !entries.isEmpty && areNames && YearScanner.last(in: text[head]) == nil ? head : nil
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x61...0x7A).contains(byte | 0x20)
  }

  /// Where the year begins that a text ends in, with the bracket around it.
  private static func trailingYear(_ text: ArraySlice<UInt8>) -> Int? {
    var end = text.endIndex
    while end > text.startIndex, [0x20, 0x2C, 0x2E, 0x3A, 0x29, 0x5D].contains(text[end - 1]) {
      end -= 1
    }
    let start = end - 4
    guard start > text.startIndex, YearScanner.last(in: text[start..<end]) != nil else {
      return nil
    }
    return [0x28, 0x5B].contains(text[start - 1]) ? start - 1 : start
  }

  /// The author list behind a title: up to words in another type or the end of its line.
  private func authors(_ entry: Entry, behind title: Int) -> Range<Int>? {
    let text = entry.block.text
    let start = EntryFields.skipDate(text, EntryFields.skipClosing(text, title))
    guard start + 4 < text.count else { return nil }
    var bound = Self.source(in: entry.block, behind: start)
    if let bar = text[start..<bound].firstIndex(of: 0x7C) { bound = bar }
    let included = EntryFields.inclusion(in: Array(text[start..<bound]))
    let firstName = start + (included?.names ?? 4)
    if let line = entry.lineEnds.first(where: {
      (firstName + 1..<bound).contains($0) && (included != nil || Self.ends(text, start..<$0))
    }) {
      bound = line
    }
    let list = AuthorListParser.prefix(of: text[start..<bound])
    guard list.names >= 1, list.end >= 4 else { return nil }
    var end = start + list.end
    if included != nil {
      end = EntryFields.trimmed(text, start..<bound).upperBound
    }
    return start..<end
  }

  /// Whether a line of names is at an end: its last name is whole, and no family name follows.
  private static func ends(_ text: [UInt8], _ line: Range<Int>) -> Bool {
    guard let last = text[line].last(where: { $0 > 0x20 }),
      ![0x2C, 0x26, 0x3B, 0x2D].contains(last),
      let author = AuthorListParser.parse(text, range: line).entries.last,
      !author.name.given.isEmpty, author.name.family.utf8.count > 2
    else { return false }
    let rest = text[line.upperBound...].drop { $0 <= 0x20 }
    let next = rest.prefix { $0 > 0x20 && $0 != 0x2C && $0 != 0x2E }
    return !NameGazetteer.shared.isSurname(
      TextFolding.key(String(decoding: next, as: UTF8.self)))
  }
}
