/// A list of authors (or editors) that was taken apart.
public struct AuthorList: Sendable, Hashable {
  /// One author of a list.
  public struct Entry: Sendable, Hashable {
    /// The name as printed, without separators, Markdown and footnote marks.
    public var text: String
    /// Where it stands: offsets of UTF-8 bytes in the text that was parsed.
    public var range: Range<Int>
    public var name: PersonName
    /// The footnote marks behind the name ("*", "†", "1,2").
    public var marks: String
    /// Whether an asterisk marks the author as having contributed equally.
    public var equalContribution: Bool
    /// Whether the name is set off (bold, underlined).
    public var isEmphasized: Bool
    /// Whether it is a group or institution rather than a person; its name is all `family`.
    public var isOrganisation: Bool

    package init(
      text: String, range: Range<Int>, name: PersonName, marks: String = "",
      equalContribution: Bool = false, isEmphasized: Bool = false, isOrganisation: Bool = false
    ) {
      self.text = text
      self.range = range
      self.name = name
      self.marks = marks
      self.equalContribution = equalContribution
      self.isEmphasized = isEmphasized
      self.isOrganisation = isOrganisation
    }
  }

  public var entries: [Entry]
  /// Whether the list says that it was cut short ("et al.", "and others", "…").
  public var etAl: Bool
  /// The style that fits the list best.
  public var style: AuthorListStyle
  /// Whether the list says that these people are editors.
  public var areEditors: Bool

  package init(
    entries: [Entry] = [], etAl: Bool = false, style: AuthorListStyle = .givenFirst,
    areEditors: Bool = false
  ) {
    self.entries = entries
    self.etAl = etAl
    self.style = style
    self.areEditors = areEditors
  }
}
