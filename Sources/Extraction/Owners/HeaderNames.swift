import Bibliography
import Documents

/// Names that stand where a document names its owner: at the top, behind a label, in a signature.
enum HeaderNames {
  /// A name with its place and how much the place says.
  struct Found {
    private(set) var name: PersonName
    private(set) var text: String
    private(set) var evidence: Evidence
    var points: Double

    /// Takes over a fuller spelling.
    mutating func spell(_ name: PersonName, _ text: String, _ evidence: Evidence) {
      (self.name, self.text, self.evidence) = (name, text, evidence)
    }
  }

  /// The names found, the most telling first.
  ///
  /// - Complexity: O(*n*) in the bytes of the first and last blocks.
  static func find(_ draft: ExtractionDraft) -> [Found] {
    var found: [Found] = []
    var lineNumber = 0
    var above: (block: Int, range: Range<Int>)?
    top: for (index, block) in draft.blocks.enumerated() {
      guard index < 8 else { break }
      let section = draft.section(ofBlock: index)
      let isHeader = section?.kind == .header || section?.kind == .contact || index == 0
      for line in block.lines {
        lineNumber += 1
        if lineNumber > 14 { break top }
        guard isHeader || block.isHeading || lineNumber <= 4 else { continue }
        let place = 3.6 - 0.25 * Double(lineNumber - 1) + (block.isHeading ? 0.5 : 0)
        var pieces = segments(of: line, in: block)
        // "Jane Doe, postdoc in the theory of mills at …" begins a page; below that, it is others'.
        if isProse(line, in: block) { pieces = lineNumber <= 2 ? Array(pieces.prefix(1)) : [] }
        if !isHeader, !block.isHeading, namesOthers(section?.kind) {
          // The first author or student of a list is not whose list it is.
          pieces.removeAll { $0 != block.trimmed(line) }
        }
        add(pieces, draft, block, points: place, isTop: true, to: &found)
        if let first = pieces.first, first.lowerBound <= line.lowerBound + 1 {
          if let above { addBroken(above, (index, first), draft, points: place, to: &found) }
          above = (index, first)
        } else {
          above = nil
        }
      }
    }
    if let (block, range) = subject(draft) {
      add([range], draft, draft.blocks[block], points: 3, to: &found)
    }
    for (index, block) in draft.blocks.enumerated() {
      for line in block.lines.prefix(40) {
        if let range = labelled(block, line) {
          add([range], draft, block, points: 3.2, isLabelled: true, to: &found)
        }
      }
      if index + 3 >= draft.blocks.count, block.text.count < 120, index > 4 {
        // A signature under a letter.
        for line in block.lines.suffix(2) {
          add(segments(of: line, in: block), draft, block, points: 1.2, to: &found)
        }
      }
    }
    return found.filter { !namesPlace($0.text, draft) }.sorted { $0.points > $1.points }
  }

  /// Whether words at the top of a document name a place: a university above or below is called so.
  private static func namesPlace(_ text: String, _ draft: ExtractionDraft) -> Bool {
    draft.blocks.prefix(12).contains { block in
      guard block.text.count <= 2_000 else { return false }
      let words = block.string
      return ["University of ", "Universität ", "Université de ", "Universidad de "].contains {
        words.contains($0 + text)
      }
    }
  }

  /// Whom the first sentence of a page is about: "Jane Doe is a doctoral student at …".
  private static func subject(_ draft: ExtractionDraft) -> (block: Int, range: Range<Int>)? {
    let first = draft.blocks.indices.prefix(16).first { index in
      let block = draft.blocks[index]
      return !block.isHeading && block.lines.first.map { isProse($0, in: block) } == true
    }
    guard let first, case let block = draft.blocks[first], let line = block.lines.first,
      !namesOthers(draft.section(ofBlock: first)?.kind),
      let verb = block.text[line].prefix(60).firstRange(of: Array(" is ".utf8))
    else { return nil }
    let next = block.text[verb.upperBound...].prefix { $0 > 0x20 }
    let isRole = roleOpenings.contains { $0.utf8.elementsEqual(next) }
    return isRole ? (first, block.trimmed(line.lowerBound..<verb.lowerBound)) : nil
  }

  private static let roleOpenings = [
    "a", "an", "the", "currently", "now", "associate", "assistant", "full", "professor", "one",
  ]

  /// Whether a section is one of works or of people, who may be others.
  private static func namesOthers(_ kind: Section.Kind?) -> Bool {
    switch kind {
    case .publications, .references, .students, .teaching, .service, .talks: true
    default: false
    }
  }

