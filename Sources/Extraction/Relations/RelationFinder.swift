import Bibliography

/// Finds what a passage says about people: who advised, hosted or worked with whom.
///
/// Works sentence by sentence on tokens, with the phrases of ``RolePhrases``; a relation needs both
/// the words and a name in the place that they leave open.
struct RelationFinder {
  /// What is known about the passage.
  struct Context: Sendable {
    /// The folded words of the name of the person whom the passage is about.
    var topicWords: Set<String> = []
    /// Whether "I" and "my" mean that person, and "he" or "she" somebody else.
    var isFirstPerson = false
    /// Whether verbs at the start of an item ("Supervised two students") have that person as subject.
    var isItemized = false
    /// Whether only relations in plain words count ("joint work with"), as in a talk's abstract.
    var isAbstract = false
    /// Whether it stands among grants or work of a lab's staff, where a "PI" leads a project and advises
    /// nobody.
    var isGrant = false
    /// Whether it stands under education, where who is named beside a degree advised it.
    var isEducation = false
    /// Whether it stands among the referees, where a role pertains to the person named first.
    var isReferees = false
    /// Whether labels at the start of items ("Thesis mentor:") are roles of that person.
    var listsOwnRoles = false
    /// Whether people with a title count who are only named: those whom an applicant writes of.
    var namesPeople = false
  }

  let text: TokenizedText
  let context: Context
  var found: [StatedRelation] = []

  /// What a passage says.
  ///
  /// - Parameters:
  ///   - text: the tokens of the passage.
  ///   - context: what is known about it.
  /// - Returns: the relations in the order of their words.
  /// - Complexity: O(*n*) in the number of tokens.
  static func relations(
    in text: TokenizedText, context: Context = Context()
  ) -> [StatedRelation] {
    var finder = RelationFinder(text: text, context: context)
    for sentence in Sentences.ranges(of: text) { finder.read(sentence) }
    var seen: Set<StatedRelation> = []
    return finder.found.filter { seen.insert($0).inserted }.sorted {
      ($0.object.range.lowerBound, $0.range.lowerBound)
        < ($1.object.range.lowerBound, $1.range.lowerBound)
    }
  }

  /// One sentence while it is read.
  struct Sentence {
    var tokens: Range<Int>
    /// Every name in it.
    var names: [NamePhrase]
    /// Tokens that belong to names already given a role: first come, first served.
    var taken: [Range<Int>] = []

    func isTaken(_ name: NamePhrase) -> Bool {
      taken.contains { $0.overlaps(name.tokens) }
    }

    /// The name that ends right in front of a token, or nil.
    func name(endingAt index: Int) -> NamePhrase? {
      names.last { $0.tokens.upperBound == index }
    }
  }

  private mutating func read(_ range: Range<Int>) {
    var sentence = Sentence(tokens: range, names: NameScanner.names(in: text, range))
    if context.isAbstract {
      readJointWork(&sentence)
      return
    }
    readPhrases(&sentence)
    readRoleNouns(&sentence)
    readAdvisedNouns(&sentence)
    readNames(&sentence)
    if context.isEducation { readDegreeNames(&sentence) }
    readVerbs(&sentence)
    if context.isReferees { readReferee(&sentence) }
    readPronouns(&sentence)
    if context.namesPeople { readNamed(&sentence) }
  }

  /// "Professor X's work", "Professors X, Y and Z": people with a title who have no role yet.
  private mutating func readNamed(_ sentence: inout Sentence) {
    for name in sentence.names where name.isTitled && !sentence.isTaken(name) && !isTopic(name) {
      let start = name.tokens.lowerBound
      let isList = ["professors", "profs", "drs"].contains { title in
        text.key(start) == title || text.key(start - 1) == title
      }
      let people =
        isList ? NameList.names(in: text, at: start, end: sentence.tokens.upperBound) : [name]
      record(
        people.isEmpty ? [name] : people, .mention(.mentioned), subject: .topic, from: start,
        in: &sentence)
    }
  }

  /// Takes a list of people in a role.
  mutating func record(
    _ people: [NamePhrase], _ kind: StatedRelation.Kind, subject: StatedRelation.Subject,
    from start: Int, in sentence: inout Sentence
  ) {
    guard let lower = text[start]?.range.lowerBound else { return }
    for person in people where !sentence.isTaken(person) && !isSociety(person) {
      if case .named(let name) = subject, name.nameRange == person.nameRange { continue }
      if isTopic(person), subject == .topic { continue }
      if case .advisor = kind, isStudent(person) { continue }
      sentence.taken.append(person.tokens)
      // "together with Jane Doe (advisor) and John Roe (a fellow student)", "with Jane Doe, my advisor,"
      var kind = kind
      if kind == .collaborator,
        let label = advisingBracket(after: person, sentence)
          ?? advisingApposition(after: person, sentence)
      {
        kind = .advisor(label)
      }
      let from = min(lower, person.range.lowerBound)
      found.append(
        StatedRelation(
          kind: kind, subject: subject, object: person,
          range: from..<max(person.range.upperBound, text[start]?.range.upperBound ?? 0)))
    }
  }

