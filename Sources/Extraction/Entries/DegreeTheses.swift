import Bibliography
import Documents

/// Reads the owner's theses where a CV tells of degrees: "Thesis: Rows of mills", “Dissertation: “…””.
///
/// A label stands in front of the title, which ends with its quotation marks, its type or the line; the
/// year is the end of the study period. A thesis that is expected is none yet.
enum DegreeTheses {
  /// Appends the theses of `draft` that no list of works holds, each with its owner as the author.
  ///
  /// Where the head of the document names nobody, it takes the owner to be known from the works.
  ///
  /// - Complexity: O(*n*) in the bytes of the sections of education, experience, research and projects.
  static func run(_ draft: inout ExtractionDraft) {
    guard let owner = OwnerHint(draft) ?? OwnerHint(ownerOf: draft) else { return }
    var known = KnownTheses(draft.extracted.works)
    for section in draft.sections {
      guard [.education, .experience, .research, .projects].contains(section.kind) else { continue }
      var context = StudyPeriod()
      var isOfStudents = false
      for index in section.blocks {
        let block = draft.blocks[index]
        if block.isHeading {
          context.closeEntry()
          isOfStudents = namesStudents(block.text[...])
        }
        if case .listItem(let marker) = block.kind { context.read(Array(marker.utf8)[...]) }
        let signs = ThesisSigns(block)
        let lines = block.lines
        for (number, line) in lines.enumerated() {
          if [.education, .experience].contains(section.kind), !isOfStudents,
            let title = UnlabelledThesis.title(in: block, line),
            UnlabelledThesis.isAmongDegree(
              draft, section.blocks, index, lines, number, amongPosts: section.kind == .experience),
            !lines.contains(where: { label(in: block, $0, signs) != nil })
          {
            context.read(block.text[title.upperBound..<line.upperBound])
            let period = context.period(behind: [])
            context.hasThesis = true
            let text = TitleCleaner.clean(block.text[title])
            if !period.isExpected, known.insert(text, period.year) {
              add(
                text, period.year, owner, draft.document.evidence(for: title, of: block), &draft)
            }
            continue
          }
          guard line.count <= longestLine, let label = label(in: block, line, signs) else {
            context.read(block.text[line])
            continue
          }
          context.read(block.text[line.lowerBound..<label.start])
          defer { context.hasThesis = true }
          guard
            let title = title(
              in: block, behind: label, lineEnd: line.upperBound, signs)
          else { continue }
          let rest = block.text[title.end..<max(title.end, lineEnd(block.text, title.end))]
            .prefix(120)
          if isOfStudents || namesStudents(rest) || StudyPeriod.isUnfinished(rest) { continue }
          let period = context.period(
            behind: block.text[min(title.end, line.upperBound)..<line.upperBound])
          let text = TitleCleaner.clean(block.text[title.range])
          guard !period.isExpected, known.insert(text, period.year) else { continue }
          add(
            text, period.year, owner, draft.document.evidence(for: title.range, of: block), &draft)
        }
      }
    }
  }

  /// No line with a label and a title has more bytes.
  private static let longestLine = 1_200
  private static let longestLabel = 60

  /// Whether words tell of students, whose theses are not the owner's: "(student: Bo Moss)".
  private static func namesStudents(_ text: ArraySlice<UInt8>) -> Bool {
    text.count <= 200
      && TextFolding.words(String(decoding: text, as: UTF8.self)).contains {
        ["student", "students", "supervisee", "supervisees", "mentee", "mentees", "advisees"]
          .contains($0)
      }
  }

  private static func lineEnd(_ text: [UInt8], _ start: Int) -> Int {
    text[min(start, text.count)...].firstIndex(of: 0x0A) ?? text.count
  }

  private static func add(
    _ title: String, _ year: Int?, _ owner: OwnerHint, _ evidence: Evidence,
    _ draft: inout ExtractionDraft
  ) {
    let mention = draft.add(
      Mention(
        text: owner.name.display, name: owner.name, role: .author,
        work: draft.extracted.works.count, position: 1, equalContribution: false,
        isEmphasized: false, evidence: evidence))
    draft.extracted.works.append(
      Work(
        title: title, authors: [mention], etAl: false, year: year, date: year.map(String.init),
        venue: nil, venueText: "", kind: .thesis, listing: .own, identifiers: [:],
        evidence: evidence))
  }

  // MARK: The label

