/// Cutting off titles what no title holds, and giving them their last words back.
extension ReferenceMending {
  /// Cuts off what a title can't hold: an imprint in a bracket that the model left open, and remarks
  /// in a sentence of their own.
  mutating func cutTitles() {
    for index in fields.indices.reversed()
    where fields[index].label == .title || fields[index].label == .container {
      cutOpenBracket(index)
      if fields[index].label == .title || !has(.title) {
        cutRemark(index)
        cutThesis(index)
        cutEdition(index)
      }
    }
  }

  /// Cuts "(Brussels: Society of Lamps" off, where the bracket closes behind the field.
  private mutating func cutOpenBracket(_ index: Int) {
    let inside = indices(in: fields[index].range)
    var open: Int?
    for place in inside {
      if tokens[place].mark == 0x28 { open = place }
      if tokens[place].mark == 0x29 { open = nil }
    }
    guard let open, open > inside.lowerBound + 1, open + 1 < inside.upperBound,
      tokens[inside.upperBound...].prefix(24).contains(where: { $0.mark == 0x29 })
    else { return }
    let rest = (open + 1)..<inside.upperBound
    guard tokens[rest].contains(where: { $0.kind == .word }) || rest.count == 1 else { return }
    let whole = fields[index]
    fields[index].range = whole.range.lowerBound..<Int(tokens[open - 1].end)
    guard tokens[rest].contains(where: { $0.kind == .word }) else { return }
    var pieces: [(ReferenceLabel, Range<Int>)] = []
    if let colon = rest.first(where: { tokens[$0].mark == 0x3A }), colon > rest.lowerBound,
      colon + 1 < rest.upperBound
    {
      pieces = [
        (.location, rest.lowerBound..<colon), (.publisher, (colon + 1)..<rest.upperBound),
      ]
    } else {
      pieces = [(.location, rest)]
    }
    for (label, piece) in pieces.reversed() where !fields.contains(where: { $0.label == label }) {
      fields.insert(
        ParsedReference.Field(
          label: label,
          range: Int(tokens[piece.lowerBound].start)..<Int(tokens[piece.upperBound - 1].end),
          confidence: whole.confidence),
        at: index + 1)
    }
  }

  /// Cuts the sentences off that say how a work can be had: "White paper prepared for the Guild",
  /// "Retrieved from", "EC 1110-2".
  private mutating func cutRemark(_ index: Int) {
    let inside = indices(in: fields[index].range)
    guard inside.count > 4 else { return }
    let cut = inside.dropFirst(2).dropLast().first {
      ReferenceContext.endsSentence(tokens, at: $0) && isRemark(($0 + 1)..<inside.upperBound)
    }
    guard let cut else { return }
    let whole = fields[index]
    let rest = Int(tokens[cut + 1].start)..<whole.range.upperBound
    var last = cut
    while last > inside.lowerBound, tokens[last].kind == .mark, tokens[last].mark != 0x3F {
      last -= 1
    }
    fields[index].range = whole.range.lowerBound..<Int(tokens[last].end)
    let isThesis = tokens[(cut + 1)..<inside.upperBound].contains { $0.lists.contains(.thesis) }
    fields.insert(
      ParsedReference.Field(
        label: isThesis ? .genre : .note, range: rest, confidence: whole.confidence),
      at: index + 1)
  }

  private func isRemark(_ range: Range<Int>) -> Bool {
    let words = tokens[range].filter { $0.kind == .word }
    guard let first = words.first, first.flags.contains(.capital) else { return false }
    let opening = words.prefix(3)
    if Self.openings.contains(first.folded) { return true }
    if Self.kinds.contains(first.folded) {
      return words.count == 1 || !words[1].flags.contains(.lower)
        || Self.deeds.contains(words[1].folded)
    }
    if Self.adjectives.contains(first.folded),
      opening.dropFirst().contains(where: { Self.kinds.contains($0.folded) })
    {
      return true
    }
    // "Book chapter in Lamps and Ladders": the book follows.
    if words.count > 3, Self.books.contains(first.folded),
      Self.chapters.contains(words[1].folded)
    {
      return true
    }
    // "EC 1110-2-6000": a short name in capitals and numbers.
    return words.count == 1 && first.flags.contains(.allCapitals) && first.length <= 6
      && tokens[range].contains { $0.kind == .number && !$0.flags.contains(.year) }
  }

  /// Cuts "PhD thesis Lamp University" off, in front of which the full stop is missing.
  private mutating func cutThesis(_ index: Int) {
    let inside = indices(in: fields[index].range)
    guard inside.count > 5, !has(.genre) else { return }
    let cut = inside.dropFirst(3).dropLast().first { place in
      guard tokens[place].lists.contains(.thesis), tokens[place].flags.contains(.capital),
        tokens[place - 1].kind == .word
      else { return false }
      return tokens[(place + 1)..<min(place + 4, inside.upperBound)].contains {
        Self.theses.contains($0.folded)
      }
    }
    guard let cut else { return }
    let whole = fields[index]
    fields[index].range = whole.range.lowerBound..<Int(tokens[cut - 1].end)
    fields.insert(
      ParsedReference.Field(
        label: .genre, range: Int(tokens[cut].start)..<whole.range.upperBound,
        confidence: whole.confidence),
      at: index + 1)
  }

