import Synchronization

/// One pass over the blocks of a corpus in its canonical order.
struct LinkingPass: Sendable {
  /// What a pass found.
  struct Outcome: Sendable {
    /// The entity of each mention: the number of its first mention.
    var entities: [Int32] = []
    var comparisons = 0
    var doubtful: [DoubtfulEntities] = []
    var kept: [(BlockFingerprint, KeptBlock)] = []
    var reused = 0
    var grouped = 0
  }

  let corpus: LinkageCorpus
  let names: CompiledNames
  private(set) var statistics: CorpusStatistics
  let blocks: BlockIndex
  let rulings: Rulings
  let model: MatchModel
  /// Blocks of more clusters than this are split.
  var sparsest = BlockClustering.sparsest

  /// Prepares a pass; `forms` are those of the corpus's names if they are known already.
  init(
    _ corpus: LinkageCorpus, rulings: [MentionRuling], model: MatchModel, forms: [NameForm] = []
  ) {
    self.corpus = corpus
    self.model = model
    self.rulings = Rulings(rulings, corpus)
    var names = CompiledNames(corpus.names, forms: forms)
    names.unite(FamilyVariants(corpus, names, together: self.rulings))
    self.names = names
    statistics = CorpusStatistics(corpus, names)
    blocks = BlockIndex(corpus, names)
  }

  /// Lets the people that a pass found count as coauthors in the next.
  mutating func resolve(_ entities: [Int32]) { statistics.resolve(entities, corpus, names) }

  func builder() -> BlockInputBuilder {
    BlockInputBuilder(corpus: corpus, statistics: statistics, names: names, rulings: rulings)
  }

  func run(
    tasks: Int, threshold: Float, state: LinkageState = LinkageState(), keepsState: Bool = false,
    collectsDoubtful: Bool = false
  ) async -> Outcome {
    // Blocks come by size: whoever is free takes the next, and the small ones even out at the end.
    let turns = Turns(count: blocks.count)
    let parts = await withTaskGroup(of: (Int, Outcome).self) { group in
      for task in 0..<max(1, tasks) {
        group.addTask {
          (task, share(turns, threshold, state, keepsState, collectsDoubtful))
        }
      }
      var out: [(Int, Outcome)] = []
      for await part in group { out.append(part) }
      return out.sorted { $0.0 < $1.0 }
    }
    var out = Outcome()
    out.entities = [Int32](repeating: -1, count: corpus.mentionCount)
    for (_, part) in parts {
      for index in stride(from: 0, to: part.entities.count, by: 2) {
        out.entities[Int(part.entities[index])] = part.entities[index + 1]
      }
      out.comparisons += part.comparisons
      out.doubtful += part.doubtful
      out.kept += part.kept
      out.reused += part.reused
      out.grouped += part.grouped
    }
    return out
  }

  /// Groups some blocks; the entities come as pairs of mention and first mention.
  private func share(
    _ turns: Turns, _ threshold: Float, _ state: LinkageState, _ keepsState: Bool,
    _ collectsDoubtful: Bool
  ) -> Outcome {
    var builder = builder()
    var out = Outcome()
    while let turn = turns.next() {
      let mentions = blocks.mentions(turn)
      if mentions.count == 1 {
        out.entities += [mentions[0], mentions[0]]
        continue
      }
      let input = builder.build(mentions)
      let isKept = keepsState && mentions.count >= LinkageState.fewest
      let fingerprint =
        isKept
        ? input.fingerprint(
          modelVersion: model.version, threshold: threshold, isLast: collectsDoubtful) : nil
      if let fingerprint, let known = state.block(fingerprint, count: mentions.count) {
        out.reused += 1
        out.kept.append((fingerprint, known))
        append(known, mentions, &out)
        continue
      }
      var clustering = BlockClustering(input, model: model, threshold: threshold)
      clustering.sparsest = sparsest
      let block = clustering.block(collectsDoubtful: collectsDoubtful)
      out.grouped += 1
      out.comparisons += clustering.comparisons
      append(block, mentions, &out)
      if let fingerprint { out.kept.append((fingerprint, block)) }
    }
    return out
  }

  private func append(_ block: KeptBlock, _ mentions: [Int32], _ out: inout Outcome) {
    var first = [Int32](repeating: -1, count: mentions.count)
    var sizes = [Int](repeating: 0, count: mentions.count)
    for (place, cluster) in block.partition.enumerated() {
      if first[Int(cluster)] < 0 { first[Int(cluster)] = mentions[place] }
      sizes[Int(cluster)] += 1
      out.entities.append(mentions[place])
      out.entities.append(first[Int(cluster)])
    }
    for pair in block.doubtful where Int(max(pair.first, pair.second)) < mentions.count {
      out.doubtful.append(
        DoubtfulEntities(
          first: first[Int(pair.first)], second: first[Int(pair.second)],
          firstSize: sizes[Int(pair.first)], secondSize: sizes[Int(pair.second)],
          weight: pair.weight))
    }
  }

  /// The blocks with their mentions and the pairs of mentions that will be compared at most.
  func forecast() -> [(block: String, mentions: Int, comparisons: Int)] {
    (0..<blocks.count).compactMap { turn in
      let mentions = blocks.mentions(turn)
      if mentions.count < 2 { return nil }
      let block = names.blocks.string(names.block[Int(corpus.name[Int(mentions[0])])])
      return (block, mentions.count, BlockClustering.mostComparisons(mentions: mentions.count))
    }
  }

  /// Rows of evidence along the way that clustering takes.
  func trainingRows(labels: [Int32], threshold: Float) -> [Float] {
    var builder = builder()
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

/// The numbers from 0, each handed out once, to any task that asks.
private final class Turns: Sendable {
  private let count: Int
  private let taken = Atomic(0)

  init(count: Int) { self.count = count }

  func next() -> Int? {
    let turn = taken.wrappingAdd(1, ordering: .relaxed).oldValue
    return turn < count ? turn : nil
  }
}
