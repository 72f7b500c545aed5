import Bibliography
import Documents

/// A title in italics or a link of its own, between a degree and those who advised it, without a label:
/// "PhD, Exampleton ↵ *A study of rows* ↵ Advisor: Bo Moss".
enum UnlabelledThesis {
  /// The title in a type of its own that fills a line, but for a date behind it.
  static func title(in block: Block, _ line: Range<Int>) -> Range<Int>? {
    guard (20...400).contains(line.count),
      let run = block.emphasis.prefix(512).first(where: {
        ($0.style == .italic || $0.style == .link) && $0.range.lowerBound <= line.lowerBound + 1
          && $0.range.lowerBound >= line.lowerBound && $0.range.upperBound <= line.upperBound
      })
    else { return nil }
    let title = EntryFields.trimmed(block.text, run.range)
    let words = block.text[title].split(separator: 0x20)
    // The names of programmes and laboratories have capitals.
    let small = words.count { word in
      word.count >= 4 && word.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x2D }
    }
    let rest = block.text[run.range.upperBound..<line.upperBound]
    guard words.count >= 4, small >= 2, title.count >= 20, !ThesisRemarks.names(block.text[title]),
      !isRemark(block.text[title]),
      rest.count <= 40, let first = block.text[title].first,
      (0x41...0x5A).contains(first) || first >= 0xC3,
      rest.allSatisfy({ $0 < 0x41 || $0 >= 0x80 }) || YearScanner.last(in: rest) != nil
    else { return nil }
    return title
  }

  /// Whether words say what was studied or how it went, or name a place of study: "Specialization in
  /// the history of mills".
  private static func isRemark(_ text: ArraySlice<UInt8>) -> Bool {
    let words = TextFolding.words(String(decoding: text, as: UTF8.self))
    let head = words.first == "the" ? words.dropFirst().first : words.first
    guard let head else { return true }
    return firsts.contains(head) || ProseVocabulary.institutionHeads.contains(head)
      || words.contains(where: prizes.contains)
  }

  private static let prizes: Set<String> = [
    "award", "awards", "awarded", "distinction", "honors", "honours", "fellowship", "fellowships",
    "scholarship", "gpa", "prize",
  ]
  private static let firsts: Set<String> = [
    "specialization", "specialisation", "specialized", "specialised", "specializing",
    "specialising", "concentration", "concentrated", "major", "majored", "majoring", "minor",
    "minored", "focus", "focused", "focusing", "emphasis", "track", "graduated", "graduating",
    "worked", "working", "developed", "participated", "responsible", "member", "funded",
    "supported", "courses", "coursework", "relevant", "grade", "grades", "ranked", "best", "class",
  ]

  /// Whether a degree stands on the line above, and the label of advisors on one of the two below.
  static func isAmongDegree(
    _ draft: ExtractionDraft, _ blocks: Range<Int>, _ index: Int, _ lines: [Range<Int>],
    _ number: Int, amongPosts: Bool
  ) -> Bool {
    var above: ArraySlice<UInt8>?
    if number > 0 {
      above = draft.blocks[index].text[lines[number - 1]]
    } else if index > blocks.lowerBound, !draft.blocks[index - 1].isHeading,
      let last = draft.blocks[index - 1].lines.last
    {
      above = draft.blocks[index - 1].text[last]
    }
    guard let above, above.count <= 240,
      amongPosts ? beginsWithDegree(above) : namesDegree(above)
    else { return false }
    var below = lines.dropFirst(number + 1).prefix(2).map { draft.blocks[index].text[$0] }
    var next = index + 1
    while below.count < 2, next < blocks.upperBound, !draft.blocks[next].isHeading {
      below += draft.blocks[next].lines.prefix(2 - below.count).map { draft.blocks[next].text[$0] }
      next += 1
    }
    return below.contains(where: labelsAdvisors)
  }

  private static func namesDegree(_ line: ArraySlice<UInt8>) -> Bool {
    let words = TextFolding.words(String(decoding: line, as: UTF8.self))
    return words.indices.contains { index in
      degrees.contains(words[index])
        || index > 0 && words[index - 1].utf8.count <= 2
          && letters.contains(words[index - 1] + words[index])
    }
  }

  /// Whether a line among posts tells of a degree, and of no other work: "PhD student at Exampleton".
  private static func beginsWithDegree(_ line: ArraySlice<UInt8>) -> Bool {
    let words = TextFolding.words(String(decoding: line, as: UTF8.self))
    guard let first = words.first, !words.contains(where: posts.contains) else { return false }
    var next = 1
    if !degrees.contains(first) {
      guard words.count >= 2, first.utf8.count <= 2, letters.contains(first + words[1]) else {
        return false
      }
      next = 2
    }
    return next < words.count && ["in", "of", "student", "candidate"].contains(words[next])
  }

  private static let posts: Set<String> = [
    "researcher", "postdoc", "postdoctoral", "intern", "internship", "visitor", "visiting",
    "programme", "program", "programs", "programmes", "supervision", "supervisor", "assistant",
    "associate", "engineer", "lecturer", "professor", "coordinator", "teaching",
  ]

  private static func labelsAdvisors(_ line: ArraySlice<UInt8>) -> Bool {
    guard let colon = line.prefix(28).firstIndex(of: 0x3A) else { return false }
    let words = TextFolding.words(String(decoding: line[..<colon], as: UTF8.self))
    return words.count <= 3 && words.contains(where: advisors.contains)
  }

  private static let advisors: Set<String> = [
    "advisor", "advisors", "adviser", "advisers", "supervisor", "supervisors", "director",
    "directors", "betreuer", "tutor", "promotor", "promotors", "directeur", "encadrant",
  ]
  private static let letters: Set<String> = [
    "phd", "msc", "ms", "ma", "bsc", "bs", "ba", "be", "dphil", "mphil", "btech", "mtech",
  ]
  private static let degrees: Set<String> = letters.subtracting(["ms", "ma", "bs", "ba", "be"])
    .union([
      "doctor", "doctorate", "doctoral", "doctorat", "doctorado", "master", "masters", "bachelor",
      "bachelors", "diplom", "diploma", "maestria", "mestrado", "doutorado", "licenciatura",
    ])
}
