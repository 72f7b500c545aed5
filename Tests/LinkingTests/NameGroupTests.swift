import Testing

@testable import Linking

/// Which given names go with which family names.
@Suite struct NameGroupTests {
  private static let frequencies = NameFrequencies.shared

  private static func affinity(_ given: String, _ family: String) -> Double {
    frequencies.affinity(Array(family.utf8), Array(given.utf8))
  }

  /// Listed names, and names that are told by their letters only.
  @Test(arguments: [
    ("ping", "wang", "muller"), ("john", "smith", "zhang"), ("takashi", "suzuki", "kumar"),
    ("minho", "kim", "garcia"), ("rahul", "gupta", "chen"), ("xiangqun", "zhao", "martin"),
    ("hirotsune", "tanaka", "lopez"), ("jayasankar", "sharma", "zhu"),
  ])
  func namesGoWithTheirOwn(_ given: String, _ family: String, _ other: String) {
    #expect(Self.affinity(given, family) > 0.5)
    #expect(Self.affinity(given, other) < -0.5)
  }

  @Test(arguments: ["", "x", "qqqqqq", "þþ", String(repeating: "ab", count: 5000), "\u{0}\u{1}"])
  func anyNameHasAnAffinity(_ name: String) {
    for other in ["wang", "smith", "", "zzzz"] {
      #expect(abs(Self.affinity(name, other)) < 12)
      #expect(abs(Self.affinity(other, name)) < 12)
    }
  }

  @Test(arguments: ["wang", "smith", "suzuki", "unlistedname"])
  func initialsShareOutTheBearers(_ family: String) {
    let part = Self.frequencies.familyPart(Array(family.utf8))
    let shares = (0x60...0x7A).map { Self.frequencies.initial(UInt8($0), of: part) }
    #expect(abs(shares.reduce(0, +) - 1) < 0.01)
    #expect(shares.allSatisfy { $0 > 0 })
  }

  @Test func initialsGoWithTheFamilyName() {
    func share(_ letter: String, _ family: String) -> Double {
      Self.frequencies.initial(
        letter.utf8.first ?? 0, of: Self.frequencies.familyPart(Array(family.utf8)))
    }
    #expect(share("x", "wang") > 5 * share("x", "smith"))
    #expect(share("r", "smith") > 2 * share("r", "wang"))
  }

  /// How many bear a name is asked of its middle letter too, if both sides have it.
  @Test func furtherNamesMakeANameRare() {
    func crowd(_ given: [String]) -> Float {
      let corpus = SoleAuthorWork.corpus(
        given.map { SoleAuthorWork(given: $0, family: "Johnson") })
      var builder = LinkingPass(corpus, rulings: [], model: .shared).builder()
      var clustering = BlockClustering(
        builder.build(given.indices.map { Int32($0) }), model: .shared, threshold: 0)
      clustering.table = ClusterTable(clustering.table.shared)
      for place in given.indices { _ = clustering.table.add([Int32(place)]) }
      clustering.table.spreadOut(0)
      return clustering.evidence(0, 1)?[.crowd] ?? .nan
    }
    let bare = crowd(["David", "David"])
    #expect(crowd(["David S.", "David S."]) < bare - 2)
    #expect(crowd(["David S.", "David"]) == bare)
    #expect(crowd(["David Z.", "David Z."]) < crowd(["David S.", "David S."]))
  }
}
