import Bibliography
import Documents
import Foundation
import TestSupport
import Testing

@testable import Extraction

/// A CV and a page of talks in reStructuredText, from the file to what is read of them.
@Suite struct ReSTDocumentTests {
  private static func extract(_ name: String) throws -> ExtractedDocument {
    let content = [UInt8](try Data(contentsOf: Fixture.file("formats/rst/" + name)))
    let source = try SourceText(decoding: content, id: name, form: .markup)
    return Extractor.extract(ReSTReader.read(source, id: name))
  }

  @Test func vita() throws {
    let document = try Self.extract("cv-sphinx.rst")
    #expect(document.owner.map { document.mentions[$0].text } == "Ada Quill")
    let works = ListCase.lines(of: document)
    #expect(
      works.prefix(2) == [
        "Quill, A.; Brandt, O.; Moe, L. | Salt in sea ice, and what it does to Arctic brine | 2019",
        "Moe, L.; Quill, A. | Ice2 under load | 2018",
      ])
    #expect(works.last == "Quill, A.; Moe, L. | Cores of the Hardangerjøkulen | 2015")
    #expect(document.works.first?.evidence.line == 40)
    #expect(document.relations.count { $0.kind == .advisor } == 1)
  }

  @Test func talks() throws {
    let document = try Self.extract("talks-topics.rst")
    let rows = document.talks.prefix(3).map { talk in
      let speaker = talk.speaker.map { document.mentions[$0].text } ?? "-"
      return "\(talk.evidence.line): \(talk.title) | \(speaker) | \(talk.date ?? "-")"
    }
    #expect(
      rows == [
        "15: Counting Mussels at Night | Bo Moss | 2019-05-03",
        "28: Rows of Half Columns | Cleo Reed | 2019-05-10",
        "37: Mills under Water | Dana Lin | 2018-10-05",
      ])
  }
}
