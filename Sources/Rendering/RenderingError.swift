/// Why a picture could not be drawn.
package enum RenderingError: Error, Sendable, Hashable {
  /// The library gave no context, graph, node or edge.
  case outOfMemory
  case layoutFailed(engine: String, messages: String)
  case formatUnavailable(format: String, messages: String)
  case empty(format: String)
  /// The worker can't be started.
  case workerUnavailable(path: String, reason: String)
  /// The worker had no picture ready in time.
  case tooSlow(seconds: Int, labels: Int)
  /// The worker ended before the picture was ready.
  case workerFailed(reason: String)
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
    case .workerUnavailable(let path, let reason):
      "The process that draws large pictures, \(path), could not be started (\(reason)); "
        + "draw fewer labels, or install the tool anew."
    case .tooSlow(let seconds, let labels):
      "A picture of \(labels) labels was not ready after \(seconds) seconds and was stopped; "
        + "draw fewer labels, or use the layout sfdp."
    case .workerFailed(let reason):
      "The picture could not be drawn: \(reason) Draw fewer labels, or choose another layout."
    }
  }
}
