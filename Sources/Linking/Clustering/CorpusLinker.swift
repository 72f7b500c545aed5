/// Links the mentions of a corpus of works: the engine for large bibliographies.
package struct CorpusLinker: Sendable {
  /// What the linking of a corpus gave.
  package struct Result: Sendable {
    /// The entity of each mention: the number of the entity's first mention.
    package var entities: [Int32]
    /// How many pairs of clusters were compared.
    package var comparisons: Int
  }

  package var threshold: Float
  package var passes: Int

  package init(threshold: Float = 0, passes: Int = 2) {
    self.threshold = threshold
    self.passes = passes
  }

  /// Links everything; independent of the order of works and of the number of tasks.
  package func link(_ corpus: LinkageCorpus, tasks: Int = 2) async -> Result {
    let names = CompiledNames(corpus.names)
    var statistics = CorpusStatistics(corpus, names)
    let blocks = BlockIndex(corpus, names)
    var entities: [Int32] = []
    var comparisons = 0
    for pass in 0..<max(1, passes) {
      let evidence = PairEvidence(statistics: statistics, names: names)
      (entities, comparisons) = await run(
        corpus, evidence, blocks, tasks: tasks, counted: comparisons)
      if pass + 1 < passes { statistics.resolve(entities) }
    }
    return Result(entities: entities, comparisons: comparisons)
  }

  private func run(
    _ corpus: LinkageCorpus, _ evidence: PairEvidence, _ blocks: BlockIndex, tasks: Int,
    counted: Int
  ) async -> ([Int32], Int) {
    let threshold = threshold
    let parts = await withTaskGroup(of: (Int, [Int32], Int).self) { group in
      for task in 0..<max(1, tasks) {
        group.addTask {
          let clustering = BlockClustering(
            corpus: corpus, evidence: evidence, model: .shared, threshold: threshold)
          var pairs: [Int32] = []
          // Blocks come by size: each task takes every n-th, so that all have about the same work.
          var turn = task
          while turn < blocks.count {
            for cluster in clustering.cluster(blocks.mentions(turn)) {
              for mention in cluster {
                pairs.append(mention)
                pairs.append(cluster[0])
              }
            }
            turn += max(1, tasks)
          }
          return (task, pairs, clustering.comparisons)
        }
      }
      var out: [(Int, [Int32], Int)] = []
      for await part in group { out.append(part) }
      return out
    }
    var entities = [Int32](repeating: -1, count: corpus.mentionCount)
    var comparisons = counted
    for (_, pairs, count) in parts {
      for index in stride(from: 0, to: pairs.count, by: 2) {
        entities[Int(pairs[index])] = pairs[index + 1]
      }
      comparisons += count
    }
    return (entities, comparisons)
  }

  /// Rows of evidence with their labels, for learning the match weights.
  package func trainingRows(_ corpus: LinkageCorpus, labels: [Int32]) async -> [Float] {
    let names = CompiledNames(corpus.names)
    var statistics = CorpusStatistics(corpus, names)
    let blocks = BlockIndex(corpus, names)
    if passes > 1 {
      let first = await CorpusLinker(threshold: threshold, passes: passes - 1).link(corpus)
      statistics.resolve(first.entities)
    }
    let evidence = PairEvidence(statistics: statistics, names: names)
    let clustering = BlockClustering(
      corpus: corpus, evidence: evidence, model: .shared, threshold: threshold)
    clustering.labels = labels
    for block in 0..<blocks.count { _ = clustering.cluster(blocks.mentions(block)) }
    return clustering.rows
  }
}
