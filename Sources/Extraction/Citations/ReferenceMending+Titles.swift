internal import Bibliography

/// Putting titles together that the model cut, and finding those that it gave to a neighbour.
extension ReferenceMending {
  /// The field at `index` is none of the entry's number.
  private var firstOfContent: Int? { fields.firstIndex { $0.label != .number } }

  /// The marks between two fields that stand beside each other; nil where words stand between them.
  private func marks(between left: Int, and right: Int) -> ArraySlice<ReferenceToken>? {
    let (left, right) = (fields[left].range, fields[right].range)
    guard left.upperBound <= right.lowerBound else { return nil }
    let between = tokens[indices(in: left.upperBound..<right.lowerBound)]
    return between.allSatisfy { $0.kind == .mark } ? between : nil
  }

  private mutating func join(_ left: Int, _ right: Int, as label: ReferenceLabel) {
    fields[left].range = fields[left].range.lowerBound..<fields[right].range.upperBound
    fields[left].confidence = min(fields[left].confidence, fields[right].confidence)
    fields[left].label = label
    fields.removeSubrange((left + 1)...right)
  }

  // MARK: Pieces of one name

  /// Joins the pieces of a title or book that a colon, a full stop or a bracketed year cut.
  mutating func joinPieces() {
    var index = 0
    while index + 1 < fields.count {
      let (left, right) = (fields[index].label, fields[index + 1].label)
      guard left == .title || left == .container, right == .title || right == .container,
        let between = marks(between: index, and: index + 1)
      else {
        index += 1
        continue
      }
      let isColon = between.count == 1 && between.first?.mark == 0x3A
      let isStop = between.allSatisfy { $0.mark == 0x2E || $0.mark == 0x3F }
      let hasTitle = fields[..<index].contains { $0.label == .title }
      let hasSourceBehind = fields[(index + 2)...].contains { isSource($0.label) }
      if isColon, hasTitle {
        join(index, index + 1, as: .container)
      } else if isColon, left != right, hasSourceBehind {
        join(index, index + 1, as: .title)
      } else if isStop, left == .title, right == .title {
        // "A title. And what it adds", unless the second is the book of the editors behind it.
        if !hasTitle, !hasSourceBehind, isBook(index + 1) {
          fields[index + 1].label = .container
        } else {
          join(index, index + 1, as: hasTitle ? .container : .title)
        }
      } else if isStop, left == .container, right == .title, hasTitle {
        join(index, index + 1, as: .container)
      } else {
        index += 1
      }
    }
    joinAroundYear()
    takeRest()
  }

  /// Whether editors follow the name, or it begins like a meeting's.
  private func isBook(_ index: Int) -> Bool {
    if index + 1 < fields.count, fields[index + 1].label == .editor { return true }
    return tokens[indices(in: fields[index].range).prefix(5)].contains {
      $0.lists.contains(.meeting)
        || !$0.lists.isDisjoint(with: [.report, .note]) && $0.flags.contains(.capital)
    }
  }

  /// Joins "A critique of Smith's (1997)" and "view of trust", where the date stands in front.
  private mutating func joinAroundYear() {
    guard let date = fields.firstIndex(where: { $0.label == .date }) else { return }
    for index in fields.indices where index > date && index + 1 < fields.count {
      let left = fields[index]
      var next = index + 1
      if fields[next].label == .date, next + 1 < fields.count { next += 1 }
      let right = fields[next]
      guard left.label == .title || left.label == .container, right.label == .title else {
        continue
      }
      let first = indices(in: left.range).upperBound
      let second = indices(in: right.range).lowerBound
      // A closing bracket may stand on either side of the first field's end.
      let between = tokens[max(first - 1, 0)..<second]
      guard next > index + 1 || tokens[max(first - 3, 0)..<second].contains(where: isYear),
        between.allSatisfy({ $0.mark == 0x28 || $0.mark == 0x29 || $0.kind == .number }),
        fields[(next + 1)...].contains(where: { isSource($0.label) || $0.label == .publisher })
      else { continue }
      join(index, next, as: .title)
      return
    }
  }

