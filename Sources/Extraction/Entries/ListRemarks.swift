import Bibliography
import Documents

/// Tells what stands in a list of works without being one: abstracts, remarks, lines of links.
enum ListRemarks {
  /// Whether a block is the abstract of the work before it, or tells of it in a few sentences.
  ///
  /// It is labelled so, or it is prose: "we", "I" or "this paper" in a paragraph that opens neither
  /// with a title in quotation marks nor with authors.
  ///
  /// - Complexity: O(*n*) in the bytes of the block.
  static func isProse(_ block: Block) -> Bool {
    guard !block.isHeading else { return false }
    let start = TextFolding.spaced(block.string(in: block.firstLine.prefix(40)))
    if labels.contains(where: { start == $0 || start.hasPrefix($0 + " ") }),
      block.text.prefix(24).contains(where: { $0 == 0x3A || $0 == 0x2E || $0 == 0x0A || $0 == 0x2D }
      )
    {
      return true
    }
    if opensFinding(block) { return true }
    if opensLegend(block) { return true }
    if opensWithheld(block) { return true }
    guard case .paragraph = block.kind, !QuotedTitle.opens(block.text[...]) else { return false }
    if namesProfiles(block), !isSetOff(block) { return true }
    if isIntroduction(block), !isSetOff(block), !hasAuthors(block) { return true }
    if opensAsSpeech(block), !isSetOff(block), !hasAuthors(block) { return true }
    guard block.text.count >= 100, !isCounted(block) else { return false }
    let words = TextFolding.words(block.string)
    guard words.count >= 16 else { return false }
    let persons = words.count { $0 != "i" && speakers.contains($0) } + speech(block.text)
    let isLong = words.count >= 60
    guard persons > 0 || isLong else { return false }
    // "…; reprinted in 29 Pond Law Review 45 (2008); cited in Doe v. Roe, 12 F.3d 34 (2011)".
    if LegalCitation.start(in: block.text.prefix(400)) != nil { return false }
    if isSetOff(block) || hasAuthors(block) || hasAuthorsInside(block) { return false }
    if persons > 0, !isLong {
      if titleEnd(dated: block) != nil { return false }
      return sentences(block.text) >= 2
        || !(YearScanner.last(in: block.text[...]) != nil
          && WorkWords.namesSource(block.text[...]))
    }
    // Long and without "we": sentences, and no volume or pages.
    return sentences(block.text) >= 2 && (persons > 0 || QuotedTitle.range(in: block.text) == nil)
  }

  /// Where a title ends that opens a block in front of its year or stage in brackets.
  ///
  /// As in "Rows of mills (forthcoming). Mill Journal."
  static func titleEnd(dated block: Block) -> Int? {
    let line = block.text[block.lines.first ?? 0..<0].prefix(240)
    guard let first = line.first, (0x41...0x5A).contains(first),
      let open = line.dropFirst(8).firstIndex(of: 0x28),
      let close = line[open...].prefix(24).firstIndex(of: 0x29), close + 4 < line.endIndex,
      line[close + 1] == 0x2E, (0x41...0x5A).contains(line[close + 3]),
      line[..<open].firstRange(of: [0x2E, 0x20]) == nil, case let inside = line[(open + 1)..<close],
      EntryFields.isStage(inside) || inside.count == 4 && YearScanner.last(in: inside) != nil
    else { return nil }
    return open
  }

  /// Where the sentences begin that a block has below the line of an entry.
  ///
  /// As behind a summary that unfolds: "6. Rows of mills, with Bo Moss ↵ In this paper, we count rows".
  /// The first line is counted, or names coauthors; all lines below it are read as remarks.
  static func remarkBelowEntry(_ block: Block) -> Int? {
    guard case .paragraph = block.kind, block.text.count >= 80 else { return nil }
    let lines = block.lines
    guard lines.count >= 2, (24...400).contains(lines[0].count) else { return nil }
    let head = block.slice(lines[0])
    let rest = block.slice(lines[1].lowerBound..<block.text.count)
    let opening = TextFolding.spaced(String(decoding: rest.text.prefix(16), as: UTF8.self))
    if titleEnd(dated: head) != nil,
      ["i ", "we ", "this paper ", "this article "].contains(where: opening.hasPrefix)
    {
      return lines[1].lowerBound
    }
    guard isProse(rest), !isProse(head),
      EntryLabels.typedNumber(block, lines[0]) != nil || WithPhrase.find(in: head) != nil
    else { return nil }
    return lines[1].lowerBound
  }

