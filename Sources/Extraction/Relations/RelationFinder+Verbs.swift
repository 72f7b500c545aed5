import Bibliography

/// Verbs with people behind them: "works on Y with X", "I supervise Z", "research assistant with W".
extension RelationFinder {
  private static let working: Set<String> = [
    "work", "works", "worked", "working", "collaborate", "collaborates", "collaborated",
    "collaborating", "cooperate", "cooperated", "cooperating", "partnered", "coauthored", "cowrote",
    "codeveloped", "internship", "interned", "interning", "researching",
  ]

  private static let stays: Set<String> = [
    "student", "postdoc", "fellow", "assistant", "intern", "researcher", "candidate", "phd", "msc",
    "thesis", "dissertation", "internship", "assistantship", "scholar", "visitor", "associate",
    "research", "project", "ma", "ms", "bs", "bsc", "master", "masters", "postdoctoral", "degree",
    "independent study", "undergraduate", "dphil", "fellowship", "scientist", "trainee", "rotation",
    "doctorate", "promotion",
  ]

  private static let advising: [String: Relation.Label] = [
    "advise": .advisor, "advised": .advisor, "advising": .advisor, "coadvise": .advisor,
    "coadvised": .advisor, "coadvising": .advisor, "supervise": .supervisor,
    "supervised": .supervisor, "supervising": .supervisor, "cosupervised": .supervisor,
    "cosupervise": .supervisor, "cosupervising": .supervisor, "mentor": .mentor,
    "mentored": .mentor, "mentoring": .mentor, "comentored": .mentor,
  ]

  private static let advisingDeeds: [String: Relation.Label] = [
    "supervision": .supervisor, "cosupervision": .supervisor, "mentorship": .mentor,
    "advising": .advisor, "mentoring": .mentor,
  ]

  mutating func readVerbs(_ sentence: inout Sentence) {
    var index = sentence.tokens.lowerBound
    while index < sentence.tokens.upperBound {
      guard let token = text[index], token.isWord else {
        index += 1
        continue
      }
      if Self.working.contains(token.key) {
        readWith(verb: index, &sentence)
      } else if let label = Self.advising[token.key] {
        readAdvising(label, verb: index, &sentence)
      } else if let label = Self.advisingDeeds[token.key], context.isItemized,
        ["of", ":"].contains(text.key(index + 1)), index == firstToken(sentence)
      {
        // "Supervision of the master's thesis of Jane Doe", "Supervision: two interns – Jane Doe"
        readAdvisees(label, noun: index, at: index + 2, &sentence)
      }
      if Self.stays.contains(token.key) { readStay(noun: index, &sentence) }
      index += 1
    }
    readPlainWith(&sentence)
  }

  /// "working on smart contracts with Professor X".
  private mutating func readWith(verb: Int, _ sentence: inout Sentence) {
    var cursor = verb + 1
    while cursor < sentence.tokens.upperBound, cursor - verb <= 18, let token = text[cursor] {
      if token.isMark(";") || token.isMark(":") || token.isMark("•") { return }
      if token.key == "with" || token.key == "alongside" {
        let people = NameList.names(
          in: text, at: skipRole(cursor + 1), end: sentence.tokens.upperBound)
        if !people.isEmpty {
          guard !isWish(before: verb, sentence), let subject = subject(of: verb, sentence) else {
            return
          }
          // "Working with Jane Doe as a research assistant"
          let isJunior = people.last.map { isJuniorRole(at: $0.tokens.upperBound) } ?? false
          record(
            people, isJunior ? .advisor(.supervisor) : .collaborator, subject: subject, from: verb,
            in: &sentence)
          return
        }
      } else if token.key == "for" || token.key == "under", cursor == verb + 1 {
        // "worked for Prof. X"
        let people = NameList.names(in: text, at: cursor + 1, end: sentence.tokens.upperBound)
        if let first = people.first, first.isTitled, !isWish(before: verb, sentence),
          let subject = subject(of: verb, sentence)
        {
          record(people, .collaborator, subject: subject, from: verb, in: &sentence)
          return
        }
      } else if cursor > verb + 1, Self.working.contains(token.key) {
        return
      }
      cursor += 1
    }
  }

