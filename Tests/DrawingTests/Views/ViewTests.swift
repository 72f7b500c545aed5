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
    try picture.check()
    if view == .collaboration && applicants > 90 { #expect(!picture.omissions.isEmpty) }
  }

  @Test(arguments: PictureView.allCases)
  func anEmptyGraphHasAPicture(view: PictureView) {
    let picture = view.picture(of: CollaborationGraph(LinkedCorpus()))
    #expect(picture.nodes.isEmpty)
  }

  @Test func tooManyLabelsForAnEngineAreRefused() {
    var picture = Picture(title: "", summary: "", engine: .fdp)
    picture.nodes = (0...200).map { Picture.Node(id: "n\($0)", label: "", kind: .person) }
    #expect(throws: PictureTooLarge.self) { try picture.check() }
  }

  @Test(arguments: [PictureStyle.color, .print])
  func textStandsOutFromItsGround(style: PictureStyle) {
    for kind in Picture.Node.Kind.allCases {
      for isShared in [false, true] {
        let look = style.style(of: Picture.Node(id: "", label: "", kind: kind, isShared: isShared))
        #expect(Self.contrast(look.fill, look.text) >= 4.5, "\(kind) \(isShared)")
      }
    }
  }

  /// The contrast of two colours as WCAG 2.1 defines it.
  private static func contrast(_ first: String, _ second: String) -> Double {
    func luminance(_ color: String) -> Double {
      let value = Int(color.dropFirst(), radix: 16) ?? 0
      let parts = [value >> 16, value >> 8 & 255, value & 255].map { part -> Double in
        // 2.4 is near enough to 2.5 for a check, and needs no mathematics library.
        let linear = Double(part) / 255
        return linear * linear * linear.squareRoot()
      }
      return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }
    let pair = [luminance(first), luminance(second)].sorted()
    return (pair[1] + 0.05) / (pair[0] + 0.05)
  }
}
