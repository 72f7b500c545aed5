/// Gathers the evidence of one block after the other.
struct BlockInputBuilder {
  let corpus: LinkageCorpus
  let statistics: CorpusStatistics
  let names: CompiledNames
  let rulings: Rulings
  private var words: LocalNumbers
  private var venues: LocalNumbers
  private var affiliationWords: LocalNumbers
  private var coarse: LocalNumbers
  private var works: LocalNumbers
  private var emails: LocalNumbers
  private var orcids: LocalNumbers
  private var circle: CircleBuilder
  private var dblps: LocalNumbers
  private var profiles: LocalNumbers
  private var keys: [(key: UInt64, mention: Int32)] = []
  private var blockOfCoarse: [Int32] = []
  /// Works with more authors say little: each is a coauthor of few in earnest.
  static let mostAuthors = 100

  init(
    corpus: LinkageCorpus, statistics: CorpusStatistics, names: CompiledNames,
    rulings: Rulings
  ) {
    self.corpus = corpus
    self.statistics = statistics
    self.names = names
    self.rulings = rulings
    words = LocalNumbers(count: corpus.words.count)
    venues = LocalNumbers(count: corpus.venues.count)
    affiliationWords = LocalNumbers(count: statistics.affiliationWordWeight.count)
    coarse = LocalNumbers(count: names.blocks.count)
    works = LocalNumbers(count: corpus.workCount)
    circle = CircleBuilder(statistics)
    emails = LocalNumbers(count: corpus.emails.count)
    orcids = LocalNumbers(count: corpus.orcids.count)
    dblps = LocalNumbers(count: corpus.dblps.count)
    profiles = LocalNumbers(count: corpus.profiles.count)
  }

  /// - Complexity: O(*n* log *n*) in the evidence of the block's mentions.
  mutating func build(_ mentions: [Int32]) -> BlockInput {
    var out = BlockInput(mentions)
    out.worksBits = statistics.worksBits
    note(mentions)
    out.names = BlockNames(mentions, corpus, names, statistics)
    for mention in mentions {
      let work = corpus.workOfMention[Int(mention)]
      out.name.append(out.names.place(of: corpus.name[Int(mention)]))
      out.sharedWork.append(works.local(work))
      out.year.append(corpus.year[Int(work)])
      out.rank.append(statistics.rank(of: mention, corpus))
      let email = corpus.email[Int(mention)]
      out.email.append(email < 0 ? -1 : emails.number(email))
      let orcid = corpus.orcid[Int(mention)]
      out.orcid.append(orcid < 0 ? -1 : orcids.number(orcid))
      appendIdentities(mention, &out)
      appendTitle(work, &out)
      appendVenue(corpus.venue[Int(work)], &out)
      appendAffiliation(corpus.affiliation[Int(mention)], &out)
    }
    AuthorOrder.forgetUniform(&out.rank)
    if !rulings.isEmpty { appendRulings(mentions, &out) }
    noteAlike(mentions, &out)
    out.wordCount = words.count
    out.affiliationWordCount = affiliationWords.count
    appendCoauthors(mentions, &out)
    circle.append(mentions, corpus, statistics, &out)
    words.reset()
    venues.reset()
    affiliationWords.reset()
    coarse.reset()
    works.reset()
    emails.reset()
    orcids.reset()
    dblps.reset()
    profiles.reset()
    return out
  }

  private mutating func appendIdentities(_ mention: Int32, _ out: inout BlockInput) {
    let dblp = corpus.dblp[Int(mention)]
    let kind: Int32 = dblp >= 0 && corpus.dblps[dblp].first == 0x6E ? 1 : 0
    out.dblp.append(dblp < 0 ? -1 : 2 * dblps.number(dblp) + kind)
    let profile = corpus.profile[Int(mention)]
    out.profile.append(profile < 0 ? -1 : profiles.number(profile))
  }

  private func appendRulings(_ mentions: [Int32], _ out: inout BlockInput) {
    var groups = FirstSight()
    out.ruling = mentions.map { groups.number(rulings.group[$0] ?? -1) }
    if rulings.apart.isEmpty { return }
    var pairs = FirstSight()
    for (place, mention) in mentions.enumerated() {
      for number in rulings.apartOf[mention] ?? [] {
        let pair = rulings.apart[Int(number)]
        let other = pair.0 == mention ? pair.1 : pair.0
        let at = mentions.firstPlace(of: other, from: 0)
        guard at < mentions.count, mentions[at] == other else { continue }
        out.apartPlace.append(Int32(place))
        out.apartWork.append(Int32(works.count) + pairs.number(number))
      }
    }
  }

  private func noteAlike(_ mentions: [Int32], _ out: inout BlockInput) {
    let bare = mentions.indices.filter { isBare(mentions[$0], $0, out) }
    if bare.count < 2 { return }
    out.alike = [Int32](repeating: -1, count: mentions.count)
    var numbers: [UInt64: Int32] = [:]
    for place in bare {
      let mention = Int(mentions[place])
      var mixer = FingerprintMixer()
      mixer.mix(names.digest(of: corpus.name[mention]))
      mixer.mix(corpus.affiliation[mention])
      let key = mixer.fingerprint.low
      out.alike[place] = numbers[key, default: Int32(numbers.count)]
      numbers[key] = out.alike[place]
    }
  }

  /// Whether a mention has a name, perhaps an affiliation, and nothing else.
  private func isBare(_ mention: Int32, _ place: Int, _ input: BlockInput) -> Bool {
    let work = corpus.workOfMention[Int(mention)]
    return !input.hasTitle[place] && corpus.venue[Int(work)] < 0 && input.year[place] < 0
      && corpus.mentions(ofWork: Int(work)).count == 1
      && input.email[place] < 0 && input.orcid[place] < 0 && input.dblp[place] < 0
      && input.profile[place] < 0 && (input.ruling.isEmpty || input.ruling[place] < 0)
  }

