import Testing

@testable import Bibliography
@testable import Extraction

/// Sentences about invented systems, which no catalogue lists.
@Suite struct SystemFinderTests {
  private func systems(_ text: String) -> [String] {
    var scores: [(name: String, score: Double)] = []
    for sign in SystemFinder(Array(text.utf8), .empty).signs {
      if let known = scores.firstIndex(where: { $0.name == sign.name }) {
        scores[known].score += sign.score
      } else {
        scores.append((sign.name, sign.score))
      }
    }
    return scores.filter { $0.score >= 1 }.map(\.name)
  }

  @Test(arguments: [
    ("In this talk we present Quorvo, a compiler for teapots.", ["Quorvo"]),
    (
      "We compare with state-of-the-art frameworks such as TeaFlow and Kettle.",
      ["TeaFlow", "Kettle"]
    ),
    ("She works on the BREWO compiler.", ["BREWO"]),
    ("We propose the Quick Boiling Machine (QBM), an abstract machine.", ["QBM"]),
    ("Framework: TeaTorch, Samovar, KettleDB.", ["TeaTorch", "Samovar", "KettleDB"]),
    ("Our kernels were merged into the TE-Brew library.", ["TE-Brew"]),
    (
      "It doubles the throughput at equal latency against TeaFormer and Kettle.",
      ["TeaFormer"]
    ),
    ("We spoke against TeaFormer and Kettle.", []),
    ("He fixed bugs in a package for distributed boiling (Brewtron-TE).", ["Brewtron-TE"]),
    ("They boil it in the usual way (Brewtron-TE).", []),
    ("A workshop on tools for Pervasive Boiling (PerBrew-TE).", []),
    ("She works on Steam Data, a system that boils data.", ["Steam Data"]),
    ("The University of Somewhere has a nice library.", []),
    ("We train BrewNet and ResNet-50 on two GPUs and a V100.", []),
    ("He likes Large Language Models and the GPU library.", []),
    ("", []),
  ])
  func findsInventedSystems(text: String, expected: [String]) {
    let found = systems(text)
    #expect(found == expected)
  }

  @Test(arguments: [
    ("TeaFlow: A Framework for Modelling Steam", ["TeaFlow"]),
    ("Samovar and Kettle: Tea as a Service and Its Implications", ["Samovar", "Kettle"]),
    ("Brew (Hot): a scalable toolkit", ["Brew"]),
    ("Machine learning for teapots: a survey", []),
    ("Understanding steam: it is hot", []),
    ("A title without a colon", []),
  ])
  func readsHeadsOfTitles(title: String, names: [String]) {
    #expect(SystemTitles.heads(Array(title.utf8)) == names)
  }

  @Test func joinsSpellings() {
    var tally = SystemTally(.empty)
    let evidence = Evidence(document: "a.txt", line: 1, quote: "TeaFlow")
    tally.add("TeaFlow", score: 2, evidence: evidence)
    tally.add("TeaFolw", score: 1, evidence: evidence)
    tally.add("TeaFlow2", score: 1, evidence: evidence)
    tally.add("Quick Boiling Machine", score: 1, evidence: evidence)
    tally.add("QBM", score: 1.5, evidence: evidence)
    tally.add("Doubtful", score: 0.9, evidence: evidence)
    let names = tally.systems { _ in false }.map(\.name)
    #expect(names == ["TeaFlow", "TeaFlow2", "QBM"])
  }
}