  /// Adds a name that large type broke into two lines, a given name over a family name.
  private static func addBroken(
    _ above: (block: Int, range: Range<Int>), _ below: (block: Int, range: Range<Int>),
    _ draft: ExtractionDraft, points: Double, to found: inout [Found]
  ) {
    let first = draft.blocks[above.block]
    let second = draft.blocks[below.block]
    let words = [first.string(in: above.range), second.string(in: below.range)]
    // Each line alone is no name, and both of them are one of known words.
    guard words.allSatisfy({ $0.utf8.count <= 30 && NameShape.plausibility(of: $0) == nil }),
      words[1].split(separator: " ").count == 1,
      let plausibility = NameShape.plausibility(of: words.joined(separator: " ")),
      plausibility >= 0.9
    else { return }
    let name = PersonName(parsing: words.joined(separator: " "))
    guard !name.family.isEmpty, !name.given.isEmpty else { return }
    var joiner = BlockJoiner()
    _ = joiner.append(first, above.range)
    _ = joiner.append(second, below.range)
    let block = joiner.finish()
    add([0..<block.text.count], draft, block, points: points + 0.2, to: &found)
  }

  private static func add(
    _ ranges: [Range<Int>], _ draft: ExtractionDraft, _ block: Block, points: Double,
    isLabelled: Bool = false, isTop: Bool = false, to found: inout [Found]
  ) {
    for range in ranges {
      let text = block.string(in: range)
      let plain = text.filter { $0 != "," }
      guard let plausibility = NameShape.plausibility(of: plain) else { continue }
      let name = PersonName(parsing: calm(text))
      guard !name.family.isEmpty, !name.given.isEmpty else { continue }
      let key = OwnerKey(name)
      // Behind a label even words that no list of names knows are one.
      let total = points * (isLabelled ? max(plausibility, 0.95) : plausibility)
      if let known = found.firstIndex(where: { OwnerKey($0.name).agrees(with: key) }) {
        found[known].points = max(found[known].points, total) + 0.3
        if isTop, isFuller(name, than: found[known].name), plausibility >= 0.6 {
          found[known].spell(name, text, draft.document.evidence(for: range, of: block))
        }
        continue
      }
      found.append(
        Found(
          name: name, text: text, evidence: draft.document.evidence(for: range, of: block),
          points: total))
    }
  }

  /// Whether a name at the top has a middle name that the one in the title of the page leaves out.
  private static func isFuller(_ name: PersonName, than known: PersonName) -> Bool {
    known.middle.isEmpty && name.middle.utf8.count >= 3 && !name.middle.contains(".")
      && name.middle.split(separator: " ").allSatisfy { word in
        let key = TextFolding.key(word)
        return word.first?.isUppercase == true && !roles.contains(key)
          && !ProseVocabulary.isExcluded(key)
      }
      && TextFolding.key(name.given) == TextFolding.key(known.given)
      && TextFolding.key(name.family) == TextFolding.key(known.family)
  }

  /// Words that stand between the names of a title such as "Ada Visiting Quill", and are none.
  private static let roles: Set<String> = ProseVocabulary.titles.union(ProseVocabulary.ranks).union(
    [
      "visiting", "homepage", "home", "page", "website", "site", "web", "personal", "academic",
      "curriculum", "vitae", "cv", "resume", "about", "contact", "welcome", "official", "the",
    ])

  /// A name without the degree behind it, and with a short family name in capitals as others print
  /// it: "Xiaoming LI, Ph.D." has no initials.
  private static func calm(_ text: String) -> String {
    var words = text.split(separator: " ").map(String.init)
    while words.count > 2, let last = words.last, degrees.contains(TextFolding.key(last)) {
      words.removeLast()
      if let comma = words.last, comma.hasSuffix(",") { words[words.count - 1].removeLast() }
    }
    // "Yvon LE QUILL": the particle is in capitals because the family name is.
    if words.count >= 3, let last = words.last, last.count >= 3, last.allSatisfy(\.isUppercase),
      case let before = words[words.count - 2], (2...3).contains(before.count),
      before.allSatisfy(\.isUppercase), words[0].contains(where: \.isLowercase)
    {
      for index in words.count - 2..<words.count {
        words[index] = words[index].prefix(1) + words[index].dropFirst().lowercased()
      }
    }
    guard (2...3).contains(words.count), let last = words.last, (2...3).contains(last.utf8.count),
      last.allSatisfy({ $0.isASCII && $0.isUppercase }),
      words[0].utf8.count >= 3, words[0].contains(where: \.isLowercase),
      NameGazetteer.shared.isSurname(TextFolding.key(last)),
      !NameGazetteer.shared.isSurname(TextFolding.key(words[0]))
    else { return words.joined(separator: " ") }
    words[words.count - 1] = last.prefix(1) + last.dropFirst().lowercased()
    return words.joined(separator: " ")
  }

