internal import Bibliography

/// Setting the borders of authors and editors, where the list of names or the words around it tell
/// more than the model saw.
extension ReferenceMending {
  /// Gives a body that the model cut at its comma back its end, and a list its last authors: what
  /// stands between the authors and the date is no title where one follows the date.
  ///
  /// As in "Guild of Lamps, Commission on Wicks. (2016) A View of Wicks".
  mutating func takeBeforeDate() {
    guard let index = fields.firstIndex(where: { $0.label == .author }), index + 3 < fields.count,
      [.title, .journal, .container, .publisher].contains(fields[index + 1].label),
      fields[index + 2].label == .date,
      [.title, .journal, .container].contains(fields[index + 3].label),
      adjoin(fields[index].range, fields[index + 1].range),
      adjoin(fields[index + 2].range, fields[index + 3].range)
    else { return }
    let between = tokens[
      indices(in: fields[index].range.upperBound..<fields[index + 1].range.upperBound)]
    let date = indices(in: fields[index + 2].range).lowerBound
    guard !between.contains(where: { $0.mark == 0x22 || $0.mark == 0x27 }),
      date > 0 && tokens[date - 1].mark == 0x28
        || between.allSatisfy({
          $0.kind == .mark || $0.flags.contains(.capital) || $0.length == 1
            || !$0.lists.isDisjoint(with: [.conjunction, .particle])
        })
    else { return }
    fields[index].range = fields[index].range.lowerBound..<fields[index + 1].range.upperBound
    fields.remove(at: index + 1)
  }

  /// Sets the border between authors and title where the list of names ends.
  mutating func moveAuthorBorder() {
    guard let index = fields.firstIndex(where: { $0.label == .author }), index + 1 < fields.count
    else { return }
    let next = fields[index + 1]
    guard next.label == .title || next.label == .container,
      adjoin(fields[index].range, next.range),
      let start = titleStart(fields[index].range, next.range), start != next.range.lowerBound
    else { return }
    let first = indices(in: start..<next.range.upperBound)
    var last = first.lowerBound - 1
    while last > 0, tokens[last].kind == .mark, tokens[last].mark != 0x2E { last -= 1 }
    let authors = fields[index].range
    guard Int(tokens[last].end) > authors.lowerBound else { return }
    fields[index].range = authors.lowerBound..<Int(tokens[last].end)
    fields[index + 1].range = start..<next.range.upperBound
  }

  /// Where the title begins, as the list of names in front of it tells; nil where it doesn't.
  private func titleStart(_ authors: Range<Int>, _ title: Range<Int>) -> Int? {
    let prefix = AuthorListParser.prefix(of: text[authors.lowerBound..<title.upperBound])
    let end = authors.lowerBound + prefix.end
    guard prefix.confidence >= 0.7, prefix.end > 0, end < title.upperBound else { return nil }
    let first = indices(in: end..<title.upperBound).first {
      tokens[$0].kind != .mark && Int(tokens[$0].start) >= end
    }
    guard let first else { return nil }
    let start = Int(tokens[first].start)
    if start < title.lowerBound {
      // "Weiler, H. A. Lamp oil: An overview": the model cut at the colon.
      // A word that belongs to neither may stand between the two.
      let end = indices(in: authors).upperBound
      guard first < end else { return nil }
      let moved = tokens[first..<end]
      let words = moved.filter { $0.kind == .word }
      guard !words.isEmpty, words.count <= 6, !moved.contains(where: { $0.mark == 0x2C }),
        !endsInBareInitials(first),
        !words.contains(where: {
          $0.flags.contains(.initial) || !$0.lists.isDisjoint(with: [.editor, .suffix, .particle])
        }), tokens[first].flags.contains(.capital), isBorder(first)
      else { return nil }
      return start
    }
    let list = AuthorListParser.parse(text, range: authors)
    // "A. Quill, B. Reed, C. Moe. Studies in Oil": the model cut the list at a comma.
    if let border = tokens[..<indices(in: title).lowerBound].last, border.mark == 0x2C,
      tokens[indices(in: title).lowerBound].flags.contains(.initial), isBorder(first),
      prefix.names > list.entries.count, prefix.confidence >= 0.8,
      first + 1 < indices(in: title).upperBound
    {
      return start
    }
    // "A. Quill, B." and "De Reed. Studies in Oil": it cut a name at its particle.
    if tokens[..<indices(in: title).lowerBound].last?.mark == 0x2E,
      tokens[indices(in: title).lowerBound].lists.contains(.particle),
      list.entries.last.map({ isInitials($0.name.family) && $0.name.given.isEmpty }) == true,
      prefix.names == list.entries.count, prefix.confidence >= 0.8, isBorder(first),
      first + 1 < indices(in: title).upperBound
    {
      return start
    }
    // "Van Quill, Ada & Van Reed, Bo. Studies in Oil": the model took one name for the list.
    guard prefix.confidence >= 0.8, list.entries.count == 1, list.entries[0].name.given.isEmpty,
      start > title.lowerBound, prefix.names > 1, isBorder(first),
      tokens[first..<indices(in: title).upperBound].count(where: { $0.kind == .word }) > 2
    else { return nil }
    return start
  }

