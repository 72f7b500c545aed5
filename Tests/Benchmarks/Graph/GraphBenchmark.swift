import Foundation
import GraphAnalysis

/// Measures the graph at the scale of DBLP and writes the edges for its peers.
///
///     COTERIE_BENCHMARKS=1 swift run -c release graph-benchmark [WORKS PEOPLE [EDGES-FOLDER]]
///
/// `compare.py` in this folder runs it beside NetworKit and NetworkX. With a folder, the program
/// writes the edges there, says "ready", and measures what each line of its input names, so that
/// its turns and those of its peers alternate.
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
        "\(layer.nodeCount) people, \(layer.edgeCount) edges, \(works) works, "
          + "\(layer.bytesPerEdge) bytes an edge beside evidence"
      }
    ) { records.finish() }
    let part = subgraph(of: layer, size: 10_000)
    questions(layer)
    guard let folder else {
      for name in Algorithm.allCases { await measure(name, layer, part) }
      return
    }
    try write(layer, to: "\(folder)/edges.tsv")
    try write(part, to: "\(folder)/part.tsv")
    report("ready")
    while let line = readLine() {
      guard let name = Algorithm(rawValue: line) else { break }
      await measure(name, layer, part)
    }
  }

  /// What is measured beside the peers.
  private enum Algorithm: String, CaseIterable {
    case components, cores, pagerank, leiden, betweenness
  }

  private static func report(_ name: String) {
    print(#"{"name": "\#(name)"}"#)
    // The reader waits for each line.
    fflush(nil)
  }

  /// The questions that have limits in seconds.
  private static func questions(_ layer: EdgeLayer) {
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
  }

  private static func measure(_ name: Algorithm, _ layer: EdgeLayer, _ part: EdgeLayer) async {
    switch name {
    case .pagerank:
      Stopwatch.measure(name.rawValue, detail: { "\($0.rounds) rounds" }) {
        PageRank(of: layer, tolerance: 1e-8, norm: .root)
      }
    case .components:
      Stopwatch.measure(name.rawValue, detail: { "\($0.count)" }) {
        ConnectedComponents.find(in: [layer], nodeCount: layer.nodeCount)
      }
    case .cores:
      Stopwatch.measure(name.rawValue, detail: { "largest \($0.max() ?? 0)" }) {
        CoreDecomposition.cores(of: layer)
      }
    case .leiden:
      let leiden = Stopwatch.measure(
        name.rawValue, detail: { "modularity \($0.modularity), \($0.communityCount)" }
      ) { Leiden(of: layer, isWeighted: false, passes: 2) }
      precondition(leiden.communities.count == layer.nodeCount, "everybody has a community")
    case .betweenness:
      let clock = ContinuousClock()
      let start = clock.now
      let scores = await betweenness(of: part)
      Stopwatch.report(
        name.rawValue, seconds: [(clock.now - start) / .seconds(1)],
        detail: "\(part.nodeCount) people, \(part.edgeCount) edges, largest \(scores.max() ?? 0)")
    }
    fflush(nil)
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
    text.reserveCapacity(layer.edgeCount * 14)
    for (from, to) in layer.endpoints() {
      append(from, to: &text)
      text.append(0x09)
      append(to, to: &text)
      text.append(0x0A)
    }
    try Data(text).write(to: URL(filePath: path))
  }

  private static func append(_ number: UInt32, to text: inout [UInt8]) {
    if number >= 10 { append(number / 10, to: &text) }
    text.append(UInt8(48 + number % 10))
  }
}

extension EdgeLayer {
  /// The bytes of an edge beside its evidence: what all edges take, rows left out.
  fileprivate var bytesPerEdge: Int {
    let words =
      targets.count + halfEdges.count + weights.count + fractions.count + years.count
      + evidenceStarts.count
    return edgeCount == 0 ? 0 : (words * 4 + edgeCount - 1) / edgeCount
  }
}
