/// Finds the most probable labels of a reference's tokens, and how sure the model is of each.
///
/// Viterbi for the labels, forward and backward sums for the marginals. Keeps its arrays between
/// references.
///
/// - Complexity: O(*n* · *s*²) for *n* tokens and *s* states; O(*n* · *s*) space.
struct CitationDecoder {
  private static let width = ReferenceState.rowWidth
  private static let count = ReferenceState.count

  private let model: CitationModel
  private let likelihoods: [Float]
  private let transposed: [Float]
  private var scores: [Float] = []
  private var back: [UInt8] = []
  private var forward: [Float] = []
  private var features: [UInt32] = []
  private var entries: [UInt64] = []

  init(model: CitationModel) {
    self.model = model
    let width = Self.width
    let likelihoods = model.transitions.map { Exponential.of($0) }
    transposed = likelihoods.indices.map { likelihoods[$0 % width * width + $0 / width] }
    self.likelihoods = likelihoods
  }

  /// The state of each token, with the probability of its label.
  mutating func decode(
    _ tokens: [ReferenceToken], text: [UInt8], style: ReferenceStyle? = nil
  ) -> (states: [ReferenceState], marginals: [Float]) {
    guard !tokens.isEmpty else { return ([], []) }
    score(tokens, text: text)
    if let style { lean(tokens, to: style) }
    let path = bestPath(tokens.count)
    let marginals = marginals(of: path)
    return (path.map { ReferenceState(index: Int($0)) }, marginals)
  }

  private mutating func score(_ tokens: [ReferenceToken], text: [UInt8]) {
    let width = Self.width
    scores.removeAll(keepingCapacity: true)
    scores.append(contentsOf: repeatElement(0, count: tokens.count * width))
    let source = ReferenceFeatures(tokens: tokens, text: text)
    for index in tokens.indices {
      source.fill(&features, at: index)
      addWeights(row: index * width)
    }
  }

  /// Adds up the weights of the features of one token.
  ///
  /// First the table is read for all features, so that the reads, which miss the cache, run side by
  /// side; then the weights are added. The loader has checked that every run lies within the
  /// weights and that the table has a free place, and 5 bits of state stay within a row: so the
  /// unchecked accesses are in bounds.
  private mutating func addWeights(row: Int) {
    let step = model.step
    let mask = model.slotMask
    let count = features.count
    if entries.count < count {
      entries.append(contentsOf: repeatElement(0, count: count - entries.count))
    }
    unsafe model.slots.withUnsafeBufferPointer { slots in
      unsafe features.withUnsafeBufferPointer { features in
        unsafe entries.withUnsafeMutableBufferPointer { entries in
          for index in 0..<count {
            unsafe entries[index] = slots[Int(features[index]) & mask]
          }
          for index in 0..<count {
            let feature = unsafe features[index]
            var entry = unsafe entries[index]
            var slot = Int(feature) & mask
            while entry >> 32 != 0, UInt32(truncatingIfNeeded: entry) != feature {
              slot = (slot &+ 1) & mask
              entry = unsafe slots[slot]
            }
            unsafe entries[index] = entry >> 32
          }
        }
      }
    }
    unsafe model.weights.withUnsafeBufferPointer { weights in
      unsafe entries.withUnsafeBufferPointer { entries in
        unsafe scores.withUnsafeMutableBufferPointer { scores in
          for index in 0..<count {
            let place = unsafe Int(entries[index])
            if place == 0 { continue }
            var position = place >> 5
            let end = position &+ (place & 31)
            while position <= end {
              let weight = unsafe weights[position]
              unsafe scores[row &+ Int(weight >> 11)] +=
                step * Float(Int32(weight & 0x7FF) &- 1024)
              position &+= 1
            }
          }
        }
      }
    }
  }

  /// Adds to the scores of what the list's style leads to expect.
  private mutating func lean(_ tokens: [ReferenceToken], to style: ReferenceStyle) {
    let width = Self.width
    if let titleFirst = style.titleComesFirst,
      let start = tokens.firstIndex(where: { $0.kind == .word })
    {
      let label: ReferenceLabel = titleFirst ? .title : .author
      scores[start * width + ReferenceState(label, isFirst: true).index] += 1.5
    }
    guard style.quotesTitles == true else { return }
    guard let open = tokens.firstIndex(where: { $0.mark == 0x22 }), open + 1 < tokens.count,
      let close = tokens[(open + 1)...].firstIndex(where: { $0.mark == 0x22 }), close - open > 2
    else { return }
    for index in (open + 1)..<close {
      let state = ReferenceState(.title, isFirst: index == open + 1)
      scores[index * width + state.index] += 1
    }
  }

  private mutating func bestPath(_ count: Int) -> [UInt8] {
    let width = Self.width
    back.removeAll(keepingCapacity: true)
    back.append(contentsOf: repeatElement(0, count: count * width))
    var best = [Float](repeating: 0, count: width)
    var next = best
    // A text can't begin inside a field.
    for state in 0..<width {
      let opens = state < Self.count && Self.opens[state]
      best[state] = opens ? scores[state] : CitationModel.forbidden
    }
    for index in 1..<max(count, 1) where index < count {
      step(&best, &next, row: index * width)
      swap(&best, &next)
    }
    var path = [UInt8](repeating: 0, count: count)
    var state = 0
    for candidate in 1..<Self.count where best[candidate] > best[state] { state = candidate }
    for index in stride(from: count - 1, through: 0, by: -1) {
      path[index] = UInt8(state)
      state = Int(back[index * width + state])
    }
    return path
  }

