import Bibliography
import Documents

/// What the model finds on a page: which tokens are titles of talks and which are their speakers.
///
/// Viterbi for the labels, forward and backward sums for how sure the model is of them; what these say of
/// the page's places is looked at in the next pass.
struct TalkLabeller {
  /// A run of tokens with one label.
  struct Span {
    var tokens: Range<Int>
    /// How sure the model is of it, from 0 to 1.
    var confidence: Float
  }

  private static let count = TalkModel.Label.allCases.count

  let page: PageTokens
  private(set) var titles: [Span] = []
  private(set) var speakers: [Span] = []
  /// For each token and label, its probability.
  private(set) var marginals: [Float] = []

  /// Labels some blocks; nil where they are empty or too long.
  ///
  /// - Parameters:
  ///   - blocks: the document's blocks.
  ///   - model: the weights of one or two passes.
  ///   - rules: the talks that the rules read on the page, which the second pass looks at; nil where
  ///     they didn't read all of it.
  /// - Complexity: O(*n*) in the number of tokens.
  init?(_ blocks: [Block], model: TalkModel, rules: [TalkDraft]? = nil) {
    guard let page = PageTokens(blocks), !page.tokens.isEmpty else { return nil }
    self.page = page
    let features = TalkFeatures(page, blocks)
    var path: [Int] = []
    for (number, pass) in model.passes.enumerated() {
      let agreement = number > 0 ? PageAgreement(page, features, marginals, rules) : nil
      let scores = Self.scores(features, agreement, pass)
      marginals = Self.marginals(scores, pass.transitions)
      if number + 1 == model.passes.count { path = Self.bestPath(scores, pass.transitions) }
    }
    findSpans(path)
  }

  private static func scores(
    _ features: TalkFeatures, _ agreement: PageAgreement?, _ model: TalkModel.Pass
  ) -> [Float] {
    let page = features.page
    var out: [Float] = []
    out.reserveCapacity(page.tokens.count * count)
    var lineScores = [Float](repeating: 0, count: count)
    var runScores = lineScores
    for index in page.tokens.indices {
      // What a token's line and run say is the same for all their tokens.
      if page.lines[page.line[index]].lowerBound == index {
        lineScores = [Float](repeating: 0, count: count)
        model.add(features.features(ofLine: page.line[index]), to: &lineScores)
      }
      if page.runs[page.run[index]].lowerBound == index {
        runScores = lineScores
        model.add(features.features(ofRun: page.run[index]), to: &runScores)
      }
      var scores = runScores
      model.add(features.features(ofToken: index), to: &scores)
      if let agreement { model.add(agreement.features(ofToken: index), to: &scores) }
      out += scores
    }
    return out
  }

  private static func mayFollow(_ to: Int, _ from: Int?) -> Bool {
    TalkModel.Label.allCases[to].mayFollow(from.map { TalkModel.Label.allCases[$0] })
  }

  private static func bestPath(_ scores: [Float], _ transitions: [Float]) -> [Int] {
    let length = scores.count / count
    var best = (0..<count).map { mayFollow($0, nil) ? scores[$0] : -.infinity }
    var back = [Int](repeating: 0, count: scores.count)
    for index in 1..<max(1, length) {
      var next = [Float](repeating: -.infinity, count: count)
      for to in 0..<count {
        for from in 0..<count where mayFollow(to, from) {
          let value = best[from] + transitions[from * count + to]
          if value > next[to] {
            next[to] = value
            back[index * count + to] = from
          }
        }
        next[to] += scores[index * count + to]
      }
      best = next
    }
    var label = best.indices.max { best[$0] < best[$1] } ?? 0
    var path = [Int](repeating: 0, count: length)
    for index in stride(from: length - 1, through: 0, by: -1) {
      path[index] = label
      label = back[index * count + label]
    }
    return path
  }

