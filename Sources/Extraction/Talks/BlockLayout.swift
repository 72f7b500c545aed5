import Bibliography
import Documents

/// Reads pages on which each part of a talk is a paragraph of its own, of one line or more: the day, the
/// title, the speaker with what is said of that person.
///
/// The layout repeats by paragraphs, though not by lines: one title is longer than another. Each
/// paragraph counts as one line for ``RepeatedLayout``.
enum BlockLayout {
  private static let mostLines = 5
  private static let longest = 320

  /// The talks of some lines; empty where no paragraph has more than one line.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  static func talks(
    in lines: [TalkLine], _ shapes: [LineShape], of blocks: [Block]
  ) -> [TalkDraft] {
    var merged: [TalkLine] = []
    var kept: [LineShape] = []
    var index = 0
    while index < lines.count {
      var end = index + 1
      while end < lines.count, lines[end].block == lines[index].block, !lines[end].isFirst {
        end += 1
      }
      if let (line, shape) = one(lines[index..<end], shapes, blocks) {
        merged.append(line)
        kept.append(shape)
      } else {
        merged += lines[index..<end]
        kept += shapes[index..<end]
      }
      index = end
    }
    guard merged.count < lines.count else { return [] }
    return RepeatedLayout.talks(in: merged, kept, of: blocks)
  }

  /// A paragraph of several short lines as one: a person with what is said below, or a title.
  private static func one(
    _ lines: ArraySlice<TalkLine>, _ shapes: [LineShape], _ blocks: [Block]
  ) -> (TalkLine, LineShape)? {
    guard let first = lines.first, let last = lines.last, (2...mostLines).contains(lines.count),
      first.isFirst, last.range.upperBound - first.range.lowerBound <= longest,
      !lines.contains(where: { $0.field != nil || $0.isRow }),
      !lines.indices.contains(where: { shapes[$0].leadsWithDate || shapes[$0].isProse })
    else { return nil }
    var line = first
    line.range = first.range.lowerBound..<last.range.upperBound
    line.content = line.range
    var shape = shapes[lines.startIndex]
    let others = lines.indices.dropFirst()
    if shape.person >= 0.75 {
      guard !others.contains(where: { shapes[$0].person >= 0.75 }) else { return nil }
      if shape.affiliation == nil,
        let place = others.max(by: { width($0, lines, blocks) < width($1, lines, blocks) })
      {
        let text = blocks[first.block].string(in: lines[place].range)
        shape.affiliation = text.last == "," ? String(text.dropLast()) : text
      }
      return (line, shape)
    }
    guard lines.indices.allSatisfy({ shapes[$0].person < 0.45 && shapes[$0].title >= 0.3 }) else {
      return nil
    }
    shape.title = max(shape.title, others.map { shapes[$0].title }.max() ?? 0)
    return (line, shape)
  }

  private static func width(
    _ index: Int, _ lines: ArraySlice<TalkLine>, _ blocks: [Block]
  ) -> Int {
    LineShape.width(ofPlace: blocks[lines[index].block].string(in: lines[index].range))
  }
}
