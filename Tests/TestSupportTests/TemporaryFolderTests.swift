import Foundation
import TestSupport
import Testing

@Suite struct TemporaryFolderTests {
  @Test func isRemovedWithItsLastReference() throws {
    var folder: TemporaryFolder? = try TemporaryFolder()
    let path = try #require(folder?.path)
    try folder?.write("a/b.txt", "c")
    #expect(FileManager.default.fileExists(atPath: path + "/a/b.txt"))
    folder = nil
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  private static let kept = Result { try TemporaryFolder() }

  @Test func isRemovedAtTheEndOfTheProcess() async throws {
    let result = await #expect(
      processExitsWith: .success, observing: [\.standardOutputContent]
    ) {
      let folder = try Self.kept.get()
      try folder.write("a/b.txt", "c")
      guard FileManager.default.fileExists(atPath: folder.path + "/a/b.txt") else { exit(1) }
      print("folder:\(folder.path):", terminator: "")
      exit(0)
    }
    let output = String(decoding: try #require(result).standardOutputContent, as: UTF8.self)
    let parts = output.split(separator: ":")
    let path = try #require(parts.firstIndex(of: "folder").map { String(parts[$0 + 1]) })
    #expect(path.contains("coterie-"))
    #expect(!FileManager.default.fileExists(atPath: path))
  }
}
