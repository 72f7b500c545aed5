import Bibliography

/// What stands behind a name: "X's group", "X is my advisor", "X (advisor)", "X supervised me".
extension RelationFinder {
  mutating func readNames(_ sentence: inout Sentence) {
    for name in sentence.names where !isTopic(name) && !sentence.isTaken(name) {
      let next = name.tokens.upperBound
      if text.key(next) == "'s" || text.key(next) == "'" {
        readPossession(of: name, at: next + 1, &sentence)
      } else if let label = advisingBracket(after: name, sentence) {
        record(
          [name], .advisor(label), subject: .topic, from: name.tokens.lowerBound, in: &sentence)
      } else if let label = advisingApposition(after: name, sentence) {
        record(
          [name], .advisor(label), subject: .topic, from: name.tokens.lowerBound, in: &sentence)
      } else if let label = advisingVerb(after: name, sentence) {
        record(
          joined(to: name, sentence), .advisor(label), subject: .topic,
          from: name.tokens.lowerBound, in: &sentence)
      } else if let label = whom(after: name, sentence) {
        record(
          [name], .advisor(label), subject: .topic, from: name.tokens.lowerBound, in: &sentence)
      } else if takesIn(after: name, sentence) {
        record(
          [name], .advisor(.advisor), subject: .topic, from: name.tokens.lowerBound,
          in: &sentence)
      } else if groupOf(name, sentence) {
        let people = NameList.names(
          in: text, at: name.tokens.lowerBound, end: sentence.tokens.upperBound)
        record(
          people.isEmpty ? [name] : people, .advisor(.advisor), subject: .topic,
          from: max(
            sentence.tokens.lowerBound, name.tokens.lowerBound - 3), in: &sentence)
      }
    }
  }

  /// A name and those that "and" and commas join to it in front: "Jane Doe and John Roe supervised".
  private func joined(to name: NamePhrase, _ sentence: Sentence) -> [NamePhrase] {
    var out = [name]
    var mark = name.tokens.lowerBound - 1
    guard ["and", "&"].contains(text.key(mark)) else { return out }
    if text.key(mark - 1) == "," { mark -= 1 }
    while let other = sentence.name(endingAt: mark) {
      out.append(other)
      mark = other.tokens.lowerBound - 1
      guard text.key(mark) == "," else { break }
    }
    return out.reversed()
  }

  /// "X, under whom I studied", "X, for whom I worked as an assistant", "X, with whom I wrote my
  /// thesis", "X, whose lab I joined".
  private func whom(after name: NamePhrase, _ sentence: Sentence) -> Relation.Label? {
    var cursor = name.tokens.upperBound
    if text.key(cursor) == "," { cursor += 1 }
    // "whose lab", "under whose guidance", "under whom"
    let relative = text.key(cursor) == "whose" ? cursor : cursor + 1
    guard context.isFirstPerson, ["whom", "whose"].contains(text.key(relative)),
      let subject = (relative + 1..<relative + 5).first(where: { text.key($0) == "i" }),
      subject < sentence.tokens.upperBound, !isWish(before: subject + 3, sentence)
    else { return nil }
    if text.key(relative) == "whose" {
      let noun = text.key(subject - 1)
      let isGuided =
        text.key(relative - 1) == "under"
        && ["guidance", "supervision", "direction", "mentorship"].contains(noun)
      return isGuided || Self.groups.contains(noun) ? .advisor : nil
    }
    switch text.key(cursor) {
    case "under": return .advisor
    case "for", "with":
      let clause = subject + 1..<max(subject + 1, min(subject + 10, sentence.tokens.upperBound))
      if clause.contains(where: { isJuniorRole(at: $0) }) { return .supervisor }
      let isThesis = clause.contains { index in
        text.key(index) == "my"
          && (index + 1..<index + 4).contains {
            ["thesis", "dissertation", "doctorate"].contains(text.key($0))
          }
      }
      return isThesis ? .advisor : nil
    default: return nil
    }
  }

