import Bibliography

/// Roles as nouns: "Advisor: X", "my supervisor Doctor Y", "Z's student", "my student W".
extension RelationFinder {
  // MARK: Nouns for those who advise

  mutating func readRoleNouns(_ sentence: inout Sentence) {
    var index = sentence.tokens.lowerBound
    while index < sentence.tokens.upperBound {
      if let (label, end) = advisingNoun(at: index, sentence) {
        readAdvisors(label, noun: index, end: end, &sentence)
        index = end
      } else {
        readOtherLabel(at: index, &sentence)
        index += 1
      }
    }
  }

  private func advisingNoun(
    at index: Int, _ sentence: Sentence
  ) -> (label: Relation.Label, end: Int)? {
    guard let token = text[index], token.isWord else { return nil }
    if let label = RolePhrases.advisingNouns[token.key] {
      if token.key == "pi", token.shape != .capitals || context.isGrant { return nil }
      // "co-advisor", "advisor(s)", "advisor/mentor", "advisor and mentor".
      var end = index + 1
      if text.key(end) == "(", ["s", "rs", "in"].contains(text.key(end + 1)),
        text.key(end + 2) == ")"
      {
        end += 3
      }
      if text.key(end) == "/" || text.key(end) == "and" || text.key(end) == "&",
        RolePhrases.advisingNouns[text.key(end + 1)] != nil
      {
        end += 2
      }
      return (label, end)
    }
    if token.key == "dir" || token.key == "codir" {
      return abbreviatedDirector(at: index, sentence).map { (.advisor, $0) }
    }
    // "Guide: Prof. Doe": alone it may be any book's.
    if ["guide", "guides"].contains(token.key), [":", "-", "–"].contains(text.key(index + 1)),
      NameScanner.isTitle(text, index + 2)
    {
      return (.advisor, index + 1)
    }
    if context.isEducation, text.key(index + 1) == ":", Self.degreeLabels.contains(token.key) {
      return (.advisor, index + 1)
    }
    for pattern in RolePhrases.directorPatterns where pattern.openings.contains(token.key) {
      if let end = pattern.end(in: text, at: index, limit: sentence.tokens.upperBound) {
        switch text.key(index) {
        case "principal":
          if context.isGrant { return nil }
          return (.supervisor, end)
        case "sponsoring", "faculty": return (.mentor, end)
        default: return (.advisor, end)
        }
      }
    }
    return nil
  }

  /// The end of "dir." or "dir" in front of who advised a degree that is named before it.
  ///
  /// As in "Doctorat, Université d'Exemple (dir. Ada Quill)"; of a book, "dir." names editors.
  private func abbreviatedDirector(at index: Int, _ sentence: Sentence) -> Int? {
    guard index > sentence.tokens.lowerBound, ["(", ",", ";", "-"].contains(text.key(index - 1)),
      (sentence.tokens.lowerBound..<index).contains(where: {
        RolePhrases.degrees.contains(text.key($0))
      })
    else { return nil }
    let end = text.key(index + 1) == "." ? index + 2 : index + 1
    return text.key(end) == ")" ? nil : end
  }

  /// Labels that name advisors beside a degree, and anybody elsewhere.
  private static let degreeLabels: Set<String> = [
    "director", "directors", "codirector", "codirectors", "cochair", "cochairs", "team",
  ]

  private static let copulas: Set<String> = [
    "is", "was", "were", "are", "being", "include", "includes", "included", "namely", "ist", "war",
    "est", "es", "e",
  ]

