import Foundation
import TestSupport
import Testing

/// What `make report` writes is what is committed, byte for byte.
@Suite struct OutputTests {
  static let texts = [
    "graph.json", "collaboration.dot", "shared-coauthors.csv", "people.csv", "works.csv",
    "report.md", "report.tex",
  ]

  @Test func theCommittedOutputIsCurrent() throws {
    let folder = try TemporaryFolder()
    // From the package's folder, as `make report` runs.
    let run = try CoterieProcess(
      ["report", "seeds", "--output", folder.path + "/out"], in: Fixture.package)
    try #require(run.status == 0, "\(run.errors)")
    for name in Self.texts {
      let made = try Data(contentsOf: folder.url.appending(path: "out/\(name)"))
      let committed = try Data(contentsOf: Fixture.package.appending(path: "output/\(name)"))
      #expect(made == committed, "output/\(name) is not what make report writes")
    }
    for name in ["collaboration.svg", "collaboration.pdf", "collaboration.png"] {
      let made = try Data(contentsOf: folder.url.appending(path: "out/\(name)"))
      #expect(made.count > 10_000, "\(name)")
    }
  }

  @Test func theSameInputGivesTheSameBytes() throws {
    let folder = try TemporaryFolder()
    for name in ["one", "two"] {
      let run = try CoterieProcess(
        ["report", Fixture.seeds.path, "--output", folder.path + "/" + name, "--quiet"])
      try #require(run.status == 0, "\(run.errors)")
    }
    for name in Self.texts + ["collaboration.svg", "collaboration.pdf", "report.html"] {
      let one = try Data(contentsOf: folder.url.appending(path: "one/\(name)"))
      let two = try Data(contentsOf: folder.url.appending(path: "two/\(name)"))
      #expect(one == two, "\(name)")
    }
  }
}
