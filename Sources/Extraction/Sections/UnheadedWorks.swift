import Bibliography
import Documents

/// Ends a section of students where a list of works begins that no heading announces.
///
/// Each of its entries names two authors or more, as what is said of a student doesn't.
enum UnheadedWorks {
  /// How many entries make a list.
  private static let fewest = 3

  /// The sections, those of students cut where such a list begins.
  ///
  /// - Complexity: O(*n*) in the bytes of the sections of students.
  static func mended(_ sections: [Section], _ blocks: [Block]) -> [Section] {
    sections.flatMap { section -> [Section] in
      guard section.kind == .students, let start = start(section.body, blocks) else {
        return [section]
      }
      var students = section
      students.blocks = section.blocks.lowerBound..<start
      let works = Section(
        kind: .publications, title: "", heading: nil, blocks: start..<section.blocks.upperBound,
        isSubsection: false)
      return [students, works]
    }
  }

  /// Where a list begins that goes on to the end of a section.
  private static func start(_ body: Range<Int>, _ blocks: [Block]) -> Int? {
    guard let first = body.first(where: { isWork(blocks[$0]) }) else { return nil }
    let rest = blocks[first..<body.upperBound].filter { !$0.isHeading && $0.text.count >= 50 }
    let works = rest.count(where: isWork)
    guard works >= fewest, works * 3 >= rest.count * 2 else { return nil }
    // The year over the first entries is theirs.
    let isDated =
      first > body.lowerBound && blocks[first - 1].text.count <= 6
      && YearScanner.last(in: blocks[first - 1].text[...]) != nil
    return isDated ? first - 1 : first
  }

  private static func isWork(_ block: Block) -> Bool {
    guard WorkRuns.isEntry(block) else { return false }
    return block.lines.prefix(2).contains { line in
      let list = AuthorListParser.prefix(of: block.text[line])
      return list.names >= 2 && list.confidence >= 0.6
    }
  }
}
