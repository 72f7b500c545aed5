import Foundation
import TestSupport
import Testing

/// `coterie link`, `evaluate` and `explain` as a user runs them.
@Suite struct LinkingCommandTests {
  static let gold = """
    {"id":"w1","authors":[{"given":"Ada","family":"Okafor","gold":"ada"},\
    {"given":"B.","family":"Reed","gold":"bo","abbr":true,"hard":["variants"]}]}
    {"id":"w2","authors":[{"given":"A.","family":"Okafor","gold":"ada","abbr":true,"hard":["variants"]},\
    {"given":"Bo","family":"Reed","gold":"bo","hard":["variants"]}]}
    {"id":"w3","authors":[{"given":"Amara","family":"Okafor","gold":"amara","hard":["shared"]},\
    {"given":"Zoë","family":"Łuk","gold":"zoe"}]}
    {"id":"w4","authors":[{"given":"Ada","family":"Okafor","gold":"ada"},\
    {"given":"Zoe","family":"Luk","gold":"zoe","trust":"slug"},\
    {"given":"X","family":"Any","gold":"x","trust":"impure"}]}
    {"id":"w5","authors":[{"given":"","family":"Luk","gold":"zoe","hard":["variants"]},\
    {"given":"Q","family":"Nobody"}]}

    """

