public import Bibliography

/// How sure a conflict is.
public enum ConflictState: String, Sendable, Hashable, CaseIterable, Comparable {
  case clear
  /// A conflict that somebody has waived.
  case waived
  /// A conflict if the tie lies within the window, which its date leaves open.
  case possibleDate = "possible (date)"
  /// A conflict if two people, who may be one, are one.
  case possibleIdentity = "possible (identity)"
  case conflict

  private var rank: Int {
    switch self {
    case .clear: 0
    case .waived: 1
    case .possibleDate: 2
    case .possibleIdentity: 3
    case .conflict: 4
    }
  }

  public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }
}

/// One tie between two people that a policy asks about.
public struct ConflictFinding: Sendable, Hashable {
  public enum Rule: String, Sendable, Hashable, CaseIterable {
    case coauthor, advisor, collaborator, institution, siblings
  }

  /// What the identity of the two people in the tie rests on.
  public enum Certainty: Sendable, Hashable {
    /// Documents of both state it.
    case statedByBoth
    /// The names are printed in full.
    case fullNames
    /// Somebody is printed by initials only, and no document of that person states the tie: the
    /// person and the names as printed.
    case initialsOnly(person: Int, names: [String])
    /// It is the tie of somebody else, who may be the same: the person, the other, and the match
    /// weight (log2 Bayes factor).
    case possiblySame(person: Int, other: Int, weight: Double)
  }

  public var rule: Rule
  public var state: ConflictState
  /// Joint works within the window, the latest first, as indices in the corpus.
  public var works: [Int]
  /// The institutions or advisors that the two share, as indices in the corpus.
  public var shared: [Int]
  /// The dates of the tie as far as they are given, in the order of ``works``.
  public var dates: [String]
  /// For how many days the latest tie has been inside of the window at least, counted from the
  /// window's first day to the first day that its date may mean; nil where there is no window or
  /// no date.
  public var daysInside: Int?
  public var certainty: Certainty
  public var evidence: [Evidence]
}

/// What a policy says of two people.
public struct ConflictVerdict: Sendable {
  /// The member of the committee and the other person, as indices in the corpus.
  public var first: Int
  public var second: Int
  /// The place of the policy among those asked about.
  public var policy: Int
  public var state: ConflictState
  /// Every finding, surest first.
  public var findings: [ConflictFinding]
  /// Why a conflict was waived.
  public var waiver: String?
  /// Author lists of either person's works that are cut short by "et al.".
  public var cutShort: Int
}
