/// Mends what the model leaves in a state that no reference has.
///
/// The model knows only neighbours: it can leave a reference with a book but no title, or cut an
/// author list in two. These rules look at the whole.
struct ReferenceMending {
  let text: [UInt8]
  let tokens: [ReferenceToken]
  var fields: [ParsedReference.Field]

  init(text: [UInt8], tokens: [ReferenceToken], fields: [ParsedReference.Field]) {
    self.text = text
    self.tokens = tokens
    self.fields = fields
    takeEditors()
    mendNeighbours()
    mendPeople()
    takeWorkOfEditors()
    joinBody()
    takeBeforeDate()
    partBookOfEditors()
    moveAuthorBorder()
    returnFirstWord()
    takeLastWord()
    takeNameUpToColon()
    takeGivenName()
    mendTitle()
    cutTypeMark()
    joinAfterQuote()
    joinClause()
    joinSeries()
    joinSubtitle()
    joinPieces()
    findTitle()
    splitAtIn()
    takeNameBeforeColon()
    cutTitles()
    joinPlace()
    takeYears()
    cutDates()
    partYearAndVolume()
    joinTitleOfBook()
    partEditorsAndBook()
    nameSources()
    takeBookOfEditors()
    takeTitleFromAuthors()
    takePublisherForSource()
    splitOffSource()
    joinSourcePieces()
    mendVenue()
    cutIssueName()
    moveRomanNumbers()
    trimTitle()
  }

  static let announcement = Hash.word("in".utf8)

  func has(_ label: ReferenceLabel) -> Bool { fields.contains { $0.label == label } }

  func isSource(_ label: ReferenceLabel) -> Bool { label == .container || label == .journal }

  /// The tokens between two fields; nil where the fields overlap.
  func gap(_ left: Int, _ right: Int) -> ArraySlice<ReferenceToken>? {
    let (left, right) = (fields[left].range, fields[right].range)
    guard left.upperBound <= right.lowerBound else { return nil }
    return tokens[indices(in: left.upperBound..<right.lowerBound)]
  }

  /// The hashes of words that are given with spaces between them.
  static func hashes(_ words: String) -> Set<UInt32> {
    Set(words.utf8.split(separator: 0x20).map { Hash.word($0) })
  }

  /// The tokens of a range of bytes, found by halving.
  func indices(in range: Range<Int>) -> Range<Int> {
    let first = partition { Int(tokens[$0].end) > range.lowerBound }
    let last = partition { Int(tokens[$0].start) >= range.upperBound }
    return first..<max(first, last)
  }

