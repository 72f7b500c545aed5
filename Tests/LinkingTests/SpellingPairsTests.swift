import TestSupport
import Testing

@testable import Linking

@Suite struct SpellingPairsTests {
  /// All pairs, one by one.
  @Test(arguments: 0..<20) func agreesWithBruteForce(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let families = ["Quill", "Okafor", "Reed-Quill", "Moreno", "Morena"]
    let givens = ["Ada", "A.", "Adam", "A. B.", "Bo", "", "Ada Bo", "B."]
    let forms = (0..<40).map { _ in
      NameForm(
        family: families[Int.random(in: 0..<families.count, using: &random)],
        given: givens[Int.random(in: 0..<givens.count, using: &random)])
    }
    let pairs = SpellingPairs(forms)
    for a in forms.indices {
      let partners = pairs.partners(of: a)
      #expect(partners.map(\.spelling) == partners.map(\.spelling).sorted())
      for b in forms.indices where a != b {
        let meet = !BlockingKey.keys(of: forms[a]).isDisjoint(with: BlockingKey.keys(of: forms[b]))
        let agreement = forms[a].agreement(with: forms[b])
        let expected = meet && agreement != .conflict ? agreement : nil
        #expect(pairs.agreement(a, b) == expected)
        #expect(partners.contains { Int($0.spelling) == b } == (expected != nil))
      }
    }
  }
}
