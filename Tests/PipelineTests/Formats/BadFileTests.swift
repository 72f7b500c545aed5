import Bibliography
import Documents
import Foundation
import Pipeline
import TestSupport
import Testing

/// Files that are not what their names say, or not whole.
@Suite struct BadFileTests {
  private func read(_ name: String, _ content: Data) async throws -> (
    record: ReadingRecord, folder: DocumentFolder
  ) {
    let folder = try TemporaryFolder()
    try folder.write(name, content)
    let read = try await DocumentFolder(reading: folder.path)
    return (try #require(read.records.first), read)
  }

  private func fixture(_ name: String) throws -> Data {
    try Data(contentsOf: Fixture.file("formats/" + name))
  }

  @Test func aPasswordProtectedPDF() async throws {
    let (record, _) = try await read("cv.pdf", try fixture("bad/password.pdf"))
    #expect(record.outcome == .refused)
    #expect(record.diagnostics.map(\.code) == ["password"])
  }

  @Test(arguments: [0.02, 0.3, 0.6, 0.9, 0.99])
  func aTruncatedPDF(share: Double) async throws {
    let whole = try fixture("pdf/sidebar.pdf")
    let (record, _) = try await read("cv.pdf", whole.prefix(Int(Double(whole.count) * share)))
    #expect([.refused, .partly].contains(record.outcome))
    #expect(record.diagnostics.allSatisfy { !$0.remedy.isEmpty })
  }

  @Test(arguments: [
    ("cv.txt", "pdf/two-columns.pdf", "pdf"), ("cv.pdf", "docx/numbered-list.docx", "docx"),
    ("cv.docx", "odt/numbered-list.odt", "odt"), ("cv", "docx/table-layout.docx", "docx"),
  ])
  func aWrongName(name: String, file: String, format: String) async throws {
    let (record, folder) = try await read(name, try fixture(file))
    #expect(record.format == format)
    #expect(record.outcome == .read)
    #expect(folder.documents.first?.blocks.isEmpty == false)
  }

  @Test func aTruncatedDOCX() async throws {
    let whole = try fixture("docx/header-and-notes.docx")
    let (record, _) = try await read("cv.docx", whole.prefix(whole.count / 2))
    #expect([.refused, .partly, .read].contains(record.outcome))
  }

  @Test(arguments: ["cv.pdf", "cv.docx", "cv.odt", "cv.gz", "cv.png"])
  func anEmptyFile(name: String) async throws {
    let (record, _) = try await read(name, Data())
    #expect([.refused, .skipped].contains(record.outcome))
    #expect(record.reason != nil)
  }

  @Test func whatIsKnownButNotRead() async throws {
    let (record, _) = try await read(
      "cv.doc", Data([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]))
    #expect(record.outcome == .skipped)
    #expect(record.reason?.contains("DOCX") == true)
  }
}
