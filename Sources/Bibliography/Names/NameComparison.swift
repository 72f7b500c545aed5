/// How two names relate, with the reason.
///
/// The levels are ordered: a higher one is stronger evidence that the names are one person's.
public struct NameComparison: Sendable, Hashable {
  /// The outcome in three words.
  public enum Relation: String, Sendable, Hashable {
    case identical, compatible, conflicting
  }

  /// The graded agreement, from conflict to equality.
  public enum Level: Int, Sendable, Hashable, Comparable, CaseIterable {
    case familyDiffers, givenDiffers, middleDiffers, suffixDiffers
    /// Given and family name have changed places, and one of them is an initial only.
    case swappedInitial
    /// A letter or the shapes of some letters differ, as after a scan.
    case misread
    /// One name has no given name.
    case familyOnly
    /// The names are in two scripts and sound alike.
    case transliterated
    case swapped
    /// An initial on one side or both stands for the given name.
    case initial
    /// Several initials agree.
    case initials
    case nickname
    /// The same given name in full; one has no middle name.
    case given
    /// The same given name in full, and middle names or initials that agree.
    case givenAndMiddle
    case identical

    public static func < (left: Level, right: Level) -> Bool { left.rawValue < right.rawValue }
  }

  public var level: Level
  /// Whether the family names agree only in part (a particle, or one of two names).
  public var familyInPart: Bool

  public var relation: Relation {
    switch level {
    case .identical: .identical
    case .familyDiffers, .givenDiffers, .middleDiffers, .suffixDiffers: .conflicting
    default: .compatible
    }
  }

  /// One sentence that says why.
  public var reason: String {
    let reason =
      switch level {
      case .familyDiffers: "The family names differ."
      case .givenDiffers: "The given names differ."
      case .middleDiffers: "The middle names differ."
      case .suffixDiffers: "The suffixes differ."
      case .swappedInitial: "Given and family name may have changed places."
      case .misread: "The spellings differ as after a misreading."
      case .familyOnly: "One name has no given name."
      case .transliterated: "The names sound alike in two scripts."
      case .swapped: "Given and family name have changed places."
      case .initial: "The initial agrees with the given name."
      case .initials: "Several initials agree."
      case .nickname: "One given name is a form of the other."
      case .given: "Given and family name are equal."
      case .givenAndMiddle: "Given, middle and family name agree."
      case .identical: "The names are equal."
      }
    return familyInPart ? reason + " The family names agree in part." : reason
  }
}

extension PersonName {
  /// Compares two names; symmetric.
  ///
  /// Compile a `NameKey` once for each name where many are compared.
  public func compared(to other: PersonName) -> NameComparison {
    NameKey(self).compared(to: NameKey(other))
  }
}
