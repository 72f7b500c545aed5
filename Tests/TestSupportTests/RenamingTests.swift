import Foundation
import TestSupport
import Testing

@Suite("Renaming the people in documents")
struct RenamingTests {
  private let gold: GoldAnnotation
  private let seeds: [String: String]

  init() throws {
    gold = try GoldAnnotation(json: Data(contentsOf: Fixture.file("seeds-gold.json")))
    seeds = try Fixture.texts(of: Fixture.seeds)
  }

  private func renaming(_ seed: UInt64 = 1) -> Renaming {
    Renaming(of: seeds, people: gold.people, seed: seed)
  }

  @Test func isAFunctionOfItsSeed() {
    #expect(renaming(7).texts == renaming(7).texts)
    #expect(renaming(7).texts != renaming(8).texts)
  }

  @Test(arguments: 0..<4) func keepsInitialsAndShapes(seed: UInt64) {
    let renaming = renaming(seed)
    for person in gold.people {
      for form in person.forms {
        let new = renaming.name(form.text, of: person.id)
        let (before, after) = (words(form.text), words(new))
        #expect(before.count == after.count, "\(form.text) => \(new)")
        for (old, now) in zip(before, after) {
          #expect(
            old.first?.lowercased() == now.first?.lowercased() || isFaulty(form.text),
            "\(form.text) => \(new)")
          #expect((old == old.uppercased()) == (now == now.uppercased()), "\(form.text) => \(new)")
        }
      }
    }
  }

  @Test(arguments: 0..<2) func leavesNoNameAndNoOtherWordBehind(seed: UInt64) {
    let renaming = renaming(seed)
    let all = renaming.texts.values.joined(separator: "\n")
    for person in gold.people {
      // "Wu J." may come back as somebody else's new name, a full name may not.
      for form in person.forms where words(form.text).count(where: { $0.count > 1 }) > 1 {
        #expect(!all.contains(form.text), "\(form.text)")
      }
      for form in person.forms {
        let new = renaming.name(form.text, of: person.id)
        let document = renaming.texts.first { $0.key.hasPrefix(form.doc) }?.value ?? ""
        let squashed = document.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(squashed.contains(new), "\(form.text) => \(new) in \(form.doc)")
      }
    }
    for (id, text) in seeds {
      let lines = { (text: String) in text.split(separator: "\n", omittingEmptySubsequences: false)
      }
      #expect(lines(text).count == lines(renaming.texts[id] ?? "").count)
    }
  }

  @Test(arguments: 0..<2) func keepsFamiliesTogetherAndPeopleApart(seed: UInt64) {
    let renaming = renaming(seed)
    var families: [String: String] = [:]
    var names: [String: String] = [:]
    for person in gold.people where !person.name.contains("(") {
      let new = renaming.name(person.name, of: person.id)
      let (old, now) = (words(person.name).last ?? "", words(new).last ?? "")
      #expect(families[old, default: now] == now)
      families[old] = now
      #expect(names.updateValue(person.id, forKey: new) == nil, "\(new) is two people")
    }
    #expect(Set(families.values).count == families.count)
  }

  @Test func renamesTheAnnotationAlike() {
    let renaming = renaming()
    let renamed = gold.renamed(by: renaming)
    for (old, new) in zip(gold.papers, renamed.papers) {
      for (before, after) in zip(old.authors, new.authors) {
        #expect(after.text == renaming.name(before.text, of: before.person))
        #expect(after.text != before.text)
      }
    }
  }

  @Test func putsDocumentsInAnotherOrder() {
    let shuffled = Renaming.shuffled(seeds, seed: 3)
    #expect(shuffled.count == seeds.count)
    let order = shuffled.keys.sorted().map { $0.split(separator: "/")[1] }
    #expect(order.sorted() == seeds.keys.sorted().map { Substring($0) })
    #expect(order != order.sorted())
  }

  private func words(_ text: String) -> [String] {
    text.split { !($0.isLetter || $0.isNumber) }.map(String.init)
  }

  /// Whether a scanner spoiled the form's first letter.
  private func isFaulty(_ text: String) -> Bool { text == "linium Xiong" }
}