  /// "as a research assistant", "as her intern".
  func isJuniorRole(at index: Int) -> Bool {
    text.key(index) == "as"
      && (index + 1..<index + 5).contains { Self.juniors.contains(text.key($0)) }
  }

  private static let juniors: Set<String> = [
    "assistant", "intern", "student", "trainee", "postdoc", "fellow", "mentee", "researcher",
  ]

  private static let takings: Set<String> = [
    "accepted", "welcomed", "took", "invited", "hired", "recruited", "offered", "admitted",
  ]

  /// "X accepted me into her lab", "X, who offered me a position in his group".
  private func takesIn(after name: NamePhrase, _ sentence: Sentence) -> Bool {
    var cursor = name.tokens.upperBound
    while [",", "who", "then", "has", "had", "kindly", "later"].contains(text.key(cursor)),
      cursor - name.tokens.upperBound < 4
    {
      cursor += 1
    }
    guard Self.takings.contains(text.key(cursor)), ["me", "us"].contains(text.key(cursor + 1)),
      !isWish(before: name.tokens.lowerBound, sentence)
    else { return false }
    let rest = cursor + 2..<max(cursor + 2, min(cursor + 16, sentence.tokens.upperBound))
    // "took me on as a research assistant", "hired me as an intern"
    if rest.prefix(3).contains(where: { isJuniorRole(at: $0) }) { return true }
    guard let group = rest.first(where: { Self.groups.contains(text.key($0)) }) else {
      return false
    }
    return (group - 3..<group).contains { ["his", "her", "their"].contains(text.key($0)) }
      && !(cursor + 2..<group).contains {
        ["talk", "talks", "speak", "present", "seminar", "visit"].contains(text.key($0))
      }
  }

  /// Among referees, a role of the person named first: "Jane Doe, Porto (my thesis advisor)".
  mutating func readReferee(_ sentence: inout Sentence) {
    guard let person = NameScanner.name(in: text, at: 0), !isTopic(person) else { return }
    for index in sentence.tokens {
      guard let label = RolePhrases.advisingNouns[text.key(index)], label != .host,
        text.key(index) != "pi"
      else { continue }
      var start = index
      while start > sentence.tokens.lowerBound,
        RolePhrases.qualifiers.contains(text.key(start - 1)) || text.key(start - 1) == "my"
      {
        start -= 1
      }
      let next = index + 1
      guard start >= person.tokens.upperBound,
        isSegmentStart(start, sentence) || text.key(start - 1) == ":",
        next >= sentence.tokens.upperBound || text[next]?.kind != .word
      else { continue }
      record([person], .advisor(label), subject: .topic, from: start, in: &sentence)
    }
  }

  static let groups: Set<String> = [
    "group", "lab", "laboratory", "team", "groups", "labs", "gruppe", "arbeitsgruppe", "equipe",
  ]

  static let memberships: Set<String> = [
    "student", "postdoc", "intern", "assistant", "researcher", "member", "fellow", "join", "joined",
    "joining", "worked", "work", "working", "interned", "candidate", "scientist", "internship",
    "research", "phd", "undergraduate", "thesis", "project", "am", "was", "been", "visiting",
    "visitor", "spent", "started", "conducted", "research", "associate", "degree", "master",
    "masters", "doctorate", "doctoral", "studies", "study", "studying", "postdoctoral",
  ]

