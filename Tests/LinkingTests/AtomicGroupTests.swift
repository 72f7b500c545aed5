import Testing

@testable import Linking

/// Mentions that are joined at once, before anything is weighed.
@Suite struct AtomicGroupTests {
  typealias Record = CorpusLinkerTests.Record

  /// The groups of forty mentions of a common name, of which some share a coauthor who signs as much
  /// with others, in a corpus of two thousand works.
  static func groups(shared: Int, isCautious: Bool = false) -> [Int] {
    // Digits are no part of a name.
    func family(_ number: Int) -> String {
      "Q"
        + String(number).map {
          String(UnicodeScalar(UInt8(ascii: "a") + ($0.asciiValue ?? 48) - 48))
        }
        .joined()
    }
    var records = (0..<40).map { number in
      let other = number < shared ? ("Olga", "Stone") : ("Given", family(number))
      return Record(
        id: "a\(number)", title: "Matter \(number)", authors: [("Wei", "Wang"), other])
    }
    records += (0..<2000).map { number in
      Record(
        id: "b\(number)", title: "Thing \(number)",
        authors: [(number < 60 ? "Olga" : "Bo", number < 60 ? "Stone" : family(number + 100))])
    }
    let corpus = CorpusLinkerTests.corpus(records)
    let pass = LinkingPass(corpus, rulings: [], model: MatchModel.shared)
    let names = pass.names
    let wangs = (0..<Int32(corpus.mentionCount)).filter {
      names.families.string(names.family[Int(corpus.name[Int($0)])]) == "wang"
    }
    var builder = pass.builder()
    var atoms = AtomicGroups(builder.build(wangs))
    atoms.isCautious = isCautious
    return atoms.groups().map(\.count).sorted(by: >)
  }

  /// A coauthor of many works counts where far more are shared than chance would have it.
  @Test func aCoauthorOfManyWorksTellsWhereHeComesUpOften() {
    #expect(Self.groups(shared: 38).first == 38)
    #expect(Self.groups(shared: 3).first == 1)
  }

  /// To learn from, two mentions tell as much as many.
  @Test func learningSeesThePairs() {
    #expect(Self.groups(shared: 38, isCautious: true).first == 1)
  }
}
