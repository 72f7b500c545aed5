/// Mending what the model cut or named wrongly where two fields stand side by side.
extension ReferenceMending {
  mutating func mendNeighbours() {
    nameEditions()
    joinSources()
    takeNameInBrackets()
    joinTitleWithYear()
    splitSource()
  }

  private func isGap(_ left: Int, _ right: Int) -> Bool {
    indices(in: fields[left].range).upperBound == indices(in: fields[right].range).lowerBound
  }

  /// Calls a periodical whose words are all those of editions an edition.
  private mutating func nameEditions() {
    for index in fields.indices
    where fields[index].label == .journal || fields[index].label == .container {
      let words = tokens[indices(in: fields[index].range)].filter { $0.kind == .word }
      if !words.isEmpty, words.count <= 4,
        words.allSatisfy({ !$0.lists.isDisjoint(with: [.edition, .ordinal]) })
      {
        fields[index].label = .edition
      }
    }
  }

  /// Joins the pieces of a periodical's name.
  ///
  /// As in "Kölner" and "Zeitschrift für Soziologie", "Commun." and "Math. Phys.".
  private mutating func joinSources() {
    var index = 0
    while index + 1 < fields.count {
      let (left, right) = (fields[index], fields[index + 1])
      let words = indices(in: left.range).count
      let isSource = left.label == .container || left.label == .journal
      let between = indices(in: left.range).upperBound..<indices(in: right.range).lowerBound
      let joins =
        isSource && right.label == .journal && words <= 2
        && (between.isEmpty
          || left.label == .journal && between.count == 1
            && tokens[between.lowerBound].mark == 0x2E)
      if joins {
        fields[index].range = left.range.lowerBound..<right.range.upperBound
        fields[index].label = .journal
        fields[index].confidence = min(left.confidence, right.confidence)
        fields.remove(at: index + 1)
      } else {
        index += 1
      }
    }
  }

  /// Drops what stands in brackets between a body's short name and the date: its name, too.
  ///
  /// As in "BMAS (Bundesministerium für Arbeit) (2005): Title".
  private mutating func takeNameInBrackets() {
    guard let index = fields.firstIndex(where: { $0.label != .number }), index + 3 < fields.count,
      fields[index].label == .author, fields[index + 1].label == .title,
      fields[index + 2].label == .date, fields[index + 3].label == .title
    else { return }
    let name = indices(in: fields[index].range)
    let brackets = indices(in: fields[index + 1].range)
    guard name.count == 1, tokens[name.lowerBound].flags.contains(.allCapitals),
      brackets.lowerBound > 0, tokens[brackets.lowerBound - 1].mark == 0x28,
      brackets.upperBound < tokens.count, tokens[brackets.upperBound].mark == 0x29
    else { return }
    fields.remove(at: index + 1)
  }

  /// Joins the parts of a title with a year between them, where the date stands in front.
  ///
  /// As in "Datenreport 2004. Zahlen und Fakten".
  private mutating func joinTitleWithYear() {
    guard let date = fields.firstIndex(where: { $0.label == .date }) else { return }
    for index in fields.indices where index > date && index + 2 < fields.count {
      guard fields[index].label == .container || fields[index].label == .title,
        fields[index + 1].label == .date, fields[index + 2].label == .title,
        isGap(index, index + 1), !fields[..<index].contains(where: { $0.label == .title })
      else { continue }
      let between = indices(
        in: fields[index + 1].range.upperBound..<fields[index + 2].range.lowerBound)
      guard between.count == 1, tokens[between.lowerBound].kind == .mark else { continue }
      fields[index].range = fields[index].range.lowerBound..<fields[index + 2].range.upperBound
      fields[index].label = .title
      fields.removeSubrange((index + 1)...(index + 2))
      return
    }
  }

  /// Cuts a source that holds title and periodical in two, where the text has no title.
  ///
  /// As in "Bildung und Familie. Soziale Welt 41".
  private mutating func splitSource() {
    guard !fields.contains(where: { $0.label == .title }),
      fields.contains(where: { $0.label == .author }),
      fields.contains(where: { $0.label == .pages || $0.label == .volume || $0.label == .issue }),
      !fields.contains(where: { $0.label == .publisher })
    else { return }
    let sources = fields.indices.filter {
      fields[$0].label == .container || fields[$0].label == .journal
    }
    guard sources.count == 1, let index = sources.first else { return }
    let inside = indices(in: fields[index].range)
    guard
      let stop = inside.dropFirst(2).dropLast().last(where: {
        ReferenceContext.endsSentence(tokens, at: $0)
      })
    else { return }
    // Abbreviated names have full stops, too, but no words in small letters.
    let title = tokens[inside.lowerBound..<stop]
    guard title.count(where: { $0.kind == .word }) >= 3,
      title.contains(where: { $0.flags.contains(.lower) }),
      !title.contains(where: { $0.mark == 0x2E })
    else { return }
    var end = inside.upperBound
    let number = tokens[end - 1]
    if number.kind == .number, !number.flags.contains(.year), end - 1 > stop + 1 { end -= 1 }
    let rest = (stop + 1)..<end
    guard rest.count <= 8, isCapitalized(rest) else { return }
    let whole = fields[index]
    var last = stop
    while last > inside.lowerBound, tokens[last].kind == .mark, tokens[last].mark != 0x3F {
      last -= 1
    }
    fields[index].range = whole.range.lowerBound..<Int(tokens[last].end)
    fields[index].label = .title
    var parts = [
      ParsedReference.Field(
        label: .journal,
        range: Int(tokens[rest.lowerBound].start)..<Int(tokens[rest.upperBound - 1].end),
        confidence: whole.confidence)
    ]
    if end < inside.upperBound, !fields.contains(where: { $0.label == .volume }) {
      parts.append(
        ParsedReference.Field(label: .volume, range: number.range, confidence: whole.confidence))
    }
    fields.insert(contentsOf: parts, at: index + 1)
  }
}