  private func isInitials(_ text: String) -> Bool {
    text.utf8.count <= 6 && text.hasSuffix(".") && !text.contains { $0.isLowercase }
  }

  /// Whether initials stand in front of the token that no comma parts from a family name before
  /// them: a family name follows these.
  private func endsInBareInitials(_ index: Int) -> Bool {
    var place = index - 1
    while place > 0, tokens[place].kind == .mark { place -= 1 }
    guard tokens[place].flags.contains(.initial) else { return false }
    while place > 0, tokens[place].flags.contains(.initial) || tokens[place].mark == 0x2E {
      place -= 1
    }
    return tokens[place].mark != 0x2C
  }

  /// Whether a full stop or the end of initials stands in front of the token.
  private func isBorder(_ index: Int) -> Bool {
    var place = index - 1
    while place > 0, tokens[place].kind == .mark {
      if tokens[place].mark == 0x2E { return true }
      place -= 1
    }
    return false
  }

  /// Gives the title its first word back that the model took for the last author's family name.
  ///
  /// As in "R. Reed, Z. Quill. Lamp" and "oil of old towns": small letters go on behind it, and a full
  /// stop behind a whole name stands in front.
  mutating func returnFirstWord() {
    guard let index = fields.firstIndex(where: { $0.label == .author }), index + 1 < fields.count,
      fields[index + 1].label == .title, let gap = gap(index, index + 1), gap.isEmpty
    else { return }
    let names = indices(in: fields[index].range)
    let words = indices(in: fields[index + 1].range)
    guard names.count >= 6, let next = words.first, tokens[next].flags.contains(.lower),
      tokens[names.lowerBound].flags.contains(.initial) || tokens[names.lowerBound + 1].mark == 0x2E
    else { return }
    let word = names.upperBound - 1
    var family = word - 1
    if tokens[family].mark == 0x2E { family -= 1 }
    guard tokens[word].kind == .word, tokens[word].flags.contains(.capital),
      tokens[word].flags.contains(.spaceBefore), tokens[family].kind == .word,
      text[Int(tokens[family].start)..<Int(tokens[word].start)].contains(0x2E),
      text[tokens[family].range].contains(where: { (0x61...0x7A).contains($0) || $0 >= 0x80 }),
      tokens[family - 1].mark == 0x2E || text[tokens[family - 1].range].last == 0x2E
    else { return }
    fields[index].range = fields[index].range.lowerBound..<Int(tokens[family].end)
    fields[index + 1].range = Int(tokens[word].start)..<fields[index + 1].range.upperBound
  }

