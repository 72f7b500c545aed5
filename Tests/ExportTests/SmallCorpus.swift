import Bibliography
import GraphAnalysis
import Linking

/// A corpus small enough to check by eye: two applicants, one shared coauthor, an advisor.
enum SmallCorpus {
  static func evidence(_ line: Int, _ quote: String, _ document: String = "a.txt") -> Evidence {
    Evidence(document: document, line: line, quote: quote)
  }

  static let topic = TopicAssignment(
    topic: Topic(key: "gnn", label: "graph neural networks"), weight: 1,
    evidence: [evidence(3, "graph neural networks")])

  static func person(_ number: Int, _ given: String, _ family: String) -> Person {
    Person(id: "p\(number)", name: PersonName(given: given, family: family))
  }

  static var corpus: LinkedCorpus {
    var ada = person(1, "Ada", "Quill")
    ada.isApplicant = true
    ada.aliases = ["Quill A.", "A. Quill"]
    ada.identifiers = [PersonIdentifier(scheme: .email, value: "ada@example.edu")]
    ada.mentions = [
      LinkedMention(
        text: "Ada Quill*", role: .author, work: 0, position: 1, evidence: evidence(3, "Ada Quill*")
      ),
      LinkedMention(text: "Ada Quill", role: .owner, evidence: evidence(1, "Ada Quill")),
    ]
    ada.joins = [MentionJoin(first: 0, second: 1, reason: "the owner of a document")]
    var bo = person(2, "Bo", "Marsh")
    bo.isApplicant = true
    let cy = person(3, "Cy", "Odum")
    let advisor = person(4, "Dee \"D\"", "O'Neil")
    let far = person(5, "Cy", "O.")
    func author(_ person: Int, _ text: String, _ equal: Bool = false) -> LinkedWork.Author {
      LinkedWork.Author(person: person, text: text, equalContribution: equal)
    }
    var corpus = LinkedCorpus(
      documents: [
        LinkedDocument(id: "b.txt", kind: .statement, owner: 1, role: .applicant, topics: []),
        LinkedDocument(id: "a.txt", kind: .cv, owner: 0, role: .applicant, topics: [topic]),
      ],
      people: [ada, bo, cy, advisor, far],
      works: [
        LinkedWork(
          id: "w1", title: "Graphs, \"quoted\"", year: 2023, date: "2023-07", venue: 0,
          venueText: "MICRO'23", kind: .conference, listing: .own,
          authors: [author(0, "Ada Quill*", true), author(2, "Cy Odum")], etAl: false,
          topics: [topic], documents: ["a.txt"], evidence: [evidence(3, "Graphs, \"quoted\"")],
          versions: [
            WorkVersion(
              kind: .conference, year: 2023, date: "2023-07", venue: 0, venueText: "MICRO'23",
              documents: ["a.txt"], evidence: [evidence(3, "Graphs, \"quoted\"")]),
            WorkVersion(
              kind: .preprint, year: 2022, identifiers: ["arxiv": "2201.00001"],
              documents: ["a.txt"], evidence: [evidence(5, "Graphs, \"quoted\", preprint")]),
          ]),
        LinkedWork(
          id: "w2", title: "=Sums & <Products>", year: 2021, date: nil, venue: nil, venueText: "",
          kind: .other, listing: .own, authors: [author(1, "Marsh B."), author(2, "Odum C.")],
          etAl: true, identifiers: ["doi": "10.1000/1", "arxiv": "2101.00001"],
          documents: ["b.txt"], evidence: [evidence(9, "=Sums & <Products>", "b.txt")]),
        LinkedWork(
          id: "w3", title: "A cited thing", year: nil, date: nil, venue: nil, venueText: "",
          kind: .journal, listing: .cited, authors: [author(4, "Cy O.")], etAl: false,
          documents: ["b.txt"], evidence: [evidence(20, "A cited thing", "b.txt")]),
      ],
      venues: [
        LinkedVenue(
          id: "v1",
          venue: Venue(
            series: "MICRO", name: "International Symposium on Microarchitecture",
            kind: .conference, isKnown: true), aliases: ["MICRO'23"])
      ],
      institutions: [
        Institution(name: "Example State University", aliases: ["ESU"], isKnown: true)
      ],
      talks: [
        LinkedTalk(
          id: "t1", document: "b.txt",
          talk: Talk(
            title: "On talks", affiliation: "ESU", date: "2022-05-01",
            evidence: evidence(30, "On talks", "b.txt")), speaker: 1)
      ],
      relations: [
        LinkedRelation(
          kind: .advisor, from: 0, to: 3, label: .supervisor,
          evidence: [evidence(2, "Supervised by Dee O'Neil")])
      ],
      affiliations: [
        LinkedAffiliation(
          person: 0, institution: 0, from: "2021-09", to: nil, role: "PhD student",
          evidence: [evidence(4, "PhD student, ESU")])
      ],
      systems: [
        LinkedSystem(
          id: "system:quillt", name: "Quillt", documents: ["a.txt"], people: [0],
          evidence: [evidence(3, "Quillt")])
      ],
      doubtful: [
        DoubtfulPair(
          first: 2, second: 4, weight: 1.5, reasons: ["the same initial", "no shared coauthor"],
          evidence: [evidence(20, "Cy O.", "b.txt")])
      ],
      diagnostics: [
        Diagnostic(
          severity: .warning, code: "not-text", document: "c.bin", summary: "The file is not text.",
          remedy: "Convert it first.")
      ])
    corpus.works[0].locator = Locator(volume: "3", issue: "1", pages: "12-19")
    return corpus
  }

  static var graph: CollaborationGraph { CollaborationGraph(corpus) }
}
