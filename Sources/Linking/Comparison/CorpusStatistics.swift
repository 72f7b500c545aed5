/// How often everything occurs in a corpus: what rarity is measured by.
///
/// A coauthor is known by two numbers: coarse, the block of the name; and fine, the name in full or,
/// in the second pass, the person that the first pass found.
struct CorpusStatistics: Sendable {
  let works: Double
  /// Mentions and distinct full given names of each block.
  var blockMentions: [Int32]
  var blockPersons: [Int32]
  /// The fine number of each mention, -1 where an initial is all there is.
  var fine: [Int32]
  var fineCount: [Int32]
  /// The weight of each title word and affiliation word: log2 of its rarity.
  let wordWeight: [Float]
  let venueCount: [Int32]
  /// The words of each distinct affiliation, and their weights.
  let affiliationWords: [[Int32]]
  let affiliationWordWeight: [Float]

  init(_ corpus: LinkageCorpus, _ names: CompiledNames) {
    works = Double(max(corpus.workCount, 1))
    blockMentions = [Int32](repeating: 0, count: names.blocks.count)
    blockPersons = [Int32](repeating: 0, count: names.blocks.count)
    var wordCount = [Int32](repeating: 0, count: corpus.words.count)
    for word in corpus.titleWords { wordCount[Int(word)] += 1 }
    let total = works
    wordWeight = wordCount.map { Float(bits(total / (Double($0) + 0.5))) }
    var venues = [Int32](repeating: 0, count: corpus.venues.count)
    for venue in corpus.venue where venue >= 0 { venues[Int(venue)] += 1 }
    venueCount = venues
    (affiliationWords, affiliationWordWeight) = Self.compileAffiliations(corpus)

    fine = [Int32](repeating: -1, count: corpus.mentionCount)
    fineCount = []
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
        blockPersons[Int(block)] += 1
      }
    }
    for mention in 0..<corpus.mentionCount {
      let name = Int(corpus.name[mention])
      blockMentions[Int(names.block[name])] += 1
      let number = fineOfNameNumber[name]
      fine[mention] = number
      if number >= 0 { fineCount[Int(number)] += 1 }
    }
  }

  /// Replaces names by the people that a first pass found.
  mutating func resolve(_ entities: [Int32]) {
    fine = entities
    fineCount = [Int32](repeating: 0, count: Int(entities.max() ?? -1) + 1)
    for entity in entities { fineCount[Int(entity)] += 1 }
  }

  private static func compileAffiliations(
    _ corpus: LinkageCorpus
  ) -> (words: [[Int32]], weights: [Float]) {
    var interner = ByteInterner()
    var words: [[Int32]] = []
    var count: [Int32] = []
    for number in 0..<Int32(corpus.affiliations.count) {
      var mine: [Int32] = []
      TitleWords.forEach(corpus.affiliations[number]) { word in
        let word = interner.intern(word)
        if !mine.contains(word), mine.count < 24 { mine.append(word) }
      }
      words.append(mine)
    }
    count = [Int32](repeating: 0, count: interner.count)
    var total = 1.0
    for affiliation in corpus.affiliation where affiliation >= 0 {
      total += 1
      for word in words[Int(affiliation)] { count[Int(word)] += 1 }
    }
    return (words, count.map { Float(bits(total / (Double($0) + 0.5))) })
  }
}