  private func isYear(_ token: ReferenceToken) -> Bool { token.flags.contains(.year) }

  /// Gives the title the rest of what stands in its quotes.
  private mutating func takeRest() {
    guard let index = fields.firstIndex(where: { $0.label == .title }), index + 1 < fields.count
    else { return }
    guard let end = quoteEnd(of: fields[index].range), end > fields[index].range.upperBound
    else { return }
    let behind = fields[(index + 1)...].prefix { $0.range.lowerBound < end }
    guard behind.allSatisfy({ $0.range.upperBound <= end }) else { return }
    fields[index].range = fields[index].range.lowerBound..<end
    fields.removeSubrange((index + 1)..<(index + 1 + behind.count))
  }

  /// Where the text ends that the quote in front of `range` opens, without the marks at its end.
  private func quoteEnd(of range: Range<Int>) -> Int? {
    let inside = indices(in: range)
    guard inside.lowerBound > 0, tokens[inside.lowerBound - 1].mark == 0x22,
      !tokens[inside.lowerBound - 1].flags.contains(.closeQuote),
      !tokens[inside].contains(where: { $0.mark == 0x22 })
    else { return nil }
    // A title of more tokens than that has no rest.
    let limit = min(tokens.count, inside.lowerBound + 60)
    guard inside.upperBound < limit,
      let close = (inside.upperBound..<limit).first(where: { tokens[$0].mark == 0x22 }),
      !tokens[close].flags.contains(.openQuote)
    else { return nil }
    var last = close - 1
    while last > inside.lowerBound, tokens[last].kind == .mark, tokens[last].mark != 0x3F,
      tokens[last].mark != 0x29
    {
      last -= 1
    }
    return Int(tokens[last].end)
  }

  /// Gives a title what follows words in quotes that it holds, up to the end of its sentence.
  ///
  /// As in "A study of the “dry lamp” effect. Annals of Oil".
  mutating func joinAfterQuote() {
    guard let index = fields.firstIndex(where: { $0.label == .title }), index + 1 < fields.count
    else { return }
    let inside = indices(in: fields[index].range)
    let close = inside.upperBound
    guard close + 1 < tokens.count, isQuote(close), !tokens[close].flags.contains(.openQuote),
      let open = inside.dropFirst().last(where: { isQuote($0) }), open > inside.lowerBound,
      tokens[open].flags.contains(.spaceBefore) || tokens[open].flags.contains(.openQuote),
      close - open <= 8
    else { return }
    // The mark that follows belongs to the title: a word, a colon.
    let next = tokens[close + 1]
    guard next.kind == .word && next.flags.contains(.lower) || next.mark == 0x3A else { return }
    let stop = (close + 1..<min(tokens.count, close + 48)).first {
      ReferenceContext.endsSentence(tokens, at: $0)
    }
    guard let stop, stop > close + 1 else { return }
    let end = Int(tokens[tokens[stop].mark == 0x2E ? stop - 1 : stop].end)
    // What begins inside goes to the title; a field that goes on behind the stop keeps its rest.
    var count = 0
    while index + 1 + count < fields.count, fields[index + 1 + count].range.lowerBound < end {
      let field = fields[index + 1 + count]
      guard [.title, .container, .journal, .note, .location].contains(field.label) else { return }
      guard field.range.upperBound <= end else {
        guard stop + 1 < tokens.count, Int(tokens[stop + 1].start) < field.range.upperBound else {
          return
        }
        fields[index + 1 + count].range = Int(tokens[stop + 1].start)..<field.range.upperBound
        break
      }
      count += 1
    }
    fields[index].range = fields[index].range.lowerBound..<end
    fields.removeSubrange((index + 1)..<(index + 1 + count))
  }

