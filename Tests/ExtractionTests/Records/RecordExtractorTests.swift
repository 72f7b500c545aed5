import Bibliography
import Documents
import Foundation
import TestSupport
import Testing

@testable import Extraction

/// Extracts the records of a text.
private func extract(
  _ text: String, as format: String = "bibtex", id: String = "x.bib"
) throws -> ExtractedDocument {
  var source = ByteSource(Array(text.utf8))
  let format = try #require(RecordFormat.named(format))
  return RecordExtractor.extract(&source, format: format, id: id)
}

@Suite struct RecordExtractorTests {
  private static let families = [
    "Stone", "Thorn", "Urn", "Vale", "Wick", "Yarn", "Zephyr", "Larch", "Maple", "Nettle",
  ]

  /// Works of Ada Quill, with others by turns.
  private static func list(own: Int, other: Int) -> String {
    var text = ""
    for number in 0..<own {
      let author = number % 2 == 0 ? "Quill, A." : "Quill, Ada Beatrice"
      text +=
        "@article{o\(number), title={Oil Number \(number)}, author={\(author) and \(Self.families[number % 10]), Bo}}\n"
    }
    for number in 0..<other {
      text +=
        "@article{c\(number), title={Water \(number)}, author={\(Self.families[number % 10]), Cy}}\n"
    }
    return text
  }

  @Test func aListOfOnePersonsWorksIsTheirs() throws {
    let document = try extract(Self.list(own: 9, other: 1))
    let owner = try #require(document.owner)
    #expect(document.kind == .bibliography)
    #expect(document.mentions[owner].role == .owner)
    #expect(document.mentions[owner].name.display == "Ada Beatrice Quill")
    #expect(document.works.allSatisfy { $0.listing == .own })
  }

  @Test func aListOfReferencesIsNobodys() throws {
    for (own, other) in [(3, 0), (5, 5), (0, 10)] {
      let document = try extract(Self.list(own: own, other: other))
      #expect(document.owner == nil)
      #expect(document.works.allSatisfy { $0.listing == .cited })
    }
  }

  /// Two people who are in every work alike: the list is no one's.
  @Test func twoWhoAreEverywhereOwnNothing() throws {
    let text = (0..<6).map {
      "@article{k\($0), title={Oil \($0)}, author={Quill, Ada and Reed, Bo}}"
    }.joined(separator: "\n")
    #expect(try extract(text).owner == nil)
  }

  @Test func theFilesNameHelps() throws {
    let text = Self.list(own: 6, other: 4)
    #expect(try extract(text).owner == nil)
    #expect(try extract(text, id: "cvs/quill-ada.bib").owner != nil)
  }

  @Test func evidenceQuotesTheFile() throws {
    let text = """
      @article{q,
        title  = {The {UNIX} Way of {\\"O}l},
        author = {Quill, Ad{\\'a} and
                  Bo Reed},
        journal = {J. Oil}, year = 2020 }
      """
    let document = try extract(text)
    let work = try #require(document.works.first)
    #expect(work.title == "The UNIX Way of Öl")
    #expect(work.evidence.line == 2)
    let flat = text.split { $0.isWhitespace }.joined(separator: " ")
    for evidence in [work.evidence] + document.mentions.map(\.evidence) {
      #expect(flat.contains(evidence.quote) && !evidence.quote.isEmpty)
    }
    #expect(document.mentions.map(\.evidence.line) == [3, 4])
    #expect(document.mentions.map(\.name.display) == ["Adá Quill", "Bo Reed"])
  }

