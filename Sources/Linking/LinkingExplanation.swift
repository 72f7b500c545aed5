/// Why two mentions are, or are not, one person.
public struct LinkingExplanation: Sendable {
  /// A piece of evidence with its match weight (log2 Bayes factor); positive speaks for one person.
  public struct Weight: Sendable, Hashable {
    public var reason: String
    public var bits: Double

    package init(_ reason: String, _ bits: Double) {
      self.reason = reason
      self.bits = bits
    }
  }

  /// The two names as they are written.
  public var first: String
  public var second: String
  public var isOnePerson: Bool
  /// All evidence that was weighed; empty where a constraint decides.
  public var weights: [Weight]
  /// The sum from which two are one person.
  public var threshold: Double
  /// The coauthors that both have, with the bits that each is worth where that is known.
  public var coauthors: [Weight]
  /// What forbids that the two are one person.
  public var constraints: [String]
  /// The steps by which they came together, in order.
  public var path: [String]
  /// What else a reader should know, such as evidence that is not at hand.
  public var notes: [String]

  /// The sum of the weights, in bits.
  public var total: Double { weights.reduce(0) { $0 + $1.bits } }

  package init(
    first: String, second: String, isOnePerson: Bool = false, weights: [Weight] = [],
    threshold: Double = 0, coauthors: [Weight] = [], constraints: [String] = [],
    path: [String] = [], notes: [String] = []
  ) {
    self.first = first
    self.second = second
    self.isOnePerson = isOnePerson
    self.weights = weights
    self.threshold = threshold
    self.coauthors = coauthors
    self.constraints = constraints
    self.path = path
    self.notes = notes
  }
}
