import Bibliography

/// Reads the items under "Doctoral students": a name, and what follows about the student.
enum StudentList {
  /// A relation for each line that begins with a name; "(with X)" names a second advisor.
  ///
  /// - Complexity: O(*n*) in the number of tokens.
  static func relations(in text: TokenizedText) -> [StatedRelation] {
    var out: [StatedRelation] = []
    var index = 0
    while index < text.tokens.count {
      var end = index
      while let token = text[end], token.kind != .lineBreak { end += 1 }
      read(text, index..<end, &out)
      index = end + 1
    }
    return out
  }

  private static func read(
    _ text: TokenizedText, _ line: Range<Int>, _ out: inout [StatedRelation]
  ) {
    var cursor = line.lowerBound
    // "2019–2021: Jane Doe", "PhD: Jane Doe".
    while cursor < line.upperBound, let token = text[cursor],
      token.kind == .number || token.kind == .mark || DateVocabulary.months[token.key] != nil
        || DateVocabulary.present(token.key)
        || ["phd", "msc", "bsc", "ms", "ma", "ba", "bs", "postdoc"].contains(token.key)
    {
      cursor += 1
    }
    guard let student = NameScanner.name(in: text, at: cursor), !student.isTitled,
      student.tokens.upperBound <= line.upperBound,
      followsWell(text, student.tokens.upperBound, line)
    else { return }
    out.append(
      StatedRelation(
        kind: .advisee(.advisor), subject: .topic, object: student, range: student.range))
    // "(with Łukasz Górski)", "co-advised with Prof. X".
    for index in student.tokens.upperBound..<max(line.upperBound, student.tokens.upperBound)
    where text.key(index) == "with" {
      let before = text.key(index - 1)
      guard ["(", ",", "jointly", "coadvised", "cosupervised", "together", ";"].contains(before)
      else { continue }
      for other in NameList.names(in: text, at: index + 1, end: line.upperBound) {
        out.append(
          StatedRelation(
            kind: .advisor(.advisor), subject: .named(student), object: other,
            range: student.range.lowerBound..<other.range.upperBound))
      }
      break
    }
  }

  /// Whether what follows a name goes with a student: a mark, a year, a degree, or nothing.
  private static func followsWell(
    _ text: TokenizedText, _ index: Int, _ line: Range<Int>
  ) -> Bool {
    guard index < line.upperBound, let token = text[index] else { return true }
    if token.isMark("'s") || token.isMark(".") { return false }
    if token.kind == .mark || token.kind == .number { return true }
    return ["phd", "msc", "bsc", "ms", "ma", "ba", "bs", "postdoc", "at", "from", "with"]
      .contains(token.key)
  }
}
