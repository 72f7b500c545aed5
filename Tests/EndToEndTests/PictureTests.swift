import Foundation
import TestSupport
import Testing

/// Every view of the example documents and of the committee, drawn by the tool.
@Suite struct PictureTests {
  private static let views = [
    "collaboration", "shared", "ego", "advisors", "topics", "affiliations", "timeline", "conflicts",
  ]

  private final class Graphs: Sendable {
    let folder: TemporaryFolder
    let paths: [String]

    init() throws {
      folder = try TemporaryFolder()
      let committee = Fixture.package.appending(path: "Tests/Fixtures/committee").path
      paths = ["seeds.json", "committee.json"].map { [folder] in folder.path + "/" + $0 }
      let sources = [
        ["--from", Fixture.seeds.path],
        ["--from", committee + "/applicants", "--panel", committee + "/panel"],
      ]
      for (source, path) in zip(sources, paths) {
        let run = try CoterieProcess(["export", "--format", "json", "-o", path] + source)
        try #require(run.status == 0, "\(run.errors)")
      }
    }
  }

  private static let graphs = Result { try Graphs() }

  private func render(_ view: String, _ graph: Int, _ more: [String]) throws -> CoterieProcess {
    let path = try Self.graphs.get().paths[graph]
    // The example documents have no committee.
    var people: [String] = []
    if view == "conflicts" {
      people = ["--as-of", "2026-12-01"]
      if graph == 0 {
        people += ["Siyuan Chen", "Cheng Li", "Yichuan Wang"].flatMap { ["--person", $0] }
      }
    }
    return try CoterieProcess(["render", "--from", path, "--view", view] + people + more)
  }

  @Test(arguments: views, [0, 1])
  func labelsStandApart(view: String, graph: Int) throws {
    let run = try render(view, graph, [])
    try #require(run.status == 0, "\(run.errors)")
    let drawn = DrawnLabels(Array(run.output.utf8))
    #expect(drawn.error == nil)
    #expect(drawn.overlaps.isEmpty, "\(drawn.overlaps)")
    let labels = drawn.labels.filter {
      !$0.classes.contains("legend") && !$0.classes.contains("words")
    }
    #expect(labels.count <= 120 && labels.count > 2)
    let again = try render(view, graph, [])
    #expect(again.output == run.output, "the same input gives the same picture")
  }

  @Test(arguments: views, [0, 1])
  func theDOTFileIsStableAndSound(view: String, graph: Int) throws {
    let run = try render(view, graph, ["--format", "dot"])
    try #require(run.status == 0, "\(run.errors)")
    #expect(try render(view, graph, ["--format", "dot"]).output == run.output)
    let folder = try TemporaryFolder()
    let file = try folder.write("picture.dot", run.output)
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["dot", "-Tcanon", file.path]
    let output = folder.url.appending(path: "canon.dot")
    try Data().write(to: output)
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = process.standardOutput
    try process.run()
    process.waitUntilExit()
    let text = try String(contentsOf: output, encoding: .utf8)
    #expect(process.terminationStatus == 0 && !text.contains("Warning"), "\(text.prefix(400))")
  }

  @Test func everyApplicantIsOnTheDefaultPicture() throws {
    let drawn = DrawnLabels(Array(try render("collaboration", 0, []).output.utf8))
    let applicants = drawn.labels.filter {
      $0.classes.contains("applicant") && !$0.classes.contains("legend")
    }
    #expect(applicants.count == 4)
    // At first glance: their labels are the highest ones but for those of people whom they share.
    let heights = drawn.labels.filter { $0.classes == "node coauthor" }.map { $0.bottom - $0.top }
    for applicant in applicants {
      #expect(applicant.bottom - applicant.top > (heights.max() ?? 0))
    }
  }

  @Test func aStyleOfOnesOwnIsDrawn() throws {
    let folder = try TemporaryFolder()
    let style = try folder.write("s.yaml", "nodes:\n  applicant: {fill: \"#123456\"}\n")
    let run = try render("collaboration", 1, ["--style", style.path])
    #expect(run.output.contains("fill=\"#123456\""))
    let print = try render("collaboration", 1, ["--style", "print"])
    #expect(!print.output.contains("#0072b2") && !print.output.contains("#0072B2"))
    let wrong = try folder.write("w.yaml", "nodes:\n  applicant:\n    fil: x\n")
    let refused = try render("collaboration", 1, ["--style", wrong.path])
    #expect(refused.status == 1 && refused.errors.contains("w.yaml:3: the key \"fil\""))
    #expect(refused.output.isEmpty)
  }

  @Test func aStyleIsPrintedToStartFrom() throws {
    let run = try CoterieProcess(["render", "--show-style"])
    #expect(run.status == 0 && run.output.contains("\nnodes:\n  applicant:\n"))
  }

  @Test func largePicturesAreDrawnByAWorkerInTime() throws {
    let run = try render("ego", 0, ["--labels", "500", "--engine", "neato"])
    #expect(run.status == 0, "\(run.errors)")
    let none = try CoterieProcess(["render", "--view", "advisors"])
    #expect(none.status == 64)
  }
}
