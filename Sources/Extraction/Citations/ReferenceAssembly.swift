internal import Bibliography

/// Turns labelled tokens into a parsed reference.
struct ReferenceAssembly {
  let text: [UInt8]
  let tokens: [ReferenceToken]

  func assemble(_ states: [ReferenceState], _ marginals: [Float]) -> ParsedReference {
    let found = fields(states, marginals)
    var reference = ParsedReference(
      fields: ReferenceMending(text: text, tokens: tokens, fields: found).fields)
    reference.confidence = confidence(states, marginals)
    readFields(&reference)
    return reference
  }

  /// The runs of equal labels, without `other` and without the punctuation at their ends.
  private func fields(
    _ states: [ReferenceState], _ marginals: [Float]
  ) -> [ParsedReference.Field] {
    var fields: [ParsedReference.Field] = []
    var lastToken = -1
    var index = 0
    while index < states.count {
      let label = states[index].label
      var end = index + 1
      var least = marginals[index]
      while end < states.count, states[end].label == label, !states[end].opensField {
        least = min(least, marginals[end])
        end += 1
      }
      if label != .other, let range = trimmed(index..<end, label) {
        let continues =
          !states[index].opensField && lastToken >= 0 && fields.last?.label == label
          && (lastToken..<index).allSatisfy { tokens[$0].kind == .mark }
        if continues, let last = fields.indices.last {
          fields[last].range = fields[last].range.lowerBound..<range.upperBound
          fields[last].confidence = min(fields[last].confidence, least)
        } else {
          fields.append(ParsedReference.Field(label: label, range: range, confidence: least))
        }
        lastToken = end
      }
      index = end
    }
    return fields
  }

  /// The bytes of a run of tokens without the punctuation at its ends.
  private func trimmed(_ run: Range<Int>, _ label: ReferenceLabel) -> Range<Int>? {
    var first = run.lowerBound
    var last = run.upperBound - 1
    while first <= last, tokens[first].kind == .mark, isTrimmedInFront(first, last) { first += 1 }
    while last >= first, tokens[last].kind == .mark, isTrimmedBehind(first, last, label) {
      last -= 1
    }
    guard first <= last else { return nil }
    return Int(tokens[first].start)..<Int(tokens[last].end)
  }

  private func isTrimmedInFront(_ first: Int, _ last: Int) -> Bool {
    switch tokens[first].mark {
    case 0x28: !(first...last).contains { tokens[$0].mark == 0x29 }
    case 0x5B: !(first...last).contains { tokens[$0].mark == 0x5D }
    case 0: false
    case 0x24, 0x5C, 0x40, 0x23, 0xBF: false
    default: true
    }
  }

  private func isTrimmedBehind(_ first: Int, _ last: Int, _ label: ReferenceLabel) -> Bool {
    switch tokens[last].mark {
    case 0x29: !(first...last).contains { tokens[$0].mark == 0x28 }
    case 0x5D: !(first...last).contains { tokens[$0].mark == 0x5B }
    case 0x3F, 0x21: label != .title && label != .container
    case 0x2E: !(label == .author || label == .editor || label == .journal)
    case 0x2B, 0x24, 0x25, 0x23: false
    case 0: false
    default: true
    }
  }

  private func confidence(_ states: [ReferenceState], _ marginals: [Float]) -> Double {
    guard !states.isEmpty else { return 0 }
    var sum = 0.0
    var prose = 0
    for index in states.indices {
      sum += Double(marginals[index])
      if states[index].label == .prose { prose += 1 }
    }
    var labels: ReferenceLabels = []
    for state in states { labels.insert(ReferenceLabels(state.label)) }
    var value = sum / Double(states.count) * (1 - Double(prose) / Double(states.count))
    // A reference says who or what, and where or when.
    if labels.isDisjoint(with: .ofWhoOrWhat) { value *= 0.5 }
    if labels.isDisjoint(with: .ofWhereOrWhen) { value *= 0.5 }
    return value
  }

  private func readFields(_ reference: inout ParsedReference) {
    for field in reference.fields {
      let range = field.range
      switch field.label {
      case .author:
        if reference.authors == nil {
          reference.authors = range
          reference.authorList = AuthorListParser.parse(text, range: range)
        }
      case .title:
        if reference.titleRange == nil {
          reference.titleRange = range
          reference.title = cleanTitle(range)
        }
      case .editor:
        if reference.editors == nil {
          reference.editors = range
          reference.editorList = AuthorListParser.parse(text, range: range)
        }
      case .volume: if reference.volume.isEmpty { reference.volume = clean(range) }
      case .issue: if reference.issue.isEmpty { reference.issue = clean(range) }
      case .pages: if reference.pages.isEmpty { reference.pages = cleanPages(range) }
      case .publisher: if reference.publisher.isEmpty { reference.publisher = clean(range) }
      case .location: if reference.location.isEmpty { reference.location = clean(range) }
      case .edition: if reference.edition.isEmpty { reference.edition = clean(range) }
      case .genre: if reference.genre.isEmpty { reference.genre = clean(range) }
      case .series: if reference.series.isEmpty { reference.series = clean(range) }
      case .note: if reference.note.isEmpty { reference.note = clean(range) }
      case .url: if reference.url == nil { reference.url = joined(range) }
      default: break
      }
    }
    readVenue(&reference)
    readBook(&reference)
    ReferenceDates.read(&reference, text: text, tokens: tokens)
    ReferenceIdentifiers.read(&reference, text: text)
    reference.kind = kind(reference)
  }

