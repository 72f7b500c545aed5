import ArgumentParser
import Linking

/// `coterie evaluate`: how well predicted entities agree with known ones.
struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Measures linked names against known people: B-cubed and pairwise.",
    discussion: """
      GOLD has a record a line, its authors with "gold" (and, if wanted, "trust" and the subsets \
      "hard" and "abbr"). PREDICTED is what `coterie link` writes. B-cubed is averaged over names, \
      pairwise over pairs of names; macro-by-block is the mean over family name and initial.

      EXAMPLES
        coterie evaluate gold.ndjson entities.ndjson
      """)

  @Argument(help: "Records whose authors carry their true person.")
  var gold: String

  @Argument(help: "The entities to be judged.")
  var predicted: String

  func run() throws {
    var evaluation = LinkingEvaluation()
    try forEachLine(of: predicted) { evaluation.addPrediction($0) }
    try forEachLine(of: gold) { evaluation.addGold($0) }
    let rows = evaluation.rows()
    if rows.isEmpty { throw RecordError.noRecords(gold, firstFault: nil) }
    print("subset                              n  B3-P   B3-R   B3-F1   PW-P   PW-R   PW-F1")
    for row in rows {
      let name = row.name + String(repeating: " ", count: max(0, 28 - row.name.count))
      let count = String(row.score.items)
      let figures = [row.score.bcubed, row.score.pairwise].flatMap {
        [$0.precision, $0.recall, $0.f1]
      }
      print(
        name + " " + String(repeating: " ", count: max(0, 8 - count.count)) + count + "  "
          + figures.map(Self.fourPlaces).joined(separator: "  "))
    }
  }

  private func forEachLine(of path: String, _ body: (ArraySlice<UInt8>) -> Void) throws {
    try RecordFile.forEachBlock(of: path) { block in
      for line in block.split(separator: 0x0A) { body(line) }
    }
  }

  /// A figure in 0…1 to four decimal places.
  static func fourPlaces(_ value: Double) -> String {
    let all = Int((value * 10_000).rounded())
    let places = String(all % 10_000)
    return "\(all / 10_000)." + String(repeating: "0", count: 4 - places.count) + places
  }
}
