import Bibliography
import Documents

/// Reads the items under "Doctoral students": a name, and what follows about the student.
enum StudentList {
  /// Whether a block is a label over a list ("Thesis supervisor:", "Examiner:"), and if it is one,
  /// whether it is for people who are no students of the owner; nil for any other block.
  ///
  /// So is a first line or cell without a colon that names no one: "Oral exam committee membership".
  static func isOtherLabel(_ block: Block) -> Bool? {
    if block.text.last == 0x3A || block.isHeading, block.text.count <= 80 {
      let words = TextFolding.words(block.string)
      return words.contains(where: otherRoles.contains)
    }
    return isOtherHead(block.text[...])
  }

  /// Whether the first line or cell of a text says that the people behind it are students of others, or
  /// that they are the owner's; nil where it says neither.
  private static func isOtherHead(_ text: ArraySlice<UInt8>) -> Bool? {
    let line = text.prefix { $0 != 0x0A && $0 != 0x09 }
    guard line.count <= 80, line.last != 0x2E, !line.contains(0x2C),
      !line.contains(where: { (0x30...0x39).contains($0) })
    else { return nil }
    let words = TextFolding.words(String(decoding: line, as: UTF8.self))
    let isOther = words.contains(where: otherGroups.contains)
    guard isOther || words.count <= 6 && words.contains(where: people.contains) else { return nil }
    let tokens = TokenizedText(Array(line))
    guard NameScanner.name(in: tokens, at: 0).map({ $0.fullWords < 2 }) ?? true else { return nil }
    return isOther
  }

  /// Whether the first line or cell of a block says that the owner sat on committees: "Dissertation
  /// committees".
  static func namesCommittees(_ block: Block) -> Bool {
    isOtherHead(block.text[...]) == true
      && TextFolding.words(
        String(decoding: block.text.prefix { $0 != 0x0A && $0 != 0x09 }, as: UTF8.self)
      ).contains("committees")
  }

  /// Words for groups that examine the students of others.
  private static let otherGroups: Set<String> = [
    "committee", "committees", "examiner", "examiners", "jury", "juries", "exams", "examinations",
  ]

  /// Whether the first line of a block says that those on the lines below it are students:
  /// "Diploma students (informal advisor):".
  static func opensWithLabel(_ block: Block) -> Bool {
    let lines = block.lines
    guard lines.count >= 2, let first = lines.first, first.count <= 80,
      block.text[first].last == 0x3A
    else { return false }
    let words = TextFolding.words(block.string(in: first))
    return words.contains(where: people.contains) && !words.contains(where: otherRoles.contains)
      && lines.dropFirst().allSatisfy {
        $0.count <= 120 && NameScanner.name(in: TokenizedText(block.text, in: $0), at: 0) != nil
      }
  }

  private static let people: Set<String> = [
    "students", "advisees", "mentees", "supervisees", "trainees", "interns", "doktoranden",
    "diplomanden", "studierende", "doctorants", "doctorandos", "theses",
  ]

  /// A relation for each line that begins with a name; "(with X)" names a second advisor.
  ///
  /// - Complexity: O(*n*) in the number of tokens.
  static func relations(in text: TokenizedText) -> [StatedRelation] {
    if isOtherHead(text.text[...]) == true { return [] }
    var out: [StatedRelation] = []
    var index = 0
    while index < text.tokens.count {
      var end = index
      while let token = text[end], token.kind != .lineBreak { end += 1 }
      // "Controllers for" above "Virtual Reality": the topic goes on.
      if index < 2 || !openEnds.contains(text.key(index - 2)),
        !goesOn(text, index)
      {
        read(text, index..<end, &out)
      }
      index = end + 1
    }
    return out
  }

  /// Whether the line above a token ends in the comma behind an institution: "University of Mills, ⏎
  /// Lind I".
  private static func goesOn(_ text: TokenizedText, _ index: Int) -> Bool {
    guard index >= 2, text.key(index - 2) == "," else { return false }
    for cursor in (0..<index - 2).reversed() {
      guard let token = text[cursor], token.kind != .lineBreak else { return false }
      if ProseVocabulary.institutionHeads.contains(token.key) { return true }
    }
    return false
  }

  /// Words that no line of a list ends with.
  private static let openEnds: Set<String> = [
    "for", "of", "from", "in", "on", "to", "the", "a", "an", "using", "through", "via", "under",
  ]

