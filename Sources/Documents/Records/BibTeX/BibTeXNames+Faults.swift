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
  ///   - decoding: how the bytes become strings.
  /// - Returns: the names in their order.
  /// - Complexity: O(*n*)
  static func list(
    _ text: [UInt8], endsWithComma: Bool, _ decoding: inout TextDecoding
  ) -> [BibliographicRecord.Author]? {
    guard endsWithComma || text.contains(where: { $0 == 0x2C || $0 == 0x26 }), !text.contains(0x3D)
    else { return nil }
    let all = 0..<text.count
    let parts = parts(text, all) { $0 == 0x2C }
    let sides = sides(text)
    func isFull(_ part: Range<Int>) -> Bool { words(text, part).count > 1 }
    let isList =
      if sides.count > 1 {
        sides.allSatisfy { isFull($0) && text[$0].contains(0x2C) == text[sides[0]].contains(0x2C) }
      } else {
        switch parts.count {
        case 2: endsWithComma && parts.allSatisfy(isFull)
        case 3: isFull(parts[1]) && !isSuffix(text, parts[1])
        case 4...: true
        default: false
        }
      }
    guard isList else { return nil }
    var plain: [UInt8] = []
    for side in sides {
      if !plain.isEmpty { plain += " and ".utf8 }
      plain += text[side]
    }
    let list = AuthorListParser.parse(decoding.string(TeXText.decode(plain)))
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

  /// What stands between the signs for "and".
  private static func sides(_ text: [UInt8]) -> [Range<Int>] {
    var sides: [Range<Int>] = []
    var depth = 0
    var start = 0
    for at in text.indices {
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
  static func isSuffix(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    words(text, range).allSatisfy { !roles(text, $0).isDisjoint(with: [.suffix, .generation]) }
  }

  /// What else than a name the words can be, letter for letter.
  private static func roles(_ text: [UInt8], _ word: Range<Int>) -> NameRole {
    var hash = NameVocabulary.emptyHash
    for byte in text[word] {
      guard byte < 0x80 else {
        let word = String(decoding: text[word], as: UTF8.self)
        return NameVocabulary.roles(of: NameVocabulary.hash(of: word))
      }
      if BibTeXScanner.isLetter(byte) { hash = NameVocabulary.extend(hash, by: byte | 0x20) }
    }
    return NameVocabulary.roles(of: hash)
  }

  // MARK: institutions

  /// Whether a name that has no braces around it, as it should, is that of an institution.
  ///
  /// It ends with a word such as "Consortium" or has one in front of "of" or "for", and doesn't
  /// begin with a given name; or what stands behind its comma is the form of a company.
  static func isInstitution(
    _ text: [UInt8], _ words: [Range<Int>], behindComma last: Range<Int>?
  ) -> Bool {
    guard let first = words.first, let final = words.last else { return false }
    if let last {
      // What is also the initials of somebody ("AG", "S.A.") doesn't count.
      let initial: UInt32 = 1 << UInt32(text[last.lowerBound] & 0x1F)
      guard last.count < 14, companyInitials & initial != 0 else { return false }
      let form = String(decoding: text[last], as: UTF8.self).lowercasedASCII
      return companyForms.contains(form.hasSuffix(".") ? String(form.dropLast()) : form)
    }
    guard words.count > 1 else { return false }
    let people: NameRole = [.knownFamily, .asianFamily, .iberianFamily]
    func isKind(_ word: Range<Int>) -> Bool {
      guard word.count > 2, (0x41...0x5A).contains(text[word.lowerBound]) else { return false }
      let roles = roles(text, word)
      return roles.contains(.organisation) && roles.isDisjoint(with: people)
    }
    let isKindOf = zip(words, words.dropFirst()).contains { word, next in
      text[next.lowerBound] >= 0x61 && isKind(word)
        && links.contains(String(decoding: text[next], as: UTF8.self))
    }
    return (isKindOf || isKind(final)) && !roles(text, first).contains(.knownGiven)
  }

  /// Whether "Consortium, Quill" has a group's name turned round, as a program for references does
  /// that knows only people.
  static func isTurnedInstitution(
    _ text: [UInt8], _ family: [Range<Int>], _ given: [Range<Int>]
  ) -> Bool {
    guard family.count == 1, let kind = family.first, kind.count > 3, let first = given.first,
      first.count > 2, text[first].last != 0x2E
    else { return false }
    let roles = roles(text, kind)
    return roles.contains(.organisation) && roles.isDisjoint(with: [.knownFamily, .asianFamily])
      && !Self.roles(text, first).contains(.knownGiven)
  }

  private static let companyForms: Set<String> = [
    "inc", "llc", "ltd", "limited", "corp", "corporation", "incorporated", "gmbh", "pty ltd",
  ]

  /// A bit for each letter that one of them begins with, in either case.
  private static let companyInitials: UInt32 = companyForms.reduce(into: 0) { bits, form in
    bits |= 1 << UInt32((form.utf8.first ?? 0) & 0x1F)
  }

  private static let links: Set<String> = [
    "of", "for", "on", "de", "des", "du", "della", "für", "f{\\\"u}r", "f\\\"ur", "voor",
  ]

  // MARK: what programs add

  /// Takes an ORCID in brackets off the end of a name.
  static func cutORCID(_ text: inout [UInt8]) -> PersonIdentifier? {
    guard let last = text.last, last == 0x5D || last == 0x29,
      let open = text.lastIndex(of: last == 0x5D ? 0x5B : 0x28), text.count - open > 20,
      let orcid = Identifiers.orcid(
        String(decoding: text[(open + 1)..<(text.count - 1)], as: UTF8.self))
    else { return nil }
    text.removeSubrange(open...)
    while let byte = text.last, byte <= 0x20 { text.removeLast() }
    return PersonIdentifier(scheme: .orcid, value: orcid)
  }
}