  /// The first token for which a condition holds that holds for all behind it.
  private func partition(_ holds: (Int) -> Bool) -> Int {
    var low = 0
    var high = tokens.count
    while low < high {
      let middle = (low + high) / 2
      if holds(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  private func lists(in range: Range<Int>) -> WordLists {
    tokens[indices(in: range)].reduce(into: WordLists()) { $0.formUnion($1.lists) }
  }

  /// Whether only marks and conjunctions stand between two fields.
  func adjoin(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    guard left.upperBound <= right.lowerBound else { return false }
    return tokens[indices(in: left.upperBound..<right.lowerBound)].allSatisfy {
      $0.kind == .mark || $0.lists.contains(.conjunction)
    }
  }

  private mutating func mendPeople() {
    // Editors at the head of a text that nothing calls editors are its authors.
    if let first = fields.first(where: { $0.label != .number }), first.label == .editor,
      !fields.contains(where: { $0.label == .author }), !lists(in: first.range).contains(.editor),
      let index = fields.firstIndex(of: first)
    {
      fields[index].label = .author
    }
    takeLastName()
    // A list that was cut in two is one list.
    var index = 0
    while index + 1 < fields.count {
      let (left, right) = (fields[index], fields[index + 1])
      if left.label == .author, right.label == .author || right.label == .editor,
        adjoin(left.range, right.range)
      {
        fields[index].range = left.range.lowerBound..<right.range.upperBound
        fields[index].confidence = min(left.confidence, right.confidence)
        fields.remove(at: index + 1)
      } else {
        index += 1
      }
    }
  }

  /// Gives the author list its last name back, where the model cut between initial and family name.
  private mutating func takeLastName() {
    guard let index = fields.firstIndex(where: { $0.label == .author }), index + 1 < fields.count
    else { return }
    let inside = indices(in: fields[index].range)
    var place = inside.upperBound - 1
    while place > inside.lowerBound,
      tokens[place].flags.contains(.initial) || tokens[place].mark == 0x2E
    {
      place -= 1
    }
    guard place > inside.lowerBound, place < inside.upperBound - 1,
      tokens[place].mark == 0x26 || tokens[place].lists.contains(.conjunction),
      tokens[inside.lowerBound].flags.contains(.initial)
    else { return }
    let next = indices(in: fields[index + 1].range)
    guard next.lowerBound <= inside.upperBound + 1, next.count > 1,
      tokens[inside.upperBound..<next.lowerBound].allSatisfy({ $0.mark == 0x2E })
    else { return }
    let name = tokens[next.lowerBound]
    guard name.kind == .word, name.flags.contains(.capital), name.length > 2 else { return }
    fields[index].range = fields[index].range.lowerBound..<Int(name.end)
    var first = next.lowerBound + 1
    while first < next.upperBound - 1, tokens[first].kind == .mark { first += 1 }
    fields[index + 1].range = Int(tokens[first].start)..<fields[index + 1].range.upperBound
  }

  private mutating func mendTitle() {
    let titles = fields.indices.filter { fields[$0].label == .title }
    if let first = titles.first {
      // A name that was taken for a title stands in front of the real one.
      if titles.count > 1, first == fields.firstIndex(where: { $0.label != .number }),
        !fields.contains(where: { $0.label == .author }), isNameLike(fields[first].range)
      {
        fields[first].label = .author
      }
      return
    }
    let sources = fields.indices.filter {
      fields[$0].label == .container || fields[$0].label == .journal
    }
    guard let first = sources.first else { return }
    if sources.count > 1 {
      let second = sources[1]
      let apart = !adjoin(fields[first].range, fields[second].range)
      if fields[first].label == .container || apart { fields[first].label = .title }
    }
  }

  /// Two to four capitalised words without articles: "Lars Ole Andersen".
  func isNameLike(_ range: Range<Int>) -> Bool {
    let words = tokens[indices(in: range)].filter { $0.kind == .word }
    guard (2...4).contains(words.count) else { return false }
    return words.allSatisfy { $0.flags.contains(.capital) && !$0.lists.contains(.function) }
      && words.contains {
        !$0.lists.isDisjoint(with: [.given, .family]) || $0.flags.contains(.initial)
      }
  }

  /// Joins a periodical's name that has a comma, and cuts "Volume 30" off the end of a name.
  private mutating func mendVenue() {
    for index in fields.indices.dropLast()
    where fields[index].label == .journal && fields[index + 1].label == .journal {
      let between = indices(in: fields[index].range.upperBound..<fields[index + 1].range.lowerBound)
      guard between.count == 1, tokens[between.lowerBound].mark == 0x2C else { continue }
      fields[index].range = fields[index].range.lowerBound..<fields[index + 1].range.upperBound
      fields.remove(at: index + 1)
      break
    }
    for index in fields.indices
    where fields[index].label == .journal || fields[index].label == .container {
      let inside = indices(in: fields[index].range)
      guard inside.count > 2 else { continue }
      var last = inside.upperBound - 1
      guard tokens[last].kind == .number else { continue }
      let number = tokens[last]
      last -= 1
      if tokens[last].mark == 0x2E, last > inside.lowerBound { last -= 1 }
      guard tokens[last].lists.contains(.volume), tokens[last].length > 1 else { continue }
      last -= 1
      while last > inside.lowerBound, tokens[last].kind == .mark { last -= 1 }
      guard last > inside.lowerBound else { continue }
      let whole = fields[index].range
      fields[index].range = whole.lowerBound..<Int(tokens[last].end)
      let volume = ParsedReference.Field(
        label: .volume, range: number.range, confidence: fields[index].confidence)
      fields.insert(volume, at: index + 1)
      return
    }
  }
}
