/// Builds the coauthor edges from works given as arrays of author ids, at the scale of all of DBLP.
///
/// Each work with *n* distinct authors gives each pair of them weight 1 and fractional weight
/// 1/(n−1). Works with more authors than the cap are kept apart: they give no edges. The product
/// "authors × works × authors" is formed row by row with a dense marker array (Gustavson, "Two fast
/// algorithms for sparse matrices", 1978, doi:10.1145/355791.355796), so no list of all pairs is
/// ever sorted.
public struct GraphBuilder: Sendable {
  private var workStarts: [UInt32] = [0]
  private var workAuthors: [UInt32] = []
  private var workYears: [UInt16] = []
  private var personCount: Int
  private let maxAuthors: Int
  /// The works that were left out because of their number of authors, ascending.
  public private(set) var hyperAuthored: [UInt32] = []

  /// Starts a graph without works.
  ///
  /// - Parameters:
  ///   - personCount: the number of people; it grows when a work names a higher id.
  ///   - maxAuthors: the most distinct authors that a work may have to count.
  public init(personCount: Int = 0, maxAuthors: Int = 50) {
    self.personCount = personCount
    self.maxAuthors = maxAuthors
  }

  /// The number of works added so far.
  public var workCount: Int { workYears.count }

  /// Makes room, so that adding doesn't move what was added before.
  public mutating func reserve(works: Int, authorships: Int) {
    workStarts.reserveCapacity(works + 1)
    workYears.reserveCapacity(works)
    workAuthors.reserveCapacity(authorships)
  }

  /// Adds a work; its id is its number, counted from 0.
  ///
  /// - Parameters:
  ///   - authors: ids of people; one that is listed twice counts once.
  ///   - year: nil, or outside 1...65535, where it isn't known.
  public mutating func addWork(authors: Span<UInt32>, year: Int?) {
    let first = workAuthors.count
    for index in authors.indices {
      let author = authors[index]
      var isNew = true
      // Long lists are rare, and those above the cap are dropped; looking back is cheapest.
      if authors.count <= 64 {
        for place in first..<workAuthors.count where workAuthors[place] == author { isNew = false }
      }
      if isNew { workAuthors.append(author) }
    }
    if authors.count > 64 {
      let distinct = Set(workAuthors[first...]).sorted()
      workAuthors.replaceSubrange(first..., with: distinct)
    }
    for place in first..<workAuthors.count {
      personCount = max(personCount, Int(workAuthors[place]) + 1)
    }
    if workAuthors.count - first > maxAuthors {
      hyperAuthored.append(UInt32(workYears.count))
      workAuthors.removeSubrange(first...)
    }
    workStarts.append(UInt32(workAuthors.count))
    workYears.append(UInt16(exactly: year ?? 0) ?? 0)
  }

  /// Adds a work; its id is its number, counted from 0.
  public mutating func addWork(authors: [UInt32], year: Int?) {
    addWork(authors: authors.span, year: year)
  }

