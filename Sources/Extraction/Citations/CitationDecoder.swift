/// Finds the most probable labels of a reference's tokens, and how sure the model is of each.
///
/// Viterbi for the labels, forward and backward sums for the marginals. Both leave out states that
/// are so much worse than the best one of a token that they can't come back: in practice few of the
/// 31 are left. Keeps its arrays between references.
///
/// - Complexity: O(*n* · *s*²) for *n* tokens and *s* states; O(*n* · *s*) space.
struct CitationDecoder {
  /// Scores of the states of one token, in steps of the model's ``CitationModel/step``.
  typealias Steps = CitationModel.Steps

  private static let width = ReferenceState.rowWidth
  private static let count = ReferenceState.count
  /// How far behind the best state one is left out, as a logarithm of probability.
  private static let beam: Float = 24
  /// The share of a token's probability below which a state is left out of the sums.
  private static let leastShare: Float = 1e-7

  let model: CitationModel
  private var source = ReferenceFeatures()
  private(set) var scores: [Steps] = []
  /// The best scores of paths that end in each state; then the forward sums.
  private var rows: [Float] = []
  /// The likelihoods of each token's states, 1 for the likeliest.
  private var likelihoods: [Float] = []
  private var found: [UInt32]
  private(set) var path: [ReferenceState] = []
  /// For each token, the probability of its label.
  private(set) var marginals: [Float] = []

  init(model: CitationModel) {
    self.model = model
    found = [UInt32](repeating: 0, count: ReferenceFeatures.most)
  }

  /// Sets ``path`` and ``marginals`` to the state of each token and the probability of its label.
  mutating func decode(
    _ tokens: [ReferenceToken], text: [UInt8], style: ReferenceStyle? = nil
  ) {
    path.removeAll(keepingCapacity: true)
    marginals.removeAll(keepingCapacity: true)
    guard !tokens.isEmpty else { return }
    score(tokens, text: text)
    if let style { lean(tokens, to: style) }
    findBestPath(tokens.count)
    insistOnTitle(tokens)
    findMarginals(tokens.count)
  }

  /// Takes other states for those of the best path.
  mutating func replacePath(with states: [ReferenceState]) { path = states }

  // MARK: Scores

  private mutating func score(_ tokens: [ReferenceToken], text: [UInt8]) {
    scores.removeAll(keepingCapacity: true)
    scores.reserveCapacity(tokens.count)
    source.read(tokens, text: text)
    var chunk = -1
    var shared = Steps()
    for index in tokens.indices {
      // What a token's chunk says is the same for all its tokens.
      if source.chunk(of: index) != chunk {
        chunk = source.chunk(of: index)
        source.fillChunk(of: index)
        shared = Steps()
        addWeights(to: &shared)
      }
      source.fillToken(index)
      var row = shared
      addWeights(to: &row)
      scores.append(row)
    }
  }

  /// Adds up the weights of the features that ``source`` holds.
  ///
  /// First the table is read for all features, so that the reads, which miss the cache, run side by
  /// side; then the weights are added. The loader has made a row for every slot that is taken, and
  /// the table has a free place: so the unchecked accesses are in bounds.
  private mutating func addWeights(to row: inout Steps) {
    let mask = model.slotMask
    let count = source.count
    var taken = 0
    unsafe model.slots.withUnsafeBufferPointer { slots in
      unsafe source.hashes.withUnsafeBufferPointer { hashes in
        unsafe found.withUnsafeMutableBufferPointer { found in
          for index in 0..<count {
            let feature = unsafe hashes[index]
            var slot = Int(feature) & mask
            var entry = unsafe slots[slot]
            while entry >> 32 != 0, UInt32(truncatingIfNeeded: entry) != feature {
              slot = (slot &+ 1) & mask
              entry = unsafe slots[slot]
            }
            unsafe found[taken] = UInt32(truncatingIfNeeded: entry >> 32)
            taken &+= entry >> 32 == 0 ? 0 : 1
          }
        }
      }
    }
    var sum = row
    unsafe model.rows.withUnsafeBufferPointer { rows in
      unsafe found.withUnsafeBufferPointer { found in
        for index in 0..<taken { unsafe sum &+= rows[Int(found[index])] }
      }
    }
    row = sum
  }

