import Foundation
import TestSupport
import Testing

/// Bibliographic files, as a user hands them to the program.
@Suite struct RecordsTests {
  private func path(_ name: String) -> String { Fixture.file("records/" + name).path }

  @Test func recordsBecomeWhatLinkReads() throws {
    let folder = try TemporaryFolder()
    let out = folder.path + "/records.ndjson"
    let run = try CoterieProcess(["records", path("dblp.xml"), path("nasty.bib"), "-o", out])
    #expect(run.status == 0)
    #expect(run.errors.contains("dblp.xml:15: error: A record is not closed"))
    let lines = try String(contentsOfFile: out, encoding: .utf8).split(separator: "\n")
    #expect(lines.count == 16)
    let linked = try CoterieProcess(["link", out])
    #expect(linked.status == 0)
    #expect(linked.output.contains("conf/well/Reed19"))
  }

  /// What is written as CSL-JSON or BibTeX is read again as the same records.
  @Test(arguments: ["csljson", "bibtex"]) func formatsAreReadAgain(_ format: String) throws {
    let folder = try TemporaryFolder()
    let out = folder.path + "/again"
    let direct = try CoterieProcess(["records", path("scopus.csv")])
    #expect(
      try CoterieProcess(["records", path("scopus.csv"), "--format", format, "-o", out]).status == 0
    )
    let again = try CoterieProcess(["records", out])
    #expect(again.output == direct.output)
    #expect(!again.output.isEmpty)
  }

  @Test func columnsCanBeNamed() throws {
    let run = try CoterieProcess(
      ["records", path("own-columns.csv"), "--column", "title=Bemerkung"])
    #expect(run.output.contains("\"title\":\"gut\""))
    let wrong = try CoterieProcess(["records", path("own-columns.csv"), "--column", "x=y"])
    #expect(wrong.status == 64)
    #expect(wrong.errors.contains("FIELD is one of"))
  }

  @Test func aFileInNoFormat() throws {
    let run = try CoterieProcess(["records", Fixture.package.path + "/Package.swift"])
    #expect(run.status == 1)
    #expect(run.errors.contains("no format of bibliographic records"))
  }
}
