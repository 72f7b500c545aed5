import Bibliography
import Documents

/// Finds whose talks a page lists from its type: the one name that entry after entry sets in bold or
/// underlines among coauthors.
enum SetOffOwner {
  private static let fewest = 3
  private static let longest = 60

  /// The place of the name as it is longest; nil where no name is set off in three entries or more and in
  /// a third of all, or another is in any.
  ///
  /// - Complexity: O(*n*) in the bytes of the blocks.
  static func find(in blocks: [Block]) -> (block: Int, range: Range<Int>)? {
    var counts: [String: Int] = [:]
    var places: [String: (block: Int, range: Range<Int>)] = [:]
    var entries = 0
    /// How often such a name has a coauthor beside it.
    var among = 0
    for (index, block) in blocks.enumerated() where !block.isHeading && block.text.count <= 2_000 {
      guard block.text.count >= 40 else { continue }
      entries += 1
      var own: Set<String> = []
      for run in TypeRuns.merged(block).prefix(8)
      where run.style != .italic && run.range.count <= longest
        && run.range.upperBound <= block.text.count
      {
        guard let name = name(run.range, block) else { continue }
        own.insert(name.key)
        if isAmongOthers(run.range, block) { among += 1 }
        if (places[name.key]?.range.count ?? 0) < name.range.count {
          places[name.key] = (index, name.range)
        }
      }
      for key in own { counts[key, default: 0] += 1 }
    }
    guard let best = counts.first,
      counts.count == 1, best.value >= fewest, best.value * 3 >= entries, among >= 2
    else { return nil }
    return places[best.key]
  }

  /// Whether another person's name stands right behind a run, or in front of it.
  private static func isAmongOthers(_ run: Range<Int>, _ block: Block) -> Bool {
    let next = TokenizedText(
      block.text, in: run.upperBound..<min(block.text.count, run.upperBound + 80))
    if let start = next.tokens.firstIndex(where: { $0.isWord && $0.key != "and" }), start <= 3,
      let name = NameScanner.name(in: next, at: start), name.fullWords >= 2,
      NameGazetteer.shared.isGivenName(next.key(start)) || next[start]?.shape == .initial
    {
      return true
    }
    let before = TokenizedText(
      block.text, in: max(0, run.lowerBound - 80)..<max(0, run.lowerBound))
    return [",", "and", "&"].contains(before.tokens.last?.key ?? "")
      && before.tokens.dropLast().suffix(3).contains { NameGazetteer.shared.isGivenName($0.key) }
  }

  /// The name that a run begins with and nothing but brackets behind it: family name and first initial.
  private static func name(_ run: Range<Int>, _ block: Block) -> (key: String, range: Range<Int>)? {
    let text = TokenizedText(block.text, in: block.trimmed(run))
    guard let name = NameScanner.name(in: text, at: 0), name.fullWords >= 2,
      NameGazetteer.shared.isGivenName(text.key(0)),
      text[name.tokens.upperBound].map({ $0.isMark("(") || $0.isMark(",") || $0.isMark("*") })
        ?? true
    else { return nil }
    let read = PersonName(parsing: block.string(in: name.nameRange))
    let family = TextFolding.key(read.family)
    guard family.utf8.count >= 2, let initial = TextFolding.key(read.given).first else {
      return nil
    }
    return (family + " " + String(initial), name.nameRange)
  }
}
