import GraphAnalysis
import TestSupport
import Testing

/// The coauthor layer against what the definition says, counted the slow way.
@Suite struct GraphBuilderTests {
  @Test func threeWorksGiveTheWeightsOfTheDefinition() {
    var builder = GraphBuilder()
    builder.addWork(authors: [0, 1, 2], year: 2020)
    builder.addWork(authors: [2, 0], year: 2023)
    builder.addWork(authors: [3], year: 2021)
    let layer = builder.finish()
    #expect(layer.nodeCount == 4)
    #expect(layer.edgeCount == 3)
    let edge = layer.edge(from: 2, to: 0)
    #expect(edge == layer.edge(from: 0, to: 2))
    if let edge {
      #expect(layer.weight(of: edge) == 2)
      #expect(layer.fractionalWeight(of: edge) == 1.5)
      #expect(layer.yearRange(of: edge) == 2020...2023)
      #expect(Array(layer.evidence(of: edge)) == [0, 1])
    }
    #expect(layer.degree(3) == 0)
    #expect(layer.edge(from: 3, to: 0) == nil)
  }

  @Test func authorListedTwiceCountsOnce() {
    var builder = GraphBuilder()
    builder.addWork(authors: [5, 1, 5], year: nil)
    let layer = builder.finish()
    #expect(layer.edgeCount == 1)
    #expect(layer.fractionalWeight(of: 0) == 1)
    #expect(layer.yearRange(of: 0) == nil)
  }

  @Test func hyperAuthoredWorksAreKeptApart() {
    var builder = GraphBuilder(maxAuthors: 3)
    builder.addWork(authors: [0, 1, 2, 3], year: 2020)
    builder.addWork(authors: [0, 1, 2], year: 2020)
    builder.addWork(authors: Array(0..<100) + Array(0..<100), year: 2020)
    #expect(builder.hyperAuthored == [0, 2])
    #expect(builder.finish().edgeCount == 3)
  }

  @Test func noWorksGiveAnEmptyLayer() {
    let layer = GraphBuilder(personCount: 2).finish()
    #expect(layer.nodeCount == 2)
    #expect(layer.edgeCount == 0)
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func agreesWithCountingPairs(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let people = Int.random(in: 1...30, using: &random)
    var builder = GraphBuilder(personCount: people)
    var weights: [[UInt32]: Int] = [:]
    var fractions: [[UInt32]: Double] = [:]
    var total = 0.0
    for _ in 0..<Int.random(in: 0...60, using: &random) {
      let size = min(people, Int.random(in: 1...6, using: &random))
      let authors = Array((0..<UInt32(people)).shuffled(using: &random).prefix(size))
      builder.addWork(authors: authors, year: 2000)
      if size > 1 { total += Double(size) / 2 }
      for first in authors {
        for second in authors where first < second {
          weights[[first, second], default: 0] += 1
          fractions[[first, second], default: 0] += 1 / Double(size - 1)
        }
      }
    }
    let layer = builder.finish()
    #expect(layer.edgeCount == weights.count)
    var sum = 0.0
    for (edge, ends) in layer.endpoints().enumerated() {
      let key = [ends.from, ends.to]
      #expect(ends.from < ends.to)
      #expect(layer.weight(of: edge) == Double(weights[key] ?? 0))
      let fraction = layer.fractionalWeight(of: edge) ?? 0
      #expect(abs(fraction - (fractions[key] ?? 0)) < 1e-5)
      sum += fraction
    }
    // Each work of n authors hands out n(n−1)/2 · 1/(n−1) = n/2.
    #expect(abs(sum - total) < 1e-3)
    // Every edge stands in two rows, and rows are sorted.
    #expect((0..<people).reduce(0) { $0 + layer.degree($1) } == 2 * layer.edgeCount)
    for person in 0..<people {
      let row = Array(layer.neighbours(of: person))
      #expect(row == row.sorted())
      #expect(!row.contains(UInt32(person)))
    }
  }
}
