public import Bibliography

/// How one input file was read: its format, its size, and what was missed.
public struct ReadingRecord: Sendable, Hashable {
  public enum Outcome: String, Sendable, Hashable {
    /// All of it was read.
    case read
    /// Something was left out; the diagnostics tell what.
    case partly
    /// Nothing was read, and a diagnostic tells why.
    case refused
    /// It was passed over, as no document or for a reason that is not a fault.
    case skipped
  }

  /// The path relative to the folder that was read.
  public let id: String
  /// The identifier of the format ("text", "pdf"); nil where it was not recognised.
  public let format: String?
  /// What users call the format.
  public let title: String?
  public let bytes: Int
  /// The number of pages, where the file has pages.
  public let pages: Int?
  public let outcome: Outcome
  /// Why nothing was read; nil where something was.
  public let reason: String?
  /// What reading it reported, with line or page.
  public let diagnostics: [Diagnostic]

  package init(
    id: String, format: String? = nil, title: String? = nil, bytes: Int = 0, pages: Int? = nil,
    outcome: Outcome, reason: String? = nil, diagnostics: [Diagnostic] = []
  ) {
    self.id = id
    self.format = format
    self.title = title
    self.bytes = bytes
    self.pages = pages
    self.outcome = outcome
    self.reason = reason
    self.diagnostics = diagnostics
  }
}
