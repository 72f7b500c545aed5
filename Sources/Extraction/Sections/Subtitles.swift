import Bibliography
import Documents

/// Joins headings that are titles with the headings below them that are their subtitles: "Why Do Looms
/// Fail?" and, one level deeper, "An Introduction to Rope".
enum Subtitles {
  private static let fewestHeads = 4
  private static let fewest = 2
  private static let longest = 200

  /// The blocks with each such pair as one heading.
  ///
  /// - Complexity: O(*n*) in the bytes of the headings.
  static func joined(_ blocks: [Block]) -> [Block] {
    guard let level = level(blocks) else { return blocks }
    let pairs = blocks.indices.dropLast().filter { index in
      isHeading(blocks[index], of: level) && deepens(blocks, index)
    }
    let subs = pairs.map { $0 + 1 }
    guard pairs.count >= fewest, let depth = depth(blocks[subs[0]]) else { return blocks }
    let heads = blocks.count { isHeading($0, of: level) }
    // Elsewhere such a heading stands in a section of its own, and heads that all have one are days,
    // people or sorts of talks.
    guard heads >= fewestHeads, heads > pairs.count,
      blocks.count(where: { isHeading($0, of: depth) }) == pairs.count,
      // A capital or two pass for a name now and then.
      pairs.count(where: { isTitle(blocks[$0]) && isTitle(blocks[$0 + 1]) }) * 4 >= pairs.count * 3
    else { return blocks }
    var out: [Block] = []
    out.reserveCapacity(blocks.count)
    var isSub = false
    for (index, block) in blocks.enumerated() {
      if isSub {
        isSub = false
        continue
      }
      isSub = isHeading(block, of: level) && deepens(blocks, index)
      out.append(isSub ? joined(block, blocks[index + 1]) : block)
    }
    return out
  }

  /// The level of the most headings right below which another, deeper one stands with text below it.
  private static func level(_ blocks: [Block]) -> Int? {
    var counts: [Int: Int] = [:]
    for index in blocks.indices where deepens(blocks, index) {
      counts[depth(blocks[index]) ?? 0, default: 0] += 1
    }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }

  /// Whether right below a heading another stands that is one level deeper and no other's head.
  private static func deepens(_ blocks: [Block], _ index: Int) -> Bool {
    guard index + 2 < blocks.count, let upper = depth(blocks[index]),
      let lower = depth(blocks[index + 1])
    else { return false }
    return lower == upper + 1 && !blocks[index + 2].isHeading
  }

  private static func depth(_ block: Block) -> Int? {
    if case .heading(let level) = block.kind { return level }
    return nil
  }

  private static func isHeading(_ block: Block, of level: Int) -> Bool { depth(block) == level }

  /// Whether a heading may be a title or the rest of one: no day, person, event, section or label.
  private static func isTitle(_ block: Block) -> Bool {
    guard block.text.count <= longest, block.isOneLine else { return false }
    let string = block.string
    let text = TokenizedText(block.text)
    let words = text.tokens.count(where: \.isWord)
    guard words >= 1, SectionVocabulary.kind(ofMarked: string) == nil,
      TalkField.named(string) == nil, !TalkTitle.namesKind(string),
      !TalkPlaceholder.namesSeries(string),
      EventScore.score(text, text.tokens.indices) == 0,
      !text.tokens.contains(where: { $0.kind == .number })
    else { return false }
    guard let name = NameScanner.name(in: text, at: 0) else { return true }
    // "Folk Tales of Looms" begins with what may be a name; "Ada Quill (Old Mill)" is one.
    return name.tokens.upperBound < text.tokens.count
      && text[name.tokens.upperBound]?.shape == .lower
      && !NameGazetteer.shared.isGivenName(text.key(0))
  }

  private static func joined(_ title: Block, _ subtitle: Block) -> Block {
    guard let last = title.text.last, let place = title.offsets.last else { return subtitle }
    let mark: [UInt8] = [0x3F, 0x21, 0x3A, 0x2C].contains(last) ? [0x20] : [0x3A, 0x20]
    let start = title.text.count + mark.count
    var block = title
    block.text += mark + subtitle.text
    block.offsets += Array(repeating: place, count: mark.count) + subtitle.offsets
    block.emphasis += subtitle.emphasis.map {
      Block.Emphasis(
        style: $0.style, range: $0.range.lowerBound + start..<$0.range.upperBound + start)
    }
    return block
  }
}
