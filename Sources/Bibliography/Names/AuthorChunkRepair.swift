/// Mends chunks that the separators of a list cut in the wrong places.
enum AuthorChunkRepair {
  /// The chunks with organisations put together and shifted separators put right.
  static func repaired(
    _ chunks: [AuthorChunk], _ items: [NameWord], mixed: Bool
  ) -> [AuthorChunk] {
    shifted(organisations(chunks, items, mixed: mixed), items, mixed: mixed)
  }

  /// "Council on Monuments and Sites" is one author.
  private static func organisations(
    _ chunks: [AuthorChunk], _ items: [NameWord], mixed: Bool
  ) -> [AuthorChunk] {
    guard chunks.contains(where: { $0.form == .organisation }) else { return chunks }
    var out: [AuthorChunk] = []
    for chunk in chunks {
      if let last = out.last, last.form == .organisation, chunk.separator == .conjunction,
        chunk.form == .single || chunk.form == .organisation,
        !chunk.firstRole.contains(.knownGiven)
      {
        out[out.count - 1].items = last.items.lowerBound..<chunk.items.upperBound
      } else {
        out.append(chunk)
      }
    }
    return out
  }

  /// Puts names right that full stops part while commas stand inside them.
  ///
  /// As in "Chung, YS. Kang, DH. Shin, NY.".
  private static func shifted(
    _ chunks: [AuthorChunk], _ items: [NameWord], mixed: Bool
  ) -> [AuthorChunk] {
    guard chunks.count >= 3, let first = chunks.first, let last = chunks.last,
      first.form == .single, last.form == .initials,
      chunks[1..<(chunks.count - 1)].allSatisfy({
        $0.form == .initialsFamily && $0.separator == .comma && $0.fullWords == 1
      })
    else { return chunks }
    var out = [first]
    for chunk in chunks[1..<(chunks.count - 1)] {
      guard
        let cut = chunk.items.first(where: {
          items[$0].kind == .word && !items[$0].isInitial && !items[$0].isCapitalRun
        }), cut > chunk.items.lowerBound
      else { return chunks }
      var given = AuthorChunk(items: chunk.items.lowerBound..<cut, separator: .comma)
      given.classify(items, mixed: mixed)
      var family = AuthorChunk(items: cut..<chunk.items.upperBound, separator: .hard)
      family.classify(items, mixed: mixed)
      out.append(given)
      out.append(family)
    }
    out.append(last)
    return out
  }
}
