import Bibliography
import Testing

@testable import Linking

@Suite struct NameAgreementTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var first: PersonName
    var second: PersonName
    var agreement: NameAgreement
    var testDescription: String { "\(first.sortable) / \(second.sortable)" }

    init(
      _ first: (String, String, String), _ second: (String, String, String),
      _ agreement: NameAgreement
    ) {
      self.first = PersonName(given: first.0, middle: first.1, family: first.2)
      self.second = PersonName(given: second.0, middle: second.1, family: second.2)
      self.agreement = agreement
    }
  }

  static let cases: [Case] = [
    Case(("Ludwig", "", "Boltzmann"), ("Ludwig", "", "Boltzmann"), .full),
    Case(("Ludwig", "E.", "Boltzmann"), ("Ludwig", "Eduard", "Boltzmann"), .fullAndMiddle),
    Case(("Ludwig", "E.", "Boltzmann"), ("Ludwig", "K.", "Boltzmann"), .conflict),
    Case(("L.", "", "Boltzmann"), ("Ludwig", "", "Boltzmann"), .initials),
    Case(("L.", "E.", "Boltzmann"), ("Ludwig", "K.", "Boltzmann"), .conflict),
    Case(("L.E.", "", "Boltzmann"), ("Ludwig", "K.", "Boltzmann"), .conflict),
    Case(("K.", "", "Boltzmann"), ("Ludwig", "", "Boltzmann"), .conflict),
    Case(("Phil", "", "Woodward"), ("Phillip", "B.", "Woodward"), .shortened),
    Case(("Jean", "P.", "Woodward"), ("Jean-Pierre", "", "Woodward"), .shortened),
    Case(("Jean", "M.", "Woodward"), ("Jean-Pierre", "", "Woodward"), .conflict),
    Case(("Jean", "Paul", "Woodward"), ("Jean-Pierre", "", "Woodward"), .conflict),
    Case(("Jean", "M.", "Woodward"), ("Jean-Pierre", "M.", "Woodward"), .shortened),
    Case(("Suek", "Kyoon", "Bae"), ("Suekho", "", "Bae"), .conflict),
    Case(("Suek", "K.", "Bae"), ("Suekho", "", "Bae"), .shortened),
    Case(("Xin-Yi", "", "Qiao"), ("Xinyi", "", "Qiao"), .full),
    Case(("X.-Y.", "", "Qiao"), ("Xinyi", "", "Qiao"), .initials),
    Case(("Wei", "", "Qiao"), ("Weihao", "", "Qiao"), .conflict),
    Case(("Y.", "", "Huazhen"), ("H.", "", "Yin"), .swapped),
    Case(("Tianpi", "", "Brandauer"), ("Tianqi", "", "Brandauer"), .optical),
    Case(("", "", "Boltzmann"), ("Ludwig", "", "Boltzmann"), .partial),
    Case(("Ana", "", "Silva Prado"), ("Ana", "", "Prado"), .full),
  ]

  @Test(arguments: cases) func agrees(_ item: Case) {
    let first = NameForm(item.first)
    let second = NameForm(item.second)
    #expect(first.agreement(with: second) == item.agreement)
    #expect(second.agreement(with: first) == item.agreement)
  }
}