  /// Over "my advisor", "both", "colleagues such as" in front of names.
  private func skipRole(_ index: Int) -> Int {
    var cursor = index
    while cursor - index < 7, let token = text[cursor], token.isWord, token.shape == .lower,
      !NameScanner.isTitle(text, cursor),
      RolePhrases.qualifiers.contains(token.key) || determiners.contains(token.key)
        || [
          "both", "colleagues", "such", "as", "collaborators", "collaborator", "people", "like",
          "professors", "student", "researchers", "colleague", "students", "many", "including",
          "labmates", "labmate", "friend", "engineers",
        ].contains(token.key)
    {
      cursor += 1
    }
    return cursor
  }

  /// "PhD student with Professor X", "Research assistant for Professor Y", "Intern, with Doctor Z".
  private mutating func readStay(noun: Int, _ sentence: inout Sentence) {
    var cursor = noun + 1
    if text.key(cursor) == "," || text.key(cursor) == "(" { cursor += 1 }
    // "completed her PhD at the University of Porto with Jane Doe"
    if ["phd", "doctorate", "dphil"].contains(text.key(noun)),
      ["at", "in", "from", "("].contains(text.key(noun + 1)),
      let with = (noun + 2..<min(noun + 14, sentence.tokens.upperBound)).first(where: {
        text.key($0) == "with" || text.key($0) == "under"
      }),
      (noun + 1..<with).allSatisfy({ index in
        guard let token = text[index] else { return false }
        return token.shape != .lower
          || ["at", "in", "from", "the", "of", "for", "and"].contains(token.key)
          || token.kind == .mark && !token.isMark(".")
      })
    {
      cursor = with
    }
    guard ["with", "for", "to", "under", "bei"].contains(text.key(cursor)),
      cursor < sentence.tokens.upperBound
    else { return }
    let people = NameList.names(in: text, at: cursor + 1, end: sentence.tokens.upperBound)
    // "During my doctorate with Jane Doe": a degree is done with an advisor, whatever the title.
    let isDegree =
      ["with", "under"].contains(text.key(cursor))
      && (["doctorate", "phd", "dphil", "dissertation", "promotion", "postdoc"]
        .contains(text.key(noun)) || text.key(noun - 1) == "postdoctoral"
        || text.key(noun) == "student" && ["phd", "doctoral"].contains(text.key(noun - 1)))
    guard let first = people.first,
      first.isTitled || isDegree && first.fullWords >= 2
        || text.key(noun) == "thesis" && first.isKnown(in: text),
      !isWish(before: noun, sentence), let subject = subject(of: noun, sentence)
    else { return }
    let isTeaching = (max(sentence.tokens.lowerBound, noun - 3)..<noun).contains {
      text.key($0) == "teaching"
    }
    let label: Relation.Label =
      ["assistant", "intern"].contains(text.key(noun))
      ? .supervisor : .advisor
    record(
      people, isTeaching ? .collaborator : .advisor(label), subject: subject, from: noun,
      in: &sentence)
  }