  /// Whether a name is nothing but Greek letters: that of an honor society, "Phi Sigma Tau"; or that
  /// of an institution in another language, "Observatório Nacional", or of a group of people.
  private func isSociety(_ name: NamePhrase) -> Bool {
    let words = TextFolding.words(text.string(name.nameRange))
    return words.count >= 2 && words.allSatisfy(Self.greekLetters.contains)
      || words.contains { Self.institutions.contains($0) || Self.bodies.contains($0) }
  }

  /// What "Faculty advisor for MU Women in Weaving" and "advisor to the Loom Club" advise.
  private static let bodies: Set<String> = [
    "women", "students", "society", "club", "association", "chapter", "organization",
    "organisation", "council", "committee", "alumni", "engineers", "scientists",
  ]

  private static let institutions: Set<String> = [
    "observatorio", "observatoire", "observatory", "laboratorio", "laboratoire", "laboratory",
    "instituto", "institut", "istituto", "universidade", "universidad", "universite", "universita",
    "universitat",
  ]

  private static let greekLetters: Set<String> = [
    "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa",
    "lambda", "mu", "nu", "xi", "omicron", "pi", "rho", "sigma", "tau", "upsilon", "phi", "chi",
    "psi", "omega",
  ]

  /// Whether the words in front of a name make the person somebody's student: "and his student X".
  private func isStudent(_ person: NamePhrase) -> Bool {
    let start = person.tokens.lowerBound
    return ["student", "students"].contains(text.key(start - 1))
      && (start - 4..<start - 1).contains { ["his", "her", "their"].contains(text.key($0)) }
  }

  /// Whether a name is that of the person whom the passage is about.
  func isTopic(_ name: NamePhrase) -> Bool {
    guard !context.topicWords.isEmpty else { return false }
    let words = TextFolding.words(text.string(name.nameRange))
    guard words.contains(where: { $0.utf8.count > 1 }) else { return false }
    return words.allSatisfy { word in
      context.topicWords.contains(word)
        || word.utf8.count == 1 && context.topicWords.contains { $0.hasPrefix(word) }
    }
  }

  // MARK: Phrases in front of a name

  private mutating func readPhrases(_ sentence: inout Sentence) {
    for index in sentence.tokens {
      guard let token = text[index], token.isWord, let list = RolePhrases.byOpening[token.key]
      else { continue }
      for number in list {
        let phrase = RolePhrases.phrases[number]
        guard
          let end = phrase.pattern.end(in: text, at: index, limit: sentence.tokens.upperBound)
        else { continue }
        let people = NameList.names(
          in: text, at: afterRole(end, sentence), end: sentence.tokens.upperBound)
        guard let first = people.first, !phrase.needsTitle || first.isTitled,
          !phrase.needsWork || isWork(before: index, under: first, sentence)
        else { continue }
        if isWish(before: index, sentence) {
          if context.namesPeople, first.fullWords >= 2 {
            record(people, .mention(.mentioned), subject: .topic, from: index, in: &sentence)
          }
          continue
        }
        guard let subject = subject(of: index, sentence), !isOfCourse(before: index, sentence)
        else { continue }
        if phrase.kind == .collaborator, token.key == "led" || token.key == "headed",
          !isTeam(before: index, sentence)
        {
          continue
        }
        // "together with my supervisor Jane Doe"
        let role = (end..<max(end, first.tokens.lowerBound))
          .compactMap { RolePhrases.advisingNouns[text.key($0)] }.first
        var kind =
          phrase.kind == .collaborator ? role.map { .advisor($0) } ?? phrase.kind : phrase.kind
        if kind == .collaborator, subject == .topic, isMember(before: index, sentence) {
          kind = .advisor(.advisor)
        }
        record(people, kind, subject: subject, from: index, in: &sentence)
        break
      }
    }
  }

  /// Whether "under" and a name without a title say who led the work that is told of in front:
  /// "I interned at Example Corp under Jane Doe, …", but "under Jane Doe grants".
  private func isWork(before index: Int, under name: NamePhrase, _ sentence: Sentence) -> Bool {
    guard name.fullWords >= 2, name.isKnown(in: text) else { return false }
    let next = name.tokens.upperBound
    guard
      next >= sentence.tokens.upperBound || text[next]?.kind != .word
        || Self.openers.contains(text.key(next))
    else { return false }
    return (max(sentence.tokens.lowerBound, index - 12)..<index).contains {
      Self.memberships.contains(text.key($0))
    }
  }