  /// The label of a thesis in a line: where it begins, and where the text goes on behind it.
  private static func label(
    in block: Block, _ line: Range<Int>, _ signs: ThesisSigns
  ) -> (start: Int, end: Int)? {
    guard signs.hasWord(in: line) else { return nil }
    let text = block.text
    var start = line.lowerBound
    while start < line.upperBound {
      while start < line.upperBound, text[start] <= 0x20 || text[start] == 0x28 { start += 1 }
      if let end = labelEnd(block, start, line.upperBound, signs) { return (start, end) }
      // The next clause or cell.
      guard
        let mark = text[start..<line.upperBound].firstIndex(where: {
          [0x09, 0x2C, 0x2E, 0x3B, 0x28].contains($0)
        })
      else { break }
      start = mark + 1
    }
    return innerLabel(in: block, line, signs)
  }

  /// A label in the type that begins with it, or "Thesis title:" behind words that no mark parts from it,
  /// since HTML joins the lines of a paragraph.
  private static func innerLabel(
    in block: Block, _ line: Range<Int>, _ signs: ThesisSigns
  ) -> (start: Int, end: Int)? {
    for run in block.emphasis.prefix(64) where run.isType && line.contains(run.range.lowerBound) {
      if let end = labelEnd(block, run.range.lowerBound, line.upperBound, signs) {
        return (run.range.lowerBound, end)
      }
    }
    for word in [
      " Thesis title:", " Thesis Title:", " Dissertation title:", " Dissertation Title:",
    ] {
      if let found = block.text[line].firstRange(of: Array(word.utf8)),
        let end = labelEnd(block, found.lowerBound + 1, line.upperBound, signs)
      {
        return (found.lowerBound + 1, end)
      }
    }
    return nil
  }

  /// Where the title begins behind a label that is all words of theses and ends in a colon, or in front
  /// of quotation marks or of words in italics.
  private static func labelEnd(
    _ block: Block, _ start: Int, _ end: Int, _ signs: ThesisSigns
  ) -> Int? {
    let text = block.text
    guard start < end, signs.hasWord(in: start..<min(end, start + longestLabel)) else { return nil }
    let head = text[start..<min(end, start + longestLabel)]
    var stop = head.startIndex
    while stop < head.endIndex, text[stop] != 0x3A, text[stop] != 0x09,
      stop == start || !opensTitle(block, stop, signs)
    {
      stop += 1
    }
    guard stop < head.endIndex || stop == end && end < text.count, stop > start else { return nil }
    let words = TextFolding.words(String(decoding: text[start..<stop], as: UTF8.self))
    guard let last = words.last, words.count <= 6, words.contains(where: isThesis),
      words.allSatisfy({ isThesis($0) || besides.contains($0) }),
      // "Thesis honors: …" is a prize.
      isThesis(last) || behind.contains(last),
      // Only a title that is set off may stand behind a bare word.
      stop < end && (text[stop] != 0x09 || words.contains(where: titles.contains))
        || stop == end && words.contains(where: titles.contains)
    else { return nil }
    var index = stop
    while index < text.count, [0x3A, 0x09, 0x20, 0x0A].contains(text[index]) { index += 1 }
    return index < text.count ? index : nil
  }

  private static func opensTitle(_ block: Block, _ index: Int, _ signs: ThesisSigns) -> Bool {
    QuotedTitle.opens(block.text[index...]) || signs.setOff(index)?.lowerBound == index
  }

  private static func isThesis(_ word: String) -> Bool {
    nouns.contains(word) || word.utf8.count >= 11 && ends.contains(where: word.hasSuffix)
  }

  private static let nouns: Set<String> = [
    "thesis", "dissertation", "tesis", "tese", "tesi", "these", "proefschrift", "avhandling",
    "disertacion", "dissertacao", "doktorarbeit", "masterarbeit", "bachelorarbeit", "diplomarbeit",
    "magisterarbeit", "masterthesis", "bachelorthesis", "dissertatie", "habilitation",
  ]
  private static let ends = ["arbeit", "dissertation", "thesis"]
  private static let titles: Set<String> = [
    "title", "titled", "entitled", "titel", "titulo", "titre", "titolo", "intitulee",
  ]
  private static let behind: Set<String> = titles.union([
    "doctoral", "doctorado", "doctorat", "doctorale", "doutorado", "dottorato", "maestria",
    "mestrado", "grado", "licenciatura", "laurea", "magistrale", "topic",
  ])
  private static let besides: Set<String> = behind.union([
    "phd", "ph", "d", "master", "masters", "m", "s", "msc", "ma", "ms", "a",
    "sc", "b", "bachelor", "bachelors", "bsc", "ba", "undergraduate", "graduate", "senior",
    "honors",
    "honours", "final", "diploma", "degree", "my", "the", "of", "de", "del", "di", "du", "la",
    "year",
    "doctor",
  ])