  /// Cuts a last sentence off that names the edition.
  ///
  /// As in "The Lamp. 4th".
  private mutating func cutEdition(_ index: Int) {
    let inside = indices(in: fields[index].range)
    guard inside.count > 3, !has(.edition),
      let stop = inside.dropFirst(2).dropLast().last(where: {
        tokens[$0].mark == 0x2E && tokens[$0 + 1].flags.contains(.spaceBefore)
      })
    else { return }
    let rest = tokens[(stop + 1)..<inside.upperBound]
    guard rest.count <= 3, rest.contains(where: { $0.kind == .word || $0.kind == .number }),
      rest.allSatisfy({
        $0.kind == .mark || !$0.lists.isDisjoint(with: [.edition, .ordinal])
      })
    else { return }
    let whole = fields[index]
    fields[index].range = whole.range.lowerBound..<Int(tokens[stop - 1].end)
    fields.insert(
      ParsedReference.Field(
        label: .edition, range: Int(tokens[stop + 1].start)..<whole.range.upperBound,
        confidence: whole.confidence),
      at: index + 1)
  }

  /// Gives a title the place behind its comma.
  ///
  /// As in "Impacts of Lamps, western Arnia. Geology 33".
  mutating func joinPlace() {
    for index in fields.indices where index > 0 && index + 1 < fields.count {
      guard fields[index].label == .location, fields[index - 1].label == .title,
        fields[index + 1].label == .journal,
        has(.volume) || has(.issue), let gap = gap(index - 1, index), gap.count == 1,
        gap.first?.mark == 0x2C
      else { continue }
      fields[index - 1].range =
        fields[index - 1].range.lowerBound..<fields[index].range.upperBound
      fields.remove(at: index)
      return
    }
  }

  /// Gives a title the years that it ends with: "The World of Lamps, 750-900".
  mutating func takeYears() {
    guard let index = fields.firstIndex(where: { $0.label == .title }), index + 1 < fields.count,
      !hasSource, !has(.volume), fields.count(where: { $0.label == .pages }) == 1
    else { return }
    let next = fields[index + 1]
    let numbers = tokens[indices(in: next.range)]
    let before = indices(in: next.range).lowerBound - 1
    guard before > 0, tokens[before].mark == 0x2C,
      Int(tokens[before - 1].end) == fields[index].range.upperBound,
      next.label == .pages, numbers.count == 3,
      let low = year(numbers[numbers.startIndex]), let high = year(numbers[numbers.endIndex - 1]),
      low < high, has(.date), has(.publisher) || has(.location)
    else { return }
    fields[index].range = fields[index].range.lowerBound..<next.range.upperBound
    fields.remove(at: index + 1)
  }

  private func year(_ token: ReferenceToken) -> Int? {
    guard token.kind == .number, (3...4).contains(token.length) else { return nil }
    var value = 0
    for byte in text[token.range] {
      guard (0x30...0x39).contains(byte) else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return (100...2100).contains(value) ? value : nil
  }

  /// Joins a book's title with its last words, which the model took for the source: "A Study in
  /// Lamps, Oils, and Wicks".
  mutating func joinTitleOfBook() {
    guard has(.publisher) || has(.location), !has(.editor), !has(.pages), !has(.volume),
      !has(.issue), !has(.journal), !has(.series), !has(.url),
      fields.count(where: { $0.label == .title }) == 1,
      fields.count(where: { $0.label == .container }) == 1,
      let index = fields.firstIndex(where: { $0.label == .title }), index + 1 < fields.count,
      fields[index + 1].label == .container, let gap = gap(index, index + 1)
    else { return }
    let first = indices(in: fields[index].range).lowerBound
    let rest = indices(in: fields[index + 1].range)
    guard first == 0 || tokens[first - 1].mark != 0x22, gap.count <= 1,
      gap.allSatisfy({ [0x2C, 0x2E, 0x3A].contains($0.mark) }),
      !tokens[rest].contains(where: {
        !$0.lists.isDisjoint(with: [.meeting, .report, .series, .thesis, .journal, .organization])
          && $0.flags.contains(.capital) || $0.kind == .number
      })
    else { return }
    fields[index].range = fields[index].range.lowerBound..<fields[index + 1].range.upperBound
    fields.remove(at: index + 1)
  }

  private static let theses = hashes("thesis dissertation")

  private static let openings = hashes(
    "retrieved accessed available submitted forthcoming unpublished unveroffentlicht abgerufen "
      + "zugriff consulte disponible mimeo")

  private static let deeds = hashes("presented prepared read given delivered submitted")

  private static let books = hashes("book chapter")
  private static let chapters = hashes("chapter in")

  private static let kinds = hashes(
    "paper report lecture lectures manuscript memorandum patent thesis dissertation talk poster "
      + "preprint brief mimeo vortrag arbeitspapier")

  private static let adjectives = hashes(
    "white working technical tech discussion research occasional policy staff invited conference "
      + "paper unpublished annual internal usa us u.s. united doctoral phd ph.d master's msc project "
      + "final progress poster keynote contributed")
}
