/// A key of some evidence with its weight.
struct EvidenceEntry: Sendable {
  var key: Int32
  var weight: Float
}

/// The entries of each mention, one after the other, sorted by key within a mention.
struct EvidenceRows: Sendable {
  fileprivate(set) var first: [Int32] = [0]
  fileprivate(set) var entries: [EvidenceEntry] = []

  mutating func append(_ key: Int32, _ weight: Float) {
    entries.append(EvidenceEntry(key: key, weight: weight))
  }

  /// Ends the entries of the mention at hand.
  mutating func endRow() { first.append(Int32(entries.count)) }

  /// How many entries there are.
  var count: Int { entries.count }

  mutating func reserveCapacity(rows: Int, entries count: Int) {
    first.reserveCapacity(rows + 1)
    entries.reserveCapacity(count)
  }

  func row(_ mention: Int) -> ArraySlice<EvidenceEntry> {
    entries[Int(first[mention])..<Int(first[mention + 1])]
  }
}

/// Rows of numbers, one after the other.
struct NumberRows: Sendable {
  private(set) var first: [Int32] = [0]
  private(set) var numbers: [Int32] = []

  mutating func append(_ number: Int32) { numbers.append(number) }

  /// Ends the row at hand.
  mutating func endRow() { first.append(Int32(numbers.count)) }

  var count: Int { first.count - 1 }

  /// Where a row stands among the numbers.
  func range(_ number: Int) -> Range<Int> { Int(first[number])..<Int(first[number + 1]) }

  func row(_ number: Int) -> ArraySlice<Int32> { numbers[range(number)] }
}

/// All that decides how the mentions of one block are grouped, in numbers of the block's own.
///
/// Evidence that only one mention has can't be shared: it is counted, not listed. Two blocks with
/// equal contents are grouped alike, wherever they come from; that is what makes results reusable.
struct BlockInput: Sendable {
  /// A coauthor, by name or by the person that an earlier pass found.
  struct Coauthor: Sendable {
    /// The block of the coauthor's name.
    var coarse: Int32
    /// The person or full name; -1 where an initial is all that is known.
    var fine: Int32
    /// The full given name; -1 if unknown.
    var given: Int32
    /// Bits of surprise if the person, or anyone with that initial, is shared by chance with one
    /// work; what is taken off for the people who share the initial; how many mentions there are.
    var personBits: Float
    var initialBits: Float
    var crowdBits: Float
    var mentions: Float
  }

  /// The numbers of the mentions in the corpus, ascending: the only part that is no evidence.
  var mentions: [Int32] = []
  var names = BlockNames()
  /// The place of each mention's name in ``names``.
  var name: [Int32] = []
  /// Works that have several mentions in the block; -1 for all others.
  var sharedWork: [Int32] = []
  /// The group that rulings put each mention in, -1 for none.
  var ruling: [Int32] = []
  /// Mentions that rulings keep apart are given a work of their own in common, as if they had
  /// signed it both: the mention and the work's number.
  var apartPlace: [Int32] = []
  var apartWork: [Int32] = []
  /// Mentions of which nothing is known but one spelling and at most one affiliation have the same
  /// number, all others -1; empty if there are none.
  var alike: [Int32] = []
  var year: [Int32] = []
  var email: [Int32] = []
  var orcid: [Int32] = []
  /// Identities of DBLP, even numbers for pages and odd ones for numbered names; and profiles.
  var dblp: [Int32] = []
  var profile: [Int32] = []
  /// The place of each mention in the author list, from 0 for the first to 1 for the last; -1
  /// where it says nothing.
  var rank: [Float] = []
  var hasTitle: [Bool] = []
  var words = EvidenceRows()
  /// The venue, -1 where there is none, -2 for one that no other mention has.
  var venue: [Int32] = []
  /// For each venue 1 / (3 × its share of all works).
  var venueRarity: [Float] = []
  var coauthors = EvidenceRows()
  /// Numbered by coarse, then fine number.
  var coauthorKeys: [Coauthor] = []
  /// How many coauthors each mention has, and how many of them no other mention has.
  var coauthorCount: [Float] = []
  var privateCoauthors: [Float] = []
  /// The coauthors of each mention who have written with coauthors of others in the block, as
  /// numbers; what each is worth; and with whom each has written, as rows of numbers.
  var circles = NumberRows()
  var circleBits: [Float] = []
  var circleNeighbours = NumberRows()
  var affiliations = EvidenceRows()
  /// The squares of the weights of words that no other mention's affiliation has; -1 without one.
  var privateAffiliation: [Float] = []
  /// How many distinct numbers there are.
  var wordCount = 0
  var affiliationWordCount = 0
  /// The rarity of each affiliation word, in bits.
  var affiliationWordBits: [Float] = []
  var coarseCount = 0
  /// The log2 of the number of works in the corpus.
  var worksBits: Float = 0

  var count: Int { mentions.count }

  /// An input with room for what each of some mentions has.
  init(_ mentions: [Int32]) {
    self.mentions = mentions
    name.reserveCapacity(count)
    sharedWork.reserveCapacity(count)
    year.reserveCapacity(count)
    email.reserveCapacity(count)
    orcid.reserveCapacity(count)
    dblp.reserveCapacity(count)
    profile.reserveCapacity(count)
    rank.reserveCapacity(count)
    hasTitle.reserveCapacity(count)
    venue.reserveCapacity(count)
    coauthorCount.reserveCapacity(count)
    privateCoauthors.reserveCapacity(count)
    privateAffiliation.reserveCapacity(count)
    words.reserveCapacity(rows: count, entries: 8 * count)
    coauthors.reserveCapacity(rows: count, entries: 4 * count)
    affiliations.reserveCapacity(rows: count, entries: 0)
  }
}

/// What one block holds, for all who read it.
final class SharedInput: Sendable {
  let input: BlockInput

  init(_ input: BlockInput) { self.input = input }
}