  private static func marginals(_ scores: [Float], _ transitions: [Float]) -> [Float] {
    let length = scores.count / count
    let steps = (0..<count * count).map {
      mayFollow($0 % count, $0 / count) ? Exponential.of(transitions[$0]) : 0
    }
    func likelihoods(_ index: Int) -> [Float] {
      let row = scores[index * count..<(index + 1) * count]
      let top = row.max() ?? 0
      return row.map { Exponential.of($0 - top) }
    }
    func scaled(_ row: [Float]) -> [Float] {
      let sum = row.reduce(0, +)
      return sum > 0 ? row.map { $0 / sum } : row
    }
    var forward: [[Float]] = []
    for index in 0..<length {
      var row = likelihoods(index)
      for to in 0..<count {
        if index == 0 {
          if !mayFollow(to, nil) { row[to] = 0 }
        } else {
          row[to] *= (0..<count).reduce(0) { $0 + forward[index - 1][$1] * steps[$1 * count + to] }
        }
      }
      forward.append(scaled(row))
    }
    var out = [Float](repeating: 0, count: scores.count)
    var behind = [Float](repeating: 1, count: count)
    for index in stride(from: length - 1, through: 0, by: -1) {
      let row = scaled((0..<count).map { forward[index][$0] * behind[$0] })
      for label in 0..<count { out[index * count + label] = row[label] }
      let own = likelihoods(index)
      behind = scaled(
        (0..<count).map { from in
          (0..<count).reduce(0) { $0 + steps[from * count + $1] * own[$1] * behind[$1] }
        })
    }
    return out
  }

  private mutating func findSpans(_ path: [Int]) {
    for (start, tokens) in Self.runs(of: path.map { TalkModel.Label.allCases[$0] }, in: page) {
      if start == .titleStart {
        titles.append(Span(tokens: tokens, confidence: confidence(ofTitle: tokens)))
      } else {
        let confidence = confidence(tokens, .speakerStart, .speakerRest)
        speakers.append(Span(tokens: tokens, confidence: confidence))
      }
    }
  }

  /// The runs of tokens that labels make titles and speakers, each with its first label; none goes on in
  /// the next block.
  static func runs(
    of labels: [TalkModel.Label], in page: PageTokens
  ) -> [(start: TalkModel.Label, tokens: Range<Int>)] {
    var out: [(start: TalkModel.Label, tokens: Range<Int>)] = []
    for (index, label) in labels.enumerated() {
      let rest: TalkModel.Label
      switch label {
      case .titleStart: rest = .titleRest
      case .speakerStart: rest = .speakerRest
      default: continue
      }
      let block = page.tokens[index].block
      var end = index + 1
      while end < labels.count, labels[end] == rest, page.tokens[end].block == block { end += 1 }
      out.append((label, index..<end))
    }
    return out
  }

  /// Leaves out the titles that don't stand in some parts of the page.
  mutating func keepTitles(in parts: [Range<Int>]) {
    titles.removeAll { title in
      let block = page.tokens[title.tokens.lowerBound].block
      return !parts.contains { $0.contains(block) }
    }
  }

  /// How sure the model is that some tokens are a title, no more and no fewer.
  func confidence(ofTitle tokens: Range<Int>) -> Float {
    confidence(tokens, .titleStart, .titleRest)
  }

  /// How sure the model is that the likeliest of some tokens names a speaker.
  func confidence(ofSpeakerIn tokens: Range<Int>) -> Float {
    tokens.map { share($0, .speakerStart) + share($0, .speakerRest) }.max() ?? 0
  }

  private func share(_ index: Int, _ label: TalkModel.Label) -> Float {
    index < page.tokens.count ? marginals[index * Self.count + label.rawValue] : 0
  }

  private func confidence(
    _ tokens: Range<Int>, _ start: TalkModel.Label, _ rest: TalkModel.Label
  ) -> Float {
    let least = tokens.map { share($0, start) + share($0, rest) }.min() ?? 0
    return share(tokens.lowerBound, start) * least * (1 - share(tokens.upperBound, rest))
  }
}