  /// Whether a block opens with the label of a part of what a work says, in a type of its own:
  /// "**Findings:** Mussels live in rows".
  private static func opensFinding(_ block: Block) -> Bool {
    guard let mark = block.text.prefix(24).firstIndex(of: 0x3A), mark + 20 < block.text.count,
      block.emphasis.contains(where: { $0.isType && $0.range.lowerBound <= 1 })
    else { return false }
    return findings.contains(TextFolding.spaced(block.string(in: 0..<mark)))
  }

  /// Whether a bracket stands for a title that is kept back: "[redacted for anonymous review] I count …".
  private static func opensWithheld(_ block: Block) -> Bool {
    guard let first = block.text.first, first == 0x5B || first == 0x28,
      let close = block.text.prefix(80).firstIndex(of: first == 0x5B ? 0x5D : 0x29)
    else { return false }
    let words = TextFolding.words(block.string(in: 1..<close))
    return words.contains { ["redacted", "withheld", "anonymized", "anonymised"].contains($0) }
  }

  /// Whether a line opens with the label of an abstract: "Abstract: We count mussels".
  static func opensAbstract(_ line: ArraySlice<UInt8>) -> Bool {
    let start = line.prefix(24)
    guard let mark = start.firstIndex(of: 0x3A), mark < line.endIndex else { return false }
    return SectionVocabulary.labelsAbstract(String(decoding: start[..<mark], as: UTF8.self))
  }

  /// Whether a block stands under the label of an abstract: a paragraph that opens neither with
  /// authors nor with a title that is set off.
  static func isAbstract(_ block: Block) -> Bool {
    guard case .paragraph = block.kind else { return false }
    return block.text.count >= 60 && !isSetOff(block) && !hasAuthors(block)
      && !QuotedTitle.opens(block.text[...])
  }

  /// Whether a sentence of eight words or more begins with "We", "Our paper" or "This paper".
  private static func opensAsSpeech(_ block: Block) -> Bool {
    guard block.text.count >= 40, block.text.last == 0x2E else { return false }
    let words = TextFolding.words(block.string(in: 0..<min(block.text.count, 400)))
    guard words.count >= 8, YearScanner.last(in: block.text[...]) == nil else { return false }
    return speakers.contains(words[0])
      || ["this", "the"].contains(words[0])
        && ["paper", "article", "chapter", "project", "study"].contains(words[1])
  }

  /// Whether a block begins with words in a type of their own, as titles are set.
  private static func isSetOff(_ block: Block) -> Bool {
    block.emphasis.contains { $0.isType && $0.range.lowerBound <= 1 && $0.range.count >= 12 }
  }

  /// Whether a number in brackets counts a block as an entry, and a link is its title: "[53] Rows".
  private static func isCounted(_ block: Block) -> Bool {
    let label = EntryLabels.bracketEnd(block)
    return label > 0 && block.text[1..<label].prefix { (0x30...0x39).contains($0) }.count > 0
      && block.emphasis.contains {
        $0.style == .link && $0.range.count >= 8 && abs($0.range.lowerBound - label) <= 2
      }
  }

  private static func hasAuthors(_ block: Block) -> Bool {
    let list = AuthorListParser.prefix(of: block.text[...])
    return list.confidence >= 0.6 && list.names >= 1
  }

  /// Whether a sentence of a dated block is nothing but authors, as behind a title.
  private static func hasAuthorsInside(_ block: Block) -> Bool {
    let text = block.text
    guard YearScanner.last(in: text[...]) != nil else { return false }
    return EntryFields.segmentStarts(text).dropFirst().contains { start in
      guard start >= 2, [0x2E, 0x3F, 0x21].contains(text[start - 2]) else { return false }
      let list = AuthorListParser.prefix(of: text[start...])
      let end = start + list.end
      return list.confidence >= 0.6 && list.names >= 1 && end < text.count
        && (text[end] == 0x2E || text[end - 1] == 0x2E)
    }
  }

