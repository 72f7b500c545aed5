extension CorpusLinker {
  /// Why two authors of records are, or are not, one person; nil where there is no such author.
  ///
  /// Links the whole corpus first, since what counts as a known coauthor hangs on all of it.
  package func explain(
    _ given: LinkageCorpus, _ first: MentionRuling.Place, _ second: MentionRuling.Place
  ) async -> LinkingExplanation? {
    let (corpus, _) = given.canonical()
    guard let a = corpus.mention(first), let b = corpus.mention(second) else { return nil }
    var pass = LinkingPass(corpus, rulings: rulings, model: model)
    for _ in 1..<max(1, passes) {
      let outcome = await pass.run(tasks: 2, threshold: 0)
      pass.resolve(outcome.entities)
    }
    return pass.explain(a, b, threshold: threshold)
  }
}

extension LinkingPass {
  /// Groups the block of two mentions and says what happened to them.
  func explain(_ a: Int32, _ b: Int32, threshold: Float) -> LinkingExplanation {
    var out = LinkingExplanation(
      first: written(a), second: written(b), threshold: Double(threshold))
    if a == b {
      out.isOnePerson = true
      out.path = ["It is one and the same mention."]
      return out
    }
    let block = names.block[Int(corpus.name[Int(a)])]
    if block != names.block[Int(corpus.name[Int(b)])] {
      out.constraints = [
        "The family names or first initials differ, and no shared coauthor of similar names "
          + "brings them together: the two were never compared."
      ]
      return out
    }
    let mentions = corpus.name.indices.filter { names.block[Int(corpus.name[$0])] == block }
      .map { Int32($0) }
    var builder = builder()
    var clustering = BlockClustering(
      builder.build(mentions), model: model, threshold: threshold)
    clustering.trace = []
    let partition = clustering.block(collectsDoubtful: false).partition
    let x = mentions.firstPlace(of: a, from: 0)
    let y = mentions.firstPlace(of: b, from: 0)
    out.isOnePerson = partition[x] == partition[y]
    let account = clustering.account(of: Int32(x), Int32(y))
    out.path = account.path
    out.constraints = account.constraints
    out.weights = account.weights
    out.coauthors = sharedCoauthors(account.first, account.second, mentions)
    return out
  }

  /// A name as "family, given", with its work and place.
  private func written(_ mention: Int32) -> String {
    let work = Int(corpus.workOfMention[Int(mention)])
    let position = Int(mention) - corpus.mentions(ofWork: work).lowerBound
    return "\(corpus.writtenName(of: Int(mention))) (\(corpus.id(ofWork: work))/\(position))"
  }

  /// The coauthors that two sets of places in a block have in common, the rarest first.
  private func sharedCoauthors(
    _ first: [Int32], _ second: [Int32], _ mentions: [Int32]
  ) -> [LinkingExplanation.Weight] {
    func coauthors(_ places: [Int32]) -> [Int32: Int32] {
      var out: [Int32: Int32] = [:]
      for place in places {
        let mention = Int(mentions[Int(place)])
        for other in corpus.mentions(ofWork: Int(corpus.workOfMention[mention]))
        where other != mention {
          let person = statistics.fine[other]
          if person >= 0, out[person] == nil { out[person] = Int32(other) }
        }
      }
      return out
    }
    let mine = coauthors(first)
    let theirs = coauthors(second)
    let shared = mine.filter { theirs[$0.key] != nil }.sorted { $0.key < $1.key }
    var out = shared.map { person, mention in
      let block = names.block[Int(corpus.name[Int(mention)])]
      let known = statistics.coauthor(0, block: block, fine: person)
      let exposure = bits(Double(max(1, max(first.count, second.count))))
      return LinkingExplanation.Weight(
        corpus.writtenName(of: Int(mention)), min(12, max(0.5, Double(known.personBits) - exposure))
      )
    }
    out.sort { ($1.bits, $0.reason) < ($0.bits, $1.reason) }
    return Array(out.prefix(50))
  }
}