  private mutating func readAdvisors(
    _ label: Relation.Label, noun: Int, end: Int, _ sentence: inout Sentence
  ) {
    var start = noun
    var possessor: StatedRelation.Subject? = .topic
    var hasDeterminer = false
    // Over "PhD thesis" to "my", "his", "Jane Doe's".
    while start > sentence.tokens.lowerBound, let token = text[start - 1],
      RolePhrases.qualifiers.contains(token.key), token.kind != .lineBreak
    {
      start -= 1
      if token.isMark("'s"), let name = sentence.name(endingAt: start) {
        possessor = isTopic(name) ? .topic : .named(name)
        start = name.tokens.lowerBound
        hasDeterminer = true
        break
      }
    }
    if let before = text[start - 1], start > sentence.tokens.lowerBound, before.isWord {
      if RolePhrases.unreal.contains(before.key) { return }
      // "I mentor Jane Doe", "they host": a verb.
      if ["mentor", "host", "comentor", "cohost"].contains(text.key(noun)),
        ["i", "we", "to", "you", "they", "will", "currently", "also"].contains(before.key)
      {
        return
      }
      // "I was paired with a mentor, Dr. Jane Doe"
      if before.key == "my" || before.key == "our"
        || before.key == "a" && context.isFirstPerson && text.key(end) == ","
          && NameScanner.isTitle(text, end + 1)
      {
        hasDeterminer = true
      } else if ["his", "her", "their"].contains(before.key) {
        hasDeterminer = true
        if context.isFirstPerson { possessor = nil }
      }
    }
    guard let subject = possessor else { return }
    var cursor = end
    // "Advisor (PhD):", "Advisors at MIT:", "Advisor of my thesis:"
    if text.key(cursor) == "(", let close = closing(of: cursor, sentence) { cursor = close }
    if hasDeterminer, text.key(cursor) == "there", text.key(cursor + 1) == "," { cursor += 1 }
    // "Co-supervisor with John Roe of the student Jane Doe"
    if text.key(cursor) == "with",
      let last = NameList.names(in: text, at: cursor + 1, end: sentence.tokens.upperBound).last,
      text.key(last.tokens.upperBound) == "of"
    {
      readAdvisees(label, noun: noun, at: last.tokens.upperBound + 1, &sentence)
      return
    }
    // Elsewhere "supervisor of the thesis" has the thesis of a student behind it.
    if text.key(cursor) == "of", context.isEducation || text.key(cursor + 1) == "my",
      let colon = separator(after: cursor, within: 4, sentence),
      (cursor + 1..<colon).allSatisfy({
        RolePhrases.qualifiers.contains(text.key($0))
          || ["my", "the", "his", "her", "their"].contains(text.key($0))
      })
    {
      cursor = colon
    } else if ["of", "to", "for"].contains(text.key(cursor)) {
      readAdvisees(label, noun: noun, at: cursor + 1, &sentence)
      return
    }
    if text.key(cursor) == "at" || text.key(cursor) == "in" || text.key(cursor) == "during" {
      if let colon = separator(after: cursor, within: 8, sentence) {
        cursor = colon
      } else if hasDeterminer,
        let comma = (cursor + 1..<min(cursor + 7, sentence.tokens.upperBound))
          .first(where: { text.key($0) == "," }),
        NameScanner.name(in: text, at: comma + 1) != nil
      {
        // "My mentor at Example Corp, Jane Doe, showed me"
        cursor = comma
      } else {
        return
      }
    }
    let isLineStart = start == firstToken(sentence) || isSegmentStart(start, sentence)
    var isLabelled = false
    if let token = text[cursor], cursor < sentence.tokens.upperBound {
      if token.isMark(":") || token.isMark("–") || token.isMark("=") || token.isMark("-") {
        isLabelled = isLineStart || token.isMark(":")
        cursor += 1
      } else if token.isMark(",") || token.isMark("(") {
        guard hasDeterminer else { return }
        cursor = behindPosition(cursor + 1, sentence)
      } else if token.isWord, Self.copulas.contains(token.key) {
        guard hasDeterminer || isLineStart else { return }
        cursor += 1
      } else if token.kind == .lineBreak {
        guard isLineStart else { return }
        isLabelled = true
        cursor += 1
      } else if !(hasDeterminer || isLineStart || NameScanner.isTitle(text, cursor)
        || text[noun]?.shape == .lower)
      {
        return
      }
    }
    guard !isUnreal(sentence, before: start) else { return }
    let people = NameList.names(
      in: text, at: cursor, end: sentence.tokens.upperBound, isLabelled: isLabelled)
    // "Undergraduate thesis mentor: Jane Doe" among the roles of a teacher.
    if context.listsOwnRoles, isLabelled, !hasDeterminer, subject == .topic,
      noun > firstToken(sentence), text.key(end) == ":", !people.contains(where: \.isTitled),
      people.first?.tokens.lowerBound == cursor
    {
      record(people, .advisee(label), subject: .topic, from: start, in: &sentence)
      return
    }
    record(people, .advisor(label), subject: subject, from: start, in: &sentence)
  }

