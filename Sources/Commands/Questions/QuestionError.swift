/// Why a question could not be answered.
enum QuestionError: Error, Equatable {
  case unknown(String, nearest: [String])
  case ambiguous(String, choices: [String])
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
    case .tooFew(let need): need
    }
  }

  private static func list(_ lines: [String]) -> String {
    lines.map { "  \($0)" }.joined(separator: "\n")
  }
}
