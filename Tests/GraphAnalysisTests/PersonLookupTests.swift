import Bibliography
import GraphAnalysis
import Linking
import Testing

@Suite struct PersonLookupTests {
  private static let people = [
    Person(
      id: "p1", name: PersonName(given: "Wen-Mei", family: "Hwu"), aliases: ["Wen-mei W. Hwu"]),
    Person(id: "p2", name: PersonName(given: "Wei", family: "Zhang"), aliases: ["W. Zhang"]),
    Person(id: "p3", name: PersonName(given: "Wei", middle: "B.", family: "Zhang")),
    Person(id: "p4", name: PersonName(given: "José", family: "Ángel")),
  ]

  @Test(
    arguments: [
      ("p3", .found(2)), ("wen mei hwu", .found(0)), ("Hwu, Wen-Mei", .found(0)),
      ("Wen-mei W. Hwu", .found(0)), ("Hwu", .found(0)), ("jose", .found(3)),
      ("Wei Zhang", .found(1)), ("W. Zhang", .found(1)), ("Zhang", .ambiguous([1, 2])),
      ("Ang", .found(3)), ("Wen-Mai Hwu", .unknown(nearest: [0])), ("", .unknown(nearest: [])),
      ("?", .unknown(nearest: [])),
    ] as [(String, PersonLookup.Answer)])
  func finds(query: String, answer: PersonLookup.Answer) {
    #expect(PersonLookup(LinkedCorpus(people: Self.people)).find(query) == answer)
  }
}