  /// "I continued my journey with Professor X": a titled person, a deed in common, the first person.
  private mutating func readPlainWith(_ sentence: inout Sentence) {
    for name in sentence.names where name.isTitled && !sentence.isTaken(name) && !isTopic(name) {
      let start = name.tokens.lowerBound
      guard start > sentence.tokens.lowerBound, text.key(start - 1) == "with" else { continue }
      let lower = max(sentence.tokens.lowerBound, start - 24)
      let before = (lower..<start).map { text.key($0) }
      let isMine = before.contains { ["i", "my", "we", "me"].contains($0) }
      let isLine = context.isItemized && start - sentence.tokens.lowerBound <= 12
      guard isMine || isLine, !isWish(before: start, sentence) else { continue }
      guard
        start - 1 == firstToken(sentence)
          || before.contains(where: RolePhrases.jointVerbs.contains)
      else { continue }
      let talk: Set<String> = [
        "course", "class", "courses", "discuss", "discussed", "discussion", "meeting", "talk",
        "talked", "conversation", "familiar", "impressed", "aligned", "aligns", "match", "fit",
        "interview", "lecture",
      ]
      if before.contains(where: talk.contains) { continue }
      let people = NameList.names(in: text, at: start, end: sentence.tokens.upperBound)
      // "My thesis, which I wrote with Professor X"
      let isThesis =
        before.contains("my") && before.contains { ["thesis", "dissertation"].contains($0) }
      record(
        people, isThesis ? .advisor(.advisor) : .collaborator, subject: .topic, from: start - 1,
        in: &sentence)
    }
  }

  /// The pronoun in front of a verb, also where the sentence has had another verb: "I advise Jane
  /// Doe and have advised John Roe".
  private func subjectWord(before verb: Int, _ sentence: Sentence) -> String? {
    let isSecond = text.key(verb - 1) == "have" && text.key(verb - 2) == "and"
    let lower = isSecond ? sentence.tokens.lowerBound : max(sentence.tokens.lowerBound, verb - 4)
    return (lower..<verb).last { ["i", "we", "he", "she", "they"].contains(text.key($0)) }
      .map { text.key($0) }
  }

  /// "I supervise PhD student Jane Doe", "Advised: John Roe (MSc 2019)".
  private mutating func readAdvising(
    _ label: Relation.Label, verb: Int, _ sentence: inout Sentence
  ) {
    let isFirst = verb == firstToken(sentence)
    let before = text.key(verb - 1)
    let isMine =
      ["i", "have", "also", "and", "currently", "we", "am", "previously"].contains(before)
      && ["i", "we"].contains(subjectWord(before: verb, sentence))
    guard isMine || (isFirst && context.isItemized) else { return }
    var cursor = verb + 1
    var hasPersonWord = false
    var steps = 0
    while cursor < sentence.tokens.upperBound, steps < 12, let token = text[cursor] {
      // "two Ph.D. students"
      if token.isMark("."), ["ph", "d", "m", "s", "sc", "phd"].contains(text.key(cursor - 1)) {
        cursor += 1
        continue
      }
      if ["ph", "m", "d", "sc"].contains(token.key), text.key(cursor + 1) == "." {
        cursor += 1
        continue
      }
      if token.key == "by" || token.key == "at" || token.isMark(".") { return }
      if let name = NameScanner.name(in: text, at: cursor), !name.isTitled {
        guard cursor == verb + 1 || hasPersonWord || text.key(cursor - 1) == ":" else { return }
        let people = NameList.names(in: text, at: cursor, end: sentence.tokens.upperBound)
        record(people, .advisee(label), subject: .topic, from: verb, in: &sentence)
        return
      }
      if NameScanner.isTitle(text, cursor) { return }
      if RolePhrases.advisedNouns.contains(token.key)
        || [
          "thesis", "undergraduate", "undergraduates", "theses", "project", "dissertation",
          "undergrads", "undergrad", "phd", "msc", "researchers", "researcher",
        ].contains(token.key)
      {
        hasPersonWord = true
      } else if token.isWord, token.shape != .lower, !token.key.isEmpty, token.shape != .initial {
        return
      }
      cursor += 1
      steps += 1
    }
  }

  /// "This is joint work with A, B and C", in an abstract.
  mutating func readJointWork(_ sentence: inout Sentence) {
    for index in sentence.tokens {
      let key = text.key(index)
      guard key == "joint" || key == "collaborative" || key == "collaboration",
        let with = (index + 1...index + 3).first(where: { text.key($0) == "with" }),
        with < sentence.tokens.upperBound
      else { continue }
      let people = NameList.names(in: text, at: with + 1, end: sentence.tokens.upperBound)
      record(people, .collaborator, subject: .topic, from: index, in: &sentence)
    }
  }
}
