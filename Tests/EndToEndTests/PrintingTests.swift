import Foundation
import TestSupport
import Testing

/// `report.pdf` through tools of the machine; here through scripts that stand in for one.
@Suite struct PrintingTests {
  /// Runs `coterie report --pdf` on a machine whose only tool is the script; none where it is nil.
  private func report(_ script: String?) throws -> (run: CoterieProcess, output: URL) {
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(
      at: folder.url.appending(path: "bin"), withIntermediateDirectories: true)
    if let script {
      let tool = try folder.write("bin/weasyprint", "#!/bin/sh\n" + script + "\n")
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: tool.path)
    }
    try folder.write("in/a.txt", "Ada Quill\nCurriculum Vitae\n\nEmail: ada@example.edu\n")
    let output = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    let run = try CoterieProcess(
      ["report", folder.path + "/in", "--output", output.path, "--pdf"],
      environment: ["PATH": folder.path + "/bin"])
    return (run, output)
  }

  private func exists(_ name: String, in folder: URL) -> Bool {
    FileManager.default.fileExists(atPath: folder.appending(path: name).path)
  }

  @Test func theToolIsHandedThePage() throws {
    let (run, output) = try report("[ -f \"$2\" ] && printf '%%PDF-1.4 page' > \"$3\"")
    defer { try? FileManager.default.removeItem(at: output) }
    #expect(run.status == 0, "\(run.errors)")
    let text = try String(contentsOf: output.appending(path: "report.pdf"), encoding: .utf8)
    #expect(text == "%PDF-1.4 page")
    #expect(run.output.contains("report.pdf"))
  }

  /// A tool may start others that hold its output open, as browsers do: nobody waits for them, and
  /// none is left behind.
  @Test func whatTheToolStartedIsEnded() throws {
    let notes = try TemporaryFolder()
    let number = notes.path + "/number"
    let (run, output) = try report(
      "sleep 300 & echo $! > '\(number)'; printf '%%PDF-1.4 page' > \"$3\"")
    defer { try? FileManager.default.removeItem(at: output) }
    #expect(run.status == 0, "\(run.errors)")
    #expect(exists("report.pdf", in: output))
    let text = try String(contentsOfFile: number, encoding: .utf8)
    let child = try #require(Int32(text.split(separator: "\n")[0]))
    #expect(Self.isGone(child))
  }

  /// Whether a process has ended, or does so soon; one that nobody has asked after yet counts.
  private static func isGone(_ process: Int32) -> Bool {
    for _ in 0..<100 {
      if kill(process, 0) != 0 { return true }
      let status = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)
      if status?.contains(") Z ") == true { return true }
      usleep(50_000)
    }
    return false
  }

  /// A tool that fails, one that writes something else, one that writes nothing.
  @Test(arguments: ["echo 'no fonts here' >&2; exit 3", "echo page > \"$3\"", "exit 0"])
  func aToolThatFailsCostsNothingElse(script: String) throws {
    let (run, output) = try report(script)
    defer { try? FileManager.default.removeItem(at: output) }
    #expect(run.status == 1)
    #expect(run.errors.contains("report.pdf was not written: weasyprint failed"))
    if script.contains("fonts") { #expect(run.errors.contains("no fonts here")) }
    #expect(!exists("report.pdf", in: output))
    for name in ["report.html", "report.tex", "collaboration.svg", "graph.json"] {
      #expect(exists(name, in: output), "\(name)")
    }
  }

  @Test func withoutAToolTheRemedyIsNamed() throws {
    let (run, output) = try report(nil)
    defer { try? FileManager.default.removeItem(at: output) }
    #expect(run.status == 1)
    #expect(run.errors.contains("chromium") && run.errors.contains("print report.html"))
    #expect(exists("report.html", in: output) && !exists("report.pdf", in: output))
  }
}
