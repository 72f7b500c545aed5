import TestSupport
import Testing

@testable import Linking

/// Blocks that are too large to compare every pair: they are split, and nothing is left out.
@Suite struct GiantBlockTests {
  /// A name of nobody, so that no two numbers' names are one letter apart.
  static func name(_ number: Int) -> String {
    let heads = Array("bdfgklmnprst")
    let tails = Array("aeiou")
    var out = ""
    // Each syllable hangs on the whole number, so that neighbours differ in all of them.
    for factor in [7919, 104_729, 611_953] {
      let syllable = (number + 1) * factor % 7_368_787 % (heads.count * tails.count)
      out += "\(heads[syllable % heads.count])\(tails[syllable / heads.count])"
    }
    return out + "\(heads[number % heads.count])\(tails[number / heads.count % tails.count])th"
  }

  /// Works by people of one name, each of whom keeps two coauthors and has an ORCID.
  static func namesakes(_ people: Int, works: Int, seed: UInt64) -> LinkageCorpus {
    var random = SplitMix64(seed: seed)
    var corpus = LinkageCorpus()
    for number in 0..<works {
      let person = Int.random(in: 0..<people, using: &random)
      let isShort = Int.random(in: 0..<4, using: &random) == 0
      var authors = [
        (isShort ? "W." : "Wei", "Wang"),
        (name(person), name(person + 5000)), (name(person + 9000), name(person + 13_000)),
      ].map { given, family in
        var author = LinkageAuthor()
        author.given = Array(given.utf8)
        author.family = Array(family.utf8)
        return author
      }
      // Every other work says who it is; these people can't be joined.
      if number % 2 == 0 { authors[0].orcid = Array("0000-0001-\(10_000 + person)".utf8) }
      corpus.add(
        id: Array("w\(number)".utf8), title: Array("On \(name(person + 17_000)) matters".utf8),
        venue: Array("V\(person % 40)".utf8), year: 2000 + number % 20, authors: authors)
    }
    return corpus
  }

  @Test func aGiantBlockIsSplitAndItsPeopleAreFound() async {
    let corpus = Self.namesakes(60, works: 400, seed: 3)
    var linker = CorpusLinker()
    linker.sparsest = 32
    let result = await linker.link(corpus)
    var people: [String: Set<Int32>] = [:]
    for work in 0..<corpus.workCount {
      let first = Int(corpus.firstMention[work])
      let coauthor = corpus.writtenName(of: first + 2)
      people[coauthor, default: []].insert(result.entities[first])
    }
    #expect(people.count == 60)
    // Whoever shares a rare coauthor is one person; people with other ORCIDs are not.
    #expect(people.values.filter { $0.count == 1 }.count > 55)
    #expect(Set(people.values.flatMap { $0 }).count > 55)
  }

  @Test func aGiantBlockDoesNotHangOnTheOrder() async {
    let corpus = Self.namesakes(200, works: 300, seed: 4)
    var linker = CorpusLinker()
    linker.sparsest = 64
    let one = await linker.link(corpus, tasks: 1)
    let again = await linker.link(corpus, tasks: 3)
    #expect(one.entities == again.entities)
    #expect(one.comparisons == again.comparisons)
    // Fewer than all pairs in each of the two passes.
    #expect(one.comparisons < 2 * 300 * 299 / 2)
    let whole = await CorpusLinker().link(corpus)
    #expect(whole.comparisons < 2 * 300 * 299 / 2)
  }

  /// One name on all four places of every list: nobody is joined within a work.
  @Test func oneNameOnEveryPlaceOfEveryList() async {
    var corpus = LinkageCorpus()
    var author = LinkageAuthor()
    author.given = Array("Wei".utf8)
    author.family = Array("Wang".utf8)
    for number in 0..<60 {
      corpus.add(
        id: Array("w\(number)".utf8), title: Array("Word\(number % 9) and matter".utf8), venue: [],
        year: nil, authors: [author, author, author, author])
    }
    var linker = CorpusLinker()
    linker.sparsest = 64
    let result = await linker.link(corpus)
    for work in 0..<corpus.workCount {
      #expect(Set(corpus.mentions(ofWork: work).map { result.entities[$0] }).count == 4)
    }
  }

  @Test func theForecastGrowsInProportionBeyondTheBounds() {
    let small = BlockClustering.mostComparisons(mentions: 100_000)
    let large = BlockClustering.mostComparisons(mentions: 500_000)
    #expect(large < 5 * small)
    #expect(BlockClustering.mostComparisons(mentions: 500_000) < 100_000_000)
    #expect(BlockClustering.mostComparisons(mentions: 100) == 4_950)
  }

  /// Rulings are looked up, not searched: thousands of them cost no more than they are.
  @Test func thousandsOfRulingsAreFollowed() async {
    let works = 150
    var records: [CorpusLinkerTests.Record] = []
    for number in 0..<works {
      records.append(
        CorpusLinkerTests.Record(id: "w\(number)", authors: [("Ada", "Quill"), ("Bo", "Marsh")]))
    }
    let corpus = CorpusLinkerTests.corpus(records)
    func place(_ work: Int, _ position: Int) -> MentionRuling.Place {
      MentionRuling.Place(work: "w\(work)", position: position)
    }
    var rulings = (1..<works).map { MentionRuling(isSame: true, place($0 - 1, 0), place($0, 0)) }
    rulings += (1..<works).map { MentionRuling(isSame: false, place(0, 1), place($0, 1)) }
    // Contradicts both a ruling and a work.
    rulings.append(MentionRuling(isSame: true, place(0, 1), place(7, 1)))
    rulings.append(MentionRuling(isSame: true, place(0, 0), place(0, 1)))
    let result = await CorpusLinker(rulings: rulings).link(corpus)
    #expect(result.refused.count == 2)
    #expect(Set(result.refused.map(\.reason)) == [.oneWork, .ruledApart])
    #expect((0..<works).allSatisfy { result.entities[2 * $0] == result.entities[0] })
    #expect((1..<works).allSatisfy { result.entities[2 * $0 + 1] != result.entities[1] })
  }
}