  /// "X's (research) group", "X's PhD student".
  private mutating func readPossession(
    of name: NamePhrase, at index: Int, _ sentence: inout Sentence
  ) {
    var cursor = index
    while cursor - index < 5, let token = text[cursor],
      RolePhrases.qualifiers.contains(token.key) || token.shape == .capitals
        || token.kind == .lineBreak
    {
      cursor += 1
    }
    guard let token = text[cursor], cursor < sentence.tokens.upperBound else { return }
    let start = name.tokens.lowerBound
    if Self.groups.contains(token.key) {
      guard !isWish(before: start, sentence) else { return }
      let lower = max(sentence.tokens.lowerBound, start - 16)
      let before = (lower..<start).map { text.key($0) }
      let opens = context.isFirstPerson && (before == ["in"] || before == ["at"])
      let place = cursor + 1..<min(cursor + 8, sentence.tokens.upperBound)
      let comma =
        ["at", "in"].contains(text.key(cursor + 1))
        ? place.first { text.key($0) == "," } ?? cursor + 1 : cursor + 1
      if opens, text.key(comma) == ",", text.key(comma + 1) == "i" {
        // "In Jane Doe's lab at Oldtown, I learned"
        record([name], .advisor(.advisor), subject: .topic, from: start, in: &sentence)
      } else if before.contains(where: { $0.hasPrefix("collaborat") }) || before.last == "with" {
        guard before.contains(where: RolePhrases.jointVerbs.contains) else { return }
        record([name], .collaborator, subject: .topic, from: start, in: &sentence)
      } else if tellsOfStay(before) {
        record([name], .advisor(.advisor), subject: .topic, from: start, in: &sentence)
      } else if before.contains(where: Self.memberships.contains),
        let subject = subject(of: verb(before: start, sentence), sentence)
      {
        record([name], .advisor(.advisor), subject: subject, from: start, in: &sentence)
      } else if context.isItemized, endsItem(after: cursor, sentence),
        before.allSatisfy({ $0.isEmpty || $0 == "," || $0 == "in" })
      {
        record([name], .advisor(.advisor), subject: .topic, from: start, in: &sentence)
      }
    } else if RolePhrases.advisedNouns.contains(token.key) {
      // "I am Prof. X's student", "as X's first PhD student".
      let before = text.key(start - 1)
      guard ["is", "was", "as", "am", "became", "being", "been"].contains(before),
        let subject = subject(of: start - 1, sentence)
      else { return }
      record([name], .advisor(.advisor), subject: subject, from: start, in: &sentence)
    }
  }

  /// "My time in", "my two years at", of one's own.
  private func tellsOfStay(_ before: [String]) -> Bool {
    guard context.isFirstPerson, let last = before.last, ["in", "at", "with"].contains(last),
      let mine = before.lastIndex(of: "my"), before.count - mine < 6
    else { return false }
    return ["time", "stay", "stint", "experience", "years", "months", "summer", "semester"]
      .contains(before[before.count - 2])
  }

  /// Whether nothing but a place or a date follows: "Doe's group, Porto".
  private func endsItem(after index: Int, _ sentence: Sentence) -> Bool {
    guard let next = text[index + 1], index + 1 < sentence.tokens.upperBound else { return true }
    return next.kind != .word || ["at", "in"].contains(next.key)
  }

  /// The verb or noun of membership in front of a name; the name where there is none.
  private func verb(before index: Int, _ sentence: Sentence) -> Int {
    let lower = max(sentence.tokens.lowerBound, index - 16)
    for cursor in (lower..<index).reversed() where Self.memberships.contains(text.key(cursor)) {
      return cursor
    }
    return index
  }

  /// Whether no word of a name is known as anybody's, and one belongs to titles: "Laboratory of Natural
  /// Modeling".
  private func isTopicOfWork(_ name: NamePhrase) -> Bool {
    let words = TextFolding.words(text.string(name.nameRange))
    let names = NameGazetteer.shared
    return !words.contains { names.isGivenName($0) || names.isSurname($0) }
      && words.contains(where: names.isTitleWord)
  }

  /// "… in the research group of Professor X".
  private func groupOf(_ name: NamePhrase, _ sentence: Sentence) -> Bool {
    let start = name.tokens.lowerBound
    guard start - 2 >= sentence.tokens.lowerBound,
      name.isTitled || name.fullWords >= 2 && !isTopicOfWork(name),
      ["of", "von", "de"].contains(text.key(start - 1)),
      Self.groups.contains(text.key(start - 2))
    else { return false }
    let lower = max(sentence.tokens.lowerBound, start - 16)
    let before = (lower..<start).map { text.key($0) }
    // "In the laboratory of Jane Doe, I learned"
    let opens =
      context.isFirstPerson && before.count < 6 && ["in", "at"].contains(before[0])
      && text.key(name.tokens.upperBound) == "," && text.key(name.tokens.upperBound + 1) == "i"
    return (opens || before.contains(where: Self.memberships.contains))
      && !before.contains(where: { $0.hasPrefix("collaborat") })
      && !isWish(before: start, sentence)
  }

