/// Gathers what a group of mentions says together.
struct ProfileBuilder {
  let corpus: LinkageCorpus
  let evidence: PairEvidence

  func profile(_ group: [Int32], _ place: (Int32) -> Int) -> ClusterProfile {
    var coauthors: [(key: UInt64, count: Float)] = []
    var words: [(number: Int32, weight: Float)] = []
    var venues: [(number: Int32, weight: Float)] = []
    var affiliations: [(number: Int32, weight: Float)] = []
    var emails: [Int32] = []
    var titles: Float = 0
    var first: Int32 = -1
    var last: Int32 = -1
    var orcid: Int32 = -1
    let statistics = evidence.statistics
    for mention in group {
      let work = Int(corpus.workOfMention[Int(mention)])
      let range = corpus.mentions(ofWork: work)
      // Of a paper with hundreds of authors each is a coauthor of few in earnest.
      if range.count <= 100 {
        for other in range where other != Int(mention) {
          let coarse = evidence.names.block[Int(corpus.name[other])]
          let key =
            UInt64(UInt32(bitPattern: coarse)) << 32
            | UInt64(UInt32(bitPattern: statistics.fine[other]) ^ 0x8000_0000)
          coauthors.append((key, 1))
        }
      }
      appendTitle(work, &words, &titles)
      let venue = corpus.venue[work]
      if venue >= 0 { venues.append((venue, 1)) }
      let year = corpus.year[work]
      if year >= 0 {
        first = first < 0 ? year : min(first, year)
        last = max(last, year)
      }
      let affiliation = corpus.affiliation[Int(mention)]
      if affiliation >= 0 {
        for word in statistics.affiliationWords[Int(affiliation)] {
          affiliations.append((word, statistics.affiliationWordWeight[Int(word)]))
        }
      }
      if corpus.email[Int(mention)] >= 0 { emails.append(corpus.email[Int(mention)]) }
      if orcid < 0 { orcid = corpus.orcid[Int(mention)] }
    }
    return ClusterProfile(
      mentions: group, works: group.map { corpus.workOfMention[Int($0)] }.sorted(),
      names: Array(Set(group.map { Int32(place($0)) })).sorted(),
      coauthors: Self.summed(coauthors), coauthorTotal: Float(coauthors.count),
      words: SparseVector(summing: words), titles: titles, venues: SparseVector(summing: venues),
      affiliations: SparseVector(summing: affiliations), firstYear: first, lastYear: last,
      emails: Array(Set(emails)).sorted(), orcid: orcid)
  }

  /// Adds a title as a unit vector of its rare words.
  private func appendTitle(
    _ work: Int, _ words: inout [(number: Int32, weight: Float)], _ titles: inout Float
  ) {
    let title = corpus.words(ofWork: work)
    if title.isEmpty { return }
    var square: Float = 0
    for word in title {
      let weight = evidence.statistics.wordWeight[Int(word)]
      square += weight * weight
    }
    if square <= 0 { return }
    let length = square.squareRoot()
    titles += 1
    for word in title {
      words.append((word, evidence.statistics.wordWeight[Int(word)] / length))
    }
  }

  private static func summed(_ keys: [(key: UInt64, count: Float)]) -> [ClusterProfile.Coauthor] {
    var out: [ClusterProfile.Coauthor] = []
    out.reserveCapacity(keys.count)
    for item in keys.sorted(by: { $0.key < $1.key }) {
      let coarse = Int32(bitPattern: UInt32(item.key >> 32))
      let fine = Int32(bitPattern: UInt32(truncatingIfNeeded: item.key) ^ 0x8000_0000)
      if let last = out.last, last.coarse == coarse, last.fine == fine {
        out[out.count - 1].count += 1
      } else {
        out.append(ClusterProfile.Coauthor(coarse: coarse, fine: fine, count: 1))
      }
    }
    return out
  }
}