  private static func read(
    _ text: TokenizedText, _ line: Range<Int>, _ out: inout [StatedRelation]
  ) {
    var cursor = line.lowerBound
    var isLabelled = false
    // A table's row of heads.
    let heads = line.count { Self.heads.contains(text.key($0)) }
    // "ORCID iD: 0000-0001-…" below the students.
    if line.contains(where: { Self.registries.contains(text.key($0)) }) { return }
    if heads >= 2, heads * 2 >= line.count(where: { text[$0]?.isWord == true }) { return }
    // "Chair: Jane Doe (2020), John Roe (2021)", but no "Committee member: …".
    let named = behindStudent(text, line)
    if named == nil, let colon = line.prefix(14).first(where: { text.key($0) == ":" }) {
      let label = line.lowerBound..<colon
      if label.contains(where: { Self.otherRoles.contains(text.key($0)) }) { return }
      // "Supervisors: …" below a student names who else supervised.
      if line.lowerBound > 0,
        label.contains(where: { RolePhrases.advisingNouns[text.key($0)] != nil })
      {
        return
      }
      // "Jane Doe (Exampleton, Ph.D. 2021. Now: …)", "2018 Jane Doe, thesis: …" are no labels.
      let start = behindDegree(text, cursor, line)
      let cell = firstCell(text, start, line)
      let first = cell ?? NameScanner.name(in: text, at: start)
      let name = first.flatMap { $0.tokens.upperBound <= colon ? $0 : nil }
      let isNamed =
        name.map { ["(", ","].contains(text.key($0.tokens.upperBound)) || cell != nil } ?? false
      let isLabel = label.contains { Self.labelWords.contains(text.key($0)) }
      if name == nil || isLabel && !isNamed { cursor = colon + 1 }
      isLabelled = isLabel && cursor > colon
    }
    cursor = named ?? behindDegree(text, cursor, line)
    let cell = firstCell(text, cursor, line)
    // "Co-supervised ⇥ Jane Doe": the label of a row.
    if let second = secondCell(text, cursor, line), cell == nil {
      cursor = second
    }
    if cell == nil, NameScanner.name(in: text, at: cursor) == nil {
      cursor = behindThesis(text, cursor, line)
    }
    if cell == nil, !leadsWithStudent(text, at: cursor),
      let names = StudentsBehindTitles.names(text, line)
    {
      out += names.map {
        StatedRelation(kind: .advisee(.advisor), subject: .topic, object: $0, range: $0.range)
      }
      return
    }
    guard
      let student = doubleFamily(text, cursor, line) ?? cell
        ?? NameScanner.name(in: text, at: cursor) ?? inverted(text, cursor, line),
      !student.isTitled || isGraduate(student, text, line),
      student.tokens.upperBound <= line.upperBound,
      followsWell(text, student.tokens.upperBound, line),
      !student.tokens.contains(where: { theses.contains(text.key($0)) }),
      // "IEEE VGTC Dissertation Award"
      !line.contains(where: { awards.contains(text.key($0)) })
        || student.tokens.contains(where: { text[$0]?.shape == .capitalized })
    else { return }
    out.append(
      StatedRelation(
        kind: .advisee(.advisor), subject: .topic, object: student, range: student.range))
    let others = isLabelled ? [] : listed(text, cursor, line)
    if !others.isEmpty {
      out += others.dropFirst().map {
        StatedRelation(kind: .advisee(.advisor), subject: .topic, object: $0, range: $0.range)
      }
      return
    }
    if isLabelled {
      // "PhD: Jane Doe, John Roe"
      for other in NameList.names(in: text, at: cursor, end: line.upperBound).dropFirst()
      where !other.isTitled && text.key(other.tokens.lowerBound - 1) == "," {
        guard followsWell(text, other.tokens.upperBound, line) else { break }
        out.append(
          StatedRelation(
            kind: .advisee(.advisor), subject: .topic, object: other, range: other.range))
      }
    }
    readOthers(text, student, line, &out)
  }

