/// Why a parser could not be run on a file.
enum ParseError: Error, Equatable {
  case unreadable(String)
  /// A model that is not whole or not for this version, and what is wrong with it.
  case unusableModel(String, String)
  case unreadableModel(String)
}

extension ParseError: CustomStringConvertible {
  var description: String {
    switch self {
    case .unreadable(let path):
      "\(path) can't be read; check the path and its permissions, or give - for standard input."
    case .unusableModel(let path, let reason): "\(path): \(reason)"
    case .unreadableModel(let path):
      "\(path) can't be read; check the path and its permissions, or leave --model away."
    }
  }
}