  private func coauthors(of mention: Int32) -> Range<Int> {
    let range = corpus.mentions(ofWork: Int(corpus.workOfMention[Int(mention)]))
    return range.count <= Self.mostAuthors ? range : 0..<0
  }

  private mutating func note(_ mentions: [Int32]) {
    for mention in mentions {
      let work = corpus.workOfMention[Int(mention)]
      works.note(work)
      for word in corpus.words(ofWork: Int(work)) { words.note(word) }
      let venue = corpus.venue[Int(work)]
      if venue >= 0 { venues.note(venue) }
      let affiliation = corpus.affiliation[Int(mention)]
      if affiliation >= 0 {
        for word in statistics.words(ofAffiliation: affiliation) { affiliationWords.note(word) }
      }
      if corpus.email[Int(mention)] >= 0 { emails.note(corpus.email[Int(mention)]) }
      if corpus.orcid[Int(mention)] >= 0 { orcids.note(corpus.orcid[Int(mention)]) }
      if corpus.dblp[Int(mention)] >= 0 { dblps.note(corpus.dblp[Int(mention)]) }
      if corpus.profile[Int(mention)] >= 0 { profiles.note(corpus.profile[Int(mention)]) }
      for other in coauthors(of: mention) where other != Int(mention) {
        coarse.note(names.block[Int(corpus.name[other])])
      }
    }
  }

  /// Adds a title as a unit vector of its rare words.
  private mutating func appendTitle(_ work: Int32, _ out: inout BlockInput) {
    let title = corpus.words(ofWork: Int(work))
    var square: Float = 0
    for word in title {
      let weight = statistics.wordWeight[Int(word)]
      square += weight * weight
    }
    out.hasTitle.append(square > 0)
    if square > 0 {
      let length = square.squareRoot()
      for word in title {
        let local = words.local(word)
        if local >= 0 { out.words.append(local, statistics.wordWeight[Int(word)] / length) }
      }
    }
    out.words.endRow()
  }

  private mutating func appendVenue(_ venue: Int32, _ out: inout BlockInput) {
    if venue < 0 {
      out.venue.append(-1)
      return
    }
    let local = venues.local(venue)
    out.venue.append(local < 0 ? -2 : local)
    if Int(local) == out.venueRarity.count {
      out.venueRarity.append(statistics.venueRarity[Int(venue)])
    }
  }

  private mutating func appendAffiliation(_ affiliation: Int32, _ out: inout BlockInput) {
    var square: Float = -1
    if affiliation >= 0 {
      square = 0
      for word in statistics.words(ofAffiliation: affiliation) {
        let weight = statistics.affiliationWordWeight[Int(word)]
        let local = affiliationWords.local(word)
        if local >= 0 {
          out.affiliations.append(local, weight)
          if Int(local) == out.affiliationWordBits.count { out.affiliationWordBits.append(weight) }
        } else {
          square += weight * weight
        }
      }
    }
    out.privateAffiliation.append(square)
    out.affiliations.endRow()
  }

  private mutating func appendCoauthors(_ mentions: [Int32], _ out: inout BlockInput) {
    keys.removeAll(keepingCapacity: true)
    blockOfCoarse.removeAll(keepingCapacity: true)
    for (place, mention) in mentions.enumerated() {
      var total: Float = 0
      var alone: Float = 0
      for other in coauthors(of: mention) where other != Int(mention) {
        total += 1
        let local = coarse.local(names.block[Int(corpus.name[other])])
        if local < 0 {
          alone += 1
          continue
        }
        let fine = UInt32(bitPattern: statistics.fine[other]) ^ 0x8000_0000
        keys.append((UInt64(UInt32(local)) << 32 | UInt64(fine), Int32(place)))
        if Int(local) == blockOfCoarse.count {
          blockOfCoarse.append(names.block[Int(corpus.name[other])])
        }
      }
      out.coauthorCount.append(total)
      out.privateCoauthors.append(alone)
    }
    out.coarseCount = coarse.count
    let order = keys.sorted { ($0.key, $0.mention) < ($1.key, $1.mention) }
    // Number the keys in their order, then hand them to the mentions.
    var rowSize = [Int32](repeating: 0, count: mentions.count + 1)
    for item in order { rowSize[Int(item.mention) + 1] += 1 }
    for row in 1..<rowSize.count { rowSize[row] += rowSize[row - 1] }
    var next = rowSize
    var flat = [Int32](repeating: 0, count: order.count)
    var last: UInt64?
    for item in order {
      if item.key != last {
        last = item.key
        let local = Int32(truncatingIfNeeded: item.key >> 32)
        let fine = Int32(bitPattern: UInt32(truncatingIfNeeded: item.key) ^ 0x8000_0000)
        out.coauthorKeys.append(
          statistics.coauthor(local, block: blockOfCoarse[Int(local)], fine: fine))
      }
      flat[Int(next[Int(item.mention)])] = Int32(out.coauthorKeys.count - 1)
      next[Int(item.mention)] += 1
    }
    for row in mentions.indices {
      var at = Int(rowSize[row])
      let end = Int(rowSize[row + 1])
      while at < end {
        var count: Float = 1
        while at + 1 < end, flat[at + 1] == flat[at] {
          at += 1
          count += 1
        }
        out.coauthors.append(flat[at], count)
        at += 1
      }
      out.coauthors.endRow()
    }
  }
}
