import Foundation
import TestSupport
import Testing

/// What a user meets who gives the tool something that it can't use.
@Suite struct BadInputTests {
  static let cv = """
    # Ada Quill

    ada.quill@example.edu

    ## Education

    Example University, PhD student, 2020 - present

    ## Publications

    - Ada Quill, Bo Reed. "A Study of Paper." International Conference on Machine Learning (ICML), 2021.
    - Ada Quill, Cy Stone. "A Study of Ink." Conference on Machine Learning and Systems (MLSys), 2022.
    """

  private func report(
    _ folder: TemporaryFolder, into output: TemporaryFolder, environment: [String: String] = [:]
  ) throws -> CoterieProcess {
    try CoterieProcess(
      ["report", folder.path, "--output", output.path + "/out"], environment: environment)
  }

  private func graph(_ output: TemporaryFolder) throws -> String {
    try String(contentsOf: output.url.appending(path: "out/graph.json"), encoding: .utf8)
  }

  @Test func anEmptyFolder() throws {
    let folder = try TemporaryFolder()
    let output = try TemporaryFolder()
    let run = try report(folder, into: output)
    #expect(run.status == 1)
    #expect(run.errors.contains(folder.path))
    #expect(run.errors.contains("put .txt or .md files there"))
    #expect(!FileManager.default.fileExists(atPath: output.path + "/out"))
  }

  @Test func aFolderThatIsNotThere() throws {
    let run = try CoterieProcess(["report", "/no/such/folder"])
    #expect(run.status == 1)
    #expect(run.errors.contains("/no/such/folder: there is no such file or folder"))
  }