  /// Over what somebody is, in front of a name with a title.
  ///
  /// As in "my mentor, postdoctoral fellow Dr. Doe".
  private func behindPosition(_ index: Int, _ sentence: Sentence) -> Int {
    var cursor = index
    while cursor < min(index + 5, sentence.tokens.upperBound), let token = text[cursor],
      token.isWord, !NameScanner.isTitle(text, cursor),
      token.shape == .lower || token.key == "phd"
    {
      cursor += 1
    }
    return NameScanner.isTitle(text, cursor) ? cursor : index
  }

  /// "Advisor of Jane Doe", "mentor to John Roe": the other direction.
  mutating func readAdvisees(
    _ label: Relation.Label, noun: Int, at index: Int, _ sentence: inout Sentence
  ) {
    var cursor = index
    if NameScanner.name(in: text, at: cursor) == nil,
      let noun = (index..<min(index + 7, sentence.tokens.upperBound)).first(where: {
        Self.advisedGroups.contains(text.key($0))
      }), text.key(noun + 1) != "of"
    {
      // "Advisor to MIT undergraduate student Jane Doe", "mentor to students for the pond: Jane Doe".
      cursor = noun + 1
      if NameScanner.name(in: text, at: cursor) == nil,
        let colon = separator(after: cursor, within: 24, sentence)
      {
        cursor = colon + 1
      }
    }
    while cursor < sentence.tokens.upperBound, cursor - index < 6, let token = text[cursor],
      token.kind == .number || token.shape == .lower || token.key == "phd" || token.isMark(":")
        || token.isMark("'s")
    {
      cursor += 1
    }
    let people = NameList.names(in: text, at: cursor, end: sentence.tokens.upperBound)
    guard let first = people.first, !first.isTitled else { return }
    if let name = sentence.names.first, name.tokens.upperBound <= noun, !isTopic(name) {
      return
    }
    record(people, .advisee(label), subject: .topic, from: noun, in: &sentence)
  }

  private static let advisedGroups: Set<String> = [
    "student", "students", "intern", "interns", "postdoc", "postdocs", "undergraduate",
    "undergraduates", "candidate", "candidates", "mentees", "mentee",
  ]

  func firstToken(_ sentence: Sentence) -> Int {
    var cursor = sentence.tokens.lowerBound
    while cursor < sentence.tokens.upperBound, let token = text[cursor], !token.isWord {
      cursor += 1
    }
    return cursor
  }

  /// Whether a mark or line break in front sets off what begins here.
  func isSegmentStart(_ index: Int, _ sentence: Sentence) -> Bool {
    guard let before = text[index - 1] else { return true }
    if before.kind == .lineBreak { return true }
    if let token = text[index], token.range.lowerBound > before.range.upperBound,
      text.text[before.range.upperBound..<token.range.lowerBound].contains(0x09)
    {
      return true
    }
    return [",", ";", "(", "|", ".", "–", "•", "\"", "[", "-"].contains(before.key)
      && before.kind == .mark
  }

  private func isUnreal(_ sentence: Sentence, before index: Int) -> Bool {
    let lower = max(sentence.tokens.lowerBound, index - 6)
    for cursor in (lower..<index).reversed() {
      guard let token = text[cursor], token.kind != .lineBreak else { return false }
      if RolePhrases.unreal.contains(token.key) { return true }
      if RolePhrases.wishes.contains(token.key), token.shape == .lower { return true }
    }
    return false
  }

  private func closing(of index: Int, _ sentence: Sentence) -> Int? {
    var cursor = index + 1
    while cursor < sentence.tokens.upperBound, cursor - index < 8 {
      if text.key(cursor) == ")" { return cursor + 1 }
      cursor += 1
    }
    return nil
  }

