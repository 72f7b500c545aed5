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

  /// The match weights; those that the program comes with unless others are tried out.
  package var model: MatchModel

  package init(threshold: Float = 0, passes: Int = 2, model: MatchModel = .shared) {
    self.threshold = threshold
    self.passes = passes
    self.model = model
  }

  /// Links everything; independent of the order of works and of the number of tasks.
  ///
  /// The first pass knows coauthors by name; the second by the people that the first found, and
  /// joins or keeps apart anew.
  ///
  /// - Complexity: about O(*n* log *n*) in the number of mentions, while blocks grow slower than the
  ///   corpus; a block of *k* clusters costs O(*k*²) comparisons up to a bound, O(*k*) beyond it.
  package func link(_ given: LinkageCorpus, tasks: Int = 2) async -> Result {
    let (corpus, original) = given.canonical()
    let (canonical, comparisons) = await linkCanonical(corpus, tasks: tasks)
    // An entity is named for its first mention in the given order.
    var name = [Int32](repeating: -1, count: canonical.count)
    for (mention, entity) in canonical.enumerated() {
      let place = original[mention]
      let known = name[Int(entity)]
      if known < 0 || place < known { name[Int(entity)] = place }
    }
    var entities = [Int32](repeating: -1, count: canonical.count)
    for (mention, entity) in canonical.enumerated() {
      entities[Int(original[mention])] = name[Int(entity)]
    }
    return Result(entities: entities, comparisons: comparisons)
  }

  private func linkCanonical(_ corpus: LinkageCorpus, tasks: Int) async -> ([Int32], Int) {
    var names = CompiledNames(corpus.names)
    names.unite(FamilyVariants(corpus, names))
    var statistics = CorpusStatistics(corpus, names)
    let blocks = BlockIndex(corpus, names)
    var entities: [Int32] = []
    var comparisons = 0
    for pass in 1...max(1, passes) {
      // What counts as a known coauthor must not hang on the threshold that the user sets.
      (entities, comparisons) = await run(
        corpus, statistics, names, blocks, tasks: tasks, threshold: pass < passes ? 0 : threshold,
        counted: comparisons)
      if pass < passes { statistics.resolve(entities, corpus, names) }
    }
    return (entities, comparisons)
  }

  private func run(
    _ corpus: LinkageCorpus, _ statistics: CorpusStatistics, _ names: CompiledNames,
    _ blocks: BlockIndex, tasks: Int, threshold: Float, counted: Int
  ) async -> ([Int32], Int) {
    let parts = await withTaskGroup(of: (Int, [Int32], Int).self) { group in
      for task in 0..<max(1, tasks) {
        group.addTask {
          var builder = BlockInputBuilder(corpus: corpus, statistics: statistics, names: names)
          var pairs: [Int32] = []
          var comparisons = 0
          // Blocks come by size: each task takes every n-th, so that all have about the same work.
          var turn = task
          while turn < blocks.count {
            let mentions = blocks.mentions(turn)
            if mentions.count == 1 {
              pairs += [mentions[0], mentions[0]]
            } else {
              var clustering = BlockClustering(
                builder.build(mentions), model: model, threshold: threshold)
              for cluster in clustering.run() {
                for place in cluster {
                  pairs.append(mentions[Int(place)])
                  pairs.append(mentions[Int(cluster[0])])
                }
              }
              comparisons += clustering.comparisons
            }
            turn += max(1, tasks)
          }
          return (task, pairs, comparisons)
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
  package func trainingRows(_ given: LinkageCorpus, labels: [Int32]) async -> [Float] {
    let (corpus, original) = given.canonical()
    let labels = original.map { labels[Int($0)] }
    var names = CompiledNames(corpus.names)
    names.unite(FamilyVariants(corpus, names))
    var statistics = CorpusStatistics(corpus, names)
    let blocks = BlockIndex(corpus, names)
    if passes > 1 {
      let first = CorpusLinker(threshold: 0, passes: passes - 1, model: model)
      statistics.resolve(await first.linkCanonical(corpus, tasks: 2).0, corpus, names)
    }
    var builder = BlockInputBuilder(corpus: corpus, statistics: statistics, names: names)
    var rows: [Float] = []
    for block in 0..<blocks.count {
      let mentions = blocks.mentions(block)
      if mentions.count == 1 { continue }
      var clustering = BlockClustering(
        builder.build(mentions), model: model, threshold: threshold)
      clustering.labels = labels
      _ = clustering.run()
      rows += clustering.rows
    }
    return rows
  }
}