  /// Gives a title the words behind its comma that begin small, where the source comes after them.
  ///
  /// As in "How lamps guide integrity, social justice, and education. Annals of Oil 5".
  mutating func joinClause() {
    guard let index = fields.firstIndex(where: { $0.label == .title }), index + 2 < fields.count,
      [.note, .location, .publisher, .container].contains(fields[index + 1].label),
      fields[(index + 2)...].contains(where: { isSource($0.label) }),
      let gap = gap(index, index + 1), gap.count == 1, gap.first?.mark == 0x2C
    else { return }
    let rest = indices(in: fields[index + 1].range)
    let words = tokens[rest].filter { $0.kind == .word }
    guard let first = words.first, first.flags.contains(.lower), words.count >= 2,
      tokens[rest.lowerBound].kind == .word, !Self.leads.contains(first.folded),
      rest.upperBound < tokens.count, tokens[rest.upperBound].mark == 0x2E
    else { return }
    join(index, index + 1, as: .title)
  }

  /// Gives a title the rest of the series that its last words open, where the sentence ends behind it.
  ///
  /// As in "Better mills by joining lamps, Oil Theory, and Wheel Learning. Symposium on Mills".
  mutating func joinSeries() {
    guard let index = fields.firstIndex(where: { $0.label == .title }), index + 1 < fields.count,
      isSource(fields[index + 1].label), let gap = gap(index, index + 1), gap.count == 1,
      gap.first?.mark == 0x2C
    else { return }
    let rest = indices(in: fields[index + 1].range)
    guard
      let stop = rest.dropFirst().dropLast(2).first(where: { place in
        tokens[place].mark == 0x2E && tokens[place - 1].kind == .word
          && tokens[place - 1].length >= 4 && tokens[place + 1].flags.contains(.capital)
      })
    else { return }
    let series = tokens[rest.lowerBound..<stop]
    let isJoined = series.indices.dropFirst().contains {
      tokens[$0 - 1].mark == 0x2C && tokens[$0].lists.contains(.conjunction)
    }
    let kinds: WordLists = [.meeting, .journal, .series]
    guard isJoined, series.count <= 12,
      series.allSatisfy({ $0.kind == .word && $0.lists.isDisjoint(with: kinds) || $0.mark == 0x2C }
      ),
      tokens[(stop + 1)..<rest.upperBound].contains(where: { !$0.lists.isDisjoint(with: kinds) })
    else { return }
    let end = fields[index + 1].range.upperBound
    fields[index].range = fields[index].range.lowerBound..<Int(tokens[stop - 1].end)
    fields[index + 1].range = Int(tokens[stop + 1].start)..<end
  }

  /// Gives a title what stands behind its colon, where no source is named besides.
  ///
  /// As in "Lamps in towns: Their past and future prospects", which the model took for a book.
  mutating func joinSubtitle() {
    guard let index = fields.firstIndex(where: { $0.label == .title }), index + 1 < fields.count,
      isSource(fields[index + 1].label), let gap = gap(index, index + 1), gap.count == 1,
      gap.first?.mark == 0x3A,
      !fields.contains(where: { [.volume, .issue, .pages, .editor, .publisher].contains($0.label) })
    else { return }
    let rest = tokens[indices(in: fields[index + 1].range)]
    let words = rest.filter { $0.kind == .word }
    guard words.count >= 3,
      words.contains(where: {
        $0.flags.contains(.lower)
          && $0.lists.isDisjoint(with: [.function, .particle, .conjunction])
      }),
      !rest.contains(where: {
        $0.kind == .number
          || !$0.lists.isDisjoint(with: [.meeting, .journal, .series, .organization])
            && $0.flags.contains(.capital)
      })
    else { return }
    join(index, index + 1, as: .title)
  }

  /// Words that begin what is said of a work behind its title.
  private static let leads = hashes(
    "in to submitted accepted under edited ed eds presented with invited forthcoming available "
      + "arxiv doi pp vol no also best winner part joint co from at translated trans url http https "
      + "received revised published appeared work paper poster talk proc by")

  private func isQuote(_ index: Int) -> Bool {
    tokens[index].mark == 0x22 || tokens[index].mark == 0x27
      || !tokens[index].flags.isDisjoint(with: [.openQuote, .closeQuote])
  }

  // MARK: Titles that are missing

