/// Finding the source of a work where the model saw none.
extension ReferenceMending {
  var hasSource: Bool {
    fields.contains { $0.label == .journal || $0.label == .container || $0.label == .series }
  }

  /// Cuts a title in front of an "In" that opens a sentence: what follows is the source, or its
  /// editors where the next field goes on with them.
  mutating func splitAtIn() {
    guard let index = fields.firstIndex(where: { $0.label == .title }) else { return }
    let inside = indices(in: fields[index].range)
    guard inside.count > 4 else { return }
    let cut = inside.dropFirst(2).dropLast().first { place in
      let before = tokens[place - 1]
      let next = tokens[place + 1].mark == 0x3A ? place + 2 : place + 1
      return tokens[place].folded == Self.announcement && tokens[place].kind == .word
        && (ReferenceContext.endsSentence(tokens, at: place - 1) || before.mark == 0x22
          || before.mark == 0x2C && opensMeeting(next, inside.upperBound))
        && next < inside.upperBound && !tokens[next].flags.contains(.lower)
    }
    guard let cut else { return }
    var first = cut + 1
    while first < inside.upperBound, tokens[first].kind == .mark { first += 1 }
    var last = cut - 1
    while last > inside.lowerBound, tokens[last].kind == .mark, tokens[last].mark != 0x3F {
      last -= 1
    }
    guard first < inside.upperBound else { return }
    let whole = fields[index]
    let rest = Int(tokens[first].start)..<whole.range.upperBound
    fields[index].range = whole.range.lowerBound..<Int(tokens[last].end)
    let next = index + 1
    if next < fields.count, fields[next].label == .editor, adjoin(rest, fields[next].range) {
      fields[next].range = rest.lowerBound..<fields[next].range.upperBound
    } else {
      fields.insert(
        ParsedReference.Field(label: .container, range: rest, confidence: whole.confidence),
        at: next)
    }
  }

  /// Whether a numbered meeting or its proceedings begin at a token: "6th National Conference", behind
  /// the comma of "Rows of Mills, in".
  private func opensMeeting(_ start: Int, _ end: Int) -> Bool {
    guard !hasSource, start < end else { return false }
    if tokens[start].lists.contains(.ordinal)
      || text[tokens[start].range].first.map({ (0x30...0x39).contains($0) }) == true
    {
      return tokens[start..<min(end, start + 8)].prefix { $0.mark != 0x2C }.contains {
        $0.lists.contains(.meeting)
      }
    }
    return ["proceedings", "proc"].contains { tokens[start].folded == Hash.word($0.utf8) }
  }

  /// Finds the source of an article that has none: the last sentence of the title, where it is a
  /// few capitalised words, or what stands in the place of the title or of the author.
  mutating func splitOffSource() {
    guard !hasSource, fields.contains(where: { $0.label == .pages || $0.label == .url }),
      !fields.contains(where: { $0.label == .publisher })
    else { return }
    let hasVolume = fields.contains { $0.label == .volume }
    let hasAuthors = fields.contains { $0.label == .author }
    guard let index = fields.firstIndex(where: { $0.label == .title }) else {
      if hasVolume, let author = fields.firstIndex(where: { $0.label == .author }),
        isSourceLike(fields[author].range)
      {
        fields[author].label = .journal
      }
      return
    }
    let inside = indices(in: fields[index].range)
    let first = tokens[inside.lowerBound]
    if hasVolume, !hasAuthors, first.lists.contains(.journal) {
      fields[index].label = .journal
      return
    }
    if hasVolume, hasAuthors, inside.count <= 4, isCapitalized(inside) {
      fields[index].label = .journal
      return
    }
    guard inside.count > 4,
      let stop = inside.dropFirst(3).dropLast().last(where: {
        ReferenceContext.endsSentence(tokens, at: $0)
      })
    else { return }
    let rest = (stop + 1)..<inside.upperBound
    guard rest.count <= 6, isCapitalized(rest) else { return }
    let whole = fields[index]
    var last = stop
    while last > inside.lowerBound, tokens[last].kind == .mark, tokens[last].mark != 0x3F {
      last -= 1
    }
    fields[index].range = whole.range.lowerBound..<Int(tokens[last].end)
    fields.insert(
      ParsedReference.Field(
        label: .journal, range: Int(tokens[rest.lowerBound].start)..<whole.range.upperBound,
        confidence: whole.confidence),
      at: index + 1)
  }