  static func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    defer { withExtendedLifetime(folder) {} }
    _ = try folder.write("gold.ndjson", gold)
    return folder
  }

  /// The figures of another implementation for the same files: mentions without prediction, a
  /// person twice in one work, a prediction that comes twice, and names that are not judged.
  @Test func evaluationGivesTheKnownFigures() throws {
    let folder = try Self.folder()
    defer { withExtendedLifetime(folder) {} }
    let predictions = [
      ("w1", 0, 1), ("w1", 1, 2), ("w2", 0, 1), ("w2", 1, 2), ("w3", 0, 1), ("w3", 1, 3),
      ("w4", 0, 9), ("w4", 1, 3), ("w4", 2, 3), ("w4", 0, 1), ("w5", 1, 5),
    ].map { "{\"paper\":\"\($0.0)\",\"position\":\($0.1),\"entity\":\"e\($0.2)\"}\n" }
    _ = try folder.write("pred.ndjson", predictions.joined())
    let run = try CoterieProcess(["evaluate", "gold.ndjson", "pred.ndjson"], in: folder.url)
    #expect(run.status == 0)
    let rows = run.output.split(separator: "\n").map {
      $0.split(separator: " ", omittingEmptySubsequences: true).suffix(7).joined(separator: " ")
    }
    let known = [
      "9 0.8333 0.8519 0.8425 0.6250 0.7143 0.6667",
      "3 0.8750 1.0000 0.9231 0.8333 1.0000 0.8889",
      "2 0.8750 1.0000 0.9333 0.7500 1.0000 0.8571",
      "1 0.2500 1.0000 0.4000 0.0000 1.0000 0.0000",
      "4 0.9375 0.8333 0.8824 0.7500 0.6000 0.6667",
      "5 0.8000 0.8667 0.8320 0.5000 0.6000 0.5455",
    ]
    for row in known { #expect(rows.contains(row), "\(row) in\n\(run.output)") }
  }

  @Test func stateChangesNothingAndDamageIsTold() throws {
    let folder = try Self.folder()
    defer { withExtendedLifetime(folder) {} }
    let plain = try CoterieProcess(["link", "gold.ndjson"], in: folder.url)
    let arguments = ["link", "gold.ndjson", "--state", "kept", "--explain"]
    let first = try CoterieProcess(arguments, in: folder.url)
    let second = try CoterieProcess(arguments, in: folder.url)
    #expect(plain.status == 0)
    #expect(first.output == plain.output)
    #expect(second.output == plain.output)
    #expect(second.errors.contains("blocks as before"))
    #expect(first.errors.contains("pairs to compare"))
    _ = try folder.write("kept", "nonsense")
    let third = try CoterieProcess(arguments, in: folder.url)
    #expect(third.status == 0)
    #expect(third.output == plain.output)
    #expect(third.errors.contains("kept: warning: this is no state"))
  }

  @Test func decisionsHoldAndContradictionsAreTold() throws {
    let folder = try Self.folder()
    defer { withExtendedLifetime(folder) {} }
    _ = try folder.write(
      "decisions.ndjson",
      """
      {"verdict":"different","first":{"paper":"w1","position":0},"second":{"paper":"w4","position":0}}
      {"verdict":"same","first":{"paper":"w4","position":0},"second":{"paper":"w1","position":0}}
      {"verdict":"same","first":{"paper":"w9","position":0},"second":{"paper":"w1","position":0}}
      {"verdict":"perhaps"}

      """)
    let run = try CoterieProcess(
      ["link", "gold.ndjson", "--decisions", "decisions.ndjson", "--doubtful", "doubtful.ndjson"],
      in: folder.url)
    #expect(run.status == 0)
    #expect(run.errors.contains("decisions.ndjson:4: warning"))
    #expect(run.errors.contains("w4/0 and w1/0 was not followed: another ruling"))
    #expect(run.errors.contains("w9/0 and w1/0 was not followed: there is no such record"))
    func entity(_ paper: String) -> Substring? {
      run.output.split(separator: "\n").first {
        $0.hasPrefix("{\"paper\":\"\(paper)\",\"position\":0,")
      }?.split(separator: ":").last
    }
    #expect(entity("w1") != nil)
    #expect(entity("w1") != entity("w4"))
    #expect(
      FileManager.default.fileExists(atPath: folder.url.appending(path: "doubtful.ndjson").path))
  }

  @Test func recordsAreExplained() throws {
    let folder = try Self.folder()
    defer { withExtendedLifetime(folder) {} }
    let run = try CoterieProcess(
      ["explain", "w1/0", "Amara Okafor", "--from", "gold.ndjson"], in: folder.url)
    #expect(run.status == 0)
    #expect(run.output.contains("Some of their given names contradict each other."))
    let json = try CoterieProcess(
      ["explain", "w1/1", "w2/1", "--from", "gold.ndjson", "--json"], in: folder.url)
    let object = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
    #expect(object?["question"] as? String == "explain")
    let missing = try CoterieProcess(
      ["explain", "w1/7", "w2/1", "--from", "gold.ndjson"], in: folder.url)
    #expect(missing.status == 1)
    #expect(missing.errors.contains("There is no mention \"w1/7\""))
  }

  @Test func foldersAndGraphsAreExplained() throws {
    let folder = try TemporaryFolder()
    defer { withExtendedLifetime(folder) {} }
    for (name, title) in [("one.txt", "Sparse Kernels for Birds"), ("two.txt", "Dense Kernels")] {
      _ = try folder.write(
        "docs/" + name,
        """
        Ada Okafor
        Curriculum vitae

        Publications
        1. Ada Okafor, Bo Reed. \(title). In Proceedings of AAAI, 2021.

        """)
    }
    let run = try CoterieProcess(
      ["explain", "Ada Okafor", "Bo Reed", "--from", "docs"], in: folder.url)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("They sign one work side by side."))
    let one = try CoterieProcess(
      ["explain", "Ada Okafor", "Ada Okafor", "--from", "docs", "--json"], in: folder.url)
    #expect(one.output.contains("\"onePerson\": true") || one.output.contains("\"onePerson\":true"))
    let nobody = try CoterieProcess(
      ["explain", "Zed Nobody", "Bo Reed", "--from", "docs"], in: folder.url)
    #expect(nobody.status == 1)
    #expect(nobody.errors.contains("Nobody is called"))
  }

  /// A graph explains itself: the steps of a merge, constraints, and the weights of pairs in doubt.
  @Test func graphsExplainThemselves() throws {
    let folder = try TemporaryFolder()
    defer { withExtendedLifetime(folder) {} }
    for (name, title, author) in [
      ("one.txt", "Sparse Kernels for Birds", "Ada Okafor"),
      ("two.txt", "Dense Kernels and their Use", "A. Okafor"),
    ] {
      _ = try folder.write(
        "docs/" + name,
        """
        Bo Reed
        Curriculum vitae

        Publications
        1. \(author), Bo Reed, Cem Falk. \(title). In Proceedings of AAAI, 2021.
        2. Bo Reed, Cem Falk. More on \(title). In Proceedings of AAAI, 2022.

        """)
    }
    let report = try CoterieProcess(
      ["export", "--from", "docs", "--format", "json", "-o", "graph.json"], in: folder.url)
    #expect(report.status == 0, "\(report.errors)")
    let joined = try CoterieProcess(
      ["explain", "one.txt:1", "two.txt:1", "--from", "graph.json"], in: folder.url)
    #expect(joined.status == 0, "\(joined.errors)")
    #expect(joined.output.contains("Verdict: one person."))
    #expect(joined.output.contains("Bo Reed (one.txt:1)"))
    let apart = try CoterieProcess(
      ["explain", "Bo Reed", "Cem Falk", "--from", "graph.json"], in: folder.url)
    #expect(apart.output.contains("They sign one work side by side: “"))
    #expect(apart.output.contains("The family names differ."))
  }
}
