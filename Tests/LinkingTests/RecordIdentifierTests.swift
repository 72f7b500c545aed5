import Testing

@testable import Linking

/// What records say of a person beside the name.
@Suite struct RecordIdentifierTests {
  static func entities(_ lines: [String]) async -> [Int32] {
    var corpus = LinkageCorpus()
    var scanner = RecordScanner()
    scanner.read(Array(lines.joined(separator: "\n").utf8)[...], into: &corpus)
    return await CorpusLinker().link(corpus).entities
  }

  static func line(_ id: String, _ author: String) -> String {
    #"{"id":"\#(id)","title":"T \#(id)","authors":[{\#(author)}]}"#
  }

  struct Case: CustomTestStringConvertible {
    var name: String
    var first: String
    var second: String
    var isOne: Bool
    var testDescription: String { name }
  }

  static let cases = [
    Case(
      name: "one ORCID, as an address and bare",
      first: #""given":"Ada","family":"Quill","orcid":"https://orcid.org/0000-0001-2345-678x""#,
      second: #""given":"A.","family":"Marsh","orcid":"0000-0001-2345-678X""#, isOne: true),
    Case(
      name: "one page of DBLP, under any name",
      first: #""given":"Ada","family":"Quill","dblp":"https://dblp.org/pid/12/345.html""#,
      second: #""given":"Ada","family":"Marsh","dblp":"homepages/12/345""#, isOne: true),
    Case(
      name: "two pages of DBLP",
      first: #""given":"Ada","family":"Quill","email":"a@b.c","dblp":"12/345""#,
      second: #""given":"Ada","family":"Quill","email":"a@b.c","dblp":"12/346""#, isOne: false),
    Case(
      name: "two homonyms of DBLP",
      first: #""given":"Wei","family":"Reed","email":"a@b.c","dblp":"Wei Reed 0003""#,
      second: #""given":"Wei","family":"Reed","email":"a@b.c","dblp":"Wei Reed 0004""#,
      isOne: false),
    Case(
      name: "a page and a number contradict nothing",
      first: #""given":"Wei","family":"Reed","email":"a@b.c","dblp":"Wei Reed 0003""#,
      second: #""given":"Wei","family":"Reed","email":"a@b.c","dblp":"12/346""#, isOne: true),
    Case(
      name: "one profile and compatible names",
      first: #""given":"Ada","family":"Quill","openalex":"https://openalex.org/A123""#,
      second: #""given":"A.","family":"Quill","openalex":"A123""#, isOne: true),
    Case(
      name: "one profile and names that contradict each other",
      first: #""given":"Ada","family":"Quill","openalex":"A123""#,
      second: #""given":"Amelie","family":"Quill","openalex":"A123""#, isOne: false),
    Case(
      name: "a name in one piece",
      first: #""raw":"Quill, Ada","orcid":"0000-0001""#,
      second: #""given":"Ada","family":"Quill","orcid":"0000-0001""#, isOne: true),
  ]

  @Test(arguments: cases) func identifiersDecide(_ item: Case) async {
    let entities = await Self.entities([
      Self.line("a", item.first), Self.line("b", item.second),
    ])
    #expect((entities[0] == entities[1]) == item.isOne)
  }

  @Test func namesInOnePieceAreTakenApart() {
    var corpus = LinkageCorpus()
    var scanner = RecordScanner()
    scanner.read(
      Array(#"{"id":"a","authors":[{"raw":"Ada van der Quill"},{"raw":"","family":"X"}]}"#.utf8)[
        ...],
      into: &corpus)
    #expect(corpus.writtenName(of: 0) == "van der Quill, Ada")
    #expect(corpus.writtenName(of: 1) == "X")
  }

  /// A person of DBLP with two ORCIDs: the ORCIDs stay two people.
  @Test func contradictionsBetweenIdentifiersStayApart() async {
    let entities = await Self.entities([
      Self.line("a", #""given":"Ada","family":"Quill","orcid":"0000-0001","dblp":"12/345""#),
      Self.line("b", #""given":"Ada","family":"Quill","orcid":"0000-0002","dblp":"12/345""#),
      Self.line("c", #""given":"Ada","family":"Marsh","orcid":"0000-0001""#),
    ])
    #expect(entities[0] != entities[1])
    #expect(entities[0] == entities[2])
  }

  /// A filler that stands in the field of hundreds of people joins nobody.
  @Test func whatHundredsOfNamesCarryIsNobodys() async {
    let lines = (0..<300).map {
      Self.line("w\($0)", #""given":"Given\#($0)","family":"Family\#($0)","orcid":"0000-0000""#)
    }
    let entities = await Self.entities(lines)
    #expect(Set(entities).count == 300)
  }
}