  /// How many times "I" is a word of speech: "I show", but not the initial of a name.
  private static func speech(_ text: [UInt8]) -> Int {
    text.indices.dropLast(2).count { index in
      text[index] == 0x49 && text[index + 1] <= 0x20 && (0x61...0x7A).contains(text[index + 2])
        && (index == 0 || text[index - 1] <= 0x20)
    }
  }

  /// How many times a small letter, a full stop and a capital follow each other.
  private static func sentences(_ text: [UInt8]) -> Int {
    guard text.count > 4 else { return 0 }
    return (2..<text.count - 1).count { index in
      text[index] <= 0x20 && text[index - 1] == 0x2E && (0x61...0x7A).contains(text[index - 2])
        && (0x41...0x5A).contains(text[index + 1])
    }
  }

  /// Whether a line holds nothing but words for links: "Full paper: PDF | arXiv:2203.01234 | code".
  ///
  /// - Parameters:
  ///   - line: the line.
  ///   - mayBeTitle: whether the line stands where titles do; "PDF Mill Links" is one then.
  /// - Returns: whether no word of it may be part of a work.
  static func isLinks(_ line: ArraySlice<UInt8>, mayBeTitle: Bool = false) -> Bool {
    guard line.count <= 160 else { return false }
    if isMenu(line) { return true }
    // "2025. DOI: 10.1000/1 (also in English)": nothing that begins so is a work.
    let opening = TextFolding.words(String(decoding: line.prefix(24), as: UTF8.self)).first {
      Int($0) == nil
    }
    if opening == "doi", line.prefix(40).contains(0x2F) { return true }
    var count = 0
    var known = 0
    var isPlain = false
    var leadsToFile = false
    // "PDF MillSpace Link": whose link it is, once, behind the link to the file.
    var name: (isOpen: Bool, isTaken: Bool) = (false, false)
    for token in line.split(whereSeparator: { $0 <= 0x20 }) {
      let isAddress = token.contains(0x2F) || token.dropLast().contains(0x2E)
      for word in TextFolding.words(String(decoding: token, as: UTF8.self)) {
        count += 1
        if name.isOpen {
          guard word == "link" || word == "links" else { return false }
          name.isOpen = false
        }
        // "WWW 2020" is a meeting.
        if links.contains(word), word != "www" || isAddress {
          known += 1
          if !vague.contains(word) { isPlain = true }
          if word == "pdf" || word == "doi" { leadsToFile = true }
        } else if word.utf8.contains(where: { !(0x30...0x39).contains($0) }) {
          // Of an address, any word.
          if isAddress, known > 0, word.utf8.count <= 40 { continue }
          guard leadsToFile, !mayBeTitle, !name.isTaken else { return false }
          name = (true, true)
        }
      }
    }
    return isPlain && !name.isOpen && (known >= 2 || count <= 6)
  }

  /// Whether all of a line stands in two or more square brackets: "[Journals] [Books]".
  private static func isMenu(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.first == 0x5B, line.last == 0x5D else { return false }
    var brackets = 0
    var isOpen = false
    for byte in line {
      switch byte {
      case 0x5B:
        isOpen = true
        brackets += 1
      case 0x5D: isOpen = false
      default: if !isOpen, byte > 0x20, byte != 0x7C, byte != 0x2C { return false }
      }
    }
    return brackets >= 2
  }

  /// Whether a paragraph tells readers how to use the page: "You can also find my papers on …".
  private static func isIntroduction(_ block: Block) -> Bool {
    guard case .paragraph = block.kind, block.text.count <= 1_500,
      YearScanner.last(in: block.text[...]) == nil
    else { return false }
    let text = " \(TextFolding.spaced(block.string)) "
    return introductions.contains { text.contains(" \($0) ") }
  }

  /// Whether a block explains a mark: "indicates equal work", "Superscripts denote students".
  private static func opensLegend(_ block: Block) -> Bool {
    guard block.text.count <= 400, let first = block.text.first else { return false }
    let words = TextFolding.words(block.string(in: 0..<min(block.text.count, 40)))
    let verbs: Set<String> = ["indicates", "indicate", "denotes", "denote"]
    guard let start = words.first else { return false }
    return first >= 0x61 && verbs.contains(start)
      || words.count >= 2 && marks.contains(start)
        && (verbs.contains(words[1]) || labelsMark(block, words[1]))
  }

