/// Why a picture could not be drawn.
package enum RenderingError: Error, Sendable, Hashable {
  /// The library gave no context, graph, node or edge.
  case outOfMemory
  case layoutFailed(engine: String, messages: String)
  case formatUnavailable(format: String, messages: String)
  case empty(format: String)
}

extension RenderingError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .outOfMemory:
      "Graphviz could not allocate the picture; free some memory and try again."
    case .layoutFailed(let engine, let messages):
      "Graphviz could not lay the picture out with “\(engine)” (\(messages)); "
        + "install the full graphviz package, or choose another engine."
    case .formatUnavailable(let format, let messages):
      "Graphviz can't write \(format) (\(messages)); its plugin is missing: install the full "
        + "graphviz package (libgvc6-plugins-gtk or graphviz on Debian, graphviz on macOS) "
        + "and run “dot -c”."
    case .empty(let format):
      "Graphviz wrote an empty \(format) file; choose another format."
    }
  }
}
