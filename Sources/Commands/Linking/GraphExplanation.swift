import Bibliography
import GraphAnalysis
import Linking

/// What a finished graph says about two people, or two mentions.
struct GraphExplanation {
  /// A person, and the mention that was pointed at if it was one.
  struct Side {
    var person: Int
    var mention: Int?
  }

  let graph: CollaborationGraph

  private var corpus: LinkedCorpus { graph.corpus }

  /// The first mention at "DOCUMENT:LINE"; nil where the text is no such place.
  func mention(at text: String) -> Side? {
    guard let colon = text.lastIndex(of: ":"), let line = Int(text[text.index(after: colon)...])
    else { return nil }
    let document = text[..<colon]
    for (person, value) in corpus.people.enumerated() {
      for (place, mention) in value.mentions.enumerated()
      where mention.evidence.line == line && mention.evidence.document == document {
        return Side(person: person, mention: place)
      }
    }
    return nil
  }

  func make(_ first: Side, _ second: Side) -> LinkingExplanation {
    var out = LinkingExplanation(
      first: name(first), second: name(second), isOnePerson: first.person == second.person,
      threshold: LinkingOptions().threshold)
    if out.isOnePerson {
      explainJoining(first, second, &out)
      return out
    }
    let a = first.person
    let b = second.person
    out.constraints = sharedWorks(a, b) + identifiersApart(a, b) + namesApart(a, b)
    let low = min(a, b)
    let high = max(a, b)
    if let pair = corpus.doubtful.first(where: { $0.first == low && $0.second == high }) {
      out.weights = pair.reasons.map(Self.weight)
      if out.weights.isEmpty {
        out.weights = [LinkingExplanation.Weight("all the evidence together", pair.weight)]
      }
    } else if out.constraints.isEmpty {
      out.notes.append(
        "The pair is not among those in doubt, so the graph keeps no weights of it; give the "
          + "folder that it was made from to have them.")
    }
    out.coauthors = sharedCoauthors(a, b, out.weights)
    return out
  }

  private func name(_ side: Side) -> String {
    guard let mention = side.mention else { return graph.name(of: .person(side.person)) }
    return written(corpus.people[side.person].mentions[mention])
  }

  private func written(_ mention: LinkedMention) -> String {
    "\(mention.text) (\(mention.evidence.document):\(mention.evidence.line))"
  }

  // MARK: One person

  private func explainJoining(_ first: Side, _ second: Side, _ out: inout LinkingExplanation) {
    let person = corpus.people[first.person]
    if let a = first.mention, a == second.mention {
      out.path = ["It is one and the same mention."]
      return
    }
    for step in steps(of: person, first.mention, second.mention) {
      let left = written(person.mentions[step.first])
      let right = written(person.mentions[step.second])
      out.path.append("\(left) and \(right): \(step.reason).")
    }
    if out.path.isEmpty {
      out.notes.append(
        person.mentions.count < 2
          ? "There is one mention only."
          : "The graph does not say how the \(person.mentions.count) mentions came together.")
    }
  }

  /// The steps that concern two mentions until they are one; all of them for whole people.
  private func steps(of person: Person, _ first: Int?, _ second: Int?) -> [MentionJoin] {
    guard let first, let second else { return person.joins }
    var union = UnionFind(count: person.mentions.count)
    var out: [MentionJoin] = []
    for join in person.joins {
      let ends = [union.find(first), union.find(second)]
      if ends.contains(union.find(join.first)) || ends.contains(union.find(join.second)) {
        out.append(join)
      }
      union.join(join.first, join.second)
      if union.find(first) == union.find(second) { break }
    }
    return out
  }

  // MARK: Two people

  private func sharedWorks(_ a: Int, _ b: Int) -> [String] {
    var out: [String] = []
    for work in corpus.works {
      let authors = work.authors.map(\.person)
      guard authors.contains(a), authors.contains(b) else { continue }
      out.append("They sign one work side by side: “\(work.title)”.")
      if out.count == 3 { break }
    }
    return out
  }

  private func identifiersApart(_ a: Int, _ b: Int) -> [String] {
    [PersonIdentifier.Scheme.orcid, .dblp].compactMap { scheme in
      let mine = corpus.people[a].identifiers.filter { $0.scheme == scheme }.map(\.value)
      let theirs = corpus.people[b].identifiers.filter { $0.scheme == scheme }.map(\.value)
      guard let left = mine.first, let right = theirs.first, Set(mine).isDisjoint(with: theirs)
      else { return nil }
      let name = scheme == .orcid ? "ORCIDs" : "identities of DBLP"
      return "They have different \(name): \(left) and \(right)."
    }
  }

  /// Where not even one spelling of the one agrees with one of the other.
  private func namesApart(_ a: Int, _ b: Int) -> [String] {
    let names = [a, b].map { person in
      [corpus.people[person].name]
        + corpus.people[person].aliases.prefix(20).map { PersonName(parsing: $0) }
    }
    let keys = names[1].map { NameKey($0) }
    var best: NameComparison?
    for name in names[0] {
      let key = NameKey(name)
      for other in keys {
        let comparison = key.compared(to: other)
        if comparison.level > best?.level ?? .familyDiffers { best = comparison }
      }
    }
    guard let best else { return ["The family names differ."] }
    return best.relation == .conflicting ? [best.reason] : []
  }

  /// The people who have written with both, with what each is worth where the graph tells.
  private func sharedCoauthors(
    _ a: Int, _ b: Int, _ weights: [LinkingExplanation.Weight]
  ) -> [LinkingExplanation.Weight] {
    var mine = Set<Int>()
    var theirs = Set<Int>()
    for work in corpus.works {
      let authors = work.authors.map(\.person)
      if authors.contains(a) { mine.formUnion(authors) }
      if authors.contains(b) { theirs.formUnion(authors) }
    }
    var bits: [String: Double] = [:]
    for weight in weights where weight.reason.hasPrefix(Self.shared) {
      bits[String(weight.reason.dropFirst(Self.shared.count))] = weight.bits
    }
    return mine.intersection(theirs).subtracting([a, b]).sorted().map {
      let name = graph.name(of: .person($0))
      return LinkingExplanation.Weight(name, bits[name] ?? 0)
    }
  }

  private static let shared = "both with "

  /// "initial and family name agree (−1.5)" taken apart.
  private static func weight(_ reason: String) -> LinkingExplanation.Weight {
    guard reason.hasSuffix(")"), let open = reason.lastIndex(of: "(") else {
      return LinkingExplanation.Weight(reason, 0)
    }
    let number = reason[reason.index(after: open)...].dropLast().map { $0 == "−" ? "-" : $0 }
    guard let bits = Double(String(number.filter { $0 != "+" })) else {
      return LinkingExplanation.Weight(reason, 0)
    }
    return LinkingExplanation.Weight(
      String(reason[..<open].reversed().drop { $0 == " " }.reversed()), bits)
  }
}
