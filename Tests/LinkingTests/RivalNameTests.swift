import TestSupport
import Testing

@testable import Linking

/// Initials between two full names, and names that lists of authors tell apart.
@Suite struct RivalNameTests {
  typealias Record = CorpusLinkerTests.Record
  private typealias Name = (given: String, family: String)

  private static let people: [Name] = [
    ("Irena", "Dolezal"), ("Tomas", "Hruby"), ("Karel", "Benda"), ("Olga", "Sykora"),
    ("Pavel", "Kral"), ("Jana", "Moravec"), ("Lucie", "Hanak"), ("Adam", "Zeman"),
    ("Petra", "Vrba"), ("Jakub", "Stastny"), ("Eva", "Kolar"), ("Filip", "Urban"),
  ]

  /// Works of others, so that no coauthor is everywhere.
  private static func strangers(_ random: inout SplitMix64) -> [[Name]] {
    let all = people.flatMap { person in
      ["Bures", "Capek", "Duda", "Fiala"].map { (person.given, $0) }
    }
    return (0..<60).map { _ in Array(all.shuffled(using: &random).prefix(3)) }
  }

  /// Who the mentions at given places of given works are, by the numbers of entities.
  private static func link(_ lists: [[Name]], _ mentions: [(work: Int, place: Int)]) async
    -> [Int32]
  {
    let records = lists.enumerated().map { number, authors in
      Record(id: "w\(number)", year: 2000 + number % 9, authors: authors)
    }
    let corpus = CorpusLinkerTests.corpus(records)
    let entities = await CorpusLinker().link(corpus).entities
    return mentions.map { entities[Int(corpus.firstMention[$0.work]) + $0.place] }
  }

  @Test func initialsGoWithTheFullNameThatSharesMore() async {
    var right = 0
    let seeds = 0..<40
    for seed in seeds {
      var random = SplitMix64(seed: UInt64(seed))
      var lists = Self.strangers(&random)
      let team = Array(Self.people.shuffled(using: &random).prefix(8))
      var marta: [(work: Int, place: Int)] = []
      for number in 0..<Int.random(in: 8...24, using: &random) {
        marta.append((lists.count, 0))
        let given = number % 2 == 0 ? "Marta" : "M."
        lists.append([(given, "Novak")] + team.shuffled(using: &random).prefix(2))
      }
      // A namesake in the same team, seldom seen.
      let milena = (work: lists.count, place: 0)
      lists.append([("Milena", "Novak")] + team.shuffled(using: &random).prefix(3))
      let found = await Self.link(lists, marta + [milena])
      if Set(found.dropLast()).count == 1, found[0] != found.last { right += 1 }
    }
    #expect(right >= 30)
  }

  @Test(arguments: 0..<20) func namesInOneListAreNotOnePerson(_ seed: UInt64) async {
    var random = SplitMix64(seed: seed)
    var lists = Self.strangers(&random)
    let team = Array(Self.people.shuffled(using: &random).prefix(10))
    var short: [(work: Int, place: Int)] = []
    var long: [(work: Int, place: Int)] = []
    for number in 0..<20 {
      short.append((lists.count, 0))
      var authors: [Name] = [("P.", "Novak")]
      if number < 10 {
        long.append((lists.count, 1))
        authors.append(("P. L.", "Novak"))
      }
      lists.append(authors + team.shuffled(using: &random).prefix(5))
    }
    let found = await Self.link(lists, short + long)
    #expect(Set(found.prefix(short.count)).count == 1)
    #expect(Set(found.suffix(long.count)).count == 1)
    #expect(found[0] != found.last)
  }

  /// Where two full names stand against each other for initials, more mentions make a better claim.
  @Test func whatIsKnownMakesAClaim() {
    var seenOnce = MatchFeatures(match: .initialOfFull)
    seenOnce[.larger] = 3
    var seenOften = seenOnce
    seenOften[.smaller] = 3
    #expect(BlockClustering.surplus(seenOften) > BlockClustering.surplus(seenOnce) + 1)
    // Many shared coauthors still say more.
    seenOnce[.coauthors] = 12
    #expect(BlockClustering.surplus(seenOnce) > BlockClustering.surplus(seenOften))
  }
}