  private mutating func step(_ best: inout [Float], _ next: inout [Float], row: Int) {
    let width = Self.width
    unsafe model.transitions.withUnsafeBufferPointer { transitions in
      unsafe best.withUnsafeBufferPointer { best in
        unsafe next.withUnsafeMutableBufferPointer { next in
          unsafe back.withUnsafeMutableBufferPointer { back in
            for to in 0..<width {
              unsafe next[to] = -.infinity
            }
            for from in 0..<Self.count {
              let base = unsafe best[from]
              for to in 0..<width {
                let candidate = unsafe base + transitions[from &* width &+ to]
                let isBetter = unsafe candidate > next[to]
                unsafe next[to] = isBetter ? candidate : next[to]
                unsafe back[row &+ to] =
                  isBetter ? UInt8(truncatingIfNeeded: from) : back[row &+ to]
              }
            }
          }
        }
      }
    }
    for to in 0..<Self.count { next[to] += scores[row + to] }
    for to in Self.count..<width { next[to] = CitationModel.forbidden * 100 }
  }

  /// The probability of each token's label, summed over the label's two states.
  private mutating func marginals(of path: [UInt8]) -> [Float] {
    let width = Self.width
    let count = path.count
    // Scores become likelihoods, scaled row by row.
    for index in 0..<count {
      let row = index * width
      var top: Float = -.infinity
      for state in row..<(row + Self.count) { top = max(top, scores[state]) }
      for state in row..<(row + Self.count) { scores[state] = Exponential.of(scores[state] - top) }
      for state in (row + Self.count)..<(row + width) { scores[state] = 0 }
    }
    forward.removeAll(keepingCapacity: true)
    forward.append(contentsOf: repeatElement(0, count: count * width))
    for state in 0..<Self.count where Self.opens[state] { forward[state] = scores[state] }
    Self.normalize(&forward, row: 0)
    for index in 1..<max(count, 1) where index < count {
      push(row: index * width)
      Self.normalize(&forward, row: index * width)
    }
    var behind = [Float](repeating: 1, count: width)
    var result = [Float](repeating: 0, count: count)
    for index in stride(from: count - 1, through: 0, by: -1) {
      let row = index * width
      var total: Float = 0
      for state in 0..<Self.count { total += forward[row + state] * behind[state] }
      let (first, second) = Self.statesOfLabel[Int(path[index])]
      var mine = forward[row + first] * behind[first]
      if second != first { mine += forward[row + second] * behind[second] }
      result[index] = total > 0 ? min(1, mine / total) : 0
      if index > 0 { pull(&behind, row: row) }
    }
    return result
  }

  private mutating func push(row: Int) {
    let width = Self.width
    unsafe likelihoods.withUnsafeBufferPointer { likelihoods in
      unsafe forward.withUnsafeMutableBufferPointer { forward in
        for from in 0..<Self.count {
          let base = unsafe forward[row &- width &+ from]
          for to in 0..<width {
            unsafe forward[row &+ to] += base * likelihoods[from &* width &+ to]
          }
        }
      }
    }
    for state in 0..<width { forward[row + state] *= scores[row + state] }
  }

  private func pull(_ behind: inout [Float], row: Int) {
    let width = Self.width
    var sums = [Float](repeating: 0, count: width)
    unsafe transposed.withUnsafeBufferPointer { transposed in
      unsafe sums.withUnsafeMutableBufferPointer { sums in
        for to in 0..<Self.count {
          let weighted = behind[to] * scores[row + to]
          for from in 0..<width {
            unsafe sums[from] += weighted * transposed[to &* width &+ from]
          }
        }
      }
    }
    var top: Float = 0
    for sum in sums { top = max(top, sum) }
    guard top > 0 else { return }
    for state in 0..<width { behind[state] = sums[state] / top }
  }

  private static func normalize(_ values: inout [Float], row: Int) {
    var sum: Float = 0
    for state in row..<(row + width) { sum += values[state] }
    guard sum > 0 else { return }
    let factor = 1 / sum
    for state in row..<(row + width) { values[state] *= factor }
  }

  /// Whether a text may begin in a state.
  private static let opens: [Bool] = (0..<count).map { state in
    ReferenceState(ReferenceState(index: state).label, isFirst: true).index == state
  }

  /// For each state, the two states of its label.
  private static let statesOfLabel: [(Int, Int)] = (0..<count).map { state in
    let label = ReferenceState(index: state).label
    return (
      ReferenceState(label, isFirst: true).index, ReferenceState(label, isFirst: false).index
    )
  }
}

/// The exponential function by bits and a polynomial: the same on every machine, without libm.
enum Exponential {
  /// e to the power of `x`, to about six digits; 0 below −80.
  @inline(__always)
  static func of(_ x: Float) -> Float {
    guard x > -80 else { return 0 }
    let t = min(x, 80) * 1.442_695
    let whole = t.rounded(.down)
    let f = t - whole
    let p =
      1 + f
      * (0.693_147_2
        + f * (0.240_226_5 + f * (0.055_504_1 + f * (0.009_618_1 + f * 0.001_333_3))))
    return p * Float(bitPattern: UInt32(bitPattern: Int32(whole) + 127) << 23)
  }
}
