/// A reported problem of the data, with its place and what can be done about it.
///
/// Bad input never stops the other documents: it becomes one of these.
public struct Diagnostic: Sendable, Hashable {
  public enum Severity: String, Sendable, Hashable, Comparable {
    case note, warning, error

    public static func < (left: Severity, right: Severity) -> Bool {
      left.rank < right.rank
    }

    private var rank: Int {
      switch self {
      case .note: 0
      case .warning: 1
      case .error: 2
      }
    }
  }

  public var severity: Severity
  /// A stable identifier for programs: "not-text", "line-too-long".
  public var code: String
  /// The file, relative to the folder that was read; nil where no one file is meant.
  public var document: String?
  public var line: Int?
  /// The page, counted from 1, where the file has pages.
  public var page: Int?
  /// One sentence: what is wrong.
  public var summary: String
  /// One sentence: what the user can do.
  public var remedy: String

  package init(
    severity: Severity, code: String, document: String? = nil, line: Int? = nil, page: Int? = nil,
    summary: String, remedy: String
  ) {
    self.severity = severity
    self.code = code
    self.document = document
    self.line = line
    self.page = page
    self.summary = summary
    self.remedy = remedy
  }
}

extension Diagnostic: CustomStringConvertible {
  /// "file:line: severity: summary remedy", as compilers write it.
  public var description: String {
    var place = document ?? ""
    if let line {
      place += ":\(line)"
    } else if let page {
      place += ", page \(page)"
    }
    let head = place.isEmpty ? "" : "\(place): "
    return "\(head)\(severity.rawValue): \(summary) \(remedy)"
  }
}
