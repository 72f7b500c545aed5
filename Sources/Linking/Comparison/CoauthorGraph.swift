/// Who has written with whom: for each person that coauthors are known by, all others that sign a
/// work with it.
///
/// It tells that two people move in one circle although they have no coauthor in common: the one has
/// written with a coauthor of the other's coauthors.
struct CoauthorGraph: Sendable {
  private var first: [Int32]
  private var neighbours: [Int32]
  /// Who has more neighbours than this is near to everybody.
  static let mostNeighbours = 400
  /// Works with more authors make nobody a neighbour.
  static let mostAuthors = 40

  /// Counts `person`, the person of each mention or -1, of which there are `count`.
  ///
  /// - Complexity: O(*p* log *p*) in the pairs of authors of one work.
  init(_ corpus: LinkageCorpus, person: [Int32], count: Int) {
    var next = [Int32](repeating: 0, count: count + 1)
    Self.forEachPair(corpus, person) { a, _ in next[Int(a) + 1] += 1 }
    for index in 1..<next.count { next[index] += next[index - 1] }
    let start = next
    var all = [Int32](repeating: 0, count: Int(next.last ?? 0))
    Self.forEachPair(corpus, person) { a, b in
      all[Int(next[Int(a)])] = b
      next[Int(a)] += 1
    }
    first = [0]
    first.reserveCapacity(count + 1)
    var kept = 0
    for node in 0..<count {
      let row = Int(start[node])..<Int(start[node + 1])
      if row.count > 1 { all[row].sort() }
      var last: Int32 = -1
      for place in row where all[place] != last {
        last = all[place]
        all[kept] = last
        kept += 1
      }
      first.append(Int32(kept))
    }
    all.removeLast(all.count - kept)
    neighbours = all
  }

  /// The neighbours of a person, ascending.
  func neighbours(of person: Int32) -> ArraySlice<Int32> {
    neighbours[Int(first[Int(person)])..<Int(first[Int(person) + 1])]
  }

  /// How many neighbours a person has.
  func degree(_ person: Int32) -> Int {
    Int(first[Int(person) + 1] - first[Int(person)])
  }

  private static func forEachPair(
    _ corpus: LinkageCorpus, _ person: [Int32], _ body: (Int32, Int32) -> Void
  ) {
    for work in 0..<corpus.workCount {
      let mentions = corpus.mentions(ofWork: work)
      if mentions.count > mostAuthors { continue }
      for a in mentions where person[a] >= 0 {
        for b in mentions where person[b] >= 0 && person[b] != person[a] {
          body(person[a], person[b])
        }
      }
    }
  }
}