  /// Gives the last author the end of a family name of two words that the model took for the title.
  ///
  /// As in "R. Reed, & Z. Quill" and "Moss. Lamp oil of old towns": a full stop stands behind it.
  mutating func takeLastWord() {
    guard let index = fields.firstIndex(where: { $0.label == .author }), index + 1 < fields.count,
      fields[index + 1].label == .title, let gap = gap(index, index + 1), gap.isEmpty
    else { return }
    let names = indices(in: fields[index].range)
    let words = indices(in: fields[index + 1].range)
    guard names.count >= 3, words.count >= 5, case let word = words.lowerBound,
      tokens[word].kind == .word, tokens[word].flags.contains(.capital),
      !tokens[word].flags.contains(.initial), tokens[word + 1].mark == 0x2E,
      tokens[word + 2].kind == .word, tokens[word + 2].flags.contains(.capital),
      tokens[word + 2].flags.contains(.spaceBefore), tokens[names.upperBound - 1].kind == .word,
      tokens[names.upperBound - 1].flags.contains(.capital),
      tokens[names.upperBound - 2].mark == 0x2E
    else { return }
    fields[index].range = fields[index].range.lowerBound..<Int(tokens[word].end)
    fields[index + 1].range = Int(tokens[word + 2].start)..<fields[index + 1].range.upperBound
  }

  /// Gives the last author the given name in front of a colon.
  ///
  /// As in "QUILL, Ada ; REED," and "Bo: Lamps of old towns": lists of DIN 1505 end with a colon.
  mutating func takeGivenName() {
    guard let index = fields.firstIndex(where: { $0.label == .author }), index + 1 < fields.count,
      fields[index + 1].label == .title, adjoin(fields[index].range, fields[index + 1].range)
    else { return }
    let title = fields[index + 1].range
    let words = indices(in: title)
    guard let colon = words.prefix(6).first(where: { tokens[$0].mark == 0x3A }),
      colon > words.lowerBound, colon + 1 < words.upperBound,
      tokens[colon + 1].flags.contains(.spaceBefore),
      tokens[words.lowerBound..<colon].allSatisfy({
        $0.kind == .word && ($0.flags.contains(.capital) || $0.flags.contains(.initial))
          || $0.mark == 0x2E || $0.mark == 0x2D || $0.mark == 0x3B || $0.mark == 0x2C
      })
    else { return }
    let names = fields[index].range.lowerBound..<Int(tokens[colon - 1].end)
    // Each name has its given name behind a comma, and this one then has, too.
    let parts = text[names].split(separator: 0x3B)
    guard parts.count >= 2,
      parts.allSatisfy({ part in
        part.count { $0 == 0x2C } == 1 && part.last != 0x2C && part.count <= 60
          && !part.contains(0x3A)
      })
    else { return }
    fields[index].range = names
    fields[index + 1].range = Int(tokens[colon + 1].start)..<title.upperBound
  }

  /// Gives the authors the last name in front of a colon that the model cut off.
  ///
  /// As in "A. Quill, B." and "Reed: Studies in Oil", "A. Quill" and "B.C. Reed: Studies in Oil",
  /// "Ada Quill" and "Bo Reed: Studies in Oil".
  mutating func takeNameUpToColon() {
    guard let index = fields.firstIndex(where: { $0.label == .author }), index + 1 < fields.count,
      fields[index + 1].label == .title || fields[index + 1].label == .container
    else { return }
    let (authors, title) = (fields[index].range, fields[index + 1].range)
    let (names, words) = (indices(in: authors), indices(in: title))
    guard let colon = words.prefix(12).first(where: { tokens[$0].mark == 0x3A }),
      colon > words.lowerBound, colon + 1 < words.upperBound, adjoin(authors, title),
      tokens[words.lowerBound..<colon].allSatisfy({
        $0.kind == .mark || !$0.flags.contains(.lower)
          || !$0.lists.isDisjoint(with: [.particle, .conjunction])
      })
    else { return }
    let end = Int(tokens[colon].start)
    // Initials without their name end the field, or a whole name stands behind a comma.
    var last = names.upperBound - 1
    while last > names.lowerBound, tokens[last].kind == .mark { last -= 1 }
    let gap = tokens[names.upperBound..<words.lowerBound]
    let isOpen =
      tokens[last].flags.contains(.initial) && tokens[names.lowerBound].flags.contains(.initial)
      && colon - words.lowerBound <= 3
    let next = AuthorListParser.parse(text, range: title.lowerBound..<end).entries
    let follows =
      gap.contains { $0.mark == 0x2C || $0.mark == 0x26 || $0.lists.contains(.conjunction) }
      && next.allSatisfy { !$0.name.given.isEmpty && !$0.name.family.isEmpty } && !next.isEmpty
      && (text[title.lowerBound..<end].contains(0x2E) || next.allSatisfy(isKnownInFull))
    guard isOpen || follows,
      AuthorListParser.looksLikeAuthorList(text[authors.lowerBound..<end]) >= 0.8
    else { return }
    fields[index].range = authors.lowerBound..<end
    fields[index + 1].range = Int(tokens[colon + 1].start)..<title.upperBound
  }

