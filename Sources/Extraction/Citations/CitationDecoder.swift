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
  private var scores: [Float] = []
  private var back: [UInt8] = []
  private var forward: [Float] = []
  private var features: [UInt32] = []

  init(model: CitationModel) {
    self.model = model
    likelihoods = model.transitions.map { Exponential.of($0) }
  }

  /// The state of each token, with the probability of its label.
  mutating func decode(
    _ tokens: [ReferenceToken], text: [UInt8]
  ) -> (states: [ReferenceState], marginals: [Float]) {
    guard !tokens.isEmpty else { return ([], []) }
    score(tokens, text: text)
    let path = bestPath(tokens.count)
    let marginals = marginals(of: path)
    return (path.map { ReferenceState(index: Int($0)) }, marginals)
  }

  private mutating func score(_ tokens: [ReferenceToken], text: [UInt8]) {
    let width = Self.width
    scores.removeAll(keepingCapacity: true)
    scores.append(contentsOf: repeatElement(0, count: tokens.count * width))
    let source = ReferenceFeatures(tokens: tokens, text: text)
    let step = model.step
    let mask = model.slotMask
    for index in tokens.indices {
      source.fill(&features, at: index)
      let row = index * width
      for feature in features {
        var slot = Int(feature) & mask
        while true {
          let entry = model.slots[slot]
          let place = UInt32(truncatingIfNeeded: entry >> 32)
          if place == 0 { break }
          if UInt32(truncatingIfNeeded: entry) == feature {
            let start = Int(place >> 5)
            for position in start...(start + Int(place & 31)) {
              let weight = model.weights[position]
              scores[row + Int(weight >> 11)] += step * Float(Int32(weight & 0x7FF) - 1024)
            }
            break
          }
          slot = (slot + 1) & mask
        }
      }
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
      let opens =
        state < Self.count
        && ReferenceState(ReferenceState(index: state).label, isFirst: true).index == state
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
      for state in 0..<Self.count { top = max(top, scores[row + state]) }
      for state in 0..<width {
        scores[row + state] = state < Self.count ? Exponential.of(scores[row + state] - top) : 0
      }
    }
    forward.removeAll(keepingCapacity: true)
    forward.append(contentsOf: repeatElement(0, count: count * width))
    for state in 0..<Self.count {
      let label = ReferenceState(index: state).label
      if ReferenceState(label, isFirst: true).index == state { forward[state] = scores[state] }
    }
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
      var mine: Float = 0
      let label = ReferenceState(index: Int(path[index])).label
      for state in 0..<Self.count {
        let value = forward[row + state] * behind[state]
        total += value
        if ReferenceState(index: state).label == label { mine += value }
      }
      result[index] = total > 0 ? mine / total : 0
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
    var weighted = behind
    for state in 0..<width { weighted[state] *= scores[row + state] }
    var top: Float = 0
    for from in 0..<Self.count {
      var sum: Float = 0
      for to in 0..<Self.count { sum += likelihoods[from * width + to] * weighted[to] }
      behind[from] = sum
      top = max(top, sum)
    }
    guard top > 0 else { return }
    for state in 0..<width { behind[state] /= top }
  }

  private static func normalize(_ values: inout [Float], row: Int) {
    var sum: Float = 0
    for state in 0..<width { sum += values[row + state] }
    guard sum > 0 else { return }
    let factor = 1 / sum
    for state in 0..<width { values[row + state] *= factor }
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
