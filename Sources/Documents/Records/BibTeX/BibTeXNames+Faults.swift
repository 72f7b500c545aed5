import Bibliography

/// What people write in author fields although BibTeX takes it for something else.
extension BibTeXNames {
  /// The names of a piece that BibTeX would read as one, where it is plainly a list of names; nil
  /// where it is one name.
  ///
  /// "Ada Quill, Bo Reed, and Cy Stone" has a comma in front of "and"; "Quill A, Reed B, Stone C"
  /// would make "Reed B" the generation of A Quill; "Quill, Ada & Reed, Bo" has a sign for "and".
  ///
  /// - Parameters:
  ///   - text: the piece.
  ///   - endsWithComma: whether a comma stands between it and the next "and".
  ///   - isPlain: whether a name without a comma ends the list behind it.
  ///   - decoding: how the bytes become strings.
  /// - Returns: the names in their order.
  /// - Complexity: O(*n*)
  static func list(
    _ text: ByteView, endsWithComma: Bool, isPlain: Bool = false, _ decoding: inout TextDecoding
  ) -> [BibliographicRecord.Author]? {
    let all = 0..<text.count
    let hasSigns = text.contains(0x26, in: all)
    guard endsWithComma || hasSigns || text.contains(0x2C, in: all), !text.contains(0x3D, in: all)
    else { return nil }
    let parts = BibTeXName.Parts(text)
    // The usual "Quill, Ada".
    let isPair = isPlain && parts.count == 2 && isPair(text, parts.first, parts.second)
    if !hasSigns, !endsWithComma, !isPair, parts.count < 3 { return nil }
    let sides = isPair ? [parts.first, parts.second] : sides(text)
    func isFull(_ part: Range<Int>) -> Bool { words(text, part).count > 1 }
    let isList =
      if sides.count > 1 {
        sides.allSatisfy {
          isFull($0) && text.contains(0x2C, in: $0) == text.contains(0x2C, in: sides[0])
        }
      } else {
        switch parts.count {
        case 2: endsWithComma && isFull(parts.first) && isFull(parts.second)
        case 3: isFull(parts.second) && !isSuffix(text, parts.second)
        case 4...: true
        default: false
        }
      }
    guard isList else { return nil }
    var plain: [UInt8] = []
    for side in sides {
      if !plain.isEmpty { plain += " and ".utf8 }
      text.append(side, to: &plain)
    }
    let list = AuthorListParser.parse(
      plain.withView { TeXText.string($0, 0..<$0.count, &decoding) })
    guard list.entries.count > 1, !list.entries.contains(where: \.isOrganisation) else {
      return nil
    }
    return list.entries.map { entry in
      var author = BibliographicRecord.Author(raw: entry.text)
      author.given = [entry.name.given, entry.name.middle].filter { !$0.isEmpty }
        .joined(separator: " ")
      author.particle = entry.name.particle
      author.family = entry.name.family
      author.suffix = entry.name.suffix
      return author
    }
  }

  /// Whether two people stand around a comma.
  ///
  /// As in "Ada Birgit Quill, Bo Reed" or "A. Quill, B. Reed". The first begins as given names do, and
  /// the second doesn't end as they do: "De Quill, Ada Maria".
  private static func isPair(
    _ text: ByteView, _ first: Range<Int>, _ second: Range<Int>
  ) -> Bool {
    let sides = [words(text, first), words(text, second)]
    func isInitial(_ word: Range<Int>) -> Bool {
      word.count <= 5 && text[word.upperBound - 1] == 0x2E
        && (0x41...0x5A).contains(text[word.lowerBound])
    }
    let areFull = sides.allSatisfy { words in
      guard words.count > 1, let last = words.last else { return false }
      return last.count > 2 && !isInitial(last) && (0x41...0x5A).contains(text[last.lowerBound])
    }
    guard areFull, let lead = sides[0].first, let last = sides[1].last else { return false }
    return (isInitial(lead) || isGivenName(text, lead)) && !isGivenName(text, last)
  }

  private static func isGivenName(_ text: ByteView, _ word: Range<Int>) -> Bool {
    let key = TextFolding.key(String(decoding: TeXText.decode(text[word]), as: UTF8.self))
    return NameGazetteer.shared.isGivenName(key)
  }

  /// What stands between the signs for "and".
  private static func sides(_ text: ByteView) -> [Range<Int>] {
    var sides: [Range<Int>] = []
    var depth = 0
    var start = 0
    for at in 0..<text.count {
      switch text[at] {
      case 0x7B: depth += 1
      case 0x7D: depth = max(0, depth - 1)
      case 0x26 where depth == 0 && at > 1 && at + 1 < text.count && text[at + 1] <= 0x20:
        let end = text[at - 1] == 0x5C ? at - 1 : at
        guard text[end - 1] <= 0x20 else { continue }
        sides.append(trimmed(text, start..<end))
        start = at + 1
      default: break
      }
    }
    sides.append(trimmed(text, start..<text.count))
    return sides
  }

  /// Whether every word is a generation or a degree.
  static func isSuffix(_ text: ByteView, _ range: Range<Int>) -> Bool {
    words(text, range).allSatisfy { !roles(text, $0).isDisjoint(with: suffixes) }
  }

  /// What else than a name the words can be, letter for letter.
  private static func roles(_ text: ByteView, _ word: Range<Int>) -> NameRole {
    NameVocabulary.roles(of: hash(text, word))
  }