  // MARK: The title

  /// The title that begins at an offset, and where what stands behind it begins.
  private static func title(
    in block: Block, behind label: (start: Int, end: Int), lineEnd: Int,
    _ signs: ThesisSigns
  ) -> (range: Range<Int>, end: Int)? {
    let text = block.text
    let start = label.end
    let limit = min(text.count, start + 500)
    if QuotedTitle.opens(text[start...]) {
      guard let quoted = QuotedTitle.range(in: Array(text[start..<limit])), quoted.lowerBound <= 3
      else { return nil }
      let range = start + quoted.lowerBound..<start + quoted.upperBound
      return isTitle(text[range]) ? (range, range.upperBound) : nil
    }
    if let run = signs.setOff(start), isTitle(text[run]) { return (run, run.upperBound) }
    // "*Thesis: Rows of mills* …": the label is in the type of the title.
    if let run = signs.runs.first(where: {
      (label.start - 1...label.start + 1).contains($0.range.lowerBound)
        && $0.range.upperBound >= start + 12
    }), case let range = EntryFields.trimmed(text, start..<run.range.upperBound),
      isTitle(text[range])
    {
      return (range, run.range.upperBound)
    }
    // The line, and those below it that go on with a small letter.
    var end = max(lineEnd, start)
    if start > lineEnd || start == lineEnd {
      end = text[start...].firstIndex(of: 0x0A) ?? text.count
    }
    while end + 1 < limit, text[end] == 0x0A, (0x61...0x7A).contains(text[end + 1]) {
      end = text[(end + 1)...].firstIndex(of: 0x0A) ?? text.count
    }
    let line = text[start..<min(end, limit)]
    let range = EntryFields.trimmed(text, start..<plainEnd(line))
    guard let first = text[range].first, (0x41...0x5A).contains(first) || first >= 0xC3,
      text[range].split(separator: 0x20).count >= 3, isTitle(text[range]), !isRemark(text[range]),
      !ThesisRemarks.names(text[range])
    else { return nil }
    return (range, range.upperBound)
  }

  /// Where a title ends that nothing sets off: in front of a cell, a bracket or a sentence on people.
  private static func plainEnd(_ line: ArraySlice<UInt8>) -> Int {
    var index = line.startIndex
    while index < line.endIndex {
      if line[index] == 0x09 { return index }
      if [0x2E, 0x2C, 0x3B, 0x28].contains(line[index]) {
        let rest = line[(index + 1)...].prefix(24)
        let word = TextFolding.words(String(decoding: rest, as: UTF8.self)).first ?? ""
        let year = Int(word).flatMap { $0 > 1900 && $0 < 2100 ? $0 : nil }
        if line[index] == 0x28, word.hasPrefix("student") { return index }
        if people.contains(word) || year != nil && line[index] != 0x2C { return index }
        // "Rows of Ponds, 2015": the last of the line.
        if year ?? 0 >= 1950, rest.count <= 8, rest.count(where: { $0 > 0x20 }) <= 5,
          rest.endIndex == line.endIndex
        {
          return index
        }
      }
      index += 1
    }
    return line.endIndex
  }

  private static let people: Set<String> = [
    "advisor", "advisors", "adviser", "advisers", "advised", "supervisor", "supervisors",
    "supervised", "supervision", "director", "directors", "directora", "directed", "tutor", "under",
    "promotor", "promotors", "committee", "betreuer", "gutachter", "relatore", "relatrice",
    "orientador", "orientadora", "mentor", "mentors", "chair", "grade", "gpa", "awarded",
    "examiner",
    "examiners", "dir", "directeur", "encadrant", "defended", "coadvisor", "co", "link", "pdf",
  ]

  private static func isTitle(_ text: ArraySlice<UInt8>) -> Bool {
    text.count >= 12 && text.split(separator: 0x20).count >= 2
  }

  /// Whether words say how a thesis went or whose it is, and not what it is called.
  private static func isRemark(_ text: ArraySlice<UInt8>) -> Bool {
    let words = TextFolding.words(String(decoding: text.prefix(60), as: UTF8.self)).prefix(3)
    return words.contains {
      people.contains($0)
        || ["distinction", "passed", "honors", "honours", "mark", "progress", "prof", "professor"]
          .contains($0)
    }
  }
}