  /// The names that fill a line, which commas and "and" join.
  ///
  /// As in "Jane Doe, John Roe, and Mei Tsai." Up to three behind commas alone may be a student, a firm and
  /// a town: "Jane Doe, Morgan Stanley, Ann Arbor".
  private static func listed(
    _ text: TokenizedText, _ cursor: Int, _ line: Range<Int>
  ) -> [NamePhrase] {
    let names = NameList.names(in: text, at: cursor, end: line.upperBound)
    guard names.count >= 3, let last = names.last,
      names.count >= 4 || text.key(last.tokens.lowerBound - 1) != ",",
      last.tokens.upperBound == line.upperBound
        || last.tokens.upperBound == line.upperBound - 1 && text.key(line.upperBound - 1) == ".",
      names.allSatisfy({ !$0.isTitled && $0.fullWords >= 2 }),
      zip(names, names.dropFirst()).allSatisfy({ name, next in
        (name.tokens.upperBound..<next.tokens.lowerBound).allSatisfy {
          [",", "and", "&", "und", "et", "y", "e"].contains(text.key($0))
        }
      })
    else { return [] }
    return names
  }

  /// Over "2019–2021:", "PhD:", "MSc student" in front of a name.
  private static func behindDegree(
    _ text: TokenizedText, _ index: Int, _ line: Range<Int>
  ) -> Int {
    var cursor = index
    while cursor < line.upperBound, let token = text[cursor],
      token.kind == .number || token.kind == .mark || isMonth(text, cursor)
        || DateVocabulary.present(token.key) || degrees.contains(token.key)
        || candidates.contains(token.key)
    {
      cursor += 1
    }
    return cursor
  }

  /// Whether a month stands at a token, and no name: "Jun 2019", but "Jun Lin", "Jan Quill".
  private static func isMonth(_ text: TokenizedText, _ index: Int) -> Bool {
    DateVocabulary.months[text.key(index)] != nil
      && (text[index + 1]?.isWord != true || text[index - 1]?.kind == .number)
  }

  private static let degrees: Set<String> = [
    "phd", "msc", "bsc", "ms", "ma", "ba", "bs", "postdoc",
  ]
  private static let candidates: Set<String> = [
    "student", "candidate", "intern", "doctoral", "undergraduate", "graduate",
  ]

  /// The name behind "Student:" in a line that begins with something else: "Title: “Waves in sand”,
  /// Student: Jane Doe, 2018".
  private static func behindStudent(_ text: TokenizedText, _ line: Range<Int>) -> Int? {
    line.dropFirst(2).first { index in
      text.key(index - 1) == ":" && students.contains(text.key(index - 2))
        && NameScanner.name(in: text, at: index)?.isTitled == false
    }
  }

  private static let students: Set<String> = [
    "student", "aluno", "aluna", "estudiante", "orientando", "orientanda", "etudiant", "etudiante",
    "doctorant", "doctorante", "candidate",
  ]

  /// Whether a student's name stands at a token, and no title whose first words could be one.
  ///
  /// "Cloud Mills of the North – Ada Quill" goes on in small letters.
  private static func leadsWithStudent(_ text: TokenizedText, at cursor: Int) -> Bool {
    guard let name = NameScanner.name(in: text, at: cursor) else { return false }
    return text[name.tokens.upperBound].map { !$0.isWord || $0.shape != .lower } ?? true
  }

  /// Over "thesis of" in front of a name: "2018: Master's thesis of Jane Doe".
  private static func behindThesis(
    _ text: TokenizedText, _ index: Int, _ line: Range<Int>
  ) -> Int {
    let thesis = (index..<min(index + 5, line.upperBound)).first {
      theses.contains(text.key($0)) && ["of", "by", "von", "de"].contains(text.key($0 + 1))
        && NameScanner.name(in: text, at: $0 + 2)?.isTitled == false
    }
    return thesis.map { $0 + 2 } ?? index
  }

  /// Whether a title is one that students have afterwards, with nobody's role beside it.
  ///
  /// As in "Dr. Jane Doe, 2014–2016".
  private static func isGraduate(
    _ name: NamePhrase, _ text: TokenizedText, _ line: Range<Int>
  ) -> Bool {
    text.key(name.tokens.lowerBound) == "dr"
      && !line.contains { RolePhrases.advisingNouns[text.key($0)] != nil }
  }

  /// The name in the first cell of a row; what the next one begins with says nothing of it:
  /// "Jane Doe ⇥ Institute of Mills".
  private static func firstCell(
    _ text: TokenizedText, _ index: Int, _ line: Range<Int>
  ) -> NamePhrase? {
    guard let second = secondCell(text, index, line), let first = text[index],
      let last = text[second - 1]
    else { return nil }
    let range = first.range.lowerBound..<last.range.upperBound
    guard var name = NameScanner.name(in: TokenizedText(text.text, in: range), at: 0) else {
      return nil
    }
    name.tokens = name.tokens.lowerBound + index..<name.tokens.upperBound + index
    return name
  }

