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

  @Test func generationsAreKept() throws {
    let folder = try TemporaryFolder()
    let entry = "@article{a, author={Quill, Jr., Ada and {Moss III}, Bo}, title={On rows}}"
    let file = try folder.write("rows.bib", entry)
    let run = try CoterieProcess(["records", file.path])
    #expect(run.output.contains("\"given\":\"Ada\",\"family\":\"Quill\",\"suffix\":\"Jr.\"}"))
    #expect(run.output.contains("\"family\":\"Moss\",\"suffix\":\"III\"}"))
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
    // Volume, issue and pages as well.
    let written = try String(contentsOfFile: out, encoding: .utf8)
    #expect(try CoterieProcess(["records", out, "--format", format]).output == written)
    #expect(written.contains(format == "bibtex" ? "pages = {" : "\"page\":"))
  }

  @Test func columnsCanBeNamed() throws {
    let run = try CoterieProcess(
      ["records", path("own-columns.csv"), "--column", "title=Bemerkung"])
    #expect(run.output.contains("\"title\":\"gut\""))
    let wrong = try CoterieProcess(["records", path("own-columns.csv"), "--column", "x=y"])
    #expect(wrong.status == 64)
    #expect(wrong.errors.contains("FIELD is one of"))
  }

  @Test func compressedFilesAreUnpacked() throws {
    let folder = try TemporaryFolder()
    let content = try Data(contentsOf: Fixture.file("records/scopus.csv"))
    let plain = try CoterieProcess(["records", path("scopus.csv")])
    #expect(!plain.output.isEmpty)
    let packed = folder.path + "/scopus.csv.gz"
    try Data(Self.gzip([UInt8](content))).write(to: URL(filePath: packed))
    let whole = try CoterieProcess(["records", packed])
    #expect(whole.status == 0)
    #expect(whole.output == plain.output)

    let cut = folder.path + "/cut.csv.gz"
    try Data(Self.gzip([UInt8](content)).dropLast(30)).write(to: URL(filePath: cut))
    let part = try CoterieProcess(["records", cut])
    #expect(part.output.hasPrefix(String(plain.output.prefix { $0 != "\n" })))
    #expect(part.errors.contains("cut.csv.gz: error: The file could not be read to its end"))

    let damaged = folder.path + "/damaged.csv.gz"
    try Data([0x1F, 0x8B, 0x08, 0xFF, 1, 2, 3, 4]).write(to: URL(filePath: damaged))
    let none = try CoterieProcess(["records", damaged])
    #expect(none.status == 1)
    #expect(none.errors.contains("damaged.csv.gz can't be read: the compressed data"))
    #expect(none.errors.contains("get the file anew"))
  }

  /// Bytes as gzip has them where it doesn't compress (RFC 1951, section 3.2.4; RFC 1952).
  private static func gzip(_ bytes: [UInt8]) -> [UInt8] {
    func little(_ value: UInt32, _ count: Int) -> [UInt8] {
      (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * UInt32($0))) }
    }
    var out: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255]
    for start in stride(from: 0, to: bytes.count, by: 1000) {
      let block = bytes[start..<min(bytes.count, start + 1000)]
      out.append(start + 1000 >= bytes.count ? 1 : 0)
      out += little(UInt32(block.count), 2) + little(~UInt32(block.count), 2) + block
    }
    var checksum = UInt32.max
    for byte in bytes {
      checksum ^= UInt32(byte)
      for _ in 0..<8 { checksum = checksum >> 1 ^ (checksum & 1 == 0 ? 0 : 0xEDB8_8320) }
    }
    return out + little(~checksum, 4) + little(UInt32(bytes.count), 4)
  }

  @Test func aFileInNoFormat() throws {
    let run = try CoterieProcess(["records", Fixture.package.path + "/Package.swift"])
    #expect(run.status == 1)
    #expect(run.errors.contains("no format of bibliographic records"))
  }
}
