import Bibliography
import Documents

/// Tells the plan of a course from a list of talks: "Jan 12 Sorting, HW 1 due".
enum CoursePlan {
  private static let fewest = 3
  private static let mostLines = 400

  /// Whether what was read as talks are the lessons of a course: hardly one has a speaker, and the page
  /// speaks of homework, exams and the like.
  ///
  /// - Complexity: O(*n*) in the bytes of the first lines.
  static func isPlan(_ talks: [TalkDraft], _ draft: ExtractionDraft) -> Bool {
    guard talks.count >= fewest, talks.count(where: { $0.speaker != nil }) * 3 <= talks.count else {
      return false
    }
    var named: Set<String> = []
    var count = 0
    for line in draft.blocks.lazy.flatMap({ block in block.lines.map { (block, $0) } })
      .prefix(mostLines)
    {
      let found = TextFolding.words(line.0.string(in: line.1.prefix(240))).compactMap(kind)
      if !found.isEmpty { count += 1 }
      named.formUnion(found)
    }
    return named.count >= fewest && count >= 4
  }

  /// Whether words speak of a course: "Slides and homework", "My lecture slides".
  static func isNamed(in words: [String]) -> Bool {
    words.contains { courses.contains($0) || kind($0) != nil }
  }

  private static let courses: Set<String> = [
    "course", "courses", "teaching", "lecture", "lectures", "class", "classes",
  ]

  /// What of a course a word names, in one form for all; nil where it names nothing of one.
  private static func kind(_ word: String) -> String? {
    if let kind = kinds[word] { return kind }
    // "HW3", "PS2"
    guard word.utf8.count <= 4, let last = word.last, last.isNumber else { return nil }
    let letters = word.prefix { !$0.isNumber }
    return letters == "hw" ? "homework" : nil
  }

  private static let kinds: [String: String] = [
    "homework": "homework", "homeworks": "homework", "hw": "homework", "assignment": "assignment",
    "assignments": "assignment", "midterm": "exam", "midterms": "exam", "exam": "exam",
    "exams": "exam", "quiz": "quiz", "quizzes": "quiz", "syllabus": "syllabus", "due": "due",
    "pset": "homework", "psets": "homework", "grading": "grading", "textbook": "textbook",
    "recitation": "recitation", "prerequisites": "prerequisites", "ta": "ta", "tas": "ta",
    "klausur": "exam", "hausaufgaben": "homework", "ubungsblatt": "homework",
    "examen": "exam", "devoir": "homework", "tarea": "homework", "parcial": "exam",
    "enrollment": "enrollment", "credits": "credits",
  ]
}
