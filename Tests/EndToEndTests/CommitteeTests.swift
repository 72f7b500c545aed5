import Foundation
import TestSupport
import Testing

/// The invented committee of `Tests/Fixtures/committee`: the exact answers must come out.
@Suite struct CommitteeTests {
  /// What the tool makes of the applicants with the panel, and of the applicants alone.
  private struct Runs {
    let withPanel: CommitteeComparison
    let applicantsOnly: CommitteeComparison
    let answers: CommitteeAnswers

    init() throws {
      answers = try CommitteeAnswers()
      withPanel = try Self.compare(["--panel", Fixture.file("committee/panel").path], answers)
      applicantsOnly = try Self.compare([], answers)
    }

    private static func compare(
      _ options: [String], _ answers: CommitteeAnswers
    ) throws -> CommitteeComparison {
      let output = try TemporaryFolder()
      let folder = Fixture.file("committee/applicants").path
      let run = try CoterieProcess(
        ["report", folder, "--output", output.path + "/out"] + options)
      #expect(run.status == 0, "\(run.errors)")
      let json = try Data(contentsOf: output.url.appending(path: "out/graph.json"))
      return CommitteeComparison(try ScoredGraph(json: json), with: answers)
    }
  }

  private static let runs = Result { try Runs() }

  @Test func theWorks() throws {
    let runs = try Self.runs.get()
    expectNone(runs.withPanel.works())
    expectNone(runs.applicantsOnly.works(onlyIn: "applicants/"))
  }

  @Test func whoOwnsWhat() throws {
    expectNone(try Self.runs.get().withPanel.owners())
  }

  @Test func whoIsWho() throws {
    let runs = try Self.runs.get()
    expectNone(runs.withPanel.identities())
    expectNone(runs.withPanel.apart())
    expectNone(runs.withPanel.one())
    expectNone(runs.applicantsOnly.identities())
  }

  @Test func whatApplicantsShare() throws {
    let runs = try Self.runs.get()
    expectNone(runs.withPanel.pairs(runs.answers.withPanel.applicantPairs))
    expectNone(runs.applicantsOnly.pairs(runs.answers.applicantsOnly.applicantPairs))
  }

  @Test func whatThePanelSharesWithApplicants() throws {
    let runs = try Self.runs.get()
    expectNone(runs.withPanel.pairs(runs.answers.withPanel.panelPairs ?? []))
  }

  @Test func whoseListsAreCutShort() throws {
    expectNone(try Self.runs.get().withPanel.cutShort())
  }

  @Test func whoAdvisesWhom() throws {
    expectNone(try Self.runs.get().withPanel.advisors())
  }

  private func expectNone(
    _ wrong: [String], sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(
      wrong.isEmpty, "\(wrong.joined(separator: "\n"))", sourceLocation: sourceLocation)
  }
}
