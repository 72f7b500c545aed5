import Bibliography
import GraphAnalysis
import Linking
import Testing

@Suite struct GroupLookupTests {
  private static func graph() -> CollaborationGraph {
    var sample = SampleCorpus()
    sample.work("Joint", by: "Ada Berg, Bo Carr", topics: ["graph drawing"])
    sample.work("Alone", by: "Cy Dahl", topics: ["graph theory"])
    sample.stay(of: "Ada Berg", at: "University of Here")
    sample.stay(of: "Cy Dahl", at: "University of There")
    sample.document("north/ada.txt", owner: "Ada Berg")
    sample.document("north/deep/bo.txt", owner: "Bo Carr")
    sample.document("p.txt", owner: "Pa Nel", role: .panel)
    return sample.graph()
  }

  @Test(arguments: [
    ("University of Here", [0]), ("here", [0]), ("graph drawing", [0, 1]), ("drawing", [0, 1]),
    ("north", [0, 1]), ("north/deep", [1]), ("applicants", [0, 1]), ("committee", [3]),
  ])
  func finds(name: String, people: [Int]) {
    guard case .found(let group) = GroupLookup(Self.graph()).find(name) else {
      Issue.record("\(GroupLookup(Self.graph()).find(name))")
      return
    }
    #expect(group.people == people)
  }

  @Test func severalThatFitAreAllNamed() {
    guard case .ambiguous(let groups) = GroupLookup(Self.graph()).find("university") else {
      Issue.record("\"university\" should be ambiguous")
      return
    }
    #expect(groups.map(\.name) == ["University of Here", "University of There"])
  }

  @Test func nearNamesAreOffered() {
    guard case .unknown(let nearest) = GroupLookup(Self.graph()).find("University of Nowhere")
    else {
      Issue.record("nobody is there")
      return
    }
    #expect(nearest.map(\.name).contains("University of Here"))
    #expect(GroupLookup(Self.graph()).find("  ") == .unknown(nearest: []))
  }
}
