import Bibliography

/// Which listings are one work.
///
/// Listings are compared where their titles begin or end alike or share a rare word; two are one
/// work when title, year and authors agree. Preprint and proceedings are versions of one work.
struct WorkGrouping: Sendable {
  /// The group of each listing.
  private(set) var groupOfWork: [Int] = []
  /// The listings of each group, the one that speaks for the work first.
  private(set) var groups: [[Int]] = []
  /// Pairs of author mentions that stand for one another in two listings of one work.
  private(set) var aligned: [(Int, Int)] = []

  /// How far apart in a block, sorted by title, two listings may stand and still be compared.
  private static let window = 24

  init(_ table: MentionTable) {
    let titles = (0..<table.workCount).map { TitleForm(table.work($0).title) }
    var union = UnionFind(count: table.workCount)
    var members: [Int: [Int]] = [:]
    for (a, b) in Self.candidates(titles) {
      let (x, y) = (union.find(a), union.find(b))
      if x == y { continue }
      let left = members[x] ?? [x]
      let right = members[y] ?? [y]
      // Every listing of the one must agree with every listing of the other.
      let agrees = left.prefix(8).allSatisfy { first in
        right.prefix(8).allSatisfy { Self.isSame(first, $0, titles, table) }
      }
      if !agrees { continue }
      let root = union.join(x, y)
      members[x] = nil
      members[y] = nil
      members[root] = (left + right).sorted()
    }
    groupOfWork = [Int](repeating: 0, count: table.workCount)
    var number: [Int: Int] = [:]
    for work in 0..<table.workCount {
      let root = union.find(work)
      if let group = number[root] {
        groupOfWork[work] = group
        groups[group].append(work)
      } else {
        number[root] = groups.count
        groupOfWork[work] = groups.count
        groups.append([work])
      }
    }
    for group in groups.indices where groups[group].count > 1 {
      groups[group].sort {
        Self.authority(table.work($0), $0, table) > Self.authority(table.work($1), $1, table)
      }
      align(group, table)
    }
  }

  /// What makes one listing the better witness of a work: published, complete, richly printed.
  private static func authority(
    _ work: Work, _ number: Int, _ table: MentionTable
  ) -> (Int, Int, Int, Int) {
    let published = work.kind == .preprint ? 0 : work.venue == nil ? 1 : 2
    let extent = table.authors(number).reduce(0) { $0 + table.form($1).extent }
    return (published, work.etAl ? 0 : 1, extent, -number)
  }

  /// Pairs to compare, each once, in a fixed order.
  private static func candidates(_ titles: [TitleForm]) -> [(Int, Int)] {
    var frequency: [[UInt8]: Int] = [:]
    for title in titles {
      for word in Set(title.words) where word.count >= 4 { frequency[word, default: 0] += 1 }
    }
    var blocks: [[UInt8]: [Int]] = [:]
    for (number, title) in titles.enumerated() where !title.key.isEmpty {
      blocks[[1] + Array(title.key.prefix(10)), default: []].append(number)
      blocks[[2] + Array(title.key.suffix(10)), default: []].append(number)
      let rare = Set(title.words).filter { $0.count >= 4 }.sorted { left, right in
        let x = frequency[left] ?? 0
        let y = frequency[right] ?? 0
        return x == y ? left.lexicographicallyPrecedes(right) : x < y
      }
      for word in rare.prefix(3) where (frequency[word] ?? 0) > 1 {
        blocks[[3] + word, default: []].append(number)
      }
    }
    var pairs = Set<UInt64>()
    for block in blocks.values where block.count > 1 {
      let sorted = block.sorted {
        titles[$0].key == titles[$1].key
          ? $0 < $1 : titles[$0].key.lexicographicallyPrecedes(titles[$1].key)
      }
      for (place, first) in sorted.enumerated() {
        for second in sorted[(place + 1)..<min(sorted.count, place + 1 + window)] {
          pairs.insert(UInt64(min(first, second)) << 32 | UInt64(max(first, second)))
        }
      }
    }
    return pairs.sorted().map { (Int($0 >> 32), Int($0 & 0xFFFF_FFFF)) }
  }

