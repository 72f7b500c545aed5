extension ReferenceMending {
  /// Ends a title at the mark of its type, and begins the source behind it.
  mutating func cutTypeMark() {
    guard let index = fields.firstIndex(where: { $0.label == .title }) else { return }
    let found = fields[index].range
    let end = index + 1 < fields.count ? fields[index + 1].range.lowerBound : text.count
    let start = found.lowerBound + 4
    guard let mark = TypeMark.first(in: text, start..<max(end, start)) else { return }
    let old = found.upperBound
    var last = mark.range.lowerBound
    while last > found.lowerBound, text[last - 1] <= 0x20 { last -= 1 }
    fields[index].range = found.lowerBound..<last
    var source = mark.range.upperBound
    while source < text.count, [0x20, 0x2E, 0x2F, 0x2C, 0x3A].contains(text[source]) { source += 1 }
    guard mark.hasSource, old > source + 3 else { return }
    let label: ReferenceLabel = mark.isPeriodical ? .journal : .container
    if index + 1 < fields.count, isSource(fields[index + 1].label),
      adjoin(source..<old, fields[index + 1].range)
    {
      fields[index + 1].range = source..<fields[index + 1].range.upperBound
    } else {
      fields.insert(
        ParsedReference.Field(
          label: label, range: source..<old, confidence: fields[index].confidence), at: index + 1)
    }
  }
}