  /// The token behind the first tab of a line, where few words stand in front of it.
  private static func secondCell(
    _ text: TokenizedText, _ index: Int, _ line: Range<Int>
  ) -> Int? {
    for cursor in index..<min(line.upperBound, index + 5) {
      guard let token = text[cursor], let next = text[cursor + 1], cursor + 1 < line.upperBound
      else { return nil }
      if text.text[token.range.upperBound..<next.range.lowerBound].contains(0x09) {
        return cursor + 1
      }
    }
    return nil
  }

  /// "Reyes Duarte, Karen (2020)": two family names first, and a known given name behind them.
  private static func doubleFamily(
    _ text: TokenizedText, _ index: Int, _ line: Range<Int>
  ) -> NamePhrase? {
    guard let name = inverted(text, index, line), let first = text[index],
      let comma = name.tokens.first(where: { text.key($0) == "," }), comma - index >= 2,
      let given = text[comma + 1]
    else { return nil }
    let names = NameGazetteer.shared
    guard names.isGivenName(given.key), !names.isGivenName(first.key) else { return nil }
    // "Enya Reyes, Bo Moss, Zoe Lin": another name in full stands behind the comma, and one more.
    let end = name.tokens.upperBound
    if end - comma > 2, text.key(end) == ",", names.isSurname(text.key(end - 1)),
      let next = NameScanner.name(in: text, at: end + 1), next.fullWords >= 2,
      next.tokens.upperBound >= line.upperBound || text.key(next.tokens.upperBound) == ","
    {
      return nil
    }
    return name
  }

  /// "Doe, Jane (2020, Physics)": the family name first.
  private static func inverted(
    _ text: TokenizedText, _ index: Int, _ line: Range<Int>
  ) -> NamePhrase? {
    var cursor = index
    func isNameWord(_ index: Int) -> Bool {
      guard let token = text[index], index < line.upperBound, token.isWord else { return false }
      return token.shape == .capitalized && !ProseVocabulary.isExcluded(token.key)
    }
    while ProseVocabulary.particles.contains(text.key(cursor)), cursor - index < 3 { cursor += 1 }
    let family = cursor
    while isNameWord(cursor), cursor - family < 3 { cursor += 1 }
    guard cursor > family, text.key(cursor) == ",", cursor < line.upperBound else { return nil }
    let given = cursor + 1
    cursor = given
    while isNameWord(cursor) || text[cursor]?.shape == .initial && cursor < line.upperBound,
      cursor - given < 4
    {
      cursor += 1
      if text.key(cursor) == ".", text[cursor - 1]?.shape == .initial { cursor += 1 }
    }
    guard cursor > given, let first = text[index], let last = text[cursor - 1],
      cursor >= line.upperBound || ["(", ",", ";", ":", "–", "-"].contains(text.key(cursor))
    else { return nil }
    let range = first.range.lowerBound..<last.range.upperBound
    return NamePhrase(
      tokens: index..<cursor, range: range, nameRange: range, isTitled: false,
      fullWords: cursor - index)
  }

  /// A second advisor, "(with Łukasz Górski)", and the next student behind the brackets.
  private static func readOthers(
    _ text: TokenizedText, _ student: NamePhrase, _ line: Range<Int>,
    _ out: inout [StatedRelation]
  ) {
    for index in student.tokens.upperBound..<max(line.upperBound, student.tokens.upperBound) {
      let key = text.key(index)
      let before = text.key(index - 1)
      if before == ")" || key == ";", [",", ";", "and", "&", "et", "und"].contains(key) {
        var next = index + 1
        while ["and", "&", "et", "und", ","].contains(text.key(next)) { next += 1 }
        if let name = NameScanner.name(in: text, at: next), !name.isTitled,
          name.tokens.upperBound <= line.upperBound, followsWell(text, name.tokens.upperBound, line)
        {
          out.append(
            StatedRelation(
              kind: .advisee(.advisor), subject: .topic, object: name, range: name.range))
          readOthers(text, name, line, &out)
          return
        }
      }
      guard
        ["with", "avec", "mit", "con"].contains(key) && jointly.contains(before)
          || ["by", "par", "por", "da", "von"].contains(key) && together.contains(before)
      else { continue }
      for other in NameList.names(in: text, at: index + 1, end: line.upperBound) {
        out.append(
          StatedRelation(
            kind: .advisor(.advisor), subject: .named(student), object: other,
            range: student.range.lowerBound..<other.range.upperBound))
      }
    }
  }