  private static let openers: Set<String> = [
    "at", "in", "on", "from", "and", "during", "for", "where", "who", "as", "while", "to",
  ]

  /// Over "my advisor", "both", "the professors" between a phrase and its names.
  private func afterRole(_ index: Int, _ sentence: Sentence) -> Int {
    var cursor = index
    while cursor < sentence.tokens.upperBound, cursor - index < 8, let token = text[cursor] {
      if NameScanner.isTitle(text, cursor) { break }
      guard token.isWord, token.shape == .lower || token.key == "phd",
        RolePhrases.qualifiers.contains(token.key) || determiners.contains(token.key)
          || RolePhrases.advisingNouns[token.key] != nil || token.key == "both"
          || cursor > index && RolePhrases.peers.contains(token.key)
          || text.key(cursor - 1) == "the" && cursor > index
      else {
        if token.isMark(",") || token.isMark(":"), cursor > index { cursor += 1 }
        break
      }
      cursor += 1
    }
    return cursor
  }

  /// Whether a course or a meeting is what somebody supervised: "the course was supervised by", "a
  /// workshop mentored by".
  private func isOfCourse(before index: Int, _ sentence: Sentence) -> Bool {
    var cursor = index - 1
    while cursor >= sentence.tokens.lowerBound, Self.linkWords.contains(text.key(cursor)) {
      cursor -= 1
    }
    return cursor >= sentence.tokens.lowerBound
      && Self.occasions.contains(text.key(cursor))
  }

  private static let occasions: Set<String> = [
    "course", "courses", "class", "classes", "lecture", "lectures", "tutorial", "tutorials",
    "workshop", "workshops", "seminar", "seminars", "conference", "conferences", "session",
    "sessions", "panel", "panels",
  ]

  /// Whether "led by" tells who leads the group that an applicant is in: "I joined the Soil Lab, led
  /// by Professor Doe".
  private func isMember(before index: Int, _ sentence: Sentence) -> Bool {
    guard context.isFirstPerson, text.key(index + 1) == "by",
      ["led", "headed", "lead", "run"].contains(text.key(index)),
      (index - 3..<index).contains(where: { Self.groups.contains(text.key($0)) })
    else { return false }
    return (max(sentence.tokens.lowerBound, index - 16)..<index).contains {
      Self.entries.contains(text.key($0))
    }
  }

  private static let entries: Set<String> = [
    "joined", "assistant", "intern", "interned", "member", "student", "fellow", "postdoc",
    "internship", "researcher",
  ]

  private func isTeam(before index: Int, _ sentence: Sentence) -> Bool {
    let teams: Set<String> = [
      "team", "group", "lab", "project", "effort", "initiative", "work", "collaboration",
      "research",
      "consortium", "center", "centre", "laboratory", "unit", "division", "study",
    ]
    let lower = max(sentence.tokens.lowerBound, index - 5)
    return (lower..<index).contains { teams.contains(text.key($0)) }
  }

  // MARK: Subjects

  let determiners: Set<String> = ["my", "his", "her", "their", "our", "the", "a", "an"]
  private static let pronouns: Set<String> = ["he", "she", "they"]
  private static let linkWords: Set<String> = [
    "is", "was", "are", "were", "am", "be", "been", "being", "has", "have", "had", "also",
    "currently", "previously", "jointly", "mainly", "primarily", "now", "then", "where", "who",
    "fortunate", "lucky", "to", "still", "both", "very", "closely", "formally", "got", "will",
    "presently", "ve", "m", "both", "co",
  ]

  /// Who is meant by the words in front of a token; nil where it is somebody whom it isn't safe to
  /// name.
  func subject(of index: Int, _ sentence: Sentence) -> StatedRelation.Subject? {
    var cursor = index - 1
    while cursor >= sentence.tokens.lowerBound, let token = text[cursor] {
      guard Self.linkWords.contains(token.key) || token.kind == .lineBreak else {
        break
      }
      cursor -= 1
    }
    if let student = possessor(endingAt: cursor, sentence) {
      return isTopic(student) ? .topic : .named(student)
    }
    if let token = text[cursor], cursor >= sentence.tokens.lowerBound {
      if ["i", "we", "me"].contains(token.key) { return .topic }
      if Self.pronouns.contains(token.key) { return context.isFirstPerson ? nil : .topic }
      // "Jane Doe was advised by", "Jane Doe (advised by": the name right in front.
      let opens = token.isMark("(") || token.isMark(",")
      if let name = sentence.name(endingAt: opens ? cursor : cursor + 1) {
        if isTopic(name) || endsTitle(name) { return .topic }
        let isFirst = firstWord(of: sentence) >= name.tokens.lowerBound
        if !opens || isFirst || token.isMark("(") {
          return name.isTitled && !isFirst && opens ? nil : .named(name)
        }
        // "with Jane Doe, advised by …": hers or the topic's, not to be told.
        return isListed(name, sentence) ? .topic : nil
      }
    }
    return clauseSubject(before: index, sentence)
  }

