/// Finding and trimming the names of sources.
extension ReferenceMending {
  /// Takes the last of several titles for the source, where there is none.
  ///
  /// As in "Lamps". Oil of the World. 4 (1991).
  mutating func nameSources() {
    let titles = fields.indices.filter { fields[$0].label == .title }
    guard !hasSource, titles.count > 1, let last = titles.last, last + 1 < fields.count,
      indices(in: fields[last].range).count <= 14
    else { return }
    let hasPlace = fields[(last + 1)...].contains {
      $0.label == .volume || $0.label == .issue || $0.label == .pages
    }
    fields[last].label = hasPlace && !has(.publisher) ? .journal : .container
    if titles.count == 3, titles[1] == titles[0] + 1,
      adjoin(fields[titles[0]].range, fields[titles[1]].range)
    {
      fields[titles[0]].range =
        fields[titles[0]].range.lowerBound..<fields[titles[1]].range.upperBound
      fields.remove(at: titles[1])
    }
  }

  /// Joins two neighbouring sources that only a full stop or a comma parts.
  mutating func joinSourcePieces() {
    guard fields.contains(where: { $0.label == .title }) else { return }
    var index = 0
    while index + 1 < fields.count {
      let (left, right) = (fields[index], fields[index + 1])
      guard let between = gap(index, index + 1) else {
        index += 1
        continue
      }
      let joins =
        isSource(left.label) && isSource(right.label) && between.count <= 1
        && (joinsOn(right.range) && between.first?.mark == 0x2C
          || between.allSatisfy({ $0.mark == 0x2E || $0.mark == 0x2C || $0.mark == 0x3A })
            && left.label == .container && right.label == .container && wordCount(right.range) > 2
          || between.first?.mark == 0x2E && left.label == .container && right.label == .journal
            && indices(in: left.range).count <= 6
            && tokens[indices(in: right.range).lowerBound].lists.contains(.journal))
      guard joins else {
        index += 1
        continue
      }
      fields[index].range = left.range.lowerBound..<right.range.upperBound
      fields[index].label = right.label
      fields[index].confidence = min(left.confidence, right.confidence)
      fields.remove(at: index + 1)
    }
  }

  private func wordCount(_ range: Range<Int>) -> Int {
    tokens[indices(in: range)].count { $0.kind == .word }
  }

  /// Whether a name ends in the word that the name before it goes on from: "Lamps, Transactions on".
  private func joinsOn(_ range: Range<Int>) -> Bool {
    let last = tokens[indices(in: range)].last { $0.kind == .word }
    return last?.folded == Self.on || last?.folded == Self.of
  }

  /// Cuts the name of the issue off a periodical: "Special Issue: Belief Change".
  mutating func cutIssueName() {
    for index in fields.indices
    where fields[index].label == .journal || fields[index].label == .container {
      let inside = indices(in: fields[index].range)
      let cut = inside.dropFirst().dropLast().first { place in
        let (word, next) = (tokens[place], tokens[place + 1])
        guard word.flags.contains(.capital) || tokens[place - 1].kind == .mark else { return false }
        let isIssue =
          Self.special.contains(word.folded) && Self.issues.contains(next.folded)
          || Self.onlineFirst.contains(word.folded) && Self.onlineFirst.contains(next.folded)
        return isIssue
          && !(place + 2 < inside.upperBound && tokens[place + 2].folded == Self.of)
      }
      guard let cut else { continue }
      var last = cut - 1
      while last > inside.lowerBound, tokens[last].kind == .mark { last -= 1 }
      guard last >= inside.lowerBound, tokens[last].kind != .mark else { continue }
      let whole = fields[index]
      fields[index].range = whole.range.lowerBound..<Int(tokens[last].end)
      fields.insert(
        ParsedReference.Field(
          label: .note, range: Int(tokens[cut].start)..<whole.range.upperBound,
          confidence: whole.confidence),
        at: index + 1)
      return
    }
  }

  /// Takes a lone short name in capitals for the source that a work lacks: "STACS, pages 163-174".
  mutating func takePublisherForSource() {
    guard !hasSource, has(.title), !has(.location), !has(.genre),
      fields.count(where: { $0.label == .publisher }) == 1,
      let index = fields.firstIndex(where: { $0.label == .publisher })
    else { return }
    let inside = tokens[indices(in: fields[index].range)]
    guard let word = inside.first, inside.count == 1, word.flags.contains(.allCapitals),
      word.length > 2, word.lists.isDisjoint(with: [.publisher, .place])
    else { return }
    fields[index].label = .container
  }

  /// Parts the year from the volume behind its semicolon.
  ///
  /// As in "Lamp Journal. 2012;30(15)".
  mutating func partYearAndVolume() {
    guard !has(.date), let index = fields.firstIndex(where: { $0.label == .volume }) else { return }
    let inside = indices(in: fields[index].range)
    guard inside.count > 2, tokens[inside.lowerBound].flags.contains(.year),
      tokens[inside.lowerBound + 1].mark == 0x3B
    else { return }
    let whole = fields[index]
    fields[index].range = Int(tokens[inside.lowerBound + 2].start)..<whole.range.upperBound
    fields.insert(
      ParsedReference.Field(
        label: .date, range: tokens[inside.lowerBound].range, confidence: whole.confidence),
      at: index)
  }

  /// Cuts the day and month off a newspaper's name, and takes the newspaper out of a date: "Lamp
  /// Journal 4 January", "Lamp Week 27 May 2002".
  mutating func cutDates() {
    for index in fields.indices where fields[index].label == .journal {
      let inside = indices(in: fields[index].range)
      guard inside.count > 1, tokens[inside.upperBound - 1].lists.contains(.month),
        tokens[inside.upperBound - 1].flags.contains(.capital),
        tokens[inside.upperBound - 1].length > 3
      else { continue }
      var last = inside.upperBound - 2
      if tokens[last].kind == .number, last > inside.lowerBound { last -= 1 }
      while last > inside.lowerBound, tokens[last].kind == .mark { last -= 1 }
      guard tokens[last].kind == .word else { continue }
      fields[index].range = fields[index].range.lowerBound..<Int(tokens[last].end)
    }
    guard !hasSource, has(.title), let index = fields.firstIndex(where: { $0.label == .date })
    else { return }
    let inside = indices(in: fields[index].range)
    guard
      let end = inside.first(where: {
        tokens[$0].kind != .word || tokens[$0].lists.contains(.month)
      }), end > inside.lowerBound, tokens[end].kind == .number,
      tokens[inside.lowerBound..<end].allSatisfy({
        $0.flags.contains(.capital) && $0.lists.isDisjoint(with: [.note, .function])
      })
    else { return }
    let whole = fields[index]
    fields[index].range = Int(tokens[end].start)..<whole.range.upperBound
    fields.insert(
      ParsedReference.Field(
        label: .journal, range: whole.range.lowerBound..<Int(tokens[end - 1].end),
        confidence: whole.confidence),
      at: index)
  }

  private static let special = hashes("special thematic themed numero")

  private static let issues = hashes("issue section edition number special")

  private static let onlineFirst = hashes("ahead of print online first early view")

  private static let on = Hash.word("on".utf8)

  private static let of = Hash.word("of".utf8)
}