/// The works that a document lists, by their titles with and without their subtitles.
private struct KnownTheses {
  private struct Sign {
    var year: Int?
    var isThesis: Bool
  }
  private var whole: [String: Sign] = [:]
  private var main: [String: Sign] = [:]

  init(_ works: [Work]) {
    for work in works { note(work.title, .init(year: work.year, isThesis: work.kind == .thesis)) }
  }

  /// Takes up a thesis, unless a work of its title is known, or a thesis or one of its year that has a
  /// subtitle more or less.
  mutating func insert(_ title: String, _ year: Int?) -> Bool {
    let key = TextFolding.key(title)
    if whole[key] != nil { return false }
    for sign in [main[key], Self.mainKey(title).flatMap { whole[$0] }] {
      if let sign, sign.isThesis || year != nil && sign.year == year { return false }
    }
    note(title, .init(year: year, isThesis: true))
    return true
  }

  private mutating func note(_ title: String, _ sign: Sign) {
    let key = TextFolding.key(title)
    if whole[key]?.isThesis != true { whole[key] = sign }
    if let key = Self.mainKey(title), main[key]?.isThesis != true { main[key] = sign }
  }

  /// A title of three words or more in front of its subtitle.
  private static func mainKey(_ title: String) -> String? {
    let bytes = title.utf8
    let ends = [": ", ". ", " – ", " - ", " — "].compactMap {
      bytes.firstRange(of: Array($0.utf8))?.lowerBound
    }
    guard let end = ends.min(), case let head = title[..<end],
      head.split(separator: " ").count >= 3
    else { return nil }
    return TextFolding.key(head)
  }
}

/// What stands behind "Thesis:" and is no title.
enum ThesisRemarks {
  /// Whether words name people or an institution, or say where a thesis is to be had.
  static func names(_ text: ArraySlice<UInt8>) -> Bool {
    if text.firstRange(of: Array("://".utf8)) != nil { return true }
    let words = TextFolding.words(String(decoding: text.prefix(160), as: UTF8.self))
    let head = words.prefix(2).joined(separator: " ")
    if firsts.contains(words.first ?? "") || pairs.contains(head) { return true }
    return isInstitution(text, words) || isPeople(text)
  }

  /// Whether all words begin with capitals and tell of a university and its parts.
  private static func isInstitution(_ text: ArraySlice<UInt8>, _ words: [String]) -> Bool {
    let small: Set<String> = ["of", "and", "for", "the", "de", "at", "in"]
    guard
      text.split(separator: 0x20).allSatisfy({ word in
        word.first.map { !(0x61...0x7A).contains($0) } ?? true
          || small.contains(String(decoding: word, as: UTF8.self))
      })
    else { return false }
    let heads = words.count { institutions.contains($0) }
    return heads >= 2
      || heads == 1
        && (institutions.contains(words.last ?? "")
          || institutions.contains(words.first ?? "") && ["of", "for", "de"].contains(words[1]))
  }

  /// Whether each part of a list is a name.
  private static func isPeople(_ text: ArraySlice<UInt8>) -> Bool {
    var string = ""
    var depth = 0
    for word in String(decoding: text, as: UTF8.self).split(separator: " ") {
      if word.hasPrefix("(") { depth += 1 }
      if depth == 0 { string += ["and", "und", "y", "&"].contains(word) ? ", " : word + " " }
      if depth > 0, word.contains(")") {
        depth -= 1
        if word.hasSuffix(",") { string += ", " }
      }
    }
    let parts = string.split { $0 == "," || $0 == ";" }
      .map { $0.split(separator: " ").joined(separator: " ") }.filter { !$0.isEmpty }
    return !parts.isEmpty
      && parts.allSatisfy { part in
        (2...4).contains(part.split(separator: " ").count)
          && (NameShape.plausibility(of: part) ?? 0) >= (parts.count >= 2 ? 0.7 : 0.95)
      }
  }

  private static let institutions: Set<String> = [
    "university", "universidad", "universitat", "universite", "universita", "department",
    "faculty", "institute", "college", "school", "polytechnic",
  ]
  private static let firsts: Set<String> = [
    "summa", "magna", "available", "submitted", "ongoing", "pending", "tba", "tbd", "forthcoming",
    "embargoed", "graded",
  ]
  private static let pairs: Set<String> = [
    "to be", "first class", "second class", "cum laude", "in progress", "in preparation",
    "under review", "not yet", "upon request", "on request",
  ]
}