  /// Whose thesis ends at a token: "Jane Doe's Master thesis supervised by".
  private func possessor(endingAt index: Int, _ sentence: Sentence) -> NamePhrase? {
    let index = text.key(index) == "(" ? index - 1 : index
    guard ["thesis", "dissertation", "project", "internship"].contains(text.key(index)) else {
      return nil
    }
    var cursor = index - 1
    func isPossessive() -> Bool {
      // "Nils Aas' thesis"
      text[cursor]?.isMark("'s") == true
        || ["'", "’"].contains(text.key(cursor)) && text.key(cursor - 1).last == "s"
    }
    while cursor > sentence.tokens.lowerBound, !isPossessive(),
      RolePhrases.qualifiers.contains(text.key(cursor))
    {
      cursor -= 1
    }
    guard cursor > sentence.tokens.lowerBound, isPossessive() else { return nil }
    return sentence.name(endingAt: cursor)
  }

  /// Whether words that could be a name end the title of a thesis: "On the Growth of Row Functions,
  /// supervised by"; no list of names knows them.
  private func endsTitle(_ name: NamePhrase) -> Bool {
    guard context.isItemized, !name.isTitled,
      ["of", "for", "in", "on", "and", "the"].contains(text.key(name.tokens.lowerBound - 1))
    else { return false }
    return NameShape.plausibility(of: text.string(name.nameRange)).map { $0 < 0.8 } ?? true
  }

  /// Whether a name stands as the item of an author list rather than behind "with".
  private func isListed(_ name: NamePhrase, _ sentence: Sentence) -> Bool {
    let before = text.key(name.tokens.lowerBound - 1)
    return before != "with" && before != "and" && before != "student" && before != "by"
  }

  private func firstWord(of sentence: Sentence) -> Int {
    var cursor = sentence.tokens.lowerBound
    while cursor < sentence.tokens.upperBound, let token = text[cursor], !token.isWord {
      cursor += 1
    }
    return cursor
  }

  /// The sentence's own subject where it is a name in front of a verb, else the topic.
  private func clauseSubject(before index: Int, _ sentence: Sentence) -> StatedRelation.Subject? {
    let first = firstWord(of: sentence)
    guard let name = sentence.names.first, name.tokens.lowerBound <= first + 3,
      name.tokens.upperBound <= index, !isTopic(name)
    else {
      // In first-person text, a sentence about "he" speaks of somebody else.
      if context.isFirstPerson, Self.pronouns.contains(text.key(first)) { return nil }
      return .topic
    }
    let verbs: Set<String> = [
      "is", "was", "has", "received", "works", "worked", "studied", "obtained", "earned", "joined",
      "graduated", "completed", "holds", "got", "did", "will", "currently", "obtained", "finished",
      "defended", "started",
    ]
    guard name.tokens.lowerBound == first || text.key(name.tokens.lowerBound - 1) != "with",
      verbs.contains(text.key(name.tokens.upperBound))
    else { return .topic }
    return .named(name)
  }

  /// Whether the words in front say that something is only wished for, or not so.
  func isWish(before index: Int, _ sentence: Sentence) -> Bool {
    let lower = max(sentence.tokens.lowerBound, index - 9)
    var cursor = index - 1
    while cursor >= lower, let token = text[cursor] {
      if token.isMark(";") || token.isMark(":") { return false }
      // "May 2022" is no wish.
      if token.key != "may" || token.shape == .lower,
        RolePhrases.wishes.contains(token.key) || RolePhrases.unreal.contains(token.key)
      {
        return true
      }
      if ["opportunity", "pleasure", "privilege", "honor", "honour", "chance", "fortune"]
        .contains(token.key)
      {
        let before = max(sentence.tokens.lowerBound, cursor - 4)..<cursor
        return !before.contains {
          ["had", "have", "has", "given", "got", "enjoyed", "was", "am", "great", "having"]
            .contains(text.key($0))
        }
      }
      cursor -= 1
    }
    return false
  }
}
