import Bibliography

/// Who is named beside a degree: "PhD, University of Porto, with Jane Doe".
extension RelationFinder {
  /// Takes the people behind "with", "under" and "group of" where a new part of the entry begins.
  mutating func readDegreeNames(_ sentence: inout Sentence) {
    for name in sentence.names where !sentence.isTaken(name) && !isTopic(name) {
      guard name.isTitled || name.isKnown(in: text) else { continue }
      var start = name.tokens.lowerBound - 1
      if text.key(start) == "of", text.key(start - 1) == "group" { start -= 1 }
      guard start >= sentence.tokens.lowerBound,
        ["with", "under", "group"].contains(text.key(start)),
        start == firstToken(sentence) || isSegmentStart(start, sentence)
      else { continue }
      let people = NameList.names(
        in: text, at: name.tokens.lowerBound, end: sentence.tokens.upperBound)
      record(people, .advisor(.advisor), subject: .topic, from: start, in: &sentence)
    }
  }
}