/// What tells of theses in a block, read once: the words for one, and the types of titles.
struct ThesisSigns {
  /// The runs in a type of their own, of a block that has such a word.
  private(set) var runs: [Block.Emphasis] = []
  private var words: [Int] = []
  private var titles: [Range<Int>] = []

  init(_ block: Block) {
    words = Self.words(block.text)
    guard !words.isEmpty else { return }
    runs = Array(TypeRuns.merged(block).prefix(64))
    titles = (runs.filter { $0.style != .bold } + TypeRuns.links(block).prefix(64))
      .map(\.range).filter { $0.count >= 12 }
  }

  /// Whether a word for a thesis may begin in a part of the text.
  func hasWord(in range: Range<Int>) -> Bool {
    var low = 0
    var high = words.count
    while low < high {
      let middle = (low + high) / 2
      if words[middle] < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < words.count && words[low] < range.upperBound
  }

  /// The words in italics or of a link that begin at an offset.
  func setOff(_ index: Int) -> Range<Int>? {
    titles.first { (index - 1...index + 1).contains($0.lowerBound) }
  }

  private static func words(_ text: [UInt8]) -> [Int] {
    var out: [Int] = []
    for index in text.indices {
      let stems: [[UInt8]]
      switch text[index] | 0x20 {
      case 0x61: stems = inA
      case 0x64: stems = inD
      case 0x68: stems = inH
      case 0x70: stems = inP
      case 0x74: stems = inT
      default: continue
      }
      if stems.contains(where: { begins(text, index, $0) }) { out.append(index) }
    }
    return out
  }

  private static func begins(_ text: [UInt8], _ index: Int, _ stem: [UInt8]) -> Bool {
    guard index + stem.count <= text.count else { return false }
    for offset in stem.indices where text[index + offset] | 0x20 != stem[offset] | 0x20 {
      return false
    }
    return true
  }

  private static let inA = ["arbeit", "avhandling"].map { Array($0.utf8) }
  private static let inD = ["dissert", "disert"].map { Array($0.utf8) }
  private static let inH = ["habilitation"].map { Array($0.utf8) }
  private static let inP = ["proefschrift"].map { Array($0.utf8) }
  private static let inT = ["thes", "th\u{E8}s", "tes"].map { Array($0.utf8) }
}

/// The years of the degree that a line of a CV tells of.
private struct StudyPeriod {
  private(set) var year: Int?
  private var isOpen = false
  private(set) var isExpected = false
  /// Whether a thesis was read since the years were.
  var hasThesis = false

  /// Reads a line, or the part of one that stands in front of a label.
  mutating func read(_ line: ArraySlice<UInt8>) {
    guard line.count <= 240 else { return }
    guard let last = YearScanner.last(in: line) else {
      // "**Ph.D. in Mills**, Exampleton (in progress)"
      if Self.isUnfinished(line) { isExpected = true }
      return
    }
    year = last
    hasThesis = false
    let words = TextFolding.words(String(decoding: line, as: UTF8.self))
    isExpected = Self.isUnfinished(line)
    isOpen = words.contains(where: DateVocabulary.present)
  }

  /// A heading begins another degree: its own years may follow, not those above it.
  mutating func closeEntry() { self = StudyPeriod() }

  /// The year of a thesis, where none is printed above it that which stands behind it.
  func period(behind rest: ArraySlice<UInt8>) -> (year: Int?, isExpected: Bool) {
    if isOpen { return (nil, true) }
    // The years in front of the thesis before this one are those of another degree.
    return (hasThesis ? YearScanner.last(in: rest) : year ?? YearScanner.last(in: rest), isExpected)
  }

  /// Whether words say that a degree or a thesis is still to come.
  static func isUnfinished(_ text: ArraySlice<UInt8>) -> Bool {
    let words = TextFolding.words(String(decoding: text, as: UTF8.self))
    // "PhD candidate, 2010–2014" was one.
    let isOver = words.count { Int($0).map { (1950..<2100).contains($0) } ?? false } >= 2
    return words.indices.contains { index in
      expected.contains(words[index]) || !isOver && words[index] == "candidate"
        || index > 0 && words[index - 1] == "in"
          && ["progress", "preparation"].contains(words[index])
    }
  }

  private static let expected: Set<String> = [
    "ongoing", "expected", "anticipated", "exp", "voraussichtlich", "prevu", "prevista", "previsto",
    "projected",
  ]
}
