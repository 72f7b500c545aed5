/// What the mentions of a cluster say together: enough to weigh it against another cluster.
struct Cluster: Sendable {
  var size: Int32 = 0
  /// The first and last of its mentions, chained in the table.
  var head: Int32 = -1
  var tail: Int32 = -1
  /// Places of its evidence in the pools of the table.
  var names = 0..<0
  var works = 0..<0
  var circle = 0..<0
  var emails = 0..<0
  var coauthors = 0..<0
  var words = 0..<0
  var venues = 0..<0
  var affiliations = 0..<0
  var beside = 0..<0
  var orcid: Int32 = -1
  var dblp: Int32 = -1
  var firstYear: Int32 = -1
  var lastYear: Int32 = -1
  /// The sum of the places in author lists, and of how many works; the same of the years since 2000.
  var ranks: Float = 0
  var rankTotal: Float = 0
  var meanRank = MatchFeatures.missingRank
  var years: Float = 0
  var yearTotal: Float = 0
  var titles: Float = 0
  var venueTotal: Float = 0
  var coauthorTotal: Float = 0
  var distinctCoauthors: Float = 0
  var privateCoauthors: Float = 0
  /// The square of the affiliations' length, -1 if none is known; and its private part.
  var affiliationSquare: Float = -1
  var privateAffiliation: Float = -1
  /// The log2 of the number of mentions; what a venue that it lacks says; of the coauthors.
  var extent: Float = 0
  var venueMiss: Float = 0
  var strangerBits: Float = 0
  /// The log2 of the number of coauthors that the circle counts.
  var circleWidth: Float = 0
  /// The first full given name, -1 for a cluster of initials.
  var given: Int32 = -1
  /// The full given name that more than half of those mentions bear which have one, if there is
  /// such a name, and its lead: the majority vote of Boyer and Moore (1981).
  private(set) var usualGiven: Int32 = -1
  private(set) var usualLead: Int32 = 0
  /// The letter of the first further name, 0 if none is known; and how rare it is, log2.
  var middle: UInt8 = 0
  var middleBits: Float = 0
  /// Which kinds of evidence it has.
  var known: EvidenceKinds = []

  /// Counts some mentions with a full given name.
  mutating func count(_ given: Int32, _ mentions: Int32) {
    if given == usualGiven || usualGiven < 0 {
      usualGiven = given
      usualLead += mentions
      return
    }
    usualLead -= mentions
    if usualLead >= 0 { return }
    usualGiven = given
    usualLead = -usualLead
  }
}