  /// "X (advisor)", "X (my PhD supervisor)", "X [mentor]".
  func advisingBracket(after name: NamePhrase, _ sentence: Sentence) -> Relation.Label? {
    var cursor = name.tokens.upperBound
    guard text.key(cursor) == "(" || text.key(cursor) == "[" else { return nil }
    cursor += 1
    while RolePhrases.qualifiers.contains(text.key(cursor)) || text.key(cursor) == "my" {
      cursor += 1
    }
    if ["chair", "cochair", "chairperson"].contains(text.key(cursor)),
      [")", "]", ",", ";"].contains(text.key(cursor + 1)),
      sentence.tokens.contains(where: {
        ["committee", "dissertation", "thesis"].contains(text.key($0)) && $0 < cursor
      })
    {
      return .advisor
    }
    guard let label = RolePhrases.advisingNouns[text.key(cursor)],
      [")", "]", ",", "&", "/", "and", "at", ";"].contains(text.key(cursor + 1))
    else { return nil }
    return label
  }

  private static let copulas: Set<String> = [
    "is", "was", "as", "who", "has", "been", "were", "became", "become", "served", "acted",
    "remains", "remained", "agreed", "to", "be", "later", "then", "now", "still", "also",
  ]

  /// "X is my advisor", "X, my advisor", "X as my supervisor", "X, PhD advisor".
  func advisingApposition(
    after name: NamePhrase, _ sentence: Sentence
  ) -> Relation.Label? {
    var cursor = name.tokens.upperBound
    var hasComma = false
    var hasCopula = false
    while cursor < sentence.tokens.upperBound, let token = text[cursor] {
      if token.isMark(",") || token.isMark("–") || token.isMark("-") {
        hasComma = true
      } else if Self.copulas.contains(token.key) {
        hasCopula = true
      } else {
        break
      }
      cursor += 1
    }
    guard hasComma || hasCopula else { return nil }
    // "I would like to thank Jane Doe, my advisor": she is, whatever else is wished.
    if hasCopula || text.key(cursor) != "my", isWish(before: name.tokens.lowerBound, sentence) {
      return nil
    }
    // "Jane Doe was the supervisor of my thesis"
    if hasCopula, context.isFirstPerson, text.key(cursor) == "the" {
      cursor += 1
      while RolePhrases.qualifiers.contains(text.key(cursor)) { cursor += 1 }
      return text.key(cursor + 1) == "of" && text.key(cursor + 2) == "my"
        ? RolePhrases.advisingNouns[text.key(cursor)] : nil
    }
    let isMine = ["my", "our", "his", "her", "their"].contains(text.key(cursor))
    if isMine {
      if text.key(cursor) != "my", text.key(cursor) != "our", context.isFirstPerson { return nil }
      cursor += 1
    }
    while RolePhrases.qualifiers.contains(text.key(cursor)) { cursor += 1 }
    guard let label = RolePhrases.advisingNouns[text.key(cursor)] else { return nil }
    // "with Jane Doe as thesis supervisor"
    if isMine
      || text.key(name.tokens.upperBound) == "as" && text.key(name.tokens.lowerBound - 1) == "with"
    {
      return label
    }
    // Without "my": only as the last word of its line, "Prof. X, PhD advisor".
    guard hasComma, !hasCopula, context.isItemized else { return nil }
    // In brackets of its own it needs no title: "(Jane Doe, supervisor)".
    let isBracketed =
      text.key(name.tokens.lowerBound - 1) == "(" && text.key(cursor + 1) == ")"
    guard name.isTitled || isBracketed else { return nil }
    let after = text[cursor + 1]
    return after == nil || after?.kind == .lineBreak || cursor + 1 >= sentence.tokens.upperBound
      || after?.isMark(")") == true || after?.isMark(";") == true ? label : nil
  }

