import Foundation
import GraphAnalysis

/// Measures the graph at the scale of DBLP and writes the edges for its peers.
///
///     COTERIE_BENCHMARKS=1 swift run -c release graph-benchmark [WORKS PEOPLE [EDGES-FOLDER]]
///
/// `compare.py` in this folder runs it beside NetworKit and NetworkX.
@main
enum GraphBenchmark {
  static func main() async throws {
    let arguments = CommandLine.arguments.dropFirst().map { Int($0) }
    let works = arguments.first.flatMap(\.self) ?? 7_500_000
    let people = arguments.dropFirst().first.flatMap(\.self) ?? 3_500_000
    let folder = CommandLine.arguments.count > 3 ? CommandLine.arguments[3] : nil

    var builder = GraphBuilder(personCount: people)
    DBLPLikeCorpus(works: works, people: people, seed: 20_261_121).build(into: &builder)
    let records = builder
    let layer = Stopwatch.measure(
      "build",
      detail: { (layer: EdgeLayer) in
        "\(layer.nodeCount) people, \(layer.edgeCount) edges, \(works) works"
      }
    ) { records.finish() }
    try await measure(layer, folder: folder)
  }

  private static func measure(_ layer: EdgeLayer, folder: String?) async throws {
    let nodes = layer.nodeCount
    var random = SeededGenerator(seed: 7)
    let chosen = random.permutation(of: nodes).prefix(200).map(Int.init)
    Stopwatch.measure("shared matrix of 200", runs: 5, detail: { (sum: Int) in "\(sum) shared" }) {
      var sum = 0
      for (row, first) in chosen.enumerated() {
        for second in chosen[(row + 1)...] {
          sum += SharedNeighbours.find(first, second, in: layer).count
        }
      }
      return sum
    }
    var search = ChainSearch(layers: [layer], nodeCount: nodes)
    let clock = ContinuousClock()
    var times: [Double] = []
    var reached = 0
    for (first, second) in zip(chosen, chosen.reversed()) where first != second {
      let start = clock.now
      if search.shortest(from: first, to: second) != nil { reached += 1 }
      times.append((clock.now - start) / .seconds(1))
    }
    Stopwatch.report("path query", seconds: times, detail: "\(reached) of \(times.count) joined")
    Stopwatch.report(
      "path query, slowest", seconds: [times.max() ?? 0], detail: "of \(times.count)")

    Stopwatch.measure("pagerank", runs: 3, detail: { "\($0.rounds) rounds" }) {
      PageRank(of: layer, tolerance: 1e-8, norm: .root)
    }
    Stopwatch.measure("components", runs: 3, detail: { "\($0.count)" }) {
      ConnectedComponents.find(in: [layer], nodeCount: nodes)
    }
    Stopwatch.measure("cores", runs: 3, detail: { "largest \($0.max() ?? 0)" }) {
      CoreDecomposition.cores(of: layer)
    }
    let leiden = Stopwatch.measure(
      "leiden", detail: { "modularity \($0.modularity), \($0.communityCount)" }
    ) { Leiden(of: layer, isWeighted: false, passes: 1) }
    precondition(leiden.communities.count == nodes, "everybody has a community")

    let part = subgraph(of: layer, size: 10_000)
    let start = clock.now
    let scores = await betweenness(of: part)
    Stopwatch.report(
      "betweenness of 10000", seconds: [(clock.now - start) / .seconds(1)],
      detail: "\(part.edgeCount) edges, largest \(scores.max() ?? 0)")
    if let folder {
      try write(layer, to: "\(folder)/edges.tsv")
      try write(part, to: "\(folder)/part.tsv")
    }
  }

  /// The parts are shared out to tasks and added in their own order: the bits are always the same.
  private static func betweenness(of layer: EdgeLayer) async -> [Double] {
    let ranges = Betweenness.parts(of: layer.nodeCount)
    let parts = await withTaskGroup(of: (Int, [Double]).self) { group in
      for (number, range) in ranges.enumerated() {
        group.addTask { (number, Betweenness.partial(sources: range, in: layer)) }
      }
      var parts = [[Double]](repeating: [], count: ranges.count)
      for await (number, scores) in group { parts[number] = scores }
      return parts
    }
    return Betweenness.merged(parts)
  }

  /// The people nearest to the one with the most coauthors, and the edges among them.
  private static func subgraph(of layer: EdgeLayer, size: Int) -> EdgeLayer {
    let hub = (0..<layer.nodeCount).max { layer.degree($0) < layer.degree($1) } ?? 0
    let distances = BreadthFirstSearch.distances(
      from: hub, in: [layer], nodeCount: layer.nodeCount)
    let nearest = distances.indices.filter { distances[$0] >= 0 }
      .sorted { (distances[$0], $0) < (distances[$1], $1) }.prefix(size)
    var numbers = [Int: UInt32]()
    for (number, node) in nearest.enumerated() { numbers[node] = UInt32(number) }
    var builder = GraphBuilder(personCount: nearest.count)
    for node in nearest {
      for other in layer.neighbours(of: node) where Int(other) > node {
        if let one = numbers[node], let two = numbers[Int(other)] {
          builder.addWork(authors: [one, two], year: nil)
        }
      }
    }
    return builder.finish()
  }

  private static func write(_ layer: EdgeLayer, to path: String) throws {
    var text: [UInt8] = []
    for (from, to) in layer.endpoints() {
      text.append(contentsOf: "\(from)\t\(to)\n".utf8)
    }
    try Data(text).write(to: URL(filePath: path))
  }
}
