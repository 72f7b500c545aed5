import Bibliography
import GraphAnalysis
import Linking
import TestSupport

/// Makes small corpora for tests: people by name, works by the names of their authors.
struct SampleCorpus {
  private(set) var corpus = LinkedCorpus()
  private var numbers: [String: Int] = [:]

  /// The index of a person, who is added when first named.
  mutating func person(_ name: String) -> Int {
    if let known = numbers[name] { return known }
    let words = name.split(separator: " ").map(String.init)
    let number = corpus.people.count
    corpus.people.append(
      Person(
        id: "p\(number + 1)",
        name: PersonName(
          given: words.dropLast().first ?? "",
          middle: words.dropLast().dropFirst().joined(separator: " "), family: words.last ?? "")))
    numbers[name] = number
    return number
  }

  /// Adds a work; "+" at the end of a name list stands for "et al.".
  mutating func work(
    _ title: String, by names: String, year: Int? = nil, date: String? = nil,
    kind: Work.Kind = .conference, listing: Work.Listing = .own, topics: [String] = [],
    document: String = "a.txt"
  ) {
    let index = corpus.works.count
    let evidence = Evidence(document: document, line: index + 1, quote: "\(names): \(title)")
    var authors: [LinkedWork.Author] = []
    var isCutShort = false
    for part in names.split(separator: ",") {
      let name = String(part.trimmed())
      if name == "+" {
        isCutShort = true
        continue
      }
      // "Name=As printed" where the list prints the name differently.
      let sides = name.split(separator: "=").map(String.init)
      let person = person(sides[0])
      authors.append(
        LinkedWork.Author(
          person: person, text: sides.last ?? name, equalContribution: false))
      corpus.people[person].mentions.append(
        LinkedMention(
          text: sides.last ?? name, role: .author, work: index, position: authors.count,
          evidence: evidence))
    }
    corpus.works.append(
      LinkedWork(
        id: "w\(index + 1)", title: title, year: year, date: date, venue: nil, venueText: "",
        kind: kind, listing: listing, authors: authors, etAl: isCutShort,
        topics: topics.map {
          TopicAssignment(
            topic: Topic(key: $0, label: $0), weight: 1, evidence: [evidence])
        },
        documents: [document], evidence: [evidence]))
  }

  mutating func relation(
    _ kind: Relation.Kind, from: String, to: String, label: Relation.Label? = nil,
    begin: String? = nil, end: String? = nil, document: String = "a.txt"
  ) {
    corpus.relations.append(
      LinkedRelation(
        kind: kind, from: person(from), to: person(to), label: label, begin: begin,
        end: end,
        evidence: [
          Evidence(
            document: document, line: 100 + corpus.relations.count, quote: "\(from) and \(to)")
        ]))
  }

  mutating func stay(
    of name: String, at institution: String, from: String? = nil, to: String? = nil,
    role: String? = nil, document: String = "a.txt"
  ) {
    let known = corpus.institutions.firstIndex { $0.name == institution }
    if known == nil {
      corpus.institutions.append(Institution(name: institution, isKnown: false))
    }
    corpus.affiliations.append(
      LinkedAffiliation(
        person: person(name), institution: known ?? corpus.institutions.count - 1, from: from,
        to: to, role: role,
        evidence: [
          Evidence(
            document: document, line: 200 + corpus.affiliations.count,
            quote: "\(name), \(institution)")
        ]))
  }

  mutating func doubt(_ first: String, _ second: String, weight: Double = 2) {
    let ends = [person(first), person(second)].sorted()
    corpus.doubtful.append(
      DoubtfulPair(
        first: ends[0], second: ends[1], weight: weight, reasons: ["the same initials"],
        evidence: [Evidence(document: "a.txt", line: 300, quote: "\(first) / \(second)")]))
  }

  mutating func document(
    _ id: String, owner: String?, role: LinkedDocument.Role = .applicant,
    kind: DocumentKind = .cv
  ) {
    let number = owner.map { person($0) }
    corpus.documents.append(
      LinkedDocument(id: id, kind: kind, owner: number, role: role, topics: []))
    if let number {
      if role == .applicant { corpus.people[number].isApplicant = true }
      if role == .panel { corpus.people[number].isPanel = true }
    }
  }

  func graph(_ options: CollaborationGraph.Options = .init()) -> CollaborationGraph {
    CollaborationGraph(corpus, options: options)
  }
}

/// A coauthor layer with the given edges, each from one work of two authors.
func layer(nodes: Int, edges: [(Int, Int)]) -> EdgeLayer {
  var builder = GraphBuilder(personCount: nodes)
  for (a, b) in edges { builder.addWork(authors: [UInt32(a), UInt32(b)], year: nil) }
  return builder.finish()
}

/// A graph of `nodes` nodes in which each pair is joined with the given chance.
func randomEdges(
  nodes: Int, chance: Double, using random: inout SplitMix64
) -> [(Int, Int)] {
  var edges: [(Int, Int)] = []
  for a in 0..<nodes {
    for b in 0..<a where Double.random(in: 0..<1, using: &random) < chance { edges.append((b, a)) }
  }
  return edges
}
