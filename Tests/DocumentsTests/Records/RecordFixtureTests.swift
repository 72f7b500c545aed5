import Foundation
import TestSupport
import Testing

@testable import Documents

/// A file of every format, with the faults that such files have, against what a reader finds in it.
@Suite struct RecordFixtureTests {
  static let formats: [(file: String, format: String)] = [
    ("dblp.xml", "dblp"), ("acl.xml", "acl"), ("endnote.xml", "endnote-xml"),
    ("orcid.xml", "orcid-xml"), ("orcid.json", "orcid-json"), ("csl.json", "csl-json"),
    ("crossref.json", "crossref"), ("crossref.jsonl", "crossref"), ("openalex.jsonl", "openalex"),
    ("export.ris", "ris"), ("pubmed.nbib", "medline"), ("wos.txt", "wos"), ("wos-tab.txt", "table"),
    ("scopus.csv", "table"), ("own-columns.csv", "table"), ("refer.enw", "refer"),
    ("nasty.bib", "bibtex"),
  ]

  static func content(_ file: String) throws -> [UInt8] {
    try [UInt8](Data(contentsOf: Fixture.file("records/" + file)))
  }

  /// The content alone tells the format.
  @Test(arguments: formats) func formatsAreTold(_ file: String, _ format: String) throws {
    let content = try Self.content(file)
    #expect(RecordFormat.detect(head: content, name: "x")?.name == format)
    #expect(RecordFormat.detect(head: content, name: file)?.name == format)
  }

  @Test(arguments: formats) func recordsAreRead(_ file: String, _ format: String) throws {
    let format = try #require(RecordFormat.named(format))
    let (records, diagnostics) = read(try Self.content(file), as: format)
    let dump = records.map(\.dump) + diagnostics.map { "\($0)" }
    expectGolden(dump.joined(separator: "\n") + "\n", file + ".txt")
  }

  @Test(arguments: formats) func piecesMakeNoDifference(_ file: String, _ name: String) throws {
    let format = try #require(RecordFormat.named(name))
    let content = try Self.content(file)
    let whole = read(content, as: format)
    for chunk in [1, 3, 50, 1000] {
      let parts = read(content, as: format, chunk: chunk)
      #expect(parts.records == whole.records)
      #expect(parts.diagnostics == whole.diagnostics)
    }
  }

  /// What is mended, passed over and reported does not depend on how much of the file is known when
  /// a fault is met.
  @Test(arguments: formats)
  func piecesMakeNoDifferenceInDamagedFiles(_ file: String, _ name: String) throws {
    let format = try #require(RecordFormat.named(name))
    let content = try Self.content(file)
    for seed in 0..<40 {
      let damaged = Self.damaged(content, seed: UInt64(seed))
      let whole = read(damaged, as: format)
      for chunk in [1, 7, 90] {
        let parts = read(damaged, as: format, chunk: chunk)
        let isSame = parts.records == whole.records && parts.diagnostics == whole.diagnostics
        #expect(isSame, "\(file), seed \(seed), chunks of \(chunk)")
      }
    }
  }

  /// The bytes with a few places cut out, doubled, or overwritten by signs of the formats.
  private static func damaged(_ content: [UInt8], seed: UInt64) -> [UInt8] {
    var random = SplitMix64(seed: seed)
    let signs = Array("{}[]\"\\,:@%<>&;=#\n\t -".utf8)
    var bytes = content
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      let start = Int.random(in: 0..<bytes.count, using: &random)
      let end = min(bytes.count, start + Int.random(in: 1...30, using: &random))
      switch Int.random(in: 0..<4, using: &random) {
      case 0: bytes.removeSubrange(start..<end)
      case 1: bytes.insert(contentsOf: bytes[start..<end], at: start)
      case 2: bytes[start] = signs[Int.random(in: 0..<signs.count, using: &random)]
      default: bytes.insert(signs[Int.random(in: 0..<signs.count, using: &random)], at: start)
      }
      if bytes.isEmpty { return content }
    }
    return bytes
  }

  /// Cut off anywhere, a file still gives the records in front of the cut, and no crash.
  @Test(arguments: formats) func filesThatAreCutOffAreRead(_ file: String, _ name: String) throws {
    let format = try #require(RecordFormat.named(name))
    let content = try Self.content(file)
    let whole = read(content, as: format).records
    for cut in stride(from: 0, to: content.count, by: max(1, content.count / 97)) {
      let part = read(Array(content[..<cut]), as: format).records
      #expect(part.count <= whole.count + 2)
    }
  }

  /// Found by the fuzzer: a tag, an element, a cell for an author with nothing in it.
  @Test func authorsWithoutNamesAreLeftOut() {
    let files = [
      ("refer", "%0 Thesis\n%A \n%A Quill, Ada\n%T Oil\n"),
      ("dblp", "<dblp><book key='x'><author></author><author>Ada Quill</author></book></dblp>"),
      ("csl-json", "[{\"title\": \"Oil\", \"author\": [{}, {\"family\": \"Quill\"}]}]"),
      ("table", "title,authors\nOil,;Ada Quill;\n"),
    ]
    for (name, text) in files {
      let records = RecordFormat.named(name).map { read(text, as: $0).records } ?? []
      #expect(records.map(\.authors.count) == [1])
    }
  }

  /// Found by the fuzzer: a year with a digit too many.
  @Test func yearsThatAreNoneAreLeftOut() throws {
    let files = [
      (
        "openalex",
        "{\"id\": \"https://openalex.org/W1\", \"title\": \"Oil\", \"publication_year\": 202003}"
      ),
      (
        "orcid-json",
        "{\"activities-summary\": {\"works\": {\"group\": [{\"work-summary\": [{\"title\": {\"title\": "
          + "{\"value\": \"Oil\"}}, \"publication-date\": {\"year\": {\"value\": \"202003\"}}}]}]}}}"
      ),
      (
        "orcid-xml",
        "<record:record><activities:activities-summary><activities:works><activities:group>"
          + "<work:work-summary><work:title><common:title>Oil</common:title></work:title>"
          + "<common:publication-date><common:year>202003</common:year></common:publication-date>"
          + "</work:work-summary></activities:group></activities:works>"
          + "</activities:activities-summary></record:record>"
      ),
    ]
    for (name, text) in files {
      let record = try #require(
        RecordFormat.named(name).flatMap { read(text, as: $0).records.last })
      #expect(record.title == "Oil", "\(name)")
      #expect(record.year == nil && record.date.isEmpty, "\(name)")
    }
  }

  @Test func otherTextIsNoFormat() {
    for text in [
      "Ada Quill\nmail@oil.example\n\n@ home\n", "{\"a\": 1}", "<html><body>x</body></html>",
      "Name, Age\nAda, 7\n", "", "%PDF-1.4", "100% A\n%B c\n", "# Title\n\nAuthors, and others\n",
    ] {
      #expect(RecordFormat.detect(head: Array(text.utf8), name: "x.txt") == nil)
    }
  }
}