  private static func isSame(
    _ a: Int, _ b: Int, _ titles: [TitleForm], _ table: MentionTable
  ) -> Bool {
    let first = table.work(a)
    let second = table.work(b)
    for scheme in ["doi", "dblp"] {
      if let x = first.identifiers[scheme], x == second.identifiers[scheme] { return true }
    }
    var similarity = titles[a].similarity(to: titles[b])
    let years = first.year.flatMap { x in second.year.map { abs(x - $0) } }
    if similarity == 0, titles[a].isBeginning(of: titles[b]), years == 0 { similarity = 0.95 }
    if similarity < 0.9 { return false }
    if (first.kind == .thesis) != (second.kind == .thesis) { return false }
    let isPreprint = first.kind == .preprint || second.kind == .preprint
    if let years, years > (isPreprint ? 3 : 1) { return false }
    let isOneList = table.documentOfWork[a] == table.documentOfWork[b]
    if isOneList {
      // One list names a work twice only for its versions.
      if similarity < 0.97 { return false }
      if !isPreprint, first.venue?.series != second.venue?.series || years ?? 0 > 0 { return false }
    }
    if !isPreprint, isElsewhere(first, second, isOneList: isOneList) { return false }
    let left = table.authors(a)
    let right = table.authors(b)
    if left.isEmpty || right.isEmpty { return similarity > 0.97 }
    let cut = first.etAl || second.etAl
    // Records have their authors whole: other authors, another work.
    let isRecord = isOneList && table.documents[table.documentOfWork[a]].kind == .bibliography
    if isRecord, !cut, left.count != right.count { return false }
    if !cut, similarity < 1, abs(left.count - right.count) > max(2, left.count / 3) { return false }
    let matched = alignment(left, right, table).count
    if isRecord, !cut { return matched >= left.count - (left.count > 2 ? 1 : 0) }
    return 2 * matched >= min(left.count, right.count)
  }

  /// Whether two listings name different places in the same venue, as columns, editorials and
  /// reports of the same title do.
  private static func isElsewhere(_ a: Work, _ b: Work, isOneList: Bool) -> Bool {
    let volumes = a.locator.differsInVolume(from: b.locator)
    let pages = a.locator.differsInPages(from: b.locator)
    if isOneList {
      if let x = a.identifiers["doi"], let y = b.identifiers["doi"], x != y { return true }
      return volumes || pages
    }
    // Another list may have a slip in one of the numbers, or tell of another version.
    return volumes && pages && a.venue?.series == b.venue?.series
  }

  /// Author mentions of two lists that stand for the same person: those at the same distance from
  /// the start, then any that agree.
  private static func alignment(
    _ all: [Int], _ right: [Int], _ table: MentionTable
  ) -> [(Int, Int)] {
    var out: [(Int, Int)] = []
    var left: [Int] = []
    var open = Array(right.prefix(400))
    var waiting: [Int] = []
    for (place, mention) in all.prefix(400).enumerated() {
      if place < right.count, let at = open.firstIndex(of: right[place]),
        table.form(mention).agreement(with: table.form(right[place])) > .conflict
      {
        out.append((mention, open.remove(at: at)))
      } else {
        waiting.append(mention)
      }
    }
    for mention in waiting {
      let form = table.form(mention)
      let best = open.indices.map { ($0, form.agreement(with: table.form(open[$0]))) }
        .filter { $0.1 > .swapped }.max { ($0.1, $1.0) < ($1.1, $0.0) }
      if let best { out.append((mention, open.remove(at: best.0))) } else { left.append(mention) }
    }
    // In the same place of the same list, one family name is one person, whatever the given name.
    for mention in left {
      guard let place = all.firstIndex(of: mention), place < right.count,
        let at = open.firstIndex(of: right[place]), all.count == right.count,
        table.form(mention).sharesFamily(with: table.form(right[place]))
      else { continue }
      out.append((mention, open.remove(at: at)))
    }
    return out
  }

  private mutating func align(_ group: Int, _ table: MentionTable) {
    guard let first = groups[group].first else { return }
    for other in groups[group].dropFirst() {
      aligned += Self.alignment(table.authors(first), table.authors(other), table)
    }
  }
}