  /// Adds to the scores of what the list's style leads to expect.
  private mutating func lean(_ tokens: [ReferenceToken], to style: ReferenceStyle) {
    if let titleFirst = style.titleComesFirst,
      let start = tokens.firstIndex(where: { $0.kind == .word })
    {
      let label: ReferenceLabel = titleFirst ? .title : .author
      scores[start][ReferenceState(label, isFirst: true).index] &+= model.steps(1.5)
    }
    guard style.quotesTitles == true else { return }
    guard let open = tokens.firstIndex(where: { $0.mark == 0x22 }), open + 1 < tokens.count,
      let close = tokens[(open + 1)...].firstIndex(where: { $0.mark == 0x22 }), close - open > 2
    else { return }
    for index in (open + 1)..<close {
      let state = ReferenceState(.title, isFirst: index == open + 1)
      scores[index][state.index] &+= model.steps(1)
    }
  }

  // MARK: The best path

  /// Viterbi without back pointers: the way back looks for the predecessor again, one column a
  /// token.
  ///
  /// All rows have the width of ``ReferenceState/rowWidth``, and ``rows`` holds one a token: so the
  /// unchecked accesses are in bounds.
  private mutating func findBestPath(_ count: Int) {
    let width = Self.width
    let states = Self.count
    let step = model.step
    Self.clear(&rows, count * width)
    path.append(contentsOf: repeatElement(ReferenceState(index: 0), count: count))
    unsafe rows.withUnsafeMutableBufferPointer { rows in
      unsafe model.transitions.withUnsafeBufferPointer { transitions in
        // A text can't begin inside a field.
        for state in 0..<width {
          unsafe rows[state] =
            Self.opens[state] ? Float(scores[0][state]) * step : CitationModel.forbidden
        }
        for index in 1..<max(count, 1) where index < count {
          let row = index &* width
          let last = row &- width
          for to in row..<(row &+ width) { unsafe rows[to] = CitationModel.forbidden }
          var top = CitationModel.forbidden
          for from in last..<row { unsafe top = rows[from] > top ? rows[from] : top }
          let limit = top - Self.beam
          for from in 0..<states {
            let base = unsafe rows[last &+ from]
            guard base >= limit else { continue }
            let line = from &* width
            for to in 0..<width {
              let candidate = unsafe base + transitions[line &+ to]
              let old = unsafe rows[row &+ to]
              unsafe rows[row &+ to] = candidate > old ? candidate : old
            }
          }
          let score = scores[index]
          for to in 0..<width { unsafe rows[row &+ to] += Float(score[to]) * step }
          unsafe rows[row &+ states] = CitationModel.forbidden
        }
      }
      unsafe model.transposed.withUnsafeBufferPointer { transposed in
        var state = 0
        for other in 1..<states
        where unsafe rows[(count - 1) * width + other] > rows[(count - 1) * width + state] {
          state = other
        }
        for index in stride(from: count - 1, through: 0, by: -1) {
          path[index] = ReferenceState(index: state)
          guard index > 0 else { break }
          let row = (index &- 1) &* width
          let line = state &* width
          var best = unsafe rows[row] + transposed[line]
          state = 0
          for from in 1..<states {
            let value = unsafe rows[row &+ from] + transposed[line &+ from]
            if value > best {
              best = value
              state = from
            }
          }
        }
      }
    }
  }

  private static func clear(_ values: inout [Float], _ count: Int) {
    values.removeAll(keepingCapacity: true)
    values.append(contentsOf: repeatElement(0, count: count))
  }

  // MARK: Marginals

