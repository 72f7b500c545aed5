import Bibliography
import TestSupport
import Testing

@testable import Linking

/// Documents that are made up line by line: who signs which work.
private struct Draft {
  var document: ExtractedDocument
  private var line = 1

  init(_ id: String, kind: DocumentKind = .cv, owner: PersonName? = nil) {
    document = ExtractedDocument(id: id, kind: kind)
    if let owner { document.owner = mention(owner, .owner) }
  }

  @discardableResult
  mutating func mention(_ name: PersonName, _ role: Mention.Role) -> Int {
    line += 1
    document.mentions.append(
      Mention(
        text: name.display, name: name, role: role,
        evidence: Evidence(document: document.id, line: line, quote: name.display)))
    return document.mentions.count - 1
  }

  mutating func work(
    _ title: String, _ authors: [PersonName], year: Int = 2020, kind: Work.Kind = .conference
  ) {
    let number = document.works.count
    let first = document.mentions.count
    for (place, name) in authors.enumerated() {
      let index = mention(name, .author)
      document.mentions[index].work = number
      document.mentions[index].position = place + 1
    }
    document.works.append(
      Work(
        title: title, authors: Array(first..<document.mentions.count), year: year, kind: kind,
        evidence: Evidence(document: document.id, line: line, quote: title)))
  }
}

private func name(_ given: String, _ family: String, nickname: String = "") -> PersonName {
  PersonName(given: given, family: family, nickname: nickname)
}

@Suite struct LinkerTests {
  private let ines = name("Inés", "Carvalhal")
  private let bo = name("B.", "Dragsted")
  private let boa = name("Boa", "Dragsted")

  private func people(_ corpus: LinkedCorpus, _ family: String) -> [Person] {
    corpus.people.filter { $0.name.family == family }
  }

  @Test func oneWorkInTwoListsIsOneAndJoinsItsAuthors() {
    var first = Draft("a.txt", owner: ines)
    first.work("Drifting sensors: a survey of recalibration", [name("I.", "Carvalhal"), bo])
    var second = Draft("b.txt", owner: boa)
    second.work("Drifting Sensors: A Survey of Recalibration.", [ines, boa])
    let corpus = Linker.link([second.document, first.document])
    #expect(corpus.works.count == 1)
    #expect(corpus.works.first?.documents == ["a.txt", "b.txt"])
    #expect(people(corpus, "Dragsted").count == 1)
    #expect(people(corpus, "Dragsted").first?.name.given == "Boa")
    #expect(corpus.people.count == 2)
  }

  @Test func aWordMoreIsAnotherWork() {
    var draft = Draft("a.txt", owner: ines)
    draft.work("Accelerating joins with sketches", [ines, bo], year: 2019)
    draft.work("Accelerating joins and sorts with sketches", [ines, bo], year: 2019)
    #expect(Linker.link([draft.document]).works.count == 2)
  }

  @Test func preprintAndProceedingsAreVersions() {
    var draft = Draft("a.txt", owner: ines)
    draft.work("Sketches that forget politely", [ines, bo], year: 2019, kind: .preprint)
    draft.work("Sketches that forget politely", [ines, bo], year: 2020)
    let works = Linker.link([draft.document]).works
    #expect(works.count == 1)
    #expect(works.first?.kind == .conference)
  }

  @Test func twoAuthorsOfOneWorkAreTwoPeople() {
    var draft = Draft("a.txt", owner: ines)
    draft.work("Twins in queueing theory", [ines, boa, boa, bo])
    let corpus = Linker.link([draft.document])
    #expect(people(corpus, "Dragsted").count == 3)
  }

  @Test func theOwnerIsTheAuthorWhoseNameFits() {
    var draft = Draft("a.txt", owner: ines)
    for number in 0..<4 {
      draft.work("Work about subject \(number) of many", [name("I.", "Carvalhal"), bo])
    }
    let corpus = Linker.link([draft.document])
    #expect(people(corpus, "Carvalhal").count == 1)
    #expect(people(corpus, "Carvalhal").first?.isApplicant == true)
  }

  @Test func nicknamesAreKnown() {
    var draft = Draft("a.txt", owner: ines)
    draft.work("First of the tests of names", [ines, name("William", "Ostrander")])
    draft.work("Second trial with other words", [ines, name("Bill", "Ostrander")])
    #expect(people(Linker.link([draft.document]), "Ostrander").map(\.name.given) == ["William"])
  }

  @Test func aRulingIsKept() {
    var draft = Draft("a.txt", owner: ines)
    draft.work("First of the tests of rulings", [ines, boa])
    draft.work("Second trial with other rules", [ines, name("Boas", "Dragsted")])
    let first = MentionReference(document: "a.txt", text: "Boa Dragsted")
    let second = MentionReference(document: "a.txt", text: "Boas Dragsted")
    let joined = Linker.link(
      [draft.document], options: LinkingOptions(decisions: [LinkingDecision(.same, first, second)]))
    #expect(people(joined, "Dragsted").count == 1)
    let apart = Linker.link(
      [draft.document],
      options: LinkingOptions(decisions: [LinkingDecision(.different, first, second)]))
    #expect(people(apart, "Dragsted").count == 2)
  }

  @Test func aRulingAgainstAWorkIsReported() {
    var draft = Draft("a.txt", owner: ines)
    draft.work("Two who sign together for once", [ines, boa, name("Cleo", "Dragsted")])
    let options = LinkingOptions(decisions: [
      LinkingDecision(
        .same, MentionReference(document: "a.txt", text: "Boa Dragsted"),
        MentionReference(document: "a.txt", text: "Cleo Dragsted"))
    ])
    let corpus = Linker.link([draft.document], options: options)
    #expect(people(corpus, "Dragsted").count == 2)
    #expect(corpus.diagnostics.map(\.code) == ["contradictory-decision"])
  }

  @Test func referencesToNothingAreDropped() {
    var document = ExtractedDocument(id: "a.txt", kind: .cv, owner: 7)
    document.works = [
      Work(
        title: "Broken", authors: [3, -1],
        evidence: Evidence(document: "a.txt", line: 1, quote: "Broken"))
    ]
    document.talks = [
      Talk(title: "T", speaker: 4, evidence: Evidence(document: "a.txt", line: 2, quote: "T"))
    ]
    let corpus = Linker.link([document])
    #expect(corpus.people.isEmpty)
    #expect(corpus.works.first?.authors.isEmpty == true)
  }

  @Test(arguments: 0..<10) func theOrderOfDocumentsChangesNothing(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let families = ["Carvalhal", "Wang", "Dragsted", "Li"]
    let givens = ["Inés", "I.", "Bo", "B.", "Wei", "W."]
    var documents: [ExtractedDocument] = []
    for number in 0..<5 {
      var draft = Draft(
        "d\(number).txt", owner: name(givens[number], families[number % families.count]))
      for work in 0..<6 {
        let authors = (0..<3).map { _ in
          name(
            givens[Int.random(in: 0..<givens.count, using: &random)],
            families[Int.random(in: 0..<families.count, using: &random)])
        }
        draft.work("Work \(work) of a rather short list \(number)", authors)
      }
      documents.append(draft.document)
    }
    let first = Linker.link(documents)
    let second = Linker.link(documents.shuffled(using: &random))
    #expect(first.people.map(\.mentions) == second.people.map(\.mentions))
    #expect(first.doubtful == second.doubtful)
  }
}
