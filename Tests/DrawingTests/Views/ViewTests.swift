import Bibliography
import Drawing
import GraphAnalysis
import Linking
import Testing

struct ViewTests {
  /// `applicants` people, each with own coauthors, and one coauthor whom all share.
  private func corpus(applicants: Int, own: Int) -> LinkedCorpus {
    var corpus = LinkedCorpus()
    func person(_ name: String, isApplicant: Bool = false) -> Int {
      let number = corpus.people.count + 1
      corpus.people.append(
        Person(
          id: "p\(number)", name: PersonName(given: name, family: "\(number)"),
          isApplicant: isApplicant))
      return number - 1
    }
    func work(_ authors: [Int]) {
      let number = corpus.works.count + 1
      corpus.works.append(
        LinkedWork(
          id: "w\(number)", title: "T\(number)", year: 2020, date: nil, venue: nil, venueText: "",
          kind: .conference, listing: .own,
          authors: authors.map {
            LinkedWork.Author(person: $0, text: "", equalContribution: false)
          }, etAl: false, documents: ["a.txt"],
          evidence: [Evidence(document: "a.txt", line: number, quote: "q")]))
    }
    let asked = (0..<applicants).map { _ in person("Applicant", isApplicant: true) }
    let shared = person("Shared")
    for applicant in asked {
      work([applicant, shared])
      for _ in 0..<own { work([applicant, person("Coauthor")]) }
    }
    return corpus
  }

  @Test func sharedCoauthorsAreMarkedAndTheRestFolded() throws {
    let graph = CollaborationGraph(corpus(applicants: 3, own: 40))
    let picture = PictureView.collaboration.picture(of: graph)
    let shared = picture.nodes.filter(\.isShared)
    #expect(shared.map(\.label) == ["Shared 4"])
    #expect(
      picture.nodes.filter { $0.kind == .others }.map(\.label) == [
        "+ 40 others", "+ 40 others", "+ 40 others",
      ])
    #expect(picture.edges.count { $0.isShared } == 3)
    #expect(picture.omissions.contains { $0.contains("120 coauthors") })
  }

  @Test func aSmallCircleIsDrawnWhole() {
    let graph = CollaborationGraph(corpus(applicants: 2, own: 10))
    let picture = PictureView.collaboration.picture(of: graph)
    #expect(picture.nodes.count == 2 + 1 + 20)
    #expect(!picture.nodes.contains { $0.kind == .others })
  }

  @Test(arguments: PictureView.allCases, [1, 10, 90, 400])
  func noViewHasTooManyLabels(view: PictureView, applicants: Int) throws {
    let graph = CollaborationGraph(corpus(applicants: applicants, own: 20))
    let picture = view.picture(of: graph)
    #expect(picture.nodes.count <= 120)
    for edge in picture.edges {
      #expect(picture.nodes.indices.contains(edge.from) && picture.nodes.indices.contains(edge.to))
    }
    #expect(Set(picture.nodes.map(\.id)).count == picture.nodes.count)
    #expect(picture.fitted() == picture)
    if view == .collaboration && applicants > 90 { #expect(!picture.omissions.isEmpty) }
  }

  @Test(arguments: PictureView.allCases)
  func anEmptyGraphHasAPicture(view: PictureView) {
    let picture = view.picture(of: CollaborationGraph(LinkedCorpus()))
    #expect(picture.nodes.isEmpty)
  }

  @Test func whoeverTiesNobodyIsLeftOutOfWhatIsShared() {
    var corpus = corpus(applicants: 2, own: 3)
    corpus.relations = [
      LinkedRelation(
        kind: .advisor, from: 0, to: 3, label: .advisor,
        evidence: [Evidence(document: "a.txt", line: 1, quote: "q")])
    ]
    let graph = CollaborationGraph(corpus)
    #expect(PictureView.shared.picture(of: graph).nodes.map(\.label).count == 3)
    #expect(PictureView.collaboration.picture(of: graph).nodes.contains { $0.kind == .advisor })
  }

  @Test func textStandsOutFromItsGround() throws {
    let style = PictureStyle.color
    for kind in Picture.Node.Kind.allCases {
      for isShared in [false, true] {
        let look = style.style(of: Picture.Node(id: "", label: "", kind: kind, isShared: isShared))
        let contrast = try #require(PictureStyle.contrast(look.fill, look.text))
        #expect(contrast >= 4.5, "\(kind) \(isShared)")
      }
    }
  }

  /// Known contrasts of WCAG 2.1.
  @Test(arguments: [
    ("#000000", "#FFFFFF", 21.0), ("#777777", "#FFFFFF", 4.478), ("#0072B2", "#FFFFFF", 5.19),
    ("#123456", "#123456", 1.0),
  ])
  func contrastIsThatOfTheStandard(first: String, second: String, wanted: Double) throws {
    let contrast = try #require(PictureStyle.contrast(first, second))
    #expect(abs(contrast - wanted) < 0.02)
    #expect(PictureStyle.contrast("red", second) == nil)
  }
}