  /// "My thesis, which he supervised", "Under her guidance": the person named last in front.
  mutating func readPronouns(_ sentence: inout Sentence) {
    guard context.isFirstPerson else { return }
    for index in sentence.tokens {
      let label: Relation.Label
      let next = text.key(index + 1)
      switch text.key(index) {
      case "he", "she":
        switch next {
        case "supervised", "supervises": label = .supervisor
        case "advised", "advises": label = .advisor
        case "mentored", "mentors": label = .mentor
        default: continue
        }
        let mine: Set<String> = ["my", "me", "i"]
        guard
          sentence.tokens.contains(where: { $0 < index && mine.contains(text.key($0)) })
            || mine.contains(text.key(index + 2))
        else { continue }
      case "his", "her":
        guard text.key(index - 1) == "under" else { continue }
        switch next {
        case "guidance", "direction": label = .advisor
        case "supervision": label = .supervisor
        case "mentorship": label = .mentor
        default: continue
        }
      default: continue
      }
      let before = NameScanner.names(in: text, 0..<index).filter { !isTopic($0) }
      guard let person = before.last(where: \.isTitled) ?? before.last,
        index - person.tokens.upperBound < 60, !isWish(before: index, sentence)
      else { continue }
      record([person], .advisor(label), subject: .topic, from: index, in: &sentence)
    }
  }

  /// What may stand between somebody's name and what they did: "X, who later supervised my thesis".
  private static let besideAdvising: Set<String> = [
    ",", "who", "has", "also", "both", "and", "kindly", "had", "jointly", "later", "then",
    "subsequently", "eventually", "now", "would", "generously", "together", "first", "co", "-",
  ]

  /// "X supervised my thesis", "X, who mentored me".
  private func advisingVerb(after name: NamePhrase, _ sentence: Sentence) -> Relation.Label? {
    var cursor = name.tokens.upperBound
    var hasAgreed = false
    while cursor - name.tokens.upperBound < 6 {
      if ["agreed", "offered", "volunteered", "accepted"].contains(text.key(cursor)),
        text.key(cursor + 1) == "to"
      {
        hasAgreed = true
        cursor += 2
      } else if Self.besideAdvising.contains(text.key(cursor)) {
        cursor += 1
      } else {
        break
      }
    }
    // "agreed to supervise my thesis": what is to come in the doctorate applied for is a plan.
    if hasAgreed {
      guard text.key(cursor + 1) == "my",
        !["phd", "doctoral", "doctorate", "studies"].contains(text.key(cursor + 2))
      else { return nil }
      switch text.key(cursor) {
      case "advise", "guide": return .advisor
      case "supervise", "cosupervise": return .supervisor
      case "mentor": return .mentor
      case "host": return .host
      default: return nil
      }
    }
    let label: Relation.Label
    switch text.key(cursor) {
    case "advised", "advises", "coadvised", "coadvises", "guided", "guides": label = .advisor
    case "supervised", "supervises", "cosupervised", "cosupervises": label = .supervisor
    case "mentored", "mentors", "comentored": label = .mentor
    case "hosted", "hosts": label = .host
    default: return nil
    }
    switch text.key(cursor + 1) {
    case "me", "my", "us": return label
    case "him", "her", "his", "them": return context.isFirstPerson ? nil : label
    default: break
    }
    // "my thesis, which X supervised, …"
    let start = name.tokens.lowerBound
    guard context.isFirstPerson, ["which", "that"].contains(text.key(start - 1)),
      cursor + 1 >= sentence.tokens.upperBound || text[cursor + 1]?.kind != .word
        || text.key(cursor + 1) == "and",
      (max(sentence.tokens.lowerBound, start - 10)..<start).contains(where: { text.key($0) == "my" }
      )
    else { return nil }
    return label
  }
}
