import Bibliography
import Documents
import Extraction
import Foundation
import Pipeline
import TestSupport
import Testing

/// What is read of CVs in many formats and layouts.
@Suite struct DocumentFixtureTests {
  struct Facts: Decodable {
    struct Work: Decodable {
      var title: String
      var authors: [String]
      var year: Int?
    }

    var owner: String
    var advisors: [String]
    var students: [String]?
    var works: [Work]
  }

  static let facts: [String: Facts] = {
    let url = Fixture.file("formats/facts.json")
    guard let data = try? Data(contentsOf: url) else { return [:] }
    return (try? JSONDecoder().decode([String: Facts].self, from: data)) ?? [:]
  }()

  static let names = facts.keys.sorted()

  private func read(_ name: String) async throws -> Document {
    let folder = try await DocumentFolder(reading: Fixture.file("formats/" + name).path)
    #expect(folder.records.map(\.outcome) == [.read])
    return try #require(folder.documents.first)
  }

  @Test func allFormatsAreHere() {
    for format in ["pdf", "docx", "odt", "html", "latex"] {
      #expect(Self.names.count { $0.hasPrefix(format + "/") } >= 3)
    }
  }

  @Test(arguments: names) func blocks(_ name: String) async throws {
    expectGolden(
      BlockDump.text(try await read(name)), name.replacing("/", with: "-") + ".txt")
  }

  @Test(arguments: names) func everyBlockIsAtItsPlace(_ name: String) async throws {
    let document = try await read(name)
    for block in document.blocks {
      #expect(block.offsets.allSatisfy { document.source.indices.contains($0) })
      #expect(zip(block.offsets, block.offsets.dropFirst()).allSatisfy { $0 < $1 })
      for (byte, offset) in zip(block.text, block.offsets) where byte > 0x20 {
        #expect(document.source[offset] == byte)
      }
    }
  }

  /// Works, authors, years, owners and advisors of all documents together.
  @Test func figures() async throws {
    var wanted = 0
    var found = 0
    var right = 0
    var authors = 0
    var years = 0
    var dated = 0
    var advisors = (wanted: 0, found: 0, right: 0)
    var missed: [String] = []
    for name in Self.names {
      let facts = try #require(Self.facts[name])
      let extracted = Extractor.extract(try await read(name))
      let owner = extracted.owner.map { extracted.mentions[$0].name.display }
      #expect(owner == facts.owner, "\(name)")
      wanted += facts.works.count
      found += extracted.works.count
      for work in facts.works {
        let key = TextFolding.key(work.title)
        guard let match = extracted.works.first(where: { TextFolding.key($0.title) == key }) else {
          missed.append("\(name): \(work.title)")
          continue
        }
        right += 1
        let list = match.authors.map { extracted.mentions[$0].name.display }
        if list == work.authors { authors += 1 } else { missed.append("\(name): \(list)") }
        if let year = work.year {
          if match.year == year { years += 1 } else { missed.append("\(name): \(year)") }
        }
      }
      dated += facts.works.count { $0.year != nil }
      let stated = extracted.relations.filter { $0.kind == .advisor }
      let above = Set(
        stated.filter { isOwner($0.from, extracted) }.map { display($0.to, extracted) })
      let below = Set(
        stated.filter { isOwner($0.to, extracted) }.map { display($0.from, extracted) })
      let people = Set(facts.advisors).union(facts.students ?? [])
      advisors.wanted += people.count
      advisors.found += above.count + below.count
      advisors.right += above.intersection(facts.advisors).count
      advisors.right += below.intersection(facts.students ?? []).count
      missed += people.subtracting(above).subtracting(below).map { "\(name): \($0)" }
      missed += above.union(below).subtracting(people).map { "\(name): no \($0)" }
    }
    let list = missed.joined(separator: "\n")
    #expect(wanted >= 80)
    #expect(Double(2 * right) / Double(wanted + found) >= 0.97, "\(list)")
    #expect(Double(authors) / Double(wanted) >= 0.95, "\(list)")
    #expect(Double(years) / Double(dated) >= 0.97, "\(list)")
    #expect(Double(advisors.right) / Double(advisors.found) >= 0.9, "\(list)")
    #expect(Double(advisors.right) / Double(advisors.wanted) >= 0.9, "\(list)")
  }

  private func display(_ mention: Int, _ extracted: ExtractedDocument) -> String {
    extracted.mentions[mention].name.display
  }

  private func isOwner(_ mention: Int, _ extracted: ExtractedDocument) -> Bool {
    guard let owner = extracted.owner else { return false }
    return extracted.mentions[mention].name.family == extracted.mentions[owner].name.family
  }
}
