import Bibliography

extension PersonClustering {
  /// Joins the mentions that carry one identifier of a person, whatever their names.
  ///
  /// An ORCID and an identity of DBLP stand for one person each. Addresses and the author numbers of
  /// OpenAlex, which are made by a program, only weigh (``PersonEvidence``). Two authors of one work
  /// stay apart even so: a record that gives one ORCID to both is wrong.
  ///
  /// - Complexity: O(*n* log *n*) in the mentions with an identifier.
  mutating func joinIdentified() {
    var holders: [PersonIdentifier: [Int]] = [:]
    for cluster in clusters {
      guard let mention = cluster.mentions.first else { continue }
      for identifier in cluster.identifiers
      where identifier.scheme == .orcid || identifier.scheme == .dblp {
        holders[identifier, default: []].append(mention)
      }
    }
    for (_, mentions) in holders.sorted(by: { $0.key < $1.key }) {
      // With each other as far as they may be: the first that fits takes the next one in.
      var heads: [Int] = []
      for mention in mentions {
        let fits = heads.first { head in
          clusterOfMention[head] == clusterOfMention[mention]
            || join(clusterOfMention[head], clusterOfMention[mention])
        }
        if fits == nil, heads.count < 16 { heads.append(mention) }
      }
    }
  }
}
