/// A series of its own, made of the printed words where the catalogue has none.
extension VenueReading {
  /// The printed name without edition, year, publisher, place, pages and remarks.
  ///
  /// - Returns: the series, and how sure it is that the words name a venue at all; nil where
  ///   nothing is left.
  func ownSeries(_ catalogue: VenueCatalogue) -> (venue: Venue, confidence: Double)? {
    var acronym: String?
    var kept: [Range<Int>] = []
    for segment in segments {
      let words = segment.filter { roles[$0] == .content }
      guard let first = words.first else { continue }
      if words.count == 1, tokens.tokens[first].before.contains(.opening), !kept.isEmpty,
        tokens.tokens[first].isUpper || tokens.tokens[first].range.count <= 8
      {
        if acronym == nil, tokens.tokens[first].range.count >= 2 {
          acronym = source(first..<first + 1)
        }
        continue
      }
      if isNoise(words) { continue }
      kept.append(segment)
    }
    guard let chosen = kept.firstIndex(where: hasHead) ?? kept.indices.first else { return nil }
    var run = kept[chosen]
    for later in kept.indices where later > chosen && later - chosen <= 4 {
      let first = kept[later].lowerBound
      let isJoined =
        tokens[first].elementsEqual("and".utf8) || tokens.tokens[first].before.contains(.slash)
      let isSubtitle =
        later == chosen + 1 && tokens.tokens[first].before.contains(.colon)
        && catalogue.wholeNames.number(of: FoldedWords(cleaned(run)).bytes[...]) != nil
      if isJoined || isSubtitle { run = run.lowerBound..<kept[later].upperBound }
    }
    var name = cleaned(run)
    guard !name.isEmpty else { return nil }
    let content = run.filter { roles[$0] == .content }
    if content.allSatisfy({
      VenueVocabulary.satellites.contains(tokens[$0]) || VenueVocabulary.heads.contains(tokens[$0])
    }),
      let host = acronyms(catalogue).max(by: { $0.confidence < $1.confidence })
    {
      let words = content.map { source($0..<$0 + 1) }.joined(separator: " ")
      name = "\(catalogue.venues[Int(host.venue)].series) \(words)"
      acronym = nil
    }
    var series = name
    if let acronym, catalogue.wholeNames.number(of: FoldedWords(acronym).bytes[...]) == nil {
      series = acronym
    }
    let confidence = hasHead(run) ? 0.4 : yearBeside(run) != nil || year != nil ? 0.3 : 0.15
    return (Venue(series: series, name: name, kind: kind, isKnown: false), confidence)
  }

  /// The sort of publication that the words speak of.
  var kind: Work.Kind {
    var found: Work.Kind?
    for index in content {
      let word = String(decoding: tokens[index], as: UTF8.self)
      switch word {
      case "workshop", "workshops": return .workshop
      case "poster", "posters", "competition", "consortium": return .poster
      case "thesis", "dissertation": return .thesis
      case "arxiv", "corr", "preprint", "biorxiv", "medrxiv": return .preprint
      case "journal", "transactions", "trans", "letters", "magazine", "review", "annals",
        "bulletin":
        found = found ?? .journal
      case "conference", "conf", "symposium", "symp", "congress", "meeting", "colloquium", "summit":
        found = .conference
      default: break
      }
    }
    if let found { return found }
    return roles.contains(.year) && content.count <= 2 ? .conference : .other
  }

  private func hasHead(_ segment: Range<Int>) -> Bool {
    segment.contains { token in
      guard roles[token] == .content else { return false }
      let word = tokens[token]
      return VenueVocabulary.heads.contains(word) && !VenueVocabulary.remarks.contains(word)
        || isReview(segment.filter { roles[$0] == .content })
    }
  }

  /// Whether nothing but publishers, pages, dates and remarks stands from a token on.
  func isAllNoise(after token: Int) -> Bool {
    segments.allSatisfy { segment in
      let words = segment.filter { roles[$0] == .content }
      return segment.lowerBound < token || words.isEmpty || isNoise(words)
        || tokens.tokens[words[0]].before.contains(.opening) && words.count == 1
    }
  }

  /// Whether a segment's words name a publisher, pages, dates or remarks.
  private func isNoise(_ words: [Int]) -> Bool {
    let isRemark =
      words.contains { VenueVocabulary.remarks.contains(tokens[$0]) }
      && !words.contains {
        VenueVocabulary.heads.contains(tokens[$0]) && !VenueVocabulary.remarks.contains(tokens[$0])
      }
    if isRemark && words.count <= 6 && !isReview(words) { return true }
    return words.allSatisfy {
      let word = tokens[$0]
      return VenueVocabulary.publishers.contains(word)
        || VenueVocabulary.publisherTails.contains(word)
        || VenueVocabulary.pageWords.contains(word) || VenueVocabulary.months.contains(word)
    }
  }

  /// Whether words are the name of a review, "Harvard Moot Review", and not "under review".
  private func isReview(_ words: [Int]) -> Bool {
    guard let last = words.last, words.count > 1, tokens[last].elementsEqual("review".utf8),
      words.allSatisfy({ tokens.tokens[$0].startsUpper })
    else { return false }
    return !words.dropLast().contains {
      VenueVocabulary.remarks.contains(tokens[$0]) || tokens[$0].elementsEqual("under".utf8)
        || tokens[$0].elementsEqual("peer".utf8)
    }
  }

  private func source(_ run: Range<Int>) -> String {
    let start = tokens.tokens[run.lowerBound].range.lowerBound
    let end = tokens.tokens[run.upperBound - 1].range.upperBound
    return String(decoding: tokens.text[start..<end], as: UTF8.self)
  }

  /// The words of a run without years, editions, leading "In Proceedings of the", trailing pages.
  private func cleaned(_ run: Range<Int>) -> String {
    var words = run.filter { token in
      switch roles[token] {
      case .content, .filler: true
      case .number: !tokens.tokens[token].before.contains(.space) && token > run.lowerBound
      case .ordinal, .year: false
      }
    }
    while let first = words.first,
      roles[first] == .filler || VenueVocabulary.remarks.contains(tokens[first])
        || roles[first] == .number
    {
      words.removeFirst()
    }
    while let last = words.last,
      roles[last] == .filler || roles[last] == .number
        || VenueVocabulary.pageWords.contains(tokens[last])
        || VenueVocabulary.months.contains(tokens[last])
    {
      words.removeLast()
    }
    var text: [UInt8] = []
    for (place, token) in words.enumerated() {
      if place > 0 {
        let previous = words[place - 1]
        if previous + 1 == token {
          let gap = tokens.tokens[previous].range.upperBound..<tokens.tokens[token].range.lowerBound
          let between = tokens.text[gap].filter { !Self.isMark($0) }
          text.append(contentsOf: between)
        } else {
          text.append(0x20)
        }
      }
      text.append(contentsOf: tokens.text[tokens.tokens[token].range])
    }
    return String(decoding: text.map { $0 == 0x0A ? 0x20 : $0 }, as: UTF8.self)
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    byte == 0x7B || byte == 0x7D || byte == 0x2A || byte == 0x5F || byte == 0x24
  }
}