  /// Finds the title where the model saw none.
  mutating func findTitle() {
    takeBodyForAuthor()
    guard !has(.title) else { return }
    takeTitleBeforeNames()
    guard !has(.title) else { return }
    splitOffAuthors()
    guard !has(.title) else { return }
    // A work in several volumes, with an imprint: the only name is the book's.
    let sources = fields.indices.filter { isSource(fields[$0].label) }
    if sources.count == 1, let index = sources.first, fields[index].label == .journal,
      has(.publisher) || has(.location), !has(.issue), has(.author) || has(.editor)
    {
      fields[index].label = .container
    }
  }

  /// Takes the body in front of date and title for the author.
  private mutating func takeBodyForAuthor() {
    guard !has(.author), let first = firstOfContent, first + 2 < fields.count else { return }
    let bodies: [ReferenceLabel] = [.journal, .publisher, .organization, .title, .container]
    if bodies.contains(fields[first].label), fields[first + 1].label == .date,
      fields[first + 2].label == .title, indices(in: fields[first].range).count <= 16,
      !isNameLike(fields[first + 2].range), !has(.editor)
    {
      fields[first].label = .author
    }
  }

  /// Cuts the author field where a sentence that names nobody ends: what follows are the authors.
  ///
  /// As in "Lamps in Old Towns. Ada Quill, Bo C. Reed. Oil Journal".
  private mutating func takeTitleBeforeNames() {
    guard let index = fields.firstIndex(where: { $0.label != .number }) else { return }
    // Words that the model took for prose.
    if fields[index].label == .prose, index + 1 < fields.count, fields[index + 1].label == .author,
      case let said = indices(in: fields[index].range), (3...40).contains(said.count),
      tokens[said.lowerBound].flags.contains(.capital), !isNameLike(fields[index].range),
      hasSource
    {
      fields[index].label = .title
      return
    }
    guard fields[index].label == .author else { return }
    let whole = fields[index]
    let inside = indices(in: whole.range)
    guard
      let stop = inside.dropFirst(3).dropLast(2).first(where: {
        ReferenceContext.endsSentence(tokens, at: $0)
      })
    else { return }
    let words = tokens[inside.lowerBound..<stop].filter { $0.kind == .word }
    let says = words.dropFirst().contains {
      $0.flags.contains(.lower) && $0.lists.isDisjoint(with: [.particle, .conjunction, .editor])
    }
    guard words.count >= 3, says || words.count >= 4,
      !tokens[inside.lowerBound..<stop].contains(where: {
        $0.mark == 0x2C || $0.mark == 0x3B || $0.flags.contains(.initial)
          || !$0.lists.isDisjoint(with: [.organization, .editor])
      }),
      !isNameLike(whole.range.lowerBound..<Int(tokens[stop].start)),
      case let names = Int(tokens[stop + 1].start)..<whole.range.upperBound,
      AuthorListParser.looksLikeAuthorList(text[names]) >= 0.8,
      let first = AuthorListParser.parse(text, range: names).entries.first,
      !first.name.given.isEmpty, !first.name.family.isEmpty
    else { return }
    fields[index].range = names
    fields.insert(
      ParsedReference.Field(
        label: .title, range: whole.range.lowerBound..<Int(tokens[stop - 1].end),
        confidence: whole.confidence),
      at: index)
  }

  /// Cuts the author field where its list of names ends: what follows is the title.
  private mutating func splitOffAuthors() {
    guard let index = fields.firstIndex(where: { $0.label == .author }) else { return }
    let range = fields[index].range
    let prefix = AuthorListParser.prefix(of: text[range])
    let end = range.lowerBound + prefix.end
    guard prefix.confidence >= 0.6, prefix.end > 0, end < range.upperBound else { return }
    let rest = indices(in: end..<range.upperBound)
    var first = rest.lowerBound
    // The list may end inside a token, where letters of two scripts stand together.
    while first < rest.upperBound, tokens[first].kind == .mark || Int(tokens[first].start) < end {
      first += 1
    }
    let words = tokens[first..<rest.upperBound].filter { $0.kind == .word }
    guard words.count >= 2, has(.publisher) || has(.location) || has(.container),
      words.contains(where: { $0.flags.contains(.lower) }) || words.count > 3,
      !words.contains(where: { $0.flags.contains(.initial) || $0.lists.contains(.editor) })
    else { return }
    fields[index].range = range.lowerBound..<end
    fields.insert(
      ParsedReference.Field(
        label: .title, range: Int(tokens[first].start)..<range.upperBound,
        confidence: fields[index].confidence),
      at: index + 1)
  }

