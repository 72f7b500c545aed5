import Testing

@testable import Linking

@Suite struct ClusteringScoreTests {
  /// Bagga and Baldwin (1998), figure 3: entities of five, two and five mentions; the two smaller
  /// sets of a response are one.
  @Test func agreesWithThePublishedExample() throws {
    let truth: [Int32] = [0, 0, 0, 0, 0, 1, 1, 2, 2, 2, 2, 2]
    let response: [Int32] = [0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1]
    let score = try #require(ClusteringScore.measure(truth: truth, predicted: response))
    #expect(abs(score.bcubed.precision - (5 + 2 * 2.0 / 7 + 5 * 5.0 / 7) / 12) < 1e-12)
    #expect(score.bcubed.recall == 1)
    // 10 + 1 + 10 true pairs among 10 + 21 predicted ones.
    #expect(abs(score.pairwise.precision - 21.0 / 31) < 1e-12)
    #expect(score.pairwise.recall == 1)
    let swapped = try #require(ClusteringScore.measure(truth: response, predicted: truth))
    #expect(swapped.bcubed.recall == score.bcubed.precision)
    #expect(swapped.pairwise.recall == score.pairwise.precision)
  }

  @Test func aPerfectAnswerHasFullMarks() {
    let labels: [Int32] = [3, 1, 3, 2, 2, 9]
    let score = ClusteringScore.measure(truth: labels, predicted: labels)
    #expect(score?.bcubed.f1 == 1)
    #expect(score?.pairwise.f1 == 1)
  }

  @Test func aSubsetCountsItsOwnItems() throws {
    // The last two are wrongly joined; the subset is the first item only.
    let score = try #require(
      ClusteringScore.measure(
        truth: [0, 0, 1, 2], predicted: [0, 0, 1, 1], subset: [true, false, false, false]))
    #expect(score.items == 1)
    #expect(score.bcubed.f1 == 1)
    #expect(score.pairwise.precision == 1)
  }

  @Test func nothingHasNoScore() {
    #expect(ClusteringScore.measure(truth: [], predicted: []) == nil)
    #expect(ClusteringScore.macro(truth: [], predicted: [], blocks: []) == nil)
  }

  @Test func readsWhatTheScorerReads() {
    var evaluation = LinkingEvaluation()
    func line(_ text: String) -> ArraySlice<UInt8> { Array(text.utf8)[...] }
    evaluation.addPrediction(line(#"{"paper":"a","position":0,"entity":"x"}"#))
    evaluation.addPrediction(line(#"{"paper":"b","position":0,"entity":"y"}"#))
    evaluation.addPrediction(line(#"{"paper":"b","position":0,"entity":"x"}"#))
    evaluation.addPrediction(line("nonsense"))
    let author = #""given":"A.","family":"Z","gold":"#
    evaluation.addGold(line("{\"id\":\"a\",\"authors\":[{\(author)\"1\",\"hard\":[\"shared\"]}]}"))
    evaluation.addGold(line("{\"id\":\"b\",\"authors\":[{\(author)\"1\",\"abbr\":true}]}"))
    evaluation.addGold(line("{\"id\":\"c\",\"authors\":[{\(author)\"1\"}]}"))
    evaluation.addGold(
      line("{\"id\":\"d\",\"authors\":[{\(author)\"1\",\"trust\":\"impure\"}]}"))
    #expect(evaluation.faultyLines == 1)
    let rows = evaluation.rows()
    #expect(
      rows.map(\.name) == ["all", "macro-by-block", "abbr", "shared", "hard (variants|shared)"])
    #expect(rows[0].score.items == 3)
    #expect(rows[0].score.pairwise.precision == 1)
    #expect(abs(rows[0].score.pairwise.recall - 1.0 / 3) < 1e-12)
  }
}
