/// How two names of one block agree: the first piece of evidence of every pair.
enum NameMatch: UInt8, Sendable, CaseIterable {
  /// They can't be one name.
  case conflict
  /// The same given name in full and further names that agree.
  case fullAndMiddle
  /// The same given name in full, and one has a further name that the other lacks.
  case fullMiddleMissing
  /// The same given name in full, and nothing else.
  case full
  /// One is a short or familiar form of the other.
  case short
  /// One letter differs where one of the two is a known name: a fault of typing.
  case fault
  /// An initial for a name in full.
  case initialOfFull
  /// Two or more initials that agree with the names in full.
  case initialsOfFull
  /// One initial and nothing else on both sides.
  case initial
  /// One initial, and one side has a further one.
  case initialMissing
  /// Two or more initials on both sides.
  case initials
  /// No given name on one side.
  case none
}
