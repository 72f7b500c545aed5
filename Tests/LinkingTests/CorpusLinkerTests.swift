import TestSupport
import Testing

@testable import Linking

@Suite struct CorpusLinkerTests {
  struct Record {
    var id: String
    var title = ""
    var year: Int?
    var authors: [(given: String, family: String)]
    var orcids: [String] = []
  }

  static func corpus(_ records: [Record]) -> LinkageCorpus {
    var corpus = LinkageCorpus()
    for record in records {
      let authors = record.authors.enumerated().map { place, name in
        var author = LinkageAuthor()
        author.given = Array(name.given.utf8)
        author.family = Array(name.family.utf8)
        if record.orcids.indices.contains(place) { author.orcid = Array(record.orcids[place].utf8) }
        return author
      }
      corpus.add(
        id: Array(record.id.utf8), title: Array(record.title.utf8), venue: [], year: record.year,
        authors: authors)
    }
    return corpus
  }

  /// The mentions of each entity as "paper/position", sorted.
  static func partition(_ corpus: LinkageCorpus, _ entities: [Int32]) -> Set<[String]> {
    var groups: [Int32: [String]] = [:]
    for work in 0..<corpus.workCount {
      let first = Int(corpus.firstMention[work])
      for mention in first..<Int(corpus.firstMention[work + 1]) {
        groups[entities[mention], default: []].append(
          "\(corpus.id(ofWork: work))/\(mention - first)")
      }
    }
    return Set(groups.values.map { $0.sorted() })
  }

  /// Works of small teams, with given names cut to initials now and then.
  static func random(_ seed: UInt64, works: Int) -> [Record] {
    var random = SplitMix64(seed: seed)
    let families = ["Wang", "Li", "Moreno", "Okafor", "Lindgren", "Zhang"]
    let givens = ["Yu", "Yuke", "Carla", "Chidi", "Anders", "Ying", "Carl", "Ada"]
    return (0..<works).map { number in
      let count = Int.random(in: 0...4, using: &random)
      var authors: [(given: String, family: String)] = []
      for _ in 0..<count {
        let given = givens[Int.random(in: 0..<givens.count, using: &random)]
        let family = families[Int.random(in: 0..<families.count, using: &random)]
        let isCut = Bool.random(using: &random)
        authors.append((isCut ? String(given.prefix(1)) + "." : given, family))
      }
      return Record(
        id: "w\(number)", title: "On subject \(Int.random(in: 0..<6, using: &random)) again",
        year: Bool.random(using: &random) ? 2000 + number % 20 : nil, authors: authors)
    }
  }

  @Test(arguments: 0..<12) func orderAndTasksChangeNothing(_ seed: UInt64) async {
    let records = Self.random(seed, works: 60)
    var random = SplitMix64(seed: seed &+ 99)
    let first = Self.corpus(records)
    let second = Self.corpus(records.shuffled(using: &random))
    let one = await CorpusLinker().link(first, tasks: 1)
    let other = await CorpusLinker().link(second, tasks: 3)
    #expect(Self.partition(first, one.entities) == Self.partition(second, other.entities))
    #expect(one.comparisons == other.comparisons)
  }

  @Test(arguments: 0..<12) func nobodySignsAWorkTwice(_ seed: UInt64) async {
    let corpus = Self.corpus(Self.random(seed, works: 80))
    let entities = await CorpusLinker().link(corpus).entities
    for work in 0..<corpus.workCount {
      let people = corpus.mentions(ofWork: work).map { entities[$0] }
      #expect(Set(people).count == people.count)
    }
  }

  @Test(arguments: 0..<12) func aHigherThresholdRefines(_ seed: UInt64) async {
    let corpus = Self.corpus(Self.random(seed, works: 80))
    let coarse = await CorpusLinker(threshold: 0).link(corpus).entities
    let fine = await CorpusLinker(threshold: 3).link(corpus).entities
    var coarseOfFine: [Int32: Int32] = [:]
    for (mention, entity) in fine.enumerated() {
      #expect(coarseOfFine[entity, default: coarse[mention]] == coarse[mention])
      coarseOfFine[entity] = coarse[mention]
    }
  }

  @Test func aWorkAddedTwiceCountsOnce() async {
    let records = Self.random(5, works: 40)
    let once = Self.corpus(records)
    let twice = Self.corpus(records + records)
    #expect(twice.repeatedIDs == 40)
    let first = await CorpusLinker().link(once).entities
    let second = await CorpusLinker().link(twice).entities
    #expect(first == second)
  }

  @Test func contradictoryOrcidsStayApart() async {
    let team = [(given: "Ada", family: "Okafor"), (given: "Chidi", family: "Moreno")]
    let corpus = Self.corpus([
      Record(id: "a", authors: team, orcids: ["0000-0001"]),
      Record(id: "b", authors: team, orcids: ["0000-0002"]),
      Record(id: "c", authors: team, orcids: ["0000-0001"]),
    ])
    let entities = await CorpusLinker().link(corpus).entities
    #expect(entities[0] == entities[4])
    #expect(entities[0] != entities[2])
  }

  /// A change of name: the ORCID is hard evidence, the family name is not.
  @Test func oneOrcidIsOnePersonUnderAnyName() async {
    let corpus = Self.corpus([
      Record(id: "a", authors: [("Ada", "Okafor")], orcids: ["0000-0007"]),
      Record(id: "b", authors: [("Ada", "Lindgren")], orcids: ["0000-0007"]),
      Record(id: "c", authors: [("Ada", "Lindgren")], orcids: ["0000-0008"]),
      // Two authors of one work can't be one person, whatever the record says.
      Record(
        id: "d", authors: [("Bo", "Reed"), ("Cem", "Falk")], orcids: ["0000-0009", "0000-0009"]),
    ])
    let entities = await CorpusLinker().link(corpus).entities
    #expect(entities[0] == entities[1])
    #expect(entities[1] != entities[2])
    #expect(entities[3] != entities[4])
  }

  @Test func oddRecordsAreLinkedAllTheSame() async {
    let long = String(repeating: "x", count: 10_000)
    let crowd = (0..<5_000).map { (given: "G\($0 % 9)", family: "Family\($0)") }
    let corpus = Self.corpus([
      Record(id: "none", authors: []), Record(id: "blank", authors: [("", ""), ("", "")]),
      Record(id: "long", authors: [(long, long)]), Record(id: "long2", authors: [(long, long)]),
      Record(id: "crowd", authors: crowd), Record(id: "no-given", authors: [("", "Okafor")]),
    ])
    let result = await CorpusLinker().link(corpus)
    #expect(result.entities.count == corpus.mentionCount)
    #expect(result.entities.allSatisfy { $0 >= 0 })
  }

  @Test func oneNameForAllIsCheap() async {
    let records = (0..<4_000).map { Record(id: "w\($0)", authors: [("Wei", "Wang")]) }
    let result = await CorpusLinker().link(Self.corpus(records))
    // A giant block is split, not compared as a whole: 4,000 works have 8 million pairs.
    #expect(result.comparisons < 1_000_000)
  }

  @Test func weightsAreNumbers() {
    #expect(MatchModel.shared.version > 0)
    for match in NameMatch.allCases {
      for value: Float in [-100, -1, 0, 0.3, 1, 50] {
        let features = MatchFeatures(match: match, values: SIMD16(repeating: value))
        #expect(MatchModel.shared.weight(features).isFinite)
      }
    }
  }
}
