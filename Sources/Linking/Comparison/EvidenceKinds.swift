/// The kinds of evidence that a cluster can lack.
struct EvidenceKinds: OptionSet, Sendable {
  let rawValue: UInt8

  static let coauthors = Self(rawValue: 1)
  static let titles = Self(rawValue: 2)
  static let venues = Self(rawValue: 4)
  static let affiliations = Self(rawValue: 8)
  static let emails = Self(rawValue: 16)
  static let all: Self = [.coauthors, .titles, .venues, .affiliations, .emails]
}
