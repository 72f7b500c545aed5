public import Bibliography

/// What a funder, journal or conference counts as a conflict of interest.
///
/// A policy is data: the presets and a user's own are files of the same form.
public struct ConflictPolicy: Sendable, Hashable {
  /// How far back a tie counts.
  public enum Window: Sendable, Hashable {
    case lifetime
    /// From the first day of the month that lies so many months before the day asked about.
    case months(Int)
  }

  /// Works that were written together.
  public struct Coauthorship: Sendable, Hashable {
    public var window: Window
    /// Kinds of works that don't count.
    public var excludedKinds: [Work.Kind]
    /// Works don't count whose titles have one of these words or phrases, in any case.
    public var excludedTitleWords: [String]
    /// Works with more authors don't count; nil for the graph's own cap.
    public var maxAuthors: Int?

    public init(
      window: Window, excludedKinds: [Work.Kind] = [], excludedTitleWords: [String] = [],
      maxAuthors: Int? = nil
    ) {
      self.window = window
      self.excludedKinds = excludedKinds
      self.excludedTitleWords = excludedTitleWords
      self.maxAuthors = maxAuthors
    }
  }

  /// Advisor and advisee.
  public struct Advising: Sendable, Hashable {
    public var window: Window
    /// The words for an advisor that count; all where empty.
    public var labels: [Relation.Label]

    public init(window: Window, labels: [Relation.Label] = []) {
      self.window = window
      self.labels = labels
    }
  }

  /// Stays at one institution, each of which touches the window.
  public struct Institution: Sendable, Hashable {
    public var window: Window
    /// Stays don't count whose role has one of these words.
    public var excludedRoles: [String]

    public init(window: Window, excludedRoles: [String] = []) {
      self.window = window
      self.excludedRoles = excludedRoles
    }
  }

  /// A short name: "nsf-coa".
  public var id: String
  public var title: String
  /// Where the policy is published, and the date of what was read there.
  public var source: String
  public var sourceDate: String
  public var coauthorship: Coauthorship?
  public var advising: Advising?
  /// People who are said to work together.
  public var collaboration: Window?
  public var institution: Institution?
  /// People with the same advisor.
  public var siblings: Window?
  /// What the policy asks about and documents don't tell, and how it was read.
  public var notes: [String]

  public init(
    id: String, title: String, source: String = "", sourceDate: String = "",
    coauthorship: Coauthorship? = nil, advising: Advising? = nil, collaboration: Window? = nil,
    institution: Institution? = nil, siblings: Window? = nil, notes: [String] = []
  ) {
    self.id = id
    self.title = title
    self.source = source
    self.sourceDate = sourceDate
    self.coauthorship = coauthorship
    self.advising = advising
    self.collaboration = collaboration
    self.institution = institution
    self.siblings = siblings
    self.notes = notes
  }
}

extension ConflictPolicy.Window {
  /// The first month that counts; nil where all time does.
  package func start(asOf day: CalendarDay) -> CalendarMonth? {
    switch self {
    case .lifetime: nil
    case .months(let months): day.month.advanced(by: -months)
    }
  }
}
