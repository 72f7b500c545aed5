import Drawing
import TestSupport
import Testing

struct StressLayoutTests {
  private func box() -> RingLayout.Size { RingLayout.Size(width: 100, height: 30) }

  @Test func aChainLiesFlat() {
    let lines = (0..<5).map { ($0, $0 + 1) }
    let centres = StressLayout(sizes: (0..<6).map { _ in box() }, lines: lines).centres
    let xs = centres.map(\.x)
    #expect(xs == xs.sorted() || xs == xs.sorted(by: >))
    #expect((centres.map(\.y).max() ?? 0) - (centres.map(\.y).min() ?? 0) < 100)
  }

  @Test(arguments: [0, 1, 2])
  func fewNodesAreNoProblem(count: Int) {
    let lines = count == 2 ? [(0, 1)] : []
    let centres = StressLayout(sizes: (0..<count).map { _ in box() }, lines: lines).centres
    #expect(centres.count == count)
    #expect(centres.allSatisfy { $0.x.isFinite && $0.y.isFinite })
  }

  @Test(arguments: 0..<20)
  func compactingLeavesNothingOnALine(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let count = Int.random(in: 2...24, using: &random)
    var lines = (1..<count).map { ($0, Int.random(in: 0..<$0, using: &random)) }
    for _ in 0..<count / 4 {
      lines.append((Int.random(in: 0..<count, using: &random), 0))
    }
    let sizes = (0..<count).map { _ in box() }
    let loose = StressLayout(sizes: sizes, lines: lines).centres
    let tight = LineClearance.compact(loose, sizes: sizes, lines: lines)
    #expect(
      LineClearance.conflicts(tight, sizes, lines) <= LineClearance.conflicts(loose, sizes, lines))
    #expect(LineClearance.conflicts(tight, sizes, lines) <= count / 6)
    for first in 0..<count {
      for second in (first + 1)..<count {
        let isApart =
          abs(tight[first].x - tight[second].x) >= 100
          || abs(tight[first].y - tight[second].y) >= 30
        #expect(isApart)
      }
    }
  }
}