  /// Whether a field in the place of the authors is a periodical: one word, or words of such names.
  func isSourceLike(_ range: Range<Int>) -> Bool {
    let inside = indices(in: range)
    guard !tokens[inside].contains(where: { $0.mark == 0x2C || $0.lists.contains(.conjunction) })
    else { return false }
    let words = tokens[inside].filter { $0.kind == .word }
    if words.count == 1 { return words[0].lists.isDisjoint(with: [.given, .family]) }
    return words.count { $0.lists.contains(.journal) }
      > words.count { !$0.lists.contains(.journal) }
  }

  /// Whether the words begin with capitals, but for articles and prepositions.
  func isCapitalized(_ range: Range<Int>) -> Bool {
    let words = tokens[range].filter { $0.kind == .word }
    return !words.isEmpty
      && words.allSatisfy { $0.flags.contains(.capital) || $0.lists.contains(.function) }
  }

  /// Finds the book where only its editors were found: a second title behind them, or what stands
  /// in front of an "edited by" in their midst.
  mutating func takeBookOfEditors() {
    guard !hasSource, let index = fields.firstIndex(where: { $0.label == .editor }) else { return }
    let titles = fields.indices.filter { fields[$0].label == .title }
    if let first = titles.first, first < index, let second = titles.first(where: { $0 > index }) {
      fields[second].label = .container
      return
    }
    guard !titles.isEmpty else { return }
    let inside = indices(in: fields[index].range)
    guard inside.count > 6,
      let mark = inside.dropFirst(3).dropLast(2).first(where: {
        tokens[$0].lists.contains(.editor) && tokens[$0 - 1].mark == 0x2C
      }),
      tokens[inside.lowerBound..<mark].contains(where: { $0.flags.contains(.lower) })
    else { return }
    let whole = fields[index]
    fields[index].range = Int(tokens[mark].start)..<whole.range.upperBound
    fields.insert(
      ParsedReference.Field(
        label: .container, range: whole.range.lowerBound..<Int(tokens[mark - 2].end),
        confidence: whole.confidence),
      at: index)
  }

  /// Parts a title from the book whose editors stand in a bracket behind it.
  ///
  /// As in "Oil and its lamps. Handbook of Wicks (A. Quill, ed.), Guild Press".
  mutating func partBookOfEditors() {
    guard let editors = fields.firstIndex(where: { $0.label == .editor }), editors > 0 else {
      return
    }
    if editors > 2, fields[editors - 3].label == .author, fields[editors - 1].label == .title,
      isSource(fields[editors - 2].label), indices(in: fields[editors].range).lowerBound > 0,
      tokens[indices(in: fields[editors].range).lowerBound - 1].mark == 0x28,
      tokens[indices(in: fields[editors - 2].range)].count(where: { $0.length > 2 }) >= 2
    {
      // The model took the title for the book, and the book for the title.
      fields[editors - 2].label = .title
      fields[editors - 1].label = .container
      return
    }
    guard [.title, .container].contains(fields[editors - 1].label),
      fields.count(where: { $0.label == .title || $0.label == .container }) <= 2,
      !fields[..<(editors - 1)].contains(where: { $0.label == .title || isSource($0.label) })
    else { return }
    let book = fields[editors - 1].range
    let inside = indices(in: book)
    let bracket = indices(in: fields[editors].range).lowerBound - 1
    guard bracket >= inside.upperBound, tokens[bracket].mark == 0x28, inside.count > 4,
      let stop = inside.dropFirst(2).dropLast(1).last(where: {
        ReferenceContext.endsSentence(tokens, at: $0)
      }), tokens[stop + 1].flags.contains(.capital) || tokens[stop + 1].kind == .number
    else { return }
    fields[editors - 1].label = .title
    let last = tokens[stop].mark == 0x2E ? stop - 1 : stop
    fields[editors - 1].range = book.lowerBound..<Int(tokens[last].end)
    fields.insert(
      ParsedReference.Field(
        label: .container, range: Int(tokens[stop + 1].start)..<book.upperBound,
        confidence: fields[editors - 1].confidence),
      at: editors)
  }
}
