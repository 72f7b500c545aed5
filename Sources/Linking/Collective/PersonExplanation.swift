public import Bibliography

extension Linker {
  /// Why two mentions in documents are, or are not, one person.
  ///
  /// Links the documents again, since every joining is evidence for the next.
  ///
  /// - Returns: The explanation; nil if there is no such mention.
  public static func explain(
    _ documents: [ExtractedDocument], _ first: MentionReference, _ second: MentionReference,
    options: LinkingOptions = LinkingOptions()
  ) -> LinkingExplanation? {
    let table = MentionTable(documents)
    var clustering = PersonClustering(
      table: table, works: WorkGrouping(table), options: options)
    guard let a = table.find(first), let b = table.find(second) else { return nil }
    clustering.run()
    return clustering.explain(a, b)
  }
}

extension MentionTable {
  /// The first mention that a reference means.
  func find(_ reference: MentionReference) -> Int? {
    let key = TextFolding.key(reference.text)
    return (0..<mentionCount).first { mention in
      documents[documentOfMention[mention]].id == reference.document
        && (reference.line == nil || self.mention(mention).evidence.line == reference.line)
        && TextFolding.key(self.mention(mention).text) == key
    }
  }
}

extension PersonClustering {
  /// Explains two mentions, by their numbers.
  func explain(_ a: Int, _ b: Int) -> LinkingExplanation {
    var out = LinkingExplanation(
      first: written(a), second: written(b), threshold: options.threshold)
    let x = clusterOfMention[a]
    let y = clusterOfMention[b]
    out.isOnePerson = x == y
    if x == y {
      out.path = path(a, b)
      return out
    }
    if clusters[x].shareWork(with: clusters[y]) {
      out.constraints.append("They sign one work side by side.")
    }
    if clusters[x].hasContradictoryIdentifier(to: clusters[y]) {
      out.constraints.append("They have different identifiers of one kind.")
    }
    if out.constraints.isEmpty, isForbidden(x, y) {
      out.constraints.append("A ruling keeps them apart.")
    }
    let match = PersonEvidence(self).match(x, y)
    let isShared = { (reason: String) in reason.hasPrefix("both with ") }
    out.weights = match.parts.map { LinkingExplanation.Weight($0.reason, $0.weight) }
    out.coauthors = match.parts.filter { isShared($0.reason) }.map {
      LinkingExplanation.Weight(String($0.reason.dropFirst("both with ".count)), $0.weight)
    }
    return out
  }

  /// The steps by which two mentions came together.
  private func path(_ a: Int, _ b: Int) -> [String] {
    if a == b { return ["It is one and the same mention."] }
    var union = UnionFind(count: table.mentionCount)
    var steps: [String] = []
    for joint in joints {
      let first = union.find(joint.first)
      let second = union.find(joint.second)
      let ends = [union.find(a), union.find(b)]
      if ends.contains(first) || ends.contains(second) {
        steps.append("\(written(joint.first)) and \(written(joint.second)): \(joint.reason).")
      }
      union.join(joint.first, joint.second)
      if union.find(a) == union.find(b) { break }
    }
    return steps
  }

  private func written(_ mention: Int) -> String {
    let document = table.documents[table.documentOfMention[mention]].id
    let line = table.mention(mention).evidence.line
    return "\(table.mention(mention).text) (\(document):\(line))"
  }
}
