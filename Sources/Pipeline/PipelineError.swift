public import Bibliography

/// Why a run could not be done at all.
public enum PipelineError: Error, Sendable, Equatable {
  case notFound(String)
  case unreadable(String, String)
  /// Nothing was left to work on; the diagnostics tell what was wrong with each file.
  case noDocuments(String, [Diagnostic])
  case cannotWrite(String, String)
}

extension PipelineError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .notFound(let path):
      "\(path): there is no such file or folder; check the path."
    case .unreadable(let path, let reason):
      "\(path): can't be read (\(reason)); check its permissions."
    case .noDocuments(let path, let diagnostics):
      (diagnostics.map(\.description)
        + ["\(path): holds no document that can be read; put .txt or .md files there."])
        .joined(separator: "\n")
    case .cannotWrite(let path, let reason):
      "\(path): can't be written (\(reason)); choose another folder with --output."
    }
  }
}
