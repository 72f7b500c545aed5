/// The marks of GB/T 7714, the Chinese standard of references: "Rows of mills[J]. Mill Studies",
/// "Rows of mills[C]//Proceedings of …".
extension ReferenceMending {
  /// Ends a title at the mark of its type, and begins the source behind it.
  mutating func cutTypeMark() {
    guard let index = fields.firstIndex(where: { $0.label == .title }) else { return }
    let found = fields[index].range
    let end = index + 1 < fields.count ? fields[index + 1].range.lowerBound : text.count
    guard let mark = typeMark(in: found.lowerBound + 4..<max(end, found.lowerBound + 4)) else {
      return
    }
    let old = found.upperBound
    var last = mark.range.lowerBound
    while last > found.lowerBound, text[last - 1] <= 0x20 { last -= 1 }
    fields[index].range = found.lowerBound..<last
    var start = mark.range.upperBound
    while start < text.count, [0x20, 0x2E, 0x2F, 0x2C, 0x3A].contains(text[start]) { start += 1 }
    guard mark.hasSource, old > start + 3 else { return }
    let label: ReferenceLabel = mark.isJournal ? .journal : .container
    if index + 1 < fields.count, isSource(fields[index + 1].label),
      adjoin(start..<old, fields[index + 1].range)
    {
      fields[index + 1].range = start..<fields[index + 1].range.upperBound
    } else {
      fields.insert(
        ParsedReference.Field(
          label: label, range: start..<old, confidence: fields[index].confidence), at: index + 1)
    }
  }

  /// "[J]", "[C]", "[EB/OL]": its range, and what follows a work of that type.
  private func typeMark(
    in range: Range<Int>
  ) -> (range: Range<Int>, hasSource: Bool, isJournal: Bool)? {
    var at = range.lowerBound
    while at + 2 < range.upperBound {
      guard text[at] == 0x5B else {
        at += 1
        continue
      }
      let inner = text[(at + 1)...].prefix(6).prefix { $0 != 0x5D }
      let close = at + 1 + inner.count
      if close < text.count, text[close] == 0x5D, Self.isTypeMark(inner) {
        let type = inner.first.map { Character(Unicode.Scalar($0)) } ?? " "
        return (at..<close + 1, "JCAGN".contains(type), type == "J" || type == "N")
      }
      at += 1
    }
    return nil
  }

  /// Whether letters in brackets name a type of work: "J", "C", "EB/OL".
  static func isTypeMark(_ text: some Collection<UInt8>) -> Bool {
    let parts = text.split(separator: 0x2F).map { String(decoding: $0, as: UTF8.self) }
    guard let type = parts.first, types.contains(type) else { return false }
    return parts.count == 1 || parts.count == 2 && parts[1] == "OL"
  }

  private static let types: Set<String> = [
    "M", "C", "G", "N", "J", "D", "R", "S", "P", "DB", "CP", "EB", "A", "Z",
  ]
}
