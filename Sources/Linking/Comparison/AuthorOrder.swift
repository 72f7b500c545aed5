/// What the places in author lists say: who did the work stands first, who leads the group last.
///
/// Where a field lists its authors by the alphabet the place says nothing.
struct AuthorOrder: Sendable {
  private let isAlphabetical: [Bool]
  /// Which part of the works lists its authors by the alphabet on purpose.
  let alphabeticalShare: Double
  /// From this share on no place says anything.
  private static let mostAlphabetical = 0.3
  /// Three authors stand in alphabetical order by chance too often for it to be on purpose.
  private static let fewestAlphabetical = 4

  /// - Complexity: O(*n*) in the number of mentions.
  init(_ corpus: LinkageCorpus, _ names: CompiledNames) {
    var sorted = [Bool](repeating: false, count: corpus.workCount)
    var lists = 0.0
    var found = 0.0
    var expected = 0.0
    for work in 0..<corpus.workCount {
      let count = corpus.mentions(ofWork: work).count
      if count < 2 || count > BlockInputBuilder.mostAuthors { continue }
      sorted[work] = Self.isSorted(work, corpus, names)
      lists += 1
      found += sorted[work] ? 1 : 0
      expected += 1 / (2...count).reduce(1.0) { $0 * Double($1) }
    }
    isAlphabetical = sorted
    alphabeticalShare = lists > expected ? max(0, (found - expected) / (lists - expected)) : 0
  }

  /// The place of a mention, from 0 for the first author to 1 for the last; -1 where it says
  /// nothing: for the only author, in lists of very many, and in alphabetical ones.
  func rank(of mention: Int32, _ corpus: LinkageCorpus) -> Float {
    let work = Int(corpus.workOfMention[Int(mention)])
    let range = corpus.mentions(ofWork: work)
    if range.count < 2 || range.count > BlockInputBuilder.mostAuthors
      || alphabeticalShare > Self.mostAlphabetical
      || isAlphabetical[work] && range.count >= Self.fewestAlphabetical
    {
      return -1
    }
    return Float(Int(mention) - range.lowerBound) / Float(range.count - 1)
  }

  /// Forgets places that are the same for nearly all of very many mentions of one name: they tell of
  /// the lists, such as those of a set that puts the one who was looked for first, not of the people.
  static func forgetUniform(_ ranks: inout [Float]) {
    let known = ranks.filter { $0 >= 0 }.sorted()
    guard known.count >= fewestUniform else { return }
    var most = 0
    var start = 0
    for place in known.indices where place + 1 == known.count || known[place + 1] != known[place] {
      most = max(most, place + 1 - start)
      start = place + 1
    }
    if Double(most) >= uniformPart * Double(known.count) { ranks = ranks.map { _ in -1 } }
  }

  private static let fewestUniform = 16
  /// Few names of the ACL Anthology come up to it, nearly all of them one person's who leads a group.
  private static let uniformPart = 0.9

  private static func isSorted(
    _ work: Int, _ corpus: LinkageCorpus, _ names: CompiledNames
  ) -> Bool {
    corpus.mentions(ofWork: work).dropFirst().allSatisfy { mention in
      let before = names.families[names.family[Int(corpus.name[mention - 1])]]
      return !names.families[names.family[Int(corpus.name[mention])]]
        .lexicographicallyPrecedes(before)
    }
  }
}