  private static func hash(_ text: ByteView, _ word: Range<Int>) -> UInt64 {
    var hash = NameVocabulary.emptyHash
    for index in word {
      let byte = text[index]
      guard byte < 0x80 else {
        let word = String(decoding: text.array(word), as: UTF8.self)
        return NameVocabulary.hash(of: word)
      }
      if BibTeXScanner.isLetter(byte) { hash = NameVocabulary.extend(hash, by: byte | 0x20) }
    }
    return hash
  }

  // MARK: institutions

  /// Whether a word is one of organisations and none of some others.
  private static func isOrganisation(
    _ text: ByteView, _ word: Range<Int>, butNo others: NameRole
  ) -> Bool {
    let hash = hash(text, word)
    guard NameVocabulary.mayBeOrganisation(hash) else { return false }
    let roles = NameVocabulary.roles(of: hash)
    return roles.contains(.organisation) && roles.isDisjoint(with: others)
  }

  /// Whether a name that has no braces around it, as it should, is that of an institution.
  ///
  /// It ends with a word such as "Consortium" or has one in front of "of" or "for", and doesn't
  /// begin with a given name; or what stands behind its comma is the form of a company.
  static func isInstitution(
    _ text: ByteView, _ words: [Range<Int>], behindComma last: Range<Int>?
  ) -> Bool {
    guard let first = words.first, let final = words.last else { return false }
    if let last {
      // What is also the initials of somebody ("AG", "S.A.") doesn't count.
      let initial: UInt32 = 1 << UInt32(text[last.lowerBound] & 0x1F)
      let end = text[last.upperBound - 1] == 0x2E ? last.upperBound - 2 : last.upperBound - 1
      guard last.count < 14, companyInitials & initial != 0, end > last.lowerBound,
        companyEndings & 1 << UInt32(text[end] & 0x1F) != 0
      else { return false }
      let form = String(decoding: text.array(last), as: UTF8.self).lowercasedASCII
      return companyForms.contains(form.hasSuffix(".") ? String(form.dropLast()) : form)
    }
    guard words.count > 1 else { return false }
    func isKind(_ word: Range<Int>) -> Bool {
      guard word.count > 2, (0x41...0x5A).contains(text[word.lowerBound]) else { return false }
      return isOrganisation(text, word, butNo: families)
    }
    let isKindOf = zip(words, words.dropFirst()).contains { word, next in
      text[next.lowerBound] >= 0x61 && isKind(word)
        && links.contains(String(decoding: text.array(next), as: UTF8.self))
    }
    return (isKindOf || isKind(final)) && !roles(text, first).contains(.knownGiven)
  }

  /// Whether "Consortium, Quill" has a group's name turned round, as a program for references does
  /// that knows only people.
  static func isTurnedInstitution(
    _ text: ByteView, _ family: [Range<Int>], _ given: [Range<Int>]
  ) -> Bool {
    guard family.count == 1, let kind = family.first, kind.count > 3, let first = given.first,
      first.count > 2, text[first.upperBound - 1] != 0x2E
    else { return false }
    return isOrganisation(text, kind, butNo: knownFamilies)
      && !Self.roles(text, first).contains(.knownGiven)
  }

  private static let suffixes: NameRole = [.suffix, .generation]
  private static let knownFamilies: NameRole = [.knownFamily, .asianFamily]
  private static let families: NameRole = [.knownFamily, .asianFamily, .iberianFamily]

  private static let companyForms: Set<String> = [
    "inc", "llc", "ltd", "limited", "corp", "corporation", "incorporated", "gmbh", "pty ltd",
  ]

  /// A bit for each letter that one of them begins with, in either case.
  private static let companyInitials = bits(companyForms.map { $0.utf8.first ?? 0 })

  /// The same for the letters that they end with.
  private static let companyEndings = bits(companyForms.map { $0.utf8.last ?? 0 })

  private static func bits(_ letters: [UInt8]) -> UInt32 {
    letters.reduce(0) { $0 | 1 << UInt32($1 & 0x1F) }
  }

  private static let links: Set<String> = [
    "of", "for", "on", "de", "des", "du", "della", "für", "f{\\\"u}r", "f\\\"ur", "voor",
  ]

  // MARK: what programs add

  /// What stands in front of the place of work in brackets behind a name that isn't turned round: "Ada
  /// Quill (Mill Works)"; nil where none does.
  static func beforePlace(_ text: ByteView) -> Range<Int>? {
    let end = text.count - 1
    guard end > 8, text[end] == 0x29, !text.contains(0x2C, in: 0..<text.count),
      let open = (0..<end).last(where: { text[$0] == 0x28 }), open >= 6, text[open - 1] <= 0x20,
      text[open + 1] != 0x22
    else { return nil }
    let name = trimmed(text, 0..<open)
    return words(text, name).count > 1 ? name : nil
  }

  /// An ORCID in brackets at the end of a name, and the name in front of it.
  static func orcid(behind text: ByteView) -> (identifier: PersonIdentifier, name: Range<Int>)? {
    let end = text.count - 1
    guard end >= 20, text[end] == 0x5D || text[end] == 0x29 else { return nil }
    let opening: UInt8 = text[end] == 0x5D ? 0x5B : 0x28
    guard let open = (0..<end).last(where: { text[$0] == opening }), end - open > 19,
      let orcid = Identifiers.orcid(
        String(decoding: text.array(open + 1..<end), as: UTF8.self))
    else { return nil }
    var name = 0..<open
    while let last = name.last, text[last] <= 0x20 { name = 0..<last }
    return (PersonIdentifier(scheme: .orcid, value: orcid), name)
  }
}