  /// Whether a colon follows the mark and whom it marks: "Bold author: self", "Underlined names: …".
  private static func labelsMark(_ block: Block, _ second: String) -> Bool {
    guard let colon = block.text.prefix(32).firstIndex(of: 0x3A) else { return false }
    return ["author", "authors", "name", "names", "font", "type"].contains(second)
      && TextFolding.words(block.string(in: 0..<colon)).count == 2
  }

  private static let marks: Set<String> = [
    "superscript", "superscripts", "asterisk", "asterisks", "star", "stars", "dagger", "bold",
    "underline", "underlined", "underlining", "symbols",
  ]

  /// Whether two or more of the places that keep lists of works are named: "Google Scholar, DBLP".
  private static func namesProfiles(_ block: Block) -> Bool {
    guard block.text.count <= 400 else { return false }
    let text = " \(TextFolding.spaced(block.string)) "
    return profiles.count { text.contains(" \($0) ") } >= 2
  }

  private static let profiles = [
    "google scholar", "researchgate", "research gate", "orcid", "dblp", "semantic scholar",
    "linkedin", "scopus", "publons", "web of science", "academia edu", "inspire", "philpapers",
  ]

  private static let introductions = [
    "auch zu finden", "siehe auch", "voir aussi", "ver tambien", "veja tambem", "will be added",
    "this page", "look me up", "you may", "you can", "click", "please", "full list",
    "complete list",
    "can be found", "the following", "i have tried", "my google scholar", "google scholar profile",
    "electronic versions", "see also my", "below are", "listed below", "is available on",
    "this list", "list includes", "abstracts available", "papers are available",
    "available for free",
    "accessible for free", "downloaded for free", "papers for free",
    "selected publications the", "papers below", "documents below", "diese seite", "diese liste",
    "cette page", "esta pagina",
  ]
  /// Words that also name where a work appeared.
  private static let vague: Set<String> = [
    "arxiv", "journal", "preprint", "online", "acm", "ieee", "springer", "in", "or", "and", "here",
    "hal", "ssrn", "data", "publisher", "final", "draft", "also", "openreview", "page", "talk",
    "available", "official", "version", "text", "read", "paper", "accepted", "manuscript", "open",
    "free", "material", "materials",
  ]

  private static let labels = [
    "abstract", "summary", "zusammenfassung", "resume", "tl dr", "tldr", "kurzfassung",
    "description",
    "media coverage", "press coverage", "rezension", "rezensionen", "reviewed in", "keywords",
    "schlagworter", "mots cles",
  ]
  private static let findings: Set<String> = [
    "goal", "goals", "aim", "aims", "objective", "objectives", "motivation", "background", "method",
    "methods", "result", "results", "finding", "findings", "key finding", "key findings",
    "conclusion",
    "conclusions", "takeaway", "takeaways", "highlights", "contribution", "contributions",
    "significance", "impact", "overview", "synopsis",
  ]
  private static let speakers: Set<String> = [
    "we", "i", "our", "my", "wir", "unser", "nous", "notre",
  ]
  private static let links: Set<String> = [
    "pdf", "arxiv", "code", "slides", "video", "bibtex", "bib", "doi", "link", "links", "abstract",
    "full", "paper", "text", "download", "website", "webpage", "page", "project", "poster", "html",
    "cite", "supplement", "supplementary", "appendix", "data", "dataset", "github", "demo", "talk",
    "online", "ssrn", "postscript", "ps", "dvi", "journal", "version", "preprint", "hal",
    "openreview", "supplemental", "material", "materials", "accepted", "manuscript", "replication",
    "package", "repository", "repositories", "repo", "wiki",
    "access", "open", "free", "view", "postprint",
    "recording", "publisher", "official", "final", "draft", "available", "also", "in", "or", "and",
    "format", "read", "here", "acm", "dl", "ieee", "springer", "url", "www", "http", "https",
  ]
}

extension Block {
  /// The byte range of the first line.
  var firstLine: Range<Int> { lines.first ?? 0..<0 }

  /// Whether all of its text stands on one line; it reads no further than the end of the first.
  var isOneLine: Bool {
    let all = trimmed(0..<text.count)
    return !all.isEmpty && !text[all].contains(0x0A)
  }
}
