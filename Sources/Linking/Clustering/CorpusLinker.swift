/// Links the mentions of a corpus of works: the engine for large bibliographies.
package struct CorpusLinker: Sendable {
  /// What the linking of a corpus gave.
  package struct Result: Sendable {
    /// The entity of each mention: the number of the entity's first mention.
    package var entities: [Int32]
    /// How many pairs of clusters were compared.
    package var comparisons: Int
    /// Entities that may be one person, those first whose joining would change most.
    package var doubtful: [DoubtfulEntities] = []
    /// Rulings that could not be followed, with the reason.
    package var refused: [(ruling: MentionRuling, reason: RulingFault)] = []
  }

  package var threshold: Float
  package var passes: Int
  /// The match weights; those that the program comes with unless others are tried out.
  package var model: MatchModel
  package var rulings: [MentionRuling]
  /// Blocks of more clusters than this are split; tests lower it.
  var sparsest = BlockClustering.sparsest

  package init(
    threshold: Float = 0, passes: Int = 2, rulings: [MentionRuling] = [],
    model: MatchModel = .shared
  ) {
    self.threshold = threshold
    self.passes = passes
    self.rulings = rulings
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
    var state = LinkageState()
    return await link(given, tasks: tasks, state: &state, keepsState: false)
  }

  /// Links everything, grouping only the blocks whose evidence has changed since `state` was made.
  ///
  /// - Returns: What ``link(_:tasks:)`` returns; `state` then holds what this run found.
  package func link(
    _ given: LinkageCorpus, tasks: Int = 2, state: inout LinkageState
  ) async -> Result {
    await link(given, tasks: tasks, state: &state, keepsState: true)
  }

  private func link(
    _ given: LinkageCorpus, tasks: Int, state: inout LinkageState, keepsState: Bool
  ) async -> Result {
    let (corpus, original) = given.canonical()
    let forms = await CompiledNames.forms(of: corpus.names, tasks: tasks)
    var pass = LinkingPass(corpus, rulings: rulings, model: model, forms: forms)
    pass.sparsest = sparsest
    let old = state
    state.removeAll()
    let outcome = await settle(&pass, tasks, old, &state, keepsState)
    return inGivenOrder(outcome, pass, original)
  }

  /// All passes; the last one's outcome.
  private func settle(
    _ pass: inout LinkingPass, _ tasks: Int, _ old: LinkageState, _ state: inout LinkageState,
    _ keepsState: Bool
  ) async -> LinkingPass.Outcome {
    var comparisons = 0
    for number in 1...max(1, passes) {
      let isLast = number >= passes
      // What counts as a known coauthor must not hang on the threshold that the user sets.
      var outcome = await pass.run(
        tasks: tasks, threshold: isLast ? threshold : 0, state: old, keepsState: keepsState,
        collectsDoubtful: isLast)
      for (fingerprint, block) in outcome.kept { state.keep(block, of: fingerprint) }
      state.reused += outcome.reused
      state.grouped += outcome.grouped
      comparisons += outcome.comparisons
      outcome.comparisons = comparisons
      if isLast { return outcome }
      pass.resolve(outcome.entities)
    }
    return LinkingPass.Outcome()
  }

  /// Names an entity for its first mention in the given order.
  private func inGivenOrder(
    _ outcome: LinkingPass.Outcome, _ pass: LinkingPass, _ original: [Int32]
  ) -> Result {
    let canonical = outcome.entities
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
    let doubtful = outcome.doubtful.map { pair in
      var pair = pair
      let a = name[Int(pair.first)]
      let b = name[Int(pair.second)]
      if a > b { swap(&pair.firstSize, &pair.secondSize) }
      pair.first = min(a, b)
      pair.second = max(a, b)
      return pair
    }
    return Result(
      entities: entities, comparisons: outcome.comparisons,
      doubtful: doubtful.sorted(by: DoubtfulEntities.isBefore), refused: pass.rulings.refused)
  }

  /// How many pairs would be compared at most, before anything is: block by block, the largest
  /// first, as "family name|initial" with mentions and pairs of mentions.
  package func forecast(
    _ given: LinkageCorpus
  ) -> [(block: String, mentions: Int, comparisons: Int)] {
    let (corpus, _) = given.canonical()
    return LinkingPass(corpus, rulings: rulings, model: model).forecast()
  }

  /// Rows of evidence with their labels, for learning the match weights.
  package func trainingRows(_ given: LinkageCorpus, labels: [Int32]) async -> [Float] {
    let (corpus, original) = given.canonical()
    let labels = original.map { labels[Int($0)] }
    var pass = LinkingPass(corpus, rulings: [], model: model)
    for _ in 1..<max(1, passes) {
      let outcome = await pass.run(tasks: 2, threshold: 0)
      pass.resolve(outcome.entities)
    }
    return pass.trainingRows(labels: labels, threshold: threshold)
  }
}

/// Two entities that may be one person: reported, never joined.
package struct DoubtfulEntities: Sendable, Hashable {
  /// The entities, `first < second`, and how many mentions each has.
  package var first: Int32
  package var second: Int32
  package var firstSize: Int
  package var secondSize: Int
  /// The sum of the match weights, in bits.
  package var weight: Float

  /// How many pairs of mentions the joining is expected to put right: their number times the
  /// probability that the two are one person.
  package var effect: Double {
    let odds = factor(Double(weight))
    return Double(firstSize) * Double(secondSize) * odds / (1 + odds)
  }

  static func isBefore(_ a: DoubtfulEntities, _ b: DoubtfulEntities) -> Bool {
    if a.effect != b.effect { return a.effect > b.effect }
    return (a.first, a.second) < (b.first, b.second)
  }
}
