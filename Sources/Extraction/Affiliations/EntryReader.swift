import Bibliography
import Documents

/// Reads the entries under "Education" and "Experience": institution, role and years in any order,
/// on one line or on several.
enum EntryReader {
  /// A stay while its parts are gathered.
  struct Stay: Sendable {
    var institution: EntryPart?
    var department: EntryPart?
    var role: EntryPart?
    var date: EntryPart?
    /// A capitalised name that may be a company's, where no institution is named.
    var company: EntryPart?

    var place: EntryPart? { institution ?? company }
    var isEmpty: Bool { institution == nil && role == nil && date == nil && company == nil }
  }

  /// The stays of a section.
  ///
  /// - Parameters:
  ///   - blocks: the document's blocks.
  ///   - range: the blocks of the section without its heading.
  /// - Returns: the stays in the order of the section, those with an institution or company only.
  /// - Complexity: O(*n*) in the number of bytes.
  static func stays(in blocks: [Block], _ range: Range<Int>) -> [Stay] {
    var out: [Stay] = []
    var open = Stay()
    func close() {
      if open.institution != nil || (open.company != nil && open.date != nil) {
        out.append(open)
      }
      open = Stay()
    }
    for index in range {
      let block = blocks[index]
      let isWhole = isWholeEntry(block, index)
      for line in block.lines where line.count <= 240 {
        var parts = EntryPart.parts(of: block, index, line)
        if block.isHeading, parts.allSatisfy({ $0.kind == .other }) {
          // A heading of the document's own words: a school, a company.
          parts = [EntryPart(kind: .company, block: index, range: line, words: [])]
        }
        if !isWhole, isDescription(block, line, parts) { continue }
        if begins(parts, open, isHeading: block.isHeading) { close() }
        add(parts, to: &open)
      }
    }
    close()
    return out
  }

  /// Whether an item of a few lines is a stay: place, role and years, spread over its lines.
  private static func isWholeEntry(_ block: Block, _ index: Int) -> Bool {
    guard case .listItem = block.kind else { return false }
    let lines = block.lines
    guard (2...4).contains(lines.count), lines.allSatisfy({ $0.count <= 160 }) else { return false }
    let first = EntryPart.parts(of: block, index, lines[0])
    let second = EntryPart.parts(of: block, index, lines[1])
    let kinds = Set((first + second).map(\.kind))
    return kinds.contains(.date) && kinds.contains(.institution)
      && first.contains { $0.kind == .institution || $0.kind == .role || $0.kind == .date }
  }

  /// Whether a line tells what was done rather than where: a bullet without years or institution.
  private static func isDescription(
    _ block: Block, _ line: Range<Int>, _ parts: [EntryPart]
  ) -> Bool {
    let hasDate = parts.contains { $0.kind == .date }
    let hasInstitution = parts.contains { $0.kind == .institution }
    let hasRole = parts.contains { $0.kind == .role }
    if case .listItem = block.kind {
      return !(hasDate && (hasInstitution || hasRole || parts.count >= 2))
        && !(hasInstitution && hasRole)
    }
    if line.count > 110, !hasDate { return true }
    // "Advisor: …", "GPA: …", "Thesis: …" name no institution of the stay.
    let head = TextFolding.words(
      block.string(in: line.lowerBound..<min(line.upperBound, line.lowerBound + 40))
    ).first
    let labels: Set<String> = [
      "advisor", "advisors", "adviser", "gpa", "thesis", "dissertation", "supervisor", "mentor",
      "supervisors", "mentors", "committee", "coursework", "courses", "honors", "relevant",
      "graduated", "ranking", "rank", "advised", "supervised", "host", "keywords", "topic",
      "project",
      "title", "references", "collaborators",
    ]
    return head.map { labels.contains($0) } ?? false
  }

  /// Whether a line begins another stay.
  private static func begins(_ parts: [EntryPart], _ open: Stay, isHeading: Bool) -> Bool {
    guard !open.isEmpty else { return false }
    let kinds = Set(parts.map(\.kind))
    if isHeading { return open.place != nil || open.date != nil }
    if kinds.contains(.institution) {
      return open.institution != nil
        || (open.company != nil && open.date != nil && open.role != nil)
    }
    if kinds.contains(.date), open.date != nil { return true }
    // A new role after a complete stay, with something of its own.
    if kinds.contains(.role), open.role != nil, open.date != nil, open.place != nil {
      return kinds.contains(.company) || kinds.contains(.date)
    }
    return false
  }

  private static func add(_ parts: [EntryPart], to stay: inout Stay) {
    for part in parts {
      switch part.kind {
      case .institution: if stay.institution == nil { stay.institution = part }
      case .department: if stay.department == nil { stay.department = part }
      case .role: if stay.role == nil { stay.role = part }
      case .date: if stay.date == nil { stay.date = part }
      case .company: if stay.company == nil { stay.company = part }
      case .place, .other: break
      }
    }
  }
}