  private static let theses = RolePhrases.degrees.union([
    "dissertation", "masterarbeit", "bachelorarbeit", "diplomarbeit", "tesi",
  ])
  private static let written: Set<String> = ["thesis", "dissertation", "internship"]
  private static let jointly = together.union([
    "(", ",", ";", "jointly", "together", "coencadrement", "gemeinsam", "zusammen",
  ])
  /// What others did beside the owner: "co-supervised by Jane Doe".
  private static let together: Set<String> = [
    "coadvised", "cosupervised", "codirected", "coencadre", "coencadree", "codirige", "codirigee",
  ]
  private static let awards: Set<String> = ["award", "awards", "prize", "mention"]
  private static let registries: Set<String> = ["orcid", "researcherid", "scopus"]
  private static let heads: Set<String> = [
    "name", "period", "topic", "year", "years", "student", "title", "thesis", "degree", "placement",
    "status", "date", "dates", "program", "employment", "position", "role", "level", "start", "end",
  ]
  private static let otherRoles: Set<String> = [
    "member", "members", "committee", "committees", "examiner", "examiners", "jury", "reader",
    "readers", "rapporteur", "opponent", "reviewer",
  ]
  private static let labelWords: Set<String> = [
    "phd", "theses", "thesis", "these", "masters", "master", "msc", "chair", "advisor",
    "supervisor", "students", "doctorants", "stages", "stage", "current", "former", "completed",
    "graduated", "main", "primary", "advisees", "ms", "undergraduate", "undergraduates", "postdocs",
    "doctoral", "doctorat", "promotion", "bachelor",
  ]

  /// Whether nothing is told of what a student wrote: a mark, a year, "on …" or nothing follows.
  private static func endsWritten(
    _ text: TokenizedText, _ index: Int, _ line: Range<Int>
  ) -> Bool {
    guard index < line.upperBound, let token = text[index] else { return true }
    return token.kind == .mark || token.kind == .number || token.key == "on"
  }

  /// Whether somebody else is said to have supervised: "supervised by", "under Karl Weber", "advisor:".
  private static func namesSupervisor(_ text: TokenizedText, _ index: Int) -> Bool {
    switch text.key(index) {
    case "supervised", "advised", "directed", "mentored": text.key(index + 1) == "by"
    case "under": text[index + 1]?.shape == .capitalized
    case let key: RolePhrases.advisingNouns[key] != nil && text.key(index + 1) == ":"
    }
  }

  /// What was done with the thesis of somebody else's student, or what it won.
  private static let others: Set<String> = [
    "examined", "examining", "read", "reading", "reviewed", "evaluated", "assessed", "graded",
    "refereed", "judged", "edited", "prize", "award", "awards",
  ]

  /// Whether what follows a name goes with a student: a mark, a year, a degree, or nothing.
  private static func followsWell(
    _ text: TokenizedText, _ index: Int, _ line: Range<Int>
  ) -> Bool {
    guard index < line.upperBound, let token = text[index] else { return true }
    if token.isMark("'s") {
      // "Jane Doe's Bachelor thesis": what the student wrote.
      let rest = (index + 1..<index + 5).prefix { $0 < line.upperBound }
      guard let word = rest.first(where: { written.contains(text.key($0)) }) else { return false }
      return !line.contains { otherRoles.contains(text.key($0)) || others.contains(text.key($0)) }
        && endsWritten(text, word + 1, line)
        && !line.contains { namesSupervisor(text, $0) }
    }
    // "Jane Doe. Waves in sand. Master's thesis, 2018": a reference to what the student wrote; "Jane Doe.
    // Department of Mills.", "Jane Doe. MIT."
    if token.isMark(".") {
      return line.contains { theses.contains(text.key($0)) }
        || line.clamped(to: index + 1..<index + 4).contains {
          ProseVocabulary.institutionHeads.contains(text.key($0))
        }
        || text[index + 1]?.shape == .capitals && [".", ","].contains(text.key(index + 2))
    }
    if token.kind == .mark || token.kind == .number || jointly.contains(token.key) { return true }
    // "Jane Doe ⇥ Professor, University of Mills": the next cell.
    if let last = text[index - 1],
      text.text[last.range.upperBound..<token.range.lowerBound].contains(0x09)
    {
      return true
    }
    return degrees.contains(token.key) || ["at", "from", "with"].contains(token.key)
  }
}
