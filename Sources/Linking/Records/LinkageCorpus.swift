import Bibliography

/// One author as a record gives it.
package struct LinkageAuthor: Sendable {
  package var given: [UInt8] = []
  package var family: [UInt8] = []
  package var affiliation: [UInt8] = []
  package var email: [UInt8] = []
  package var orcid: [UInt8] = []
  /// A person's identity in DBLP: the key of the page, or a name with a homonym's number.
  package var dblp: [UInt8] = []
  /// A profile that a program made, with the name of its scheme in front.
  package var profile: [UInt8] = []

  package init() {}
}

/// Works with their authors as flat arrays: what the linking engine reads.
///
/// Mentions are numbered work by work, in the order of the author lists. A missing value is -1.
package struct LinkageCorpus: Sendable {
  /// The first mention of each work, and the number of mentions at the end.
  package private(set) var firstMention: [Int32] = [0]
  package private(set) var year: [Int32] = []
  package private(set) var venue: [Int32] = []
  /// The distinct words of each title: the first of each work in ``titleWords``, and the end.
  private(set) var firstWord: [Int32] = [0]
  private(set) var titleWords: [Int32] = []
  package private(set) var workOfMention: [Int32] = []
  /// The distinct name of each mention.
  private(set) var name: [Int32] = []
  private(set) var affiliation: [Int32] = []
  private(set) var email: [Int32] = []
  private(set) var orcid: [Int32] = []
  private(set) var dblp: [Int32] = []
  private(set) var profile: [Int32] = []

  private(set) var ids = ByteInterner(capacity: 1 << 12)
  private(set) var names = ByteInterner(capacity: 1 << 12)
  private(set) var words = ByteInterner(capacity: 1 << 12)
  private(set) var venues = ByteInterner()
  private(set) var affiliations = ByteInterner()
  private(set) var emails = ByteInterner()
  private(set) var orcids = ByteInterner()
  private(set) var dblps = ByteInterner()
  private(set) var profiles = ByteInterner()
  private var wordBuffer: [UInt8] = []

  /// The works that were left out because their id had been there before.
  package private(set) var repeatedIDs = 0

  package init() {}

  package var workCount: Int { year.count }
  package var mentionCount: Int { name.count }

  package func id(ofWork work: Int) -> String { ids.string(Int32(work)) }

  /// The mention at a place; nil where there is none.
  func mention(_ place: MentionRuling.Place) -> Int32? {
    guard let work = ids.number(of: Array(place.work.utf8)) else { return nil }
    let range = mentions(ofWork: Int(work))
    guard place.position >= 0, place.position < range.count else { return nil }
    return Int32(range.lowerBound + place.position)
  }

  /// The name of a mention as "family, given".
  package func writtenName(of mention: Int) -> String {
    let parts = names[name[mention]].split(
      separator: 0x1F, maxSplits: 1, omittingEmptySubsequences: false)
    let texts = parts.map { String(decoding: $0, as: UTF8.self) }
    return texts.filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// Whether there is a mention at a place.
  package func holds(_ place: MentionRuling.Place) -> Bool { mention(place) != nil }

  /// The first mention of a name, whichever way round it is written.
  package func place(named text: String) -> MentionRuling.Place? {
    let wanted = TextFolding.words(text).sorted()
    if wanted.isEmpty { return nil }
    for number in 0..<Int32(names.count) {
      let written = names.string(number).replacing("\u{1F}", with: " ")
      guard TextFolding.words(written).sorted() == wanted else { continue }
      guard let mention = name.firstIndex(of: number) else { continue }
      let work = Int(workOfMention[mention])
      return MentionRuling.Place(
        work: id(ofWork: work), position: mention - mentions(ofWork: work).lowerBound)
    }
    return nil
  }

  /// Gives some mentions another name of the corpus.
  mutating func rename(_ corrections: [(mention: Int32, name: Int32)]) {
    for item in corrections { name[Int(item.mention)] = item.name }
  }

  func mentions(ofWork work: Int) -> Range<Int> {
    Int(firstMention[work])..<Int(firstMention[work + 1])
  }

  func words(ofWork work: Int) -> ArraySlice<Int32> {
    titleWords[Int(firstWord[work])..<Int(firstWord[work + 1])]
  }

  /// Adds a work; one whose id is there already is not added again.
  ///
  /// - Returns: Whether it was added.
  @discardableResult
  package mutating func add(
    id: [UInt8], title: [UInt8], venue venueText: [UInt8], year yearValue: Int?,
    authors: some Collection<LinkageAuthor>
  ) -> Bool {
    let known = ids.count
    guard ids.intern(id) == Int32(known) else {
      repeatedIDs += 1
      return false
    }
    let plausible = yearValue.flatMap { (1000...3000).contains($0) ? Int32($0) : nil }
    year.append(plausible ?? -1)
    venue.append(number(of: venueText, in: \.venues))
    appendTitle(title)
    for author in authors {
      workOfMention.append(Int32(known))
      // A name of ten thousand letters is nobody's; what is kept of it tells it from others.
      // Sources put the one in the field of the other.
      let isShifted = author.given.contains(0x40) && !author.email.contains(0x40)
      let given = isShifted ? [] : author.given.prefix(200)
      name.append(names.intern(author.family.prefix(200) + [0x1F] + given))
      let address =
        author.email.contains(0x40) ? author.email : isShifted ? author.given : []
      let place =
        author.affiliation.isEmpty && address != author.email ? author.email : author.affiliation
      affiliation.append(number(of: place, in: \.affiliations))
      email.append(number(of: address, in: \.emails))
      orcid.append(number(of: PersonKey.orcid(author.orcid), in: \.orcids))
      dblp.append(number(of: PersonKey.dblp(author.dblp), in: \.dblps))
      profile.append(number(of: author.profile, in: \.profiles))
    }
    firstMention.append(Int32(name.count))
    return true
  }

  /// The same works in the order of their ids, everything numbered in that order.
  ///
  /// What is computed from it does not depend on the order in which works were added, down to the
  /// last bit of every sum.
  ///
  /// - Returns: The corpus, and for each of its mentions the number that it has here.
  /// - Complexity: O(*n* log *n*) in the number of works.
  func canonical() -> (corpus: LinkageCorpus, mentions: [Int32]) {
    let order = (0..<Int32(workCount)).sorted {
      ids[$0].lexicographicallyPrecedes(ids[$1])
    }
    var out = LinkageCorpus()
    var mentions: [Int32] = []
    mentions.reserveCapacity(mentionCount)
    var numbers = Renumberings(self)
    for work in order {
      out.append(work, of: self, &numbers)
      for mention in self.mentions(ofWork: Int(work)) { mentions.append(Int32(mention)) }
    }
    return (out, mentions)
  }

  /// Adds the works of another corpus behind its own; those whose id is there already are not added
  /// again.
  ///
  /// - Complexity: O(*n*) in the size of the other corpus.
  package mutating func append(_ other: LinkageCorpus) {
    var numbers = Renumberings(other)
    for work in 0..<Int32(other.workCount) { append(work, of: other, &numbers) }
    repeatedIDs += other.repeatedIDs
  }

  private mutating func append(
    _ work: Int32, of other: LinkageCorpus, _ numbers: inout Renumberings
  ) {
    let known = Int32(workCount)
    guard ids.intern(other.ids[work]) == known else {
      repeatedIDs += 1
      return
    }
    year.append(other.year[Int(work)])
    venue.append(numbers.venues.number(other.venue[Int(work)], in: &venues))
    for word in other.words(ofWork: Int(work)) {
      titleWords.append(numbers.words.number(word, in: &words))
    }
    firstWord.append(Int32(titleWords.count))
    for mention in other.mentions(ofWork: Int(work)) {
      workOfMention.append(known)
      name.append(numbers.names.number(other.name[mention], in: &names))
      affiliation.append(numbers.affiliations.number(other.affiliation[mention], in: &affiliations))
      email.append(numbers.emails.number(other.email[mention], in: &emails))
      orcid.append(numbers.orcids.number(other.orcid[mention], in: &orcids))
      dblp.append(numbers.dblps.number(other.dblp[mention], in: &dblps))
      profile.append(numbers.profiles.number(other.profile[mention], in: &profiles))
    }
    firstMention.append(Int32(name.count))
  }

  /// Gives strings the numbers that they have in another set, new ones as they are asked for.
  private struct Renumbering {
    let source: ByteInterner
    private var numbers: [Int32]

    init(_ source: ByteInterner) {
      self.source = source
      numbers = [Int32](repeating: -1, count: source.count)
    }

    mutating func number(_ old: Int32, in target: inout ByteInterner) -> Int32 {
      if old < 0 { return -1 }
      if numbers[Int(old)] < 0 { numbers[Int(old)] = target.intern(source[old]) }
      return numbers[Int(old)]
    }
  }

  private struct Renumberings {
    var names: Renumbering
    var words: Renumbering
    var venues: Renumbering
    var affiliations: Renumbering
    var emails: Renumbering
    var orcids: Renumbering
    var dblps: Renumbering
    var profiles: Renumbering

    init(_ source: LinkageCorpus) {
      names = Renumbering(source.names)
      words = Renumbering(source.words)
      venues = Renumbering(source.venues)
      affiliations = Renumbering(source.affiliations)
      emails = Renumbering(source.emails)
      orcids = Renumbering(source.orcids)
      dblps = Renumbering(source.dblps)
      profiles = Renumbering(source.profiles)
    }
  }

  private mutating func number(
    of text: [UInt8], in interner: WritableKeyPath<LinkageCorpus, ByteInterner>
  ) -> Int32 {
    text.isEmpty ? -1 : self[keyPath: interner].intern(text.prefix(400))
  }

  private mutating func appendTitle(_ title: [UInt8]) {
    let start = titleWords.count
    TitleWords.forEach(title.prefix(2000)) { word in
      let number = words.intern(word)
      if !titleWords[start...].contains(number) { titleWords.append(number) }
    }
    firstWord.append(Int32(titleWords.count))
  }
}

/// The words of a title, folded to lower case, of three letters or more.
enum TitleWords {
  static func forEach(_ title: ArraySlice<UInt8>, _ body: (ArraySlice<UInt8>) -> Void) {
    if title.contains(where: { $0 >= 0x80 }) {
      let folded = TextFolding.spaced(String(decoding: title, as: UTF8.self))
      split(Array(folded.utf8)[...], body)
    } else {
      split(title, body)
    }
  }

  private static func split(_ text: ArraySlice<UInt8>, _ body: (ArraySlice<UInt8>) -> Void) {
    var word: [UInt8] = []
    for byte in text {
      switch byte {
      case 0x41...0x5A: word.append(byte | 0x20)
      case 0x61...0x7A, 0x30...0x39, 0x80...0xFF: word.append(byte)
      default:
        if word.count > 2 { body(stem(word)) }
        word.removeAll(keepingCapacity: true)
      }
    }
    if word.count > 2 { body(stem(word)) }
  }

  /// The word without a plural ending.
  private static func stem(_ word: [UInt8]) -> ArraySlice<UInt8> {
    if word.count > 4, word.last == 0x73, word[word.count - 2] != 0x73 { return word.dropLast() }
    return word[...]
  }
}
