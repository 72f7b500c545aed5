import Foundation
import TestSupport
import Testing

/// Where results are written to: a file whole or not at all, through links, and into pipes.
@Suite struct OutputFileTests {
  static let commands = [
    ["link", "records.ndjson"], ["records", "records.bib"], ["inspect", "records.bib"],
  ]

  private static func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    _ = try folder.write(
      "records.ndjson",
      #"{"id":"w1","title":"Moss","authors":[{"given":"Ada","family":"Quill"}]}"# + "\n")
    _ = try folder.write(
      "records.bib", "@article{moss, title={Moss}, author={Quill, Ada}, year=2001}\n")
    return folder
  }

  private static func kind(_ url: URL) throws -> FileAttributeType? {
    try FileManager.default.attributesOfItem(atPath: url.path)[.type] as? FileAttributeType
  }

  @Test(arguments: commands) func aPipeIsWrittenTo(_ command: [String]) throws {
    let folder = try Self.folder()
    defer { withExtendedLifetime(folder) {} }
    let plain = try CoterieProcess(command, in: folder.url)
    try #require(plain.status == 0 && !plain.output.isEmpty)
    let pipe = folder.url.appending(path: "pipe")
    try #require(unsafe mkfifo(pipe.path, 0o600) == 0)
    // Opened first, and without waiting for a writer: a tool that puts a file there hangs nothing.
    let reader = unsafe open(pipe.path, O_RDONLY | O_NONBLOCK)
    try #require(reader >= 0)
    defer { close(reader) }
    let run = try CoterieProcess(command + ["-o", "pipe"], in: folder.url)
    #expect(run.status == 0, "\(run.errors)")
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = unsafe read(reader, &bytes, bytes.count)
    #expect(String(decoding: bytes.prefix(max(0, count)), as: UTF8.self) == plain.output)
    var status = stat()
    #expect(unsafe lstat(pipe.path, &status) == 0 && status.st_mode & S_IFMT == S_IFIFO)
  }

  @Test(arguments: commands) func aLinkIsFollowed(_ command: [String]) throws {
    let folder = try Self.folder()
    defer { withExtendedLifetime(folder) {} }
    let plain = try CoterieProcess(command, in: folder.url)
    let target = try folder.write("kept/target", "before")
    let link = folder.url.appending(path: "link")
    try FileManager.default.createSymbolicLink(
      atPath: link.path, withDestinationPath: "kept/target")
    let run = try CoterieProcess(command + ["-o", "link"], in: folder.url)
    #expect(run.status == 0, "\(run.errors)")
    #expect(try Self.kind(link) == .typeSymbolicLink)
    #expect(try String(contentsOf: target, encoding: .utf8) == plain.output)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path + "/kept") == ["target"])
  }

  @Test(arguments: commands) func aFolderIsNoFile(_ command: [String]) throws {
    let folder = try Self.folder()
    defer { withExtendedLifetime(folder) {} }
    _ = try folder.write("kept/target", "before")
    let run = try CoterieProcess(command + ["-o", "kept"], in: folder.url)
    #expect(run.status == 1)
    #expect(run.errors.contains("kept can't be written; choose another place with -o."))
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        == ["kept", "records.bib", "records.ndjson"])
  }
}
