import Testing

@testable import Bibliography

@Suite struct InstitutionNormalizerTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var text: String
    var names: [String]
    init(_ text: String, _ names: String...) {
      self.text = text
      self.names = names
    }
    var testDescription: String { text }
  }

  static let cases: [Case] = [
    .init("CMU", "Carnegie Mellon University"),
    .init("Carnegie Mellon Univ.", "Carnegie Mellon University"),
    .init("Carnegie Mellon University, Pittsburgh, USA", "Carnegie Mellon University"),
    .init("Carnegie Mellon University (CMU)", "Carnegie Mellon University"),
    .init("UC Berkeley", "University of California, Berkeley"),
    .init("University of California, Santa Barbara, CA", "University of California, Santa Barbara"),
    .init("UIUC", "University of Illinois Urbana-Champaign"),
    .init(
      "Paul G. Allen School of Computer Science & Engineering, University of Washington",
      "University of Washington"),
    .init("University of Washington & Anyscale", "University of Washington", "Anyscale"),
    .init("UW SAMPL & SJTU", "University of Washington", "Shanghai Jiao Tong University"),
    .init("Depart. of EECS, Peking University", "Peking University"),
    .init("ETH Zürich", "ETH Zurich"),
    .init("MSRA(Microsoft Research Asia)", "Microsoft Research Asia"),
    .init(
      "IBM T.J. Watson Research Center, Yorktown Heights, NY",
      "IBM Thomas J. Watson Research Center"),
    .init("GraphCore", "Graphcore"), .init("Stanford", "Stanford University"),
    .init("Department of Teapots, Miskatonic University, Arkham", "Miskatonic University"),
    .init("Umbrella Corporation", "Umbrella Corporation"), .init("", ""),
  ]

  @Test(arguments: cases)
  func normalises(_ item: Case) {
    let names = InstitutionNormalizer.standard.normalize(item.text).map(\.name)
    #expect(names == item.names.filter { !$0.isEmpty })
  }

  @Test func findsInstitutionsInRunningText() {
    let text = "She moved from EPFL to the University of Tokyo; an apple a day in Arm's reach."
    let found = InstitutionNormalizer.standard.findInstitutions(in: Array(text.utf8))
    let names = found.filter { $0.confidence > 0.6 }.map(\.institution.name)
    #expect(names == ["École Polytechnique Fédérale de Lausanne", "The University of Tokyo"])
  }

  @Test func knowsDomains() {
    let names = ["andrew.cmu.edu", "cs.washington.edu", "example.org"].map {
      InstitutionNormalizer.standard.institution(domain: $0)?.name
    }
    #expect(names == ["Carnegie Mellon University", "University of Washington", nil])
  }

  @Test func listsManyInstitutions() {
    let count = InstitutionNormalizer.standard.count
    #expect(count >= 600)
  }
}
