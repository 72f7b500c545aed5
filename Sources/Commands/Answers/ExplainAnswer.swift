import Linking

/// `coterie explain` in words.
enum ExplainAnswer {
  static func make(_ explanation: LinkingExplanation) -> Answer {
    var answer = Answer(
      question: "explain",
      title: "\(explanation.first) and \(explanation.second)")
    let verdict =
      explanation.isOnePerson
      ? "one person"
      : !explanation.constraints.isEmpty
        ? "two people"
        : explanation.weights.isEmpty
          ? "two people: nothing brought them together"
          : "not joined: the evidence does not suffice"
    answer.notes = ["Verdict: \(verdict)."] + explanation.notes
    if !explanation.weights.isEmpty {
      answer.notes.append(
        "The match weights sum to \(decimal(explanation.total)) bits; "
          + "two are joined from \(decimal(explanation.threshold)) bits on, if no rival is as near."
      )
    }
    var weights = Answer.Table(
      "Match weights", key: "weights", columns: ["reason": "Evidence", "bits": "Bits"],
      ifEmpty: "Nothing was weighed.")
    weights.rows = explanation.weights.map { [.text($0.reason), .decimal(rounded($0.bits))] }
    var coauthors = Answer.Table(
      "Shared coauthors", key: "coauthors", columns: ["name": "Coauthor", "bits": "Bits"])
    coauthors.rows = explanation.coauthors.map {
      [.text($0.reason), $0.bits == 0 ? .none : .decimal(rounded($0.bits))]
    }
    var constraints = Answer.Table(
      "Constraints", key: "constraints", columns: ["constraint": "What forbids a merge"])
    constraints.rows = explanation.constraints.map { [.text($0)] }
    var path = Answer.Table(
      "Merge path", key: "path", columns: ["step": "Step", "what": "What was joined"])
    path.rows = explanation.path.enumerated().map { [.integer($0.offset + 1), .text($0.element)] }
    var summary = Answer.Table(
      "Verdict", key: "verdict",
      columns: [
        "first": "First", "second": "Second", "onePerson": "One person", "bits": "Bits",
        "threshold": "Threshold",
      ])
    summary.rows = [
      [
        .text(explanation.first), .text(explanation.second), .flag(explanation.isOnePerson),
        .decimal(rounded(explanation.total)), .decimal(explanation.threshold),
      ]
    ]
    answer.tables = [summary, weights, coauthors, constraints, path]
    return answer
  }

  private static func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }

  private static func decimal(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)"
  }
}
