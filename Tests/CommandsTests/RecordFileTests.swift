import Foundation
import TestSupport
import Testing

@testable import Commands
@testable import Linking

/// Files of records that are read in several parts at a time.
@Suite struct RecordFileTests {
  private static func records(_ random: inout SplitMix64) -> String {
    var lines: [String] = []
    for number in 0..<Int.random(in: 2...120, using: &random) {
      let id = Int.random(in: 0..<200, using: &random)
      let title = String(repeating: "word\(id) ", count: Int.random(in: 0...40, using: &random))
      lines.append(
        number % 17 == 16
          ? "no record"
          : "{\"id\":\"w\(id)\",\"title\":\"\(title)\",\"year\":\(1990 + id % 30),\"authors\":"
            + "[{\"given\":\"A. \(id % 7)\",\"family\":\"Novak\(id % 11)\"},{\"raw\":\"Ede Toth\"}]}"
      )
    }
    return lines.joined(separator: "\n") + (Bool.random(using: &random) ? "\n" : "")
  }

  @Test(arguments: 0..<40) func partsGiveWhatTheWholeGives(_ seed: UInt64) async throws {
    var random = SplitMix64(seed: seed)
    let folder = try TemporaryFolder()
    let path = folder.url.appendingPathComponent("records.ndjson").path
    let text = Self.records(&random)
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    let whole = try await RecordFile.read(path)
    for part in [1, 100, 1000] as [UInt64] {
      let parts = try await RecordFile.read(path, smallestPart: part)
      #expect(parts.workCount == whole.workCount)
      #expect(parts.repeatedIDs == whole.repeatedIDs)
      #expect(parts.firstMention == whole.firstMention)
      #expect(parts.year == whole.year)
      for work in 0..<whole.workCount {
        #expect(parts.id(ofWork: work) == whole.id(ofWork: work))
        let words = parts.words(ofWork: work).map { parts.words.string($0) }
        #expect(words == whole.words(ofWork: work).map { whole.words.string($0) })
      }
      for mention in 0..<whole.mentionCount {
        #expect(parts.writtenName(of: mention) == whole.writtenName(of: mention))
      }
    }
  }

  @Test func aFileWithoutRecordsIsRefused() async throws {
    let folder = try TemporaryFolder()
    let path = folder.url.appendingPathComponent("none.ndjson").path
    try Data("nothing\nhere\n".utf8).write(to: URL(fileURLWithPath: path))
    for part in [1, 1 << 20] as [UInt64] {
      await #expect(throws: RecordError.noRecords(path, firstFault: 1)) {
        try await RecordFile.read(path, smallestPart: part)
      }
    }
  }
}
