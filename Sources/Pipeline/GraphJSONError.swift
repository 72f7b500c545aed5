/// Why a file could not be read as a graph.
public enum GraphJSONError: Error, Sendable, Equatable {
  /// It is no JSON, or a value is missing or of another type; with the place and the reason.
  case malformed(file: String, place: String, reason: String)
  /// It says that it is something else.
  case otherSchema(file: String, found: String)
  /// Something refers to an id that nothing has.
  case unknownID(file: String, id: String, place: String)
  /// Two things of one kind have the same id.
  case repeatedID(file: String, id: String)
}

extension GraphJSONError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .malformed(let file, let place, let reason):
      "\(file): is no graph in JSON (\(place.isEmpty ? "" : "at \(place): ")\(reason)); "
        + "export it again."
    case .otherSchema(let file, let found):
      "\(file): has the schema \"\(found)\", but this program reads "
        + "\"\(GraphJSONReader.schema)\"; export it again with this version."
    case .unknownID(let file, let id, let place):
      "\(file): \(place) refers to \"\(id)\", which is not in the file; export it again."
    case .repeatedID(let file, let id):
      "\(file): has two entries with the id \"\(id)\"; export it again."
    }
  }
}
