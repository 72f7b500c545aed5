import Bibliography

extension PersonClustering {
  /// Applies the user's rulings: first what is different, then what is the same.
  mutating func applyDecisions() {
    let index = options.decisions.isEmpty ? [:] : mentionIndex()
    for decision in options.decisions where decision.verdict == .different {
      let first = mentions(decision.first, index)
      let second = mentions(decision.second, index)
      for a in first.prefix(64) { for b in second.prefix(64) { separated.append((a, b)) } }
    }
    for decision in options.decisions where decision.verdict == .same {
      let all = mentions(decision.first, index) + mentions(decision.second, index)
      guard let head = all.first else { continue }
      for other in all.dropFirst() {
        let a = clusterOfMention[head]
        let b = clusterOfMention[other]
        if a != b, !join(a, b) { report(decision) }
      }
    }
  }

  private func mentionIndex() -> [String: [Int]] {
    var index: [String: [Int]] = [:]
    for mention in 0..<table.mentionCount {
      let document = table.documents[table.documentOfMention[mention]].id
      index[document + "\u{1F}" + TextFolding.key(table.mention(mention).text), default: []]
        .append(mention)
    }
    return index
  }

  private func mentions(_ reference: MentionReference, _ index: [String: [Int]]) -> [Int] {
    let key = reference.document + "\u{1F}" + TextFolding.key(reference.text)
    return (index[key] ?? []).filter {
      reference.line == nil || table.mention($0).evidence.line == reference.line
    }
  }

  private mutating func report(_ decision: LinkingDecision) {
    diagnostics.append(
      Diagnostic(
        severity: .warning, code: "contradictory-decision", document: decision.first.document,
        line: decision.first.line,
        summary: "“\(decision.first.text)” and “\(decision.second.text)” were ruled one person, "
          + "but they sign one work together or another ruling separates them.",
        remedy: "Withdraw one of the rulings."))
  }
}
