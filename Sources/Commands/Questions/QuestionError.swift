/// Why a question could not be answered.
enum QuestionError: Error, Equatable {
  case unknown(String, nearest: [String])
  case ambiguous(String, choices: [String])
  case unknownGroup(String, nearest: [String])
  case ambiguousGroup(String, choices: [String])
  /// A folder or file that names nobody.
  case empty(String)
  /// Fewer people than the question needs; what it needs.
  case tooFew(String)
}

extension QuestionError: CustomStringConvertible {
  var description: String {
    switch self {
    case .unknown(let name, let nearest):
      nearest.isEmpty
        ? "Nobody is called \"\(name)\"; `coterie top` lists the people."
        : "Nobody is called \"\(name)\"; the nearest names are:\n" + Self.list(nearest)
    case .ambiguous(let name, let choices):
      "\"\(name)\" may be any of these; give the id or more of the name:\n" + Self.list(choices)
    case .unknownGroup(let name, let nearest):
      "No institution, topic, system or folder is called \"\(name)\""
        + (nearest.isEmpty
          ? "; `coterie topics` lists the topics." : "; the nearest are:\n" + Self.list(nearest))
    case .ambiguousGroup(let name, let choices):
      "\"\(name)\" may be any of these groups; give more of the name:\n" + Self.list(choices)
    case .empty(let path):
      "\(path): nobody is named there; give a folder of CVs, or a graph with people in it."
    case .tooFew(let need): need
    }
  }

  private static func list(_ lines: [String]) -> String {
    lines.map { "  \($0)" }.joined(separator: "\n")
  }
}
