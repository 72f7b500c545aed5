/// A passage that something was expected of and nothing, or not all, was read from.
public struct MissedPassage: Sendable, Hashable {
  public enum Reason: String, Sendable, Hashable, CaseIterable {
    /// It stands in a list of works and gave none.
    case entryWithoutWork = "entry-without-work"
    /// It looks like a reference and stands elsewhere.
    case referenceNotRead = "reference-not-read"
    case workWithoutAuthors = "work-without-authors"
    case workWithoutYear = "work-without-year"
    /// It stands in a list of talks and gave none.
    case entryWithoutTalk = "entry-without-talk"
    /// It announces somebody on a day, and names no title.
    case talkWithoutTitle = "talk-without-title"
    /// It stands under education or experience, with a date, and gave no affiliation.
    case entryWithoutAffiliation = "entry-without-affiliation"
    /// A heading whose words are not known.
    case unknownHeading = "unknown-heading"

    /// What users read.
    public var summary: String {
      switch self {
      case .entryWithoutWork: "an entry of a list of works that gave no work"
      case .referenceNotRead: "looks like a reference, but was not read as one"
      case .workWithoutAuthors: "a work without authors"
      case .workWithoutYear: "a work without a year"
      case .entryWithoutTalk: "an entry of a list of talks that gave no talk"
      case .talkWithoutTitle: "a speaker without a title"
      case .entryWithoutAffiliation: "an entry with a date that gave no affiliation"
      case .unknownHeading: "a heading that is not known; what follows counts to the section before"
      }
    }
  }

  public var reason: Reason
  public var evidence: Evidence

  package init(reason: Reason, evidence: Evidence) {
    self.reason = reason
    self.evidence = evidence
  }
}
