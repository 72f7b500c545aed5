import Bibliography

/// How two family names are related.
enum FamilyRelation: UInt8, Sendable {
  case same
  /// One is a part of the other: "Mollá", "Mollá-Aliod".
  case part
  /// One letter differs: "Kübler", "Kuebler".
  case fault
}

/// Blocks whose family names are variants of one another and whose mentions share coauthors.
///
/// Most pairs of similar family names belong to different people. Two blocks become one only where
/// somebody in the one has written with the coauthors of somebody in the other; whether they are
/// one person is then decided like any other pair.
struct FamilyVariants {
  /// The block that each block goes into.
  private(set) var block: [Int32]
  private(set) var relations: [UInt64: FamilyRelation] = [:]
  /// Blocks are not united beyond this number of mentions.
  static let mostMentions = 4000
  /// Family names shorter than this are not taken for misspelt.
  static let shortest = 6

  private let names: CompiledNames
  private var candidates: [(first: Int32, second: Int32, relation: FamilyRelation)] = []

  /// - Complexity: O(*n* log *n*) in the letters of the family names and the coauthors of those that
  ///   have variants.
  ///
  /// The blocks of mentions that rulings put `together` become one in any case.
  init(_ corpus: LinkageCorpus, _ names: CompiledNames, together: Rulings) {
    self.names = names
    block = (0..<Int32(names.blocks.count)).map { $0 }
    findParts()
    findDigraphs()
    findFaults()
    unite(corpus, together)
  }

  static func key(_ a: Int32, _ b: Int32) -> UInt64 {
    UInt64(UInt32(min(a, b))) << 32 | UInt64(UInt32(max(a, b)))
  }

  private mutating func findParts() {
    for block in names.familyOfBlock.indices {
      guard let words = names.familyWords[names.familyOfBlock[block]], words.count <= 6 else {
        continue
      }
      let whole = names.families[names.familyOfBlock[block]]
      var parts = words
      for cut in 1..<words.count {
        parts.append(Array(words[..<cut].joined()))
        parts.append(Array(words[cut...].joined()))
      }
      for part in parts where part.count > 2 && part.count < whole.count {
        let key = part + [0x7C, names.initialOfBlock[block]]
        if let other = names.blocks.number(of: key) {
          candidates.append((min(Int32(block), other), max(Int32(block), other), .part))
        }
      }
    }
  }

  /// Finds umlauts that are written out in one name and left out in the other: "Boehm", "Böhm".
  private mutating func findDigraphs() {
    for block in names.familyOfBlock.indices {
      let family = Array(names.families[names.familyOfBlock[block]])
      var short: [UInt8] = []
      for (place, byte) in family.enumerated() {
        // The e of "ae", "oe", "ue" goes.
        if byte == 0x65, place > 0, [0x61, 0x6F, 0x75].contains(family[place - 1]) { continue }
        short.append(byte)
      }
      if short.count == family.count || short.count < 3 { continue }
      // "Xue" and "Xu" are two names of Chinese.
      if PinyinSyllables.standard.contains(family) || PinyinSyllables.standard.contains(short) {
        continue
      }
      let key = short + [0x7C, names.initialOfBlock[block]]
      if let other = names.blocks.number(of: key) {
        candidates.append((min(Int32(block), other), max(Int32(block), other), .fault))
      }
    }
  }

  /// Finds family names that differ by one letter, by what is left when any one letter is taken out.
  private mutating func findFaults() {
    var keys: [(hash: UInt64, block: Int32)] = []
    for block in names.familyOfBlock.indices {
      let family = names.families[names.familyOfBlock[block]]
      if family.count < Self.shortest || family.count > 40 { continue }
      let initial = UInt64(names.initialOfBlock[block])
      keys.append((Self.hash(family, without: -1, initial), Int32(block)))
      for place in family.indices {
        keys.append((Self.hash(family, without: place, initial), Int32(block)))
      }
    }
    keys.sort { ($0.hash, $0.block) < ($1.hash, $1.block) }
    for index in keys.indices {
      var next = index + 1
      while next < keys.count, next - index < 40, keys[next].hash == keys[index].hash {
        let a = keys[index].block
        let b = keys[next].block
        next += 1
        if a == b || names.initialOfBlock[Int(a)] != names.initialOfBlock[Int(b)] { continue }
        let x = names.families[names.familyOfBlock[Int(a)]]
        let y = names.families[names.familyOfBlock[Int(b)]]
        if EditDistance.differByOne(x, y) { candidates.append((a, b, .fault)) }
      }
    }
  }

  private static func hash(_ text: ArraySlice<UInt8>, without place: Int, _ initial: UInt64)
    -> UInt64
  {
    var value: UInt64 = 0xCBF2_9CE4_8422_2325 ^ initial
    for (index, byte) in zip(text.indices, text) where index != place {
      value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    return value
  }

  private mutating func unite(_ corpus: LinkageCorpus, _ rulings: Rulings) {
    candidates.sort {
      ($0.first, $0.second, $0.relation.rawValue) < ($1.first, $1.second, $1.relation.rawValue)
    }
    var isNeeded = [Bool](repeating: false, count: block.count)
    for pair in candidates {
      isNeeded[Int(pair.first)] = true
      isNeeded[Int(pair.second)] = true
    }
    var sizes = [Int](repeating: 0, count: block.count)
    var coauthors: [Int32: [UInt64]] = [:]
    for mention in corpus.name.indices {
      let mine = names.block[Int(corpus.name[mention])]
      sizes[Int(mine)] += 1
      if !isNeeded[Int(mine)] { continue }
      let work = corpus.mentions(ofWork: Int(corpus.workOfMention[mention]))
      if work.count > BlockInputBuilder.mostAuthors { continue }
      for other in work where other != mention {
        let name = Int(corpus.name[other])
        if names.fullGiven[name] < 0 { continue }
        let key = UInt64(UInt32(names.block[name])) << 32 | UInt64(UInt32(names.fullGiven[name]))
        coauthors[mine, default: []].append(key)
      }
    }
    for block in Array(coauthors.keys) { coauthors[block]?.sort() }
    var union = UnionFind(count: block.count)
    for pair in candidates {
      guard let a = coauthors[pair.first], let b = coauthors[pair.second], Self.meet(a, b) else {
        continue
      }
      let x = union.find(Int(pair.first))
      let y = union.find(Int(pair.second))
      if x != y {
        if sizes[x] + sizes[y] > Self.mostMentions { continue }
        let size = sizes[x] + sizes[y]
        sizes[union.join(x, y)] = size
      }
      let key = Self.key(
        names.familyOfBlock[Int(pair.first)], names.familyOfBlock[Int(pair.second)])
      if relations[key] == nil { relations[key] = pair.relation }
    }
    for (mention, head) in rulings.group {
      union.join(
        Int(names.block[Int(corpus.name[Int(mention)])]),
        Int(names.block[Int(corpus.name[Int(head)])]))
    }
    for number in block.indices { block[number] = Int32(union.find(number)) }
  }

  /// Whether two sorted lists have a member in common.
  private static func meet(_ a: [UInt64], _ b: [UInt64]) -> Bool {
    var i = 0
    var j = 0
    while i < a.count, j < b.count {
      if a[i] == b[j] { return true }
      if a[i] < b[j] { i += 1 } else { j += 1 }
    }
    return false
  }
}