  private func separator(after index: Int, within: Int, _ sentence: Sentence) -> Int? {
    var cursor = index
    while cursor < sentence.tokens.upperBound, cursor - index <= within {
      if text.key(cursor) == ":" { return cursor }
      cursor += 1
    }
    return nil
  }

  /// "Collaborators: …", "Thesis committee: …", "Referees: …", "Organizers: …".
  private mutating func readOtherLabel(at index: Int, _ sentence: inout Sentence) {
    guard let token = text[index], token.isWord else { return }
    let kind: StatedRelation.Kind
    switch token.key {
    case "collaborator", "collaborators", "coworker", "coworkers": kind = .collaborator
    case "committee", "referee", "referees", "reference", "references", "examiner", "examiners",
      "gutachter", "zweitgutachter", "jury", "reviewers", "recommender", "recommenders", "letters":
      kind = .mention(.mentioned)
    case "organizer", "organizers", "organiser", "organisers", "chair", "chairs", "cochairs",
      "moderator", "coordinator", "coordinators", "contact", "organisateurs", "organisatoren":
      kind = .mention(.organizer)
    default: return
    }
    var cursor = index + 1
    if text.key(cursor) == "(", let close = closing(of: cursor, sentence) { cursor = close }
    if text.key(cursor) == "member" || text.key(cursor) == "members" { cursor += 1 }
    let isCollaborator = kind == .collaborator
    guard
      text.key(cursor) == ":" || text.key(cursor) == "–"
        || (isCollaborator && Self.copulas.contains(text.key(cursor)))
        || (isCollaborator && text.key(index - 1) == "my")
    else { return }
    if text[cursor]?.kind == .mark || Self.copulas.contains(text.key(cursor)) { cursor += 1 }
    guard !isUnreal(sentence, before: index) else { return }
    var people = NameList.names(
      in: text, at: cursor, end: sentence.tokens.upperBound, isLabelled: false)
    // "Committee: A (advisor), B (chair)": the brackets are read with the names.
    people.removeAll { advisingBracket(after: $0, sentence) != nil }
    record(people, kind, subject: .topic, from: index, in: &sentence)
  }

  // MARK: Nouns for those who are advised

  mutating func readAdvisedNouns(_ sentence: inout Sentence) {
    for index in sentence.tokens {
      guard let token = text[index], token.isWord, RolePhrases.advisedNouns.contains(token.key)
      else { continue }
      let label: Relation.Label = token.key.hasPrefix("mentee") ? .mentor : .advisor
      var start = index
      while start > sentence.tokens.lowerBound, let before = text[start - 1],
        RolePhrases.qualifiers.contains(before.key), before.kind != .lineBreak,
        !before.isMark("'s")
      {
        start -= 1
      }
      let next = text.key(index + 1)
      // "a student of Prof. X", "advisee of X".
      if next == "of" || next == "under" {
        let people = NameList.names(in: text, at: index + 2, end: sentence.tokens.upperBound)
        if let first = people.first,
          first.isTitled || token.key.hasPrefix("advisee")
            || next == "of" && first.isKnown(in: text),
          !isWish(before: start, sentence), let subject = subject(of: start - 1, sentence)
        {
          record(people, .advisor(label), subject: subject, from: start, in: &sentence)
        }
        continue
      }
      // "my student Jane", "Students: A, B", "PhD students supervised: A".
      let isMine = text.key(start - 1) == "my" && start > sentence.tokens.lowerBound
      var cursor = index + 1
      while cursor - index <= 3, let word = text[cursor],
        ["supervised", "advised", "mentored", "current", "graduated", "co", "coadvised"]
          .contains(word.key)
      {
        cursor += 1
      }
      if text.key(cursor) == "(", let close = closing(of: cursor, sentence) { cursor = close }
      let hasColon = text.key(cursor) == ":"
      guard isMine || (hasColon && context.isItemized && start == firstToken(sentence)) else {
        continue
      }
      if hasColon || text.key(cursor) == "," { cursor += 1 }
      let people = NameList.names(in: text, at: cursor, end: sentence.tokens.upperBound)
      guard let first = people.first, !first.isTitled else { continue }
      record(people, .advisee(label), subject: .topic, from: start, in: &sentence)
    }
  }
}