  private static let degrees: Set<String> = [
    "phd", "md", "msc", "bsc", "dphil", "scd", "mba", "jd", "dsc", "ma", "mph",
  ]

  /// Whether a line is part of a sentence: most of its words, and six or more, are small ones.
  private static func isProse(_ line: Range<Int>, in block: Block) -> Bool {
    let words = block.text[line].split { $0 <= 0x20 }
    let small = words.count { word in
      word.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x2C || $0 == 0x2E }
        && !word.dropLast().contains(0x2E)
    }
    return small >= 6 && small * 2 > words.count
  }

  /// The pieces of a line between commas, bars, dashes, bullets and tabs.
  private static func segments(of line: Range<Int>, in block: Block) -> [Range<Int>] {
    var segments: [Range<Int>] = []
    var start = line.lowerBound
    var index = line.lowerBound
    var isLabelled = false
    func close(_ end: Int) {
      let range = behindLead(withoutAddress(block.trimmed(start..<max(start, end)), block), block)
      // "Placement officer: Jane Doe" names somebody else.
      guard !isLabelled else { return }
      if range.count >= 4, range.count <= 60 { segments.append(range) }
      if let name = withoutDocument(range, block) { segments.append(name) }
    }
    while index < line.upperBound {
      let byte = block.text[index]
      var width = 0
      switch byte {
      case 0x2C, 0x7C, 0x09, 0x3A, 0x28, 0x29, 0x3B, 0x2F, 0x5B, 0x5D: width = 1
      case 0x2D where index > line.lowerBound && block.text[index - 1] == 0x20: width = 1
      case 0xE2 where index + 2 < line.upperBound:
        let second = block.text[index + 1]
        let third = block.text[index + 2]
        let isDash = second == 0x80 && (0x90...0x95).contains(third)
        let isBullet = second == 0x80 && third == 0xA2 || second == 0x97 || second == 0x96
        width = isDash || isBullet ? 3 : 0
      case 0xC2 where index + 1 < line.upperBound && block.text[index + 1] == 0xB7: width = 2
      default: break
      }
      if width > 0 {
        close(index)
        isLabelled =
          byte == 0x3A && !namesDocument(block.text[line.lowerBound..<index])
          || isLabelled && byte != 0x7C && byte != 0x09
        index += width
        start = index
      } else {
        index += 1
      }
    }
    close(line.upperBound)
    // "[Jane Doe] Theory of Mills": what else the heading says is set apart by its type alone.
    if block.isHeading, let lead = lead(of: line, in: block) { segments.insert(lead, at: 0) }
    // A nickname in brackets belongs to the name around it.
    let whole = block.trimmed(line)
    if whole.count <= 60, block.text[whole].contains(0x28) { segments.append(whole) }
    return Array(segments.prefix(12))
  }

  /// The words in a type of their own, or the link, that a line begins with.
  private static func lead(of line: Range<Int>, in block: Block) -> Range<Int>? {
    let run = block.emphasis.prefix(64).first {
      (line.lowerBound...line.lowerBound + 1).contains($0.range.lowerBound)
        && $0.range.upperBound < line.upperBound && $0.style != .superscript
    }
    return run.map { block.trimmed($0.range) }.flatMap { (4...60).contains($0.count) ? $0 : nil }
  }

  /// The words in front of an address on the same line: "Jane Doe   jdoe.example.org".
  private static func withoutAddress(_ range: Range<Int>, _ block: Block) -> Range<Int> {
    var rest = range
    while let space = block.text[rest].lastIndex(of: 0x20) {
      let word = block.text[space + 1..<rest.upperBound]
      let isAddress =
        word.contains(0x40)
        || word.dropFirst().dropLast(2).contains(0x2E) && word.count >= 6
          && word.allSatisfy { $0 == 0x2E || $0 == 0x2D || ($0 | 0x20) >= 0x61 || $0 < 0x3A }
          && !word.contains { (0x41...0x5A).contains($0) }
      guard isAddress else { break }
      rest = block.trimmed(rest.lowerBound..<space)
    }
    return rest
  }

  /// The words in front of what the page is: "Jane Doe" of "Jane Doe's Publication List".
  private static func withoutDocument(_ range: Range<Int>, _ block: Block) -> Range<Int>? {
    var rest = range
    while let space = block.text[rest].lastIndex(of: 0x20),
      documents.contains(TextFolding.key(block.string(in: space + 1..<rest.upperBound)))
    {
      rest = block.trimmed(rest.lowerBound..<space)
    }
    guard rest.upperBound < range.upperBound, block.text[rest].contains(0x20), rest.count <= 60
    else { return nil }
    for mark in ["'s", "’s", "s'", "s’"] where block.string(in: rest).hasSuffix(mark) {
      return rest.lowerBound..<rest.upperBound - mark.utf8.count + (mark.first == "s" ? 1 : 0)
    }
    return rest
  }

  /// What stands behind words that say whose page it is: "Page de Jane Doe", "Homepage of Jane Doe".
  private static func behindLead(_ range: Range<Int>, _ block: Block) -> Range<Int> {
    let bytes = block.text[range]
    for lead in leads where bytes.count > lead.utf8.count + 4 {
      let front = bytes.prefix(lead.utf8.count)
      if zip(front, lead.utf8).allSatisfy({ $0 == $1 || $0 | 0x20 == $1 }) {
        return block.trimmed(range.lowerBound + lead.utf8.count..<range.upperBound)
      }
    }
    return range
  }

  private static let leads = [
    "page de ", "page web de ", "page personnelle de ", "site de ", "homepage of ", "home page of ",
    "webpage of ", "web page of ", "website of ", "homepage von ", "website von ", "pagina di ",
    "pagina web di ", "curriculum vitae of ", "cv of ", "cv de ",
  ]

  private static let documents: Set<String> = [
    "academic", "publications", "publication", "papers", "list", "cv", "curriculum", "vitae",
    "vita", "resume",
    "homepage", "website", "page", "home", "publikationen", "publikationsliste", "lebenslauf",
    "publicaciones", "pubblicazioni", "publicacoes",
  ]

  /// "Personal Statement, Department of History: Jane Doe": what stands in front of the colon is the
  /// document's name, and no label of somebody else's.
  private static func namesDocument(_ text: ArraySlice<UInt8>) -> Bool {
    let words = TextFolding.words(String(decoding: text.prefix(120), as: UTF8.self))
    return words.contains("statement") || words.contains("vitae") || words == ["cv"]
  }

  private static let labels = [
    "name:", "full name:", "applicant:", "applicant name:", "candidate:", "curriculum vitae of",
    "cv of", "my name is", "resume of", "lebenslauf von", "name des bewerbers:", "nom:", "nombre:",
    "statement of purpose of", "i am", "schriftenverzeichnis von", "curriculum vitae:",
  ]

  private static let ofWords: Set<String> = ["of", "by", "for", "von", "de", "di"]

  /// How many bytes say what the page is and announce whose: "complete publication list of".
  private static func documentLabel(_ start: String) -> Int? {
    let words = start.split(separator: " ", maxSplits: 6)
    let names = words.prefix { documents.contains(TextFolding.key(String($0))) }
    guard let first = names.first, names.count < words.count else {
      // One word may tell which of them: "Selected publications of".
      guard words.count >= 3, documents.contains(TextFolding.key(String(words[1]))) else {
        return nil
      }
      let rest = String(start[words[1].startIndex...])
      return documentLabel(rest).map { $0 + start.utf8.count - rest.utf8.count }
    }
    // "List of publications of": what the list is of is said, and then whose it is.
    var end = names.count
    while end < words.count, ofWords.contains(String(words[end])) {
      let next = words[(end + 1)...].prefix { documents.contains(TextFolding.key(String($0))) }
      if next.isEmpty {
        return start[first.startIndex..<words[end].endIndex].utf8.count
          + start[..<first.startIndex].utf8.count
      }
      end += 1 + next.count
    }
    return nil
  }

  /// The words behind a label such as "Name:" or "Curriculum Vitae of".
  private static func labelled(_ block: Block, _ line: Range<Int>) -> Range<Int>? {
    // "Vitæ" has as many bytes as "vitae".
    let start = String(decoding: block.text[line].prefix(48), as: UTF8.self).lowercased()
      .replacing("æ", with: "ae")
    let label = labels.first(where: start.hasPrefix) ?? ""
    guard let length = label.isEmpty ? documentLabel(start) : label.utf8.count else { return nil }
    var lower = line.lowerBound + length
    guard lower < line.upperBound, block.text[lower] <= 0x20 || label.hasSuffix(":") else {
      return nil
    }
    while lower < line.upperBound, block.text[lower] <= 0x20 { lower += 1 }
    var upper = lower
    var commas = 0
    while upper < line.upperBound, ![0x09, 0x7C, 0x28].contains(block.text[upper]) {
      // "Quill, Ada" has one comma; "I am Ada, and" ends before it.
      if block.text[upper] == 0x2C {
        commas += 1
        if commas > 1 || !label.hasSuffix(":") { break }
      }
      if block.text[upper] == 0x2E, upper - lower > 3, block.text[upper - 2] > 0x20 { break }
      upper += 1
    }
    let range = block.trimmed(lower..<upper)
    return range.isEmpty || range.count > 60 ? nil : range
  }
}
