import Bibliography
import Documents
import Testing

@testable import Extraction

@Suite struct RelationPhraseTests {
  @Test(arguments: RelationPhraseCase.all)
  func findsRelations(_ item: RelationPhraseCase) throws {
    // Through the reader, so that marks are gone as they are in documents.
    let source = try SourceText(decoding: Array(item.text.utf8), id: "x")
    let block = try #require(TextReader.read(source, id: "x").blocks.first)
    let text = TokenizedText(block.text)
    var context = RelationFinder.Context()
    context.isItemized = item.source == .cv || item.source == .education
    context.isEducation = item.source == .education
    context.isFirstPerson = item.source == .statement
    context.isAbstract = item.source == .abstract
    context.topicWords = ["deniz", "kaya"]
    let found = RelationFinder.relations(in: text, context: context).map { describe($0, text) }
    #expect(found == item.expected)
  }

  /// Applicants name those whose work they know or whom they want to work with: they are people of
  /// the statement, in no relation to the applicant.
  @Test(arguments: [
    ("The work of Prof. Clara Jensen inspired me.", ["mentioned: Clara Jensen"]),
    (
      "I hope to work with Prof. Clara Jensen and Prof. Peter Novak.",
      ["mentioned: Clara Jensen", "mentioned: Peter Novak"]
    ),
    (
      "I read what Professors Clara Jensen, Peter Novak and Nils Aas write.",
      ["mentioned: Clara Jensen", "mentioned: Peter Novak", "mentioned: Nils Aas"]
    ),
    ("I was advised by Prof. Clara Jensen.", ["advisor: * > Clara Jensen"]),
    ("I want to see how Rivers End flows.", []),
  ])
  func statementsNamePeople(text: String, expected: [String]) {
    let text = TokenizedText(Array(text.utf8))
    var context = RelationFinder.Context()
    context.isFirstPerson = true
    context.namesPeople = true
    let found = RelationFinder.relations(in: text, context: context).map { describe($0, text) }
    #expect(found == expected)
  }

  private func describe(_ relation: StatedRelation, _ text: TokenizedText) -> String {
    let object = text.string(relation.object.nameRange)
    var subject = "*"
    if case .named(let name) = relation.subject { subject = text.string(name.nameRange) }
    switch relation.kind {
    case .advisor(let label): return "\(label.rawValue): \(subject) > \(object)"
    case .advisee(let label): return "\(label.rawValue): \(object) > \(subject)"
    case .collaborator: return "collaborator: \(subject) > \(object)"
    case .mention(let role): return "\(role.rawValue): \(object)"
    }
  }
}
