import Testing

@testable import Linking

/// How clusters agree whose mentions bear several given names.
@Suite struct UsualNameTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var first: [String]
    var second: [String]
    var match: NameMatch
    var testDescription: String { "\(first) / \(second)" }

    init(_ first: [String], _ second: [String], _ match: NameMatch) {
      self.first = first
      self.second = second
      self.match = match
    }
  }

  static let cases: [Case] = [
    Case(["Dan", "Dan", "Daniel"], ["Daniel", "Daniel"], .short),
    Case(["Daniel", "Dan", "Daniel"], ["Daniel", "Daniel"], .full),
    Case(["Dan", "Dan", "Daniel"], ["Dan", "Daniel", "Dan"], .full),
    Case(["Dan", "Dan", "Daniel"], ["D.", "D."], .initialOfFull),
    Case(["Dan", "Dan", "Daniel"], ["Daniel L.", "Daniel L."], .short),
    Case(["Daniel", "Danuel", "Danuel"], ["Daniel", "Daniel"], .fault),
    Case(["D.", "D.", "Daniel"], ["Daniel", "Daniel"], .full),
    Case(["Dan", "Dan"], ["Daniel", "Dora"], .conflict),
  ]

  @Test(arguments: cases) func theUsualNameSpeaksForTheCluster(_ item: Case) {
    let names = item.first + item.second
    let corpus = SoleAuthorWork.corpus(
      names.map { SoleAuthorWork(given: $0, affiliation: "", title: "") })
    var builder = LinkingPass(corpus, rulings: [], model: .shared).builder()
    let places = names.indices.map { Int32($0) }
    var table = ClusterTable(SharedInput(builder.build(places)))
    let first = table.add(Array(places.prefix(item.first.count)))
    let second = table.add(Array(places.dropFirst(item.first.count)))
    #expect(table.nameMatch(first, second) == item.match)
    #expect(table.nameMatch(second, first) == item.match)
  }

  /// Clusters that grow by one mention at a time know the name of more than half of them.
  @Test func theNameOfMostIsFoundInAnyOrder() {
    let names = ["Dan", "Daniel", "Dan", "D.", "Daniel", "Dan", "Dan"]
    let corpus = SoleAuthorWork.corpus(
      names.map { SoleAuthorWork(given: $0, affiliation: "", title: "") })
    var builder = LinkingPass(corpus, rulings: [], model: .shared).builder()
    let places = names.indices.map { Int32($0) }
    let shared = SharedInput(builder.build(places))
    for turn in names.indices {
      var table = ClusterTable(shared)
      let alone = places.map { table.add([$0]) }
      var whole = alone[turn]
      for step in 1..<names.count {
        whole = table.merge(whole, alone[(turn + step) % names.count])
      }
      #expect(table[whole].usualGiven == table[alone[0]].usualGiven)
    }
  }
}
