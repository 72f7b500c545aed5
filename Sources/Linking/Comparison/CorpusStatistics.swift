/// How often everything occurs in a corpus: what rarity is measured by.
///
/// A coauthor is known by two numbers: coarse, the block of the name; and fine, the name in full or,
/// in later passes, the person that the pass before found. All weights are in steps of a quarter of
/// a bit, so that a few more works don't change what they have nothing to do with.
struct CorpusStatistics: Sendable {
  /// The log2 of the number of works.
  let worksBits: Float
  /// How many distinct full names there are: about the number of people.
  private(set) var fullNameCount = 0
  /// Mentions and distinct full given names of each block.
  private(set) var blockMentions: [Int32]
  private(set) var blockPersons: [Int32]
  /// The fine number of each mention, -1 where an initial is all there is.
  private(set) var fine: [Int32]
  private var fineCount: [Int32] = []
  private var givenOfFine: [Int32] = []
  /// The weight of each title word and affiliation word: log2 of its rarity.
  let wordWeight: [Float]
  let affiliationWordWeight: [Float]
  /// 1 / (3 × the venue's share of all works).
  let venueRarity: [Float]
  /// Who has written with whom, by fine numbers.
  private(set) var graph: CoauthorGraph?
  private let authorOrder: AuthorOrder
  private let affiliationWords: [Int32]
  private let firstAffiliationWord: [Int32]

  init(_ corpus: LinkageCorpus, _ names: CompiledNames) {
    let works = Double(max(corpus.workCount, 1))
    worksBits = Self.rounded(bits(works))
    let total = factor(Double(worksBits))
    blockMentions = [Int32](repeating: 0, count: names.blocks.count)
    blockPersons = [Int32](repeating: 0, count: names.blocks.count)
    var wordCount = [Int32](repeating: 0, count: corpus.words.count)
    for word in corpus.titleWords { wordCount[Int(word)] += 1 }
    wordWeight = wordCount.map { max(0, Self.rounded(bits(total / (Double($0) + 0.5)))) }
    var venues = [Int32](repeating: 0, count: corpus.venues.count)
    for venue in corpus.venue where venue >= 0 { venues[Int(venue)] += 1 }
    venueRarity = venues.map { count in
      let rarity = Self.rounded(bits(total / max(1, Double(count))))
      return Float(factor(Double(rarity)) / 3)
    }
    authorOrder = AuthorOrder(corpus, names)
    (affiliationWords, firstAffiliationWord, affiliationWordWeight) =
      Self.compileAffiliations(corpus)
    fine = [Int32](repeating: -1, count: corpus.mentionCount)
    countNames(corpus, names)
    graph = CoauthorGraph(corpus, person: fine, count: fineCount.count)
  }

  private mutating func countNames(_ corpus: LinkageCorpus, _ names: CompiledNames) {
    var fineOfName: [UInt64: Int32] = [:]
    var fineOfNameNumber = [Int32](repeating: -1, count: names.block.count)
    for name in names.block.indices where names.fullGiven[name] >= 0 {
      let block = names.block[name]
      let key = UInt64(UInt32(bitPattern: block)) << 32 | UInt64(UInt32(names.fullGiven[name]))
      if let known = fineOfName[key] {
        fineOfNameNumber[name] = known
      } else {
        let number = Int32(fineCount.count)
        fineOfName[key] = number
        fineOfNameNumber[name] = number
        fineCount.append(0)
        givenOfFine.append(names.fullGiven[name])
        blockPersons[Int(block)] += 1
      }
    }
    fullNameCount = fineCount.count
    for mention in 0..<corpus.mentionCount {
      let name = Int(corpus.name[mention])
      blockMentions[Int(names.block[name])] += 1
      let number = fineOfNameNumber[name]
      fine[mention] = number
      if number >= 0 { fineCount[Int(number)] += 1 }
    }
  }

  /// Replaces names by the people that a pass found.
  mutating func resolve(_ entities: [Int32], _ corpus: LinkageCorpus, _ names: CompiledNames) {
    fine = entities
    let count = Int(entities.max() ?? -1) + 1
    fineCount = [Int32](repeating: 0, count: count)
    givenOfFine = [Int32](repeating: -1, count: count)
    for (mention, entity) in entities.enumerated() {
      fineCount[Int(entity)] += 1
      if givenOfFine[Int(entity)] < 0 {
        givenOfFine[Int(entity)] = names.fullGiven[Int(corpus.name[mention])]
      }
    }
    graph = CoauthorGraph(corpus, person: fine, count: count)
  }

  /// How many bits it says that somebody has written with a certain person.
  func circleBits(_ person: Int32) -> Float {
    let degree = Double(max(1, graph?.degree(person) ?? 1))
    return Self.rounded(bits((Double(fullNameCount) + 1000) / degree))
  }

  var fineNumbers: Int { fineCount.count }

  /// What is known of a coauthor.
  func coauthor(_ coarse: Int32, block: Int32, fine: Int32) -> BlockInput.Coauthor {
    let space = factor(Double(worksBits)) + 1000
    let mentions = fine >= 0 ? Double(fineCount[Int(fine)]) : 1
    let all = Double(max(1, blockMentions[Int(block)]))
    let people = Double(max(1, blockPersons[Int(block)]))
    return BlockInput.Coauthor(
      coarse: coarse, fine: fine, given: fine >= 0 ? givenOfFine[Int(fine)] : -1,
      personBits: Self.rounded(bits(space / max(mentions, 0.01))),
      initialBits: Self.rounded(bits(space / all)), crowdBits: Self.rounded(bits(people) * 0.5),
      mentions: Self.rounded(bits(max(mentions, 1))))
  }

  func words(ofAffiliation affiliation: Int32) -> ArraySlice<Int32> {
    affiliationWords[
      Int(firstAffiliationWord[Int(affiliation)])..<Int(firstAffiliationWord[Int(affiliation) + 1])]
  }

  /// The place of a mention in the author list (``AuthorOrder``).
  func rank(of mention: Int32, _ corpus: LinkageCorpus) -> Float {
    authorOrder.rank(of: mention, corpus)
  }

  /// To a quarter of a bit.
  static func rounded(_ value: Double) -> Float { Float((value * 4).rounded() / 4) }

  private static func compileAffiliations(
    _ corpus: LinkageCorpus
  ) -> (words: [Int32], first: [Int32], weights: [Float]) {
    var interner = ByteInterner()
    var words: [Int32] = []
    var first: [Int32] = [0]
    for number in 0..<Int32(corpus.affiliations.count) {
      let start = words.count
      TitleWords.forEach(corpus.affiliations[number]) { word in
        let word = interner.intern(word)
        if words.count - start < 24, !words[start...].contains(word) { words.append(word) }
      }
      first.append(Int32(words.count))
    }
    var count = [Int32](repeating: 0, count: interner.count)
    var total = 1.0
    for affiliation in corpus.affiliation where affiliation >= 0 {
      total += 1
      let range = Int(first[Int(affiliation)])..<Int(first[Int(affiliation) + 1])
      for word in words[range] { count[Int(word)] += 1 }
    }
    let size = factor(Double(rounded(bits(total))))
    return (words, first, count.map { max(0.25, rounded(bits(size / (Double($0) + 0.5)))) })
  }
}