  // MARK: The ends of titles

  /// Gives titles the word that was taken for a lead-in ("No Room for Man"), and takes away the kind
  /// of work that stands in brackets behind them ("[Motion picture]").
  mutating func trimTitle() {
    for index in fields.indices where fields[index].label == .title || isSource(fields[index].label)
    {
      let inside = indices(in: fields[index].range)
      let before = inside.lowerBound - 1
      if before >= 0, isLostFirstWord(before), inside.count > 1,
        index == 0 || fields[index - 1].range.upperBound <= Int(tokens[before].start)
      {
        let range = fields[index].range
        fields[index].range = Int(tokens[before].start)..<range.upperBound
      }
      cutBookNumber(index)
      cutBracket(index)
      if fields[index].label == .title { leaveYearLetter(index) }
    }
  }

  /// Cuts the number of a book and what it comes on off the end: "Rows of Mills CDROM ISBN 1 920".
  private mutating func cutBookNumber(_ index: Int) {
    let inside = indices(in: fields[index].range)
    guard var cut = inside.dropFirst(3).last(where: { tokens[$0].folded == Self.bookNumber }) else {
      return
    }
    while cut > inside.lowerBound + 3,
      Self.carriers.contains(tokens[cut - 1].folded) || tokens[cut - 1].kind == .mark
    {
      cut -= 1
    }
    fields[index].range = fields[index].range.lowerBound..<Int(tokens[cut - 1].end)
  }

  private static let bookNumber = Hash.word("isbn".utf8)
  private static let carriers = hashes("cdrom cd rom dvd ebook hardcover paperback")

  /// Leaves the letter to the year that it stands behind: "1996a: Rows of mills".
  private mutating func leaveYearLetter(_ index: Int) {
    let range = fields[index].range
    let start = range.lowerBound
    guard start > 0, range.count > 8, (0x30...0x39).contains(text[start - 1]),
      (0x61...0x7A).contains(text[start]), text[start + 1] == 0x3A,
      let rest = indices(in: range).first(where: { Int(tokens[$0].start) > start + 1 })
    else { return }
    fields[index].range = Int(tokens[rest].start)..<range.upperBound
  }

  /// Whether the word at `index` is none that announces a field: "No" in front of no number, "In" in
  /// front of an article where nothing but the authors precedes.
  private func isLostFirstWord(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.kind == .word, token.flags.contains(.capital), index + 1 < tokens.count,
      tokens[index + 1].kind == .word, !token.lists.contains(.editor)
    else { return false }
    if !token.lists.isDisjoint(with: [.issue, .volume, .pages]) { return token.length > 1 }
    return token.folded == Self.announcement && !has(.title)
      && tokens[index + 1].lists.contains(.function) && tokens[index + 1].flags.contains(.lower)
  }

  /// Cuts "[Motion picture]" and "(Unpublished doctoral dissertation)" off, as the kind of work.
  private mutating func cutBracket(_ index: Int) {
    let inside = indices(in: fields[index].range)
    guard inside.count > 4 else { return }
    let last = inside.upperBound - 1
    let closing = tokens[last].mark
    guard closing == 0x5D || closing == 0x29,
      let open = inside.dropFirst(2).last(where: {
        tokens[$0].mark == (closing == 0x5D ? 0x5B : 0x28)
      }), open + 1 < last
    else { return }
    let words = tokens[(open + 1)..<last]
    let isKind =
      closing == 0x5D
      ? words.count <= 6 && words.contains { Self.media.contains($0.folded) }
      : words.contains { $0.lists.contains(.thesis) } || isReport(words)
        || fields[index].label == .container && words.allSatisfy { $0.kind != .word }
          && words.contains { $0.mark == 0x2D }
    guard isKind else { return }
    let range = fields[index].range
    fields[index].range = range.lowerBound..<Int(tokens[open - 1].end)
    let label: ReferenceLabel = words.contains { $0.kind == .word } ? .genre : .pages
    guard let first = words.first, let final = words.last, !has(label) else { return }
    fields.insert(
      ParsedReference.Field(
        label: label, range: Int(first.start)..<Int(final.end),
        confidence: fields[index].confidence),
      at: index + 1)
  }

