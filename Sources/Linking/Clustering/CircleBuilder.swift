/// Finds which coauthors of a block's mentions have written with each other.
struct CircleBuilder {
  /// The number of each person in the block plus one, 0 for all others.
  private var numberOf: [Int32]
  private var persons: [Int32] = []
  /// A bit for each person in the block: most neighbours are none, and the bits stay in the cache.
  private var isHere: [UInt64]

  init(_ statistics: CorpusStatistics) {
    numberOf = [Int32](repeating: 0, count: statistics.fineNumbers)
    isHere = [UInt64](repeating: 0, count: statistics.fineNumbers / 64 + 1)
  }

  /// - Complexity: O(*n*) in the neighbours of the block's coauthors.
  mutating func append(
    _ mentions: [Int32], _ corpus: LinkageCorpus, _ statistics: CorpusStatistics,
    _ out: inout BlockInput
  ) {
    guard let graph = statistics.graph else { return }
    persons.removeAll(keepingCapacity: true)
    for mention in mentions {
      let work = corpus.mentions(ofWork: Int(corpus.workOfMention[Int(mention)]))
      if work.count <= CoauthorGraph.mostAuthors {
        let start = out.circles.numbers.count
        for other in work where other != Int(mention) && statistics.fine[other] >= 0 {
          let person = statistics.fine[other]
          if graph.degree(person) > CoauthorGraph.mostNeighbours { continue }
          if numberOf[Int(person)] == 0 {
            persons.append(person)
            numberOf[Int(person)] = Int32(persons.count)
            isHere[Int(person) >> 6] |= 1 << UInt64(person & 63)
          }
          let number = numberOf[Int(person)] - 1
          if !out.circles.numbers[start...].contains(number) { out.circles.append(number) }
        }
      }
      out.circles.endRow()
    }
    for person in persons {
      for other in graph.neighbours(of: person)
      where isHere[Int(other) >> 6] & 1 << UInt64(other & 63) != 0 {
        out.circleNeighbours.append(numberOf[Int(other)] - 1)
      }
      out.circleNeighbours.endRow()
      out.circleBits.append(statistics.circleBits(person))
    }
    for person in persons {
      numberOf[Int(person)] = 0
      isHere[Int(person) >> 6] = 0
    }
  }
}