  /// Whether a person with a given name in full is one that words are known to name.
  private func isKnownInFull(_ entry: AuthorList.Entry) -> Bool {
    (NameShape.plausibility(of: entry.name.given + " " + entry.name.family) ?? 0) >= 0.9
  }

  /// Cuts "Ada Quill:" off a title in a text without authors.
  mutating func takeNameBeforeColon() {
    guard let index = fields.firstIndex(where: { $0.label != .number }),
      fields[index].label == .title,
      !fields.contains(where: { $0.label == .author || $0.label == .editor })
    else { return }
    let inside = indices(in: fields[index].range)
    guard let colon = inside.first(where: { tokens[$0].mark == 0x3A }),
      (2...4).contains(colon - inside.lowerBound), colon + 2 < inside.upperBound,
      isNameLike(fields[index].range.lowerBound..<Int(tokens[colon].start)),
      AuthorListParser.looksLikeAuthorList(
        text[fields[index].range.lowerBound..<Int(tokens[colon].start)]) >= 0.8
    else { return }
    let whole = fields[index]
    fields[index].range = Int(tokens[colon + 1].start)..<whole.range.upperBound
    fields.insert(
      ParsedReference.Field(
        label: .author, range: whole.range.lowerBound..<Int(tokens[colon - 1].end),
        confidence: whole.confidence),
      at: index)
  }

  /// Gives a state's body the rest of its name: "U.S." and "Board of Lamps" in front of a book.
  mutating func joinBody() {
    guard let index = fields.firstIndex(where: { $0.label == .author }), index + 2 < fields.count,
      fields[index + 1].label == .title, isSource(fields[index + 2].label), !has(.volume),
      indices(in: fields[index].range).count <= 4,
      tokens[indices(in: fields[index].range)].allSatisfy({
        $0.flags.contains(.initial) || $0.mark == 0x2E
          || $0.length <= 4 && $0.kind == .word
            && text[$0.range].contains(0x2E)
      }), let gap = gap(index, index + 1), gap.allSatisfy({ $0.mark == 0x2E })
    else { return }
    fields[index].range = fields[index].range.lowerBound..<fields[index + 1].range.upperBound
    fields[index + 2].label = .title
    fields.remove(at: index + 1)
  }

  /// Takes the work out of the field of people that names it first.
  ///
  /// As in "Lamp Stories. Ed. Ada Quill" and "Oil. Dir. Bo Reed. Perf. Carl Ames".
  mutating func takeWorkOfEditors() {
    guard let index = fields.firstIndex(where: { $0.label != .number }),
      fields[index].label == .editor || fields[index].label == .author,
      !fields[(index + 1)...].contains(where: { $0.label == .author })
        || fields[index].label == .editor
    else { return }
    let inside = indices(in: fields[index].range)
    guard
      let stop = inside.dropFirst().dropLast(2).first(where: {
        ReferenceContext.endsSentence(tokens, at: $0)
      }), stop - inside.lowerBound <= 10, tokens[stop + 1].lists.contains(.editor),
      tokens[stop + 1].flags.contains(.capital),
      !isNameLike(fields[index].range.lowerBound..<Int(tokens[stop].start)),
      !tokens[inside.lowerBound..<stop].contains(where: {
        $0.mark == 0x2C || $0.flags.contains(.initial) || $0.lists.contains(.editor)
      })
    else { return }
    let whole = fields[index]
    for other in fields.indices where fields[other].label == .title { fields[other].label = .note }
    fields[index].label = .editor
    fields[index].range = Int(tokens[stop + 1].start)..<whole.range.upperBound
    fields.insert(
      ParsedReference.Field(
        label: .title, range: whole.range.lowerBound..<Int(tokens[stop - 1].end),
        confidence: whole.confidence),
      at: index)
  }