  @Test func partsOfNamesAreTakenAsStated() throws {
    let names = [
      "Heide, Lotte van der": "Lotte van der Heide", "van der Heide, Lotte": "Lotte van der Heide",
      "Reed, Jr., Bo A.": "Bo A. Reed Jr.", "Stone Field, C. D.": "C. D. Stone Field",
      "Quill, AB": "A. B. Quill", "{Oil Group, Inc.}": "Oil Group, Inc.",
      "Li, Jun": "Jun Li", "Jun Li": "Jun Li", "O'Reed, Bo": "Bo O'Reed", "Quill": "Quill",
    ]
    for (printed, display) in names {
      let document = try extract("@misc{a, title={Some Title}, author={\(printed)}}")
      #expect(document.mentions.map(\.name.display) == [display])
    }
  }

  @Test func namesWithoutAndAreSplit() throws {
    let document = try extract(
      "@misc{a, title={Some Title}, author={Ada Quill, Bo Reed, Cy Stone, Di Thorn, Ed Urn}}")
    #expect(
      document.mentions.map(\.name.display)
        == ["Ada Quill", "Bo Reed", "Cy Stone", "Di Thorn", "Ed Urn"])
    #expect(document.mentions.map(\.position) == [1, 2, 3, 4, 5])
  }

  @Test func worksStandInTheOrderOfTheFile() throws {
    let document = try extract(
      """
      @inproceedings{a, title={First Paper}, author={Quill, Ada}, crossref={v}}
      @article{b, title={Second Paper}, author={Reed, Bo}}
      @proceedings{v, title={The Volume}, year=2001, editor={Stone, Cy}}
      """)
    #expect(document.works.map(\.title) == ["First Paper", "Second Paper", "The Volume"])
    for (index, work) in document.works.enumerated() {
      for author in work.authors { #expect(document.mentions[author].work == index) }
    }
    #expect(document.works[0].year == 2001)
    #expect(document.mentions.filter { $0.role == .mentioned }.map(\.text) == ["Stone, Cy"])
  }

  @Test func advisorsOfThesesAreRelations() throws {
    let document = try extract(
      "@phdthesis{a, title={Deep Oil}, author={Quill, Ada}, advisor={Reed, Bo}, school={U}}")
    let relation = try #require(document.relations.first)
    #expect(relation.kind == .advisor)
    #expect(document.mentions[relation.from].text == "Quill, Ada")
    #expect(document.mentions[relation.to].role == .advisor)
    #expect(document.works.first?.kind == .thesis)
    #expect(document.works.first?.venue == nil)
  }

  @Test func anORCIDRecordIsItsOwners() throws {
    for (file, format) in [("orcid.xml", "orcid-xml"), ("orcid.json", "orcid-json")] {
      let text = try String(contentsOf: Fixture.file("records/" + file), encoding: .utf8)
      let document = try extract(text, as: format, id: file)
      let owner = try #require(document.owner)
      #expect(document.mentions[owner].name.display == "Ada Quill")
      #expect(
        Set(document.ownerIdentifiers.map(\.value)) == ["0000-0002-1825-0097", "ada@example.org"])
      #expect(document.works.count == 2)
      #expect(document.works.allSatisfy { $0.listing == .own && $0.authors.count == 1 && $0.etAl })
    }
  }

  @Test func homonymNumbersAreIdentities() throws {
    let text = """
      <dblp><article key="a" mdate="2020-01-01"><author>Wei-Lin Reed</author><title>One.</title></article>
      <article key="b"><author>Wei Reed 0003</author><title>Two.</title></article>
      <www key="homepages/r/W3"><author>Wei Reed 0003</author><author>Wei-Lin Reed</author></www></dblp>
      """
    let document = try extract(text, as: "dblp", id: "dblp.xml")
    #expect(document.mentions.map(\.name.family) == ["Reed", "Reed"])
    #expect(document.mentions.map(\.text) == ["Wei-Lin Reed", "Wei Reed"])
    let identity = PersonIdentifier(scheme: .dblp, value: "Wei Reed 0003")
    #expect(document.mentions.allSatisfy { $0.identifiers == [identity] })
    #expect(document.works.map { $0.identifiers["dblp"] } == ["a", "b"])
  }
}
