/// What a run of tokens is made of, in a few coarse steps.
struct RunProfile {
  /// The number of tokens, in ten steps.
  private(set) var length: UInt32 = 0
  /// Whether there are dates: 1, and whether there is hardly anything else: 2.
  private(set) var dates: UInt32 = 0
  /// The shares of words: 0 none, 1 less than half, 2 most, 3 all.
  private(set) var knownNames: UInt32 = 0
  private(set) var names: UInt32 = 0
  private(set) var lowerCase: UInt32 = 0
  private(set) var titleWords: UInt32 = 0
  private(set) var institutions: UInt32 = 0
  private(set) var places: UInt32 = 0
  /// Whether a word names a kind of event, or of institution.
  private(set) var events: UInt32 = 0
  private(set) var heads: UInt32 = 0
  /// The count of numbers, at most 2.
  private(set) var numbers: UInt32 = 0

  init(_ tokens: ArraySlice<PageToken>) {
    var words = 0
    var counts = (
      date: 0, known: 0, name: 0, lower: 0, title: 0, institution: 0, place: 0, number: 0
    )
    for token in tokens {
      let signs = token.signs
      if signs.contains(.date) { counts.date += 1 }
      if signs.contains(.knownName) { counts.known += 1 }
      if !signs.isDisjoint(with: [.nameStart, .nameRest]) { counts.name += 1 }
      if token.kind == .number { counts.number += 1 }
      guard token.kind == .word else { continue }
      words += 1
      if token.shape == .lower { counts.lower += 1 }
      if signs.contains(.likelyTitle) { counts.title += 1 }
      if signs.contains(.institution) { counts.institution += 1 }
      if signs.contains(.place) { counts.place += 1 }
      if signs.contains(.event) { events = 1 }
      if signs.contains(.institutionHead) { heads = 1 }
    }
    length = Self.step(tokens.count)
    dates = counts.date == 0 ? 0 : counts.date * 10 < tokens.count * 6 ? 1 : 2
    func share(_ count: Int) -> UInt32 {
      count == 0 ? 0 : count * 2 < words ? 1 : count < words ? 2 : 3
    }
    knownNames = share(counts.known)
    names = share(counts.name)
    lowerCase = share(counts.lower)
    titleWords = share(counts.title)
    institutions = share(counts.institution)
    places = share(counts.place)
    numbers = UInt32(min(counts.number, 2))
  }

  /// A count in ten steps.
  static func step(_ count: Int) -> UInt32 {
    let limits = [0, 1, 2, 3, 5, 8, 13, 21, 39]
    return UInt32(limits.firstIndex { count <= $0 } ?? limits.count)
  }

  /// Everything that tells kinds of text from one another.
  var code: UInt32 {
    form | lowerCase << 8 | titleWords << 10 | events << 12 | institutions << 13 | places << 15
  }

  /// The length, and whether there are dates and names.
  var form: UInt32 { length | dates << 4 | knownNames << 6 }

  /// Each of its numbers, with which one it is.
  var parts: [UInt32] {
    let all = [
      length, dates, knownNames, names, lowerCase, titleWords, events, institutions, places, heads,
      numbers,
    ]
    return all.indices.map { UInt32($0) << 8 | all[$0] }
  }

  /// Whether it has the form of one person's name.
  var isName: Bool { knownNames == 3 && (2...4).contains(length) }
}
