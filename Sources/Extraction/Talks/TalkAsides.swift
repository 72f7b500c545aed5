import Bibliography
import Documents

/// The parts of a talk page that list no talks: who organises it, how to come, links, what to read.
enum TalkAsides {
  /// The lines without those below headings of other things.
  ///
  /// A heading's part ends at the next heading of its level or a higher one; that of a label alone on
  /// its line ("Organizers:") with the list below it, and so that of one that each talk has.
  ///
  /// - Complexity: O(*n*) in the number of lines.
  static func left(_ lines: [TalkLine], _ blocks: [Block]) -> [TalkLine] {
    var out: [TalkLine] = []
    var level: Int?
    var isLabel = false
    /// How deep the list below a label is nested.
    var depth: Int?
    var isTop = true
    /// The words of the first heading.
    var top: [String] = []
    let recurring = RecurringHeadings.references(in: blocks)
    for line in lines {
      if line.isHeading {
        defer { isTop = false }
        isLabel = false
        depth = nil
        let own = line.level ?? 9
        if let open = level, own > open { continue }
        if recurring.contains(line.block) {
          isLabel = true
          continue
        }
        // Only the list below "Recent publications" is one of works; the next talk may follow it.
        if !isTop, namesWorks(blocks[line.block].string(in: line.range)) {
          isLabel = true
          continue
        }
        // The page's own name heads all of it, wherever it stands again.
        let words = TextFolding.words(blocks[line.block].string(in: line.range))
        if isTop { top = words }
        let isOwn = words.count >= 2 && top.starts(with: words)
        level = !isTop && !isOwn && names(words) ? own : nil
      } else if isLabel {
        let own = line.itemDepth
        if own == nil || depth.map({ (own ?? 0) < $0 }) ?? false || leadsWithDay(line, blocks) {
          isLabel = false
        }
        depth = isLabel ? depth ?? own : nil
      }
      if level != nil || isLabel { continue }
      if !line.isHeading, isLone(line, blocks) {
        isLabel = true
        continue
      }
      out.append(line)
    }
    return out
  }

  /// Whether a line begins with the day of the next talk.
  private static func leadsWithDay(_ line: TalkLine, _ blocks: [Block]) -> Bool {
    let shape = LineShape(line, blocks)
    return shape.leadsWithDate && shape.date?.day != nil
  }

  /// Whether a heading names a speaker's works: "Recent publications", "Background readings".
  private static func namesWorks(_ heading: some StringProtocol) -> Bool {
    let words = TextFolding.words(heading)
    return (2...3).contains(words.count)
      && ["publications", "readings"].contains(words[words.count - 1])
      && words.dropLast().allSatisfy {
        ["recent", "selected", "related", "background", "suggested", "further", "relevant"]
          .contains($0)
      }
  }

  /// Whether a paragraph is nothing but such a name and its colon.
  private static func isLone(_ line: TalkLine, _ blocks: [Block]) -> Bool {
    let block = blocks[line.block]
    guard line.itemDepth == nil, !line.isRow, line.range.count <= 48 else { return false }
    let text = block.string(in: line.range)
    return (text.last == ":" || line.isEmphasized) && names(text) && block.isOneLine
  }

  /// Whether a heading names a part without talks.
  static func names(_ heading: some StringProtocol) -> Bool {
    names(TextFolding.words(heading))
  }

  private static func names(_ words: [String]) -> Bool {
    if phrases.contains(words) || words.starts(with: ["call", "for"]) { return true }
    guard (1...5).contains(words.count),
      words.allSatisfy({ heads.contains($0) || fillers.contains($0) })
    else { return false }
    return words.contains(where: heads.contains)
  }

  private static let phrases: Set<[String]> = [
    ["further", "reading"], ["reading", "list"], ["important", "dates"], ["key", "dates"],
    ["topics", "of", "interest"],
  ]

  private static let heads: Set<String> = [
    "submission", "submissions", "deadlines",
    "organizer", "organizers", "organiser", "organisers", "organization",
    "organizing", "organising", "organisatoren", "organisation", "organisateurs", "committee",
    "committees", "contact", "contacts", "kontakt", "links", "resources", "registration", "venue",
    "travel", "accommodation", "participants", "attendees", "sponsors", "sponsor", "support",
    "references", "bibliography", "literature", "acknowledgements",
    "acknowledgments", "acknowledgement", "directions", "subscribe", "mailing", "navigation",
    "anreise", "teilnehmer", "participantes", "organizadores", "organizzatori", "members", "hotels",
    "lodging", "faq", "publication", "publications", "publikationen", "publicaciones",
    "publicacoes", "pubblicazioni",
  ]

  private static let fillers: Set<String> = [
    "the", "and", "of", "list", "local", "scientific", "related", "useful", "further", "current",
    "past", "former", "program", "programme", "main", "other", "our", "confirmed",
    "practical", "information", "invited", "with", "s", "us", "steering", "how", "to", "get",
    "here",
    "colloquium", "seminar", "workshop", "external", "background", "suggested", "additional",
    "conference", "hosts", "chairs", "student", "faculty", "financial", "are", "is",
  ]
}
