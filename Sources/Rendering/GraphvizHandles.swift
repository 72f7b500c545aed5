import CGraphviz
import Drawing
import Synchronization

/// Collects what the library complains about, in fragments, between two takings.
enum GraphvizMessages {
  private static let buffer = Mutex("")

  /// Makes the library send its complaints here instead of to the standard error stream.
  static func collect() {
    unsafe coterie_set_error_sink { text in
      guard let text = unsafe text else { return 0 }
      let fragment = unsafe String(cString: text)
      GraphvizMessages.buffer.withLock { buffer in
        if buffer.utf8.count < 4096 { buffer += fragment }
      }
      return 0
    }
  }

  /// What has come in since the last call, on one line.
  static func take() -> String {
    let text = buffer.withLock { buffer in
      defer { buffer = "" }
      return buffer
    }
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return line.isEmpty ? "no reason given" : line
  }
}

/// A context of the library, freed with this value.
@safe struct GraphvizContext: ~Copyable {
  fileprivate let handle: UnsafeMutableRawPointer

  init() throws(RenderingError) {
    GraphvizMessages.collect()
    guard let handle = unsafe coterie_context_new() else { throw .outOfMemory }
    unsafe self.handle = unsafe handle
  }

  deinit { unsafe coterie_context_free(handle) }
}

/// A graph of the library with its nodes by name; layout and graph are freed with this value.
@safe struct GraphvizGraph: ~Copyable {
  /// A rectangle in points, by its centre or its lower left corner.
  struct Box {
    var x: Double
    var y: Double
    var width: Double
    var height: Double
  }

  private let context: UnsafeMutableRawPointer
  private let handle: UnsafeMutableRawPointer
  private var nodes = unsafe [String: UnsafeMutableRawPointer]()
  private var hasLayout = false

  /// An empty graph.
  init(
    name: String, isDirected: Bool, in context: borrowing GraphvizContext
  ) throws(RenderingError) {
    guard let handle = unsafe coterie_graph_new(name, isDirected ? 1 : 0) else {
      throw .outOfMemory
    }
    unsafe self.context = unsafe context.handle
    unsafe self.handle = unsafe handle
  }

  /// Builds a graph call by call; no DOT text is read.
  static func build(
    _ graph: AttributedGraph, in context: borrowing GraphvizContext
  ) throws(RenderingError) -> GraphvizGraph {
    var built = try GraphvizGraph(name: graph.name, isDirected: graph.isDirected, in: context)
    built.set(graph.attributes)
    for node in graph.nodes { try built.add(node) }
    for edge in graph.edges { try built.add(edge) }
    for subgraph in graph.subgraphs { try built.add(subgraph) }
    return built
  }

  deinit {
    if hasLayout { _ = unsafe coterie_layout_free(context, handle) }
    unsafe coterie_graph_free(handle)
  }

  func set(_ attributes: [AttributedGraph.Attribute]) {
    for attribute in attributes {
      _ = unsafe coterie_set(handle, attribute.name, attribute.value)
    }
  }

  func set(_ attributes: [AttributedGraph.Attribute], of node: String) {
    guard let node = unsafe nodes[node] else { return }
    for attribute in attributes {
      _ = unsafe coterie_set(node, attribute.name, attribute.value)
    }
  }

  mutating func add(_ node: AttributedGraph.Node) throws(RenderingError) {
    guard let created = unsafe coterie_node(handle, node.name) else { throw .outOfMemory }
    unsafe nodes[node.name] = unsafe created
    set(node.attributes, of: node.name)
  }

  mutating func add(_ edge: AttributedGraph.Edge) throws(RenderingError) {
    guard let tail = unsafe nodes[edge.tail], let head = unsafe nodes[edge.head],
      let created = unsafe coterie_edge(handle, tail, head, edge.key)
    else { throw .outOfMemory }
    for attribute in edge.attributes {
      _ = unsafe coterie_set(created, attribute.name, attribute.value)
    }
  }

  func add(_ subgraph: AttributedGraph.Subgraph) throws(RenderingError) {
    guard let cluster = unsafe coterie_subgraph(handle, subgraph.name) else { throw .outOfMemory }
    for attribute in subgraph.attributes {
      _ = unsafe coterie_set(cluster, attribute.name, attribute.value)
    }
    for member in subgraph.members {
      guard let node = unsafe nodes[member] else { continue }
      unsafe coterie_add_to_subgraph(cluster, node)
    }
  }

  mutating func layout(_ engine: String) throws(RenderingError) {
    freeLayout()
    guard unsafe coterie_layout(context, handle, engine) == 0 else {
      throw .layoutFailed(engine: engine, messages: GraphvizMessages.take())
    }
    hasLayout = true
  }

  mutating func freeLayout() {
    guard hasLayout else { return }
    _ = unsafe coterie_layout_free(context, handle)
    hasLayout = false
  }

  /// Where the layout put a node: its centre and size.
  func box(of node: String) -> Box {
    guard hasLayout, let node = unsafe nodes[node] else {
      return Box(x: 0, y: 0, width: 0, height: 0)
    }
    let box = unsafe coterie_node_box(node)
    return Box(x: box.x, y: box.y, width: box.width, height: box.height)
  }

  /// The extent of the layout, by its lower left corner.
  var extent: Box {
    guard hasLayout else { return Box(x: 0, y: 0, width: 0, height: 0) }
    let box = unsafe coterie_graph_box(handle)
    return Box(x: box.x, y: box.y, width: box.width, height: box.height)
  }

  /// The laid-out graph in a format of the library.
  func render(_ format: String) throws(RenderingError) -> [UInt8] {
    var bytes: UnsafeMutablePointer<CChar>?
    var count = 0
    guard unsafe coterie_render(context, handle, format, &bytes, &count) == 0 else {
      throw .formatUnavailable(format: format, messages: GraphvizMessages.take())
    }
    guard let bytes = unsafe bytes else { throw .empty(format: format) }
    defer { unsafe coterie_render_free(bytes) }
    guard count > 0 else { throw .empty(format: format) }
    return unsafe Array(UnsafeRawBufferPointer(start: bytes, count: count))
  }
}