  /// The finished layer of coauthor edges; its evidence are works by number.
  ///
  /// - Complexity: O(Σ n² over works of n authors + *m* log *degree*) time.
  public consuming func finish() -> EdgeLayer {
    let people = personCount
    let (personStarts, personWorks) = transposed()
    var upperCounts = [UInt32](repeating: 0, count: people)
    var lowerCounts = [UInt32](repeating: 0, count: people)
    var edgeTargets: [UInt32] = []
    var fractions: [Float] = []
    var years: [UInt32] = []
    var evidenceStarts: [UInt32] = [0]
    var evidenceArray = [UInt32](repeating: 0, count: pairCount())
    // For each person the edge of the present row, valid while it is not below the row's first.
    var slotArray = [UInt32](repeating: .max, count: people)
    var countArray = [UInt32](repeating: 0, count: people)
    var touched: [UInt32] = []
    let starts = workStarts.span
    let authors = workAuthors.span
    let publicationYears = workYears.span
    let works = personWorks.span
    var evidence = evidenceArray.mutableSpan
    var slots = slotArray.mutableSpan
    var counts = countArray.mutableSpan

    // Numbers of works, people and pairs were checked when the works were added.
    for person in 0..<people {
      let own = UInt32(person)
      let places = Int(personStarts[person])..<Int(personStarts[person + 1])
      for place in places {
        let work = unsafe Int(works[unchecked: place])
        for index in unsafe Int(starts[unchecked: work])..<Int(starts[unchecked: work + 1]) {
          let other = unsafe authors[unchecked: index]
          guard other > own else { continue }
          if unsafe counts[unchecked: Int(other)] == 0 { touched.append(other) }
          unsafe counts[unchecked: Int(other)] += 1
        }
      }
      guard !touched.isEmpty else { continue }
      touched.sort()
      let firstEdge = edgeTargets.count
      var end = evidenceStarts[firstEdge]
      for other in touched {
        unsafe slots[unchecked: Int(other)] = UInt32(edgeTargets.count)
        edgeTargets.append(other)
        unsafe end += counts[unchecked: Int(other)]
        unsafe counts[unchecked: Int(other)] = 0
        evidenceStarts.append(end)
        lowerCounts[Int(other)] += 1
      }
      upperCounts[person] = UInt32(touched.count)
      var exact = [Double](repeating: 0, count: touched.count)
      var spans = [UInt32](repeating: 0, count: touched.count)
      for place in places {
        let work = unsafe works[unchecked: place]
        let first = unsafe Int(starts[unchecked: Int(work)])
        let last = unsafe Int(starts[unchecked: Int(work) + 1])
        let year = unsafe UInt32(publicationYears[unchecked: Int(work)])
        for index in first..<last {
          let other = unsafe Int(authors[unchecked: index])
          guard other > person else { continue }
          let edge = unsafe Int(slots[unchecked: other])
          let filled = unsafe counts[unchecked: other]
          unsafe evidence[unchecked: Int(evidenceStarts[edge] + filled)] = work
          unsafe counts[unchecked: other] = filled + 1
          exact[edge - firstEdge] += 1 / Double(last - first - 1)
          if year != 0 { spans[edge - firstEdge] = Self.widened(spans[edge - firstEdge], by: year) }
        }
      }
      for other in touched { unsafe counts[unchecked: Int(other)] = 0 }
      for value in exact { fractions.append(Float(value)) }
      years.append(contentsOf: spans)
      touched.removeAll(keepingCapacity: true)
    }
    return Self.mirrored(
      upperCounts: upperCounts, lowerCounts: lowerCounts, edgeTargets: edgeTargets,
      fractions: fractions, years: years, evidenceStarts: evidenceStarts, evidence: evidenceArray)
  }

  /// The number of pairs of authors over all works: that of the pieces of evidence.
  private func pairCount() -> Int {
    var pairs = 0
    for work in 0..<workYears.count {
      let authors = Int(workStarts[work + 1] - workStarts[work])
      pairs += authors * max(0, authors - 1) / 2
    }
    precondition(pairs <= Int(UInt32.max), "evidence is numbered with 32 bits")
    return pairs
  }

  private static func widened(_ packed: UInt32, by year: UInt32) -> UInt32 {
    guard packed != 0 else { return year << 16 | year }
    return min(packed >> 16, year) << 16 | max(packed & 0xFFFF, year)
  }

  /// For each person the works, ascending, by counting.
  private func transposed() -> (starts: [UInt32], works: [UInt32]) {
    var starts = [UInt32](repeating: 0, count: personCount + 1)
    for author in workAuthors { starts[Int(author) + 1] += 1 }
    for person in 0..<personCount { starts[person + 1] += starts[person] }
    var next = starts
    var works = [UInt32](repeating: 0, count: workAuthors.count)
    for work in 0..<workYears.count {
      for index in Int(workStarts[work])..<Int(workStarts[work + 1]) {
        let author = Int(workAuthors[index])
        works[Int(next[author])] = UInt32(work)
        next[author] += 1
      }
    }
    return (starts, works)
  }

  /// Puts each edge, given in the row of its lower end, into both rows, which come out sorted.
  private static func mirrored(
    upperCounts: [UInt32], lowerCounts: [UInt32], edgeTargets: [UInt32], fractions: [Float],
    years: [UInt32], evidenceStarts: [UInt32], evidence: [UInt32]
  ) -> EdgeLayer {
    let people = upperCounts.count
    precondition(edgeTargets.count < 1 << 31, "edge numbers have 31 bits")
    var rowStarts = [UInt32](repeating: 0, count: people + 1)
    for person in 0..<people {
      rowStarts[person + 1] = rowStarts[person] + upperCounts[person] + lowerCounts[person]
    }
    var targets = [UInt32](repeating: 0, count: 2 * edgeTargets.count)
    var halfEdges = targets
    var next = rowStarts
    var edge = 0
    for person in 0..<people {
      for _ in 0..<upperCounts[person] {
        let other = Int(edgeTargets[edge])
        targets[Int(next[person])] = UInt32(other)
        halfEdges[Int(next[person])] = UInt32(edge)
        next[person] += 1
        targets[Int(next[other])] = UInt32(person)
        halfEdges[Int(next[other])] = UInt32(edge) | EdgeLayer.againstBit
        next[other] += 1
        edge += 1
      }
    }
    return EdgeLayer(
      isDirected: false, rowStarts: rowStarts, targets: targets, halfEdges: halfEdges, weights: [],
      fractions: fractions, years: years, evidenceStarts: evidenceStarts, evidence: evidence)
  }
}
