/// A second look at references in which the model found no title.
extension CitationDecoder {
  /// How much less probable a path with a title may be than the best one, as a logarithm: what the
  /// held-back references bear.
  private static let mostCost: Float = 12

  /// Takes the best path that has a title, where a work without one makes no sense: somebody wrote
  /// something somewhere, and no volume of a periodical holds it.
  ///
  /// The model knows neighbours only, so that it can name the parts of a book's reference "author" and
  /// "publisher" and none of them "title". Here Viterbi runs over the states twice, without and with
  /// a title behind them.
  ///
  /// - Complexity: O(*n* · *s*²), for the few references that this is about.
  mutating func insistOnTitle(_ tokens: [ReferenceToken]) {
    let labels = self.labels(of: path)
    guard labels.isDisjoint(with: [.init(.title), .init(.container), .init(.prose)]),
      !labels.isDisjoint(with: .ofPeople), !labels.isDisjoint(with: .ofWhereOrWhen),
      !labels.contains(.init(.journal)) || labels.isDisjoint(with: .ofPeriodicals),
      let found = bestPathWithTitle(), found.cost <= Self.mostCost,
      names(tokens, in: found.path, insteadOf: labels)
    else { return }
    replacePath(with: found.path)
  }

  private func labels(of path: [ReferenceState]) -> ReferenceLabels {
    path.reduce(into: ReferenceLabels()) { $0.insert(ReferenceLabels($1.label)) }
  }

  /// Whether what a path has for a title can name a work: words, and not those of a periodical,
  /// whose volume or pages give it away, nor the family name behind an author's initials.
  private func names(
    _ tokens: [ReferenceToken], in path: [ReferenceState], insteadOf before: ReferenceLabels
  ) -> Bool {
    guard let first = path.firstIndex(where: { $0.label == .title }) else { return false }
    let end = path[first...].firstIndex { $0.label != .title } ?? path.count
    let words = tokens[first..<end].filter { $0.kind == .word }
    guard
      words.contains(where: {
        $0.length > 2 && (words.count > 1 || !$0.flags.contains(.allCapitals))
      }),
      words.contains(where: {
        $0.lists.isDisjoint(with: [.thesis, .report, .note, .journal, .month])
      })
    else { return false }
    let after = labels(of: path)
    if before.contains(.init(.journal)) {
      // "Tetrahedron", "Analytical Chem." and the newspaper of a day stay periodicals.
      return !after.contains(.init(.journal)) && words.count > 1
        && !tokens[first..<end].contains { $0.kind == .number || $0.mark == 0x2E }
        && !words.contains { $0.lists.contains(.journal) }
        && !tokens.contains { $0.lists.contains(.month) }
    }
    if after.isDisjoint(with: .ofPeople), !after.isDisjoint(with: [.init(.pages), .init(.volume)]) {
      return false
    }
    if !after.isDisjoint(with: .ofPeriodicals), !after.contains(.init(.journal)) {
      return words.count > 1 && words.contains { $0.flags.contains(.lower) }
    }
    if after.contains(.init(.journal)), words.count == 1 { return false }
    // "S. Quill" stays one name.
    if first > 0, path[first - 1].label == .author {
      var place = first - 1
      while place > 0, tokens[place].kind == .mark, tokens[place].mark == 0x2E { place -= 1 }
      return !tokens[place].flags.contains(.initial) || words.count > 1
    }
    return true
  }

  private func bestPathWithTitle() -> (path: [ReferenceState], cost: Float)? {
    let width = ReferenceState.rowWidth
    let states = ReferenceState.count
    let opening = ReferenceState(.title, isFirst: true).index
    let inside = ReferenceState(.title, isFirst: false).index
    let count = path.count
    var plain = [Float](repeating: CitationModel.forbidden, count: count * width)
    var titled = plain
    for index in 0..<count {
      let row = index * width
      for to in 0..<states {
        let score = Float(scores[index][to]) * model.step
        if index == 0 {
          let state = ReferenceState(index: to)
          guard ReferenceState(state.label, isFirst: true) == state else { continue }
          if to == opening { titled[to] = score } else { plain[to] = score }
          continue
        }
        let isTitle = to == opening || to == inside
        if !isTitle { plain[row + to] = best(to, behind: plain, row - width).score + score }
        titled[row + to] = best(to, behind: titled, row - width).score + score
        if to == opening {
          titled[row + to] = max(
            titled[row + to], best(to, behind: plain, row - width).score + score)
        }
      }
    }
    guard count > 0 else { return nil }
    let last = (count - 1) * width
    guard let end = (0..<states).max(by: { titled[last + $0] < titled[last + $1] }),
      titled[last + end] > CitationModel.forbidden / 2
    else { return nil }
    let top = plain[last..<(last + states)].max() ?? 0
    var found = path
    var state = end
    var hasTitle = true
    for index in stride(from: count - 1, through: 0, by: -1) {
      found[index] = ReferenceState(index: state)
      guard index > 0 else { break }
      let row = (index - 1) * width
      let before = best(state, behind: hasTitle ? titled : plain, row)
      if hasTitle, state == opening {
        let other = best(state, behind: plain, row)
        if other.score >= before.score {
          hasTitle = false
          state = other.state
          continue
        }
      }
      state = before.state
    }
    return (found, top - titled[last + end])
  }

  /// The best way from the states of a row to `to`.
  private func best(_ to: Int, behind rows: [Float], _ row: Int) -> (score: Float, state: Int) {
    var best: (score: Float, state: Int) = (-.infinity, 0)
    for from in 0..<ReferenceState.count {
      let score = rows[row + from] + model.transitions[from * ReferenceState.rowWidth + to]
      if score > best.score { best = (score, from) }
    }
    return best
  }
}