  /// Takes the words of an author field that no name has for the title.
  ///
  /// As in "Good chemistry. (1996) Lamp Oil, 44(1)".
  mutating func takeTitleFromAuthors() {
    guard !fields.contains(where: { $0.label == .title }), hasSource,
      fields.contains(where: { $0.label == .pages || $0.label == .url }),
      let index = fields.firstIndex(where: { $0.label == .author }),
      fields.count(where: { $0.label == .author }) == 1
    else { return }
    let words = tokens[indices(in: fields[index].range)].filter { $0.kind == .word }
    guard words.count > 1, words.first?.flags.contains(.capital) == true,
      !words.contains(where: { $0.flags.contains(.initial) || $0.lists.contains(.organization) }),
      words.dropFirst().contains(where: {
        $0.flags.contains(.lower)
          && $0.lists.isDisjoint(with: [.particle, .conjunction, .editor, .given, .family])
      })
    else { return }
    fields[index].label = .title
  }

  /// Parts a book from its editors.
  ///
  /// In the editors' field, where "ed. Ada Quill" follows the book; in the book's, where "Ada Quill
  /// and Bo Reed, editors," precede it.
  mutating func partEditorsAndBook() {
    guard has(.title) else { return }
    if !hasSource, let index = fields.firstIndex(where: { $0.label == .editor }) {
      let inside = indices(in: fields[index].range)
      let mark = inside.dropFirst(2).dropLast().first { place in
        tokens[place].lists.contains(.editor) && tokens[place - 1].mark == 0x2C
          && tokens[(place + 1)..<inside.upperBound].first(where: { $0.kind == .word })?.flags
            .contains(.capital) == true
          && tokens[place + 1].mark != 0x2C && tokens[place + 1].mark != 0x29
      }
      if let mark, index > 0, fields[..<index].contains(where: { $0.label == .title }),
        !tokens[inside.lowerBound..<mark].contains(where: {
          $0.flags.contains(.initial) || $0.lists.contains(.editor)
        })
      {
        let whole = fields[index]
        fields[index].range = Int(tokens[mark].start)..<whole.range.upperBound
        fields.insert(
          ParsedReference.Field(
            label: .container, range: whole.range.lowerBound..<Int(tokens[mark - 2].end),
            confidence: whole.confidence),
          at: index)
      }
    }
    guard !has(.editor), let index = fields.firstIndex(where: { isSource($0.label) }) else {
      return
    }
    let inside = indices(in: fields[index].range)
    guard
      let mark = inside.dropFirst(2).dropLast(2).first(where: {
        Self.editors.contains(tokens[$0].folded) && tokens[$0 - 1].mark == 0x2C
      }),
      AuthorListParser.looksLikeAuthorList(
        text[fields[index].range.lowerBound..<Int(tokens[mark - 2].end)]) >= 0.6
    else { return }
    var first = mark + 1
    while first < inside.upperBound, tokens[first].kind == .mark { first += 1 }
    guard first < inside.upperBound else { return }
    let whole = fields[index]
    fields[index].range = Int(tokens[first].start)..<whole.range.upperBound
    fields.insert(
      ParsedReference.Field(
        label: .editor, range: whole.range.lowerBound..<Int(tokens[mark].end),
        confidence: whole.confidence),
      at: index)
  }

  private static let editors = hashes("editor editors eds ed hrsg hg")
}