  @Test func aFolderThatCannotBeRead() throws {
    let folder = try TemporaryFolder()
    let locked = folder.url.appending(path: "locked")
    try FileManager.default.createDirectory(at: locked, withIntermediateDirectories: true)
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: locked.path)
    defer {
      try? FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: locked.path)
    }
    let run = try CoterieProcess(["report", locked.path, "--output", folder.path + "/out"])
    // An administrator may read it all the same: then it is an empty folder.
    #expect(run.status == 1)
    #expect(run.errors.contains("locked: "))
  }

  @Test(arguments: [
    ("empty.txt", Data(), "empty.txt: warning: The file is empty"),
    ("blank.txt", Data(" \n\t\n".utf8), "blank.txt: warning: The file is empty"),
    (
      "broken.txt",
      Data("Zoë wrote it\nA letter from M".utf8) + Data([0xFC])
        + Data("ller to his friends in town".utf8),
      "broken.txt:2: warning: The file is UTF-8, but this line is not"
    ),
    (
      "binary.txt", Data((0..<5_000).map { UInt8(truncatingIfNeeded: $0 &* 197 &+ $0 / 3) }),
      "binary.txt: error: The file does not hold text"
    ),
    (
      "long.txt", Data(repeating: 0x61, count: 50 << 20),
      "long.txt:1: warning: The line is longer than"
    ),
  ])
  func aBadFileBesideAGoodOne(name: String, content: Data, message: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(name, content)
    try folder.write("good.txt", Self.cv)
    let output = try TemporaryFolder()
    let run = try report(folder, into: output)
    #expect(run.status == 0)
    #expect(run.errors.contains(message))
    #expect(try graph(output).contains("\"A Study of Paper\""))
  }

  @Test func onlyABadFile() throws {
    let folder = try TemporaryFolder()
    try folder.write("empty.txt", "")
    let output = try TemporaryFolder()
    let run = try report(folder, into: output)
    #expect(run.status == 1)
    #expect(run.errors.contains("empty.txt"))
  }

  @Test func aDocumentInAnotherLanguage() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "fremd.txt",
      "Сегодня хорошая погода, и мы идём гулять в парк.\n\n今日は天気がいいので、公園へ散歩に行きます。\n")
    try folder.write("good.txt", Self.cv)
    let output = try TemporaryFolder()
    let run = try report(folder, into: output)
    #expect(run.status == 0)
    let json = try graph(output)
    #expect(json.contains("\"id\": \"fremd.txt\", \"kind\": \"unknown\""))
    #expect(json.contains("\"A Study of Paper\""))
  }

  @Test func twoFilesOfTheSameContent() throws {
    let folder = try TemporaryFolder()
    try folder.write("one.txt", Self.cv)
    try folder.write("two.txt", Self.cv)
    let output = try TemporaryFolder()
    let run = try report(folder, into: output)
    #expect(run.status == 0)
    #expect(run.output.contains("two.txt: the same content as one.txt"))
    #expect(try !graph(output).contains("two.txt"))
  }

  @Test func otherFilesAreListedAsSkipped() throws {
    let folder = try TemporaryFolder()
    try folder.write("good.txt", Self.cv)
    try folder.write("sub/photo.jpg", Data([0xFF, 0xD9]))
    try folder.write("README.md", "# About")
    let output = try TemporaryFolder()
    let run = try report(folder, into: output)
    #expect(run.status == 0)
    #expect(run.output.contains("sub/photo.jpg: .jpg: no known format (known are"))
    for known in ["PDF", "Markdown", "BibTeX", "RIS", "DBLP XML"] {
      #expect(run.output.contains(known))
    }
    #expect(run.output.contains("README.md: a README describes the folder"))
  }

  @Test func aLinkThatLeadsNowhere() throws {
    let folder = try TemporaryFolder()
    try folder.write("good.txt", Self.cv)
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/gone.txt", withDestinationPath: "/no/such/file")
    let output = try TemporaryFolder()
    let run = try report(folder, into: output)
    #expect(run.status == 0)
    #expect(run.errors.contains("gone.txt"))
    #expect(run.errors.contains("it, or what it links to, is not there"))
  }

  /// What a folder links to is not entered, as the link may lead back; that it was not is said.
  @Test func aLinkToAFolder() throws {
    let folder = try TemporaryFolder()
    try folder.write("good.txt", Self.cv)
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/loop", withDestinationPath: folder.path)
    let output = try TemporaryFolder()
    let run = try report(folder, into: output)
    #expect(run.status == 0)
    #expect(run.output.contains("loop: a link to a folder, which is not followed"))
  }

  @Test func aPipeIsNotWaitedFor() throws {
    let folder = try TemporaryFolder()
    try folder.write("good.txt", Self.cv)
    try #require(unsafe mkfifo(folder.path + "/pipe.txt", 0o600) == 0)
    let output = try TemporaryFolder()
    let run = try report(folder, into: output)
    #expect(run.status == 0)
    #expect(run.output.contains("pipe.txt: no regular file"))
  }

  @Test func anOutputFolderThatCannotBeWritten() throws {
    let folder = try TemporaryFolder()
    try folder.write("good.txt", Self.cv)
    let file = try folder.write("file.bin", "x")
    let run = try CoterieProcess(["report", folder.path, "--output", file.path + "/out"])
    #expect(run.status == 1)
    #expect(run.errors.contains("can't be written"))
    #expect(run.errors.contains("--output"))
  }

  @Test func aFailedRunLeavesTheEarlierOutput() throws {
    let folder = try TemporaryFolder()
    try folder.write("good.txt", Self.cv)
    let output = try TemporaryFolder()
    #expect(try report(folder, into: output).status == 0)
    let before = try graph(output)
    try FileManager.default.removeItem(atPath: folder.path + "/good.txt")
    #expect(try report(folder, into: output).status == 1)
    #expect(try graph(output) == before)
  }

  @Test func aMissingGraphvizPlugin() throws {
    let folder = try TemporaryFolder()
    try folder.write("good.txt", Self.cv)
    let plugins = try TemporaryFolder()
    let output = try TemporaryFolder()
    let run = try report(folder, into: output, environment: ["GVBINDIR": plugins.path])
    #expect(run.status == 1)
    #expect(run.errors.contains("install the full graphviz package"))
    // What needs no Graphviz is written all the same.
    #expect(try graph(output).contains("\"A Study of Paper\""))
  }

  @Test func wrongUsage() throws {
    #expect(try CoterieProcess(["report"]).status == 64)
    #expect(try CoterieProcess(["no-such-command"]).status == 64)
  }
}
