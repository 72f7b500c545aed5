import Bibliography
import Linking
import TestSupport

/// A made-up corpus of some applicants with coauthors, advisors and a few people they share.
func randomCorpus(seed: UInt64, applicants: Int, people: Int, works: Int) -> LinkedCorpus {
  var random = SplitMix64(seed: seed)
  let syllables = ["ka", "lo", "mi", "ra", "ten", "shu", "vel", "dor", "xin", "beau", "gard", "o"]
  func word() -> String {
    let parts = (0..<Int.random(in: 1...4, using: &random)).map { _ in
      syllables[Int.random(in: 0..<syllables.count, using: &random)]
    }
    let text = parts.joined()
    return text.prefix(1).uppercased() + text.dropFirst()
  }
  var corpus = LinkedCorpus()
  for index in 0..<people {
    corpus.people.append(
      Person(
        id: "p\(index + 1)", name: PersonName(given: word(), family: word()),
        isApplicant: index < applicants))
  }
  func evidence(_ line: Int) -> Evidence { Evidence(document: "a.txt", line: line, quote: "q") }
  for work in 0..<works {
    var authors = [Int.random(in: 0..<applicants, using: &random)]
    for _ in 0..<Int.random(in: 1...6, using: &random) {
      // Everybody mostly writes with neighbours, now and then with anybody.
      let near = applicants + (authors[0] * 17 + Int.random(in: 0..<25, using: &random))
      let far = Int.random(in: 0..<people, using: &random)
      let author = Int.random(in: 0..<8, using: &random) == 0 ? far : near % people
      if !authors.contains(author) { authors.append(author) }
    }
    corpus.works.append(
      LinkedWork(
        id: "w\(work + 1)", title: "\(word()) \(word())", year: 2015 + work % 10, date: nil,
        venue: nil, venueText: "", kind: .conference, listing: .own,
        authors: authors.map {
          LinkedWork.Author(person: $0, text: "", equalContribution: false)
        }, etAl: false, documents: ["a.txt"], evidence: [evidence(work + 1)]))
  }
  for applicant in 0..<applicants where applicant % 2 == 0 {
    corpus.relations.append(
      LinkedRelation(
        kind: .advisor, from: applicant, to: people - 1 - applicant / 4, label: .advisor,
        evidence: [evidence(1)]))
  }
  return corpus
}
