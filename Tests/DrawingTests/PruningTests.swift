import Drawing
import TestSupport
import Testing

struct PruningTests {
  private func star(_ leaves: Int, engine: Picture.Engine = .fdp) -> Picture {
    var picture = Picture(title: "", summary: "", engine: engine)
    picture.nodes = [Picture.Node(id: "hub", label: "hub", kind: .applicant)]
    for leaf in 1...leaves {
      picture.nodes.append(
        Picture.Node(id: "n\(leaf)", label: "\(leaf)", kind: .coauthor, isShared: leaf == leaves))
      picture.edges.append(
        Picture.Edge(from: 0, to: leaf, kind: .coauthor, weight: Double(leaf % 7) + 1))
    }
    return picture
  }

  @Test func theWeakestTiesGoFirstAndThePictureSaysSo() {
    let picture = star(20)
    let pruned = picture.pruned(to: 8)
    #expect(pruned.nodes.count == 8)
    #expect(pruned.nodes.first?.id == "hub")
    #expect(pruned.nodes.contains { $0.id == "n20" }, "whoever is shared stays")
    let kept = pruned.edges.map(\.weight).sorted()
    // Weights are 1 to 7, each of them at most three times: the heaviest five and those after.
    #expect(kept == [5, 6, 6, 6, 7, 7, 7] || kept == [6, 6, 6, 7, 7, 7, 7])
    #expect(pruned.omissions.count == 1 && pruned.omissions[0].contains("13 labels"))
    let weights = Dictionary(
      uniqueKeysWithValues: picture.edges.map { (picture.nodes[$0.to].id, $0.weight) })
    for edge in pruned.edges { #expect(weights[pruned.nodes[edge.to].id] == edge.weight) }
  }

  @Test func coresOutlastChains() {
    // A chain of weight 3 hangs on a triangle of weight 2: the triangle is the inner core.
    var picture = Picture(title: "", summary: "")
    picture.nodes = (0..<6).map { Picture.Node(id: "n\($0)", label: "", kind: .coauthor) }
    for (from, to, weight) in [(0, 1, 2.0), (1, 2, 2), (2, 0, 2), (2, 3, 3), (3, 4, 3), (4, 5, 3)] {
      picture.edges.append(Picture.Edge(from: from, to: to, kind: .coauthor, weight: weight))
    }
    #expect(picture.pruned(to: 3).nodes.map(\.id) == ["n0", "n1", "n2"])
  }

  @Test func groupsAndCellsFollow() {
    var picture = star(5)
    picture.groups = [
      Picture.Group(id: "g", label: "", members: [1, 2]),
      Picture.Group(id: "h", label: "", members: [0, 5]),
    ]
    let pruned = picture.pruned(to: 2)
    #expect(pruned.nodes.map(\.id) == ["hub", "n5"])
    #expect(pruned.groups.map(\.members) == [[0, 1]])
  }

  @Test(arguments: Picture.Engine.allCases)
  func everyEngineGetsWhatItTakes(engine: Picture.Engine) {
    let picture = star(engine.largest + 30, engine: engine)
    #expect(picture.fitted().nodes.count == engine.largest)
    #expect(star(10, engine: engine).fitted() == star(10, engine: engine))
  }
}
