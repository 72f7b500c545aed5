import GraphAnalysis

/// Works by a seed that look like those of DBLP: list lengths, communities, busy and rare authors.
///
/// People belong to communities of 10 to 100; a work takes its authors from one community, early
/// members more often than late ones (in proportion to the square root of their rank), with one
/// author in twelve from a neighbouring community and one in a hundred from anywhere. The lengths of
/// author lists follow the shape of DBLP's: a mean of about 3.4, with a tail beyond a hundred.
struct DBLPLikeCorpus {
  let works: Int
  let people: Int
  let seed: UInt64

  /// The chance of each number of authors from 1, in parts of 1000; the rest goes to the tail.
  private static let lengths: [UInt64] = [
    110, 205, 225, 170, 110, 68, 40, 24, 15, 10, 6, 4, 3, 2, 2,
  ]

  /// Hands every work to a builder.
  func build(into builder: inout GraphBuilder) {
    var random = SeededGenerator(seed: seed)
    func below(_ bound: Int) -> Int {
      Int(random.next().multipliedFullWidth(by: UInt64(max(1, bound))).high)
    }
    var starts = [0]
    while let last = starts.last, last < people {
      starts.append(min(people, last + 10 + below(90)))
    }
    let communities = starts.count - 1
    builder.reserve(works: works, authorships: works * 7 / 2)
    var authors: [UInt32] = []
    for _ in 0..<works {
      let home = below(communities)
      authors.removeAll(keepingCapacity: true)
      for _ in 0..<length(below) {
        var community = home
        switch below(1200) {
        case 0..<12: community = below(communities)
        case 12..<112: community = min(communities - 1, max(0, home + below(9) - 4))
        default: break
        }
        let size = starts[community + 1] - starts[community]
        // The square of an even number leans towards the first members.
        let rank = below(1 << 20)
        let leaning = (rank * rank) >> 20
        authors.append(UInt32(starts[community] + ((leaning * size) >> 20)))
      }
      // More works in later years.
      let year = 2025 - below(8) * below(8)
      builder.addWork(authors: authors, year: year)
    }
  }

  private func length(_ below: (Int) -> Int) -> Int {
    var place = UInt64(below(1000))
    for (index, chance) in Self.lengths.enumerated() {
      if place < chance { return index + 1 }
      place -= chance
    }
    // Beyond fifteen authors, each doubling is half as likely.
    var length = 16
    while length < 2048, below(2) == 0 { length *= 2 }
    return length + below(length)
  }
}