  /// The periodical before the proceedings: a paper in a journal's proceedings issue is in both.
  private func readVenue(_ reference: inout ParsedReference) {
    let field =
      reference.fields.first { $0.label == .journal }
      ?? reference.fields.first { $0.label == .container }
      ?? reference.fields.first { $0.label == .series }
    guard let field else { return }
    reference.venueRange = field.range
    reference.venue = clean(field.range)
  }

  /// A book that stands alone is the work: its name is the title, and stays the name of the source.
  private func readBook(_ reference: inout ParsedReference) {
    guard reference.titleRange == nil, let range = reference.venueRange,
      let field = reference.fields.first(where: { $0.range == range }), field.label == .container,
      reference.authors != nil || reference.editors != nil
    else { return }
    let isMeeting = tokens.contains {
      range.contains(Int($0.start)) && $0.lists.contains(.meeting)
    }
    guard !isMeeting else { return }
    reference.titleRange = range
    reference.title = cleanTitle(range)
  }

  private func kind(_ reference: ParsedReference) -> Work.Kind {
    let genre = reference.fields.first { $0.label == .genre }?.range
    if let genre, has(Self.theses, in: genre) { return .thesis }
    if let venue = reference.venueRange {
      if has(Self.workshops, in: venue) { return .workshop }
      if has(Self.preprints, in: venue) { return .preprint }
    }
    if reference.fields.contains(where: { $0.label == .journal }) { return .journal }
    if let venue = reference.venueRange, has(Self.meetings, in: venue) { return .conference }
    if reference.arxiv != nil, reference.venueRange == nil { return .preprint }
    return .other
  }

  private func has(_ words: [UInt32], in range: Range<Int>) -> Bool {
    tokens.contains {
      $0.kind == .word && range.contains(Int($0.start)) && words.contains($0.folded)
    }
  }

  private static func hashes(_ words: String) -> [UInt32] {
    words.utf8.split(separator: 0x20).map { Hash.word($0) }
  }

  private static let theses = hashes(
    "thesis dissertation diss phd habilitation diplomarbeit these tesis masterarbeit bachelorarbeit"
  )
  private static let workshops = hashes("workshop workshops wkshp")
  private static let preprints = hashes("arxiv corr preprint biorxiv medrxiv ssrn")
  private static let meetings = hashes(
    "proceedings proc conference conf symposium symp congress meeting colloquium tagung konferenz "
      + "colloque congreso atti")

  /// The words of a range with single spaces between them; a word broken at a line's end is joined.
  private func clean(_ range: Range<Int>) -> String {
    String(decoding: cleanBytes(range), as: UTF8.self)
  }

  private func cleanBytes(_ range: Range<Int>) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(range.count)
    var spaces = false
    for index in range {
      let byte = text[index]
      if byte <= 0x20 || byte == 0x7F {
        spaces = true
        continue
      }
      if byte == 0x2A || byte == 0x7B || byte == 0x7D || byte == 0x5C { continue }
      if spaces, !out.isEmpty { out.append(0x20) }
      spaces = false
      out.append(byte)
    }
    return out
  }

  private func cleanTitle(_ range: Range<Int>) -> String {
    var bytes = cleanBytes(range)
    while let last = bytes.last, last == 0x2E || last == 0x2C || last == 0x3B || last == 0x3A {
      bytes.removeLast()
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The bytes of a range without white space: addresses are broken anywhere.
  private func joined(_ range: Range<Int>) -> String {
    String(decoding: text[range].filter { $0 > 0x20 }, as: UTF8.self)
  }

  /// The pages with plain hyphens: "12--19" and "12 – 19" become "12-19".
  private func cleanPages(_ range: Range<Int>) -> String {
    var out = ""
    for token in tokens where range.contains(Int(token.start)) {
      if token.mark == 0x2D {
        out += "-"
      } else if token.mark == 0x2C {
        out += ","
      } else {
        if let last = out.last, last != "-", token.flags.contains(.spaceBefore) { out += " " }
        out += String(decoding: text[token.range], as: UTF8.self)
      }
    }
    return out
  }
}