  /// Whether a bracket says that the work is a report: "(Policy Brief 2012-01)", "(special report)".
  private func isReport(_ words: ArraySlice<ReferenceToken>) -> Bool {
    words.count <= 8 && words.contains { $0.kind == .word && Self.reports.contains($0.folded) }
      && !words.contains { $0.mark == 0x2C || $0.lists.contains(.function) && $0.length < 4 }
  }

  private static let reports: [UInt32] =
    "report brief paper memorandum bericht arbeitspapier".utf8.split(separator: 0x20)
    .map { Hash.word($0) }

  private static let media: [UInt32] =
    "picture film films dvd video videotape software recording cd podcast episode brochure audio cassette television"
    .utf8.split(separator: 0x20).map { Hash.word($0) }

  // MARK: Editors and numbers

  /// Takes "Jean-Luc Vidick, editor," in front of a book for its editors.
  mutating func takeEditors() {
    for index in fields.indices.dropLast() where fields[index].label == .container {
      let next = fields[index + 1]
      guard isSource(next.label) || next.label == .title else { continue }
      let between = tokens[
        indices(in: fields[index].range.upperBound..<next.range.lowerBound)]
      guard let word = between.first(where: { $0.kind == .word }), word.lists.contains(.editor),
        between.allSatisfy({ $0.kind == .mark || $0.lists.contains(.editor) }),
        indices(in: fields[index].range).count <= 20,
        tokens[indices(in: fields[index].range)].allSatisfy({
          !$0.lists.contains(.function) || !$0.lists.isDisjoint(with: [.conjunction, .particle])
        })
      else { continue }
      fields[index].label = .editor
      fields[index].range = fields[index].range.lowerBound..<Int(word.end)
      if next.label == .title { fields[index + 1].label = .container }
      return
    }
  }

  /// Moves a Roman number between a periodical's name and its neighbours: "Acta XIV:4" ends with a
  /// volume, and "I." in front of "Acta" ends the title.
  mutating func moveRomanNumbers() {
    guard let index = fields.firstIndex(where: { $0.label == .journal }) else { return }
    let inside = indices(in: fields[index].range)
    guard inside.count > 2 else { return }
    let range = fields[index].range
    if index > 0, fields[index - 1].label == .title, isRoman(tokens[inside.lowerBound]),
      tokens[inside.lowerBound + 1].mark == 0x2E, inside.count > 2
    {
      fields[index - 1].range =
        fields[index - 1].range.lowerBound..<Int(tokens[inside.lowerBound].end)
      fields[index].range = Int(tokens[inside.lowerBound + 2].start)..<range.upperBound
      return
    }
    let last = tokens[inside.upperBound - 1]
    guard index + 1 < fields.count, isRoman(last), last.length > 1,
      tokens[inside.upperBound - 2].kind != .mark,
      [.volume, .issue].contains(fields[index + 1].label),
      let between = marks(between: index, and: index + 1), between.first?.mark == 0x3A
    else { return }
    fields[index].range = range.lowerBound..<Int(tokens[inside.upperBound - 2].end)
    if fields[index + 1].label == .volume { fields[index + 1].label = .issue }
    fields.insert(
      ParsedReference.Field(
        label: .volume, range: last.range, confidence: fields[index].confidence),
      at: index + 1)
  }

  private func isRoman(_ token: ReferenceToken) -> Bool {
    guard token.kind == .word, token.length <= 6 else { return false }
    let letters = text[token.range]
    // "C. R." is no number.
    if token.length == 1 { return letters.first == 0x49 || letters.first == 0x56 }
    return letters.allSatisfy { [0x49, 0x56, 0x58, 0x4C, 0x43].contains($0) }
  }
}
