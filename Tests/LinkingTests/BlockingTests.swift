import Testing

@testable import Linking

/// Spellings of one person that begin with other letters, or stand in the wrong field.
@Suite struct BlockingTests {
  struct Case: CustomTestStringConvertible {
    var first: (given: String, family: String)
    var second: (given: String, family: String)
    var isOne = true

    var testDescription: String {
      "\(first.given) \(first.family) / \(second.given) \(second.family)"
    }
  }

  static let cases = [
    Case(first: ("Ana", "Garcia Marquez"), second: ("Ana", "Marquez")),
    Case(first: ("Ana", "Garcia Marquez"), second: ("Ana", "Garcia-Marquez")),
    Case(first: ("Jörg", "Böhm"), second: ("Joerg", "Boehm")),
    Case(first: ("Lena", "Müller"), second: ("Lena", "Mueller")),
    Case(first: ("Lena", "Lindgren"), second: ("Lena", "Lindgen")),
    Case(first: ("Иван", "Петров"), second: ("Ivan", "Petrov")),
    Case(first: ("Zoë", "Łuk"), second: ("Zoe", "Luk")),
    Case(first: ("Wei", "Zhang"), second: ("Li", "Wei"), isOne: false),
    Case(first: ("Ana", "Garcia"), second: ("Ana", "Marquez"), isOne: false),
    Case(first: ("Иван", "Петров"), second: ("Oleg", "Petrov"), isOne: false),
  ]

  /// Both write with the same two people of rare names, in works of their own.
  static func records(_ item: Case) -> [CorpusLinkerTests.Record] {
    let circle = [(given: "Thessaly", family: "Quorndon"), (given: "Ombretta", family: "Vazzoler")]
    var out = (0..<3).map {
      CorpusLinkerTests.Record(
        id: "a\($0)", title: "Kelp forests and their grazers", year: 2010,
        authors: [item.first] + circle)
    }
    out.append(
      CorpusLinkerTests.Record(
        id: "b", title: "Grazers of kelp forests", year: 2011, authors: [item.second] + circle))
    // Others, so that two works are not all there is.
    out += (0..<40).map {
      CorpusLinkerTests.Record(
        id: "c\($0)", title: "Matter \($0)", year: 2000,
        authors: [("Given\($0)", "Someone\($0)"), ("Other\($0)", "Fellow\($0)")])
    }
    return out
  }

  @Test(arguments: cases) func spellingsMeet(_ item: Case) async {
    let corpus = CorpusLinkerTests.corpus(Self.records(item))
    let result = await CorpusLinker().link(corpus)
    #expect((result.entities[0] == result.entities[9]) == item.isOne)
  }

  @Test func theForecastCountsBeforeAnythingIsCompared() async {
    let corpus = CorpusLinkerTests.corpus(CorpusLinkerTests.random(2, works: 60))
    let blocks = CorpusLinker().forecast(corpus)
    let most = blocks.reduce(0) { $0 + $1.comparisons }
    #expect(blocks.allSatisfy { $0.mentions > 1 })
    #expect(most > 0)
  }
}