  /// The probability of each token's label, summed over the label's two states.
  private mutating func findMarginals(_ count: Int) {
    let width = Self.width
    Self.clear(&likelihoods, count * width)
    for index in 0..<count {
      model.writeLikelihoods(of: scores[index], to: &likelihoods, at: index * width)
    }
    Self.clear(&rows, count * width)
    for state in 0..<width where Self.opens[state] { rows[state] = likelihoods[state] }
    unsafe rows.withUnsafeMutableBufferPointer { rows in
      unsafe likelihoods.withUnsafeBufferPointer { likelihoods in
        unsafe Self.scale(rows, at: 0)
        for index in 1..<max(count, 1) where index < count {
          let row = index &* width
          unsafe Self.multiply(
            model.transitionLikelihoods, rows, from: row &- width, least: Self.leastShare, to: rows,
            at: row)
          for state in row..<(row &+ width) { unsafe rows[state] *= likelihoods[state] }
          unsafe Self.scale(rows, at: row)
        }
      }
    }
    marginals.append(contentsOf: repeatElement(0, count: count))
    findShares(count)
  }

  /// Goes back through the tokens and divides what leads through their labels by everything.
  private mutating func findShares(_ count: Int) {
    let width = Self.width
    // Behind the token that is looked at; then the same with its own likelihoods.
    var behind = [Float](repeating: 1, count: 2 * width)
    unsafe behind.withUnsafeMutableBufferPointer { behind in
      for index in stride(from: count - 1, through: 0, by: -1) {
        let row = index &* width
        let (first, second) = Self.statesOfLabel[path[index].index]
        var total: Float = 0
        for state in 0..<Self.count { unsafe total += rows[row &+ state] * behind[state] }
        var mine = unsafe rows[row &+ first] * behind[first]
        if second != first { unsafe mine += rows[row &+ second] * behind[second] }
        marginals[index] = total > 0 ? min(1, mine / total) : 0
        guard index > 0 else { break }
        for state in 0..<width {
          unsafe behind[width &+ state] = behind[state] * likelihoods[row &+ state]
        }
        unsafe Self.scale(behind, at: width)
        for state in 0..<width { unsafe behind[state] = 0 }
        unsafe Self.multiply(
          model.transposedLikelihoods, behind, from: width, least: Self.leastShare, to: behind,
          at: 0)
        unsafe Self.scale(behind, at: 0)
      }
    }
  }

  /// Adds the rows of a matrix, each times its element of a vector; elements up to `least` are left
  /// out.
  @inline(__always)
  private static func multiply(
    _ matrix: [Float], _ vector: UnsafeMutableBufferPointer<Float>, from: Int, least: Float,
    to result: UnsafeMutableBufferPointer<Float>, at place: Int
  ) {
    unsafe matrix.withUnsafeBufferPointer { matrix in
      for index in 0..<count {
        let factor = unsafe vector[from &+ index]
        guard factor > least else { continue }
        let line = index &* width
        for column in 0..<width {
          unsafe result[place &+ column] += factor * matrix[line &+ column]
        }
      }
    }
  }

  /// Divides a row by its sum.
  @inline(__always)
  private static func scale(_ values: UnsafeMutableBufferPointer<Float>, at row: Int) {
    // Four sums side by side.
    var sums = SIMD4<Float>()
    for state in stride(from: row, to: row &+ width, by: 4) {
      unsafe sums += SIMD4(
        values[state], values[state &+ 1], values[state &+ 2], values[state &+ 3])
    }
    let sum = (sums[0] + sums[1]) + (sums[2] + sums[3])
    guard sum > 0 else { return }
    let factor = 1 / sum
    for state in row..<(row &+ width) { unsafe values[state] *= factor }
  }

  /// Whether a text may begin in a state; not at the unused place at the end of a row.
  private static let opens: [Bool] = (0..<width).map { index in
    guard index < count else { return false }
    let state = ReferenceState(index: index)
    return ReferenceState(state.label, isFirst: true) == state
  }

  /// For each state, the two states of its label.
  private static let statesOfLabel: [(Int, Int)] = (0..<count).map { state in
    let label = ReferenceState(index: state).label
    return (
      ReferenceState(label, isFirst: true).index, ReferenceState(label, isFirst: false).index
    )
  }
}
